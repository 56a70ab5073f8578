"""Reasons to check a word with its meaning, whatever shape the line had."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_DEVANAGARI, HAS_IAST, mask
from shabda.decks.notes.words.grammar_doubts import grammar_doubts
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.inflected_forms import AN_INFLECTED_FORM, inflected
from shabda.decks.notes.words.numbers_and_letters import has_number_beside, is_letter, no_meaning
from shabda.decks.notes.words.root_forms import is_root_and_form
from shabda.decks.notes.words.sanskrit_glosses import are_forms, are_sanskrit
from shabda.sanskrit.text.script import iast

NOT_A_MEANING = "the meaning is a number, a letter or the name of a field"
NOT_A_WORD = "the word has signs that are not part of a word"
A_LETTER = "a letter, not a word"
FROM_BELOW = "the meaning is from the lines below the word"
A_PREFIX = "a prefix of the verb above"
CUT_OFF = "the meaning is cut off"
ANOTHER_ENTRY = "another entry is inside the meaning"
A_CHAIN = "more than one sign between word and meaning"
A_PART = "a part of a word, not a whole one"
LABELLED = "the meaning has several parts with labels"
ANOTHER_READING = "the transliteration is of another word"
A_POINTER = "the meaning only points to another entry"
A_SOURCE = "a book, a person or a source, not a word"
A_FORM = "a form of the word is given, not its meaning"
MAY_SPELL = "the meaning may only spell the word"
A_GAP = "a part of the meaning is missing"
RUNNING_TEXT = "the line is in the middle of running text"
IN_SANSKRIT = "the meaning is in Sanskrit too"
EXPLAINED = "an explanation follows the meaning"
OF_A_TEXT = "the word is in the form that it has in a text"
RUN_TOGETHER = "two meanings are run together"
A_COGNATE = "a related word of another language, not a meaning"
A_SENTENCE = "the meaning is a sentence"
A_QUESTION = "the meaning is a question or has doubled marks"
A_COMMENT = "the meaning is in a comment"
ANOTHER_LANGUAGE = "another language is named beside the meaning"
A_LABEL = "the name of a language is no meaning of this word"
SEVERAL = "several words with several meanings; which belong together is not clear"

_THIRD_PERSON = ("ति", "ते", "ti", "te")
_LIKE = word_set("इव यथा यथा- यद्वत् वत्")
PREFIX_SPELLINGS = word_set(
    "प्र परा अप सम् सं अनु अव निर् निस् निः दुर् दुस् दुः वि आ आङ् नि अधि अति सु उत् उद् अभि प्रति परि उप अपि"
)
PREFIX_SPELLINGS |= word_set("अपा समा व्या प्रत्या उपा अभ्या पर्या उदा अन्वा न्या प्रा अत्या निरा")
_GOES_WITH_PREFIX = re.compile(r"[Tt]o |(?:प्र|वि|नि|सम्|आ|परि|उप)\s|caus")
_OF_A_PART = re.compile(
    r"(?:\w+ endings$|prefix|suffix|infix|ending|augment)\b|.*-(?:ति|ते|न्ति|धि|सि|मि)$"
)
_HYPHENS = re.compile(r"[-–—+\s]+")
_ENDS_LOOSE = re.compile(
    r"\s(?:a|an|the|and|or|vs|than|as|using|is|are|into|if|both|which|that|\+)$|\+$"
    r"|(?:absolutive|infinitive|participle|genitive|form|case|plural|beginning|part) of$"
    r"|[a-z]{3,}\.\s+[A-Z][a-z]{1,7}$"
    r"|^(?:And|But|So|Or|Because|Then|Now|Here|Also)\s+[a-z]\S*\s+[a-z]"
    r"|^(?:as|the|a|an|of|drops|vs)$|^From$"
)
_ENDS_IN_AS = re.compile(r"\b(?:as \w+|such|same|just|so|known|inasmuch|insofar) as$")
"""Whole meanings that end in `as`: `as long as`, `such as`."""
_POINTS = re.compile(
    r"(?:see(?: also)?|cf\.?|vide|siehe|vgl\.?|same as|like)\s+(?P<entry>\S+(?:[ -]\S+)?)", re.I
)
_SOURCE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)[\s–-]+(?:c\.|cent)|\b\d{3,4}\s*(?:CE|BCE|AD|BC)\b|\b(?:CE|BCE)\b"
    r"|\b(?:from|on|in|see) (?:the |a )?(?:website|web ?site|wikipedia|youtube|video|link)\b"
)
_GAP = re.compile(r"\.{4,}|_{3,}|[(\[][^\w?…]*[)\]]|[^\s(] \)|[(\[] ?\+ ?[)\]]")
_GAP_SIGNS = frozenset("()[]._")
_TWO_SCRIPTS = re.compile(rf"[{DEVANAGARI}][A-Za-z]|[A-Za-z][{DEVANAGARI}]")
_STATES = re.compile(
    r"(?:(?:drops|becomes?|negates?|implies|governs|lists|shows|marks|followed|used|occurs?|stands?"
    r"|then:?|by \w+ sandhi)\b|(?:may|must|can|could|would) (?:be \w+ed|not)\b"
    r"|(?:predicate|finite|absolutive|infinitive)\b|\w+ (?:their|its)\b) \S"
    rf"|[{DEVANAGARI}\s]+(?: [A-Za-z']+){{3}}",
    re.I,
)
_ENTRY_INSIDE = re.compile(
    rf"[{DEVANAGARI}]\s+[-–—=]\s+\S|"
    r"\S\s*\((?:m|f|n|mfn|adj|adv|ind|pron|part|vb|(?:10|[1-9])\s?[PAU])\b[^()]*\)\s*[-–—]?\s*\w"
)
_ROMAN_START = re.compile(r"([a-zāīūṛṝḷḹṃṁḥṅñṭḍṇśṣ]+)[-–—\s(]+\S")
_SIGN = re.compile(r"=|→|⇒|->")
_EXPLANATION = re.compile(
    r"\w[.!?”\"')]*\s+[—–]\s+\w" rf"|^(?:as in|e\.g\.|for example|cf\.) .*[{DEVANAGARI}]"
)
_SENTENCE = re.compile(
    r"(?!(?:he|she|it|he/she|s/he) (?:is|has|does) [a-z-]+(?: [a-z-]+)?$)"
    r"(?!(?:one|that|those|which|who|what|where|when|how|as|if|so|it|let|to|would|there|in|not)\b)"
    r"\S+(?: \S+){0,8} (?:is|are|was|were|has|have|can|cannot|will|does|must|should|refers|means"
    r"|becomes|comes from|takes|shows|marks|indicates|denotes)\b \S"
    r"|.*[a-z]{4}\. [a-z]{2}|.*[a-z]{2}\? \w",
    re.I,
)
_RUN_TOGETHER = re.compile(r"to .*[a-z](?<!\bin)(?<!\bon)(?<!\bun)to [a-z]")
_COGNATE = re.compile(
    r"(?:(?:compare|cf\.?|related to|see) )?(?:Latin|Lat\.|Greek|Gk\.?|Gr\.|Avestan|PIE|Gothic"
    r"|Lithuanian|Old [A-Z]\w+) \*?[^\W\d_]+-?$"
)
_LANGUAGE = re.compile(
    r"\((?:in )?(?:Hindi|Marathi|Bengali|Bangla|Gujarati|Punjabi|Nepali|Tamil|Telugu|Kannada"
    r"|Malayalam|Pali|Pāli|Prakrit|Urdu|Persian|Arabic)\.?\)",
    re.IGNORECASE,
)
_LANGUAGE_NAME = re.compile(
    "Sanskrit|Hindi|English|Marathi|Bengali|Gujarati|Punjabi|Nepali|Tamil|Telugu|Kannada|Malayalam"
    "|Odia|Urdu|German|French|Spanish|Russian|Italian|Portuguese|Dutch"
)
_NAMES_A_LANGUAGE = re.compile("B[Aa]z[AR]|vARI?|gir|gIr|aNgl|ANgl")
"""Of words that name a language: देवभाषा, गीर्वाणवाणी, आङ्ग्लम्."""
_LABELS = re.compile(r"(?:^|[;,] )[A-Z]\w+:\s")
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))
_ASKS = re.compile(r"(?:what|how|which|translate|say)\b.*\b(?:sanskrit|mean)\b", re.I)
_COMMENT = re.compile(r"(?:#|/\*|%)\s*\w|.*\s(?:#|//|--)\s+\w")
_OPEN_QUOTE = re.compile(r"(?:^|\s)['‘](?!.*\w.?['’])")
_WORD_SIGNS = re.compile(r"[\w\u0900-\u097f\s.…'’‘-]*").fullmatch


def meaning_doubts(word: str, slp1: str, glosses: Sequence[str]) -> Iterator[str]:
    """Say why a word with these meanings needs a check; nothing for a sound pair."""
    if not glosses:
        return
    if not _WORD_SIGNS(word) or _TWO_SCRIPTS.search(word):
        yield NOT_A_WORD
    if no_meaning(slp1, glosses) or has_number_beside(slp1, glosses):
        yield NOT_A_MEANING
    yield from grammar_doubts(word, glosses)
    if _only_spelt(word, slp1, glosses):
        yield MAY_SPELL
    if is_letter(slp1, glosses):
        yield A_LETTER
    yield from _doubts_of_parts(word, slp1, glosses)
    if (HAS_DEVANAGARI.match(glosses[0]) and is_root_and_form(word, glosses[0])) or (
        are_forms(slp1, glosses)
    ):
        yield A_FORM
    if inflected(slp1, glosses):
        yield AN_INFLECTED_FORM
    yield from _doubts_of_text(glosses)
    if any(_ENTRY_INSIDE.search(gloss) or _begins_roman(gloss, word) for gloss in glosses):
        yield ANOTHER_ENTRY


def _doubts_of_parts(word: str, slp1: str, glosses: Sequence[str]) -> Iterator[str]:
    if _is_prefix(word) and any(map(_GOES_WITH_PREFIX.match, glosses)):
        yield A_PREFIX
    if any(map(_COGNATE.match, glosses)):
        yield A_COGNATE
    if any(map(_LANGUAGE.search, glosses)):
        yield ANOTHER_LANGUAGE
    if _LANGUAGE_NAME.fullmatch(glosses[0]) and not _is_language(slp1, glosses[0]):
        yield A_LABEL
    if any(map(_OF_A_PART.match, glosses)):
        yield A_PART
    if any(_is_cut_off(gloss, word) for gloss in glosses):
        yield CUT_OFF


def _is_language(slp1: str, name: str) -> bool:
    """Whether a word is the name of a language: it sounds alike, or names a speech."""
    return iast(slp1)[:1] == name[:1].lower() or bool(_NAMES_A_LANGUAGE.search(slp1))


def _doubts_of_text(glosses: Sequence[str]) -> Iterator[str]:
    if any(_GAP.search(gloss) for gloss in glosses if not _GAP_SIGNS.isdisjoint(gloss)):
        yield A_GAP
    if any(map(is_source, glosses)):
        yield A_SOURCE
    if all(map(_is_pointer, glosses)):
        yield A_POINTER
    if any(gloss.endswith(("??", "!!")) or _ASKS.search(gloss) for gloss in glosses):
        yield A_QUESTION
    if any(map(_COMMENT.match, glosses)):
        yield A_COMMENT
    if any(" " in gloss and _EXPLANATION.search(gloss) for gloss in glosses):
        yield EXPLAINED
    if any(" " in gloss and _SENTENCE.match(gloss) for gloss in glosses):
        yield A_SENTENCE
    if any(map(_RUN_TOGETHER.match, glosses)):
        yield RUN_TOGETHER
    if are_sanskrit(glosses):
        yield IN_SANSKRIT


def _is_pointer(gloss: str) -> bool:
    """Whether a gloss names another entry, as `see sānanda-samādhi`."""
    match = _POINTS.fullmatch(gloss)
    return bool(match) and bool(HAS_IAST.search(gloss) or HAS_DEVANAGARI.search(gloss))


def is_source(text: str) -> bool:
    """Whether a text dates a book or a person, or says where a meaning is from."""
    return bool(_SOURCE.search(text))


def is_chain(meaning: str) -> bool:
    """Whether a meaning is a chain: `reorder into Subject → Object → Verb`."""
    parts = _SIGN.split(mask(meaning))
    return len(parts) > 2 or (len(parts) > 1 and any(len(part.split()) > 3 for part in parts))


def is_labelled(text: str) -> bool:
    """Whether a meaning is of several parts with labels: `Sounds: अइउ; Sūtra: …`."""
    return len(_LABELS.findall(text)) > 1


def _is_cut_off(gloss: str, word: str) -> bool:
    if "…" in gloss or ".." in gloss:  # of a pair of words: `either … or`
        return False
    if gloss in ("as", "is", "becomes", "means"):
        return word not in _LIKE if gloss == "as" else not word.endswith(_THIRD_PERSON)
    loose = _ENDS_LOOSE.search(gloss) and not _ENDS_IN_AS.search(gloss)
    return bool(loose or _STATES.match(gloss)) or _unbalanced(gloss)


def _only_spelt(word: str, slp1: str, glosses: Sequence[str]) -> bool:
    """Whether the only meaning is the word again, `Sankhyāh`, `samasa`; a name is capitalised."""
    if len(glosses) != 1:
        return False
    ending = slp1[-1:] in "Hm" and glosses[0][-1:] in "hḥmṃṁ"
    return (ending or glosses[0].islower()) and is_reading_aid(glosses[0], word)


def _is_prefix(word: str) -> bool:
    return all(part in PREFIX_SPELLINGS for part in _HYPHENS.split(word) if part)


def _unbalanced(gloss: str) -> bool:
    if _OPEN_QUOTE.search(gloss):
        return True
    return any(gloss.count(left) != gloss.count(right) for left, right in _BRACKETS)


def _begins_roman(gloss: str, word: str) -> bool:
    match = _ROMAN_START.match(gloss)
    if match is None or not HAS_IAST.search(match[1]) or not HAS_DEVANAGARI.search(word):
        return False
    return not is_reading_aid(match[1], word)
