"""Dictation: what is heard is typed, and what the voice says alike is right."""

import shutil
import subprocess
from random import Random

import pytest

from shabda.app.grammar_data import roots, rulebook
from shabda.app.speech import PROGRAM, VOICE, spoken_text
from shabda.errors import NothingToDrawError
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.study.cards import Ask
from shabda.study.exercises.dictation import HeardJudge, sound_of
from shabda.study.exercises.drills import (
    is_spoken,
    reviewed_cards,
    rule_card,
    rule_cards,
    rule_exercise,
)
from shabda.study.exercises.material import Material
from shabda.study.exercises.spoken_sanskrit import spoken_answer, spoken_question
from shipped import vocab

BOOK = rulebook()
WORDS = vocab().words
MATERIAL = Material.of(BOOK, roots(), WORDS)
SPOKEN = [rule_card(entry) for entry in BOOK.of_topic("dictation")]


@pytest.mark.parametrize("card", SPOKEN, ids=lambda card: card.id)
def test_what_is_heard_is_the_answer_and_nothing_shows_it(card) -> None:
    for seed in range(20):
        it = rule_exercise(card, MATERIAL, Random(seed))
        assert (it.ask, it.shown, spoken_question(it)) == (Ask.TYPE, (), it.accepted[0].slp1)
        assert spoken_answer(it) == spoken_question(it)
        assert it.meaning
        assert it.judged(it.accepted[0].iast, {}).kind is VerdictKind.EXACT
        assert all(made.form == it.spoken for made in it.derivations)


@pytest.mark.no_cover
def test_words_are_those_of_the_decks_and_forms_those_of_their_tables() -> None:
    spoken = {
        card.id: {rule_exercise(card, MATERIAL, Random(seed)).spoken for seed in range(30)}
        for card in SPOKEN
    }
    assert spoken["rule:dictation/rule"] <= {word.text.slp1 for word in WORDS}
    assert all(len(texts) > 20 for texts in spoken.values())
    remarks = rule_exercise(SPOKEN[1], MATERIAL, Random(1)).remarks
    assert any("singular" in said or "plural" in said or "dual" in said for said in remarks)


def test_without_words_the_nouns_of_the_drills_are_heard() -> None:
    bare = Material.of(BOOK, roots(), ())
    assert rule_exercise(SPOKEN[0], bare, Random(1)).spoken in {it.stem for it in BOOK.nouns}
    empty = Material.of(RuleBook((), BOOK.topics, drills=BOOK.drills), (), ())
    with pytest.raises(NothingToDrawError, match="no word of your decks fits"):
        rule_exercise(SPOKEN[0], empty, Random(1))


def test_a_review_asks_every_rule_but_those_that_must_be_heard() -> None:
    assert set(rule_cards(BOOK)) - set(reviewed_cards(BOOK)) == set(SPOKEN)
    assert all(is_spoken(card, BOOK) == (card in SPOKEN) for card in rule_cards(BOOK))


@pytest.mark.parametrize(
    ("form", "typed", "kind"),
    [
        ("kfzRaH", "kṛṣṇaḥ", VerdictKind.EXACT),
        ("kfzRaH", "kruṣṇaḥ", VerdictKind.SPELLING),
        ("saMyama", "samyama", VerdictKind.SPELLING),
        ("duHKa", "duhkha", VerdictKind.SPELLING),
        ("rAma", "rama", VerdictKind.NEAR),
        ("kfzRaH", "kriṣṇaḥ", VerdictKind.NEAR),
        ("pAda", "vṛkṣa", VerdictKind.WRONG),
        ("rAma", "", VerdictKind.NOTHING),
    ],
)
def test_only_sounds_that_the_voice_tells_apart_are_slips(form, typed, kind) -> None:
    verdict = HeardJudge(form)(typed, {})
    assert verdict.kind is kind or (kind is VerdictKind.NEAR and verdict.slips)
    alike = "the voice says" in verdict.remark
    assert alike == (kind is VerdictKind.SPELLING and verdict.reading != form)


SAME = [("kfta", "kruta"), ("fzi", "ruzi"), ("saMyama", "samyama"), ("ahaM", "aham"),
        ("duHKa", "duhKa"), ("taMka", "taNka"), ("so'sti", "sosti"), ("kxpta", "klupta"),
        ("mAtFn", "mAtrUn")]  # fmt: skip
APART = [("kfta", "krita"), ("Sama", "sama"), ("zaz", "SaS"), ("dAna", "DAna"), ("kula", "kUla"),
         ("data", "datta"), ("kAla", "kAlA"), ("jYAna", "gyAna"), ("kuRqa", "kunda"),
         ("rAma", "rAmaH"), ("deva", "dEva"), ("go", "gO")]  # fmt: skip


@pytest.mark.parametrize(("one", "two"), SAME + APART)
def test_only_texts_that_sound_alike_count_as_one_sound(one, two) -> None:
    assert (sound_of(one) == sound_of(two)) == ((one, two) in SAME)


@pytest.mark.skipif(not shutil.which(PROGRAM), reason="espeak-ng is not installed")
def test_the_real_voice_says_alike_what_is_held_to_be_one_sound(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))  # its sound library keeps files there

    def phonemes(text: str) -> bytes:
        command = [PROGRAM, "-v", VOICE, "-q", "-x", spoken_text(text)]
        return subprocess.run(command, capture_output=True, check=True).stdout.strip()

    alike = [pair for pair in (*SAME, *APART) if phonemes(pair[0]) == phonemes(pair[1])]
    assert alike == SAME
