"""What a shell prompt counts is what a review would ask."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.app import due_today, review_plan
from shabda.app.paths import shipped_decks
from shabda.app.setting_files import Settings
from shabda.store.collection import Collection
from shabda.store.due_count import waiting
from shabda.study.cards import Card, CardKind, cards_of
from shabda.study.deck_choices import DeckChoices
from shabda.study.log import EventKind
from shabda.study.new_shares import RULES_DECK
from shabda.study.words import Deck, SimilarPair
from strategies import FIRST_DAY, word

NOTES = shipped_decks()[0]
START = datetime(2026, 1, 1, 12, tzinfo=UTC)
NAMES = ("agni", "suta", "sUta", "vAri")
PAIRED = Deck(
    NOTES,
    tuple(word(name, deck=NOTES) for name in NAMES),
    (SimilarPair("suta", ("suta", "sUta"), "length", NOTES),),
)
PLAIN = Deck("mine", tuple(word(name) for name in ("deva", "Pala", "nara")))
RULES = [Card(f"rule:{number}", CardKind.RULE, RULES_DECK) for number in range(4)]
CARDS = [card.id for card in (*cards_of(PLAIN), *cards_of(PAIRED), *RULES)]

acts = st.lists(
    st.tuples(
        st.sampled_from(CARDS),
        st.sampled_from((*[EventKind.REVIEW] * 4, EventKind.SUSPEND)),
        st.sampled_from([1, 3, 4, 5]),
        st.sampled_from([0, 0, 0, 1, 6]),
    ),
    max_size=12,
)
choices = st.builds(
    DeckChoices,
    off=st.frozensets(st.sampled_from(["mine", NOTES])),
    limits=st.dictionaries(st.just("mine"), st.integers(0, 3), max_size=1),
)


@settings(max_examples=25)
@given(acts, choices, st.integers(0, 6), st.integers(0, 12), st.integers(-3, 1))
def test_a_prompt_counts_what_a_review_asks(
    tmp_path_factory, acted, chosen: DeckChoices, most: int, new: int, later: int
) -> None:
    path = tmp_path_factory.mktemp("today") / "collection.db"
    day = FIRST_DAY
    with Collection.open(path) as collection:
        collection.decks.compile_all([PLAIN, PAIRED], {"mine": "1", NOTES: "1"})
        collection.decks.add_rules(RULES, "1", 2)
        collection.overview.choose(chosen)
        for card, kind, grade, gap in acted:
            day += gap
            at = START + timedelta(days=day - FIRST_DAY)
            if kind is EventKind.REVIEW:
                collection.log.append(card, at=at, day=day, kind=kind, grade=grade)
            else:
                collection.log.mark(card, kind, at=at, day=day)
        day += later
        on = max(day, collection.log.last_day() or day)
        today = due_today.DueSource(collection, Settings(limit=most, new=new), on)
        plan = review_plan.plan_review(today)
    counted = waiting(str(path), day, most, new)
    assert counted in (None, (len(plan.due), len(plan.new), len(plan.again)))
    if not chosen.limits and NOTES in chosen.off:
        assert counted is not None, "neither limits nor pairs"
