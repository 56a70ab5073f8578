"""Classes of stems that are declined alike: they take the same endings in every cell.

The analysis takes the endings of a class from a few of its words, so two stems may share a
class only when `declension` derives both in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product, repeat

from shabda.sanskrit.forms.declension import declines, has_gender, is_pronominal
from shabda.sanskrit.forms.nominal import (
    doublets,
    model_stems,
    neuters,
    pronouns,
    root_vowels,
    stem_kinds,
    weak_stems,
)
from shabda.sanskrit.forms.nominal.consonant_stems import FEET
from shabda.sanskrit.forms.nominal.irregular_stems import (
    BOTH_WAYS,
    IN_AYA,
    LIKE_ALL,
    OWN_TEXT,
    PRONOMINAL,
    PRONOUNS,
    SIGMATIC,
    SOMETIMES_LIKE_ALL,
)
from shabda.sanskrit.forms.nominal.numbers import NUMERALS
from shabda.sanskrit.forms.nominal.participles import n_before_i
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.sounds import VOWELS

_INDEFINITE = ("kiYcit", "kiYcana")
_WITH_AN = ("akzi", "asTi", "daDi", "sakTi")
_OTHERS = frozenset((
    *IN_AYA, *stem_kinds.ROOTS_IN_S, *FEET, "sajuz", "viSvarAj", "pratidivan", "Bagavat", "aGavat",
    "ajara", "nirjara", "jarA",
))  # fmt: skip
"""Stems with a form of their own in some cell."""
MODELS = (
    Noun("priyasaKi", Linga.PUM), Noun("lohitAkzi", Linga.NAPUMSAKA),
    Noun("kekayAsTi", Linga.NAPUMSAKA), Noun("paYcadaSan", Linga.PUM),
    Noun("mAtf", Linga.STRI), Noun("svasf", Linga.STRI), Noun("pitf", Linga.PUM),
    Noun("hotf", Linga.NAPUMSAKA), Noun("Suci", Linga.NAPUMSAKA), Noun("mfdu", Linga.NAPUMSAKA),
    Noun("kavi", Linga.PUM), Noun("mati", Linga.STRI), Noun("karizyat", Linga.NAPUMSAKA),
    *map(Noun, ("tasTivas", "jigivas", "SiSrivas", "cakfvas", "SuSruvas", "ninIvas", "cikrIvas",
                "jaganvas", "baBUvas"), repeat(Linga.PUM)),
)  # fmt: skip
"""Words of classes whose common members may all be missing from a list of words."""


def declension_class(stem: str, linga: Linga) -> str:
    """Name the class of a stem in a gender; `=stem` for a stem with a declension of its own."""
    return f"{linga}{_class(stem, linga)}".replace("R", "n")


def single_nouns() -> Iterator[Noun]:
    """Yield every known noun with a declension of its own."""
    stems = {
        *PRONOUNS, *_INDEFINITE, *PRONOMINAL, *LIKE_ALL, *NUMERALS, *OWN_TEXT, *BOTH_WAYS,
        *SIGMATIC, *root_vowels.KNOWN_STEMS, *stem_kinds.SINGLE, *_OTHERS, *SOMETIMES_LIKE_ALL,
        *(stem for stem, _ in doublets.SECOND),
    }  # fmt: skip
    for stem, linga in product(sorted(stems), Linga):
        if declines(stem, linga) and (has_gender(stem) or linga is Linga.PUM):
            yield Noun(stem, linga)


def is_single(stem: str, linga: Linga) -> bool:
    """Whether a stem has a declension of its own in a gender."""
    return _class(stem, linga).startswith("=")


def _class(stem: str, linga: Linga) -> str:
    if stem.endswith(("daSan", "zoqaSan")):
        return "+daSan"
    single = (
        PRONOUNS,
        NUMERALS,
        OWN_TEXT,
        BOTH_WAYS,
        SIGMATIC,
        root_vowels.KNOWN_STEMS,
        stem_kinds.SINGLE,
        SOMETIMES_LIKE_ALL,
        _OTHERS,
    )
    if any(stem in stems for stems in single) or doublets.second_stem(stem, linga):
        return f"={stem}"
    if linga is Linga.STRI and root_vowels.knows(stem, linga):
        return f"={stem}"
    if pronouns.particle_of(stem) or is_pronominal(stem, linga):
        return f"={stem}"
    if stem[-1] in VOWELS:
        irregular = next((end for end in ("saKi", *_WITH_AN) if stem.endswith(end)), "")
        model = model_stems.model(stem, linga)
        if linga is Linga.NAPUMSAKA and neuters.is_adjective(stem):
            return f"{stem[-1]} adjective"
        return irregular or (model if model.endswith("f") else stem[-1])
    return _of_consonant(stem, linga)


def _of_consonant(stem: str, linga: Linga) -> str:
    """Return the kind and the last three sounds; -man differs after a consonant and a vowel."""
    kind = stem_kinds.stem_kind(stem, linga)
    if kind is stem_kinds.StemKind.VASU:
        return f"VASU {weak_stems.vasu_shape(stem)}"
    neuter = linga is Linga.NAPUMSAKA
    cluster = "-" if stem[-4:-3] in VOWELS else "+"
    before = n_before_i(stem) if neuter and kind is stem_kinds.StemKind.SATR else None
    return f"{kind.name if kind else ''}{before.name if before else ''}{stem[-3:]}{cluster}"
