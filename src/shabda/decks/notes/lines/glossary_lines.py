"""Lines of a printed glossary: the word, its gender or class, the meaning, without a sign between.

`aśva-, m. horse`, `gam (I, gacchati) go`, `अगाध (agādha) a. very deep`, `tyajati verb he abandons`.
One such line may be a sentence; several of them are a glossary.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.lines.plain_roman import NOT_SANSKRIT
from shabda.decks.notes.pairs.line_pairs import NO_SEPARATOR
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN, in_iast, read_roman
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.grammar_marks import Marks, read_marks
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_DEVANAGARI, HAS_IAST, ROMAN_LETTERS
from shabda.decks.notes.text.skip_reasons import ENGLISH
from shabda.decks.notes.words.doubts import meaning_doubts
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.headwords import headword_slp1, is_reading_aid
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.decks.notes.words.suspicious_spelling import suspicions
from shabda.sanskrit.text.readings import oddities

_RUN = rf"(?:[{ROMAN_LETTERS}]+|[{DEVANAGARI}]+)"
_WORD = rf"√?{_RUN}(?:-{_RUN})*-?(?:\s*(?:…|\.\.\.?)\s*{_RUN})?"
_SHORT_MARK = (
    r"(?:mf\([^()]*\)n|m|f|n|mf|mn|fn|mfn|adj|a|adv|ind|indec|indecl|prep|postp|conj|pron|num|encl|part|interj"
    r"|pp|ppp)"
)
_CLASS = r"(?:(?:10|[1-9]|X|IX|IV|VI{0,3}|I{1,3})(?:\s?\.?\s?[PAUĀ])?|[PAUĀ])"
_CLASS_ALONE = r"(?:(?:10|[1-9])\s?\.?\s?[PAUĀ]|X|IX|IV|VI{0,3}|I{1,3})"
_LONG_MARK = (
    r"(?:noun|verb|adjective|adverb|pronoun|numeral|particle|indeclinable|conjunction|preposition"
    r"|interjection|masc(?:uline)?|fem(?:inine)?|neut(?:er)?)"
)
_MARK = (
    rf"(?:(?:{_SHORT_MARK}\.(?:[\s,/]*{_SHORT_MARK}\.)*"
    rf"|(?:m|f|n|mf|mn|mfn|adj|adv|ind)(?=\s)"
    rf"|{_CLASS_ALONE}\.(?:,?\s*{_CLASS_ALONE}\.)*|(?:10|[1-9])\s?[PAUĀ](?=\s)|{_LONG_MARK}\.?(?=\s))"
    rf"|\((?:{_SHORT_MARK}|{_LONG_MARK})\.?(?:,?\s?(?:{_SHORT_MARK}|{_LONG_MARK})\.?)*\)"
    rf"|\((?:{_CLASS}\.?)(?:,\s*(?P<form>[{ROMAN_LETTERS}{DEVANAGARI}]+))?\))"
)
_MARKED_LINE = re.compile(
    rf"(?P<word>{_WORD})(?![{ROMAN_LETTERS}])(?:\s*\((?P<twin>[{ROMAN_LETTERS}]+)\))?\s*,?\s*(?P<mark>{_MARK})"
    r"[\s,:–-]*(?P<governs>\(\+[^()]*\)\s*)?(?P<meaning>(?:\(?[A-Za-z]|[1-9]\.? ?\)?\s).*)"
)
_FORM = rf"[{ROMAN_LETTERS}{DEVANAGARI}]+(?:t[ie]|ति|ते)"
_FORM_LINE = re.compile(
    rf"(?P<word>{_WORD})(?:\s*\((?P<inside>{_FORM})\)|,\s*(?P<form>{_FORM}),)\s+(?P<meaning>[a-z].*)"
)
_PAIRED = re.compile(
    rf"(?P<word>{_RUN}\s*(?:…|\.\.\.?)\s*{_RUN})\s+(?P<meaning>[a-z ]+ (?:…|\.\.\.?) [a-z ]+)"
)
_SENSE = re.compile(r"(?:(?<=^)|(?<=[;,] ))\(?\d{1,2}[.)]?\s+(?:[PAUĀ]\.\s+)?(?=[a-z])")
_BESIDE = re.compile(
    rf"(?P<word>[{ROMAN_LETTERS}]*(?:[aiuāīūṛṃḥ]|[aiu][hm]|tr|an|in|at|as|us|is))\??\s+"
    r"(?P<meaning>1[.)] [a-z, ]+ 2[.)] [a-z, ]+"
    r"|[a-z]+(?:(?: /)? [a-z]+){0,3}(?: \([a-z ,]+\))?(?:, ?(?P<gender>[mfn])\.?)?[?;.,]?)"
)
_NOT_FIRST = NOT_SANSKRIT | frozenset((
    "a", "an", "as", "at", "has", "his", "i", "in", "is", "it", "its", "like", "my", "so", "this",
    "to", "us", "was", "what",
))  # fmt: skip
"""English words that end as Sanskrit ones do, at the beginning of a line."""
_ENOUGH_WORDS, _MOSTLY_WORDS = 6, 0.4
"""The words, and their share of the lines, from which a file is a list of words."""
_ENOUGH_ENTRIES, _LEAST_SHARE = 4, 0.15
"""The entries, and their share of the lines, from which a file is a glossary."""
_WITH_MARKS = 0.25
"""The share of words with a diacritic from which the others lack none."""


def glossary_lines(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of lines that are entries of a glossary; {} for a file without one."""
    matches = {
        at: match
        for at, text in enumerate(raw)
        if "\t" not in text and "|" not in text and (match := _match(content(text)))
    }
    text = sum(bool(line.strip()) for line in raw)
    if len(matches) < _ENOUGH_ENTRIES or len(matches) < _LEAST_SHARE * text:
        return {}
    roman = [
        match["word"] for match in matches.values() if not HAS_DEVANAGARI.search(match["word"])
    ]
    exact = sum(bool(HAS_IAST.search(word)) for word in roman) >= _WITH_MARKS * len(roman)
    return {
        at: of_entries((entry,), "")
        for at, match in matches.items()
        if (entry := _entry(match, at + 1, exact=exact))
    }


