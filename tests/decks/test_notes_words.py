"""The shipped deck holds every word of the learner's notes, and holds it right."""

import re
from collections import Counter

import pytest
from vidyut.prakriya import (
    Dhatu,
    Gana,
    Krt,
    Lakara,
    Linga,
    Pada,
    Pratipadika,
    Prayoga,
    Purusha,
    Vacana,
    Vibhakti,
    Vyakarana,
)

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.root_forms import root_and_sense
from shabda.sanskrit.text.script import to_slp1
from shabda.study.words import Word
from shipped import vocab

DECK = vocab()
BY_TEXT = {word.text.devanagari: word for word in DECK.words}
SPELLINGS = {text.devanagari: w for w in DECK.words for text in (w.text, *w.variants)}

NOTES = {
    "similar": "सलिल सलील चिर चीर कूल कुल वराङ्गना वाराङ्गना दिन दीन गिरीश गिरिश सुत सूत",
    "vocabulary": """
        किङ्करः कर्दमः मरालः अङ्गणम् पुरीषम् ऊर्जः उपोषणम् दशनम् चत्वरम् हर्म्यम् उपवीतम् कलत्रम्
        नीराजनम् बलिवर्द एजति कन्था रथ्या शिबिका प्रभवः निदाध अद्भुत सितम् असितम् शारम् कर्बुरम् कपिशम्
        हृष्टम् कृत्स्नम् पीवरम् पीनम् वदान्यम् सव्यम् स्थविरम् करालम् वायस""",
    "verb": """
        व्रजति जल्पति नदति गदति अवति क्षयति जयति द्रवति भवति स्त्रवति स्मरति तरति सरति स्वरति गायति
        ग्लायति ध्यायति म्लायति क्षयण""",
    "avyaya": "इदानीम् तदानीम् आपरेद्युः इह क्व किन्तु इत्थम् अजस्त्रम् दिष्ट्या सुष्ठु",
    "man-ki-bat": """
        मनोगतम् स्नानार्थम् उपयुज्यमानः प्रोच्छः आस्तरणम् उपधानम् अपकर्षः अभिज्ञानम् सिंही शावक मदीय
        चितः चिता चितम् उत""",
    "sambodhana": "भ्रातः पितः कर्तः",
    "term": "उपधा गुण सन्धि प्रत्यय",
}
"""The words of the notes as they are written there, by the tag they carry in the deck."""

PHRASES = {
    "स्नानार्थम् उपयुज्यमानः प्रोच्छः": "स्नानार्थम् उपयुज्यमानः प्रोञ्छः",
    "उत न": "उत न",
    "गुण सन्धि": "गुणसन्धि",
    "अन प्रत्यय": "अनप्रत्यय",
    "विधि लिंग": "विधिलिङ्",
}
SLIPS = {
    "निदाध": "निदाघः",
    "स्त्रवति": "स्रवति",
    "आपरेद्युः": "अपरेद्युः",
    "अजस्त्रम्": "अजस्रम्",
    "प्रोच्छः": "प्रोञ्छः",
}
WRONG_MEANINGS = {
    "वाराङ्गना": ("brave woman", "courtesan"),
    "स्थविरम्": ("immobile", "old"),
    "कन्था": ("mattress", "rag quilt"),
    "जल्पति": ("speak inarticulately", "chatters"),
}
GUJARATI = {
    "कन्था": "GODADI",
    "चत्वरम्": "CHORO",
    "हर्म्यम्": "HAVELI",
    "उपवीतम्": "JANOI",
    "नीराजनम्": "AARATI",
    "कपिशम्": "KHAKHI",
}
PAIRS = (
    "सलिल सलील",
    "चिर चीर",
    "कूल कुल",
    "वराङ्गना वाराङ्गना वीराङ्गना",
    "दिन दीन",
    "गिरीश गिरिश",
    "सुत सूत",
)
TAUGHT = [(tag, word) for tag, words in NOTES.items() for word in words.split()]


@pytest.mark.parametrize(("tag", "written"), TAUGHT)
def test_every_word_of_the_notes_is_in_the_deck_under_its_section(tag: str, written: str) -> None:
    word = SPELLINGS[SLIPS.get(written, written)]
    assert tag in word.tags


def test_every_phrase_of_the_notes_is_in_the_deck() -> None:
    assert set(PHRASES.values()) <= BY_TEXT.keys()


@pytest.mark.parametrize(("slip", "right"), SLIPS.items())
def test_a_slip_is_kept_and_explained_but_never_taught(slip: str, right: str) -> None:
    assert slip in BY_TEXT[right].as_written
    assert BY_TEXT[right].correction
    assert slip not in " ".join(SPELLINGS)


@pytest.mark.parametrize(("text", "meanings"), WRONG_MEANINGS.items())
def test_a_wrong_meaning_is_kept_and_explained_but_never_taught(
    text: str, meanings: tuple[str, str]
) -> None:
    wrong, right = meanings
    word = BY_TEXT[text]
    assert word.glosses[0] == right
    assert wrong not in word.glosses
    assert wrong in word.as_written
    assert word.correction


