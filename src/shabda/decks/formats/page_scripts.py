"""Web pages whose words are in their scripts: `<script>const cards = [{ sa: 'गजः', … }]</script>`.

What such a page shows is mostly an example of a card, and what its buttons do: to check.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.formats.html_page import read_html
from shabda.decks.formats.program_data import is_program_data, read_program_data
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.words.doubts import RUNNING_TEXT
from shabda.decks.notes.words.model import Confidence, Harvest, LineKind, NoteEntry, Skipped
from shabda.lazy_dataclasses import replace
from shabda.progress import Progress, no_progress

_SCRIPT = re.compile(r"<script\b[^>]*>(.*?)(?:</script\s*>|\Z)", re.I | re.S)
_NOT_A_BREAK = re.compile(r"[^\n]")


def read_page(text: str, file: str, progress: Progress = no_progress) -> Harvest:
    """Read a page, and the lists of words in its scripts if it has any."""
    page = read_html(text, file, progress)
    scripts = scripts_alone(text)
    if not scripts.strip() or not is_program_data(scripts):
        return page
    data = read_program_data(scripts, file)
    if not data.entries:
        return page
    return _together(data, page, split_lines(plain(text)))


def scripts_alone(text: str) -> str:
    """Return the scripts of a page, each character of them where it is on the page."""
    text = re.sub("\r\n?", "\n", text.lstrip("\ufeff"))
    parts, end = [], 0
    for match in _SCRIPT.finditer(text):
        parts += [_NOT_A_BREAK.sub(" ", text[end : match.start(1)]), match[1]]
        end = match.end(1)
    return "".join(parts)


def _together(data: Harvest, page: Harvest, raw: Sequence[str]) -> Harvest:
    """Return the words of the scripts and of the page around them, each line once.

    Where the scripts have more words, those of the page need a check.
    """
    held = {(entry.line, entry.slp1) for entry in data.entries}
    shown = [entry for entry in page.entries if (entry.line, entry.slp1) not in held]
    few = len(shown) < len(data.entries)
    entries = (*data.entries, *(_doubted(entry) if few else entry for entry in shown))
    ordered = tuple(sorted(entries, key=lambda entry: entry.line))
    lines = {entry.line for entry in ordered}
    reasons = {line.line: line for line in (*data.skipped, *page.skipped)}
    skipped = tuple(
        reasons.get(number, Skipped(number, text.strip(), ""))
        for number, text in enumerate(raw, 1)
        if number not in lines
    )
    doubtful = {entry.line for entry in entries if entry.confidence is Confidence.CHECK}
    kinds = tuple(
        LineKind.SKIPPED if number not in lines
        else LineKind.CHECK if number in doubtful
        else LineKind.SURE
        for number in range(1, len(raw) + 1)
    )  # fmt: skip
    return replace(page, entries=ordered, rules=(), skipped=skipped, kinds=kinds)


def _doubted(entry: NoteEntry) -> NoteEntry:
    return entry.doubted(RUNNING_TEXT) if entry.confidence is Confidence.SURE else entry
