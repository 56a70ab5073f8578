"""`shabda check`: what the judge says of an answer, for the curious and for tests."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shabda.sanskrit.answers.judge import Verdict
    from shabda.sanskrit.answers.slips import Slip


def check(
    expected: Annotated[str, typer.Argument(help="What is right, in any script.")],
    typed: Annotated[str, typer.Argument(help="What was typed, in any script.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Judge an answer as a review would: how it is read, and each sound that slipped.

    Examples: shabda check सलील salila, shabda check kiṅkaraḥ kinkarah
    """
    from shabda.sanskrit.answers.judge import judge

    with known_words() as others:
        it = judge(typed, [meant(expected)], others=others)
    if as_json:
        from shabda.cli.output import document

        typer.echo(document("check", as_dict(it)))
        return
    from shabda.terminal.console import out, render_options, show
    from shabda.terminal.screens.answer import checked

    console = out()
    show(console, checked(it, typed, render_options(console)))


def meant(expected: str) -> str:
    """What the right answer says, in SLP1.

    Devanagari and IAST are believed; else it is the likeliest reading, since no scheme
    is told by one word. Raises SanskritError when there is none.
    """
    from shabda.errors import SanskritError
    from shabda.sanskrit.answers.judge import likeliest, readings
    from shabda.sanskrit.text.script import DEVANAGARI, IAST

    first = next(iter(readings(expected)), None)
    if first and first.scheme not in (DEVANAGARI, IAST):
        first = likeliest(expected)
    if first is None:
        raise SanskritError(f"{expected!r} cannot be read as Sanskrit in any script")
    return first.slp1


@contextmanager
def known_words() -> Iterator[Mapping[str, str]]:
    """The words of the decks that an answer may be; none, and no file made, before the first."""
    from shabda.app.paths import home

    path = home().collection
    if not path.exists():
        yield {}
        return
    from shabda.app.workspace import Labels
    from shabda.store.collection import Collection

    with Collection.open(path) as collection:
        yield Labels(collection)


def as_dict(it: Verdict) -> dict[str, object]:
    """A verdict in JSON; `reading` is null when nothing could be read."""
    return {
        "verdict": it.kind.value,
        "grade": it.grade,
        "expected": spelt(it.expected),
        "reading": spelt(it.reading) if it.reading else None,
        "slips": [slip_dict(slip) for slip in it.slips],
        "remark": it.remark,
    }


def slip_dict(slip: Slip) -> dict[str, object]:
    """A slip in JSON: the sounds in IAST; `position` counts sounds of the right form from 0."""
    from shabda.sanskrit.text.script import iast

    return {
        "kind": slip.kind.value,
        "expected": iast(slip.expected),
        "typed": iast(slip.typed),
        "position": slip.position,
        "words": slip.words,
    }


def spelt(slp1: str) -> dict[str, str]:
    from shabda.sanskrit.text.script import spell

    text = spell(slp1)
    return {"devanagari": text.devanagari, "iast": text.iast}
