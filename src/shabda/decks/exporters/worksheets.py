"""A printable worksheet: numbered questions, then the answers on a page of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from shabda.lazy_dataclasses import dataclass

_MOST_ON_A_LINE = 2


@dataclass(frozen=True, slots=True)
class WorksheetItem:
    """A question as it is printed, and every right answer, the preferred one first."""

    question: str
    shown: tuple[str, ...]
    choices: tuple[str, ...]
    answers: tuple[str, ...]

    @property
    def is_table(self) -> bool:
        """Whether what is shown are the rows of a table."""
        return len(self.shown) > _MOST_ON_A_LINE


def worksheet(title: str, items: Sequence[WorksheetItem]) -> str:
    """Write a worksheet in Markdown, with its answer key at the end."""
    lines = [f"# {title}", ""]
    for number, item in enumerate(items, 1):
        shown = [] if item.is_table else item.shown
        lines.append(f"{number}. {item.question} {' · '.join(shown)}".rstrip())
        lines += [f"   - {row}" for row in item.shown if item.is_table]
        lines += [f"   - [ ] {choice}" for choice in item.choices]
        lines += [""] if item.choices else ["", "   ____________________", ""]
    lines += ["---", "", "# Answers", ""]
    lines += [f"{number}. {' or '.join(item.answers)}" for number, item in enumerate(items, 1)]
    return "\n".join(lines) + "\n"


_STYLE = (
    "body{font:12pt/1.5 serif;margin:2cm;max-width:17cm}li{margin-bottom:1em}"
    ".line{border-bottom:1px solid;height:1.6em;width:60%}.choices{list-style:'\u2610 '}"
    "#answers{break-before:page}"
)


def html_worksheet(title: str, items: Sequence[WorksheetItem]) -> str:
    """Write a worksheet as a page to print; the answers begin on a new sheet."""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    answers = "".join(f"<li>{escape(' or '.join(item.answers))}</li>" for item in items)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head>\n<body>\n'
        f"<h1>{escape(title)}</h1>\n<ol>\n{''.join(map(_html_item, items))}</ol>\n"
        f'<section id="answers"><h1>Answers</h1>\n<ol>{answers}</ol></section>\n'
        "</body></html>\n"
    )


def _html_item(item: WorksheetItem) -> str:
    return f"<li>{''.join(_parts(item))}</li>\n"


def _parts(item: WorksheetItem) -> Iterator[str]:
    shown = "" if item.is_table else " · ".join(item.shown)
    yield escape(" ".join(filter(None, (item.question, shown))))
    yield from (f"<br>{escape(row)}" for row in item.shown if item.is_table)
    if item.choices:
        choices = "".join(f"<li>{escape(choice)}</li>" for choice in item.choices)
        yield f'<ul class="choices">{choices}</ul>'
    else:
        yield '<div class="line"></div>'
