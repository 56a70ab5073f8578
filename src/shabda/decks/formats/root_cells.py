"""Cells of a root with a form of it, `गम् – गच्छति`, beside `gam – gacchati` and a meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.text.patterns import DEVANAGARI
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.root_forms import is_verb_form
from shabda.sanskrit.text.sounds import VOWELS

_CELL = re.compile(rf"(?P<root>√?[{DEVANAGARI}]+)\s*[-–—=:]\s*(?P<form>[{DEVANAGARI}]+)")
_ROMAN = re.compile(r"(?P<root>[^\W\d_]+)\s*[-–—=:]\s*[^\W\d_]+")


def with_forms_bracketed(fields: Sequence[str]) -> tuple[str, ...]:
    """Write the form of a root in brackets, and leave it out of the transliteration.

    Without this the form would be taken for the meaning of the root.
    """
    matches = [_CELL.fullmatch(field.strip()) for field in fields]
    if len(fields) < 3 or not any(match and _is_root(match) for match in matches):
        return tuple(fields)
    return tuple(map(_bracketed, fields))


def _is_root(match: re.Match[str]) -> bool:
    root, form = headword_slp1(match["root"].lstrip("√")), headword_slp1(match["form"])
    one = sum(sound in VOWELS for sound in root) == 1
    return one and bool(form) and len(form) > len(root) and is_verb_form(match["form"])


def _bracketed(field: str) -> str:
    if (match := _CELL.fullmatch(field.strip())) and _is_root(match):
        return f"{match['root']} ({match['form']})"
    roman = _ROMAN.fullmatch(field.strip())
    return roman["root"] if roman else field
