"""Judges English answers: compares what was typed with the glosses of a word.

English is not what is learned here, so its grammar is forgiven (articles, "to", plural and
verb endings) and a typing slip is almost right. A different word is wrong; if it is the
meaning of a similar word, the verdict says so.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import clean, devanagari

_ARTICLES = frozenset(("a", "an", "the"))
_THIRD = frozenset(("he", "she", "it"))
_SMALL = frozenset(("to", "of", "with", "in", "on", "at", "by", "for", "from", "o", "oh"))
_IRREGULAR = {
    "is": "be", "are": "be", "am": "be", "has": "have", "does": "do", "goes": "go",
    "teeth": "tooth", "geese": "goose", "oxen": "ox", "men": "man", "women": "woman",
    "children": "child", "feet": "foot", "wives": "wife", "lives": "life",
}  # fmt: skip
_REPEATED = lazy_pattern(r"(\w)\1")
_VOWEL = lazy_pattern("[aeiouy]")
_DOUBLED = lazy_pattern(r"([^aeiou])\1$")
_BRITISH = lazy_pattern("(?<=..)our$")
_BRACKETS = lazy_pattern(r"\s*\(([^)]*)\)")
_SEPARATORS = lazy_pattern(r"\s*[,;/]\s*")
_JOINERS = lazy_pattern(r"\s*[,;/]\s*|\s+(?:or|and)\s+")


@dataclass(frozen=True, slots=True)
class MeaningVerdict:
    """The judgement of an English answer: exact, spelling (almost), wrong or nothing.

    `gloss` is the gloss that was matched, or the first one; `confused_with` is the equivalence
    key of the word whose meaning was given instead. `is_slip`: only a typing slip tells it from
    the gloss.
    """

    kind: VerdictKind
    gloss: str
    remark: str = ""
    confused_with: str = ""
    is_slip: bool = False

    @property
    def grade(self) -> int:
        return self.kind.grade


def senses_of(meaning: str) -> tuple[str, ...]:
    """The senses of a meaning as a list of words gives it: "hope, direction"."""
    return tuple(_SEPARATORS.split(meaning.strip()))


def judge_meaning(
    typed: str, glosses: Sequence[str], others: Mapping[str, Sequence[str]] | None = None
) -> MeaningVerdict:
    """Judge an English answer against the glosses of a word, at least one.

    `others` holds the glosses of the words it may be confused with, by SLP1 form.
    """
    if not _phrase(typed):
        return MeaningVerdict(VerdictKind.NOTHING, glosses[0])
    if gloss := _matching_gloss(typed, glosses):
        return MeaningVerdict(VerdictKind.EXACT, gloss)
    parts = [part for part in _JOINERS.split(typed) if _phrase(part)]
    verdicts = [_matching_gloss(part, glosses) for part in parts]
    if verdicts and all(verdicts):
        return MeaningVerdict(VerdictKind.EXACT, verdicts[0])
    for word, meanings in (others or {}).items():
        if gloss := next(
            (m for part in (typed, *parts) if (m := _matching_gloss(part, meanings))), ""
        ):
            remark = f"that is {devanagari(word)}, {gloss}"
            return MeaningVerdict(VerdictKind.WRONG, glosses[0], remark, equivalence_key(word))
    if any(verdicts):
        remark = "right in part: one meaning is right, not all that was typed"
        return MeaningVerdict(VerdictKind.SPELLING, next(filter(None, verdicts)), remark)
    if almost := _in_other_words(typed, glosses):
        return MeaningVerdict(VerdictKind.SPELLING, almost)
    if almost := _with_a_slip(typed, glosses):
        return MeaningVerdict(VerdictKind.SPELLING, almost, is_slip=True)
    return MeaningVerdict(VerdictKind.WRONG, glosses[0])


@lru_cache(maxsize=4096)
def base_forms(word: str) -> frozenset[str]:
    """Return what a word may be without its plural or verb ending: moving, mov, move."""
    word = _IRREGULAR.get(word, word).replace("ll", "l")
    bases = {word}
    if word.endswith("ies") and len(word) > 4:
        bases.add(f"{word[:-3]}y")
    elif word.endswith("ing") and _VOWEL.search(word[:-3]):
        bases |= {word[:-3], f"{word[:-3]}e", _DOUBLED.sub(r"\1", word[:-3])}
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        bases.add(word[:-1])
        if word.endswith(("sses", "xes", "zes", "ches", "shes", "oes")):
            bases.add(word[:-2])
    return frozenset(_BRITISH.sub("or", base) for base in bases)


@lru_cache(maxsize=4096)
def _phrase(text: str) -> tuple[str, ...]:
    """The words of a phrase that are compared: no articles, no "to" or "he" before a verb."""
    words = re.findall(r"[^\W_]+", clean(text).casefold().replace("'", "").replace("’", ""))
    phrase = tuple(word for word in words if word not in _ARTICLES)
    if len(phrase) > 1 and (phrase[0] == "to" or (phrase[0] in _THIRD and _is_third(phrase[1]))):
        return phrase[1:]
    return phrase or tuple(words)


def _is_third(word: str) -> bool:
    """Whether a word may be a verb after he, she or it."""
    return word.endswith("s") or word in _IRREGULAR


@lru_cache(maxsize=4096)
def _senses(gloss: str) -> tuple[tuple[str, ...], ...]:
    """Return every phrase of a gloss: each synonym, with and without its brackets."""
    forms = (gloss, _BRACKETS.sub("", gloss), _BRACKETS.sub(r" \1", gloss))
    parts = [part for form in forms for part in (form, *_SEPARATORS.split(form))]
    return tuple(dict.fromkeys(filter(None, map(_phrase, parts))))


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) == len(other) and all(
        base_forms(a) & base_forms(b) for a, b in zip(one, other, strict=True)
    )


def _matching_gloss(typed: str, glosses: Sequence[str]) -> str:
    """Return the gloss that a phrase matches, with or without its brackets; else ""."""
    phrases = (_phrase(typed), _phrase(_BRACKETS.sub("", typed)))
    return next(
        (g for g in glosses if any(_same(one, sense) for one in phrases for sense in _senses(g))),
        "",
    )


def _in_other_words(typed: str, glosses: Sequence[str]) -> str:
    """Return the gloss that a phrase nearly matches: small words or their order differ."""
    content = _content(_phrase(typed))
    same = (g for g in glosses if any(_same(content, _content(sense)) for sense in _senses(g)))
    return next(same, "")


def _with_a_slip(typed: str, glosses: Sequence[str]) -> str:
    """Return the gloss that a phrase matches but for a typing slip."""
    text = " ".join(_phrase(typed))
    same = (g for g in glosses if any(_mistyped(text, " ".join(one)) for one in _senses(g)))
    return next(same, "")


def _content(phrase: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(word for word in phrase if word not in _SMALL)) or phrase


def _mistyped(typed: str, right: str) -> bool:
    """Whether one text is the other with a typing slip.

    From four letters on, one letter may be added, missing or swapped with its neighbour. One
    may be replaced only from six on, since short words that differ in a letter are different
    words (bark, bank), and a letter doubled in the wrong place (tommorow) counts as one slip. From
    ten letters on, two slips are forgiven.
    """
    longest = max(len(typed), len(right))
    if longest < 4 or typed[:1] != right[:1] or abs(len(typed) - len(right)) > 2:
        return False
    if longest < 6 and len(typed) == len(right) and sorted(typed) != sorted(right):
        return False
    if longest >= 6 and _REPEATED.sub(r"\1", typed) == _REPEATED.sub(r"\1", right):
        return True
    return _distance(typed, right) <= (2 if longest >= 10 else 1)


def _distance(one: str, other: str) -> int:
    """The edit distance, where swapping two neighbours is one edit."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