def test_the_meanings_the_notes_meant_have_words_of_their_own() -> None:
    assert "brave woman" in BY_TEXT["वीराङ्गना"].glosses
    assert "immobile" in BY_TEXT["स्थावरम्"].glosses


def test_a_correction_appears_only_where_the_notes_differ() -> None:
    for word in DECK.words:
        assert bool(word.correction) == bool(word.as_written), word.id


def test_both_spellings_of_ox_and_courtyard_and_both_genders_of_tooth_are_accepted() -> None:
    for text, variant in [("बलिवर्द", "बलीवर्द"), ("अङ्गणम्", "अङ्गनम्"), ("दशनम्", "दशनः")]:
        assert SPELLINGS[variant] is BY_TEXT[text]


@pytest.mark.parametrize(("text", "original"), GUJARATI.items())
def test_a_gujarati_gloss_becomes_english_and_stays_as_a_note(text: str, original: str) -> None:
    word = BY_TEXT[text]
    assert re.search(rf"in Gujarati \S+ \({original.lower()}\)", word.note, re.IGNORECASE)
    assert original.casefold() not in " ".join(word.glosses).casefold()


def test_the_similar_words_are_those_of_the_notes_and_the_pair_they_confuse() -> None:
    text = {word.id: word.text.devanagari for word in DECK.words}
    sets = [" ".join(text[member] for member in pair.members) for pair in DECK.similar]
    assert sets == [*PAIRS, "स्थविरम् स्थावरम्"]


def test_the_difference_of_similar_words_speaks_of_each_of_them() -> None:
    text = {word.id: word.text.devanagari for word in DECK.words}
    for pair in DECK.similar:
        for member in pair.members:
            stem = text[member].removesuffix("ाङ्गना")
            assert stem in pair.difference, pair.id


def test_no_two_words_share_an_id_a_headword_or_a_gloss() -> None:
    ids = Counter(word.id for word in DECK.words)
    texts = Counter(word.text.slp1 for word in DECK.words)
    glosses = Counter(gloss.casefold() for word in DECK.words for gloss in word.glosses)
    for counter in (ids, texts, glosses):
        assert [name for name, times in counter.items() if times > 1] == []


def test_every_word_says_what_it_is_and_where_it_comes_from() -> None:
    for word in DECK.words:
        assert word.pos, word.id
        assert word.tags, word.id
        assert word.source.startswith(("notes: ", "added to the notes")), word.id
        assert bool(word.gender) == (word.pos not in ("verb", "adverb", "avyaya")) or (
            word.text.devanagari == "उत न"
        ), word.id


def test_the_ending_of_a_headword_agrees_with_its_gender() -> None:
    """सिंही is no masculine and कर्दमः no feminine; vocatives end in visarga too."""
    for word in DECK.words:
        slp1, gender = word.text.slp1, word.gender
        if gender and slp1.endswith("m"):
            assert gender in ("n", "mfn"), word.id
        if gender and slp1.endswith("H"):
            assert gender in ("m", "mfn"), word.id
        if gender and slp1.endswith(("A", "I")):
            assert gender == "f", word.id


def test_ids_are_the_headwords_in_slp1_so_that_progress_outlives_every_edit() -> None:
    for word in DECK.words:
        assert word.id == to_slp1(word.text.devanagari).replace(" ", "-")


VYAKARANA = Vyakarana()
ROOTS = {
    "एजति": ("ejf~", "एज्"), "व्रजति": ("vraja~", "व्रज्"), "जल्पति": ("jalpa~", "जल्प्"),
    "नदति": ("Rada~", "नद्"), "गदति": ("gada~", "गद्"), "अवति": ("ava~", "अव्"),
    "क्षयति": ("kzi", "क्षि"), "जयति": ("ji", "जि"), "द्रवति": ("dru", "द्रु"),
    "भवति": ("BU", "भू"), "स्रवति": ("sru", "स्रु"), "स्मरति": ("smf", "स्मृ"),
    "तरति": ("tF", "तॄ"), "सरति": ("sf", "सृ"), "स्वरति": ("svf", "स्वृ"),
    "गायति": ("gE", "गै"), "ग्लायति": ("glE", "ग्लै"), "ध्यायति": ("DyE", "ध्यै"),
    "म्लायति": ("mlE", "म्लै"),
}  # fmt: skip


def test_every_verb_of_the_deck_is_checked_below() -> None:
    assert {w.text.devanagari for w in DECK.words if w.pos == "verb"} == ROOTS.keys()


@pytest.mark.parametrize("text", ROOTS)
def test_a_verb_is_the_third_person_singular_of_the_root_its_note_names(text: str) -> None:
    aupadeshika, root = ROOTS[text]
    pada = Pada.Tinanta(
        dhatu=Dhatu.mula(aupadeshika, Gana.Bhvadi),
        prayoga=Prayoga.Kartari,
        lakara=Lakara.Lat,
        purusha=Purusha.Prathama,
        vacana=Vacana.Eka,
    )
    word = BY_TEXT[text]
    assert word.text.slp1 in derived(pada)
    assert word.note.startswith(f"Root {root}, class 1")


