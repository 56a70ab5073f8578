"""`shabda split`: split a line into words."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from shabda.app.reading_search import Read, splits
from shabda.cli.consoles import show_screen
from shabda.cli.declared import argument
from shabda.cli.live_progress import INDEX_NOTICE, LiveProgress
from shabda.cli.options import AsJson, number_option
from shabda.cli.output import document, warn_of_reading
from shabda.cli.term_wish import with_wished_terms
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.analysis.analysis_cells import root_of
from shabda.sanskrit.analysis.word_analysis import Analysis, dictionary_form, known_meaning
from shabda.sanskrit.forms.roots import Derived
from shabda.sanskrit.text.script import devanagari, iast, spell
from shabda.terminal.entry_table import entry_rows
from shabda.terminal.layout import Lines, RenderOptions, blank, labelled_rows

_BRACKETS = lazy_pattern(r"\s*\([^()]*\)")


def split(
    text: Annotated[list[str], argument(help="A joined word or a line, in any script.")],
    most: Annotated[
        int, number_option("--most", "-m", least=1, most=20, text="Splits to show.")
    ] = 3,
    as_json: AsJson = False,
) -> None:
    """Take a line apart into words.

    The likeliest way comes first. Each was checked: joined again, its words give the line. A
    member of a compound is marked with a hyphen.

    Examples: shabda split नास्ति, shabda split "so 'ham asmi"
    """
    with LiveProgress(INDEX_NOTICE) as progress:
        readings = splits(" ".join(text), most, progress)
    warn_of_reading(" ".join(text), readings[0].taken_for)
    if as_json:
        _print_json(readings)
    else:
        show_screen(partial(_screen, readings))


def _print_json(readings: list[Read]) -> None:
    ways = [
        [
            {
                "word": devanagari(piece.word), "iast": iast(piece.word), "member": piece.member,
                "meaning": known_meaning(analyses[0]) if analyses else "",
                "said": _cell_label(analyses[0]) if analyses else "",
            }
            for piece, analyses in reading.words
        ]
        for reading in readings
    ]  # fmt: skip
    print(document("split", {"splits": ways}))


def _screen(readings: list[Read], options: RenderOptions) -> Lines:
    rows = [
        ("or" if number else "", spell(" ".join(piece.written for piece, _ in reading.words)))
        for number, reading in enumerate(readings)
    ]
    return [*labelled_rows(rows, options, ""), *_words(readings[0], options)]


def _words(first: Read, options: RenderOptions) -> Lines:
    """The words of the best split, each with its likeliest reading."""
    rows = [
        (f"{iast(piece.written)}  ", _reading_text(analyses), devanagari(piece.written))
        for piece, analyses in first.words
    ]
    return [*blank(options), *entry_rows(rows, options)]


def _reading_text(analyses: list[Analysis]) -> str:
    """The dictionary form of the likeliest reading, its meaning and its cell."""
    if not analyses:
        return "member of a compound"
    first = analyses[0]
    short = _BRACKETS.sub("", known_meaning(first)).split(";")[0].strip()
    meaning = f" ({short})" if short else ""
    return f"{iast(dictionary_form(first))}{meaning}: {with_wished_terms(_cell_label(first))}"


def _cell_label(analysis: Analysis) -> str:
    """The cell of a reading, after the suffix of a derived root: "causative, laṭ, …"."""
    root = root_of(analysis.cell)
    derived = root.derived if root else Derived.NONE
    label = analysis.cell.label
    return f"{derived}, {label}" if derived is not Derived.NONE else label
