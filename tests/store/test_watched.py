"""One long statement of SQLite, stopped: it ends as Ctrl-C, and never as a damaged file."""

import os
from collections.abc import Callable
from pathlib import Path
from signal import SIGINT
from zlib import crc32

import pytest

from shabda.progress import Progress, no_progress
from shabda.store import backups, interrupt, log_rows, schema
from shabda.store.collection import Collection

WORK: dict[str, Callable[[Collection, Path, Progress], object]] = {
    "checking the file": lambda here, _, progress: here.integrity.faults(progress),
    "checking the log": lambda here, _, progress: here.batch(progress=progress),
    "checking the backup": lambda _, path, progress: backups.check_collection(
        path, progress=progress
    ),
}


@pytest.fixture
def answered(collection: Collection, answer, monkeypatch: pytest.MonkeyPatch) -> Collection:
    """A collection whose statements tell of themselves often, as long ones do."""
    monkeypatch.setattr(interrupt, "_OFTEN", 20)
    for number in range(100):
        answer(f"word:w{number}/produce")
    return collection


@pytest.mark.parametrize("doing", WORK)
@pytest.mark.parametrize("telling", [0, 3, 20])
def test_a_statement_that_is_stopped_ends_as_ctrl_c(
    answered: Collection, path: Path, doing: str, telling: int
) -> None:
    told: list[str] = []

    def stop(said: str, done: int, total: int) -> None:
        told.append(said)
        if len(told) > telling:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        WORK[doing](answered, path, stop)
    assert set(told) == {doing}
    assert answered.integrity.faults() == []
    assert answered.cards.differences() == []


@pytest.mark.parametrize("doing", WORK)
def test_a_statement_that_ends_by_itself_is_followed_to_its_end(
    answered: Collection, path: Path, doing: str
) -> None:
    told: list[tuple[str, int, int]] = []
    WORK[doing](answered, path, lambda *it: told.append(it))
    of_it = [(done, total) for said, done, total in told if said == doing]
    assert of_it.count((0, 0)) > 3
    assert of_it[-1] == (1, 1)


@pytest.mark.parametrize("doing", WORK)
def test_ctrl_c_during_a_check_sum_is_not_damage(
    answered: Collection, path: Path, monkeypatch: pytest.MonkeyPatch, doing: str
) -> None:
    monkeypatch.setattr(schema, "crc32", struck)
    with pytest.raises(KeyboardInterrupt):
        WORK[doing](answered, path, no_progress)
    monkeypatch.setattr(schema, "crc32", crc32)
    assert answered.integrity.faults() == []


@pytest.mark.parametrize(("module", "name"), [(log_rows, "row_of"), (schema, "crc32")])
def test_ctrl_c_while_answers_are_taken_ends_it_and_none_is_taken(
    answered: Collection, devices, monkeypatch: pytest.MonkeyPatch, module, name: str
) -> None:
    there, strikes = devices("there"), list[object]()
    batch, function = answered.batch(), getattr(module, name)

    def pressing(value: object) -> object:
        strikes.append(value)
        os.kill(os.getpid(), SIGINT)
        return function(value)

    monkeypatch.setattr(module, name, pressing)
    with pytest.raises(KeyboardInterrupt):
        there.merge(batch)
    monkeypatch.setattr(module, name, function)
    assert 0 < len(strikes) < len(batch.events), "it did not go on to the end"
    assert there.log.events() == []
    assert there.merge(batch).events == len(batch.events)
    assert there.integrity.faults() == []


def struck(content: bytes) -> int:
    """A check sum in which Ctrl-C is pressed."""
    os.kill(os.getpid(), SIGINT)
    return crc32(content)
