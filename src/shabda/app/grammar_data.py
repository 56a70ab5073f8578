"""The shipped grammar on its shelf: rules and roots without a collection behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shabda.app.paths import data

if TYPE_CHECKING:
    from shabda.sanskrit.forms.roots import Root
    from shabda.sanskrit.grammar.rulebook import RuleBook

RULE_FILE = "sandhi_rules.yaml"
ROOT_FILE = "roots.yaml"


def rulebook(*, prove: bool = False) -> RuleBook:
    """Read the rules; their examples are proved when the file has changed, not every time."""
    from shabda.decks.grammar.rulebook import load_rulebook

    return load_rulebook(data() / RULE_FILE, prove=prove)


def roots() -> tuple[Root, ...]:
    from shabda.decks.grammar.roots import load_roots

    return load_roots(data() / ROOT_FILE)
