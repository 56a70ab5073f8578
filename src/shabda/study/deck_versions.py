"""Versions of a deck file, so that a deck edited on several devices loses none of its edits.

Versions form a graph: each names those it was made from. The heads of a deck are the versions
that nothing was made from yet. More than one head means edits on two devices; `settle_heads`
merges them, the same way on every device.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from importlib import import_module
from json import dumps
from typing import Self, TypeVar

from shabda.lazy_dataclasses import dataclass

_LONGEST_NAME, _LONGEST_STEM = 100, 200
"""Most characters in the name of a deck, and most bytes: disks take 255, with an ending."""


@dataclass(frozen=True, slots=True)
class DeckVersion:
    """One version of the file of a deck: its text, or None where it was deleted.

    `id` is the digest of the rest (`make_version`); `parents` are the ids it was made from.
    """

    id: str
    deck: str
    at: datetime
    device: str
    parents: tuple[str, ...]
    content: str | None


@dataclass(frozen=True, slots=True)
class Link:
    """A version without its text, which the graph of versions does without."""

    id: str
    deck: str
    at: datetime
    parents: tuple[str, ...]


V = TypeVar("V", bound=Link | DeckVersion)


class VersionGraph:
    """The graph of versions; `read` gets the version with an id, when its text is needed."""

    def __init__(
        self, links: Iterable[Link | DeckVersion], read: Callable[[str], DeckVersion]
    ) -> None:
        self.links = {link.id: link for link in links}
        self.read = read

    @classmethod
    def of(cls, versions: Iterable[DeckVersion]) -> Self:
        """The graph of versions that are all in memory."""
        known = {version.id: version for version in versions}
        return cls(known.values(), lambda version_id: known[version_id])

    def through(self, version_id: str) -> set[str]:
        """The ids of a version and of all it was made from."""
        ids: set[str] = set()
        ahead = [version_id]
        while ahead:
            version_id = ahead.pop()
            if version_id in self.links and version_id not in ids:
                ids.add(version_id)
                ahead += self.links[version_id].parents
        return ids

    def latest(self, ids: Iterable[str]) -> DeckVersion | None:
        """The latest of some versions."""
        links = (self.links[version_id] for version_id in ids)
        latest = max(links, key=lambda link: (link.at, link.id), default=None)
        return None if latest is None else self.read(latest.id)

    def merges_of(self, version_id: str) -> list[Link | DeckVersion]:
        """The versions that were merged from this one and others."""
        merges = (link for link in self.links.values() if len(link.parents) > 1)
        return [link for link in merges if version_id in link.parents]


CHANGED_AND_REMOVED = "changed on one side and removed on the other, so it stays"
"""Why an entry or a deck is there again."""


@dataclass(frozen=True, slots=True)
class MergedText:
    """The merged text of two edits.

    `lost` names each field that both had changed, and each entry that one removed and one changed.
    """

    text: str
    lost: tuple[str, ...] = ()


Merge = Callable[[str, str, str], MergedText | None]
"""Merges two texts: (common parent, earlier edit, later edit); None when they cannot be merged."""


def no_merge(base: str, earlier: str, later: str) -> None:
    """Merge nothing, so that the later of two edits wins."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A deck edited on two sides: the version that results, and what is not in it.

    `others` are edits that could not be merged, `lost` has a sentence for each value, entry or deck
    of which one side's edit was not kept.
    """

    deck: str
    result: DeckVersion
    others: tuple[DeckVersion, ...] = ()
    lost: tuple[str, ...] = ()


def make_version(
    deck: str, content: str | None, parents: Iterable[str], *, at: datetime, device: str
) -> DeckVersion:
    """Make a version; the same input gives the same version on every device."""
    parents = tuple(sorted(parents))
    what = dumps([deck, at.isoformat(), device, parents, content])
    sha256 = import_module("hashlib").sha256  # 3 ms that only a changed deck pays
    return DeckVersion(sha256(what.encode()).hexdigest()[:32], deck, at, device, parents, content)


def has_valid_id(version: DeckVersion) -> bool:
    """Whether the id of a version matches its content."""
    expected = make_version(
        version.deck, version.content, version.parents, at=version.at, device=version.device
    )
    return expected.id == version.id


def is_safe_file_name(name: str) -> bool:
    """Whether a name can be that of a file and cannot lead out of its folder."""
    return (
        0 < len(name) <= _LONGEST_NAME
        and len(name.encode("utf-8", "replace")) <= _LONGEST_STEM
        and name.isprintable()
        and not set(name) & {*"/\\"}
        and (name == name.strip(". "))
    )


def heads(versions: Iterable[V]) -> dict[str, tuple[V, ...]]:
    """The newest versions of each deck, in the order of their ids."""
    known = {version.id: version for version in versions}
    superseded = {
        (version.deck, parent) for version in known.values() for parent in version.parents
    }
    newest: dict[str, tuple[V, ...]] = {}
    for version_id, version in sorted(known.items()):
        if (version.deck, version_id) not in superseded:
            newest[version.deck] = (*newest.get(version.deck, ()), version)
    return newest


def overruled(version: DeckVersion, graph: VersionGraph, merge: Merge) -> Conflict | None:
    """Return what a merge on another device dropped of an edit; None when nothing."""
    for link in graph.merges_of(version.id):
        merged = graph.read(link.id)
        parents = [graph.read(parent) for parent in link.parents if parent in graph.links]
        result, conflict = settle_heads(parents, graph, merge)
        if result.content != merged.content and version.content not in (None, merged.content):
            return Conflict(version.deck, merged, (version,))
        if conflict and (version in conflict.others or conflict.lost):
            others = tuple(other for other in conflict.others if other == version)
            return Conflict(version.deck, merged, others, conflict.lost)
    return None


def settle_heads(
    versions: Sequence[DeckVersion], graph: VersionGraph | None = None, merge: Merge = no_merge
) -> tuple[DeckVersion, Conflict | None]:
    """Merge the heads of one deck into one version, the same on every device.

    Edits are merged against their common parent, the earliest first; any edit wins over a
    deletion. What is dropped is returned as a conflict.
    """
    *others, last = sorted(
        versions, key=lambda version: (version.content is not None, version.at, version.id)
    )
    if not others:
        return last, None
    edits = [version for version in (*others, last) if version.content is not None]
    content, aside, lost = (
        _merged(edits, graph or VersionGraph.of(()), merge) if edits else (None, (), ())
    )
    merged = make_version(
        last.deck, content, (version.id for version in versions), at=last.at, device=last.device
    )
    aside = tuple(version for version in aside if version.content != content)
    if edits and len(edits) < len(versions):
        lost = (*lost, f"the deck {last.deck}: {CHANGED_AND_REMOVED}")
    return merged, Conflict(last.deck, merged, aside, lost) if aside or lost else None


def _merged(
    edits: Sequence[DeckVersion], graph: VersionGraph, merge: Merge
) -> tuple[str, tuple[DeckVersion, ...], tuple[str, ...]]:
    """Merge edits, oldest first; return the text, the edits left out and the fields lost."""
    aside: tuple[DeckVersion, ...] = ()
    lost: tuple[str, ...] = ()
    content = edits[0].content or ""
    merged, passed = [edits[0]], graph.through(edits[0].id)
    for edit in edits[1:]:
        later, above = edit.content or "", graph.through(edit.id)
        base = graph.latest(passed & above)
        made = MergedText(later) if later == content else None
        made = made or merge((base.content if base else None) or "", content, later)
        if made is None:
            aside, lost, content = (*aside, *merged), (), later
            merged, passed = [], set()
        else:
            content, lost = made.text, (*lost, *made.lost)
        merged.append(edit)
        passed |= above
    return content, aside, lost
