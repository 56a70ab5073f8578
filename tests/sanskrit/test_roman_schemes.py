"""The tables of the romanisations read what sanscript reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from indic_transliteration import sanscript

from shabda.sanskrit.text.roman_schemes import _TABLES, read_romanisation
from shabda.sanskrit.text.script import HK, ITRANS, SLP1, VELTHUIS
from strategies import slp1_words

SCHEMES = [HK, ITRANS, VELTHUIS]
TOKENS = sorted({token for table in _TABLES.values() for token in table})
PLAIN = [chr(code) for code in range(32, 127)] + ["è", "ò", "ā", "क", "é"]
texts = st.lists(st.sampled_from([*TOKENS, *PLAIN]), max_size=12).map("".join)


@pytest.mark.no_cover
@given(st.sampled_from(SCHEMES), texts)
def test_any_text_is_read_as_sanscript_reads_it(scheme: str, text: str) -> None:
    assert read_romanisation(text, scheme) == sanscript.transliterate(text, scheme, SLP1)


@pytest.mark.no_cover
@given(st.sampled_from(SCHEMES), slp1_words())
def test_a_word_that_sanscript_writes_is_read_as_it_reads_it(scheme: str, word: str) -> None:
    written = sanscript.transliterate(word, SLP1, scheme)
    assert read_romanisation(written, scheme) == sanscript.transliterate(written, scheme, SLP1)


@pytest.mark.no_cover
@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_token_is_read_as_sanscript_reads_it(scheme: str) -> None:
    tokens = sanscript._get_scheme_map(scheme, SLP1).non_marks_viraama
    assert {token: read_romanisation(token, scheme) for token in tokens} == {
        token: sanscript.transliterate(token, scheme, SLP1) for token in tokens
    }


def test_a_scheme_without_a_table_is_not_read() -> None:
    assert read_romanisation("agni", SLP1) is None
