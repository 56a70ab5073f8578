"""The four keys that grade an answer, each with where it leads."""

from collections.abc import Mapping

from rich.text import Text

from shabda.study.scheduling.scheduler import Button, CardState
from shabda.terminal.figures import span
from shabda.terminal.layout import Lines, RenderOptions, fold_facts

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
    repeats: bool = True,
    more: str = "",
) -> Lines:
    """The keys: "1 again today · 2 hard 1 d · 3 good 6 d · 4 easy 6 d".

    Without futures the answer moves nothing and shows no interval. `judged` is
    the grade that Enter gives too, `most` the highest one open after a hint. Where the
    session `repeats`, a card not known comes back today, whatever its interval. `more` names a
    key that shows more of the answer.
    """
    default = None if judged is None else button_of(judged)
    keys = [
        _key(button, _interval(button, futures, repeats), enter=button is default)
        for button in Button
        if button.grade <= most
    ]
    return fold_facts([*keys, Text(more, "quiet")] if more else keys, options)


def graded(grade: int) -> Lines:
    """Show the grade of an answer whose grade cannot be changed."""
    return [Text(f"grade: {button_of(grade).name.lower()}", "quiet")]


def _interval(button: Button, futures: Mapping[Button, CardState], repeats: bool) -> str:
    if button not in futures:
        return ""
    if button is Button.AGAIN and repeats:
        return "today"
    return span(futures[button].interval)


def _key(button: Button, interval: str, *, enter: bool) -> Text:
    key = f"Enter or {button.value} " if enter else f"{button.value} "
    name = (button.name.lower(), _STYLES[button])
    return Text.assemble((key, "key"), name, (f" {interval}".rstrip(), "quiet"))
