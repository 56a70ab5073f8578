"""What of a screen fits into the window: the verdict always, the rest as far as there is room.

The foot (keys and notes) and the fresh part (verdict, right answer, meaning) come before
the question, the question before the detail (a derivation), and the head goes first.
"""

from rich.text import Text

from shabda.figures import count
from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.terminal.layout import Lines

_SMALL = 10
"""Rows of a window below which the keys leave half of it to the card."""
LEAST_DETAIL = 3
"""Lines of detail that must be left for the question to stay on the screen."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A whole screen: what was seen before, what is new, its detail, and its foot.

    A detail too long for the window is cut, and `more` (a key and what it shows) is put
    below it; without `more` the screen scrolls. `extra` follows what is fresh, and `notes` the
    detail, as far as there is room for them. `head` stands above what was seen.
    """

    seen: Lines
    fresh: Lines
    detail: Lines = field(default_factory=list)
    foot: Lines = field(default_factory=list)
    more: str = ""
    extra: Lines = field(default_factory=list)
    notes: Lines = field(default_factory=list)
    head: Lines = field(default_factory=list)
    least: int = 0
    """How many of the last lines of `seen` are enough to know what was asked; 0: all of them."""


@dataclass(frozen=True, slots=True)
class View:
    """The lines to show, how far the screen scrolls, and whether its detail was cut."""

    lines: Lines
    most: int = 0
    page: int = 1
    cut: bool = False


def view(screen: Screen, height: int, offset: int = 0, width: int = 80) -> View:
    """Fit a screen into a window; one row stays free for the cursor."""
    if len(screen.foot) > (height - 1) // 2 and height < _SMALL:
        screen = replace(screen, foot=screen.foot[: max(2, (height - 1) // 2)])
    room = max(2, height - 1 - len(screen.foot))
    if screen.extra:
        screen = _with_extra(screen, room)
    if screen.notes:
        screen = _with_notes(screen, room)
    whole = [*screen.head, *screen.seen, *screen.fresh, *screen.detail]
    for lines in (whole, _dense(whole)):
        if len(lines) <= room:
            return View([*lines, *screen.foot])
    seen, fresh, detail = (_dense(part) for part in (screen.seen, screen.fresh, screen.detail))
    if not fresh:
        return View([*seen[-room:], *screen.foot])
    if screen.more and len(fresh) < room:
        left = room - len(fresh) - min(LEAST_DETAIL, len(detail)) - 1
        parts = [[*_dense(screen.head), *seen], seen]
        parts += [seen[-left:]] if 0 < screen.least <= left else []
        above = next((part for part in parts if len(part) <= left), [])
        fresh = [*above, *fresh]
        shown = _cut(detail, room - len(fresh), screen.more)
        return View([*fresh, *shown, *screen.foot], cut=shown != detail)
    return _scrolled(fresh, detail, screen.foot, room, offset, width)


def _with_extra(screen: Screen, room: int) -> Screen:
    """The screen with as much of its extra lines as fits beside all the rest."""
    rest = [*screen.head, *screen.seen, *screen.fresh, *screen.detail]
    if len(rest) + len(screen.extra) > room:
        screen = replace(screen, seen=_dense(screen.seen), fresh=_dense(screen.fresh))
        extra = _dense(screen.extra)[: max(0, room - len(_dense(rest)))]
    else:
        extra = screen.extra
    return replace(screen, fresh=[*screen.fresh, *extra], extra=[])


def _with_notes(screen: Screen, room: int) -> Screen:
    """The screen with its notes below the detail: all where it scrolls, else what has room."""
    if not screen.more:
        return replace(screen, detail=[*screen.detail, *screen.notes], notes=[])
    rest = [*screen.head, *screen.seen, *screen.fresh, *screen.detail]
    if len(rest) + len(screen.notes) <= room:
        return replace(screen, detail=[*screen.detail, *screen.notes], notes=[])
    shown = _dense(screen.notes)[: max(0, room - len(_dense(rest)))]
    return replace(screen, detail=[*screen.detail, *shown], notes=[])


def _cut(detail: Lines, room: int, more: str) -> Lines:
    """The detail as far as it fits, and below it the key that shows the rest."""
    if len(detail) <= room:
        return detail
    return [*detail[: max(0, room - 1)], Text(f"… {more}", "quiet")]


def _scrolled(fresh: Lines, detail: Lines, foot: Lines, room: int, offset: int, width: int) -> View:
    """The verdict above, and of the rest a window that the arrow keys move."""
    if len(fresh) + len(detail) <= room:
        return View([*fresh, *detail, *foot])
    if not detail and room < LEAST_DETAIL * 2:
        return View([*fresh[-room:], *foot])  # a question: the word before the progress
    pinned = fresh if len(fresh) <= room // 2 else fresh[:1]
    rest = [*fresh[len(pinned) :], *detail]
    page = max(1, room - len(pinned) - 1)
    most = max(0, len(rest) - page)
    at = min(max(0, offset), most)
    return View([*pinned, *rest[at : at + page], _marker(at, most, width), *foot], most, page)


def _marker(at: int, most: int, width: int) -> Text:
    """How many lines are below and above those shown, and the keys that show them."""
    parts = [f"↓ {count(most - at, 'more line')}"] if at < most else []
    parts += [f"↑ {count(at, 'line')} above"] if at else []
    whole = f"{' · '.join(parts)} (arrows, PageUp, PageDown)"
    brief = " ".join((f"↓ {most - at}" if at < most else "", f"↑ {at}" if at else "", "(arrows)"))
    return Text(whole if len(whole) <= width else brief.strip(), "quiet")


def _dense(lines: Lines) -> Lines:
    return [line for line in lines if line.plain]
