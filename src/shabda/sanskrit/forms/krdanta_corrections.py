"""Words with kṛt suffixes that vidyut derives wrongly or lacks, each with its sūtra."""

from __future__ import annotations

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.forms.roots import Derived
from shabda.sanskrit.rules.derivation import Derivation


@dataclass(frozen=True, slots=True)
class Correction:
    """The right forms of a root with a suffix; `also` keeps vidyut's, `second` puts those first."""

    forms: tuple[str, ...]
    sutra: str
    also: bool = False
    second: bool = False


_OF_CAKS = {
    Krt.KTA: "KyAta", Krt.KTIN: "KyAti", Krt.TRC: "KyAtf",
    Krt.NVUL: "KyAyaka", Krt.TAVYA: "KyAtavya", Krt.ANIYAR: "KyAnIya", Krt.KTVA: "KyAtvA",
    Krt.TUMUN: "KyAtum", Krt.YAT: "Kyeya",
}  # fmt: skip
_WITH_AP = (("gam", 1), ("jap", 1), ("raR", 1), ("vyaD", 4), ("mad", 4), ("df", 6), ("vf", 9))
"""Roots whose action noun has ap, not ghañ (3.3.58, 61 and 67): गम, जप, रण, व्यध, मद, दर, वर."""
_WITH_I_IN_KTIN = {
    ("paW", 1): "paWiti", ("kuc", 1): "kuciti", ("kuc", 6): "kuciti", ("snih", 4): "snihiti",
}  # fmt: skip
"""Roots that take i before ktin (a vārttika on 7.2.9): निपठितिः, and गृहीतिः of grah."""
_WITHOUT_KTIN = (
    ("glE", 1), ("mlE", 1), ("jyA", 9), ("hA", 3), ("trap", 1), ("jF", 4), ("Gaw", 1), ("vyaT", 1),
    ("praT", 1), ("jAgf", 2), ("palAy", 1), ("daridrA", 2), ("day", 1), ("vyay", 1),
)  # fmt: skip
"""Roots that take ni instead (ग्लानि), aṅ (त्रपा, 3.3.104) or a (जागरा), and four of which the
grammars give no such noun."""
CORRECTIONS = {
    ("hlAd", 1, Krt.KTA): Correction(("hlanna",), "6.4.95"),
    ("kzi", 1, Krt.KTA): Correction(("kzIRa",), "6.4.60", also=True),
    ("kzi", 6, Krt.KTA): Correction(("kzIRa",), "6.4.60", also=True),
    ("me", 1, Krt.KTA): Correction(("mita",), "7.4.40"),
    ("mA", 3, Krt.KTA): Correction(("mita",), "7.4.40"),
    ("me", 1, Krt.KTVA): Correction(("mitvA",), "7.4.40"),
    ("mA", 3, Krt.KTVA): Correction(("mitvA",), "7.4.40"),
    ("sah", 1, Krt.KTA): Correction(("soQa",), "7.2.15"),
    ("riz", 1, Krt.KTA): Correction(("rizwa",), "7.2.15"),
    ("styE", 1, Krt.KTA): Correction(("styAna",), "8.2.43"),
    ("qI", 4, Krt.KTA): Correction(("qIna",), "8.2.45"),
    ("qI", 1, Krt.KTA): Correction((), ""),
    ("hfz", 4, Krt.KTA): Correction(("hfzwa",), "7.2.29", also=True),
    ("dfh", 1, Krt.KTA): Correction(("dfQa",), "7.2.20", also=True),
    **{("cakz", 2, krt): Correction((stem,), "2.4.54") for krt, stem in _OF_CAKS.items()},
    ("cakz", 2, Krt.GHAN): Correction((), ""),
    ("lI", 9, Krt.KTA): Correction(("lIna",), "8.2.44"),
    ("vid", 6, Krt.KTA): Correction(("vinna", "vitta"), "8.2.58"),
    ("kzuB", 1, Krt.KTA): Correction(("kzubDa",), "7.2.18", also=True),
    ("kzuB", 4, Krt.KTA): Correction(("kzubDa",), "7.2.18", also=True),
    ("kzuB", 9, Krt.KTA): Correction(("kzubDa",), "7.2.18", also=True),
    ("lag", 1, Krt.KTA): Correction(("lagna",), "7.2.18", also=True),
    ("SyE", 1, Krt.KTA): Correction(("SIna", "SIta"), "6.1.24", also=True),
    ("DAv", 1, Krt.KTA): Correction(("DAvita",), "7.2.35", also=True),
    ("Svas", 2, Krt.KTA): Correction(("Svasita",), "7.2.35", also=True),
    ("kram", 1, Krt.SATR): Correction(("krAmat", "krAmyat"), "7.3.76"),
    ("aYc", 1, Krt.KTA): Correction(("akta", "akna", "aYcita"), "7.2.53"),
    ("aYc", 1, Krt.KTVA): Correction(("aktvA", "aYcitvA"), "7.2.53"),
    ("luB", 4, Krt.KTA): Correction(("lubDa",), "7.2.54"),
    ("luB", 6, Krt.KTA): Correction(("luBita",), "7.2.54"),
    ("jap", 1, Krt.KTA): Correction(("japita", "japta"), "7.2.35"),
    ("pyAy", 1, Krt.KTA): Correction(("pyAna",), "8.2.45", also=True),
    ("f", 3, Krt.SATR): Correction(("iyrat",), "6.1.77"),
    ("i", 2, Krt.YAT): Correction(("itya",), "3.1.109"),
    ("Sak", 5, Krt.KTA): Correction(("Sakita",), "7.2.17", also=True, second=True),
    ("Sak", 4, Krt.YAT): Correction(("Sakya",), "3.1.99"),
    ("tfz", 4, Krt.KTA): Correction(("tfzita",), "7.2.17", also=True),
    ("df", 6, Krt.YAT): Correction(("dftya",), "3.1.109"),
    ("brU", 2, Krt.YAT): Correction(("vAcya", "vAkya"), "2.4.53"),
    ("as", 2, Krt.YAT): Correction(("Bavya",), "2.4.52", also=True),
    **{(*root, Krt.KTIN): Correction((stem,), "7.2.9") for root, stem in _WITH_I_IN_KTIN.items()},
    **{(*root, Krt.KTIN): Correction((), "") for root in _WITHOUT_KTIN},
    ("grah", 9, Krt.KTIN): Correction(("gfhIti",), "7.2.37"),
    ("han", 2, Krt.KTIN): Correction(("hati",), "6.4.37", also=True),
    ("me", 1, Krt.KTIN): Correction(("miti",), "7.4.40"),
    ("mA", 3, Krt.KTIN): Correction(("miti",), "7.4.40"),
    ("gup", 1, Krt.KTIN): Correction(("gupti",), "3.3.94"),
    ("car", 1, Krt.KTIN): Correction(("cUrti",), "7.4.89"),
    ("Pal", 1, Krt.KTIN): Correction(("Pulti",), "7.4.89"),
    **{(*root, Krt.GHAN): Correction((), "") for root in _WITH_AP},
    ("ubj", 6, Krt.GHAN): Correction((), ""),
}
"""By root and class. An empty tuple: the grammars disagree, so no form is given."""
WITHOUT_KRDANTAS = frozenset({("daridrA", Derived.CAUSATIVE)})
"""Derived roots of which no kṛt form is given: daridrā loses its ā before ṇi (6.4.114)."""


def with_palatal(made: Derivation) -> Derivation:
    """Leave out the k or g of 7.3.52: राग is made from rañj, but राज from rāj."""
    steps = (
        replace(step, before=_palatal(step.before), after=_palatal(step.after))
        for step in made.steps
    )
    kept = tuple(step for step in steps if step.before != step.after)
    return Derivation(made.start, kept, "".join(kept[-1].after))


def _palatal(terms: tuple[str, ...]) -> tuple[str, ...]:
    root = terms[0]
    if len(terms) == 1 or root[-1] not in "kg":
        return terms
    nasal = "Y" if root[-2] == "N" else root[-2]
    return (root[:-2] + nasal + {"k": "c", "g": "j"}[root[-1]], *terms[1:])
