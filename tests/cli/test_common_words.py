"""The common words of texts: how much of a text is known, and which are not known yet."""

import json

import pytest


@pytest.mark.no_cover
def test_list_shows_the_common_words_by_rank_whether_their_deck_is_on_or_off(shabda, home) -> None:
    ran = shabda("list", "--unknown", "--rank", "1-3")
    assert [line.split()[1] for line in ran.out.splitlines()[:3]] == ["ca", "tad", "asmad"]
    shabda("decks", "on", "001-100")
    assert shabda("list", "--unknown", "--rank", "1-3").out == ran.out
    (word,) = json.loads(shabda("list", "--rank", "14", "--json").out)["words"]
    assert (word["word"], word["rank"]) == ("कृ", 14)
    assert shabda("list", "--rank", "1-1000").out.endswith("1000 words\n")


def test_a_rank_that_is_not_a_range_is_refused(shabda, home) -> None:
    for text in ("x", "5-1", "0-3", "-", "1-2-3", "1" * 30):
        ran = shabda("list", f"--rank={text}")
        assert (ran.code, ran.out) == (2, "")
        assert "such as 1-500" in ran.err


@pytest.mark.no_cover
def test_a_word_of_the_learners_own_deck_has_its_rank_and_is_listed_once(shabda, home) -> None:
    shabda("add", "राजन्", "ruler", "--gender", "m")
    shabda("add", "देवः", "deity", "--gender", "m")
    (word,) = json.loads(shabda("show", "राजन्", "--json").out)["words"]
    assert (word["deck"], word["rank"]) == ("notes", 15)
    words = json.loads(shabda("list", "--rank", "1-100", "--json").out)["words"]
    assert len(words) == 100
    assert [it["glosses"] for it in words if it["iast"] in ("rājan", "devaḥ", "deva")] == [
        ["ruler"], ["deity"],
    ]  # fmt: skip
    assert json.loads(shabda("show", "सलिल", "--json").out)["words"][0]["rank"] is not None


def test_known_words_are_a_share_of_texts(shabda, home) -> None:
    shabda("decks", "on", "001-100")
    for day in (0, 1, 7):
        shabda("review", "--deck", "001-100", "--new", "3", typed="\n4\n" * 6, day=day)
    known = json.loads(shabda("stats", "--json", day=7).out)["coverage"]
    assert known["known"] > 0
    assert known["words"] == 1000
    assert 0 < known["share"] < known["after_next"] < 1
    assert known["steps"][0] == known["known"]
    said = f"you know {known['known']} of the 1,000 commonest words"
    assert said in shabda("stats", day=7).out
    assert said in shabda(day=7).out
    (unknown,) = shabda("list", "--unknown", "--rank", "1-100", day=7).out.splitlines()[-1:]
    assert unknown == f"{100 - known['known']} words"


def test_nothing_is_said_of_texts_before_a_word_is_known(shabda, home) -> None:
    assert "commonest words" not in shabda("stats").out + shabda().out
