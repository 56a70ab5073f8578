"""The principal parts of a verb, a row each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from shabda.sanskrit.text.script import Sanskrit, devanagari, iast
from shabda.terminal.layout import Lines, RenderOptions, blank, labelled_rows

if TYPE_CHECKING:
    from shabda.sanskrit.forms.principal_parts import PrincipalPart

_ACTIVE, _MIDDLE = "ti", "te"
_SAID = {
    "past participle": "past participle (done)",
    "absolutive": "absolutive (having done)",
    "infinitive": "infinitive (to do)",
    "passive": "passive (is done)",
}
"""Parts whose names do not say to everyone what they mean."""


def parts_rows(parts: Sequence[PrincipalPart], options: RenderOptions) -> Lines:
    """A row for each part, below a blank line; nothing for a word without parts."""
    if not parts:
        return []
    rows = [(_SAID.get(part.name, part.name), _forms(part.usual)) for part in parts]
    return [*blank(options), *labelled_rows(rows, options)]


def _forms(forms: Sequence[str]) -> Sanskrit:
    """The forms of a part: करिष्यति, -ते where the second only changes the ending."""
    first, *others = forms
    middle = f"{first.removesuffix(_ACTIVE)}{_MIDDLE}" if first.endswith(_ACTIVE) else ""

    def written(spell: Callable[[str], str]) -> str:
        rest = (f"-{spell(_MIDDLE)}" if form == middle else spell(form) for form in others)
        return ", ".join((spell(first), *rest))

    return Sanskrit(" ".join(forms), written(devanagari), written(iast))
