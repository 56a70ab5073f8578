"""A nominal form being derived: stem and ending, a sūtra for each change, a fork per option."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step

_ENDINGS = {
    Vibhakti.PRATHAMA: "s O as", Vibhakti.DVITIYA: "am O as", Vibhakti.TRTIYA: "A ByAm Bis",
    Vibhakti.CATURTHI: "e ByAm Byas", Vibhakti.PANCAMI: "as ByAm Byas",
    Vibhakti.SASTHI: "as os Am", Vibhakti.SAPTAMI: "i os su", Vibhakti.SAMBODHANA: "s O as",
}  # fmt: skip
"""The case endings of 4.1.2 without their markers."""
_DIRECT = (Vibhakti.PRATHAMA, Vibhakti.DVITIYA, Vibhakti.SAMBODHANA)


class CellDerivation:
    """One way through the rules for one cell; `decisions` says which options are taken."""

    __slots__ = ("chosen", "decisions", "end", "linga", "stem", "steps", "vacana", "vibhakti")

    def __init__(
        self,
        stem: str,
        linga: Linga,
        vibhakti: Vibhakti,
        vacana: Vacana,
        decisions: tuple[bool, ...] = (),
    ) -> None:
        self.stem, self.linga, self.vibhakti, self.vacana = stem, linga, vibhakti, vacana
        self.end = _ENDINGS[vibhakti].split()[list(Vacana).index(vacana)]
        self.decisions, self.chosen = decisions, list[bool]()
        self.steps: list[Step] = []

    @property
    def neuter(self) -> bool:
        return self.linga is Linga.NAPUMSAKA

    @property
    def vocative(self) -> bool:
        """Whether this is the singular of the vocative (sambuddhi, 2.3.49)."""
        return self.vibhakti is Vibhakti.SAMBODHANA and self.vacana is Vacana.EKA

    @property
    def first(self) -> bool:
        """Whether this is the singular of the nominative."""
        return self.vibhakti is Vibhakti.PRATHAMA and self.vacana is Vacana.EKA

    @property
    def strong(self) -> bool:
        """Whether the ending is a sarvanāmasthāna (1.1.42–43)."""
        if self.vibhakti not in _DIRECT:
            return False
        if self.neuter:
            return self.vacana is Vacana.BAHU
        return not (self.vibhakti is Vibhakti.DVITIYA and self.vacana is Vacana.BAHU)

    @property
    def padanta(self) -> bool:
        """Whether the stem ends as a word does: nothing or a consonant follows (1.4.14, 17)."""
        return not self.end or self.end[0] in "Bs"

    @property
    def weak(self) -> bool:
        """Whether the stem is a bha: an ending with a vowel follows that is not strong (1.4.18)."""
        return not self.strong and not self.padanta

    def change(self, number: str, stem: str | None = None, end: str | None = None) -> None:
        """Change stem or ending by a sūtra; record a step only if something changes."""
        before = self._terms()
        self.stem = self.stem if stem is None else stem
        self.end = self.end if end is None else end
        if (after := self._terms()) != before:
            self.steps.append(sutra_step(number, before, after))

    def option(self) -> bool:
        """Whether an optional rule is applied in this run; the run without it comes first."""
        place = len(self.chosen)
        taken = place < len(self.decisions) and self.decisions[place]
        self.chosen.append(taken)
        return taken

    def derivation(self, start: tuple[str, ...]) -> Derivation:
        return Derivation(start, tuple(self.steps), self.stem + self.end)

    def _terms(self) -> tuple[str, ...]:
        return (self.stem, self.end) if self.end else (self.stem,)


def derive_all(
    stem: str, cell: tuple[Linga, Vibhakti, Vacana], run: Callable[[CellDerivation], None]
) -> Iterator[Derivation]:
    """Derive a cell with every choice of options; each form once."""
    waiting: list[tuple[bool, ...]] = [()]
    forms: set[str] = set()
    while waiting:
        making = CellDerivation(stem, *cell, waiting.pop(0))
        start = (making.stem, making.end)
        run(making)
        derivation = making.derivation(start)
        if derivation.form not in forms:
            forms.add(derivation.form)
            yield derivation
        first_new = len(making.decisions)
        for place in range(first_new, len(making.chosen)):
            waiting.append((*making.chosen[:place], True))


def neuter_ending(making: CellDerivation) -> None:
    """Replace the endings of nominative and accusative by those of a neuter (7.1.19, 20, 23)."""
    if not making.neuter or making.vibhakti not in _DIRECT:
        return
    if making.vacana is Vacana.EKA:
        making.change("7.1.23", end="")
    elif making.vacana is Vacana.DVI:
        making.change("7.1.19", end="I")
    else:
        making.change("7.1.20", end="i")
