"""What was done last on this device: an answer, or a change of the decks that `undo` takes back."""

from __future__ import annotations

from enum import StrEnum

from shabda.app.import_undo import last_import
from shabda.app.last_addition import forget_addition, last_addition
from shabda.app.word_removal import last_removed, own_word, remove_own_word
from shabda.app.workspace import Workspace
from shabda.decks.entry_removal import entries_of_pair, remove_entries
from shabda.lazy_dataclasses import dataclass
from shabda.study.confusions import PAIRS


class Act(StrEnum):
    """What `undo` can take back."""

    ANSWER = "answer"
    ADDITION = "addition"
    IMPORT = "import"
    REMOVAL = "removal"


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A word or pair that was taken out of a deck again."""

    word: str
    deck: str


def last_act(workspace: Workspace) -> Act:
    """The last act; an answer where nothing is known."""
    answer = workspace.collection.log.last()
    addition = last_addition(workspace)
    times = {
        Act.ANSWER: answer.reviewed_at.isoformat() if answer else "",
        Act.IMPORT: last_import(workspace)[1],
        Act.ADDITION: addition.at if addition else "",
        Act.REMOVAL: last_removed(workspace)[1],
    }
    return max(times, key=lambda act: times[act])


def take_out_addition(workspace: Workspace) -> TakenOut | None:
    """Take the word or the pair that was added last out of its deck; its answers stay in the log.

    `shabda undo --remove` brings a word back.
    """
    added = last_addition(workspace)
    if added is None:
        return None
    if added.pair_id:
        path = workspace.home.decks / f"{PAIRS}.yaml"
        remove_entries(path, entries_of_pair(path, added.pair_id))
        workspace.refresh()
        taken = TakenOut(added.pair, PAIRS)
    else:
        word = own_word(workspace, workspace.collection.words.find(added.word))
        removed = remove_own_word(workspace, word, undone=True)
        taken = TakenOut(removed.word, removed.decks)
    forget_addition(workspace, added)
    return taken
