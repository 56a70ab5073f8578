"""Finds the readings of a typed word, or of the words in joined text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from shabda.app.form_index import form_index
from shabda.app.grammar_data import glossary_terms, roots, rulebook
from shabda.app.known_vocabulary import known_vocabulary
from shabda.app.plain_text import fuller_lines
from shabda.errors import SanskritError, in_quotes
from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.progress import Progress, no_progress
from shabda.sanskrit.analysis.agreement import WordReadings, agreement
from shabda.sanskrit.analysis.analyser import Analyser
from shabda.sanskrit.analysis.context import in_context
from shabda.sanskrit.analysis.lookup import slp1_readings
from shabda.sanskrit.analysis.printed_text import Piece, Split
from shabda.sanskrit.analysis.segment import Segmenter
from shabda.sanskrit.analysis.stem_readings import stem_first
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.forms.nominal.internal_sandhi import with_natva
from shabda.sanskrit.grammar.glossary import GlossaryAnswer, look_up
from shabda.sanskrit.text.english_words import looks_english
from shabda.sanskrit.text.plain_sounds import is_plain, with_marks
from shabda.sanskrit.text.readings import readings
from shabda.store.form_file import FormIndex

_MOST_SPLIT = 24
"""How many texts that plain letters may mean are taken apart."""
_LOOKED_AT = 6
"""How many splits are compared by how their words agree."""
_FINAL_H = lazy_pattern(r"h(?=\s|$)")
_FAR_LIKELIER = 2.0
"""How much likelier (a logarithm) a form with a mark is than the one typed in plain letters."""
_FAR = 7.0
"""A split this much less likely than the first (a logarithm) is not offered."""
_BEFORE_NOUNS = frozenset({"su", "duH"})
"""Prefixes that begin compounds more often than verbs."""
_AVAGRAHA = "'"
_WITHOUT_NATVA = "after r, ṛ, ṝ or ṣ in the same word n is ṇ (8.4.1, 8.4.2)"


@dataclass(frozen=True, slots=True)
class Read:
    """Words with their readings, the likeliest first; one word, or those of a joined text.

    `whole` are the readings of a compound as one word, which are less likely; `likelihood` is a
    logarithm, of a split alone.
    `taken_for` is the SLP1 text that plain letters were taken for, or what was meant by the
    mistake that `mistake` names; empty for a text as typed.
    """

    words: tuple[tuple[Piece, list[Analysis]], ...]
    taken_for: str = ""
    whole: tuple[Analysis, ...] = ()
    likelihood: float = 0.0
    mistake: str = ""


def read_word(typed: str, progress: Progress = no_progress) -> Read:
    """Read a word; where it is not a form, take it apart.

    Making the index, once, is reported to `progress`. Raises SanskritError when it cannot be
    read as Sanskrit, or neither works.
    """
    texts = _spelled(typed)
    with form_index(progress) as index:
        reader = Reader(index)
        if joined := next(reader.joined_by_avagraha(texts), None):
            return joined
        for text in texts:
            if analyses := reader.analyser.analyse(text):
                if is_plain(typed) and (likelier := reader.likelier_with_a_mark(text)):
                    return likelier
                whole = Read(((Piece(text), stem_first(analyses)),))
                return reader.compound(text, analyses) or whole
        if read := reader.with_natva(texts) or reader.with_diacritics(typed, texts):
            return read
        for text in (*_at_a_pause(texts), *_fuller(typed, texts, reader)[:1]):
            if analyses := reader.analyser.analyse(text):
                return Read(((Piece(text), stem_first(analyses)),), text)
        others = islice(_variants(texts), _MOST_SPLIT) if is_plain(typed) else ()
        for text in (*texts, *others):
            for found_split in reader.splits(text, 1):
                return found_split
    raise SanskritError(
        f"{in_quotes(typed)} is not a known form, nor can it be split into known words"
        f"{_marks_hint(typed)}"
    )


def splits(typed: str, most: int, progress: Progress = no_progress) -> list[Read]:
    """The ways to take a typed line apart, the likeliest first.

    Raises SanskritError when it cannot be read as Sanskrit, or not be taken apart.
    """
    texts = _spelled(typed)
    with form_index(progress) as index:
        reader = Reader(index)
        ways = [next(filter(None, (reader.splits(text, most) for text in texts)), [])]
        for text in _fuller(typed, texts, reader):
            ways.append([replace(way, taken_for=text) for way in reader.splits(text, most)])
    best = max(filter(None, ways), key=lambda way: way[0].likelihood, default=[])
    if not best:
        raise SanskritError(
            f"{in_quotes(typed)} can't be split into known words{_marks_hint(typed)}"
        )
    return best


def _at_a_pause(texts: Iterable[str]) -> Iterator[str]:
    """What forms before a voiced sound are at a pause: रामो is रामः, and देवा is देवाः (8.3.22)."""
    for text in texts:
        if text.endswith("o"):
            yield f"{text[:-1]}aH"
        elif text.endswith("A"):
            yield f"{text}H"


def _spelled(typed: str) -> list[str]:
    """What a typed text may mean; ळ, which the Veda writes between vowels, is ड too: इळा, इडा."""
    texts = slp1_readings(typed)
    return [*texts, *(text.replace("L", "q") for text in texts if "L" in text)]


def _fuller(typed: str, texts: Sequence[str], reader: Reader) -> list[str]:
    """The texts that plain letters may mean besides those typed."""
    if not is_plain(typed):
        return []
    plain = (_FINAL_H.sub("H", text) for text in texts)
    lines = (fuller_lines(text, reader.segmenter.weigh, reader.is_form) for text in plain)
    return [line for line in next(filter(None, lines), []) if line not in texts]


def _marks_hint(typed: str) -> str:
    """How to write what plain letters leave out; of English how to find a word by its meaning."""
    if all(map(looks_english, typed.split())) and is_plain(typed):
        return f"; if it is English, `shabda list {typed.split()[0]}` finds words by their meaning"
    hint = "; plain letters do not show long vowels and dots: write ā as aa, ṇ as .n, ś as sh"
    return hint if is_plain(typed) else ""


def _variants(texts: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(word for text in texts for word in with_marks(text, 1))


def glossary(typed: str) -> list[GlossaryAnswer]:
    """What the glossary says of a term or a sūtra's number; nothing for another word."""
    texts = [reading.slp1 for reading in readings(typed)]
    return look_up(typed, texts, glossary_terms(), rulebook())


