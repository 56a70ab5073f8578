"""A printable worksheet: numbered questions, then the answers on a page of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorksheetItem:
    """A question as it is printed, and every right answer, the preferred one first."""

    question: str
    shown: tuple[str, ...]
    choices: tuple[str, ...]
    answers: tuple[str, ...]


def worksheet(title: str, items: Sequence[WorksheetItem]) -> str:
    """Write a worksheet in Markdown, with its answer key at the end."""
    lines = [f"# {title}", ""]
    for number, item in enumerate(items, 1):
        lines.append(f"{number}. {item.question} {' · '.join(item.shown)}".rstrip())
        lines += [f"   - [ ] {choice}" for choice in item.choices]
        lines += ["", "   ____________________", ""]
    lines += ["---", "", "# Answers", ""]
    lines += [f"{number}. {' or '.join(it.answers)}" for number, it in enumerate(items, 1)]
    return "\n".join(lines) + "\n"
