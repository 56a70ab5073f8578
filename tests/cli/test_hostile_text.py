"""No text from outside reaches a terminal as a command to it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from shabda.cli.output import document, escape_json, say, warn
from shabda.errors import UNSAFE, ShabdaError, Where, harmless, in_quotes
from shabda.terminal import console, line_editor
from shabda.terminal.layout import cells

from .conftest import Shabda

ATTACKS = (
    "\x1b]0;owned\x07",
    "\x1b[2J",
    "\x9b31m",
    "\x9d52;c;cm0=\x9c",
    "\u202eabc\u202c",
    "\u2066abc\u2069",
    "a\rb",
    "a\x08b",
    "a\x7fb",
    "\u200eabc",
    "\u061cabc",
    "\U000e0041abc",
)
hostile = st.lists(st.sampled_from(ATTACKS) | st.text(max_size=5), max_size=6).map("".join)


def is_safe(text: str) -> bool:
    """Whether a text holds only what a terminal prints, and styles of ours."""
    return not UNSAFE.search(text)


@pytest.mark.no_cover
@given(hostile)
def test_harmless_text_has_no_unsafe_character_and_the_same_length(text: str) -> None:
    assert is_safe(harmless(text))
    assert len(harmless(text)) == len(text)
    assert harmless(harmless(text)) == harmless(text)


def test_the_joiners_of_devanagari_and_line_breaks_stay() -> None:
    for text in ("क्\u200dष", "क्\u200cष", "अग्निः agniḥ", "one\n\ttwo"):
        assert harmless(text) == text


@pytest.mark.no_cover
@given(hostile, hostile)
def test_an_error_shows_neither_its_text_nor_its_file_raw(text: str, file: str) -> None:
    assert is_safe(str(ShabdaError(text, Where(file, 3))))
    assert is_safe(str(ShabdaError(text)))


@pytest.mark.no_cover
def test_a_file_name_with_a_line_break_cannot_look_like_a_sentence_of_shabda(
    shabda, tmp_path: Path
) -> None:
    hostile = str(tmp_path / "x\nshabda: all is well.txt")
    Path(hostile).write_text("meghaḥ - cloud\n", "utf-8")
    outcomes = [
        shabda("import", f"{hostile}2"),
        shabda("import", hostile, "--yes", "--doubtful", "-d", "x"),
        shabda("undo"),
        shabda("undo", "--import"),
        shabda("backup", hostile),
        shabda("restore", hostile),
    ]
    for ran in outcomes:
        assert "\nshabda: all is well" not in ran.out + ran.err
    assert [ran.code for ran in outcomes] == [1, 0, 1, 0, 1, 1]


@pytest.mark.no_cover
@given(hostile)
def test_json_is_safe_and_says_the_same(text: str) -> None:
    plain = text.encode("utf-8", "replace").decode()
    made = document("list", {"word": plain, plain: [plain]})
    assert is_safe(made)
    row = json.dumps({"word": plain}, ensure_ascii=False)
    assert is_safe(escape_json(row))
    assert json.loads(escape_json(row)) == {"word": plain}


@pytest.mark.no_cover
@given(hostile)
def test_a_console_prints_no_unsafe_character(text: str) -> None:
    for part in (text, Text(text, "bold"), Text.assemble("a ", (text, "good"), " b")):
        file = io.StringIO()
        console.output_console(file, {"TERM": "dumb"}).print(part)
        assert is_safe(file.getvalue())


@pytest.mark.no_cover
@given(hostile)
def test_a_text_is_as_wide_as_what_is_shown_of_it(text: str) -> None:
    assert cells(text) == cells(harmless(text))


@pytest.mark.no_cover
@given(hostile)
def test_a_line_being_typed_takes_no_unsafe_character(text: str) -> None:
    line = line_editor.Line().press(text)
    assert isinstance(line, line_editor.Line)
    assert is_safe(line.text)


@pytest.mark.parametrize("attack", ATTACKS)
def test_lines_for_the_learner_are_safe(attack: str, capsys: pytest.CaptureFixture[str]) -> None:
    say(attack)
    warn(attack)
    out, err = capsys.readouterr()
    assert is_safe(out)
    assert is_safe(err)


@pytest.mark.cover_only(r"arguments7-a\rb", r"arguments10-\x9b31m")
@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize(
    "arguments",
    [
        ("{}",),
        ("show", "{}"),
        ("show", "{}", "--json"),
        ("list", "{}"),
        ("add", "vana", "{}", "-g", "n"),
        ("check", "agni", "{}"),
        ("check", "{}", "agni", "--json"),
        ("join", "{}", "atra"),
        ("derive", "{}", "lat"),
        ("import", "{}"),
        ("sync", "postgresql://{}/x"),
        ("sync", "{}"),
        ("config", "{}", "x"),
        ("config", "deck", "{}"),
        ("decks", "off", "{}"),
        ("review", "--deck", "{}"),
        ("drill", "{}"),
        ("export", "no/such/{}"),
    ],
)
def test_hostile_arguments_are_shown_harmless(
    home: Path,
    shabda: Shabda,
    arguments: tuple[str, ...],
    attack: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)  # where `export` may make its file
    ran = shabda(*(part.format(attack) for part in arguments))
    assert is_safe(ran.out)
    assert is_safe(ran.err)
    assert "Traceback" not in ran.err
    assert "unexpected error" not in ran.err


def quoted(text: str) -> str:
    """A text in YAML, each character by its number."""
    return '"' + "".join(f"\\U{ord(letter):08x}" for letter in text) + '"'


OUTSIDE = "|".join(ATTACKS)
ODD_ID = quoted("k\x1b[2J")
JOINED = "क्\u200dष क्\u200cष"
DECK = f"""words:
- word: मयूखः
  gender: m
  glosses: [{quoted("ray" + OUTSIDE)}, {quoted(JOINED)}, {quoted("x" * 3000)}]
  note: {quoted("note" + OUTSIDE + JOINED)}
  tags: [{quoted("tag" + OUTSIDE)}]
  source: {quoted("book" + OUTSIDE)}
