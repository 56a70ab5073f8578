"""`shabda edit`: the learner's editor at the entry's line."""

import sys
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from cases import PATIENCE
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


@pytest.mark.no_cover
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
    assert "`shabda add दिन MEANING --merge` or `shabda add दिन --note NOTE`" in ran.err


def test_a_deck_broken_in_the_editor_is_reported_by_file_and_line(shabda, home, edits) -> None:
    shabda("add", "मेघः", "cloud")
    edits("  - word: मेघः\n    glosses: []")
    ran = shabda("edit", "मेघः")
    assert ran.code == 1
    assert "notes.yaml:5: `glosses` is missing or empty" in ran.err


def test_an_editor_that_is_not_there_is_a_sentence(shabda, home, monkeypatch) -> None:
    shabda("add", "मेघः", "cloud")
    monkeypatch.setenv("VISUAL", "no-such-editor")
    ran = shabda("edit", "मेघः")
    assert (ran.code, ran.err) == (
        1, "shabda: no-such-editor: No such file or directory; set EDITOR to your editor\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("environ", "command"),
    [
        ({"EDITOR": "vim"}, ["vim", "+7", "a.yaml"]),
        ({"EDITOR": "vim", "VISUAL": "emacs -nw"}, ["emacs", "-nw", "+7", "a.yaml"]),
        ({"VISUAL": "/usr/bin/code -n"}, ["/usr/bin/code", "-n", "--wait", "--goto", "a.yaml:7"]),
        ({"EDITOR": "hx"}, ["hx", "a.yaml:7"]),
        ({"EDITOR": "Code.cmd"}, ["Code.cmd", "--wait", "--goto", "a.yaml:7"]),
        ({"EDITOR": "subl.exe"}, ["subl.exe", "a.yaml:7"]),
        ({"EDITOR": "Notepad.EXE"}, ["Notepad.EXE", "a.yaml"]),
    ],
)
def test_each_editor_gets_the_line_in_its_own_way(environ, command) -> None:
    assert editor_command(Where("a.yaml", 7), environ) == command


def test_without_a_terminal_no_editor_is_guessed(shabda, home, monkeypatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    shabda("add", "मेघः", "cloud")
    ran = shabda("edit", "मेघः")
    assert (ran.code, ran.out) == (1, "")
    assert "no terminal to edit on; set EDITOR" in ran.err


@pytest.fixture
def notes(shabda, home) -> Path:
    """A deck of one word."""
    shabda("add", "मेघः", "cloud")
    return home / "decks" / "notes.yaml"


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Make an editor of a line of Python that has the file in `path`."""

    def make(line: str) -> None:
        file = tmp_path / "an editor.py"
        file.write_text(f"import os, sys\npath = sys.argv[-1]\n{line}\n", encoding="utf-8")
        monkeypatch.setenv("VISUAL", f'"{sys.executable}" "{file}"')

    return make


@pytest.mark.parametrize(
    "line", ["os.remove(path)", "os.rename(path, path + '.mine')", "open(path, 'w').close()"]
)
def test_a_deck_that_the_editor_loses_is_put_back(shabda, notes, script, line) -> None:
    before = notes.read_bytes()
    script(line)
    ran = shabda("edit", "मेघः")
    assert ran.code == 1
    assert "notes.yaml:4: was deleted, renamed or emptied in the editor; its text is" in ran.err
    assert notes.read_bytes() == before
    assert "cloud" in shabda("show", "मेघः").out


def test_the_text_of_a_deck_that_became_a_folder_is_kept_beside_it(shabda, notes, script) -> None:
    before = notes.read_bytes()
    script("os.remove(path); os.mkdir(path)")
    ran = shabda("edit", "मेघः")
    kept = notes.with_name("notes.yaml.before-edit-1")
    assert (ran.code, ran.err.count(str(kept))) == (1, 1)
    assert kept.read_bytes() == before


def test_an_editor_that_fails_is_named_with_its_exit_code(shabda, notes, script) -> None:
    script("sys.exit(7)")
    ran = shabda("edit", "मेघः")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "failed with exit code 7" in ran.err


@pytest.mark.parametrize("value", ['vim "-u', "'", '"'])
def test_a_quote_that_is_not_closed_is_a_sentence(shabda, notes, monkeypatch, value) -> None:
    monkeypatch.setenv("VISUAL", value)
    ran = shabda("edit", "मेघः")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("shabda: VISUAL: ")
    assert "has a quote that is not closed" in ran.err


@pytest.mark.parametrize("value", ["", "  ", "''"])
def test_an_empty_visual_leaves_the_choice_to_editor(value) -> None:
    environ = {"VISUAL": value, "EDITOR": "vim"}
    assert editor_command(Where("a.yaml", 7), environ) == ["vim", "+7", "a.yaml"]


def test_a_broken_edit_can_be_taken_back_on_a_terminal(home, shabda, notes, script) -> None:
    before = notes.read_bytes()
    script("open(path, 'a').write('  - word: [\\n')")
    seat = pexpect.spawn(sys.executable, ["-m", "shabda", "edit", "मेघः"], encoding="utf-8",
                         timeout=PATIENCE)  # fmt: skip
    with closing(seat):
        seat.expect("Edit again")
        seat.sendline("n")
        seat.expect("Put back the text")
        seat.sendline("y")
        seat.expect(pexpect.EOF)
    assert notes.read_bytes() == before


def test_an_editor_that_is_not_there_is_not_tried_again(home, shabda, notes, monkeypatch) -> None:
    monkeypatch.setenv("VISUAL", "no-such-editor")
    seat = pexpect.spawn(sys.executable, ["-m", "shabda", "edit", "मेघः"], encoding="utf-8",
                         timeout=PATIENCE)  # fmt: skip
    with closing(seat):
        seat.expect(pexpect.EOF)
    assert "set EDITOR to your editor" in seat.before
    assert "again" not in seat.before
