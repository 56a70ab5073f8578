"""Today at a glance."""

from rich.text import Text

from shabda.figures import count
from shabda.study.queue import Counts
from shabda.study.statistics.coverage import Coverage
from shabda.terminal.layout import INDENT, Lines, RenderOptions, blank, pad, rule, widest, wrap
from shabda.terminal.screens.coverage_page import coverage_sentence

_LABELS = 9
_WHAT = (
    "shabda trains you in Sanskrit: words come back when you are about to forget them, and"
    " the rules of grammar make fresh questions and explain every answer."
)


def today(
    counts: Counts,
    options: RenderOptions,
    *,
    streak: int,
    new: int,
    answers: int,
    again: int = 0,
    covered: Coverage | None = None,
) -> Lines:
    """What is due, what was done, and the next command.

    `streak` is in days, `new` the new cards that today's limit still allows, `answers` those of
    every kind, `again` the cards to repeat today, `covered` how much of a text is known.
    """
    begun = f"{counts.learned} of {count(counts.total, 'card')} (two for a word)"
    lines = [
        *rule(options),
        _fact("due", _due(counts.due, again)),
        _fact("new", f"{new} for today, {counts.new} in all"),
        _fact("today", f"{count(answers, 'answer')}, {counts.new_today} new"),
        _fact("begun", begun),
        _fact("streak", count(streak, "day") if streak else "begins with the first answer"),
    ]
    if covered and covered.known:
        lines += wrap(coverage_sentence(covered), options.width, style="quiet")
    return [*lines, *blank(options), *_next(counts, new, again), *rule(options)]


def _due(due: int, again: int) -> str:
    """What is due, and what is to be repeated today: "3 words and rules, 1 to repeat"."""
    waiting = count(due, "word or rule", "words and rules") if due else "nothing"
    if not again:
        return waiting
    return f"{waiting}, {again} to repeat" if due else f"{again} to repeat"


def first_steps(options: RenderOptions, advice: str = "") -> Lines:
    """What this is and what to do when nothing was done yet."""
    steps = (
        ("shabda review", "asks your first words and rules"),
        ("shabda import notes.txt", "imports words from your notes"),
        ("shabda drill", "lists the rules to practise"),
    )
    column = widest(command for command, _ in steps)
    lines = [_command(pad(command, column), does) for command, does in steps]
    lines = [*wrap(_WHAT, options.width), *blank(options), *lines]
    if advice:
        lines += [*blank(options), *wrap(advice, options.width, "", "warn")]
    return [*rule(options), *lines, *rule(options)]


def _next(counts: Counts, new: int, again: int) -> Lines:
    if counts.due or new:
        return [_command("shabda review", "continues: due cards first, then new words")]
    if again:
        sentence = f"repeats {count(again, 'card')} that you did not know well"
        return [_command("shabda review", sentence)]
    return [
        Text("✓ nothing more is due today", "good"),
        _command("shabda drill", "practises the rules, as often as you like"),
    ]


def _command(command: str, does: str) -> Text:
    return Text.assemble((command, "key"), f"{INDENT}{does}")


def _fact(label: str, text: str) -> Text:
    return Text.assemble((pad(label, _LABELS), "quiet"), text)
