"""Drills beyond single rules, and the nouns they decline, out of the rule file."""

from shabda.decks.grammar.fields import field_slp1, known_name
from shabda.decks.yaml_reader import Block
from shabda.sanskrit.forms.paradigms import Lakara, Vibhakti
from shabda.sanskrit.forms.stems import LINGAS, Noun, nouns
from shabda.sanskrit.grammar.drill_spec import Drill, DrillKind

_TABLE_OF = {DrillKind.CELL: "lakara", DrillKind.DECLENSION: "vibhakti"}
"""Which axis a kind of drill must name; the others name none."""


def read_drill(block: Block, topics: set[str]) -> Drill:
    """Read one entry of `drills`.

    Raises DeckError or UnknownNameError, with file and line, for an unknown name and for
    an axis that is missing or has nothing to say to the kind of drill.
    """
    block.allow("id", "sutra", "name", "topic", "gloss", "kind", "lakara", "vibhakti")
    block.need("kind")
    kind = DrillKind(block.choice("kind", tuple(DrillKind)))
    for axis in _TABLE_OF.values():
        if (axis in block) != (_TABLE_OF.get(kind) == axis):
            wants = "needs" if axis not in block else "takes no"
            raise block.error(f"a drill of kind {kind.value!r} {wants} {axis!r}", axis)
    lakara, vibhakti = block.choice("lakara", (*Lakara,)), block.choice("vibhakti", (*Vibhakti,))
    return Drill(
        id=block.need("id"),
        sutra=block.need("sutra"),
        name=block.need("name"),
        topic=known_name(block, "topic", "topic", block.need("topic"), topics),
        gloss=block.need("gloss"),
        kind=kind,
        lakara=next((each for each in Lakara if each == lakara), None),
        vibhakti=next((each for each in Vibhakti if each == vibhakti), None),
    )


def read_nouns(root: Block) -> tuple[Noun, ...]:
    """Read `nouns`, a list of texts such as `भ्रातृ m brother`: stem, gender, meaning."""
    return tuple(_noun(root, text) for text in root.texts("nouns"))


def _noun(root: Block, text: str) -> Noun:
    word, gender, gloss = (*text.split(maxsplit=2), "", "")[:3]
    found = nouns(field_slp1(root, "nouns", word), gender, gloss) if gender in LINGAS else ()
    if not found:
        raise root.error(
            f"{text!r} is not a stem that can be declined, m, f or n, meaning", "nouns"
        )
    return found[0]
