"""How familiar a learner is with a rule, which decides what its items are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from shabda.sanskrit.forms.cells import NounCell, TableCell
from shabda.sanskrit.forms.declension_class import is_single
from shabda.sanskrit.forms.paradigms import Lakara, Purusha, Vacana
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.sounds import VOWELS
from shabda.study.scheduling.scheduler import KNOWN_DAYS, CardState

_THEMATIC = (1, 4, 6)
"""Classes of roots whose present stem ends in a and takes the endings of bhavati."""


class Familiarity(StrEnum):
    """How familiar a learner is with a rule or a drill."""

    NEW = "new"
    """It has not been asked: one regular form, in the singular, with no foil."""
    LEARNING = "learning"
    """It has been asked: regular words."""
    KNOWN = "known"
    """Its interval has reached `KNOWN_DAYS` days: exceptions and irregular words too."""


_COMMONEST = {Familiarity.NEW: 100, Familiarity.LEARNING: 180}
"""How many of the commonest roots are drawn until a rule is known."""


def familiarity_of(state: CardState | None) -> Familiarity:
    """How familiar the rule of a card in this state is; None is that of a card never asked."""
    if state is None:
        return Familiarity.NEW
    return Familiarity.KNOWN if state.interval >= KNOWN_DAYS else Familiarity.LEARNING


def nouns_at(familiarity: Familiarity, nouns: Iterable[Noun]) -> tuple[Noun, ...]:
    """The nouns to draw: of a new rule regular ones in a and ā, later those in i, ī, u and ū."""
    if familiarity is Familiarity.KNOWN:
        return tuple(nouns)
    finals = "aA" if familiarity is Familiarity.NEW else "aAiIuU"
    return tuple(
        noun for noun in nouns if noun.stem[-1] in finals and not is_single(noun.stem, noun.linga)
    )


def roots_at(familiarity: Familiarity, ranked: Sequence[Root]) -> tuple[Root, ...]:
    """The roots to draw, of roots with the commonest first.

    Until a rule is known: common ones whose present is made like bhavati.
    """
    if familiarity is Familiarity.KNOWN:
        return tuple(ranked)
    common = ranked[: _COMMONEST[familiarity]]
    return tuple(root for root in common if root.gana in _THEMATIC and not root.forms)


def is_plain_root(root: Root) -> bool:
    """Whether a root takes the endings of bhavati, begins with a consonant and keeps its stem.

    Such a root (not labh, iṣ, gam) shows what a rule does and nothing else.
    """
    takes_ti = root.pada is Pada.PARASMAI
    return takes_ti and root.root[0] not in VOWELS and not root.substitutes


def is_common_cell(cell: TableCell, familiarity: Familiarity) -> bool:
    """Whether a cell is asked at this stage: first gacchati, gacchanti, then all but duals."""
    if familiarity is Familiarity.KNOWN:
        return True
    if cell.vacana is Vacana.DVI:
        return False
    if isinstance(cell, NounCell):
        return familiarity is Familiarity.LEARNING or cell.vacana is Vacana.EKA
    if familiarity is Familiarity.NEW:
        first = cell.lakara is Lakara.LAT and cell.purusha is Purusha.PRATHAMA
        return first and cell.root.pada is Pada.PARASMAI
    return cell.lakara not in (Lakara.LIT, Lakara.LUN)
