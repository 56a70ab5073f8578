"""A derivation: the terms it starts from and one step for each rule applied."""

from __future__ import annotations

from shabda.lazy_dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a word under derivation: its SLP1 text and its grammatical names.

    Tags are the tradition's names in ASCII (`dhatu`, `pada`, `sarvadhatuka`).
    """

    text: str
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Step:
    """One rule applied: its number, name and text, and the terms before and after."""

    sutra: str
    name: str
    gloss: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    rule: str = ""

    def behind(self, term: str) -> Step:
        """The step with a term in front that it does not change."""
        return replace(self, before=(term, *self.before), after=(term, *self.after))


@dataclass(frozen=True, slots=True)
class Derivation:
    """A form and how it came about; `after` of each step is `before` of the next."""

    start: tuple[str, ...]
    steps: tuple[Step, ...]
    form: str

    def used(self, rule: str) -> bool:
        """Whether a rule, by its id, took part."""
        return any(step.rule == rule for step in self.steps)
