"""Lines that state grammar: sandhi formulas, sound changes, sūtras, verb examples."""

import re
from collections.abc import Iterator
from itertools import pairwise

from shabda.decks.notes.pairs.line_pairs import read_pairs
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.text.patterns import (
    DEVANAGARI,
    DEVANAGARI_SCRIPT,
    HAS_DEVANAGARI,
    HAS_IAST,
    HIDDEN,
    SEPARATOR,
    brackets,
    mask,
)
from shabda.decks.notes.words.glosses import has_letters, read_meaning
from shabda.decks.notes.words.model import FormExample
from shabda.decks.notes.words.root_forms import is_root_and_form
from shabda.decks.notes.words.suspicious_spelling import suspicions
from shabda.lazy_patterns import lazy_pattern

_FORMULA = lazy_pattern(rf"[{DEVANAGARI}\])]\s*\+\s*[(\[]?\s*[-{DEVANAGARI}]|[{DEVANAGARI}०-९]\+\]")
_EXAMPLES = lazy_pattern(r"\b(?:e\.\s?g\.?|eg\.?|ex\.|example:?|यथा|उदा\.?)\s*:?\s*", re.I)
_SOUND = r"(?:[अ-औॠऌॡ](?:[क-ह]्)?|[क-ह]्|लृ|[ःं])"
_CHANGE = lazy_pattern(
    rf"{_SOUND}(?:\s*[,/ ]\s*{_SOUND})*(?:{SEPARATOR}|\s+(?:becomes?|changes? (?:in)?to)\s+)"
    rf"{_SOUND}(?:\s*[,/ ]\s*{_SOUND})*\s*[।.]*"
)
_LETTER_CHANGE = lazy_pattern(r"(?:[क-ह]्?|विसर्गः?|अनुस्वारः?)\s*(?:-+>|=>|→|⇒)\s*[क-ह]्?")
_SUTRA = lazy_pattern(
    r"(?<![\d.])[1-8][.|][1-4][.|]\d{1,3}(?![\d.])|(?<![०-९.])[१-८][.।|][१-४][.।|][०-९]{1,3}"
)
_GRAMMAR = lazy_pattern(
    r"\b(?:vowels?|consonants?|a?ghosh|pluta?|maatra|visarga|anusvara|sandhi|upadha|guna|vriddhi"
    r"|pratyaya|dhatus?|sibilants?|aspirates?|semivowels?)\b",
    re.I,
)
_STATES = lazy_pattern(
    r"\b(?:becomes?|changes?|changed|turns? (?:in)?to|replaced|dropped|added|rules?|follows?)\b"
    r"|(?:^|\d\s*)=|=\s*\[?\d",
    re.I,
)
_LABEL = lazy_pattern(r"^[^:\u0900-\u097f]*:\s*")
_LATIN = lazy_pattern("[A-Za-z]")
TERM = lazy_pattern(
    r"(?:उपधा|टि|गुणः?|वृद्धिः?|लोपः?|आगमः?|आदेशः?|सवर्णः?म?|संयोगः?|सम्प्रसारणम्?|इत्|सन्धिः?|प्रत्ययः?|धातुः?|अङ्गम्?)"
)
_SPEAKS_OF_SOUNDS = lazy_pattern(
    r"\b(?:characters?|chars?|letters?|vowels?|consonants?|sounds?|syllables?|replace\w*)\b", re.I
)


def is_rule(line: str) -> bool:
    """Whether a line without its bullet states grammar."""
    if not HAS_DEVANAGARI.search(line):
        return bool(_GRAMMAR.search(line) and _STATES.search(line))
    return (
        bool(_FORMULA.search(line) or _CHANGE.fullmatch(line) or _LETTER_CHANGE.fullmatch(line))
        or _cites_a_sutra(line)
        or _names_a_term(line)
        or _speaks_of_rules(line)
        or _only_verb_examples(line)
    )


