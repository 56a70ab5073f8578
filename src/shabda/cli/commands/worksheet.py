"""`shabda worksheet`: a drill on paper, with its answer key."""

from __future__ import annotations

from random import Random
from typing import Annotated

from shabda.app.drill_items import DRILL_COUNT, paper_exercises, topic_title
from shabda.cli.declared import argument, option
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import ItemCount
from shabda.decks.exporters.worksheets import WorksheetItem, html_worksheet, worksheet
from shabda.errors import harmless
from shabda.sanskrit.text.script import Sanskrit
from shabda.study.cards import Ask, Exercise


def print_worksheet(
    topic: Annotated[
        list[str],
        argument(metavar="TOPIC", help="A topic of `shabda drill`, or more of them."),
    ],
    count: ItemCount = DRILL_COUNT,
    seed: Annotated[
        int, option("--seed", help="Seed of what is drawn: another number draws other items.")
    ] = 1,
    as_html: Annotated[bool, option("--html", help="Write a page to print.")] = False,
) -> None:
    """Print a drill as a worksheet with a key, in Markdown or HTML.

    Everyone with the same decks gets the same worksheet for the same seed.

    Examples: shabda worksheet guna --count 20 --seed 7,
    shabda worksheet guna --html > guna.html
    """
    named = " ".join(topic)
    with open_workspace(Random(seed), by_decks_alone=True) as workspace:
        exercises = paper_exercises(workspace, named, count)
        title = topic_title(workspace, named)
    items = [
        WorksheetItem(
            _task(exercise),
            _shown(exercise),
            _choices(exercise),
            _answers(exercise),
        )
        for exercise in exercises
    ]
    write = html_worksheet if as_html else worksheet
    print(harmless(write(title, items).rstrip("\n")))  # a file, the same in every script


def _task(exercise: Exercise) -> str:
    """The question without what it says of the word shown, which is printed with that word."""
    task = exercise.task if exercise.about and exercise.shown else exercise.question
    return f"{task}:" if exercise.shown and task[-1:] not in ":?" else task


def _choices(exercise: Exercise) -> tuple[str, ...]:
    """What is chosen from; of sūtras also their number and what they say."""
    if not exercise.glosses:
        return tuple(text.devanagari or text.iast for text in exercise.choices)
    rules = zip(exercise.choices, exercise.glosses, strict=True)
    return tuple(f"{text.iast} {text.devanagari}: {gloss}" for text, gloss in rules)


def _shown(exercise: Exercise) -> tuple[str, ...]:
    """What is shown, in both scripts, the first with its meaning: "गम् gam (class 1: go)"."""
    both = [_both(text, "{}") for text in exercise.shown]
    if both and exercise.about:
        both[0] += f" ({exercise.about})"
    return tuple(both)


def _both(text: Sanskrit, roman: str) -> str:
    """A text in both scripts; an English answer has only one."""
    return f"{text.devanagari} {roman.format(text.iast)}" if text.devanagari else text.iast


def _answers(exercise: Exercise) -> tuple[str, ...]:
    """Every right answer; to forms that are typed belong the remarks on their variants."""
    answers = [_both(text, "({})") for text in exercise.accepted]
    if exercise.also:
        answers[-1] += f"; also right: {', '.join(_both(text, '({})') for text in exercise.also)}"
    if exercise.ask is Ask.TYPE and exercise.remarks:
        answers[-1] += f"; {'; '.join(exercise.remarks)}"
    if answers and exercise.derivations:
        steps = (step for made in exercise.derivations for step in made.steps)
        sutras = dict.fromkeys(step.sutra for step in steps if step.rule)
        unsaid = [sutra for sutra in sutras if f"({sutra})" not in answers[-1]]
        answers[-1] += f" · {', '.join(unsaid)}" if unsaid else ""
    return tuple(answers) or (exercise.meaning,)
