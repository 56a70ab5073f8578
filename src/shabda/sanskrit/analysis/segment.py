"""Splits a text into words in every way that the index allows, the likeliest first.

A word may end at any seam whose surface is in the text; the rest, with the first sound of the
next word restored, is split in turn. Each place is solved once and only its best ways are kept,
so the work grows with the length of the text and not with the number of its readings. Every
seam is then checked by joining the words again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, field
from shabda.sanskrit.analysis.analysis_cells import number_of
from shabda.sanskrit.analysis.printed_text import (
    Piece,
    Split,
    is_hiatus,
    nasals_of,
    spaces_of,
    strangeness,
)
from shabda.sanskrit.analysis.proposer import Index, Proposer
from shabda.sanskrit.analysis.seams import seam_key
from shabda.sanskrit.analysis.word_weights import WordWeights
from shabda.sanskrit.forms.paradigms import Vacana
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.sandhi.joining import Joiner
from shabda.sanskrit.text.equivalence import shared_start
from shabda.sanskrit.text.sounds import VOWELS

_LONGEST = 240
"""Sounds in a text; a longer one is refused."""
_LONGEST_WORD = 24
_KEPT = 6
"""The most ways that are kept from each place."""
_LOSING_H = frozenset({"saH", "ezaH"})
"""Words that lose their ḥ before any consonant (6.1.132)."""
_UNJOINED = -2.0
"""The penalty of a word before a space that is printed without sandhi."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A word that may come next, and what of the text it leaves; `strange`: how odd the seam is."""

    word: str
    rest: str
    gap: bool
    unjoined: bool = False
    strange: float = 0.0


@dataclass(frozen=True, slots=True)
class _Task:
    """One text to be split; `spaces` are counted from its end.

    `nasals` says of a space after a nasal whether m is printed there (taṃ, tam) or n (tān).
    """

    spaces: frozenset[int]
    nasals: Mapping[int, str]
    solved: dict[tuple[str, bool], list[Split]] = field(default_factory=dict)


