"""`shabda suspend` and `shabda unsuspend`."""

import json

from shabda.study.log import EventKind


def suspended(shabda) -> list[str]:
    return [load["note"] for load in json.loads(shabda("unsuspend", "--json").out)["suspended"]]


def test_a_suspended_word_is_not_asked_until_it_is_taken_in_again(shabda, home, log) -> None:
    assert shabda("suspend", "salila", "सुत").out == "salila: suspended\nसुत: suspended\n"
    assert suspended(shabda) == ["word:salila", "word:suta"]
    assert "सलिल" not in shabda("review", typed="").out
    assert [it.kind for it in log()] == [EventKind.SUSPEND] * 4
    assert shabda("unsuspend", "सलिल").out == "सलिल: no longer suspended\n"
    assert suspended(shabda) == ["word:suta"]
    assert "सलिल" in shabda("review", typed="").out


def test_what_is_so_already_is_said_and_not_logged(shabda, home, log) -> None:
    shabda("suspend", "सुत")
    assert shabda("suspend", "सुत").out == "सुत is already suspended\n"
    assert shabda("unsuspend", "सूत").out == "सूत is not suspended\n"
    assert len(log()) == 2


def test_the_list_and_the_page_of_a_word_show_it(shabda, home) -> None:
    shabda("suspend", "सुत")
    assert "suspended  suta" in shabda("list", "--suspended").out
    assert "Sanskrit to meaning: new · suspended" in shabda("show", "सुत").out
    assert "suta  son" in shabda("unsuspend").out


def test_nothing_suspended_is_said(shabda, home) -> None:
    assert shabda("unsuspend").out == "Nothing is suspended.\n"


def test_an_unknown_word_suspends_none_of_the_others(shabda, home) -> None:
    ran = shabda("suspend", "सुत", "नास्ति")
    assert ran.code == 1
    assert suspended(shabda) == []
