"""Words that shabda exported to Anki and that were edited there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from shabda.decks.notes.merging import MergePlan, PlanItem, Status, unsaid
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.study.words import Word


def with_words_by_id(
    plan: MergePlan, ids: Mapping[int, str], words: Iterable[Word], warn: Callable[[str], None]
) -> MergePlan:
    """Take a note as the word of its id, also when its headword was respelled in Anki.

    `ids` has the ids by the number of a note. A respelled word stays as it is here; `warn` says so.
    """
    known = {word.id: word for word in words}

    def matched(item: PlanItem) -> PlanItem:
        named = {ids[number] for number in item.lines if ids.get(number) in known}
        if len(named) != 1 or item.word_id not in ("", *named):  # homonyms, or no word of the decks
            return item
        word = known[named.pop()]
        if item.status is Status.NEW and item.entry.slp1 != equivalence_key(word.text.slp1):
            here = word.text.devanagari
            how = f"`shabda edit {here}` respells it"
            warn(f"{item.entry.word} is {here} here, in {word.deck}; {how}")
        new = unsaid(_parts(item.entry.glosses, word.glosses), word.glosses)
        status = Status.MERGE if new else Status.KNOWN
        return replace(item, status=status, word_id=word.id, new_glosses=new)

    return MergePlan.of(plan.harvest, tuple(map(matched, plan.items)))


def _parts(glosses: Iterable[str], known: tuple[str, ...]) -> Iterable[str]:
    """The meanings in glosses that the deck does not have: of `river, brook` brook may be new."""
    return (part for gloss in glosses if gloss not in known for part in gloss.split(", "))
