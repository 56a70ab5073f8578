"""`shabda config scheduler fsrs`, and back."""

import json

import pytest


@pytest.mark.no_cover
def test_the_learner_changes_the_scheduler_and_back(shabda, home, log) -> None:
    shabda("review", "--limit", "3", typed="\n3\n\n4\n\n2\n\n3\n")
    before = shabda("export").out
    assert shabda("config", "scheduler", "fsrs").code == 0
    assert shabda("doctor").code == 0
    shabda("review", "--limit", "3", typed="\n3\n" * 6, day=4)
    events = len(log())
    assert events > 3
    assert shabda("config", "scheduler", "sm2").code == 0
    assert shabda("doctor", day=4).code == 0
    assert len(log()) == events
    assert shabda("export").out.startswith(before.rstrip())


def test_an_unknown_scheduler_is_refused(shabda, home) -> None:
    ran = shabda("config", "scheduler", "sm18")
    assert ran.code != 0
    assert "fsrs" in ran.err


@pytest.mark.no_cover
def test_the_wished_retention_moves_every_card_and_back(shabda, home) -> None:
    def due() -> list[str]:
        words = json.loads(shabda("list", "--json").out)["words"]
        return [word["due"] for word in words if word["due"]]

    shabda("config", "scheduler", "fsrs")
    shabda("review", "--limit", "3", typed="\n3\n\n4\n\n2\n\n3\n")
    usual = due()
    assert usual
    assert shabda("config", "retention", "75").code == 0
    assert shabda("doctor").code == 0
    later = due()
    assert all(new >= old for new, old in zip(later, usual, strict=True))
    assert later != usual
    shabda("config", "retention", "90")
    assert due() == usual


def test_a_retention_out_of_bounds_is_refused(shabda, home) -> None:
    assert (
        "retention must be a number from 70 to 99, not 100"
        in shabda("config", "retention", "100").err
    )


@pytest.mark.no_cover
def test_the_learner_sets_how_many_lapses_make_a_leech(shabda, home) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    for day, key in enumerate("3131", 1):
        shabda("review", "--limit", "1", typed=f"\n{key}\n3\n", day=10 * day)

    def leeches(limit: str) -> tuple[int, int]:
        assert shabda("config", "leech", limit).code == 0
        listed = json.loads(shabda("list", "--leech", "--json", day=50).out)["words"]
        counted = json.loads(shabda("stats", "--json", day=50).out)["leeches"]
        return len(listed), len(counted)

    assert [leeches(limit) for limit in ("1", "2", "3")] == [(1, 1), (1, 1), (0, 0)]
    shabda("config", "leech", "2")
    (word,) = json.loads(shabda("list", "--leech", "--json").out)["words"]
    assert "leech" in shabda("show", word["word"], day=50).out
    shabda("config", "leech", "3")
    assert "leech" not in shabda("show", word["word"], day=50).out
    assert "leech must be a number from 1 to 1000" in shabda("config", "leech", "0").err
