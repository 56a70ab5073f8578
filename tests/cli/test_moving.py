"""`shabda reset` and `shabda reschedule`."""

import pytest

from shabda.study.log import EventKind


def due(shabda, day: int) -> str:
    return shabda("due", day=day).out.split(",")[0]


@pytest.fixture
def known(shabda, home):
    shabda("review", "--limit", "1", typed="\n3\n")
    return home


def test_a_word_that_is_reset_is_new_again_and_undo_brings_it_back(shabda, known, log) -> None:
    assert shabda("reset", "सलिल", day=1).out == "सलिल: new again; `shabda undo` takes it back\n"
    assert due(shabda, 1) == "0 due"
    assert [it.kind for it in log()] == [EventKind.REVIEW, EventKind.RESET], (
        "what was answered stays"
    )
    assert shabda("undo", day=1).code == 0
    assert due(shabda, 1) == "1 due"


def test_a_word_falls_due_when_it_is_put(shabda, known) -> None:
    assert shabda("reschedule", "salila", "3", day=2).out == "salila: due in 3 days\n"
    assert (due(shabda, 4), due(shabda, 5)) == ("0 due", "1 due")
    assert shabda("reschedule", "salila", "0", day=2).out == "salila: due today\n"
    assert due(shabda, 2) == "1 due"
    assert shabda("reschedule", "salila", "1", day=2).out == "salila: due tomorrow\n"
    assert (due(shabda, 2), due(shabda, 3)) == ("0 due", "1 due")
    assert shabda("doctor", day=2).code == 0


def test_what_is_new_has_nothing_to_change(shabda, home, log) -> None:
    assert shabda("reset", "सुत").out == "सुत is new; nothing to change\n"
    assert shabda("reschedule", "सुत", "3").out == "सुत is new; nothing to change\n"
    assert log() == []


@pytest.mark.parametrize("arguments", [("reset", "नास्ति"), ("reschedule", "नास्ति", "3")])
def test_a_word_that_no_deck_has_is_one_sentence(shabda, home, arguments) -> None:
    ran = shabda(*arguments)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)


def test_a_day_gone_by_is_refused(shabda, known) -> None:
    assert shabda("reschedule", "salila", "--", "-3").code == 2
