"""Today at a glance, in numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """How a collection stands on one study day.

    `due` counts notes, since siblings wait for each other; `new`, `learned` and
    `total` count cards of the decks; `reviewed_today` and `new_today` count the
    answers that moved the schedule and the cards begun.
    """

    due: int
    new: int
    learned: int
    total: int
    reviewed_today: int
    new_today: int
