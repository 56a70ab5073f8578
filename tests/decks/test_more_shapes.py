"""Definition lists, resources of Android, questions, paradigms with meanings, dotted letters."""

from __future__ import annotations

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.text.adjective_endings import with_gender_marked
from shabda.decks.notes.text.cleanup import NUKTA_FLAG
from shabda.decks.notes.words.model import Confidence, NoteEntry
from shabda.progress import no_progress
from shipped import known


def entries(text: str, file: str = "words.txt") -> list[NoteEntry]:
    return [*read_learner_text(text, file, no_progress, known()).entries]


def sure(text: str, file: str = "words.txt") -> list[tuple[str, str]]:
    return [
        (entry.word, ", ".join(entry.glosses))
        for entry in entries(text, file)
        if entry.confidence is Confidence.SURE
    ]


THREE = [("गजः", "elephant"), ("नदी", "river"), ("वनम्", "forest")]


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"{word}\n    {meaning}\n" for word, meaning in THREE),
        ".. glossary::\n\n" + "".join(f"   {word}\n      {meaning}\n\n" for word, meaning in THREE),
        "".join(f"{word}\n: {meaning}\n\n" for word, meaning in THREE),
        "".join(f"What is the meaning of {word}? {meaning}\n" for word, meaning in THREE),
        "".join(f"- What does “{word}” mean? – {meaning}\n" for word, meaning in THREE),
        "".join(f"Q: What is the meaning of {word}? A: {meaning}\n" for word, meaning in THREE),
    ],
)  # fmt: skip
def test_definitions_and_questions_are_pairs(text: str) -> None:
    assert sure(text) == THREE


def test_two_lines_are_no_definition_list() -> None:
    assert not entries("deva\n    is a word of this sentence, which goes on.\n")


def test_a_romanised_definition_list_has_its_marks() -> None:
    text = "aṅga : n\n    a limb\nnadī : f\n    a river\ngaja : m\n    an elephant\n"
    assert [(entry.word, entry.gender) for entry in entries(text, "g.rst")] == [
        ("aṅga", "n"), ("nadī", "f"), ("gaja", "m"),
    ]  # fmt: skip


STRINGS = '<?xml version="1.0"?>\n<resources>\n{}</resources>\n'


@pytest.mark.parametrize(
    "content",
    [
        "".join(f'<string name="{meaning}">{word}</string>\n' for word, meaning in THREE),
        "".join(
            f'<string name="word_{i}">{word}</string>\n'
            f'<string name="meaning_{i}">{meaning}</string>\n'
            for i, (word, meaning) in enumerate(THREE)
        ),
        "".join(
            f'<string-array name="a{i}">'
            + "".join(f"<item>{pair[i]}</item>" for pair in THREE)
            + "</string-array>\n"
            for i in (0, 1)
        ),
    ],
)
def test_resources_of_android_are_read(content: str) -> None:
    assert sure(STRINGS.format(content), "strings.xml") == THREE


def test_buttons_of_android_are_not_sure() -> None:
    texts = {"btn_next": "अग्रे", "title_home": "गृहम्", "menu_help": "साहाय्यम्", "ok": "आम्"}
    strings = "".join(f'<string name="{name}">{text}</string>\n' for name, text in texts.items())
    assert not sure(STRINGS.format(strings), "strings.xml")


@pytest.mark.parametrize(
    "text",
    [
        "Person\tSingular\tDual\tPlural\n1st\tअहम् - I\tआवाम् - we two\tवयम् - we\n",
        "| अहम् (I) | आवाम् (we two) | वयम् (we) |\n|---|---|---|\n",
    ],
)
def test_pronouns_with_meanings_in_a_paradigm_are_words(text: str) -> None:
    assert sure(text) == [("अहम्", "I"), ("आवाम्", "we two"), ("वयम्", "we")]


def test_a_form_beside_its_root_is_a_note() -> None:
    rows = "गम् | gacchati | to go\nपठ् | paṭhati | to read\nलिख् | likhati | to write\n"
    first = entries(rows)[0]
    assert (first.word, first.glosses, first.note) == ("गम्", ("to go",), "gacchati")


def test_columns_of_gender_and_class_are_no_meanings() -> None:
    rows = "gajah,गजः,elephant,m,a-stem\nnadi,नदी,river,f,i-stem\nvanam,वनम्,forest,n,a-stem\n"
    assert sure(rows, "w.csv") == THREE


def test_a_dot_that_sanskrit_does_not_have_is_dropped_and_said() -> None:
    table = "| word | meaning |\n|---|---|\n| गरुड़ः | eagle |\n"
    for text in ("गरुड़ः - eagle\n", table):
        (entry,) = entries(text)
        assert (entry.word, entry.flags) == ("गरुडः", (NUKTA_FLAG,))
    assert "़" in entries("पेड़ - tree\n")[0].word


@pytest.mark.parametrize(
    "text", ["sundaraḥ -ā -am", "सुन्दरः, -आ, -अम्", "गौरः (-ई -अम्)", "kuśalaḥ/-ā/-am"]
)
def test_endings_of_three_genders_are_the_mark_of_an_adjective(text: str) -> None:
    (entry,) = entries(f"{text} - pleasant\n")
    assert (entry.gender, entry.pos, entry.glosses) == ("mfn", "adjective", ("pleasant",))


@pytest.mark.parametrize("text", ["līlā-āmoda", "mahā -ātman", "sundaraḥ -aḥ -am", "nadī -ī -ī"])
def test_other_hyphens_mark_no_adjective(text: str) -> None:
    assert with_gender_marked(text) == text


SEPARATORS = [" - ", " – ", " — ", " = ", " : ", ": ", " :: ", " / ", " → ", "--", "\t", ", "]


