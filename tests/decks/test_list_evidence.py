"""What makes a block of notes a word list, and a word in it sure."""

from __future__ import annotations

import json

import pytest

from shabda.app.paths import data
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.lines.block_evidence import DAMAGED_ROWS, NO_LIST, PROGRAM
from shabda.decks.notes.pairs.line_pairs import A_CATEGORY
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.tables.row_entries import BESIDE
from shabda.decks.notes.words.doubts import (
    A_CHAIN,
    A_FORM,
    A_SENTENCE,
    ANOTHER_LANGUAGE,
    EXPLAINED,
    IN_SANSKRIT,
    MAY_SPELL,
    OF_A_TEXT,
    RUN_TOGETHER,
    RUNNING_TEXT,
    SEVERAL,
)
from shabda.decks.notes.words.grammar_doubts import A_TERM
from shabda.decks.notes.words.inflected_forms import AN_INFLECTED_FORM, inflected
from shabda.decks.notes.words.language_evidence import OTHER_LANGUAGE
from shabda.decks.notes.words.model import Confidence, NoteEntry
from shabda.decks.words import load_decks
from shabda.progress import no_progress
from shipped import known

DATA = data()
LIST = "गजः = elephant\nअश्वः = horse\nवृक्षः = tree\nफलम् = fruit\n"
ROOTS = ["गम्", "वद्", "पठ्", "लिख्", "हस्", "नम्", "पच्", "नी", "जि", "स्था", "दा", "धा"]
TEXT = "Here is a sentence of text, which is long enough to count.\n" * 4


def only(line: str) -> NoteEntry:
    (entry,) = read_notes(line, "x").entries
    return entry


@pytest.mark.parametrize(
    "line",
    [
        "वनानि = forests", "मुनयः = sages", "गुरवः = teachers", "नद्याम् = in the river",
        "फलैः = with fruits", "रामस्य = of Rama", "वदामि = I speak", "वदन्ति = speak",
        "गमिष्यति = he will go", "अगच्छत् = he went", "बालौ = two boys", "राम = O Rama!",
        "गच्छेम = may we go", "खादसि = तू खाता है", "नगरे = नगर में", "vanāni = forests",
    ],
)  # fmt: skip
def test_an_inflected_form_is_to_check(line: str) -> None:
    assert AN_INFLECTED_FORM in only(line).reasons


@pytest.mark.parametrize(
    "line",
    [
        "तृणम् = grass", "गच्छति = he goes", "लभते = to obtain", "पश्यति = sees", "वयम् = we",
        "यूयम् = you all", "शान्तिः = peace", "स्वामी = master", "कृषकः = one who farms",
        "इच्छा = will", "मध्ये = inside", "सर्वत्र = everywhere", "सह = with", "द्वौ = two",
        "दाराः = wife", "प्रायः = perhaps", "आपः = water", "खादति = वह खाता है",
    ],
)  # fmt: skip
def test_a_dictionary_word_is_sure(line: str) -> None:
    assert only(line).reasons == ()


@pytest.mark.no_cover
def test_of_the_shipped_words_few_are_called_forms() -> None:
    decks = load_decks([DATA / "vocab.yaml", *sorted((DATA / "words").glob("*.yaml"))])
    words = [word for deck in decks for word in deck.words]
    called = [word.id for word in words if inflected(word.text.slp1, word.glosses)]
    assert len(words) > 1000
    assert len(called) <= 6, called


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("कर्ता = agent — who does it", EXPLAINED),
        ("देवः = the ending is added to the stem", A_SENTENCE),
        ("अश्वः = हयः, तुरगः", IN_SANSKRIT),
        ("√हु → जुहोति", A_FORM),
        ("अद् = to eatto consume", RUN_TOGETHER),
        ("एकवचन = one", A_TERM),
        ("पानी = water (Hindi)", ANOTHER_LANGUAGE),
        ("परस्मैपदम् = to go", A_TERM),
    ],
)
def test_a_meaning_that_is_none_is_to_check(line: str, reason: str) -> None:
    assert reason in only(line).reasons


