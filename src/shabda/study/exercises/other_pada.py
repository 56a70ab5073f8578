"""Forms in the pada that a root does not take: भवते for भवति, लिप्सति for लिप्सते."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import VerbCell, verb_table
from shabda.sanskrit.forms.given_roots import SARVADHATUKA
from shabda.sanskrit.forms.other_endings import ENDINGS, OTHER_PADA
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga
from shabda.sanskrit.forms.roots import VIKARANA, Pada, Root
from shabda.sanskrit.rules.rule import Rule

_ALWAYS_IN_A = (Lakara.LRT, Lakara.LRN)


def has_twin(root: Root, roots: Iterable[Root]) -> bool:
    """Whether a root of the same text and class takes the other pada: bodhati and bodhate."""
    twins = (other for other in roots if (other.root, other.gana) == (root.root, root.gana))
    return any(twin.pada is not root.pada for twin in twins)


@lru_cache(maxsize=64)
def takes_pada(root: Root, pada: Pada, lakara: Lakara | None = None) -> bool:
    """Whether the grammar gives a root the endings of a pada in a tense, or in any: vartsyati."""
    if root.pada in (pada, Pada.UBHAYA):
        return True
    tables = set(Lakara).difference(SARVADHATUKA) & ({lakara} if lakara else set(Lakara))
    return any(VerbCell(root, table, pada=pada).derivations(()) for table in tables)


def in_other_pada(asked: VerbCell, rules: Sequence[Rule]) -> Iterator[tuple[str, VerbCell]]:
    """Yield the forms of the asked tense, and of laṭ, in the pada that the root does not take."""
    root = asked.root
    if pada := OTHER_PADA.get(root.pada):
        marked = _marked_for(pada, root.aupadeshika)
        variant = replace(root, pada=pada, forms=(), aupadeshika=marked)
        for lakara in dict.fromkeys((asked.lakara, Lakara.LAT)):
            for cell in verb_table(variant, lakara, Prayoga.KARTARI, pada):
                for derivation in cell.derivations(rules):
                    yield derivation.form, cell
        yield from _with_other_endings(asked, pada, rules)


def _with_other_endings(
    asked: VerbCell, pada: Pada, rules: Sequence[Rule]
) -> Iterator[tuple[str, VerbCell]]:
    """Yield the stem of the root with the endings of another pada."""
    root, lakara = asked.root, asked.lakara
    in_a = root.gana in VIKARANA or root.derived or lakara in _ALWAYS_IN_A
    if lakara not in ENDINGS or not in_a:
        return
    active, middle = (row.split() for row in ENDINGS[lakara])
    theirs, other = (active, middle) if pada is Pada.ATMANE else (middle, active)
    table = verb_table(root, lakara, Prayoga.KARTARI, None)
    for cell, own, strange in zip(table, theirs, other, strict=True):
        for derivation in cell.derivations(rules):
            if derivation.form.endswith(own):
                yield derivation.form.removesuffix(own) + strange, replace(cell, pada=pada)


def _marked_for(pada: Pada, aupadeshika: str) -> str:
    """Change the pada markers of a root: remove those of 1.3.12, or add a svarita or ñ (1.3.72)."""
    bare = aupadeshika.replace("~\\", "~").removesuffix("N")
    if pada is Pada.PARASMAI and bare != aupadeshika:
        return bare
    return bare.replace("~^", "~").replace("~", "~^") if "~" in bare else f"{bare}Y"
