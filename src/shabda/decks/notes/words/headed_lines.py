"""Takes a line apart: its first word, what the line says about the grammar of it, its meaning.

Gender, class, voice, case and forms of the word come in any order, with and without brackets:
`पत् 1 P. (पतति) to fall`, `nadī, f. (nadyaḥ pl.) - rivers`, `सह + instr. - with`.
"""

import re
from collections.abc import Iterator

from shabda.decks.notes.text.grammar_marks import (
    BARE,
    CLASS_AND_VOICE,
    GANA,
    NO_MARKS,
    Marks,
    read_marks,
)
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_DEVANAGARI, HAS_IAST, ROMAN_LETTERS
from shabda.decks.notes.words.headwords import (
    BRACKETED_FORM,
    CASE_NAME,
    SANSKRIT_WORD,
    is_reading_aid,
)
from shabda.decks.notes.words.root_forms import is_root_and_form
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern

_ROOT = "verb"
"""The aside of a root that was written with √."""
_WORD = (
    rf"(?:[{DEVANAGARI}]++(?:-[{DEVANAGARI}]++)*+|[{ROMAN_LETTERS}]++(?:-[{ROMAN_LETTERS}]++)*+)"
)
_HEAD = lazy_pattern(rf"√?(?P<word>{_WORD})-?(?:/(?P<other>{_WORD}))?(?=[\s,(\[])")
_GRAMMAR = (
    rf"{CLASS_AND_VOICE}|[PAUĀ]\.(?=\s)|(?![1-9]){GANA}\."
    rf"|\+\s*{CASE_NAME}(?:\s*(?:/|or)\s*{CASE_NAME})*"
)
_ABBREVIATED = r"(?:[a-z]{1,6}|पुं?|नपुं|स्त्री|न|क्ली|अव्य|अ|वि|त्रि)(?=[.॰])"
_FORM = rf"(?:[{DEVANAGARI}]+(?:ति|ते)|[{ROMAN_LETTERS}]+t[ie])"
_LABEL = (
    "[Pp]ass|PPP|ppp|PPA|[Pp]p|[Pp]res|[Pp]erf|[Ff]ut|[Aa]or|[Ii]mpf|[Ii]nf|[Aa]bs|[Gg]er|[Gg]dv|[Cc]aus|[Dd]es"
    "|[Nn]om|[Gg]en|[Aa]cc|[Ll]oc|[Ii]nstr?|[Pp]l|[Dd]u|[Ff]em"
)
"""What a form after the word is, as a label before it: `Pass. स्थीयते`."""
_ASIDE = lazy_pattern(
    r"\s*,?\s*(?:[(\[](?P<bracketed>[^()\[\]]*)[)\]]"
    rf"|(?P<grammar>{_GRAMMAR})(?=[\s,;:=()–—-]|$)"
    rf"|(?P<mark>(?:{BARE}|{_ABBREVIATED}|noun|verb)(?:[.॰]|(?=[\s,;:=(])))"
    rf"|(?P<labelled>(?:{_LABEL})(?:\.|(?=[:\s]))\s*:?\s*{SANSKRIT_WORD}(?:\s*/\s*{SANSKRIT_WORD})?)"
    rf"|(?P<case>{SANSKRIT_WORD})(?=,?\s+{BARE}[.॰])"
    rf"|(?P<form>{_FORM}(?:[/,]\s?{_FORM})?)(?=[\s,;:=\"'“‘(–—-]))"
)
_TAIL_FORMS = lazy_pattern(
    rf"(?P<meaning>[^;]*[A-Za-z]);\s*(?P<forms>{_FORM}(?:,\s*{_WORD})+)\s*\.?"
)
"""Forms of a verb behind its meaning: `to go; gacchati, gamiṣyati, gata`."""
_BRACKETED_ROOT = lazy_pattern(rf"√\s?{_WORD}")
_ROOT_AND_CLASS = lazy_pattern(
    rf"(?P<root>{_BRACKETED_ROOT.pattern}),?\s+(?P<mark>{CLASS_AND_VOICE}|{GANA})"
)
_SEPARATOR = lazy_pattern(r"\s*(?:[-–—=:,;→⇒]+>?)?\s*")
_NUMERAL = lazy_pattern(rf"(?!\d){GANA}")
_LEADING_CLASS = lazy_pattern(rf"(?P<mark>{CLASS_AND_VOICE}|{GANA})[\s,;:]+")
_FEMININE = lazy_pattern(r"\bmf\([^()]*\)n\b")
_BEFORE_MEANING = lazy_pattern(r": [ *]*(?=[A-Za-z])")
_ADJECTIVE = lazy_pattern(r"\ba\.")


