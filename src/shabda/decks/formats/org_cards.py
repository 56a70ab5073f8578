"""Cards in org files: headings that org-drill asks (`:drill:`) or anki-editor sends to Anki."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from shabda.decks.formats.flashcards import SCHEDULE, TEXT
from shabda.decks.formats.foreign_cards import ForeignCard, harvest, plain_field, read_cards
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, HAS_IAST
from shabda.decks.notes.text.skip_reasons import CONTINUED
from shabda.decks.notes.words.model import Harvest
from shabda.lazy_dataclasses import dataclass

_HEADING = re.compile(r"(?P<stars>\*+)\s+(?P<title>.*?)(?P<tags>\s+:[\w@#%:]+:)?\s*")
_DRILL, _NOTE_TYPE = "drill", ":ANKI_NOTE_TYPE:"
_CARD_MARK = re.compile(r"^\*+ .*:drill:|^\s*:ANKI_NOTE_TYPE:", re.M)
_DRAWER, _DRAWER_END = re.compile(r"\s*:[A-Z_]+:\s*"), ":END:"
_PLANNING = re.compile(r"\s*(?:SCHEDULED|DEADLINE|CLOSED):.*|\s*#\+?.*")
_TAGS = re.compile(r"\s*:ANKI_TAGS:\s*(.*)")


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading and the text below it, up to the next one, from line `at` to before `end`."""

    at: int
    end: int
    depth: int
    title: str
    tags: tuple[str, ...]
    body: tuple[str, ...]
    is_card: bool


def is_org_cards(text: str) -> bool:
    """Whether a text has headings that are cards."""
    return bool(_CARD_MARK.search(text))


def read_org_cards(text: str, file: str) -> Harvest:
    """Read the headings that are cards; drawers and dates of the schedule are dropped."""
    raw = split_lines(plain(text))
    reasons = {n: SCHEDULE if _is_schedule(line) else TEXT for n, line in enumerate(raw, 1)
               if line.strip()}  # fmt: skip
    sections = [*_sections(raw)]
    cards = []
    for at, section in enumerate(sections):
        deeper = (other.depth > section.depth for other in sections[at + 1 :])
        below = sections[at + 1 : at + 1 + sum(takewhile(bool, deeper))]
        if section.is_card and not any(other.is_card for other in below):
            cards.append(_card(section, below))
            last = below[-1] if below else section
            rest = range(section.at + 2, last.end + 1)
            reasons |= {n: CONTINUED for n in rest if reasons.get(n) == TEXT}
    return harvest(file, raw, read_cards(cards), reasons)


def _is_schedule(line: str) -> bool:
    return bool(_PLANNING.fullmatch(line)) or line.lstrip().startswith(":")


def _sections(raw: Sequence[str]) -> Iterator[_Section]:
    heads = [(i, match) for i, line in enumerate(raw) if (match := _HEADING.fullmatch(line))]
    for (at, match), end in zip(heads, [*(i for i, _ in heads[1:]), len(raw)], strict=True):
        lines = raw[at + 1 : end]
        tags = [tag for tag in (match["tags"] or "").strip().split(":") if tag]
        of_anki = any(line.strip().startswith(_NOTE_TYPE) for line in lines)
        named = (named_tags[1].split() for line in lines if (named_tags := _TAGS.fullmatch(line)))
        own = [tag for tag in (*tags, *(tag for group in named for tag in group)) if tag != _DRILL]
        yield _Section(
            at, end, len(match["stars"]), match["title"], tuple(own), tuple(_body(lines)),
            _DRILL in tags or of_anki,
        )  # fmt: skip


def _body(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of text, without drawers and planning."""
    in_drawer = False
    for line in lines:
        if in_drawer or _DRAWER.fullmatch(line):
            in_drawer = line.strip() != _DRAWER_END
        elif line.strip() and not _PLANNING.fullmatch(line):
            yield line.strip()


def _card(section: _Section, below: Sequence[_Section]) -> ForeignCard:
    """Make a card of a heading: its title and text, or what the headings below it have."""
    parts = ["; ".join(part.body) for part in below if part.body]
    body = " ".join(section.body) if parts else "; ".join(section.body)
    fields = [section.title, body, *parts]
    if len(parts) > 1 and _has_sanskrit(" ".join(parts)):
        fields = parts
    elif parts and body:
        fields = [body, *parts]
    sides = (plain_field(_without_gap(field)) for field in fields if field)
    return ForeignCard(section.at + 1, tuple(sides), section.tags)


def _has_sanskrit(text: str) -> bool:
    return bool(HAS_DEVANAGARI.search(text) or HAS_IAST.search(text))


def _without_gap(text: str) -> str:
    """Show what org-drill hides: `[गजः]`, `[गजः||animal]`."""
    return re.sub(r"\[([^\[\]|]*)(?:\|\|[^\[\]]*)?\]", r"\1", text)
