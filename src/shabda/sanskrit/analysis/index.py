"""The index of forms: the possible cells of each form, built once and looked up by text.

Finite verbs and the tables of the commonest nouns are listed form by form. All other
nouns and the participles are listed by stem; a table of endings, taken from model words, says
which stems a form may come from. Such a cell is only proposed: `analyse` derives it and keeps
it when the derivation ends in the form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from shabda.sanskrit.analysis import likelihood
from shabda.sanskrit.analysis.analysis_cells import has_augment
from shabda.sanskrit.analysis.codes import code_of_place
from shabda.sanskrit.analysis.lexicon import Lemma, at_pause, first_members
from shabda.sanskrit.analysis.noun_index import (
    IndexEntry,
    adverb_entries,
    index_key,
    listed_nouns,
    noun_stem_entries,
    stem_of_lemma,
)
from shabda.sanskrit.analysis.prefixed_words import UsualPrefixes
from shabda.sanskrit.analysis.tense_participles import (
    TenseSuffix,
    participle_stems,
    stems_in,
)
from shabda.sanskrit.forms import krdantas, vidyut
from shabda.sanskrit.forms.aorists import has_own_doubling
from shabda.sanskrit.forms.cells import verb_table
from shabda.sanskrit.forms.declension_class import declension_class
from shabda.sanskrit.forms.feminine_actions import takes_a
from shabda.sanskrit.forms.nominal.irregular_stems import PRONOUNS
from shabda.sanskrit.forms.paradigms import INDECLINABLE, Krt, Lakara, Linga, Prayoga
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.sanskrit.forms.second_verb_forms import has_second_forms
from shabda.sanskrit.forms.stems import Noun

_DERIVED_LAKARAS = (
    Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN, Lakara.LRT, Lakara.LIT,
)  # fmt: skip
_USUAL_CLASS = {
    "dA": 3, "DA": 3, "as": 2, "pA": 1, "mA": 3, "hA": 3, "kf": 8, "i": 2, "vas": 1, "man": 4,
    "yuj": 7, "jan": 4, "vid": 2, "BU": 1, "muc": 6, "BI": 3, "tan": 8, "sU": 2,
}  # fmt: skip
"""The class of homonymous roots that texts mostly mean."""
_FIRST_PARTICLES = {
    "a": 20000, "an": 20000, "su": 9000, "sa": 9000, "duH": 2000, "niH": 2000, "vi": 300,
    "ati": 500, "pra": 200, "upa": 200, "prati": 200, "A": 50,
}  # fmt: skip
"""Particles at the front of compounds, with a count as of a lemma."""
_FIRST_PRONOUNS = frozenset({"tad", "yad", "asmad", "yuzmad", "etad", "kim"})
_STEMS = frozenset(Krt) - frozenset(INDECLINABLE)
_OF_INTENSIVE = frozenset({Krt.SANAC})
_RARER = {Derived.NONE: 0, Derived.CAUSATIVE: 3, Derived.DESIDERATIVE: 3, Derived.INTENSIVE: 6}
"""How much less likely a derived root is than its root (a logarithm)."""


def roots_with_derived(roots: Sequence[Root], counts: dict[str, float]) -> Iterator[Root]:
    """Yield each root, and after a root of the corpus its derived roots."""
    for root in roots:
        yield root
        if not counts[root.id]:
            continue
        if root.gana != 10:
            yield root.with_suffix(Derived.CAUSATIVE)
        yield root.with_suffix(Derived.DESIDERATIVE)
        if root.gana != 10:
            yield root.with_suffix(Derived.INTENSIVE)


def root_counts(roots: Iterable[Root], lemmas: Iterable[Lemma]) -> dict[str, float]:
    """Count how often each root occurs, by id; homonyms share the count by their usual class."""
    counts = {lemma.text: lemma.count for lemma in lemmas if lemma.kind == "v"}
    shares = {}
    for root in roots:
        usual = _USUAL_CLASS.get(root.root, root.gana) == root.gana
        count: float = counts.get(root.root, 0)
        if root.gana == 10:  # the corpus lists चोरय, not चुर्
            count = max(count, counts.get(causative_stem(root), 0))
        elif not count:  # known by its causative alone, as पोथय is
            count = 0.03 * counts.get(causative_stem(root.with_suffix(Derived.CAUSATIVE)), 0)
        shares[root.id] = count * (1 if usual else 0.03)
    return shares


@lru_cache(maxsize=2048)
def causative_stem(root: Root) -> str:
    """Return the stem of a causative or a root of class 10 before its endings: चोरय् of चुर्."""
    forms = vidyut.tinanta_forms(root, Lakara.LAT, Prayoga.KARTARI)
    return next((form[:-3] for form, *_ in forms if form.endswith(("ayati", "ayate"))), "")


def form_entries(roots: Sequence[Root], lemmas: Sequence[Lemma]) -> Iterator[IndexEntry]:
    """Yield every form that is listed itself."""
    counts = root_counts(roots, lemmas)
    for root in roots_with_derived(roots, counts):
        base = likelihood.of_count(counts[root.id]) - _RARER[root.derived]
        yield from _finite(root, base)
        yield from _indeclinable(root, base)
    yield from listed_nouns(lemmas)
    for lemma in lemmas:
        if lemma.kind == "i":
            weight = likelihood.of_count(lemma.count)
            yield IndexEntry(index_key(at_pause(lemma.text)), f"i|{at_pause(lemma.text)}", weight)
    yield from adverb_entries(lemmas)


def _finite(root: Root, base: float) -> Iterator[IndexEntry]:
    lakaras = _DERIVED_LAKARAS if root.derived else tuple(Lakara)
    active_alone = root.derived in (Derived.DESIDERATIVE, Derived.INTENSIVE)
    if active_alone:
        lakaras = lakaras[:4]
    cells = [*product((Prayoga.KARTARI, Prayoga.KARMANI)[: 2 - active_alone], lakaras)]
    if root.derived is Derived.CAUSATIVE:
        cells.append((Prayoga.KARTARI, Lakara.LUN))  # अचीकरत्
    for prayoga, lakara in cells:
        for form, purusha, vacana, pada in _forms(root, lakara, prayoga):
            place = code_of_place((purusha, vacana, pada, prayoga))
            weight = base + likelihood.of_verb(lakara, purusha, vacana, prayoga)
            code = f"{root.id}|{root.derived}|{lakara}|{place}"
            yield IndexEntry(index_key(form), f"v|{code}", weight)
            if lakara is Lakara.LUN and not root.derived and has_augment(form):
                rarer = weight + likelihood.WITHOUT_AUGMENT
                yield IndexEntry(index_key(form[1:]), f"u|{code}", rarer)


def _forms(root: Root, lakara: Lakara, prayoga: Prayoga) -> Iterator[vidyut.FormInCell]:
    """Yield the forms of a table, corrected where vidyut is wrong, with those it lacks."""
    passive = prayoga is Prayoga.KARMANI
    of_han = root.root == "han" and passive and lakara in (Lakara.VIDHILIN, Lakara.ASHIRLIN)
    of_doubling = lakara is Lakara.LUN and not passive and has_own_doubling(root)
    if not (of_han or of_doubling or has_second_forms(root, lakara)):
        yield from vidyut.tinanta_forms(root, lakara, prayoga)
        return
    for pada in vidyut.padas(root, lakara, prayoga):
        for cell in verb_table(root, lakara, prayoga, pada):
            for made in cell.derivations(()):
                yield made.form, cell.purusha, cell.vacana, pada


def _indeclinable(root: Root, base: float) -> Iterator[IndexEntry]:
    if root.derived is Derived.INTENSIVE:
        return
    for form, krt in vidyut.krdanta_forms_by_vidyut(root):
        if krt in INDECLINABLE:
            weight = base + likelihood.of_krt(krt)
            yield IndexEntry(index_key(form), f"a|{root.id}|{root.derived}|{krt}", weight)
    if root.prefix:
        return
    for prefix in ("apa", "sam"):  # the second where the first one changes: prohya, samuhya
        forms = [made.form for made in vidyut.lyap(root, prefix)]
        rests = [form.removeprefix(prefix) for form in forms if form.startswith(prefix)]
        for rest in rests:
            yield IndexEntry(index_key(rest), f"l|{root.id}|{root.derived}", base + likelihood.LYAP)
        if rests:
            return


def krt_kind(krt: Krt, stem: str) -> str:
    """The kind of a stem that a kṛt suffix makes; gerundives are declined alike."""
    krt = Krt.TAVYA if krt is Krt.YAT else krt
    return f"k{krt}{stem[-1:] if stem[-1] in 'aAiIuUf' else stem[-2:]}"


def stem_entries(
    roots: Sequence[Root], lemmas: Sequence[Lemma]
) -> Iterator[tuple[str, IndexEntry]]:
    """Every stem with its kind: nouns, then what roots give with kṛt suffixes."""
    yield from noun_stem_entries(lemmas)
    counts = root_counts(roots, lemmas)
    for root in roots_with_derived(roots, counts):
        base = likelihood.of_count(counts[root.id]) - _RARER[root.derived]
        for stem, krt in dict.fromkeys(krdantas.made_stems(root)):
            if krt in (_OF_INTENSIVE if root.derived is Derived.INTENSIVE else _STEMS):
                weight = base + likelihood.of_krt(krt)
                code = f"k|{root.id}|{root.derived}|{krt}"
                yield krt_kind(krt, stem), IndexEntry(index_key(stem), code, weight)
        for stem in feminine_actions(root):
            entry = IndexEntry(index_key(stem), f"n|{stem}|stri", base + likelihood.ACTION_IN_A)
            yield declension_class(stem, Linga.STRI), entry
        if counts[root.id] and root.derived in (Derived.NONE, Derived.CAUSATIVE):
            yield from _tense_participles(root, base)


def desiderative_nouns(
    roots: Sequence[Root], lemmas: Sequence[Lemma], prefixed: UsualPrefixes
) -> Iterator[tuple[str, IndexEntry]]:
    """Yield what desideratives give with u and ā: मुमुक्षुः (3.2.168), आरुरुक्षा (3.3.102)."""
    counts = root_counts(roots, lemmas)
    for root in (root for root in roots if counts[root.id]):
        base = likelihood.of_count(counts[root.id]) - _RARER[Derived.DESIDERATIVE]
        for stem in feminine_actions(root.with_suffix(Derived.DESIDERATIVE)):
            for prefixes, gain in ((), 0.0), *prefixed.of(root.root).items():
                for text in prefixed.joined(prefixes, stem[:-1])[:1]:
                    nouns = [Noun(f"{text}u", linga) for linga in Linga]
                    for noun in nouns + [Noun(f"{text}A", Linga.STRI)] * bool(prefixes):
                        weight = base + gain + likelihood.ACTION_IN_A
                        code = f"n|{noun.stem}|{noun.linga}"
                        kind = declension_class(noun.stem, noun.linga)
                        yield kind, IndexEntry(index_key(noun.stem), code, weight)


@lru_cache(maxsize=2048)
def feminine_actions(root: Root) -> tuple[str, ...]:
    """The action nouns in ā of a root: भाषा (3.3.103), जिज्ञासा (3.3.102), गणना (3.3.107)."""
    if root.derived is Derived.CAUSATIVE or root.gana == 10:
        made = vidyut.krdanta_forms_by_vidyut(root)
        return tuple({f"{form[:-1]}A" for form, krt in made if krt is Krt.LYUT})
    if root.derived is Derived.DESIDERATIVE:
        forms = vidyut.tinanta_forms(root, Lakara.LAT, Prayoga.KARTARI)
        return tuple({f"{form[:-3]}A" for form, *_ in forms if form.endswith(("ati", "ate"))})
    named = not root.derived and len(root.root) > 2 and takes_a(root)
    return (f"{root.root}A",) if named else ()


def _tense_participles(root: Root, base: float) -> Iterator[tuple[str, IndexEntry]]:
    for suffix, linga in product(TenseSuffix, Linga):
        for stem in participle_stems(root, suffix):
            for text in stems_in(stem, linga):
                code = f"q|{root.id}|{root.derived}|{linga}|{suffix}"
                weight = base + likelihood.of_tense_participle(suffix == TenseSuffix.PASSIVE)
                yield declension_class(text, linga), IndexEntry(index_key(text), code, weight)


def member_entries(roots: Sequence[Root], lemmas: Sequence[Lemma]) -> Iterator[IndexEntry]:
    """Yield first members of compounds: nouns, the negative particle, past participles (kta)."""
    for text, count in _FIRST_PARTICLES.items():
        yield IndexEntry(text, f"n|{text}", likelihood.of_count(count) - 2)
    for lemma in lemmas:
        if lemma.kind == "n" and lemma.text not in PRONOUNS - _FIRST_PRONOUNS:
            weight = likelihood.of_count(lemma.count) - 2
            stem = stem_of_lemma(lemma)
            for text in first_members(stem):
                yield IndexEntry(index_key(text), f"n|{stem}", weight)
    counts = root_counts(roots, lemmas)
    for root in (candidate for candidate in roots if counts[candidate.id]):
        weight = likelihood.of_count(counts[root.id]) + likelihood.of_krt(Krt.KTA) - 2
        for stem, krt in vidyut.krdanta_forms_by_vidyut(root):
            if krt is Krt.KTA:
                yield IndexEntry(index_key(stem), f"k|{root.id}||{krt}", weight)
