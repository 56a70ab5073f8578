"""Words of the decks: many in a list, or one with all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from shabda.errors import one_line
from shabda.figures import count, span
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms.parse_names import PADAS
from shabda.sanskrit.forms.roots import Pada
from shabda.study.log import CardStatus
from shabda.study.scheduling.scheduler import CardState
from shabda.study.words import GENDER_NAMES, Word
from shabda.terminal.entry_table import entry_rows
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    facts,
    fold_facts,
    labelled_rows,
    pad,
    reading,
    rule,
    sanskrit_lines,
    widest,
    wrap,
)
from shabda.terminal.paragraphs import note_lines
from shabda.terminal.screens.verb_parts import parts_rows

if TYPE_CHECKING:
    from shabda.sanskrit.forms.principal_parts import PrincipalPart
    from shabda.study.word_filter import WordStatus

_PADAS = {"P": "P", "A": "A", "U": "PA"}


@dataclass(frozen=True, slots=True)
class CardLine:
    """A card of a word: what it asks, in words, and its status."""

    asks: str
    status: CardStatus
    answers: int = 0
    leech: bool = False


def word_list(rows: Sequence[WordStatus], day: int, options: RenderOptions) -> Lines:
    """One word a line with when it is next due: the earliest of its cards is given."""
    first = widest(_status_text(row, day) for row in rows) + 2
    second = min(widest(reading(row.word.text, options) for row in rows), options.width // 4)
    lines = [
        (
            pad(_status_text(row, day), first)
            + (pad(reading(row.word.text, options), second) + INDENT if second else ""),
            "; ".join(row.word.glosses),
            row.word.text.devanagari,
        )
        for row in rows
    ]
    return [*entry_rows(lines, options, margin=first), Text(count(len(rows), "word"), "quiet")]


def word_show(
    word: Word,
    cards: Sequence[CardLine],
    day: int,
    options: RenderOptions,
    similar: Sequence[Word] = (),
    parts: Sequence[PrincipalPart] = (),
) -> Lines:
    """One entry: the word, its meaning, its grammar, its notes, the parts of a verb, its cards."""
    lines = [*rule(options), *sanskrit_lines(word.text, options)]
    lines += labelled_rows([("or", text) for text in word.variants], options)
    lines += [*blank(options), *wrap("; ".join(word.glosses), options.width, INDENT)]
    if grammar := facts(*_grammar(word)):
        lines += wrap(grammar, options.width, INDENT, "quiet")
    for remark in (_correction(word), word.note):
        lines += note_lines(remark, options) if remark else []
    lines += parts_rows(parts, options)
    if similar:
        lines += [*blank(options), Text(f"{INDENT}do not confuse with", "quiet")]
        lines += entry_rows([_other(other, options) for other in similar], options, margin=6)
    lines += blank(options)
    for card in cards:
        lines += fold_facts(_card(card, day), options, INDENT)
    return [*lines, *rule(options)]


def word_background_lines(
    rows: Sequence[tuple[Word, Sequence[Word]]], options: RenderOptions
) -> Lines:
    """What more the decks know of a card's words: tags, source, and their look-alikes."""
    lines: Lines = []
    for word, similar in rows:
        if len(rows) > 1:
            lines += labelled_rows([("; ".join(word.glosses[:1]), word.text)], options)
        origin = (
            *word.shown_tags,
            f"deck {word.deck}",
            f"from {one_line(word.source)}" if word.source else "",
        )
        lines += fold_facts(origin, options, INDENT, "quiet")
        if similar:
            lines.append(Text(f"{INDENT}do not confuse with", "quiet"))
            lines += entry_rows([_other(other, options) for other in similar], options, margin=6)
    return lines or [Text("no rule explains this card", "quiet")]


def _other(word: Word, options: RenderOptions) -> tuple[str, str, str]:
    head = f"{INDENT * 2}{reading(word.text, options)}{INDENT}"
    return head, "; ".join(word.glosses), word.text.devanagari


def next_due_text(state: CardState | None, day: int) -> str:
    """When a card is next asked: "new", "due", "in 6 d"."""
    if state is None:
        return "new"
    return "due" if state.due <= day else f"in {span(state.due - day)}"


def _status_text(status: WordStatus, day: int) -> str:
    """When a word is next asked, and its marks: "in 6 d, flagged"."""
    next_due = "suspended" if status.suspended else next_due_text(status.next, day)
    return ", ".join(part for part in (next_due, "flagged" if status.flagged else "") if part)


def _card(card: CardLine, day: int) -> list[str]:
    state = card.status.state
    parts = [f"{card.asks}: {next_due_text(state, day)}"]
    if state is not None:
        parts += [
            f"interval {span(state.interval)}",
            f"ease {state.ease / 100:.2f}",
            count(card.answers, "answer") if card.answers else "",
            count(state.lapses, "lapse") if state.lapses else "",
            "leech" if card.leech else "",
        ]
    marks = (("suspended", card.status.suspended), ("flagged", card.status.flagged))
    return [*parts, *(mark for mark, holds in marks if holds)]


def _grammar(word: Word) -> list[str]:
    adjective = not word.pos and word.gender == "mfn"
    kind, gender = ("adjective", "") if adjective else (word.kind, _gender(word))
    return [kind, gender, _verb_class(word), _rank(word), word.deck, *word.shown_tags]


def _verb_class(word: Word) -> str:
    """The class and padas of a verb, and its prefixes: "class 1, parasmaipada, आ-गम्"."""
    names = [f"class {word.gana}", *(PADAS[Pada(pada)] for pada in _PADAS.get(word.pada, ""))]
    return ", ".join([*names, *filter(None, [word.root])]) if word.gana else ""


def _rank(word: Word) -> str:
    return f"word {word.rank} by frequency" if word.rank else ""


def _gender(word: Word) -> str:
    names = [GENDER_NAMES[mark] for mark in word.gender if mark in GENDER_NAMES]
    return "all genders" if len(names) == len(GENDER_NAMES) else " or ".join(names)


def _correction(word: Word) -> str:
    """How the word is often miswritten, or what the notes have, and why that is wrong."""
    written = f"in the notes, {word.as_written}" if word.as_written else ""
    if word.misspelling:
        written = f"often miswritten {word.misspelling}"
    return ": ".join(part for part in (written, word.correction) if part)
