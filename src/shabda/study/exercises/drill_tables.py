"""The tables of drills: how one is drawn and named, and those in which a form may stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import (
    NounCell,
    TableCell,
    VerbCell,
    noun_table,
    verb_forms,
    verb_table,
)
from shabda.sanskrit.forms.declension import has_gender, is_pronominal
from shabda.sanskrit.forms.nominal.irregular_stems import PRONOUNS
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Prayoga
from shabda.sanskrit.forms.vidyut import padas
from shabda.sanskrit.grammar.drill_spec import Drill, Subject
from shabda.study.exercises.english import VOICES, tense
from shabda.study.exercises.material import Material, draw_root, prefer


def table_word(cell: TableCell) -> str:
    """The stem or root of a table."""
    return cell.noun.stem if isinstance(cell, NounCell) else cell.root.root


def table_meaning(cell: TableCell) -> str:
    """The meaning of the word of a table."""
    return cell.noun.gloss if isinstance(cell, NounCell) else cell.root.meaning


def tense_and_pada(cell: VerbCell) -> str:
    """Name a table of a root: "present (laṭ), parasmaipada (active endings)"."""
    pada = VOICES.get(cell.pada, "") if cell.pada else ""
    return ", ".join(filter(None, (tense(cell.lakara), pada)))


def about_word(cell: TableCell) -> str:
    """What is said of the word of a table: "tree, masculine", "class 1: be, become"."""
    if isinstance(cell, VerbCell):
        return f"class {cell.root.gana}: {cell.root.meaning}"
    gender = cell.noun.linga.label if has_gender(cell.noun.stem) else ""
    return ", ".join(filter(None, (cell.noun.gloss, gender)))


def drawn_table(drill: Drill, material: Material, rng: Random) -> Sequence[TableCell]:
    """Draw a table of a noun, or of a root in one of the drill's tenses; empty for none to ask."""
    if drill.of is Subject.VERB:
        return _verb_table(drill, material, rng)
    if not (material.nouns or material.common_nouns):
        return ()
    return noun_table(prefer(rng, material.nouns, material.common_nouns))


def _verb_table(drill: Drill, material: Material, rng: Random) -> Sequence[TableCell]:
    if not material.roots:
        return ()
    root, lakara = draw_root(material, rng), rng.choice(drill.lakaras)
    if root.has_two_stems:
        return ()
    return verb_table(root, lakara, Prayoga.KARTARI, rng.choice(padas(root, lakara)))


def tables_of(cell: TableCell, lakaras: Sequence[Lakara]) -> Iterator[TableCell]:
    """Every cell of the tables of a word that are drilled, of a pronoun in each gender."""
    if isinstance(cell, NounCell):
        stem, own = cell.noun.stem, cell.noun.linga
        genders = Linga if stem in PRONOUNS or is_pronominal(stem, own) else (own,)
        for linga in genders:
            yield from noun_table(replace(cell.noun, linga=linga))
        return
    for lakara in dict.fromkeys((cell.lakara, *lakaras)):
        for pada in padas(cell.root, lakara):
            yield from verb_table(cell.root, lakara, Prayoga.KARTARI, pada)


def of_other_genders(cell: TableCell, material: Material) -> Iterator[TableCell]:
    """The tables of the same adjective in its other genders: adbhute is of adbhuta and adbhutā."""
    if not isinstance(cell, NounCell) or cell.noun.stem[-1] not in "aA":
        return
    stems = {f"{cell.noun.stem[:-1]}{final}" for final in "aA"}
    for noun in dict.fromkeys((*material.nouns, *material.book.nouns)):
        if noun.stem in stems:
            yield from noun_table(noun)


_TWINS = {"idam": "etad", "etad": "idam", "BU": "as", "as": "BU", "brU": "vac", "vac": "brU"}
"""Words that share forms: enam (2.4.34), babhūva (2.4.52), uvāca (2.4.53)."""
_OF_TWINS = (1, 2)
"""The classes of these roots; as of class 4 is another."""


def further_cells(form: str, cell: TableCell, material: Material) -> Iterator[TableCell]:
    """The cells with a form in tables that are not drilled: of other tenses, and of a twin."""
    if isinstance(cell, NounCell):
        if twin := _TWINS.get(cell.noun.stem):
            for linga in Linga:
                for place in noun_table(replace(cell.noun, stem=twin, linga=linga)):
                    if any(made.form == form for made in place.derivations()):
                        yield place
        return
    twins = [
        root
        for root in material.roots
        if root.root == _TWINS.get(cell.root.root) and root.gana in _OF_TWINS
    ]
    for root in (cell.root, *twins):
        for made, other in verb_forms(root):
            if made == form and other.prayoga is Prayoga.KARTARI:
                yield other
