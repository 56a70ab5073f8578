"""kill -9 at two hundred random moments: what the screen acknowledged is in the log."""

import json
import subprocess
import sys
from pathlib import Path

SESSIONS, SEEDS = 100, (1, 2)


def test_no_answer_the_screen_acknowledged_is_lost_at_any_moment(quick: Path, start: Path) -> None:
    command = [sys.executable, Path(__file__).with_name("killing.py"), start, quick, str(SESSIONS)]
    running = [
        subprocess.Popen(
            [*command, str(seed)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for seed in SEEDS
    ]
    ended = [process.communicate() for process in running]
    assert [errors for _, errors in ended] == ["", ""]
    sessions = [json.loads(line) for said, _ in ended for line in said.splitlines()]
    assert len(sessions) == SESSIONS * len(SEEDS)
    assert [session["wrong"] for session in sessions if session["wrong"]] == []
    # On the way from one screen to the next an answer, or an undo, may be kept and not yet told.
    ahead = [session["stands"] - (session["card"] - 1) for session in sessions]
    assert set(ahead) <= {-1, 0, 1}
    assert ahead.count(0) > len(sessions) / 3
    assert len({session["card"] for session in sessions}) > 8, "moments early and late"
