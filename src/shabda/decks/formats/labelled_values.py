"""Maps whose values name their word again: `{"vāta": "Vāta (= vāyu) — wind"}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from shabda.decks.notes.text.patterns import line_script

_VALUE = re.compile(
    r"(?P<head>[^()—–:=/]+?)\s*(?:\((?P<aside>[^()]*)\)\s*)?(?:\s[—–=-]\s|:\s)\s*(?P<meaning>.+)",
    re.S,
)
_LEAST, _SHARE, _MARKED = 4, 0.6, 0.2
"""The fewest pairs, the share whose value names the key, and that of keys in Sanskrit letters."""


def rows_by_label(value: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return each key with its meaning, without the key before it; () for other maps."""
    texts = {key: text for key, text in value.items() if isinstance(text, str)}
    if len(texts) < max(_LEAST, len(value)):
        return ()
    matches = {key: _VALUE.fullmatch(text.strip()) for key, text in texts.items()}
    named = [key for key, match in matches.items() if match and _same(match["head"], key)]
    marked = sum(line_script(key) is not None for key in named)
    if len(named) < _SHARE * len(texts) or marked < _MARKED * len(texts):
        return ()
    return tuple(
        (key, match["meaning"] if match and key in named else texts[key])
        for key, match in matches.items()
    )


def _same(head: str, key: str) -> bool:
    return _bare(head) == _bare(key)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text.casefold())
