"""The shipped grammar: rules and roots, which no collection is needed for."""

from __future__ import annotations

from pathlib import Path

from shabda.app.grammar_cache import load_cached
from shabda.app.paths import ROOT_FILE, RULE_FILE, data
from shabda.decks.grammar.root_reader import load_roots
from shabda.decks.grammar.rule_reader import load_rulebook
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.grammar.rulebook import RuleBook


def rulebook() -> RuleBook:
    """The rules; their examples were checked when the file last changed."""
    return load_cached(data() / RULE_FILE, _unchecked)


def checked_rulebook() -> RuleBook:
    """Read the rules and derive every example in them; raises DeckError for a wrong one."""
    return load_rulebook(data() / RULE_FILE, prove=True)


def roots() -> tuple[Root, ...]:
    return load_cached(data() / ROOT_FILE, load_roots)


def _unchecked(path: Path) -> RuleBook:
    return load_rulebook(path, prove=False)
