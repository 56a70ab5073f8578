"""Words that leave as a table or cards come back as they were."""

from __future__ import annotations

import csv
import re
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.decks.exporters.package_writer import write_anki_package
from shabda.decks.exporters.word_exports import (
    ExportedWord,
    anki_text,
    delimited,
    markdown,
)
from shabda.decks.formats.anki_package import package_harvest, read_package
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.own_layout import ANKI_HEADERS_BEFORE, GUID, joined_glosses, split_glosses
from shabda.decks.notes.words.model import Confidence, NoteEntry
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.script import iast, to_slp1

WORDS = ("गजः", "वृक्षः", "नदी", "गच्छति", "अग्निः", "वाक्", "मनः", "शनैः", "दृढ", "कृ", "सुखी", "एकः")
GLOSS = st.from_regex(r"[a-z]{2,8}(;? [a-z\"'()\\-]{2,8}){0,2}", fullmatch=True)


def exported(word: str, glosses: list[str], tags: list[str]) -> ExportedWord:
    slp1 = to_slp1(word)
    return ExportedWord(slp1, word, iast(slp1), tuple(glosses), "", "", "mine", tuple(tags), "")


TABLE = st.lists(
    st.builds(
        exported,
        st.sampled_from(WORDS),
        st.lists(GLOSS, min_size=1, max_size=3, unique=True),
        st.lists(st.from_regex(r"[a-z]+[0-9]?", fullmatch=True), max_size=2, unique=True),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda word: word.word,
)
Known = tuple[str, tuple[str, ...], tuple[str, ...]]


def sent(words: list[ExportedWord]) -> list[Known]:
    return [(word.word, word.glosses, word.tags) for word in words]


def received(entries: tuple[NoteEntry, ...]) -> list[Known]:
    return [(entry.word, entry.glosses, entry.tags) for entry in entries]


@pytest.mark.no_cover
@given(st.lists(st.text("ab ;\\,", min_size=1).filter(str.strip), min_size=1))
def test_meanings_with_semicolons_come_back(glosses: list[str]) -> None:
    glosses = [gloss.strip() for gloss in glosses]
    assert split_glosses(joined_glosses(glosses)) == tuple(glosses)


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_note_comes_back_and_a_table_without_notes_is_read(delimiter: str) -> None:
    word = replace(exported("गजः", ["elephant", "a; b"], ["one"]), note='also "हस्ती", of three')
    text = delimited([word], delimiter)
    (entry,) = read_learner_text(text, "words").entries
    assert (entry.note, entry.glosses) == (word.note, word.glosses)
    older = "word,iast,meaning,gender,pos,deck,tags,due\nगजः,gajaḥ,elephant; tusker,m,noun,mine,,\n"
    (entry,) = read_learner_text(older, "words").entries
    assert (entry.gender, entry.glosses) == ("m", ("elephant", "tusker"))


@pytest.mark.no_cover
@pytest.mark.parametrize("delimiter", [",", "\t"])
@given(words=TABLE)
def test_a_table_comes_back_as_it_went(delimiter: str, words: list[ExportedWord]) -> None:
    found = read_learner_text(delimited(words, delimiter), "words").entries
    assert received(found) == sent(words)
    assert {entry.confidence for entry in found} == {Confidence.SURE}


@pytest.mark.no_cover
@given(words=TABLE)
def test_a_markdown_table_comes_back_as_it_went(words: list[ExportedWord]) -> None:
    assert received(read_learner_text(markdown(words), "words").entries) == sent(words)


@pytest.mark.no_cover
@given(words=TABLE)
def test_anki_text_comes_back_as_it_went(words: list[ExportedWord]) -> None:
    assert received(read_learner_text(anki_text(words), "words").entries) == sent(words)


@pytest.mark.no_cover
@settings(max_examples=10)
@given(words=TABLE)
def test_a_package_comes_back_as_it_went(words: list[ExportedWord]) -> None:
    pytest.importorskip("genanki")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "words.apkg"
        write_anki_package(words, path)
        package = read_package(path.read_bytes(), path.name)
    assert received(package_harvest(package, path.name).entries) == sent(words)


NOTE = st.text("ab <>&\"'\n;\\\\·", max_size=30).map(lambda text: text.strip())
FACTS = st.tuples(st.sampled_from(("", "m", "mfn")), st.sampled_from(("", "noun")), NOTE)


def facts(entry: NoteEntry) -> tuple[object, ...]:
    return entry.word, entry.glosses, entry.gender, entry.pos, entry.note, entry.tags, entry.deck


def as_anki_writes(text: str, *, html: bool) -> str:
    """The notes of our Anki text as Anki exports them from its type Basic."""
    keys = (f"#html:{str(html).lower()}", "#guid column:1", "#notetype column:2", "#deck column:3")
    lines = ["#separator:tab", *keys, "#tags column:6"]
    for word, back, tags, deck, guid in csv.reader(text.splitlines()[7:], delimiter="\t"):
        bare = " ".join(unescape(re.sub(r"\s*<[^>]*>\s*", " ", back)).split())
        sides = word, '"{}"'.format((back if html else bare).replace('"', '""'))
        lines.append("\t".join((guid, "Basic", deck, *sides, tags)))
    return "\n".join(lines) + "\n"


@pytest.mark.no_cover
@given(words=TABLE, known=st.lists(FACTS, min_size=6, max_size=6))
def test_gender_part_of_speech_and_note_go_through_the_type_basic_of_anki(words, known) -> None:
    words = [
        replace(word, gender=gender, pos=pos, note=note)
        for word, (gender, pos, note) in zip(words, known, strict=False)
    ]
    sent = [(w.word, w.glosses, w.gender, w.pos, w.note, w.tags, w.deck) for w in words]
    text = anki_text(words)
    for written in (text, as_anki_writes(text, html=True)):
        entries = read_learner_text(written, "notes.txt").entries
        assert [facts(entry) for entry in entries] == sent
    entries = read_learner_text(as_anki_writes(text, html=False), "notes.txt").entries
    assert [facts(entry)[:4] for entry in entries] == [fact[:4] for fact in sent]


def test_a_meaning_that_was_edited_in_anki_comes_back_without_what_is_below_it() -> None:
    word = replace(exported("गजः", ["elephant"], []), gender="m", pos="noun", note="of <b> & c")
    text = as_anki_writes(anki_text([word]), html=True).replace("elephant", "tusker<br>elephant")
    for written in (text, text.replace("class=shabda", 'class=""shabda""'), text.replace(GUID, "")):
        (entry,) = read_learner_text(written, "notes.txt").entries
        assert facts(entry)[:5] == ("गजः", ("tusker", "elephant"), "m", "noun", "of <b> & c")


@pytest.mark.parametrize("number", [0, 1, 2])
def test_anki_text_of_an_older_shabda_is_read(number: int) -> None:
    header = ANKI_HEADERS_BEFORE[number]
    cells = ["shabda:gajaH", "गजः", "elephant; tusker", "gajaḥ", "one", "m", "noun", "", "mine"]
    if number == 2:  # the last layout before this one had the guid at the end
        cells = ["गजः", "elephant; tusker", "gajaḥ", "one", "m", "noun", "", "mine", "shabda:gajaH"]
    row = "\t".join(cells[: header[-1].count("\t") + 1])
    (entry,) = read_learner_text("\n".join((*header, row, "")), "words.txt").entries
    assert (entry.word, entry.glosses, entry.tags) == ("गजः", ("elephant", "tusker"), ("one",))


def test_our_notes_come_back_from_the_text_that_anki_writes() -> None:
    head = "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n"
    fields = (
        "गजः",
        "elephant; tusker",
        "gajaḥ",
        "of &lt;b&gt; &amp; c",
        "m",
        "",
        "mine",
        "one two",
    )
    row = "\t".join(("shabda:gajaH", "shabda", "shabda", *fields))
    (entry,) = read_learner_text(f"{head}#tags column:11\n{row}\n", "notes.txt").entries
    assert (entry.word, entry.glosses, entry.gender) == ("गजः", ("elephant", "tusker"), "m")
    assert (entry.note, entry.tags, entry.deck) == ("of <b> & c", ("one", "two"), "mine")


def test_cards_as_anki_shows_them_are_words_with_meanings() -> None:
    rows = [
        "गजः\telephant; tusker<br>gajaḥ <i>m </i><br>a note; of two parts",
        "elephant; tusker\tगजः<br>gajaḥ <i>m </i><br>a note; of two parts",
        "नदी\triver<br>nadī <i>f </i>", "river\tनदी<br>nadī <i>f </i>",
        "वनम्\tforest<br>wood",
    ]  # fmt: skip
    text = "#separator:tab\n#html:true\n" + "".join(f"{row}\n" for row in rows)
    entries = read_learner_text(text, "cards.txt").entries
    gajah, nadi, vanam = ("गजः", ("elephant", "tusker")), ("नदी", ("river",)), ("forest", "wood")
    assert [(e.word, e.glosses) for e in entries] == [gajah, gajah, nadi, nadi, ("वनम्", vanam)]
