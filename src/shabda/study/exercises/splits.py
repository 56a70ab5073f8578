"""Sandhi-viccheda: a joined form is shown, two words are typed, and joined again to judge them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.sanskrit.answers.plain_consonants import forgive_shown
from shabda.sanskrit.answers.plain_writing import judge_plain, may_write
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.rule import NO_TAGS, Tags
from shabda.sanskrit.rules.terms import COMPOUND, MARKS
from shabda.sanskrit.sandhi.joining import WordPair, join_pair
from shabda.sanskrit.sandhi.splitting import split_pair
from shabda.sanskrit.text.equivalence import equivalence_key, unspaced_key
from shabda.sanskrit.text.readings import readings, without_marks
from shabda.sanskrit.text.script import devanagari, iast, in_both, spell
from shabda.sanskrit.text.sounds import CONSONANTS, VOWELS
from shabda.study.cards import Ask, Card, Exercise
from shabda.study.exercises.material import Item, Material

_TWO = 2
_APART = lazy_pattern(r"[^\w\u0900-\u097f.~^']")
"""What may stand between the two words."""
_TWO_WORDS = "type the two words apart, with a space or + between them"
_DUAL: Tags = frozenset({"dvivacana"})


def split_exercise(card: Card, item: Item, material: Material) -> Exercise:
    """Ask for the words of a joined form; other known words that join to it are right too."""
    form = item.derivations[0].form
    members = (item.terms[0].text, item.terms[1].text)
    pools = (material.book.pools.get(kind, ()) for kind in ("pada", COMPOUND))
    words = frozenset(chain(material.words, members, *pools))
    ways = ((one, other) for one, other, _ in split_pair(form, sorted(words), material.book))
    pairs = (members, *dict.fromkeys(p for p in ways if p != members and not is_unchanged(p, form)))
    question = "Split it into its two words (a + b)"
    return Exercise(
        card,
        Ask.TYPE,
        f"{question}: {item.about}" if item.about else question,
        shown=(spell(form),),
        accepted=tuple(spell(" + ".join(pair)) for pair in pairs),
        about=item.about,
        derivations=item.derivations[:1],
        judge=Rejoining(form, pairs, words, material.book, material.is_word, material.is_dual),
    )


def is_seam(item: Item) -> bool:
    """Whether joining changed anything, so that there is something to undo."""
    if len(item.terms) != 2 or not all("pada" in term.tags for term in item.terms):
        return False
    marks = item.terms[0].tags & MARKS - {"upasarga", COMPOUND}  # what a split could not show
    first, second = (term.text for term in item.terms)
    return not marks and not is_unchanged((first, second), item.derivations[0].form)


def is_attested(item: Item, material: Material) -> bool:
    """Whether texts have the two words side by side, or a note of the learner's joins them."""
    pair = (item.terms[0].text, item.terms[1].text)
    attested = (*material.compounds, *material.word_pairs)
    own = [(join.first, join.second) for join in material.own_joins]
    return not attested or pair in attested or pair in own


def shows_words(item: Item, material: Material) -> bool:
    """Whether a join shows two words that could stand side by side as they are: munī rājānam.

    Such a form doesn't show where it was joined, and copying it would answer the question.
    """
    shown = item.derivations[0].form.split(" ")
    changed = [text for text in shown if text not in (term.text for term in item.terms)]
    known = material.is_word
    return len(shown) > 1 and known is not None and all(map(known, changed))


def is_unchanged(pair: WordPair, form: str) -> bool:
    """Whether a form shows two words unchanged, apart from optional spellings."""
    return unspaced_key(" ".join(pair)) == unspaced_key(form)


