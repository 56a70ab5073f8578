"""The versions of deck files in a collection."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from shabda.decks.deck_merge import merge_decks
from shabda.store.collection import Collection

AT = datetime(2026, 1, 1, tzinfo=UTC)
ONE = "words:\n- word: agni\n  glosses: [fire]\n"
HERE = ONE + "- word: giri\n  glosses: [mountain]\n"
THERE = ONE + "- word: kapi\n  glosses: [monkey]\n"

Devices = Callable[[str], Collection]


def with_both_edits(devices: Devices) -> Collection:
    """A collection that has an edit of its own and another device's of the same deck."""
    here, there = devices("here"), devices("there")
    here.versions.keep({"mine": ONE}, AT)
    there.merge(here.batch())
    there.versions.set_written(["mine"])
    here.versions.keep({"mine": HERE}, AT + timedelta(hours=1))
    there.versions.keep({"mine": THERE}, AT + timedelta(hours=2))
    here.merge(there.batch(here.ids()))
    return here


def edited_on_two(devices: Devices) -> tuple[Collection, str]:
    """A collection that merged another's edit of a deck, and the text of both."""
    here = with_both_edits(devices)
    assert here.versions.settle(merge_decks) == []
    text = here.versions.files()["mine"]
    assert text
    return here, text


def test_a_merged_file_that_a_killed_sync_wrote_is_not_stored_again(devices: Devices) -> None:
    here, text = edited_on_two(devices)
    before = here.versions.all()
    assert here.versions.keep({"mine": text}, AT + timedelta(hours=3)) == []
    assert here.versions.all() == before
    assert here.versions.keep({"mine": text + "# more\n"}, AT + timedelta(hours=4)) == ["mine"]
    (added,) = [version for version in here.versions.all() if version not in before]
    (merged,) = [version for version in before if len(version.parents) == 2]
    assert added.parents == (merged.id,)


def test_a_file_that_is_known_from_another_device_is_its_version(devices: Devices) -> None:
    here, there = devices("here"), devices("there")
    here.versions.keep({"mine": ONE}, AT)
    there.merge(here.batch())
    assert there.versions.keep({"mine": ONE}, AT) == []
    there.versions.keep({"mine": THERE}, AT)
    here.merge(there.batch(here.ids()))
    assert (len(here.versions.all()), here.versions.files()) == (2, {"mine": THERE})


def test_an_edit_that_makes_a_file_like_anothers_is_an_edit_of_its_own(devices: Devices) -> None:
    here = with_both_edits(devices)
    assert here.versions.keep({"mine": THERE}, AT + timedelta(hours=3)) == ["mine"]
    here.versions.settle(merge_decks)
    assert here.versions.files() == {"mine": THERE}


def test_a_backup_and_a_sync_read_no_text_but_that_of_the_newest_versions(
    devices: Devices,
) -> None:
    here = devices("here")
    for step in range(30):
        here.versions.keep({"mine": f"{ONE}# {step}\n"}, AT + timedelta(hours=step))
    read: list[str] = []
    here._database.connection.set_trace_callback(read.append)
    here.versions.keep({"mine": f"{ONE}# 29\n"}, AT + timedelta(days=9))
    here.versions.settle(merge_decks)
    here.versions.overruled(merge_decks)
    assert len(here.versions.files()) == 1
    here.batch(here.ids())
    texts = [query for query in read if "SELECT * FROM revision" in query]
    assert texts
    assert all("WHERE id IN" in query for query in texts)
    assert sum(query.count('"') for query in texts) <= 2 * 3, "of at most one version each"
