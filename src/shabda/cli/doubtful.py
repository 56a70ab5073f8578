"""The words an import is not sure of, offered one by one: take, edit or skip."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from shutil import get_terminal_size
from textwrap import fill

from shabda.cli.output import printable
from shabda.decks.notes.glosses import read_meaning
from shabda.decks.notes.headwords import headword_slp1
from shabda.decks.notes.merging import PlanItem
from shabda.lazy_dataclasses import replace

_WHOLE = {"t": "take", "e": "edit", "s": "skip", "q": "quit"}


def offer(items: Sequence[PlanItem]) -> Iterator[PlanItem]:
    """Ask about each item on the terminal; the end of input skips all that are left."""
    for number, item in enumerate(items, 1):
        entry = item.entry
        meaning = "; ".join(item.new_glosses or entry.glosses) or "(no meaning)"
        _say(f"\n{number} of {len(items)}, line {entry.line}: {entry.word} = {meaning}")
        for doubt in (*entry.reasons, *entry.flags):
            _say(f"  ? {doubt}")
        answer = _choice(item)
        if answer == "q":
            return
        if answer == "t":
            yield item
        elif answer == "e" and (edited := _edited(item)):
            yield edited


def _choice(item: PlanItem) -> str:
    takes = item.new_glosses and item.entry.slp1
    choices = ("t", "e", "s", "q") if takes else ("e", "s", "q")
    prompt = ("[t]ake, " if takes else "") + "[e]dit, [s]kip, [q]uit: "
    while True:
        line = _ask(prompt)
        if line is None:
            return "q"
        answer = line.strip().lower()
        if not answer:
            return "s"
        if answer[0] in choices and _WHOLE[answer[0]].startswith(answer):
            return answer[0]
        _say(f"  type {', '.join(choices[:-1])} or {choices[-1]}")


def _edited(item: PlanItem) -> PlanItem | None:
    """Ask for word and meaning; an empty answer keeps what was read, None gives up."""
    entry = item.entry
    while True:
        word = _ask(f"word [{entry.word}]: ")
        if word is None:
            return None
        word = word.strip() or entry.word
        if slp1 := headword_slp1(word):
            break
        _say("  this cannot be read as Sanskrit")
    meaning = _ask(f"meaning [{'; '.join(entry.glosses)}]: ")
    glosses = read_meaning(meaning).glosses if meaning and meaning.strip() else entry.glosses
    if meaning is None or not glosses:
        _say("  left out: it has no meaning")
        return None
    entry_now = replace(entry, word=word, slp1=slp1, glosses=glosses, reasons=(), flags=())
    return replace(item, entry=entry_now, new_glosses=glosses)


def _ask(question: str) -> str | None:
    print(printable(question), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline() or None


def _say(text: str) -> None:
    width = get_terminal_size().columns
    lines = [fill(line, width, subsequent_indent="    ") for line in text.split("\n")]
    print(printable("\n".join(lines)), file=sys.stderr)
