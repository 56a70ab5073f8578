"""The names of the people who share a folder or a server."""

from __future__ import annotations

from unicodedata import normalize


def same_name(one: str, other: str) -> bool:
    """Whether two names are one: neither case nor the width of letters tells them apart.

    Some disks keep `Anu` and `anu` in one folder, and people take them for one name.
    """
    return normalize("NFKC", one).casefold() == normalize("NFKC", other).casefold()