def test_examples_after_a_label_are_to_check() -> None:
    found = read_notes("Male beings: नरः, पुरुषः, राजा\n", "x").entries
    assert found
    assert all(entry.confidence is Confidence.CHECK for entry in found)
    assert A_CATEGORY in found[-1].reasons
    assert not any(entry.reasons for entry in read_notes("fire = अग्निः, अनलः, वह्निः", "x").entries)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ("| बालकः | boy → boys |", A_CHAIN),
        ("| ॐ namaḥ | homage |", BESIDE),
        ("| √रुध् | रुणद्धि |", A_FORM),
    ],
)
def test_a_cell_of_more_than_a_meaning_is_to_check(cells: str, reason: str) -> None:
    table = f"| word | meaning |\n|---|---|\n{cells}\n| गजः gajaḥ | elephant |\n"
    odd, plain = read_notes(table, "x").entries
    assert reason in odd.reasons
    assert not plain.reasons


def test_a_table_with_many_damaged_rows_is_to_check() -> None:
    rows = [f"{root} = to {'go' if i % 3 else 'goto run'}" for i, root in enumerate(ROOTS)]
    found = read_notes("\n".join(rows), "x").entries
    assert len(found) == len(ROOTS)
    assert all(entry.confidence is Confidence.CHECK for entry in found)
    assert DAMAGED_ROWS in found[1].reasons


def test_words_that_come_again_are_of_a_text() -> None:
    pairs = "त्वम् = you\nएव = alone\nसर्वम् = all\nअयम् = this one\nतत् = that\n"
    found = read_notes(pairs * 3, "x").entries
    assert len(found) == 15
    assert all(entry.confidence is Confidence.CHECK for entry in found)
    assert OF_A_TEXT in found[0].reasons


def test_a_text_glossed_word_by_word_is_to_check() -> None:
    for text in (
        "**देवाः** gods, **भद्रम्** good, **यत्** which,",
        "vane—wood; ca—and; gajaḥ—elephant",
    ):
        found = read_notes(text, "x").entries
        assert len(found) == 3
        assert all(OF_A_TEXT in entry.reasons for entry in found)


def test_a_few_meanings_of_many_words_are_categories() -> None:
    words = [
        "बालकः",
        "पुत्रः",
        "नृपः",
        "गजः",
        "मृगः",
        "सिंहः",
        "वानरः",
        "अश्वः",
        "फलम्",
        "अन्नम्",
        "शाकम्",
        "मांसम्",
    ]
    classes = ["human"] * 3 + ["animal"] * 5 + ["food"] * 4
    rows = [{"name": word, "class": name} for word, name in zip(words, classes, strict=True)]
    found = read_learner_text(json.dumps(rows), "x").entries
    assert len(found) == len(words)
    assert all(entry.confidence is Confidence.CHECK for entry in found)


def test_a_pair_in_a_text_is_to_check_and_a_list_in_it_is_sure() -> None:
    pair = "गजः = elephant\n"
    assert RUNNING_TEXT in read_notes(TEXT + pair + TEXT, "x").entries[0].reasons
    assert all(not entry.reasons for entry in read_notes(TEXT + LIST + TEXT, "x").entries)
    table = "| word | meaning |\n|---|---|\n| गजः | elephant |\n| अश्वः | horse |\n"
    assert all(not entry.reasons for entry in read_notes(TEXT + table + TEXT, "x").entries)


def test_a_right_pair_among_phrases_and_forms_is_to_check() -> None:
    text = "गजः = elephant\nवनानि = forests\nगजः वने = an elephant in the wood\nफलैः = with fruits\n"
    assert NO_LIST in read_notes(text, "x").entries[0].reasons


def test_pairs_in_program_text_are_to_check() -> None:
    lines = [
        "const words = {",
        "  'गजः': 'elephant',",
        "  'अश्वः': 'horse',",
        "};",
        "// वृक्षः = tree",
    ]
    text = "\n".join([*lines, "export { words };", "function f() {", "  return 1;", "}"])
    found = read_notes(text, "x").entries
    assert PROGRAM in found[-1].reasons
    assert all(entry.reasons for entry in found)


def listed(pairs: str) -> tuple[NoteEntry, ...]:
    text = pairs.replace(", ", "\n")
    return read_learner_text(text, "x", no_progress, known()).entries


