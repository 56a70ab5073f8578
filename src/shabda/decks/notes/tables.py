"""Rows of columns: CSV and TSV under a header, and markdown tables with or without one."""

import csv
import re
from dataclasses import dataclass

from shabda.decks.notes.patterns import script_of

_COLUMNS = {
    "word": "word words sanskrit samskrit saṃskṛta samskritam devanagari devanāgarī term headword"
    " front shabda śabda lemma शब्द शब्दः शब्दाः संस्कृत संस्कृतम् पद पदम्",
    "gloss": "gloss glosses meaning meanings english translation definition definitions back"
    " hindi marathi gujarati artha अर्थ अर्थः अर्थाः हिन्दी हिंदी मराठी gujarātī ગુજરાતી meaning(s)",
    "gender": "gender linga liṅga लिङ्ग लिङ्गम् लिंग लिङ्गः",
    "pos": "pos type category kind part-of-speech",
    "note": "note notes comment comments remark remarks example",
    "reading": "iast transliteration romanization romanisation roman pronunciation reading latin",
}  # fmt: skip
_ROLE = {name: role for role, names in _COLUMNS.items() for name in names.split()}
_ROLE["part of speech"] = "pos"
_RULER = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*|\s*\|\s*:?-+:?\s*\|\s*")
_DELIMITERS = ("\t", "|", ";", ",")


@dataclass(frozen=True, slots=True)
class Header:
    """The delimiter of a table and what each of its columns holds ("" unknown)."""

    delimiter: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row that matter."""

    word: str
    glosses: tuple[str, ...]
    gender: str = ""
    pos: str = ""
    note: str = ""


def is_ruler(line: str) -> bool:
    """Whether a line is the `|---|---|` under a header."""
    return "|" in line and bool(_RULER.fullmatch(line))


def cells(line: str, delimiter: str) -> list[str]:
    """Split a row, with CSV quoting where the delimiter is a comma, semicolon or tab."""
    if delimiter == "|":
        return [cell.strip() for cell in line.strip().strip("|").replace("\\|", "/").split("|")]
    return [
        cell.strip()
        for cell in next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    ]


def read_header(line: str) -> Header | None:
    """Read a header: cells that name a word column and a meaning column."""
    if len(line) > 200 or "=" in line:
        return None
    for delimiter in _DELIMITERS:
        if delimiter in line:
            roles = tuple(_role(cell) for cell in cells(line, delimiter))
            if ("word" in roles or "reading" in roles) and "gloss" in roles:
                return Header(delimiter, roles)
    return None


def _role(cell: str) -> str:
    name = re.sub(r"[*_`\"]", "", cell).strip().casefold()
    first = re.split(r"[\s(/]", name, maxsplit=1)[0] if name else ""
    return _ROLE.get(name) or _ROLE.get(first, "")


def fits(line: str, header: Header) -> bool:
    """Whether a line can be a row under a header: cells, no more than it names, and no pair."""
    if header.delimiter not in line or " = " in line:
        return False
    return 2 <= len(cells(line, header.delimiter)) <= len(header.roles)


def read_row(line: str, header: Header) -> TableRow | None:
    """Read a row that fits its header; None when it has no word."""
    found = cells(line, header.delimiter)
    by_role: dict[str, list[str]] = {}
    for role, cell in zip(header.roles, found, strict=False):
        by_role.setdefault(role, []).append(cell)

    def first(role: str) -> str:
        return next((cell for cell in by_role.get(role, ()) if cell), "")

    word = first("word") or first("reading")
    glosses = tuple(cell for cell in by_role.get("gloss", ()) if cell)
    return TableRow(word, glosses, first("gender"), first("pos"), first("note")) if word else None


def read_bare_row(line: str) -> TableRow | None:
    """Read a markdown row without a known header: the first Sanskrit cell is the word."""
    found = [cell for cell in cells(line, "|") if cell]
    words = [cell for cell in found if script_of(cell)]
    if len(found) < 2 or not words:
        return None
    rest = [cell for cell in found if cell != words[0] and not cell.isdigit()]
    return TableRow(words[0], tuple(rest)) if rest else None


def is_row(line: str) -> bool:
    """Whether a line is a markdown row: it starts with a bar, or has two and more."""
    return line.lstrip().startswith("|") or (line.count(" | ") >= 2 and "=" not in line)
