"""Two words and their join: the examples of the commentaries and of school grammars, and laws."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.errors import SanskritError
from shabda.sanskrit.sandhi.joining import Joiner, join_pair
from shabda.sanskrit.sandhi.splitting import split_pair
from shabda.sanskrit.text.script import to_slp1
from shabda.sanskrit.text.sounds import SOUNDS
from shipped import BOOK
from strategies import slp1_words

pytestmark = pytest.mark.no_cover

JOINER = Joiner(BOOK)
NAMED = sorted(
    {*BOOK.known, *BOOK.endings, *BOOK.lists}
    | {listed.second for lists in BOOK.lists.values() for listed in lists}
    | {word for rule in BOOK.rules for side in (rule.left, rule.right) for word in side.word or ()}
    | {start for rule in BOOK.rules for start in rule.right.edge or ()}
    | {f"mfdu{end}" for rule in BOOK.rules for end in rule.left.edge or ()}
)
MARKS = st.sampled_from(
    [frozenset(), frozenset({"dvivacana"}), frozenset({"r"}), frozenset({"samāsa"})]
)
WORDS = slp1_words() | st.sampled_from(NAMED) | st.text(sorted(set(SOUNDS) - {"'"}), min_size=1)


def word(written: str) -> tuple[str, frozenset[str]]:
    text, _, marks = written.partition(" (")
    return to_slp1(text), frozenset(marks.rstrip(")").split())


def examples():
    lines = (Path(__file__).parent / "joins.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if not line.startswith("#"):
            first, second, forms, sutra = line.split("\t")
            yield pytest.param(first, second, forms, id=f"{sutra}-{to_slp1(forms.split(' / ')[0])}")


@pytest.mark.parametrize(("first", "second", "forms"), list(examples()))
def test_two_words_join_as_the_grammarians_have_it(first, second, forms):
    (one, marks_one), (other, marks_other) = word(first), word(second)
    derivations = join_pair(one, other, BOOK, marks_one, marks_other)
    assert [derivation.form for derivation in derivations] == [
        to_slp1(form) for form in forms.split(" / ")
    ]


def test_the_table_of_joins_is_not_cut_short():
    assert len(list(examples())) >= 350


@given(WORDS, WORDS, MARKS)
def test_any_two_words_join_and_every_step_follows_from_the_last(first, second, marks):
    derivations = join_pair(first, second, BOOK, marks)
    assert derivations
    for derivation in derivations:
        assert derivation.form
        assert set(derivation.form) <= {*SOUNDS, " "}
        assert derivation.start == (first, second)
        texts = [derivation.start, *(step.after for step in derivation.steps)]
        assert [step.before for step in derivation.steps] == texts[:-1]
        assert "".join(texts[-1]) == derivation.form.replace(" ", "")


@given(WORDS, WORDS, MARKS)
def test_the_quick_forms_are_those_of_the_derivations(first, second, marks):
    derivations = join_pair(first, second, BOOK, marks)
    assert JOINER.forms(first, second, marks) == tuple(
        derivation.form for derivation in derivations
    )


@given(WORDS, WORDS)
def test_seldom_forms_only_add_to_the_accepted_ones(first, second):
    usual = [each.form for each in join_pair(first, second, BOOK)]
    every = [each.form for each in join_pair(first, second, BOOK.with_seldom())]
    assert every[0] == usual[0]
    assert set(usual) <= set(every)


@given(st.lists(slp1_words(), min_size=2, max_size=6))
def test_every_split_that_is_offered_joins_back(words):
    form = join_pair(words[0], words[1], BOOK)[0].form
    splits = split_pair(form, words, BOOK)
    assert (words[0], words[1]) in [(first, second) for first, second, _ in splits]
    for first, second, derivation in splits:
        assert derivation in join_pair(first, second, BOOK)


def test_a_form_comes_apart_in_more_than_one_way():
    words = [to_slp1(text) for text in ("सूर्य", "उदय", "ऊदय", "सूर्या", "तत्", "एव")]
    found = {(first, second) for first, second, _ in split_pair(to_slp1("सूर्योदय"), words, BOOK)}
    assert found == {("sUrya", "udaya"), ("sUrya", "Udaya"), ("sUryA", "udaya"), ("sUryA", "Udaya")}


def test_a_form_that_no_words_give_has_no_split():
    assert split_pair("rAmaH", ["sUrya", "udaya"], BOOK) == ()


def test_a_mark_tells_what_the_spelling_does_not():
    assert join_pair("harI", "etO", BOOK)[0].form == "haryetO"
    assert join_pair("harI", "etO", BOOK, frozenset({"dvivacana"}))[0].form == "harI etO"
    assert join_pair("mAtaH", "atra", BOOK)[0].form == "mAtaratra"
    assert join_pair("manaH", "raTaH", BOOK, frozenset({"samāsa"}))[0].form == "manoraTaH"


@pytest.mark.parametrize(
    ("stem", "ending", "form"),
    [
        ("हरि", "नाम्", "हरीणाम्"), ("राम", "नाम्", "रामाणाम्"), ("राम", "सु", "रामेषु"),
        ("राम", "भिः", "रामैः"), ("राम", "भ्याम्", "रामाभ्याम्"), ("नदी", "भिः", "नदीभिः"),
        ("गुरु", "सु", "गुरुषु"), ("षट्", "नाम्", "षण्णाम्"),
        ("मनस्", "आ", "मनसा"), ("मनस्", "ए", "मनसे"), ("मनस्", "भिः", "मनोभिः"), ("वाच्", "आ", "वाचा"),
        ("वाक्", "सु", "वाक्षु"),
    ],
)  # fmt: skip
def test_a_stem_takes_its_ending_as_one_word(stem, ending, form):
    assert join_pair(to_slp1(stem), to_slp1(ending), BOOK)[0].form == to_slp1(form)


def test_a_stem_in_s_meets_a_word_as_in_a_compound():
    assert join_pair("manas", "raTa", BOOK)[0].form == "manoraTa"
    assert join_pair("manas", "atra", BOOK)[0].form == "mano'tra"


def test_jihvamuliya_is_offered_only_to_who_asks():
    assert [each.form for each in join_pair("kaH", "karoti", BOOK)] == ["kaH karoti"]
    every = [each.form for each in join_pair("kaH", "karoti", BOOK.with_seldom())]
    assert every == ["kaH karoti", "kaZ karoti"]


def test_an_empty_word_is_refused():
    with pytest.raises(SanskritError, match="empty"):
        join_pair("", "atra", BOOK)
    with pytest.raises(SanskritError, match="empty"):
        JOINER.forms("rAmaH", "")
