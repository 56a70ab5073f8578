"""The shipped grammar: rules and roots, which no collection is needed for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import cast

from shabda.app.grammar_cache import load_cached
from shabda.app.paths import GLOSSARY_FILE, ROOT_FILE, RULE_FILE, data
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.grammar.glossary import GlossaryTerm
from shabda.sanskrit.grammar.rulebook import RuleBook

_READERS = "shabda.decks.grammar"
"""The readers of rules, roots and terms; imported only where no cache has their values: 10 ms."""


def rulebook() -> RuleBook:
    """The rules; their examples were checked when the file last changed."""
    return load_cached(data() / RULE_FILE, _read_rulebook)


def checked_rulebook() -> RuleBook:
    """Read the rules and derive every example in them; raises DeckError for a wrong one."""
    return _read_rulebook(data() / RULE_FILE, prove=True)


def roots() -> tuple[Root, ...]:
    return load_cached(data() / ROOT_FILE, _read_roots)


def glossary_terms() -> tuple[GlossaryTerm, ...]:
    return load_cached(data() / GLOSSARY_FILE, _read_glossary)


def _read_rulebook(path: Path, *, prove: bool = False) -> RuleBook:
    reader = import_module(f"{_READERS}.rule_reader")
    return cast(RuleBook, reader.load_rulebook(path, prove=prove))


def _read_glossary(path: Path) -> tuple[GlossaryTerm, ...]:
    reader = import_module(f"{_READERS}.glossary_reader")
    return cast(tuple[GlossaryTerm, ...], reader.load_glossary(path))


def _read_roots(path: Path) -> tuple[Root, ...]:
    return cast(tuple[Root, ...], import_module(f"{_READERS}.root_reader").load_roots(path))
