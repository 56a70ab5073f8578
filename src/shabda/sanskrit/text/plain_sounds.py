"""Plain letters, such as a keyboard without diacritics has: what they write and leave out.

Some of what they leave out is certain, since Sanskrit has only one sound there (`_ONE_SOUND`):
devah is devaḥ. Elsewhere they leave two sounds (`_TWO_SOUNDS`): kritam is
kṛtam or kritam. The rest
(`PLAIN_LETTERS`), as the length of a vowel, cannot be told.
"""

import unicodedata
from collections.abc import Iterator
from itertools import combinations, product

from shabda.lazy_patterns import lazy_pattern

_FOLDS = tuple(
    (lazy_pattern(pattern), letters)
    for pattern, letters in (
        (r"aa", "a"),
        (r"ee|ii", "i"),
        (r"oo|uu", "u"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"sh", "s"),
        (r"(?<=[^aeiou\s])h", ""),
        (r"(?<![aeiou])r[iu](?![aeiou])", "r"),
        (r"[nm](?=[kgcjtdpbs])", "n"),
        (r"([^aeiou\s])\1", r"\1"),
        (r"(?<=.[aiu])[hm](?=\s|$)", ""),
    )
)
_ONE_SOUND = tuple(
    (lazy_pattern(pattern), letter)
    for pattern, letter in (
        # Before ट् a sibilant is ष्, and after it त् is ट् (8.2.36, 8.4.41): ishtam.
        (r"[Sz](?=[tTwW])", "z"),
        (r"(?<=z)t", "w"),
        (r"(?<=z)T", "W"),
        # Before a stop an aspirate loses its breath (8.4.55), and only छ् is doubled: gachchati,
        # gachhati.
        (r"C(?=C)|(?<=[aiuf])C(?=h)", "c"),
        (r"(?<=[aiuf]c)h", "C"),
        # After क् a sibilant is ष् (8.3.59): kshetram.
        (r"(?<=k)[Ss](?!h)", "z"),
        # Before a stop or a sibilant a nasal is that of the stop, or anusvāra (8.3.24): kinkarah.
        (r"[nm](?=[kKgGcCjJwWqQtTdDpPbBSzsh])", "M"),
        # After च् or ज् it is ञ् (8.4.40): yajnah.
        (r"(?<=[cj])n", "Y"),
        # No ह् stands at the end, before क् प् or a sibilant: devah, duhkham.
        (r"h(?=[kKpPSzs]|\s|$)", "H"),
        # Between consonants other than semivowels r and l are vowels: krsna, klpta.
        (r"(?<![aAiIuUeEoOfFr])r(?=[kKgGcCjJYwWqQRtTdDnpPbBmMSzsh])", "f"),
        (r"(?<![aAiIuUeEoOfFl])l(?=[kKgGcCjJYwWqQRtTdDnpPbBmMSzsh])", "x"),
    )
)
"""What plain letters, read by a scheme into SLP1, can only mean."""
_TWO_SOUNDS = lazy_pattern(
    r"(?<![aAiIuUeEoO])r(?:[iI]|[uU](?=[^aAiIuUeEoO\s]))|[nm](?=[yrlv])|Sn|sn|S|gy"
)
_SECOND_SOUND = {
    "ri": "f", "ru": "f", "rI": "F", "rU": "F", "n": "M", "m": "M", "Sn": "zR", "sn": "zR",
    "S": "z", "gy": "jY",
}  # fmt: skip
"""What they may mean besides themselves: ri ṛ, n before y ṃ, sn ṣṇ, sh ṣ, gy jñ."""
_MOST_PLACES = 4
PLAIN_LETTERS = {
    "a": "A", "i": "I", "u": "U", "r": "f", "n": "RNY", "s": "zS", "S": "z", "t": "w", "T": "W",
    "d": "q", "D": "Q", "h": "H", "m": "M",
}  # fmt: skip
"""The sounds that a plain letter may mean besides its own, in SLP1; sh, read as S, may be ṣ."""


def plain_sounds(iast: str) -> str:
    """Fold length, place, breath and the final ḥ or m away, and what plain letters write for ṛ."""
    marks = unicodedata.normalize("NFD", iast.casefold())
    text = "".join(char for char in marks if not unicodedata.combining(char))
    for pattern, letters in _FOLDS:
        text = pattern.sub(letters, text)
    return text


def is_plain(typed: str) -> bool:
    """Whether a text is in plain letters: neither diacritics nor the capitals of a scheme."""
    return typed.isascii() and typed.islower()


def with_marks(slp1: str, marks: int) -> Iterator[str]:
    """Yield a text in plain letters with this number of them marked, in every way."""
    places = [place for place, letter in enumerate(slp1) if letter in PLAIN_LETTERS]
    for chosen in combinations(places, marks):
        for sounds in product(*(PLAIN_LETTERS[slp1[place]] for place in chosen)):
            letters = list(slp1)
            for place, sound in zip(chosen, sounds, strict=True):
                letters[place] = sound
            yield "".join(letters)


def plain_readings(slp1: str) -> Iterator[tuple[str, bool]]:
    """Yield what plain letters may mean, and whether they leave another reading as likely."""
    for pattern, letter in _ONE_SOUND:
        slp1 = pattern.sub(letter, slp1)
    places = list(_TWO_SOUNDS.finditer(slp1))[:_MOST_PLACES]
    for choice in product((False, True), repeat=len(places)):
        text = slp1
        for place, second in reversed(list(zip(places, choice, strict=True))):
            if second:
                text = text[: place.start()] + _SECOND_SOUND[place.group()] + text[place.end() :]
        yield text, any(choice)
