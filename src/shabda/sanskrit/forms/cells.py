"""One cell of a verb's or a noun's table, and its forms."""

from collections.abc import Iterator, Sequence
from itertools import product

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms import han, krdantas, vidyut
from shabda.sanskrit.forms.aorists import own_aorist
from shabda.sanskrit.forms.declension import decline, has_gender, vacanas_in
from shabda.sanskrit.forms.dhvam_endings import with_both_endings
from shabda.sanskrit.forms.ending_steps import (
    with_case_ending_named,
    with_personal_ending_named,
)
from shabda.sanskrit.forms.paradigms import (
    Krt,
    Lakara,
    Linga,
    Prayoga,
    Purusha,
    Vacana,
    Vibhakti,
    place_label,
)
from shabda.sanskrit.forms.parse_names import PADAS
from shabda.sanskrit.forms.roots import VIKARANA, Pada, Root
from shabda.sanskrit.forms.second_verb_forms import second_verb_forms
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.verbs import ana, lat
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.rules.engine import Rules


class OfRoot:
    """What belongs to the tables of a root."""

    __slots__ = ()
    root: Root

    @property
    def of(self) -> Root:
        return self.root


class OfNoun:
    """What belongs to the table of a noun."""

    __slots__ = ()
    noun: Noun

    @property
    def of(self) -> Noun:
        return self.noun

    @property
    def linga(self) -> Linga:
        return self.noun.linga


@dataclass(frozen=True, slots=True)
class VerbCell(OfRoot):
    """A cell of a root's table; without `pada` it has the forms of every pada of the root."""

    root: Root
    lakara: Lakara = Lakara.LAT
    purusha: Purusha = Purusha.PRATHAMA
    vacana: Vacana = Vacana.EKA
    pada: Pada | None = None
    prayoga: Prayoga = Prayoga.KARTARI

    @property
    def label(self) -> str:
        """The cell in words: "laṭ, third person singular, parasmaipada"."""
        parts = [self.lakara.label, f"{self.purusha.label} {self.vacana.label}"]
        if self.prayoga is not Prayoga.KARTARI:
            parts.append(self.prayoga.label)
        elif self.pada:
            parts.append(PADAS[self.pada])
        return ", ".join(parts)

    def derivations(self, rules: Rules) -> tuple[Derivation, ...]:
        """Derive its forms: by our own rules where possible, else by the whole grammar."""
        cell = (self.purusha, self.vacana)
        if self.prayoga is Prayoga.KARTARI and self.lakara is Lakara.LAT and ruled(self.root):
            return lat(self.root, rules, *cell, self.pada)
        place = (self.root, self.lakara, *cell, self.prayoga, self.pada)
        own = _corrected(self)
        made = vidyut.tinanta(*place) if own is None else own
        forms = {derivation.form for derivation in made}
        second = (other for other in second_verb_forms(*place) if other.form not in forms)
        name = f"{self.purusha.label} {self.vacana.label}"
        both = with_both_endings((*made, *second))
        return tuple(with_personal_ending_named(one, name) for one in both)


@dataclass(frozen=True, slots=True)
class NounCell(OfNoun):
    """A cell of a noun's table."""

    noun: Noun
    vibhakti: Vibhakti
    vacana: Vacana

    @property
    def label(self) -> str:
        """The cell in words: "tṛtīyā singular, masculine"."""
        place = f"{self.vibhakti.label} {self.vacana.label}"
        return f"{place}, {self.noun.linga.label}" if has_gender(self.noun.stem) else place

    def derivations(self, rules: Rules = ()) -> tuple[Derivation, ...]:
        """Derive its forms by the whole grammar."""
        made = decline(self.noun.stem, self.noun.linga, self.vibhakti, self.vacana)
        return tuple(with_case_ending_named(one, self.vibhakti, self.vacana) for one in made)


@dataclass(frozen=True, slots=True)
class KrdantaStem(OfRoot):
    """A root with a kṛt suffix, which gives a noun stem (गान) or an indeclinable (गत्वा)."""

    root: Root
    krt: Krt

    @property
    def label(self) -> str:
        lyap = self.root.prefix and self.krt is Krt.KTVA
        return "kṛt suffix lyap" if lyap else f"kṛt suffix {self.krt.label}"

    def derivations(self, rules: Rules) -> tuple[Derivation, ...]:
        """Derive its forms; -ana by our own rules where possible."""
        regular = not (self.root.irregular_ana or self.root.derived or self.root.prefix)
        if self.krt is Krt.LYUT and regular:
            return ana(self.root, rules)
        return krdantas.krdanta(self.root, self.krt)


