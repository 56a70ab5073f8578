"""What reads words: the index of forms made once for a run of the tests."""

from pathlib import Path

import pytest

from shabda.app.form_index import form_index
from shabda.decks.grammar.root_reader import load_roots
from shabda.decks.grammar.rule_reader import load_rulebook
from shabda.sanskrit.analysis.analyse import Analyser
from shabda.sanskrit.analysis.segment import Segmenter

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def index(form_index_file):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHABDA_HOME", str(form_index_file.parent))
        with form_index() as opened:
            yield opened


@pytest.fixture(scope="session")
def book():
    return load_rulebook(DATA / "sandhi_rules.yaml")


@pytest.fixture(scope="session")
def analyser(index, book):
    return Analyser(index, load_roots(DATA / "roots.yaml"), book)


@pytest.fixture(scope="session")
def segmenter(index, analyser, book):
    return Segmenter(index, analyser.proposer, book)
