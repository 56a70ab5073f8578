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
