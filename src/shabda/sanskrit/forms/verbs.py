"""Derives forms of a verb root by our own rules: laṭ of the thematic classes, and -ana."""

from collections.abc import Iterator

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.paradigms import Purusha, Vacana
from shabda.sanskrit.forms.roots import Form, Pada, Root, Substitute
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step, Term
from shabda.sanskrit.rules.engine import Rules, derive_forms
from shabda.sanskrit.rules.terms import term

_CLASS_SUFFIX = {1: ("a", "śap"), 4: ("ya", "śyan"), 6: ("a", "śa"), 10: ("a", "śap")}
_LAT = {
    Pada.PARASMAI: ("ti taH anti", "si TaH Ta", "mi vaH maH"),
    Pada.ATMANE: ("te Ate ante", "se ATe Dve", "e vahe mahe"),
}
"""The endings of laṭ (3.4.78, 3.4.79), one row for each person, before sandhi."""

_NEW_ROOT = ("3.1.32", "सनाद्यन्ता धातवः", "A root with such a suffix counts as a root again.")
_FIRST = (Purusha.PRATHAMA, Vacana.EKA)
_STEM = frozenset({"aṅga"})
_LEAVING_CH = ("7.3.77", "6.1.16")
"""Sūtras that give a stem in ch after a short vowel, which then takes c (6.1.73)."""

Terms = tuple[Term, ...]


def lat(
    root: Root,
    rules: Rules,
    purusha: Purusha = Purusha.PRATHAMA,
    vacana: Vacana = Vacana.EKA,
    pada: Pada | None = None,
) -> tuple[Derivation, ...]:
    """Derive a cell of laṭ, every accepted form, in one pada or in all padas of the root.

    The root's own substitutes before a ś-marked suffix come first (7.3.77 and its like), then
    the rules. Raises SanskritError for a class without rules, and for a cell of a root whose
    forms are data.
    """
    if root.gana not in _CLASS_SUFFIX:
        raise SanskritError(f"no rules yet for class {root.gana}, the class of {root.root}")
    cell = (purusha, vacana)
    if root.forms and cell != _FIRST:
        raise SanskritError(f"only the first cell of {root.root} is known without its own rules")
    unique: dict[str, Derivation] = {}
    for own_pada in _LAT:
        if root.pada in (own_pada, Pada.UBHAYA) and pada in (own_pada, None):
            for derivation in _in_pada(root, own_pada, _ending(own_pada, *cell), rules):
                unique.setdefault(derivation.form, derivation)
    return tuple(unique.values())


def _ending(pada: Pada, purusha: Purusha, vacana: Vacana) -> str:
    row = _LAT[pada][list(Purusha).index(purusha)]
    return row.split()[list(Vacana).index(vacana)]


_MADE_BY = {
    "kalp": (("7.3.86", "karp"), ("8.2.18", "kalp")),
    "jIr": (("7.1.100", "jir"), ("8.2.77", "jIr")),
    "kIrt": (("7.1.101", "kirt"), ("8.2.78", "kIrt")),
    "DAv": (("7.3.78", "DO"), ("6.1.78", "DAv")),
    "Bfjj": (("6.1.16", "Bfsj"), ("8.4.40", "BfSj"), ("8.4.53", "Bfjj")),
    "lajj": (("8.4.40", "laSj"), ("8.4.53", "lajj")),
    "majj": (("8.4.40", "maSj"), ("8.4.53", "majj")),
    **{f"{sound}riy": (("7.4.28", f"{sound}ri"), ("6.4.77", f"{sound}riy")) for sound in "pmdD"},
}
"""Substitutes that more than one sūtra makes, by the stem."""


def ana(root: Root, rules: Rules) -> tuple[Derivation, ...]:
    """Derive the action noun in -ana (lyuṭ 3.3.115), as a stem.

    Raises SanskritError for a root whose action noun these rules do not derive.
    """
    if root.irregular_ana:
        raise SanskritError(f"the action noun of {root.root} is not simply guṇa + ana")
    return derive_forms((term(root.root, "dhātu"), term("yu", "yu")), rules)


def _in_pada(root: Root, pada: Pada, ending: str, rules: Rules) -> Iterator[Derivation]:
    suffix, kind = _CLASS_SUFFIX[root.gana]
    plain: Terms = (term(root.root, "dhātu"), term(suffix, kind), term(ending, "tiṅ"))
    if root.gana == 10:
        plain = (plain[0], term("i", "ṇic"), *plain[1:])
    own = [substitute for substitute in root.substitutes if substitute.pada in ("", pada)]
    if all(substitute.optional for substitute in own) and not root.forms:
        yield from _derived(plain, (), rules)
    for substitute in own:
        terms, steps = _substituted(plain, substitute)
        yield from _derived(terms, steps, rules)
    for form in root.forms:
        yield _given(plain, form)


def _derived(terms: Terms, steps: tuple[Step, ...], rules: Rules) -> tuple[Derivation, ...]:
    """Derive from terms; a stem with ṇic becomes a root of its own before the rest is added."""
    if "ñṇit" not in terms[1].tags:
        return derive_forms(terms, rules, steps)
    rest = terms[2:]
    (stem,) = derive_forms(terms[:2], rules)
    steps = (*steps, *(_before(step, rest) for step in stem.steps))
    new = (term(stem.form, "dhātu"), *rest)
    last = steps[-1].after if steps else _texts(terms)
    return derive_forms(new, rules, (*steps, Step(*_NEW_ROOT, last, _texts(new))))


def _before(step: Step, rest: Terms) -> Step:
    """Return the step with the remaining terms appended."""
    texts = _texts(rest)
    return replace(step, before=(*step.before, *texts), after=(*step.after, *texts))


def _substituted(terms: Terms, own: Substitute) -> tuple[Terms, tuple[Step, ...]]:
    """Replace a root by its substitute, and record the steps: गम्, गछ् (7.3.77), गच्छ् (6.1.73)."""
    suffix = Term(own.vikarana, terms[1].tags) if own.vikarana else terms[1]
    new = (Term(own.stem, _STEM), suffix, *terms[2:])
    steps: list[Step] = []
    last = _texts(terms)
    for number, stem in _ways_to(own):
        after = (stem, *_texts(new[1:]))
        step = sutra_step(number, last, after)
        if number == own.sutra:
            step = Step(number, own.name, own.reason, last, after)
        steps.append(step)
        last = after
    return new, tuple(steps)


def _ways_to(own: Substitute) -> tuple[tuple[str, str], ...]:
    """The sūtras that make a substitute, each with the stem after it."""
    if own.stem in _MADE_BY:
        return _MADE_BY[own.stem]
    if own.sutra in _LEAVING_CH and own.stem.endswith("cC"):
        return (own.sutra, f"{own.stem[:-2]}C"), ("6.1.73", own.stem)
    return ((own.sutra, own.stem),)


def _given(terms: Terms, form: Form) -> Derivation:
    """Derive a form that is data, in one step from the terms."""
    step = Step(form.sutra, form.name, form.reason, _texts(terms), (form.text,))
    return Derivation(_texts(terms), (step,), form.text)


def _texts(terms: Terms) -> tuple[str, ...]:
    return tuple(term.text for term in terms)