class Segmenter:
    """Splits texts by the index of forms."""

    def __init__(self, index: Index, proposer: Proposer, book: RuleBook) -> None:
        self._index, self._proposer = index, proposer
        self._joiner = Joiner(book)
        self._seams: dict[str, list[tuple[str, str]]] = {}
        for surface, final, initial in index.all("seam"):
            self._seams.setdefault(str(surface), []).append((str(final), str(initial)))
        self._reach = max(map(len, self._seams), default=0)
        self._weights = WordWeights(index, proposer)

    def split(self, text: str, most: int = 5) -> list[Split]:
        """Return the splits of a text in SLP1, the likeliest first; none when the index has none.

        Raises SanskritError for a text that is too long.
        """
        text = text.replace("A'", "A")  # some print ऽ for the a that became one with ā
        sounds = seam_key(text)
        if len(sounds) > _LONGEST:
            raise SanskritError(f"a text of at most {_LONGEST} sounds can be split at a time")
        if not sounds:
            return []
        task = _Task(spaces_of(text, len(sounds)), nasals_of(text, len(sounds)))
        readings = self._solve(sounds, task, member=False)
        once: dict[tuple[str, ...], Split] = {}
        for split in readings:
            if self._joins(split, sounds):
                once.setdefault(tuple(piece.written for piece in split.pieces), split)
        return list(once.values())[:most]

    def weigh(self, texts: Iterable[str]) -> dict[str, float]:
        """Weigh texts as words of a line: the likelihood (a logarithm) of each that is a form."""
        texts = list(texts)
        self._weights.weigh(texts, at_end=False)
        weights = {text: self._weights.of(text, at_end=False) for text in texts}
        return {text: weight for text, weight in weights.items() if weight is not None}

    def compound(self, text: str) -> Split | None:
        """Return the likeliest way to read a word as a compound, if likelier than as one word."""
        for split in self.split(text, _KEPT):
            if len(split.pieces) == 1:
                return None
            if all(piece.member for piece in split.pieces[:-1]):
                return split
        return None

    def _solve(self, text: str, task: _Task, *, member: bool) -> list[Split]:
        """Return the best ways to split the rest of a text, after a first member or not."""
        if (text, member) in task.solved:
            return task.solved[text, member]
        task.solved[text, member] = []  # no result for a place that leads back to itself
        steps = list(self._steps(text, task))
        words = [text, *(step.word for step in steps)]
        self._weights.weigh(words, at_end=member)
        readings = [*self._whole(text, task, member=member)]
        for step in steps:
            readings += self._onward(step, task, member=member)
        best: dict[tuple[Piece, ...], Split] = {}
        for reading in sorted(readings, key=lambda reading: -reading.likelihood):
            best.setdefault(reading.pieces, reading)
            if len(best) == _KEPT:
                break
        task.solved[text, member] = list(best.values())
        return task.solved[text, member]

    def _whole(self, text: str, task: _Task, *, member: bool) -> Iterable[Split]:
        """The text as one word."""
        if any(0 < space < len(text) for space in task.spaces):
            return
        weight = self._weights.of(text, at_end=member)
        if weight is not None:
            yield Split((Piece(text, ends=member),), weight)

    def _onward(self, step: _Step, task: _Task, *, member: bool) -> Iterable[Split]:
        weight = self._weights.of(step.word, at_end=member)
        if weight is not None:
            piece = Piece(step.word, ends=member, unjoined=step.unjoined)
            weight += step.strange + (_UNJOINED if step.unjoined else 0.0)
            for after in self._solve(step.rest, task, member=False):
                yield Split((piece, *after.pieces), weight + after.likelihood)
        front = self._weights.as_member(step.word)
        if front is not None and not step.gap:
            for after in self._solve(step.rest, task, member=True):
                pieces = (Piece(step.word, member=True), *after.pieces)
                yield Split(pieces, front + after.likelihood)

    def _steps(self, text: str, task: _Task) -> Iterable[_Step]:
        """Yield every word that may begin a text, by the seams whose surface is in it."""
        walls = (len(text) - space for space in task.spaces if space < len(text))
        wall = min(walls, default=len(text) + 1)
        nasal = task.nasals.get(len(text) - wall, "")
        if 0 < wall < len(text):
            word = text[: wall - 1] + "m" if nasal == "m" else text[:wall]
            rest = text[wall:]  # seam_key has put c before a ch that follows a vowel
            rest = rest[1:] if rest.startswith("cC") else rest
            yield _Step(word, rest, gap=True, unjoined=True)
        for start in range(min(len(text) - 1, _LONGEST_WORD, wall)):
            for end in range(start + 1, min(start + self._reach, len(text)) + 1):
                gap = wall < end
                if gap and wall != end - 1:
                    continue  # a space is printed before the second word, not inside a word
                surface = text[start:end]
                if not gap and is_hiatus(surface):
                    continue
                for final, initial in self._seams.get(surface, ()):
                    word, rest = text[:start] + final, initial + text[end:]
                    lost = final == "aH" and surface == f"a{initial}" and initial not in VOWELS
                    if _is_negative(surface, final, initial) and word != "an":
                        continue  # an n after a short vowel is doubled but in the negative
                    other = gap and nasal and (final[-1] == "m") is not (nasal == "m")
                    if len(rest) < len(text) and (not lost or word in _LOSING_H) and not other:
                        strange = strangeness(surface, final, gap=gap, spaced=bool(task.spaces))
                        yield _Step(word, rest, gap, strange=strange)

    def _joins(self, split: Split, sounds: str) -> bool:
        """Whether the words, joined again, give the text."""
        texts = [split.pieces[0].word]
        for one, other in pairwise(split.pieces):
            texts = [whole for text in texts for whole in self._joined(text, one, other)][:16]
        return _loose(sounds) in map(_loose, texts)

    def _joined(self, text: str, one: Piece, other: Piece) -> Iterable[str]:
        if one.unjoined:
            yield text + other.word
            return
        marks = [frozenset({"samāsa"})] if one.member else self._marks(one.word)
        for mark in marks:
            for form in self._joiner.forms(one.word, other.word, mark):
                joined = seam_key(form)
                kept = shared_start(joined, one.word)
                changed = len(one.word) - kept
                yield text[: len(text) - changed] + joined[kept:]

    def _marks(self, word: str) -> Sequence[frozenset[str]]:
        """Return no marks, or those of a dual, or both if the word can be one or not."""
        cells = [proposal.cell for proposal in self._proposer.propose([word]).get(word, ())]
        duals = [number_of(cell) is Vacana.DVI for cell in cells]
        plain = () if duals and all(duals) else (frozenset[str](),)
        return (*plain, frozenset({"dvivacana"})) if any(duals) else plain


def _is_negative(surface: str, final: str, initial: str) -> bool:
    """Whether an n stays single before a vowel, as that of the negative an- does."""
    return final == "an" and initial in VOWELS and surface == f"an{initial}"


def _loose(text: str) -> str:
    return seam_key(text).replace("'", "").replace("~", "M")
