"""Exercises on one cell of a paradigm: a root in a lakāra, a noun in a case."""

from collections.abc import Iterator, Sequence
from random import Random

from shabda.errors import NothingToDrawError
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import NounCell, VerbCell, ruled
from shabda.sanskrit.forms.declension import has_gender, vacanas_in
from shabda.sanskrit.forms.given_roots import SARVADHATUKA
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Derived, Pada, Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.forms.vidyut import padas
from shabda.sanskrit.grammar.drill_spec import Drill
from shabda.sanskrit.rules.derivation import Derivation
from shabda.study.exercises.english import DERIVED, PASSIVES, VOICES, case, tense
from shabda.study.exercises.familiarity import Familiarity, is_plain_root
from shabda.study.exercises.join_items import TRIES
from shabda.study.exercises.material import (
    Item,
    Material,
    commoner,
    draw_root,
    listed_roots,
    prefer,
)
from shabda.study.exercises.other_nouns import MODEL_NOUNS
from shabda.study.exercises.other_pada import takes_pada

_MANY = frozenset({"bahu", "aneka"})
"""Stems that are never of two."""
_CAUSED_ACTIVE = frozenset({
    "Buj", "aS", "KAd", "cal", "kamp", "As", "SI", "svap", "has", "rud", "ram", "sad", "mf", "snA",
    "vyaT", "Sam",
})  # fmt: skip
"""Roots whose causatives are asked in the active alone: they mean eat or move (1.3.87), or what a
living being does without an object (1.3.88)."""
_OF_THE_PRESENT_STEM = {Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN, Lakara.LRT}
"""Lakāras that are drilled with roots whose present our rules derive."""


def verb_item(drill: Drill, material: Material, rng: Random) -> Item:
    """Draw a cell of a drill's tables; at first the third person singular of the first table.

    Then no dual until the drill is known.

    Raises NothingToDrawError when the material holds no root for it.
    """
    tables = drill.tables[:1] if material.familiarity is Familiarity.NEW else drill.tables
    rare = {Vacana.DVI} if material.familiarity is Familiarity.LEARNING else set()
    vacanas = [vacana for vacana in Vacana if vacana not in rare]
    for root in _roots(drill, material.drawable, rng):
        cell = VerbCell(
            root.with_suffix(drill.derived),
            rng.choice(tables),
            rng.choice([*Purusha]),
            rng.choice(vacanas),
            prayoga=drill.prayoga,
        )
        if material.familiarity is Familiarity.NEW or drill.prayoga is Prayoga.BHAVE:
            cell = replace(cell, purusha=Purusha.PRATHAMA, vacana=Vacana.EKA)
        cell = replace(cell, pada=_one_pada(cell, material.familiarity, rng))
        if item := verb_cell_item(cell, material):
            return item
    raise NothingToDrawError(drill.sutra, drill.name)


def _one_pada(cell: VerbCell, familiarity: Familiarity, rng: Random) -> Pada | None:
    """The pada to ask of a root of both, so that one form is right; None for either."""
    if cell.root.pada is not Pada.UBHAYA or cell.prayoga is not Prayoga.KARTARI:
        return cell.pada
    causative = cell.root.derived is Derived.CAUSATIVE
    if familiarity is Familiarity.NEW or (causative and cell.root.root in _CAUSED_ACTIVE):
        return Pada.PARASMAI
    known = familiarity is Familiarity.KNOWN
    return cell.pada if known else rng.choice((Pada.PARASMAI, Pada.ATMANE))


def _roots(drill: Drill, material: Material, rng: Random) -> Iterator[Root]:
    """Roots drawn for a drill: those it lists; or the learner's own and common ones."""
    ruled_only = (
        drill.prayoga is Prayoga.KARTARI
        and not drill.derived
        and set(drill.tables) <= _OF_THE_PRESENT_STEM
    )
    listed = [root for root, _ in listed_roots(drill, material)]
    every = [root for root in material.common_roots or material.roots if ruled(root)]
    own: Sequence[Root] = material.own_roots
    if material.familiarity is Familiarity.NEW:
        own, every = list(filter(is_plain_root, own)), list(filter(is_plain_root, every)) or every
    for _ in range(TRIES if every else 0):
        if drill.roots:
            if not listed:
                return
            yield rng.choice(listed)
        elif ruled_only:
            yield prefer(rng, own, commoner(every, rng))
        elif (root := draw_root(material, rng)) and (root.gana != 10 or not drill.derived):
            yield root


def verb_cell_item(cell: VerbCell, material: Material) -> Item | None:
    """Ask for a cell if the question has only one answer; else return None.

    The forms of homonyms of one class and pada are all right. When the grammar alone decides
    the pada (म्रियते, but मरिष्यति), the question names none.
    """
    if _is_avoided(cell):
        return None
    root, decided = cell.root, _is_decided(cell)
    kin = [
        candidate
        for candidate in material.roots
        if candidate.root == root.root and candidate.gana == root.gana
    ]
    if decided and len(kin) > 1:
        return None
    by_form: dict[str, Derivation] = {}
    for candidate in kin:
        twin = candidate.with_suffix(root.derived)
        if twin.pada is root.pada:
            for derivation in replace(cell, root=twin).derivations(material.book.order):
                by_form.setdefault(derivation.form, derivation)
    if not by_form:
        return None
    about = f"class {root.gana}: {root.meaning}"
    return Item(
        f"Write the {_asked(cell, decided)}, {about}",
        root.root,
        tuple(by_form.values()),
        root.meaning,
        about,
        cell=cell,
        make=cell.derivations if _is_ours(cell) else None,
        roots=(*material.own_roots, *material.common_roots),
    )


