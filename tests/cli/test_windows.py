"""Every command as on Windows: without POSIX modules and signals, under code page 1252."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from cases import PATIENCE
from shabda.cli.commands import COMMANDS

HERE = Path(__file__).parent
STRICT = ["-X", "warn_default_encoding"]

LINES = [
    ["--version"], ["--help"], [], ["due"], ["review", "--limit", "2"], ["drill"],
    ["drill", "guna", "--count", "2"], ["pairs"], ["stats"], ["list"], ["decks"], ["show", "सुत"],
    ["add", "मेघः", "cloud", "--gender", "m"], ["add", "meghaḥ", "mist", "--merge"],
    ["edit", "meghaḥ"], ["suspend", "सुत"], ["unsuspend", "सुत"], ["reset", "सुत"],
    ["reschedule", "सुत", "5"], ["undo"], ["import", "NOTES", "--yes", "--deck", "notes"],
    ["derive", "bhU"], ["table", "राम", "--gender", "m"], ["join", "तत्", "एव"],
    ["check", "सुत", "sUta"], ["worksheet", "guna"], ["backup", "BACKUP"], ["export", "EXPORT"],
    ["import", "EXPORT"], ["restore", "BACKUP"], ["sync", "FOLDER", "--create"], ["config"],
    ["config", "new", "5"], ["doctor", "--fix"], ["help", "review"], ["remove", "वृक्ष"],
    ["import", "NOTES", "--yes"], ["undo", "--import"], ["decks", "on", "101-200"],
    ["decks", "off", "101-200"], ["explain", "6.1.87"], ["list", "--json"], ["stats", "--json"],
    ["stats", "--simulate", "5"], ["stats", "--calibration"], ["config", "weights", "fit"],
    ["worksheet", "guna", "--html"], ["export", "TABLE"], ["export", "PACKAGE"], ["unsuspend"],
    ["import", "TABLE", "--yes"], ["import", "PACKAGE", "--yes"],
    ["add", "कपोतः", "pigeon", "--deck", "again"], ["decks", "remove", "again"],
    ["backup"], ["restore", "latest"],
]  # fmt: skip
LINES += [[name, "--help"] for name in COMMANDS if [name] not in [line[:1] for line in LINES]]
REVIEW = [["review", "--deck", "vocab"]]


@pytest.fixture
def tried(home: Path, tmp_path: Path) -> list[list[str]]:
    """The commands, with the files they name."""
    (tmp_path / "NOTES").write_text("वृक्ष - tree (m)\n", encoding="utf-8")
    here = {name: str(tmp_path / name) for name in ("NOTES", "BACKUP", "FOLDER")}
    here["EXPORT"] = str(tmp_path / "export.jsonl")
    here["TABLE"], here["PACKAGE"] = str(tmp_path / "table.csv"), str(tmp_path / "words.apkg")
    return [[here.get(word, word) for word in line] for line in LINES]


def run(commands: list[list[str]], **environ: str) -> tuple[list[int], str, str]:
    ran = subprocess.run(
        [sys.executable, *STRICT, str(HERE / "windows_like.py"), json.dumps(commands)],
        input=b"\n3\n", capture_output=True, timeout=PATIENCE, check=False,
        env={**os.environ, "EDITOR": "true", **environ},
    )  # fmt: skip
    err = ran.stderr.decode()
    return json.loads(err.splitlines()[-1]), ran.stdout.decode(), err


def test_every_command_works_without_a_posix_module(tried, home: Path) -> None:
    codes, out, err = run(tried, WINDOWS_KEYS="")
    failed = [line for line, code in zip(LINES, codes, strict=True) if code]
    assert failed == [], err
    assert "unexpected error" not in err
    assert "सुत" in out
    assert list((home / "backups").glob("day-*.db"))


def test_a_deck_whose_name_windows_cannot_keep_does_not_stop_a_sync(
    shabda, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shabda("add", "मेघः", "cloud")
    (home / "decks" / "notes.yaml").rename(home / "decks" / "a:b.yaml")
    shabda("add", "कपोतः", "pigeon")
    folder = str(tmp_path / "FOLDER")
    assert shabda("sync", folder, "--create").code == 0
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "phone"))
    codes, _, err = run([["sync", folder], ["sync", folder], ["show", "कपोतः"]])
    assert codes == [0, 0, 0], err
    assert [path.name for path in (tmp_path / "phone" / "decks").iterdir()] == ["notes.yaml"]
    assert err.count("the deck 'a:b' is not here: Windows cannot keep a file of this name") == 2
    assert shabda("sync", folder).code == 0
    assert "a:b" in shabda("decks").out


def test_what_a_killed_command_left_is_removed_and_what_is_being_written_is_kept(
    home: Path,
) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
    for process in (ended.pid, os.getpid(), 0xFFFFFF):  # a zombie, one that runs, none
        (home / f".config.toml.{process:x}-{'0' * 12}").touch()
    codes, _, err = run([["due"], ["list", "सुत"]])
    assert codes == [0, 0], err
    assert [path.name for path in home.glob(".config*")] == [
        f".config.toml.{os.getpid():x}-{'0' * 12}"
    ]
    ended.wait()


def test_a_damaged_collection_that_is_open_elsewhere_keeps_its_last_answers(
    shabda, home: Path, tmp_path: Path
) -> None:
    backup, collection, log = tmp_path / "B.db", home / "collection.db", home / "collection.db-wal"
    shabda("add", "मेघः", "cloud")
    assert shabda("backup", str(backup)).code == 0
    collection.write_bytes(collection.read_bytes()[:5000])
    log.write_bytes(b"the last answers")
    with collection.open("rb"):
        codes, _, err = run([["restore", str(backup)]])
    assert (codes, log.read_bytes()) == ([1], b"the last answers")
    assert f"{collection}: is locked by another program; close that program" in err
    assert shabda("restore", str(backup)).code == 0


def test_a_review_reads_lines_where_there_is_neither_termios_nor_msvcrt(
    home: Path, answers
) -> None:
    codes, _, err = run(REVIEW, SHABDA_MEET="off")
    assert codes == [0], err
    assert [answer.grade for answer in answers()] == [4]


@pytest.mark.parametrize(("keys", "code"), [(" 3q", 0), ("\x03", 130)])
def test_a_review_on_a_console_reads_its_keys(home: Path, keys: str, code: int) -> None:
    environ = {name: value for name, value in os.environ.items() if name != "TERM"}
    child = pexpect.spawn(
        sys.executable, [str(HERE / "windows_like.py"), json.dumps(REVIEW)],
        env={**environ, "WINDOWS_KEYS": keys, "SHABDA_MEET": "off"},
        encoding="utf-8", timeout=PATIENCE, dimensions=(24, 80),
    )  # fmt: skip
    child.expect(pexpect.EOF)
    child.close()
    assert child.before.rstrip().endswith(f"[{code}]"), child.before[-900:]
    assert "unexpected" not in child.before
