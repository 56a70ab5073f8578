"""What is done to a card itself in a session: suspended, flagged, noted, edited, looked behind."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from shabda.errors import CardGoneError, NothingToDrawError, ShabdaError
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import LEECH_LAPSES, CardState
from shabda.study.session import Session
from shabda.study.session_port import FollowUp
from shabda.terminal.session import run_session

RECOGNISE, PRODUCE, PAIR, RULE = (
    CardKind.RECOGNISE, CardKind.PRODUCE, CardKind.PAIR, CardKind.RULE
)  # fmt: skip
TODAY = 739_000
RunCards = Callable[..., Any]
Ask_ = Callable[[CardKind], Exercise]


def test_a_suspended_card_goes_and_can_be_taken_back(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE, PAIR], "x", "2", "\n")
    assert [kind for *_, kind in workspace.kept] == [EventKind.SUSPEND, EventKind.REVIEW]
    workspace = run_cards([RECOGNISE, PAIR], "x", "u", " ", "3", "2", "\n")
    assert [kind for *_, kind in workspace.kept] == [EventKind.REVIEW, EventKind.REVIEW]
    assert "taken back" in workspace.seen


@pytest.mark.parametrize(
    ("kind", "presses"),
    [(RECOGNISE, " x"), (PAIR, "x"), (PAIR, "1x"), (RULE, [":x"]), (RULE, ["bho", "x"])],
)
def test_a_card_is_suspended_before_its_answer_and_after(
    run_cards: RunCards, kind, presses
) -> None:
    workspace = run_cards([kind], *presses)
    assert [event for *_, event in workspace.kept] == [EventKind.SUSPEND]
    assert workspace.ended.card is None


@pytest.mark.parametrize(
    ("kind", "presses"),
    [
        (RECOGNISE, ["f", " ", "3"]),
        (RECOGNISE, [" ", "f", "3"]),
        (PAIR, ["f", "2", "\n"]),
        (PAIR, ["2", "f", "\n"]),
        (RULE, [":f", "bhavati", "\n"]),
        (RULE, ["bhavati", "f", "\n"]),
    ],
)
def test_a_flag_is_set_anywhere_and_the_card_goes_on(run_cards: RunCards, kind, presses) -> None:
    workspace = run_cards([kind], *presses)
    assert (workspace.done, workspace.grades) == (["flag"], [4])
    assert "flagged" in workspace.seen


def test_a_note_is_typed_and_shown_at_once(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], " ", "n", "burns like a fire", "3")
    assert (workspace.done, workspace.grades) == (["note burns like a fire"], [4])
    assert "A note of your own" in workspace.seen
    assert "· burns like a fire" in workspace.seen


@pytest.mark.parametrize("typed", ["", "  ", None])
def test_an_empty_note_is_none(run_cards: RunCards, typed: str | None) -> None:
    assert run_cards([RECOGNISE], " ", "n", typed, "3").done == []


def test_an_entry_that_was_edited_is_shown_as_it_is_now(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], "e", " ", "3")
    assert (workspace.done, workspace.grades) == (["edit"], [4])
    assert "read again" in workspace.seen
    assert "changed in the editor" in workspace.seen
    assert workspace.ended.answers[0].exercise.meaning == "changed in the editor"


def test_time_in_the_editor_is_not_counted(run_cards: RunCards) -> None:
    assert run_cards([RECOGNISE], "e", "e", " ", "3").kept[0][3] == 1000


def test_why_shows_tags_and_look_alikes_where_no_rule_is_behind_a_card(run_cards: RunCards) -> None:
    seen = run_cards([RECOGNISE], " ", "w", "3").seen
    assert "kin · deck vocab" in seen
    assert "do not confuse with\n    sūta  charioteer  सूत" in seen
    assert "do not confuse with" not in run_cards([RECOGNISE], " ", "w", "w", "3").seen[-120:]


def test_why_says_so_where_nothing_is_behind_a_card(run_cards: RunCards, ask: Ask_) -> None:
    bare = replace(ask(RULE), ask=Ask.REVEAL, derivations=())
    workspace = run_cards([RULE], " ", "w", "3", asks=lambda _: bare)
    assert "no rule explains this card" in workspace.seen


def test_another_word_typed_is_logged(run_cards: RunCards) -> None:
    workspace = run_cards([PRODUCE], "dasa", "\n", confusable={"dAsa": "दास, slave"}, repeat=False)
    assert workspace.done == []
    workspace = run_cards([PRODUCE], "dAsa", "\n", confusable={"dAsa": "दास, slave"}, repeat=False)
    assert workspace.done == ["took it for dAsa"]


def test_the_wrong_one_of_two_look_alikes_is_logged(run_cards: RunCards) -> None:
    assert run_cards([PAIR], "1", "\n", repeat=False).done == ["took it for suta"]
    assert run_cards([PAIR], "2", "\n", repeat=False).done == []


def test_what_an_answer_led_to_is_said_and_asked_next(run_cards: RunCards, ask: Ask_) -> None:
    follow_up = FollowUp("a card now practises the difference", ask(PAIR).card, None)
    workspace = run_cards([RECOGNISE, RULE], " ", "3", "2", "\n", follow_up=follow_up)
    assert [kind for kind, *_ in workspace.kept] == [RECOGNISE, PAIR]
    assert "a card now practises the difference" in workspace.seen


def test_a_card_that_becomes_a_leech_says_so_once(run_cards: RunCards, ask: Ask_) -> None:
    id = ask(RECOGNISE).card.id
    nearly = {id: CardState(3, 9, 250, TODAY, LEECH_LAPSES - 1)}
    said = "निदाघः was forgotten 8 times and is called a leech now"
    assert said in run_cards([RECOGNISE], " ", "1", " ", "3", states=nearly).seen
    assert said not in run_cards([RECOGNISE], " ", "3", states=nearly).seen
    long = {id: CardState(3, 9, 250, TODAY, LEECH_LAPSES)}
    assert "leech now" not in run_cards([RECOGNISE], " ", "1", " ", "3", states=long).seen


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (CardGoneError(), "an entry is gone from its deck"),
        (NothingToDrawError("7.3.84", "guṇa"), "no word of your decks fits 7.3.84 guṇa"),
    ],
)
def test_a_card_that_cannot_be_asked_is_left_out(
    ask, paper, keyboard, port, error: ShabdaError, message: str
) -> None:
    class Holed(port):
        def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
            if card.kind is RECOGNISE:
                raise error
            return super().exercise(card, taught=taught)

    cards, sheet = [ask(RECOGNISE).card, ask(PAIR).card], paper()
    workspace = Holed()
    keys = keyboard(["2", "\n"])
    ended = run_session(
        Session.start(TODAY, cards, {}), workspace, keys, sheet.console, lambda: 0.0
    )
    assert workspace.grades == [4]
    assert ended.card is None
    assert message in sheet.read()


def meaning(ask: Ask_) -> Exercise:
    return replace(
        ask(RECOGNISE),
        ask=Ask.MEAN,
        senses=("summer", "hot season"),
        similar_senses=(("vidAGa", ("fever",)),),
    )


@pytest.mark.parametrize(
    ("typed", "grade", "said"),
    [
        ("the summer", 4, "✓ right"),
        ("sumer", 3, "≈ almost\n  you typed  sumer"),
        ("winter", 1, "✗ not right\n  you typed  winter"),
        ("elephant", 1, "that is गज gaja"),
    ],
)
def test_a_meaning_is_typed_and_judged(run_cards: RunCards, ask: Ask_, typed, grade, said) -> None:
    workspace = run_cards([RECOGNISE], typed, "\n", repeat=False, asks=lambda _: meaning(ask))
    assert workspace.grades == [grade]
    assert said in workspace.seen
    assert "the hot season, summer" in workspace.seen


def test_a_meaning_left_empty_twice_is_not_known(run_cards: RunCards, ask: Ask_) -> None:
    workspace = run_cards([RECOGNISE], "", "", "\n", repeat=False, asks=lambda _: meaning(ask))
    assert workspace.grades == [0]
    assert "✗ nothing typed" in workspace.seen


def test_a_meaning_of_the_look_alike_is_named_as_such(run_cards: RunCards, ask: Ask_) -> None:
    workspace = run_cards([RECOGNISE], "fever", "\n", repeat=False, asks=lambda _: meaning(ask))
    assert "· that is विदाघ (vidāgha), fever" in workspace.seen
    assert workspace.done == ["took it for vidAGa"]


def test_a_hint_before_a_meaning_lowers_its_grade(run_cards: RunCards, ask: Ask_) -> None:
    workspace = run_cards(
        [RECOGNISE], ":h", "summer", "\n", repeat=False, asks=lambda _: meaning(ask)
    )
    assert workspace.grades == [3]


def test_a_note_is_written_at_a_new_word(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], ":n", "like a swan", ":f", " ", " ", "3", introduce=True)
    assert workspace.done == ["note like a swan", "flag"]
    assert workspace.grades == [4]
    assert "like a swan" in workspace.seen


def test_undo_below_a_shown_answer_hides_it_and_asks_again(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], " ", "u", " ", "3")
    assert workspace.grades == [4]
    assert "nothing to undo" not in workspace.seen


def test_a_hint_and_help_at_a_new_word_say_what_to_do_there(run_cards: RunCards) -> None:
    seen = run_cards([RECOGNISE], "h", "?", " ", " ", " ", "3", introduce=True).seen
    assert "the word is shown here; a hint is for its question" in seen
    assert "At a new word" in seen
    assert "At any time" in seen
    assert "When the answer is shown" not in seen


@pytest.mark.parametrize(("presses", "sees"), [([" ", "n", "mine", "3"], True), (["n"], False)])
def test_a_note_is_written_below_the_card_as_it_is_shown(
    run_cards: RunCards, presses: list[str], sees: bool
) -> None:
    seen, prompt, _ = run_cards([RECOGNISE], *presses).seen.partition("A note of your own")
    assert prompt
    assert ("the hot season" in seen.rpartition("What does it mean?")[2]) is sees
