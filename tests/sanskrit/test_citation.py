"""The other forms under which a word is cited."""

from __future__ import annotations

import pytest

from shabda.sanskrit.forms.citation import other_citations
from shabda.sanskrit.text.script import iast


@pytest.mark.parametrize(
    ("text", "gender", "forms"),
    [
        ("asmad", "", {"aham": "nominative singular", "āvām": "nominative dual",
                       "vayam": "nominative plural"}),
        ("yuzmad", "", {"tvam": "nominative singular", "yuvām": "nominative dual",
                        "yūyam": "nominative plural"}),
        ("kula", "n", {"kulam": "nominative"}),
        ("kulam", "n", {"kula": "stem"}),
        ("sarva", "mfn", {"sarvaḥ": "nominative", "sarvā": "nominative", "sarvam": "nominative",
                          "sarvau": "nominative dual", "sarve": "nominative plural",
                          "sarvāḥ": "nominative plural", "sarvāṇi": "nominative plural"}),
        ("rAjan", "m", {"rājā": "nominative"}),
    ],
)  # fmt: skip
def test_a_word_is_cited_by_its_stem_and_nominatives(text, gender, forms) -> None:
    found: dict[str, str] = {}
    for form, name in other_citations(text, gender):
        found.setdefault(iast(form), name)
    assert found == forms
