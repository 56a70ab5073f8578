"""`shabda drill dictation`: with a fake espeak-ng on PATH, and without one."""

import json

import pytest

from shabda.study.log import EventKind

FAKE = '#!/bin/sh\n/bin/cat >/dev/null\n[ -z "$FAIL" ] || echo "error: $FAIL" >&2\n'


@pytest.fixture
def espeak(tmp_path, monkeypatch) -> None:
    program = tmp_path / "bin" / "espeak-ng"
    program.parent.mkdir()
    program.write_text(FAKE, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))


def test_without_espeak_one_sentence_says_what_to_install(
    shabda, home, monkeypatch, answers
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    ran = shabda("drill", "dictation", typed="x\n")
    assert (ran.code, ran.out, answers()) == (1, "", [])
    assert ran.err.startswith("shabda: espeak-ng is not installed, so nothing can be heard; ")
    assert ran.err.count("\n") == 1
    items = json.loads(shabda("drill", "dictation", "--json", "--count", "3").out)["items"]
    assert {item["question"] for item in items} == {"Write what you hear."}
    assert not any(item["shown"] for item in items)
    assert all(item["answers"] and item["meaning"] for item in items)


def test_without_a_device_nothing_is_begun(shabda, home, espeak, monkeypatch, answers) -> None:
    monkeypatch.setenv("FAIL", "No such file or directory")
    ran = shabda("drill", "dictation", typed="x\n")
    assert (ran.code, ran.out, answers()) == (1, "", [])
    assert "found nothing to play sound on" in ran.err


def test_dictation_is_judged_and_kept_and_never_comes_to_a_review(
    shabda, home, espeak, answers
) -> None:
    item = json.loads(shabda("drill", "dictation", "--json", "--count", "1", "--seed", "3").out)
    ran = shabda("drill", "dictation", "--count", "1", "--seed", "3", typed="x\n")
    assert ran.code == 0
    assert "Write what you hear." in ran.out
    assert "✗ not right" in ran.out
    assert item["items"][0]["meaning"]
    assert [answer.kind for answer in answers()] == [EventKind.REVIEW]
    assert answers()[0].card_id.startswith("rule:dictation")
    due = json.loads(shabda("due", "--json", day=9).out)
    assert due["due"] == 0
    topics = json.loads(shabda("drill", "--json", day=9).out)["topics"]
    (mastery,) = [topic for topic in topics if topic["topic"] == "dictation"]
    assert (mastery["begun"], mastery["due"]) == (1, 1)
    assert shabda("undo", day=9).code == 0
