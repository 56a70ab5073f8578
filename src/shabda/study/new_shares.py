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
    """How many of a number of new cards are rules, while `failing` rules are not known yet.

    The share is that of the whole day, of which each deck has `begun` so many cards, so that a
    session that was broken off goes on with the rules it promised. Of three or four cards one
    is a rule, where a day has no more, so that who begins few cards meets rules.
    """
    begun = begun or {}
    whole = new + sum(begun.values())
    few = int(daily < RULE_EVERY and whole > 2)
    left = (whole // RULE_EVERY or few) - begun.get(RULES_DECK, 0)
    return max(0, min(new, left, FAILING_RULES - failing))
