"""The four keys that grade an answer, each with when the card is asked next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from rich.text import Text

from shabda.figures import span
from shabda.lazy_dataclasses import dataclass
from shabda.study.scheduling.scheduler import KNOWN_GRADE, Button, CardState
from shabda.terminal.layout import Lines, RenderOptions, cells, fold_facts

_LINES = 2
"""The grades and other keys take at most as many lines, unless the grades alone take more."""
_STYLES = {Button.AGAIN: "bad", Button.HARD: "warn", Button.GOOD: "good", Button.EASY: "good"}


def button_of(grade: int) -> Button:
    """The key for a grade of 0–5."""
    return next(button for button in reversed(Button) if button.grade <= max(grade, 1))


@dataclass(frozen=True, slots=True)
class GradeBar:
    """The keys: "1 again, 2 hard: today · 3 good: in 6 d · 4 easy: in 9 d".

    Neighbours that lead to the same day share it; where *good* and *easy* do, the bar says what
    *easy* changes, if there is room. Without `futures` the answer moves nothing.
    `judged` is the grade that Enter gives too, `most` the highest one possible after a hint; after
    a wrong answer the bar offers one better grade, behind the question that `slip` is.
    If the session `repeats` the card, a grade below 4 brings it back today; if its answer moves
    nothing, a better one leaves it due in `due_in` days (0: unknown). `more` are other keys, as
    far as two lines have room.
    """

    futures: Mapping[Button, CardState]
    judged: int | None = None
    most: int = Button.EASY.grade
    slip: str = ""
    repeats: bool = True
    due_in: int = 0
    more: Sequence[str] = ()

    def lines(self, options: RenderOptions) -> Lines:
        offered, best = self._offered(), button_of(self.most)
        groups = groupby(offered, lambda key: (self._when(key), self._is_slip(key)))
        keys = [self._keys([*group], when) for (when, _), group in groups]
        if best < Button.EASY and (self.slip or self._default is not Button.AGAIN):
            keys.append(Text("no better grade after a hint", "quiet"))
        if Button.EASY in offered and self._is_same_day():
            longer = [*keys[:-1], Text.assemble(keys[-1], (" (easy: longer gaps later)", "quiet"))]
            lines = _with(longer, self.more, options)
            if cells(longer[-1].plain) <= options.width and len(lines) <= _LINES:
                return lines
        return _with_room(keys, self.more, options)

    @property
    def _default(self) -> Button | None:
        """The key that Enter stands for."""
        return None if self.judged is None else button_of(self.judged)

    def _offered(self) -> list[Button]:
        """The grades to offer: after a wrong answer *again*, and one better if it may be a slip."""
        best = button_of(self.most)
        if self._default is Button.AGAIN:
            return [Button.AGAIN, min(best, Button.GOOD)] if self.slip else [Button.AGAIN]
        return [button for button in Button if button <= best]

    def _is_slip(self, button: Button) -> bool:
        """Whether the key is offered after a wrong answer, in case it was only mistyped."""
        return self._default is Button.AGAIN and button is not self._default

    def _is_same_day(self) -> bool:
        easy, good = self.futures.get(Button.EASY), self.futures.get(Button.GOOD)
        return bool(easy and good and easy.interval == good.interval)

    def _when(self, button: Button) -> str:
        """When the card is asked next: "today" or "in 6 d"."""
        later = _in_days(self.futures[button].interval) if button in self.futures else ""
        if not self.repeats:
            return later
        if button.grade < KNOWN_GRADE:
            return "today"
        return later or (_in_days(self.due_in) if self.due_in > 0 else "done for today")

    def _keys(self, buttons: Sequence[Button], when: str) -> Text:
        """Keys that lead to the same day."""
        named = [
            Text.assemble(
                (f"{'Enter or ' * (button is self._default)}{button.value} ", "key"),
                (button.name.lower(), _STYLES[button]),
            )
            for button in buttons
        ]
        joined = Text(", " if when else " · ", "quiet").join(named)
        if self._is_slip(buttons[0]):
            joined = Text.assemble((f"{self.slip} ", "quiet"), joined)
        return Text.assemble(joined, (f": {when}", "quiet")) if when else joined


def grade_line(grade: int) -> Lines:
    """Show the grade of an answer whose grade cannot be changed."""
    return [Text(f"grade: {button_of(grade).name.lower()}", "quiet")]


def _with_room(keys: Sequence[Text], more: Sequence[str], options: RenderOptions) -> Lines:
    """The grades with as many of the other keys as have room, the first ones before the last."""
    room = max(_LINES, len(_with(keys, (), options)))
    folded = (_with(keys, more[:place], options) for place in range(len(more), -1, -1))
    return next(lines for lines in folded if len(lines) <= room)


def _with(keys: Sequence[Text], more: Sequence[str], options: RenderOptions) -> Lines:
    """The grades and other keys on as many lines as they need."""
    return fold_facts([*keys, *(Text(key, "quiet") for key in more)], options)


def _in_days(interval: int) -> str:
    return "tomorrow" if interval == 1 else f"in {span(interval)}"