@dataclass(frozen=True, slots=True)
class HeadedLine:
    """A word, its marks and forms as written, the sign after them ("" for none), the meaning."""

    word: str
    asides: tuple[str, ...]
    sign: str
    meaning: str

    @property
    def has_root_sign(self) -> bool:
        """Whether the word was written with √."""
        return _ROOT in self.asides

    @property
    def grammar(self) -> tuple[Marks, str]:
        """What the asides say: marks, and the rest as a note."""
        marks, notes = NO_MARKS, []
        for aside in self.asides:
            mark = Marks(pos="verb") if re.fullmatch(GANA, aside) else read_marks(aside)
            is_form = re.fullmatch(_FORM, aside) and not re.fullmatch(_FORM, self.word)
            marks |= Marks(pos="verb") if is_form else mark or NO_MARKS
            notes += [aside] if mark is None else []
        return marks, ", ".join(notes)


def headed_line(line: str) -> HeadedLine | None:
    """Take a line apart; None when it does not begin with a word and grammar of it."""
    head = _HEAD.match(line)
    if head is None:
        return None
    if "a." in line or "mf(" in line:
        line = _ADJECTIVE.sub("adj.", _FEMININE.sub("mfn", line), count=1)
    word, end = head["word"], head.end()
    other = head["other"] or ""
    asides = [other] if HAS_IAST.search(other) or HAS_DEVANAGARI.search(other) else []
    while match := _ASIDE.match(line, end):
        own = [*_asides(match, word, known=bool(asides))]
        if not own:
            break
        asides += own
        end = match.end()
    separator = _SEPARATOR.match(line, end)
    assert separator is not None  # it may be empty
    meaning = line[separator.end() :]
    forms, meaning = _behind_forms(meaning)
    asides += [forms] if forms else []
    if tail := _TAIL_FORMS.fullmatch(meaning):
        asides, meaning = [*asides, tail["forms"]], tail["meaning"]
    if not asides or not any(map(str.isalpha, meaning)):
        return None
    return HeadedLine(word, tuple(filter(None, asides)), separator.group().strip(), meaning)


def _behind_forms(text: str) -> tuple[str, str]:
    """Part the meaning from forms that are no list: `no PPP, instead पक्व : to cook`."""
    form = HAS_DEVANAGARI.search(text)
    sign = _BEFORE_MEANING.search(text, form.end()) if form else None
    return (text[: sign.start()].strip(" :;,*"), text[sign.end() :]) if sign else ("", text)


def bracket_asides(line: str) -> str:
    """Return a line with the grammar of its first word in brackets, as readers of pairs know it.

    A single mark or form, `चीर (m,n)`, stays as it is, and so does a line in both scripts that
    begins in Roman letters.
    """
    mixed = HAS_DEVANAGARI.search(line) and not HAS_DEVANAGARI.match(line)
    parts = None if mixed else headed_line(line)
    if parts is None or _is_usual(parts, line):
        return line
    asides = " ".join(f"({aside})" for aside in parts.asides)
    return f"{parts.word} {asides} = {parts.meaning}"


def _is_usual(parts: HeadedLine, line: str) -> bool:
    first, *more = parts.asides or ("",)
    bracketed = line[len(parts.word) :].lstrip().startswith("(")
    is_mark = bool(re.fullmatch(rf"{BARE}\.?", first)) and "/" not in first
    signed = bool(parts.sign or HAS_DEVANAGARI.match(line))
    return not more and first != _ROOT and ((bracketed and signed) or (is_mark and first in line))


def _asides(match: re.Match[str], word: str, *, known: bool) -> Iterator[str]:
    """Yield the marks and forms of an aside, "" for a spelling; none for a meaning, `(house)`.

    A bare form counts behind another aside, `कृ 8U करोति`, or if it is of the root before it.
    """
    form, text = match["form"], (match["bracketed"] or "").strip()
    leading, behind = _LEADING_CLASS.match(text), _ROOT_AND_CLASS.fullmatch(text)
    if form:
        english = form.isascii() and form.endswith("te") and form[0] != word[0]  # white, state
        yield from [form] if (known and not english) or is_root_and_form(word, form) else []
    elif match["case"]:
        yield from [match["case"]] if match["case"][:2] == word[:2] else []
    elif match["mark"]:
        yield from [match["mark"]] if read_marks(match["mark"]) is not None else []
    elif match["grammar"] or match["labelled"]:
        yield match["grammar"] or match["labelled"]
    elif read_marks(text) is not None or _NUMERAL.fullmatch(text):
        yield text
    elif is_reading_aid(text, word):
        yield ""
    elif _is_form_or_root(text):
        yield text
    elif behind:
        yield from behind.group("mark", "root")
    elif leading and _is_form_or_root(text[leading.end() :]):
        yield from (leading["mark"], text[leading.end() :])


def _is_form_or_root(text: str) -> bool:
    return bool(BRACKETED_FORM.match(text) or _BRACKETED_ROOT.fullmatch(text))
