"""Judges a join: the words as they were shown are not an answer where joining changes them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import pairwise

from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.answers.alignment import align
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.equivalence import equivalence_key, unspaced_key
from shabda.sanskrit.text.plain_sounds import is_plain
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import CONSONANTS, VOWELS
from shabda.study.cards import Judge
from shabda.study.exercises.material import Make
from shabda.study.exercises.optional_forms import seldom_forms

_M_STAYS = "before a vowel the m at the end of a word stays m"
_M_CHANGES = "before a consonant the m at the end of a word becomes ṃ (8.3.23)"
_M_BEFORE_CONSONANT = lazy_pattern(rf"m\s+(?=[{''.join(sorted(CONSONANTS))}])")
_ANUSVARA_BEFORE_VOWEL = lazy_pattern(rf"M\s*(?=[{''.join(sorted(VOWELS))}])")
_PLAIN = (("ś", "s"), ("ṣ", "s"), ("ṛ", "ri"), ("sh", "s"), ("ch", "c"))
_ONE_WORD = "a compound is one word: write it without a space"
_LONE_R = lazy_pattern(r"(?<![aeiou])r(?![aeiou])")


@dataclass(frozen=True, slots=True)
class JoinJudge:
    """Judges the join of terms; `inner` judges it as a form, to which ṃ and final m are alike.

    A sound that the join changes must be typed: the terms side by side, in any script or in plain
    letters, are not right, and between two words m and ṃ are two sounds.
    """

    terms: tuple[str, ...]
    derivations: tuple[Derivation, ...]
    inner: Judge
    make: Make
    rules: tuple[Rule, ...]
    compound: bool = False
    """Whether the terms make one compound, which is written without a space."""

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        verdict = self.inner(typed, confusable)
        if not verdict.kind.is_right:
            return verdict if verdict.kind is VerdictKind.NOTHING else self._seldom(typed, verdict)
        if text := self._repeated(typed):
            return _not_joined(text, verdict.expected, self._before())
        form = unspaced_key(verdict.expected)
        strict = (reading.slp1 for reading in readings(typed) if not reading.loose)
        text = next((text for text in strict if unspaced_key(text) == form), "")
        if remark := _wrong_m(text):
            return _not_joined(text, verdict.expected, remark)
        if self.compound and " " in typed.strip() and " " not in verdict.expected:
            return replace(verdict, kind=VerdictKind.NEAR, remark=_ONE_WORD, again=_ONE_WORD)
        return replace(verdict, is_certain=True) if text and not verdict.remark else verdict

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self(typed, confusable).reading

    def _seldom(self, typed: str, verdict: Verdict) -> Verdict:
        """The verdict, or that on a form that is allowed but rarely written: yayidam for ya idam.

        Where a rare rule lets the terms stand as they are, their join is asked for once more.
        """
        usual = {made.form for made in self.derivations}
        sure = (one.slp1 for one in readings(typed) if not one.loose or ":" in typed)
        typed_keys = set(map(unspaced_key, sure))
        for made, number in seldom_forms(self.make, self.rules):
            form = made.form
            if form in usual or unspaced_key(form) not in typed_keys:
                continue
            if form.replace(" ", "") == "".join(self.terms):
                remark = f"they may stand so, though few write it ({number})"
                again = f"{remark}; now type their join"
                return Verdict(VerdictKind.EXACT, form, form, remark=remark, again=again)
            remark = f"this form is right too, though few write it ({number})"
            return Verdict(VerdictKind.EXACT, form, form, remark=remark)
        return verdict

    def _repeated(self, typed: str) -> str:
        """The terms as an answer repeats them, in SLP1; empty when it joins them."""
        right = {made.form.replace(" ", "") for made in self.derivations}
        if "".join(self.terms) in right:
            return ""
        strict = [reading.slp1 for reading in readings(typed) if not reading.loose]
        apart = " ".join(self.terms)
        if is_plain(typed) and _plain(typed) == _plain(iast(apart)) and self._has_vowels_met():
            return apart
        if any(text.replace(" ", "") in right for text in strict):
            return ""
        if text := next(filter(self._repeats, strict), ""):
            return text
        plain = {_plain(iast(apart))}
        if not self._has_vowels_met():
            plain.add(_plain(iast("".join(self.terms))))
        return apart if is_plain(typed) and _plain(typed) in plain else ""

    def _before(self) -> str:
        """Name the first rule that the terms as they stand leave out."""
        step = next(one for one in self.derivations[0].steps if one.before != one.after)
        return f"that is what was shown; joined, it changes by {step.sutra}"

    def _repeats(self, text: str) -> bool:
        """Whether a text is the terms side by side, apart from spellings inside a term."""
        shown, read = "".join(self.terms), text.replace(" ", "")
        return any(_parted(read, seam) == _parted(shown, seam) for seam in self._seams())

    def _seams(self) -> Iterator[int]:
        place = 0
        for term in self.terms[:-1]:
            place += len(term)
            yield place

    def _has_vowels_met(self) -> bool:
        """Whether a vowel meets a vowel: plain letters without a space may then be the join."""
        return any({left[-1], right[0]} <= VOWELS for left, right in pairwise(self.terms))


def _parted(text: str, seam: int) -> tuple[str, str, str]:
    """A text with its optional spellings folded, but not in the two sounds that meet at a seam."""
    before, after = text[: seam - 1], text[seam + 1 :]
    return equivalence_key(before), text[seam - 1 : seam + 1], equivalence_key(after)


def _plain(text: str) -> str:
    """Write IAST or plain letters in plain letters in one way: s for ś, ṣ and sh, ri for ṛ."""
    for letters, plain in _PLAIN:
        text = text.replace(letters, plain)
    marks = unicodedata.normalize("NFD", text)
    bare = "".join(char for char in marks if (char.isalpha() and char.isascii()) or char == " ")
    return _LONE_R.sub("ri", re.sub(" +", " ", bare.strip()))


def _wrong_m(text: str) -> str:
    """Why m or ṃ before the next word is wrong; empty when it is right."""
    if _M_BEFORE_CONSONANT.search(text):
        return _M_CHANGES
    return _M_STAYS if _ANUSVARA_BEFORE_VOWEL.search(text) else ""


def _not_joined(text: str, expected: str, remark: str) -> Verdict:
    aligned = align(expected.replace(" ", ""), text.replace(" ", "")).slips
    slips = tuple(replace(slip, akshara="", typed_akshara="", before="") for slip in aligned)
    return Verdict(VerdictKind.WRONG, text, expected, slips, slips, remark=remark)
