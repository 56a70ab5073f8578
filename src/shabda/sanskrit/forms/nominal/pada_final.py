"""The last sounds of a consonant stem at the end of a word, and before bh and s."""

from __future__ import annotations

from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation
from shabda.sanskrit.text.sounds import VOWELS

_VOICED = dict(zip("kKgGcCjJwWqQtTdDpPbB", "ggggjjjjqqqqddddbbbb", strict=True))
_SURD = dict(zip("gqdb", "kwtp", strict=True))
_BY_KVIN = ("diS", "dfS", "spfS", "mfS", "daDfz", "uzRih", "fij", "ftvij", "sraj")
"""Roots that take kvin (3.2.59–60) and so end in a velar (8.2.62)."""
_RETROFLEX_J = ("rAj", "BrAj", "parivrAj", "mfj", "devej", "sfj")
_LONG = dict(zip("iuf", "IUF", strict=True))
_ASPIRATE = dict(zip("bgqd", "BGQD", strict=True))


def finish_pada(making: CellDerivation, *, of_root: bool = False) -> None:
    """Change a final stop, sibilant, h or r to what the end of a word allows."""
    if making.stem.endswith(("Asras", "Dvas")):
        making.change("8.2.72", making.stem[:-1] + "d")
    last = making.stem[-1]
    if last in "sr":
        _sibilant(making, of_root=of_root)
        return
    if last in "cjSzhC":
        _palatal(making)
    _stop(making)


def drop_cluster(making: CellDerivation) -> None:
    """Drop the last of several final consonants (8.2.23), but keep one after r unless it is s."""
    while making.stem[-1] not in VOWELS and making.stem[-2] not in VOWELS:
        if making.stem[-2] == "r" and making.stem[-1] == "z":
            making.change("8.2.24", making.stem[:-1])
            break
        if making.stem[-2] == "r" and making.stem[-1] != "s":
            break
        making.change("8.2.23", making.stem[:-1].removesuffix("M") + _m(making.stem[:-1]))


def _m(text: str) -> str:
    """Restore m for an anusvāra whose cause is lost: पुंस् is पुम्."""
    return "m" if text.endswith("M") else ""


def _palatal(making: CellDerivation) -> None:
    stem = making.stem
    if stem.endswith("anaquh"):
        making.change("8.2.72", f"{stem[:-1]}d")
    elif stem.endswith("upAnah"):
        making.change("8.2.34", f"{stem[:-1]}D")
    elif stem[-1] == "c" or (stem[-1] == "j" and not _is_retroflex(stem)):
        making.change("8.2.30", stem[:-1] + {"c": "k", "j": "g"}[stem[-1]])
    elif stem[-1] == "h":
        _h(making)
    else:
        making.change("8.2.36", stem[:-1] + "z")
        making.change("8.2.39", stem[:-1] + "q")
        if stem.startswith("viSvarAj"):
            making.change("6.3.128", "viSvA" + making.stem[5:])
        if stem.endswith("naS") and making.option():
            making.change("8.2.63", stem[:-1] + "k")
    if stem.endswith(_BY_KVIN):
        making.change("8.2.62", stem[:-1] + "g")


def _is_retroflex(stem: str) -> bool:
    return stem.endswith(_RETROFLEX_J) and stem != "asfj"


def _h(making: CellDerivation) -> None:
    """Change h to ḍh, or to gh in a root that begins with d (8.2.31–33)."""
    stem, root = making.stem, making.stem[-4:]
    if root.endswith(("druh", "muh", "snuh", "snih")):
        velar = making.option()
        making.change("8.2.33" if velar else "8.2.31", stem[:-1] + ("G" if velar else "Q"))
    elif root.endswith(("duh", "dih", "dah")):
        making.change("8.2.32", stem[:-1] + "G")
    else:
        making.change("8.2.31", stem[:-1] + "Q")
        if stem.endswith("sAh") and stem[-4] in "aAiu":
            making.change("8.3.56", making.stem[:-3] + "zA" + making.stem[-1])


def _stop(making: CellDerivation) -> None:
    _throw_back(making)
    stem = making.stem
    voiced = stem[:-1] + _VOICED.get(stem[-1], stem[-1])
    if making.end.startswith("B"):
        making.change("8.2.39", voiced)
    elif making.end.startswith("s"):
        making.change("8.2.39", voiced)
        if voiced[-1] == "q" and making.option():
            making.change("8.3.29", voiced + "t")
        surd = "".join(_SURD.get(char, char) if at else char for at, char in _ending(making.stem))
        making.change("8.4.55", surd)
        if surd[-1] == "k":
            making.change("8.3.59", end="z" + making.end[1:])
    else:
        making.change("8.2.39", voiced)
        if not making.option():
            making.change("8.4.56", voiced[:-1] + _SURD.get(voiced[-1], voiced[-1]))


def _ending(stem: str) -> list[tuple[bool, str]]:
    """Return each sound of a stem with whether it is one of the consonants at the end."""
    start = max(place for place, char in enumerate(stem) if char in VOWELS)
    return [(place > start, char) for place, char in enumerate(stem)]


def _throw_back(making: CellDerivation) -> None:
    """Aspirate the initial b g ḍ d of a root whose final aspirate is lost (8.2.37)."""
    stem = making.stem
    if stem[-1] in "GQDB" and len(stem) > 2 and stem[-2] in VOWELS:
        place = len(stem) - 3
        if stem[place] == "r":
            place -= 1
        if place >= 0 and stem[place] in _ASPIRATE:
            aspirated = stem[:place] + _ASPIRATE[stem[place]] + stem[place + 1 :]
            making.change("8.2.37", aspirated)


def _sibilant(making: CellDerivation, *, of_root: bool) -> None:
    """Change s by way of ru to visarga, o or r (8.2.66, 8.3.15); a stem keeps its r before su."""
    stem, ru = making.stem, making.stem[-1] == "s"
    making.change("8.2.66", stem[:-1] + "r")
    stem = making.stem
    if of_root and stem[-2] in _LONG:
        making.change("8.2.76", stem[:-2] + _LONG[stem[-2]] + "r")
        stem = making.stem
    if not making.end:
        making.change("8.3.15", stem[:-1] + "H")
    elif making.end.startswith("B"):
        if ru and stem[-2] == "a":
            making.change("6.1.114", stem[:-1] + "u")
            making.change("6.1.87", stem[:-2] + "o")
        elif ru and stem[-2] == "A":
            making.change("8.3.17", stem[:-1] + "y")
            making.change("8.3.22", stem[:-1])
    elif ru:
        _before_su(making)
    else:
        making.change("8.3.59", end="zu")


def _before_su(making: CellDerivation) -> None:
    stem = making.stem
    making.change("8.3.15", stem[:-1] + "H")
    assimilated = making.option()
    if assimilated:
        making.change("8.3.36", stem[:-1] + "s")
    if stem[-2] not in "aA":
        making.change("8.3.58", end="zu")
        if assimilated:
            making.change("8.4.41", stem[:-1] + "z")
