"""Web pages: their tables, lists and paragraphs as lines of notes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser

from shabda.decks.notes.pairs.line_reading import LineReading, of_entries, skipped
from shabda.decks.notes.reader import harvest_of, read_notes
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.words.model import GrammarLine, Harvest, LineKind, NoteEntry, Skipped
from shabda.lazy_dataclasses import dataclass, replace
from shabda.progress import Progress, no_progress

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|table|ul|ol|dl|div|section|article|main|h[1-6])\b",
    re.I | re.S,
)
_ROW = re.compile(r"<t[rdh]\b", re.I)
_CSV = re.compile(r"[^<>\n\"]*,\"<(?!t)[a-z]")
"""A first row with HTML in a quoted cell."""
_UNSEEN = ("script", "style", "title", "template")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "caption")
_BLOCKS = frozenset((
    "p", "div", "li", "ul", "ol", "dl", "dt", "section", "article", "body", "html", "head",
    "blockquote", "pre", "header", "footer", "main", "nav", *_HEADINGS,
))  # fmt: skip
_CELLS = ("td", "th")


def is_html(text: str) -> bool:
    """Whether a text is a web page, or holds a table of one; not a CSV with HTML in its cells."""
    if _PAGE.match(text.lstrip("\ufeff")):
        return True
    return "<t" in text and bool(_ROW.search(text)) and not _CSV.match(text)


def read_html(text: str, file: str, progress: Progress = no_progress) -> Harvest:
    """Read a page as notes; its lines keep the numbers that they have in the file."""
    text = _closed(re.sub("\r\n?", "\n", text.lstrip("\ufeff")))
    page = _Page(whole=bool(_PAGE.match(text)))
    page.feed(text)
    page.close()
    page.end_line()
    lines = [line.text for line in page.lines]
    origins = [line.number for line in page.lines]
    return _at_origins(read_notes("\n".join(lines), file, progress), origins, text)


def _closed(text: str) -> str:
    """Return a page without comments and tags that never end, of which each is sought to the end.

    Any other declaration ends at the next bracket, as in a browser.
    """
    text = text.replace("<![", "<!-[")
    for opening, end in (("<!--", "-->"), ("<", ">")):
        closed = text.rfind(end) + 1
        text = text[:closed] + text[closed:].replace(opening, " " * len(opening))
    return text


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of notes, and the number of the line of the page on which it begins."""

    number: int
    text: str


class _Page(HTMLParser):
    """Collects the lines of a page; outside a `whole` page the line breaks of the text stay."""

    def __init__(self, *, whole: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[_Line] = []
        self._whole = whole
        self._unseen = 0
        self._text = ""
        self._number = 0
        self._cells: list[str] | None = None
        self._heads = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._end_row()
            self.end_line(blank=True)
        elif tag == "tr":
            self._end_row()
            self.end_line()
            self._cells, self._heads = [], 0
            self._number = self.getpos()[0]
        elif tag in _CELLS:
            self._end_cell()
            self._heads += tag == "th"
            self._cells = [] if self._cells is None else self._cells
            self._cells.append("")
            self._number = self._number or self.getpos()[0]
        elif tag == "br":
            self._break()
        elif tag == "dd" and self._text.strip():
            self._text = f"{self._text.strip()} = "
        elif tag in _BLOCKS:
            self._block(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_row()
            self.end_line(blank=True)
        elif tag in _BLOCKS and tag != "dt":
            self._block("")

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        data = data.replace("\r", " ")  # written `&#13;`, which ends no line of the file
        if self._cells:
            self._cells[-1] += data
        elif data.strip() or self._text:
            space = data[: len(data) - len(data.lstrip())] if self._whole else ""
            self._number = self._number or self.getpos()[0] + space.count("\n")
            self._text += data.replace("\n", " ") if self._whole else data

    def end_line(self, *, blank: bool = False) -> None:
        """Finish the text outside tables; outside a page each of its lines is one."""
        for at, text in enumerate(self._text.split("\n")):
            if text.strip() or not self._whole:
                self.lines.append(_Line(max(1, self._number) + at, text.rstrip()))
        self._text, self._number = "", 0
        if blank:
            self.lines.append(_Line(self.getpos()[0], ""))

    def _break(self) -> None:
        if self._cells:
            self._cells[-1] += "; "
        else:
            self.end_line()

    def _block(self, tag: str) -> None:
        if self._cells or self._text.strip():
            self._break()
        if tag in _HEADINGS:
            self._number, self._text = self.getpos()[0], "# "

    def _end_cell(self) -> None:
        if self._cells:
            self._cells[-1] = " ".join(self._cells[-1].split()).strip("; ").replace("|", "\\|")

    def _end_row(self) -> None:
        self._end_cell()
        if self._cells:
            self.lines.append(_Line(self._number, f"| {' | '.join(self._cells)} |"))
            if self._heads == len(self._cells):
                self.lines.append(_Line(self._number, f"|{'---|' * len(self._cells)}"))
        self._cells, self._number = None, 0


def _at_origins(content: Harvest, origins: Sequence[int], text: str) -> Harvest:
    """Number what was read by the lines of the page, and account for each of them."""
    raw = split_lines(plain(text))
    entries: dict[int, list[NoteEntry]] = {}
    for entry in content.entries:
        at = origins[entry.line - 1]
        entries.setdefault(at, []).append(replace(entry, line=at))
    rules: dict[int, GrammarLine] = {origins[rule.line - 1]: rule for rule in content.rules}
    reasons: dict[int, Skipped] = {}
    for line in content.skipped:
        if line.reason != skip_reasons.BLANK:  # the line of the page has more
            reasons.setdefault(origins[line.line - 1], line)
    readings = [
        _reading(number, text, entries, rules, reasons) for number, text in enumerate(raw, 1)
    ]
    return harvest_of(content.file, raw, readings)


def _reading(
    number: int,
    text: str,
    entries: Mapping[int, Sequence[NoteEntry]],
    rules: Mapping[int, GrammarLine],
    reasons: Mapping[int, Skipped],
) -> LineReading:
    if words := entries.get(number):
        return of_entries(tuple(words), "")
    if rule := rules.get(number):
        return LineReading(LineKind.RULE, examples=rule.examples)
    reason = skip_reasons.of_empty(text)
    left_out = reasons.get(number)
    return skipped(reason or (left_out.reason if left_out else "") or skip_reasons.MARKUP)
