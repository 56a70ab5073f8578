"""`shabda stats --calibration`."""

import json
from datetime import UTC, datetime, timedelta
from random import Random

from shabda.store.collection import Collection
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import sm2_review

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
    with Collection.open(home / "collection.db") as collection:
        for day, card, grade in sorted(acts):
            at = START + timedelta(days=day)
            how = {"at": at, "day": at.toordinal(), "kind": EventKind.REVIEW, "grade": grade}
            collection.log.append(f"word:w{card}/recognise", **how)


def test_too_few_answers_are_reported(shabda, home) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    ran = shabda("stats", "--calibration")
    assert ran.out == "0 answers tested memory; 400 are needed to say anything.\n"
    said = json.loads(shabda("stats", "--calibration", "--json").out)
    assert (said["reviews"], said["enough"], said["scores"]) == (0, 400, None)


def test_both_schedulers_are_scored_on_the_learners_own_log(shabda, home) -> None:
    fill(home, cards=100, reviews=6)
    ran = shabda("stats", "--calibration", day=400)
    lines = ran.out.splitlines()
    assert lines[0].startswith("500 answers tested memory; 9")
    assert [line.split()[0] for line in lines[3:5]] == ["SM-2", "FSRS"]
    scores = json.loads(shabda("stats", "--calibration", "--json", day=400).out)["scores"]
    assert 0.85 < scores["remembered"] < 0.95
    for name in ("sm2", "fsrs"):
        assert 0.1 < scores[name]["log_loss"] < 0.6
        assert 0 < scores[name]["rmse"] < 0.2
