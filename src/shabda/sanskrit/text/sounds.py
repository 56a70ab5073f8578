"""The sounds of Sanskrit, one SLP1 character each, and Pāṇini's classes of sounds.

Pratyāhāras are computed from the fourteen Śiva-sūtras, never listed. Names are
written in IAST (`ac`, `jhal`, `jhaś`, `ku`), sounds in SLP1.
"""

from enum import StrEnum
from functools import cache

from shabda.errors import SanskritError, in_quotes
from shabda.lazy_dataclasses import dataclass


class Place(StrEnum):
    """Place of articulation (sthāna)."""

    VELAR = "kaṇṭhya"
    PALATAL = "tālavya"
    RETROFLEX = "mūrdhanya"
    DENTAL = "dantya"
    LABIAL = "oṣṭhya"
    VELO_PALATAL = "kaṇṭhatālavya"
    VELO_LABIAL = "kaṇṭhoṣṭhya"
    NASAL = "nāsikya"


class Manner(StrEnum):
    """Inner effort (ābhyantara-prayatna)."""

    VOWEL = "svara"
    STOP = "sparśa"
    SEMIVOWEL = "antaḥstha"
    SIBILANT = "ūṣman"
    MARK = "ayogavāha"


@dataclass(frozen=True, slots=True)
class Sound:
    """One sound: its SLP1 character, its IAST spelling and its articulation."""

    slp1: str
    iast: str
    place: Place
    manner: Manner
    voiced: bool
    aspirated: bool = False
    nasal: bool = False
    long: bool = False


_P, _M = Place, Manner
_VARGAS = (
    (_P.VELAR, "kKgGN", ("k", "kh", "g", "gh", "ṅ")),
    (_P.PALATAL, "cCjJY", ("c", "ch", "j", "jh", "ñ")),
    (_P.RETROFLEX, "wWqQR", ("ṭ", "ṭh", "ḍ", "ḍh", "ṇ")),
    (_P.DENTAL, "tTdDn", ("t", "th", "d", "dh", "n")),
    (_P.LABIAL, "pPbBm", ("p", "ph", "b", "bh", "m")),
)
_VOWELS = (
    ("a", "a", _P.VELAR), ("A", "ā", _P.VELAR),
    ("i", "i", _P.PALATAL), ("I", "ī", _P.PALATAL),
    ("u", "u", _P.LABIAL), ("U", "ū", _P.LABIAL),
    ("f", "ṛ", _P.RETROFLEX), ("F", "ṝ", _P.RETROFLEX),
    ("x", "ḷ", _P.DENTAL), ("X", "ḹ", _P.DENTAL),
    ("e", "e", _P.VELO_PALATAL), ("E", "ai", _P.VELO_PALATAL),
    ("o", "o", _P.VELO_LABIAL), ("O", "au", _P.VELO_LABIAL),
)  # fmt: skip
_OTHERS = (
    Sound("y", "y", _P.PALATAL, _M.SEMIVOWEL, True),
    Sound("r", "r", _P.RETROFLEX, _M.SEMIVOWEL, True),
    Sound("l", "l", _P.DENTAL, _M.SEMIVOWEL, True),
    Sound("v", "v", _P.LABIAL, _M.SEMIVOWEL, True),
    Sound("S", "ś", _P.PALATAL, _M.SIBILANT, False, aspirated=True),
    Sound("z", "ṣ", _P.RETROFLEX, _M.SIBILANT, False, aspirated=True),
    Sound("s", "s", _P.DENTAL, _M.SIBILANT, False, aspirated=True),
    Sound("h", "h", _P.VELAR, _M.SIBILANT, True, aspirated=True),
    Sound("M", "ṃ", _P.NASAL, _M.MARK, True, nasal=True),
    Sound("H", "ḥ", _P.VELAR, _M.MARK, False),
    Sound("~", "m̐", _P.NASAL, _M.MARK, True, nasal=True),
    Sound("Z", "ẖ", _P.VELAR, _M.MARK, False),
    Sound("V", "ḫ", _P.LABIAL, _M.MARK, False),
    Sound("'", "'", _P.VELAR, _M.MARK, True),
)


def _stops() -> list[Sound]:
    return [
        Sound(slp1, iast, place, _M.STOP, i >= 2, aspirated=i in (1, 3), nasal=i == 4)
        for place, row, names in _VARGAS
        for i, (slp1, iast) in enumerate(zip(row, names, strict=True))
    ]


def _vowels() -> list[Sound]:
    return [
        Sound(slp1, iast, place, _M.VOWEL, True, long=slp1 not in "aiufx")
        for slp1, iast, place in _VOWELS
    ]


SOUNDS: dict[str, Sound] = {s.slp1: s for s in (*_vowels(), *_stops(), *_OTHERS)}
BY_IAST: dict[str, str] = {s.iast: s.slp1 for s in SOUNDS.values()}

