"""Notes in columns: CSV, TSV and markdown tables."""

from textwrap import dedent

import pytest

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.model import LineKind


def read(text: str) -> list[tuple[str, str, str]]:
    entries = read_notes(dedent(text), "x").entries
    return [(e.word, "; ".join(e.glosses), e.gender) for e in entries]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_header_names_the_columns(delimiter: str) -> None:
    rows = [["word", "gender", "meaning"], ["गजः", "m", "elephant"], ["वनम्", "नपुं", "forest"]]
    text = "\n".join(delimiter.join(row) for row in rows)
    assert read(text) == [("गजः", "elephant", "m"), ("वनम्", "forest", "n")]


def test_a_header_may_say_that_the_words_are_not_english() -> None:
    text = "| Sanskrit/Non-English Word | Meaning/Description |\n|---|---|\n"
    rows = "| Griha | House. |\n| Phala | Fruit, result. |\n"
    assert read(text + rows) == [("Griha", "House", ""), ("Phala", "Fruit; result", "")]


def test_columns_may_come_in_any_order_and_be_quoted() -> None:
    text = """\
        English,Sanskrit,Remarks
        "hero, king of Ayodhya",रामः,a name
        creeper,लता (f),
        """
    assert read(text) == [("रामः", "hero; king of Ayodhya", ""), ("लता", "creeper", "f")]


def test_a_word_column_makes_roman_letters_words() -> None:
    harvest = read_notes("sanskrit,english\nrāmaḥ,Rama\nphalam,fruit\n", "x")
    assert [(e.word, e.slp1, e.confidence) for e in harvest.entries] == [
        ("rāmaḥ", "rAmaH", "sure"),
        ("phalam", "Palam", "check"),
    ]


def test_harvard_kyoto_is_taken_down_as_a_deck_reads_it() -> None:
    harvest = read_notes("sanskrit,english\nvRkSaH,tree\n", "x")
    assert [(e.word, e.slp1) for e in harvest.entries] == [("vṛkṣaḥ", "vfkzaH")]


def test_a_table_ends_at_a_blank_line() -> None:
    text = "word,gloss\nगजः,elephant\n\nसलिल (n) = waves, surge\n"
    assert read(text) == [("गजः", "elephant", ""), ("सलिल", "waves; surge", "n")]


def test_a_markdown_table_is_read_by_its_header() -> None:
    text = """\
        | Sanskrit | IAST | English | Gender |
        |----------|:----:|---------|--------|
        | रामः     | rāmaḥ | Rama   | m      |
        | लता (f)  | latā | creeper; vine | |
        """
    harvest = read_notes(dedent(text), "x")
    assert [line.reason for line in harvest.skipped] == ["table header", "separator"]
    assert read(text) == [("रामः", "Rama", "m"), ("लता", "creeper; vine", "f")]


def test_a_table_in_hindi_is_read_too() -> None:
    text = "| शब्दः | अर्थः |\n| --- | --- |\n| गोधूमः | गेहूँ |\n"
    assert read(text) == [("गोधूमः", "गेहूँ", "")]


def test_rows_without_a_header_begin_with_the_word() -> None:
    assert read("| रामः | Rama |\n| 2 | सीता | f | Sita |") == [
        ("रामः", "Rama", ""),
        ("सीता", "Sita", "f"),
    ]


def test_a_list_with_commas_is_not_a_table() -> None:
    harvest = read_notes("Words, phrases, and meaning of life\nall, of, these\n", "x")
    assert harvest.kinds == (LineKind.SKIPPED, LineKind.SKIPPED)


def test_a_row_without_a_word_is_skipped_and_the_table_goes_on() -> None:
    harvest = read_notes("word,gloss,gender\n,fruit,n\nphala,fruit,n\n", "x")
    assert harvest.kinds == (LineKind.SKIPPED, LineKind.SKIPPED, LineKind.CHECK)


def test_a_pair_right_under_a_table_ends_it() -> None:
    text = "word,gloss\nगजः,elephant\nसलिल (n) = waves, surge\nवनम्,forest\n"
    assert read(text) == [
        ("गजः", "elephant", ""), ("सलिल", "waves; surge", "n"), ("वनम्", "forest", ""),
    ]  # fmt: skip


def test_a_row_without_a_meaning_is_to_check() -> None:
    harvest = read_notes("word,gloss\nगजः,\n", "x")
    assert harvest.kinds == (LineKind.SKIPPED, LineKind.CHECK)


def test_a_transliteration_of_another_word_makes_the_row_doubtful() -> None:
    table = "Word,IAST,Meaning\nकूपः,kūpaḥ,well\nधेनुः,takraṃ,cow\nपटः,pata,cloth\n"
    found = {entry.word: entry.confidence for entry in read_notes(table, "t.csv").entries}
    assert found == {"कूपः": "sure", "धेनुः": "check", "पटः": "sure"}


def test_sentences_side_by_side_are_not_words_and_meanings() -> None:
    rows = ["| मेघः कुत्र गर्जति | त्वं वृथा वदसि |", "| बालकौ गच्छतः | सिंहः क्रीडति |"]
    rows += ["| वृषभः जलं पिबति | सा फलं खादति |", "| नृपः ग्रामं गच्छति | कपिः धावति |"]
    found = read_notes("\n".join(["| | |", "|---|---|", *rows]), "t.md").entries
    assert {entry.confidence for entry in found} == {"check"}


@pytest.mark.parametrize("row", ["| (२) | द्वितीय ” ” |", "| (४) | चतुर्थ |"])
def test_the_number_of_a_row_is_not_a_meaning(row: str) -> None:
    found = read_notes(f"| (१) | प्रथम विभागः |\n{row}\n", "t.md").entries
    assert all(entry.confidence == "check" for entry in found)


def test_a_cell_in_two_scripts_is_not_a_word() -> None:
    found = read_notes("Root,Meaning\nश्O,to whet\nगम्,to go\n", "t.csv").entries
    assert [entry.confidence for entry in found] == ["check", "sure"]


@pytest.mark.parametrize(
    "row", ["| In Devanāgarī | In Bengali script |", "| In Tamil | Jaina-Oṃ |"]
)
def test_a_caption_with_a_sanskrit_word_is_not_a_word(row: str) -> None:
    found = read_notes(f"| Oṃ | |\n|---|---|\n{row}\n", "t.md").entries
    assert all(entry.confidence == "check" for entry in found)


def test_a_column_that_is_often_empty_is_not_taken_for_a_topic() -> None:
    rows = [f"S,{word},{said},{other}" for word, said, other in (
        ("कूपः", "a well", "dhenuh"), ("धेनुः", "", "kupah"), ("पटः", "", "ghatah"),
        ("घटः", "", "patah"), ("नरः", "", "nagah"), ("नगः", "", "narah"),
    )]  # fmt: skip
    found = read_notes("\n".join(rows), "t.csv").entries
    assert {entry.confidence for entry in found} == {"check"}
