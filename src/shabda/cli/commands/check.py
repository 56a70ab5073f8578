"""`shabda check`: judge an answer outside a session."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from shabda.app.unmade_join import with_unmade_join
from shabda.app.word_relation import with_relation
from shabda.app.word_search import open_confusable_words, read_expected
from shabda.cli.consoles import show_screen
from shabda.cli.declared import argument
from shabda.cli.options import AsJson
from shabda.cli.output import document
from shabda.errors import UsageError
from shabda.sanskrit.answers.judge import Verdict, judge
from shabda.sanskrit.answers.slips import Slip
from shabda.sanskrit.text.english_words import refuse_english
from shabda.sanskrit.text.script import iast, spell
from shabda.terminal.line_editor import LONGEST_LINE
from shabda.terminal.screens.answer import verdict_screen


def check(
    expected: Annotated[str, argument(metavar="RIGHT", help="What is right, in any script.")],
    typed: Annotated[
        str | None, argument(metavar="TYPED", help="What was typed, in any script.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Judge an answer as a review would and name each mistake.

    Examples: shabda check सलील salila, shabda check kiṅkaraḥ kinkarah
    """
    if typed is None:
        raise UsageError(
            f"check compares two forms: shabda check {expected} TYPED;"
            f" `shabda explain {expected}` says what one form is"
        )
    for text in (expected, typed):
        if len(text) > LONGEST_LINE:
            raise UsageError(
                f"a text of {len(text)} characters is too long; at most {LONGEST_LINE}"
            )
    refuse_english(expected)
    with open_confusable_words() as confusable:
        verdict = judge(typed, [read_expected(expected)], confusable=confusable)
    verdict = with_unmade_join(with_relation(verdict, typed))
    if as_json:
        print(document("check", verdict_json(verdict)))
        return

    show_screen(partial(verdict_screen, verdict, typed))


def verdict_json(verdict: Verdict) -> dict[str, object]:
    """A verdict in JSON; `reading` is null when nothing could be read."""
    return {
        "verdict": verdict.kind.value,
        "grade": verdict.grade,
        "expected": both_scripts(verdict.expected),
        "reading": both_scripts(verdict.reading) if verdict.reading else None,
        "slips": [slip_dict(slip) for slip in verdict.slips],
        "remark": verdict.remark,
    }


def slip_dict(slip: Slip) -> dict[str, object]:
    """A slip in JSON: the sounds in IAST; `position` counts sounds of the right form from 0."""
    return {
        "kind": slip.kind.value,
        "expected": iast(slip.expected),
        "typed": iast(slip.typed),
        "position": slip.position,
        "words": slip.words,
    }


def both_scripts(slp1: str) -> dict[str, str]:
    text = spell(slp1)
    return {"devanagari": text.devanagari, "iast": text.iast}
