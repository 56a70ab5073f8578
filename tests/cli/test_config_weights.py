"""`shabda config weights`: set by hand, fitted to the log, and taken back."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from jsonschema import Draft202012Validator

from shabda.app.setting_files import load_settings
from shabda.programs import install_command
from shabda.store.collection import Collection
from shabda.study.scheduling.fsrs import FSRS, Fsrs
from shabda.study.scheduling.weights import DEFAULT_WEIGHTS, weights_text
from simulation import answer_words

START = datetime(2026, 1, 5, 12, tzinfo=UTC)
FORGETFUL = (0.05, 0.3, 0.5, 2.0, *DEFAULT_WEIGHTS[4:8], 0.9, *DEFAULT_WEIGHTS[9:])
OWN = Fsrs(weights=FORGETFUL)
LATER = 2000
DOCS = Path(__file__).resolve().parents[2] / "docs"
OUTPUT = Draft202012Validator(json.loads((DOCS / "output.schema.json").read_text("utf-8")))


def fill(home, patient: int = 0) -> None:
    """The log of a learner who forgets as OWN says, but nothing of the first cards."""
    rng, acts = Random(3), []
    for card in range(85):
        state = truth = None
        day = card // 5 + 400 * (card >= patient > 0)
        for _ in range(6):
            recalled = truth is None or rng.random() < OWN.recall(truth.memory, day)
            acts.append((day, card, grade := 4 if recalled or card < patient else 1))
            state, truth = FSRS.review(state, grade, day), OWN.review(truth, grade, day)
            day = state.due
    answer_words(home / "collection.db", START, acts)


def test_too_few_answers_are_said(shabda, home) -> None:
    pytest.importorskip("fsrs_rs_python")
    shabda("review", "--limit", "1", typed="\n3\n")
    ran = shabda("config", "weights", "fit")
    assert ran.out == "0 answers tested memory; 400 are needed to fit weights to them.\n"
    assert json.loads(shabda("config", "weights", "fit", "--json").out)["fit"] is None


def test_weights_that_predict_better_are_set_and_plan_the_reviews(shabda, home) -> None:
    pytest.importorskip("fsrs_rs_python")
    fill(home)
    ran = shabda("config", "weights", "fit", day=LATER)
    assert ran.code == 0
    assert ran.out.startswith("319 answers were fitted; the latest 106, one in 4, judged")
    assert ") and are set.\n`shabda config scheduler fsrs` plans" in ran.out
    weights = load_settings(home / "config.toml").weights
    assert len(weights.split()) == 21
    assert shabda("config", "get", "weights").out == f"{weights}\n"
    assert shabda("config", "scheduler", "fsrs").code == 0
    assert shabda("list", day=LATER).code == 0
    assert shabda("doctor", day=LATER).code == 0
    with Collection.open(home / "collection.db") as collection:
        assert collection.cards.scheduler.name == f"fsrs:{weights}"
        assert collection.cards.differences() == []
    said = json.loads(shabda("config", "weights", "fit", "--json", day=LATER).out)
    assert [*OUTPUT.iter_errors(said)] == []
    fit = said["fit"]
    assert fit["weights"] == weights
    assert fit["better"] is True
    gain = fit["default"]["log_loss"] - fit["fitted"]["log_loss"]
    assert 0 < fit["gain"] == pytest.approx(gain)
    assert fit["error"] > 0


def test_weights_that_predict_no_better_are_left(shabda, home) -> None:
    pytest.importorskip("fsrs_rs_python")
    fill(home, patient=60)
    ran = shabda("config", "weights", "fit", day=LATER)
    assert "do not clearly predict better (gain -" in ran.out
    assert " ".join(ran.out.split()).endswith("so nothing was changed.")
    assert not (home / "config.toml").exists()


def test_weights_are_copied_to_another_device_by_hand(shabda, home) -> None:
    shabda("config", "scheduler", "fsrs")
    shabda("review", "--limit", "3", typed="\n3\n\n4\n\n2\n\n3\n")
    text = weights_text(FORGETFUL)
    assert shabda("config", "weights", text.replace(" ", ", ")).code == 0
    assert shabda("list").code == 0
    assert shabda("doctor").code == 0
    with Collection.open(home / "collection.db") as collection:
        assert collection.cards.scheduler == OWN
    assert shabda("config", "weights", "default").code == 0
    assert shabda("list").code == 0
    assert shabda("doctor").code == 0
    with Collection.open(home / "collection.db") as collection:
        assert collection.cards.scheduler == FSRS


def test_what_are_no_weights_is_refused(shabda, home) -> None:
    ran = shabda("config", "weights", "0.4 0.9")
    assert ran.code == 1
    assert ran.err == (
        "shabda: weights must be default or 21 numbers, those of FSRS 6; "
        "shabda config weights fit finds yours\n"
    )
    assert not (home / "config.toml").exists()


def test_a_long_value_leaves_the_table_whole(shabda, home) -> None:
    shabda("config", "weights", weights_text(FORGETFUL))
    assert all(len(line) <= 80 for line in shabda("config").out.splitlines())


def test_without_the_extra_one_sentence_says_what_to_install(shabda, home, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "fsrs_rs_python", None)
    ran = shabda("config", "weights", "fit")
    assert (ran.code, ran.out) == (1, "")
    command = install_command("fsrs-rs-python")
    assert ran.err == f"shabda: fitting weights needs fsrs-rs-python; run {command}\n"
