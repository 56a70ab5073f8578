"""`shabda derive`: a form of a root, step by step."""

from __future__ import annotations

from typing import Annotated

from shabda.app.grammar_data import roots, rulebook
from shabda.cli.cells_json import derivation_json, place_json, subject_json
from shabda.cli.consoles import learner_console
from shabda.cli.declared import argument, option
from shabda.cli.options import AsJson
from shabda.cli.output import document
from shabda.cli.term_wish import with_wished_terms
from shabda.sanskrit.analysis.lookup import roots_named
from shabda.sanskrit.forms.cells import Cell, KrdantaStem, NounCell, VerbCell
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.parse_names import pada_named, parse_member
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.script import spell
from shabda.study.exercises.english import lakara_in_english
from shabda.terminal.console import render_options
from shabda.terminal.layout import Lines, RenderOptions
from shabda.terminal.pager import show_long
from shabda.terminal.screens.form_explanation import form_explanation

Derivations = tuple[Derivation, ...]
Told = tuple[Cell, Derivations]


_RootArgument = Annotated[str, argument(metavar="ROOT", help="The root: भू, bhū, bhU.")]
_LakaraName = Annotated[str, option("--lakara", "-l", help="Tense or mood: present, future, lot …")]
_Person = Annotated[str, option("--purusha", "-p", help="Person: third (prathama), second, first.")]
_Number = Annotated[str, option("--vacana", "-n", help="Number: singular (eka), dual, plural.")]
_PadaName = Annotated[
    str | None, option("--pada", help="parasmai or atmane; without it, the root's own.")
]
_Voice = Annotated[str, option("--prayoga", help="Voice: active (kartari), passive, impersonal.")]
_Suffix = Annotated[
    str | None, option("--krt", help="A kṛt suffix instead of a lakāra: lyut, kta, ktva …")
]


def derive(
    root: _RootArgument,
    lakara: _LakaraName = "lat",
    purusha: _Person = "prathama",
    vacana: _Number = "eka",
    pada: _PadaName = None,
    prayoga: _Voice = "kartari",
    krt: _Suffix = None,
    as_json: AsJson = False,
) -> None:
    """Derive a form of a verb root, each step with its sūtra.

    Examples: shabda derive भू, shabda derive gam -l lan -n bahu, shabda derive gai --krt lyut
    """
    place = (
        lakara_in_english(lakara) or parse_member(Lakara, lakara, "lakāra"),
        parse_member(Purusha, purusha, "person"),
        parse_member(Vacana, vacana, "number"),
        pada_named(pada) if pada else None,
        parse_member(Prayoga, prayoga, "voice"),
    )
    suffix = parse_member(Krt, krt, "kṛt suffix") if krt else None
    rules, matches = rulebook().rules, roots_named(root, roots())
    cells = [KrdantaStem(named, suffix) if suffix else VerbCell(named, *place) for named in matches]
    tell("derive", [(cell, cell.derivations(rules)) for cell in cells], as_json)


def tell(command: str, results: list[Told], as_json: bool) -> None:
    """Print cells with their derivations."""
    if as_json:
        print(document(command, {"cells": [_as_json(cell) for cell in results]}))
        return

    console = learner_console()
    for cells, derivations in _group_forms(results):
        show_long(console, _form_screen(cells, derivations, render_options(console)))


def _group_forms(results: list[Told]) -> list[tuple[list[Cell], Derivations]]:
    """Group the cells of one root or noun that are derived alike: रामौ in three cases."""
    groups: dict[tuple[object, Derivations], list[Cell]] = {}
    for cell, derivations in results:
        groups.setdefault((cell.of, derivations), []).append(cell)
    return [(cells, derivations) for (_, derivations), cells in groups.items()]


def _form_screen(cells: list[Cell], derivations: Derivations, options: RenderOptions) -> Lines:
    cell, text = cells[0], " / ".join(with_wished_terms(other.said) for other in cells)
    if isinstance(cell, NounCell):
        return form_explanation(spell(cell.noun.stem), text, cell.noun.gloss, derivations, options)
    root, text = cell.root, f"class {cell.root.gana}, {text}"
    return form_explanation(spell(root.root), text, root.meaning, derivations, options)


def _as_json(result: Told) -> dict[str, object]:
    cell, derivations = result
    steps = [derivation_json(derivation) for derivation in derivations]
    return {**subject_json(cell), **place_json(cell), "derivations": steps}
