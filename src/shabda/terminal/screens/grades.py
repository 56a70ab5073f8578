"""The four keys that grade an answer, each with when the card is asked next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from rich.text import Text

from shabda.figures import span
from shabda.study.scheduling.scheduler import KNOWN_GRADE, Button, CardState
from shabda.terminal.layout import Lines, RenderOptions, cells, fold_facts

_LINES = 2
"""The grades and other keys take at most as many lines, unless the grades alone take more."""
_STYLES = {Button.AGAIN: "bad", Button.HARD: "warn", Button.GOOD: "good", Button.EASY: "good"}


def button_of(grade: int) -> Button:
    """The key for a grade of 0–5."""
    return next(button for button in reversed(Button) if button.grade <= max(grade, 1))


def grade_bar(
    futures: Mapping[Button, CardState],
    options: RenderOptions,
    *,
    judged: int | None = None,
    most: int = Button.EASY.grade,
    slip: str = "",
    repeats: bool = True,
    due_in: int = 0,
    more: Sequence[str] = (),
) -> Lines:
    """The keys: "1 again, 2 hard: today · 3 good: in 6 d · 4 easy: in 9 d".

    Neighbours that lead to the same day share it; where *good* and *easy* do, the line says what
    *easy* changes, if there is room. Without futures the answer moves nothing.
    `judged` is the grade that Enter gives too, `most` the highest one possible after a hint; after
    a wrong answer the line offers one better grade, behind the question that `slip` is.
    If the session `repeats` the card, a grade below 4 brings it back today; if its answer moves
    nothing, a better one leaves it due in `due_in` days (0: unknown). `more` are other keys, as
    far as two lines have room.
    """
    default, best = None if judged is None else button_of(judged), button_of(most)
    shown = _offered(default, best, slip=bool(slip))

    def place(button: Button) -> tuple[str, bool]:
        return _when(button, futures, repeats, due_in), _is_slip(button, default)

    keys = [_keys([*group], at[0], default, slip) for at, group in groupby(shown, place)]
    if best < Button.EASY and (slip or default is not Button.AGAIN):
        keys.append(Text("no better grade after a hint", "quiet"))
    if Button.EASY in shown and _same_day(futures):
        longer = [*keys[:-1], Text.assemble(keys[-1], (" (easy: longer gaps later)", "quiet"))]
        if cells(longer[-1].plain) <= options.width and len(_with(longer, more, options)) <= _LINES:
            return _with(longer, more, options)
    return _with_room(keys, more, options)


def _offered(default: Button | None, best: Button, *, slip: bool) -> list[Button]:
    """The keys that the line names: after a wrong answer two, after none one."""
    if default is Button.AGAIN:
        return [Button.AGAIN, min(best, Button.GOOD)] if slip else [Button.AGAIN]
    return [button for button in Button if button <= best]


def _with_room(keys: Sequence[Text], more: Sequence[str], options: RenderOptions) -> Lines:
    """The grades with as many of the other keys as have room, the first ones before the last."""
    room = max(_LINES, len(_with(keys, (), options)))
    folded = (_with(keys, more[:place], options) for place in range(len(more), -1, -1))
    return next(lines for lines in folded if len(lines) <= room)


def _with(keys: Sequence[Text], more: Sequence[str], options: RenderOptions) -> Lines:
    """The grades and other keys on as many lines as they need."""
    return fold_facts([*keys, *(Text(key, "quiet") for key in more)], options)


def _is_slip(button: Button, default: Button | None) -> bool:
    """Whether the key is offered after a wrong answer, in case it was only mistyped."""
    return default is Button.AGAIN and button is not default


def _same_day(futures: Mapping[Button, CardState]) -> bool:
    easy, good = futures.get(Button.EASY), futures.get(Button.GOOD)
    return bool(easy and good and easy.interval == good.interval)


def grade_line(grade: int) -> Lines:
    """Show the grade of an answer whose grade cannot be changed."""
    return [Text(f"grade: {button_of(grade).name.lower()}", "quiet")]


def _when(button: Button, futures: Mapping[Button, CardState], repeats: bool, due_in: int) -> str:
    """When the card is asked next: "today" or "in 6 d"."""
    later = _in_days(futures[button].interval) if button in futures else ""
    if not repeats:
        return later
    if button.grade < KNOWN_GRADE:
        return "today"
    return later or (_in_days(due_in) if due_in > 0 else "done for today")


def _in_days(interval: int) -> str:
    return "tomorrow" if interval == 1 else f"in {span(interval)}"


def _keys(buttons: Sequence[Button], when: str, default: Button | None, slip: str) -> Text:
    """Keys that lead to the same day."""
    named = [
        Text.assemble(
            (f"Enter or {button.value} " if button is default else f"{button.value} ", "key"),
            (button.name.lower(), _STYLES[button]),
        )
        for button in buttons
    ]
    joined = Text(", " if when else " · ", "quiet").join(named)
    if _is_slip(buttons[0], default):
        joined = Text.assemble((f"{slip} ", "quiet"), joined)
    return Text.assemble(joined, (f": {when}", "quiet")) if when else joined
