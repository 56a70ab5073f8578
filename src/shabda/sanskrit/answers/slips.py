"""The slips that can be made with a sound, and their descriptions."""

from enum import StrEnum

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import LONG_OF, SHORT_OF, SOUNDS, Manner, Place, Sound, sound


class SlipKind(StrEnum):
    LENGTH = "length"
    ASPIRATION = "aspiration"
    PLACE = "place"
    VOICING = "voicing"
    SIBILANT = "sibilant"
    NASAL = "nasal"
    VISARGA = "visarga"
    GRADE = "grade"
    """Plain vowel, guṇa or vṛddhi for another of the three."""
    MISSING = "missing"
    EXTRA = "extra"
    ENDING = "ending"
    """The case or gender ending: -aḥ for -am."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing to learn: what was expected at a place and what was typed there, in SLP1.

    `expected` is empty for an extra sound, `typed` for a missing one; both may be two
    sounds long (ar for ṛ). `position` counts sounds of the expected form from 0. `before` is
    the sound before a missing or an extra one.
    """

    kind: SlipKind
    expected: str
    typed: str
    position: int
    akshara: str = ""
    typed_akshara: str = ""
    before: str = ""

    @property
    def words(self) -> str:
        """The slip in words: "short i for long ī"."""
        return _words(self)

    @property
    def place(self) -> str:
        """Where the slip is: "after bh", or the akṣaras that differ: "ta for tā"; or ""."""
        if self.kind in (SlipKind.MISSING, SlipKind.EXTRA):
            return f" after {iast(self.before)}" if self.before else ""
        if not self.akshara or not self.typed_akshara:
            return ""
        return f": {iast(self.typed_akshara)} for {iast(self.akshara)}"

    @property
    def code(self) -> str:
        """The slip as stored in the log: "length:I>i", the right sound first."""
        return f"{self.kind}:{self.expected}>{self.typed}"


def slip_sounds(code: str) -> tuple[str, str] | None:
    """Return the expected and the typed sound of a slip's code; None when it has none."""
    expected, arrow, typed = code.partition(":")[2].partition(">")
    return (expected, typed) if arrow else None


GRADES = (("i", "e", "E"), ("I", "e", "E"), ("u", "o", "O"), ("U", "o", "O"),
          ("f", "ar", "Ar"), ("F", "ar", "Ar"), ("x", "al", "Al"))  # fmt: skip
_GRADE_NAMES = ("plain", "guṇa", "vṛddhi")
_PLACE_NAMES = {
    Place.VELAR: "velar", Place.PALATAL: "palatal", Place.RETROFLEX: "retroflex",
    Place.DENTAL: "dental", Place.LABIAL: "labial",
}  # fmt: skip
_MARK_NAMES = {"M": "anusvāra", "~": "candrabindu", "H": "visarga", "'": "avagraha"}
CONFUSED_ENDINGS = frozenset(
    frozenset(pair)
    for pair in (("aH", "am"), ("aH", "A"), ("am", "A"), ("iH", "im"), ("uH", "um"),
                 ("a", "am"), ("i", "im"), ("u", "um"))
)  # fmt: skip
RETROFLEX_L = Sound("L", "ḻ", Place.RETROFLEX, Manner.SEMIVOWEL, voiced=True)
FEATURES: dict[str, Sound] = {**SOUNDS, "L": RETROFLEX_L}


def differences(one: str, other: str) -> frozenset[str]:
    """The features in which two sounds differ."""
    a, b = FEATURES[one], FEATURES[other]
    names = ("place", "manner", "voiced", "aspirated", "nasal", "long")
    return frozenset(name for name in names if getattr(a, name) != getattr(b, name))


def _is_nasal(char: str) -> bool:
    return FEATURES[char].nasal


