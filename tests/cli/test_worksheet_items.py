"""`drill --json` gives the items of a worksheet, whatever was learnt."""

import json

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
