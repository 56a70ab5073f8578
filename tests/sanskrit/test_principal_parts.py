"""Principal parts: of every verb of the shipped decks, and where prefix or option changes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from shabda.decks.words import load_decks
from shabda.sanskrit.forms.principal_parts import PartName, principal_parts
from shabda.sanskrit.text.script import devanagari, iast, spell, to_slp1
from shabda.study.deck_verbs import parts_of, root_of_present
from shabda.study.words import Word
from shipped import ROOTS
from words_facts import text_decks

ROOT = Path(__file__).parents[2]
TABLE = Path(__file__).parent / "verb_parts.tsv"


def row_of(word) -> list[str]:
    """A verb as the table has it: usual forms parted by a slash, others behind a bar."""
    row = [word.root or word.text.devanagari, word.gana, word.pada]
    for part in parts_of(word, ROOTS):
        usual, also = ("/".join(map(devanagari, forms)) for forms in (part.usual, part.also))
        row.append(f"{usual}|{also}" if also else usual)
    return row


def test_the_parts_of_every_verb_of_the_decks_are_those_that_were_read_one_by_one() -> None:
    read = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines()]
    verbs = [word for deck in text_decks() for word in deck.words if word.pos == "verb"]
    assert [row_of(word) for word in verbs] == read
    assert all(len(row) == 3 + len(PartName) for row in read)


@pytest.mark.parametrize(
    ("prefixes", "name", "gana", "part", "forms"),
    [
        ("", "गम्", 1, PartName.ABSOLUTIVE, "गत्वा"),
        ("प्रति", "ज्ञा", 9, PartName.PRESENT, "प्रतिजानीते"),
        ("सम्", "ज्ञा", 9, PartName.FUTURE, "सञ्ज्ञास्यते"),
        ("अप", "ज्ञा", 9, PartName.PRESENT, "अपजानीते"),
        ("", "ज्ञा", 9, PartName.PRESENT, "जानाति/जानीते"),
        ("आ", "गम्", 1, PartName.ABSOLUTIVE, "आगम्य/आगत्य"),
        ("सम्-आ", "गम्", 1, PartName.ABSOLUTIVE, "समागम्य/समागत्य"),
        ("वि-आ", "कृ", 8, PartName.ABSOLUTIVE, "व्याकृत्य"),
        ("उत्", "स्था", 1, PartName.PARTICIPLE, "उत्थित"),
        ("उद्", "स्था", 1, PartName.ABSOLUTIVE, "उत्थाय"),
        ("निर्", "जि", 1, PartName.ABSOLUTIVE, "निर्जित्य"),
        ("प्र", "नम्", 1, PartName.FUTURE, "प्रणंस्यति"),
        ("अभि", "सिच्", 6, PartName.INFINITIVE, "अभिषेक्तुम्"),
        ("", "दह्", 1, PartName.FUTURE, "धक्ष्यति"),
        ("", "वह्", 1, PartName.PARTICIPLE, "ऊढ"),
        ("", "लिह्", 2, PartName.INFINITIVE, "लेढुम्"),
        ("", "चुर्", 10, PartName.PASSIVE, "चोर्यते"),
        ("", "वच्", 2, PartName.PASSIVE, "उच्यते"),
        ("", "जागृ", 2, PartName.PARTICIPLE, "जागरित"),
        ("", "क्री", 9, PartName.FUTURE, "क्रेष्यति/क्रेष्यते"),
        ("वि", "हृष्", 4, PartName.PARTICIPLE, "विहृष्ट/विहृषित"),
    ],
)
def test_prefixes_and_options_are_those_of_the_grammar(prefixes, name, gana, part, forms) -> None:
    root = next(it for it in ROOTS if it.root == to_slp1(name) and it.gana == gana)
    taken = [to_slp1(prefix) for prefix in prefixes.split("-") if prefix]
    found = {each.name: each for each in principal_parts(root, taken)}
    assert "/".join(map(devanagari, found[part].usual)) == forms


@pytest.mark.no_cover
def test_each_verb_of_the_notes_deck_has_the_parts_of_the_root_that_its_note_names() -> None:
    (notes,) = load_decks([ROOT / "data" / "vocab.yaml"])
    verbs = [word for word in notes.words if word.pos == "verb"]
    assert len(verbs) == 19
    for word in verbs:
        root = root_of_present(word.text.slp1, ROOTS)
        assert root is not None
        assert word.note.startswith(f"Root {devanagari(root.root)}, class {root.gana}")
        assert parts_of(word, ROOTS)[0].usual[0] == word.text.slp1


@pytest.mark.parametrize(
    ("present", "root"),
    [("पश्यति", "दृश्"), ("तिष्ठति", "स्था"), ("लभते", "लभ्"), ("जुहोति", "हु"), ("आगच्छति", ""),
     ("रामति", "")],
)  # fmt: skip
def test_a_root_is_found_by_its_present(present: str, root: str) -> None:
    found = root_of_present(to_slp1(present), ROOTS)
    assert (devanagari(found.root) if found else "") == root


def test_a_word_that_is_not_named_by_its_root_has_no_parts() -> None:
    words = [word for deck in text_decks()[:1] for word in deck.words if word.pos != "verb"]
    assert [word for word in words if parts_of(word, ROOTS)] == []


@pytest.mark.parametrize(
    ("root", "meaning", "present"),
    [
        ("labh", "to obtain", "labhate"),
        ("paṭh", "read", "paṭhati"),
        ("labh", "to fry", ""),  # another root, which we don't know
        ("vid", "know", ""),  # of three classes
        ("megha", "cloud", ""),
    ],
)
def test_a_root_without_its_class_has_parts_where_only_one_means_the_same(
    root: str, meaning: str, present: str
) -> None:
    word = Word("w", spell(to_slp1(root)), (meaning,), "mine", pos="verb")
    parts = parts_of(word, ROOTS)
    assert [iast(part.usual[0]) for part in parts[:1]] == [present] * bool(present)
