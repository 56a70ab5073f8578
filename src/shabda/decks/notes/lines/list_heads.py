"""Reads the word side of a list: `nṛpa, rājan`, `gam 1P (gacchati)`, `ā-√gam`, `गजः (gajaḥ) m.`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from shabda.decks.notes.text.grammar_marks import NO_MARKS, Marks, read_marks
from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_DEVANAGARI
from shabda.decks.notes.words.headed_lines import headed_line
from shabda.decks.notes.words.headwords import headword_slp1, is_reading_aid
from shabda.decks.notes.words.known_meanings import bare_stem
from shabda.decks.notes.words.roman_words import PLAIN, ListScheme, is_sanskrit_shape
from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import VOWELS

_BETWEEN = lazy_pattern(r"\s*[,/;]\s*|\s+or\s+|\s+&\s+")
_ROMAN = r"(?:[.\"~]?[^\W\d_\u0900-\u097f](?:[.\"~^'’]?[^\W\d_\u0900-\u097f\"])*)"
_PART = rf"(?:[{DEVANAGARI}]+|{_ROMAN})"
_WORD = lazy_pattern(rf"(?P<root>√\s*)?(?P<word>{_PART}(?:-{_PART})*)-?(?P<rest>.*)")
_PREFIXED = lazy_pattern(
    rf"(?P<prefixes>(?:{_PART}\s*(?:[-+]\s*√?|√)\s*)+)(?P<word>{_PART})(?P<rest>.*)"
)
_SIGNS = lazy_pattern(r"[-+√\s]+")
_BRACKETED = lazy_pattern(r"\(\s*([^()]+?)\s*\)|\[\s*([^\[\]]+?)\s*\]")
_BESIDE = lazy_pattern(rf"\s*(?:[(\[]\s*(?P<inside>{_PART})\s*[)\]]|(?P<bare>{_PART})(?!\.))")
_NOUN_COMMA = lazy_pattern(r"(?<=\s)n\.,\s*(?=[mfn]\b)")
"""The comma of `n., f.`, which does not part words."""
_MOST_WORDS, _LONGEST_PHRASE = 6, 3
_PREFIXES = word_set(
    "pra parA apa sam saM anu ava nis nir niH niz dus dur duH vi A ni aDi api ati su ut ud aBi"
    " prati pari upa samA vyA upA pratyA aByA udA paryA"
)
"""The prefixes of verbs, in SLP1."""


@dataclass(frozen=True, slots=True)
class ListHead:
    """A word, its marks, and a form of it; `written` is how the list spells the word."""

    word: str
    marks: Marks
    note: str
    written: str


def list_heads(text: str, scheme: ListScheme) -> tuple[ListHead, ...]:
    """Read the words of a side; () when it has anything but words and their grammar."""
    heads: list[ListHead] = []
    for piece in _pieces(_NOUN_COMMA.sub("n. ", text)):
        mark = read_marks(piece) if heads else None
        head = None if mark else _head(piece, scheme)
        if mark is None and head is None:
            return ()
        last = heads[-1] if heads else None
        if last and mark:
            heads[-1] = replace(last, marks=last.marks | mark)
        elif last and head and _is_same(last.word, head.word):
            better = max(last.word, head.word, key=_is_devanagari)
            heads[-1] = replace(last, word=better, marks=last.marks | head.marks)
        elif head:
            heads.append(head)
    return tuple(heads) if len(heads) <= _MOST_WORDS else ()


def _is_same(one: str, other: str) -> bool:
    """Whether two texts are one word: in both scripts, or its stem and its nominative."""
    if bare_stem(headword_slp1(one)) == bare_stem(headword_slp1(other)):
        return True
    return is_reading_aid(one, other) or is_reading_aid(other, one)


def _is_devanagari(word: str) -> bool:
    return HAS_DEVANAGARI.match(word) is not None


def _pieces(text: str) -> Iterator[str]:
    """Split a side into its words; the comma of `n., f.` and those in brackets part none."""
    depth = start = 0
    for match in re.finditer(rf"[(\[]|[)\]]|{_BETWEEN.pattern}", text):
        sign = match.group()
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth -= 1
        elif depth <= 0:
            yield text[start : match.start()].strip()
            start = match.end()
    yield text[start:].strip()


def _head(text: str, scheme: ListScheme) -> ListHead | None:
    prefixed = _prefixed(text, scheme)
    match = prefixed or _WORD.fullmatch(text)
    if match is None:
        return None
    written = match["word"]
    spelled = "-".join(filter(None, (_in_iast(part, scheme) for part in written.split("-"))))
    if not spelled or spelled.count("-") != written.count("-"):
        return None
    marks, note = NO_MARKS, ""
    spelled, rest = _without_twin(spelled, match["rest"].strip(" ?"), scheme)
    if rest:
        grammar = _grammar(spelled, rest, lambda form: _in_iast(form, scheme))
        if grammar is None:
            return _phrase(text, scheme)
        marks, note = grammar
    if prefixed:
        before = [part for part in _SIGNS.split(match["prefixes"]) if part]
        spelled = "-".join([*(_in_iast(part, scheme) for part in before), spelled])
    if prefixed or match.groupdict().get("root"):
        marks |= Marks(pos="verb")
    return ListHead(spelled, marks, note, text[: match.end("word")])


def _phrase(text: str, scheme: ListScheme) -> ListHead | None:
    """Read two or three words that are all Sanskrit in the scheme of the list: `Hatha Yoga`."""
    words = text.split()
    spelled = [_in_iast(word, scheme) for word in words if is_sanskrit_shape(word, scheme)]
    if not 2 <= len(spelled) == len(words) <= _LONGEST_PHRASE:
        return None
    return ListHead(" ".join(spelled), NO_MARKS, "", text)


def _prefixed(text: str, scheme: ListScheme) -> re.Match[str] | None:
    match = _PREFIXED.fullmatch(text) if "+" in text or "√" in text[1:] else None
    if match is None:
        return None
    parts = [part for part in _SIGNS.split(match["prefixes"]) if part]
    prefixes = _PREFIXES | ({"a"} if scheme.name == PLAIN else set())
    vowels = sum(sound in VOWELS for sound in scheme.slp1(match["word"]))
    root = vowels == 1 or "√" in text
    return match if root and all(scheme.slp1(part) in prefixes for part in parts) else None


def _without_twin(word: str, rest: str, scheme: ListScheme) -> tuple[str, str]:
    """Take the word in the other script, `(gajaḥ)`, off what comes behind it."""
    match = _BESIDE.match(rest)
    twin = _in_iast(match["inside"] or match["bare"], scheme) if match else ""
    if match is None or not twin or not _is_same(word, twin):
        return word, rest
    return max(word, twin, key=_is_devanagari), rest[match.end() :].strip(" ,")


def _in_iast(word: str, scheme: ListScheme) -> str:
    """A word of the list in IAST; one in Devanagari as it is, "" when it cannot be read."""
    slp1 = scheme.slp1(word)
    if _is_devanagari(word):
        return word if slp1 else ""
    return iast(slp1) if slp1 else ""


def _grammar(word: str, rest: str, spelled: Callable[[str], str]) -> tuple[Marks, str] | None:
    """Read what comes behind a word: marks, and a form of it; None for anything else."""
    if (mark := read_marks(rest)) is not None:
        return mark, ""
    rest = _BRACKETED.sub(lambda match: f"({_form(match[1] or match[2], spelled)})", rest)
    line = headed_line(f"{word} {rest} = x")
    return line.grammar if line is not None and line.meaning == "x" else None


def _form(text: str, spelled: Callable[[str], str]) -> str:
    if read_marks(text) is not None or " " in text:
        return text
    return spelled(text) or text
