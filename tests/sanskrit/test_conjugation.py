"""Verb tables against a second conjugator, written from the stems and endings of the grammars."""

from itertools import product

import pytest

from cases import for_each
from shabda.sanskrit.forms.cells import KrdantaStem, VerbCell
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Derived, Pada
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import to_slp1
from shabda.sanskrit.text.sounds import VOWELS
from shipped import DATA, ROOTS
from textbook import conjugate, derived_stems, perfects, verb_stems

pytestmark = pytest.mark.no_cover

BY_ROOT = {(root.root, root.gana): root for root in reversed(ROOTS)}
COMMON = {to_slp1(line.split("\t")[0]) for line in
          (DATA / "common_roots.tsv").read_text(encoding="utf-8").splitlines()
          if line[0] != "#"}  # fmt: skip
COMMON_ROOTS = [root for root in ROOTS if root.root in COMMON]


def table(root, lakara, pada=None, prayoga=Prayoga.KARTARI):
    """The nine cells as shabda has them, without the second spelling of a final t."""
    cells = (
        VerbCell(root, lakara, purusha, vacana, pada, prayoga)
        for purusha, vacana in product(Purusha, Vacana)
    )
    return [compared(made.form for made in cell.derivations(())) for cell in cells]


def compared(forms):
    keys = {equivalence_key(form) for form in forms}
    return frozenset(key for key in keys if not (key[-1] == "d" and key[:-1] + "t" in keys))


def written(cells):
    return [compared(cell) for cell in cells]


def union(tables):
    return [compared(frozenset().union(*cells)) for cells in zip(*tables, strict=True)]


def root_of(entry):
    text, gana, pada = entry
    return next(
        root
        for root in ROOTS
        if (root.root, root.gana) == (text, gana)
        and (root.pada in (pada, Pada.UBHAYA) or text == "mf")
    )


def named(entry):
    return "-".join(map(str, entry))


@pytest.mark.parametrize("entry", conjugate.PERFECTS, ids=named)
def test_the_perfect_is_as_the_grammars_have_it(entry):
    pada = entry[2]
    made = table(root_of(entry), Lakara.LIT, Pada(pada))
    assert made == union(conjugate.PERFECTS[entry])


@pytest.mark.parametrize("entry", conjugate.AORISTS, ids=named)
def test_the_aorist_is_as_the_grammars_have_it(entry):
    pada = entry[2]
    made = table(root_of(entry), Lakara.LUN, Pada(pada))
    assert made == union(conjugate.AORISTS[entry])


@pytest.mark.parametrize("entry", verb_stems.BLESSINGS, ids=named)
def test_the_benedictive_is_as_the_grammars_have_it(entry):
    made = table(root_of(entry), Lakara.ASHIRLIN, Pada(entry[2]))
    assert made == written(conjugate.blessing(verb_stems.BLESSINGS[entry]))


def common_verbs():
    """Each root of the table of common verbs, with its perfects and aorists as tables."""
    text = (DATA.parent / "tests" / "textbook" / "common_verbs.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")][1:]
    for root, gana, pada, *tenses in rows:
        stems = [list(filter(None, entries.split("|"))) for entries in tenses]
        yield (root, int(gana), pada), *stems


@pytest.mark.parametrize(("entry", "perfects", "aorists"), list(common_verbs()))
def test_the_perfect_and_the_aorist_of_a_common_root_have_the_endings_of_the_grammars(
    entry, perfects, aorists
):
    for lakara, stems, read in (
        (Lakara.LIT, perfects, conjugate.perfect), (Lakara.LUN, aorists, conjugate.aorist),
    ):  # fmt: skip
        if stems:
            made = table(root_of(entry), lakara, Pada(entry[2]))
            assert made == union([read(stem) for stem in stems])


def padas(root):
    return [Pada.PARASMAI, Pada.ATMANE] if root.pada is Pada.UBHAYA else [root.pada]


