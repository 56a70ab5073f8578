"""Akṣaras: the written syllables in which words are shown and hinted."""

from functools import lru_cache

from shabda.lazy_patterns import lazy_pattern

_AKSHARA = lazy_pattern(
    r"[^aAiIuUfFxXeEoO\s-]*[aAiIuUfFxXeEoO][MH~ZV]*"  # consonants, a vowel, its marks
    r"(?:[^aAiIuUfFxXeEoO\s-]+(?=[\s-]|$))?"  # consonants that end the word
    r"|[^aAiIuUfFxXeEoO\s-]+"
)


@lru_cache(maxsize=4096)
def aksharas(slp1: str) -> tuple[str, ...]:
    """Split SLP1 into akṣaras: kiNkaraH is ki, Nka, raH; a final consonant closes the last."""
    return tuple(_AKSHARA.findall(slp1))


def akshara_at(slp1: str, position: int) -> str:
    """The akṣara that holds the sound at a position, or the nearest before it."""
    longest = ""
    for match in _AKSHARA.finditer(slp1):
        if match.start() > position:
            break
        longest = match.group()
    return longest
