"""A restore killed at any write leaves log and decks of one moment, after the next command."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from shabda.store.collection import Collection

KILLED = 9
PROGRAM = """
import os, sys
left = int(sys.argv[1])
def counted(call):
    def wrapped(*arguments, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return call(*arguments, **named)
    return wrapped
for name in ("replace", "rename", "fsync", "unlink", "open", "mkdir", "close"):
    setattr(os, name, counted(getattr(os, name)))
from shabda.cli import main
main(sys.argv[2:])
"""
BEFORE = "words:\n  - word: गजः\n    glosses: [elephant]\n"
AFTER = "words:\n  - word: अश्वः\n    glosses: [horse]\n"


def run(home: Path, *arguments: str, calls: int = 1_000_000, typed: str = "") -> int:
    environ = {**os.environ, "SHABDA_HOME": str(home)}
    command = [sys.executable, "-c", PROGRAM, str(calls), *arguments]
    ran = subprocess.run(command, env=environ, input=typed.encode(), capture_output=True)
    assert b"Traceback" not in ran.stderr, ran.stderr.decode()
    return ran.returncode


def state(home: Path) -> tuple[int, str]:
    with Collection.open(home / "collection.db") as collection:
        return collection.log.count(), (home / "decks" / "mine.yaml").read_text("utf-8")


def test_a_restore_killed_at_any_write_is_whole_after_the_next_command(tmp_path: Path) -> None:
    start = tmp_path / "start"
    (start / "decks").mkdir(parents=True)
    deck = start / "decks" / "mine.yaml"
    deck.write_text(BEFORE, "utf-8")
    copy = str(tmp_path / "copy.db")
    assert run(start, "review", "--limit", "1", typed="\n\n3\n") == 0
    assert run(start, "backup", copy) == 0
    deck.write_text(AFTER, "utf-8")
    assert run(start, "review", "--limit", "2", typed="\n\n3\n\n\n3\n") == 0
    present, wanted = state(start), (1, BEFORE)
    assert present != wanted
    seen, calls = set(), 0
    while True:
        home = tmp_path / "home"
        shutil.copytree(start, home)
        code = run(home, "restore", copy, calls=calls)
        assert run(home, "list") == 0
        found = state(home)
        assert found in (present, wanted), f"killed at call {calls}"
        saved = [path.read_text("utf-8") for path in home.glob("backups/before-*/mine.yaml")]
        assert found == present or AFTER in saved
        assert not (home / "restore.json").exists()
        seen.add(found)
        shutil.rmtree(home)
        if code != KILLED:
            break
        calls += 2  # every call was tried; half of them keep the gate quick
    assert code == 0
    assert seen == {present, wanted}
