"""Every noun table against a second decliner, written from the endings of the school grammars."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from shabda.sanskrit.forms.cells import noun_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.nominal.neuters import is_adjective
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun, nouns
from shabda.sanskrit.text.script import to_slp1
from shipped import decks
from textbook import pronouns, singles, vowels
from textbook.decline import table

pytestmark = pytest.mark.no_cover

TESTS = Path(__file__).parents[1]
GENDERS = dict(zip("mfn", Linga, strict=True))
UNWRITTEN = {
    ("alpa", "f"), ("dvitIya", "f"), ("praTama", "f"), ("uBa", "f"), ("kim", "f"),
    ("kiYcit", "f"), ("kiYcit", "n"), ("kiYcana", "m"), ("kiYcana", "f"),
}  # fmt: skip
"""Nouns of the decks whose tables the textbook part does not have; they were read by eye."""
ROW = {vibhakti: row for row, vibhakti in enumerate(Vibhakti)}
COLUMN = {vacana: column for column, vacana in enumerate(Vacana)}
_SURD = dict(zip("gqdb", "kwtp", strict=True))


@cache
def lemmas() -> tuple[tuple[str, str], ...]:
    """Each stem of the corpus with one gender it is used in."""
    lines = (TESTS / "textbook" / "nouns.tsv").read_text(encoding="utf-8").splitlines()[1:]
    pairs = (line.split("\t") for line in lines)
    return tuple((to_slp1(lemma), gender) for lemma, genders in pairs for gender in genders)


def made_by_rule() -> Iterator[tuple[str, str]]:
    """Stems made of the corpus's nouns: बलवत्, बलिन्, बलत्व, बलता, बलमय; मतिमत्; राजकुमार."""
    for stem, gender in lemmas():
        if gender == "f" and stem[-1] == "A":
            yield stem + "vat", "m"
        elif stem[-1] == "a":
            yield from ((stem + "vat", "m"), (stem + "vat", "n"), (stem[:-1] + "in", "m"))
            yield from ((stem[:-1] + "in", "n"), (stem + "tva", "n"), (stem + "tA", "f"))
            yield from ((stem + "maya", "m"), (stem + "maya", "n"), ("mahA" + stem, gender))
        elif stem[-1] in "iu" and len(stem) > 1:
            yield from ((stem + "mat", "m"), (stem + "mat", "n"), (stem + "tva", "n"))
            yield from (("rAja" + stem, gender), (stem + "tA", "f"))
        elif stem.endswith(("as", "is", "us")) and gender == "n":
            yield from ((stem + "vin", "m"), ("su" + stem, "m"))


def disagreements(stem: str, gender: str) -> Iterator[str]:
    """Every cell in which shabda and the textbook differ; nothing for a stem one of them lacks."""
    expected = table(stem, gender)
    if expected is None or not declines(stem, GENDERS[gender]):
        return
    for cell in noun_table(Noun(stem, GENDERS[gender])):
        right = expected[ROW[cell.vibhakti]][COLUMN[cell.vacana]]
        forms = {derivation.form for derivation in cell.derivations()}
        made = {form for form in forms if form[:-1] + _SURD.get(form[-1], "-") not in forms}
        if made != right:
            yield f"{stem} {gender} {cell.vibhakti} {cell.vacana}: {made} for {set(right)}"


def compare(stems: Iterator[tuple[str, str]]) -> tuple[int, list[str]]:
    """Compare tables; how many were compared and what differs."""
    compared, found = 0, []
    for stem, gender in dict.fromkeys(stems):
        if declines(stem, GENDERS[gender]) and table(stem, gender) is not None:
            compared += 1
            found += disagreements(stem, gender)
    return compared, found


@pytest.mark.parametrize(
    ("stem", "gender"),
    [
        (stem, gender)
        for stem, genders in {**singles.TABLES, **pronouns.TABLES}
        for gender in genders
    ],
)
def test_every_table_written_out_is_declined_as_it_is_written(stem, gender):
    assert declines(stem, GENDERS[gender])
    assert not [*disagreements(stem, gender)]


@pytest.mark.parametrize("text", ["kiYcid", "kiMcid", "kimcit", "kim cit", "kaScid", "kAcit"])
def test_an_indefinite_pronoun_declines_its_first_part_however_it_is_spelled(text):
    (noun,) = nouns(text, "n")
    cells = noun_table(noun)
    assert Vibhakti.SAMBODHANA not in {cell.vibhakti for cell in cells}
    plural = next(it for it in cells if it.vacana is Vacana.BAHU)
    assert [derivation.form for derivation in plural.derivations()] == ["kAnicit"]


def test_a_stem_in_d_is_not_an_indefinite_pronoun():
    assert [noun.stem for noun in nouns("sampad", "f")] == ["sampad"]


def test_the_nouns_of_the_decks_agree_with_the_textbook():
    marks = {linga: mark for mark, linga in GENDERS.items()}
    own = {
        (noun.stem, marks[noun.linga])
        for deck in decks()
        for word in deck.words
        for noun in nouns(word.text.slp1, word.gender)
    }
    compared, found = compare(iter(own))
    assert found == []
    assert {it for it in own if table(*it) is None} == UNWRITTEN
    assert compared == len(own) - len(UNWRITTEN) > 900


def test_every_adjective_of_the_decks_in_i_and_u_is_known_as_one():
    adjectives = {
        noun.stem
        for deck in decks()
        for word in deck.words
        if word.pos == "adjective"
        for noun in nouns(word.text.slp1, word.gender)
        if noun.stem[-1] in "iu"
    }
    assert len(adjectives) > 5
    assert [stem for stem in adjectives if not is_adjective(stem)] == []
    assert [stem for stem in vowels.NEUTER_NOUNS if is_adjective(stem)] == []


@pytest.mark.no_cover
def test_the_nouns_of_the_corpus_agree_with_the_textbook():
    compared, found = compare(iter(lemmas()))
    assert found == []
    assert compared > 6500


def ending(stem: str, gender: str) -> tuple[str, str]:
    """What of a stem can matter: its last seven sounds, or all from its last r ṛ ṣ (8.4.1)."""
    start = max(map(stem.rfind, "rfFz"))
    return stem[start if 0 <= start < len(stem) - 7 else -7 :], gender


@pytest.mark.no_cover
def test_stems_made_by_rule_agree_with_the_textbook():
    compared, found = compare(iter({ending(*made): made for made in made_by_rule()}.values()))
    assert found == []
    assert compared > 20000
