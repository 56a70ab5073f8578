"""Decides whether a word in ī, ū or e can be a dual, which keeps its vowel (1.1.11).

The spelling does not show it: हरी is the dual of हरि, but नदी is a singular; लते is the vocative or
the dual of लता. A list of common words with genders decides; a compound follows its last member.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from shabda.sanskrit.analysis.lexicon import Lemma
from shabda.sanskrit.rules.rule import NO_TAGS, Tags

_DUAL: Tags = frozenset({"dvivacana"})
_SHORTEST = 4
"""Sounds of the shortest last member by which a compound is recognised."""
_PRONOUNS = frozenset({"te", "ete", "ke", "ye", "ime"})
"""Masculine plurals that are also feminine and neuter duals."""
_BESIDE_DUALS = frozenset({"ime", "ete", "imO", "etO", "uBe", "uBO"})
"""Words that are the dual of a pronoun, or may be, and that begin with a vowel."""
_NAMES = frozenset(("sItA", "kfzRA", "gaNgA", "yamunA", "rADA", "durgA", "umA", "SakuntalA",
    "ahalyA", "ambA", "tArA", "urmilA"))  # fmt: skip
"""Feminines that are mostly called by name. Others in ā have the dual 26 times in the corpus and
the vocative once."""
_DUAL_VERBS = ("ete", "eTe", "Ate", "ATe", "vahe")
"""The duals of ātmanepada in e."""
_SINGULAR_VERBS = ("Sete", "ate", "ante", "ase", "mahe", "ute")
_FEMININES = ("tI", "inI", "vI")
"""Ends of words in ī that are feminines of adjectives, for words that are in no list."""
_OTHER_DUALS = frozenset({"saKi"})
"""Stems in i whose dual does not end in ī (सखायौ)."""


class Duality(Enum):
    """What a word can be: never a dual; either, the likelier first; always a dual."""

    NEVER = (NO_TAGS,)
    MAYBE = (NO_TAGS, _DUAL)
    LIKELY = (_DUAL, NO_TAGS)
    ALWAYS = (_DUAL,)

    @property
    def marks(self) -> tuple[Tags, ...]:
        """The marks with which the word joins, the likelier first."""
        marks: tuple[Tags, ...] = self.value
        return marks


class Duals:
    """Decides by the stems of a list of words whether a word can be a dual."""

    def __init__(self, lemmas: Iterable[Lemma], roots: Iterable[str]) -> None:
        """`roots` are the texts of verb roots: वन्दे is a form of one and not a noun."""
        self._genders = {lemma.text: lemma.genders for lemma in lemmas if lemma.kind == "n"}
        self._roots = frozenset(roots)

    def of(self, word: str, following: str = "") -> Duality:
        """Return what a word in SLP1 can be; only words in ī, ū and e can be duals here.

        `following` is the word after it: beside इमे or एते a noun in e is likely a dual too.
        """
        if word in _PRONOUNS:
            return Duality.MAYBE
        if len(word) < 3 or word[-1] not in "IUe":
            return Duality.NEVER
        if word[-1] != "e":
            return self._in_i_u(word)
        duality = self._in_e(word)
        beside = duality is Duality.MAYBE and following in _BESIDE_DUALS
        return Duality.LIKELY if beside else duality

    def _in_i_u(self, word: str) -> Duality:
        dual, other = self._longest(self._duals(word)), self._longest(self._singulars(word))
        if dual > other:
            return Duality.ALWAYS
        if other > dual or word.endswith(_FEMININES) or self._longest([(word[:-1] + "a", "f")]):
            return Duality.NEVER
        return Duality.MAYBE

    def _in_e(self, word: str) -> Duality:
        """Decide for a word in e: nouns also have a locative or vocative, verbs in -ete do not."""
        base = word[:-1]
        dual = self._longest([(base + "a", "fn"), (base + "A", "f")])
        other = self._longest([(base + "a", "m"), (base + "i", "mf")])
        verb = word.endswith(_SINGULAR_VERBS) or {base, base.removesuffix("y")} & self._roots
        if word.endswith(_DUAL_VERBS) and not (word.endswith(_SINGULAR_VERBS) or dual or other):
            return Duality.ALWAYS
        if word.endswith("vahe"):
            return Duality.LIKELY
        if dual:
            in_a, in_long_a = ((base + "a", "mfn"),), ((base + "A", "f"),)
            thing = base + "A" not in _NAMES and self._longest(in_long_a) > self._longest(in_a)
            return Duality.LIKELY if thing else Duality.MAYBE
        return Duality.NEVER if other or verb else Duality.MAYBE

    def _duals(self, word: str) -> Iterator[tuple[str, str]]:
        """Yield the stems, with genders, whose dual is a word in ī or ū."""
        base = word[:-1]
        yield base + {"I": "i", "U": "u"}[word[-1]], "mf"
        if word[-1] == "I" and not base.endswith("at"):
            yield base, "n"
            yield base[:-1] + base[-1].replace("z", "s").replace("R", "n"), "n"
            if base[-1] in "nR":
                yield base[:-1] + "an", "n"
                yield base[:-1], "n"

    def _singulars(self, word: str) -> Iterator[tuple[str, str]]:
        """Yield the stems whose nominative singular is a word."""
        yield word, "f"
        if word[-1] == "I":
            yield word[:-1] + "in", "m"

    def _longest(self, stems: Iterable[tuple[str, str]]) -> int:
        """Return the length of the longest end of a stem that is a known word with its gender."""
        return max((self._known_end(stem, genders) for stem, genders in stems), default=0)

    def _known_end(self, stem: str, genders: str) -> int:
        ends = (stem[place:] for place in range(max(1, len(stem) - _SHORTEST + 1)))
        return next(
            (
                len(end)
                for end in ends
                if end not in _OTHER_DUALS and set(self._genders.get(end, "")) & set(genders)
            ),
            0,
        )
