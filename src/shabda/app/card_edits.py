"""What a learner changes from within a session: an entry, a note, a pair of confused words."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.app.deck_files import own_deck
from shabda.app.editor import find_entry, not_yours, open_editor
from shabda.app.pair_cards import bring_pair_forward
from shabda.app.workspace import Workspace
from shabda.decks.editing import append_entries
from shabda.decks.new_entries import NewGlosses
from shabda.errors import ShabdaError
from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import Card
from shabda.study.session_port import FollowUp
from shabda.study.words import Word


@dataclass(frozen=True, slots=True)
class CardEdits:
    """Edits of deck files; each raises ShabdaError when it cannot be done."""

    workspace: Workspace

    def add_pair_card(self, card: Card, confused_with: str) -> FollowUp:
        """Add a pair card for two confused words; return a remark if that fails."""
        try:
            return bring_pair_forward(self.workspace, card, confused_with)
        except ShabdaError as error:
            return FollowUp(str(error))

    def open_entry(self, card: Card, name: str) -> None:
        """Open the learner's editor at the entry of a card; `name` names it in errors."""
        place = find_entry(self.workspace, [card.note])
        if place is None:
            raise ShabdaError(not_yours(name, card.deck))
        open_editor(place)

    def annotate(self, words: Sequence[Word], note: str) -> None:
        """Put a note beside each word, in a deck of the learner's."""
        for word in words:
            append_entries(own_deck(self.workspace, word), (), [NewGlosses(word.id, (), note)])
