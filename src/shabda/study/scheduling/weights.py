"""The weights of FSRS 6: 21 numbers that say how fast a learner forgets."""

from collections.abc import Iterable

Weights = tuple[float, ...]

DEFAULT_WEIGHTS: Weights = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The published weights, pinned: another version's defaults would move every card."""
DEFAULT_TEXT = "default"
_LEAST = (
    0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001,
    0.001, 0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1,
)  # fmt: skip
_MOST = (
    100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5,
    5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8,
)  # fmt: skip
"""The bounds within which FSRS is defined; a test compares them with the library's."""
_DIGITS = 4


def round_weights(weights: Iterable[float]) -> Weights:
    """Round weights as in their text, and clip them to the bounds of FSRS."""
    bounded = zip(_LEAST, weights, _MOST, strict=True)
    return tuple(
        round(min(max(least, float(weight)), most), _DIGITS) for least, weight, most in bounded
    )


def weights_text(weights: Weights) -> str:
    """Write weights as a setting: "default", or 21 numbers."""
    if weights == DEFAULT_WEIGHTS:
        return DEFAULT_TEXT
    return " ".join(f"{weight:.{_DIGITS}f}".rstrip("0").rstrip(".") for weight in weights)


def read_weights(text: str) -> Weights:
    """Read the text of a setting, with spaces or commas. Raises ValueError with the reason."""
    if text.strip() in ("", DEFAULT_TEXT):
        return DEFAULT_WEIGHTS
    words = text.replace(",", " ").split()
    expected = f"{DEFAULT_TEXT} or {len(_LEAST)} numbers, those of FSRS 6"
    if len(words) != len(_LEAST):
        raise ValueError(expected)
    try:
        weights = tuple(round(float(word), _DIGITS) for word in words)
    except (ValueError, OverflowError):
        raise ValueError(expected) from None
    for number, (least, weight, most) in enumerate(zip(_LEAST, weights, _MOST, strict=True), 1):
        if not least <= weight <= most:
            raise ValueError(f"{expected}, of which number {number} is from {least:g} to {most:g}")
    return weights
