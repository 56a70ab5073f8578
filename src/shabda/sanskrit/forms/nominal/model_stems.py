"""Regular vowel stems, each derived on a model that vidyut declines correctly.

vidyut uses only the text: it adds ṭāp a second time to बाला (4.1.4), takes बहु and षष्टि for
numerals with rules of their own, and applies sandhi inside तितउ and षड्दर्शन. So a regular stem
is derived on a model (लता), and its own beginning is put back into every step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.nominal.internal_sandhi import TRIGGER
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.rules.derivation import Derivation

_MODELS = {
    (Linga.PUM, "a"): ("gaja", "rAma"), (Linga.NAPUMSAKA, "a"): ("Pala", "pAra"),
    (Linga.STRI, "A"): ("latA", "remA"),
    (Linga.PUM, "i"): ("kavi", "hari"), (Linga.STRI, "i"): ("mati", "rAtri"),
    (Linga.NAPUMSAKA, "i"): ("kali", "vAri"),
    (Linga.PUM, "u"): ("pASu", "guru"), (Linga.STRI, "u"): ("Denu", "ceru"),
    (Linga.NAPUMSAKA, "u"): ("maDu", "dAru"),
    (Linga.STRI, "I"): ("nadI", "nArI"), (Linga.STRI, "U"): ("vaDU", "cirU"),
    (Linga.PUM, "f"): ("hotf", "hotf"), (Linga.NAPUMSAKA, "f"): ("hotf", "hotf"),
}  # fmt: skip
"""By gender and last sound: the model, and one whose r makes n of the ending ṇ (8.4.2)."""
_KIN = {
    Linga.PUM: ("pitf", ("pitf", "BrAtf", "jAmAtf", "devf", "savyezWf")),
    Linga.STRI: ("mAtf", ("mAtf", "duhitf", "yAtf", "nanAndf")),
}
"""Names of kin with a short vowel (पितरः; 6.4.11 names the others), also ending a compound."""


_AGENT = ("tf", "wf", "dDf", "gDf", "Qf")
"""The forms of the suffix tṛ after a root (कर्तृ, द्रष्टृ, योद्धृ, वोढृ)."""


def model(stem: str, linga: Linga) -> str:
    """Return the stem on which a regular stem is derived; empty when its kind has none."""
    short, kin = _KIN.get(linga, ("", ()))
    if stem.endswith(kin):
        return short
    if linga is Linga.STRI and stem.endswith(("svasf", "zvasf")):
        return "svasf"
    kinswoman = stem.endswith(_KIN[Linga.STRI][1])
    if stem[-1] == "f" and (kinswoman or not stem.endswith(_AGENT)):
        return ""
    plain, retroflex = _MODELS.get((linga, stem[-1]), ("", ""))
    return retroflex if TRIGGER.search(stem[:-1]) else plain


def is_agent(stem: str) -> bool:
    """Whether a stem is declined as an agent in tṛ (कर्तृ), not as a name of kin."""
    kin = tuple(end for _, ends in _KIN.values() for end in ends)
    return stem.endswith(_AGENT) and not stem.endswith((*kin, "svasf", "zvasf"))


def with_own_beginning(
    derivations: Iterable[Derivation], modelled: str, stem: str
) -> Iterator[Derivation]:
    """Replace the beginning of the model by that of the stem, in every step and in the form."""
    theirs, own = modelled[:-1], stem[:-1]

    def put(text: str) -> str:
        return own + text.removeprefix(theirs) if text.startswith(theirs) else text

    def put_all(terms: tuple[str, ...]) -> tuple[str, ...]:
        return (put(terms[0]), *terms[1:])

    for derivation in derivations:
        steps = tuple(
            replace(step, before=put_all(step.before), after=put_all(step.after))
            for step in derivation.steps
        )
        yield Derivation(put_all(derivation.start), steps, put(derivation.form))
