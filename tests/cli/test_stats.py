"""`shabda stats`: the record from the learner's own log, as a screen and as JSON."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from shabda.store.collection import Collection
from shabda.study.log import EventKind
from shabda.terminal.screens.statistics import NOTHING
from simulation import simulate

Live = Callable[[int], None]


@pytest.fixture
def live(home: Path, noon: Callable[[int], datetime]) -> Live:
    """Let a made-up learner study a number of days, the last of them day 0."""

    def study(days: int) -> None:
        with closing(Collection.open(home / "collection.db")) as collection:
            words = [card.id for card in collection.queue.new(12, 0)]
            backs = [id.replace("recognise", "produce") for id in words]
            rules = [card.id for card in collection.queue.new(5, 0, "rules")]
            last = noon(0).toordinal()
            for it in simulate([*words, *backs, *rules], last, days=days):
                at = noon(it.study_day - last) + timedelta(seconds=it.sequence)
                if it.kind is EventKind.VOID:
                    collection.log.undo(at=at, day=it.study_day)
                    continue
                collection.log.append(
                    it.card_id,
                    at=at,
                    day=it.study_day,
                    kind=it.kind,
                    grade=it.grade or 0,
                    elapsed_ms=it.elapsed_ms,
                    slips=it.slips,
                )

    return study


def told(shabda, day: int = 0) -> dict[str, Any]:
    ran = shabda("stats", "--json", day=day)
    assert (ran.code, ran.err) == (0, "")
    said = json.loads(ran.out)
    assert (said.pop("schema"), said.pop("command")) == (1, "stats")
    return said


def test_before_the_first_answer_a_sentence_says_what_to_do(shabda, home) -> None:
    ran = shabda("stats")
    assert (ran.code, ran.out, ran.err) == (0, f"{NOTHING}\n", "")


def test_before_the_first_answer_the_json_has_every_key_and_no_figure(shabda, home) -> None:
    it = told(shabda)
    assert it["streak"] == {"days": 0, "longest": 0}
    assert it["ever"]["answers"] == it["ever"]["days"] == 0
    assert it["retention"]["all"]["ever"] == {"right": 0, "asked": 0, "rate": None}
    assert it["hardest"] == it["confusions"] == it["leeches"] == []
    assert {row["begun"] for row in it["rules"]} == {0}


@pytest.mark.no_cover
def test_stats_json_agrees_with_itself_and_lists_every_day(shabda, live) -> None:
    live(60)
    it = told(shabda)
    assert it["day"] == "2026-01-05"
    assert len(it["calendar"]) == 25 * 7 + 1
    assert it["calendar"][0]["date"] == "2025-07-14"
    assert it["calendar"][-1] == {"date": "2026-01-05", "answers": it["today"]["answers"]}
    assert sum(day["answers"] for day in it["calendar"]) == it["ever"]["answers"] > 200
    assert [day["date"] for day in it["forecast"]["days"]][::29] == ["2026-01-05", "2026-02-03"]
    assert set(it["retention"]["kind"]) == {"recognise", "produce", "contrast", "rule"}
    assert set(it["retention"]["maturity"]) == {"young", "mature"}
    assert 0.5 < it["retention"]["all"]["ever"]["rate"] < 1
    assert it["retention"]["kind"]["recognise"]["median_ms"] > 1000
    assert {"word", "iast", "meaning", "lapses", "retained"} <= set(it["hardest"][0])
    assert ("ī", "i") in [(row["expected"], row["typed"]) for row in it["confusions"]]
    assert sum(row["begun"] for row in it["rules"]) == 5


@pytest.mark.no_cover
def test_the_streak_and_the_day_are_those_of_the_glance(shabda, live) -> None:
    live(30)
    for day in range(4):
        glance, it = json.loads(shabda("--json", day=day).out), told(shabda, day)
        assert glance["streak"] == it["streak"]["days"]
        assert glance["reviewed_today"] <= it["today"]["answers"] == glance["answers_today"]


def test_an_answer_taken_back_is_in_no_figure(shabda, live) -> None:
    live(20)
    before = told(shabda)
    shabda("review", "--new", "1", "--limit", "1", typed="\n1\n")
    assert told(shabda) != before
    shabda("undo")
    assert told(shabda) == before


@pytest.mark.no_cover
def test_the_record_on_a_screen(shabda, live) -> None:
    live(60)
    lines = shabda("stats").out.splitlines()
    parts = ("today", "streak", "in all", "Answers", "Cards due", "Recalled", "Hardest", "Rules")
    for part in (*parts, "Sounds confused"):
        assert any(line.startswith(part) for line in lines), part


@pytest.mark.no_cover
def test_a_slip_typed_in_a_drill_reaches_the_record(shabda, home, log) -> None:
    for _ in range(3):  # the first item of a new rule is drawn otherwise
        shabda("drill", "guna", "--count", "1", "--seed", "3", typed="क\n")
    right = log()[-1].exercise.split(" · ")[-1].split(" / ")[0]
    shabda("drill", "guna", "--count", "1", "--seed", "3", typed=f"{right}ः\n")
    assert log()[-1].slips == ("visarga:>H",)
    assert {"expected": "", "typed": "ḥ", "count": 1} in told(shabda)["confusions"]


def test_every_leech_is_named_whatever_it_is_of(shabda, home, noon) -> None:
    with closing(Collection.open(home / "collection.db")) as collection:
        new = [
            card.id
            for card in (*collection.queue.new(10_000, 0), *collection.queue.new(99, 0, "rules"))
        ]
        kinds = ("rule:", "pair:", "word:")
        rule, pair, word = (next(id for id in new if id.startswith(kind)) for kind in kinds)
        for day in range(16):
            for card in (rule, pair, word):
                collection.log.append(
                    card,
                    at=noon(day),
                    day=noon(day).toordinal(),
                    kind=EventKind.REVIEW,
                    grade=1 if day % 2 else 4,
                )
    leeches = {row["note"]: row for row in told(shabda, 16)["leeches"]}
    assert set(leeches) == {id.rpartition("/")[0] for id in (rule, pair, word)}
    assert {row["lapses"] for row in leeches.values()} == {8}
    assert " / " in leeches[pair.rpartition("/")[0]]["word"]
    assert all(row["word"] and row["meaning"] for row in leeches.values())
    assert "Leeches: 3" in shabda("stats", day=16).out


def test_a_word_that_left_the_decks_is_hard_no_more(shabda, home, live) -> None:
    deck = home / "decks" / "mine.yaml"
    deck.parent.mkdir(exist_ok=True)
    deck.write_text("words:\n  - {id: tara, word: तारा, glosses: [star]}\n", encoding="utf-8")
    shabda("list")
    with closing(Collection.open(home / "collection.db")) as collection:
        for day, grade in enumerate((4, 1, 1, 4)):
            at = datetime.fromisoformat("2026-01-05T12:00+00:00") + timedelta(days=day)
            collection.log.append(
                "word:tara/recognise", at=at, day=at.toordinal(), kind=EventKind.REVIEW, grade=grade
            )
    (hard,) = told(shabda, 4)["hardest"]
    assert (hard["word"], hard["meaning"], hard["lapses"]) == ("तारा", "star", 1)
    deck.unlink()
    it = told(shabda, 4)
    assert (it["hardest"], it["ever"]["answers"]) == ([], 4)
