"""Confusions become practice: pairs made of them, and `shabda pairs`."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from shabda.store.collection import Collection
from shabda.study.log import EventKind

DECK = """\
words:
  - word: कमलम्
    glosses: [lotus]
  - word: कमरम्
    glosses: [cramp]
  - word: कुसुमम्
    glosses: [flower]
"""


@pytest.fixture
def flowers(home: Path) -> Path:
    (home / "decks").mkdir()
    (home / "decks" / "flowers.yaml").write_text(DECK, encoding="utf-8")
    return home


def shown(shabda, **how: int) -> dict:
    return json.loads(shabda("pairs", "--json", **how).out)


def produce(shabda, typed: str, day: int) -> str:
    return shabda("review", "--deck", "flowers", "--limit", "1", typed=typed, day=day).out


def test_a_word_taken_for_another_twice_makes_their_contrast(shabda, flowers, answers) -> None:
    produce(shabda, "\n3\n", 0)
    produce(shabda, "\n3\n", 1)
    first = produce(shabda, "kamaram\n:q\n", 2)
    assert "In Sanskrit: lotus" in first
    assert "that is कमरम् (kamaram), cramp" in first
    assert answers()[-1].slips == ("other:l>r", "word:kamaram")
    assert shown(shabda)["pairs"][-1]["words"] != ["कमलम्", "कमरम्"]
    assert shown(shabda)["confused"] == [
        {"words": ["कमलम्", "कमरम्"], "ids": ["kamalam", "kamaram"], "count": 1}
    ]
    second = produce(shabda, "kamaram\n1\nq\n", 3)
    assert "taken for कमरम् 2 times; a card now practises the difference" in second
    assert "Which is “" in second
    assert shown(shabda)["pairs"][-1]["words"] == ["कमलम्", "कमरम्"]
    assert shown(shabda)["confused"] == []
    deck = (flowers / "decks" / "pairs.yaml").read_text(encoding="utf-8")
    assert "- words: [kamalam, kamaram]" in deck
    assert answers()[-1].card_id == "pair:kamalam-kamaram/contrast"


def test_a_confusion_of_a_pair_that_is_known_brings_its_contrast_forward(
    shabda, home, noon, log
) -> None:
    card = "pair:salila-salIla/contrast"
    with closing(Collection.open(home / "collection.db")) as collection:
        for day in (0, 1):
            at = noon(day)
            collection.log.append(card, at=at, day=at.toordinal(), kind=EventKind.REVIEW, grade=4)
    for day in (2, 3):
        assert EventKind.RESCHEDULE not in {it.kind for it in log()}
        ran = shabda("review", "--type", "--limit", "1", typed="playful\n:q\n", day=day)
    assert "taken for सलील 2 times; a card now practises the difference" in ran.out
    assert "Which is “" in ran.out
    moved = log()[-1]
    assert (moved.card_id, moved.kind, moved.due) == (card, EventKind.RESCHEDULE, moved.study_day)
    assert shown(shabda, day=3)["confused"] == []


@pytest.mark.no_cover
def test_own_confusions_come_first_in_the_drill(shabda, flowers) -> None:
    shabda("pairs", "कमलम्", "कमरम्")
    for day in (0, 1):
        produce(shabda, "\n3\n", day)
    for day in (2, 3):
        produce(shabda, "kamaram\n:q\n", day)
    for seed in "123":
        out = shabda("drill", "pairs", "--count", "1", "--seed", seed).out
        assert "कमलम्" in out


@pytest.mark.no_cover
def test_the_drill_of_pairs_is_a_topic_like_any(shabda, home, answers) -> None:
    rows = json.loads(shabda("drill", "--json").out)["topics"]
    assert rows[-1]["topic"] == "pairs"
    assert rows[-1]["rules"] == 8
    assert "सदृशशब्दाः" in shabda("drill").out
    shabda("drill", "pairs", "--count", "8", typed="1\n" * 8)
    assert {answer.card_id.rpartition("/")[2] for answer in answers()} == {"contrast"}
    assert len({answer.card_id for answer in answers()}) == 8
    assert json.loads(shabda("drill", "--json").out)["topics"][-1]["begun"] == 8


@pytest.mark.no_cover
def test_named_words_become_a_pair_that_is_asked_once_both_are_known(shabda, flowers) -> None:
    said = shabda("pairs", "kusumam", "कमलम्").out
    assert said == "A pair: कुसुमम् / कमलम्. `shabda undo` takes it back.\n"
    assert "Which is “" not in shabda("review").out
    assert "Which is “" in shabda("drill", "pairs").out
    assert "कुसुमम् is flower; कमलम् is lotus" in shown(shabda)["pairs"][-1]["difference"]
    shabda("pairs", "कुल", "सुत", "--difference", "no one could")
    assert shown(shabda)["pairs"][-1]["difference"] == "no one could"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("सुत",), 2, "a pair needs two or more"),
        (("सुत", "suta"), 2, "a pair needs two or more"),
        (("सुत", "सूत"), 2, "these words are a pair already"),
        (("सुत", "सुतल"), 1, "no word 'सुतल'; `shabda add सुतल MEANING` adds it"),
    ],
)
def test_what_makes_no_pair_is_refused(shabda, home, arguments, code, said) -> None:
    ran = shabda("pairs", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err


@pytest.mark.no_cover
def test_words_one_sound_apart_are_proposed(shabda, home) -> None:
    assert shown(shabda)["near"] == []
    shabda("add", "गदा", "mace")
    shabda("add", "गढा", "nothing known")
    shabda("add", "कूला", "slope")
    shabda("add", "गधा", "no word either")
    near = [it["words"] for it in shown(shabda)["near"]]
    assert near == [["गदा", "गधा"], ["गढा", "गधा"]]
    assert "One sound apart, not a pair yet" in shabda("pairs").out


def test_a_misspelt_topic_of_pairs_is_named(shabda, home) -> None:
    assert shabda("drill", "pirs").err == "shabda: no topic 'pirs'; did you mean pairs?\n"


@pytest.mark.no_cover
def test_pairs_of_a_deck_that_is_off_are_left_out_unless_begun(shabda, home) -> None:
    def has_pair(day: int = 0) -> bool:
        return ["salila", "salIla"] in [pair["ids"] for pair in shown(shabda, day=day)["pairs"]]

    assert has_pair()
    shabda("decks", "on", "001-100")
    shabda("decks", "off", "vocab")
    assert not has_pair()
    shabda("decks", "on", "vocab")
    shabda("drill", "pairs", "--count", "40", typed="1\n\n" * 40)
    shabda("decks", "off", "vocab")
    assert has_pair(day=1)


def test_pairs_of_the_learner_come_before_pairs_of_words_never_begun(shabda, home) -> None:
    shabda("add", "गगन", "sky")
    shabda("add", "गहन", "dense")
    shabda("pairs", "गगन", "गहन")
    for seed in ("1", "2", "3"):
        assert "गगन" in shabda("drill", "pairs", "--count", "1", "--seed", seed).out