VERBAL_NOUNS = {
    "क्षयण": ("kzi", Gana.Bhvadi, (), Krt.lyuw),
    "उपोषणम्": ("uza~", Gana.Bhvadi, ("upa",), Krt.lyuw),
    "नीराजनम्": ("rAjf~", Gana.Bhvadi, ("nis",), Krt.lyuw),
    "आस्तरणम्": ("stfY", Gana.Svadi, ("A",), Krt.lyuw),
    "उपधानम्": ("quDAY", Gana.Juhotyadi, ("upa",), Krt.lyuw),
    "अभिज्ञानम्": ("jYA", Gana.Kryadi, ("aBi",), Krt.lyuw),
    "अपकर्षः": ("kfza~", Gana.Bhvadi, ("apa",), Krt.GaY),
    "प्रभवः": ("BU", Gana.Bhvadi, ("pra",), Krt.ap),
    "हृष्टम्": ("hfzu~", Gana.Bhvadi, (), Krt.kta),
    "चितः": ("ci\\Y", Gana.Svadi, (), Krt.kta),
}
LINGAS = {"m": Linga.Pum, "f": Linga.Stri, "n": Linga.Napumsaka}


@pytest.mark.parametrize("text", VERBAL_NOUNS)
def test_a_noun_made_of_a_verb_is_what_the_grammar_makes_of_it(text: str) -> None:
    root, gana, prefixes, suffix = VERBAL_NOUNS[text]
    dhatu = Dhatu.mula(root, gana, prefixes=list(prefixes))
    noun = Pratipadika.krdanta(dhatu, suffix)
    word = BY_TEXT[text]
    forms = {form for gender in word.gender for form in nominatives(noun, LINGAS[gender])}
    headword = word.text.slp1 + ("m" if text == "क्षयण" else "")
    assert {headword, *(variant.slp1 for variant in word.variants)} <= forms


@pytest.mark.parametrize(("text", "stem"), [("भ्रातः", "भ्रातृ"), ("पितः", "पितृ"), ("कर्तः", "कर्तृ")])
def test_a_sambodhana_form_is_the_vocative_of_the_stem_its_note_names(text: str, stem: str) -> None:
    pada = Pada.Subanta(
        pratipadika=Pratipadika.basic(to_slp1(stem)),
        linga=Linga.Pum,
        vibhakti=Vibhakti.Sambodhana,
        vacana=Vacana.Eka,
    )
    word: Word = BY_TEXT[text]
    assert derived(pada) == {word.text.slp1}
    assert word.note.startswith(f"Vocative singular of {stem}")


def nominatives(noun: Pratipadika, linga: Linga) -> set[str]:
    return derived(
        Pada.Subanta(pratipadika=noun, linga=linga, vibhakti=Vibhakti.Prathama, vacana=Vacana.Eka)
    )


def derived(pada: Pada) -> set[str]:
    return {prakriya.text for prakriya in VYAKARANA.derive(pada)}


def test_a_prefix_behind_its_root_is_put_before_it() -> None:
    for line, word in (
        ("भू + सम् 1P सम्भवति : to arise", "सम्-भू"),
        ("**गम् + सम् + आ** 1P समागच्छति : to meet", "सम्-आ-गम्"),
        ("तॄ + अव 1P अवतरति : to descend", "अव-तॄ"),
    ):
        assert [entry.word for entry in read_notes(line, "x").entries] == [word]
    equation = read_notes("नर + इन्द्र = नरेन्द्र", "x")
    assert (len(equation.rules), equation.entries) == (1, ())


@pytest.mark.parametrize(
    ("cell", "root"),
    [
        ("स्पृह ईप्सायाम्", "स्पृह"), ("गण संख्याने", "गण"), ("नन्दि समृद्धौ", "नन्दि"),
        ("लिख अक्षरविन्यासे", "लिख"),
        ("वद् व्यक्तायां वाचि", "वद्"), ("जि जये", "जि"), ("भू सत्तायाम् (अकर्मक)", "भू"),
    ],
)  # fmt: skip
def test_a_root_before_its_sense_may_have_a_vowel_that_only_marks_it(cell: str, root: str) -> None:
    assert root_and_sense(cell, ("to wish",))[0] == root
    assert root_and_sense(cell, ("wish",)) == ("", "")


@pytest.mark.parametrize("cell", ["नगरस्य मार्गे", "सा वने", "देवालये पूजा", "जलम् पाने"])
def test_other_phrases_are_no_root_with_its_sense(cell: str) -> None:
    assert root_and_sense(cell, ("to go",)) == ("", "")


@pytest.mark.parametrize("words", ["वा … वा", "यथा..तथा", "यदा ... तदा", "यत्र … तत्र"])
def test_correlatives_are_one_entry(words: str) -> None:
    (entry,) = read_notes(f"{words} - when … then\n", "x").entries
    assert (entry.word, entry.glosses, entry.reasons) == (words, ("when … then",), ())
