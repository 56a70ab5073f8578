"""What reads words: the index of forms made once for a run of the tests."""

import pytest

from shabda.app.form_index import form_index
from shabda.sanskrit.analysis.analyser import Analyser
from shabda.sanskrit.analysis.segment import Segmenter
from shipped import BOOK, ROOTS


@pytest.fixture(scope="session")
def index(form_index_file):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHABDA_HOME", str(form_index_file.parent))
        with form_index() as opened:
            yield opened


@pytest.fixture(scope="session")
def book():
    return BOOK


@pytest.fixture(scope="session")
def analyser(index, book):
    return Analyser(index, ROOTS, book)


@pytest.fixture(scope="session")
def segmenter(index, analyser, book):
    return Segmenter(index, analyser.proposer, book)
