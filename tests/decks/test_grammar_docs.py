"""The grammar of a rule, as the docstring of its reader shows it, is true."""

import doctest

from shabda.decks.grammar import rule_reader


def test_the_examples_in_the_grammar_of_a_rule_are_true() -> None:
    tried = doctest.testmod(rule_reader)
    assert tried.attempted > 0
    assert tried.failed == 0
