"""What one home exports, a fresh home has after an import: words, tags, answers, schedules."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import devanagari, to_slp1
from shabda.store.collection import Collection
from shabda.study.log import ANSWERS, Event, EventKind, fold
from strategies import grades, slp1_words

few = settings(
    max_examples=3,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
FIRST = datetime(2026, 1, 1, 12, tzinfo=UTC)
KINDS = (
    {}, {"gender": "m", "pos": "noun"}, {"gender": "mn"}, {"pos": "verb"}, {"pos": "avyaya"},
    {"gender": "mfn", "pos": "adjective"},
)  # fmt: skip
GLOSS = st.from_regex(r"[a-zāéñA-Z](?:[a-zß'()\",|#/&<:=-]| (?! )){0,18}[a-zḥह]", fullmatch=True)
NOTE = st.from_regex(r"(?:[A-Z](?:[a-z'()\",|#/&<:;=-]| (?! )){0,18}[a-z.])?", fullmatch=True)
FIELDS = ("word", "glosses", "gender", "pos", "tags", "note")
TAG = st.from_regex(r"[a-z][a-z0-9.-]{0,8}", fullmatch=True)

Entry = dict[str, Any]
Step = tuple[int, int, EventKind, int]
Home = Callable[[str], Path]


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """A word that no shipped deck has, with all that a table of words carries."""
    return {
        "word": devanagari("qQa" + draw(slp1_words())),
        "glosses": draw(st.lists(GLOSS, min_size=1, max_size=3, unique_by=str.casefold)),
        "tags": draw(st.lists(TAG, max_size=2, unique=True)),
        "note": draw(NOTE),
        **draw(st.sampled_from(KINDS)),
    }


DECKS = st.lists(
    entries(),
    min_size=5,
    max_size=8,
    unique_by=lambda entry: equivalence_key(to_slp1(entry["word"])),
)
STEPS = st.lists(
    st.tuples(st.integers(0, 15), st.integers(0, 30), st.sampled_from(EventKind), grades),
    min_size=5,
    max_size=30,
)


@pytest.fixture
def fresh(compiled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Go to a home of a name in which nothing has happened, also where there was one before."""

    def go(name: str) -> Path:
        home = tmp_path / name
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(compiled, home)
        monkeypatch.setenv("SHABDA_HOME", str(home))
        return home

    return go


def fill(home: Path, deck: list[Entry], steps: list[Step]) -> None:
    """Write a deck, and answer and mark its cards day after day."""
    (home / "decks").mkdir(exist_ok=True)
    text = json.dumps({"words": deck}, ensure_ascii=False)
    (home / "decks" / "mine.yaml").write_text(text, encoding="utf-8")
    at, voided = FIRST, set()
    with Collection.open(home / "collection.db") as collection:
        for number, gap, kind, grade in steps:
            at += timedelta(days=gap, seconds=7)
            word = deck[number // 2 % len(deck)]["word"]
            card = f"word:{to_slp1(word)}/{('recognise', 'produce')[number % 2]}"
            when = {"at": at, "day": at.toordinal()}
            if kind is EventKind.VOID:
                last = collection.log.last()
                if last is not None and last.id not in voided:
                    voided.add(last.id)
                    collection.log.undo(event=last, **when)
            elif kind in ANSWERS:
                collection.log.append(card, kind=kind, grade=grade, answer="typed", **when)
            else:
                due = at.toordinal() + gap if kind is EventKind.RESCHEDULE else None
                collection.log.mark(card, kind, due=due, **when)


def log(home: Path) -> list[Event]:
    with Collection.open(home / "collection.db") as collection:
        assert collection.cards.differences() == []
        return sorted(collection.log.events(), key=lambda event: event.id)


def words(shabda, deck: str, *fields: str) -> list[tuple]:
    known = json.loads(shabda("list", "--deck", deck, "--json").out)["words"]
    return [tuple(json.dumps(word[field]) for field in fields) for word in known]


@pytest.mark.no_cover
@few
@given(deck=DECKS, steps=STEPS)
def test_json_lines_bring_the_log_and_the_decks(shabda, fresh, deck, steps) -> None:
    home = fresh("one")
    fill(home, deck, steps)
    before = words(shabda, "mine", "word", "glosses", "gender", "pos", "tags", "due")
    path = home.parent / "all.jsonl"
    path.unlink(missing_ok=True)
    assert shabda("export", str(path)).code == 0
    other = fresh("other")
    assert shabda("import", str(path), "--yes").code == 0
    assert log(other) == log(home)
    assert words(shabda, "mine", "word", "glosses", "gender", "pos", "tags", "due") == before
    assert (other / "decks" / "mine.yaml").read_bytes() == (
        home / "decks" / "mine.yaml"
    ).read_bytes()


@pytest.mark.no_cover
@pytest.mark.parametrize("suffix", ["csv", "tsv", "md", "txt"])
@few
@given(deck=DECKS)
def test_a_table_brings_the_words_into_their_decks(shabda, fresh, suffix, deck) -> None:
    home = fresh("one")
    mine, others = deck[:3], deck[3:]
    fill(home, mine, [])
    text = json.dumps({"words": others}, ensure_ascii=False)
    (home / "decks" / "other.yaml").write_text(text, encoding="utf-8")
    before = [words(shabda, name, *FIELDS) for name in ("mine", "other")]
    assert list(map(len, before)) == [len(mine), len(others)]
    path = home.parent / f"words.{suffix}"
    path.unlink(missing_ok=True)
    assert shabda("export", str(path)).code == 0
    fresh("other")
    ran = shabda("import", str(path), "--yes")
    assert "to merge" not in ran.out
    assert "corrected" not in ran.out
    assert [words(shabda, name, *FIELDS) for name in ("mine", "other")] == before


@pytest.mark.parametrize("suffix", ["csv", "md"])
def test_a_table_says_that_due_days_stay_behind(shabda, fresh, suffix) -> None:
    home = fresh("one")
    deck = [{"word": "झञ्झा", "glosses": ["gust"]}, {"word": "झषः", "glosses": ["big fish"]}]
    fill(home, deck, [(0, 1, EventKind.REVIEW, 4)])
    path = home.parent / f"words.{suffix}"
    assert shabda("export", str(path), "--deck", "mine").code == 0
    fresh("other")
    out = shabda("import", str(path), "--yes").out
    assert "Not carried over: 1 due day; a package (.apkg)" in out
    assert "into the deck mine" in out


@few
@given(deck=DECKS, steps=STEPS)
def test_a_package_brings_words_answers_and_schedules(shabda, fresh, deck, steps) -> None:
    pytest.importorskip("genanki")
    home = fresh("one")
    fill(home, deck, steps)
    before = words(shabda, "mine", *FIELDS, "due")
    path = home.parent / "words.apkg"
    path.unlink(missing_ok=True)
    assert shabda("export", str(path), "--deck", "mine").code == 0
    other = fresh("other")
    assert shabda("import", str(path), "--yes").code == 0
    assert words(shabda, "mine", *FIELDS, "due") == before
    assert log(other) == log(home)
    assert fold(log(other)) == fold(log(home))