def _match(text: str) -> re.Match[str] | None:
    return _MARKED_LINE.fullmatch(text) or _FORM_LINE.fullmatch(text) or _PAIRED.fullmatch(text)


def _entry(match: re.Match[str], number: int, *, exact: bool) -> NoteEntry | None:
    fields = {"mark": "", "form": "", "inside": "", "twin": "", "governs": ""} | match.groupdict("")
    form = fields["form"] or fields["inside"]
    word = fields["word"].strip("-").lstrip("√").replace("…", "...")
    slp1 = headword_slp1(word)
    if not slp1 or (fields["twin"] and not is_reading_aid(fields["twin"], word)):
        return None
    meaning = read_meaning(_SENSE.sub("", fields["meaning"]))
    odd = not form and oddities(slp1.replace(" ", "").replace("-", ""))
    if odd or not meaning.glosses:
        return None
    marks = _marks(fields["mark"], form=bool(form)) | meaning.marks
    plain = word.isascii() and not exact
    doubts = (
        *((PLAIN_ROMAN,) if plain else ()),
        *meaning_doubts(word, slp1, meaning.glosses),
    )
    notes = (form, fields["governs"].strip(" ()"))
    return NoteEntry(
        word, slp1, meaning.glosses, number, marks.gender, marks.pos,
        ", ".join(filter(None, notes)), doubts, suspicions(word),
    )  # fmt: skip


def _marks(text: str, *, form: bool) -> Marks:
    """Read the mark of a line: `a.` is an adjective here, and a class or a form tells a verb."""
    bare = text.strip(" ()")
    if form or re.match(rf"{_CLASS}(?:\W|$)", bare):
        return Marks(pos="verb")
    bare = re.sub(r"\([^()]*\)", "", bare)  # `mf(ā)n.`
    names = [name for name in re.split(r"[\s.,/()]+", bare) if name]
    total = Marks()
    for name in names:
        total |= Marks(pos="adjective") if name == "a" else read_marks(name) or Marks()
    return total


def words_beside(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of `jala water`, `kutra where?`: a word and its meaning, no more.

    English may look the same, so they are read only where most other lines are words, and each is
    to check.
    """
    full = [at for at, text in enumerate(raw) if text.strip()]
    words = sum(lines[at].kind is not LineKind.SKIPPED for at in full)
    if words < _ENOUGH_WORDS or words < _MOSTLY_WORDS * len(full):
        return {}
    readings = {}
    for at in full:
        match = _BESIDE.fullmatch(content(raw[at])) if lines[at].reason == ENGLISH else None
        if match is None or match["word"] in _NOT_FIRST:
            continue
        slp1, meaning = read_roman(match["word"]), read_meaning(match["meaning"])
        if slp1 and meaning.glosses and not oddities(slp1):
            doubts = (NO_SEPARATOR, *((PLAIN_ROMAN,) if match["word"].isascii() else ()))
            word = in_iast(match["word"], slp1)
            entry = NoteEntry(
                word, slp1, meaning.glosses, at + 1, match["gender"] or "", reasons=doubts
            )
            readings[at] = of_entries((entry,), "")
    return readings
