"""Make data/word_pairs.tsv from the Digital Corpus of Sanskrit: words that texts put side by side.

    python docs/make_word_pairs.py lines.tsv.gz

A row of the input is a line of a text: book, chapter, a number, the text as it is printed, and an
analysis of each word (`tad|n.p.f. brū|3._pl._Impf.`). The words before sandhi are not in it, so
they are derived here from the analysis. A pair is kept when a join of its words by the rules of
shabda is what the line has. For each rule of sandhi the commonest pairs that it acts on are taken.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product
from pathlib import Path

from shabda.app.grammar_data import roots, rulebook
from shabda.errors import SanskritError
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.forms.declension import declines, vacanas_in
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.sandhi.joining import Joiner, join_pair
from shabda.sanskrit.text.script import spell, to_slp1
from shabda.sanskrit.text.sounds import VOWELS

TABLE = Path(__file__).parents[1] / "data" / "word_pairs.tsv"
LEMMAS = Path(__file__).parents[1] / "data" / "lemmas.tsv"
HEAD = """\
# Words that stand side by side in Sanskrit texts, before sandhi, and how often (see NOTICE).
# docs/make_word_pairs.py says how this table is made.
first	second	count
"""
MOST = 40
"""Pairs for a rule."""
MOST_OF_A_WORD = 5
"""Pairs for a rule that begin, or that end, with the same word."""
CASES = {
    "n": Vibhakti.PRATHAMA, "ac": Vibhakti.DVITIYA, "i": Vibhakti.TRTIYA, "d": Vibhakti.CATURTHI,
    "ab": Vibhakti.PANCAMI, "g/o": Vibhakti.SASTHI, "l": Vibhakti.SAPTAMI,
    "v": Vibhakti.SAMBODHANA,
}  # fmt: skip
GENDERS = {"m": (Linga.PUM,), "f": (Linga.STRI,), "n": (Linga.NAPUMSAKA,), "a": tuple(Linga)}
NUMBERS = {"s": Vacana.EKA, "p": Vacana.BAHU, "sg": Vacana.EKA, "pl": Vacana.BAHU}
"""Without the dual, whose vowels stay (1.1.11), and which no spelling shows."""
PERSONS = {"1": Purusha.UTTAMA, "2": Purusha.MADHYAMA, "3": Purusha.PRATHAMA}
TENSES = {
    "Ind._Pr": Lakara.LAT, "Impf": Lakara.LAN, "Perf": Lakara.LIT, "Fut": Lakara.LRT,
    "Imper._Pr": Lakara.LOT, "Opt._Pr": Lakara.VIDHILIN,
}  # fmt: skip
WORDS_END = VOWELS | frozenset("kwtpNnmH")
"""What a word ends in at a pause; without r, which a ḥ would hide (punar)."""
PREFIXES = {f"{name}|indecl." for name in ("sa", "su", "ati", "a", "an", "dus", "nis", "ku")}
"""What the corpus writes as a word before the word that it begins."""
NO_WORDS = {"daH"}
"""What is no word of a sentence but the name of a sound, in the Upaniṣads."""
APART = {("mahAn", "Sakra"), ("kAraRAt", "Sakra")}
"""Words of a line that say nothing together: a vocative stands inside a clause."""
NOUN_TAG = re.compile(r"(n|ac|i|d|ab|g/o|l|v)\.([sp])\.([mfna])\.")
VERB_TAG = re.compile(r"([123])\._(sg|pl)\._(.+)")


def main(source: str) -> None:
    counts = pair_counts(source)
    TABLE.write_text(HEAD + "".join(
        f"{spell(first).iast}\t{spell(second).iast}\t{count}\n"
        for (first, second), count in chosen(counts)
    ), encoding="utf-8")  # fmt: skip


def pair_counts(source: str) -> Counter[tuple[str, str]]:
    """How often two words stand side by side in lines that have a join of them."""
    joiner, counts = Joiner(rulebook()), Counter[tuple[str, str]]()
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(("#", "book\t")):
                continue
            *_, printed, analysis = line.rstrip("\n").split("\t")
            try:
                text = packed(to_slp1(printed.split(" /")[0]))
            except SanskritError:
                continue  # a misprint
            words = [forms for token in analysis.split() for forms in token_forms(token)]
            for left, right in pairwise(words):
                counts.update(attested(left, right, text, joiner))
    return counts


def attested(
    left: tuple[str, ...], right: tuple[str, ...], text: str, joiner: Joiner
) -> Iterator[tuple[str, str]]:
    """The one pair of forms that a text has joined; none where two would fit.

    The last sound may have changed before the next word.
    """
    joins = [(pair, packed(form)) for pair in product(left, right) for form in joiner.forms(*pair)]
    whole = {pair: None for pair, form in joins if form in text}
    fitting = list(whole or {pair: None for pair, form in joins if form[:-1] in text})
    if len(fitting) == 1 and fitting[0][0] != fitting[0][1] and fitting[0] not in APART:
        yield fitting[0]


def packed(text: str) -> str:
    """A text without spaces and hyphens, which printed lines set in their own way."""
    return re.sub(r"[\s-]", "", text)


def token_forms(token: str) -> Iterator[tuple[str, ...]]:
    """The forms of the words of a token; none for the members of a compound."""
    in_compound = False
    for word in token.split("+"):
        forms = () if in_compound else word_forms(word)
        yield tuple(form for form in forms if form[-1] in WORDS_END and form not in NO_WORDS)
        in_compound = word.endswith("|comp.") or word in PREFIXES


@cache
def word_forms(word: str) -> tuple[str, ...]:
    """What a word of an analysis, `lemma|tag`, can be before sandhi; none where it is not known."""
    lemma, _, tag = word.partition("|")
    try:
        slp1 = to_slp1(lemma)
        if tag == "indecl.":
            return () if word in PREFIXES else (at_a_pause(slp1),)
        if noun := NOUN_TAG.fullmatch(tag):
            return tuple(dict.fromkeys(noun_forms(slp1, *noun.groups())))
        if verb := VERB_TAG.fullmatch(tag.rstrip(".")):
            return tuple(dict.fromkeys(verb_forms(slp1, *verb.groups())))
    except SanskritError:
        pass
    return ()


def at_a_pause(word: str) -> str:
    """An indeclinable as it is before a pause: तत् for तद्, ततः for ततस्."""
    return word[:-1] + {"s": "H", "d": "t"}.get(word[-1], word[-1])


def noun_forms(stem: str, case: str, number: str, gender: str) -> Iterator[str]:
    vibhakti, vacana = CASES[case], NUMBERS[number]
    if gender != "a" and not is_usual(stem, gender):
        return
    for linga in GENDERS[gender]:
        for stem_of_gender in feminine_stems(stem) if linga is Linga.STRI else (stem,):
            if declines(stem_of_gender, linga) and vacana in vacanas_in(
                stem_of_gender, linga, vibhakti
            ):
                cell = NounCell(Noun(stem_of_gender, linga), vibhakti, vacana)
                yield from (made.form for made in cell.derivations())


def is_usual(stem: str, gender: str) -> bool:
    """Whether a noun has its own gender, or none is its own; मनः in आयतमनाः has not."""
    genders = usual_genders().get(stem, gender)
    return len(genders) > 2 or genders[0] == gender


@cache
def usual_genders() -> dict[str, str]:
    """The genders of common lemmas, the commonest first."""
    rows = (line.split("\t") for line in LEMMAS.read_text(encoding="utf-8").splitlines())
    return {row[0]: row[3] for row in rows if len(row) > 3 and row[2] == "n"}


def feminine_stems(stem: str) -> tuple[str, ...]:
    """The corpus names an adjective by its masculine: the stem, and it with ā or ī."""
    return (stem, stem[:-1] + "A", stem[:-1] + "I") if stem.endswith("a") else (stem,)


def verb_forms(name: str, person: str, number: str, tense: str) -> Iterator[str]:
    if tense not in TENSES:
        return
    for root in roots_by_name().get(name, ()):
        cell = VerbCell(root, TENSES[tense], PERSONS[person], NUMBERS[number])
        yield from (made.form for made in cell.derivations(rulebook().order))


@cache
def roots_by_name() -> dict[str, list[Root]]:
    named = defaultdict(list)
    for root in roots():
        named[root.root].append(root)
    return named


def chosen(counts: Counter[tuple[str, str]]) -> list[tuple[tuple[str, str], int]]:
    """The commonest pairs of each rule, of no word too many, the commonest first."""
    book = rulebook()
    wanted = {rule.id for rule in book.rules if rule.topic and rule.terms[:2] == ("pada", "pada")}
    taken: set[tuple[str, str]] = set()
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    of_rule = defaultdict[str, list[tuple[str, str]]](list)
    for pair, _ in ranked:
        derivations = join_pair(*pair, book)
        for rule in {step.rule for each in derivations for step in each.steps} & wanted:
            of_rule[rule].append(pair)
    for rule, pairs in of_rule.items():
        words, kept = Counter[str](), 0
        for first, second in pairs:
            if kept < MOST and max(words[f"{first} "], words[second]) < MOST_OF_A_WORD:
                words.update((f"{first} ", second))
                taken.add((first, second))
                kept += 1
        print(f"{rule}: {kept} of {len(pairs)}", file=sys.stderr)
    return [entry for entry in ranked if entry[0] in taken]


if __name__ == "__main__":
    main(*sys.argv[1:])