@for_each(COMMON_ROOTS, lambda root: f"{root.id}-{root.gana}")
def test_the_periphrastic_future_has_the_stem_of_the_infinitive(root):
    infinitives = [made.form for made in KrdantaStem(root, Krt.TUMUN).derivations(())]
    assert infinitives
    for pada in padas(root):
        if (root.root, pada) != ("mf", Pada.ATMANE):  # मर्तासि (1.3.61)
            cells = union([conjugate.periphrastic(text, pada) for text in infinitives])
            assert table(root, Lakara.LUT, pada) == cells


@for_each(COMMON_ROOTS, lambda root: f"{root.id}-{root.gana}")
def test_the_conditional_has_the_stem_of_the_future(root):
    for pada in padas(root):
        futures = [made.form for made in VerbCell(root, Lakara.LRT, pada=pada).derivations(())]
        cells = union([conjugate.conditional(text, pada) for text in futures]) if futures else []
        assert not futures or table(root, Lakara.LRN, pada) == cells


MOODS = (Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN)


@pytest.mark.parametrize("entry", derived_stems.PASSIVES, ids=named)
def test_the_passive_is_as_the_grammars_have_it(entry):
    present, aorist = derived_stems.PASSIVES[entry].split()
    root = next(root for root in ROOTS if (root.root, root.gana) == entry)
    for lakara in MOODS:
        made = table(root, lakara, prayoga=Prayoga.KARMANI)
        assert made == written(conjugate.thematic(present, lakara.value))
    assert table(root, Lakara.LUN, prayoga=Prayoga.KARMANI)[0] == set(aorist.split("/"))


@pytest.mark.parametrize(
    ("entry", "aorist", "with_i"),
    [(("vac", 2), "avakz avakt stop middle", ""), (("brU", 2), "avakz avakt stop middle", ""),
     (("lip", 6), "alips alipt stop middle", ""), (("sic", 6), "asikz asikt stop middle", ""),
     (("as", 4), "As is middle", ""), (("SAs", 2), "aSAs is middle", ""),
     (("Sri", 1), "aSray is middle", "aSrAy"), (("dru", 1), "adro s middle", "adrAv"),
     (("nI", 1), "ane s middle", "anAy"), (("kf", 8), "akf short middle", "akAr"),
     (("jYA", 9), "ajYA A middle", "ajYAy"), (("dA", 3), "adi short middle", "adAy")],
    ids=str,
)  # fmt: skip
def test_the_aorist_of_the_passive_has_no_suffix_of_the_active(entry, aorist, with_i):
    """Beside its own aorist a root in a vowel may take i after the stem of the form in i."""
    root = next(root for root in ROOTS if (root.root, root.gana) == entry)
    made = table(root, Lakara.LUN, prayoga=Prayoga.KARMANI)
    read = [aorist, *([f"{with_i} is middle"] if with_i else [])]
    assert made[1:] == union([conjugate.aorist(each) for each in read])[1:]


def test_no_passive_aorist_has_the_suffix_a():
    for root in ROOTS:
        cell = VerbCell(root, Lakara.LUN, vacana=Vacana.DVI, prayoga=Prayoga.KARMANI)
        made = [derivation.form for derivation in cell.derivations(())]
        assert made, root.id
        assert not any(form.endswith("etAm") for form in made), root.id


ONE_STEM = [
    (root[:2], perfects)
    for root, perfects, _ in common_verbs()
    if root[:2] in derived_stems.PASSIVES and root[2] == "P" and root[1] != 10
]
"""Roots of the passive whose perfect is not made with kṛ, bhū and as."""


@pytest.mark.parametrize(("entry", "perfects"), ONE_STEM, ids=str)
def test_the_passive_perfect_has_the_weak_stem_and_the_middle_endings(entry, perfects):
    root = next(root for root in ROOTS if (root.root, root.gana) == entry)
    parts = [perfect.split() for perfect in perfects]
    middle = [" ".join((f"{weak}e", weak, *rest)) for _, weak, _, *rest in parts]
    made = table(root, Lakara.LIT, prayoga=Prayoga.KARMANI)
    assert made == union([conjugate.perfect(text) for text in middle])


