"""The index of forms beside the collection, rebuilt when the grammar has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from hashlib import sha256
from typing import Any

from shabda import __version__
from shabda.app.grammar_data import roots, rulebook
from shabda.app.lemma_list import LEMMA_FILE, TEXTBOOK_FILE, lemmas
from shabda.app.paths import ROOT_FILE, RULE_FILE, data, home
from shabda.folder_lock import locked
from shabda.progress import Progress, no_progress, tracked
from shabda.sanskrit.analysis import ending_table, index, seams
from shabda.sanskrit.analysis.lexicon import Lemma
from shabda.sanskrit.analysis.noun_index import IndexEntry
from shabda.sanskrit.analysis.prefixed_words import UsualPrefixes, usual_prefixes
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.second_process import MANY, has_second_process, run_in_parallel
from shabda.store.form_file import FormIndex

INDEX_FILE = "forms.idx"
_DOING = "making the index of forms"
_FORMS, _STEMS = 302_000, 87_300
"""About how many forms and stems the index is made of."""
_STEM_COSTS = 3
"""How many forms take as long as one stem with its prefixes."""
_WORK = _FORMS + _STEMS * _STEM_COSTS
_FORMAT = "45"
"""Raised when the same sources come to give another index."""


def form_index(progress: Progress = no_progress) -> FormIndex:
    """Open the index, or make it first: about 6 s, once for each version of the grammar.

    Where the learner's folder cannot be written, the index is made in memory.
    """
    path, digest = home().root / INDEX_FILE, _digest()
    if opened := FormIndex.open(path, digest):
        return opened
    with ExitStack() as turn:
        with suppress(OSError):  # a folder that cannot be written
            turn.enter_context(locked(path))
        if opened := FormIndex.open(path, digest):  # another process has made it meanwhile
            return opened
        tables = index_tables(progress)
        try:
            return FormIndex.write(path, digest, tables)
        except OSError:
            return FormIndex.write(None, digest, tables)


def _digest() -> str:
    digest = sha256(f"{_FORMAT} {__version__}".encode())
    for name in (LEMMA_FILE, TEXTBOOK_FILE, ROOT_FILE, RULE_FILE):
        digest.update((data() / name).read_bytes())
    return digest.hexdigest()


def index_tables(progress: Progress = no_progress) -> dict[str, list[Any]]:
    """Return the rows of every table of the index, made from the shipped grammar."""
    progress(_DOING, 0, _WORK)
    known, common, parallel = roots(), lemmas(), has_second_process(MANY)
    work = _FORMS if parallel else _WORK
    for_stems = no_progress if parallel else _part_of(progress, 0, _STEM_COSTS, work)
    for_forms = _part_of(progress, work - _FORMS, 1, work)
    others, forms = run_in_parallel(
        lambda: _other_tables(known, common, for_stems),
        lambda: [*_form_rows(known, common, for_forms)],
        MANY,
    )
    return {"form": forms, **others}


def _other_tables(
    known: Sequence[Root], common: Sequence[Lemma], progress: Progress
) -> dict[str, list[Any]]:
    """Return the rows of the tables that need no forms."""
    book = rulebook()
    causatives: dict[str, list[str]] = {}
    for root in index.roots_with_derived(known, index.root_counts(known, common)):
        if root.derived is Derived.CAUSATIVE or root.gana == 10:
            causatives.setdefault(index.causative_stem(root), []).append(root.root)
    texts = {root.id: root.root for root in known}
    prefixes = [*usual_prefixes(common, texts.values(), causatives, book)]
    prefixed = UsualPrefixes(prefixes, book)
    stems = [*_stem_rows(known, common, prefixed, texts, progress)]
    members = [
        (member.text, member.code, member.weight)
        for entry in index.member_entries(known, common)
        for member in (entry, *prefixed.stems(entry, _root_of_stem(entry.code, texts)))
    ]
    tails = [
        (ending.text, ending.tail, ending.kind, ending.cell)
        for ending in ending_table.endings(known, common)
    ]
    seam_rows = [(seam.surface, seam.final, seam.initial) for seam in seams.seams(book)]
    return {
        "stem": stems, "member": members, "ending": tails, "seam": seam_rows,
        "prefix": prefixes,
    }  # fmt: skip


def _form_rows(
    known: Sequence[Root], common: Sequence[Lemma], progress: Progress
) -> Iterator[tuple[str, str, float]]:
    for entry in tracked(index.form_entries(known, common), _DOING, _FORMS, progress):
        yield entry.text, entry.code, round(entry.weight, 1)


def _stem_rows(
    known: Sequence[Root],
    common: Sequence[Lemma],
    prefixed: UsualPrefixes,
    texts: dict[str, str],
    progress: Progress,
) -> Iterator[tuple[str, str, str, float]]:
    """Yield the rows of all stems, those of roots with each of their prefixes."""
    for kind, entry in _stems(known, common, progress):
        for stem in (entry, *prefixed.stems(entry, _root_of_stem(entry.code, texts))):
            yield kind.replace("R", "n"), stem.text.replace("R", "n"), stem.code, stem.weight
    for kind, entry in index.desiderative_nouns(known, common, prefixed):
        yield kind.replace("R", "n"), entry.text.replace("R", "n"), entry.code, entry.weight


def _stems(
    known: Sequence[Root], common: Sequence[Lemma], progress: Progress
) -> Iterator[tuple[str, IndexEntry]]:
    yield from tracked(index.stem_entries(known, common), _DOING, _STEMS, progress)


def _part_of(progress: Progress, before: int, cost: int, work: int) -> Progress:
    """Report a part of the work as done after another part; `cost` is that of one item."""

    def report(doing: str, done: int, total: int) -> None:
        progress(doing, before + cost * min(done, total), work)

    return report


def _root_of_stem(code: str, texts: dict[str, str]) -> str:
    """The root of a kṛt stem that is used with prefixes; nothing for another stem."""
    kind, root, derived = (*code.split("|"), "", "")[:3]
    return texts[root] if kind == "k" and derived != Derived.DESIDERATIVE else ""
