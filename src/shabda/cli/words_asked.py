"""Says when reviews ask the words of a file that was imported, and which other words they don't."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.app.deck_list import when_asked
from shabda.app.unasked_words import BroughtWords, UnaskedWords, words_not_begun, words_turned_off
from shabda.app.workspace import Workspace
from shabda.decks.notes.merging import MergePlan
from shabda.figures import enumerated, named_decks

_SHOWN = 8
"""Words that one sentence names."""


def words_asked(
    workspace: Workspace, plan: MergePlan, decks: Sequence[str], brought: BroughtWords
) -> tuple[str, ...]:
    """Say when the words put into these decks are asked, and which other words are not."""
    new = [when_asked(workspace, name) for name in decks[:1]]
    here = _brought_here(brought.unasked, decks[0]) if decks else ()
    others = [item for item in plan.others if item.word_id not in brought.ids]
    off = _turned_off(words_turned_off(workspace, others))
    return (*new, *here, *off, *_not_begun(words_not_begun(workspace, others)))


def _brought_here(brought: UnaskedWords, deck: str) -> Iterator[str]:
    """Say which words of a file another deck has, and that they are asked with it all the same."""
    if brought.words:
        asked = "it is asked" if len(brought.words) == 1 else "they are asked"
        yield (
            f"{len(brought.words)} of these words {_are(brought)} in {named_decks(brought.decks)}"
            f" too: {_named(brought)}; from now on {asked} with {deck}, and only there."
        )


def _turned_off(off: UnaskedWords) -> Iterator[str]:
    """Say which words of a file are in decks that are off."""
    if off.words:
        one = len(off.decks) == 1
        decks = f"{'a deck that is' if one else 'decks that are'} off ({enumerated(off.decks)})"
        on = off.decks[0] if one else "NAME"
        asks = f"`shabda decks on {on}` asks {'its' if one else 'their'} new words"
        yield f"{len(off.words)} of these words {_are(off)} in {decks}: {_named(off)}; {asks}."


def _not_begun(waiting: UnaskedWords) -> Iterator[str]:
    """Say which words of a file are in the learner's decks without having been asked."""
    if waiting.words:
        asked = "it is asked" if len(waiting.words) == 1 else "they are asked"
        yield (
            f"{len(waiting.words)} of these words {_are(waiting)} in your decks, but not asked "
            f"yet: {_named(waiting)}; {asked} with the other words of {named_decks(waiting.decks)}."
        )


def _named(unasked: UnaskedWords) -> str:
    more = len(unasked.words) - _SHOWN
    return ", ".join(unasked.words[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _are(unasked: UnaskedWords) -> str:
    return "is" if len(unasked.words) == 1 else "are"
