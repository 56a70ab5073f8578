"""Whole sessions, played by a scripted keyboard."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import CardState
from shabda.study.session import Session
from shabda.study.session_port import FollowUp, OtherWord
from shabda.study.summary import summarise
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.session_summary import summary
from shabda.terminal.session import run_session

RECOGNISE, PRODUCE, PAIR, RULE = (
    CardKind.RECOGNISE,
    CardKind.PRODUCE,
    CardKind.PAIR,
    CardKind.RULE,
)
TODAY = 739_000
RunCards = Callable[..., Any]


def test_a_card_is_revealed_and_graded_by_the_learner(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], " ", "3")
    assert workspace.kept == [(RECOGNISE, 4, "", 1000, EventKind.REVIEW)]
    assert workspace.ended.card is None


def test_space_and_enter_reveal_and_then_mean_good(run_cards: RunCards) -> None:
    for key in (" ", "\n"):
        assert run_cards([RECOGNISE], key, key).grades == [4]


def test_a_typed_answer_is_judged_in_any_script_and_enter_accepts(run_cards: RunCards) -> None:
    for typed, grade in [("भवति", 4), ("bhavati", 4), ("Bavati", 4), ("bhāvati", 2)]:
        workspace = run_cards([RULE], typed, "\n", repeat=False)
        assert workspace.kept == [(RULE, grade, typed, 1000, EventKind.REVIEW)]


def test_a_grade_before_the_answer_is_refused_with_what_to_press(run_cards: RunCards) -> None:
    session = run_cards([RECOGNISE], "3", " ", "2")
    assert session.grades == [3]
    assert "a grade comes after the answer; press space first" in session.seen


def test_an_empty_line_is_an_answer_when_enter_is_pressed_again(run_cards: RunCards) -> None:
    once = run_cards([RULE], "", "bhavati", "\n", repeat=False)
    assert once.grades == [4]
    assert "Type an answer, or press Enter again to see the right one." in once.seen
    assert run_cards([RULE], "", ":h", " ", "\n", repeat=False).grades == [0]
    assert run_cards([RULE], "", repeat=False, waits=False).grades == [0]


def test_an_unreadable_answer_is_mended_left_or_taken_as_it_is(run_cards: RunCards) -> None:
    assert run_cards([RULE], "१२", "bhavati", "\n", repeat=False).grades == [4]
    for command in (":q", "१२:q", "१२ :q"):
        assert run_cards([RULE], "१२", command, repeat=False).kept == []
    twice = run_cards([RULE], "१२", "१२", "\n", repeat=False)
    assert twice.grades == [1]
    assert "in any script; correct it" in twice.seen


def test_another_word_of_the_same_meaning_may_be_typed_again(run_cards: RunCards) -> None:
    same = {"vadati": OtherWord("that is vadati वदति, speak", same_meaning=True)}
    again = run_cards([RULE], "vadati", "bhavati", "\n", repeat=False, other_words=same)
    assert again.grades == [4]
    assert "This card asks for another word" in again.seen
    kept = run_cards([RULE], "vadati", "vadati", "\n", repeat=False, other_words=same)
    assert kept.grades == [1]
    other = {"vadati": OtherWord("that is vadati वदति, speak", same_meaning=False)}
    wrong = run_cards([RULE], "vadati", "\n", repeat=False, other_words=other)
    assert wrong.grades == [1]
    assert "that is vadati" in wrong.seen


class SilentForm:
    """Judges bhavati as right, and x as a right form that lacks the rule."""

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        if typed != "x":
            return judge(typed, ["Bavati"])
        return Verdict(VerdictKind.EXACT, "x", "x", remark="right too", again="now with it")

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self(typed, confusable).reading


def test_a_right_form_without_the_rule_may_be_typed_again_and_is_hard(
    run_cards: RunCards, ask: Callable[[CardKind], Exercise]
) -> None:
    def asks(kind: CardKind) -> Exercise:
        return replace(ask(kind), judge=SilentForm())

    again = run_cards([RULE], "x", "bhavati", "\n", repeat=False, asks=asks)
    assert again.grades == [4]
    assert "now with it, or press Enter again" in again.seen
    kept = run_cards([RULE], "x", "x", "\n", repeat=False, asks=asks)
    assert kept.grades == [3]
    assert "✓ right too" in kept.seen


def test_leaving_after_an_empty_line_begins_no_card(run_cards: RunCards) -> None:
    assert run_cards([RULE], "", "", "q", repeat=False).kept == []
    assert run_cards([RULE], "", "", "\n", repeat=False).grades == [0]


@pytest.mark.parametrize("typed", ["idk", "I don't know", "I don’t know.", "no idea", "Pass"])
def test_not_known_in_english_is_no_sanskrit(run_cards: RunCards, typed: str) -> None:
    workspace = run_cards([RULE], typed, "\n", repeat=False)
    assert (workspace.grades, workspace.slips) == ([0], [[]])


@pytest.mark.parametrize("keys", [[":h"], [":?", " "]])
def test_a_message_goes_when_its_key_was_pressed(run_cards: RunCards, keys: list[str]) -> None:
    seen = run_cards([RULE], "bhava:h", *keys, "bhavati", repeat=False).seen
    assert seen.count("is a key only on a line of its own") == 1
    assert "✓ right" in seen


def test_a_miss_that_begins_a_card_in_a_drill_comes_back_today(run_cards: RunCards) -> None:
    seen = run_cards([RULE], "bahvati", "q", repeat=False, out_of_turn=EventKind.DRILL).seen
    assert "Enter or 1 again: today" in seen
    assert "3 good: tomorrow" in seen


def test_only_what_was_typed_may_be_mistyped(run_cards: RunCards) -> None:
    assert "only mistyped? 3 good" in run_cards([RULE], "bahvati", "q").seen
    assert "mistyped" not in run_cards([RULE], "śocati", "q").seen
    empty = run_cards([RULE], "idk", "q").seen
    assert "Enter or 1 again" in empty
    assert "mistyped" not in empty


def test_a_drill_says_what_an_answer_begins_and_what_the_day_has_left(run_cards: RunCards) -> None:
    for room, said in [
        (3, "not in your reviews yet; your answer adds it (3 new cards left today)"),
        (0, "not in your reviews yet; your answer adds it laṭ"),
    ]:
        workspace = run_cards([RULE], "bhavati", "\n", repeat=False, new_room=room)
        assert said in " ".join(workspace.seen.split())


def test_the_slips_heard_in_a_typed_answer_are_kept_as_data(run_cards: RunCards) -> None:
    typed = {"bhāvati": ["length:a>A"], "bavati": ["aspiration:B>b"], "bhavat": ["missing:i>"]}
    for answer, slips in typed.items():
        assert run_cards([RULE], answer, "\n", repeat=False).slips == [slips]


def test_no_slip_is_kept_of_what_was_right_far_off_or_a_step_on_the_way(
    run_cards: RunCards,
) -> None:
    for answer in ("bhavati", "vṛkṣāḥ", "bhoati"):
        assert run_cards([RULE], answer, "\n", repeat=False).slips == [[]]


def test_the_learner_may_overrule_the_judge(run_cards: RunCards) -> None:
    assert run_cards([RULE], "bhaavti", "3", repeat=False).grades == [4]
    assert run_cards([RULE], "bhavati", "2", repeat=False).grades == [3]
    assert run_cards([RULE], "bhavati", "४", repeat=False).grades == [5]


def test_a_wrong_answer_called_right_is_counted_apart(run_cards: RunCards) -> None:
    wrong = run_cards([RULE], "vṛkṣāḥ", "3", repeat=False)
    summed = summarise(wrong.ended)
    assert (summed.right, summed.overruled, wrong.grades) == (0, 1, [4])
    lines = " ".join(line.plain for line in summary(summed, RenderOptions(80)))
    assert "1 judged wrong, which you called right" in lines
    right = summarise(run_cards([RULE], "bhavati", "2", repeat=False).ended)
    assert (right.right, right.overruled) == (1, 0)


def test_a_choice_is_right_or_wrong(run_cards: RunCards) -> None:
    assert run_cards([PAIR], "2", "\n").kept == [(PAIR, 4, "sUta", 1000, EventKind.REVIEW)]
    assert run_cards([PAIR], "1", "\n", repeat=False).grades == [1]
    assert run_cards([PAIR], "3", "z", repeat=False).grades == []


def test_what_is_not_known_comes_back_and_is_logged_as_relearning(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], " ", "1", " ", "2", " ", " ", "3")
    assert "This word is still hard. Look at it again; the question comes next." in workspace.seen
    assert [(grade, kind) for _, grade, _, _, kind in workspace.kept] == [
        (1, EventKind.REVIEW),
        (3, EventKind.RELEARN),
        (4, EventKind.RELEARN),
    ]


def test_undo_goes_back_to_the_card_and_takes_the_stored_answer_with_it(
    run_cards: RunCards,
) -> None:
    workspace = run_cards([RECOGNISE, PAIR], " ", "4", "u", " ", "3", "2", "\n")
    assert workspace.grades == [4, 4]
    assert [done.grade for done in workspace.ended.answers] == [4, 4]


def test_undo_reaches_back_step_by_step_and_brings_back_a_skipped_card(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE, PAIR, PRODUCE], " ", "3", "s", ":u", "u", "q")
    assert workspace.kept == []
    assert workspace.ended.queue[0].kind is RECOGNISE
    assert workspace.ended.skipped == 0


def test_undo_with_nothing_before_says_so(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], "u", " ", "3")
    assert workspace.grades == [4]
    assert "nothing to undo in this session" in workspace.seen


def test_undo_at_a_verdict_asks_the_same_again_and_nothing_was_stored(run_cards: RunCards) -> None:
    workspace = run_cards([RULE], "bhoti", "u", "bhavati", "\n", repeat=False)
    assert [(grade, typed) for _, grade, typed, *_ in workspace.kept] == [(4, "bhavati")]


def test_a_skipped_card_is_not_logged_and_not_asked_again(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE, RULE, PAIR], "s", ":s", "s")
    assert workspace.kept == []
    assert workspace.ended.skipped == 3


@pytest.mark.parametrize("leave", ["q", None])
def test_leaving_before_an_answer_keeps_the_answers_before_it(
    run_cards: RunCards, leave: str | None
) -> None:
    workspace = run_cards([RECOGNISE, PAIR], " ", "3", leave)
    assert workspace.grades == [4]
    assert workspace.ended.queue[0].kind is PAIR


@pytest.mark.parametrize("leave", ["q", None])
def test_leaving_at_a_verdict_keeps_the_answer_it_judged(
    run_cards: RunCards, leave: str | None
) -> None:
    assert run_cards([RULE, PAIR], "bhavati", leave).grades == [4]
    assert run_cards([RULE, PAIR], "bhoti", leave).grades == [1]


@pytest.mark.parametrize("leave", ["q", ":q", " Q ", None])
def test_q_at_a_typed_answer_leaves_without_logging(run_cards: RunCards, leave: str | None) -> None:
    assert run_cards([RULE], leave).kept == []


@pytest.mark.parametrize("typo", [":xx", ":1", ": h", ":", ":भवति"])
def test_an_unknown_command_is_reported_and_nothing_is_graded(
    run_cards: RunCards, typo: str
) -> None:
    workspace = run_cards([RULE], typo, "bhavati", "\n", repeat=False)
    assert [typed for _, _, typed, *_ in workspace.kept] == ["bhavati"]
    assert f"{typo.strip()} is not a key; :? shows all keys" in workspace.seen


@pytest.mark.parametrize(("typo", "left"), [(":zz", ""), (":", ""), (":bhavati", "bhavati")])
def test_what_a_refused_command_leaves_on_the_line(
    run_cards: RunCards, typo: str, left: str
) -> None:
    assert run_cards([RULE], typo, "q").starts == ["", left]


@pytest.mark.parametrize("typed", ["q:q", "Q:Q", "u:u"])
def test_a_key_typed_without_and_then_with_its_colon_is_that_key(
    run_cards: RunCards, typed: str
) -> None:
    assert run_cards([RULE], typed, "q").kept == []


@pytest.mark.parametrize(("typed", "key"), [("bhavati:u", ":u"), ("zzbhavati:?", ":?")])
def test_an_answer_that_ends_in_a_key_is_asked_about_first(
    run_cards: RunCards, typed: str, key: str
) -> None:
    workspace = run_cards([RULE], typed, "q")
    assert workspace.kept == []
    assert (
        f"{key} is a key only on a line of its own; press Enter again to answer" in workspace.seen
    )
    assert run_cards([RULE], typed, typed, "q").grades == [1]


@pytest.mark.parametrize("typed", ["raama:", "namaH", "भवति:"])
def test_a_colon_for_visarga_is_no_key(run_cards: RunCards, typed: str) -> None:
    assert len(run_cards([RULE], typed, "q").grades) == 1


def test_a_letter_in_an_answer_is_not_a_command(run_cards: RunCards) -> None:
    assert [typed for _, _, typed, *_ in run_cards([RULE], "u", "\n", repeat=False).kept] == ["u"]


def test_a_hint_shows_the_first_akshara_and_caps_the_grade_at_hard(run_cards: RunCards) -> None:
    workspace = run_cards([RULE], ":h", "bhavati", "\n", repeat=False)
    assert workspace.grades == [3]
    assert "the answer begins with  bha…  भ" in workspace.seen
    refused = run_cards([RULE], ":h", "bhavati", "4", "2", repeat=False)
    assert refused.grades == [3]
    assert "no better grade after a hint" in refused.seen
    assert run_cards([RECOGNISE], "h", " ", " ", "q").grades == [3]
    assert run_cards([RULE], ":h", "rāmaḥ", "\n", repeat=False).grades == [1]


def test_a_hint_for_a_meaning_is_its_first_letter(run_cards: RunCards) -> None:
    assert "the meaning begins with  t…" in run_cards([RECOGNISE], "h", "q").seen


def test_a_drill_always_shows_the_derivation_a_review_after_a_slip(run_cards: RunCards) -> None:
    sutra = "6.1.78"
    assert sutra in run_cards([RULE], "bhavati", "\n", repeat=False).seen
    assert sutra not in run_cards([RULE], "bhavati", "\n").seen
    assert sutra in run_cards([RULE], "bhoti", "q").seen
    assert sutra in run_cards([RULE], "bhavati", "w", "\n").seen


def test_the_key_i_goes_through_the_scripts_anywhere(run_cards: RunCards) -> None:
    assert run_cards([RECOGNISE], "q").seen.count("nidāghaḥ") == 1
    assert run_cards([RECOGNISE], "i", "q").seen.count("nidāghaḥ") == 1
    thrice = run_cards([RECOGNISE], "i", "i", "q").seen
    assert (thrice.count("nidāghaḥ"), thrice.count("निदाघः")) == (2, 2)
    assert run_cards([RECOGNISE], "i", "i", "i", "q").seen.count("निदाघः") == 3
    assert "bhavati" not in run_cards([RULE], ":i", "भवति", "\n").seen


def test_help_tells_every_key_and_comes_back(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], "?", "x", " ", "3")
    assert "goes back to the last question that you answered" in workspace.seen
    assert workspace.grades == [4]
    assert (
        "goes back to the last question that you answered"
        in run_cards([RULE], ":?", "x", "?", "x", "q").seen
    )


def test_an_answer_that_cannot_be_taken_back_stays_and_says_so(ask, paper, keyboard, port) -> None:
    class Stuck(port):
        def undo(self) -> bool:
            return False

    sheet = paper()
    session = Session.start(TODAY, [ask(RECOGNISE).card, ask(RULE).card], {})
    keys = keyboard([" ", "3", ":u", "q"])
    ended = run_session(session, Stuck(), keys, sheet.console, lambda: 0.0)
    assert "could not be taken back" in sheet.read()
    assert len(ended.answers) == 1


def test_time_runs_to_the_answer_and_is_counted_up_to_a_minute(run_cards: RunCards) -> None:
    assert run_cards([RECOGNISE], " ", "3", tick=3.25).kept[0][3] == 3250
    assert run_cards([RECOGNISE], " ", "3", tick=3600.0).kept[0][3] == 60_000


def test_a_card_that_is_not_due_is_practice(
    run_cards: RunCards, ask: Callable[[CardKind], Exercise]
) -> None:
    states = {ask(RULE).card.id: CardState(3, 16, 250, TODAY + 9)}
    how = {"repeat": False, "out_of_turn": EventKind.DRILL}
    workspace = run_cards([RULE], "bhavati", "\n", states=states, **how)
    assert workspace.kept[0][4] is EventKind.DRILL
    assert "0 of 1 done · extra practice: the schedule stays as it is" in workspace.seen


def test_line_by_line_each_fact_is_said_once(run_cards: RunCards) -> None:
    workspace = run_cards([RECOGNISE], "", "\n", "3", live=False)
    assert workspace.seen.count("What does it mean?") == 1
    assert "─" not in workspace.seen
    assert "\n\n" not in workspace.seen


def test_line_by_line_a_key_without_meaning_is_answered_with_those_that_have(
    run_cards: RunCards,
) -> None:
    workspace = run_cards([RECOGNISE], " ", "z", "3", live=False)
    assert "the keys here: Enter 1 2 3 4 w s x u q e f n p i ?" in workspace.seen
    assert workspace.grades == [4]


def test_a_pipe_needs_one_line_for_a_judged_answer(run_cards: RunCards) -> None:
    workspace = run_cards(
        [RULE, PRODUCE, PAIR], "bhavati", "", "1", live=False, waits=False, repeat=False
    )
    assert workspace.grades == [4, 0, 1]
    assert "grade: again" in workspace.seen


def test_the_end_of_input_ends_the_session(run_cards: RunCards) -> None:
    assert run_cards([RULE, RULE], "bhavati", live=False, waits=False, repeat=False).grades == [4]
    assert run_cards([RECOGNISE], live=False, waits=False).kept == []


def test_an_answer_that_cannot_be_kept_stops_the_session(ask, paper, keyboard, port) -> None:
    class Full(port):
        def record(self, *_: object) -> FollowUp:
            raise OSError("disk full")

    session = Session.start(TODAY, [ask(RECOGNISE).card], {})
    keys = keyboard([" ", "3"])
    with pytest.raises(OSError, match="disk full"):
        run_session(session, Full(), keys, paper().console, lambda: 0.0)


_KINDS = st.lists(st.sampled_from([RECOGNISE, PRODUCE, PAIR, RULE]), unique=True)
_PRESSES = st.lists(
    st.sampled_from([*"1234usihwxefn? \n", ":u", ":s", ":x", ":n", "bhavati", None]), max_size=40
)


@pytest.mark.no_cover
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(_KINDS, _PRESSES, st.booleans(), st.booleans())
def test_whatever_is_pressed_the_log_is_what_the_session_says(
    run_cards: RunCards, kinds: list[CardKind], presses: list[str | None], live: bool, waits: bool
) -> None:
    workspace = run_cards(kinds, *presses, live=live, waits=waits)
    assert [(done.exercise.card.kind, done.grade) for done in workspace.ended.answers] == [
        (kind, grade) for kind, grade, *_, event in workspace.kept if event is not EventKind.SUSPEND
    ]
    asked: list[Card] = [
        *workspace.ended.queue,
        *(done.exercise.card for done in workspace.ended.answers),
    ]
    assert len({card.id for card in asked}) + workspace.ended.skipped >= len(kinds)


@pytest.mark.no_cover
def test_a_word_typed_at_a_choice_is_told_the_numbers(run_cards: RunCards) -> None:
    assert "v is not a key here; press 1 or 2; ? shows all keys" in run_cards([PAIR], "v", "q").seen