class Reader:
    """Analyses words and splits texts, with the learner's own words."""

    def __init__(self, index: FormIndex) -> None:
        known, book = roots(), rulebook()
        self.analyser = Analyser(index, known, book, known_vocabulary(book, known))
        self.segmenter = Segmenter(index, self.analyser.proposer, book)

    def joined_by_avagraha(self, texts: Iterable[str]) -> Iterator[Read]:
        """Take apart what holds an avagraha: it marks where two words are joined."""
        for text in texts:
            if _AVAGRAHA in text[1:]:
                yield from self.splits(text, 1)

    def is_form(self, text: str) -> bool:
        return bool(self.analyser.analyse(text))

    def with_natva(self, texts: Iterable[str]) -> Read | None:
        """A form whose ṇ was written n: guruṇā, where gurunā was typed."""
        for text in map(with_natva, texts):
            if analyses := self.analyser.analyse(text):
                word = ((Piece(text), stem_first(analyses)),)
                return Read(word, text, mistake=_WITHOUT_NATVA)
        return None

    def with_diacritics(self, typed: str, texts: Iterable[str]) -> Read | None:
        """The likeliest word that plain letters may mean, with one diacritic that they lack."""
        if not is_plain(typed):
            return None
        proposals = self.analyser.proposer.propose(_variants(texts))
        ranked = sorted(proposals, key=lambda word: -max(p.weight for p in proposals[word]))
        for word in ranked:
            if analyses := self.analyser.analyse(word):
                return Read(((Piece(word), stem_first(analyses)),))
        return None

    def likelier_with_a_mark(self, text: str) -> Read | None:
        """A form that differs by a mark inside and is far likelier: uvāca, where uvaca was typed.

        The last vowel counts as typed: gata is a stem, not gatā.
        """
        inside = (f"{start}{text[-1]}" for start in with_marks(text[:-1], 1))
        proposals = self.analyser.proposer.propose([text, *inside])
        weights = {
            word: max(one.weight for one in forms) for word, forms in proposals.items() if forms
        }
        best = max(weights, key=weights.__getitem__, default=text)
        if weights.get(best, 0) < weights.get(text, 0) + _FAR_LIKELIER:
            return None
        analyses = self.analyser.analyse(best)
        return Read(((Piece(best), stem_first(analyses)),), best) if analyses else None

    def splits(self, text: str, most: int) -> list[Read]:
        """The splits of a text in SLP1 of which every word has a reading, the likeliest first."""
        ways: list[Read] = []
        for split in self.segmenter.split(text, max(_LOOKED_AT, most)):
            words = self._readings(split)
            if all(analyses or piece.member for piece, analyses in words):
                words = in_context(words)
                likelihood = split.likelihood + agreement(words)
                ways.append(Read(tuple(words), likelihood=likelihood))
        ways.sort(key=lambda way: -way.likelihood)
        return [way for way in ways[:most] if way.likelihood > ways[0].likelihood - _FAR]

    def compound(self, text: str, whole: Sequence[Analysis]) -> Read | None:
        """A word as a compound, if that is likelier than its readings as one word."""
        prefixes = whole[0].prefixes
        split = self.segmenter.compound(text) if prefixes else None
        if split and split.pieces[0].word == prefixes[0] and prefixes[0] not in _BEFORE_NOUNS:
            return None  # a prefix is no member of a compound: प्रतिवसति
        words = self._readings(split) if split else []
        return Read(tuple(words), whole=tuple(whole)) if words and words[-1][1] else None

    def _readings(self, split: Split) -> list[WordReadings]:
        return [(piece, self.analyser.analyse_piece(piece)) for piece in split.pieces]
