"""Reads the file of verb roots into `Root` values; each error names its line."""

import re
from pathlib import Path

from shabda.decks.grammar.fields import text_of_rule
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_reader import load_yaml
from shabda.errors import SanskritError, Where
from shabda.sanskrit.forms.roots import Antargana, Form, Pada, Root, Substitute
from shabda.sanskrit.text.script import to_slp1
from shabda.sanskrit.text.sounds import SOUNDS

_ROOT = (
    "id", "root", "aupadeshika", "gana", "pada", "meaning", "antargana", "irregular_ana", "note",
    "prefix",
    "substitutes", "forms",
)  # fmt: skip
_SUBSTITUTE = ("stem", "sutra", "name", "reason", "optional", "vikarana", "pada")
_GANAS = tuple(str(gana) for gana in range(1, 11))
_SUTRA = re.compile(r"[1-8]\.[1-4]\.[1-9]\d{0,2}")
_MARKS = frozenset("~\\^")


def load_roots(path: Path) -> tuple[Root, ...]:
    """Read verb roots, in the order of the file.

    Raises DeckError with file and line for an unknown field, class or pada, a number
    that no sūtra has, text that is not Sanskrit, and an id that is used twice.
    """
    source = load_yaml(path)
    source.allow("roots")
    roots: list[Root] = []
    places: dict[str, Where] = {}
    for block in source.blocks("roots"):
        root = _root(block)
        if root.id in places:
            raise block.error(
                f"the root '{root.id}' is already defined at {places[root.id]};"
                f" give a homonym an id of its own such as `id: {root.root}2`",
                "id" if "id" in block else "root",
            )
        places[root.id] = block.at("root")
        roots.append(root)
    return tuple(roots)


def _root(block: Block) -> Root:
    block.allow(*_ROOT)
    root = _slp1(block, "root")
    return Root(
        id=block.text("id", root),
        root=root,
        aupadeshika=_aupadeshika(block),
        gana=int(_choice(block, "gana", _GANAS)),
        pada=Pada(_choice(block, "pada", tuple(Pada))),
        meaning=block.need("meaning"),
        substitutes=tuple(_substitute(entry) for entry in block.blocks("substitutes")),
        forms=tuple(_form(entry) for entry in block.blocks("forms")),
        antargana=Antargana(block.choice("antargana", tuple(Antargana))),
        irregular_ana=_flag(block, "irregular_ana"),
        note=block.text("note"),
        prefix=_slp1(block, "prefix") if "prefix" in block else "",
    )


def _substitute(block: Block) -> Substitute:
    block.allow(*_SUBSTITUTE)
    return Substitute(
        stem=_slp1(block, "stem"),
        sutra=_sutra(block),
        name=block.need("name"),
        reason=text_of_rule(block, "reason"),
        optional=_flag(block, "optional"),
        vikarana=_slp1(block, "vikarana") if "vikarana" in block else "",
        pada=block.choice("pada", (Pada.PARASMAI, Pada.ATMANE)),
    )


def _form(block: Block) -> Form:
    block.allow("form", "sutra", "name", "reason")
    return Form(
        _slp1(block, "form"), _sutra(block), block.need("name"), text_of_rule(block, "reason")
    )


def _choice(block: Block, key: str, known: tuple[str, ...]) -> str:
    block.need(key)
    return block.choice(key, known)


def _flag(block: Block, key: str) -> bool:
    return block.choice(key, ("true", "false")) == "true"


def _sutra(block: Block) -> str:
    number = block.need("sutra")
    if not _SUTRA.fullmatch(number):
        raise block.error(
            f"'{number}' is not a sūtra number; write adhyāya.pāda.sūtra, as 7.3.77", "sutra"
        )
    return number


def _slp1(block: Block, key: str) -> str:
    try:
        return to_slp1(block.need(key))
    except SanskritError as error:
        raise block.error(error.message, key) from None


def _aupadeshika(block: Block) -> str:
    text = block.need("aupadeshika")
    unknown = "".join(char for char in text if char not in SOUNDS and char not in _MARKS)
    if unknown:
        raise block.error(
            f"'{text}' is not SLP1 with ~ \\ ^: cannot read '{unknown}'", "aupadeshika"
        )
    return text
