"""Repairs the gender of a dictionary line that a scan has spaced or misread: `kāla , rn. time`."""

import re

_MARK = re.compile(
    r"(?P<word>\|?[^\W\d_]+)\s?,\s?(?P<mark>m|f|n|rn|mfn|ind|adj)\s?\.\s?(?=[A-Za-z(])"
)
_TILDES = str.maketrans("ãĩũñ", "āīūñ")
_GENDERS = {"rn": "m"}
"""How a scan reads `m`."""


def with_plain_mark(line: str) -> str:
    """Write `anurãga, m. love` and `āyus , n . life` as a dictionary prints them."""
    match = _MARK.match(line) if "," in line[:40] and "." in line[:50] else None
    if match is None:
        return line
    mark = _GENDERS.get(match["mark"], match["mark"])
    return f"{match['word'].translate(_TILDES)}, {mark}. {line[match.end() :]}"
