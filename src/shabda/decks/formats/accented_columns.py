"""Columns of Roman words with the accents of the Veda, `Bhrā́tā`, `Áśvas`, without them.

An acute alone may be a length, as Czechs write it; beside macrons it is an accent. A circumflex is
a length: `Bhrû` is bhrū.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_MACRON = re.compile("[aiuAIU]\u0304")
_ACCENT = re.compile("(?<=[aeiouAEIOU\u0304\u0323\u0325\u0302])[\u0300\u0301]")
_CIRCUMFLEX = re.compile("(?<=[aiuAIU])\u0302")


def without_accents(words: Sequence[str]) -> list[str]:
    """Return the words of a column without accents; [] for a column that has none, or no length."""
    apart = [unicodedata.normalize("NFD", word) for word in words]
    if not any(map(_MACRON.search, apart)):
        return []
    bare = [_CIRCUMFLEX.sub("\u0304", _ACCENT.sub("", word)) for word in apart]
    return [unicodedata.normalize("NFC", word) for word in bare] if bare != apart else []
