r"""Rows of LaTeX tables, `गजः & elephant \\`, written as rows between bars."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ROW = re.compile(r"(?P<cells>.*(?<!\\)&.*?)\\\\(?:\[[^\]]*\])?(?:\s*\\[a-z]+(?:\{[^{}]*\})?)*\s*")
_CELL = re.compile(r"(?<!\\)&")
_LINE = re.compile(r"\s*(?:\\(?:hline|toprule|midrule|bottomrule|cline\{[^{}]*\})\s*)+")
_ENVIRONMENT = re.compile(r"\s*\\(?:begin|end)\{(?:tabular|longtable|tabularx|array|table)[x*]?\}")
_RULED = re.compile(r"\s*(?:\\(?:hline|toprule|midrule)\s*)+")


def with_table_rows(lines: Sequence[str]) -> list[str]:
    """Return the lines, those of LaTeX tables as Markdown has them."""
    if not any("&" in line and "\\\\" in line for line in lines):
        return list(lines)
    rows = [_row(line) for line in lines]
    written = [row or line for row, line in zip(rows, lines, strict=True)]
    for at, line in enumerate(lines):
        beside = next(filter(None, rows[max(0, at - 1) : at + 2]), "")
        if beside and _LINE.fullmatch(line):
            written[at] = "|" + "---|" * (beside.count("|") - 1)
        elif _ENVIRONMENT.match(line):
            written[at] = ""
    return written


def _row(line: str) -> str:
    """The cells of a row between bars; "" for any other line."""
    match = _ROW.fullmatch(_RULED.sub("", line, count=1)) if "&" in line else None
    if match is None:
        return ""
    cells = (cell.replace("\\&", "&").replace("|", "/") for cell in _CELL.split(match["cells"]))
    return f"| {' | '.join(map(str.strip, cells))} |"
