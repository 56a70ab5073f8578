"""Looks up grammatical terms and rules: laṭ, guṇa, 7.3.86, संप्रदान."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.sutras import sutra
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import iast, plain_letters

_SHORT = 3
"""A term of so few letters that has no English name is asked for with its diacritics."""
_NUMBER = lazy_pattern(r"[1-8]\.[1-4]\.[1-9]\d{0,2}")


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A term in SLP1, the sūtra that defines it, its meaning, and its name in English.

    One of the two names may be empty, and so may the sūtra. `short` is what a drill says of the
    term the first times that it names it; "" where it says nothing. `also` are other English names.
    """

    text: str
    sutra: str
    meaning: str
    english: str = ""
    short: str = ""
    also: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What a text in English calls it."""
        return self.english or iast(self.text)


@dataclass(frozen=True, slots=True)
class GlossaryAnswer:
    """The answer for a term or a sūtra; `name` is the text of the sūtra, `text` the term.

    A term without a Sanskrit name has only an `english` one; `asked_in_english` is true when
    what was typed is that name and no Sanskrit.
    """

    text: str
    sutra: str
    name: str
    meaning: str
    examples: tuple[str, ...] = ()
    english: str = ""
    asked_in_english: bool = False


def look_up(
    typed: str, texts: Iterable[str], terms: Iterable[GlossaryTerm], book: RuleBook
) -> list[GlossaryAnswer]:
    """Return the answers for a typed text, which may mean any of `texts` in SLP1."""
    if _NUMBER.fullmatch(typed.strip()):
        return list(_of_sutra(typed.strip(), book))
    known = list(terms)
    keys = {equivalence_key(text).removesuffix("H").removesuffix("m") for text in texts}
    named = [term for term in known if term.text]
    matches = [term for term in named if equivalence_key(term.text).removesuffix("m") in keys]
    plain = typed.strip().lower()
    if not matches and typed.isascii():
        matches = [term for term in named if _in_plain_letters(term) == plain]
    phrases = {plain, plain.removesuffix("s"), plain.removesuffix("es")}
    in_english = [
        term for term in known if not matches and phrases & {term.english, *term.also} - {""}
    ]
    return [
        GlossaryAnswer(
            term.text, term.sutra, sutra(term.sutra).name if term.sutra else "", term.meaning,
            english=term.english, asked_in_english=not matches,
        )
        for term in matches or in_english
    ]  # fmt: skip


def _in_plain_letters(term: GlossaryTerm) -> str:
    """A term typed without diacritics; "" for one so short that it may be another word: śap."""
    plain = plain_letters(iast(term.text))
    return plain if term.english or len(plain) > _SHORT else ""


def _of_sutra(number: str, book: RuleBook) -> Iterator[GlossaryAnswer]:
    """The text of a sūtra with examples, then the rules that commentators add to it."""
    rules = [rule for rule in book.rules if rule.sutra == number]
    rules.sort(key=lambda rule: not rule.topic)  # what is drilled has the plainest examples
    joins = [
        member for listed in book.lists.values() for member in listed if member.sutra == number
    ]
    known = sutra(number)
    texts = dict.fromkeys([(known.name, known.gloss)] if known.name else [])
    texts |= dict.fromkeys((rule.name, rule.gloss) for rule in rules)
    texts |= dict.fromkeys((join.name, join.gloss) for join in joins)
    for name, gloss in texts:
        examples = [example for rule in rules if rule.name == name for example in rule.examples]
        by_terms = {one.in_english.partition(" = ")[0]: one.in_english for one in examples[::-1]}
        written = [*by_terms.values()][::-1]
        yield GlossaryAnswer("", number, name, gloss, tuple(written[:3]))