def _is_avoided(cell: VerbCell) -> bool:
    """Whether a cell is not used: the tradition has no vacanti beside vakti, but bruvanti."""
    plural = (cell.purusha, cell.vacana) == (Purusha.PRATHAMA, Vacana.BAHU)
    return (
        cell.root.root == "vac" and plural and cell.lakara in SARVADHATUKA and not cell.root.derived
    )


def _is_decided(cell: VerbCell) -> bool:
    """Whether the grammar decides the pada so that a question can't name it: mariṣyati."""
    root = cell.root
    if None not in padas(root, cell.lakara, cell.prayoga):
        return False
    plain = cell.prayoga is Prayoga.KARTARI and not root.derived and root.pada is Pada.ATMANE
    return not plain or takes_pada(root, Pada.PARASMAI, cell.lakara)


def _asked(cell: VerbCell, decided: bool) -> str:
    """A cell as a question names it: "aorist (luṅ), third person dual, ātmanepada"."""
    return ", ".join(
        filter(
            None,
            (
                DERIVED[cell.root.derived],
                f"{tense(cell.lakara)} {PASSIVES[cell.prayoga]}".strip(),
                f"{cell.purusha.label} {cell.vacana.label}",
                "" if decided else VOICES[cell.pada or cell.root.pada],
            ),
        )
    )


def _is_ours(cell: VerbCell) -> bool:
    """Whether our own rules derive a cell, so that it can be derived with a rule left out."""
    plain = cell.prayoga is Prayoga.KARTARI and cell.root.derived is Derived.NONE
    return plain and cell.lakara is Lakara.LAT


def noun_item(drill: Drill, material: Material, rng: Random) -> Item:
    """Draw a cell of a drill's case; at first the singular.

    Raises NothingToDrawError without a noun to decline.
    """
    vibhakti = drill.vibhakti or Vibhakti.PRATHAMA
    pool = material.drawable
    own, every = (
        [noun for noun in nouns if vacanas_in(noun.stem, noun.linga, vibhakti)]
        for nouns in (pool.nouns, pool.common_nouns)
    )
    if not (own or every):
        raise NothingToDrawError(drill.sutra, drill.name)
    first = 1 if material.familiarity is Familiarity.NEW else None
    for _ in range(TRIES):
        noun = prefer(rng, own, every)
        vacana = rng.choice(_vacanas(noun, vibhakti)[:first])
        item = noun_cell_item(NounCell(noun, vibhakti, vacana))
        if any(made.form != noun.stem for made in item.derivations):
            break
    others = (*MODEL_NOUNS, *material.book.nouns, *material.nouns)
    return replace(item, nouns=others)


def _vacanas(noun: Noun, vibhakti: Vibhakti) -> tuple[Vacana, ...]:
    """The numbers to ask; "many" has no dual that makes sense."""
    numbers = vacanas_in(noun.stem, noun.linga, vibhakti)
    return tuple(one for one in numbers if one is not Vacana.DVI or noun.stem not in _MANY)


def noun_cell_item(cell: NounCell) -> Item:
    """Ask for the forms of a cell of a noun."""
    noun = cell.noun
    gender = f", {noun.linga.label}" if has_gender(noun.stem) else ""
    task = f"Write the {case(cell.vibhakti)} {cell.vacana.label}{gender}: {noun.gloss}"
    question, forms = task.removesuffix(": "), (*cell.derivations(), *second_feminine(cell))
    return Item(question, noun.stem, forms, noun.gloss, noun.gloss, cell=cell)


_OF_QUALITIES = frozenset(
    {"mfdu", "guru", "laGu", "pfTu", "pawu", "sADu", "svAdu", "fju", "tanu", "uru"}
)
_LIKE_BAHU = frozenset({"bahu"})


def second_feminine(cell: NounCell) -> tuple[Derivation, ...]:
    """Derive the forms of the feminine in ī; none for another gender or stem (4.1.44–45)."""
    stem = cell.noun.stem
    if cell.noun.linga is not Linga.STRI or stem not in _OF_QUALITIES | _LIKE_BAHU:
        return ()
    number = "4.1.45" if stem in _LIKE_BAHU else "4.1.44"
    other = f"{stem[:-1]}vI"
    steps = (
        sutra_step(number, (stem,), (stem, "I")),
        sutra_step("6.1.77", (stem, "I"), (other,)),
    )
    made = replace(cell, noun=Noun(other, Linga.STRI)).derivations()
    return tuple(Derivation((stem,), (*steps, *one.steps), one.form) for one in made)