@pytest.mark.parametrize("text", derived_stems.IMPERSONALS)
def test_the_impersonal_is_as_the_grammars_have_it(text):
    root = next(root for root in ROOTS if root.root == text)
    for lakara in MOODS:
        cell = VerbCell(root, lakara, prayoga=Prayoga.BHAVE)
        right = conjugate.thematic(derived_stems.IMPERSONALS[text], lakara.value)[0]
        assert compared(made.form for made in cell.derivations(())) == right


@pytest.mark.parametrize("entry", derived_stems.CAUSATIVES, ids=named)
def test_the_causative_is_as_the_grammars_have_it(entry):
    presents = derived_stems.CAUSATIVES[entry].split("/")
    middles = [text[:-2] + "te" for text in presents]
    for lakara in (*MOODS, Lakara.LRT):
        active, both = (
            union([conjugate.thematic(text, lakara.value) for text in texts])
            for texts in (presents, presents + middles)
        )
        made = table(BY_ROOT[entry].with_suffix(Derived.CAUSATIVE), lakara)
        assert made in (active, both)


@pytest.mark.parametrize("entry", derived_stems.CAUSATIVE_AORISTS, ids=named)
def test_the_aorist_of_a_causative_is_as_the_grammars_have_it(entry):
    root = BY_ROOT[entry].with_suffix(Derived.CAUSATIVE)
    stems = [text[:-2] for text in derived_stems.CAUSATIVE_AORISTS[entry].split("/")]
    made = table(root, Lakara.LUN, Pada.PARASMAI)
    assert made == union([conjugate.aorist(f"{stem} a") for stem in stems])


@pytest.mark.parametrize("entry", derived_stems.DESIDERATIVES, ids=named)
def test_the_desiderative_is_as_the_grammars_have_it(entry):
    presents = derived_stems.DESIDERATIVES[entry].split()
    for lakara in MOODS:
        made = table(BY_ROOT[entry].with_suffix(Derived.DESIDERATIVE), lakara)
        assert made == union([conjugate.thematic(text, lakara.value) for text in presents])


@pytest.mark.parametrize("entry", derived_stems.INTENSIVES, ids=named)
def test_the_intensive_is_as_the_grammars_have_it(entry):
    for lakara in MOODS:
        made = table(BY_ROOT[entry].with_suffix(Derived.INTENSIVE), lakara)
        assert made == written(conjugate.thematic(derived_stems.INTENSIVES[entry], lakara.value))


def test_aha_has_the_sutra_that_replaces_bru():
    bru = next(root for root in ROOTS if root.root == "brU")
    aha = next(made for made in VerbCell(bru).derivations(()) if made.form == "Aha")
    assert "3.4.84" in {step.sutra for step in aha.steps}
    assert all(step.name for step in aha.steps if step.sutra)


def test_every_regular_perfect_is_made_by_the_rules_of_the_grammars():
    compared, exceptional, wrong = 0, set(), []
    for root in ROOTS:
        vowel_first = root.root[0] in VOWELS
        if root.pada is Pada.ATMANE or root.gana == 10 or root.prefix or vowel_first:
            continue
        made = [made.form for made in KrdantaStem(root, Krt.TUMUN).derivations(())]
        before_t = next((form[:-3] for form in made if form[-4] not in "iI"), "")
        right = written(conjugate.perfect(perfects.perfect(root, before_t)))
        if table(root, Lakara.LIT, Pada.PARASMAI) == right:
            compared += 1
        elif (name := f"{root.root}{root.gana}") in perfects.EXCEPTIONS:
            exceptional.add(name)
        else:
            wrong.append((root.id, root.gana))
    assert wrong == []
    assert exceptional == set(perfects.EXCEPTIONS)
    assert compared > 290
