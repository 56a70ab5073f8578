"""Words with Hindi meanings without a sign between them, beside or below."""

import pytest

from shabda.decks.notes.pairs.item_lists import NO_SIGN
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.doubts import FROM_BELOW
from shabda.decks.notes.words.model import NoteEntry

PAIRS = {
    "सदा": "हमेशा",
    "कुत्र": "कहाँ",
    "शनैः": "धीरे से",
    "अधः": "नीचे",
    "उच्चैः": "ऊँचे स्वर में",
    "सर्वतः": "सब ओर से",
    "ह्यः": "बीता हुआ कल",
    "विद्यार्थी": "छात्र",
}


def read(lines: list[str]) -> tuple[NoteEntry, ...]:
    return read_notes("\n".join(lines), "x").entries


def pairs(entries: tuple[NoteEntry, ...], doubt: str) -> dict[str, str]:
    return {e.word: "; ".join(e.glosses) for e in entries if doubt in e.reasons}


@pytest.mark.parametrize("gap", [" ", "  "])
def test_the_meaning_is_beside_the_word(gap: str) -> None:
    assert pairs(read([f"{word}{gap}{gloss}" for word, gloss in PAIRS.items()]), NO_SIGN) == PAIRS


@pytest.mark.parametrize("between", [[], [""]])
@pytest.mark.parametrize("above", [[], ["शब्दार्थाः"], ["अष्टमः पाठः", "शब्दार्थाः"]])
def test_the_meaning_is_below_the_word(between: list[str], above: list[str]) -> None:
    lines = [line for pair in PAIRS.items() for text in pair for line in (text, *between)]
    assert pairs(read([*above, *lines]), FROM_BELOW) == PAIRS


def test_a_word_may_be_parted_in_brackets() -> None:
    parted = {"तथैव (तथा + एव)": "उसी तरह", **PAIRS}
    lines = [text for pair in parted.items() for text in pair]
    assert pairs(read(lines), FROM_BELOW) == {"तथैव": "उसी तरह", **PAIRS}


@pytest.mark.parametrize(
    "lines",
    [
        # Sanskrit sentences, a verse, Hindi sentences, Hindi words alone, too few words
        ["बालकः पठति", "गजः चलति", "अहं गच्छामि", "वृक्षः अस्ति", "सा नृत्यति", "वयं हसामः"],
        ["सदा सत्यं वद", "धर्मं चर", "मातृदेवो भव", "पितृदेवो भव", "आचार्यदेवो भव"],
        ["यह घर है", "वह पेड़ है", "लड़का पढ़ता है", "माँ आती है", "पानी ठंडा है", "रात हुई थी"],
        ["घर", "पानी", "पेड़", "लड़का", "रात", "सुबह", "आदमी", "औरत", "हाथ", "पैर"],
        ["घर में", "पानी से", "पेड़ पर", "लड़के को", "रात में", "सुबह से"],
        [f"{word} {gloss}" for word, gloss in PAIRS.items()][:4],
        ["सदा", "कुत्र", "शनैः", "अधः", "उच्चैः", "सर्वतः", "ह्यः", "श्वः", "परश्वः", "अद्य"],
    ],
)
def test_other_lines_are_no_such_list(lines: list[str]) -> None:
    assert not any({NO_SIGN, FROM_BELOW} & {*entry.reasons} for entry in read(lines))
