"""What a YAML parser says of a text that it cannot read, in the words of a deck."""

from __future__ import annotations

from typing import Any

_OPENED = ("quoted scalar", "flow")
"""Parts of YAML whose error is shown where they begin: they may end anywhere, or not at all."""
_UNREADABLE = "cannot be read; a line of an entry is like `note: some text`"
_PROBLEMS = {
    "another document": "begins a second deck with `---`; put that into a file of its own",
    "quoted scalar": "has a quotation mark without its pair; write the second one",
    "flow sequence": "has a list without an end; write ] after its last item",
    "flow mapping": "has a { without its pair; write } after the last field",
    "mapping values": "has one colon too many, or is not as far in as its entry; put a value"
    " with a colon into quotation marks",
    "tab": "has a tab, where only spaces may be; write spaces",
    "alias": "has a value that begins with *; put it into quotation marks",
    "anchor": "has a value that begins with &; put it into quotation marks",
    "tag": "has a value that begins with !; put it into quotation marks",
    "expected ':'": "has no colon, or no space after it; a line is like `note: some text`",
    "block mapping": "is not as far in as the lines of its entry; begin it with as many spaces",
    "block collection": "is not as far in as the entries beside it; begin it with as many spaces",
}
"""What is wrong, by a part of what the parser says; the first that fits counts."""


def problem_in_english(error: Any) -> str:
    """Say what is wrong with a text, in the words of a deck."""
    words = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    return next((sentence for part, sentence in _PROBLEMS.items() if part in words), _UNREADABLE)


def line_of_problem(error: Any, above: int) -> int:
    """The line of a syntax error; 0 when it is not known."""
    mark = getattr(error, "problem_mark", None)
    if any(part in (getattr(error, "context", None) or "") for part in _OPENED):
        mark = error.context_mark or mark
    return mark.line + 1 + above if mark else 0
