"""Which files are the learner's decks, and those of their class."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Container
from pathlib import Path

from shabda.app.paths import DECK_FILE, Home, data, shipped_decks, text_decks
from shabda.errors import LONE_SURROGATE, DeckError, Where
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.study.new_shares import RULES_DECK
from shabda.study.words import CLASS_MARK

CLASS_FOLDER = "class"
"""The folder beside `decks` with the decks of the class."""
_IS_DECK = lazy_pattern(r"(?<=.)\.(?:ya?ml|ya?ml\.txt|json)$", re.IGNORECASE)
"""Names of decks, also with an ending that an editor gave them and that is not read."""
_COPY = lazy_pattern(r"sync-conflict|conflicted copy", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OwnDecks:
    """Deck files in the order of their names, and for each file left out the reason."""

    files: tuple[Path, ...]
    left_out: tuple[DeckError, ...]


def deck_files(home: Home, chosen: Container[str]) -> list[Path]:
    """The notes deck, the learner's own by name, those of a class, then chosen decks of texts.

    A word of a learner's deck takes the place of the same word of a class or of texts.
    """
    texts = [path for path in text_decks() if path.stem in chosen]
    of_class = class_deck_files(home.root)
    return [data() / DECK_FILE, *own_decks(home.decks).files, *of_class, *texts]


def class_deck_files(root: Path) -> list[Path]:
    """The decks of the learner's class, by name."""
    return sorted((root / CLASS_FOLDER).glob(f"*{CLASS_MARK}.yaml"))


def is_class_deck(name: str) -> bool:
    return name.endswith(CLASS_MARK)


def own_decks(folder: Path) -> OwnDecks:
    """Find the decks in a folder without opening any file; other files are left out."""
    paths = sorted(path for path in folder.glob("*") if _IS_DECK.search(path.name))
    shipped = (*shipped_decks(), RULES_DECK)
    reasons = [(path, _reason(path, shipped)) for path in paths]
    reasons = [(path, why) for path, why in reasons if not why or os.path.lexists(path)]
    return OwnDecks(
        tuple(path for path, reason in reasons if not reason),
        tuple(DeckError(reason, Where(str(path))) for path, reason in reasons if reason),
    )


def _reason(path: Path, shipped: tuple[str, ...]) -> str:
    """Return why a file is not a deck; "" for a deck."""
    if LONE_SURROGATE.search(path.name):  # bytes that are not UTF-8
        return "has a name that is not text; rename it"
    if path.name.startswith("."):
        return "is a hidden file; delete it if no editor needs it"
    if path.suffix != ".yaml":
        return f"is not read, since a deck ends in .yaml; rename it to {_as_deck(path.name)}"
    if _COPY.search(path.name):
        return "is a copy that a sync program made; take over what you need and delete it"
    if path.stem in shipped:
        return f"a deck '{path.stem}' comes with shabda; rename it"
    size = _size(path)
    if size is None:
        return "is not a regular file; move it elsewhere"
    if not size:
        return "is empty; a deck starts with a line such as `words:`"
    return ""


def _as_deck(name: str) -> str:
    """The name of a file with the ending of a deck: l5.yaml for l5.yml and l5.yaml.txt."""
    return f"{_IS_DECK.sub('', name)}.yaml"


def _size(path: Path) -> int | None:
    """The bytes of a regular file; None for anything else, and for one removed meanwhile."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None
