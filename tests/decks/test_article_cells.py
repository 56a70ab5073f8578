"""Rows of a dictionary whose article is a cell of HTML."""

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence
from shabda.progress import no_progress
from shipped import known

ROW = '{n},{word},,"<number>{n}</number> <b>{word}</b> {rest} [<i>√x</i>]",'
ROWS = (
    ("śara", "m. 'reed, arrow' RV., 'rush'."),
    ("khagá", "m. 'bird' lex."),
    ("kr̥śa", "'thin, the woman's waist'."),
    ("*jhaṣṭa", "'made up'."),
    ("ūrmi", "see <b>x</b>."),
)


def read(rows: tuple[tuple[str, str], ...]) -> list[tuple[str, tuple[str, ...]]]:
    text = "\n".join(ROW.format(n=n, word=word, rest=rest) for n, (word, rest) in enumerate(rows))
    entries = read_learner_text(text, "x.csv", no_progress, known()).entries
    assert all(entry.confidence is Confidence.CHECK for entry in entries)
    return [(entry.word, entry.glosses) for entry in entries]


def test_what_an_article_has_in_quotes_is_to_check_as_the_meaning() -> None:
    assert read(ROWS) == [
        ("śara", ("reed", "arrow", "rush")),
        ("khaga", ("bird",)),
        ("kr̥śa", ("thin", "the woman's waist")),
    ]


def test_two_articles_are_no_dictionary() -> None:
    assert read(ROWS[:2]) == []


def test_a_table_of_html_in_one_cell_makes_no_page_of_a_csv() -> None:
    rows = (*ROWS[:3], ("jhaṣṭa", "'made up' <table><tr><td>x</td></tr></table>"))
    assert [word for word, _ in read(rows)] == ["śara", "khaga", "kr̥śa", "jhaṣṭa"]
