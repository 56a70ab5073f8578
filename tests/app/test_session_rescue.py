"""The answers of a session are kept when its collection is destroyed while it is open."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from shabda.app.paths import Home
from shabda.app.session_rescue import with_answers_kept
from shabda.errors import StoreError, Where
from shabda.store.collection import Collection
from shabda.store.jsonl import read_batch
from shabda.study.log import Event, EventKind

AT = datetime(2026, 1, 5, 12, tzinfo=UTC)


def answered(place: Home) -> list[Event]:
    with Collection.open(place.collection) as collection:
        return [
            collection.log.append(
                f"word:{name}/recognise", at=AT, day=AT.toordinal(), kind=EventKind.REVIEW, grade=4
            )
            for name in ("suta", "vana")
        ]


@pytest.mark.parametrize("damage", [b"", b"\0" * 8192, b"SQLite format 3\0" + b"\xff" * 5000, None])
def test_answers_that_the_collection_lost_are_written_to_a_file(
    tmp_path: Path, damage: bytes | None
) -> None:
    place = Home(tmp_path / "home", tmp_path / "config.toml")
    answers = answered(place)
    error = StoreError("is damaged", Where(str(place.collection)))
    if damage is None:
        place.collection.unlink()
    else:
        place.collection.write_bytes(damage)
    for name in ("rescued-answers.jsonl", "rescued-answers-2.jsonl"):
        path = place.root / name
        told = with_answers_kept(error, place, answers)
        assert str(told).endswith(f"are in {path}; take them in: shabda import '{path}'")
        assert list(read_batch(path.read_text("utf-8").splitlines(), name).events) == answers


def test_answers_that_the_collection_has_are_not_written_again(tmp_path: Path) -> None:
    place = Home(tmp_path / "home", tmp_path / "config.toml")
    answers, error = answered(place), StoreError("the disk is full")
    assert with_answers_kept(error, place, answers) is error
    assert with_answers_kept(error, place, ()) is error
    assert not list(place.root.glob("rescued*"))
