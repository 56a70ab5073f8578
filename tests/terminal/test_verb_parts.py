"""The principal parts of a verb on its card: all of them where there is room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.text import Text
from tests.screen_law import breaches
from tests.terminal.test_viewport import WINDOWS, played

from shabda.sanskrit.forms.principal_parts import PartName, PrincipalPart
from shabda.sanskrit.text.script import spell
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.verb_parts import parts_rows

PARTS = (
    PrincipalPart(PartName.PRESENT, ("vfRoti", "vfRute")),
    PrincipalPart(PartName.PARTICIPLE, ("vfta",)),
    PrincipalPart(PartName.ABSOLUTIVE, ("vftvA",)),
    PrincipalPart(PartName.INFINITIVE, ("varitum", "varItum")),
    PrincipalPart(PartName.PASSIVE, ("vriyate",)),
    PrincipalPart(PartName.FUTURE, ("varizyati", "varizyate"), ("varIzyati",)),
)
CARD = Exercise(
    Card("word:vf", CardKind.RECOGNISE, "words"), Ask.REVEAL, "What does it mean?",
    shown=(spell("vf"),), accepted=(spell("vf"),), meaning="choose; cover (verb)",
    remarks=("वृणोति he chooses.",), parts=PARTS,
)  # fmt: skip


@pytest.mark.parametrize("window", WINDOWS)
def test_the_answer_shows_all_parts_where_there_is_room(window) -> None:
    question, answer = played(CARD, "", window, " ,q")
    assert "absolutive" not in question
    for part in PartName:
        assert part.value in answer
    assert "variṣyati, -te" in answer
    assert "varīṣyati" not in answer
    assert (
        list(breaches([Text(line) for line in answer.splitlines()], window[0], plain=False)) == []
    )


@pytest.mark.parametrize("window", WINDOWS)
def test_parts_yield_to_word_meaning_and_notes(window) -> None:
    notes = tuple(f"Note {number}." for number in range(window[1] - 13))
    _, answer = played(replace(CARD, remarks=notes), "", window, " ,q")
    assert len(answer.splitlines()) < window[1]
    assert "vṛ" in answer
    assert notes[-1] in answer
    assert "present" in answer
    assert "future" not in answer


def test_the_middle_is_abbreviated_only_where_it_only_changes_the_ending() -> None:
    rows = [line.plain for line in parts_rows(PARTS, RenderOptions(plain=True))]
    assert rows[0].split() == ["present", "vṛṇoti,", "vṛṇute", "वृणोति,", "वृणुते"]
    assert rows[-1].split() == ["future", "variṣyati,", "-te", "वरिष्यति,", "-ते"]
    assert parts_rows((), RenderOptions()) == []
