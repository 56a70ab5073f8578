"""One long statement of SQLite, stopped: it ends as Ctrl-C, and never as a damaged file."""

from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import pytest

from shabda.progress import Watch, unwatched
from shabda.store import backups, schema
from shabda.store.collection import Collection

WORK: dict[str, Callable[[Collection, Path, Watch], object]] = {
    "checking the file": lambda here, _, watch: here.faults(watch),
    "checking the log": lambda here, _, watch: here.parcel(watch=watch),
    "checking the backup": lambda _, path, watch: backups.check(path, watch=watch),
}


@pytest.fixture
def answered(collection: Collection, answer, monkeypatch: pytest.MonkeyPatch) -> Collection:
    """A collection whose statements tell of themselves often, as long ones do."""
    monkeypatch.setattr(schema, "_OFTEN", 20)
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
    assert answered.faults() == []
    assert answered.verify() == []


@pytest.mark.parametrize("doing", WORK)
def test_a_statement_that_ends_by_itself_is_told_to_its_end(
    answered: Collection, path: Path, doing: str
) -> None:
    told: list[tuple[str, int, int]] = []
    WORK[doing](answered, path, lambda *it: told.append(it))
    of_it = [(done, total) for said, done, total in told if said == doing]
    assert of_it.count((0, 0)) > 3
    assert of_it[-1] == (1, 1)


@pytest.mark.parametrize("doing", [*WORK, "answering"])
def test_ctrl_c_that_falls_into_a_check_sum_is_no_damage(
    answered: Collection, path: Path, monkeypatch: pytest.MonkeyPatch, answer, doing: str
) -> None:
    def stop(_: bytes) -> int:
        raise KeyboardInterrupt

    before = answered.log()
    work = WORK.get(doing, lambda *_: answer("word:w1/produce"))
    monkeypatch.setattr(schema, "crc32", stop)
    with pytest.raises(KeyboardInterrupt):
        work(answered, path, unwatched)
    monkeypatch.setattr(schema, "crc32", crc32)
    assert answered.faults() == []
    assert answered.log() == before
