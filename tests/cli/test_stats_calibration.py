"""`shabda stats --calibration`."""

import json
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from jsonschema import Draft202012Validator

from shabda.study.scheduling.scheduler import sm2_review
from shabda.study.scheduling.weights import DEFAULT_WEIGHTS
from simulation import answer_words

DOCS = Path(__file__).resolve().parents[2] / "docs"
OUTPUT = Draft202012Validator(json.loads((DOCS / "output.schema.json").read_text("utf-8")))
LATER = 400
START = datetime(2026, 1, 5, 12, tzinfo=UTC)


def fill(home, cards: int, reviews: int) -> None:
    """A learner who follows SM-2 and forgets one in ten."""
    rng = Random(3)
    acts = []
    for card in range(cards):
        state, day = None, 0
        for _ in range(reviews):
            acts.append((day, card, grade := 1 if rng.random() < 0.1 else 4))
            state = sm2_review(state, grade, day)
            day = state.due
    answer_words(home / "collection.db", START, acts)


def test_too_few_answers_are_reported(shabda, home) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    ran = shabda("stats", "--calibration")
    assert ran.out == "0 answers tested memory; 400 are needed to say anything.\n"
    said = json.loads(shabda("stats", "--calibration", "--json").out)
    assert (said["reviews"], said["enough"], said["scores"]) == (0, 400, None)


@pytest.mark.no_cover
def test_both_schedulers_are_scored_on_the_learners_own_log(shabda, home) -> None:
    fill(home, cards=100, reviews=6)
    shabda("config", "new", "1")
    ran = shabda("stats", "--calibration", day=400)
    lines = ran.out.splitlines()
    assert lines[0].startswith("500 answers tested memory; 9")
    assert [line.split()[0] for line in lines[3:5]] == ["SM-2", "FSRS"]
    scores = json.loads(shabda("stats", "--calibration", "--json", day=400).out)["scores"]
    assert 0.85 < scores["remembered"] < 0.95
    for name in ("sm2", "fsrs"):
        assert 0.1 < scores[name]["log_loss"] < 0.6
        assert 0 < scores[name]["rmse"] < 0.2


def test_reviews_a_day_are_compared_at_the_same_retention(shabda, home) -> None:
    fill(home, cards=70, reviews=7)
    shabda("config", "new", "1")
    said = json.loads(shabda("stats", "--calibration", "--json", day=LATER).out)
    assert [*OUTPUT.iter_errors(said)] == []
    workload = said["workload"]
    assert workload["saved"] == workload["sm2_reviews"] - workload["fsrs_reviews"]
    assert workload["retention"] == round(100 * workload["sm2_recalled"])
    assert abs(workload["sm2_recalled"] - workload["fsrs_recalled"]) < 0.03
    out = shabda("stats", "--calibration", day=LATER).out
    saved = f"{abs(workload['saved']):.1f} reviews a day"
    assert f"FSRS saves {saved} at" in out or f"FSRS asks {saved} more at" in out
    assert all(len(line) <= 80 for line in out.splitlines())


def test_own_weights_are_judged_by_the_latest_answers(shabda, home) -> None:
    fill(home, cards=70, reviews=7)
    shabda("config", "new", "1")
    shabda("config", "weights", " ".join(map(str, (*DEFAULT_WEIGHTS[:20], 0.2))))
    out = shabda("stats", "--calibration", day=LATER).out
    assert out.startswith("420 answers tested memory; the latest 105 (")
    scores = json.loads(shabda("stats", "--calibration", "--json", day=LATER).out)["scores"]
    assert scores["reviews"] == 105
