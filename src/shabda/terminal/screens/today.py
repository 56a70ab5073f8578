"""Today at a glance."""

from rich.text import Text

from shabda.figures import count
from shabda.study.queue import Counts, Waiting
from shabda.study.statistics.coverage import Coverage
from shabda.terminal.layout import (
    Lines,
    RenderOptions,
    blank,
    command_line,
    pad,
    rule,
    widest,
    wrap,
)
from shabda.terminal.paragraphs import hanging
from shabda.terminal.screens.coverage_page import coverage_sentence

_LABELS = 9
_WHAT = (
    "shabda trains you in Sanskrit: words come back when you are about to forget them, and"
    " the rules of grammar make fresh questions and explain every answer."
)
_ORDER = {
    (True, True): "asks what is due, then what is new",
    (True, False): "asks what is due",
    (False, True): "asks new words and rules",
}
"""What a review does, by whether something is due and something new."""


def today(
    counts: Counts,
    options: RenderOptions,
    *,
    waiting: Waiting,
    limits: tuple[int, int],
    streak: int,
    answers: int,
    covered: Coverage | None = None,
) -> Lines:
    """What is due, what was done, and the next command.

    `waiting` is what a review would ask now, `limits` are the reviews and new cards of a day,
    `streak` is in days, `answers` those of every kind, `covered` how much of a text is known.
    """
    most, new = limits
    lines = [
        *rule(options),
        *_fact("due", _due(counts, waiting, most), options),
        *_fact("new", _new(counts, waiting, new), options),
        *_fact(
            "today", f"{count(answers, 'answer')}, {count(counts.new_today, 'new card')}", options
        ),
        *_fact("begun", _begun(counts), options),
        *_fact(
            "streak", count(streak, "day") if streak else "begins with the first answer", options
        ),
    ]
    if covered and covered.known:
        lines += wrap(coverage_sentence(covered), options.width, style="quiet")
    return [*lines, *blank(options), *_next(waiting), *rule(options)]


def _due(counts: Counts, waiting: Waiting, most: int) -> str:
    """What is due, and what is to be repeated today: "3 words and rules, 1 to repeat"."""
    text = count(waiting.due, "word or rule", "words and rules") if waiting.due else "nothing"
    if waiting.due < counts.due:
        text += f" more today ({count(most, 'review')} a day); {counts.due} in all"
    if not waiting.again:
        return text
    repeats = f"{waiting.again} to repeat"
    return repeats if text == "nothing" else f"{text}, {repeats}"


def _new(counts: Counts, waiting: Waiting, most: int) -> str:
    """How many new cards today still has, and why it has none."""
    if waiting.new:
        return f"{count(waiting.new, 'word or rule', 'words and rules')} today"
    if not counts.new:
        return "nothing; all cards of your decks are begun"
    if counts.new_today >= most:
        return f"no more today: the limit is {count(most, 'new card')} a day"
    return "no more today: what is left waits for its look-alikes or other cards"


def _begun(counts: Counts) -> str:
    """Every card of the decks that are on, as `shabda decks` lists them."""
    cards = f"{count(counts.learned, 'card')}; {counts.new} are still new"
    if counts.suspended:
        cards += f", {counts.suspended} suspended"
    return f"{cards} (a word has two cards, a rule has one)"


def first_steps(options: RenderOptions, advice: str = "") -> Lines:
    """What this is and what to do when nothing was done yet."""
    steps = (
        ("shabda review", "asks your first words and rules"),
        ("shabda import notes.txt", "imports words from your notes"),
        ("shabda drill", "lists the rules to practise"),
    )
    column = widest(command for command, _ in steps)
    lines = [command_line(pad(command, column), does) for command, does in steps]
    lines = [*wrap(_WHAT, options.width), *blank(options), *lines]
    if advice:
        lines += [*blank(options), *wrap(advice, options.width, "", "warn")]
    return [*rule(options), *lines, *rule(options)]


def _next(waiting: Waiting) -> Lines:
    if waiting.due or waiting.new:
        due = bool(waiting.due or waiting.again)
        return [command_line("shabda review", _ORDER[due, bool(waiting.new)])]
    if waiting.again:
        sentence = f"repeats {count(waiting.again, 'card')} that you did not know well"
        return [command_line("shabda review", sentence)]
    return [
        Text("✓ nothing more is due today", "good"),
        command_line("shabda drill", "practises the rules, as often as you like"),
    ]


def _fact(label: str, text: str, options: RenderOptions) -> Lines:
    return hanging(Text.assemble((pad(label, _LABELS), "quiet")), text, options.width)
