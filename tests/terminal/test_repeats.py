"""What comes back in a session, what is shown again, and what the end says."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from shabda.study.cards import CardKind
from shabda.study.queue import Waiting
from shabda.study.summary import summarise
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.session_summary import summary

RECOGNISE, PAIR = CardKind.RECOGNISE, CardKind.PAIR
RunCards = Callable[..., object]


def test_a_card_failed_five_times_is_left_for_tomorrow_and_that_is_said(
    run_cards: RunCards,
) -> None:
    again = (" ", " ", "1")
    first = (" ", "1", "1", "\n", " ", "1", "2", "\n")
    workspace = run_cards([RECOGNISE, PAIR], *first, *again * 3)
    assert workspace.grades == [1, 1, 1, 4, 1, 1, 1]
    assert workspace.ended.card is None
    lines = [line.plain for line in summary(summarise(workspace.ended), RenderOptions())]
    assert "1 card not yet good after 5 tries, left for tomorrow" in lines
    two = run_cards([RECOGNISE, PAIR], " ", "1", ":q").ended
    assert two.left == frozenset()


def test_a_new_word_is_shown_before_it_is_asked(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], " ", " ", "3", introduce=True)
    assert "New word 1 of 1. You will be asked about it soon." in workspace.seen
    assert workspace.seen.index("0 of 1 done · 1 new word\n") < workspace.seen.index(
        "0 of 1 done\n"
    )
    assert workspace.grades == [4]
    assert run_cards([RECOGNISE], "x", introduce=True).ended.skipped == 1


def test_to_look_at_again_names_each_question_once_with_its_answer(
    run_cards: RunCards, ask
) -> None:
    ended = run_cards([RECOGNISE], " ", "1", " ", "1", " ", " ", "3").ended
    lines = [line.plain for line in summary(summarise(ended), RenderOptions())]
    assert [line for line in lines if "निदाघः" in line] == ["  nidāghaḥ  निदाघः"]
    assert "    → the hot season, summer (noun, masculine)" in lines


@pytest.mark.parametrize(
    ("waiting", "said"),
    [(Waiting(new=3, again=4), "3 new and 4 to repeat"),
     (Waiting(due=1), "1 due"),
     (Waiting(2, 3, 4), "2 due, 3 new and 4 to repeat")],
)  # fmt: skip
def test_the_end_says_what_still_waits(run_cards: RunCards, waiting: Waiting, said: str) -> None:
    ended = run_cards([RECOGNISE], " ", "3").ended
    text = [line.plain for line in summary(summarise(ended), RenderOptions(), waiting=waiting)]
    assert f"still to do today: {said}; `shabda review` continues" in text


def test_a_session_of_repeats_alone_counts_them(run_cards: RunCards) -> None:
    ended = run_cards([RECOGNISE], " ", "3").ended
    repeats = replace(summarise(ended), cards=0, right=0, new=0, answered=2)
    text = [line.plain for line in summary(repeats, RenderOptions())]
    assert "2 repeats" in text
    assert not any("0 cards" in line for line in text)
