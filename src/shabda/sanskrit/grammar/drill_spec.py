"""Drills that no single rule answers: a cell of a table, a split, the name of a rule."""

from enum import StrEnum

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Vibhakti
from shabda.sanskrit.forms.roots import Derived


class DrillKind(StrEnum):
    CELL = "cell"
    """A cell of a root's table in one lakāra."""
    DECLENSION = "declension"
    """A cell of a noun's table in one case."""
    KRDANTA = "krdanta"
    """A word that a root makes with a kṛt suffix."""
    RECOGNISE = "recognise"
    """A form is shown: of which word, and which cell."""
    GRID = "grid"
    """A table with blanks to fill."""
    PARTS = "parts"
    """The principal parts of a root."""
    SPLIT = "split"
    """Two words out of one (sandhi-viccheda)."""
    WHICH_RULE = "which-rule"
    """The rule behind a join or a form."""
    DICTATION = "dictation"
    """A word or a form is spoken, and written by ear."""


class Subject(StrEnum):
    """What kind of word a drill of forms is about."""

    VERB = "verb"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class DrillRoot:
    """A root that a drill draws: its SLP1, prefix, class (0: any) and pada."""

    root: str
    gana: int = 0
    prefix: str = ""
    pada: str = ""

    @property
    def padas(self) -> str:
        """The padas that the root may have."""
        return self.pada or "PAU"


@dataclass(frozen=True, slots=True)
class DrillExample:
    """A word and what it gives in a drill, as written in the file (`भू = बभूव`) and in SLP1."""

    written: str
    word: str
    form: str


@dataclass(frozen=True, slots=True)
class Drill:
    """One entry of `drills`; which table it asks for is data.

    `roots` are the only ones it draws. Without them, it draws the learner's own roots and common
    ones. `lakaras` are the tables that forms come from, `parts` the principal parts asked for.
    `counterexamples` are forms that a learner could think of and the drill does not have.
    """

    id: str
    sutra: str
    name: str
    topic: str
    gloss: str
    kind: DrillKind
    lakara: Lakara | None = None
    vibhakti: Vibhakti | None = None
    krt: Krt | None = None
    prayoga: Prayoga = Prayoga.KARTARI
    derived: Derived = Derived.NONE
    of: Subject | None = None
    lakaras: tuple[Lakara, ...] = ()
    parts: tuple[Lakara | Krt, ...] = ()
    roots: tuple[DrillRoot, ...] = ()
    examples: tuple[DrillExample, ...] = ()
    counterexamples: tuple[DrillExample, ...] = ()

    @property
    def tables(self) -> tuple[Lakara, ...]:
        """The lakāras that the drill asks for."""
        return self.lakaras or ((self.lakara,) if self.lakara else ())
