"""The live line below an answer is the reading that the judge takes."""

import io
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fake_voice import FakeVoice
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.text.equivalence import spelling_key
from shabda.sanskrit.text.script import (
    DEVANAGARI,
    HK,
    IAST,
    ITRANS,
    SLP1,
    VELTHUIS,
    devanagari,
    read_scheme,
    spell,
    write_scheme,
)  # fmt: skip
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.exercises.word_items import word_exercise
from shabda.study.session import Session
from shabda.study.words import Word
from shabda.terminal.card_dialog import CardDialog
from shabda.terminal.console import output_console
from shabda.terminal.display import Display
from shabda.terminal.keyboard import LineKeyboard
from strategies import slp1_words

PLAIN = "plain letters"
SCHEMES = (ITRANS, HK, IAST, SLP1, VELTHUIS, PLAIN)


class Port:
    voice = FakeVoice()
    confusable: dict[str, str] = {"candra": "चन्द्र, moon"}  # noqa: RUF012


def asked(slp1: str, gender: str = "") -> Exercise:
    word = Word("x", spell(slp1), ("this",), "notes", gender=gender)
    return word_exercise(Card("word:x", CardKind.PRODUCE, "notes"), word, new=False)


def preview(exercise: Exercise) -> Callable[[str], str]:
    session = Session.start(739_000, [exercise.card], {})
    console = output_console(io.StringIO())
    display = Display(console, LineKeyboard(io.StringIO(), console))
    return CardDialog(display, Port(), session, exercise, lambda: 0.0).preview  # type: ignore[arg-type]


def written(slp1: str, scheme: str) -> str:
    if scheme != PLAIN:
        return write_scheme(slp1, scheme)
    marked = unicodedata.normalize("NFD", write_scheme(slp1, IAST))
    return "".join(ch for ch in marked if ch.isascii())


@pytest.mark.no_cover
@given(slp1_words(), slp1_words(), st.sampled_from(SCHEMES))
def test_preview_and_verdict_read_an_answer_the_same_way(
    word: str, typed: str, scheme: str
) -> None:
    exercise, text = asked(word), written(typed, scheme)
    verdict = exercise.judged(text, Port.confusable)
    assert preview(exercise)(text) == devanagari(verdict.reading)


@pytest.mark.no_cover
@given(slp1_words(), st.sampled_from(SCHEMES), st.data())
def test_they_agree_at_every_letter_on_the_way(word: str, scheme: str, data: st.DataObject) -> None:
    exercise, text = asked(word), written(word, scheme)
    part = text[: data.draw(st.integers(1, len(text)))]
    assert preview(exercise)(part) == devanagari(exercise.judged(part, Port.confusable).reading)


@pytest.mark.no_cover
@given(slp1_words(), st.sampled_from(SCHEMES[:-1]))
def test_a_right_answer_previews_as_the_word_itself(word: str, scheme: str) -> None:
    exercise, text = asked(word), written(word, scheme)
    if exercise.judged(text, Port.confusable).kind is VerdictKind.EXACT:
        shown = read_scheme(preview(exercise)(text), DEVANAGARI)
        assert spelling_key(shown) == spelling_key(word)


@pytest.mark.parametrize(
    ("typed", "slp1"),
    [("shobhate", "SoBate"), ("raamah", "rAmaH"), ("chandra", "candra"), ("krsna", "kfzRa"),
     ("kRiShNa", "kfzRa"), ("rāmaH", "rAmaH"), ("Kula", "kula"), ("Krsna", "kfzRa"),
     ("ishtam", "izwam"), ("nishthaa", "nizWA"), ("kshetram", "kzetram")],
)  # fmt: skip
def test_what_was_misread_is_previewed_as_it_is_meant(typed: str, slp1: str) -> None:
    assert preview(asked(slp1))(typed) == devanagari(slp1)
    assert asked(slp1).judged(typed, {}).kind in (VerdictKind.EXACT, VerdictKind.SPELLING)


@pytest.mark.parametrize(("typed", "shown"), [("", ""), ("भव", ""), (":u", ""), ("#", "")])
def test_what_needs_no_preview_has_none(typed: str, shown: str) -> None:
    assert preview(asked("Bavati"))(typed) == shown


@pytest.mark.parametrize(
    ("slp1", "gender", "typed", "form"),
    [("kula", "n", "kulam", "nominative"), ("kulam", "n", "kula", "stem"),
     ("Darma", "m", "dharmaḥ", "nominative"), ("rAmaH", "m", "rāma", "stem"),
     ("pitA", "m", "pitṛ", "stem"), ("sundara", "mfn", "sundaram", "nominative")],
)  # fmt: skip
def test_stem_and_nominative_of_one_word_are_right_with_a_remark(
    slp1: str, gender: str, typed: str, form: str
) -> None:
    verdict = asked(slp1, gender).judged(typed, {})
    assert verdict.kind is VerdictKind.EXACT
    assert f"is the {form} of the same word" in verdict.remark


@pytest.mark.parametrize(
    ("slp1", "gender", "typed"),
    [("kula", "n", "kūlam"), ("kula", "n", "kulena"), ("suta", "m", "sutam")],
)
def test_another_form_or_word_is_not_right(slp1: str, gender: str, typed: str) -> None:
    assert asked(slp1, gender).judged(typed, {}).kind in (VerdictKind.NEAR, VerdictKind.WRONG)
