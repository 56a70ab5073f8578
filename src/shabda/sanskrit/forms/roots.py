"""Verb roots (dhātu) as values: the entries of the Dhātupāṭha, and irregular stems."""

from __future__ import annotations

from enum import StrEnum

from shabda.lazy_dataclasses import dataclass, replace


class Pada(StrEnum):
    """Which set of endings a root takes (1.3.12–93)."""

    PARASMAI = "P"
    ATMANE = "A"
    UBHAYA = "U"


class Antargana(StrEnum):
    """A group inside a class that rules refer to, named by its first root."""

    NONE = ""
    GHATADI = "ghatadi"
    KUTADI = "kutadi"
    AKUSMIYA = "akusmiya"
    ASVADIYA = "asvadiya"
    ADHRSHIYA = "adhrshiya"


class Derived(StrEnum):
    """A root derived from a root (sanādi, 3.1.5–32)."""

    NONE = ""
    CAUSATIVE = "causative"
    DESIDERATIVE = "desiderative"
    INTENSIVE = "intensive"


VIKARANA = {1: "a", 4: "ya", 6: "a", 10: "aya"}
"""The vikaraṇa of each thematic class, between stem and ending; class 10 with ṇic (i → ay)."""


_ACTIVE_CAUSATIVES = frozenset({"buD", "yuD", "naS", "jan", "pru", "dru", "sru"})
"""Roots whose causatives take the active endings alone (1.3.86): bodhayati, janayati."""
_MIDDLE_DESIDERATIVES = ("jYA", "Sru", "smf", "dfS")
"""Roots whose desiderative always takes ātmanepada (1.3.57)."""


@dataclass(frozen=True, slots=True)
class Substitute:
    """A stem used before a śit affix instead of the regular one, and why.

    `stem` takes the vikaraṇa unchanged, after its final a is lost (6.1.97). When `optional`,
    the regular stem is right too. `vikarana` is given when it is not that of the class, `pada`
    when the stem is right in one pada only.
    """

    stem: str
    sutra: str
    name: str
    reason: str
    optional: bool = False
    vikarana: str = ""
    pada: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A laṭ 3sg that is not stem + vikaraṇa + ending, with its sūtra."""

    text: str
    sutra: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Root:
    """One entry of the Dhātupāṭha; every text is SLP1 but `meaning` and `note`.

    `root` is the text at the start of a derivation: after 6.1.64, 6.1.65 and 7.1.58.
    `aupadeshika` has the it-markers and accents by which rules know its pada, iṭ and nasal.
    `irregular_ana` marks an action noun (lyuṭ) that is not simply guṇa + ana. `derived` makes
    it the causative, desiderative or intensive of the root.
    `prefix` is the one with which the root is always used: `root` has it joined (अधी, पलाय्).
    """

    id: str
    root: str
    aupadeshika: str
    gana: int
    pada: Pada
    meaning: str
    substitutes: tuple[Substitute, ...] = ()
    forms: tuple[Form, ...] = ()
    antargana: Antargana = Antargana.NONE
    irregular_ana: bool = False
    note: str = ""
    derived: Derived = Derived.NONE
    prefix: str = ""

    @property
    def has_two_stems(self) -> bool:
        """Whether the present may be made of either of two stems: sarati and dhāvati of sṛ."""
        return any(own.optional for own in self.substitutes)

    def with_suffix(self, derived: Derived) -> Root:
        """Return the causative, desiderative or intensive of this root, with its pada."""
        pada = self.pada
        if derived is Derived.CAUSATIVE:
            pada = Pada.PARASMAI if self.root in _ACTIVE_CAUSATIVES else Pada.UBHAYA
        elif derived is Derived.INTENSIVE or (
            derived is Derived.DESIDERATIVE and self.root in _MIDDLE_DESIDERATIVES
        ):
            pada = Pada.ATMANE
        return replace(self, derived=derived, pada=pada)
