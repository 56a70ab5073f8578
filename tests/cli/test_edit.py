"""`shabda edit`: the learner's editor at the entry's line."""

import sys
from pathlib import Path

import pytest

from shabda.app.editor import editor_command
from shabda.errors import Where

EDITOR = """\
import sys
line, path = sys.argv[-2:]
lines = open(path, encoding="utf-8").read().split("\\n")
at = int(line[1:]) - 1
lines[at:at + 2] = [{new!r}]
open(path, "w", encoding="utf-8").write("\\n".join(lines))
"""


@pytest.fixture
def edits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Make an editor that puts a text in place of the line it opens at and the next."""

    def make(new: str) -> None:
        script = tmp_path / "editor.py"
        script.write_text(EDITOR.format(new=new), encoding="utf-8")
        monkeypatch.setenv("VISUAL", f"'{sys.executable}' '{script}'")

    return make


def test_an_own_word_opens_at_its_line_and_keeps_its_progress(shabda, home, edits) -> None:
    shabda("add", "शशः", "hare")
    shabda("add", "मेघः", "cloud")
    shabda("review", "--deck", "notes", "--limit", "2", typed="\n3\n" * 2)
    edits("  - word: मेघः\n    glosses: [rain cloud]")
    assert shabda("edit", "meghaH").code == 0
    assert "rain cloud" in shabda("show", "मेघः").out
    assert "interval 1 d" in shabda("show", "मेघः").out


def test_what_was_added_to_a_shipped_word_can_be_edited(shabda, home, edits) -> None:
    shabda("add", "सुत", "boy", "--merge")
    edits("  - word: suta\n    add: [lad]")
    assert shabda("edit", "सुत").code == 0
    assert "son; lad" in shabda("show", "सुत").out


def test_a_shipped_word_is_not_the_learners_to_edit(shabda, home, edits) -> None:
    ran = shabda("edit", "दिन")
    assert (ran.code, ran.out) == (1, "")
    assert "`shabda add दिन GLOSS --merge` or `--note NOTE`" in ran.err


def test_a_deck_broken_in_the_editor_is_told_by_file_and_line(shabda, home, edits) -> None:
    shabda("add", "मेघः", "cloud")
    edits("  - word: मेघः\n    glosses: []")
    ran = shabda("edit", "मेघः")
    assert ran.code == 1
    assert "notes.yaml:5: 'glosses' is missing or empty" in ran.err


def test_an_editor_that_is_not_there_is_a_sentence(shabda, home, monkeypatch) -> None:
    shabda("add", "मेघः", "cloud")
    monkeypatch.setenv("VISUAL", "no-such-editor")
    ran = shabda("edit", "मेघः")
    assert (ran.code, ran.err) == (
        1, "shabda: no-such-editor: No such file or directory; set EDITOR to yours\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("environ", "command"),
    [
        ({"EDITOR": "vim"}, ["vim", "+7", "a.yaml"]),
        ({"EDITOR": "vim", "VISUAL": "emacs -nw"}, ["emacs", "-nw", "+7", "a.yaml"]),
        ({"VISUAL": "/usr/bin/code -n"}, ["/usr/bin/code", "-n", "--wait", "--goto", "a.yaml:7"]),
        ({"EDITOR": "hx"}, ["hx", "a.yaml:7"]),
    ],
)
def test_each_editor_is_told_the_line_in_its_way(environ, command) -> None:
    assert editor_command(Where("a.yaml", 7), environ) == command


def test_without_a_terminal_no_editor_is_guessed(shabda, home, monkeypatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    shabda("add", "मेघः", "cloud")
    ran = shabda("edit", "मेघः")
    assert (ran.code, ran.out) == (1, "")
    assert "no terminal to edit on; set EDITOR" in ran.err
