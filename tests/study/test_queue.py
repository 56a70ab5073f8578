"""What a session asks, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.cards import Card, CardKind
from shabda.study.new_shares import RULE_EVERY, RULES_DECK, share_of_rules
from shabda.study.queue import Allowance, allowance, deck_room, mix, queue, spread


def words(*names: str, kind: CardKind = CardKind.RECOGNISE) -> list[Card]:
    return [Card(f"word:{name}", kind, "mine") for name in names]


def rules(*names: str) -> list[Card]:
    return [Card(f"rule:{name}", CardKind.RULE, "rules") for name in names]


def allowed(**said: int | None) -> Allowance:
    day = {"limit": None, "new": None, "daily_limit": 100, "daily_new": 10, "done": 0, "begun": 0}
    return allowance(**{**day, **said})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "due", "new"),
    [
        ({}, 100, 10),
        ({"done": 30, "begun": 4}, 70, 6),
        ({"done": 130, "begun": 14}, 0, 0),
        ({"new": 5, "begun": 10}, 100, 5),
        ({"new": 0}, 100, 0),
        ({"limit": 5}, 5, 5),
        ({"limit": 5, "done": 100}, 5, 5),
        ({"limit": 20, "begun": 4}, 20, 6),
        ({"limit": 3, "new": 9}, 3, 3),
    ],
)
def test_what_a_day_still_allows(said, due, new) -> None:
    assert allowed(**said) == Allowance(due, new)


def test_every_fifth_new_card_is_a_rule_while_there_are_any() -> None:
    queue = mix(words(*"abcdefghi"), rules("x", "y"), 10)
    assert [card.note for card in queue].index("rule:x") == RULE_EVERY - 1
    assert [card.note for card in queue].index("rule:y") == 2 * RULE_EVERY - 1
    assert len(queue) == 10


def test_rules_fill_up_where_words_are_lacking() -> None:
    assert mix([], rules("x", "y"), 5) == tuple(rules("x", "y"))
    assert mix(words("a"), rules("x"), 5) == (*words("a"), *rules("x"))


@pytest.mark.parametrize(("most", "asked"), [(2, 0), (3, 1), (4, 1), (5, 1), (9, 1), (10, 2)])
def test_who_begins_few_cards_a_day_meets_rules(most: int, asked: int) -> None:
    cards = mix(words(*"abcdefghi"), rules("x", "y")[: share_of_rules(most, 0, most)], most)
    assert (len(cards), sum(card.kind is CardKind.RULE for card in cards)) == (most, asked)


def test_a_rule_among_the_words_is_not_asked_twice() -> None:
    assert mix([*words("a"), *rules("x")], rules("x"), 5) == (*words("a"), *rules("x"))


@given(st.integers(0, 60), st.integers(0, 20), st.integers(0, 60))
def test_a_mix_loses_none_and_repeats_none(some, few, most) -> None:
    plain, of_rules = words(*map(str, range(some))), rules(*map(str, range(few)))
    mixed = mix(plain, of_rules, most)
    assert len(mixed) == min(most, some + few) == len(set(mixed))
    kept = [card for card in mixed if card in plain]
    assert kept == plain[: len(kept)]


@given(st.integers(0, 500), st.integers(0, 5))
def test_words_are_many_and_rules_are_few(new, failing) -> None:
    share = share_of_rules(new, failing)
    assert share * RULE_EVERY <= new
    assert share_of_rules(new, failing) <= max(0, 3 - failing)


@pytest.mark.no_cover
@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 40))
def test_a_limit_cuts_off_rules_and_words_alike(some, few, limit) -> None:
    plain, of_rules = words(*map(str, range(some))), rules(*map(str, range(few)))
    every = spread([*of_rules, *plain])
    assert [card for card in every if card in plain] == list(plain)
    assert [card for card in every if card in of_rules] == list(of_rules)
    taken = every[:limit]
    fair = len(taken) * few / max(1, some + few)
    assert abs(sum(card in of_rules for card in taken) - fair) <= 1


@pytest.mark.no_cover
@given(st.integers(1, 19), st.data())
def test_a_session_broken_off_goes_on_with_its_rules(new, data) -> None:
    rules = share_of_rules(new, 0, new)
    begun_rules = data.draw(st.integers(0, rules))
    begun_words = data.draw(st.integers(0, new - rules))
    begun = {"words": begun_words, RULES_DECK: begun_rules}
    left = new - begun_words - begun_rules
    assert share_of_rules(left, 0, new, begun) == rules - begun_rules


def test_rules_drilled_today_count_as_the_rules_of_the_day() -> None:
    assert share_of_rules(5, 0, 10, {RULES_DECK: 5}) == 0


def test_a_deck_has_room_for_what_its_limit_leaves() -> None:
    limits, begun = {"a": 3, "b": 1}, {"a": 1, "b": 2}
    assert [deck_room(deck, limits, begun, 10) for deck in "abc"] == [2, 0, 10]
    assert deck_room("a", limits, begun, 1) == 1


def test_due_cards_come_before_new_ones() -> None:
    assert queue(words("a", "b"), words("c"), None) == tuple(words("a", "b", "c"))


def test_of_siblings_the_first_is_asked() -> None:
    both = [*words("a"), *words("a", kind=CardKind.PRODUCE), *words("b")]
    assert queue(both, both, None) == tuple(words("a", "b"))


def test_a_queue_is_at_most_as_long_as_asked() -> None:
    assert queue(words("a", "b"), words("c"), 2) == tuple(words("a", "b"))
    assert queue(words("a", "b"), words("c"), 0) == ()
