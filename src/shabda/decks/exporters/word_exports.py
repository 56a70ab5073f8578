"""Words as CSV, TSV, Anki text, an Anki package or Markdown."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from shabda.decks.formats.anki_schedule import PackageHistory, add_history
from shabda.decks.formats.own_layout import ANKI_FIELDS, ANKI_HEADER, COLUMNS, GUID, joined_glosses
from shabda.errors import ShabdaError
from shabda.files import replacing
from shabda.lazy_dataclasses import dataclass

_MODEL, _DECK = 1_607_392_320, 2_059_400_110
"""Numbers that name our note type and deck in Anki; a type with other fields needs another."""
_BELOW = "<br>{{IAST}} <i>{{Gender}} {{Part of speech}}</i>{{#Note}}<br>{{Note}}{{/Note}}"
"""What the back of a card shows below the answer."""


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
        meaning, tags = joined_glosses(word.glosses), " ".join(word.tags)
        facts = word.gender, word.pos, word.note, word.deck
        rows.writerow((word.word, meaning, word.iast, tags, *facts, f"{GUID}{word.id}"))
    return "\n".join(ANKI_HEADER) + "\n" + out.getvalue()


def markdown(words: Sequence[ExportedWord]) -> str:
    """Write a Markdown table."""
    rows = (" | ".join(map(_bar_cell, word.cells())) for word in words)
    lines = (" | ".join(COLUMNS), " | ".join("---" for _ in COLUMNS), *rows)
    return "".join(f"| {line} |\n" for line in lines)


def _bar_cell(cell: str) -> str:
    """A cell without line breaks, which a Markdown table cannot hold."""
    return " ".join(cell.split()).replace("|", "\\|")


def write_anki_package(
    words: Sequence[ExportedWord], path: Path, history: PackageHistory | None = None
) -> None:
    """Write a package with both directions of each word. Raises ShabdaError without genanki."""
    try:
        genanki = import_module("genanki")
    except ImportError:
        raise ShabdaError('an .apkg needs genanki; run pip install "shabda[anki]"') from None
    fields = [{"name": name} for name in ANKI_FIELDS]
    sides = (
        ("Sanskrit to meaning", "Sanskrit", "Meaning"),
        ("Meaning to Sanskrit", "Meaning", "Sanskrit"),
    )
    templates = [
        {"name": name, "qfmt": f"{{{{{front}}}}}", "afmt": f"{{{{{back}}}}}{_BELOW}"}
        for name, front, back in sides
    ]
    model = genanki.Model(_MODEL, "shabda", fields=fields, templates=templates)
    deck = genanki.Deck(_DECK, "shabda")
    for word in words:
        facts = word.iast, word.note, word.gender, word.pos, word.deck
        plain = (word.word, joined_glosses(word.glosses), *facts)
        texts = [html.escape(text, quote=False).replace("\n", "<br>") for text in plain]
        tags = [tag.replace(" ", "-") for tag in word.tags]
        deck.add_note(genanki.Note(model=model, fields=texts, guid=f"{GUID}{word.id}", tags=tags))
    with replacing(path) as made:
        genanki.Package(deck).write_to_file(str(made))
        if history is not None:
            add_history(made, history)
