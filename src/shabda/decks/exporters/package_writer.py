"""Words as an Anki package, by genanki."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from shabda.decks.exporters.word_exports import ExportedWord
from shabda.decks.formats.anki_schedule import PackageHistory, add_history
from shabda.decks.formats.own_layout import ANKI_FIELDS, GUID, field_html, joined_glosses
from shabda.errors import ShabdaError, Where
from shabda.files import replacing
from shabda.programs import install_command

_MODEL, _DECK = 1_607_392_320, 2_059_400_110
"""Numbers that name our note type and deck in Anki; a type with other fields needs another."""
_BELOW = "<br>{{IAST}} <i>{{Gender}} {{Part of speech}}</i>{{#Note}}<br>{{Note}}{{/Note}}"
"""What the back of a card shows below the answer."""


def write_anki_package(
    words: Sequence[ExportedWord], path: Path, history: PackageHistory | None = None
) -> None:
    """Write a package with both directions of each word.

    Raises ShabdaError without genanki, and where the disk does not take the package.
    """
    try:
        genanki = import_module("genanki")
    except ImportError:
        raise ShabdaError(f"an .apkg needs genanki; run {install_command('genanki')}") from None
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
        texts = [field_html(text) for text in plain]
        tags = [tag.replace(" ", "-") for tag in word.tags]
        deck.add_note(genanki.Note(model=model, fields=texts, guid=f"{GUID}{word.id}", tags=tags))
    try:
        with replacing(path) as made:
            genanki.Package(deck).write_to_file(str(made))
            if history is not None:
                add_history(made, history)
    except sqlite3.Error as error:
        raise ShabdaError(f"cannot be written ({error})", Where(str(path))) from error
