"""Merges deck files from another device into the ones here."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from shabda import files
from shabda.app.deck_choosing import turn_on_decks_begun_elsewhere, words_begun_elsewhere
from shabda.app.deck_files import gather, read_decks, write_decks
from shabda.app.workspace import Workspace
from shabda.decks.deck_merge import merge_decks
from shabda.errors import ShabdaError, in_quotes
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass
from shabda.study.deck_versions import DeckVersion


@dataclass(frozen=True, slots=True)
class DeckMergeResult:
    """The result of a merge: decks changed, versions kept in files of their own, and a refusal.

    `lost` has a sentence for each edit of two devices of which one was kept, `restored` the decks
    whose files were missing.
    """

    changed: tuple[str, ...] = ()
    aside: tuple[Path, ...] = ()
    refused: str = ""
    lost: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()


def write_merged_decks(workspace: Workspace) -> DeckMergeResult:
    """Write the deck versions of the collection to files, merging the edits of two devices.

    An edit that cannot be merged is kept in a file of its own. When what came cannot be read
    as decks, the files stay as they were.
    """
    versions, folder = workspace.collection.versions, workspace.home.decks
    begun, chosen = words_begun_elsewhere(workspace), workspace.collection.overview.choices()
    with locked(folder):
        gather(workspace)  # an editor may have saved while the other device was asked
        missing = versions.missing(read_decks(folder))
        conflicts = [*versions.settle(merge_decks), *versions.overruled(merge_decks)]
        changed = write_decks(folder, versions.files())
    for name, text in versions.files().items():
        if text is not None and not files.can_keep(f"{name}.yaml"):
            workspace.warn(
                f"the deck {in_quotes(name)} is not here: Windows cannot keep a file of this name"
            )
    try:
        workspace.refresh()
    except ShabdaError as error:
        with locked(folder):
            write_decks(folder, changed)
        workspace.refresh()
        return DeckMergeResult(refused=f"decks from elsewhere were left out: {error}")
    turn_on_decks_begun_elsewhere(workspace, begun, chosen)
    others = {other.id: other for conflict in conflicts for other in conflict.others}
    aside = [_keep_aside(folder, version) for version in others.values()]
    versions.set_written(versions.files())
    lost = dict.fromkeys(sentence for conflict in conflicts for sentence in conflict.lost)
    restored = tuple(name for name in missing if name in changed)
    return DeckMergeResult(tuple(changed), tuple(aside), lost=tuple(lost), restored=restored)


def _keep_aside(folder: Path, version: DeckVersion) -> Path:
    """Write a version to a file whose name no deck and no other file has."""
    stem = f"{version.deck}.yaml.from-{version.device[:8]}"
    text = version.content or ""
    for number in count(1):
        path = folder / (stem if number == 1 else f"{stem}-{number}")
        if not path.exists():
            files.write_file(path, text)
        if path.is_file() and path.read_bytes() == text.encode():
            return path
    raise AssertionError("a free name is always found")
