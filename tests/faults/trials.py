"""The trials of every command: what is run, what is typed into it, and what is there before.

A command of the program without a trial fails a test, and so does an option of a command that
writes. A trial that only shows something must leave everything as it was.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from anki_files import new_package
from shabda.app.form_index import INDEX_FILE
from shabda.decks.formats.anki_package import _zstd
from shabda.store.collection import Collection
from shabda.study.log import EventKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from stopping import Laboratory


@dataclass(frozen=True, slots=True)
class Act:
    """A command with what is typed into it, and what is done before it.

    `partly`: its acts may be done one by one. `again`: it is finished by running it again.
    `shows`: it changes nothing that a learner has. `most`: more writes than this are sampled.
    """

    arguments: tuple[str, ...]
    typed: str = ""
    partly: bool = False
    again: bool = False
    shows: bool = False
    before: tuple[tuple[str, ...], str] | None = None
    prepare: Callable[[Laboratory], None] | None = None
    most: int = 300


SCHEMAS = Path(__file__).parents[1] / "store" / "schemas"
FIT_FROM = 420
"""Answers from which weights can be fitted, and a few more."""


def without_home(lab: Laboratory) -> None:
    shutil.rmtree(lab.home)


def without_backups(lab: Laboratory) -> None:
    shutil.rmtree(lab.home / "backups")


def of_first_format(lab: Laboratory) -> None:
    _of_format(lab, "001.sql")


def of_last_format(lab: Laboratory) -> None:
    _of_format(lab, max(path.name for path in SCHEMAS.glob("*.sql")))


def _of_format(lab: Laboratory, name: str) -> None:
    without_home(lab)
    lab.home.mkdir()
    with closing(sqlite3.connect(lab.home / "collection.db")) as connection:
        connection.executescript((SCHEMAS / name).read_text("utf-8"))


def half_restored(lab: Laboratory) -> None:
    """Leave what a restore leaves that was killed after its note was written."""
    saved = lab.home / "backups" / "before-restore.db"
    text = f'{{"from": "{lab.work / "copy.db"}", "saved": "{saved}"}}'
    (lab.home / "restore.json").write_text(text, "utf-8")


def with_wrong_cards(lab: Laboratory) -> None:
    """Make cards and statistics disagree with the log."""
    with closing(sqlite3.connect(lab.home / "collection.db")) as connection, connection:
        connection.execute("UPDATE card SET interval = interval + 3 WHERE interval IS NOT NULL")
        connection.execute("UPDATE day_sum SET answers = answers + 1")


def with_missing_answers(lab: Laboratory) -> None:
    """Lose the last event, and with it the count and sum of the log."""
    with closing(sqlite3.connect(lab.home / "collection.db")) as connection, connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'review'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM review WHERE rowid = (SELECT max(rowid) FROM review)")
        for _, statement in triggers:
            connection.execute(statement)
    shutil.rmtree(lab.home / "backups", ignore_errors=True)


def with_damaged_collection(lab: Laboratory) -> None:
    path = lab.home / "collection.db"
    for end in ("-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)
    path.write_bytes(path.read_bytes()[:-5000])


def with_many_answers(lab: Laboratory) -> None:
    """Answer often enough for weights to be fitted."""
    with Collection.open(lab.home / "collection.db") as collection:
        begun = datetime(2025, 1, 1, 12, tzinfo=UTC)
        for number in range(FIT_FROM):
            at = begun + timedelta(days=number // 14 * 3, seconds=number)
            collection.log.append(
                f"word:w{number % 42}/recognise",
                at=at,
                day=at.toordinal(),
                kind=EventKind.REVIEW,
                grade=4 if number % 5 else 1,
            )


def copied(lab: Laboratory) -> None:
    """Sync with a copy of the home's own file."""
    shutil.copy(lab.home / "collection.db", lab.work / "copied.db")


def with_collection_of_anki(lab: Laboratory) -> None:
    """Have a `.colpkg` as Anki writes it now, with words, answers and schedules of its own."""
    (lab.work / "all.colpkg").write_bytes(new_package(_zstd().compress))


def with_corrected_deck(lab: Laboratory) -> None:
    """Have a deck file that changes a word of the learner's deck and lacks another."""
    text = "words:\n- word: meghah\n  glosses: [rain cloud]\n"
    (lab.work / "mine.yaml").write_text(text, "utf-8")


def without_index(lab: Laboratory) -> None:
    (lab.home / INDEX_FILE).unlink()


REVIEW = (("review", "--limit", "3"), "\n\n4\n\n\n4\n\n\n4\n")
LOG = ("import", "{work}/other.jsonl", "--yes")


def showing(*arguments: str, typed: str = "") -> Act:
    return Act(arguments, typed, shows=True)


