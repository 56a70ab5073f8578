"""`shabda table`: show the full paradigm of a root in one lakāra, or of a noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import Annotated

from shabda.app.grammar_data import roots, rulebook
from shabda.cli.cells_json import form_json, place_json, subject_json
from shabda.cli.consoles import show_pages
from shabda.cli.declared import argument, option
from shabda.cli.krdanta_table import krdanta_json, krdanta_rows, krdanta_screen
from shabda.cli.options import AsJson
from shabda.cli.output import document
from shabda.cli.term_wish import with_wished_terms
from shabda.errors import SanskritError
from shabda.sanskrit.analysis.lookup import roots_named
from shabda.sanskrit.forms.cells import TableCell, VerbCell, noun_table, verb_table
from shabda.sanskrit.forms.declension import has_gender
from shabda.sanskrit.forms.nominal.numbers import number_note
from shabda.sanskrit.forms.paradigms import Vacana
from shabda.sanskrit.forms.parse_names import PADAS
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import LINGAS, Noun
from shabda.sanskrit.forms.vidyut import padas
from shabda.sanskrit.text.equivalence import is_voiced_twin
from shabda.sanskrit.text.script import iast, spell
from shabda.study.exercises.english import DERIVED, PASSIVES, case
from shabda.study.exercises.english import tense as english_tense
from shabda.study.exercises.table_names import TableName, table_named
from shabda.terminal.screens.paradigm import FormRow, Paradigm, paradigm

Formed = tuple[TableCell, tuple[str, ...]]


_RootOrNoun = Annotated[str, argument(metavar="WORD", help="A root or a noun, in any script.")]
_TableWords = Annotated[
    list[str] | None,
    argument(
        metavar="TABLE",
        help="For a root: a tense (lat, लोट्, perfect …), passive, causative, krdanta …",
    ),
]
_NounGender = Annotated[str | None, option("--gender", "-g", help="For a noun: m, f or n.")]
_Tense = Annotated[str | None, option("--lakara", "-l", help="For a root: present, past, lot …")]


def table(
    word: _RootOrNoun,
    name: _TableWords = None,
    gender: _NounGender = None,
    tense: _Tense = None,
    as_json: AsJson = False,
) -> None:
    """Show the full paradigm of a root or a noun.

    A noun of the decks or the drills is found by the word or its stem; any other needs its gender.

    For a root, voice, derived root and tense can be combined: passive past.

    Examples: shabda table भू लट्, shabda table gam --lakara future,
    shabda table कृ passive, shabda table कृ causative perfect, shabda table गम् krdanta,
    shabda table bhrātṛ, shabda table धर्म --gender m
    """
    word, *quoted = word.split() or [word]  # "gam past" is gam and past
    names = [*quoted, *(name or []), *([tense] if tense else [])]
    if gender is None and len(names) == 1 and names[0].strip(".") in LINGAS:
        gender = names.pop().strip(".")
    if names and not {name.lower() for name in names} - _NUMBERS:
        raise SanskritError(
            f"a table shows every number; `shabda table {word}` is enough for a noun"
        )
    chosen = table_named(names) if names else None
    if chosen and chosen.krdantas:
        _krdantas(word, chosen, as_json=as_json)
    elif chosen:
        _print_tables(verb_tables(word, chosen), as_json=as_json)
    else:
        _print_tables([_noun_table(noun) for noun in _find_nouns(word, gender)], as_json=as_json)


def _print_tables(tables: Sequence[list[Formed]], *, as_json: bool) -> None:
    if as_json:
        print(document("table", {"tables": list(map(_as_json, tables))}))
        return
    for cells in tables:
        show_pages(partial(paradigm, _screen(cells)))


_NUMBERS = frozenset(vacana.label for vacana in Vacana)


def verb_tables(word: str, name: TableName) -> list[list[Formed]]:
    """The tables of every root of a name, one for each pada.

    Raises SanskritError when no root of the name has such a table.
    """
    rules = rulebook().rules
    made: list[list[Formed]] = [
        [
            (cell, tuple(derivation.form for derivation in cell.derivations(rules)))
            for cell in verb_table(root, name.lakara, name.prayoga, pada)
        ]
        for root in _roots_for(word, name)
        for pada in padas(root, name.lakara, name.prayoga)
    ]
    with_forms = [table for table in made if any(forms for _, forms in table)]
    if not with_forms:
        raise SanskritError(f"{word} has no such table: the grammar gives it no form there")
    return with_forms


def _roots_for(word: str, name: TableName) -> list[Root]:
    return [root.with_suffix(name.derived) for root in roots_named(word, roots())]


def _krdantas(word: str, name: TableName, *, as_json: bool) -> None:
    """Print what each root of a name makes with kṛt suffixes."""
    rules = rulebook().rules
    made = [(root, krdanta_rows(root, rules)) for root in _roots_for(word, name)]
    if as_json:
        print(document("table", {"tables": [krdanta_json(*made_table) for made_table in made]}))
        return
    for made_table in made:
        show_pages(partial(paradigm, krdanta_screen(*made_table)))


def _find_nouns(word: str, gender: str | None) -> list[Noun]:
    from shabda.cli.known_nouns import find_nouns  # the collection: 15 ms that a verb does without

    return find_nouns(word, gender)


def _noun_table(noun: Noun) -> list[Formed]:
    return [(cell, tuple(made.form for made in cell.derivations())) for cell in noun_table(noun)]


def _screen(cells: list[Formed]) -> Paradigm:
    """Lay a table out for the screen, one block for each person or case."""
    cell = cells[0][0]
    if isinstance(cell, VerbCell):
        root, pada = cell.root, PADAS[cell.pada] if cell.pada else ""
        table = f"{english_tense(cell.lakara)} {PASSIVES[cell.prayoga]}".strip()
        parts = (DERIVED[root.derived], table, pada, f"class {root.gana}: {root.meaning}")
        heading = ", ".join(filter(None, parts))
        return _paradigm(root.root, with_wished_terms(heading), cells)
    noun = cell.noun
    gender = noun.linga.label if has_gender(noun.stem) else ""
    heading = ": ".join(filter(None, (gender, noun.gloss)))
    numbers = number_note(noun.stem, noun.linga)
    return _paradigm(noun.stem, heading, cells, f"{iast(noun.stem)} {numbers}." if numbers else "")


def _paradigm(slp1: str, heading: str, cells: list[Formed], remark: str = "") -> Paradigm:
    """The table without the second forms that only voice a final stop; a note tells of them."""
    shown = [
        (cell, tuple(form for form in forms if not is_voiced_twin(form, forms)))
        for cell, forms in cells
    ]
    note = " ".join(filter(None, (remark, _voiced_note(cells))))
    return Paradigm(spell(slp1), heading, tuple(_blocks(shown)), grid=True, note=note)


def _voiced_note(cells: list[Formed]) -> str:
    """A sentence on the first form whose final stop may be voiced; "" for a table without one."""
    pairs = (
        (form, twin)
        for _, forms in cells
        for twin in forms
        if is_voiced_twin(twin, forms)
        for form in forms
        if form[:-1] == twin[:-1] and form != twin
    )
    alike = [f"{iast(form)} may also be {iast(twin)}" for form, twin in dict.fromkeys(pairs)]
    if not alike:
        return ""
    others = "; so with the other final stops" if len(alike) > 1 else ""
    return f"Where nothing follows, {alike[0]} (8.4.56){others}."


def _blocks(cells: list[Formed]) -> Iterator[tuple[str, tuple[FormRow, ...]]]:
    def name(formed: Formed) -> str:
        cell = formed[0]
        return (
            cell.purusha.label
            if isinstance(cell, VerbCell)
            else with_wished_terms(case(cell.vibhakti))
        )

    for block, rows in groupby(cells, name):
        yield (
            block,
            tuple(FormRow(cell.vacana.label, tuple(map(spell, forms))) for cell, forms in rows),
        )


def _as_json(cells: list[Formed]) -> dict[str, object]:
    rows = [{**place_json(cell), "forms": [*map(form_json, forms)]} for cell, forms in cells]
    return {**subject_json(cells[0][0]), "rows": rows}
