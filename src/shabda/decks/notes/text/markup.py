"""Removes markup from lines, and finds blocks that are not notes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.text.latex import without_cells, without_latex, without_macro
from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.text.patterns import ROMAN_LETTERS

FRONT_MATTER, CODE, COMMENT = "front matter", "code", "a comment"
ANNOTATED = "part of an annotated text (CoNLL-U)"
_ANY_SIGN = re.compile(
    r"[<⟪⟨【「‹]|\]\(|\$\$|\^\(|\[\^|\{:|\[\[|\\[a-z]+ ?[\[{]|\\[=.'~\"`^dbu]|\{\\"
)
_SPEAKER = re.compile(
    r"\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"(?: ?[AaPp]\.?[Mm]\.?)?\]?(?: -)? [^:\n]{1,40}?: "
)
"""The time and the name before a message of a chat: `[05/03/2026, 18:03:40] Ravi: `."""
_BOLD_HEAD = re.compile(
    rf"^\s*(?:[-*]\s+)?\*\*([{ROMAN_LETTERS}]+)\*\*\s+"
    r"(?=[a-z]{2}\S*(?: \S+){0,4}\s*$)"
)
"""A word in bold before a short meaning: `**mahat** great`."""
_BAR_HEAD = re.compile(r"^(\s*[-*+]\s+\*\*[^*|]+\*\*)\s*\|\s*(?=[^|]+$)")
"""A word in bold in a list with a bar before its meaning: `- **loka** | world`."""
_QUOTES = frozenset("‘“'\"")
_QUOTED_HEAD = re.compile(rf"^[‘“'\"]([{ROMAN_LETTERS}]+)[’”'\"](?=\s+[-–—=:]\s)")
"""A word in quotation marks before its meaning: `‘dharma’ – ‘law’`."""
_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,10}\d?);")
_IMAGE = re.compile(r"!\[[^\]]{0,300}\]\([^()]*\)")
_LINK = re.compile(r"\[([^\[\]]*)\]\((?:[^()\s]|\([^()]*\))*\)")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_SIGN = re.compile(
    r"[⟪⟫⟨⟩【】「」‹›]|\$\$[^$]*\$\$|\^\([^()]*\)|\[\^[^\]]{0,300}\]|\{:[^{}]*\}"
    r"|</?(?!br\b|div\b|p\b)[a-zA-Z][^<>]*>",
    re.I,
)
_FENCE = re.compile(r"\s*(?:```|~~~)\s*(\w*).*")
_MEMBER = re.compile(r"\s*(?:$|- \S|[\])}]|[^:=]+[:=])")
_PLAIN_BLOCKS = ("", "text", "txt", "markdown", "md", "csv", "tsv")

_ORG_TAGS = re.compile(r"(?<=\S)\s+(?::[\w@#%]+)+:\s*$")
"""The tags of a heading in org: `** गजः    :noun:drill:`."""


def without_markup(line: str) -> str:
    r"""Keep the text of links, tags and LaTeX: `[गजः](url)`, `<b>गजः</b>`, `\emph{गजः}` are गजः."""
    if line[:1] == "[" or line[:1].isdigit():
        line = _SPEAKER.sub("", line, count=1)
    if "&" in line and _ENTITY.search(line):
        line = html.unescape(line).replace("\u00a0", " ")
    if line[:1] == "*" and line.rstrip().endswith(":"):
        line = _ORG_TAGS.sub("", line)
    if line[:1] in _QUOTES:
        line = _QUOTED_HEAD.sub(r"\1", line, count=1)
    if line.count("**") == 2:
        line = _BAR_HEAD.sub(r"\1 - ", _BOLD_HEAD.sub(r"\1 = ", line, count=1), count=1)
    if line[:1] in ("#", "\\"):
        line = without_macro(line)
    if "], " in line:
        line = without_cells(line)
    if not _ANY_SIGN.search(line):
        return line
    if "\\" in line:
        line = without_latex(line)
    line = _WIKI_LINK.sub(r"\1", line)
    return _SIGN.sub("", _LINK.sub(r"\1", _IMAGE.sub(" ", line)))


_ORG_BLOCK = re.compile(r"\s*#\+(begin|end)_(comment|src|example)\b", re.I)


_TOKEN = re.compile(r"^\d+(?:[-.]\d+)?\t[^\t\n]+\t[^\t\n]+\t(?:[A-Z]+|_)(?:\t[^\t\n]+){6}$", re.M)
_SENTENCE = re.compile(r"^# ?[a-z_]+ = ", re.M)
_LEAST_TOKENS = 3
_ORG_KEYWORD = re.compile(r"#\+(?:title|author|date|filetags|startup|options|property)\b.*", re.I)
_ORG_COMMENT = re.compile(r"\s*#(?:\s.*|)")


def unread_blocks(lines: Sequence[str], *, is_org: bool = False) -> dict[int, str]:
    """Return the lines of front matter, of program code and of comments, each with its reason."""
    unread = dict.fromkeys(_front_matter(lines), FRONT_MATTER) | dict.fromkeys(_code(lines), CODE)
    if is_org or any(map(_ORG_KEYWORD.fullmatch, lines)):
        unread |= {at: COMMENT for at, line in enumerate(lines) if _ORG_COMMENT.fullmatch(line)}
    return (
        unread | dict.fromkeys(_comments(lines), CODE) | dict.fromkeys(_annotated(lines), ANNOTATED)
    )


def _annotated(lines: Sequence[str]) -> list[int]:
    """The lines of a text annotated word by word: a token each, and what is said of sentences."""
    tokens = lines_with(_TOKEN, lines)
    return [*tokens, *lines_with(_SENTENCE, lines)] if len(tokens) >= _LEAST_TOKENS else []


def _front_matter(lines: Sequence[str]) -> Iterator[int]:
    mark = lines[0].strip() if lines else ""
    if mark not in ("---", "+++"):
        return
    for at, line in enumerate(lines[1:60], 1):
        if line.strip() == mark:
            if all(map(_MEMBER.match, lines[1:at])):
                yield from range(at + 1)
            return


def _comments(lines: Sequence[str]) -> Iterator[int]:
    """The blocks of an org file that it leaves out of its text, or shows as they are."""
    end = ""
    for at, line in enumerate(lines):
        sign = _ORG_BLOCK.match(line) if line.lstrip()[:2] == "#+" else None
        if end or sign:
            yield at
        if sign and not end and sign[1].lower() == "begin":
            end = sign[2].lower()
        elif sign and sign[1].lower() == "end" and sign[2].lower() == end:
            end = ""


def _code(lines: Sequence[str]) -> Iterator[int]:
    inside = ""
    for at, line in enumerate(lines):
        fence = _FENCE.fullmatch(line) if "```" in line or "~~~" in line else None
        if fence is None:
            if inside:
                yield at
        elif inside:
            inside = ""
        elif fence[1].lower() not in _PLAIN_BLOCKS:
            inside = fence[1]
