"""The principal parts of the verbs of decks; of the grammar, only the roots are read."""

from __future__ import annotations

from shabda.app.grammar_data import roots
from shabda.sanskrit.forms.principal_parts import PrincipalPart
from shabda.study.deck_verbs import parts_of
from shabda.study.words import Word


def principal_parts_of(word: Word) -> tuple[PrincipalPart, ...]:
    """The principal parts of a verb; none for any other word."""
    return parts_of(word, roots()) if word.pos == "verb" else ()
