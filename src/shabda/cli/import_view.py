"""Turns the result of an import into what its preview screen shows."""

from collections.abc import Sequence
from typing import overload

from shabda.decks.notes.merging import MergePlan, PlanItem, Status
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.words.model import Confidence
from shabda.sanskrit.sandhi.equations import CheckedEquation
from shabda.study.words import kind_in_english
from shabda.terminal.screens.preview import EntryRow, ImportView, OtherRow


def import_view(
    plan: MergePlan,
    findings: Sequence[tuple[int, CheckedEquation]],
    decks: Sequence[str],
    unit: str = "line",
) -> ImportView:
    """Return what an import found, for its preview; `unit` is what the file is counted in."""
    others, stated = plan.others, {line for line, _ in findings}
    return ImportView(
        file=plan.harvest.file,
        decks=tuple(decks),
        lines=len(plan.harvest.kinds),
        unit=unit,
        repeats=_repeats(plan),
        sure=_Rows(plan.new_and(lambda item: _is_new(item, Confidence.SURE))),
        check=tuple(_row(item) for item in others if _is_new(item, Confidence.CHECK)),
        merges=tuple(_row(item) for item in others if item.status is Status.MERGE),
        corrected=tuple(_row(item) for item in others if item.correction),
        joins=tuple(
            OtherRow(line, str(joined.equation), joined.remark) for line, joined in findings
        ),
        rules=tuple(
            OtherRow(rule.line, rule.text, "")
            for rule in plan.harvest.rules
            if rule.line not in stated
        ),
        skipped=tuple(
            OtherRow(line.line, line.text, skip_reasons.in_words(line.reason, line.text))
            for line in plan.harvest.skipped
        ),
        known=tuple(
            _row(item) for item in others if item.status is Status.KNOWN and not item.correction
        ),
    )


def _is_new(item: PlanItem, confidence: Confidence) -> bool:
    return item.status is Status.NEW and item.entry.confidence is confidence


def _repeats(plan: MergePlan) -> int:
    """How often a word comes again on a later line."""
    return sum(len(item.lines) - 1 for item in plan.items)


class _Rows(Sequence[EntryRow]):
    """The rows of items, each made when it is shown: of many sure words, only a few are."""

    def __init__(self, items: Sequence[PlanItem]) -> None:
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, at: int) -> EntryRow: ...
    @overload
    def __getitem__(self, at: slice) -> list[EntryRow]: ...
    def __getitem__(self, at: int | slice) -> EntryRow | list[EntryRow]:
        if isinstance(at, slice):
            return [*map(_row, self._items[at])]
        return _row(self._items[at])


def item_rows(items: Sequence[PlanItem]) -> list[EntryRow]:
    """The rows of the words to write, each meaning with the gender or kind and the note."""
    rows: list[EntryRow] = []
    for item in items:
        entry, row = item.entry, _row(item)
        about = ", ".join(filter(None, (entry.gender, kind_in_english(entry.pos), entry.note)))
        meaning = f"{row.meaning} ({about})" if about else row.meaning
        rows.append(EntryRow(row.line, row.word, meaning))
    return rows


def _row(item: PlanItem) -> EntryRow:
    entry = item.entry
    doubt = item.correction or "; ".join((*entry.reasons, *entry.flags))
    return EntryRow(entry.line, entry.word, "; ".join(item.new_glosses or entry.glosses), doubt)