def _cites_a_sutra(line: str) -> bool:
    return bool(_SUTRA.search(line)) and not any(
        len(pair.head.split()) == 1 for pair in read_pairs(line, DEVANAGARI_SCRIPT)
    )


def _names_a_term(line: str) -> bool:
    """`उपधा = second last character`: a term of grammar said to be some sound."""
    pairs = read_pairs(line, DEVANAGARI_SCRIPT) if TERM.match(line) else ()
    return len(pairs) == 1 and bool(
        TERM.fullmatch(pairs[0].head.strip()) and _SPEAKS_OF_SOUNDS.search(pairs[0].meaning)
    )


def _speaks_of_rules(line: str) -> bool:
    """An English sentence on grammar with its terms in Devanagari."""
    starts_plain = not HAS_DEVANAGARI.match(line) and len(re.findall("[A-Za-z]+", line)) > 3
    return (
        starts_plain
        and "(" not in line
        and "=" not in line
        and bool(re.search(r"\b(?:rules?|changes?|becomes?|replaced)\b", line, re.I))
    )


def _only_verb_examples(line: str) -> bool:
    pairs = () if _LATIN.search(mask(line)) else read_pairs(line, DEVANAGARI_SCRIPT)
    return bool(pairs) and all(is_root_and_form(p.head, _bare(p.meaning)) for p in pairs)


def read_examples(line: str) -> tuple[FormExample, ...]:
    """Read the examples of a rule line, those after `e.g.` when it has that."""
    marker = _EXAMPLES.search(line)
    if marker:
        pairs = read_pairs(line[marker.end() :].strip(), DEVANAGARI_SCRIPT)
    elif _FORMULA.search(line):
        return tuple(_formula(line))
    else:
        pairs = read_pairs(line, DEVANAGARI_SCRIPT)
    examples = (_example(pair) for pair in pairs if HAS_DEVANAGARI.search(pair.meaning))
    return tuple(
        example for example in examples if marker or is_root_and_form(example.left, example.right)
    )


def _bare(text: str) -> str:
    """Remove brackets and closing punctuation."""
    return mask(text).replace(HIDDEN, "").strip(" .।,")


def _example(pair: Pair) -> FormExample:
    form = _bare(pair.meaning)
    glosses = _meaning_in_brackets(pair.meaning)
    return FormExample(pair.head.strip(), form, glosses, suspicions(pair.head) + suspicions(form))


def _meaning_in_brackets(text: str) -> tuple[str, ...]:
    inner = [
        part
        for part in brackets(text)
        if re.search("[A-Za-z\u0a80-\u0aff]", part)
        and not HAS_IAST.search(part)
        and not _GRAMMAR.search(part)
    ]
    return read_meaning(", ".join(inner)).glosses


def _formula(line: str) -> Iterator[FormExample]:
    """Read `विद्या + आलयः = विद्यालयः (school)`: whole words joined, not single sounds."""
    parts = [part.strip() for part in re.split(r"\s*(?:=+|-+>|→|⇒)\s*", line)]
    for left, right in pairwise(parts):
        form = _bare(right)
        terms = [term.strip() for term in left.split("+")]
        words = DEVANAGARI_SCRIPT.run.fullmatch(form) and len(form) > 3 < max(map(len, terms)) + 1
        if "+" in left and words and " " not in form:
            flags = suspicions(form)
            yield FormExample(_LABEL.sub("", left), form, _meaning_in_brackets(right), flags)


def glossed_formula(line: str) -> tuple[str, str] | None:
    """Return both sides of a formula that means something: `उप + गम् = to approach`."""
    left, _, right = line.partition("=")
    terms = [term.strip() for term in left.split("+")]
    words = len(terms) > 1 and all(DEVANAGARI_SCRIPT.run.fullmatch(t) and len(t) > 1 for t in terms)
    english = has_letters(right) and not HAS_DEVANAGARI.search(right)
    return (
        (left.strip(), right) if words and english and not _SPEAKS_OF_SOUNDS.search(right) else None
    )
