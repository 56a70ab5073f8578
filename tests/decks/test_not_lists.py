"""Files that hold Sanskrit but no list: nothing in them is a word with its meaning for sure.

Programs, interfaces, settings, plans, tables of forms, corpora, verses with glosses, recipes,
songs. `makers/` holds the lists beside which they must not be taken.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.lines.glossed_verses import words_of_verses
from shabda.decks.notes.text.markup import ANNOTATED
from shabda.decks.notes.words.model import Confidence, Harvest
from shabda.progress import no_progress
from shipped import known

FILES = sorted((Path(__file__).parent / "not_lists").iterdir())


def read(text: str, file: str = "notes.md") -> Harvest:
    return read_learner_text(text, file, no_progress, known())


def sure(text: str, file: str = "notes.md") -> list[str]:
    entries = read(text, file).entries
    return [e.word for e in entries if e.confidence is Confidence.SURE]


def test_there_are_enough_files() -> None:
    assert len(FILES) >= 60


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_word_is_sure_in_a_file_that_is_no_list(path: Path) -> None:
    assert sure(path.read_text(encoding="utf-8"), path.name) == []


FEATURES = "\n".join(
    f"Line {n} of the text about the program goes on for a while." for n in range(9)
)


def test_a_few_words_among_text_are_sure_when_some_are_known_with_their_meanings() -> None:
    words = "- गजः – elephant\n- नदी – river\n- खलीनम् – bit of a bridle\n- शलाटुः – unripe fruit\n"
    assert sure(f"{FEATURES}\n\n## Words\n\n{words}") == ["गजः", "नदी", "खलीनम्", "शलाटुः"]
    features = words.replace("elephant", "new index").replace("river", "tables load fast")
    assert sure(f"{FEATURES}\n\n## Words\n\n{features}") == []


LETTERS = "क = throat\nच = palate\nट = roof of the mouth\nत = teeth\n"


def test_letters_are_doubted_where_many_words_are_letters() -> None:
    words = "गजः = elephant\nनदी = river\nवनम् = forest\nन = not\n"
    assert sure(words + LETTERS[:11]) == ["गजः", "नदी", "वनम्", "न", "क"]
    assert sure(words + LETTERS) == ["गजः", "नदी", "वनम्", "न"]


def test_an_alphabet_is_doubted_in_a_long_list() -> None:
    words = "".join(f"{word} = {gloss}\n" for word, gloss in LONG_LIST)
    alphabet = "अः = breath\nख = throat\nछ = palate\n"
    assert sure(words) == sure(words + alphabet) == [word for word, _ in LONG_LIST]
    apart = words.replace("नदी = river\n", "नदी = river\nख = hole\nवारि = water\n")
    assert "ख" in sure(apart)


LONG_LIST = (
    ("गजः", "elephant"), ("नदी", "river"), ("वनम्", "forest"), ("न", "not"), ("च", "and"),
    ("अश्वः", "horse"), ("फलम्", "fruit"), ("जलम्", "water"), ("गृहम्", "house"), ("ग्रामः", "village"),
    ("पुष्पम्", "flower"), ("वृक्षः", "tree"), ("सूर्यः", "sun"), ("चन्द्रः", "moon"), ("माता", "mother"),
)  # fmt: skip


def test_an_annotated_text_gives_no_word_and_says_why() -> None:
    harvest = read((FILES[0].parent / "corpus.conllu").read_text(encoding="utf-8"), "a.conllu")
    assert harvest.entries == ()
    assert {line.reason for line in harvest.skipped} == {ANNOTATED, "blank"}


VERSE = "सत्यमेव जयते नानृतं सत्येन पन्था विततो देवयानः ।\n\n"
GLOSSED = "सत्यम् - truth\nएव - alone\nअनृतम् - untruth\nपन्थाः - path\nविततः - spread\n"


def test_words_in_the_order_of_a_verse_gloss_it_and_a_list_of_few_of_them_does_not() -> None:
    assert len(words_of_verses(read(VERSE + GLOSSED))) == 5
    assert not words_of_verses(read(GLOSSED))
    assert not words_of_verses(read(VERSE + "गजः - elephant\nनदी - river\n" + GLOSSED[:40]))


def test_the_labels_of_buttons_are_no_meanings_but_verbs_that_buttons_have_are() -> None:
    menu = '{{"home": "{}", "search": "अन्वेषणम्", "settings": "विन्यासः", "share": "वितर"}}'
    assert sure(menu.format("गृहम्"), "sa.json") == []
    verbs = "गच्छति - go\nपठति - read\nउद्घाटयति - open\nखादति - eat\nतिष्ठति - stop\n"
    assert len(sure(verbs, "verbs.txt")) == 5


def test_a_piece_of_program_text_is_no_meaning() -> None:
    assert sure('val home = "गृहम्"\nval tree = "वृक्षः"\n', "words.kt") == []


def test_meanings_in_devanagari_show_by_a_word_that_they_are_hindi() -> None:
    assert sure("लं - बीज for पृथ्वी\nवं - बीज for जल\nरं - बीज for अग्नि\n")
    assert sure("राग: भूपाली\nताल: त्रिताल\nआरोह: सारेग\nसमय: सायम्\n", "tune.txt") == []
    hindi = "वृक्षः - पेड़\nगजः - हाथी\nजलम् - पानी\nफलम् - फल\n"
    assert sure(hindi, "words.txt") == ["वृक्षः", "गजः", "जलम्", "फलम्"]
