"""What a form is: its place in the paradigm and its derivation."""

from collections.abc import Sequence

from rich.text import Text

from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.terminal.layout import (
    Lines,
    RenderOptions,
    blank,
    in_two_columns,
    labelled_rows,
    reading,
    rule,
    wrap,
)
from shabda.terminal.screens.derivation_steps import derivations


def form_explanation(
    word: Sanskrit,
    parse: str,
    meaning: str,
    forms: Sequence[Derivation] | None,
    options: RenderOptions,
) -> Lines:
    """The root or stem with its meaning, the cell in words, and each form's derivation.

    `forms` is None for a word that is not derived, such as a particle.
    """
    head = ": ".join(part for part in (reading(word, options), meaning) if part)
    lines = [*rule(options), *in_two_columns(Text(head, "key"), word.devanagari, options)]
    lines += [*wrap(parse, options.width, "", "quiet"), *blank(options)]
    if forms is None:
        return lines
    if not forms:
        return [*lines, Text("this place in the paradigm has no form", "quiet")]
    lines += labelled_rows([("", spell(forms[0].form))], options, "")
    return [*lines, *derivations(tuple(forms), options)]
