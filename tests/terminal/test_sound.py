"""The key p and the setting `listen`: what a session tells a voice, and when it stops."""

from dataclasses import replace

import pytest

from fake_voice import FakeVoice
from shabda.study.cards import Ask, CardKind
from shabda.study.session import Session
from shabda.terminal.card_sound import NOTHING_TO_HEAR
from shabda.terminal.session import run_session

RECOGNISE, PRODUCE, PAIR, RULE = (
    CardKind.RECOGNISE,
    CardKind.PRODUCE,
    CardKind.PAIR,
    CardKind.RULE,
)
WORD = "nidAGaH"


@pytest.mark.parametrize(
    ("kind", "presses", "played"),
    [
        (RECOGNISE, ["p", " ", "3"], [WORD, ""]),
        (RECOGNISE, [" ", "p", "3"], [WORD, ""]),
        (RECOGNISE, ["p", "p", " ", "p", "3"], [WORD, WORD, "", WORD, ""]),
        (RULE, [":p", "bhavati", "p", "\n"], ["BU", "", "Bavati", ""]),
        (PRODUCE, ["kiNkaraH", "p", "\n"], ["kiNkaraH", ""]),
        (PAIR, ["2", "p", "\n"], ["sUta", ""]),
        (RECOGNISE, ["p", "q"], [WORD, ""]),
        (RECOGNISE, ["p", ":s"], [WORD, ""]),
    ],
)
def test_p_plays_what_is_on_the_screen_until_it_is_left(run_cards, kind, presses, played) -> None:
    assert run_cards([kind], *presses, repeat=False).voice.played == played


@pytest.mark.parametrize(("kind", "presses"), [(PRODUCE, [":p", "q"]), (PAIR, ["p", "q"])])
def test_a_question_without_sanskrit_says_so(run_cards, kind, presses) -> None:
    port = run_cards([kind], *presses)
    assert port.voice.played == []
    assert NOTHING_TO_HEAR in port.seen


def test_a_word_with_p_is_an_answer_and_plays_nothing(run_cards) -> None:
    port = run_cards([RULE], "p", "\n", repeat=False)
    assert ([typed for _, _, typed, *_ in port.kept], port.voice.played) == (["p"], [])


def test_time_spent_listening_is_counted_as_thinking(run_cards) -> None:
    assert run_cards([RECOGNISE], "p", "p", " ", "3").kept[0][3] == 1000


def test_a_new_word_is_heard_when_it_is_met(run_cards) -> None:
    assert run_cards([RECOGNISE], "p", " ", "q", introduce=True).voice.played == [WORD, ""]


@pytest.mark.parametrize(
    ("kind", "presses", "played"),
    [
        (RECOGNISE, [" ", "3"], [WORD, "", WORD, ""]),
        (PRODUCE, ["kiNkaraH", "\n"], ["kiNkaraH", ""]),
        (RULE, ["bhavati", "\n"], ["BU", "", "Bavati", ""]),
        (PAIR, ["2", "\n"], ["sUta", ""]),
    ],
)
def test_listen_plays_a_question_that_shows_sanskrit_and_each_answer(
    run_cards, kind, presses, played
) -> None:
    assert (
        run_cards([kind], *presses, voice=FakeVoice(listens=True), repeat=False).voice.played
        == played
    )


def test_a_choice_is_not_helped_by_its_sound(run_cards, ask) -> None:
    sound = replace(ask(PAIR), shown=ask(RECOGNISE).shown)
    port = run_cards([PAIR], "q", voice=FakeVoice(listens=True), asks=lambda _: sound)
    assert port.voice.played == []


def test_nothing_is_played_where_nobody_waits(run_cards) -> None:
    port = run_cards([RECOGNISE], " ", "3", voice=FakeVoice(listens=True), waits=False, live=False)
    assert port.voice.played == []


def test_a_refusal_is_one_sentence_and_the_session_goes_on(run_cards) -> None:
    port = run_cards([RECOGNISE], "p", " ", "3", voice=FakeVoice(refusal="nothing can be heard"))
    assert (port.seen.count("nothing can be heard"), port.grades) == (1, [4])


def test_what_failed_meanwhile_is_said_on_the_next_screen(run_cards) -> None:
    port = run_cards([RECOGNISE], "p", " ", "3", voice=FakeVoice(failure="no device to play on"))
    assert (port.seen.count("no device to play on"), port.grades) == (1, [4])


def test_p_on_the_last_answer_of_a_card_reports_on_the_next_card(run_cards) -> None:
    class Broken(FakeVoice):
        def stop(self) -> str:
            self.failure = "no device to play on" if len(self.played) == 1 else ""
            return super().stop()

    port = run_cards([RECOGNISE, PAIR], " ", "p", "3", "2", "\n", voice=Broken())
    assert port.seen.count("no device to play on") == 1
    assert port.grades == [4, 4]


def test_the_sound_stops_when_a_session_breaks(ask, paper, keyboard, port) -> None:
    class Broken(port):
        def record(self, *_: object) -> None:
            raise OSError

    broken = Broken()
    session = Session.start(1, [ask(RECOGNISE).card], {})
    keys = keyboard([" ", "p", "3"])
    with pytest.raises(OSError):  # noqa: PT011
        run_session(session, broken, keys, paper().console, lambda: 0.0)
    assert broken.voice.played[-1] == ""


def test_an_edited_entry_is_heard_as_it_is_now(run_cards, ask, port) -> None:
    class Edited(port):
        def edit(self, exercise):
            return replace(exercise, shown=ask(PRODUCE).accepted[:1]), "read again"

    assert ask(RECOGNISE).ask is Ask.REVEAL
    sound = run_cards([RECOGNISE], "e", "p", "q", port=Edited)
    assert sound.voice.played == ["kiNkaraH", ""]


def test_a_question_that_is_heard_is_spoken_without_listen_and_again_with_p(run_cards, ask) -> None:
    spoken = replace(ask(PRODUCE), question="Write what you hear.", spoken="kiNkaraH")
    port = run_cards([PRODUCE], ":p", "kiNkaraH", "p", "\n", asks=lambda _: spoken, repeat=False)
    assert port.voice.played == ["kiNkaraH", "kiNkaraH", "", "kiNkaraH", ""]
    assert "kiṅkaraḥ" not in port.seen.partition("✓")[0]


def test_the_key_that_speaks_is_named_where_words_can_be_spoken(run_cards) -> None:
    for kind in (RECOGNISE, RULE, PAIR):
        assert "p hear" in run_cards([kind], "q", voice=FakeVoice()).seen
        assert "p hear" not in run_cards([kind], "q", voice=FakeVoice(exists=False)).seen
