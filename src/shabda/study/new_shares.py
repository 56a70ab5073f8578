"""How the new cards of a day are shared out, without dataclasses, for a shell prompt."""

from collections.abc import Mapping

RULES_DECK = "rules"
"""The deck that holds the rule cards."""
FAILING_RULES = 3
"""While this many rules are not known yet, no new rule is begun."""
RULE_EVERY = 5
"""Among new cards one in this many is a rule, so that words and rules grow together."""
LEAVE_AFTER = 5
"""After this many answers below 4 on one day a card is left for tomorrow."""


def share_of_rules(
    new: int, failing: int, daily: int = RULE_EVERY, begun: Mapping[str, int] | None = None
) -> int:
    """How many of `new` new cards should be rules; `failing` rules are begun but not known yet.

    The share is counted over the whole day, with the cards of each deck `begun` before, so that a
    resumed session keeps its share. Where a day has at most three or four new cards, one of them is
    a rule.
    """
    begun = begun or {}
    whole = new + sum(begun.values())
    few = int(daily < RULE_EVERY and whole > 2)
    left = (whole // RULE_EVERY or few) - begun.get(RULES_DECK, 0)
    return max(0, min(new, left, FAILING_RULES - failing))
