"""Parts two words on one line: `सुखम् × दुःखम् (happiness × sorrow)`, `satya (truth) x asatya (…)`."""

from __future__ import annotations

from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_DEVANAGARI, HAS_IAST, ROMAN_LETTERS
from shabda.lazy_patterns import lazy_pattern

_SIGN = r"\s+(?:×|x|X|≠|<-+>|⟷|↔|vs\.?)\s+"
_WORD = rf"(?:[{DEVANAGARI}]+|[{ROMAN_LETTERS}]+)"
_MEANING = r"[(\"'“‘](?P<{0}>[^()\"“”‘’]+?)[)\"'”’]"
_BEHIND_BOTH = lazy_pattern(
    rf"(?P<before>.*?)(?P<left>{_WORD}){_SIGN}(?P<right>{_WORD})\s*[-–—=:]?\s*"
    rf"[(\"“]?(?P<first>[A-Za-z][^()×≠]*?){_SIGN}(?P<second>[A-Za-z][^()×≠]*?)[)\"”]?\s*"
)
_BEHIND_EACH = lazy_pattern(
    rf"(?P<before>.*?)(?P<left>{_WORD})\s*{_MEANING.format('first')}{_SIGN}"
    rf"(?P<right>{_WORD})\s*{_MEANING.format('second')}\s*"
)
_ANY_SIGN = lazy_pattern("[×≠⟷↔]|<-| [xX] | vs")
_LONGEST = 300


def with_parted_opposites(line: str) -> str:
    """Write two opposites with their meanings as two pairs; other lines stay as they are."""
    if len(line) > _LONGEST or not _ANY_SIGN.search(line):
        return line
    behind_each = _BEHIND_EACH.fullmatch(line)
    match = behind_each or _BEHIND_BOTH.fullmatch(line)
    if match is None or any(map(str.isalpha, match["before"])):
        return line
    if not (behind_each or HAS_DEVANAGARI.search(line) or HAS_IAST.search(line)):
        return line
    first, second = match["first"].strip(), match["second"].strip()
    return f"{match['left']} = {first}; {match['right']} = {second}"
