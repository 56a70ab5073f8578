"""The decks of the thousand commonest words: every entry beside attested facts."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from cases import for_each
from shabda.decks.words import load_decks
from shabda.errors import DeckError
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.forms.stems import nouns
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.study.look_alikes import proposals
from shabda.study.words import Deck, Word
from shipped import decks
from words_facts import (
    DATA,
    attested_genders,
    common_words_table,
    root_of,
    roots_by_class,
    text_decks,
)

pytestmark = pytest.mark.no_cover

DECKS = text_decks()
WORDS = [word for deck in DECKS for word in deck.words]

_CLOSING = "counted where it closes a compound and takes another gender"
GENDER_DECISIONS = {
    "brahman": "the absolute is neuter; ब्रह्मा, the god, masculine, is counted with it",
    "div": "feminine in grammar and in दिवम्, दिवि; the counts do not tell these apart",
    "ākhyā": _CLOSING,
    "prabhā": _CLOSING,
    "locana": _CLOSING,
    "ānana": _CLOSING,
    "īkṣaṇa": _CLOSING,
    "dyuti": _CLOSING,
    "śīla": _CLOSING,
    "ojas": _CLOSING,
    "āyudha": _CLOSING,
    "mitra": "the friend is neuter; the god, masculine, is counted with it",
    "vasu": "goods are neuter; the gods, masculine, are counted with them",
    "ap": "feminine in grammar: आपः, अपः; the counts go by the endings",
}
"""Nouns whose gender here is not the commonest one of the counts, and why."""

JARGON = {
    "nominative", "accusative", "instrumental", "dative", "ablative", "genitive", "locative",
    "vocative", "gerund", "gerundive", "absolutive", "infinitive", "participle", "aorist",
    "imperfect", "optative", "enclitic", "desiderative", "causative", "subjunctive",
}  # fmt: skip


def by_name(word: Word) -> str:
    return word.text.iast


def test_the_decks_hold_the_first_thousand_words_in_their_order() -> None:
    assert [word.rank for word in WORDS] == list(range(1, 1001))
    assert [len(deck.words) for deck in DECKS] == [100] * 10
    counts = [word.count for word in WORDS]
    assert counts == sorted(counts, reverse=True)


def test_genders_are_the_attested_ones_or_were_decided() -> None:
    attested = attested_genders()
    disagreeing = {
        word.text.iast
        for word in WORDS
        if word.pos == "noun"
        and (genders := attested.get(equivalence_key(word.text.slp1)))
        and genders[0] not in word.gender
    }
    assert disagreeing == set(GENDER_DECISIONS)


@for_each([it for it in WORDS if it.gender], by_name)
def test_every_noun_declines(word: Word) -> None:
    stems = nouns(word.text.slp1, word.gender)
    assert stems
    for noun in stems:
        forms = [
            NounCell(noun, vibhakti, vacana).derivations()
            for vibhakti in (Vibhakti.PRATHAMA, Vibhakti.DVITIYA)
            for vacana in Vacana
        ]
        assert any(forms)


def test_every_verb_is_a_root_of_that_class_and_conjugates() -> None:
    roots = roots_by_class()
    for word in (it for it in WORDS if it.pos == "verb"):
        root = root_of(word, roots)
        assert root is not None, word.text.iast
        assert VerbCell(root).derivations(()), word.text.iast


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.name)
def test_a_gloss_belongs_to_one_word_of_a_deck(deck: Deck) -> None:
    times = Counter(gloss.lower() for word in deck.words for gloss in word.glosses)
    assert [gloss for gloss, number in times.items() if number > 1] == []


def test_glosses_are_one_to_three_and_plain_english() -> None:
    for word in WORDS:
        assert 1 <= len(word.glosses) <= 3
        assert not JARGON & set(" ".join(word.glosses).lower().split())


def test_a_note_speaks_to_a_beginner() -> None:
    """Sanskrit never stands alone, and nothing is said of lists the learner has not seen."""
    decks = load_decks([DATA / "vocab.yaml", *sorted((DATA / "words").glob("*.yaml"))])
    for word in (word for deck in decks for word in deck.words if word.note):
        for sentence in re.split(r"[.;]\s", word.note):
            assert re.search("[a-z]{2}", sentence.lower()), (word.id, word.note)
        assert not re.search(r"the notes|at a pause|\b(first|second|third|fourth|fifth) case",
                             word.note), word.note  # fmt: skip


def test_no_two_words_of_the_shipped_decks_have_the_same_prompt() -> None:
    prompts = Counter(word.glosses for deck in decks() for word in deck.words)
    assert [glosses for glosses, number in prompts.items() if number > 1] == []


def test_a_word_of_the_notes_deck_is_not_asked_again_by_a_deck_of_texts() -> None:
    notes, *texts = decks()
    own = {equivalence_key(it.text.slp1).rstrip("Hm") for it in notes.words if it.pos != "term"}
    assert [
        word.id
        for deck in texts
        for word in deck.words
        if word.gender and equivalence_key(word.text.slp1).rstrip("Hm") in own
    ] == []


def test_words_that_differ_in_one_feature_of_one_sound_are_pairs() -> None:
    assert proposals(WORDS, [pair for deck in DECKS for pair in deck.similar]) == []


def test_words_that_differ_in_one_vowel_length_are_pairs() -> None:
    pairs = {frozenset(pair.members) for deck in DECKS for pair in deck.similar}
    shortened = str.maketrans("AIUF", "aiuf")
    groups: dict[str, list[Word]] = {}
    for word in WORDS:
        groups.setdefault(word.text.slp1.translate(shortened), []).append(word)
    for group in groups.values():
        for place, first in enumerate(group):
            for second in group[place + 1 :]:
                sounds = zip(first.text.slp1, second.text.slp1, strict=True)
                if sum(one != other for one, other in sounds) != 1:
                    continue
                assert frozenset({first.id, second.id}) in pairs, (first.id, second.id)


def test_a_deck_of_texts_is_complete_and_yields_to_a_learners_word(tmp_path) -> None:
    own = tmp_path / "mine.yaml"
    own.write_text("words:\n  - {word: देव, glosses: [celestial]}\n", "utf-8")
    first = DATA / "words" / "001-100.yaml"
    mine, texts = load_decks([own, first])
    assert mine.words[0].glosses == ("celestial",)
    assert mine.words[0].rank == next(it.rank for it in WORDS if it.id == "deva")
    assert "deva" not in {word.id for word in texts.words}
    for path in sorted((DATA / "words").glob("*.yaml")):
        load_decks([DATA / "vocab.yaml", path])


def test_a_rank_that_is_not_a_number_is_refused_with_its_line(tmp_path) -> None:
    deck = tmp_path / "deck.yaml"
    deck.write_text('words:\n  - {word: देव, glosses: [god], rank: "x"}\n', "utf-8")
    with pytest.raises(DeckError, match=r"must be a whole number"):
        load_decks([deck])


def test_the_table_of_common_words_agrees_with_the_decks() -> None:
    assert (DATA / "common_words.tsv").read_text("utf-8") == common_words_table()
