"""What a root makes with a kṛt suffix, with a prefix or without.

It imports few modules, so that `table` starts fast.
"""

from __future__ import annotations

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.cells import KrdantaStem, OfRoot
from shabda.sanskrit.forms.krdantas import passive_participle
from shabda.sanskrit.forms.paradigms import Krt, Prayoga
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.rules.derivation import Derivation


@dataclass(frozen=True, slots=True)
class LyapCell(OfRoot):
    """The absolutive of a root with a prefix, where ktvā becomes ya (7.1.37): आगत्य."""

    root: Root
    prefix: str

    @property
    def label(self) -> str:
        return "kṛt suffix lyap"

    def derivations(self) -> tuple[Derivation, ...]:
        return tuple(map(self._from_prefix, vidyut.lyap(self.root, self.prefix)))

    def _from_prefix(self, derivation: Derivation) -> Derivation:
        """Put the prefix at the start of a derivation that adds it later."""

        def whole(terms: tuple[str, ...]) -> tuple[str, ...]:
            has_prefix = "".join(terms).startswith(self.prefix[:-1] or self.prefix)
            return terms if has_prefix else (taught, *terms)

        taught = "ud" if self.prefix == "ut" else self.prefix

        steps = tuple(
            replace(step, before=whole(step.before), after=whole(step.after))
            for step in derivation.steps
        )
        changed = tuple(step for step in steps if step.before != step.after)
        return Derivation(whole(derivation.start), changed, derivation.form)


def krt_derivations(
    root: Root, krt: Krt, prayoga: Prayoga = Prayoga.KARTARI, prefix: str = ""
) -> tuple[Derivation, ...]:
    """Derive what a drill asks for; a middle participle only of a root with that pada."""
    if prefix:
        return LyapCell(root, prefix).derivations()
    if prayoga is Prayoga.KARMANI:
        return passive_participle(root)
    if krt is Krt.SANAC:
        return () if root.pada is Pada.PARASMAI else vidyut.krdanta_by_vidyut(root, krt)
    return KrdantaStem(root, krt).derivations(())
