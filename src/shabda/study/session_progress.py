"""How far a session is."""

from __future__ import annotations

from collections.abc import Mapping

from shabda.lazy_dataclasses import dataclass, field
from shabda.study.cards import CardKind


@dataclass(frozen=True, slots=True)
class SessionProgress:
    """First askings answered and in all, new cards not yet shown, and cards to ask again."""

    done: int
    total: int
    new: Mapping[CardKind, int] = field(default_factory=dict)
    again: int = 0
