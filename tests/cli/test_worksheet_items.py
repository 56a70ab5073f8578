"""`drill --json` gives the items of a worksheet, whatever was learnt."""

import json
import os
import sys
from contextlib import closing

import pexpect
import pytest


@pytest.mark.no_cover
def test_the_items_of_a_drill_in_json_are_those_of_the_worksheet(shabda, home) -> None:
    asked = ("guna", "--count", "6", "--seed", "7")
    items = json.loads(shabda("drill", *asked, "--json").out)["items"]
    sheet = shabda("worksheet", *asked).out
    places = [sheet.index(item["shown"][0]["word"]) for item in items]
    assert all(answer["word"] in sheet for item in items for answer in item["answers"][:1])
    shabda("drill", "guna", "--count", "2", "--seed", "1", typed="x\nx\n")
    again = json.loads(shabda("drill", *asked, "--json").out)["items"]
    assert (again, len(places)) == (items, 6)


@pytest.mark.no_cover
def test_the_key_names_the_sutras_of_every_right_form(shabda, home) -> None:
    key = shabda("worksheet", "catva", "--count", "8", "--seed", "7").out.partition("# Answers")[2]
    lines = [line for line in key.splitlines() if " or " in line]
    assert lines
    assert all("8.4.63" in line or "8.3.31" in line for line in lines)


@pytest.mark.no_cover
@pytest.mark.parametrize("topic", ["guna", "pairs", "vibhakti"])
def test_a_worksheet_does_not_depend_on_what_was_learned(shabda, home, topic) -> None:
    before = shabda("worksheet", topic, "--seed", "9").out
    shabda("review", typed="\n" * 30 + "q")
    shabda("pairs", "सुत", "सूत")
    assert shabda("worksheet", topic, "--seed", "9").out == before


def test_a_worksheet_on_a_terminal_breaks_no_word(home) -> None:
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "worksheet", "sandhi"], encoding="utf-8", timeout=30,
        dimensions=(24, 50), env={**os.environ, "TERM": "xterm"},
    )  # fmt: skip
    with closing(seat):
        lines = seat.read().splitlines()
    assert "# Answers" in lines
    assert max(map(len, lines)) <= 50
