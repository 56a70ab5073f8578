"""The decks, and the question which words come first."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from shabda.figures import count
from shabda.lazy_dataclasses import dataclass
from shabda.study.deck_choices import DeckCounts
from shabda.study.new_shares import FAILING_RULES, RULE_EVERY
from shabda.terminal.layout import INDENT, Lines, RenderOptions, blank, fold_facts, rule, wrap
from shabda.terminal.paragraphs import hanging


@dataclass(frozen=True, slots=True)
class DeckLine:
    """A deck, whether its new words are asked, its place among them, and its daily limit."""

    counts: DeckCounts
    on: bool
    place: int = 0
    limit: int | None = None


def deck_lines(rows: Sequence[DeckLine], rules: DeckCounts, options: RenderOptions) -> Lines:
    """Each deck with its counts, those that are on in the order in which they are asked; rules."""
    lines: Lines = rule(options)
    for row in rows:
        counts = row.counts
        state = f"on, asked {_ordinal(row.place)}" if row.on else "off"
        facts = [
            count(counts.words, "word"),
            *_card_counts(counts),
            state,
            f"at most {row.limit} new a day" if row.limit is not None else "",
        ]
        lines += wrap(Text(counts.name, "key"), options.width)
        lines += fold_facts(facts if counts.cards or row.on else [facts[0], state], options, INDENT)
    lines += wrap(Text("rules of grammar", "key"), options.width)
    lines += fold_facts([*_card_counts(rules), "always on"], options, INDENT)
    sentence = (
        "`shabda decks on NAME` asks the words of a deck that is off; "
        "`decks first NAME` asks a deck first; `decks off NAME` asks no new words of it "
        "(what you have begun stays in review); `decks limit NAME 3` sets its new cards a day. "
        "A word has two cards, one for each direction; a pair of look-alikes and a rule have one. "
        f"One new card in {RULE_EVERY} is a rule, but none while you miss {FAILING_RULES} rules. "
        "A word that several decks have counts in the first of them that is on."
    )
    return [*lines, *rule(options), *wrap(sentence, options.width, "", "quiet")]


def _card_counts(counts: DeckCounts) -> list[str]:
    return [
        f"{counts.begun} of {count(counts.cards, 'card')} begun",
        f"{counts.due} due",
        f"{counts.suspended} suspended" if counts.suspended else "",
    ]


_WELCOME = (
    "shabda teaches Sanskrit: its words by flashcards, its grammar by drills that explain each "
    "answer. What you know well comes back rarely; what you forget comes back soon."
)


def which_words_first(choices: Sequence[str], options: RenderOptions, advice: str = "") -> Lines:
    """What shabda is, the only question of a first review, and advice about the terminal."""
    lines: Lines = [
        *wrap(_WELCOME, options.width),
        *blank(options),
        Text("Which words do you want to learn first?", "key"),
        *rule(options),
    ]
    for number, choice in enumerate(choices, 1):
        lines += hanging(Text.assemble(INDENT, (f"{number}  ", "key")), choice, options.width)
    later = (
        "You will also practise rules of grammar. "
        f"Press 1 to {len(choices)}, or q to quit. "
        "`shabda decks` changes the choice later."
    )
    notes = [
        line for note in (later, advice) if note for line in wrap(note, options.width, "", "quiet")
    ]
    return [*lines, *rule(options), *notes]


def _ordinal(place: int) -> str:
    return {1: "first", 2: "second", 3: "third"}.get(place, f"as number {place}")
