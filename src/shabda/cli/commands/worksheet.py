"""`shabda worksheet`: a drill on paper, with its answer key."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from random import Random
from typing import Annotated

from shabda.app.deck_list import check_deck
from shabda.app.drill_items import DRILL_COUNT, paper_exercises, topic_title
from shabda.app.workspace import Workspace
from shabda.cli.declared import argument, option
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import SEED_OPTION, ItemCount
from shabda.cli.output import folded
from shabda.decks.exporters.worksheets import WorksheetItem, html_worksheet, worksheet
from shabda.errors import UsageError, harmless
from shabda.sanskrit.text.script import Sanskrit
from shabda.study.cards import Ask, Exercise
from shabda.study.words import Word


def print_worksheet(
    topic: Annotated[
        list[str] | None,
        argument(metavar="TOPIC", help="A topic of `shabda drill`, or more of them."),
    ] = None,
    deck: Annotated[
        str | None, option("--deck", "-d", help="Ask the words of this deck instead of a topic.")
    ] = None,
    to_sanskrit: Annotated[
        bool, option("--to-sanskrit", help="With --deck: show the meaning and ask for the word.")
    ] = False,
    count: ItemCount = DRILL_COUNT,
    seed: Annotated[int, SEED_OPTION] = 1,
    as_html: Annotated[bool, option("--html", help="Write a page to print.")] = False,
) -> None:
    """Print a worksheet of a drill or of a deck's words, with a key.

    Everyone with the same decks gets the same worksheet for the same seed.

    Examples: shabda worksheet guna --count 20 --seed 7,
    shabda worksheet --deck lesson5 --to-sanskrit,
    shabda worksheet guna --html > guna.html
    """
    if bool(topic) == bool(deck) or (to_sanskrit and not deck):
        raise UsageError("name a topic of `shabda drill`, or a deck with --deck and no topic")
    with open_workspace(Random(seed), by_decks_alone=True) as workspace:
        if deck:
            title, items = deck, _words_asked(workspace, deck, count, to_sanskrit=to_sanskrit)
        else:
            title, items = _drill(workspace, " ".join(topic or ()), count)
    write = html_worksheet if as_html else worksheet
    text = write(title, items).rstrip("\n")
    print(harmless(folded(text, sys.stdout)))  # in a file the same in every script


def _drill(workspace: Workspace, topic: str, count: int) -> tuple[str, list[WorksheetItem]]:
    """The title and the items of a drill."""
    exercises = paper_exercises(workspace, topic, count)
    items = [
        WorksheetItem(_task(exercise), _shown(exercise), _choices(exercise), _answers(exercise))
        for exercise in exercises
    ]
    return topic_title(workspace, topic), items


def _words_asked(
    workspace: Workspace, deck: str, count: int, *, to_sanskrit: bool
) -> list[WorksheetItem]:
    """Words of a deck, drawn by the seed: each is asked for its meaning, or by it."""
    check_deck(workspace, deck)
    words = workspace.collection.words.all(deck)
    if not words:
        raise UsageError(f"the deck {deck} has no words to ask")
    drawn = workspace.rng.sample(words, min(count, len(words)))
    return [_to_sanskrit(word, words) if to_sanskrit else _meaning(word) for word in drawn]


def _meaning(word: Word) -> WorksheetItem:
    return WorksheetItem("What does it mean?", (_both(word.text, "{}"),), (), (_glosses(word),))


def _to_sanskrit(word: Word, words: Sequence[Word]) -> WorksheetItem:
    """A meaning, whose answers are all words of the deck with these glosses."""
    grammar = ", ".join(filter(None, (word.gender, word.pos)))
    shown = f"{_glosses(word)} ({grammar})" if grammar else _glosses(word)
    same = [word, *(other for other in words if other != word and other.glosses == word.glosses)]
    return WorksheetItem(
        "Write in Sanskrit:", (shown,), (), tuple(_both(other.text, "({})") for other in same)
    )


def _glosses(word: Word) -> str:
    return "; ".join(word.glosses)


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
