"""Mends the lines of an entry that is not YAML, as a suggestion in the message about it.

Strangers write decks with the keyboards of phones and word processors: wide colons, curly quotation
marks, tabs, dashes for hyphens. Each mending is tried in turn; the suggestion is one with which the
entry can be read, and only the first line that has to change is shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from shabda.lazy_dataclasses import dataclass

FIELD_NAMES = (
    "word", "words", "id", "gender", "pos", "glosses", "tags", "variants", "as_written",
    "correction", "note", "source", "rank", "count", "gana", "pada", "root", "difference", "add",
    "asked",
)  # fmt: skip
"""The fields of entries of all sections."""
_PLAIN = str.maketrans(
    {"：": ": ", "，": ", ", "、": ", ", "［": "[", "］": "]", "－": "-", "｛": "{", "｝": "}"}
    | dict.fromkeys("“”„‟＂", '"')
    | dict.fromkeys("‘‚‛＇", "'")
    | dict.fromkeys("\xa0\u2002\u2003\u2007\u202f\u3000", " ")
    | {"\t": "  "}
)
_WIDE_AND_SPACE = re.compile(r"([：，、])\s+")
_BULLET = re.compile(r"^(\s*)[–—―−‒‐‑•·●▪◦*](?=\s|\w)\s*")
_TIGHT_DASH = re.compile(r"^(\s*)-(?=\w)")
_NAME = rf"(?:{'|'.join(FIELD_NAMES)})"
_TIGHT_COLON = re.compile(rf"^(\s*(?:- )?{_NAME}):(?=\S)")
_VALUE = re.compile(rf"(\s*(?:- )?{_NAME}:\s+)(\S.*?)\s*")
_ITEM = re.compile(r"(\s*-\s+)(\S.*?)\s*")
_ENTRY = re.compile(r"(\s*-\s+)\w")
_LIST = re.compile(r"\[(.*?)\]?")
_STARS = re.compile(r"\*+")

IsReadable = Callable[[Sequence[str]], bool]


@dataclass(frozen=True, slots=True)
class Mending:
    """A line that must change, by its place among the lines, and the sentence that says how."""

    number: int
    sentence: str


def mending_of(lines: Sequence[str], indent: str, is_readable: IsReadable) -> Mending | None:
    """Find what is wrong with an entry; None when no known mending makes it readable.

    `indent` is how far in the entries of its section begin.
    """
    mended = list(lines)
    reasons = [""] * len(lines)
    for reason, mend in _mendings(indent):
        for number, line in enumerate(mend(mended)):
            if line != mended[number]:
                mended[number], reasons[number] = line, reasons[number] or reason
        if mended != list(lines) and is_readable(mended):
            return _first_needed(lines, mended, reasons, is_readable)
    return None


def _first_needed(
    lines: Sequence[str], mended: list[str], reasons: Sequence[str], is_readable: IsReadable
) -> Mending | None:
    """The first line whose mending is needed; the others are as they were."""
    for number, line in enumerate(lines):
        if line != mended[number]:
            kept = [*mended[:number], line, *mended[number + 1 :]]
            if not is_readable(kept):
                return Mending(number, sentence_of(line, mended[number], reasons[number]))
            mended = kept
    return None


def sentence_of(line: str, mended: str, reason: str = "") -> str:
    """Say what is wrong with a line, and what to write."""
    reason = reason or odd_sign(line)
    if mended.strip() != line.strip():
        return f"{reason}; write `{mended.strip()}`"
    spaces = len(mended) - len(mended.lstrip())
    return f"{reason}; begin the line with {spaces} space{'s' * (spaces != 1)}"


def plain_punctuation(line: str) -> str:
    """Replace wide and curly punctuation and spaces by those that YAML knows."""
    if not odd_sign(line):
        return line
    return _WIDE_AND_SPACE.sub(r"\1", line).translate(_PLAIN).rstrip()


def odd_sign(line: str) -> str:
    """Say which sign of a line YAML does not know, "" when there is none."""
    sign = next((sign for sign in line if ord(sign) in _PLAIN), "")
    if not sign:
        return ""
    if sign == "\t":
        return "has a tab, where only spaces may be"
    if not (plain := sign.translate(_PLAIN)).strip():
        return "has a space that is not a plain one"
    return f"has {sign} instead of {plain.strip()}"


def _mendings(indent: str) -> Iterator[tuple[str, Callable[[list[str]], list[str]]]]:
    """Each way to mend the lines of an entry, after the reason for it; they build on each other."""

    def by_line(mend: Callable[[str], str]) -> Callable[[list[str]], list[str]]:
        return lambda lines: [mend(line) for line in lines]

    yield "", by_line(plain_punctuation)
    yield "begins with another sign than a hyphen", by_line(lambda line: _BULLET.sub(r"\1- ", line))
    yield "has no space after the hyphen", by_line(lambda line: _TIGHT_DASH.sub(r"\1- ", line))
    yield "has no space after the colon", by_line(lambda line: _TIGHT_COLON.sub(r"\1: ", line))
    yield "is not as far in as its entry", lambda lines: _aligned(lines, indent)
    yield "has a list without an end", by_line(_closed)
    yield "has a sign that needs quotation marks", by_line(_with_quotes)


def _aligned(lines: list[str], indent: str) -> list[str]:
    """Put the first line where entries begin, and its fields below the first of them."""
    if not _ENTRY.match(lines[0]):
        return lines
    below = f"{indent}  "
    return [
        f"{indent}- {lines[0].lstrip(' -')}",
        *(
            f"{below}{line.lstrip()}" if re.match(rf"\s*{_NAME}\s*:", line) else line
            for line in lines[1:]
        ),
    ]


def _closed(line: str) -> str:
    value = _VALUE.fullmatch(line)
    if not value or not value[2].startswith("[") or value[2].endswith("]"):
        return line
    return f"{value[1]}{value[2].rstrip(',')}]"


def _with_quotes(line: str) -> str:
    """Put a value, or each of a list, into quotation marks where YAML reads it as more."""
    parts = _VALUE.fullmatch(line) or _ITEM.fullmatch(line)
    if not parts:
        return line
    if inside := _LIST.fullmatch(parts[2]):
        items = ", ".join(map(_quoted_where_needed, inside[1].split(",")))
        return f"{parts[1]}[{items}]"
    return f"{parts[1]}{_quoted_where_needed(parts[2])}"


def _quoted_where_needed(value: str) -> str:
    value = value.strip()
    bare = value.strip("'\"") if value[:1] in "'\"" else value
    bare = _STARS.sub("", bare) if bare.startswith("*") else bare
    needed = bare != value or value[:1] in set("@`%&!|>{}[]#,?") or ": " in value
    return f'"{bare}"' if needed and '"' not in bare and "\\" not in bare else value
