"""Cards in plain text: Obsidian's spaced repetition (`::`, `:::`, `?`) and hashcards (Q, A, C)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.formats.foreign_cards import ForeignCard, harvest, plain_field, read_cards
from shabda.decks.notes.text.cleanup import content, plain, split_lines
from shabda.decks.notes.words.model import Harvest

_INLINE = re.compile(r"(?P<front>.+?)\s*:{2,3}\s*(?P<back>.+)")
_MARK = re.compile(r"\?{1,2}")
_CARD_MARK = re.compile(r"\S ?:::? ?\S|^\?{1,2}$", re.M)
_DECK_TAG = re.compile(r"#[\w/-]*flashcards?[\w/-]*", re.I)
_FIRST_QUESTION, _FIRST_ANSWER = (re.compile(rf"^{letter}:", re.M) for letter in "QA")
_QUESTION, _ANSWER, _CLOZE = (re.compile(rf"{letter}:\s*(.*)") for letter in "QAC")
_TAG = re.compile(r"(?<!\S)#([^\W\d][\w/-]*)")
SCHEDULE, TEXT, CLOZE = "schedule of another program", "text around the cards", "cloze card"


def is_obsidian(text: str) -> bool:
    """Whether a text holds cards of Obsidian: their schedule, or their tag and marks."""
    if "<!--SR:" in text:
        return True
    return bool(_DECK_TAG.search(text) and _CARD_MARK.search(text))


def is_hashcards(text: str) -> bool:
    """Whether a text holds questions and answers, each on a line that begins with its letter."""
    return bool(_FIRST_QUESTION.search(text) and _FIRST_ANSWER.search(text))


def read_obsidian(text: str, file: str) -> Harvest:
    """Read the cards of an Obsidian note; schedule comments are dropped."""
    raw = split_lines(plain(text))
    lines = [_DECK_TAG.sub("", line.partition("<!--SR:")[0]).rstrip() for line in raw]
    reasons = {
        number: SCHEDULE if "<!--SR:" in raw[number - 1] else TEXT
        for number, line in enumerate(lines, 1)
        if raw[number - 1].strip()
    }
    return harvest(file, raw, read_cards(list(_obsidian(lines))), reasons)


def _obsidian(lines: Sequence[str]) -> Iterator[ForeignCard]:
    start = 0
    for at, line in enumerate(lines):
        if not line.strip():
            start = at + 1
        elif _MARK.fullmatch(line.strip()) and at > start:
            front = " ".join(lines[start:at])
            end = next((i for i in range(at, len(lines)) if not lines[i].strip()), len(lines))
            end = next((i for i in range(at + 2, end) if _MARK.fullmatch(lines[i])), end + 1) - 1
            yield _card(start + 1, front, "; ".join(lines[at + 1 : end]))
        elif match := _INLINE.fullmatch(content(line)):
            start = at + 1
            yield _card(at + 1, match["front"], match["back"])


def _card(line: int, front: str, back: str) -> ForeignCard:
    """Make a card; hashtags at its end, `moon #lesson5`, are its tags."""
    tags = tuple(tag.replace("/", "-") for tag in _TAG.findall(f"{front} {back}"))
    sides = (plain_field(content(_TAG.sub("", side))) for side in (front, back))
    return ForeignCard(line, tuple(sides), tags)


def read_hashcards(text: str, file: str) -> Harvest:
    """Read questions and answers; cloze cards are left out and named."""
    raw = split_lines(plain(text))
    cards, reasons = [], {}
    question: tuple[int, str] | None = None
    for number, line in enumerate(raw, 1):
        if match := _QUESTION.fullmatch(line):
            question = (number, match[1])
        elif (match := _ANSWER.fullmatch(line)) and question:
            cards.append(_card(question[0], question[1], match[1]))
            question = None
        elif _CLOZE.fullmatch(line):
            reasons[number] = CLOZE
    return harvest(file, raw, read_cards(cards), reasons)
