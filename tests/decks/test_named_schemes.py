"""Columns and keys whose name says in which scheme the words are."""

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.progress import no_progress
from shipped import known


def read(text: str) -> list[str]:
    entries = read_learner_text(text, "x", no_progress, known()).entries
    return [f"{entry.word} = {'; '.join(entry.glosses)}" for entry in entries]


@pytest.mark.parametrize("name", ["dhatu_hk", "root (HK)", "Sanskrit (Harvard-Kyoto)", "HK"])
@pytest.mark.parametrize("sign", ["\t", ",", ";", "|"])
def test_a_header_says_the_scheme_of_roots(name: str, sign: str) -> None:
    rows = (name, "class", "meaning"), ("ad", "2", "to eat"), ("pac", "1", "to cook")
    rows += ("yuj", "7", "to join"), ("zru", "5", "to hear"), ("kRS", "1", "to plough")
    assert read("\n".join(map(sign.join, rows))) == [
        "ad = to eat", "pac = to cook", "yuj = to join", "śru = to hear", "kṛṣ = to plough",
    ]  # fmt: skip


def test_the_scheme_of_a_header_goes_before_what_the_words_show() -> None:
    assert read("word_slp1,meaning\nKaga,bird\nSara,arrow\nvfka,wolf\n") == [
        "khaga = bird", "śara = arrow", "vṛka = wolf",
    ]  # fmt: skip
    assert read("word_itrans,meaning\nshara,arrow\nR^iShi,seer\nkhaga,bird\n") == [
        "śara = arrow", "ṛṣi = seer", "khaga = bird",
    ]  # fmt: skip


def test_a_second_spelling_and_a_root_with_its_marks_are_no_words() -> None:
    rows = "root_hk\tmeaning\troot_slp1\troot_with_marks\n" + "".join(
        f"{root}\t{meaning}\t{slp1}\t{marked}!\n"
        for root, meaning, slp1, marked in (
            ("zru", "to hear", "Sru", "zru"),
            ("dhAv", "to run", "DAv", "DAvu"),
            ("bhid", "to split", "Bid", "Bidi"),
        )
    )
    assert read(rows) == ["śru = to hear", "dhāv = to run", "bhid = to split"]


def test_a_key_says_the_scheme_of_its_words() -> None:
    text = '[{"hk": "zara", "english": "arrow"}, {"hk": "kRza", "english": "thin"}]'
    assert read(text) == ["śara = arrow", "kṛśa = thin"]


def test_a_name_that_the_words_contradict_is_not_believed() -> None:
    assert read("word_hk\tmeaning\nनृपः\tking\nखगः\tbird\n") == ["नृपः = king", "खगः = bird"]
    assert read("WX word,meaning\nqqq,one\nxyzzy,two\n") == read(
        "word,meaning\nqqq,one\nxyzzy,two\n"
    )
