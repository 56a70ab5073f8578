"""What a command prints of itself."""

from __future__ import annotations

import io
import sys

import pytest

from shabda.cli.output import say, warn
from shabda.terminal.layout import wrap


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("width", [40, 60, 80])
def test_a_warning_breaks_no_word_on_a_terminal(monkeypatch, width) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys, "stderr", Terminal())
    sentence = (
        "the clock says 2026-11-28, but the last answer is dated 2026-11-30, so that day goes on"
    )
    warn(f"{sentence}; see /a/long/path/that-has-no-space/and-stays/in-one-piece/on-its-own-line")
    lines = sys.stderr.getvalue().splitlines()
    assert " ".join(lines).split() == f"shabda: {sentence}; see {lines[-1]}".split()
    assert all(len(line) <= width for line in lines[:-1])


def test_a_warning_is_one_line_elsewhere(monkeypatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    warn("a sentence " * 20)
    assert len(sys.stderr.getvalue().splitlines()) == 1


@pytest.mark.parametrize("width", [40, 60, 80])
def test_a_row_of_columns_is_folded_below_its_last_column(monkeypatch, width) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys, "stdout", Terminal())
    words = "shabda 0.2.0, format 11, SQLite 3.40.1, Python 3.11.7 on Linux x86_64, none at all"
    say(f"ok     versions    {words}\nshort")
    first, *rest, last = sys.stdout.getvalue().splitlines()
    assert all(line.startswith(" " * 19) for line in rest)
    assert " ".join([first, *rest]).split() == ["ok", "versions", *words.split()]
    assert all(len(line) <= width for line in (first, *rest))
    assert last == "short"


def test_a_short_command_is_not_parted(monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr(sys, "stdout", Terminal())
    say("Some words that are long, and then `shabda decks` changes the choice later")
    assert "`shabda decks`" in sys.stdout.getvalue()
    assert "`shabda decks`" in "\n".join(
        line.plain for line in wrap("Some words that are long, and then `shabda decks` is it", 40)
    )
