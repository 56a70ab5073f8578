import pytest

from shabda.decks.grammar.rule_reader import load_rulebook
from shabda.errors import ShabdaError
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Vibhakti
from shabda.sanskrit.grammar.drill_spec import DrillKind, Subject

TOPICS = "topics:\n  - {id: t, name: न, gloss: g}\n"
DRILL = "drills:\n  - id: d\n    sutra: '3.3.162'\n    name: न\n    topic: t\n    gloss: g\n"


@pytest.fixture
def book(tmp_path):
    def load(text):
        path = tmp_path / "rules.yaml"
        path.write_text(text, encoding="utf-8")
        return load_rulebook(path)

    return load


def test_a_drill_says_which_table_it_asks_for(book):
    (cell,) = book(f"{TOPICS}{DRILL}    kind: cell\n    lakara: lot\n").drills
    assert (cell.kind, cell.lakara, cell.vibhakti) == (DrillKind.CELL, Lakara.LOT, None)
    (case,) = book(f"{TOPICS}{DRILL}    kind: declension\n    vibhakti: trtiya\n").drills
    assert (case.kind, case.lakara, case.vibhakti) == (DrillKind.DECLENSION, None, Vibhakti.TRTIYA)
    (split,) = book(f"{TOPICS}{DRILL}    kind: split\n").drills
    assert (split.id, split.topic, split.lakara, split.vibhakti) == ("d", "t", None, None)


def test_dictation_takes_words_as_they_are_or_forms(book):
    (words,) = book(f"{TOPICS}{DRILL}    kind: dictation\n").drills
    assert (words.kind, words.of) == (DrillKind.DICTATION, None)
    kind = "    kind: dictation\n    of: verb\n    lakaras: [lat]\n"
    (verbs,) = book(f"{TOPICS}{DRILL}{kind}").drills
    assert (verbs.of, verbs.lakaras) == (Subject.VERB, (Lakara.LAT,))


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ("    kind: cel\n    lakara: lot\n", r":9: unknown kind 'cel'; did you mean cell"),
        ("    gloss2: x\n    kind: split\n", r":9: unknown field 'gloss2'; did you mean gloss"),
        ("    kind: cell\n", "a drill of kind 'cell' needs 'lakara'"),
        ("    kind: cell\n    lakara: lott\n", r":10: unknown lakara 'lott'; did you mean lot"),
        ("    kind: cell\n    lakara: lot\n    vibhakti: prathama\n", "takes no 'vibhakti'"),
        ("    kind: split\n    lakara: lot\n", "a drill of kind 'split' takes no 'lakara'"),
        ("    kind: which-rule\n    vibhakti: prathama\n", "takes no 'vibhakti'"),
        ("    kind: dictation\n    of: verb\n", "'lakaras' goes with `of: verb`"),
        ("    kind: dictation\n    vibhakti: prathama\n", "takes no 'vibhakti'"),
        ("    lakara: lot\n", "`kind` is missing or empty"),
    ],
)
def test_a_drill_that_cannot_be_is_refused_at_its_line(book, lines, fault):
    with pytest.raises(ShabdaError, match=fault) as refused:
        book(TOPICS + DRILL + lines)
    assert "rules.yaml:" in str(refused.value)


def test_a_drill_of_an_unknown_topic_and_an_id_that_is_taken_are_refused(book):
    with pytest.raises(ShabdaError, match=r"rules.yaml:7: no topic 't'"):
        book(f"topics:\n  - {{id: u, name: न, gloss: g}}\n{DRILL}    kind: split\n")
    twice = DRILL + "    kind: split\n" + DRILL.removeprefix("drills:\n") + "    kind: split\n"
    with pytest.raises(ShabdaError, match="the id 'd' is already used at line 4"):
        book(TOPICS + twice)


def test_nouns_are_read_with_gender_and_meaning(book):
    nouns = book("nouns: [भ्रातृ m brother, नदी f river of any size, वन n]\n").nouns
    assert [(noun.stem, noun.linga, noun.gloss) for noun in nouns] == [
        ("BrAtf", Linga.PUM, "brother"),
        ("nadI", Linga.STRI, "river of any size"),
        ("vana", Linga.NAPUMSAKA, ""),
    ]


@pytest.mark.parametrize("noun", ["भ्रातृ", "भ्रातृ x brother", "पुरोडाश् m offering", "abc1 m what"])
def test_a_noun_that_cannot_be_declined_is_refused(book, noun):
    with pytest.raises(ShabdaError, match=r"rules\.yaml:1: "):
        book(f"nouns: [{noun}]\n")