SHOWING = {
    "due": showing("due"),
    "stats": showing("stats"),
    "simulate": showing("stats", "--simulate", "2"),
    "list": showing("list", "--due"),
    "decks": showing("decks"),
    "show": showing("show", "meghah"),
    "unsuspend-list": showing("unsuspend"),
    "pairs-list": showing("pairs"),
    "drill-topics": showing("drill"),
    "derive": showing("derive", "BU"),
    "table": showing("table", "vana"),
    "explain": showing("explain", "vanam"),
    "join": showing("join", "na", "iti"),
    "split": showing("split", "vanam gacCati"),
    "check": showing("check", "meghah", "meghaH"),
    "say": showing("say", "vanam", "--wav", "{work}/made.wav"),
    "worksheet": showing("worksheet", "guna", "--count", "2"),
    "help": showing("help"),
    "config-list": showing("config"),
    "doctor-look": showing("doctor"),
    "import-dry": showing("import", "{work}/more.txt", "--dry-run"),
    "backup": Act(("backup", "{work}/made.db"), again=True, shows=True),
    "export": Act(("export", "{work}/made.jsonl"), again=True, shows=True),
    "export-csv": Act(("export", "{work}/made.csv"), again=True, shows=True),
    "export-apkg": Act(("export", "{work}/made.apkg"), again=True, shows=True),
    "export-deck": Act(
        ("export", "{work}/made.apkg", "-d", "mine", "--without-history"), again=True, shows=True
    ),
    "export-notes": Act(("export", "{work}/made.md"), again=True, shows=True),
    "daily-backup": Act(("list",), shows=True, prepare=without_backups),
    "first-index": Act(("explain", "vanam"), shows=True, prepare=without_index, most=12),
}
WRITING = {
    "first-start": Act(("list",), prepare=without_home),
    "first-review": Act(("review", "--limit", "1"), "\n\n4\n", True, prepare=without_home),
    "first-format": Act(("list",), prepare=of_first_format),
    "last-format": Act(("list",), prepare=of_last_format),
    "add": Act(("add", "vRkaH", "wolf", "-g", "m", "-p", "noun", "-t", "wood", "-d", "mine")),
    "add-meaning": Act(("add", "meghah", "rain cloud", "--merge")),
    "add-note": Act(("add", "suta", "--note", "it burns")),
    "import": Act(("import", "{work}/more.txt", "--yes", "--doubtful", "-d", "new")),
    "import-merge": Act(("import", "{work}/more.txt", "--yes", "--sure-only", "-d", "mine")),
    "import-decks": Act(("import", "{work}/other.csv", "--yes")),
    "import-anki": Act(("import", "{work}/cards.apkg", "--yes"), again=True),
    "import-deck": Act(
        ("import", "{work}/mine.yaml", "--yes", "--drop-removed"), prepare=with_corrected_deck
    ),
    "import-colpkg": Act(
        ("import", "{work}/all.colpkg", "--yes"), again=True, prepare=with_collection_of_anki
    ),
    "import-log": Act(LOG, again=True),
    "undo-import": Act(("undo", "--import")),
    "undo-import-anki": Act(
        ("undo", "--import"), again=True, before=(("import", "{work}/cards.apkg", "--yes"), "")
    ),
    "undo-import-log": Act(("undo", "--import"), again=True, before=(LOG, "")),
    "remove": Act(("remove", "vanam")),
    "undo-remove": Act(("undo", "--remove"), before=(("remove", "vanam"), "")),
    "drill": Act(("drill", "guna", "--count", "2", "--seed", "1"), "a\nb\n", partly=True),
    "review": Act(*REVIEW, partly=True),
    "review-type": Act(
        ("review", "--type", "-d", "mine", "--new", "1", "--limit", "1"), "\ncloud\n\n", True
    ),
    "cram": Act(("review", "--cram", "--seed", "1", "--limit", "2"), "\n\n4\n\n\n4\n", partly=True),
    "review-marks": Act(("review", "--limit", "2"), ":f\n:x\n\n\n4\n", partly=True),
    "review-note": Act(("review", "--limit", "1"), "\n:n\na note\n4\n", partly=True),
    "review-undo": Act(("review", "--limit", "2"), "\n\n4\n:u\n\n\n1\n:q\n", partly=True),
    "undo": Act(("undo",), before=REVIEW),
    "undo-2": Act(("undo", "2"), partly=True, before=REVIEW),
    "edit": Act(("edit", "meghah")),
    "decks-on": Act(("decks", "on", "001-100")),
    "decks-off": Act(("decks", "off", "mine")),
    "decks-first": Act(("decks", "first", "mine")),
    "decks-limit": Act(("decks", "limit", "mine", "3")),
    "decks-remove": Act(("decks", "remove", "mine")),
    "config": Act(("config", "new", "7")),
    "config-weights": Act(("config", "weights", "fit"), prepare=with_many_answers),
    "scheduler": Act(("config", "scheduler", "fsrs")),
    "new-schedule": Act(("list",), before=(("config", "scheduler", "fsrs"), "")),
    "pairs": Act(("pairs", "meghah", "vanam", "--difference", "wet")),
    "suspend": Act(("suspend", "meghah", "vanam"), partly=True),
    "unsuspend": Act(("unsuspend", "vanam"), partly=True),
    "reset": Act(("reset", "meghah"), partly=True),
    "reschedule": Act(("reschedule", "meghah", "3"), partly=True),
    "sync-folder": Act(("sync", "{work}/carried"), again=True),
    "sync-new-folder": Act(("sync", "{work}/new", "--create"), again=True),
    "sync-file": Act(("sync", "{work}/other.db"), again=True),
    "sync-new-file": Act(("sync", "{work}/new.db", "--create"), again=True),
    "sync-copy": Act(("sync", "{work}/copied.db"), again=True, prepare=copied),
    "restore": Act(("restore", "{work}/copy.db")),
    "restore-latest": Act(("restore", "latest"), before=(("backup",), "")),
    "restore-damaged": Act(
        ("restore", "{work}/copy.db"), again=True, prepare=with_damaged_collection
    ),
    "finish-restore": Act(("list",), prepare=half_restored),
    "doctor": Act(("doctor", "--fix")),
    "doctor-cards": Act(("doctor", "--fix"), again=True, prepare=with_wrong_cards),
    "doctor-missing": Act(("doctor", "--accept-loss"), again=True, prepare=with_missing_answers),
}
ACTS = {**SHOWING, **WRITING}
"""The trials that need no server; `server_trials` has the others."""
NEEDS_INDEX = {"explain", "split", "say", "worksheet", "first-index"}
"""The trials that read the index of forms."""
