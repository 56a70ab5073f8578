"""Finding a font with Devanagari: by fontconfig, else by the names of files in known folders."""

from pathlib import Path

import pytest

from shabda.errors import ShabdaError
from shabda.terminal.devanagari_fonts import best_font, font_folders, font_in, sanskrit_fonts

LISTED = "Lohit Devanagari\tRegular\t/f/Lohit.ttf\nNoto Serif Devanagari,Noto\tBold\t/f/Bold.ttf\n"


@pytest.fixture
def fontconfig(tmp_path, monkeypatch):
    """A program of that name that lists fonts, and a home without any."""

    def lists(text: str) -> None:
        program = tmp_path / "bin" / "fc-list"
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\nprintf '%s' '{text}'\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(program.parent))

    monkeypatch.setenv("HOME", str(tmp_path))
    return lists


def test_fontconfig_names_families_with_their_regular_file(fontconfig) -> None:
    fontconfig(LISTED + "Noto Serif Devanagari,Noto\tRegular\t/f/Serif.ttf\n")
    assert sanskrit_fonts() == {
        "Noto Serif Devanagari": Path("/f/Serif.ttf"), "Noto": Path("/f/Serif.ttf"),
        "Lohit Devanagari": Path("/f/Lohit.ttf"),
    }  # fmt: skip
    assert best_font() == Path("/f/Serif.ttf")


def test_an_unknown_family_is_better_than_none(fontconfig) -> None:
    fontconfig("Gargi\tRegular\t/f/gargi.ttf\n")
    assert best_font() == Path("/f/gargi.ttf")


def test_without_fontconfig_files_are_known_by_name(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert sanskrit_fonts() is None
    folder = tmp_path / "Fonts" / "more"
    folder.mkdir(parents=True)
    assert font_in([tmp_path]) is None
    order = ["arial.ttf", "mangal.ttf", "Nirmala.ttc", "Lohit-Devanagari.ttf", "NotoSans.ttf",
             "NotoSerifDevanagari-Bold.ttf", "NotoSerifDevanagari-Regular.otf"]  # fmt: skip
    found = []
    for name in order:
        (folder / name).touch()
        best = font_in([tmp_path / "none", tmp_path])
        found.append(best.name if best else "")
    assert found == ["", *order[1:4], order[3], *order[5:]]


def test_the_folders_of_each_system_are_known() -> None:
    folders = font_folders({"HOME": "/root-of-user", "WINDIR": "C:\\Windows"})
    assert Path("/root-of-user/.local/share/fonts") in folders
    assert Path("C:\\Windows", "Fonts") in folders
    assert Path("/System/Library/Fonts") in folders


def test_one_sentence_says_what_to_install(fontconfig, monkeypatch) -> None:
    fontconfig("")
    monkeypatch.setattr("shabda.terminal.devanagari_fonts.font_folders", lambda _: [])
    with pytest.raises(ShabdaError, match=r"no font here has Devanagari.*fonts-noto-core"):
        best_font()
