"""The checks of `shabda doctor`.

A check is a function that yields findings; to add one, write it and put it into CHECKS.
"""

import platform
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from shabda import __version__, files
from shabda.app import clock
from shabda.app.class_decks import class_contradictions
from shabda.app.own_decks import deck_files, own_decks
from shabda.app.paths import home
from shabda.app.setting_files import load_settings, readable_settings
from shabda.cli.doctor.finding import Check, CheckContext, Finding, State
from shabda.cli.doctor.log_repair import check_log, check_sums
from shabda.cli.doctor.terminal import fonts, terminal
from shabda.decks.words import load_decks
from shabda.errors import DeckError, ShabdaError, StoreError, left_out_sentences
from shabda.figures import count
from shabda.store.backups import REPLACED, folder_of, written_at
from shabda.store.collection import Collection
from shabda.store.collection_check import check_collection
from shabda.store.file_header import VERSION
from shabda.store.schema import LIBRARY

LITTLE_SPACE = 50_000_000
"""Free space, in bytes, below which the disk may soon be full."""


def findings(context: CheckContext) -> Iterator[tuple[str, Finding]]:
    """Run every check; yield its name and each finding as it comes."""
    return ((name, finding) for name, check in CHECKS.items() for finding in _look(check, context))


def _look(check: Check, context: CheckContext) -> Iterator[Finding]:
    """Yield the findings of a check; a check that fails is a finding too."""
    try:
        yield from check(context)
    except ShabdaError as error:
        yield Finding(State.BAD, str(error))
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        yield Finding(State.BAD, f"{place}{error.strerror or error}")


def _home(context: CheckContext) -> Iterator[Finding]:
    root = home().root
    files.empty_neighbour(root / "doctor").unlink()
    free = shutil.disk_usage(root).free
    if free < LITTLE_SPACE:
        yield Finding(State.BAD, f"only {free // 1_000_000} MB are free at {root}; make some space")
    yield Finding(State.OK, f"{root} can be written")


def _settings(context: CheckContext) -> Iterator[Finding]:
    load_settings(home().config)
    yield Finding(State.OK, f"{home().config if home().config.exists() else 'defaults'}")


def _values(context: CheckContext) -> Iterator[Finding]:
    """Find log entries from other devices with impossible values."""
    now = clock.now(readable_settings().day_start)
    with Collection.open(home().collection) as collection:
        faults = collection.log.faults(context.progress)
        for fault, event in faults.items():
            end = "; shabda doctor --fix takes it back"
            try:
                if context.fix and collection.log.undo(at=now.at, day=now.day, event=event):
                    yield Finding(State.FIXED, f"{fault} (taken back)")
                    continue
            except StoreError:  # its id or card cannot be named in another entry
                end = "; it changes no card of yours, and no export or sync passes it on"
            yield Finding(State.NOTE if context.fix else State.BAD, f"{fault}{end}")
    if not faults:
        yield Finding(State.OK, "every entry of the log has values that can be right")


def _cards(context: CheckContext) -> Iterator[Finding]:
    with Collection.open(home().collection) as collection:
        orphans = list(collection.cards.orphans())
    if orphans:
        some = ", ".join(orphans[:3]) + (" …" if len(orphans) > 3 else "")
        why = "their words left the decks; what was learned comes back with them"
        yield Finding(State.NOTE, f"{count(len(orphans), 'card')} in no deck ({some}): {why}")
    else:
        yield Finding(State.OK, "every card that was answered is in a deck")


def _times(context: CheckContext) -> Iterator[Finding]:
    """Events dated after today: a journey across the date line, or a wrong clock."""
    today = clock.now(readable_settings().day_start).day
    with Collection.open(home().collection) as collection:
        ahead, here = collection.log.ahead(today + clock.FLIGHT), collection.device
        tomorrow = sum(collection.log.ahead(today).values()) if not ahead else 0
    for device, answers in ahead.items():
        where = "here" if device == here else f"on the device {device[:8]}"
        remedy = f"take them back {where}: shabda undo {answers}"
        yield Finding(State.BAD, f"{count(answers, 'answer')} dated in the future; {remedy}")
    if tomorrow:
        why = "right after a journey across the date line; else a clock was a day ahead"
        yield Finding(State.NOTE, f"{count(tomorrow, 'answer')} dated tomorrow: {why}")
    elif not ahead:
        yield Finding(State.OK, "no answer is dated in the future")


def _decks_turned_on() -> frozenset[str]:
    """The decks of texts that are read; none when the collection cannot be opened."""
    with suppress(StoreError), Collection.open(home().collection) as collection:
        return collection.overview.choices().on
    return frozenset()


def _decks(context: CheckContext) -> Iterator[Finding]:
    own = own_decks(home().decks)
    refused: list[DeckError] = list(own.left_out)
    files = deck_files(home(), _decks_turned_on())
    decks = load_decks(files, context.progress, refused.append)
    for sentence in left_out_sentences(refused):
        yield Finding(State.BAD, sentence)
    words = sum(len(deck.words) for deck in decks)
    by_id = {word.id: word for deck in decks for word in deck.words}
    for sentence in class_contradictions(home().root, by_id.get):
        yield Finding(State.NOTE, sentence)
    counted = count(len(decks), "deck")
    yield Finding(State.OK, f"{counted} with {count(words, 'word')} can be read")
    for path in sorted(home().decks.glob("*.yaml.from-*")):
        yield Finding(State.NOTE, f"{path} is the other version of a deck edited on two devices")


def _backups(context: CheckContext) -> Iterator[Finding]:
    folder = folder_of(home().collection)
    backups = sorted((path for path in folder.glob("*.db") if path.exists()), key=written_at)
    for path in backups:
        yield from _backup(path, context)
    if backups:
        number, last = count(len(backups), "backup"), backups[-1].name
        yield Finding(State.OK, f"{number} in {folder}, the last {last}")
    else:
        yield Finding(State.NOTE, "no backup yet; the first command of a day ends with one")


def _backup(path: Path, context: CheckContext) -> Iterator[Finding]:
    try:
        check_collection(path, progress=context.progress)
    except StoreError:
        if path.name.startswith(REPLACED):
            replaced = "is damaged: what a restore replaced; remove it if you miss nothing"
            yield Finding(State.NOTE, f"{path} {replaced}")
        else:
            yield Finding(State.BAD, f"{path} is not a backup that can be read; move it away")


def _reports(context: CheckContext) -> Iterator[Finding]:
    report = home().root / "crash.txt"
    if report.exists():
        yield Finding(State.NOTE, f"{report} describes an unexpected error; please report it")


def _versions(context: CheckContext) -> Iterator[Finding]:
    python = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    yield Finding(State.OK, f"shabda {__version__}, format {VERSION}, SQLite {LIBRARY}, {python}")


CHECKS: dict[str, Check] = {
    "versions": _versions,
    "home": _home,
    "settings": _settings,
    "collection": check_log,
    "statistics": check_sums,
    "values": _values,
    "cards": _cards,
    "times": _times,
    "decks": _decks,
    "backups": _backups,
    "reports": _reports,
    "terminal": lambda _: terminal(),
    "fonts": lambda _: fonts(),
}
