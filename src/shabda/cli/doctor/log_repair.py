"""Checks of the log, and of what is computed from it: the states of cards and the statistics."""

from collections.abc import Iterator, Sequence

from shabda.app.paths import home
from shabda.cli.doctor.finding import CheckContext, Finding, State
from shabda.errors import StoreError
from shabda.figures import log_entries
from shabda.store.backups import folder_of, latest
from shabda.store.collection import Collection
from shabda.store.statistics_tables import StatisticsTables
from shabda.study.cards import note_of


def check_log(context: CheckContext) -> Iterator[Finding]:
    """Check the file with SQLite, then the states against the log."""
    with Collection.open(home().collection) as collection:
        faults = collection.integrity.faults(context.progress)
        if faults and context.accept:
            yield _accepted(collection, faults)
            faults = collection.integrity.faults(context.progress)
        if faults:
            yield Finding(State.BAD, f"{home().collection}: {faults[0]}; {_way_back()}")
            return
        yield Finding(State.OK, f"the file is whole, with {log_entries(collection.log.count())}")
        compare = collection.cards.rebuild if context.fix else collection.cards.differences
        wrong = [difference.card_id for difference in compare(context.progress)]
        names = _card_names(collection, wrong)
    if not wrong:
        yield Finding(State.OK, "every card agrees with the log")
        return
    state, end = (
        (State.FIXED, "") if context.fix else (State.BAD, "; repair it with shabda doctor --fix")
    )
    for name in names:
        yield Finding(state, f"the schedule of {name} does not follow from your answers{end}")


def _card_names(collection: Collection, card_ids: Sequence[str]) -> list[str]:
    """What a learner calls cards: "सुत (recognise)"; a rule or an unknown word by its id."""
    notes = [note_of(card_id).partition(":")[2] for card_id in card_ids]
    words = {word.id: word.text.devanagari for word in collection.words.named(set(notes))}
    kinds = [card_id.rpartition("/")[2] for card_id in card_ids]
    return [f"{words.get(note, note)} ({kind})" for note, kind in zip(notes, kinds, strict=True)]


def _accepted(collection: Collection, faults: list[str]) -> Finding:
    saved = collection.integrity.accept(home().root / "before-accept-loss.db")
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return Finding(State.FIXED, f"{faults[0]}{more}: accepted; the file as it was is {saved}")


def _way_back() -> str:
    """Say how to repair a damaged collection, depending on whether a backup is sound."""
    try:
        latest(folder_of(home().collection))
    except StoreError:
        rest = "shabda doctor --accept-loss goes on with the rest"
        return f"no backup is sound; {rest}, and a sync then brings back what other devices have"
    return "go back to a backup: shabda restore latest"


def check_sums(context: CheckContext) -> Iterator[Finding]:
    """Compare the sums behind `shabda stats` with the log."""
    with Collection.open(home().collection) as collection:
        tables = StatisticsTables(collection)
        right = tables.is_right(context.progress)
        if not right and context.fix:
            tables.recount(context.progress)
    if right:
        yield Finding(State.OK, "the statistics agree with the log")
    elif context.fix:
        yield Finding(State.FIXED, "the statistics did not agree with the log")
    else:
        why = "the statistics do not agree with the log; repair them with shabda doctor --fix"
        yield Finding(State.BAD, why)
