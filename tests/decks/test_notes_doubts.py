"""What looks like a word with its meaning and is none is to check, and says why."""

from __future__ import annotations

import pytest

from shabda.decks.notes.pairs.entries import MAYBE_A_WORD
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words import doubts, grammar_doubts
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.model import Confidence, NoteEntry

PROSE = (
    "This is a long sentence about the way in which a verse is taken apart by a reader.\n"
    "It goes on and on, and nobody would call any line of it a list of words to learn.\n"
)


def entries(text: str) -> dict[str, NoteEntry]:
    return {entry.word: entry for entry in read_notes(text, "notes").entries}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("रामः → प्रथमा = subject", grammar_doubts.A_TERM),
        ("रामः - लिट् (perfect)", grammar_doubts.A_TERM),
        ("क्रमः = reorder it into Subject → Object → Verb", doubts.A_CHAIN),
        ("गतः = absolutive of", doubts.CUT_OFF),
        ("गतः = greater than) and", doubts.CUT_OFF),
        ("गतः = is dropped and", doubts.CUT_OFF),
        ("उप - to fast", doubts.A_PREFIX),
        ("प्र-वि = to travel", doubts.A_PREFIX),
        ("स्य = infix", doubts.A_PART),
        ("नाक = 7", doubts.NOT_A_MEANING),
        ("Hindi: भूमिका", doubts.A_LABEL),
        ("English: गजः", doubts.A_LABEL),
        ("गजः - Sanskrit", doubts.A_LABEL),
        ("द्वितीयाविभक्तिः = 2", doubts.NOT_A_MEANING),
        ("एकवचनम् = 1", doubts.NOT_A_MEANING),
        ("ऐ = a + e", doubts.NOT_A_MEANING),
        ("क्ष = k+ṣ", doubts.NOT_A_MEANING),
        ("गजः = T", doubts.NOT_A_MEANING),
        ("अहम्\t\t# meaning 'I' (Singular)", doubts.A_COMMENT),
        ("नः\t% the short form", doubts.A_COMMENT),
        ("गजः = 'elephant or", doubts.CUT_OFF),
        ("क्त = kta", doubts.A_LETTER),
        ("र्ति = rti", doubts.A_LETTER),
        ("अजितः = akampanaḥ (adj)—unshaken", doubts.ANOTHER_ENTRY),
        ("अत्र = ankita (adj)—marked", doubts.ANOTHER_ENTRY),
        ("नभः = see ākāśa", doubts.A_POINTER),
        ("अजिनम् = skin (worn with )", doubts.A_GAP),
        ("अजिनम् = skin [] of a deer", doubts.A_GAP),
        ("**Daṇḍin**, _Kāvyādarśa_ (7th c. CE) — the older textbook", doubts.A_SOURCE),
        ("[नभः Meaning from website](https://example.org)", doubts.A_SOURCE),
        ("विशे. = विशेषः", grammar_doubts.AN_ABBREVIATION),
        ("नृपः - नृप-अ. पुं. प्र. एक.", grammar_doubts.A_TERM),
        ("तदा - अव्ययम्", grammar_doubts.A_TERM),
        ("लट् → -ति/-मि (present)", doubts.A_PART),
        ("लोट् = imperative endings", doubts.A_PART),
        ("विशेषण-विशेष्य: the adjective agrees with its noun", grammar_doubts.A_STATEMENT),
        ("द्वित्राः = two or three. So", doubts.CUT_OFF),
        ("तथा = such a", doubts.CUT_OFF),
        ("गत्वा: And one critical form", doubts.CUT_OFF),
        ("हृतः = the pot .......... by him", doubts.A_GAP),
        ("द्भ् = a cluster", doubts.A_LETTER),
        ("Numbers (सङ्ख्याः - Sankhyāh)", doubts.MAY_SPELL),
        ("गन्तुम् = infinitive", grammar_doubts.A_TERM),
        ("गच्छति = third person singular", grammar_doubts.A_TERM),
        ("गमः → गम् in लोट्, go", grammar_doubts.A_TERM),
        ("गम् → गच्छति. Learn it by heart", doubts.A_FORM),
        ("kṛt (kṛdanta) = कृत् (कृदन्त)", grammar_doubts.A_TERM),
        ("क्रीडति - क्रीडतु । (Krīḍati - Krīḍatu) - He plays - Play.", MAYBE_A_WORD),
        ("फेनकम् → फेनकानि (Phenakam → Phenakāni) → Foams", MAYBE_A_WORD),
        ("करोति → कुर्वन्ति → करोमि → कुर्मः", doubts.A_CHAIN),
    ],
)
def test_a_pair_that_is_none_says_why(line: str, reason: str) -> None:
    found = entries(line).values()
    assert found
    assert all(entry.confidence is Confidence.CHECK for entry in found)
    assert any(reason in entry.reasons for entry in found)


