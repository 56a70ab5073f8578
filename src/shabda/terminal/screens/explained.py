"""What a form is: each cell it stands in, and how it comes about there."""

from collections.abc import Sequence

from rich.text import Text

from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.terminal.layout import Lines, Look, beside, blank, fold, listed, reading, rule
from shabda.terminal.screens.derivation import derivations


def explained(
    word: Sanskrit, said: str, meaning: str, forms: Sequence[Derivation], look: Look
) -> Lines:
    """The root or stem with its meaning, the cell in words, and each form's derivation."""
    head = ": ".join(part for part in (reading(word, look), meaning) if part)
    lines = [*rule(look), *beside(Text(head, "key"), word.devanagari, look)]
    lines += [*fold(said, look.width, "", "quiet"), *blank(look)]
    if not forms:
        return [*lines, Text("no form stands in this cell", "quiet")]
    if len(forms) == 1:
        lines += listed([("", spell(forms[0].form))], look, "")
    return [*lines, *derivations(tuple(forms), look)]
