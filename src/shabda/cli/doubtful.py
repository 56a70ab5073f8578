"""The words an import is not sure of, offered one by one: take, edit or skip."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from shutil import get_terminal_size
from textwrap import fill

from shabda.cli.output import printable
from shabda.cli.play import keyboard
from shabda.decks.notes.merging import PlanItem
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.model import NoteEntry
from shabda.decks.notes.words.roman_words import in_iast, read_roman
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.script import devanagari, is_devanagari
from shabda.sanskrit.text.sounds import VOWELS
from shabda.terminal.keyboard import COMMAND, ENTER, Keyboard, Preview

_TAKE, _EDIT, _SKIP, _BACK, _ALL, _QUIT = "tesbaq"
_NAMES = {
    _TAKE: "[t]ake", _EDIT: "[e]dit", _SKIP: "[s]kip or Enter", _BACK: "[b]ack",
    _ALL: "[a] takes the rest", _QUIT: "[q] skips the rest",
}  # fmt: skip

_TOGETHER = "\xa0"
"""The space at which no line ends."""


def offer(items: Sequence[PlanItem], unit: str = "line") -> list[PlanItem]:
    """Ask about each item, one key each; the end of input skips all that are left.

    `unit` is what the numbers of the items count. Raises KeyboardInterrupt for Ctrl-C.
    """
    if not items:
        return []
    chosen: dict[int, PlanItem] = {}
    at = 0
    with keyboard() as keys:
        while at < len(items):
            item = items[at]
            show = partial(_show, item, f"{at + 1} of {len(items)}, {unit}")
            show()
            answer = _choice(keys, item, show, first=at == 0)
            chosen.pop(at, None)
            if answer == _BACK:
                at -= 1
                continue
            if answer == _QUIT:
                break
            if answer == _ALL:
                left = range(at, len(items))
                chosen |= {place: items[place] for place in left if _takes(items[place])}
                break
            edited = item if answer == _TAKE else None
            if answer == _EDIT and (edited := _edited(keys, item)) is None:
                continue
            chosen |= {at: edited} if edited else {}
            _say("  taken" if edited else "  skipped")
            at += 1
    if keys.interrupted:
        raise KeyboardInterrupt
    return _summed_up(chosen, len(items))


def _summed_up(chosen: Mapping[int, PlanItem], offered: int) -> list[PlanItem]:
    """The items that were taken, in order; says how many they are."""
    skipped = "" if len(chosen) == offered else ", the rest skipped"
    _say(f"\n{len(chosen)} of {offered} taken{skipped}.")
    return [chosen[place] for place in sorted(chosen)]


def _show(item: PlanItem, place: str) -> None:
    entry = item.entry
    meaning = "; ".join(item.new_glosses or entry.glosses) or "(no meaning)"
    _say(f"\n{place} {entry.line}: {_both_scripts(entry)} = {meaning}")
    for doubt in (*entry.reasons, *entry.flags):
        _say(f"  ? {doubt}")


def _both_scripts(entry: NoteEntry) -> str:
    """A word as it will be read: a romanised one with its Devanagari."""
    if not entry.slp1 or is_devanagari(entry.word):
        return entry.word
    return f"{entry.word} {devanagari(entry.slp1)}"


def _takes(item: PlanItem) -> bool:
    """Whether an item can be taken as it is; without a meaning it makes no card."""
    return bool(item.new_glosses and item.entry.slp1)


def _choice(keys: Keyboard, item: PlanItem, redraw: Callable[[], None], *, first: bool) -> str:
    """Ask for one of the keys that make sense for an item; Enter skips it."""
    barred = (_TAKE * (not _takes(item)), _BACK * first)
    choices = [key for key in _NAMES if key not in barred]
    _say(", ".join(_NAMES[key].replace(" ", _TOGETHER) for key in choices))
    while True:
        key = keys.key(redraw)
        if key is None:
            return _QUIT
        answer = _SKIP if key == ENTER else key.removeprefix(COMMAND)
        if answer in choices:
            return answer
        _say(f"  press {', '.join(choices[:-1])} or {choices[-1]}")


def _edited(keys: Keyboard, item: PlanItem) -> PlanItem | None:
    """Ask for word and meaning; an empty answer keeps what was read.

    Return None when the learner leaves: Esc, Ctrl-C, the end of input.
    """
    entry = item.entry
    while True:
        word = _ask(keys, f"word (Enter keeps {entry.word}, Esc goes back)", _as_read)
        if word is None:
            return None
        word = word.strip() or entry.word
        slp1 = read_roman(word)
        if not VOWELS.isdisjoint(slp1) and len(slp1) > 1:
            break
        _say("  this cannot be read as Sanskrit")
    word = in_iast(word, slp1)
    edited = replace(entry, word=word, slp1=slp1, reasons=(), flags=())
    _say(f"  {_both_scripts(edited)}")
    kept = "; ".join(entry.glosses)
    keeps = f"Enter keeps {kept}, " if kept else ""
    while (meaning := _ask(keys, f"meaning ({keeps}Esc goes back)")) is not None:
        glosses = read_meaning(meaning).glosses if meaning.strip() else entry.glosses
        if glosses:
            return replace(item, entry=replace(edited, glosses=glosses), new_glosses=glosses)
        _say("  a word needs a meaning")
    return None


def _as_read(typed: str) -> str:
    slp1 = read_roman(typed.strip())
    return devanagari(slp1) if slp1 else ""


def _no_preview(_: str) -> str:
    return ""


def _ask(keys: Keyboard, question: str, preview: Preview = _no_preview) -> str | None:
    _say(question)
    return keys.line(lambda: _say(question), preview, escapes=True)


def _say(text: str) -> None:
    width = get_terminal_size().columns
    lines = [fill(line, width, subsequent_indent="    ") for line in text.split("\n")]
    print(printable("\n".join(lines).replace(_TOGETHER, " ")), file=sys.stderr)
