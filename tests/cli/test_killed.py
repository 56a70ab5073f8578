"""kill -9 in the middle of a session: what the screen acknowledged is in the log."""

import os
import signal
import sys
from random import Random

import pexpect
import pytest

from cases import PATIENCE

REVEALED, TYPED = "shows the answer", "answers"


@pytest.fixture
def learner(home):
    """A review in a pseudo-terminal."""
    review = [sys.executable, "-m", "shabda", "review", "--new", "20"]
    environ = {**os.environ, "TERM": "xterm", "PYTHONUNBUFFERED": "1", "SHABDA_MEET": "false"}
    seats = []

    def sit_down() -> pexpect.spawn:
        seats.append(
            pexpect.spawn(
                review[0],
                review[1:],
                env=environ,
                encoding="utf-8",
                timeout=PATIENCE,
                dimensions=(24, 80),
            )
        )
        return seats[-1]

    yield sit_down
    for seat in seats:
        seat.close(force=True)


def answer(seat: pexpect.spawn, number: int) -> None:
    """Answer the card at a place of the session, once it is on the screen."""
    seat.expect(rf"{number - 1} of \d+ done")
    if seat.expect([REVEALED, TYPED]):
        seat.send("bhavati\r")
        seat.expect("accepts")
        seat.send("4")
    else:
        seat.send(" ")
        seat.expect("easy")
        seat.send("4")


@pytest.mark.parametrize("seed", range(3))
def test_no_answer_that_was_acknowledged_is_lost(learner, answers, seed) -> None:
    rng = Random(seed)
    seat = learner()
    acknowledged = rng.randrange(1, 7)
    for number in range(1, acknowledged + 1):
        answer(seat, number)
    seat.expect(rf"{acknowledged} of \d+ done")
    seat.send("".join(rng.choices(" 4\r", k=rng.randrange(4))))
    seat.kill(signal.SIGKILL)
    seat.wait()
    assert acknowledged <= len(answers()) <= acknowledged + 1


def test_the_next_session_goes_on_where_the_killed_one_was(learner, answers) -> None:
    for sitting in range(2):
        seat = learner()
        answer(seat, 1)
        seat.expect(r"1 of \d+ done")
        seat.kill(signal.SIGKILL)
        seat.wait()
        assert len(answers()) == sitting + 1
    assert len({it.card_id for it in answers()}) == 2


def test_two_sessions_at_once_keep_the_answers_of_both(learner, answers) -> None:
    seats = [learner(), learner()]
    for number in (1, 2, 3):
        for seat in seats:
            answer(seat, number)
    for seat in seats:
        seat.expect(r"3 of \d+ done")
        seat.send("q")
        seat.expect("3 answers in")
        seat.expect(pexpect.EOF)
        seat.close()
        assert seat.exitstatus == 0
    assert len(answers()) == 6
