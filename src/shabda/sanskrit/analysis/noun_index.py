"""The rows of the index for nouns: the whole table of some, the stem of all."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.analysis import likelihood
from shabda.sanskrit.analysis.lexicon import Lemma, at_pause, feminines
from shabda.sanskrit.analysis.number_words import ordinal_sutras
from shabda.sanskrit.analysis.taddhitas import adverbs, taddhita_stems
from shabda.sanskrit.forms.cells import NounCell, noun_table
from shabda.sanskrit.forms.declension import has_gender
from shabda.sanskrit.forms.declension_class import declension_class, is_single, single_nouns
from shabda.sanskrit.forms.nominal.feminines import feminine_of
from shabda.sanskrit.forms.nominal.irregular_stems import PRONOUNS
from shabda.sanskrit.forms.nominal.pronouns import particle_of
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import LINGAS, Noun
from shabda.sanskrit.text.equivalence import equivalence_key

_LISTED = 300
"""How many of the commonest nouns are listed form by form, besides uniquely declined ones."""
_WITH_TADDHITAS = "a"
"""The end of stems with a declension of their own that take taddhita suffixes: पूर्वतर."""
_CHANGEABLE = lazy_pattern("[MH~]|r[^aAiIuUfFxXeEoO]")
"""What the key of a form may write otherwise."""
_INDEFINITE = {"cit": "kiYcit", "cana": "kiYcana"}
"""The one spelling of an indefinite pronoun, by its particle; the corpus has kaścit, kiṃcit."""


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One row of the index: a text, what it may be, and how likely (a logarithm).

    `code` names the cell or the stem; `Proposer` reads it.
    """

    text: str
    code: str
    weight: float


def index_key(form: str) -> str:
    """Return the spelling by which a form is looked up."""
    return equivalence_key(form) if _CHANGEABLE.search(form) else form


def stem_of_lemma(lemma: Lemma) -> str:
    """The stem of a nominal lemma; an indefinite pronoun has one spelling."""
    return _INDEFINITE.get(particle_of(lemma.text), lemma.text)


def nouns_of_lemma(lemma: Lemma) -> Iterator[Noun]:
    """The nouns of a nominal lemma, one for each gender."""
    text = stem_of_lemma(lemma)
    for gender in lemma.genders if has_gender(text) else "m":
        linga = LINGAS[gender]
        stems: tuple[str, ...] = (text,)
        pronoun = is_single(text, linga) and text[-1] != "t"
        if gender == "f" and lemma.genders != "f" and not pronoun:
            stems = feminines(text)
        for stem in stems:
            yield Noun(stem, linga)


def gender_share(lemma: Lemma, noun: Noun) -> float:
    """The count of a lemma in one gender: half for each that is commoner."""
    if not has_gender(noun.stem):
        return float(lemma.count)
    places = [LINGAS[gender] for gender in lemma.genders]
    return float(lemma.count / 2 ** places.index(noun.linga))


def listed_nouns(lemmas: Sequence[Lemma]) -> Iterator[IndexEntry]:
    nominal = [lemma for lemma in lemmas if lemma.kind == "n"]
    listed = dict.fromkeys(single_nouns(), 0.0)
    for place, lemma in enumerate(nominal):
        for noun in nouns_of_lemma(lemma):
            if place < _LISTED or is_single(noun.stem, noun.linga):
                listed[noun] = max(listed.get(noun, 0.0), gender_share(lemma, noun))
    for noun, count in listed.items():
        yield from noun_entries(noun, count)


def noun_entries(noun: Noun, count: float) -> Iterator[IndexEntry]:
    """Yield the table of a noun, form by form; nothing when its declension is not known."""
    base = likelihood.of_count(count)
    for form, cell in forms_of_noun(noun):
        weight = base + likelihood.of_case(cell.vibhakti, cell.vacana)
        code = f"n|{noun.stem}|{noun.linga}|{cell.vibhakti}|{cell.vacana}"
        yield IndexEntry(form, code, weight)