@dataclass(frozen=True, slots=True)
class KrdantaCell(OfRoot):
    """A cell in the declension of a root with a kṛt suffix: गतः, गच्छन्ती."""

    root: Root
    krt: Krt
    linga: Linga
    vibhakti: Vibhakti
    vacana: Vacana

    @property
    def label(self) -> str:
        """The suffix and the cell in words: "kṛt suffix kta, prathamā singular, masculine"."""
        return f"kṛt suffix {self.krt.label}, {place_label(self.linga, self.vibhakti, self.vacana)}"

    def derivations(self, rules: Rules = ()) -> tuple[Derivation, ...]:
        """Derive its forms by the whole grammar."""
        cell = (self.linga, self.vibhakti, self.vacana)
        return krdantas.cell(self.root, self.krt, *cell)


TableCell = VerbCell | NounCell
Cell = TableCell | KrdantaStem | KrdantaCell


def _corrected(cell: VerbCell) -> tuple[Derivation, ...] | None:
    """Derive a cell that vidyut derives wrongly; None for every other."""
    place = (cell.root, cell.lakara, cell.purusha, cell.vacana, cell.prayoga)
    passive = han.passive(*place)
    return own_aorist(*place, cell.pada) if passive is None else passive


def from_the_root(cell: VerbCell, rules: Rules) -> tuple[Derivation, ...]:
    """Derive the forms of a cell from the root alone.

    Our own rules for laṭ begin with root, vikaraṇa and ending (labh + a + te); the whole grammar
    says where these two come from.
    """
    made = cell.derivations(rules)
    if cell.lakara is not Lakara.LAT or cell.prayoga is not Prayoga.KARTARI or not ruled(cell.root):
        return made
    name = f"{cell.purusha.label} {cell.vacana.label}"
    place = (cell.root, cell.lakara, cell.purusha, cell.vacana, cell.prayoga, cell.pada)
    whole = {one.form: with_personal_ending_named(one, name) for one in vidyut.tinanta(*place)}
    return tuple(whole.get(one.form, one) for one in made)


def ruled(root: Root) -> bool:
    """Whether our own rules derive every cell of a root's laṭ."""
    return root.gana in VIKARANA and not (root.forms or root.derived or root.prefix)


def verb_table(root: Root, lakara: Lakara, prayoga: Prayoga, pada: Pada | None) -> list[VerbCell]:
    """Return the nine cells of a table, person by person; the impersonal has one (1.4.22)."""
    if prayoga is Prayoga.BHAVE:
        return [VerbCell(root, lakara, pada=pada, prayoga=prayoga)]
    return [
        VerbCell(root, lakara, purusha, vacana, pada, prayoga)
        for purusha, vacana in product(Purusha, Vacana)
    ]


def noun_table(noun: Noun) -> list[NounCell]:
    """Return the cells of a noun, case by case; pronouns lack the vocative, numerals numbers."""
    return [
        NounCell(noun, vibhakti, vacana)
        for vibhakti in Vibhakti
        for vacana in vacanas_in(noun.stem, noun.linga, vibhakti)
    ]


def krt_forms(root: Root) -> Iterator[tuple[str, KrdantaStem]]:
    """Yield every form of a root with a kṛt suffix."""
    for form, krt in krdantas.forms(root):
        yield form, KrdantaStem(root, krt)


def verb_forms(
    root: Root, lakaras: Sequence[Lakara] = tuple(Lakara)
) -> Iterator[tuple[str, VerbCell]]:
    """Every form of a root, active and passive, with its cell."""
    for prayoga, lakara in product((Prayoga.KARTARI, Prayoga.KARMANI), lakaras):
        if _corrected(VerbCell(root, lakara, vacana=Vacana.DVI, prayoga=prayoga)) is not None:
            for cell in verb_table(root, lakara, prayoga, None):
                for made in cell.derivations(()):
                    yield made.form, cell
            continue
        for form, purusha, vacana, pada in vidyut.tinanta_forms(root, lakara, prayoga):
            yield form, VerbCell(root, lakara, purusha, vacana, pada, prayoga)
