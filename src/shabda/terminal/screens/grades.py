"""The four keys that grade an answer, each with where it leads."""

from collections.abc import Mapping

from rich.text import Text

from shabda.study.scheduler import Button, CardState
from shabda.terminal.layout import Lines, Look, fold
from shabda.terminal.units import span

_STYLES = {Button.AGAIN: "bad", Button.HARD: "warn", Button.GOOD: "good", Button.EASY: "good"}


def button_of(grade: int) -> Button:
    """The key a grade of 0–5 stands for."""
    return next(button for button in reversed(Button) if button.grade <= max(grade, 1))


def grade_bar(
    futures: Mapping[Button, CardState],
    look: Look,
    *,
    judged: int | None = None,
    most: int = Button.EASY.grade,
) -> Lines:
    """The keys: "1 again <1 d · 2 hard 1 d · 3 good 6 d · 4 easy 6 d".

    Without futures the answer moves nothing and no interval stands there. `judged` is
    the grade that Enter accepts, `most` the highest one open after a hint.
    """
    bar = Text(" · ", "quiet").join(
        _key(button, futures.get(button)) for button in Button if button.grade <= most
    )
    if judged is None:
        return fold(bar, look.width)
    enter = Text.assemble(("Enter ", "key"), f"accepts {button_of(judged).name.lower()} · ")
    return fold(Text.assemble(enter, bar), look.width)


def graded(grade: int) -> Lines:
    """The grade an answer was given, where there is no one to change it."""
    return [Text(f"graded {button_of(grade).name.lower()}", "quiet")]


def _key(button: Button, future: CardState | None) -> Text:
    text = Text.assemble((f"{button.value} ", "key"), (button.name.lower(), _STYLES[button]))
    if future is not None:
        # A card not known comes back in this very session, whatever its interval.
        text.append(f" {span(future.interval if button is not Button.AGAIN else 0)}", "quiet")
    return text
