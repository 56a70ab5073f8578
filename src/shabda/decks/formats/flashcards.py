"""Cards in plain text: Obsidian's spaced repetition (`::`, `:::`, `?`) and hashcards (Q, A, C)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.formats.foreign_cards import ForeignCard, harvest, plain_field, read_cards
from shabda.decks.notes.lines.free_lines import read_line
from shabda.decks.notes.pairs.line_reading import LineReading, doubted, skipped
from shabda.decks.notes.text.cleanup import content, plain, split_lines
from shabda.decks.notes.text.skip_reasons import CONTINUED
from shabda.decks.notes.words.model import Harvest

_INLINE = re.compile(r"(?P<front>.+?)\s*:{2,3}\s*(?P<back>.+)")
_MARK = re.compile(r"\?{1,2}")
_CARD_MARK = re.compile(r"\S ?:::? ?\S|^\?{1,2}$|\S\s+#(?:flash)?card\b", re.M)
_DECK_TAG = re.compile(r"#(?P<kind>[\w-]*flashcards?|card\b)(?P<path>[\w/-]*)", re.I)
_FENCE, _CODE = re.compile(r"\s*(?:```|~~~)"), re.compile(r"`[^`]*`")
_PROPERTY = re.compile(r"\s*(?:id|collapsed|deck|tags|template|type|card-[\w-]+)::(?:\s.*)?")
"""A line that Logseq writes below its cards."""
_LINK = re.compile(r"!?\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_BLOCK_ID = re.compile(r"\s\^[\w-]+$")
_FIRST_QUESTION, _FIRST_ANSWER = (re.compile(rf"^{letter}:", re.M) for letter in "QA")
_QUESTION, _ANSWER, _CLOZE = (re.compile(rf"{letter}:\s*(.*)") for letter in "QAC")
_RULE = re.compile(r"\s*(?:-{3,}|[QAC]:.*)?")
"""A line that ends a question or an answer: blank, of dashes, or the next one."""
_TAG = re.compile(r"(?<!\S)#([^\W\d][\w/-]*)")
SCHEDULE, TEXT, CLOZE = "schedule of another program", "text around the cards", "cloze card"
CLOZE_TEXT = "a sentence with a gap"


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
    lines = _without_code([line.partition("<!--SR:")[0].rstrip() for line in raw])
    reasons = {
        number: SCHEDULE if "<!--SR:" in line or _PROPERTY.fullmatch(line) else TEXT
        for number, line in enumerate(raw, 1)
        if line.strip()
    }
    cards = []
    for card, span in _obsidian(lines):
        cards.append(card)
        reasons |= {
            number: CONTINUED
            for number in range(card.line + 1, card.line + span)
            if reasons.get(number) == TEXT
        }
    return harvest(file, raw, read_cards(cards), reasons)


def _without_code(lines: Sequence[str]) -> list[str]:
    """Empty the lines of code, and the properties that Logseq writes."""
    kept, fenced = [], False
    for line in lines:
        fence = bool(_FENCE.match(line))
        fenced = fenced != fence
        out = fenced or fence or _PROPERTY.fullmatch(line)
        kept.append("" if out else _LINK.sub(r"\1", _CODE.sub("", _BLOCK_ID.sub("", line))))
    return kept


def _obsidian(lines: Sequence[str]) -> Iterator[tuple[ForeignCard, int]]:
    """Yield each card and over how many lines it goes."""
    start, deck = 0, ""
    texts = [_DECK_TAG.sub("", line).rstrip() for line in lines]
    for at, (line, text) in enumerate(zip(lines, texts, strict=True)):
        tag = _DECK_TAG.search(line)
        if tag and not text.strip():
            deck = tag["path"]
        if not text.strip():
            start = at + 1
        elif _MARK.fullmatch(text.strip()) and at > start:
            end = next((i for i in range(at, len(texts)) if not texts[i].strip()), len(texts))
            marks = (i for i in range(at + 2, end) if _MARK.fullmatch(texts[i]))
            end = next(marks, end + 1) - 1
            answer = "; ".join(texts[at + 1 : end])
            tags = (deck_tag["path"] for q in lines[start:at] if (deck_tag := _DECK_TAG.search(q)))
            front = " ".join(texts[start:at])
            yield _card(start + 1, front, answer, next(tags, deck)), end - start
        elif match := _INLINE.fullmatch(content(text)):
            start = at + 1
            own = tag["path"] if tag else deck
            yield _card(at + 1, match["front"], match["back"], own), 1
        elif tag and (back := _answer_below(texts, at + 1)):
            start = at + 1 + len(back)
            yield _card(at + 1, text, "; ".join(map(content, back)), tag["path"]), 1 + len(back)


def _answer_below(texts: Sequence[str], at: int) -> Sequence[str]:
    """Return the lines of the answer to a question with `#card`: those below, indented alike."""
    while at < len(texts) and not texts[at].strip():
        at += 1
    end = at
    depth = len(texts[at]) - len(texts[at].lstrip()) if at < len(texts) else 0
    while end < len(texts) and texts[end].strip() and not _MARK.fullmatch(texts[end].strip()):
        if end > at and len(texts[end]) - len(texts[end].lstrip()) < depth:
            break
        end += 1
    return texts[at:end]


def _card(line: int, front: str, back: str, deck: str = "") -> ForeignCard:
    """Make a card; hashtags in it, `moon #lesson5`, and the path of its deck are its tags."""
    deck = deck.strip("/")
    tags = [tag.replace("/", "-") for tag in (deck, *_TAG.findall(f"{front} {back}")) if tag]
    sides = (plain_field(content(_TAG.sub("", side))) for side in (front, back))
    return ForeignCard(line, tuple(sides), tuple(dict.fromkeys(tags)))


def read_hashcards(text: str, file: str) -> Harvest:
    """Read questions and answers; of cloze cards those that have a word with its meaning."""
    raw = split_lines(plain(text))
    cards, reasons = [], {}
    sentences: dict[int, LineReading] = {}
    question: tuple[int, str] | None = None
    for number, line in enumerate(raw, 1):
        if match := _QUESTION.fullmatch(line):
            question = (number, " ".join([match[1], *_continued(raw, number)]))
        elif (match := _ANSWER.fullmatch(line)) and question:
            answer = "; ".join(filter(None, [match[1], *_continued(raw, number)]))
            cards.append(_card(question[0], question[1], answer))
            question = None
        elif match := _CLOZE.fullmatch(line):
            sentences[number] = _sentence(match[1], number)
            reasons[number] = CLOZE
    return harvest(file, raw, read_cards(cards) | sentences, reasons)


def _continued(raw: Sequence[str], number: int) -> Iterator[str]:
    """Yield the lines below a line, `number`, that belong to its question or answer."""
    for line in raw[number:]:
        if _RULE.fullmatch(line):
            return
        yield line.strip()


def _sentence(text: str, number: int) -> LineReading:
    """Read a cloze card, whose gaps are in brackets, as a line of notes, always to check."""
    reading = read_line(re.sub(r"\[([^\[\]]*)\]", r"\1", text), number)
    return doubted(reading, CLOZE_TEXT) if reading.entries else skipped(CLOZE)
