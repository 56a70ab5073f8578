"""What hypothesis draws from, shared by the tests of every room."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from shabda.sanskrit.text.script import DEVANAGARI, HK, IAST, ITRANS, SLP1, VELTHUIS, spell
from shabda.store.jsonl import Batch
from shabda.study.deck_versions import make_version
from shabda.study.log import ANSWERS, Event, EventKind, fold
from shabda.study.scheduling.scheduler import SM2, CardState, Scheduler, sm2_review
from shabda.study.words import Deck, SimilarPair, Word

SCHEMES = (DEVANAGARI, IAST, HK, ITRANS, SLP1, VELTHUIS)
"""What a learner may write Sanskrit in."""
_VOWELS = "aAiIuUfFeEoO"
_ONSETS = [*"kKgGcCjJwWqQRtTdDnpPbBmyrlvSzsh"]
_ONSETS += [
    "kz",
    "jY",
    "tr",
    "pr",
    "Sr",
    "sT",
    "sm",
    "ky",
    "dv",
    "ll",
    "tt",
    "rm",
    "rdD",
    "Nk",
    "Mk",
]
_ENDS = ["", "", "m", "H", "n", "t", "r"]


@st.composite
def slp1_words(draw: st.DrawFn) -> str:
    """A text that could be a Sanskrit word: one to five akṣaras, no hiatus."""
    syllables = draw(st.lists(st.tuples(st.sampled_from(_ONSETS), st.sampled_from(_VOWELS)),
                              min_size=1, max_size=5))  # fmt: skip
    start = draw(st.sampled_from(["", "", "a", "A", "u", "e", "f"]))
    body = "".join(onset + vowel for onset, vowel in syllables)
    return start + body + draw(st.sampled_from(_ENDS))


grades = st.integers(0, 5)


@st.composite
def card_states(draw: st.DrawFn) -> CardState:
    """A state that answers can lead to, due on some day of this millennium."""
    state: CardState | None = None
    day = draw(st.integers(700_000, 750_000))
    for grade in draw(st.lists(grades, min_size=1, max_size=12)):
        day = state.due + draw(st.integers(0, 40)) if state else day
        state = sm2_review(state, grade, day)
    assert state is not None
    return state


@st.composite
def logs(draw: st.DrawFn, devices: int = 1) -> list[Event]:
    """Events of a few cards on some devices, in the order of each device's clock."""
    events: list[Event] = []
    for device in map(str, range(devices)):
        at, day = datetime(2026, 1, 1, tzinfo=UTC), 739_617
        valid: list[Event] = []
        for sequence in range(1, draw(st.integers(1, 25)) + 1):
            gap = draw(st.integers(0, 9))
            at, day = at + timedelta(days=gap, seconds=draw(st.integers(0, 60))), day + gap
            kind = draw(st.sampled_from(EventKind))
            if kind is EventKind.VOID and not valid:
                kind = EventKind.REVIEW
            voided = valid.pop() if kind is EventKind.VOID else None
            event = Event(
                id=f"{device}-{sequence}",
                device=device,
                sequence=sequence,
                card_id=voided.card_id if voided else draw(st.sampled_from(["a/r", "b/r"])),
                reviewed_at=at,
                study_day=day,
                kind=kind,
                grade=draw(grades) if kind in ANSWERS else None,
                voids=voided.id if voided else None,
                due=day + draw(st.integers(-3, 30)) if kind is EventKind.RESCHEDULE else None,
            )
            events.append(event)
            if not voided:
                valid.append(event)
    return events


def replay(events: Iterable[Event], scheduler: Scheduler = SM2) -> dict[str, CardState]:
    """The states of all cards that are not new."""
    folded = fold(events, scheduler).items()
    return {card_id: card.state for card_id, card in folded if card.state is not None}


FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC).toordinal()


def word(
    id: str, slp1: str = "suta", *, deck: str = "mine", gloss: str = "son", variant: str = ""
) -> Word:
    variants = (spell(variant),) if variant else ()
    return Word(id, spell(slp1), (gloss,), deck, variants=variants)


@st.composite
def decks(draw: st.DrawFn, name: str = "mine") -> Deck:
    """A deck of up to eight words, with pairs among them."""
    texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    ids = draw(st.lists(st.sampled_from("abcdefgh"), unique=True))
    words = st.builds(
        Word,
        id=st.sampled_from(ids or ["a"]),
        text=st.builds(spell, slp1_words()),
        glosses=st.lists(texts, min_size=1, max_size=3).map(tuple),
        deck=st.just(name),
        gender=st.sampled_from(["", "m", "f", "n", "m,n"]),
        tags=st.lists(texts, max_size=2).map(tuple),
        variants=st.lists(st.builds(spell, slp1_words()), max_size=2).map(tuple),
        as_written=texts,
        note=texts,
    )
    entries = tuple(replace(draw(words), id=id) for id in ids)
    pairs = st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), unique=True, max_size=3)
    chosen = draw(pairs) if ids else []
    similar = tuple(SimilarPair(f"{a}-{b}", (a, b), draw(texts), name) for a, b in chosen)
    return Deck(name, entries, similar)


@st.composite
def parcels(draw: st.DrawFn) -> Batch:
    """Events with any texts, and versions of decks."""
    texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    events = [
        replace(
            event, answer=draw(texts), exercise=draw(texts), elapsed_ms=draw(st.integers(0, 2**53))
        )
        if event.kind in ANSWERS
        else event
        for event in draw(logs(devices=2))
    ]
    decks = st.builds(
        make_version,
        st.sampled_from(["mine", "शब्द"]),
        st.none() | texts,
        st.lists(st.sampled_from(["p", "q"]), unique=True),
        at=st.datetimes(timezones=st.just(UTC)),
        device=st.sampled_from("ab"),
    )
    return Batch(tuple(events), tuple(draw(st.lists(decks, max_size=4))))