def slip_kind(expected: str, typed: str, following: str = "") -> SlipKind:
    """Name the slip between two texts, either of which may be empty.

    `following` is the sound expected next: before a stop, न् for ङ् or ण् is a nasal
    misspelt; elsewhere न् for ण् is a dental for a retroflex.
    """
    if not expected or not typed:
        return _lone_kind(expected + typed, missing=bool(expected))
    if frozenset((expected, typed)) in CONFUSED_ENDINGS:
        return SlipKind.ENDING
    if _grade(expected, typed):
        return SlipKind.GRADE
    if "H" in (expected, typed):
        return SlipKind.VISARGA
    if len(expected) > 1 or len(typed) > 1:
        return SlipKind.OTHER
    if _is_nasal(expected) and _is_nasal(typed):
        retroflex = {expected, typed} == {"n", "R"} and not _is_stop(following)
        return SlipKind.PLACE if retroflex else SlipKind.NASAL
    return _single_kind(expected, typed)


def _lone_kind(char: str, *, missing: bool) -> SlipKind:
    if char == "H":
        return SlipKind.VISARGA
    if char in ("M", "~"):
        return SlipKind.NASAL
    return SlipKind.MISSING if missing else SlipKind.EXTRA


def _is_stop(char: str) -> bool:
    return bool(char) and char in SOUNDS and SOUNDS[char].manner == Manner.STOP


_BY_FEATURE = {
    frozenset({"aspirated"}): SlipKind.ASPIRATION,
    frozenset({"voiced"}): SlipKind.VOICING,
    frozenset({"place"}): SlipKind.PLACE,
    frozenset({"nasal"}): SlipKind.NASAL,
}


def _single_kind(expected: str, typed: str) -> SlipKind:
    if LONG_OF.get(expected) == typed or LONG_OF.get(typed) == expected:
        return SlipKind.LENGTH
    if expected in "Szs" and typed in "Szs":
        return SlipKind.SIBILANT
    if FEATURES[expected].manner != Manner.STOP and "L" not in (expected, typed):
        return SlipKind.OTHER
    return _BY_FEATURE.get(differences(expected, typed), SlipKind.OTHER)


def _grade(expected: str, typed: str) -> tuple[str, str] | None:
    """The grades of two vowels of one row: ("guṇa", "plain")."""
    for row in GRADES:
        if expected in row and typed in row:
            return _GRADE_NAMES[row.index(expected)], _GRADE_NAMES[row.index(typed)]
    return None


def _named(char: str) -> str:
    return f"{_MARK_NAMES[char]} {iast(char)}" if char in _MARK_NAMES else iast(char)


def _placed(char: str) -> str:
    features = FEATURES[char]
    if features.manner == Manner.MARK or features.place not in _PLACE_NAMES:
        return _named(char)
    return f"{_PLACE_NAMES[features.place]} {iast(char)}"


def _quality(kind: SlipKind, char: str) -> str:
    """A sound with the adjective that matters for a kind of slip."""
    features = sound(char) if char in SOUNDS else RETROFLEX_L
    if kind == SlipKind.LENGTH:
        return f"{'short' if char not in SHORT_OF else 'long'} {features.iast}"
    if kind == SlipKind.ASPIRATION:
        return f"{'aspirated' if features.aspirated else 'plain'} {features.iast}"
    if kind == SlipKind.VOICING:
        return f"{'voiced' if features.voiced else 'voiceless'} {features.iast}"
    return _placed(char)


def _words(slip: Slip) -> str:
    expected, typed = slip.expected, slip.typed
    if not typed:
        return f"{_named(expected)} is missing"
    if not expected:
        return f"extra {_named(typed)}"
    if slip.kind == SlipKind.ENDING:
        return f"-{iast(typed)} for -{iast(expected)}"
    if slip.kind == SlipKind.GRADE:
        right, wrong = _grade(expected, typed) or ("", "")
        return f"{wrong} {iast(typed)} for {right} {iast(expected)}"
    if slip.kind in (SlipKind.OTHER, SlipKind.VISARGA):
        return f"{_named(typed)} for {_named(expected)}"
    return f"{_quality(slip.kind, typed)} for {_quality(slip.kind, expected)}"
