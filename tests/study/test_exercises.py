"""Questions about words: what is shown, what is hidden, and that one answer is meant."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.forms.principal_parts import PrincipalPart
from shabda.sanskrit.text.script import spell
from shabda.study.cards import Ask, Card, CardKind, Exercise, cards_of
from shabda.study.deck_verbs import parts_of
from shabda.study.exercises.word_items import pair_exercise, word_exercise
from shabda.study.words import Word
from shipped import ROOTS, vocab
from strategies import decks

DECK = vocab()
SERVANT = Word("s", spell("kiNkaraH"), ("servant", "slave"), "mine", gender="m", pos="noun")


def card(word: Word, kind: CardKind) -> Card:
    return Card(f"word:{word.id}", kind, word.deck)


def produce(word: Word, *, new: bool = False, parts: tuple[PrincipalPart, ...] = ()) -> Exercise:
    return word_exercise(card(word, CardKind.PRODUCE), word, new=new, parts=parts)


def recognise(word: Word, *, new: bool = False) -> Exercise:
    return word_exercise(card(word, CardKind.RECOGNISE), word, new=new)


def asked_for(slp1: str, **how: str) -> str:
    """What the question of a word says of the form it wants."""
    return produce(Word("w", spell(slp1), ("x",), "mine", **how)).question.removeprefix(
        "In Sanskrit: x"
    )


def test_recognising_shows_the_word_and_hides_the_meaning() -> None:
    it = recognise(SERVANT)
    assert (it.ask, it.question) == (Ask.REVEAL, "What does it mean?")
    assert it.shown == it.accepted == (SERVANT.text,)
    assert it.meaning == "servant; slave (noun, masculine nominative)"


def test_producing_tells_the_meaning_and_hides_the_word() -> None:
    it = produce(SERVANT)
    assert (it.ask, it.shown) == (Ask.TYPE, ())
    assert it.question == "In Sanskrit: servant; slave (noun, masculine nominative)"
    assert it.accepted == (SERVANT.text,)


def test_every_right_spelling_is_accepted_and_the_headword_preferred() -> None:
    word = replace(SERVANT, variants=(spell("kiMkaraH"),))
    assert produce(word).accepted == (word.text, *word.variants)


@pytest.mark.parametrize(
    ("slp1", "how", "said"),
    [
        ("suta", {"pos": "noun", "gender": "m"}, " (noun, masculine, stem form)"),
        ("sanDi", {"pos": "term", "gender": "m"}, " (term, masculine, stem form)"),
        ("BrAtf", {"pos": "noun", "gender": "m"}, " (noun, masculine, stem form)"),
        ("kiNkaraH", {"pos": "noun", "gender": "m"}, " (noun, masculine nominative)"),
        ("sanDiH", {"gender": "m"}, " (masculine nominative)"),
        ("salila", {"pos": "noun", "gender": "n"}, " (noun, neuter, stem form)"),
        ("aNgaRam", {"pos": "noun", "gender": "n"}, " (noun, neuter nominative)"),
        ("payaH", {"pos": "noun", "gender": "n"}, " (noun, neuter nominative)"),
        ("kanTA", {"pos": "noun", "gender": "f"}, " (noun, feminine)"),
        ("siMhI", {"pos": "noun", "gender": "f"}, " (noun, feminine)"),
        ("mati", {"pos": "noun", "gender": "f"}, " (noun, feminine, stem form)"),
        ("matiH", {"pos": "noun", "gender": "f"}, " (noun, feminine nominative)"),
        (
            "cIra",
            {"pos": "noun", "gender": "mn"},
            " (noun, masculine or neuter, stem form)",
        ),
        ("cIram", {"pos": "noun", "gender": "mn"}, " (noun, neuter nominative)"),
        ("cIraH", {"pos": "noun", "gender": "mn"}, " (noun, masculine nominative)"),
        ("rAjA", {"pos": "noun", "gender": "m"}, " (noun, masculine nominative)"),
        ("hastI", {"gender": "m"}, " (masculine nominative)"),
        ("vAk", {"pos": "noun", "gender": "f"}, " (noun, feminine)"),
    ],
)
def test_a_noun_is_asked_for_as_stem_or_nominative(slp1, how, said) -> None:
    assert asked_for(slp1, **how) == said


@pytest.mark.parametrize(
    ("slp1", "pos", "said"),
    [
        ("adButa", "adjective", " (adjective, stem form)"),
        ("sitam", "adjective", " (adjective, neuter nominative)"),
        ("citaH", "participle", " (participle, masculine nominative)"),
        ("SuciH", "adjective", " (adjective, nominative)"),
    ],
)
def test_an_adjective_of_all_genders_is_asked_for_in_one(slp1, pos, said) -> None:
    assert asked_for(slp1, pos=pos, gender="mfn") == said


@pytest.mark.parametrize(
    ("slp1", "pos", "said"),
    [
        ("Bavati", "verb", " (verb, third person singular)"),
        ("vandate", "verb", " (verb, third person singular)"),
        ("BU", "verb", " (verb)"),
        ("iha", "avyaya", " (indeclinable)"),
        ("idAnIm", "avyaya", " (indeclinable)"),
        ("snAnArTam", "adverb", " (adverb)"),
        ("aham", "pronoun", " (pronoun)"),
        ("paYca", "numeral", " (numeral)"),
        ("gajaH", "noun", " (noun, nominative)"),
        ("gaja", "", ""),
        ("Bavati", "", ""),
    ],
)
def test_a_word_without_gender_is_described_as_far_as_known(slp1, pos, said) -> None:
    assert asked_for(slp1, pos=pos) == said


@pytest.mark.parametrize(
    ("word", "typed", "remark"),
    [
        (Word("sarva", spell("sarva"), ("all",), "d", pos="pronoun", gender="mfn"), "sarve",
         "sarve सर्वे is the nominative plural of the same word; this card has sarva"),
        (Word("tad", spell("tad"), ("that",), "d", pos="pronoun", gender="mfn"), "te",
         "te ते is the nominative plural of the same word; this card has tad"),
        (Word("rAjan", spell("rAjan"), ("king",), "d", pos="noun", gender="m"), "rājā",
         "rājā राजा is the nominative of the same word; this card has rājan"),
        (Word("kf", spell("kf"), ("do",), "d", pos="verb", gana="8", pada="U"), "kurute",
         "kurute कुरुते is the third person singular of the same word; this card has kṛ"),
        (Word("gam", spell("gam"), ("go",), "d", pos="verb", gana="1", pada="P"), "gacchati",
         "gacchati गच्छति is the third person singular of the same word; this card has gam"),
    ],
)  # fmt: skip
def test_another_form_of_the_same_word_is_right_with_a_remark(word, typed, remark) -> None:
    verdict = produce(word, parts=parts_of(word, ROOTS)).judged(typed, {})
    assert (verdict.kind, verdict.remark) == (VerdictKind.EXACT, remark)


@pytest.mark.parametrize(
    ("slp1", "typed", "form", "place"),
    [
        ("tad", "so", "saḥ", "a voiced consonant and before a"),
        ("tad", "sa", "saḥ", "a consonant"),
        ("deva", "devo", "devaḥ", "a voiced consonant and before a"),
        ("agni", "agnir", "agniḥ", "a vowel and before a voiced consonant"),
        ("agniH", "अग्निर्", "agniḥ", "a vowel and before a voiced consonant"),
    ],
)
def test_a_nominative_as_it_is_before_another_word_is_right_though_hard(slp1, typed, form, place):
    word = Word(slp1, spell(slp1), ("x",), "d", pos="noun", gender="m")
    verdict = produce(word).judged(typed, {})
    assert verdict.kind is VerdictKind.SPELLING
    assert f"is {form} before {place}" in verdict.remark


def test_another_known_word_is_not_taken_for_a_joined_form() -> None:
    word = Word("deva", spell("deva"), ("god",), "d", pos="noun", gender="m")
    assert produce(word).judged("devo", {"devo": "devo"}).kind is not VerdictKind.SPELLING


@pytest.mark.parametrize("typed", ["deve", "devau", "devāḥ"])
def test_another_case_or_number_of_a_noun_is_not_right(typed) -> None:
    deva = Word("deva", spell("deva"), ("god",), "d", pos="noun", gender="m")
    assert produce(deva).judged(typed, {}).grade < 3


def test_lengths_missing_in_a_nominative_are_named_as_such() -> None:
    king = Word("rAjan", spell("rAjan"), ("king",), "d", pos="noun", gender="m")
    verdict = produce(king).judged("raja", {})
    assert [slip.words for slip in verdict.slips] == ["short a for long ā"] * 2
    assert verdict.remark.startswith("rājā राजा is the nominative of the same word")


def test_a_slip_in_the_nominative_is_named_as_such() -> None:
    verdict = produce(Word("mahat", spell("mahat"), ("great",), "d", pos="adjective", gender="m"))
    verdict = verdict.judged("mahan", {})
    assert verdict.slips[0].words == "short a for long ā"
    assert verdict.remark.startswith("mahān महान् is the nominative of the same word")


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("xyz", "no word of your decks is written like this"),
        ("dehuta", "de- and -a are right; between them v is expected, not hut"),
    ],
)
def test_a_word_like_no_other_gets_a_comment(typed, remark) -> None:
    deva = Word("deva", spell("deva"), ("god",), "d", pos="noun", gender="m")
    exercise = produce(deva)
    assert exercise.commented(exercise.judged(typed, {})).remark == remark


def test_a_vocative_is_not_a_nominative() -> None:
    word = next(word for word in DECK.words if word.id == "pitaH")
    assert produce(word).question == "In Sanskrit: O father! (noun, masculine vocative)"


def test_no_question_of_the_shipped_deck_is_asked_of_two_words() -> None:
    questions = Counter(produce(word).question for word in DECK.words)
    assert [question for question, times in questions.items() if times > 1] == []


def test_no_question_gives_its_answer_away() -> None:
    for word in DECK.words:
        it = produce(word)
        assert word.text.devanagari not in it.question
        assert it.shown == ()


def test_a_correction_is_shown_while_the_word_is_new() -> None:
    word = replace(SERVANT, as_written="किंकर", correction="The nominative has ः.", note="A note.")
    for ask in (recognise, produce):
        said = "Often miswritten किंकर: The nominative has ः."
        assert ask(word, new=True).remarks == (said, "A note.")
        assert ask(word).remarks == ("A note.",)
    assert recognise(replace(word, as_written=""), new=True).remarks[0] == "The nominative has ः."
    assert recognise(SERVANT, new=True).remarks == ()


@pytest.mark.parametrize(
    ("slp1", "as_written", "misspelling"),
    [
        ("nidAGaH", "निदाध", "निदाध"),
        ("ajasram", "अजस्त्रम् = continuous", "अजस्त्रम्"),
        ("kUla", "कूल = slop, pond, bank", ""),
        ("cIra", "चीर (m,n)", ""),
        ("SAram", "zibra color", ""),
        ("citaH", "चितः चिता चितम् = Selected, Chosen", ""),
        ("guRa", "लृ -> अल्", ""),
        ("suta", "", ""),
    ],
)
def test_only_a_wrong_spelling_is_called_miswritten(slp1, as_written, misspelling) -> None:
    word = replace(SERVANT, text=spell(slp1), as_written=as_written, correction="So it is.")
    assert word.misspelling == misspelling
    said = f"Often miswritten {misspelling}: So it is." if misspelling else "So it is."
    assert recognise(word, new=True).remarks == (said,)


@pytest.mark.no_cover
@given(decks())
def test_every_word_can_be_asked_both_ways(deck) -> None:
    words = {word.id: word for word in deck.words}
    for each in cards_of(deck):
        if each.kind is not CardKind.PAIR:
            it = word_exercise(each, words[each.note.removeprefix("word:")], new=True)
            assert it.card is each
            assert it.accepted


@pytest.mark.no_cover
@pytest.mark.parametrize("pair", DECK.similar, ids=lambda pair: pair.id)
@given(seed=st.integers(0, 99))
def test_a_contrast_asks_for_one_of_the_words_by_a_meaning_of_its_own(pair, seed) -> None:
    words = {word.id: word for word in DECK.words}
    it = pair_exercise(Card(f"pair:{pair.id}", CardKind.PAIR, "vocab"), pair, words, Random(seed))
    assert it.ask is Ask.CHOOSE
    assert {choice.slp1 for choice in it.choices} == {words[id].text.slp1 for id in pair.members}
    (right,) = it.accepted
    assert right in it.choices
    meant = [words[id] for id in pair.members if f"“{words[id].glosses[0]}”" in it.question]
    assert [word.text for word in meant] == [right]
    assert it.remarks == (pair.difference,)


def test_a_contrast_asks_for_each_of_its_words_in_turn_and_shuffles_them() -> None:
    pair = next(pair for pair in DECK.similar if "suta" in pair.members)
    words = {word.id: word for word in DECK.words}
    where = Card(f"pair:{pair.id}", CardKind.PAIR, "vocab")
    drawn = [pair_exercise(where, pair, words, Random(seed)) for seed in range(40)]
    assert len({it.accepted for it in drawn}) == len(pair.members)
    assert len({it.choices for it in drawn}) > 1
    again = pair_exercise(where, pair, words, Random(7))
    assert again == drawn[7]


def test_an_indeclinable_has_one_name() -> None:
    word = Word(
        "ca", spell("ca"), ("and",), "d", pos="avyaya", tags=("particle", "avyaya", "vocabulary")
    )
    assert (word.kind, word.shown_tags) == ("indeclinable", ("vocabulary",))
