"""`shabda derive` and `shabda explain`: a form of a root, told step by step, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from shabda.app.grammar_data import roots, rulebook
from shabda.cli.cells_json import derivation_json, place_json, subject_json
from shabda.cli.commands.table import known_nouns
from shabda.cli.output import document
from shabda.errors import SanskritError
from shabda.sanskrit.analysis.lookup import cells_of, far_cells_of, heard, roots_named
from shabda.sanskrit.analysis.prefixes import prefixed
from shabda.sanskrit.forms.cells import Cell, KrtCell, NounCell, VerbCell
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.parse_names import named, pada_named
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import spell
from shabda.terminal.console import out, render_options, show
from shabda.terminal.layout import Lines, RenderOptions
from shabda.terminal.screens.explained import explained

Derivations = tuple[Derivation, ...]
Told = tuple[Cell, Derivations]


def derive(
    root: Annotated[str, typer.Argument(help="The root in any script: भू, bhū, bhU.")],
    lakara: Annotated[
        str, typer.Option("--lakara", "-l", help="Tense or mood: lat, lot …")
    ] = "lat",
    purusha: Annotated[
        str, typer.Option("--purusha", "-p", help="Person: prathama (third), madhyama, uttama.")
    ] = "prathama",
    vacana: Annotated[
        str, typer.Option("--vacana", "-n", help="Number: eka (singular), dvi, bahu.")
    ] = "eka",
    pada: Annotated[
        str | None, typer.Option("--pada", help="parasmai or atmane; without it, the root's own.")
    ] = None,
    prayoga: Annotated[
        str, typer.Option("--prayoga", help="Voice: kartari (active), karmani, bhave.")
    ] = "kartari",
    krt: Annotated[
        str | None,
        typer.Option("--krt", help="A kṛt suffix instead of a lakāra: lyut, kta, ktva …"),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Derive a form of a verb root, each step with its sūtra.

    Examples: shabda derive भू, shabda derive gam -l lan -n bahu, shabda derive gai --krt lyut
    """
    place = (
        named(Lakara, lakara, "lakāra"),
        named(Purusha, purusha, "person"),
        named(Vacana, vacana, "number"),
        pada_named(pada) if pada else None,
        named(Prayoga, prayoga, "voice"),
    )
    suffix = named(Krt, krt, "kṛt suffix") if krt else None
    rules, found = rulebook().rules, roots_named(root, roots())
    cells = [KrtCell(each, suffix) if suffix else VerbCell(each, *place) for each in found]
    tell("derive", [(cell, cell.derivations(rules)) for cell in cells], as_json)


def explain(
    form: Annotated[str, typer.Argument(help="A form of a verb or noun, in any script.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Find the root or word of a form and derive the form.

    Known are the forms of the roots in the data, of the words made of them with kṛt
    suffixes, either with a prefix too, of the nouns in the decks and of those the drills decline.

    Examples: shabda explain भवति, shabda explain sutau, shabda explain गतः
    """
    nouns = dict.fromkeys(noun for _, noun in known_nouns())
    book, known = rulebook(), roots()
    told = (
        _told(form, cells_of(form, known, nouns), book.rules)
        or [(cell, (whole,)) for cell, whole in prefixed(form, known, book)]
        or _told(form, far_cells_of(form, known), book.rules)
    )
    if not told:
        raise SanskritError(f"{form!r} is no form of a root or a noun known here")
    tell("explain", told, as_json)


def _told(form: str, cells: list[Cell], rules: Sequence[Rule]) -> list[Told]:
    """Each cell with those of its derivations that end in a form."""
    keys = {equivalence_key(text) for text in heard(form)}
    made = ((cell, cell.derivations(rules)) for cell in cells)
    return [(c, tuple(it for it in its if equivalence_key(it.form) in keys)) for c, its in made]


def tell(command: str, told: list[Told], as_json: bool) -> None:
    """Print cells with their derivations."""
    if as_json:
        typer.echo(document(command, {"cells": [_as_json(each) for each in told]}))
        return

    console = out()
    for cells, derivations in _grouped(told):
        show(console, _screen(cells, derivations, render_options(console)))


def _grouped(told: list[Told]) -> list[tuple[list[Cell], Derivations]]:
    """Cells of one root or noun that are derived alike stand together: रामौ in three cases."""
    groups: dict[tuple[object, Derivations], list[Cell]] = {}
    for cell, derivations in told:
        groups.setdefault((cell.of, derivations), []).append(cell)
    return [(cells, derivations) for (_, derivations), cells in groups.items()]


def _screen(cells: list[Cell], derivations: Derivations, options: RenderOptions) -> Lines:

    cell, said = cells[0], " / ".join(each.said for each in cells)
    if isinstance(cell, NounCell):
        return explained(spell(cell.noun.stem), said, cell.noun.gloss, derivations, options)
    root, said = cell.root, f"class {cell.root.gana}, {said}"
    return explained(spell(root.root), said, root.meaning, derivations, options)


def _as_json(told: Told) -> dict[str, object]:

    cell, derivations = told
    steps = [derivation_json(each) for each in derivations]
    return {**subject_json(cell), **place_json(cell), "derivations": steps}
