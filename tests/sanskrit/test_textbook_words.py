"""The words of modern lessons: each is read, with its meaning, and listed once."""

import pytest

from shabda.app.lemma_list import TEXTBOOK_FILE
from shabda.app.shipped_tables import shipped_rows
from shabda.app.word_meanings import word_meanings
from shabda.sanskrit.analysis.analyser import Analyser
from shabda.sanskrit.analysis.analysis_cells import Particle
from shabda.sanskrit.analysis.segment import Segmenter
from shabda.sanskrit.analysis.vocabulary import Vocabulary
from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.declension import decline, vacanas_in
from shabda.sanskrit.forms.paradigms import Linga, Vibhakti
from shabda.sanskrit.forms.stems import LINGAS
from shabda.sanskrit.text.script import iast, to_slp1
from shipped import ROOTS

pytestmark = pytest.mark.no_cover

ROWS = [*shipped_rows(TEXTBOOK_FILE)]


@pytest.fixture(scope="module")
def reader(index, book):
    return Analyser(index, ROOTS, book, Vocabulary(glosses=word_meanings()))


def test_every_word_is_written_once_with_a_kind_and_a_meaning() -> None:
    assert len({(stem, kind) for stem, kind, _ in ROWS}) == len(ROWS)
    for stem, kind, meaning in ROWS:
        assert kind == "i" or set(kind) <= set(LINGAS), stem
        assert meaning == meaning.strip() != "", stem
        assert to_slp1(iast(stem)) == stem


@pytest.mark.no_cover
def test_every_word_is_read_with_its_meaning(reader) -> None:
    """In the nominative; of a word that is another too, among the first three readings."""
    unread = [stem for stem, kind, meaning in ROWS if not _is_read(reader, stem, kind, meaning)]
    assert unread == []


def _is_read(reader: Analyser, stem: str, kind: str, meaning: str) -> bool:
    form = stem if kind == "i" else _nominative(stem, LINGAS[kind[0]])
    cells = [analysis.cell for analysis in reader.analyse(form)][:3]
    glosses = [cell.gloss for cell in cells if isinstance(cell, Particle)]
    glosses += [cell.noun.gloss for cell in cells if isinstance(cell, NounCell)]
    return any(meaning in gloss for gloss in glosses)


def _nominative(stem: str, linga: Linga) -> str:
    number = vacanas_in(stem, linga, Vibhakti.PRATHAMA)[0]
    return decline(stem, linga, Vibhakti.PRATHAMA, number)[0].form


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("स पुस्तकं पठति", "सः पुस्तकम् पठति"),
        ("बालिका पुष्पाणि पश्यति", "बालिका पुष्पाणि पश्यति"),
        ("छात्रो विद्यालयं गच्छति", "छात्रः विद्यालयम् गच्छति"),
        ("बिडालः दुग्धं पिबति", "बिडालः दुग्धम् पिबति"),
        ("मम भगिनी पाठशालायां पठति", "मम भगिनी पाठशालायाम् पठति"),
        ("अहं श्वः पुस्तकालयं गमिष्यामि", "अहम् श्वः पुस्तकालयम् गमिष्यामि"),
    ],
)
def test_a_sentence_of_a_lesson_is_taken_apart(index, reader, book, line, words) -> None:
    split = Segmenter(index, reader.proposer, book).split(to_slp1(line))[0]
    assert split.words == tuple(map(to_slp1, words.split()))
