"""Fields of makers' files: what is a word, what the program keeps for itself, what is a label."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.formats.bookkeeping_fields import is_bookkeeping
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.pair_lists import pairs_of_texts
from shabda.decks.notes.text.latex import without_macro
from shabda.decks.notes.text.questions import asked_word
from shabda.decks.notes.words.model import Confidence
from shipped import known

WORDS = {"वृक्षः": "tree", "पर्वतः": "mountain", "नदी": "river", "चन्द्रः": "moon", "सूर्यः": "sun"}


def readings(text: str, file: str = "words.json") -> dict[str, tuple[tuple[str, ...], bool]]:
    entries = read_learner_text(text, file, known=known()).entries
    return {e.word: (e.glosses, e.confidence is Confidence.SURE) for e in entries}


def sure(text: str, file: str = "words.json") -> dict[str, tuple[str, ...]]:
    return {word: glosses for word, (glosses, right) in readings(text, file).items() if right}


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Sanskrit for 'Cow'?", "Cow"),
        ('What is the Sanskrit word for "river"?', "river"),
        ("How do you say 'I am a student'?", "I am a student"),
        ("What is elephant in Sanskrit?", "elephant"),
        ("3. What are the horses called in Sanskrit?", "the horses"),
        ("How would you write “river” in Sanskrit", "river"),
        ("What do you call a boat in Sanskrit?", "a boat"),
        ("Translate into Sanskrit: the tree", "the tree"),
        ("Which word means tree?", "tree"),
        ("What is the meaning of गजः?", "गजः"),
        ("Which word is a noun", "Which word is a noun"),
        ("Sanskrit for beginners", "Sanskrit for beginners"),
        ("Who wrote the word for 'cow'?", "Who wrote the word for 'cow'?"),
    ],
)
def test_a_question_is_read_as_what_it_asks_about(question: str, asked: str) -> None:
    assert asked_word(question) == asked


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (["629041820.084", "627368597", "645959547.1"], True),
        (["0B1C2D3E-1111-4A4A-8B8B-00AA11BB22CC"], True),
        (["2026-01-02", "2026-01-03T10:00:00Z"], True),
        (["", "", ""], True),
        (["1", "2", "3"], False),
        (["108", "1000"], False),
        (["tree", "629041820"], False),
    ],
)
def test_times_and_identifiers_are_kept_for_the_program(texts: list[str], kept: bool) -> None:
    assert is_bookkeeping(texts) is kept


@pytest.mark.parametrize(
    ("value", "pairs"),
    [
        (["शुचि = clean/pure", "जलम् = water"], (("शुचि", "clean/pure"), ("जलम्", "water"))),
        (["नदी (nadī) – river", "वनम् - forest"], (("नदी", "river"), ("वनम्", "forest"))),
        (["शुचि = clean", "Read it aloud"], ()),
        (["विद्या + आलयः = विद्यालयः", "न + इति = नेति"], ()),
        (["बालकः = कर्ता", "रामः = कर्म"], ()),
        (["नदी = river"], ()),
        ("नदी = river", ()),
    ],
)
def test_a_list_of_pairs_is_one_when_all_its_texts_are(value: object, pairs: object) -> None:
    assert pairs_of_texts(value) == pairs


@pytest.mark.no_cover
@given(
    times=st.lists(st.integers(600_000_000, 700_000_000), min_size=len(WORDS), max_size=len(WORDS)),
    name=st.sampled_from(["lastSeen", "hint", "extraInfo", "description", "translationId"]),
    first=st.booleans(),
)
def test_what_a_program_keeps_is_never_a_meaning(times: list[int], name: str, first: bool) -> None:
    cards = []
    for (word, gloss), time in zip(WORDS.items(), times, strict=True):
        own = {"word": word, "meaning": gloss}
        cards.append({name: time, **own} if first else {**own, name: time})
    read = readings(json.dumps(cards, ensure_ascii=False))
    assert {word: glosses for word, (glosses, _) in read.items()} == {
        word: (gloss,) for word, gloss in WORDS.items()
    }


@pytest.mark.no_cover
@given(st.permutations(list(WORDS.items())), st.booleans())
def test_maps_of_both_directions_are_read_beside_each_other(
    pairs: list[tuple[str, str]], english_first: bool
) -> None:
    to_english = dict(pairs)
    to_sanskrit = {f"{gloss}s": word for word, gloss in pairs}
    maps = [to_sanskrit, to_english] if english_first else [to_english, to_sanskrit]
    text = json.dumps(maps, ensure_ascii=False, indent=1)
    entries = read_learner_text(text, "maps.json").entries
    read = {(entry.word, entry.glosses[0]) for entry in entries}
    assert read == {*pairs, *((word, f"{gloss}s") for word, gloss in pairs)}


def test_a_translation_inside_a_record_is_of_the_text_beside_it() -> None:
    poets = [
        {"sanskritName": name, "line": {"vernacular": "नदिया चली", "translation": "The river went"}}
        for name in ("हरिदासः", "देवदासः", "रामदासः")
    ]
    assert not any("river" in gloss for gloss in sum(sure(json.dumps(poets)).values(), ()))


def test_a_form_in_the_plural_has_not_the_meaning_of_the_singular() -> None:
    pronouns = [
        {"en": en, "sg": {"dev": one, "iast": ""}, "pl": {"dev": many, "iast": ""}}
        for en, one, many in (("she", "सा", "ताः"), ("you", "त्वम्", "यूयम्"), ("I", "अहम्", "वयम्"))
    ]
    read = readings(json.dumps(pronouns, ensure_ascii=False))
    assert {"ताः", "यूयम्", "वयम्"}.isdisjoint(read)
    assert read["त्वम्"][0] == ("you",)


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        (r"\term{dharma}{law}", "**dharma** - law"),
        (r"\glossentry{नदी}{river, stream}", "**नदी** - river, stream"),
        (r"\newglossaryentry{d}{name={dharma}, description={law}}", "**dharma** - law"),
        ("#gloss-term([Dharma], [Law])", "**Dharma** - Law"),
        (r"\section{dharma}", r"\section{dharma}"),
        (r"\setlength{\parindent}{0pt}", r"\setlength{\parindent}{0pt}"),
        ("#chapter-title([Glossary], none)", "#chapter-title([Glossary], none)"),
        ("# dharma", "# dharma"),
    ],
)
def test_macros_of_glossaries_are_entries(line: str, entry: str) -> None:
    assert without_macro(line) == entry


def test_a_label_in_bold_is_no_word() -> None:
    text = (
        "#### **मोहः (mohaḥ)** — Delusion\n\n**Root:** √मुह् (muh)\n\n**Meaning:** Delusion\n\n"
        "#### **लोभः (lobhaḥ)** — Greed\n\n**Root:** √लुभ् (lubh)\n\n**Meaning:** Greed\n\n"
        "**manas** - mind\n\n**citta** - memory\n\n**buddhi** - reason\n"
    )
    assert {"meaning", "root", "Meaning", "Root"}.isdisjoint(readings(text, "notes.md"))


def test_a_derived_word_has_its_own_meaning() -> None:
    text = "\n".join(f"{word} = {gloss}" for word, gloss in WORDS.items())
    read = readings(f"{text}\nपुत्र → पुत्रीयति (desires a son)\nपुत्रः → बेटा (son)\n", "n.txt")
    assert not read["पुत्र"][1]


def test_the_roots_that_are_one_vowel_stay_sure() -> None:
    text = "\n".join(f"{word} = {gloss}" for word, gloss in WORDS.items())
    read = sure(f"{text}\n√इ = to go\n√ऋ = to go\n", "n.txt")
    assert {"इ", "ऋ"} <= {word.lstrip("√") for word in read}


def test_known_words_with_their_meanings_stay_sure_where_hardly_any_other_is() -> None:
    """A file of explanations has few sure words; those in the decks with that meaning are right."""
    forms = [("रामेण", "राम"), ("गजेन", "गज"), ("वनेन", "वन"), ("फलेन", "फल"), ("जलेन", "जल")]
    rows = "\n".join(f"| {a} | {b} + {b} | x{i} |" for i, (a, b) in enumerate(forms * 7))
    known_words = {"गजः": "elephant", "नदी": "river", "अश्वः": "horse", "वनम्": "forest"}
    words = "\n".join(f"| {word} | {gloss} |" for word, gloss in known_words.items())
    text = (
        f"| रूपम् | विभागः | स्थानम् |\n|---|---|---|\n{rows}\n\n"
        f"# Words\n\n| Word | Meaning |\n|---|---|\n{words}\n"
    )
    assert sure(text, "notes.md") == {word: (gloss,) for word, gloss in known_words.items()}
    assert not sure(text.replace("elephant", "broom").replace("river", "sieve"), "notes.md")


def test_colons_in_a_sentence_are_visargas_beside_its_translation() -> None:
    sentences = {
        "See how the ape plays": "कपे: चञ्चलताम् पश्यतु",
        "The son of the teacher": "गुरो: पुत्र: गच्छति",
        "The sound of the lute": "वीणाया: मधुर: स्वर:",
        "The colour of the tree": "वृक्षस्य वर्ण: हरित:",
    }
    assert not sure(json.dumps(sentences, ensure_ascii=False))


def test_the_number_of_a_numeral_is_its_meaning() -> None:
    numerals = {
        "7": "सप्त",
        "33": "त्रयस्त्रिंशत्",
        "52": "द्विपञ्चाशत्",
        "59": "नवपञ्चाशत्",
        "48": "अष्टचत्वारिंशत्",
    }
    read = sure(json.dumps(numerals, ensure_ascii=False))
    assert read == {word: (number,) for number, word in numerals.items()}


def test_words_of_a_page_on_the_line_of_its_script_are_read() -> None:
    rows = "".join(f"<tr><td>{word}</td><td>{gloss}</td></tr>" for word, gloss in WORDS.items())
    script = (
        '<script>const menu = [{ sa: "गृहम्", en: "home" }, { sa: "शब्दः", en: "word" }];</script>'
    )
    page = f"<!DOCTYPE html><html><body><table>{rows}</table>{script}</body></html>"
    assert sure(page, "page.html").items() >= {w: (gloss,) for w, gloss in WORDS.items()}.items()


def test_names_in_another_alphabet_do_not_make_a_list_contrary() -> None:
    """Six known words of many have names or rarer meanings, which the decks translate otherwise."""
    names = {"देव": "Дева", "यम": "Яма", "शंकर": "Благотворный", "पावक": "Чистый", "ब्रह्मन्": "Брахман"}
    others = {"गिरिचर": "Живущий в горах", "नीलकण्ठ": "Синегорлый", "शूलपाणि": "С трезубцем в руке"}
    text = "\n".join(f"{word} = {gloss}" for word, gloss in (names | others).items())
    assert others.keys() <= sure(text, "names.txt").keys()
