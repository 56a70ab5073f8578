"""Weighs whether the few words of a file are vocabulary, or what a program or a text has between.

Features of a program, labels, headings and buttons have the shape of words with meanings. Where
such lines are few among others, some of the words must be known with these meanings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from shabda.decks.notes.lines.glossed_verses import words_of_verses
from shabda.decks.notes.lines.meaning_language import alphabet, share
from shabda.decks.notes.lines.spelling_evidence import NumberedEntries
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.words.doubts import A_LETTER, A_SOURCE, OF_A_TEXT
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.notes.words.model import Confidence, Harvest, LineKind, NoteEntry, kinds_after
from shabda.lazy_dataclasses import replace

OF_PROGRAM = "the meanings are those of buttons and menus"
FEW_KNOWN = "few lines of the file are words, and few of them are known with these meanings"
_BUTTONS = word_set(
    "home search find settings setting options preferences login log logout sign up out submit"
    " loading language theme play pause next previous prev back forward volume open save close"
    " edit view help about contact cancel ok okay done name title label error warning email"
    " password menu file files new delete remove add create share download upload profile account"
    " dashboard user username welcome yes no start stop continue retry reset refresh reload copy"
    " paste cut undo redo print export import filter sort notifications message messages privacy"
    " terms license version subscribe register page pages button dark light mode more less show"
    " hide enter exit quit bookmark bookmarks favorites favourites history library texts text"
)
_PERSON = re.compile("(?=.*[āīūṛṃḥṅṭḍṇśṣ])[A-ZĀĪŪṚŚṢ][a-zāīūṛṃḥṅñṭḍṇśṣ]+")
"""The name of an author or a text as the whole of a meaning."""
_LETTER = re.compile(".|[अ-औॠॡ][ंः]").fullmatch
_OFTEN, _FEWEST = 0.6, 3
"""The share of meanings that are those of buttons, and the fewest."""
_MEANT = 0.5
"""The share of words with their known meanings that makes a menu a list after all."""
_GAP = 8
"""The most lines between two words of one menu."""
_DENSE, _ALL = 0.6, 0.9
"""The shares of lines with sure words, and with words at all, from which a file is a list, whatever
the words are."""
_AGREED, _ENOUGH = 0.3, 5
"""The least share of words that are known with their meanings, and the number that is enough."""
_BETWEEN = frozenset((
    skip_reasons.BLANK, skip_reasons.SEPARATOR, skip_reasons.TABLE_HEADER, skip_reasons.CONTINUED,
    skip_reasons.MARKUP,
))  # fmt: skip
"""Reasons of lines that say nothing about a file."""


def with_vocabulary_evidence(harvest: Harvest, known: KnownMeanings) -> Harvest:
    """Doubt tables of letters, and the sure words of a file that nothing shows to be vocabulary."""
    if not known.language:
        return harvest
    sure = [(i, e) for i, e in enumerate(harvest.entries) if e.confidence is Confidence.SURE]
    doubts = _doubts(sure, harvest, known)
    if not doubts:
        return harvest
    entries = [*harvest.entries]
    for i, entry in sure:
        if i in doubts:
            entries[i] = entry.doubted(doubts[i])
    return replace(harvest, entries=tuple(entries), kinds=kinds_after(harvest, entries))


def _doubts(sure: NumberedEntries, harvest: Harvest, known: KnownMeanings) -> dict[int, str]:
    doubts = dict.fromkeys(words_of_verses(harvest), OF_A_TEXT)
    doubts |= dict.fromkeys(_letters(sure, known), A_LETTER)
    sure = [(i, entry) for i, entry in sure if i not in doubts and not entry.named]
    if not sure:
        return doubts
    if _is_sparse(harvest) and _are_strange([entry for _, entry in sure], known):
        doubts |= dict.fromkeys((i for i, _ in sure), FEW_KNOWN)
    elif share(any(map(_PERSON.fullmatch, entry.glosses)) for _, entry in sure) >= _AGREED:
        doubts |= dict.fromkeys((i for i, _ in sure), A_SOURCE)
    for run in _runs(sure):
        if _are_buttons([entry for _, entry in run], known):
            doubts |= dict.fromkeys((i for i, _ in run), OF_PROGRAM)
    return doubts


def _runs(sure: NumberedEntries) -> Iterator[NumberedEntries]:
    """Yield the words with few lines between them."""
    run: list[tuple[int, NoteEntry]] = []
    for i, entry in sure:
        if run and entry.line - run[-1][1].line > _GAP:
            yield run
            run = []
        run.append((i, entry))
    yield run


def _are_buttons(run: Sequence[NoteEntry], known: KnownMeanings) -> bool:
    """Whether most meanings are those of buttons, and few words are known to mean that."""
    buttons = sum(_BUTTONS.issuperset(entry.glosses[0].casefold().split()) for entry in run)
    if buttons < max(_FEWEST, _OFTEN * len(run)):
        return False
    return share(known.agrees(entry.slp1, entry.glosses) is True for entry in run) < _MEANT


def _letters(sure: NumberedEntries, known: KnownMeanings) -> list[int]:
    """Return the letters of a file that has an alphabet: many of its words, or some in a row."""
    single = [_is_letter(entry, known) for _, entry in sure]
    most_in_a_row = max((len([*run]) for letter, run in groupby(single) if letter), default=0)
    if max(most_in_a_row / _FEWEST, sum(single) / max(_FEWEST, _AGREED * len(sure))) < 1:
        return []
    return [i for (i, _), letter in zip(sure, single, strict=True) if letter]


def _is_letter(entry: NoteEntry, known: KnownMeanings) -> bool:
    """Whether a word is one letter that is not known with its meaning, as च and न are."""
    return bool(_LETTER(entry.word)) and not known.agrees(entry.slp1, entry.glosses)


def _is_sparse(harvest: Harvest) -> bool:
    """Whether the lines with sure words are few among those that say something."""
    sure, check = map(harvest.kinds.count, (LineKind.SURE, LineKind.CHECK))
    lines = len(harvest.kinds) - sum(line.reason in _BETWEEN for line in harvest.skipped)
    return sure < _DENSE * lines and sure + check < _ALL * lines


def _are_strange(words: Sequence[NoteEntry], known: KnownMeanings) -> bool:
    """Whether few words are known with their meanings; those of another alphabet are not judged."""
    judged = [entry for entry in words if alphabet(entry) == "LATIN"]
    facts = [known.agrees(entry.slp1, entry.glosses) for entry in judged]
    agreed, contrary = facts.count(True), facts.count(False)
    return agreed < _AGREED * len(judged) and (agreed < _ENOUGH or agreed < contrary)