@pytest.mark.parametrize(
    "line",
    [
        "संस्कृतम् = Sanskrit", "हिन्दी = Hindi", "देवभाषा = Sanskrit", "आङ्ग्लम् = English",
        "एकम् = 1", "प्रथमा = first", "वाक् = speech", "स्त्री = woman", "उपवासः = fast",
        "विरहितः = separated from", "च = and", "क्व = where", "सह = with", "मा = do not",
        "इव = as", "अहम् = I", "भूतम् = past", "प्रथमः = first", "सप्तमी = locative",
        "रामः = Rāma", "गजः - हाथी - elephant", "उत = Or / Else",
        "पश्य = see", "नाम = name (e.g. of a king)", "विशेषणम् = adjective",
        "बुद्धिः = understanding (of Mt. Meru)", "शतम् = hundred", "तारा = star (or planet)",
        "द्विजः = Brāhmaṇa", "अनुजः = 'born after', younger brother", "आत्मन् = one's own self",
        "मे = my", "पूर्णम् = full of", "क्षत्रियः = warrior (second class)",
    ],
)  # fmt: skip
def test_an_odd_but_sound_pair_is_sure(line: str) -> None:
    assert [entry.confidence for entry in entries(line).values()] == [Confidence.SURE]


def test_a_pair_inside_running_text_is_to_check() -> None:
    found = entries(f"{PROSE}गजः = elephant\n{PROSE}")
    assert doubts.RUNNING_TEXT in found["गजः"].reasons


def test_a_list_inside_running_text_is_sure() -> None:
    words = "गजः = elephant\nअश्वः = horse\nवृक्षः = tree\nफलम् = fruit\n"
    assert {e.confidence for e in entries(PROSE + words + PROSE).values()} == {Confidence.SURE}


def test_front_matter_and_program_code_give_no_words() -> None:
    text = "---\ntitle: nadi\nlang: sa\n---\n```ts\ngana: Gana;\n```\n```\nगजः = elephant\n```\n"
    assert set(entries(text)) == {"गजः"}


def test_a_header_without_a_meaning_makes_its_rows_doubtful() -> None:
    found = entries("| Case | Name | Usage |\n|---|---|---|\n| 1 | कर्ता | doer |\n")
    assert [entry.confidence for entry in found.values()] == [Confidence.CHECK]


def test_a_table_of_forms_without_a_header_is_left_out() -> None:
    rows = "| प्र० पु० | गच्छति | गच्छतः | गच्छन्ति |\n| म० पु० | गच्छसि | गच्छथः | गच्छथ |\n"
    assert not entries("| **लट्** | | | |\n" + rows)
    assert not entries("(१) | या | ये | याः |\n(२) | याम् | ये | याः |\n")
    assert not entries("stem,form,case,number\nakzi,akzi,1,s\nakzi,akziRI,1,d\n")


def test_a_bullet_with_two_terms_of_grammar_is_not_a_header() -> None:
    text = "- **Form:** Neuter, nominative singular\n- **गजः** - elephant\n- **अश्वः** - horse\n"
    assert {"गजः", "अश्वः"} <= set(entries(text))


