"""`shabda export` and the way back in: nothing is lost by leaving."""

import json
import os
import sys
from contextlib import closing

import pexpect
import pytest

from cases import PATIENCE

DECK = "words:\n- word: agni\n  glosses: [fire]\n"


@pytest.fixture
def lived(shabda, home):
    """A home with a deck, answers, an undo and a mark of another day."""
    deck = home / "decks" / "mine.yaml"
    deck.parent.mkdir()
    deck.write_text(DECK, encoding="utf-8")
    shabda("review", "--limit", "3", typed="\n3\n\n1\n\n4\n\n3\n")
    shabda("undo")
    shabda("review", "--limit", "2", typed="\n3\n\n3\n", day=2)
    return home


@pytest.mark.no_cover
def test_the_round_trip_is_identity(shabda, lived, monkeypatch, tmp_path, compiled) -> None:
    out = shabda("export", day=3).out
    assert shabda("export", str(tmp_path / "all.jsonl"), day=3).code == 0
    assert (tmp_path / "all.jsonl").read_text("utf-8") == out
    before = json.loads(shabda("--json", day=3).out)
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "other"))
    ran = shabda("import", str(tmp_path / "all.jsonl"), day=3)
    events = out.count('"event"')
    assert ran.out == f"Imported {events} log entries.\nDecks updated: mine\n"
    assert (tmp_path / "other" / "decks" / "mine.yaml").read_text("utf-8") == DECK
    assert shabda("export", day=3).out == out
    assert json.loads(shabda("--json", day=3).out) == before
    again = shabda("import", str(tmp_path / "all.jsonl"), day=3)
    assert again.out == f"Imported 0 log entries; {events} of the file were here already.\n"
    assert shabda("export", day=3).out == out


def test_a_dry_run_takes_nothing_in(shabda, lived, answers, monkeypatch, tmp_path) -> None:
    shabda("export", str(tmp_path / "all.jsonl"))
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "other"))
    ran = shabda("import", str(tmp_path / "all.jsonl"), "--dry-run")
    assert (ran.code, ran.out[:9]) == (0, "Dry run: ")
    assert not (tmp_path / "other" / "decks").exists()
    said = json.loads(shabda("import", str(tmp_path / "all.jsonl"), "--json").out)
    assert (said["written"], said["decks"], said["events"]) == (True, ["mine"], said["of"])


def test_an_export_may_come_through_a_pipe(process, lived, tmp_path, monkeypatch) -> None:
    out = process("export").stdout
    ran = process("import", "-", typed=out, SHABDA_HOME=str(tmp_path / "other"))
    assert ran.stdout.startswith("Imported ")
    assert process("export", SHABDA_HOME=str(tmp_path / "other")).stdout == out


def test_a_file_that_is_there_is_not_written_over(shabda, home, tmp_path) -> None:
    (tmp_path / "mine.jsonl").write_text("mine")
    ran = shabda("export", str(tmp_path / "mine.jsonl"))
    assert (ran.code, (tmp_path / "mine.jsonl").read_text()) == (1, "mine")
    assert "already exists; name another file" in ran.err


def test_a_damaged_export_is_refused_with_its_line_and_nothing_is_taken(
    shabda, lived, answers, tmp_path
) -> None:
    file = tmp_path / "all.jsonl"
    shabda("export", str(file))
    text = file.read_text("utf-8")
    file.write_text(text[: len(text) // 2], "utf-8")
    before = answers()
    ran = shabda("import", str(file))
    assert ran.code == 1
    assert ran.err.startswith(f"shabda: {file}:")
    assert "the line is cut short or damaged" in ran.err
    assert answers() == before


@pytest.mark.parametrize("name", ["../../escape", "/etc/shabda", "a/b", ".hidden", "", "nul\x00"])
def test_a_deck_from_elsewhere_cannot_leave_the_folder(shabda, home, tmp_path, name) -> None:
    from datetime import UTC, datetime

    from shabda.store.jsonl import Batch, batch_lines, header_line
    from shabda.study.deck_versions import make_version

    bad = make_version(name, DECK, [], at=datetime(2026, 1, 1, tzinfo=UTC), device="d")
    file = tmp_path / "bad.jsonl"
    file.write_text("\n".join([header_line(), *batch_lines(Batch((), (bad,)))]), "utf-8")
    ran = shabda("import", str(file))
    assert ran.code == 1
    assert "name" in ran.err
    assert shabda("backup").code == 0, "and nothing of it stays"
    assert not list(tmp_path.rglob("*escape*"))
    assert list((home / "decks").glob("*")) == []


@pytest.mark.parametrize("name", ["log.jsonl", "words.csv", "words.apkg"])
def test_no_folder_is_made_unasked(shabda, home, tmp_path, name) -> None:
    target = tmp_path / "missing" / name
    ran = shabda("export", str(target))
    assert (ran.code, ran.out) == (1, "")
    assert "does not exist; make the folder first" in ran.err
    assert not target.parent.exists()


@pytest.mark.parametrize("name", ["words.xlsx", "csv", "words.CSVX", ".csv.gz", "log"])
def test_an_unknown_ending_is_refused_with_the_known_ones(shabda, home, tmp_path, name) -> None:
    ran = shabda("export", str(tmp_path / name))
    assert (ran.code, ran.out) == (2, "")
    assert not (tmp_path / name).exists()
    for ending in (".jsonl", ".csv", ".tsv", ".txt", ".md", ".apkg"):
        assert ending in ran.err


def test_at_a_terminal_a_file_is_asked_for(home) -> None:
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "export"], encoding="utf-8", timeout=PATIENCE,
        dimensions=(24, 80),
    )  # fmt: skip
    with closing(seat):
        seat.expect(pexpect.EOF)
    assert "name a file: shabda export words.csv has your words" in seat.before
    assert "schema" not in seat.before


def test_an_unknown_ending_is_named_before_what_goes_with_words(shabda, home, tmp_path) -> None:
    ran = shabda("export", str(tmp_path / "words.html"), "--deck", "notes")
    assert (ran.code, "has no ending that is known" in ran.err) == (2, True)


@pytest.mark.parametrize(("typed", "written"), [("y", True), ("", False)])
def test_on_a_terminal_a_file_may_be_written_over(shabda, home, tmp_path, typed, written) -> None:
    file = tmp_path / "words.csv"
    file.write_text("old", encoding="utf-8")
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "export", str(file)], encoding="utf-8", timeout=PATIENCE,
        env={**os.environ, "TERM": "xterm"}, dimensions=(24, 200),
    )  # fmt: skip
    with closing(seat):
        seat.expect("Write over it")
        seat.sendline(typed)
        seat.expect(pexpect.EOF)
    assert (file.read_text(encoding="utf-8") != "old") is written
