"""Decks edited in several places: nothing is lost, and all places agree."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.deck_versions import (
    CHANGED_AND_REMOVED,
    Conflict,
    DeckVersion,
    heads,
    make_version,
    settle_heads,
)

AT = datetime(2026, 1, 1, tzinfo=UTC)


def edit(
    content: str | None, *parents: DeckVersion, minute: int = 0, device: str = "a"
) -> DeckVersion:
    ids = [parent.id for parent in parents]
    at = AT + timedelta(minutes=minute)
    return make_version("mine", content, ids, at=at, device=device)


def test_a_deck_edited_on_one_side_is_kept_as_edited() -> None:
    first = edit("one")
    second = edit("two", first, minute=1)
    assert heads([first, second]) == {"mine": (second,)}
    assert settle_heads([second]) == (second, None)


def test_a_deck_changed_back_is_the_later_version_though_its_text_is_the_first() -> None:
    first = edit("one")
    second = edit("two", first, minute=1)
    third = edit("one", second, minute=2)
    assert third.id != first.id
    assert heads([third, first, second]) == {"mine": (third,)}


def test_of_two_edits_the_later_is_kept_and_the_other_reported() -> None:
    first = edit("one")
    here = edit("here", first, minute=5)
    there = edit("there", first, minute=9, device="b")
    merged, conflict = settle_heads(heads([first, here, there])["mine"])
    assert conflict == Conflict("mine", merged, (here,))
    assert merged.content == "there"
    assert heads([first, here, there, merged]) == {"mine": (merged,)}


def test_the_same_edit_on_two_sides_is_not_a_conflict() -> None:
    sides = [edit("same"), edit("same", device="b")]
    merged, conflict = settle_heads(heads(sides)["mine"])
    assert (merged.content, conflict) == ("same", None)


def test_a_deletion_yields_to_an_edit() -> None:
    first = edit("one")
    gone = edit(None, first, minute=9)
    kept = edit("two", first, minute=1, device="b")
    merged, conflict = settle_heads(heads([first, gone, kept])["mine"])
    assert (merged.content, conflict and conflict.lost) == (
        "two",
        (f"the deck mine: {CHANGED_AND_REMOVED}",),
    )


@pytest.mark.no_cover
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2), st.integers(0, 5))), st.data())
def test_every_device_settles_the_same_way_whatever_it_learned_first(acts, data) -> None:
    known: list[DeckVersion] = []
    for device, text, minute in acts:
        parents = data.draw(st.lists(st.sampled_from(known), max_size=2)) if known else []
        known.append(edit(str(text), *parents, minute=minute, device=device))
    shuffled = data.draw(st.permutations(known))
    assert heads(shuffled) == heads(known)
    for found in heads(known).values():
        merged, conflict = settle_heads(data.draw(st.permutations(found)))
        assert (merged, conflict) == settle_heads(found)
        assert heads([*known, merged])["mine"] == (merged,)
        lost = {merged.content} | {it.content for it in (conflict.others if conflict else ())}
        assert lost == {version.content for version in found}
