r"""Reads LaTeX and Typst: `\textit{p\={\i}ta}` is pīta, `{\skt द्वि}` is द्वि, footnotes go."""

from __future__ import annotations

import re
import unicodedata

_ITEM = re.compile(r"^\s*\\item\s*\[([^\[\]]+)\]")
_NOTE = re.compile(r"\\footnote\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}")
_ACCENT = re.compile(
    r"\\(?P<sign>[=.'~\"`^]|[dbcurv](?![a-z]))\s?(?:\{\\?(?P<inner>[a-zA-Z])\}|\\?(?P<bare>[a-zA-Z]))"
)
_SIGNS = {
    "=": "\u0304", ".": "\u0307", "'": "\u0301", "~": "\u0303", '"': "\u0308", "`": "\u0300",
    "^": "\u0302", "d": "\u0323", "b": "\u0331", "c": "\u0327", "u": "\u0306", "r": "\u0325",
    "v": "\u030c",
}  # fmt: skip
_COMMAND = re.compile(r"\\(?!begin|end|item)[a-zA-Z]+\{([^{}]*)\}")
_SWITCH = re.compile(r"\{\\[a-zA-Z]+\s+([^{}]*)\}")
_NAMED = r"[a-z-]*(?i:gloss|term|entry|vocab|word|lemma|dict)[a-zA-Z-]*"
_MACROS = tuple(map(re.compile, (
    rf"\\{_NAMED}\{{([^{{}}]+)\}}\{{([^{{}}=]+)\}}\s*",
    r"\\newglossaryentry\{[^{}]+\}\{\s*name=\{?([^{},]+)\}?,\s*description=\{?([^{}]+)\}?,?\s*\}\s*",
    rf"#{_NAMED}\(\[([^\[\]#]+)\],\s*\[([^\[\]]+)\]\)\s*",
)))  # fmt: skip
"""Entries of a glossary in LaTeX and Typst: `\\term{dharma}{law}`, `#term([dharma], [law])`."""
_CELL = r"[\w.-]*\(?\[(?!['`])([^\[\]\"]*)\]\)?"
_CELLS = re.compile(_CELL)
_TABLE_ROW = re.compile(rf"\s*{_CELL}(?:,\s*{_CELL}){{1,5}},?\s*")
"""A row of a table in Typst, each cell in brackets: `sanskrit[गजः], [elephant],`."""
_STYLED = re.compile(r"#text\([^()]*\)\[([^\[\]]*)\]")


def without_macro(line: str) -> str:
    """Return a macro for an entry as `**dharma** - law`; any other line as it is."""
    line = _STYLED.sub(r"\1", line)
    match = next(filter(None, (macro.fullmatch(line) for macro in _MACROS)), None)
    return f"**{match[1].strip()}** - {match[2].strip()}" if match else line


def without_cells(line: str) -> str:
    """Return a row of a table in Typst with tabs between its cells; any other line as it is."""
    return "\t".join(_CELLS.findall(line)).strip() if _TABLE_ROW.fullmatch(line) else line


def without_latex(line: str) -> str:
    """Keep the text of commands; accents are composed, and an item is a word with its meaning."""
    line = _ACCENT.sub(_composed, _NOTE.sub("", line.replace("\\-", "")))
    line = _SWITCH.sub(r"\1", _COMMAND.sub(r"\1", line))
    return _ITEM.sub(r"\1 = ", line).replace("\\&", "&").replace("\\\\", " ")


def _composed(match: re.Match[str]) -> str:
    letter = match["inner"] or match["bare"]
    return unicodedata.normalize("NFC", letter + _SIGNS[match["sign"]])
