"""What `explain` reads of a term of grammar as a word, below what the glossary says of it."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.app.reading_search import Read
from shabda.sanskrit.analysis.lookup import heard
from shabda.sanskrit.analysis.printed_text import Piece
from shabda.sanskrit.grammar.glossary import GlossaryAnswer
from shabda.sanskrit.text.equivalence import equivalence_key


def read_of_term(typed: str, read: Read, answers: Sequence[GlossaryAnswer]) -> Read:
    """Leave out guesses: the parts of a term, and other words that its plain letters may mean."""
    if len(read.words) > 1:
        return Read(((Piece(answers[0].text), list(read.whole)),) if read.whole else ())
    terms = {_without_case(answer.text) for answer in answers}
    meant = terms | {_without_case(text) for text in heard(typed)}
    texts = [read.taken_for or piece.word for piece, _ in read.words]
    return read if meant.issuperset(map(_without_case, texts)) else Read(())


def _without_case(text: str) -> str:
    return equivalence_key(text).removesuffix("H").removesuffix("m")
