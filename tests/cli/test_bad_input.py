"""Whatever a learner's files hold: one sentence with its place, exit 1, and no harm."""

import os
import re
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cases import count_calls
from shabda.decks.entry_reader import load_entries

WORD = "words:\n  - word: मेघः\n    glosses: [cloud]\n"

DECKS = {
    "broken YAML": (b"words:\n  - word: [\n", 2, "has a list without an end"),
    "a tab": (b"words:\n\t- word: x\n", 2, "begin the line with 1 space"),
    "a list": (b"- word\n", 1, "`words:` is missing; write it on a line of its own above"),
    "empty": (b"", 0, "is empty"),
    "binary": (bytes(range(256)), 0, "is a binary file"),
    "latin-1": (b"words:\n  - word: caf\xe9\n", 2, "is not UTF-8"),
    "utf-16": (WORD.encode("utf-16"), 0, "is UTF-16; save it as UTF-8"),
    "a word without meaning": (b"words:\n  - word: suta\n", 2, "`glosses` is missing"),
    "an unknown field": (b"words:\n  - wrd: suta\n", 2, "did you mean word?"),
    "an unknown gender": (WORD.encode() + b"    gender: x\n", 4, "unknown gender 'x'"),
    "what is no Sanskrit": (b"words:\n  - word: caf2\n    glosses: [x]\n", 2, "is not Sanskrit"),
    "a word twice": ((WORD + WORD.partition("\n")[2]).encode(), 4, "is already at"),
    "a homonym of another deck": (
        (WORD.replace("मेघः", "सुत") + "    gender: f\n").encode(),
        2,
        "vocab.yaml:",
    ),
    "an unknown twin": (b"similar:\n  - words: [suta, nAsti]\n    difference: x\n", 2, "no word"),
}


def refused(ran, place: str = "") -> str:
    """The one sentence of a run that failed, which starts with a place."""
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"shabda: {place}")
    assert ran.err.count("\n") == 1
    return ran.err


def bytes_of(home: Path) -> dict[str, bytes]:
    """What every file of a home holds; SQLite's scratch files aside."""
    files = (file for file in home.rglob("*") if file.is_file())
    return {
        file.name: file.read_bytes() for file in files if file.suffix not in (".db-shm", ".db-wal")
    }


@pytest.fixture
def mine(home: Path) -> Path:
    (home / "decks").mkdir()
    return home / "decks" / "mine.yaml"


def left_out(ran, place: str) -> str:
    """The one sentence in which a command that works names what it leaves out."""
    assert ran.code == 0
    assert ran.out
    assert ran.err.startswith(f"shabda: {place}")
    assert ran.err.endswith("(left out)\n")
    assert ran.err.count("\n") == 1
    return ran.err


@pytest.mark.no_cover
@pytest.mark.parametrize("name", DECKS)
def test_what_a_deck_cannot_hold_is_named_with_its_line_and_left_out(
    shabda, home, mine, name
) -> None:
    content, line, words = DECKS[name]
    mine.write_bytes(content)
    for _ in range(2):
        ran = shabda("list", "son")
        assert words in left_out(ran, f"{mine}:{line}: " if line else f"{mine}: ")
        assert "suta" in ran.out
    assert mine.read_bytes() == content


@pytest.mark.no_cover
@pytest.mark.parametrize("command", [(), ("review",), ("drill",), ("list",), ("show", "सुत")])
def test_no_command_is_stopped_by_a_broken_deck(shabda, mine, command) -> None:
    mine.write_text("words: ]", encoding="utf-8")
    assert "cannot be read; a line" in left_out(shabda(*command, typed="q\n"), f"{mine}:1: ")


def test_one_bad_entry_leaves_the_others_in(shabda, mine) -> None:
    mine.write_text(WORD + "  - word: नदी\n    glosses: [~]\n", encoding="utf-8")
    left_out(shabda("list"), f"{mine}:5: ")
    mine.write_text(WORD + "  - word: नदी\n", encoding="utf-8")
    ran = shabda("show", "मेघः")
    assert "`glosses` is missing" in left_out(ran, f"{mine}:4: ")
    assert "cloud" in ran.out


