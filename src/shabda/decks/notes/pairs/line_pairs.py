"""Reads one line of free notes as pairs of a word side and a meaning side.

Three shapes: the word and a separator (`w = g`, any number of times), the word and its
meaning side by side (`w Gloss w Gloss`), and the meaning first (`servant = w`).
"""

import re
from collections.abc import Iterator

from shabda.decks.notes.pairs.item_lists import (
    bracketed_items,
    hyphen_list,
    roman_items,
    signed_items,
    word_for_word,
)
from shabda.decks.notes.pairs.pair_sides import Pair, orient_pair, words_of
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.language import (
    is_hindi,
    is_inflected,
)
from shabda.decks.notes.text.patterns import (
    DEVANAGARI_SCRIPT,
    HAS_DEVANAGARI,
    HAS_IAST,
    HIDDEN,
    IAST_SCRIPT,
    JOINER,
    LEADING_SEPARATOR,
    SEPARATOR,
    Script,
    brackets,
    mask,
    split_outside,
)
from shabda.decks.notes.words.doubts import A_CHAIN
from shabda.decks.notes.words.glosses import has_letters
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.root_forms import is_root_and_form, shows_form

_CHUNK = re.compile(r"\s*[,;।॥]\s*")
_NEXT_NUMBER = re.compile(r"(?:^|[\s,;]+)\(?[\d०-९]{1,2}[.)]\s*$")
_AND = re.compile(r"(?<=[a-z]) and$")
_ENDS_IN_SEPARATOR = re.compile(rf"(?P<before>.*?\S){SEPARATOR}$")
_SENTENCE = re.compile(
    r"(?:is|are|was|were|am|has|have|had|will|can|may|should|does|did|comes?|goes|went|said|says"
    r"|and|or)\s+[A-Za-z]"
)
_LABEL = re.compile(
    r"(?:(?:new |my )?(?:verb|noun|word|root|vocab\w*|adjective|avyaya|form)"
    r"(?: (?:root|form|word))?s?"
    r"|topic|lesson|chapter|unit|day|date|week|title|subject|homework|today|notes?|example|ex"
    r"|devanagari|transliteration|translation|meaning|pronunciation"
    r"|answer|ans|question|q|author|book|class|teacher|source|ref|reference|verse|sloka|shloka"
    r"|page|exercise|fig(?:ure)?|abb|afb|table|iast|sanskrit|word of the day|sutra|sūtra)\b",
    re.I,
)
_LISTED = re.compile(
    rf"(?P<gloss>[^()]*[^\W\d_][^()]*?)\s*\((?P<word>{DEVANAGARI_SCRIPT.run.pattern})\)\s*[.।]?"
)
_BRACKETED = re.compile(rf"\s*{HIDDEN}+")
_ASIDE = re.compile(r"(?:with|from|see|cf|e\.g|not)\b", re.I)
MAX_GLOSS_FIRST = 6
_ROMAN_MEANING = re.compile(r"(?!.*\bthe\b)[a-zA-Z-]+(?:[ ,]+[a-zA-Z-]+){0,3}")
MEANING_FIRST = "the meaning comes first"
NO_SEPARATOR = "a romanised word without a separator"
A_CATEGORY = "the words are examples, not all of one meaning"
_MANY_WORDS = 3
"""Words after a colon; as many are examples of what the line says: `Trees: वटः, आम्रः, निम्बः`."""
MENTIONED = "named beside its meaning in English text"


def read_pairs(line: str, script: Script) -> tuple[Pair, ...]:
    """Read the pairs of a line; none when it holds no word with a meaning."""
    if script is DEVANAGARI_SCRIPT and (listed := tuple(hyphen_list(line))):
        return listed
    masked = mask(line)
    anchors = list(script.anchor.finditer(masked))
    if script is IAST_SCRIPT and (listed := tuple(word_for_word(line))):
        return listed
    if script is IAST_SCRIPT and (listed := signed_items(line)):
        return listed
    if script is IAST_SCRIPT and not anchors and (listed := _roman_list(line)):
        return listed
    if anchors and anchors[-1].end() == len(line) and line.endswith((":", ":-")):
        return ()
    if anchors and anchors[0].start() == 0:
        return tuple(_anchored(line, anchors))
    if anchors and script is not IAST_SCRIPT:
        return tuple(_prefixed(line, anchors))
    if script.head.match(masked):
        return tuple(_side_by_side(line, masked, script))
    return tuple(_meaning_first(line, script))


def _roman_list(line: str) -> tuple[Pair, ...]:
    bracketed = bracketed_items(line) if HAS_IAST.search(line) else ()
    return bracketed or tuple(roman_items(line))


def _anchored(line: str, anchors: list[re.Match[str]], reason: str = "") -> Iterator[Pair]:
    """Read `w = g, g, w = g`: a meaning runs to the head of the next separator.

    Where only Devanagari comes between two separators (`गोधूमः - गेहूँ, यवः - जौ`),
    the last item is the next word and what is before it the meaning.
    """
    reasons = (reason,) if reason else ()
    head, meaning, end = _piece(line, anchors[0]), "", anchors[0].end()
    for anchor in anchors[1:]:
        gap = _NEXT_NUMBER.sub("", line[end : anchor.start()]).strip(" ,;|\t")
        gap = _AND.sub("", gap)  # `यानम् means vehicle and द्विचक्रिका means bicycle`
        piece, end = _piece(line, anchor), anchor.end()
        items = [] if gap else _meaning_and_next(piece)
        if gap or len(items) > 1:
            own = items[-1] if items else piece
            yield orient_pair(head, f"{meaning}, {gap or ', '.join(items[:-1])}", reasons)
            head, meaning = own, ""
        elif is_root_and_form(head, piece):
            head = f"{head} ({piece})"
        elif not is_reading_aid(piece, head):
            reasons = (*reasons, A_CHAIN) if meaning and A_CHAIN not in reasons else reasons
            meaning = f"{meaning}, {piece}"
    yield orient_pair(head, f"{meaning}, {line[end:]}", reasons)