def test_a_list_of_another_language_is_to_check_and_one_of_stems_is_sure() -> None:
    nepali = (
        "घर = house, पानी = water, मान्छे = man, छोरा = son, बाटो = road, ठूलो = big, सानो = small"
    )
    found = listed(f"{nepali}, कुकुर = dog")
    assert OTHER_LANGUAGE in found[0].reasons
    assert all(entry.confidence is Confidence.CHECK for entry in found)
    stems = "गज = elephant, अश्व = horse, वृक्ष = tree, फल = fruit, नदी = river, राजन् = king"
    assert all(not entry.reasons for entry in listed(f"{stems}, देव = god, वन = wood"))


def test_a_column_named_meaning_holds_meanings_of_any_length() -> None:
    rows = ["word,meaning", "मोक्षः,Liberation is the end of birth and death", "नदी,river"]
    assert {e.confidence for e in read_notes("\n".join(rows), "x").entries} == {Confidence.SURE}
    assert doubts_of(rows[1].replace(",", " = ", 1)) == (A_SENTENCE,)


def doubts_of(line: str) -> tuple[str, ...]:
    return read_notes(line, "x").entries[0].reasons


def test_roots_with_several_meanings_are_a_list_and_the_words_of_a_text_are_not() -> None:
    roots = {"गम्": "go", "वृ": "cover", "पा": "drink", "कृ": "do"}
    ways = ("away", "quickly", "alone", "together")
    rows = [f"{root},to {verb} {way}" for way in ways for root, verb in roots.items()]
    listed = read_notes("\n".join(["root,meaning", *rows]), "x").entries
    assert {entry.confidence for entry in listed} == {Confidence.SURE}
    rows = [row.rpartition(" ")[0] for row in rows]
    of_a_text = read_notes("\n".join(["root,meaning", *rows]), "x").entries
    assert all(OF_A_TEXT in entry.reasons for entry in of_a_text)


def test_the_name_of_a_form_is_no_meaning() -> None:
    for line in ("⟪नन्द्य⟫ : Absol.", "शास्यते : Pass.", "kartum -> INFINITIVE", "ननाश = Perf. I"):
        entries = read_notes(line, "x").entries
        assert [A_TERM in entry.reasons for entry in entries] == [True], line


def test_a_name_of_a_program_is_no_word_in_a_scheme() -> None:
    names = ["textDevanagari: {Devanagari text}", "textIast: {IAST text}", "wordIndex: {a number}",
             "modeUsed: a name", "nextUnit: a list"]  # fmt: skip
    assert [e.word for e in read_notes("\n".join(names), "x").entries] == []
    code = ["```", *names, "```"]
    assert [e.word for e in read_notes("\n".join(code), "x").entries] == []


def test_signs_that_cannot_be_seen_are_no_part_of_a_word() -> None:
    rows = [{"sanskrit": f"{word}\u200b", "english": word} for word in ("देव", "फल", "वन")]
    entries = read_learner_text(json.dumps(rows), "x").entries
    assert [entry.word for entry in entries] == ["देव", "फल", "वन"]


def test_a_column_of_explanations_is_a_note_beside_one_of_short_meanings() -> None:
    long = "what " * 30
    pairs = (("मोक्षः", "release"), ("बन्धः", "bond"), ("रागः", "passion"))
    rows = [{"word": word, "gloss": gloss, "explanation of meaning": long} for word, gloss in pairs]
    entries = read_learner_text(json.dumps(rows, ensure_ascii=False), "x").entries
    assert [entry.glosses for entry in entries] == [("release",), ("bond",), ("passion",)]
    alone = [{"word": row["word"], "meaning": row["explanation of meaning"]} for row in rows]
    entries = read_learner_text(json.dumps(alone, ensure_ascii=False), "x").entries
    assert entries[0].glosses == (long.strip(),)


def test_two_words_with_one_meaning_in_a_row_are_to_check() -> None:
    rows = ["| Masculine | IAST | Feminine | IAST | Meaning |", "|---|---|---|---|---|",
            "| अनन्तः | Anantaḥ | लेखिका | Lekhikā | writer |",
            "| महेशः | Maheśaḥ | वैद्या | Vaidyā | doctor |"]  # fmt: skip
    entries = read_notes("\n".join(rows), "x").entries
    assert {entry.confidence for entry in entries} == {Confidence.CHECK}


