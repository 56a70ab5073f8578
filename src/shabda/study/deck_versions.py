"""Versions of a deck file, so that a deck edited on several devices loses none of its edits.

Versions form a graph: each names those it was made from. A deck stands at its heads, the
versions nothing was made from yet; more than one of them is a conflict, which is settled
the same way on every device.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from json import dumps

LONGEST_NAME = 100
"""Characters in the name of a deck."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of the file of a deck: its text, or None where it was deleted.

    `id` is the digest of the rest (`revision`); `parents` are the ids it was made from.
    """

    id: str
    deck: str
    at: datetime
    device: str
    parents: tuple[str, ...]
    content: str | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A deck edited on two sides: the version that stands now, and those kept beside it."""

    deck: str
    stands: Revision
    others: tuple[Revision, ...]


def revision(
    deck: str, content: str | None, parents: Iterable[str], *, at: datetime, device: str
) -> Revision:
    """Make a version; the same one whoever makes it of the same things."""
    parents = tuple(sorted(parents))
    what = dumps([deck, at.isoformat(), device, parents, content])
    return Revision(sha256(what.encode()).hexdigest()[:32], deck, at, device, parents, content)


def is_whole(it: Revision) -> bool:
    """Whether a version still says what its id was made of."""
    made = revision(it.deck, it.content, it.parents, at=it.at, device=it.device)
    return made.id == it.id


def is_plain(deck: str) -> bool:
    """Whether a name can be that of a file and of no other place than its folder."""
    return (
        0 < len(deck) <= LONGEST_NAME
        and deck.isprintable()
        and not set(deck) & {*"/\\"}
        and (deck == deck.strip(". "))
    )


def heads(revisions: Iterable[Revision]) -> dict[str, tuple[Revision, ...]]:
    """The versions each deck stands at, in the order of their ids."""
    known = {each.id: each for each in revisions}
    passed = {(each.deck, parent) for each in known.values() for parent in each.parents}
    found: dict[str, tuple[Revision, ...]] = {}
    for revision_id, each in sorted(known.items()):
        if (each.deck, revision_id) not in passed:
            found[each.deck] = (*found.get(each.deck, ()), each)
    return found


def overruled(version: Revision, revisions: Iterable[Revision]) -> bool:
    """Whether this was one of several edits and another of them stands."""
    return version.content is not None and any(
        version.id in each.parents and len(each.parents) > 1 and each.content != version.content
        for each in revisions
    )


def settle(found: Sequence[Revision]) -> tuple[Revision, Conflict | None]:
    """Bring the heads of one deck together in one version.

    The latest edit stands; a deletion gives way to any edit. What is lost from sight is
    returned as a conflict, which there is none of where all heads have one text.
    """
    *others, last = sorted(found, key=lambda it: (it.content is not None, it.at, it.id))
    if not others:
        return last, None
    ids = [each.id for each in found]
    merged = revision(last.deck, last.content, ids, at=last.at, device=last.device)
    lost = tuple(it for it in others if it.content not in (None, last.content))
    return merged, Conflict(last.deck, merged, lost) if lost else None
