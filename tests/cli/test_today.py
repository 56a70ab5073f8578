"""`shabda` alone and `shabda due`."""

import json

import pytest


def today(shabda, day: int = 0) -> dict[str, int]:
    said = json.loads(shabda("--json", day=day).out)
    assert (said.pop("schema"), said.pop("command")) == (1, "today")
    return said


def test_before_anything_was_done(shabda, bare_home) -> None:
    assert shabda("due").out == "nothing due; start with `shabda review`\n"
    said = json.loads(shabda("due", "--json").out)
    assert said == {"schema": 1, "command": "due", "due": 0, "new": 0, "again": 0, "begun": False}
    assert not bare_home.exists(), "a prompt makes no files"


@pytest.mark.no_cover
def test_the_first_glance_says_what_this_is_in_two_lines_and_what_to_do_in_three(
    shabda, bare_home
) -> None:
    ran = shabda()
    assert ran.code == 0
    lines = [line.partition("  ")[0] for line in ran.out.splitlines() if line.strip(" ─")]
    assert lines[0].startswith("shabda trains you in Sanskrit: words")
    assert lines[1].endswith("explain every answer.")
    assert lines[2:] == ["shabda review", "shabda import notes.txt", "shabda drill"]
    shabda("review", "--limit", "1", typed="\n3\n")
    assert "streak   1 day" in shabda().out


def test_today_counts_due_new_and_learned_cards(shabda, home) -> None:
    fresh = today(shabda)
    assert fresh["due"] == fresh["learned"] == fresh["reviewed_today"] == fresh["streak"] == 0
    assert fresh["new"] == fresh["total"] > 200
    assert fresh["new_allowed"] == 10
    shabda("review", "--limit", "3", typed="\n3\n" * 3)
    after = today(shabda)
    assert after["new"] == fresh["new"] - 3
    assert (after["learned"], after["reviewed_today"], after["new_today"]) == (3, 3, 3)
    assert (after["new_allowed"], after["streak"]) == (7, 1)


@pytest.mark.no_cover
def test_the_figures_of_due_are_those_of_today(shabda, home) -> None:
    shabda("review", "--limit", "3", typed="\n3\n" * 3)
    for day in range(8):
        said = json.loads(shabda("due", "--json", day=day).out)
        whole = today(shabda, day)
        assert (said["due"], said["new"]) == (whole["due"], whole["new_allowed"])
        assert shabda("due", day=day).out == f"{whole['due']} due, {whole['new_allowed']} new\n"


def test_when_the_limit_of_new_cards_is_reached_every_count_says_so(shabda, home) -> None:
    shabda("config", "new", "2")
    shabda("review", typed="\n1\n" + "\n3\n")
    assert shabda("due").out == "0 due, 0 new, 1 to repeat\n"
    assert shabda("due", "--exit-code").code == 0, "a review repeats a card"
    shabda("review", typed="\n3\n" * 2)
    assert shabda("due").out == "0 due, 0 new\n"
    assert shabda("due", "--exit-code").code == 1
    glance, review = shabda().out, shabda("review").out
    assert "no more today: the limit is 2 new cards a day" in glance
    assert "The limit is 2 new cards a day, and 2 were begun" in review
    assert "`shabda review --new 5` begins 5 more now" in review


def test_when_the_limit_of_reviews_is_reached_every_count_says_so(shabda, home) -> None:
    shabda("review", "--new", "4", typed="\n3\n" * 4)
    shabda("config", "limit", "3")
    shabda("config", "new", "0")
    assert shabda("due", day=1).out == "3 due, 0 new\n"
    shabda("review", typed="\n3\n" * 3, day=1)
    assert shabda("due", day=1).out == "0 due, 0 new\n"
    assert "nothing more today (3 reviews a day); 1 in all" in shabda(day=1).out
    said = shabda("review", day=1).out
    assert "1 more words and rules are due; `shabda review --limit 20` continues" in said


@pytest.mark.no_cover
def test_the_glance_counts_the_cards_that_decks_lists(shabda, home) -> None:
    shabda("review", "--new", "6", typed="\n3\n" * 6)
    shabda("suspend", "सुत")
    listed = json.loads(shabda("decks", "--json").out)
    rows = [*listed["decks"], listed["rules"]]
    counts = today(shabda)
    assert sum(row["begun"] for row in rows) == counts["learned"]
    assert sum(row["cards"] for row in rows) == counts["total"]
    assert sum(row["suspended"] for row in listed["decks"]) == counts["suspended"] > 0
    assert counts["learned"] + counts["new"] + counts["suspended"] == counts["total"]
    out = shabda().out
    for part in (
        f"{counts['learned']} cards; {counts['new']} are still new, {counts['suspended']} suspended"
    ).split():
        assert part in out


@pytest.mark.no_cover
def test_the_streak_grows_with_each_day_and_breaks_after_two_days_without(shabda, home) -> None:
    for day in (0, 1, 2):
        shabda("review", "--limit", "1", typed="\n3\n", day=day)
        assert today(shabda, day)["streak"] == day + 1
    assert today(shabda, 3)["streak"] == 3, "the day is not over yet"
    assert today(shabda, 4)["streak"] == 3, "one day a week is forgiven"
    assert today(shabda, 5)["streak"] == 0


def test_a_glance_on_a_screen(shabda, home) -> None:
    shabda("review", "--limit", "2", typed="\n3\n" * 2)
    out = shabda(day=1).out
    assert "2 words and rules" in out
    assert "10 words and rules today" in out
    assert "1 day" in out


@pytest.mark.parametrize("command", [(), ("due",), ("list",), ("show", "सुत"), ("drill",)])
def test_json_goes_to_stdout_and_nothing_to_stderr(shabda, home, command) -> None:
    ran = shabda(*command, "--json")
    assert (ran.code, ran.err) == (0, "")
    said = json.loads(ran.out)
    assert said["schema"] == 1
    assert said["command"] == (command[0] if command else "today")


def test_a_glance_names_what_is_still_to_repeat(shabda, home) -> None:
    shabda("config", "new", "2")
    shabda("review", "--limit", "2", typed="\n1\n" * 2 + "\n")
    assert "shabda review  repeats 2 cards that you did not know well" in shabda().out
