"""`shabda join`: join words by sandhi, or every line of a list."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from typing import Annotated

from shabda.app.dual_words import dual_words
from shabda.app.grammar_data import rulebook
from shabda.cli.cells_json import derivation_json, form_json
from shabda.cli.consoles import show_screen
from shabda.cli.declared import ExitError, argument, option
from shabda.cli.options import AsJson
from shabda.cli.output import document, warn
from shabda.errors import SanskritError, UsageError, harmless, in_quotes
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.analysis.duals import Duality
from shabda.sanskrit.analysis.lookup import read_words
from shabda.sanskrit.rules.rule import Tags
from shabda.sanskrit.sandhi.joining import Joiner
from shabda.sanskrit.sandhi.sentence import NEVER_LAST, JoinedText, join_all
from shabda.sanskrit.text.english_words import refuse_english
from shabda.sanskrit.text.script import devanagari, iast, spell
from shabda.sanskrit.text.sounds import VOWELS
from shabda.terminal.layout import Lines, RenderOptions, labelled_rows, wrap
from shabda.terminal.screens.derivation_steps import derivations

STDIN = "-"
_BETWEEN = lazy_pattern(r"[\t+]")


def join(
    words: Annotated[list[str], argument(metavar="WORD", help="Two words or more; - reads lines.")],
    dual: Annotated[bool, option("--dual", help="The first word is a dual.")] = False,
    r: Annotated[bool, option("--r", help="The ḥ of the first word comes from r.")] = False,
    every: Annotated[bool, option("--all", help="Show rare optional forms too.")] = False,
    why: Annotated[bool, option("--why", "-w", help="Show every step.")] = False,
    as_json: AsJson = False,
) -> None:
    """Join words by sandhi, the best form first.

    With - lines are read from standard input, with a tab or + between the words. For each
    line all forms are printed on one line, separated by tabs.

    Examples: shabda join तत् टीका, shabda join deva + indra, shabda join na asti iti --why
    """
    marks = frozenset(mark for mark, given in (("dvivacana", dual), ("r", r)) if given)
    if words[0] == STDIN:
        if len(words) > 1 or why or as_json:
            raise UsageError("join - reads lines and takes no other word, --why or --json")
        answer_lines(sys.stdin.buffer, marks)
        return
    words = _without_plus(words[0].split() if len(words) == 1 else words)
    if len(words) < 2:
        raise UsageError("a join needs two words: shabda join तत् टीका (lines from stdin: join -)")
    book = rulebook().with_seldom() if every else rulebook()
    for word in words:
        refuse_english(word)
    read = read_words(words)
    possible = _possible_duals(read, marks)
    texts = join_all(read, book, marks, partial(_marks, possible))
    texts[0].refuse_stems()
    if as_json:
        _print_json(texts)
    else:
        show_screen(partial(_screen, texts, possible, why=why))


def _without_plus(words: list[str]) -> list[str]:
    """Split words at a plus, as cards write a join: deva + indra, tat+ca."""
    return [
        part.strip()
        for word in words
        for part in (word.split("+") if "+" in word else [word])
        if part.strip() or "+" not in word
    ]


def _possible_duals(words: list[str], marks: Tags) -> dict[str, Duality]:
    """The words before a vowel that may be duals; the first is not asked where it has marks."""
    pairs = {
        word: after
        for place, (word, after) in enumerate(pairwise(words))
        if word[-1] in "IUe" and after[0] in VOWELS and not (marks and place == 0)
    }
    known = dual_words() if pairs else None
    duals = {word: known.of(word, after) for word, after in pairs.items()} if known else {}
    return {word: duality for word, duality in duals.items() if duality is not Duality.NEVER}


def _marks(possible: dict[str, Duality], word: str) -> tuple[Tags, ...]:
    return possible.get(word, Duality.NEVER).marks


def answer_lines(lines: Iterable[bytes], marks: frozenset[str]) -> None:
    """Answer each line with its forms in Devanagari, tabs between; a bad line with an empty one.

    Exits with 1 at the end when any line was bad; stderr names it and says why.
    """
    book, bad = rulebook(), False
    joiner = Joiner(book)
    for number, line in enumerate(lines, 1):
        forms: tuple[str, ...] = ()
        try:
            words = read_words(_split(line))
            possible = _possible_duals(words, marks)
            if len(words) == 2 and not possible and words[0][-1] not in NEVER_LAST:
                forms = joiner.forms(words[0], words[1], marks)
            else:
                texts = join_all(words, book, marks, partial(_marks, possible))
                texts[0].refuse_stems()
                forms = tuple(text.form for text in texts)
        except SanskritError as error:
            warn(f"line {number}: {error.message}")
            bad = True
        print(harmless("\t".join(map(devanagari, forms))))  # for programs, in every script
    if bad:
        raise ExitError(1)


def _split(line: bytes) -> list[str]:
    """Split a line at its tabs or pluses; raises SanskritError for fewer than two words."""
    try:
        text = line.decode("utf-8").strip()
    except UnicodeDecodeError:
        raise SanskritError("this is not UTF-8") from None
    words = [part.strip() for part in _BETWEEN.split(text)]
    if len(words) < 2 or not all(words):
        raise SanskritError(
            f"{in_quotes(text)} is not two words or more with a tab or + between them"
        )
    return words


def _print_json(texts: tuple[JoinedText, ...]) -> None:
    """Two words as `first` and `second` with their steps; more as `words` with each seam."""
    words = [devanagari(word) for word in texts[0].words]
    if len(words) == 2:
        forms = [derivation_json(text.seams[0]) for text in texts]
        print(document("join", {"first": words[0], "second": words[1], "forms": forms}))
        return
    joined = [
        form_json(text.form) | {"seams": [derivation_json(seam) for seam in text.seams]}
        for text in texts
    ]
    print(document("join", {"words": words, "forms": joined}))


def _screen(
    texts: tuple[JoinedText, ...],
    duals: dict[str, Duality],
    options: RenderOptions,
    *,
    why: bool,
) -> Lines:
    """The forms; for `why` each form of two words, or each seam of the best text."""
    rows = [("or" if number else "", spell(text.form)) for number, text in enumerate(texts)]
    lines = labelled_rows(rows, options, "")
    for word, duality in duals.items():
        lines += wrap(_about_dual(word, duality), options.width, "  ")
    if not why:
        return lines
    pair = len(texts[0].words) == 2
    seams = tuple(text.seams[0] for text in texts) if pair else texts[0].stages
    return [*lines, *derivations(seams, options)]


def _about_dual(word: str, duality: Duality) -> str:
    """Why a word that is a dual, or can be one, keeps its vowel, and how likely it is one."""
    known = {
        Duality.ALWAYS: "is a dual",
        Duality.LIKELY: "is likely a dual, but can be another form",
    }.get(duality, "is likely another form, but can be a dual")
    return f"{iast(word)} {known}; a dual in ī, ū or e stays as it is before a vowel (1.1.11)."
