"""Words as CSV, TSV, Anki text or Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from shabda.decks.formats.own_layout import (
    ANKI_HEADER,
    COLUMNS,
    GUID,
    card_back,
    field_html,
    joined_glosses,
)
from shabda.lazy_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportedWord:
    """One word to export; `due` is an ISO date, "" for a word never asked."""

    id: str
    word: str
    iast: str
    glosses: tuple[str, ...]
    gender: str
    pos: str
    deck: str
    tags: tuple[str, ...]
    due: str
    note: str = ""

    def cells(self) -> tuple[str, ...]:
        """The cells of a row, in the order of `COLUMNS`."""
        meaning, tags = joined_glosses(self.glosses), " ".join(self.tags)
        facts = self.gender, self.pos, self.deck, tags, self.due
        return self.word, self.iast, meaning, *facts, self.note


def delimited(words: Sequence[ExportedWord], delimiter: str) -> str:
    """Write a header and a row for each word."""
    out = io.StringIO()
    rows = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    rows.writerow(COLUMNS)
    rows.writerows(word.cells() for word in words)
    return out.getvalue()


def anki_text(words: Sequence[ExportedWord]) -> str:
    """Write Anki's plain text; the guid makes a second import into Anki an update."""
    out = io.StringIO()
    rows = csv.writer(out, delimiter="\t", lineterminator="\n")
    for word in words:
        facts = {"iast": word.iast, "gender": word.gender, "pos": word.pos, "note": word.note}
        back = card_back(joined_glosses(word.glosses), facts)
        sides = field_html(word.word), back
        rows.writerow((*sides, " ".join(word.tags), word.deck, f"{GUID}{word.id}"))
    return "\n".join(ANKI_HEADER) + "\n" + out.getvalue()


def markdown(words: Sequence[ExportedWord]) -> str:
    """Write a Markdown table."""
    rows = (" | ".join(map(_bar_cell, word.cells())) for word in words)
    lines = (" | ".join(COLUMNS), " | ".join("---" for _ in COLUMNS), *rows)
    return "".join(f"| {line} |\n" for line in lines)


def _bar_cell(cell: str) -> str:
    """A cell without line breaks, which a Markdown table cannot hold."""
    return " ".join(cell.split()).replace("|", "\\|")
