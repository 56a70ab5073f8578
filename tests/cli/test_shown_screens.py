"""The pictures, the recording and the screens that README shows are what the program prints."""

from __future__ import annotations

import html
import json
import re
import runpy
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
MAKER = runpy.run_path(str(DOCS / "make_pictures.py"))


def screens(cast: str) -> list[str]:
    """The screens of a recording, without colours."""
    printed = "".join(json.loads(line)[2] for line in cast.splitlines()[1:])
    plain = MAKER["DECORATION"].sub("", printed.replace(MAKER["CLEAR"], "\f"))
    return [screen.replace("\r", "").strip("\n") for screen in plain.split("\f")]


def test_the_pictures_and_the_recording_are_as_the_program_prints_them(compiled, tmp_path) -> None:
    """A whole first session and a drill at a terminal: 50 keys in 2 s."""
    for name in ("home", "drill"):
        shutil.copytree(compiled, tmp_path / name)
    for name, text in MAKER["made_files"](tmp_path).items():
        shown = (DOCS / name).read_text(encoding="utf-8")
        assert text == shown, f"docs/{name} is out of date: run `make pictures`"


def test_the_screens_in_the_readme_are_those_of_the_recording() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = [block for block in re.findall(r"(?ms)^```\n(.*?)\n```$", readme) if "───" in block]
    recorded = screens((DOCS / "review.cast").read_text(encoding="utf-8"))
    assert len(shown) >= 1
    assert [block for block in shown if block not in recorded] == []


def test_a_right_form_names_the_key_that_shows_its_derivation() -> None:
    recorded = screens((DOCS / "review.cast").read_text(encoding="utf-8"))
    right = [screen for screen in recorded if "✓ right" in screen]
    assert right
    assert all("w why" in "".join(screen.splitlines()[-2:]) for screen in right)


@pytest.mark.parametrize("name", ["review", "drill", "stats"])
def test_a_picture_has_text_and_no_folder_of_this_machine(name) -> None:
    svg = (DOCS / f"{name}.svg").read_text(encoding="utf-8")
    text = html.unescape("".join(re.findall(r"<text[^>]*>([^<]*)", svg)))
    assert len(text) > 100
    assert str(Path.home()) not in text
