"""`shabda derive`: a form of a root, step by step."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from typing import Annotated, TypeVar

from shabda.app.grammar_data import roots, rulebook
from shabda.cli.cells_json import derivation_json, place_json, subject_json
from shabda.cli.consoles import show_pages
from shabda.cli.declared import argument, option
from shabda.cli.options import AsJson, number_option
from shabda.cli.output import document
from shabda.cli.term_wish import with_wished_terms
from shabda.errors import UnknownNameError, UsageError, in_quotes, nearest_name
from shabda.sanskrit.analysis.lookup import roots_named
from shabda.sanskrit.forms.cells import (
    Cell,
    KrdantaStem,
    NounCell,
    VerbCell,
    from_the_root,
)
from shabda.sanskrit.forms.paradigms import Axis, Krt, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.parse_names import pada_named, parse_member
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.script import spell
from shabda.study.exercises.english import KRDANTAS, TENSE_NAMES, lakara_in_english
from shabda.terminal.layout import Lines, RenderOptions
from shabda.terminal.screens.form_explanation import form_explanation

Derivations = tuple[Derivation, ...]
DerivedCell = tuple[Cell, Derivations]
_SHORTEST_SUFFIX = 3
"""Letters of the shortest name of a kṛt suffix; fewer can be a person or a number."""
_ENGLISH_KRTS = {english.partition(" (")[0]: krt for krt, english in KRDANTAS.items()}
_AXES: tuple[type[Axis], ...] = (Lakara, Purusha, Vacana, Prayoga)
_SHORT: dict[str, Axis] = {
    "3": Purusha.PRATHAMA,
    "2": Purusha.MADHYAMA,
    "1": Purusha.UTTAMA,
    "sg": Vacana.EKA,
    "du": Vacana.DVI,
    "pl": Vacana.BAHU,
}
"""The persons and numbers as English grammar abbreviates them."""
_A = TypeVar("_A", bound=Axis)


_RootArgument = Annotated[str, argument(metavar="ROOT", help="The root: भू, bhū, bhU.")]
_Place = Annotated[
    list[str] | None,
    argument(metavar="PLACE", help="Tense, person, number and voice in any order: past 3 pl."),
]
_Class = Annotated[int | None, number_option("--class", least=1, most=10, text="The root's class.")]
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
    place: _Place = None,
    lakara: _LakaraName = "lat",
    purusha: _Person = "prathama",
    vacana: _Number = "eka",
    pada: _PadaName = None,
    prayoga: _Voice = "kartari",
    krt: _Suffix = None,
    gana: _Class = None,
    as_json: AsJson = False,
) -> None:
    """Derive a form of a verb root, each step with its sūtra.

    Examples: shabda derive भू, shabda derive gam past 3 plural, shabda derive dā --class 3,
    shabda derive gam -l lan -n bahu, shabda derive gai --krt lyut
    """
    root, *quoted = root.split() or [root]  # "gam past" is gam and past
    names = [*quoted, *(place or ())]
    krt_named = None if krt else _krt_named(" ".join(names))
    named = () if krt_named else _named_place(names)
    axes = (
        _chosen(named, Lakara, lakara, "lakāra"),
        _chosen(named, Purusha, purusha, "person"),
        _chosen(named, Vacana, vacana, "number"),
        pada_named(pada) if pada else None,
        _chosen(named, Prayoga, prayoga, "voice"),
    )
    suffix = parse_member(Krt, krt, "kṛt suffix") if krt else krt_named
    matches = _of_class(root, roots_named(root, roots()), gana)
    cells = [KrdantaStem(match, suffix) if suffix else VerbCell(match, *axes) for match in matches]
    print_cells(list(map(_derived, cells)), as_json=as_json)


def _derived(cell: VerbCell | KrdantaStem) -> DerivedCell:
    rules = rulebook().rules
    if isinstance(cell, VerbCell):
        return cell, from_the_root(cell, rules)
    return cell, cell.derivations(rules)


def _of_class(typed: str, matches: list[Root], gana: int | None) -> list[Root]:
    """The roots of a class; raises UnknownNameError where the root has no such class."""
    if gana is None:
        return matches
    chosen = [root for root in matches if root.gana == gana]
    if not chosen:
        classes = sorted({root.gana for root in matches})
        raise UnknownNameError(f"class of {typed}", str(gana), map(str, classes))
    return chosen


def _chosen(named: Iterable[Axis], axis: type[_A], typed: str, kind: str) -> _A:
    """The member of an axis among those named, else the one of an option."""
    members = [member for member in named if isinstance(member, axis)]
    if len(members) > 1:
        names = " and ".join(in_quotes(member.value) for member in members)
        raise UsageError(f"{names} cannot be combined; name one {kind}")
    if members:
        return members[0]
    english = lakara_in_english(typed)
    return english if isinstance(english, axis) else parse_member(axis, typed, kind)


def _named_place(words: Iterable[str]) -> tuple[Axis, ...]:
    """Read each word as a tense, person, number or voice; raises UnknownNameError."""
    return tuple(dict.fromkeys(map(_named, words)))


def _named(word: str) -> Axis:
    if member := _SHORT.get(word) or lakara_in_english(word):
        return member
    for axis in _AXES:
        with suppress(UnknownNameError):
            return parse_member(axis, word, "")
    known = [*TENSE_NAMES, *_SHORT, "passive", "impersonal"]
    near = nearest_name(word, [*known, *_ENGLISH_KRTS])
    raise UnknownNameError("tense, person, number or voice", word, known, nearest=near)


def _krt_named(text: str) -> Krt | None:
    """The kṛt suffix that a text names, in English too: ktvā, absolutive, past participle."""
    if krt := _ENGLISH_KRTS.get(text.lower()):
        return krt
    with suppress(UnknownNameError):
        return parse_member(Krt, text, "") if len(text) >= _SHORTEST_SUFFIX else None
    return None


def print_cells(results: list[DerivedCell], *, as_json: bool) -> None:
    """Print cells with their derivations."""
    if as_json:
        print(document("derive", {"cells": [_as_json(cell) for cell in results]}))
        return

    for cells, derivations in _group_forms(results):
        show_pages(partial(_form_screen, cells, derivations))


def _group_forms(results: list[DerivedCell]) -> list[tuple[list[Cell], Derivations]]:
    """Group the cells of a root or noun that are derived alike: रामौ in three cases.

    A root of two classes with one meaning is one root where the class makes no difference.
    """
    groups: dict[tuple[object, Derivations], list[Cell]] = {}
    for cell, derivations in results:
        of = cell.of
        root = of if isinstance(cell, NounCell) else (cell.root.root, cell.root.meaning)
        groups.setdefault((root, derivations), []).append(cell)
    return [(cells, derivations) for (_, derivations), cells in groups.items()]


def _form_screen(cells: list[Cell], derivations: Derivations, options: RenderOptions) -> Lines:
    places = dict.fromkeys(with_wished_terms(other.label) for other in cells)
    cell, text = cells[0], " / ".join(places)
    if isinstance(cell, NounCell):
        return form_explanation(spell(cell.noun.stem), text, cell.noun.gloss, derivations, options)
    classes = dict.fromkeys(
        str(other.root.gana) for other in cells if not isinstance(other, NounCell)
    )
    root, text = cell.root, f"class {' and '.join(classes)}, {text}"
    return form_explanation(spell(root.root), text, root.meaning, derivations, options)


def _as_json(result: DerivedCell) -> dict[str, object]:
    cell, derivations = result
    steps = [derivation_json(derivation) for derivation in derivations]
    return {**subject_json(cell), **place_json(cell), "derivations": steps}
