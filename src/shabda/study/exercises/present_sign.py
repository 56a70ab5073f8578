"""Forms of the present without its sign: bhoti and bhūti for bhavati, dīpate for dīpyate."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.script import iast

_PARTS = 3
_WITH_YA = 4
_PRESENT = (Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN)
_SHORT = str.maketrans("AIU", "aiu")


def without_sign(cell: VerbCell, made: Derivation) -> Iterator[tuple[str, str]]:
    """Yield forms in which the ending follows the root, with a sentence; also with a short vowel.

    Only of derivations that begin with root, sign and ending.
    """
    if cell.root.gana == _WITH_YA and cell.lakara in _PRESENT and not cell.root.derived:
        sign = f"class 4 puts ya before the ending where class 1 has a: {iast(made.form)}"
        yield from ((made.form.replace("y" + vowel, vowel, 1), sign) for vowel in "aAe")
    if len(made.start) != _PARTS:
        return
    root, sign, ending = made.start
    changed = next((step.after[0] for step in made.steps if step.after[0] != root), "")
    parts = " + ".join(map(iast, (changed or root, sign, ending)))
    missing = f"the {iast(sign)} of class {cell.root.gana} is missing: {parts}"
    if changed:
        yield f"{changed}{ending}", missing
        missing = f"{iast(root)} becomes {iast(changed)}, and {missing}"
    for text in dict.fromkeys((root, root.translate(_SHORT))):
        yield f"{text}{ending}", missing
