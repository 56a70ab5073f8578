"""One reading of a word, and the order of several."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.analysis.analysis_cells import (
    AnyCell,
    DeclinedCell,
    Particle,
    StemCell,
    finite_verb,
    root_of,
)
from shabda.sanskrit.analysis.compound_ends import CompoundEndCell
from shabda.sanskrit.analysis.taddhitas import TaddhitaCell
from shabda.sanskrit.forms.cells import NounCell, OfNoun
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.rules.derivation import Derivation


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word: its cell, and how it is derived there.

    `prefixes` are the upasargas before the root, `whole` the root with them (आगम्) and
    `meaning` the meaning of the whole if known; `likelihood` is a logarithm.
    """

    cell: AnyCell
    derivations: tuple[Derivation, ...]
    likelihood: float
    prefixes: tuple[str, ...] = ()
    whole: str = ""
    meaning: str = ""


def known_meaning(analysis: Analysis) -> str:
    """The meaning of the word or the whole verb of a reading; "" where none is known."""
    cell = analysis.cell
    if isinstance(cell, Particle | StemCell):
        return cell.gloss
    if isinstance(cell, OfNoun):
        return cell.noun.gloss
    root = None if analysis.prefixes else root_of(cell)
    return root.meaning if root else analysis.meaning


def dictionary_form(analysis: Analysis) -> str:
    """Return the stem, root (with prefixes) or word under which a dictionary lists a reading."""
    cell = analysis.cell
    if isinstance(cell, Particle):
        return cell.word
    if isinstance(cell, StemCell):
        return cell.stem
    if isinstance(cell, CompoundEndCell):
        return cell.base
    if isinstance(cell, NounCell | TaddhitaCell):
        return cell.noun.stem
    return analysis.whole or cell.root.root


def with_one_meaning(analyses: Sequence[Analysis]) -> list[Analysis]:
    """Keep the meaning of a prefixed verb only for the likeliest of homonymous roots."""
    chosen: dict[tuple[str, ...], Root | None] = {}
    kept = []
    for analysis in analyses:
        root = root_of(analysis.cell)
        name = (*analysis.prefixes, analysis.whole)
        usual = chosen.setdefault(name, root)
        same = usual and root and (usual.root, usual.gana, usual.meaning) == (
            root.root, root.gana, root.meaning,
        )  # fmt: skip
        kept.append(analysis if same else replace(analysis, meaning=""))
    return kept


def rank(analysis: Analysis) -> tuple[float, int]:
    """Return a sort key: by likelihood, then by gender, or the parasmaipada first (निवेदयामास)."""
    cell = analysis.cell
    second = tuple(Linga).index(cell.linga) if isinstance(cell, DeclinedCell) else 0
    verb = finite_verb(cell)
    if verb and verb.pada is Pada.ATMANE:
        second = 1
    return -round(analysis.likelihood, 2), second
