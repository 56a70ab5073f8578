"""`shabda join`: two words as Pāṇini would join them, or a whole list of pairs."""

import re
import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shabda.sanskrit.rules.derivation import Derivation

STDIN = "-"
_BETWEEN = re.compile(r"[\t+]")


def join(
    first: Annotated[str, typer.Argument(help="The first word, in any script; - reads pairs.")],
    second: Annotated[str | None, typer.Argument(help="The second word.")] = None,
    dual: Annotated[bool, typer.Option("--dual", help="The first word is a dual.")] = False,
    r: Annotated[bool, typer.Option("--r", help="The ḥ of the first word stands for r.")] = False,
    why: Annotated[bool, typer.Option("--why", "-w", help="Show every step.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Join two words by sandhi: every accepted form, the best first.

    With - pairs are read from stdin, one a line, a tab or + between the words; each
    line is answered by one line of forms, tabs between them.

    Examples: shabda join तत् टीका, shabda join harI etau --dual --why
    """
    from shabda.app.grammar_data import rulebook
    from shabda.errors import UsageError
    from shabda.sanskrit.analysis.lookup import heard_pair
    from shabda.sanskrit.sandhi.join import join as joined

    marks = frozenset(mark for mark, said in (("dvivacana", dual), ("r", r)) if said)
    if first == STDIN:
        if second is not None or why or as_json:
            raise UsageError("join - reads pairs and takes no second word, --why or --json")
        answer_lines(sys.stdin.buffer, marks)
        return
    if second is None:
        raise UsageError("two words are needed: shabda join तत् टीका (pairs from stdin: join -)")
    pair = heard_pair(first, second)
    found = joined(*pair, rulebook(), marks)
    if as_json:
        _print_json(pair, found)
    else:
        _show(found, why=why)


def answer_lines(lines: "Iterable[bytes]", marks: frozenset[str]) -> None:
    """Answer each pair with its forms in Devanagari, tabs between; a bad line with an empty one.

    Exits with 1 at the end when any line was bad; stderr says which and why.
    """
    from shabda.app.grammar_data import rulebook
    from shabda.errors import SanskritError
    from shabda.sanskrit.analysis.lookup import heard_pair
    from shabda.sanskrit.sandhi.join import Joiner
    from shabda.sanskrit.text.script import devanagari

    joiner, bad = Joiner(rulebook()), False
    for number, line in enumerate(lines, 1):
        try:
            forms = joiner.forms(*heard_pair(*_split(line)), marks)
        except SanskritError as error:
            typer.echo(f"shabda: line {number}: {error.message}", err=True)
            forms, bad = (), True
        typer.echo("\t".join(map(devanagari, forms)))
    if bad:
        raise typer.Exit(1)


def _split(line: bytes) -> tuple[str, str]:
    """Take a line apart at its tab or plus; raises SanskritError when it is no pair."""
    from shabda.errors import SanskritError

    try:
        text = line.decode("utf-8").strip()
    except UnicodeDecodeError:
        raise SanskritError("this is not UTF-8") from None
    words = [part.strip() for part in _BETWEEN.split(text)]
    if len(words) != 2 or not all(words):
        raise SanskritError(f"{text!r} is not two words with a tab or + between them")
    return words[0], words[1]


def _print_json(pair: tuple[str, str], found: "tuple[Derivation, ...]") -> None:
    from shabda.cli.cells_json import derivation_json
    from shabda.cli.output import document
    from shabda.sanskrit.text.script import devanagari

    first, second = map(devanagari, pair)
    forms = [derivation_json(each) for each in found]
    typer.echo(document("join", {"first": first, "second": second, "forms": forms}))


def _show(found: "tuple[Derivation, ...]", *, why: bool) -> None:
    from shabda.sanskrit.text.script import spell
    from shabda.terminal.console import out, render_options, show
    from shabda.terminal.layout import listed
    from shabda.terminal.screens.derivation import derivations

    console = out()
    options = render_options(console)
    rows = [("or" if number else "", spell(each.form)) for number, each in enumerate(found)]
    show(console, listed(rows, options, ""))
    if why:
        show(console, derivations(found, options))
