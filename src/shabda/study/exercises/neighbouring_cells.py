"""The forms of the tables around a cell, each with how it differs from the one asked."""

from collections.abc import Iterator, Sequence

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import NounCell, TableCell, VerbCell, noun_table, verb_forms
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.parse_names import PADAS
from shabda.sanskrit.forms.roots import Derived, Pada
from shabda.sanskrit.rules.rule import Rule
from shabda.study.exercises.english import DERIVED, case, tense
from shabda.study.exercises.other_pada import in_other_pada, takes_pada

LACKING = ", which this root does not take"


def neighbouring_forms(cell: TableCell, rules: Sequence[Rule]) -> Iterator[tuple[str, str]]:
    """Yield the forms of the tables around a cell, each with how it differs: "that is dual"."""
    mine = _axes(cell, cell)
    by_form: dict[str, set[tuple[int, bool, str]]] = {}
    for form, other in _around(cell, rules):
        differs = [
            name for name, here in zip(_axes(other, cell), mine, strict=True) if name != here
        ]
        way = (len(differs), _lacks_pada(other, cell), " ".join(differs))
        by_form.setdefault(form, set()).add(way)
    for form, ways in by_form.items():
        nearest = min(ways)[:2]
        names = sorted(name for *distance, name in ways if tuple(distance) == nearest)
        yield form, f"that is {' or '.join(text.rstrip(',') for text in names)}"


def _around(cell: TableCell, rules: Sequence[Rule]) -> Iterator[tuple[str, TableCell]]:
    """Every form of the root's tables, or of the noun in any gender."""
    if isinstance(cell, VerbCell):
        yield from _of_verb(cell, rules)
    else:
        yield from _of_noun(cell)


def _of_verb(cell: VerbCell, rules: Sequence[Rule]) -> Iterator[tuple[str, TableCell]]:
    """Every form of the root, then of the same table of its causative, or of the plain root."""
    yield from verb_forms(cell.root)
    if cell.root.derived:
        yield from in_other_pada(cell, rules)
        yield from verb_forms(cell.root.with_suffix(Derived.NONE), (cell.lakara,))
        return
    yield from in_other_pada(cell, rules)
    if cell.root.gana != 10:
        yield from verb_forms(cell.root.with_suffix(Derived.CAUSATIVE), (cell.lakara,))


def _of_noun(cell: NounCell) -> Iterator[tuple[str, TableCell]]:
    for linga in Linga:
        if declines(cell.noun.stem, linga):
            for other in noun_table(replace(cell.noun, linga=linga)):
                for derivation in other.derivations():
                    yield derivation.form, other


def _axes(cell: TableCell, asked: TableCell) -> tuple[str, ...]:
    """The place of a cell, axis by axis, in the words of a diagnosis."""
    if isinstance(cell, NounCell):
        return (f"the {case(cell.vibhakti)}", cell.vacana.label, cell.noun.linga.label)
    derived = f"{DERIVED[cell.root.derived] or 'the plain root'},"
    lakara = f"the {tense(cell.lakara)}"
    names = (derived, lakara, cell.purusha.label, cell.vacana.label, cell.prayoga.label)
    return (*names, _pada_apart(cell, asked))


def _pada_apart(cell: VerbCell, asked: TableCell) -> str:
    """Return the pada of a cell if the asked one has another; "" if it may have both."""
    if cell.pada is None or not isinstance(asked, VerbCell):
        return ""
    named = f"in the {PADAS[cell.pada]}"
    if asked.root.pada is Pada.UBHAYA:
        return named if asked.pada not in (None, cell.pada) else ""
    if not _lacks_pada(cell, asked):
        return named if asked.root.pada is not cell.pada else ""
    if not takes_pada(asked.root, cell.pada):
        return f"{named}{LACKING}"
    there = "there" if cell.lakara is not asked.lakara else f"in the {tense(cell.lakara)}"
    return f"{named}{LACKING} {there}"


def _lacks_pada(cell: TableCell, asked: TableCell) -> bool:
    """Whether the root of the asked cell does not take the pada of a cell in its tense."""
    if not isinstance(cell, VerbCell) or not isinstance(asked, VerbCell):
        return False
    if cell.pada is None or asked.root.pada in (Pada.UBHAYA, cell.pada):
        return False
    return cell.root.derived is not asked.root.derived or not takes_pada(
        asked.root, cell.pada, cell.lakara
    )
