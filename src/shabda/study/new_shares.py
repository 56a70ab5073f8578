"""How the new cards of a day are shared out, without dataclasses, for a shell prompt."""

RULES_DECK = "rules"
"""The deck that holds the rule cards."""
FAILING_RULES = 3
"""While this many rules are not known yet, no new rule is begun."""
RULE_EVERY = 5
"""Among new cards one in this many is a rule, so that words and rules grow together."""
LEAVE_AFTER = 5
"""After this many answers below 4 on one day a card is left for tomorrow."""


def share_of_rules(new: int, failing: int, daily: int = RULE_EVERY) -> int:
    """How many of a number of new cards are rules, while `failing` rules are not known yet.

    Of three or four one is, where a day has no more, so that who begins few cards meets rules.
    """
    few = int(daily < RULE_EVERY and new > 2)
    return min(new // RULE_EVERY or few, max(0, FAILING_RULES - failing))