@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_mark_between_two_separators_is_the_gender_or_kind(separator: str) -> None:
    rows = [("kusumam", "n", "flower"), ("हस्त", "m", "hand"), ("अद्य", "ind.", "today")]
    rows += [("sundara", "mfn", "beautiful"), ("नदी", "f", "river")]
    words = entries("\n".join(map(separator.join, rows)))
    assert [(word.gender or word.pos, *word.glosses) for word in words] == [
        ("n", "flower"), ("m", "hand"), ("avyaya", "today"), ("mfn", "beautiful"), ("f", "river"),
    ]  # fmt: skip


@pytest.mark.parametrize("separator", SEPARATORS[:-2])
def test_a_form_between_two_separators_is_a_note_of_the_root(separator: str) -> None:
    rows = [
        ("√vad", "vadati", "to speak"),
        ("gam", "gacchati", "to go"),
        ("√पठ्", "पठति", "to read"),
    ]
    words = entries("\n".join(map(separator.join, rows)))
    assert [(word.note, *word.glosses) for word in words] == [
        ("vadati", "to speak"), ("gacchati", "to go"), ("पठति", "to read"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["नदी - river - stream", "मित्र - root - friend", "वद् - हस्तः - to speak"]
)
def test_other_middle_parts_are_no_marks(line: str) -> None:
    assert [(word.gender, word.pos, word.note) for word in entries(line)] == [("", "", "")]


@pytest.mark.parametrize("sign", ["<<", " << ", "<>", " <-> ", " <=> ", ">>"])
def test_the_signs_of_cards_asked_backwards_part_word_and_meaning(sign: str) -> None:
    assert sure("\n".join(f"{word}{sign}{meaning}" for word, meaning in THREE)) == THREE


@pytest.mark.parametrize("name", ["COMMENT", "src", "EXAMPLE"])
def test_what_org_leaves_out_is_left_out(name: str) -> None:
    block = f"#+BEGIN_{name}\nअजः = goat\n#+end_{name}\n"
    text = "\n".join(f"- {word} :: {meaning}" for word, meaning in THREE)
    assert sure(f"{block}{text}\n", "words.org") == THREE


@pytest.mark.parametrize(("head", "name"), [("", "words.org"), ("#+title: Words\n", "words.txt")])
def test_a_comment_of_org_is_left_out(head: str, name: str) -> None:
    text = "\n".join(f"- {word} :: {meaning}" for word, meaning in THREE)
    assert sure(f"{head}# अजः - goat\n* Words\n{text}\n  # dhenu - cow\n", name) == THREE


def test_a_heading_of_markdown_is_no_comment() -> None:
    read = read_notes("# अजः - goat\n- गजः - elephant\n", "words.md")
    assert [line.reason for line in read.skipped] in ([], ["heading"])


@pytest.mark.parametrize("sides", ["[[{}]] == [[{}]]", "{} == {}", "* {} === {}"])
def test_two_equals_signs_part_the_sides(sides: str) -> None:
    lines = "\n".join(sides.format(meaning, word) for word, meaning in THREE)
    assert {(e.word, e.glosses[0]) for e in entries(lines)} == set(THREE)


@pytest.mark.parametrize("line", ['if name == "गजः":', "while x(गजः) == y:"])
def test_a_comparison_in_a_program_gives_no_word(line: str) -> None:
    assert not [word for word in entries(line) if not word.reasons]


def test_a_column_of_parts_of_speech_is_no_meaning() -> None:
    rows = "\n".join(f"{word},noun,{n}" for n, (word, _) in enumerate(THREE, 1))
    assert sure(f"Devanagari,POS,chapter\n{rows}\n", "words.csv") == []


@pytest.mark.parametrize("sign", ["\t", ",", " - ", " = ", ": "])
@pytest.mark.parametrize("question", ["What is {} in Sanskrit?", "Sanskrit for {}?"])
def test_a_question_for_the_word_stands_for_its_meaning(sign: str, question: str) -> None:
    lines = "".join(f"{question.format(meaning)}{sign}{word}\n" for word, meaning in THREE)
    assert {(e.word, e.glosses[0]) for e in entries(lines)} == set(THREE)


def test_a_question_may_be_the_meaning() -> None:
    assert {e.glosses[0] for e in entries("कः = who?\nकिम् = what?\nकथम् = how is it?\n")} == {
        "who?", "what?", "how is it?",
    }  # fmt: skip


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("between", ["\n", "\n\n", "\n\n\n"])
def test_labelled_lines_may_be_paragraphs(gap: str, between: str) -> None:
    records = (f"Word: {word}{gap}Meaning: {meaning}" for word, meaning in THREE)
    assert sure(f"# Words\n\n{between.join(records)}\n", "words.md") == THREE


def test_a_meaning_two_blank_lines_below_is_of_something_else() -> None:
    assert sure("Word: गजः\n\n\nMeaning: elephant\n") == []


@pytest.mark.parametrize("shape", ["{}: {}", "{} - {}", "**{}:** {}", "{} = {}"])
def test_a_plain_spelling_with_sh_is_no_exact_word(shape: str) -> None:
    words = {
        "Arjuna": "the prince", "Atman": "the soul", "Buddhi": "the mind", "Manas": "the mind too",
        "Krishna": "one of the gods", "Tamas": "the darkness", "Vishnu": "the god",
        "Dhritarashtra": "the king of the land",
    }  # fmt: skip
    text = "".join(f"{shape.format(*pair)}\n" for pair in words.items())
    assert len(entries(text)) == len(words)
    assert not [word for word, _ in sure(text, "words.md") if "ś" in word]
