"""What a drill asks that no single rule answers: a table's cell, a split, a rule's name."""

from dataclasses import dataclass
from enum import StrEnum

from shabda.sanskrit.forms.paradigms import Lakara, Vibhakti


class DrillKind(StrEnum):
    CELL = "cell"
    """A cell of a root's table in one lakāra."""
    DECLENSION = "declension"
    """A cell of a noun's table in one case."""
    SPLIT = "split"
    """Two words out of one (sandhi-viccheda)."""
    WHICH_RULE = "which-rule"
    """The rule behind a join or a form."""


@dataclass(frozen=True, slots=True)
class Drill:
    """One entry of `drills`; which table it asks for is data."""

    id: str
    sutra: str
    name: str
    topic: str
    gloss: str
    kind: DrillKind
    lakara: Lakara | None = None
    vibhakti: Vibhakti | None = None