# Each sūtra: its sounds in SLP1, then the closing marker (it) in IAST.
SIVA_SUTRAS: tuple[tuple[str, str], ...] = (
    ("aiu", "ṇ"), ("fx", "k"), ("eo", "ṅ"), ("EO", "c"), ("hyvr", "ṭ"), ("l", "ṇ"),
    ("YmNRn", "m"), ("JB", "ñ"), ("GQD", "ṣ"), ("jbgqd", "ś"), ("KPCWTcwt", "v"),
    ("kp", "y"), ("Szs", "r"), ("h", "l"),
)  # fmt: skip

VOWELS = frozenset("aAiIuUfFxXeEoO")
CONSONANTS = frozenset(s for s, d in SOUNDS.items() if d.manner not in (_M.VOWEL, _M.MARK))
SHORT_OF: dict[str, str] = dict(zip("AIUFX", "aiufx", strict=True))
LONG_OF: dict[str, str] = {short: long for long, short in SHORT_OF.items()}

_VARGA_NAMES = dict(
    zip(("ku", "cu", "ṭu", "tu", "pu"), (row for _, row, _ in _VARGAS), strict=True)
)


def sound(char: str) -> Sound:
    """Return the sound an SLP1 character stands for.

    Raises SanskritError when the character is not a sound.
    """
    try:
        return SOUNDS[char]
    except KeyError:
        raise SanskritError(f"{in_quotes(char)} is not a Sanskrit sound in SLP1") from None


def varga(char: str) -> str:
    """Return the five stops of the row a stop belongs to; "" for any other sound."""
    return next((row for _, row, _ in _VARGAS if char in row), "")


def _with_savarna(sounds: str) -> frozenset[str]:
    """Add to each vowel its long counterpart, which a name without t includes (1.1.69)."""
    return frozenset(sounds) | {LONG_OF[s] for s in sounds if s in LONG_OF}


@cache
def pratyahara(name: str) -> frozenset[str]:
    """Compute a pratyāhāra (1.1.71) from its IAST name: `ik`, `jhaś`, `khar`.

    The marker ṇ closes the first and the sixth sūtra; by tradition, `aṇ` ends with the
    first and `iṇ` with the second.

    Raises SanskritError when the name is not a pratyāhāra.
    """
    marker, first = name[-1:], name[:-1]
    # The inherent a only makes a consonant speakable: jhaś is jh + ś.
    first = first[:-1] if len(first) > 1 and first.endswith("a") else first
    start = BY_IAST.get(first, "")
    begin = next((i for i, (row, _) in enumerate(SIVA_SUTRAS) if start and start in row), None)
    ends = [i for i, (_, final) in enumerate(SIVA_SUTRAS) if final == marker]
    ends = [i for i in ends if begin is not None and i >= begin]
    if begin is None or not ends:
        raise SanskritError(f"{in_quotes(name)} is not a pratyāhāra")
    end = ends[-1] if name == "iṇ" else ends[0]
    row = SIVA_SUTRAS[begin][0]
    inner = "".join(sutra for sutra, _ in SIVA_SUTRAS[begin + 1 : end + 1])
    return _with_savarna(row[row.index(start) :] + inner)


@cache
def sound_class(text: str) -> frozenset[str]:
    """Read a class: sounds and class names in IAST, between spaces ("r ṛ ṝ ṣ", "aṭ ku pu ṃ").

    A single letter is that sound only; two letters or more are a sound if IAST writes it
    so (kh, ai), else a varga (ku) or a pratyāhāra (jhal).

    Raises SanskritError when a name is unknown.
    """
    members: set[str] = set()
    for name in text.split():
        if name in BY_IAST:
            members.add(BY_IAST[name])
        elif name in _VARGA_NAMES:
            members.update(_VARGA_NAMES[name])
        else:
            members.update(pratyahara(name))
    if not members:
        raise SanskritError("an empty sound class")
    return frozenset(members)


def with_class_nasals(text: str) -> str:
    """Write each ṃ inside a word before a stop as the nasal of its row: संग, सङ्ग."""
    pairs = zip(text, text[1:] + " ", strict=True)
    return "".join(
        varga(after)[4:] if char == "M" and varga(after) else char for char, after in pairs
    )


def are_savarna(one: str, other: str) -> bool:
    """Whether two sounds are savarṇa (1.1.9): vowels of any length, ṛ with ḷ, stops of one row."""
    if one in VOWELS or other in VOWELS:
        kind = SHORT_OF.get(one, one).replace("x", "f")
        return bool(one) and kind == SHORT_OF.get(other, other).replace("x", "f")
    return bool(one) and other in (varga(one) or one)


def nearest_sound(char: str, candidates: frozenset[str]) -> str:
    """Choose the substitute closest in articulation (1.1.50, sthāne 'ntaratamaḥ).

    Place weighs most, then manner, nasality, voice and aspiration.
    """
    original = sound(char)

    def distance(other: str) -> tuple[int, str]:
        o = SOUNDS[other]
        return (
            16 * (o.place != original.place)
            + 8 * (o.manner != original.manner)
            + 4 * (o.nasal != original.nasal)
            + 2 * (o.voiced != original.voiced)
            + (o.aspirated != original.aspirated),
            other,
        )

    return min(candidates, key=distance)
