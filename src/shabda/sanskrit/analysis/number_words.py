"""Words made from numbers: ordinals (एकविंश, विंशतितम) and adverbs (पञ्चकृत्वः, पञ्चधा)."""

from __future__ import annotations

from collections.abc import Iterator

_TENS = (
    "viMSati", "triMSat", "catvAriMSat", "paYcASat", "zazwi", "saptati", "aSIti", "ASIti", "navati",
)  # fmt: skip
"""The ends of numbers from twenty on."""
_TAMAT_ALONE = _TENS[4:]
"""Numbers that take tamaṭ alone, unless another stands before them (5.2.58): षष्टितम, एकषष्ट."""
_TEENS = ("daSan", "zoqaSan")
_HUNDREDS = ("Sata", "sahasra", "ayuta")
_COUNTED = (
    "paYcan", "zaz", "saptan", "azwan", "navan", "bahu", "gaRa", "tAvat", "yAvat", "kati", "tati",
)  # fmt: skip


def ordinal_sutras(number: str) -> Iterator[str]:
    """Yield the sūtras of the ordinals of a number from eleven on: ḍaṭ, tamaṭ, or both."""
    if number.endswith((*_TEENS, *_TENS)) and number not in ("daSan", *_TAMAT_ALONE):
        yield "5.2.48"
    if number.endswith(_TENS):
        yield "5.2.56"
    if number.endswith(_HUNDREDS):
        yield "5.2.57"


def ordinal_stages(number: str, sutra: str) -> Iterator[tuple[str, str]]:
    """Yield what a number becomes before ḍaṭ, each with its sūtra: त्रिंश of त्रिंशत् + अ."""
    if sutra == "5.2.48" and number.endswith("viMSati"):
        yield "6.4.142", number[:-2]
        yield "6.1.97", number[:-3]
    elif sutra == "5.2.48":
        yield "6.4.143", number[: -1 if number[-1] == "i" else -2]


def count_adverbs(number: str) -> Iterator[str]:
    """Yield the adverbs of a number: पञ्चकृत्वः, five times (5.4.17); पञ्चधा, in five ways (5.3.42)."""
    if number in _COUNTED or number.endswith((*_TEENS, *_TENS, *_HUNDREDS)):
        count = number[:-1] if number.endswith("n") else number
        count = "zaw" if number == "zaz" else count
        yield f"{count}kftvaH"
        if number != "zaz":  # षोढा
            yield f"{count}DA"
