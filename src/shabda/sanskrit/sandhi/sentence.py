"""Joins any number of words into one text, seam by seam.

A seam changes the end of one word and the beginning of the next. When the two seams of a word
change different sounds, each is derived from the unchanged words, so that a rule about a whole
word (सः, पुनः) still recognises it. When they overlap in a short word (आ in अत्र आ इहि), the
second seam is derived from the result of the first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.rules.rule import NO_TAGS, Tags
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.equivalence import shared_start
from shabda.sanskrit.text.script import iast

NEVER_LAST = frozenset("SzhjJ")
"""Sounds that a rule of 8.2 replaces at the end of a word."""
_KEPT = frozenset({"8.4.44"})
"""Rules about such a sound before a suffix: praśna."""
MOST_FORMS = 32
"""The most joined texts that are kept: a line of ten words may have thousands."""


@dataclass(frozen=True, slots=True)
class JoinedText:
    """Words joined into one text, in SLP1, with the derivation of each seam.

    `stages` are the same derivations behind the words joined so far: nāsti + iti, not asti + iti.
    """

    words: tuple[str, ...]
    seams: tuple[Derivation, ...]
    form: str
    stages: tuple[Derivation, ...]

    def refuse_stems(self) -> None:
        """Raise SanskritError where a word before another ends as only a stem does: madhulih."""
        for word, seam in zip(self.words, self.seams, strict=False):
            ended = any(step.sutra.startswith("8.2.") or step.sutra in _KEPT for step in seam.steps)
            if word[-1] in NEVER_LAST and not ended:
                raise SanskritError(
                    f"no word ends in {iast(word[-1])}: write {iast(word)} in the form that ends "
                    "a word, such as its nominative"
                )


MarksOf = Callable[[str], Sequence[Tags]]
"""Returns the marks with which a word may join, the likelier first."""


def unmarked(word: str) -> tuple[Tags, ...]:
    """Return no marks for any word."""
    return (NO_TAGS,)


def join_all(
    words: Sequence[str], book: RuleBook, marks_first: Tags = NO_TAGS, marks: MarksOf = unmarked
) -> tuple[JoinedText, ...]:
    """Join two words or more, left to right; the preferred text first, at most MOST_FORMS.

    `marks_first` are the marks of the first word; `marks` gives those of a word whose marks
    are not given. Raises SanskritError when there are fewer than two words or one is empty.
    """
    if len(words) < 2 or not all(words):
        raise SanskritError("a join needs two words or more, none of them empty")
    texts = [JoinedText((words[0],), (), words[0], ())]
    for place, word in enumerate(words[1:], 1):
        first_tags = (marks_first,) if place == 1 and marks_first else marks(words[place - 1])
        longer = [
            more for tags in first_tags for text in texts for more in _added(text, word, book, tags)
        ]
        texts = list(islice(_once(longer).values(), MOST_FORMS))
    return tuple(texts)


def _once(texts: Sequence[JoinedText]) -> dict[str, JoinedText]:
    """Return the first text of each form."""
    unique: dict[str, JoinedText] = {}
    for text in texts:
        unique.setdefault(text.form, text)
    return unique


def _added(text: JoinedText, word: str, book: RuleBook, marks: Tags) -> list[JoinedText]:
    """Append a word to a text, in every accepted form."""
    last = text.words[-1]
    left = shared_start(text.form[::-1], last[::-1])
    added = []
    for seam in join_pair(last, word, book, marks):
        kept = shared_start(seam.form, last)
        changed = len(last) - kept
        if changed <= left:
            form = text.form[: len(text.form) - changed] + seam.form[kept:]
            added.append(_text(text, word, seam, form, _in_text(seam, text, left)))
    return added or [
        _text(text, word, seam, seam.form, seam) for seam in join_pair(text.form, word, book, marks)
    ]


def _in_text(seam: Derivation, text: JoinedText, left: int) -> Derivation:
    """Show a seam behind the words joined so far: nāsti + iti, not asti + iti.

    Of the last word `left` sounds at its end are unchanged by the seam before it.
    """
    begins = text.words[-1][: len(text.words[-1]) - left]
    so_far = text.form[: len(text.form) - left]

    def shown(terms: tuple[str, ...]) -> tuple[str, ...]:
        return (so_far + terms[0][len(begins) :], *terms[1:])

    stages = [seam.start, *(stage for step in seam.steps for stage in (step.before, step.after))]
    if not all(stage and stage[0].startswith(begins) for stage in stages):
        return seam
    steps = (
        replace(step, before=shown(step.before), after=shown(step.after)) for step in seam.steps
    )
    return Derivation(shown(seam.start), tuple(steps), so_far + seam.form[len(begins) :])


def _text(
    text: JoinedText, word: str, seam: Derivation, form: str, in_text: Derivation
) -> JoinedText:
    return JoinedText((*text.words, word), (*text.seams, seam), form, (*text.stages, in_text))