@pytest.mark.no_cover
def test_commands_work_on_the_other_entries_of_a_deck_with_a_bad_one(shabda, mine) -> None:
    bad = '  - word: "नदी\n    glosses: [river]\n'
    last = "  - word: गिरिः\n    glosses: [mountain]\n"
    mine.write_text(WORD + bad + last, encoding="utf-8")
    for command in (
        ("list",),
        ("add", "वनम्", "forest", "-d", "mine"),
        ("add", "गिरिः", "hill", "--merge"),
        ("suspend", "गिरिः"),
        ("remove", "मेघः"),
    ):
        left_out(shabda(*command), f"{mine}:4: ")
    assert mine.read_text("utf-8").startswith(f"words:\n{bad}{last.replace(']', ', hill]')}")
    ran = shabda("review", "-d", "mine", "--limit", "3", "--new", "3", typed="\n\n4\n" * 3)
    assert "वनम्" in ran.out


@pytest.mark.no_cover
@pytest.mark.parametrize("command", ["list", "show", "drill", "config", "decks", "join", "add"])
def test_an_argument_that_no_text_needs_is_refused_in_a_short_sentence(shabda, command) -> None:
    for letters in (120_000, 4900):
        words = ["a" * letters] * (2 if command in ("join", "add") else 1)
        ran = shabda(command, *(["on"] if command == "decks" else []), *words)
        assert ran.code in (1, 2) or (command, ran.out) == ("list", "0 words\n")
        assert len(ran.out + ran.err) < 1000


def test_many_bad_entries_of_a_deck_are_counted(shabda, mine) -> None:
    mine.write_text(WORD + "  - word: no\n" * 30, encoding="utf-8")
    lines = shabda("list").err.splitlines()
    assert [line.partition(": `glosses`")[0] for line in lines[:10]] == [
        f"shabda: {mine}:{number}" for number in range(4, 14)
    ]
    assert lines[10:] == [f"shabda: {mine}: 20 more entries (left out)"]
    mine.write_text(WORD + "  - word: no\n" * 11, encoding="utf-8")
    assert shabda("list").err.splitlines()[10:] == [f"shabda: {mine}: 1 more entry (left out)"]


@pytest.mark.no_cover
def test_a_bad_deck_is_named_by_each_command_but_read_once(shabda, mine) -> None:
    mine.write_text(WORD + "  - word: नदी\n", encoding="utf-8")
    ran = [shabda("list")]
    assert count_calls(load_entries, lambda: ran.append(shabda("list"))) == 0
    assert left_out(ran[1], f"{mine}:4: ") == ran[0].err
    mine.write_text(WORD + "\n  - word: नदी\n", encoding="utf-8")
    assert count_calls(load_entries, lambda: ran.append(shabda("list"))) > 0
    left_out(ran[2], f"{mine}:5: ")
    mine.write_text(WORD, encoding="utf-8")
    assert shabda("list").err == ""


def test_a_deck_that_breaks_stays_as_it_was_read_last(shabda, mine) -> None:
    mine.write_text(WORD, encoding="utf-8")
    assert shabda("show", "मेघः").code == 0
    mine.write_text("words: ]", encoding="utf-8")
    assert "cloud" in shabda("show", "मेघः").out


STRAYS: dict[str, Callable[[Path], object]] = {
    ".#mine.yaml": lambda path: path.symlink_to("somebody@host.1"),
    "._mine.yaml": lambda path: path.write_bytes(b"\0\5\x16\7"),
    "mine.sync-conflict-20260101-101010-ABCDEFG.yaml": lambda path: path.write_text(WORD),
    "mine (anu's conflicted copy 2026-01-01).yaml": lambda path: path.write_text(WORD),
    "empty.yaml": lambda path: path.touch(),
    "pipe.yaml": os.mkfifo,
    "folder.yaml": lambda path: path.mkdir(),
}


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_file_whose_name_is_not_text_is_named_and_left_out(process, mine) -> None:
    mine.write_text(WORD, encoding="utf-8")
    mine.with_name(b"\xff\x1b.yaml".decode("utf-8", "surrogateescape")).write_text(WORD)
    for command in (("list", "cloud"), ("list", "cloud", "--json"), ("export",), ("due",)):
        ran = process(*command)
        assert ran.returncode == 0
        assert "Traceback" not in ran.stderr
    ran = process("show", "मेघः")
    assert "cloud" in ran.stdout
    assert "\ufffd\ufffd.yaml: has a name that is not text; rename it (left out)" in ran.stderr


@pytest.mark.parametrize("name", STRAYS)
def test_a_stray_file_is_named_and_left_out(shabda, mine, name) -> None:
    mine.write_text(WORD, encoding="utf-8")
    STRAYS[name](mine.with_name(name))
    for command in (("list", "cloud"), ("undo",), ("doctor", "--fix")):
        ran = shabda(*command)
        assert str(mine.with_name(name)) in ran.out + ran.err
        assert ran.err.count("\n") <= 2
    assert "cloud" in shabda("list", "cloud").out


