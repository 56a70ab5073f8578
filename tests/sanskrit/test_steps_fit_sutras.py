"""A step does what the text of its sūtra says: the sounds it changes are those the sūtra names."""

from collections.abc import Iterator
from itertools import product, takewhile

import pytest

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import KrdantaStem, NounCell, VerbCell, noun_table
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Linga, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Derived
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.rules.rule import Option
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.sounds import are_savarna, sound_class
from shipped import BOOK, ROOTS

pytestmark = pytest.mark.no_cover

AC, EC = sound_class("ac"), sound_class("ec")
HAL, JHAL, JHAY, YAY = (sound_class(name) for name in ("hal", "jhal", "jhay", "yay"))
KHAR, JHAS, YAN = sound_class("khar"), sound_class("jhaṣ"), sound_class("yaṇ")
CU, TU, KU = (sound_class(name) for name in ("cu", "ṭu", "ku"))
GUNA = {"i": "e", "I": "e", "u": "o", "U": "o", "f": "ar", "F": "ar", "x": "al"}
VRDDHI = {"i": "E", "I": "E", "u": "O", "U": "O", "f": "Ar", "F": "Ar", "e": "E", "o": "O"}
SHORT = {"A": "a", "I": "i", "U": "u", "F": "f", "e": "i", "E": "i", "o": "u", "O": "u"}