@dataclass(frozen=True, slots=True)
class Rejoining:
    """Judges a split: a pair of words is right if it joins to the form in any accepted way.

    `is_word` says whether a text that is not among `words` is a form of a known word. Without it a
    pair with an unknown word is right, with a remark. `is_dual` says whether a word is only a dual,
    whose ī ū e joins with nothing (1.1.11).
    """

    form: str
    pairs: tuple[WordPair, ...]
    words: frozenset[str]
    book: RuleBook
    is_word: Callable[[str], bool] | None = field(default=None, compare=False)
    is_dual: Callable[[str], bool] | None = field(default=None, compare=False)

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        verdict = self._plain(self._judged(typed), typed)
        if verdict.kind.is_wrong or not typed.strip() or _APART.search(typed.strip()):
            return verdict
        return replace(verdict, kind=VerdictKind.NEAR, remark=_TWO_WORDS, again=_TWO_WORDS)

    def _plain(self, verdict: Verdict, typed: str) -> Verdict:
        """The verdict by the law for plain letters: a word that they write is another answer."""
        parts = tuple(without_marks(typed).split())
        if not verdict.kind.is_wrong or len(parts) != _TWO:
            return verdict
        written = [pair for pair in self.pairs if all(map(may_write, parts, pair))]
        rivals = (
            " ".join(parts)
            for part, word in zip(parts, written[0] if written else (), strict=False)
            for one in readings(part)
            if not one.is_open and one.slp1 != word and self._are_words((one.slp1,))
        )
        return judge_plain(verdict, typed, list(map(" ".join, written)), rivals, certain=True)

    def _judged(self, typed: str) -> Verdict:
        verdict = self._compared(typed)
        if not verdict.kind.is_wrong:
            return verdict
        tried = list(self._pairs(typed))
        joining = [(p, is_open) for p, is_open in tried if is_word_like(*p) and self._joins(p)]
        for pair, is_open in joining:
            if self.is_word is None or self._are_words(pair):
                return self._right(pair, is_open)
        if joining:
            strange = next(word for word in joining[0][0] if not self._are_words((word,)))
            remark = f"shabda knows no word {in_both(strange)}"
            return replace(verdict, remark=remark, logged_slips=(), kind=VerdictKind.WRONG)
        read = tuple(verdict.reading.split())
        pairs = sorted((pair for pair, _ in tried), key=lambda pair: pair != read)
        remark = verdict.remark if verdict.logged_slips and verdict.remark else ""
        remark = remark or (self._gives(pairs[0]) if pairs else "type the two words with + between")
        slips = verdict.logged_slips if verdict.kind is VerdictKind.NEAR else ()
        return replace(verdict, remark=remark, logged_slips=slips)

    def _compared(self, typed: str) -> Verdict:
        """Compare with the expected words; a final s is ḥ where the form shows two words."""
        right = [" ".join(pair) for pair in self.pairs]
        verdict = forgive_shown(judge(typed, right), typed, self.form)
        with_s = f"{verdict.reading.partition(' ')[0]} "
        if not verdict.kind.is_wrong or " " not in self.form or not with_s.endswith("s "):
            return verdict
        again = judge(devanagari(verdict.reading.replace("s ", "H ", 1)), right)
        if again.kind is VerdictKind.WRONG:
            return verdict
        remark = f"{iast(with_s.strip())} ends in ḥ at a pause: {iast(with_s.strip()[:-1] + 'H')}"
        kind = VerdictKind.SPELLING if not again.kind.is_wrong else again.kind
        return replace(again, kind=kind, remark=remark)

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self(typed, confusable).reading

    def _pairs(self, typed: str) -> Iterator[tuple[WordPair, bool]]:
        for reading in readings(typed):
            parts = reading.slp1.split()
            if len(parts) == 2:
                yield (parts[0], parts[1]), reading.is_open

    def _joins(self, pair: WordPair) -> bool:
        """Whether a pair joins to the form by a change of sound.

        No change is needed in two words that are known: कर्ता रमते is कर्ता + रमते too. In one it is:
        वागेव is not वाग् + एव yet.
        """
        key = equivalence_key(self.form)
        marks = _DUAL if self.is_dual and self.is_dual(pair[0]) else NO_TAGS
        joined = join_pair(*pair, self.book, marks)
        matches = any(equivalence_key(made.form) == key for made in joined)
        if matches and is_unchanged(pair, self.form):
            return " " in self.form and self._are_words(pair)
        return matches

    def _are_words(self, texts: Iterable[str]) -> bool:
        """Whether texts are known words or forms of them."""
        known = self.is_word or self.words.__contains__
        return all(text in self.words or known(text) for text in texts)

    def _gives(self, pair: WordPair) -> str:
        first = f"{pair[0][:-1]}H" if " " in self.form and pair[0].endswith("s") else pair[0]
        dual = self.is_dual is not None and self.is_dual(first)
        joined = [
            made.form for made in join_pair(first, pair[1], self.book, _DUAL if dual else NO_TAGS)
        ]
        if is_unchanged(pair, self.form):
            return "the sandhi is not undone yet: the form already shows these sounds"
        return f"{_in_both(' + ', pair)} gives {_in_both(' / ', joined)}"

    def _right(self, pair: WordPair, is_open: bool) -> Verdict:
        written = " + ".join(pair)
        if self.words.issuperset(pair) and not is_open:
            return Verdict(VerdictKind.EXACT, written, written)
        kind = VerdictKind.SPELLING if is_open or self.is_word is None else VerdictKind.EXACT
        answer = _in_both(" + ", self.pairs[0])
        remark = f"these words also give that form; the expected words are {answer}"
        return Verdict(kind, written, written, remark=remark)


def _in_both(sign: str, texts: Sequence[str]) -> str:
    """Texts in Devanagari and IAST: "रमः + गच्छति (ramaḥ + gacchati)"."""
    return f"{sign.join(map(devanagari, texts))} ({sign.join(map(iast, texts))})"


def is_word_like(first: str, second: str) -> bool:
    """Whether two texts could be words: each has a vowel, and no cluster ends the first."""
    return (
        bool(VOWELS & set(first))
        and bool(VOWELS & set(second))
        and not CONSONANTS.issuperset(first[-2:])
    )
