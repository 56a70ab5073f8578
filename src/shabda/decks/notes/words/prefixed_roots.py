"""Puts the prefix of a verb before its root where a dictionary has it behind: `भू + सम् 1P`."""

import re

from shabda.decks.notes.text.patterns import DEVANAGARI
from shabda.decks.notes.words.doubts import PREFIX_SPELLINGS

_PREFIX_BEHIND = re.compile(
    rf"\**(?P<root>[{DEVANAGARI}]+)(?P<prefixes>(?:\s*\+\s*[{DEVANAGARI}]+)+)\**\s+"
    r"(?=(?:10|[1-9])\s?[PUAĀ]\b)"
)


def with_prefix_before(line: str) -> str:
    """Write `भू + सम् 1P सम्भवति` as `सम्-भू (verb) 1P सम्भवति`; other lines stay as they are."""
    match = _PREFIX_BEHIND.match(line) if "+" in line[:40] else None
    if match is None:
        return line
    prefixes = [part.strip() for part in match["prefixes"].split("+")[1:]]
    if match["root"] in PREFIX_SPELLINGS or not PREFIX_SPELLINGS.issuperset(prefixes):
        return line
    return f"{'-'.join([*prefixes, match['root']])} (verb) {line[match.end() :]}"
