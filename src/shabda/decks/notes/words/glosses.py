"""Splits the meaning side of a pair into glosses, and compares glosses."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from shabda.decks.notes.text.grammar_marks import BARE, CLASS_AND_VOICE, NO_MARKS, Marks, read_marks
from shabda.decks.notes.text.patterns import LEADING_SEPARATOR, LETTER, split_outside
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.study.exercises.meanings import base_forms

_COMMA = lazy_pattern(r"\s*[,;،、|।॥\t]\s*|\s*(?:=+>?|-+>|[→⇒])\s*|\s+(?:\(?\d[.)])\s+")
_EXAMPLE = lazy_pattern(
    r"[\s,.;।(]+(?:e\.\s?g\.?|eg\.|ex\.|deriv?\.|ex:|example:|उदा\.?|उदाहरण\S*|यथा)[\s:-].*$", re.I
)
_LEADING_MARK = lazy_pattern(
    rf"\s*(?:[(\[]([^()\[\]]*)[)\]]|({BARE}\.)(?=[\s,])(?!\s*(?:of|de|from|to)\b))\s*"
)
_TRAILING_MARK = lazy_pattern(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_BARE_END = lazy_pattern(
    r"(?<=[a-z])(?: (m|f|n|mn|mf|fn|mfn|adj|adv|ind|v|vb|pron|num|prep|conj)\."
    rf"|[\s,;]+({CLASS_AND_VOICE})|,? (n\.,? ?(?:m|f|n|mn|mf|fn|mfn)\.?))$"
)
_SHORT_MARK = lazy_pattern(
    r"(?:m|f|n|mn|mf|fn|mfn|adj|adv|ind|indecl|masc|fem|neut)\.?(?:\s*(?:sg|du|pl)\.?)?"
)
_PADA = re.compile("[UPĀ]|[āĀ]tm|par")
"""The voice of a root behind its meaning: `cint - to think, U.`"""
_EDGES = " /\t\"'“”‘’«»„.,;:|।॥=–—−*_`"
_ORDINAL = lazy_pattern(r"^\(?\d{1,2}[.)]\s*(?=\D)")
_LONG_MARK = lazy_pattern(
    r"indeclinable|avyaya|pronoun|adjective|adverb|conjunction|preposition|particle", re.I
)
_NOTE_NUMBER = lazy_pattern(r"(?<=[)’”\"'])\d{1,2}$")
_NOUN_MARK = lazy_pattern(r"^\(?n\.\s?[mfn]\.\)?\s+(?=[a-z])")
"""The mark of a later sense: `unhappy; n.n. sorrow`."""
_LATER_MARK = lazy_pattern(
    r"(?<=[;,.] )(?:\([a-zāīūṛ]{1,3}\),? )?(?:m|f|n|mn|mf|mfn|ind|adj)\. "
    r"(?=(?:a |an |the )?[a-z]{3})"
)
"""The gender of a later sense: `cold, winter; n. snow`, `sweet; (u), n. honey`."""
_DECORATION = lazy_pattern(
    r"\s*(?:[\u2190-\u21ff\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+|\^[a-z0-9-]{4,}|==[^=]+==)(?=\s|$)"
)
"""Pictures, highlights and the names of blocks: `soldier ⚔️`, `messenger ==important==`."""
_MEANS = lazy_pattern(r"^\(?(?:meaning|means)(?::\s*|\s+)(?!of\b)(?=\S)", re.I)
"""A word that only introduces the meaning: `(meaning sister's son)`."""
_KIN = (
    "son|daughter|wife|husband|father|mother|brother|sister|king|queen|minister|teacher|pupil|author"
    "|charioteer|capital|name|epithet"
)
_APPOSITION = lazy_pattern(
    r"(?:^|(?<=[;,] ))(?P<name>(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*), "
    r"(?P<what>(?!(?:by|in|on|of|at|to|for|from|with|and|or|as|if|when|who|which|that|it|s?he|please)\b)"
    r"(?:the |an? )?[a-z][\w-]*(?: [a-z][\w-]*){0,3}? (?:of|in|from|by) (?:the )?[A-Z]"
    r"[^,;()]*"
    rf"|(?:the |an? )?(?:[a-z]+ )?(?:{_KIN}) of [^,;()]+)(?=$|[,;])"
)
"""A name and what it is the name of: `the Ramayana, epic of Valmiki`, `Sita, wife of Rama`."""
_QUOTED = lazy_pattern(r"[‘“](.*?)[’”](?=\s|$|\()")
_LITTLE = frozenset(("a", "an", "the", "to", "of", "be", "is"))
_TOKEN = lazy_pattern(r"[^\W_]+(?:[\u0900-\u0dff]+[^\W_]*)*")


@dataclass(frozen=True, slots=True)
class Meaning:
    """Glosses and what the meaning side says about the word."""

    glosses: tuple[str, ...]
    marks: Marks = NO_MARKS


@lru_cache(maxsize=8192)
def read_meaning(text: str) -> Meaning:
    """Read `(f.) creeper, "vine" (noun)`: marks apart, the rest split at commas.

    What is said of a name is a note in brackets behind it: `Sita (wife of Rama)`.
    """
    text = _LATER_MARK.sub("", _QUOTED.sub(r"\1", _EXAMPLE.sub("", text)))
    text = text[LEADING_SEPARATOR.match(text).end() :]  # type: ignore[union-attr]
    text, leading = _take_leading(_MEANS.sub("", _unwrapped(text) if "mean" in text else text))
    text, trailing = _take_trailing(_BARE_END.sub(r" (\1\2\3)", text))
    text = _APPOSITION.sub(r"\g<name> (\g<what>)", _unwrapped(text))
    parts = [_tidy(part) for part in split_outside(text, _COMMA)]
    marks = leading | trailing
    glosses = []
    for part in [part for part in parts if not part.startswith("+")] or parts:
        alone = len(parts) == 1 or not _LONG_MARK.fullmatch(part)
        short = _SHORT_MARK.fullmatch(part) or (len(parts) > 1 and _PADA.fullmatch(part))
        mark = read_marks(part) if short or not alone else None
        gloss, own = ("", mark) if mark else _take_trailing(part)
        glosses.append(gloss)
        marks |= own
    return Meaning(_unique(glosses), marks)


def _take_leading(text: str) -> tuple[str, Marks]:
    marks = NO_MARKS
    while (match := _LEADING_MARK.match(text)) and (mark := read_marks(match[1] or match[2] or "")):
        marks |= mark
        text = text[match.end() :]
        text = text[LEADING_SEPARATOR.match(text).end() :]  # type: ignore[union-attr]
    return text, marks


def _take_trailing(text: str) -> tuple[str, Marks]:
    match = _TRAILING_MARK.search(text)
    mark = read_marks(match[1]) if match else None
    if match is None or mark is None:
        return text, NO_MARKS
    return text[: match.start()], mark


def _unwrapped(text: str) -> str:
    text = text.strip(_EDGES)
    inner = text[1:-1]
    whole = text[:1] + text[-1:] in ("()", "[]") and not set("()[]") & set(inner)
    return inner if whole else text


def _tidy(gloss: str) -> str:
    gloss = _NOTE_NUMBER.sub("", _NOUN_MARK.sub("", gloss.strip()))
    gloss = _DECORATION.sub("", gloss)
    gloss = _ORDINAL.sub("", gloss.strip(_EDGES).rstrip(" -"))
    if gloss.count('"') % 2:  # the other one was at an edge
        gloss = gloss.replace('"', "")
    return " ".join(_unwrapped(gloss).split())


def _unique(glosses: list[str]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    for gloss in glosses:
        if gloss and any(ch.isalnum() for ch in gloss):
            first.setdefault(gloss.casefold(), gloss)
    return tuple(first.values())


def has_letters(text: str) -> bool:
    return bool(LETTER.search(text))


@lru_cache(maxsize=16384)
def gist(gloss: str) -> tuple[frozenset[str], ...]:
    """Return the content words of a gloss, each as its possible base forms."""
    plain = re.sub(r"\([^()]*\)", " ", gloss.casefold())
    tokens = _TOKEN.findall(plain) or _TOKEN.findall(gloss.casefold())
    return tuple(base_forms(t) for t in [t for t in tokens if t not in _LITTLE] or tokens)


def shares_a_word(one: str, other: str) -> bool:
    """Whether two glosses have a word in common, whatever its number or ending."""
    return any(not ours.isdisjoint(theirs) for ours in gist(one) for theirs in gist(other))


def says_the_same(one: str, other: str) -> bool:
    """Whether two glosses differ only in case, articles, number or a narrower wording."""
    left, right = gist(one), gist(other)
    return _covers(left, right) or _covers(right, left)


def _covers(wide: tuple[frozenset[str], ...], narrow: tuple[frozenset[str], ...]) -> bool:
    every = frozenset().union(*wide)
    return all(not every.isdisjoint(word) for word in narrow)


class SaidGlosses:
    """Glosses, of which those that may say the same as another are found by their words.

    Both `_with` and `_filed` have them by the base forms of words: of all their words, and of the
    word that the fewest glosses before had. A word of a list may have 80,000 meanings.
    """

    def __init__(self, glosses: Iterable[str] = ()) -> None:
        self._with: dict[str, list[str]] = defaultdict(list)
        self._filed: dict[str, list[str]] = defaultdict(list)
        for gloss in glosses:
            self.add(gloss)

    def add(self, gloss: str) -> None:
        words = gist(gloss)
        for form in self._rarest(words):
            self._filed[form].append(gloss)
        for form in frozenset[str]().union(*words):
            self._with[form].append(gloss)

    def __contains__(self, gloss: str) -> bool:
        """Whether one of the glosses says the same as this one."""
        words = gist(gloss)
        wider = (self._with.get(form, ()) for form in self._rarest(words))
        narrower = (self._filed.get(form, ()) for word in words for form in word)
        near = chain.from_iterable((*wider, *narrower))
        return any(says_the_same(gloss, other) for other in near)

    def _rarest(self, words: Sequence[frozenset[str]]) -> frozenset[str]:
        return min(words, key=self._times, default=frozenset())

    def _times(self, word: frozenset[str]) -> int:
        return sum(len(self._with.get(form, ())) for form in word)