def shared(one: str, other: str) -> int:
    """How many sounds two texts begin with alike."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


class Change:
    """What a step changed: the sounds that went and came, and the text around them."""

    def __init__(self, step: Step) -> None:
        before, after = "".join(step.before), "".join(step.after)
        start = shared(before, after)
        rest = min(len(before), len(after)) - start
        end = shared(before[::-1][:rest], after[::-1][:rest])
        self.left = before[:start]
        self.old = before[start : len(before) - end]
        self.new = after[start : len(after) - end]
        self.right = before[len(before) - end :]
        self.before, self.after = before, after

    def follows(self, sounds: frozenset[str]) -> bool:
        return self.right[:1] in sounds and bool(self.right)


def replaces(table: dict[str, str]):
    """A sound of the table becomes what stands beside it."""
    return lambda c: any(
        any(
            c.before[:i] + new + c.before[i + 1 :] == c.after
            for i, sound in enumerate(c.before)
            if sound == old
        )
        for old, new in table.items()
    )


def adds(*texts: str):
    return lambda c: c.old == "" and c.new in texts


def one_sound(old: frozenset[str], new: frozenset[str], right: frozenset[str] | None = None):
    """One sound of a class becomes one of another, before a sound of a third."""

    def fits(c: Change) -> bool:
        pairs = [
            (a, b, c.before[i + 1 : i + 2])
            for i, (a, b) in enumerate(zip(c.before, c.after, strict=False))
            if a != b
        ]
        return len(c.before) == len(c.after) and all(
            a in old and b in new and (right is None or n in right) for a, b, n in pairs
        )

    return fits


FITS = {
    "6.1.77": lambda c: c.old in "iIuUfFxX" and c.new in YAN and c.follows(AC),
    "6.1.78": lambda c: replaces({"e": "ay", "o": "av", "E": "Ay", "O": "Av"})(c) and c.follows(AC),
    "6.1.101": lambda c: len(c.after) == len(c.before) - 1,
    "6.1.97": lambda c: c.old in ("a", "aa") and len(c.after) == len(c.before) - 1,
    "6.4.71": adds("a"),
    "6.4.72": adds("A"),
    "7.2.35": adds("i"),
    "3.1.68": adds("a"),
    "7.3.84": replaces(GUNA),
    "7.3.86": replaces(GUNA),
    "7.2.115": replaces(VRDDHI),
    "7.2.116": replaces({"a": "A"}),
    "7.3.101": replaces({"a": "A"}),
    "7.4.59": replaces(SHORT),
    "7.4.28": replaces({"f": "ri"}),
    "6.4.77": lambda c: c.new in ("y", "iy", "uv", "v") and len(c.after) == len(c.before) + 1,
    "8.2.66": one_sound(frozenset("sz"), frozenset("r")),
    "8.3.15": one_sound(frozenset("rH"), frozenset("Hr")),
    "8.3.24": one_sound(frozenset("nm"), frozenset("M"), JHAL),
    "8.3.59": one_sound(frozenset("s"), frozenset("z")),
    "8.4.1": one_sound(frozenset("n"), frozenset("R")),
    "8.4.2": one_sound(frozenset("n"), frozenset("R")),
    "8.4.41": one_sound(frozenset("stTdDn"), frozenset("zwWqQR")),
    "8.4.54": one_sound(JHAY, frozenset("kcwtpgjqdb")),
    "8.4.55": one_sound(JHAL, frozenset("kcwtpSzs"), KHAR | frozenset("")),
    "8.4.58": one_sound(frozenset("M"), frozenset("NYRnm"), YAY),
    "8.2.30": one_sound(CU, KU),
    "8.2.31": one_sound(frozenset("h"), frozenset("Q")),
    "8.2.32": one_sound(frozenset("h"), frozenset("G")),
    "8.2.36": lambda c: c.new == "z" and c.old in ("c", "j", "C", "tC", "S"),
    "3.1.7": adds("sa"),
    "3.1.22": adds("ya"),
    "3.1.26": adds("i"),
    "3.1.44": lambda c: (c.old, c.new) == ("cli", "s"),
    "3.2.111": adds("l"),
    "3.4.99": lambda c: (c.old, c.new) == ("s", ""),
    "3.4.100": lambda c: (c.old, c.new) == ("i", ""),
    "6.1.45": lambda c: c.old in EC and c.new == "A",
    "7.2.73": adds("si", "is"),
    "8.2.40": one_sound(frozenset("tT"), frozenset("D")),
    "8.2.41": one_sound(frozenset("zQ"), frozenset("k"), frozenset("s")),
    "8.2.77": replaces({"i": "I", "u": "U"}),
    "7.4.62": one_sound(KU | frozenset("h"), CU),
    "6.4.64": lambda c: c.old in ("A", "") and len(c.after) < len(c.before),
}
"""What a sūtra does to the sounds, for those that change few of them."""


NAMED = ("mf", "duh", "snA", "gam", "dfS", "mleC")
SAMPLE = [*ROOTS[::29], *(root for root in ROOTS if root.root in NAMED)]


def verbs() -> Iterator[Derivation]:
    for root, derived in product(SAMPLE, Derived):
        own = root.with_suffix(derived) if derived else root
        for lakara, vacana in product(Lakara, (Vacana.EKA, Vacana.BAHU)):
            for purusha, prayoga in (
                (Purusha.PRATHAMA, Prayoga.KARTARI),
                (Purusha.UTTAMA, Prayoga.KARTARI),
                (Purusha.PRATHAMA, Prayoga.KARMANI),
            ):
                cell = VerbCell(own, lakara, purusha, vacana, None, prayoga)
                yield from cell.derivations(BOOK.order)
        for krt in Krt:
            if not (krt is Krt.LYUT and root.irregular_ana):
                yield from KrdantaStem(own, krt).derivations(BOOK.order)


def nouns() -> Iterator[Derivation]:
    for stem, linga in (
        ("rAma", Linga.PUM), ("kavi", Linga.PUM), ("guru", Linga.PUM), ("pitf", Linga.PUM),
        ("nadI", Linga.STRI), ("vAri", Linga.NAPUMSAKA), ("rAjan", Linga.PUM), ("vAc", Linga.STRI),
        ("Danus", Linga.NAPUMSAKA), ("vidvas", Linga.PUM), ("lih", Linga.PUM), ("gir", Linga.STRI),
    ):  # fmt: skip
        for cell in noun_table(Noun(stem, linga)):
            yield from NounCell(cell.noun, cell.vibhakti, cell.vacana).derivations()


def test_a_step_changes_the_sounds_that_its_sutra_names() -> None:
    """Of every 29th root all lakāras and suffixes, and a noun of each kind."""
    wrong = {}
    seen = set()
    for made in (*verbs(), *nouns()):
        for step in made.steps:
            fits = FITS.get(step.sutra)
            change = Change(step)
            if fits and change.before != change.after:
                seen.add(step.sutra)
                if not fits(change):
                    wrong.setdefault(step.sutra, []).append((step.before, step.after))
    assert {sutra: steps[:5] for sutra, steps in wrong.items()} == {}
    assert set(FITS) - seen == set()


def test_6_1_127_leaves_only_unlike_vowels_unjoined() -> None:
    rules = replace(
        BOOK,
        rules=tuple(
            replace(rule, option=Option.RARE) if rule.option is Option.SELDOM else rule
            for rule in BOOK.rules
        ),
    )
    for left, right in product("iIuUfF", "aAiIuUfFeEoO"):
        made = join_pair("kal" + left, right + "ta", rules)
        kept = any(step.sutra == "6.1.127" for way in made for step in way.steps)
        assert kept is not are_savarna(left, right), (left, right)
