"""What a merge of logs and decks did, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from shabda.app.deck_exchange import DeckMergeResult

MOST_NAMED = 5
"""Most refused entries that are named; of the rest only the number is given."""


def warn_refused(warn: Callable[[str], None], refused: Sequence[str]) -> None:
    """Name what was left out because it cannot be right."""
    for fault in refused[:MOST_NAMED]:
        warn(f"left out: {fault}")
    if len(refused) > MOST_NAMED:
        warn(f"left out {len(refused) - MOST_NAMED} more entries that cannot be right")


def merge_sentences(merged: DeckMergeResult) -> Iterator[str]:
    """Say in sentences what happened to the decks."""
    if merged.changed:
        yield f"Decks updated: {', '.join(merged.changed)}"
    for path in merged.aside:
        yield f"A deck was edited on two devices and could not be merged; the other edit is {path}"
    for sentence in merged.lost:
        yield f"Edited on two devices: {sentence}."
    for name in merged.restored:
        yield f"The file of the deck {name} was missing and is back."
    if merged.refused:
        yield merged.refused
