"""Exercises on a root with a kṛt suffix, which gives a stem (गत) or an indeclinable (गत्वा)."""

from collections.abc import Iterator, Mapping
from random import Random

from shabda.errors import NothingToDrawError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.analysis.krt_words import LyapCell, krt_derivations
from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.sanskrit.forms.cells import KrdantaStem, NounCell
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import INDECLINABLE, Krt, Linga, Prayoga, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.grammar.drill_spec import Drill
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.rules.terms import COMPOUND
from shabda.sanskrit.text.script import in_both
from shabda.study.cards import Judge
from shabda.study.exercises.diagnosis import Diagnosing
from shabda.study.exercises.english import KRDANTAS, PASSIVE_PARTICIPLE, PREFIXED_ABSOLUTIVE
from shabda.study.exercises.join_items import TRIES
from shabda.study.exercises.join_judge import JoinJudge
from shabda.study.exercises.material import Item, Material, draw_root, listed_roots
from shabda.study.exercises.plain_answers import PlainJudge


def krt_item(drill: Drill, material: Material, rng: Random) -> Item:
    """Draw a root that takes a drill's suffix.

    Raises NothingToDrawError when the material holds none.
    """
    for root, prefix in _roots(drill, material, rng):
        if item := krt_cell_item(drill, root, prefix):
            return replace(item, roots=(*material.own_roots, *material.common_roots))
    raise NothingToDrawError(drill.sutra, drill.name)


def _roots(drill: Drill, material: Material, rng: Random) -> Iterator[tuple[Root, str]]:
    listed, pool = listed_roots(drill, material), material.drawable
    for _ in range(TRIES if material.roots and bool(listed) == bool(drill.roots) else 0):
        yield rng.choice(listed) if listed else (draw_root(pool, rng), "")


def krt_cell_item(drill: Drill, root: Root, prefix: str) -> Item | None:
    """Ask for the form of a root with a drill's suffix; None when it has none."""
    krt = drill.krt or Krt.KTA
    derivations = krt_derivations(root, krt, drill.prayoga, prefix)
    if not derivations:
        return None
    name = PREFIXED_ABSOLUTIVE if prefix else KRDANTAS[krt]
    if drill.prayoga is Prayoga.KARMANI:
        name = PASSIVE_PARTICIPLE
    if krt not in INDECLINABLE:
        name += ", as a stem without a case ending"
    about = f"class {root.gana}: {root.meaning}"
    return Item(
        f"Write the {name}, {about}",
        f"{prefix} + {root.root}" if prefix else root.root,
        derivations,
        root.meaning,
        about,
        cell=LyapCell(root, prefix) if prefix else KrdantaStem(root, krt),
    )


def judge_of(item: Item, rules: tuple[Rule, ...]) -> Judge:
    """Return the judge of an item; that of a kṛdanta accepts its nominative too."""
    diagnosing = Diagnosing(item, rules)
    if item.terms and item.make:
        texts = tuple(term.text for term in item.terms)
        compound = COMPOUND in item.terms[0].tags
        joining = JoinJudge(texts, item.derivations, diagnosing, item.make, rules, compound)
        return PlainJudge(item, rules, joining)
    plain = PlainJudge(item, rules, diagnosing)
    if isinstance(item.cell, KrdantaStem) and item.cell.krt not in INDECLINABLE:
        stems = tuple(derivation.form for derivation in item.derivations)
        return StemJudge(stems, plain, is_participle=item.cell.krt is Krt.SATR)
    return plain


@dataclass(frozen=True, slots=True)
class StemJudge:
    """Judges a stem; a nominative of it is right too, with a remark."""

    stems: tuple[str, ...]
    inner: Judge
    is_participle: bool = False

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        verdict = self.inner(typed, confusable)
        if not verdict.kind.is_wrong or not verdict.reading:
            return verdict
        for stem in self.stems:
            for form in nominatives(stem, is_participle=self.is_participle):
                same = judge(typed, [form])
                if same.kind.is_right:
                    sentence = f"{in_both(form)} is its nominative; the stem"
                    remark = f"{sentence} is {in_both(stem)}"
                    return Verdict(VerdictKind.SPELLING, same.reading, stem, remark=remark)
        return verdict

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self.inner.reading(typed, confusable)


def nominatives(stem: str, *, is_participle: bool = False) -> Iterator[str]:
    """The nominative singular of a stem in each gender: गतः, गतम्, गता.

    A present participle in at has n where a pronoun with the same stem has ān: भवन्, भवान्.
    """
    if is_participle and stem.endswith("at"):
        yield from (f"{stem[:-1]}n", stem, f"{stem}I", f"{stem[:-1]}ntI")
        return
    for linga in (Linga.PUM, Linga.NAPUMSAKA):
        if declines(stem, linga):
            cell = NounCell(Noun(stem, linga), Vibhakti.PRATHAMA, Vacana.EKA)
            yield from (derivation.form for derivation in cell.derivations())
    if stem.endswith("a"):
        yield stem[:-1] + "A"
    elif stem.endswith("at"):
        yield from (stem + "I", stem[:-1] + "ntI")
