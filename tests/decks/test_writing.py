"""A deck is added to in one step, and not a byte of what stood there changes."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deck_reading import load_deck
from shabda.decks import deck_file
from shabda.decks.editing import append_entries
from shabda.decks.new_entries import NewGlosses, NewWord
from shabda.decks.words import load_decks
from shabda.decks.yaml_reader import parse
from shabda.decks.yaml_writer import quoted, quoted_all
from shabda.errors import DeckError

MARALA = NewWord("मरालः", ("swan", "goose: wild"), "m", "noun", source="notes.txt:7")
OWN = """\
# mine
words:
- word: किङ्करः   # a servant of Śiva
  gender: m
  glosses: [servant]   # more [later]
- word: सलिल
  glosses:
    - water
    # the sea
    - "surge"
- word: दिन
  glosses: day

similar:
- words: [किङ्करः, सलिल]
  difference: none
"""


def deck(folder: Path, text: str = OWN) -> Path:
    path = folder / "mine.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    return path


@given(st.text(min_size=1))
def test_any_text_is_read_back_as_it_was_written(text: str) -> None:
    readable = "".join(ch for ch in text if not "\ud800" <= ch <= "\udfff") or "x"
    document = f"words:\n- word: {quoted(readable)}\n  glosses: [{quoted(readable)}]\n"
    entry = parse(document, "x").blocks("words")[0]
    assert (entry.text("word"), entry.texts("glosses")) == (readable, (readable,))


@pytest.mark.parametrize(
    "text",
    ["no", "Yes", "6.1", "1:30", "2024-01-02", "null", "~", "a: b", "a #b", "it's", 'say "so"',
     "[x]", "{x}", "- x", "*x", "&x", "!x", "%x", "@x", "`x`", "", " x ", "é\\", "tab\tx", "a,b",
     "on", "y", "किङ्करः", "उत न", "O brother!", "= x", "<<", "\u2028", "0x1f", "1e3", ".5", "?"],
)  # fmt: skip
def test_what_yaml_would_take_for_something_else_is_quoted(text: str) -> None:
    assert parse(f"a: [{quoted(text)}]", "x").texts("a") == (text,)


@given(st.lists(st.sampled_from(["agni", "two words", "", "no", "a:1", 'b"', "c\\d", "n\n", "é:"])))
def test_many_texts_are_written_as_each_of_them_is(texts: list[str]) -> None:
    assert quoted_all(texts) == list(map(quoted, texts))


def test_plain_words_stay_plain() -> None:
    assert [quoted(text) for text in ("किङ्करः", "servant", "of the sea")] == [
        "किङ्करः", "servant", "of the sea",
    ]  # fmt: skip


def test_a_new_deck_gets_a_header_and_loads(tmp_path: Path) -> None:
    path = tmp_path / "decks" / "new.yaml"
    append_entries(
        path, [MARALA, NewWord("उत न", ("no",), pos="phrase", tags=("a b", "c"), note="x: y")]
    )
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert text.count("#") == 2
    assert "- word: मरालः" in text
    words = load_deck(path).words
    assert [(w.text.devanagari, w.glosses, w.gender, w.source) for w in words] == [
        ("मरालः", ("swan", "goose: wild"), "m", "notes.txt:7"),
        ("उत न", ("no",), "", ""),
    ]


def test_words_go_to_the_end_of_their_section_and_nothing_else_moves(tmp_path: Path) -> None:
    path = deck(tmp_path)
    append_entries(path, [MARALA])
    text = path.read_text(encoding="utf-8")
    start = text.index("- word: मरालः")
    end = text.index("\nsimilar:")
    assert text[:start] + text[end:] == OWN
    assert [word.id for word in load_deck(path).words][-1] == "marAlaH"


def test_words_at_the_end_of_the_file_leave_all_bytes_before(tmp_path: Path) -> None:
    before = "words:\r\n  - word: दिन\r\n    glosses: day\r\n# last"
    path = deck(tmp_path, before)
    append_entries(path, [MARALA])
    data = path.read_bytes().decode("utf-8")
    assert data.startswith(before + "\r\n  - word: मरालः\r\n")
    assert data.replace("\r\n", "").count("\n") == 0


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("kiNkaraH", "  glosses: [servant, slave]   # more [later]"),
        ("salila", '    - "surge"\n    - slave'),
        ("dina", "  glosses: [day, slave]"),
    ],
)
def test_a_meaning_goes_into_the_glosses_of_its_entry_alone(
    tmp_path: Path, word: str, line: str
) -> None:
    path = deck(tmp_path)
    append_entries(path, [], [NewGlosses(word, ("slave",))])
    text = path.read_text(encoding="utf-8")
    assert line in text
    changed = set(text.splitlines()) ^ set(OWN.splitlines())
    assert len(changed) <= 2
    assert {w.id: w.glosses for w in load_deck(path).words}[word][-1] == "slave"


def test_a_meaning_that_is_there_already_is_not_written_again(tmp_path: Path) -> None:
    path = deck(tmp_path)
    append_entries(path, [], [NewGlosses("salila", ("water",))])
    assert path.read_text(encoding="utf-8") == OWN


def test_a_meaning_of_a_word_of_another_deck_is_an_addition(tmp_path: Path) -> None:
    shipped = tmp_path / "shipped.yaml"
    shipped.write_text("words:\n- word: कूल\n  glosses: [bank]\n", encoding="utf-8")
    path = deck(tmp_path)
    append_entries(path, [MARALA], [NewGlosses("kUla", ("pond", "no"))])
    append_entries(path, [], [NewGlosses("kUla", ("slope",))])
    words = {w.id: w.glosses for each in load_decks([shipped, path]) for w in each.words}
    assert words["kUla"] == ("bank", "pond", "no", "slope")
    assert words["marAlaH"] == ("swan", "goose: wild")


def test_a_list_this_cannot_add_to_is_refused_with_its_place(tmp_path: Path) -> None:
    text = "words:\n- {word: दिन, glosses: [day]}\n"
    path = deck(tmp_path, text)
    with pytest.raises(DeckError, match=r"mine\.yaml:2: .*by hand"):
        append_entries(path, [], [NewGlosses("dina", ("light",))])
    assert path.read_text(encoding="utf-8") == text


def test_an_empty_list_is_opened_and_a_list_on_one_line_refused(tmp_path: Path) -> None:
    path = deck(tmp_path, "words: []\n")
    append_entries(path, [MARALA])
    assert [word.id for word in load_deck(path).words] == ["marAlaH"]
    path = deck(tmp_path, "words: [{word: दिन, glosses: day}]\n")
    with pytest.raises(DeckError, match="one line"):
        append_entries(path, [MARALA])


def test_a_broken_deck_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = deck(tmp_path, "words: [{word: दिन\n")
    with pytest.raises(DeckError, match=r"mine\.yaml:\d"):
        append_entries(path, [MARALA])
    assert path.read_text(encoding="utf-8") == "words: [{word: दिन\n"


def test_a_word_comes_below_a_bad_entry_which_stays_as_it_is(tmp_path: Path) -> None:
    bad = "words:\n- word: [दिन\n"
    path = deck(tmp_path, bad)
    append_entries(path, [MARALA])
    assert path.read_text(encoding="utf-8").startswith(bad)
    (read,) = load_decks([path], refuse=lambda _: None)
    assert [word.id for word in read.words] == ["marAlaH"]


def test_the_mode_of_the_file_and_a_link_to_it_stay(tmp_path: Path) -> None:
    path = deck(tmp_path)
    path.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    append_entries(link, [MARALA])
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert link.is_symlink()
    assert "मरालः" in path.read_text(encoding="utf-8")


def test_a_read_only_deck_is_refused_and_stays_as_it_was(tmp_path: Path) -> None:
    path = deck(tmp_path)
    path.chmod(0o444)
    with pytest.raises(DeckError, match="read-only"):
        append_entries(path, [MARALA])
    assert path.read_text(encoding="utf-8") == OWN
    assert os.listdir(tmp_path) == ["mine.yaml"]


def test_a_full_disk_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = deck(tmp_path)
    monkeypatch.setattr(deck_file.files.os, "fsync", full)
    with pytest.raises(DeckError, match="No space left on device"):
        append_entries(path, [MARALA])
    assert path.read_text(encoding="utf-8") == OWN
    assert os.listdir(tmp_path) == ["mine.yaml"]


def test_what_is_stopped_while_it_is_written_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: int) -> None:
        raise KeyboardInterrupt

    path = deck(tmp_path)
    monkeypatch.setattr(deck_file.files.os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        append_entries(path, [MARALA])
    assert path.read_text(encoding="utf-8") == OWN
    assert os.listdir(tmp_path) == ["mine.yaml"]


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    deck(tmp_path)
    with pytest.raises(DeckError, match="cannot be"):
        append_entries(tmp_path / "mine.yaml" / "x.yaml", [MARALA])


def test_nothing_to_add_makes_no_file(tmp_path: Path) -> None:
    append_entries(tmp_path / "new.yaml", [])
    assert os.listdir(tmp_path) == []


_TEXT = st.text(st.characters(codec="utf-8"), min_size=1)
_GLOSSES = st.lists(_TEXT.filter(str.strip), min_size=1, max_size=3)


@pytest.mark.parametrize("word", [NewWord("मरालः", (" ",)), NewWord("वा… वा", ("either or",))])
def test_an_entry_that_no_deck_may_hold_is_refused_and_the_deck_unchanged(tmp_path, word) -> None:
    path = deck(tmp_path)
    before = path.read_bytes()
    with pytest.raises(DeckError):
        append_entries(path, [word])
    assert path.read_bytes() == before


@pytest.mark.no_cover
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(_GLOSSES, min_size=1, max_size=3))
def test_whatever_is_appended_comes_back(tmp_path: Path, glosses: list[list[str]]) -> None:
    path = deck(tmp_path)
    words = [NewWord("मरालः", tuple(gloss), note=gloss[0]) for gloss in glosses]
    append_entries(path, words)
    read = parse(path.read_text(encoding="utf-8"), "x").blocks("words")[3:]
    assert [(b.texts("glosses"), b.text("note")) for b in read] == [
        (word.glosses, word.note) for word in words
    ]


def test_a_word_that_another_process_has_just_added_is_not_written_twice(tmp_path: Path) -> None:
    path = deck(tmp_path)
    append_entries(path, [MARALA])
    once = path.read_text("utf-8")
    append_entries(path, [MARALA])
    assert path.read_text("utf-8") == once
    more = NewWord("मरालः", ("goose: wild", "gander"), "m", "noun", note="flies")
    append_entries(path, [more, NewWord("कपिः", ("monkey",), "m")])
    words = {word.text.devanagari: word for word in load_deck(path).words}
    assert words["मरालः"].glosses == ("swan", "goose: wild", "gander")
    assert words["मरालः"].note == "flies"
    assert words["कपिः"].glosses == ("monkey",)


@pytest.mark.parametrize("gender", ["m", "f"])
def test_words_written_just_now_are_read_with_other_decks_as_from_their_files(
    tmp_path: Path, gender: str
) -> None:
    paths = [tmp_path / "first.yaml", tmp_path / "second.yaml"]
    for path, own, genders in zip(paths, ("अश्व", "वन"), ("m", gender), strict=True):
        words = [NewWord(own, ("own",), id=path.stem), NewWord("गज", (own,), genders, id="gaja")]
        append_entries(path, words)

    def outcome() -> tuple[object, list[str]]:
        refused: list[DeckError] = []
        return load_decks(paths, refuse=refused.append), list(map(str, refused))

    just_written, from_files = outcome(), outcome()
    assert just_written == from_files
    assert bool(from_files[1]) is (gender == "f")