def test_a_header_in_itrans_names_roots_beside_their_form_with_marks() -> None:
    rows = (
        "i,upadeshaname,halantname,karma,english,dhaatu\n"
        "1,एधँ,एध्,अकर्मकः,to grow,एधँ वृद्धौ\n2,मुदँ,मुद्,अकर्मकः,to be glad,मुदँ हर्षे\n"
    )
    assert {w: e.glosses for w, e in entries(rows).items()} == {
        "एध्": ("to grow",),
        "मुद्": ("to be glad",),
    }


def test_a_word_spelt_in_both_scripts_is_one_word() -> None:
    found = entries("- `where` → kutra (कुत्र), kva (क्व)\n- `now` → adhunā (अधुना)\n")
    assert {w: e.glosses for w, e in found.items()} == {
        "कुत्र": ("where",),
        "क्व": ("where",),
        "अधुना": ("now",),
    }


@pytest.mark.parametrize(
    ("line", "word", "gloss"),
    [
        ("#### Agni (अग्नि - fire)", "अग्नि", "fire"),
        ("### मनः (manaḥ) — mind", "मनः", "mind"),
        ("- **Examples**: गो (cow), आकाश (sky)", "आकाश", "sky"),
    ],
)
def test_a_word_in_a_title_or_under_a_label_is_read(line: str, word: str, gloss: str) -> None:
    assert entries(line)[word].glosses == (gloss,)


def test_a_title_with_a_root_is_not_a_pair() -> None:
    assert not entries("### √कृ — Full Conjugation Table\n")


def test_a_list_item_ends_the_gloss_before_it() -> None:
    text = "1. **रक्तम्** Blood,\n2. **मांसम्** Muscle\n3. **अस्थि** Bone,\n4. **मज्जा** Marrow\n"
    assert entries(text)["मांसम्"].glosses == ("Muscle",)


@pytest.mark.parametrize(
    ("line", "gender"),
    [("नदी n., f. river", "f"), ("गजः n.,m. elephant", "m"), ("फलम् n. fruit", "n")],
)
def test_a_noun_with_its_gender_after_a_comma_has_that_gender(line: str, gender: str) -> None:
    assert [entry.gender for entry in entries(line).values()] == [gender]


def test_a_prefix_in_m_stays_with_its_root() -> None:
    assert entries("सम्-√भू, to arise")["सम्-भू"].glosses == ("to arise",)


def test_words_that_go_together_are_one_entry() -> None:
    found = read_notes("वा … वा = either … or", "notes").entries
    assert [(entry.glosses, entry.reasons) for entry in found] == [(("either … or",), ())]


def test_a_hindi_word_that_is_spelt_as_the_sanskrit_one_is_its_meaning() -> None:
    found = entries("संस्कृत,अर्थ\nगजः,हाथी\nनदी,नदी\n")
    assert found["नदी"].glosses == ("नदी",)


@pytest.mark.parametrize(
    ("meaning", "glosses"),
    [
        ("the Ramayana, epic of Valmiki", ["the Ramayana (epic of Valmiki)"]),
        ("Sita, wife of Rama", ["Sita (wife of Rama)"]),
        ("Hanuman, son of the wind", ["Hanuman (son of the wind)"]),
        ("Meghaduta, a poem by Kalidasa", ["Meghaduta (a poem by Kalidasa)"]),
        ("Mercury, son of the moon, wise", ["Mercury (son of the moon)", "wise"]),
        ("lord; Indra, the king of the gods", ["lord", "Indra (the king of the gods)"]),
    ],
)
def test_what_is_said_of_a_name_is_a_note_behind_it(meaning: str, glosses: list[str]) -> None:
    assert list(read_meaning(meaning).glosses) == glosses


@pytest.mark.parametrize(
    "meaning",
    [
        "Krishna, black",  # a name and an adjective
        "ear, son of Kunti",  # a thing and a name
        "Ganges, the river",  # the river of any name
        "Fire, god of fire",  # a list that begins every meaning with a capital
        "Ravi, Sun, teacher",
        "wood, forest of trees",
        "I, me, mine",
        "Thus, by the word of Rama",
    ],
)
def test_other_commas_part_meanings(meaning: str) -> None:
    assert list(read_meaning(meaning).glosses) == meaning.split(", ")