- word: वल्मीकः
  gender: m
  as_written: {quoted("val" + OUTSIDE)}
  glosses: [ant-hill]
- {{word: काण्डः, gender: m, id: {ODD_ID}, glosses: [stalk]}}
similar:
- words: [मयूखः, वल्मीकः]
  difference: {quoted("light" + OUTSIDE)}
"""
SCREENS = (
    ((), ""), (("list",), ""), (("list", "--json"), ""), (("show", "मयूखः"), ""),
    (("show", "मयूखः", "--json"), ""), (("decks",), ""), (("decks", "--json"), ""),
    (("pairs",), ""), (("pairs", "--json"), ""), (("stats",), ""), (("stats", "--json"), ""),
    (("review", "--limit", "2"), "\n4\n\n1\n"),
    (("review", "--limit", "2", "--type"), f"{OUTSIDE}\n\n\n4\n".replace("a\rb", "")),
    (("undo",), ""), (("suspend", "मयूखः"), ""), (("unsuspend",), ""),
    (("unsuspend", "--json"), ""), (("reschedule", "मयूखः", "3"), ""), (("doctor",), ""),
    (("doctor", "--json"), ""), (("export",), ""), (("backup",), ""), (("backup", "--json"), ""),
    (("config", "learner", OUTSIDE), ""), (("config",), ""), (("config", "--json"), ""),
    (("restore", "latest"), ""), (("sync", "{folder}/\u202ehub\x1b[2J", "--create"), ""),
    (("remove", "वल्मीकः"), ""), (("undo", "--remove"), ""), (("due",), ""),
    (("due", "--json"), ""),
)  # fmt: skip


def test_no_screen_shows_raw_what_a_home_holds(home: Path, shabda: Shabda, tmp_path: Path) -> None:
    decks = home / "decks"
    decks.mkdir(exist_ok=True)
    (decks / "mine.yaml").write_text(DECK, "utf-8")
    for name in ("a\x1b]0;x\x07.yaml", "\u202eb.yaml", ".c\x9b31m.yaml"):
        (decks / name).write_text("words: [x]\n", "utf-8")
    for arguments, typed in SCREENS:
        ran = shabda(*(part.format(folder=tmp_path) for part in arguments), typed=typed)
        assert is_safe(ran.out + ran.err), arguments
        assert "unexpected error" not in ran.err, arguments
    assert JOINED in " ".join(shabda("show", "मयूखः").out.split())
    assert JOINED in shabda("show", "मयूखः", "--json").out


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "x/../y",
        "/x",
        "..",
        "x.",
        "x.yaml",
        "CON",
        "nul",
        "Com1",
        "x\ny",
        "x\u202e",
        "k" * 61,
    ],
)
def test_a_deck_name_that_some_disk_cannot_have_is_refused(
    home: Path, shabda: Shabda, name: str
) -> None:
    ran = shabda("add", "मयूखः", "ray", "--gender", "m", "--deck", name)
    assert (ran.code, ran.out) == (2, "")
    assert not list(home.rglob("*.yaml"))


@given(st.text())
def test_a_text_in_quotes_is_one_harmless_line_and_else_as_typed(text: str) -> None:
    quoted = in_quotes(text)
    assert quoted[0] == quoted[-1]
    assert quoted[0] in "\"'"
    assert not UNSAFE.search(quoted)
    assert "\n" not in quoted
    if not UNSAFE.search(text) and not set(text) & {"\n", "\t"}:
        assert quoted[1:-1] == text


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("क्\u200dष", "'क्\u200dष'"), ("a\\b", "'a\\b'"), ("it's", '"it\'s"'),
        ('say "it\'s"', "'say \"it's\"'"), ("two\nlines", "'two\N{REPLACEMENT CHARACTER}lines'"),
    ],
)  # fmt: skip
def test_an_unknown_word_is_named_as_it_was_typed(
    shabda: Shabda, home: Path, typed: str, named: str
) -> None:
    assert f"no word {named}; " in shabda("show", typed).err
