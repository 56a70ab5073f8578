"""Words read: which word, in which cell, and which reading comes first."""

from pathlib import Path

import pytest

from shabda.decks.grammar.root_reader import load_roots
from shabda.sanskrit.analysis.analyse import Analyser, dictionary_form
from shabda.sanskrit.analysis.analysis_cells import Particle, root_of
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import to_slp1

pytestmark = pytest.mark.no_cover

TEXTS = Path(__file__).parent / "texts.tsv"


def word_of(analysis):
    return equivalence_key(dictionary_form(analysis))


def readings(analyser, word):
    return [(word_of(each), each.cell.said) for each in analyser.analyse(to_slp1(word))]


@pytest.mark.parametrize(
    ("form", "word", "said"),
    [
        ("तेन", "tad", "tṛtīyā singular, masculine"),
        ("करिष्यति", "kf", "lṛṭ, third person singular, parasmaipada"),
        ("मनसि", "manas", "saptamī singular, neuter"),
        ("हतः", "han", "kṛt suffix kta, prathamā singular, masculine"),
        ("यातः", "yA", "kṛt suffix kta, prathamā singular, masculine"),
        ("भावः", "BAva", "prathamā singular, masculine"),
        ("आदाय", "AdA", "kṛt suffix lyap"),
        ("विहाय", "vihA", "kṛt suffix lyap"),
        ("आगत्य", "Agam", "kṛt suffix lyap"),
        ("गमयति", "gam", "laṭ, third person singular, parasmaipada"),
        ("गम्यते", "gam", "laṭ, third person singular, passive"),
        ("हन्यमाने", "han", "kṛt suffix śānac, passive, saptamī singular, masculine"),
        ("आगच्छति", "Agam", "laṭ, third person singular, parasmaipada"),
        ("प्रत्यागच्छति", "pratyAgam", "laṭ, third person singular, parasmaipada"),
        ("उपविश्य", "upaviS", "kṛt suffix lyap"),
        ("एव", "eva", "indeclinable"),
        ("ततः", "tataH", "indeclinable"),
    ],
)
def test_the_likeliest_reading_comes_first(analyser, form, word, said):
    assert readings(analyser, form)[0] == (word, said)


@pytest.mark.parametrize(
    ("form", "word", "said"),
    [
        ("तेन", "tan", "liṭ, second person plural, parasmaipada"),
        ("हतः", "han", "laṭ, third person dual, parasmaipada"),
        ("यातः", "yA", "laṭ, third person dual, parasmaipada"),
        ("भावः", "BU", "kṛt suffix ghañ, prathamā singular, masculine"),
        ("मनसि", "mnA", "laṭ, second person singular, parasmaipada"),
        ("भवति", "BU", "kṛt suffix śatṛ, saptamī singular, masculine"),
    ],
)
def test_the_other_readings_follow(analyser, form, word, said):
    assert (word, said) in readings(analyser, form)[1:]


def test_no_action_noun_is_called_to(analyser):
    for form in ("रायण", "गमन", "भाव"):
        for analysis in analyser.analyse(to_slp1(form)):
            root = root_of(analysis.cell)
            assert root is None or "sambodhana" not in analysis.cell.said or root.root != "rE"


def test_a_word_of_the_learner_comes_first(index, book):
    roots = load_roots(Path(__file__).parents[2] / "data" / "roots.yaml")
    own = Analyser(index, roots, book, [Noun("aSva", Linga.PUM, "horse")], {"atra": "here"})
    first = own.analyse("aSvaH")[0]
    assert (first.cell.noun.gloss, first.cell.said) == ("horse", "prathamā singular, masculine")
    assert own.analyse("atra")[0].cell == Particle("atra", "here")


def test_every_derivation_ends_in_the_form(analyser):
    for form in ("गच्छन्तम्", "प्रतिष्ठितः", "विषीदति", "परिणतम्", "गृहीत्वा", "निर्गच्छति", "क्रियमाणम्"):
        found = analyser.analyse(to_slp1(form))
        assert found
        for analysis in found:
            for derivation in analysis.derivations:
                assert equivalence_key(derivation.form) == equivalence_key(to_slp1(form))


def test_what_is_no_word_has_no_reading(analyser):
    assert analyser.analyse("gacCatvA") == []
    assert analyser.analyse("kzzzzp") == []


def test_words_of_the_gita_and_the_hitopadesa_are_read(analyser, segmenter):
    """At least 95 in 100 are read, at least 93 with the right word first or second."""
    seen, read, right = set(), 0, 0
    for line in TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or (word := line.split("\t")[0]) in seen:
            continue
        seen.add(word)
        wanted = {equivalence_key(to_slp1(each)) for each in line.split("\t")[1].split()}
        wanted |= {each[:-1] + "H" for each in wanted if each[-1] in "sr"}
        words = [each for each, _ in readings(analyser, word)]
        for split in segmenter.split(to_slp1(word), 1) if not words else ():
            pieces = [analyser.analyse(each) for each in split.words]
            words = [word_of(each[0]) for each in pieces if each] if all(pieces) else []
            wanted |= {words[-1]} if words else set()
        read += bool(words)
        right += bool(wanted & set(list(dict.fromkeys(words))[:2]))
    assert len(seen) >= 300
    assert read / len(seen) >= 0.95
    assert right / len(seen) >= 0.93