def test_a_list_of_compounds_is_sanskrit() -> None:
    words = ["मयूरासन", "मकरासन", "शलभासन", "ताडासन", "गोमुखासन", "पर्वतासन", "नौकासन", "वृषासन"]
    text = "\n".join(f"{word} = posture of an animal, the {word[:2]} one" for word in words)
    entries = read_learner_text(text, "poses.txt", no_progress, known()).entries
    assert all(entry.confidence is Confidence.SURE for entry in entries)


def test_nothing_is_sure_in_a_text_where_hardly_anything_is() -> None:
    """A page of two columns read across: single lines look right by chance."""
    mixed = "वचनम् Vvad (1P)-speak vacanam (n)-speech, words (5)\n\nin this way वनम्\n\n" * 60
    chance = "नयनम् = eye\nनरः = man\nनरकः = hell\nनदी = river\n\n"
    assert any(entry.confidence is Confidence.SURE for entry in read_notes(chance, "a").entries)
    entries = read_notes(mixed + chance + mixed, "scan.txt").entries
    assert not any(entry.confidence is Confidence.SURE for entry in entries)


@pytest.mark.parametrize("meaning", ["3rd person dual parasmaipada", "long E"])
def test_what_a_form_or_a_sound_is_called_is_no_meaning(meaning: str) -> None:
    text = json.dumps([{"word": word, "meaning": meaning} for word in ("दीन", "तस्", "गज")])
    entries = read_learner_text(text, "words.json").entries
    assert entries
    assert all(A_TERM in entry.reasons for entry in entries)


def test_cards_of_an_outliner_are_sure_among_other_lines_and_have_their_tags() -> None:
    text = (
        "- ## Animals\n- गजः :: elephant #animal\n- सिंहः :: lion #animal #big-cat\n"
        "\t- it is seen in the tales of the Pañcatantra\n- TODO read the next chapter again\n"
        "- The [[गजः]] is the mount of Indra in the tales\n"
    )
    entries = read_notes(text, "x").entries
    assert [(e.word, *e.glosses) for e in entries] == [("गजः", "elephant"), ("सिंहः", "lion")]
    assert [e.tags for e in entries] == [("animal",), ("animal", "big-cat")]
    assert all(e.confidence is Confidence.SURE for e in entries)


@pytest.mark.parametrize("meaning", ["number #1", "a #", "C# the note"])
def test_a_sign_that_is_no_hashtag_stays(meaning: str) -> None:
    (entry,) = read_notes(f"गजः = {meaning}", "x").entries
    assert entry.tags == ()


def test_a_transliteration_among_meanings_is_no_meaning() -> None:
    assert only("फलम् = phalam, fruit").glosses == ("fruit",)
    assert only("समे = same, equal").glosses == ("same", "equal")
    assert only("योगः = yoga").glosses == ("yoga",)


def test_a_meaning_in_small_letters_that_only_spells_the_word_is_to_check() -> None:
    assert only("समासः = samasa").reasons == (MAY_SPELL,)
    assert only("समासः = compound").confidence is Confidence.SURE


def test_a_root_is_parted_from_its_sense_in_the_dhatupatha() -> None:
    rows = "अर्च् पूजायाम्,to worship\nसा गृहे,she is at home\n"
    root, phrase = read_notes(f"Word,English meaning\n{rows}", "x.csv").entries
    assert (root.word, root.note, root.pos, root.reasons) == ("अर्च्", "पूजायाम्", "verb", ())
    assert phrase.word == "सा गृहे"
    assert phrase.reasons


def test_the_transliteration_before_a_meaning_is_dropped() -> None:
    rows = "अग्र\tagra; First, foremost\nअहंकारः\tahaṅkāraḥ; Ego\n"
    first, other = read_notes(rows, "x.tsv").entries
    assert first.glosses == ("First", "foremost")
    assert other.glosses == ("Ego",)


def test_as_many_words_as_meanings_are_to_check() -> None:
    assert all(SEVERAL in entry.reasons for entry in read_notes("घोर, माम् = भयंकर, मुझे", "x").entries)


def test_a_sentence_behind_a_bold_word_is_no_meaning() -> None:
    assert not read_notes(
        "**smṛti** is above all a name of works that teach the dharma.", "x"
    ).entries
    assert only("**jñāna** knowledge of things").reasons == ()
