"""Exercises that ask for several forms: a table with blanks, the principal parts of a root."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from random import Random

from shabda.errors import NothingToDrawError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.analysis.krt_words import krt_derivations
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.forms.cells import (
    KrdantaStem,
    TableCell,
    VerbCell,
)
from shabda.sanskrit.forms.paradigms import Krt, Lakara
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.grammar.drill_spec import Drill, Subject
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.equivalence import without_voiced_ends
from shabda.sanskrit.text.script import Sanskrit, devanagari, iast, in_both, spell
from shabda.study.cards import Ask, Card, Exercise, Judge
from shabda.study.exercises.diagnosis import MADE_FROM
from shabda.study.exercises.drill_tables import (
    about_word,
    drawn_table,
    table_meaning,
    table_word,
    tense_and_pada,
)
from shabda.study.exercises.english import CASES, KRDANTAS, TENSES
from shabda.study.exercises.join_items import TRIES
from shabda.study.exercises.krt_items import judge_of
from shabda.study.exercises.material import Item, Material, draw_root

ROWS = 3
"""Rows of a table that are shown; each has one blank."""
_APART = lazy_pattern(r"[\s,;·/|]+")
_UNKNOWN = ("-", "–", "?", "_")
_Row = tuple[str, Sequence[TableCell]]


@dataclass(frozen=True, slots=True)
class Blank:
    """One of the forms asked: its name, the derivation of each right form, and its judge."""

    name: str
    derivations: tuple[Derivation, ...]
    judge: Judge

    @property
    def form(self) -> str:
        return self.derivations[0].form

    @property
    def others(self) -> list[str]:
        """The other right forms, without those that only voice a final stop."""
        forms = [derivation.form for derivation in self.derivations]
        return [form for form in without_voiced_ends(forms) if form != self.form]


def grid_exercise(card: Card, drill: Drill, material: Material, rng: Random) -> Exercise:
    """Draw a table of three rows, a blank in each; its forms are typed in order."""
    pool = material.drawable
    for _ in range(TRIES):
        rows = _rows(drill, pool, rng)
        if rows and all(_forms(cell, material) for _, cells in rows for cell in cells):
            return _grid(card, rows, material, rng)
    raise NothingToDrawError(drill.sutra, drill.name)


def _rows(drill: Drill, material: Material, rng: Random) -> list[_Row]:
    """Three rows of a drawn table: the persons of a tense, or some cases of a noun."""
    cells = drawn_table(drill, material, rng)
    rows: list[_Row] = [(name, list(row)) for name, row in groupby(cells, _row_name)]
    if drill.of is Subject.VERB:
        return rows
    return [rows[place] for place in sorted(rng.sample(range(len(rows)), min(ROWS, len(rows))))]


def _row_name(cell: TableCell) -> str:
    return cell.purusha.label if isinstance(cell, VerbCell) else CASES[cell.vibhakti]


def _forms(cell: TableCell, material: Material) -> tuple[Derivation, ...]:
    return cell.derivations(material.book.order)


def _grid(card: Card, rows: Sequence[_Row], material: Material, rng: Random) -> Exercise:
    blanks: list[Blank] = []
    first = rows[0][1]
    shown = [spell(table_word(first[0]))]
    for name, cells in rows:
        gap = rng.choice(_gaps(cells, material) or range(len(cells)))
        number = len(blanks) + 1
        texts = [_forms(cell, material)[0].form for cell in cells]
        shown.append(_row(name, texts, gap, number))
        cell = cells[gap]
        item = Item("", texts[gap], _forms(cell, material), cell=cell)
        blanks.append(_blank(f"({number})", item, material))
    numbers = " ".join(blank.name for blank in blanks)
    columns = " · ".join(cell.vacana.label for cell in first)
    table = f" of the {tense_and_pada(first[0])}" if isinstance(first[0], VerbCell) else ""
    task = f"Write {numbers}{table}, with spaces between; each row: {columns}"
    about = about_word(first[0])
    exercise = _exercise(card, f"{task}; {about}", tuple(shown), blanks, table_meaning(first[0]))
    return replace(exercise, about=about)


def _gaps(cells: Sequence[TableCell], material: Material) -> list[int]:
    """The places of a row whose form is not the word that the question shows: not nadī of nadī."""
    shown = table_word(cells[0])
    return [at for at, cell in enumerate(cells) if _forms(cell, material)[0].form != shown]


def _row(name: str, texts: Sequence[str], gap: int, number: int) -> Sanskrit:
    """Return a row as it is shown: (1) · भवतः · भवन्ति."""
    written, roman = (
        [f"({number})" if place == gap else script(text) for place, text in enumerate(texts)]
        for script in (devanagari, iast)
    )
    return Sanskrit("", " · ".join(written), f"{name}: {' · '.join(roman)}")


def parts_exercise(card: Card, drill: Drill, material: Material, rng: Random) -> Exercise:
    """Draw a root, and ask for its principal parts, typed in order."""
    pool = material.drawable
    for _ in range(TRIES if material.roots else 0):
        root = draw_root(pool, rng)
        parts = [_part(root, part, material) for part in drill.parts]
        blanks = [blank for blank in parts if blank]
        if len(blanks) == len(parts):
            names = ", ".join(blank.name for blank in blanks)
            question = f"Write the principal parts, with spaces between: {names}; class {root.gana}"
            shown = (spell(root.root),)
            return _exercise(card, f"{question}: {root.meaning}", shown, blanks, root.meaning)
    raise NothingToDrawError(drill.sutra, drill.name)


def _part(root: Root, part: Lakara | Krt, material: Material) -> Blank | None:
    """One part of a root: the third singular of a lakāra, or a kṛdanta; None if it has none."""
    if isinstance(part, Krt):
        derivations, name = krt_derivations(root, part), KRDANTAS[part].partition(" (")[0]
        item = Item("", root.root, derivations, cell=KrdantaStem(root, part))
    else:
        verb = VerbCell(root, part)
        derivations, name = verb.derivations(material.book.order), TENSES[part]
        item = Item("", root.root, derivations, cell=verb)
    return _blank(name, item, material) if derivations else None


def _blank(name: str, item: Item, material: Material) -> Blank:
    return Blank(name, item.derivations, judge_of(item, material.book.rules))


def _exercise(
    card: Card, question: str, shown: tuple[Sanskrit, ...], blanks: Sequence[Blank], meaning: str
) -> Exercise:
    others = [
        f"{blank.name}: also {', '.join(map(in_both, blank.others))}"
        for blank in blanks
        if blank.others
    ]
    return Exercise(
        card,
        Ask.TYPE,
        question,
        shown=shown,
        accepted=(spell(" ".join(blank.form for blank in blanks)),),
        meaning=meaning,
        remarks=tuple(others),
        derivations=tuple(blank.derivations[0] for blank in blanks),
        judge=BlanksJudge(tuple(blanks)),
    )


@dataclass(frozen=True, slots=True)
class BlanksJudge:
    """Judges several forms one by one; - means a form that the learner does not know."""

    blanks: tuple[Blank, ...]

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        parts = list(filter(None, _APART.split(typed.strip())))
        expected = " ".join(blank.form for blank in self.blanks)
        if not parts:
            return Verdict(VerdictKind.NOTHING, "", expected)
        if len(parts) != len(self.blanks):
            mismatch = f"{len(self.blanks)} forms are asked for and {len(parts)} typed"
            remark = f"{mismatch}; put spaces between them, and - for one you do not know"
            return Verdict(VerdictKind.WRONG, "", expected, remark=remark)
        verdicts = [
            Verdict(VerdictKind.WRONG, "", blank.form)
            if part in _UNKNOWN
            else blank.judge(part, {})
            for part, blank in zip(parts, self.blanks, strict=True)
        ]
        return self._together(parts, verdicts, expected)

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        """The readings of the forms typed so far."""
        parts = list(filter(None, _APART.split(typed.strip())))[: len(self.blanks)]
        pairs = zip(parts, self.blanks, strict=False)
        return " ".join(blank.judge.reading(part, {}) or part for part, blank in pairs)

    def _together(
        self, parts: Sequence[str], verdicts: Sequence[Verdict], expected: str
    ) -> Verdict:
        reading = " ".join(v.reading or part for v, part in zip(verdicts, parts, strict=True))
        wrong = [verdict for verdict in verdicts if not verdict.kind.is_right]
        if all(verdict.kind is VerdictKind.EXACT for verdict in verdicts):
            return Verdict(VerdictKind.EXACT, reading, expected)
        remarks = [
            _remark(blank, verdict)
            for blank, verdict in zip(self.blanks, verdicts, strict=True)
            if not verdict.kind.is_right or verdict.remark
        ]
        if not wrong:
            right = Verdict(VerdictKind.SPELLING, reading, expected, remark="; ".join(remarks))
            return replace(
                right, is_certain=all(v.grade == VerdictKind.EXACT.grade for v in verdicts)
            )
        near = len(wrong) == 1 and wrong[0].kind is VerdictKind.NEAR
        kind = VerdictKind.NEAR if near else VerdictKind.WRONG
        slips = tuple(slip for verdict in wrong for slip in verdict.logged_slips)
        faulty = tuple(at for at, verdict in enumerate(verdicts) if verdict in wrong)
        remark = "; ".join(remarks)
        return Verdict(kind, reading, expected, logged_slips=slips, remark=remark, faulty=faulty)


def _remark(blank: Blank, verdict: Verdict) -> str:
    """Return the remark on one form: "(2) is भवथः: that is dual"."""
    right = verdict.expected or blank.form
    text = f"{blank.name} is {in_both(right)}"
    says_more = verdict.remark and not verdict.remark.startswith(MADE_FROM)
    return f"{text} ({verdict.remark})" if says_more else text
