"""Which decks new words come from, in which order, and how many a day."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from shabda.lazy_dataclasses import asdict, dataclass, field, replace


@dataclass(frozen=True, slots=True)
class DeckCounts:
    """One deck on a study day; `suspended` are cards never begun."""

    name: str
    words: int
    cards: int
    begun: int
    due: int
    suspended: int = 0


@dataclass(frozen=True, slots=True)
class DeckChoices:
    """The learner's choices: decks put `first`, decks `off`, and `limits` of new cards a day.

    `shipped_first` are the shipped decks that were chosen at the first review: they come before
    other shipped decks, and after the learner's own.

    A deck that is off gives no new words; what was begun of it stays in review. `on` holds the
    decks that were ever turned on: no other deck of texts is compiled. `asked` is set once the
    learner was asked which words come first.
    """

    first: tuple[str, ...] = ()
    off: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()
    limits: Mapping[str, int] = field(default_factory=dict)
    asked: bool = False
    shipped_first: tuple[str, ...] = ()

    @property
    def silent(self) -> frozenset[str]:
        """The decks that give no new words: those off, and those limited to none a day."""
        return self.off | {deck for deck, most in self.limits.items() if not most}

    def order(self, own: Sequence[str], shipped: Sequence[str]) -> tuple[str, ...]:
        """The decks that are on: those put first, then the learner's own, then shipped ones."""
        wanted = (name for name in self.shipped_first if name in shipped)
        names = dict.fromkeys((*own, *wanted, *shipped))
        chosen = [name for name in self.first if name in names]
        return tuple(name for name in dict.fromkeys((*chosen, *names)) if name not in self.off)

    def put_first(self, name: str) -> DeckChoices:
        rest = tuple(other for other in self.first if other != name)
        return replace(self, first=(name, *rest), off=self.off - {name}, on=self.on | {name})

    def turn(self, name: str, *, on: bool) -> DeckChoices:
        if not on:
            return replace(self, off=self.off | {name})
        return replace(self, off=self.off - {name}, on=self.on | {name})

    def limit(self, name: str, most: int | None) -> DeckChoices:
        rest = {deck: number for deck, number in self.limits.items() if deck != name}
        return replace(self, limits=rest if most is None else {**rest, name: most})

    def as_json(self) -> str:
        values = asdict(self) | {"off": sorted(self.off), "on": sorted(self.on)}
        return json.dumps(values, ensure_ascii=False)

    @classmethod
    def of_json(cls, text: str | None) -> DeckChoices:
        if not text:
            return cls()
        choices = json.loads(text)
        return cls(
            tuple(choices["first"]),
            frozenset(choices["off"]),
            frozenset(choices.get("on", ())),
            choices["limits"],
            choices["asked"],
            tuple(choices.get("shipped_first", ())),
        )
