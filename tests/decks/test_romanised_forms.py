"""A word or form spelled in Roman letters is no meaning; a name that English has is one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence, NoteEntry
from shabda.decks.notes.words.romanised_forms import is_romanised_form
from shabda.progress import no_progress
from shabda.sanskrit.text.script import devanagari, iast, plain_letters
from shipped import known

MEANINGS = ("forest", "river", "garland", "horse", "boy", "wind", "to drink", "old man")
WORDS = ("वनम्", "नदी", "माला", "अश्वः", "बालः", "वायुः", "पा", "वृद्धः")
STEMS = ("gaja", "Pala", "nagara", "candra", "parvata", "pustaka", "kUpa", "BAnu", "muni", "Denu")
ENDINGS = {
    "a": ("H", "m", "ena", "Aya", "asya", "At", "e", "O", "Ani", "AnAm", "ezu", "EH"),
    "u": ("H", "nA", "ave", "oH", "vaH", "UnAm", "uzu"),
    "i": ("H", "nA", "aye", "eH", "ayaH", "InAm", "izu"),
}
LAYOUTS = ("{} = {}", "{} - {}", "{}\t{}", "{},{}", "| {} | {} |", "{}: {}")


def entries(text: str, name: str = "words.txt") -> tuple[NoteEntry, ...]:
    return read_learner_text(text, name, no_progress, known()).entries


def sure(text: str, name: str = "words.txt") -> dict[str, tuple[str, ...]]:
    read = entries(text, name)
    return {e.word: e.glosses for e in read if e.confidence is Confidence.SURE}


def listed(layout: str, *pairs: tuple[str, str]) -> str:
    rest = zip(WORDS, MEANINGS, strict=True)
    return "".join(f"{layout.format(word, gloss)}\n" for word, gloss in (*pairs, *rest))


def form(stem: str, ending: str) -> str:
    return stem + ending if ending in ("H", "m") else stem[:-1] + ending


@pytest.mark.parametrize(
    ("slp1", "spelling"),
    [
        ("PalAni", "phalam"), ("gajaH", "gajena"), ("Palam", "Palam"), ("nadI", "nadyah"),
        ("vfkzaH", "vriksham"), ("SizyaH", "shishyasya"), ("aSvaH", "ashwaya"), ("rAjA", "rajanam"),
        ("gacCati", "gachchami"), ("manas", "manasi"), ("Palam", "falaani"), ("vAri", "vaarini"),
        ("anna", "annam"), ("cakra", "cakrah"), ("anna", "Annena"), ("anna", "annasya"),
        ("alla", "allena"),
    ],
)  # fmt: skip
def test_other_forms_and_loose_spellings_are_of_the_word(slp1: str, spelling: str) -> None:
    assert is_romanised_form(spelling, slp1)


@pytest.mark.parametrize(
    ("slp1", "meaning"),
    [
        ("vanam", "forest"), ("mAtA", "mother"), ("nAsA", "nose"), ("devaH", "divine"),
        ("mUzakaH", "mouse"), ("patnI", "wife"), ("gajaH", "grey"), ("gajaH", "Γajena"),
        ("anna", "annual"), ("anna", "annexe"),
    ],
)  # fmt: skip
def test_english_is_no_form(slp1: str, meaning: str) -> None:
    assert not is_romanised_form(meaning, slp1)


@settings(max_examples=60)
@given(st.sampled_from(STEMS), st.data(), st.sampled_from(LAYOUTS), st.booleans())
def test_a_romanised_form_of_the_word_is_never_sure(
    stem: str, data: st.DataObject, layout: str, capital: bool
) -> None:
    word, other = (
        form(stem, data.draw(st.sampled_from(ENDINGS[stem[-1]]), label=side)) for side in "ab"
    )
    gloss = plain_letters(iast(other))
    gloss = gloss.capitalize() if capital else gloss
    left = sure(listed(layout, (devanagari(word), gloss)))
    assert (gloss,) != left.get(devanagari(word))
    assert len(left) >= len(WORDS) - 1


def test_a_header_does_not_make_a_spelling_a_meaning() -> None:
    rows = listed("{},{}", ("फलानि", "phalam"), ("गजः", "gajena"), ("फलम्", "Palam"))
    assert [*sure(f"Sanskrit,English\n{rows}", "words.csv")] == [*WORDS]
    records = [
        {"word": word, "meaning": gloss} for word, gloss in zip(WORDS, MEANINGS, strict=True)
    ]
    records.append({"word": "गजः", "meaning": "gajena"})
    assert [*sure(json.dumps(records), "words.json")] == [*WORDS]


NAMES = (
    ("गणेशः", "Ganesha"), ("कृष्णः", "Krishna"), ("योगः", "yoga"), ("गुरुः", "guru"),
    ("मन्त्रः", "mantra"), ("धर्मः", "dharma"), ("सुग्रीवः", "Sugriva"), ("अयोध्या", "Ayodhya"),
)  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_name_among_english_meanings_is_a_meaning(layout: str) -> None:
    left = sure(listed(layout, *NAMES))
    assert {word: left.get(word) for word, _ in NAMES} == {word: (name,) for word, name in NAMES}


def test_a_form_of_a_word_that_english_has_is_no_meaning() -> None:
    pairs = (("आश्रमः", "asramah"), ("चक्रम्", "cakrah"), ("गुरुः", "guruna"))
    assert not {word for word, _ in pairs} & {*sure(listed("{} - {}", *pairs))}


def test_names_in_a_column_of_spellings_are_to_check() -> None:
    rows = (*NAMES, ("नदी", "nadi"), ("अश्वः", "ashva"), ("बालः", "bala"), ("वृद्धः", "vriddha"))
    assert not sure("".join(f"{word} - {name}\n" for word, name in rows))


def test_a_common_noun_in_capitals_is_no_name() -> None:
    assert "गजः" not in sure(listed("{} - {}", ("गजः", "Gaja"), ("नगरम्", "Nagaram")))


@pytest.mark.parametrize(
    ("line", "word", "meaning", "note"),
    [
        ("gam (1P) to go - gacchati", "gam", ("to go",), "gacchati"),
        ("गम् (1P) to go - गच्छति", "गम्", ("to go",), "गच्छति"),
        ("गम् - to go, move - गच्छति", "गम्", ("to go", "move"), "गच्छति"),
        ("नी = to lead (नयति)", "नी", ("to lead",), "नयति"),
        ("√nī - to lead, nayati", "nī", ("to lead",), "nayati"),
        ("pā 1P - to drink: pibati", "pā", ("to drink",), "pibati"),
        ("rāma (m) Rama - rāmaḥ", "rāma", ("Rama",), "rāmaḥ"),
        ("gam\tto go - gacchati", "gam", ("to go",), "gacchati"),
    ],
)
def test_forms_behind_the_meaning_go_to_the_note(
    line: str, word: str, meaning: tuple[str, ...], note: str
) -> None:
    (entry,) = entries(f"{line}\n")
    assert (entry.word, entry.glosses, entry.note) == (word, meaning, note)


@pytest.mark.parametrize(
    "line", ["मन् - to think, estimate", "dā - to give (donate)", "सः - he - she"]
)
def test_english_behind_the_meaning_is_no_form(line: str) -> None:
    assert not any(entry.note for entry in entries(f"{line}\n"))
