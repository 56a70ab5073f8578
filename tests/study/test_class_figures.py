"""What a teacher sees of the logs of a class."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.log import Event, EventKind
from shabda.study.statistics.class_figures import class_figures
from shabda.study.statistics.groups import Share
from shabda.study.statistics.report import statistics
from strategies import logs

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)


def answers(card: str, *grades: int, slips: tuple[str, ...] = ()) -> list[Event]:
    """Answers of one card, each a year after the last one, so that each is due."""
    events = []
    for number, grade in enumerate(grades):
        at = AT + timedelta(days=365 * number)
        how = {"grade": grade, "slips": slips}
        events.append(
            Event(f"{card}{number}", "d", number + 1, card, at, at.toordinal(),
                   EventKind.REVIEW, **how)
        )  # fmt: skip
    return events


def test_members_words_rules_and_sounds_are_summed_up() -> None:
    figures = class_figures(
        ["ravi", "anu", "mira"],
        [
            ("anu", answers("word:suta/recognise", 4, 4, 1, 4, slips=("length:A>a",))),
            ("ravi", answers("word:suta/produce", 4, 1, 4, 4)),
            ("ravi", answers("rule:guna/rule", 4, 1, 1, 4)),
        ],
    )
    assert [member.name for member in figures.members] == ["anu", "mira", "ravi"]
    anu, mira, ravi = figures.members
    assert (anu.answers, anu.days, anu.retained) == (4, 4, Share(2, 3))
    assert (mira.answers, mira.last_day, mira.retained) == (0, None, Share(0, 0))
    assert ravi.last_day == (AT + timedelta(days=3 * 365)).toordinal()
    assert [(hard.note, hard.retained) for hard in figures.words] == [("word:suta", Share(4, 6))]
    assert [hard.note for hard in figures.rules] == ["rule:guna"]
    assert [
        (confusion.expected, confusion.typed, confusion.count) for confusion in figures.confusions
    ] == [("A", "a", 4)]


@pytest.mark.no_cover
@given(st.lists(logs(), max_size=3))
def test_a_member_alone_has_the_figures_of_their_own_statistics(parts: list[list[Event]]) -> None:
    for events in parts:
        cards: dict[str, list[Event]] = {}
        for event in events:
            cards.setdefault(event.card_id, []).append(event)
        figures = class_figures(["anu"], (("anu", card) for card in cards.values()))
        own = statistics(cards.values(), AT.toordinal())
        (member,) = figures.members
        assert (member.answers, member.days) == (own.ever.answers, own.days)
        assert member.retained == own.ever.retained
        assert figures.confusions == own.confusions
