"""Which files are decks of the learner's class."""

from __future__ import annotations

from pathlib import Path

from shabda.study.words import CLASS_MARK

FOLDER = "class"
"""The folder beside `decks`."""


def class_deck_files(root: Path) -> list[Path]:
    """The decks of the learner's class, by name."""
    return sorted((root / FOLDER).glob(f"*{CLASS_MARK}.yaml"))


def is_class_deck(name: str) -> bool:
    return name.endswith(CLASS_MARK)