def test_the_prompt_goes_on_counting_over_a_broken_deck(shabda, mine) -> None:
    mine.write_text("words: ]", encoding="utf-8")
    assert shabda("due").code == 0


def test_answers_given_before_a_deck_broke_are_kept(shabda, mine, answers) -> None:
    mine.write_text(WORD, encoding="utf-8")
    shabda("review", "--deck", "mine", "--limit", "1", typed="\n3\n")
    mine.write_text("words: ]", encoding="utf-8")
    left_out(shabda("review"), f"{mine}:1: ")
    mine.write_text(WORD, encoding="utf-8")
    assert shabda("review", "--deck", "mine", typed="\n3\n", day=1).code == 0
    assert [answer.card_id for answer in answers()] == ["word:meGaH/recognise"] * 2


@pytest.mark.parametrize("name", ["vocab", "rules"])
def test_a_deck_may_not_take_a_name_of_the_shipped_ones(shabda, home, mine, name) -> None:
    taken = mine.with_stem(name)
    taken.write_text(WORD, encoding="utf-8")
    assert "rename it" in left_out(shabda("review"), f"{taken}: ")


def test_a_deck_whose_file_name_is_not_text_is_left_out(shabda, mine) -> None:
    named = Path(os.fsdecode(os.fsencode(mine.with_name("x")) + b"\xff.yaml"))
    named.write_text(WORD, encoding="utf-8")
    sentence = left_out(shabda("review"), str(mine.with_name("x\ufffd.yaml")))
    assert "has a name that is not text; rename it" in sentence


@pytest.mark.parametrize("command", [("list",), ("show",), ("drill",), ("review", "--deck")])
def test_an_argument_that_is_not_text_is_reported(shabda, home, command) -> None:
    sentence = shabda(*command, "\udcff").err
    assert sentence.count("\n") == 1
    assert "\N{REPLACEMENT CHARACTER}" in sentence
    assert not re.search("terminal|collection", sentence), "neither is to blame"


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


DATABASES: dict[str, tuple[Callable[[Path], object], str]] = {
    "of a newer version": (newer, "newer"),
    "text": (lambda path: path.write_text("not a database\n" * 99), "is not a shabda collection"),
    "cut short": (lambda path: path.write_bytes(path.read_bytes()[:9000]), "is damaged"),
    "a folder": (lambda path: (path.unlink(), path.mkdir()), "(is a folder|cannot be read)"),
}


@pytest.mark.parametrize("name", DATABASES)
@pytest.mark.parametrize("command", [("review",), ("due",), ("undo",), ()], ids=" ".join)
def test_a_database_that_cannot_be_used_is_left_alone(shabda, home, name, command) -> None:
    spoil, words = DATABASES[name]
    path = home / "collection.db"
    spoil(path)
    before = bytes_of(home)
    assert re.search(words, refused(shabda(*command), f"{path}: "))
    assert bytes_of(home) == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("new = ]\n", "config.toml:1: is not valid TOML"),
        (
            "limit = 5\nnew = 'ten'\n",
            "config.toml: new must be a number from 0 to 1000000, not 'ten'",
        ),
        ("new = -1\n", "config.toml: new must be a number"),
        ("meet = 1\n", "config.toml: meet must be true or false, not 1"),
        ("nwe = 5\n", "config.toml: no setting 'nwe'; did you mean new?"),
    ],
)
def test_a_setting_that_cannot_be_is_named(shabda, home, content, words) -> None:
    (home / "config.toml").write_text(content, encoding="utf-8")
    assert words in refused(shabda("review"), str(home))


@pytest.mark.parametrize(("name", "value"), [("NEW", "many"), ("LIMIT", "-1"), ("MEET", "yes")])
def test_a_variable_that_cannot_be_is_named(shabda, home, monkeypatch, name, value) -> None:
    monkeypatch.setenv(f"SHABDA_{name}", value)
    assert f"not {value!r}" in refused(shabda("review"), f"SHABDA_{name}: ")


def test_settings_hold_in_their_order(shabda, home, monkeypatch) -> None:
    def asked(*flags: str) -> str:
        found = re.search(r"0 of (\d+) done", shabda("review", *flags).out)
        return found[1] if found else "nothing"

    assert asked() == "10"
    (home / "config.toml").write_text("new = 7\niast = false\n", encoding="utf-8")
    assert asked() == "7"
    assert "salila" not in shabda("review").out
    monkeypatch.setenv("SHABDA_NEW", "6")
    monkeypatch.setenv("SHABDA_IAST", "true")
    assert asked() == "6"
    assert "salila" in shabda("review").out
    assert asked("--new", "5") == "5"


