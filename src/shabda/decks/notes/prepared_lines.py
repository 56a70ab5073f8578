"""Rewrites the lines of a file so that each reader finds a word and its meaning on one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.lines.ascii_schemes import with_iast_words
from shabda.decks.notes.tables.named_schemes import with_named_schemes
from shabda.decks.notes.tables.tabular import with_table_rows
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.adjective_endings import FEMININE_ENDING, with_gender_marked
from shabda.decks.notes.text.aligned_columns import with_pairs_of_columns, with_single_tabs
from shabda.decks.notes.text.broken_lines import with_joined_lines
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.text.definition_lists import with_definitions
from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.text.long_marks import with_marks_shortened
from shabda.decks.notes.text.markup import unread_blocks, without_markup
from shabda.decks.notes.text.numbered_senses import with_senses
from shabda.decks.notes.text.opposites import with_parted_opposites
from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS
from shabda.decks.notes.text.questions import with_answer
from shabda.decks.notes.text.scanned_marks import with_plain_mark
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings
from shabda.decks.notes.words.middle_parts import SEPARATOR_TWICE, with_middle_in_brackets
from shabda.decks.notes.words.prefixed_roots import with_prefix_before

_SIGN = re.compile(rf"[^{DEVANAGARI}{ROMAN_LETTERS} ()=–—\n-]")
"""A sign that may be rewritten; most lines have none."""
_GAP_OR_LETTER = re.compile("  | [xX] | vs|==")
"""A gap, or letters that may be a sign between opposites, or a sign twice."""
_TWICE = re.compile(
    r"(\s*(?:[-*+•]\s+)?(?!(?:if|elif|while|assert|return)\b)[^\W\d_][^=\"'(){}:;]*|\s*(?:[-*+•]\s+)?"
    r"\[\[[^=\"'(){}:;]*) ==+ ([^=\"'(){}:;]+)"
)
"""Two equals signs between the sides of an outline: `[[boat]] == [[navasana]]`."""
_BEFORE_COMMA = re.compile(r"(?<=\w) (?=[,;] \w)")
"""A space that some write before a comma, as in `agni , fire`."""
_CARD_SIGN = re.compile(r"(?<=[^\s<>])\s*(?:<<|<>|<->|<=>)\s*(?=[^\s<>])")
"""What note programs write between the two sides of a card that is asked backwards or both ways."""
_PRONOUNCED = re.compile("pronounced")
_SAID = re.compile(
    r"(?<!\bis)(?<!\bare)(?<!\bbe)(?<!\bit),?\s+\(?pronounced(?: as| like)?:?"
    r"\s+[^\s,;()][^,;()]*\)?"
)
"""How a word is said, behind it: `we – वयम् pronounced as vayám`."""
_POSTURE = re.compile(
    r"^\s*(?:[^\W\d_]+ ){0,3}[^\W\d_]*[aā]sana(?: [IVX]+)?\s{2,}(?=[^\W\d_]+ ?=)", re.I
)
"""The name of a posture before what its parts mean: `Halasana  hala = plough`."""
_DOT = re.compile(r"(?<=\S)\s+[·•∙⋅]\s+(?=\S)")
_PAIR = re.compile(r"\S\s*(?:[=:]|\s[–—-])\s+\S")
"""What a part of a line has that is a pair of its own: `ca = and · eva = indeed`."""
_OTHER_SCRIPT = re.compile(
    rf"\((?:[^()/A-Za-z{DEVANAGARI}]*[^\W\d_A-Za-z{DEVANAGARI}][^()/A-Za-z{DEVANAGARI}]*/\s*)+(?=[{DEVANAGARI}])"
)
"""The word in another script before that in Devanagari: `Contact (རེག་པ / स्पर्श)`."""
_GAP = re.compile(r"(\s{40})\s+")
"""White space after the fortieth, which says nothing; patterns take the cube of a gap in steps."""


def written_lines(text: str) -> list[str]:
    """Return the lines of a text as written."""
    return split_lines(plain(text))


def prepared_lines(
    raw: Sequence[str], file: str = "", known: KnownMeanings = NOTHING_KNOWN
) -> tuple[list[str], dict[int, str]]:
    """Return the lines of a text as they are read, and why some are not read."""
    unread = unread_blocks(raw, is_org=file.endswith(".org"))
    signs = frozenset(lines_with(_SIGN, raw))
    odd = signs.union(lines_with(_GAP_OR_LETTER, raw))
    lines = list(raw)
    with_marks_shortened(lines)
    for at in odd:
        lines[at] = _BEFORE_COMMA.sub("", _GAP.sub(r"\1", lines[at]))
        lines[at] = _POSTURE.sub("", lines[at], count=1) if "  " in lines[at] else lines[at]
        if "==" in lines[at] and (match := _TWICE.fullmatch(lines[at])):
            lines[at] = f"{match[1]} = {match[2]}"
    for at in lines_with(FEMININE_ENDING, raw):
        lines[at] = with_gender_marked(lines[at])
    for at in lines_with(_PRONOUNCED, raw):
        lines[at] = _SAID.sub("", lines[at])
    for at in lines_with(SEPARATOR_TWICE, raw):
        lines[at] = with_middle_in_brackets(lines[at])
    bare = with_single_tabs(with_table_rows(lines))
    for at in odd:
        line = _rewritten(bare[at]) if at in signs else bare[at]
        bare[at] = with_parted_opposites(line)
    for at in unread:
        bare[at] = ""
    bare, defined = with_definitions(bare)
    whole, joined = with_joined_lines(with_iast_words(with_named_schemes(bare), known))
    whole, senses = with_senses(with_pairs_of_columns(whole))
    return whole, unread | dict.fromkeys(joined | senses | defined, skip_reasons.CONTINUED)


def _rewritten(line: str) -> str:
    parts = _DOT.split(line)
    line = "; ".join(parts) if len(parts) > 1 and all(map(_PAIR.search, parts)) else line
    line = _CARD_SIGN.sub(" = ", line, count=1) if "<" in line else line
    if line.endswith("\\") and not line.endswith("\\\\"):
        line = line[:-1]  # a line break of Markdown
    line = _OTHER_SCRIPT.sub("(", line) if " / " in line else line
    return with_prefix_before(with_plain_mark(without_markup(with_answer(line))))
