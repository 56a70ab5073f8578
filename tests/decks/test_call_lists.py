"""Calls of any program language: the same pairs give the same words, whatever its syntax."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.decks.formats.accented_columns import without_accents
from shabda.decks.formats.call_lists import call_lists
from shabda.decks.formats.call_reader import calls_of
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.program_data import is_program_data
from shabda.decks.notes.words.model import Confidence
from shipped import known

PAIRS = [
    ("गजः", "elephant"), ("वृक्षः", "tree"), ("नदी", "river"), ("पर्वतः", "mountain"),
    ("फलम्", "fruit"),
    ("सूर्यः", "sun"), ("जलम्", "water"), ("पुस्तकम्", "book"), ("मित्रम्", "friend"), ("माता", "mother"),
    ("अश्वः", "horse"), ("सिंहः", "lion"), ("गृहम्", "house"), ("ग्रामः", "village"), ("वनम्", "forest"),
]  # fmt: skip
Pairs = Sequence[tuple[str, str]]


def lines(shape: str) -> Callable[[Pairs], str]:
    return lambda pairs: "\n".join(shape.format(word, meaning) for word, meaning in pairs) + "\n"


SHAPES = {
    "java": lines('words.add(new Word("{0}", "{1}", R.raw.x));'),
    "kotlin": lines('Word(word = "{0}", meaning = "{1}", kind = Kind.NOUN),'),
    "nested": lines('Item(Kind.X, Text(sanskrit = "{0}", english = "{1}"), 3f),'),
    "dart": lines("const Word(sanskrit: '{0}', english: '{1}', tags: ['a', 'b']),"),
    "swift": lines('Card(front: "{0}", back: "{1}", at: Date()),'),
    "lua": lines('add_word("{0}", {{ kind = "noun", meanings = {{"{1}"}}, of = {{1, 2}} }}) -- x'),
    "ruby": lines("add(word: '{0}', meaning: '{1}') # checked"),
    "php": lines('$list->add(new Word("{0}", "{1}"));'),
    "python": lambda pairs: (
        "def w(n, word, meaning, more):\n    pass\n"
        + lines('w(7, "{0}", "{1}", ["x", "y"])')(pairs)
    ),
    "rust": lambda pairs: "let w = HashMap::from([\n" + lines('  ("{0}", "{1}"),')(pairs) + "]);",
    "rust records": lambda pairs: (
        "const WORDS: [Word; 5] = [\n"
        + lines('    Word {{ sanskrit: "{0}", meaning: "{1}" }},')(pairs)
        + "];"
    ),
    "go": lambda pairs: (
        "package a\n\nvar w = map[string]string{\n" + lines('\t"{0}":   "{1}",')(pairs) + "}"
    ),
    "go records": lambda pairs: "var w = []Word{\n" + lines('\t{{"{0}", "{1}"}},')(pairs) + "}",
    "kotlin map": lambda pairs: "val w = mapOf(\n" + lines('  "{0}" to "{1}",')(pairs) + ")",
    "kotlin pairs": lambda pairs: "val w = listOf(\n" + lines('  Pair("{0}", "{1}"),')(pairs) + ")",
    "swift map": lambda pairs: "let w = [\n" + lines('  "{0}": "{1}",')(pairs) + "]",
    "dart map": lambda pairs: "final w = {\n" + lines("  '{0}': '{1}',")(pairs) + "};",
    "php map": lambda pairs: "<?php\n$w = [\n" + lines("  '{0}' => '{1}',")(pairs) + "];",
    "php records": lambda pairs: (
        "<?php\nreturn [\n" + lines("  ['word' => '{0}', 'meaning' => '{1}'],")(pairs) + "];"
    ),
    "ruby map": lambda pairs: "W = {\n" + lines('  "{0}" => "{1}",')(pairs) + "}.freeze",
    "scala": lambda pairs: "val w = Map(\n" + lines('  "{0}" -> "{1}",')(pairs) + ")",
    "lua map": lambda pairs: "w = {\n" + lines('  ["{0}"] = "{1}",')(pairs) + "}",
    "c++": lambda pairs: "std::map<S, S> w = {\n" + lines('  {{"{0}", "{1}"}},')(pairs) + "};",
    "c#": lambda pairs: "var w = new Words {\n" + lines('  {{ "{0}", "{1}" }},')(pairs) + "};",
    "gettext": lines('msgid "{1}"\nmsgstr "{0}"\n'),
    "gettext turned": lines('#: a.c:1\nmsgid "{0}"\nmsgstr ""\n"{1}"\n'),
    "arrow": lambda pairs: (
        "const w = (meaning, word) => store(word);\n" + lines('w("{1}", "{0}");')(pairs)
    ),
}


def words_of(text: str) -> set[tuple[str, str]]:
    return {(entry.word, entry.glosses[0]) for entry in read_learner_text(text, "x").entries}


@pytest.mark.cover_only("lua")
@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=10)
@given(pairs=st.lists(st.sampled_from(PAIRS), min_size=5, unique=True))
def test_calls_of_all_languages_give_the_same_words(shape: str, pairs: Pairs) -> None:
    assert words_of(SHAPES[shape](pairs)) == {*pairs}


def test_a_function_that_is_called_with_names_names_its_other_arguments() -> None:
    text = (
        'Item(letter = "अ", iast = "a", kind = Kind.V, exampleWord = "अश्वः",\n'
        '     exampleMeaning = Text("तुरगः", "घोडा", "Horse"), tip = Text("क", "ख", "short")),\n'
        'Item("ग", "ga", Kind.C, "गजः", Text("हस्ती", "हात्ती", "Elephant"), Text("क", "ख", "b")),\n'
        'Item("न", "na", Kind.C, "नदी", Text("सरित्", "खोलो", "River"), Text("क", "ख", "b")),\n'
        'Item("व", "va", Kind.C, "वनम्", Text("अरण्यम्", "जङ्गल", "Forest"), Text("क", "ख", "b")),\n'
    )
    assert words_of(text) == {
        ("अश्वः", "Horse"), ("गजः", "Elephant"), ("नदी", "River"), ("वनम्", "Forest"),
    }  # fmt: skip


def test_words_in_a_scheme_are_read_by_their_column() -> None:
    text = "def w(n, e, hk, g):\n    pass\n" + "\n".join(
        f'w({n}, "{meaning}", "{word}", "m.")'
        for n, (word, meaning) in enumerate(
            [
                ("vRkSa", "tree"),
                ("nRpa", "king"),
                ("hasta", "hand"),
                ("zara", "arrow"),
                ("parvata", "mountain"),
                ("rAja+putra", "prince"),
                ("AkAza", "sky"),
            ]
        )
    )
    entries = read_learner_text(text, "x.py", known=known()).entries
    assert [entry.word for entry in entries] == [
        "vṛkṣa", "nṛpa", "hasta", "śara", "parvata", "rāja-putra", "ākāśa",
    ]  # fmt: skip
    assert {entry.confidence for entry in entries} == {Confidence.SURE}


def test_accents_are_left_out_of_a_column_that_marks_lengths() -> None:
    assert without_accents(["Bhrā́tā", "Áśvas", "Bódhati", "Bhrû", "majján"]) == [
        "Bhrātā", "Aśvas", "Bodhati", "Bhrū", "majjan",
    ]  # fmt: skip
    assert without_accents(["áśvas", "agní"]) == []  # an acute may be a length
    assert without_accents(["bhrātā", "aśvas"]) == []


@pytest.mark.parametrize(
    "text",
    [
        'The rule (6.1.77) changes i to y ("iko yaṇ aci", in the words of Pāṇini).\n' * 8,
        'print("गजः")\nprint("वनम्")\nprint("नदी")\nprint("फलम्")\n',
        'if (a == "x" && (b || c)) { show("गजः", [1, 2 }\n' * 5,
        'f("' + "(" * 400 + '")',
        "f('x', " * 400,
    ],
)
def test_other_text_has_no_calls_with_words(text: str) -> None:
    assert call_lists(text) == []
    assert not is_program_data(text)


def test_notes_with_a_few_texts_in_brackets_are_no_program() -> None:
    notes = 'गजः - elephant ("big", "wild")\nनदी - river ["long", "नदी"]\n'
    assert {word for word, _ in words_of(notes * 3)} >= {"गजः", "नदी"}
    assert not is_program_data(notes * 3)


def test_calls_within_calls_and_comments_are_read_as_what_they_are() -> None:
    (outer, inner) = calls_of("a('x' + 'y', /* , */ b(c = 1, d: \"z\")) // q\n")
    assert outer.values[0] == "xy"
    assert outer.values[1].named == {"c": None, "d": "z"}
    assert inner.name == "b"
