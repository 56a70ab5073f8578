"""What `explain` says of a root, and what it reads of a term of grammar as a word."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.app.grammar_data import roots, rulebook
from shabda.app.reading_search import Read
from shabda.sanskrit.analysis.lookup import slp1_readings
from shabda.sanskrit.analysis.printed_text import Piece
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.parse_names import PADAS
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.grammar.glossary import GlossaryAnswer
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import iast


def read_of_term(typed: str, read: Read, answers: Sequence[GlossaryAnswer]) -> Read:
    """Leave out guesses: the parts of a term, and other words that its plain letters may mean."""
    if len(read.words) > 1:
        return Read(((Piece(answers[0].text), list(read.whole)),) if read.whole else ())
    terms = {_without_case(answer.text) for answer in answers}
    meant = terms | {_without_case(text) for text in slp1_readings(typed)}
    texts = [read.taken_for or piece.word for piece, _ in read.words]
    return read if meant.issuperset(map(_without_case, texts)) else Read(())


def classes_of_root(typed: str) -> list[GlossaryAnswer]:
    """What a typed text means as a root of verbs: its classes, meanings and presents."""
    texts = slp1_readings(typed)
    named = [root for root in roots() if root.root in texts]
    lines = [f"Root of class {root.gana} ({PADAS[root.pada]}): {_meaning(root)}" for root in named]
    return [GlossaryAnswer(named[0].root, "", "", " ".join(lines))] if named else []


def _meaning(root: Root) -> str:
    made = VerbCell(root).derivations(rulebook().order)
    present = f" ({iast(made[0].form)})" if made else ""
    return f"{root.meaning}{present}."


def _without_case(text: str) -> str:
    return equivalence_key(text).removesuffix("H").removesuffix("m")
