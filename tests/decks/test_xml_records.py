"""A dictionary in XML: elements and attributes are fields, whatever their depth."""

from __future__ import annotations

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.translated_names import with_translations_named
from shabda.decks.formats.xml_records import is_xml_records

WORDS = [("मयूरः", "peacock"), ("नौका", "boat"), ("सेतुः", "bridge"), ("दीपः", "lamp")]
SHAPES = {
    "elements": "<e><word>{0}</word><meaning>{1}</meaning></e>",
    "attributes": '<e word="{0}" meaning="{1}"/>',
    "deep": "<e><form><word>{0}</word></form><sense><def>{1}</def></sense></e>",
    "translated": "<e><word>{0}</word><word_e>{1}</word_e><word_k>ಪದ</word_k></e>",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_all_shapes_of_a_record_give_the_same_words(shape: str) -> None:
    inner = "\n".join(SHAPES[shape].format(*pair) for pair in WORDS)
    text = f'<?xml version="1.0"?>\n<!DOCTYPE d SYSTEM "d.dtd">\n<d>\n{inner}\n</d>\n'
    entries = read_learner_text(text, "x.xml").entries
    assert [(entry.word, *entry.glosses) for entry in entries] == WORDS
    assert [entry.line for entry in entries] == [4, 5, 6, 7]


@pytest.mark.parametrize(
    "text",
    [
        "<text><p>गजः वने वसति।</p><p>अश्वः धावति।</p></text>",
        "<d><e><word>house</word><meaning>a building</meaning></e>" * 1 + "</d>",
        "<!DOCTYPE d [<!ENTITY a 'b'>]><d><e><word>गजः</word><meaning>&a;</meaning></e></d>",
        "<d><word>गजः</word><meaning>elephant</d>",
        "<html><body><p>गजः</p></body></html>",
    ],
)
def test_other_xml_has_no_records(text: str) -> None:
    assert not is_xml_records(text)


def test_names_after_the_word_are_translations_only_beside_it() -> None:
    named = with_translations_named({"word": "गजः", "word_e": "elephant", "word_h": "हाथी"})
    assert [*named] == ["word", "english", "hindi"]
    assert [*with_translations_named({"gender_m": "m", "word_sa": "गजः"})] == [
        "gender_m",
        "word_sa",
    ]