@pytest.mark.parametrize("home_is", ["/proc/none/such", "/dev/null", "~nobody-of-this-name/x"])
@pytest.mark.parametrize("command", [("review",), ()], ids=" ".join)
def test_a_home_that_cannot_be_is_a_sentence(shabda, monkeypatch, home_is, command) -> None:
    monkeypatch.setenv("SHABDA_HOME", home_is)
    assert "SHABDA_HOME" in refused(shabda(*command))


def read_only(home: Path) -> tuple[str, ...]:
    """What to run a command under so that it cannot write to a home, not even as root."""
    if os.geteuid():
        home.chmod(0o500)
        return ()
    mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    return ("unshare", "--mount", "sh", "-c", mount, str(home))


def test_a_read_only_home_is_a_sentence(process, home) -> None:
    under = read_only(home)
    if under and process("--version", under=under).returncode:
        pytest.skip("root writes everywhere here, and may not mount")
    before = bytes_of(home)
    ran = process("review", typed="\n3\n", under=under)
    home.chmod(0o700)
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"shabda: {home}")
    assert ran.stderr.count("\n") == 1
    assert bytes_of(home) == before


@pytest.mark.parametrize("blocks", [0, 64])
def test_a_full_disk_at_the_first_start_is_a_sentence(process, bare_home, blocks) -> None:
    ran = process("list", under=("sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh"))
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert process("list", "son").returncode == 0, "there is room again"


def test_a_full_disk_in_a_session_loses_nothing_that_was_kept(process, home, answers) -> None:
    process("review", "--limit", "1", typed="\n3\n")
    ran = process("review", typed="\n3\n" * 9, under=("sh", "-c", 'ulimit -f 1; exec "$@"', "sh"))
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert len(answers()) == 1
    assert process("review", typed="\n3\n").returncode == 0
    assert len(answers()) == 2


@pytest.mark.parametrize(
    "arguments",
    ["reschedule agni 20261201", "review --limit 99999999999999", "review --new 1000001",
     "drill --count 99999999999999999999", "undo 99999999999999999999",
     "config new 99999999999999999999"],
)  # fmt: skip
def test_a_number_out_of_range_is_refused_with_its_range(shabda, home, arguments: str) -> None:
    ran = shabda(*arguments.split())
    assert ran.code in (1, 2)
    assert re.search(r"must be a (whole )?number from \d to \d+, not ", ran.err)


@pytest.mark.parametrize("arguments", ["due", "doctor", "list agni"])
def test_a_pipe_in_place_of_the_collection_is_refused(shabda, home, arguments: str) -> None:
    (home / "collection.db").unlink()
    os.mkfifo(home / "collection.db")
    ran = shabda(*arguments.split())
    assert ran.code == 1
    assert "is not a regular file; move it away" in ran.err + ran.out


def test_numbers_out_of_bounds_are_one_sentence_in_every_command(shabda) -> None:
    for line in ("worksheet guna --count", "drill guna --count", "split vanam --most"):
        for number in ("99999999999999", "0", "x"):
            ran = shabda(*line.split(), number)
            assert (ran.code, ran.err.count("must be a whole number from 1 to")) == (2, 1), ran.err


def test_a_file_that_is_no_backup_is_called_that(shabda, tmp_path) -> None:
    (tmp_path / "notes.txt").write_text("meghaḥ - cloud\n" * 100, "utf-8")
    ran = shabda("restore", str(tmp_path / "notes.txt"))
    assert (ran.code, "is not a backup of shabda" in ran.err) == (1, True), ran.err


@pytest.mark.parametrize(
    "name", ["l7.yml", "l7.YML", "l7.YAML", "l7.yaml.txt", "l7.yml.txt", "l7.json"]
)
def test_a_deck_with_another_ending_is_named_with_the_name_that_it_needs(
    shabda, mine, name
) -> None:
    mine.with_name(name).write_text(WORD, encoding="utf-8")
    words = "is not read, since a deck ends in .yaml; rename it to l7.yaml (left out)"
    assert words in left_out(shabda("list"), f"{mine.with_name(name)}: ")


def test_other_files_beside_decks_are_none_of_them(shabda, mine) -> None:
    for name in ("README.txt", "lesson.pdf", ".DS_Store", "l7.yaml~", "notes"):
        mine.with_name(name).write_text(WORD, encoding="utf-8")
    assert shabda("list").err == ""
