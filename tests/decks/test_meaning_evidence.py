"""No word is sure without evidence that it is Sanskrit and that what is beside it is a meaning."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.app.lemma_list import TEXTBOOK_FILE
from shabda.app.shipped_tables import shipped_rows
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.lines import meaning_evidence
from shabda.decks.notes.words.model import Confidence, NoteEntry
from shabda.progress import no_progress
from shabda.sanskrit.text.indic import kannada
from shabda.sanskrit.text.script import (
    HK,
    ITRANS,
    SLP1,
    VELTHUIS,
    devanagari,
    iast,
    plain_letters,
    write_scheme,
)
from shipped import decks, known


def cells(text: str, sign: str = " ") -> list[str]:
    return text.split(sign)


STEMS = cells(
    "gaja aSva vfkza nara nagara grAma putra bAla sUrya candra mitra parvata meGa"
    " gopAla rATa kAka siMha vyAGra deSa samudra kUpa mArga dIpa nfpa"
)
"""Nouns in a, whose forms are easily made."""
MEANINGS = {
    "gaja": "elephant", "aSva": "horse", "vfkza": "tree", "nara": "man", "nagara": "city",
    "grAma": "village", "putra": "son", "bAla": "boy", "sUrya": "sun", "candra": "moon",
    "mitra": "friend", "parvata": "mountain",
}  # fmt: skip
Column = Sequence[str]


def listed(left: Iterable[str], right: Iterable[str], sign: str) -> str:
    return "\n".join(f"{a}{sign}{b}" for a, b in zip(left, right, strict=True))


def signed(sign: str) -> Callable[[Column, Column], tuple[str, str]]:
    return lambda left, right: ("words.txt", listed(left, right, sign))


def bars(left: Column, right: Column) -> tuple[str, str]:
    return "words.md", "\n".join(f"| {a} | {b} |" for a, b in zip(left, right, strict=True))


def pairs(left: Column, right: Column) -> tuple[str, str]:
    return "words.json", json.dumps([*zip(left, right, strict=True)], ensure_ascii=False, indent=1)


def a_map(left: Column, right: Column) -> tuple[str, str]:
    entries = dict(zip(left, right, strict=True))
    return "words.json", json.dumps(entries, ensure_ascii=False, indent=1)


def program(left: Column, right: Column) -> tuple[str, str]:
    rows = "".join(f'  {{ name: "{a}", kind: "{b}" }},\n' for a, b in zip(left, right, strict=True))
    return "words.js", f"export const data = [\n{rows}]\n"


def yaml(left: Column, right: Column) -> tuple[str, str]:
    return "words.yaml", listed(left, right, ": ")


LAYOUTS = (
    *map(signed, (" - ", " = ", ": ", "\t", ",", ";", " ")),
    bars,
    pairs,
    a_map,
    program,
    yaml,
)
_SYLLABLES = st.from_regex(r"[bdgklmnprstv][aeiou]([bdgklmnprst][aeiou]){0,2}", fullmatch=True)
_TAMIL = cells("யானை குதிரை மரம் பழம் நதி காடு நகரம் புத்தகம் பையன் மாலை நீர் நிலவு நண்பன் மலை கடல் வழி")
_RUSSIAN = cells("слон конь дерево плод река лес город книга мальчик венок вода солнце луна друг")
_HINDI = cells("लड़का घर पानी रोटी कुत्ता बिल्ली किताब सड़क खाना बेटा पेड़ गाड़ी आँख हाथ रात बहन")
_HINDI_PLAIN = cells("घर पानी रोटी किताब खाना बेटा कान हाथ नाक पैर दिन रात सुबह शाम बहन भाई")
_MARATHI = cells("मुलगा घर पाणी भाकरी कुत्रा मांजर रस्ता जेवण आई मुलगी झाड गाडी डोळा कान हात")
_COMMANDS = cells(
    "git commit, npm install, make test, ls -la, cd .., python run.py, git push"
    ", cat file, sudo apt, pip install, docker run, ssh host, curl url, grep word"
    ", vim notes, chmod +x",
    ", ",
)
_BUTTONS = cells(
    "Submit Cancel Next Back Home Settings Login Logout Save Delete Edit Close Search"
    " Help Share Send"
)
_OF_FEW = (
    ("noun", "verb", "adjective"), ("animal", "plant", "place"), ("easy", "medium", "hard"),
    ("masculine", "feminine", "neuter"), ("red", "blue", "green"), ("true", "false"),
    ("nominative", "accusative"), ("Nature", "Family", "Body"), ("property", "chance"),
)  # fmt: skip
NO_MEANINGS: dict[str, st.SearchStrategy[str]] = {
    "numbers": st.integers(0, 9999).map(str),
    "dates": st.dates().map(str),
    "codes": st.from_regex(r"[A-Z]{1,3}-?[0-9]{2,4}", fullmatch=True),
    "hashes": st.from_regex(r"[0-9]{2}[0-9a-f]{6}", fullmatch=True),
    "colours": st.from_regex(r"#[0-9a-f]{6}", fullmatch=True),
    "names of fields": st.from_regex(r"[a-z]{3,6}_[a-z0-9]{2,6}", fullmatch=True),
    "names of variables": st.from_regex(r"[a-z]{3,6}[A-Z][a-z]{2,6}", fullmatch=True),
    "files": st.from_regex(r"[a-z]{3,8}\.(mp3|png|jpg|svg|wav)", fullmatch=True),
    "paths": st.from_regex(r"(img|audio)/[a-z]{3,8}/[a-z]{3,8}\.(mp3|png)", fullmatch=True),
    "addresses": st.from_regex(r"https?://[a-z]{3,8}\.org/[a-z0-9]{2,8}", fullmatch=True),
    "chapters": st.from_regex(r"(Chapter|Lesson|Level) [1-9][0-9]?", fullmatch=True),
    "amounts": st.builds("{} {}".format, st.integers(1, 99), st.sampled_from(["XP", "kg", "pt"])),
    "people": _SYLLABLES.map(str.title),
    "Tamil": st.sampled_from(_TAMIL),
    "commands": st.sampled_from(_COMMANDS),
    "buttons": st.sampled_from(_BUTTONS),
    **{few[0]: st.sampled_from(few) for few in _OF_FEW},
}  # fmt: skip
SPELLINGS: dict[str, Callable[[str], str]] = {
    "IAST": lambda stem: iast(stem + "H"),
    "HK": lambda stem: write_scheme(stem + "H", HK),
    "ITRANS": lambda stem: write_scheme(stem + "H", ITRANS),
    "SLP1": lambda stem: write_scheme(stem + "H", SLP1),
    "Velthuis": lambda stem: write_scheme(stem + "H", VELTHUIS),
    "plain": lambda stem: plain_letters(iast(stem)),
    "capitalised": lambda stem: plain_letters(iast(stem)).title(),
    "Kannada": lambda stem: kannada(devanagari(stem + "H")),
    "Hindi": devanagari,
    "instrumental": lambda stem: devanagari(stem[:-1] + "ena"),
    "genitive": lambda stem: devanagari(stem + "sya"),
    "plural": lambda stem: devanagari(stem[:-1] + "AH"),
    "Roman form": lambda stem: iast(stem + "sya"),
}


def sure(file: str, text: str) -> list[NoteEntry]:
    entries = read_learner_text(text, file, no_progress, known()).entries
    return [entry for entry in entries if entry.confidence is Confidence.SURE]


def columns(stems: Iterable[str]) -> list[list[str]]:
    return [[write(stem + "H") for stem in stems] for write in (devanagari, iast)]


SOME_STEMS = st.lists(st.sampled_from(STEMS), min_size=8, max_size=20, unique=True)


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", NO_MEANINGS)
@settings(max_examples=10)
@given(st.data())
def test_what_is_no_meaning_is_never_sure(kind: str, data: st.DataObject) -> None:
    stems = data.draw(SOME_STEMS)
    right = data.draw(st.lists(NO_MEANINGS[kind], min_size=len(stems), max_size=len(stems)))
    layout = data.draw(st.sampled_from(LAYOUTS))
    for left in columns(stems):
        assert not sure(*layout(left, right))


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", SPELLINGS)
@settings(max_examples=10)
@given(SOME_STEMS, st.sampled_from(LAYOUTS))
def test_a_spelling_or_a_form_is_never_sure(
    kind: str, stems: list[str], layout: Callable[[Column, Column], tuple[str, str]]
) -> None:
    right = [SPELLINGS[kind](stem) for stem in stems]
    for left in columns(stems):
        assert not sure(*layout(left, right))


@pytest.mark.cover_only("yaml-words0", "a_map-words4")
@pytest.mark.parametrize("words", [_HINDI, _HINDI_PLAIN, _MARATHI, _TAMIL, _RUSSIAN])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_words_of_another_language_are_never_sure(
    words: list[str], layout: Callable[[Column, Column], tuple[str, str]]
) -> None:
    english = [f"{meaning}" for meaning in MEANINGS.values()]
    number = min(len(words), len(english))
    assert not sure(*layout(words[:number], english[:number]))


@pytest.mark.parametrize("layout", [layout for i, layout in enumerate(LAYOUTS) if i != 6])
def test_words_with_their_meanings_are_sure(
    layout: Callable[[Column, Column], tuple[str, str]],
) -> None:
    left, _ = columns(MEANINGS)
    entries = sure(*layout(left, [*MEANINGS.values()]))
    assert [entry.glosses[0] for entry in entries] == [*MEANINGS.values()]


def test_meanings_that_known_words_do_not_have_are_to_check() -> None:
    left, _ = columns(MEANINGS)
    meanings = [*MEANINGS.values()]
    assert not sure(*signed(" = ")(left, meanings[3:] + meanings[:3]))
    named = f"word,meaning\n{listed(left, meanings[3:] + meanings[:3], ',')}\n"
    assert not sure("words.csv", named)


def test_a_name_of_the_column_is_evidence_of_its_language() -> None:
    finnish = [
        "norsu",
        "hevonen",
        "puu",
        "mies",
        "kaupunki",
        "kylä",
        "poika",
        "lapsi",
        "aurinko",
        "kuu",
    ]
    left, _ = columns([*MEANINGS][: len(finnish)])
    assert not sure("words.csv", listed(left, finnish, ","))
    assert len(sure("words.csv", f"Word,Meaning\n{listed(left, finnish, ',')}\n")) == len(finnish)


def test_a_word_that_only_hindi_has_is_to_check_among_words_of_hindi() -> None:
    assert not sure("words.txt", "पानी - water\nलड़का - boy\n")
    assert len(sure("words.txt", "जलम् - water\nलड़का - boy\n")) == 1


def test_plain_letters_are_exact_where_the_word_is_known_with_that_meaning() -> None:
    assert len(sure("words.txt", "phala - fruit\npustakam - book\nmitram - friend\n")) == 3
    assert not sure("words.txt", "phala - elephant\npustakam - river\nmitram - city\n")


def test_one_sound_from_a_known_word_of_the_same_meaning_is_to_check() -> None:
    assert not sure("words.txt", "bālkaḥ - boy\n")
    assert len(sure("words.txt", "bālakaḥ - boy\nसुखी - happy\n")) == 2


def test_a_common_word_one_sound_from_a_root_or_another_word_is_sure() -> None:
    pairs = ("पुष्पम् flower", "वदति speaks", "सुखी happy", "भ्राता brother", "राजा king")
    text = "".join(f"{line.replace(' ', ' - ', 1)}\n" for line in pairs)
    assert len(sure("words.txt", text)) == len(pairs)


def test_rare_words_of_english_and_words_in_another_alphabet_are_meanings() -> None:
    assert len(sure("words.txt", "śreṣṭha - best\nalam - enough\nnūnam - certainly\n")) == 3
    russian = "kūpa - колодец\ntaḍāga - пруд\nśukti - раковина\nghaṭa - кувшин\n"
    assert len(sure("words.txt", russian)) == 4


def test_the_only_word_with_a_meaning_in_a_large_file_is_to_check() -> None:
    rows = "".join(f'  {{ name: "x{i}", text: "रामः वनं गच्छति {i}" }},\n' for i in range(30))
    assert not sure("data.js", f'const a = [\n{rows}  {{ name: "meaning", text: "अर्थ" }},\n]\n')


@pytest.mark.no_cover
@settings(max_examples=10)
@given(
    st.randoms(use_true_random=False),
    st.sampled_from([3, 8, 20, 60]),
    st.sampled_from([" = ", "\t"]),
)
def test_words_with_their_own_meanings_stay_sure(random: Random, number: int, sign: str) -> None:
    words = [(word.text.devanagari, word.glosses[0]) for deck in decks() for word in deck.words]
    words += [(devanagari(stem), meaning) for stem, _, meaning in shipped_rows(TEXTBOOK_FILE)]
    text = "".join(f"{word} {sign} {meaning}\n" for word, meaning in random.sample(words, number))
    before = read_learner_text(text, "words.txt").entries
    left = {(entry.word, entry.glosses) for entry in sure("words.txt", text)}
    right = {(e.word, e.glosses) for e in before if e.confidence is Confidence.SURE}
    assert right <= left


def test_a_column_that_repeats_one_word_is_not_of_words() -> None:
    left = ["भगवद्गीता", "रामायणम्"] * 4
    meanings = [*MEANINGS.values()][: len(left)]
    assert not sure("verses.csv", f"source,meaning\n{listed(left, meanings, ',')}\n")


def test_a_word_that_hindi_has_too_makes_no_other_doubtful() -> None:
    text = "गोधूमः-गेहूँ\nप्रियंगुः – बाजरा\nमसूरः – मसूर\n"
    assert [entry.word for entry in sure("words.txt", text)][:2] == ["गोधूमः", "प्रियंगुः"]


def test_of_very_many_words_every_block_is_judged_by_some(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning_evidence, "_SAMPLES", 10)
    words = [devanagari(stem + "H") for stem in STEMS]
    good = "\n".join(f"{devanagari(stem)} = {meaning}" for stem, meaning in MEANINGS.items())
    spelt = "\n".join(
        f"{word} = {plain_letters(iast(stem))}" for word, stem in zip(words, STEMS, strict=True)
    )
    text = "\n".join(("# one", good, "# two", spelt, "# three", good))
    assert {entry.glosses[0] for entry in sure("words.txt", text)} == {*MEANINGS.values()}