def forms_of_noun(noun: Noun) -> list[tuple[str, NounCell]]:
    """Return the forms of a noun with their cells; none when its declension is not known."""
    try:
        return [(index_key(made.form), cell) for cell in noun_table(noun)
                for made in cell.derivations()]  # fmt: skip
    except SanskritError:
        return []


def noun_stem_entries(lemmas: Sequence[Lemma]) -> Iterator[tuple[str, IndexEntry]]:
    """The stem of every noun, with its class, and of what taddhita suffixes make of it."""
    listed = {lemma.text for lemma in lemmas}
    for lemma in lemmas:
        if lemma.kind == "n":
            for noun in nouns_of_lemma(lemma):
                yield _stem_entry(noun, likelihood.of_count(gender_share(lemma, noun)))
            yield from _possessors(lemma)
            yield from _unlisted_genders(lemma)
            yield from _taddhitas(lemma, listed)


def _unlisted_genders(lemma: Lemma) -> Iterator[tuple[str, IndexEntry]]:
    """The genders of a consonant stem that the corpus lacks: भवती, and the neuter श्रीमत्."""
    if lemma.genders == "m" and lemma.text.endswith(("mat", "vat")):
        weight = likelihood.of_count(lemma.count) + likelihood.RARER_GENDER
        yield _stem_entry(Noun(lemma.text, Linga.NAPUMSAKA), weight)
    if "f" not in lemma.genders and lemma.text[-1] in "tns" and (stem := feminine_of(lemma.text)):
        weight = likelihood.of_count(lemma.count) + likelihood.RARER_GENDER
        yield _stem_entry(Noun(stem, Linga.STRI), weight)


def _taddhitas(lemma: Lemma, listed: Container[str]) -> Iterator[tuple[str, IndexEntry]]:
    """The nouns that suffixes derive from a lemma, except those that are listed themselves."""
    single = is_single(lemma.text, LINGAS[lemma.genders[0]]) and not any(ordinal_sutras(lemma.text))
    if lemma.text in PRONOUNS or (single and not lemma.text.endswith(_WITH_TADDHITAS)):
        return
    for suffix, noun in taddhita_stems(lemma.text, lemma.genders):
        if noun.stem not in listed:
            weight = likelihood.of_count(lemma.count) + likelihood.of_taddhita(suffix)
            code = f"t|{lemma.text}|{suffix.name}|{noun.stem}|{noun.linga}"
            entry = IndexEntry(index_key(noun.stem), code, weight)
            yield declension_class(noun.stem, noun.linga), entry


def adverb_entries(lemmas: Sequence[Lemma]) -> Iterator[IndexEntry]:
    """The indeclinables that suffixes make of nouns: रामवत्, मुखतः."""
    listed = {at_pause(lemma.text) for lemma in lemmas if lemma.kind == "i"}
    for lemma in lemmas:
        if lemma.kind == "n" and lemma.text not in PRONOUNS:
            for word in adverbs(lemma.text):
                if word not in listed:
                    weight = likelihood.of_count(lemma.count) + likelihood.ADVERB
                    yield IndexEntry(index_key(word), f"i|{word}", weight)


def _stem_entry(noun: Noun, weight: float) -> tuple[str, IndexEntry]:
    entry = IndexEntry(index_key(noun.stem), f"n|{noun.stem}|{noun.linga}", weight)
    return declension_class(noun.stem, noun.linga), entry


def _possessors(lemma: Lemma) -> Iterator[tuple[str, IndexEntry]]:
    """Yield possessives in ini of stems in a (5.2.115): शरीरिन्, वैरिन्."""
    if lemma.text.endswith("a") and set(lemma.genders) & {"m", "n"}:
        weight = likelihood.of_count(lemma.count) + likelihood.POSSESSOR
        for linga in (Linga.PUM, Linga.NAPUMSAKA):
            yield _stem_entry(Noun(lemma.text[:-1] + "in", linga), weight)
