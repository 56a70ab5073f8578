"""Weighs the evidence that the right sides of a list are meanings.

Line by line, words with codes, categories, spellings or forms look like words with meanings, so
the whole column is judged. Meanings are in a language that the learner's decks use, differ from
line to line, don't spell their words, and match the known meanings of some words. The words of
any other column need a check. A header proves only which language its column is in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from shabda.decks.notes.lines.meaning_language import (
    UNKNOWN_LANGUAGE,
    alphabet,
    doubt_of_language,
    share,
)
from shabda.decks.notes.lines.spelling_evidence import (
    NumberedEntries,
    spelling_evidence,
    with_names_settled,
)
from shabda.decks.notes.pairs.entries import NO_MEANING
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.doubts import A_FORM, A_LETTER, A_SOURCE, MAY_SPELL, NOT_A_MEANING
from shabda.decks.notes.words.grammar_doubts import A_TERM
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.hindi_words import are_hindi
from shabda.decks.notes.words.known_meanings import KnownMeanings, bare_stem
from shabda.decks.notes.words.model import Harvest, NoteEntry, kinds_after
from shabda.decks.notes.words.romanised_forms import is_spelling
from shabda.decks.notes.words.suspicious_spelling import Neighbours
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.script import iast

HARDLY_ANY = "hardly any other word of the file is sure"
_CODE = re.compile(
    r"(?!\d+(?:st|nd|rd|th)\b)(?=\S*\d)(?=\S*[A-Za-z])[^\s()]+|\w+_\w+|[a-z]+[A-Z]\w*|\S+\.\w{2,4}"
    r"|(?:\S*/){2,}\S*|[#$%₹&@+].*|\d[\d.,]*\s?[^\W\d_]{1,3}|\W*|(?i:true|false|null|none)"
    r"|(?i:chapter|level|lesson|unit|day|week|page|part|topic|section|step|class|grade|verse|set)s?"
    r"[ .:-]*\d[\d.]*"
)
"""Codes, names of files and programs, amounts and numbered parts of a book."""
_TERM = re.compile(
    r"(?:proper )?(?:noun|verb|adjective|adverb|pronoun|indeclinable|particle|masculine|feminine"
    r"|neuter|singular|dual|plural|masc|fem|neut|(?:first|second|third)(?: person)?|\d+)",
    re.I,
)
_ORDINAL = re.compile("praTam|dvitIy|tftIy|Adi|Adya|agr|eka")
_TWO_WORDS = re.compile("[a-z]{2,} [a-z ]+(?<!person)").fullmatch
_IPA = re.compile("[\u0250-\u02af]")
_SAMPLE, _SAMPLES, _LEAST_SAMPLE = 300, 30_000, 12
"""The most words that are judged of a block and, where there are many, of all blocks; and the
fewest of a block that are judged then."""
_ENDS_A_BLOCK = frozenset((
    skip_reasons.TABLE_HEADER, skip_reasons.HEADING, skip_reasons.SENTENCE, skip_reasons.ENGLISH,
))  # fmt: skip
_LEAST_OF_A_BLOCK = 4
_FEWEST, _SPELT, _DISTINCT, _MOST = 3, 0.3, 0.5, 0.6
"""The fewest words that tell; shares of a column."""
_ENOUGH = 6
_MANY, _HARDLY_ANY = 20, 0.15
_OPEN = frozenset((PLAIN_ROMAN, NO_MEANING))
"""Doubts that say nothing about the rest of a file."""
_MOST_COMPARED = 5000
"""Words; of more, those that may be slips are not sought."""


def with_meaning_evidence(harvest: Harvest, known: KnownMeanings) -> Harvest:
    """Mark sure words for a check where their column does not look like meanings."""
    if not known.language:
        return harvest
    harvest = with_names_settled(_with_known_spellings(harvest, known), known)
    sure = [(i, e) for i, e in enumerate(harvest.entries) if not (e.reasons or e.flags)]
    reasons = {i: reason for i, e in sure if (reason := _doubt_alone(e))}
    spelling = spelling_evidence([(i, e) for i, e in sure if i not in reasons], known)
    blocks = [*_blocks([(i, e) for i, e in sure if i not in reasons], harvest)]
    reasons |= _doubts_of_blocks(blocks, known, spelling.names)
    reasons |= spelling.doubts()
    unnamed = [i for i, entry in sure if not entry.named]
    foreign = sum(reasons.get(i) == UNKNOWN_LANGUAGE for i in unnamed)
    if 2 * foreign > len(unnamed):
        reasons = dict.fromkeys(unnamed, UNKNOWN_LANGUAGE) | reasons
    if len(sure) >= _ENOUGH and len(reasons) >= _MOST * len(sure):  # the others are like them
        common = Counter(reasons.values()).most_common(1)[0][0]
        reasons |= dict.fromkeys((i for i, e in sure if i not in reasons and not e.named), common)
    left = [(i, entry) for i, entry in sure if i not in reasons]
    if len(left) < _FEWEST and all(len(entry.slp1) == 1 for _, entry in left):
        reasons |= dict.fromkeys((i for i, _ in left), A_LETTER)
    elif _are_few(left, harvest):
        reasons = dict.fromkeys(_unknown(left, known), HARDLY_ANY) | reasons
    elif len(left) <= _MOST_COMPARED:
        reasons |= _slips(left, known)
    if not reasons:
        return harvest
    entries = tuple(
        entry.doubted(reasons[i]) if i in reasons else entry
        for i, entry in enumerate(harvest.entries)
    )
    return replace(harvest, entries=entries, kinds=kinds_after(harvest, entries))


def _are_few(left: NumberedEntries, harvest: Harvest) -> bool:
    """Whether hardly any of the words of a file are sure, so that it is no list of words."""
    judged = sum(
        not entry.reasons or not _OPEN.issuperset(entry.reasons) for entry in harvest.entries
    )
    return judged >= _MANY and len(left) < _HARDLY_ANY * judged


def _unknown(left: NumberedEntries, known: KnownMeanings) -> Sequence[int]:
    """Return the words that are not known with these meanings; all, when hardly any is known."""
    unknown = [i for i, entry in left if not known.agrees(entry.slp1, entry.glosses)]
    return unknown if len(left) - len(unknown) >= _FEWEST else [i for i, _ in left]


def _with_known_spellings(harvest: Harvest, known: KnownMeanings) -> Harvest:
    """Settle words without diacritics that are known as they are spelled, with that meaning."""
    if not any(entry.reasons == (PLAIN_ROMAN,) for entry in harvest.entries):
        return harvest
    entries = tuple(
        replace(entry, reasons=())
        if entry.reasons == (PLAIN_ROMAN,) and known.agrees(entry.slp1, entry.glosses)
        else entry
        for entry in harvest.entries
    )
    return replace(harvest, entries=entries, kinds=kinds_after(harvest, entries))


def _slips(sure: NumberedEntries, known: KnownMeanings) -> dict[int, str]:
    """Doubt unknown words that are one sound from a known word of the same meaning.

    A word that begins or ends otherwise is derived from it: सुखी of सुख; one whose last vowel is
    short for a long one is not (नदि for नदी).
    """
    neighbours = Neighbours(known.meanings)
    slips = {}
    for i, entry in sure:
        stem = bare_stem(entry.slp1)
        if known.agrees(stem, entry.glosses) is None and not known.is_common(entry.slp1):
            meant = neighbours.meant(stem, entry.glosses)
            parted = meant == stem.replace(" ", "")  # उप-विश्
            if meant and not parted and (meant[0], meant[-1]) == (stem[0], stem[-1]):
                slips[i] = f"one sound from {iast(meant)}, which means the same"
    return slips


def _blocks(sure: NumberedEntries, harvest: Harvest) -> Iterator[NumberedEntries]:
    """Yield the words between two headings; of short ones all together.

    Named columns, and meanings in another alphabet, are apart.
    """
    ends = [line.line for line in harvest.skipped if line.reason in _ENDS_A_BLOCK]
    blocks: dict[tuple[int, bool, str], list[tuple[int, NoteEntry]]] = {}
    passed = 0
    for i, entry in sorted(sure, key=lambda item: item[1].line):
        while passed < len(ends) and ends[passed] < entry.line:
            passed += 1
        blocks.setdefault((passed, entry.named, alphabet(entry)), []).append((i, entry))
    short: dict[tuple[bool, str], list[tuple[int, NoteEntry]]] = {}
    for (_, named, letters), block in blocks.items():
        if len(block) < _LEAST_OF_A_BLOCK:
            short.setdefault((named, letters), []).extend(block)
        else:
            yield block
    yield from short.values()


def _doubt_alone(entry: NoteEntry) -> str:
    """Why one word with its meanings is doubtful, whatever the others are."""
    if len(entry.glosses) == 1 and _TWO_WORDS(entry.glosses[0]):  # as most meanings of a long list
        return ""
    if all(map(_CODE.fullmatch, entry.glosses)) and not _is_number(entry):
        return NOT_A_MEANING
    if any(map(_IPA.search, entry.glosses)):
        return MAY_SPELL
    terms = not (entry.named or _is_number(entry)) and all(map(_TERM.fullmatch, entry.glosses))
    return A_TERM if terms and not _ORDINAL.match(entry.slp1) else ""


def _is_number(entry: NoteEntry) -> bool:
    """Whether the meaning of a numeral is its number, which the reader has settled already."""
    return all(gloss.strip(" .").isdigit() for gloss in entry.glosses)


def _doubts_of_blocks(
    blocks: Sequence[NumberedEntries], known: KnownMeanings, names: Set[int]
) -> dict[int, str]:
    step = sum(map(len, blocks)) // _SAMPLES
    doubts = (_doubts_of_block(block, _sample(block, step), known, names) for block in blocks)
    return {i: doubt for block in doubts for i, doubt in block.items()}


def _sample(block: NumberedEntries, step: int) -> NumberedEntries:
    """The words of a block at this step, or at a smaller one if too few are left."""
    return block[:: max(1, len(block) // _SAMPLE, min(step, len(block) // _LEAST_SAMPLE))]


def _doubts_of_block(
    block: NumberedEntries, sample: NumberedEntries, known: KnownMeanings, names: Set[int]
) -> Mapping[int, str]:
    entries = [entry for _, entry in sample]
    hindi = are_hindi((entry.word, entry.glosses) for entry in entries)
    if not hindi and (respelt := _doubts_of_spellings(block, sample, known, names)):
        return respelt
    words = {entry.slp1 for entry in entries}
    if len(entries) >= _ENOUGH and len(words) < _DISTINCT * len(entries):
        return dict.fromkeys((i for i, _ in block), A_SOURCE)  # भगवद्गीता beside each verse
    doubt = doubt_of_language(entries, known, named=hindi or block[0][1].named)
    return dict.fromkeys((i for i, _ in block), doubt) if doubt else {}


def _doubts_of_spellings(
    block: NumberedEntries, sample: NumberedEntries, known: KnownMeanings, names: Set[int]
) -> Mapping[int, str]:
    """Doubt a block in which many meanings are spellings or forms of their words."""
    spelt = [i not in names and _is_spelt(entry, known) for i, entry in sample]
    if share(spelt) >= _SPELT and sum(spelt) >= _FEWEST - 1:
        most = share(spelt) >= _MOST
        return {i: MAY_SPELL for i, entry in block if most or _spells(entry)}
    forms = [_is_form(entry) for _, entry in sample]
    if share(forms) >= _SPELT and sum(forms) >= _FEWEST - 1:
        most = share(forms) >= _MOST
        return {i: A_FORM for i, entry in block if most or _is_form(entry)}
    return {}


def _is_spelt(entry: NoteEntry, known: KnownMeanings) -> bool:
    """Whether a word is only spelled again, and is not known to mean that."""
    return _spells(entry) and not known.agrees(entry.slp1, entry.glosses)


def _spells(entry: NoteEntry) -> bool:
    """Whether all meanings of a word are spellings of it, in whatever scheme or script."""
    return all(is_spelling(gloss, entry.slp1) for gloss in entry.glosses)


def _is_form(entry: NoteEntry) -> bool:
    """Whether the meaning in Devanagari is a form of the word, of the same stem."""
    if not HAS_DEVANAGARI.search(entry.glosses[0]) or len(entry.glosses) > 1:
        return False
    form, word = headword_slp1(entry.glosses[0]), entry.slp1
    stem = max(2, len(word) - 2)
    return bool(form) and not _spells(entry) and form[:stem] == word[:stem]
