"""Mutation of the rule file: each condition of each rule is taken away in turn.

A mutant survives when every example still comes out as written; then the condition
was needless, or an example is missing. `python tests/mutants.py [file]` lists them.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from shabda.decks.grammar.rule_reader import load_rulebook
from shabda.sanskrit.rules.check_examples import failing_example
from shabda.sanskrit.rules.engine import RuleIndex
from shabda.sanskrit.rules.rule import Rule

SHIPPED = Path(__file__).parents[1] / "data" / "sandhi_rules.yaml"

Mutant = tuple[Rule, str, tuple[Rule, ...]]


def mutants(rules: Sequence[Rule]) -> Iterator[Mutant]:
    """Each rule with the name of what was taken from it, and the rules that are left."""
    for place, rule in enumerate(rules):
        before, after = tuple(rules[:place]), tuple(rules[place + 1 :])
        for condition, loose in rule.weakened():
            yield rule, condition, (*before, loose, *after)
        yield rule, "the rule itself", (*before, *after)


def survives(mutant: Mutant) -> bool:
    """Whether no example notices; the rule's own are asked first, being the likeliest."""
    rule, _, rules = mutant
    order = RuleIndex(rules)
    return not failing_example(rule, order) and not any(
        failing_example(other, order) for other in rules
    )


def main() -> int:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED
    every = list(mutants(load_rulebook(path).rules))
    left = [mutant for mutant in every if survives(mutant)]
    for rule, condition, _ in left:
        print(f"{rule.where}: {rule.id} ({rule.sutra}) holds as well without {condition}")
    print(f"{len(every)} mutants, {len(left)} survivors")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
