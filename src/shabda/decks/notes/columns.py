"""What the columns of a table hold, by its header, by script and by agreement of its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from shabda.decks.notes import headers as role
from shabda.decks.notes.grammar_marks import read_marks
from shabda.decks.notes.headwords import headword_slp1, is_reading_aid
from shabda.decks.notes.language import is_hindi, is_inflected, word_set
from shabda.decks.notes.patterns import HAS_DEVANAGARI, HAS_IAST
from shabda.decks.notes.records import Record

SANSKRIT, LATIN, IAST, MARK = "sanskrit", "latin", "iast", "mark"
DIGITS, AID, EMPTY, MIXED = "digits", "aid", "", "mixed"
UNKNOWN_COLUMNS = "it is not clear which column is the meaning"
_SAMPLE = 200
_AGREE = 0.7
_CASES = word_set(
    "प्रथमा द्वितीया तृतीया चतुर्थी पञ्चमी पंचमी षष्ठी सप्तमी सम्बोधनम् सम्बोधन संबोधनम् संबोधन"
    " प्रथमपुरुषः मध्यमपुरुषः उत्तमपुरुषः प्रथमः मध्यमः उत्तमः एकवचनम् द्विवचनम् बहुवचनम् प्रथम मध्यम उत्तम"
    " प्रथमपुरुष मध्यमपुरुष उत्तमपुरुष nominative accusative instrumental dative ablative genitive"
    " locative vocative nom acc ins inst dat abl gen loc voc prathama dvitiya tritiya caturthi"
    " 1st 2nd 3rd first second third"
)


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """Which columns make one pair; `doubt` is why the reading needs a check."""

    word: int
    glosses: tuple[int, ...]
    reading: int = -1
    gender: int = -1
    pos: int = -1
    note: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    tag_list: int = -1
    doubt: str = ""


def cell_kind(cell: str, word: str = "") -> str:
    """Say what one cell is by its letters; `word` is the Sanskrit cell of its row."""
    bare = cell.strip(" *_`.-–—")
    if not bare:
        return EMPTY
    if bare.isdigit():
        return DIGITS
    if HAS_DEVANAGARI.search(bare):
        return SANSKRIT
    if len(bare) <= 14 and read_marks(bare) is not None:
        return MARK
    if word and is_reading_aid(bare, word):
        return AID
    return IAST if HAS_IAST.search(bare) else LATIN


def is_form_row(cells: Sequence[str]) -> bool:
    """Whether a row is one of a paradigm: `प्रथमा | रामः | रामौ | रामाः`."""
    label = cells[0].casefold().strip(" .*:") if cells else ""
    label = label.split("(")[0].split()[0] if label.split("(")[0].split() else label
    words = [cell for cell in cells if HAS_DEVANAGARI.search(cell) or HAS_IAST.search(cell)]
    if label in _CASES and len(words) - (cells[0] in words) >= 1 and len(cells) > 2:
        return True
    starts = Counter(headword_slp1(word.split()[0])[:2] for word in words if word.split())
    return len(words) >= 3 and max(starts.values(), default=0) >= 3 and "" not in starts


def kinds_of(rows: Sequence[Record]) -> tuple[str, ...]:
    """Return what most cells of each column are; LATIN for a mixture of Roman letters."""
    width = max((len(row.cells) for row in rows), default=0)
    counts = [Counter[str]() for _ in range(width)]
    for row in islice(rows, _SAMPLE):
        word = next((cell for cell in row.cells if HAS_DEVANAGARI.search(cell)), "")
        for column, cell in enumerate(row.cells):
            if kind := cell_kind(cell, word if cell != word else ""):
                counts[column][kind] += 1
    return tuple(map(_majority, counts))


def _majority(count: Counter[str]) -> str:
    total = sum(count.values())
    if not total:
        return EMPTY
    kind, times = count.most_common(1)[0]
    if times >= _AGREE * total:
        return kind
    if count[SANSKRIT] <= (1 - _AGREE) * total:
        roman = count[AID] + count[IAST]
        return IAST if roman > count[LATIN] else LATIN
    return MIXED


def layouts(
    rows: Sequence[Record], header: tuple[str, ...] | None
) -> tuple[ColumnLayout, ...] | None:
    """Return the pairs of each row; () for a table of forms, None when nothing is certain."""
    if not header and not _agree(rows):
        return None
    kinds = kinds_of(rows)
    if header and header.count(role.FORM) >= 2 and role.GLOSS not in header:
        return ()
    sample = rows[:_SAMPLE]
    if not header and sum(is_form_row(row.cells) for row in sample) > 0.6 * len(sample):
        return ()
    roles = _settled(kinds, header) if header else _guessed(kinds, rows)
    return _pairs(roles) if roles else None


def _agree(rows: Sequence[Record]) -> bool:
    """Whether the rows have as many cells each."""
    widths = Counter(len(row.cells) for row in rows[:_SAMPLE])
    return max(widths.values(), default=0) >= _AGREE * sum(widths.values())


def _settled(kinds: Sequence[str], header: Sequence[str]) -> list[str]:
    """The roles a header names, put right where the cells are plainly something else."""
    roles = [*header, *[""] * (len(kinds) - len(header))][: max(len(kinds), len(header))]
    kinds = [*kinds, *[EMPTY] * (len(roles) - len(kinds))]
    several = roles.count(role.GLOSS) > 1
    for column, kind in enumerate(kinds):
        if roles[column] == role.GLOSS and kind == AID:
            roles[column] = role.READING
        elif roles[column] == role.GLOSS and several and kind in (DIGITS, MARK):
            roles[column] = role.GENDER if kind == MARK else role.NUMBER
        elif roles[column] == role.WORD and kind in (DIGITS, AID):
            roles[column] = role.READING if kind == AID else role.NUMBER
    words = [i for i, name in enumerate(roles) if name == role.WORD]
    written = [i for i in words if kinds[i] == SANSKRIT]
    hidden = next((i for i, kind in enumerate(kinds) if kind == SANSKRIT), None)
    if not written and hidden is not None and (roles[hidden] in ("", role.READING) or not words):
        roles[hidden] = role.WORD
        words, written = [*words, hidden], [hidden]
    if hidden is not None and not written and roles[hidden] == role.GLOSS:
        _turn(roles, kinds, words[0], hidden)
    if len(words) > max(1, roles.count(role.GLOSS)):
        for i in words:
            roles[i] = role.WORD if i == (written or words)[0] else role.READING
    if role.GLOSS not in roles:
        _name_first(roles, kinds)
    return roles


def _turn(roles: list[str], kinds: Sequence[str], word: int, gloss: int) -> None:
    """Turn the sides of cards that ask for the word: `Front` English, `Back` Sanskrit."""
    if kinds[word] == LATIN:
        roles[word], roles[gloss] = role.GLOSS, role.WORD


def _name_first(roles: list[str], kinds: Sequence[str]) -> None:
    free = [i for i, kind in enumerate(kinds) if kind == LATIN and roles[i] == ""]
    if len(free) == 1:
        roles[free[0]] = role.GLOSS


def _guessed(kinds: Sequence[str], rows: Sequence[Record]) -> list[str] | None:
    """The roles of columns without a header; None when two readings are as good."""
    names = {MARK: role.GENDER, DIGITS: role.NUMBER, AID: role.READING}
    roles = [names.get(kind, "") for kind in kinds]
    words = [i for i, kind in enumerate(kinds) if kind == SANSKRIT]
    texts = [i for i, kind in enumerate(kinds) if kind == LATIN]
    if not words:
        words = [i for i, kind in enumerate(kinds) if kind == IAST][:1]
    if not words or MIXED in kinds:
        return None
    texts = [i for i in texts if not _repeats(rows, i)] or texts[:1]
    if len(words) == len(texts) > 1 and all(a < b for a, b in zip(words, texts, strict=True)):
        for word, text in zip(words, texts, strict=True):
            roles[word], roles[text] = role.WORD, role.GLOSS
        return roles
    if len(words) == 2 and not texts:
        return _two_sides(roles, words, rows)
    if len(words) > 1 and texts:
        extra = role.NOTE if _all_hindi(rows, words[1]) or len(words) == 2 else ""
        roles[words[1]] = extra
    if len(texts) != 1 or len(words) > 2:
        return None
    roles[words[0]], roles[texts[0]] = role.WORD, role.GLOSS
    for i, kind in enumerate(kinds):
        if kind == LATIN and not roles[i]:
            roles[i] = role.TAG
    return roles


def _two_sides(roles: list[str], words: Sequence[int], rows: Sequence[Record]) -> list[str] | None:
    """Tell Sanskrit from Hindi in two columns of Devanagari."""
    ends = [_share_inflected(rows, column) for column in words]
    if max(ends) >= 0.4 and min(ends) <= 0.15:
        word = words[ends.index(max(ends))]
        roles[word], roles[words[0] + words[1] - word] = role.WORD, role.GLOSS
        return roles
    return None


def _share_inflected(rows: Sequence[Record], column: int) -> float:
    cells = [row.cells[column] for row in rows[:_SAMPLE] if column < len(row.cells)]
    words = [cell.split()[0].strip(" .,;") for cell in cells if cell.split()]
    return sum(map(is_inflected, words)) / len(words) if words else 0.0


def _all_hindi(rows: Sequence[Record], column: int) -> bool:
    cells = [row.cells[column] for row in rows[:_SAMPLE] if column < len(row.cells)]
    return any(is_hindi(cell.split()) for cell in cells if cell)


def _repeats(rows: Sequence[Record], column: int) -> bool:
    """Whether a column says the same few things again and again, as a chapter or a topic."""
    cells = [row.cells[column] for row in rows[:_SAMPLE] if column < len(row.cells)]
    return len(cells) >= 4 and len(set(cells)) <= len(cells) / 3


def _pairs(roles: Sequence[str]) -> tuple[ColumnLayout, ...] | None:
    words = [i for i, name in enumerate(roles) if name == role.WORD]
    words = words or [i for i, name in enumerate(roles) if name == role.READING][:1]
    glosses = [i for i, name in enumerate(roles) if name == role.GLOSS]
    if not words or not glosses:
        return None
    if len(words) > 1 and len(words) == len(glosses):
        return tuple(
            ColumnLayout(word, (gloss,)) for word, gloss in zip(words, glosses, strict=True)
        )
    every = {name: tuple(i for i, each in enumerate(roles) if each == name) for name in set(roles)}
    first = {name: found[0] for name, found in every.items()}
    return (
        ColumnLayout(
            words[0], tuple(glosses), first.get(role.READING, -1), first.get(role.GENDER, -1),
            first.get(role.POS, -1), every.get(role.NOTE, ()), every.get(role.TAG, ()),
            first.get(role.TAGS, -1),
        ),
    )  # fmt: skip
