"""Keywords and functions of a program language are no word list; terms of computing are one."""

from __future__ import annotations

import pytest

from shabda.decks.notes.lines.program_words import A_KEYWORD
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.model import Confidence

CALLS = """# भाषा

Words that the machine knows.

- **लेखनम्()** - writes a line
- **दीर्घता()** - tells a length
- **संयोगः()** - joins two texts
- **विभागः()** - takes a text apart
"""
IN_CODE = """# Reference

| Word | Meaning |
|---|---|
| यदि | if |
| यावत् | while |
| विरम | stop |

```
यदि क < १० {
    विरम
}
यावत् क = ५ {
}
```
"""
TERMS = """# The tongue of machines

A programming language with an interpreter, a REPL and a standard library.

## Keywords

- सत्यम् = true
- असत्यम् = false
- नूतनम् = new
- प्रेषय = send
"""
COMPUTING = """# Words of computing

- सङ्गणकम् = computer
- अनुवादकः = compiler
- भाषान्तरकः = interpreter
- कुञ्जिपदम् = keyword
- दत्तप्रकारः = data type
- कोशः = standard library
"""
A_LESSON = """# Lesson 3

- गजः = elephant
- वृक्षः = tree
- फलम् = fruit
- नदी = river

```
गजः वृक्षस्य समीपे अस्ति।
```
"""


def sure(text: str) -> list[str]:
    entries = read_notes(text, "x.md").entries
    return [entry.word for entry in entries if entry.confidence is Confidence.SURE]


@pytest.mark.parametrize("text", [CALLS, IN_CODE, TERMS], ids=["calls", "code", "terms"])
def test_words_of_a_program_language_are_to_check(text: str) -> None:
    entries = read_notes(text, "x.md").entries
    assert entries
    assert not sure(text)
    assert any(A_KEYWORD in entry.reasons for entry in entries)


@pytest.mark.parametrize(("text", "count"), [(COMPUTING, 6), (A_LESSON, 4)])
def test_words_of_computing_and_of_a_lesson_are_sure(text: str, count: int) -> None:
    assert len(sure(text)) == count
