"""A sync with a server asks for what is new, and notices when either side was put back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from servers import AT, Postgres, answer, own, sync
from shabda.store import backups
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.sync.peers import open_peer, pull, push
from shabda.store.sync.server_peer import Server
from shabda.store.sync_cursors import START

Devices = Callable[[str], Collection]


def handed_out(device: Collection, url: str) -> int:
    """How many events the server hands out in one sync."""
    with Server(own(url, "anu")) as server:
        pull(device, server)
        push(device, server)
        return len(server.handed_out)


def put_back(postgres: Postgres, kept: int, table: str = "shabda_review") -> None:
    """Make the server forget all but the first rows it stored, as an old backup would."""
    postgres.tell(
        f"DELETE FROM {table} WHERE stored > {kept}",
        f"ALTER TABLE {table} ALTER COLUMN stored RESTART WITH {kept + 1}",
        database="class",
    )


def edit(device: Collection, text: str) -> None:
    device.versions.keep({"mine": f"words: []  # {text}\n"}, AT)


@pytest.mark.no_cover
def test_a_sync_reads_only_the_deck_versions_that_came_after_the_last_one(
    devices: Devices, url: str
) -> None:
    here, there = devices("here"), devices("there")
    for number in range(5):
        edit(here, str(number))
        sync(here, url)
    sync(there, url)
    edit(there, "there")
    for device in (there, here):
        sync(device, url)
        with Server(own(url, "anu")) as server:
            cursor = device.sync_cursors.get(server.key)
            assert cursor is not None
            known = sorted(cursor.decks.ids)
            assert known == sorted(server.deck_ids()) == sorted(device.deck_ids())
            batch, again = server.new_since(cursor, ())
            assert (len(batch), again) == (0, cursor)
    assert here.deck_ids() == there.deck_ids()


@pytest.mark.no_cover
@pytest.mark.parametrize("kept", [0, 2])
def test_a_server_put_back_gets_every_deck_version_again(
    devices: Devices, postgres: Postgres, url: str, kept: int
) -> None:
    here, there = devices("here"), devices("there")
    for number in range(4):
        edit(here, str(number))
        sync(here, url)
    sync(there, url)
    put_back(postgres, kept, "shabda_revision")
    for number in range(4, 6):
        edit(there, str(number))
    sync(there, url)
    sync(here, url)
    third = devices("third")
    sync(third, url)
    assert len(here.deck_ids()) == 6
    assert here.deck_ids() == there.deck_ids() == third.deck_ids()


def test_a_server_filled_again_is_noticed_where_its_last_row_has_the_same_deck_version(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    here, third = devices("here"), devices("third")
    for number in range(3):
        edit(here, str(number))
        sync(here, url)
    postgres.tell(  # as if it had been put back, and only the last version had come again
        "UPDATE shabda_revision SET tag = gen_random_uuid() WHERE stored = 3",
        "DELETE FROM shabda_revision WHERE stored < 3",
        database="class",
    )
    sync(here, url)
    sync(third, url)
    assert len(third.deck_ids()) == 3


@pytest.mark.no_cover
def test_a_sync_reads_only_what_came_after_the_last_one(devices: Devices, url: str) -> None:
    here, there = devices("here"), devices("there")
    for number in range(30):
        answer(here, f"{number}/r")
    assert handed_out(here, url) == 0
    assert handed_out(there, url) == 30
    assert handed_out(here, url) == handed_out(there, url) == 0
    answer(there, "new/r")
    assert handed_out(there, url) == 0, "its own answer does not come back to it"
    assert handed_out(here, url) == 1
    assert handed_out(here, url) == handed_out(there, url) == 0
    assert here.batch() == there.batch()


def test_two_devices_that_give_at_once_hear_of_each_other(devices: Devices, url: str) -> None:
    here, there = devices("here"), devices("there")
    answer(here, "a/r")
    answer(there, "b/r")
    with (
        open_peer(own(url, "anu"), here, "") as to_here,
        open_peer(own(url, "anu"), there, "") as to_there,
    ):
        pull(here, to_here)
        pull(there, to_there)
        assert (push(there, to_there).events, push(here, to_here).events) == (1, 1)
    assert sync(here, url) == (1, 0)
    assert sync(there, url) == (1, 0)
    assert here.batch() == there.batch()


def test_two_devices_that_give_deck_versions_at_once_hear_of_each_other(
    devices: Devices, url: str
) -> None:
    here, there = devices("here"), devices("there")
    edit(here, "a")
    edit(there, "b")
    with (
        open_peer(own(url, "anu"), here, "") as to_here,
        open_peer(own(url, "anu"), there, "") as to_there,
    ):
        for device, server in ((here, to_here), (there, to_there)):
            pull(device, server)
        for device, server in ((there, to_there), (here, to_here)):
            push(device, server)
    sync(here, url)
    sync(there, url)
    assert here.deck_ids() == there.deck_ids()


@pytest.mark.no_cover
@pytest.mark.parametrize("kept", [0, 3])
def test_a_server_put_back_to_an_earlier_state_gets_everything_again(
    devices: Devices, postgres: Postgres, url: str, kept: int
) -> None:
    here, there = devices("here"), devices("there")
    for number in range(6):
        answer(here, f"{number}/r")
        sync(here, url)
    sync(there, url)
    put_back(postgres, kept)
    for number in range(6, 9):  # what is stored now has the numbers of what was lost
        answer(there, f"{number}/r")
    sync(there, url)
    assert sync(here, url)[0] == 3
    third = devices("third")
    assert sync(third, url) == (9, 0)
    assert here.batch() == there.batch() == third.batch()


def test_a_server_filled_again_is_noticed_where_its_last_row_has_the_same_event(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    here = devices("here")
    for number in range(6):
        answer(here, f"{number}/r")
    sync(here, url)
    postgres.tell(  # as if other devices had given a new event, then the last one again
        f"UPDATE shabda_review SET id = '{'0' * 32}', tag = gen_random_uuid() WHERE stored = 5",
        "UPDATE shabda_review SET tag = gen_random_uuid() WHERE stored = 6",
        database="class",
    )
    assert sync(here, url) == (1, 1)
    assert sync(here, url) == (0, 0)


def test_another_server_at_the_same_address_gets_everything(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    here = devices("here")
    answer(here, "a/r")
    assert sync(here, url) == (0, 1)
    postgres.tell(
        "DELETE FROM shabda_review", "UPDATE shabda_server SET id = 'other'", database="class"
    )
    assert sync(here, url) == (0, 1)


def test_a_collection_put_back_to_a_backup_takes_and_gives_again(
    devices: Devices, url: str, tmp_path: Path
) -> None:
    here = devices("here")
    answer(here, "a/r")
    sync(here, url)
    saved = tmp_path / "saved.db"
    backups.save(here.path, saved)
    answer(here, "b/r")
    sync(here, url)
    here.close()
    backups.replace_collection(here.path, saved, tmp_path / "before.db")
    with Collection.open(here.path) as restored:
        answer(restored, "c/r")
        assert sync(restored, url) == (1, 1)
        other = devices("other")
        sync(other, url)
        assert restored.batch() == other.batch()


def test_a_log_whose_rows_are_not_those_that_were_given_is_compared_whole(
    devices: Devices, url: str
) -> None:
    here, source = devices("here"), devices("source")
    events = [answer(source, f"{number}/r") for number in range(4)]
    here.merge(Batch(tuple(events)))
    sync(here, url)
    with Server(own(url, "anu")) as server:
        cursor = here.sync_cursors.get(server.key)
        assert cursor is not None
        assert cursor.given[0] == 4
        here.sync_cursors.put(server.key, replace(cursor, given=(4, "another")))
        assert here.sync_cursors.get(server.key) is None
        here.sync_cursors.put(server.key, replace(cursor, given=START))
    assert sync(here, url) == (0, 0)


@pytest.mark.no_cover
@pytest.mark.parametrize("seed", range(3))
def test_devices_agree_after_any_history_with_a_server(
    devices: Devices, postgres: Postgres, url: str, seed: int
) -> None:
    rng = Random(seed)
    names = ("phone", "laptop", "tablet")
    for step in range(40):
        device = devices(rng.choice(names))
        act = rng.choice(("answer", "answer", "sync", "sync", "undo", "deck", "lose"))
        if act == "answer":
            answer(device, f"{rng.randrange(9)}/r", grade=rng.randrange(6), day=step)
        elif act == "sync":
            sync(device, url)
        elif act == "undo":
            device.log.undo(at=AT, day=AT.toordinal() + step)
        elif act == "deck":
            device.versions.keep({"mine": f"words: []\n# {step}\n"}, AT)
        else:
            put_back(postgres, rng.randrange(20))
    for name in names * 3:
        sync(devices(name), url)
    phone, *others = map(devices, names)
    for other in others:
        assert phone.batch() == other.batch()
        assert other.cards.differences() == []
    assert all(sync(devices(name), url) == (0, 0) for name in names)
