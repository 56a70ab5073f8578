"""What a list of words is narrowed to."""

from dataclasses import replace

import pytest

from shabda.sanskrit.text.script import spell
from shabda.study.log import UNTOUCHED, CardStatus
from shabda.study.scheduling.scheduler import LEECH_LAPSES, CardState
from shabda.study.word_filter import WordFilter, WordStatus
from shabda.study.words import Word

TODAY = 739_000
WORD = Word("suta", spell("suta"), ("son",), "vocab", tags=("kin", "similar"))


def at(due: int, lapses: int = 0, **marks: bool) -> CardStatus:
    return CardStatus(CardState(1, 6, 250, due, lapses), **marks)


def admitted(entry: WordStatus, **wanted: object) -> bool:
    return WordFilter(**wanted).admits(entry, TODAY)  # type: ignore[arg-type]


NEW = WordStatus(WORD, (UNTOUCHED, UNTOUCHED))
DUE = WordStatus(WORD, (at(TODAY), at(TODAY + 9)), similar=True)
LATER = WordStatus(WORD, (at(TODAY + 1), UNTOUCHED))
LEECH = WordStatus(WORD, (at(TODAY + 1, lapses=LEECH_LAPSES), at(TODAY + 1, flagged=True)))
ASLEEP = WordStatus(WORD, (at(TODAY, suspended=True), CardStatus(suspended=True)))
HALF_ASLEEP = WordStatus(WORD, (at(TODAY, suspended=True), at(TODAY + 1)))
ALL = (NEW, DUE, LATER, LEECH, ASLEEP, HALF_ASLEEP)


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        ("due", (DUE,)),
        ("new", (NEW,)),
        ("leech", (LEECH,)),
        ("similar", (DUE,)),
        ("suspended", (ASLEEP, HALF_ASLEEP)),
        ("flagged", (LEECH,)),
    ],
)
def test_each_filter_finds_its_words_and_no_others(
    filter: str, found: tuple[WordStatus, ...]
) -> None:
    assert tuple(it for it in ALL if admitted(it, **{filter: True})) == found


def test_the_limit_of_leeches_is_the_learners() -> None:
    assert not admitted(replace(LEECH, leech_limit=LEECH_LAPSES + 1), leech=True)
    assert admitted(replace(LEECH, leech_limit=1), leech=True)


def test_without_a_filter_every_word_is_found() -> None:
    assert all(admitted(it) for it in ALL)


def test_a_tag_is_met_whole() -> None:
    assert admitted(NEW, tag="kin")
    assert not admitted(NEW, tag="ki")


def test_filters_narrow_each_other() -> None:
    assert admitted(DUE, due=True, similar=True, tag="kin")
    assert not admitted(DUE, due=True, leech=True)


def test_the_card_that_comes_first_speaks_for_the_word() -> None:
    assert DUE.next == DUE.cards[0].state
    assert NEW.next is None
    assert ASLEEP.suspended
    assert not HALF_ASLEEP.suspended
