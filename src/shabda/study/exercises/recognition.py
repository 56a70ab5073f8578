"""Recognising a form: it is shown, and its word and its cell are typed.

Many cells have the same form: an answer is right when the cell that it names holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from random import Random

from shabda.errors import NothingToDrawError, ShabdaError, UnknownNameError
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.analysis.lookup import nouns_named, roots_named, slp1_readings
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.forms.cells import NounCell, TableCell, noun_table, verb_table
from shabda.sanskrit.forms.paradigms import Axis, Lakara, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun, nouns
from shabda.sanskrit.forms.vidyut import padas
from shabda.sanskrit.grammar.drill_spec import Drill, Subject
from shabda.sanskrit.text.equivalence import equivalence_key, without_voiced_ends
from shabda.sanskrit.text.script import Sanskrit, devanagari, iast, in_both, spell
from shabda.study.cards import Ask, Card, Exercise
from shabda.study.exercises.cell_names import NamedCell, fold_name, named_cell
from shabda.study.exercises.drill_tables import (
    drawn_table,
    further_cells,
    of_other_genders,
    table_meaning,
    table_word,
    tables_of,
)
from shabda.study.exercises.english import CASES, TENSES
from shabda.study.exercises.familiarity import Familiarity, is_common_cell
from shabda.study.exercises.join_items import TRIES
from shabda.study.exercises.material import Material

_QUESTIONS = {
    Subject.NOUN: "Which word, case and number? (as: rāma dative plural)",
    Subject.VERB: "Which root, tense, person and number? (as: gam present third plural)",
}
_NEEDED = {
    Subject.NOUN: {Vibhakti: "the case", Vacana: "the number"},
    Subject.VERB: {
        Lakara: "the tense (present, imperative, imperfect, optative, future, perfect, aorist)",
        Purusha: "the person",
        Vacana: "the number",
    },
}


def recognise_exercise(card: Card, drill: Drill, material: Material, rng: Random) -> Exercise:
    """Draw a form, and ask of which word and which cell it is."""
    cell, form = _drawn(drill, material, rng)
    subject = drill.of or Subject.NOUN
    tables = (*tables_of(cell, drill.lakaras), *of_other_genders(cell, material))
    cells = [other for other in dict.fromkeys(tables) if form in forms_in(other, material)]
    cells.sort(key=lambda other: other != cell)
    accepted = tuple(dict.fromkeys(map(written_cell, cells)))
    further = dict.fromkeys(map(written_cell, further_cells(form, cell, material)))
    derivations = cell.derivations(material.book.order)
    return Exercise(
        card,
        Ask.TYPE,
        _QUESTIONS[subject],
        shown=(spell(form),),
        accepted=accepted,
        meaning=table_meaning(cell),
        derivations=tuple(derivation for derivation in derivations if derivation.form == form),
        judge=CellJudge(form, subject, cell, material),
        also=tuple(text for text in further if text not in accepted),
    )


def _drawn(drill: Drill, material: Material, rng: Random) -> tuple[TableCell, str]:
    pool = material.drawable
    for _ in range(TRIES):
        cells = drawn_table(drill, pool, rng)
        common = [cell for cell in cells if is_common_cell(cell, material.familiarity)]
        cell = rng.choice(common) if common else None
        forms = sorted(forms_in(cell, material)) if cell else []
        hidden = table_word(cell) if cell and material.familiarity is not Familiarity.KNOWN else ""
        if cell and forms and forms[0] != hidden and iast(forms[0]) not in drill.gloss:
            return cell, forms[0]
    raise NothingToDrawError(drill.sutra, drill.name)


def forms_in(cell: TableCell, material: Material) -> set[str]:
    """The forms of a cell, without those that only voice a final stop."""
    forms = (derivation.form for derivation in cell.derivations(material.book.order))
    return {*without_voiced_ends(forms)}


def written_cell(cell: TableCell) -> Sanskrit:
    """A cell as an answer: the word, then its place."""
    if isinstance(cell, NounCell):
        text = cell.noun.stem
        places: tuple[Axis, ...] = (cell.vibhakti, cell.vacana)
        name = f"{CASES[cell.vibhakti]} {cell.vacana.label}"
    else:
        text, places = cell.root.root, (cell.lakara, cell.purusha, cell.vacana)
        name = f"{TENSES[cell.lakara]} {cell.purusha.label} {cell.vacana.label}"
    written = " ".join((devanagari(text), *(place.devanagari for place in places)))
    return Sanskrit(text, written, f"{iast(text)} {name}")


@dataclass(frozen=True, slots=True)
class CellJudge:
    """Judges a named cell: right when it has the form, whichever word it belongs to."""

    form: str
    subject: Subject
    asked: TableCell
    material: Material

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        expected = table_word(self.asked)
        named = named_cell(typed, self.subject)
        if not (named.word or named.places):
            return Verdict(VerdictKind.NOTHING, "", expected)
        if missing := self._missing(named):
            remark = f"name {' and '.join(missing)} too, as in the question"
            return Verdict(VerdictKind.WRONG, "", expected, remark=remark)
        try:
            cells = list(self._cells(named, self._every(named)))
        except ShabdaError as error:
            return Verdict(VerdictKind.WRONG, "", expected, remark=error.message)
        if any(map(self._holds, (*cells, *self._cells(named, self._unlisted(named))))):
            return Verdict(VerdictKind.EXACT, expected, expected, remark=self._marks(named, cells))
        cells = cells or list(self._cells(named, self._unlisted(named)))
        if not any(forms_in(cell, self.material) for cell in cells):
            remark = f"no word {named.word} with such forms is known"
            return Verdict(VerdictKind.WRONG, "", expected, remark=remark)
        reading = table_word(cells[0])
        return Verdict(VerdictKind.WRONG, reading, expected, remark=self._correction(cells))

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return ""  # the answer names a cell, not a form

    def _marks(self, named: NamedCell, cells: Sequence[TableCell]) -> str:
        """Name the word with its marks where it was typed in plain letters: vadhu for vadhū."""
        words = [table_word(cell) for cell in cells if self._holds(cell)]
        if not words or set(words) & set(slp1_readings(named.word)):
            return ""
        plain = next((word for word in words if _is_plainly(named.word, word)), "")
        return f"the word is {in_both(plain)}" if plain else ""

    def _missing(self, named: NamedCell) -> list[str]:
        word = [] if named.word else ["the word"]
        return word + [
            name for axis, name in _NEEDED[self.subject].items() if not named.place(axis)
        ]

    def _holds(self, cell: TableCell) -> bool:
        key = equivalence_key(self.form)
        return key in {equivalence_key(form) for form in forms_in(cell, self.material)}

    def _cells(self, named: NamedCell, tables: Iterable[TableCell]) -> Iterator[TableCell]:
        """The cells of these tables that an answer names."""
        places = set(named.places)
        for cell in tables:
            own = {cell.vacana, *_axes(cell)}
            if places <= own:
                yield cell

    def _unlisted(self, named: NamedCell) -> Iterator[TableCell]:
        """The tables of nouns of that stem which are not among the drill's: शिवा of शिवाः."""
        if self.subject is not Subject.NOUN:
            return
        for text in slp1_readings(named.word):
            for noun in (noun for gender in "mfn" for noun in nouns(text, gender)):
                if noun.stem == text:
                    yield from noun_table(noun)

    def _every(self, named: NamedCell) -> Iterator[TableCell]:
        if self.subject is Subject.NOUN:
            for noun in self._nouns(named.word):
                yield from noun_table(noun)
            return
        lakara = next(member for member in Lakara if member is named.place(Lakara))
        for root in self._roots(named.word):
            for prayoga in (Prayoga.KARTARI, Prayoga.KARMANI):
                for pada in padas(root, lakara, prayoga):
                    yield from verb_table(root, lakara, prayoga, pada)

    def _roots(self, word: str) -> list[Root]:
        """Find roots by name; a name in plain letters is compared without diacritics."""
        plain = [root for root in self.material.roots if _is_plainly(word, root.root)]
        try:
            return roots_named(word, self.material.roots)
        except UnknownNameError:
            if not plain:
                raise
            return plain

    def _nouns(self, word: str) -> list[Noun]:
        """Find known nouns by their stem or nominative."""
        known = [*self.material.nouns, *self.material.book.nouns]
        if matches := nouns_named(word, ((noun.stem, noun) for noun in known)):
            return matches
        if plain := [noun for noun in known if _is_plainly(word, noun.stem)]:
            return list(dict.fromkeys(plain))
        texts = slp1_readings(word)
        near = [noun for noun in known if any(noun.stem[:1] == text[:1] for text in texts)]
        return [
            noun
            for noun in dict.fromkeys(near)
            if set(texts) & forms_in(NounCell(noun, Vibhakti.PRATHAMA, Vacana.EKA), self.material)
        ]

    def _correction(self, cells: Sequence[TableCell]) -> str:
        """Return the forms of the named cell, of homonyms too: "the dative plural of rāma is …"."""
        filled = [candidate for candidate in cells if forms_in(candidate, self.material)]
        cell = filled[0] if filled else cells[0]
        alike = [other for other in filled if written_cell(other) == written_cell(cell)]
        made = (sorted(forms_in(other, self.material)) for other in alike if _voice(other, cell))
        forms = " / ".join(map(devanagari, dict.fromkeys(chain.from_iterable(made))))
        text = iast(table_word(cell))
        place = written_cell(cell).iast.removeprefix(text).strip()
        return f"the {place} of {text} is {forms or 'not in use'}"


def _is_plainly(typed: str, text: str) -> bool:
    """Whether a word in plain letters is a text without its diacritics: rama, drs."""
    return typed.isascii() and typed.lower() == fold_name(iast(text))


def _voice(cell: TableCell, other: TableCell) -> bool:
    """Whether two cells of verbs have the same voice; those of nouns have none."""
    return getattr(cell, "prayoga", None) is getattr(other, "prayoga", None)


def _axes(cell: TableCell) -> tuple[Axis, ...]:
    if isinstance(cell, NounCell):
        return (cell.vibhakti, cell.noun.linga)
    return (cell.lakara, cell.purusha, cell.prayoga)
