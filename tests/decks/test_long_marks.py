"""The gender of a word in every spelling and place is never a part of its meaning."""

from __future__ import annotations

from itertools import product

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.model import Confidence
from shabda.progress import no_progress
from shabda.sanskrit.text.script import iast
from shipped import known

WORDS = (
    ("देव", "god", "m"), ("नदी", "river", "f"), ("फल", "fruit", "n"), ("वृक्ष", "tree", "m"),
    ("लता", "creeper", "f"),
)  # fmt: skip
MARKS = (
    "पुंल्लिङ्ग स्त्रीलिङ्ग नपुंसकलिङ्ग", "पुंलिङ्गम् स्त्रीलिङ्गम् नपुंसकलिङ्गम्", "पुं स्त्री नपुं",
    "पुं. स्त्री. नपुं.", "पु॰ स्त्री॰ न॰", "puṃliṅga strīliṅga napuṃsakaliṅga", "m f n", "m. f. n.",
    "masc. fem. neut.", "masculine feminine neuter", "n.,_m. n.,_f. n.,_n.",
    "noun,_masc. noun,_fem. noun,_neut.", "noun_(masculine) noun_(feminine) noun_(neuter)",
)  # fmt: skip
SHAPES = (
    "{w} {m} - {g}", "{w} - {m} - {g}", "{w}, {m}: {g}", "{w} - {g} - {m}", "{w} - {g} ({m})",
    "{w} ({g}) - {m}", "{w} = {g}, {m}", "{w}\t{g}\t{m}", "{w}\t{m}\t{g}", "{w} | {m} | {g}",
    "{w} : {g} : {m}", "{w} → {g} ({m})", "{w}; {m}; {g}", "{w} — {g}. {m}", "{g} - {w} ({m})",
)  # fmt: skip


def test_the_gender_is_read_and_is_no_meaning() -> None:
    found = gender = total = 0
    wrong = []
    for marks, shape, spelled in product(MARKS, SHAPES, (str, lambda w: iast(headword_slp1(w)))):
        of = dict(zip("mfn", (mark.replace("_", " ") for mark in marks.split()), strict=True))
        lines = [shape.format(w=spelled(w), g=g, m=of[m]) for w, g, m in WORDS]
        truth = {headword_slp1(word): (meaning, own) for word, meaning, own in WORDS}
        for entry in read_learner_text("\n".join(lines), "x.txt", no_progress, known()).entries:
            meaning, own = truth.get(entry.slp1, ("", ""))
            found, gender = found + (entry.glosses == (meaning,)), gender + (entry.gender == own)
            if entry.confidence is Confidence.SURE and entry.glosses != (meaning,):
                wrong.append(f"{entry.word} = {entry.glosses} in {lines}")
        total += len(WORDS)
    assert wrong == []
    assert found >= 0.99 * total, f"{found} of {total}"
    assert gender >= 0.97 * total, f"{gender} of {total}"


@pytest.mark.parametrize(
    "line", ["पुंल्लिङ्गम् = masculine", "स्त्री - woman", "नपुंसकलिङ्गम् - neuter", "m.\tf.\tn."]
)
def test_a_gender_that_is_the_word_or_the_only_other_part_stays(line: str) -> None:
    entries = read_learner_text(line, "x.txt", no_progress, known()).entries
    assert all(line.endswith(entry.glosses) for entry in entries)


def test_a_column_of_grammar_gives_the_part_of_speech_and_the_class_of_a_root() -> None:
    rows = ["गम्\tto go\tv. 1P.", "देव\tgod\tm.", "गत्वा\thaving gone\tabsol.", "तत्र\tthere\tind."]
    text = "\n".join(["Word\tMeaning\tGrammar", *rows])
    entries = read_learner_text(text, "x.tsv", no_progress, known()).entries
    assert [(e.gender, e.pos, e.note) for e in entries] == [
        ("", "verb", "1P"), ("m", "", ""), ("", "avyaya", ""), ("", "avyaya", ""),
    ]  # fmt: skip
