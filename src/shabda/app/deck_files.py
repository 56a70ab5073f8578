"""The learner's deck files as texts: what backups and syncs carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from shabda import files
from shabda.app.paths import DECK_FILE
from shabda.app.workspace import Workspace
from shabda.errors import DeckError, ShabdaError, UsageError
from shabda.store.words import RULES
from shabda.study.deck_versions import Revision
from shabda.study.words import Word


def read_decks(folder: Path) -> dict[str, str]:
    """The text of every deck of the learner by name. Raises DeckError for one that is no text."""
    return {path.stem: _text(path) for path in sorted(folder.glob("*.yaml"))}


def write_decks(folder: Path, texts: Mapping[str, str | None]) -> dict[str, str | None]:
    """Make the deck files what these texts say (None: gone); return what stood in those changed."""
    present = read_decks(folder)
    changed = {name: present.get(name) for name, text in texts.items() if present.get(name) != text}
    for name in changed:
        path, text = folder / f"{name}.yaml", texts[name]
        if text is None:
            path.unlink(missing_ok=True)
        else:
            files.write(path, text)
    return changed


@dataclass(frozen=True, slots=True)
class LaidOut:
    """What came of decks from elsewhere: decks changed, versions kept beside, and a refusal."""

    changed: tuple[str, ...] = ()
    beside: tuple[Path, ...] = ()
    refused: str = ""


def gather(workspace: Workspace) -> None:
    """Note the deck files in the collection, so that what leaves it holds them."""
    workspace.collection.versions.keep(read_decks(workspace.home.decks), workspace.moment.at)


def lay_out(workspace: Workspace) -> LaidOut:
    """Bring the deck files to what the collection knows.

    Of a deck edited on two sides the later edit stands and the other is kept beside it. When
    what came cannot be read as decks, the files stay as they were.
    """
    lost = {other.id: other for it in workspace.collection.versions.settle() for other in it.others}
    lost |= {version.id: version for version in workspace.collection.versions.overruled()}
    changed = write_decks(workspace.home.decks, workspace.collection.versions.files())
    try:
        workspace.refresh()
    except ShabdaError as error:
        write_decks(workspace.home.decks, changed)
        workspace.refresh()
        return LaidOut(refused=f"decks from elsewhere were left out: {error}")
    beside = [_keep_beside(workspace.home.decks, version) for version in lost.values()]
    workspace.collection.versions.set_written(workspace.collection.versions.files())
    return LaidOut(tuple(changed), tuple(beside))


def _keep_beside(folder: Path, version: Revision) -> Path:
    """Keep a version under a name that is no deck's, and says where it is from."""
    path = folder / f"{version.deck}.yaml.from-{version.device[:8]}"
    files.write(path, version.content or "")
    return path


def _text(path: Path) -> str:
    return files.read_text(path, DeckError, keep_mark=True)


DECK = "notes"
"""The deck that takes new words unless told."""


def check_deck_name(deck: str) -> None:
    """Refuse a name that is no plain file name, or that of a shipped deck."""
    if deck in (Path(DECK_FILE).stem, RULES):
        raise UsageError(f"the deck {deck!r} comes with shabda; choose another name, like {DECK}")
    if not deck.replace("-", "").replace("_", "").isalnum():
        raise UsageError(f"{deck!r} cannot name a deck; use letters, digits and hyphens")


def own_deck(workspace: Workspace, word: Word, deck: str = DECK) -> Path:
    """The deck of the learner's that what they add to a word goes into."""
    return workspace.home.decks / f"{deck if shipped(word) else word.deck}.yaml"


def shipped(word: Word) -> bool:

    return f"{word.deck}.yaml" == DECK_FILE
