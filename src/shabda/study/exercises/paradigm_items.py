"""Askings of one cell of a paradigm: a root in a lakāra, a noun in a case."""

from random import Random

from shabda.errors import UnknownNameError
from shabda.sanskrit.forms.cells import NounCell, VerbCell, ruled
from shabda.sanskrit.forms.declension import calls, vacanas
from shabda.sanskrit.forms.paradigms import Lakara, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.parse_names import PADAS
from shabda.sanskrit.forms.vidyut import padas
from shabda.sanskrit.grammar.drill_spec import Drill
from shabda.sanskrit.rules.derivation import Derivation
from shabda.study.exercises.english import VOICES, case, tense
from shabda.study.exercises.join_items import TRIES
from shabda.study.exercises.material import Item, Material, prefer


def verb_item(drill: Drill, material: Material, rng: Random) -> Item:
    """Draw a cell of a drill's lakāra, of a root whose present the rules make.

    Raises UnknownNameError when the material holds no such root.
    """
    lakara = drill.lakara or Lakara.LAT
    every = [root for root in material.roots if ruled(root)]
    for _ in range(TRIES if every else 0):
        root = prefer(rng, material.own_roots, every)
        cell = VerbCell(root, lakara, rng.choice([*Purusha]), rng.choice([*Vacana]))
        if item := verb_cell_item(cell, material):
            return item
    raise UnknownNameError("root for the drill", drill.id, ())


def verb_cell_item(cell: VerbCell, material: Material) -> Item | None:
    """Ask for a cell so that the question settles the answer; None where it cannot.

    Homonyms of one class and pada answer together. Where the grammar alone decides the
    pada (म्रियते, but मरिष्यति) the question names none.
    """
    root, decided = cell.root, None in padas(cell.root, cell.lakara)
    kin = [each for each in material.roots if (each.root, each.gana) == (root.root, root.gana)]
    if decided and len(kin) > 1:
        return None
    found: dict[str, Derivation] = {}
    for each in kin:
        if each.pada is root.pada:
            twin = VerbCell(each, cell.lakara, cell.purusha, cell.vacana, cell.pada)
            for derivation in twin.derivations(material.book.order):
                found.setdefault(derivation.form, derivation)
    if not found:
        return None
    asked = f"{tense(cell.lakara)}, {cell.purusha.said} {cell.vacana.said}"
    parts = [asked, "" if decided else VOICES.get(root.pada, PADAS[root.pada])]
    return Item(
        f"{', '.join(filter(None, parts))}, class {root.gana}: {root.meaning}",
        root.root,
        tuple(found.values()),
        root.meaning,
        cell=cell,
        make=cell.derivations if cell.lakara is Lakara.LAT else None,
    )


def noun_item(drill: Drill, material: Material, rng: Random) -> Item:
    """Draw a cell of a drill's case.

    Raises UnknownNameError without a noun to decline.
    """
    vibhakti = drill.vibhakti or Vibhakti.PRATHAMA
    called = vibhakti is Vibhakti.SAMBODHANA
    own, every = (
        [noun for noun in nouns if calls(noun.stem) or not called]
        for nouns in (material.nouns, material.book.nouns)
    )
    if not (own or every):
        raise UnknownNameError("noun for the drill", drill.id, ())
    noun = prefer(rng, own, every)
    cell = NounCell(noun, vibhakti, rng.choice(vacanas(noun.stem)))
    asked = f"{case(vibhakti)} {cell.vacana.said}, {noun.linga.said}: {noun.gloss}"
    return Item(asked.removesuffix(": "), noun.stem, cell.derivations(), noun.gloss, cell=cell)
