"""Reads the word side of a list in Roman letters: `nṛpa, rājan`, `gam 1P (gacchati)`, `ā-√gam`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from shabda.decks.notes.text.grammar_marks import NO_MARKS, Marks, read_marks
from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.words.headed_lines import headed_line
from shabda.decks.notes.words.roman_words import ListScheme
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.script import iast

_BETWEEN = re.compile(r"\s*[,/;]\s*|\s+or\s+|\s+&\s+")
_LETTERS = r"[^\W\d_\u0900-\u097f][^\W\d_\u0900-\u097f~^.\"'’]*"
_ROMAN = r"(?:[.\"~]?[^\W\d_\u0900-\u097f](?:[.\"~^'’]?[^\W\d_\u0900-\u097f\"])*)"
_WORD = re.compile(rf"(?P<root>√\s*)?(?P<word>{_ROMAN}(?:-{_ROMAN})*)-?(?P<rest>.*)")
_PREFIXED = re.compile(
    rf"(?P<prefixes>(?:{_ROMAN}\s*[-+]?\s*(?=[-+√]))+)[-+]?\s*√?\s*(?P<word>{_ROMAN})(?P<rest>.*)"
)
_PART = re.compile(r"[-+√\s]+")
_BRACKETED = re.compile(r"\(\s*([^()]+?)\s*\)|\[\s*([^\[\]]+?)\s*\]")
_MOST_WORDS = 6
_PREFIXES = word_set(
    "pra parA apa sam saM anu ava nis nir niH niz dus dur duH vi A ni aDi api ati su ut ud aBi"
    " prati pari upa samA vyA upA pratyA aByA udA paryA"
)
"""The prefixes of verbs, in SLP1."""


@dataclass(frozen=True, slots=True)
class ListHead:
    """A word as IAST has it, its marks, and a form of it; `written` is how the list has it."""

    word: str
    marks: Marks
    note: str
    written: str


def list_heads(text: str, scheme: ListScheme) -> tuple[ListHead, ...]:
    """Read the words of a side; () when it has anything but words and their grammar."""
    heads: list[ListHead] = []
    for piece in _pieces(text):
        mark = read_marks(piece) if heads else None
        if mark is not None:
            last = heads.pop()
            heads.append(ListHead(last.word, last.marks | mark, last.note, last.written))
        elif head := _head(piece, scheme):
            heads.append(head)
        else:
            return ()
    return tuple(heads) if len(heads) <= _MOST_WORDS else ()


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
    if rest := match["rest"].strip(" ?"):
        grammar = _grammar(spelled, rest, lambda form: _in_iast(form, scheme))
        if grammar is None:
            return None
        marks, note = grammar
    if prefixed:
        before = [part for part in _PART.split(match["prefixes"]) if part]
        spelled = "-".join([*(_in_iast(part, scheme) for part in before), spelled])
    if prefixed or match.groupdict().get("root"):
        marks |= Marks(pos="verb")
    return ListHead(spelled, marks, note, written)


def _prefixed(text: str, scheme: ListScheme) -> re.Match[str] | None:
    match = _PREFIXED.fullmatch(text) if "+" in text or "√" in text[1:] else None
    if match is None:
        return None
    parts = [part for part in _PART.split(match["prefixes"]) if part]
    return match if all(scheme.slp1(part) in _PREFIXES for part in parts) else None


def _in_iast(word: str, scheme: ListScheme) -> str:
    slp1 = scheme.slp1(word)
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