def _meaning_and_next(piece: str) -> list[str]:
    """Split `गेहूँ, यवः` and `बाजरा मसूरः` into a meaning and the word of the next pair."""
    items = split_outside(piece, JOINER)
    words = piece.split()
    *before, last = words or [""]
    if len(items) == 1 and before and is_inflected(last) and not any(map(is_inflected, before)):
        return [" ".join(before), last]
    return items


def _piece(line: str, anchor: re.Match[str]) -> str:
    return line[anchor.start("head") : anchor.end("head")]


def _prefixed(line: str, anchors: list[re.Match[str]]) -> Iterator[Pair]:
    """Read a line with a separator and some text before the first word."""
    before = line[: anchors[0].start()].strip()
    rest = line[anchors[0].start() :]
    reversed_ = _ENDS_IN_SEPARATOR.match(line[: anchors[0].start()])
    if not has_letters(before):
        yield from _anchored(line, anchors)
    elif reversed_ and not re.search("[A-Za-z]", rest):
        parts = split_outside(rest, re.compile(SEPARATOR))
        theirs = [part for part in parts if is_hindi(words_of(part))]
        ours = [part for part in parts if part not in theirs]
        words = ", ".join(ours)
        many = before.endswith(":") and words.count(",") >= _MANY_WORDS - 1
        doubts = (A_CATEGORY,) if many else ()
        yield Pair(words, ", ".join([reversed_["before"], *theirs]), doubts)
    elif _LABEL.match(before) or len(before.split()) <= MAX_GLOSS_FIRST:
        yield from _anchored(line, anchors, "other text comes before the word")


def _side_by_side(line: str, masked: str, script: Script) -> Iterator[Pair]:
    """Read `w Gloss w Gloss`: each head's meaning is the text up to the next head."""
    heads = list(script.head.finditer(masked))
    if script is IAST_SCRIPT:
        heads = heads[:1]
    if len(heads) > 1 and shows_form(_BRACKETED.sub("", heads[0].group()), heads[-1].group()):
        del heads[-1]  # गम् to go - गच्छति
    for i, match in enumerate(heads):
        end = heads[i + 1].start() if i + 1 < len(heads) else len(line)
        text = line[match.end() : end]
        text = text[LEADING_SEPARATOR.match(text).end() :]  # type: ignore[union-attr]
        head = line[match.start() : match.end()]
        if _SENTENCE.match(text) or text.rstrip().endswith((":", ":-")):
            return
        if script is IAST_SCRIPT and not _ROMAN_MEANING.fullmatch(text):
            return
        if has_letters(text) or (len(heads) == 1 and text.strip().isdigit()):
            yield Pair(head, text, _doubt(text, script))
        else:
            yield from _in_brackets(head)


def _doubt(text: str, script: Script) -> tuple[str, ...]:
    if script is IAST_SCRIPT:
        return (NO_SEPARATOR,)
    return ("a long meaning without a separator",) if len(text.split()) > 8 else ()


def _in_brackets(head: str) -> Iterator[Pair]:
    """Read meanings given in brackets, `गृहम् (house), वनम् (n) (forest)`."""
    for item in split_outside(head, JOINER):
        inner = [text for text in brackets(item) if not _ASIDE.match(text)]
        if "verb" in inner and any(map(HAS_DEVANAGARI.search, inner)):
            continue  # `अति-√क्रम् (अतिक्रामति)`: a form of the root
        if any(has_letters(text) and read_marks(text) is None for text in inner):
            meaning = " ".join(f"({text})" for text in inner)
            yield Pair(item[: mask(item).index(HIDDEN)], meaning)


def _meaning_first(line: str, script: Script) -> Iterator[Pair]:
    """Read `servant = किङ्करः, mud = कर्दमः` and `white, bright = सितम्`."""
    reasons = (MEANING_FIRST,) if script is IAST_SCRIPT else ()
    listed = [_LISTED.fullmatch(chunk) for chunk in split_outside(line, _CHUNK)]
    if len(listed) > 1 and all(listed):
        yield from (Pair(match["word"], match["gloss"], (MENTIONED,)) for match in listed if match)
        return
    waiting: list[str] = []
    head = gloss = ""
    for chunk in split_outside(line, _CHUNK):
        match = script.reversed.fullmatch(mask(chunk))
        if match is None:
            waiting.append(chunk)
            continue
        gloss = ", ".join([*waiting, chunk[: match.end("gloss")]])
        waiting = []
        if script is IAST_SCRIPT and not _ROMAN_MEANING.fullmatch(gloss):
            return
        if _LABEL.match(gloss) or len(gloss.split()) > MAX_GLOSS_FIRST:
            return
        head = chunk[match.start("head") : match.end("head")]
        own = [text for text in brackets(head) if has_letters(text) and read_marks(text) is None]
        if own and ":" in chunk[match.end("gloss") : match.start("head")]:
            yield from _in_brackets(line[line.index(head) :])
            return
        yield Pair(head, gloss, reasons)
    if waiting and head and all(DEVANAGARI_SCRIPT.run.fullmatch(chunk) for chunk in waiting):
        if len(waiting) >= _MANY_WORDS - 1 and f"{gloss}:" in line:
            reasons = (*reasons, A_CATEGORY)
        yield from (Pair(chunk, gloss, reasons) for chunk in waiting)
