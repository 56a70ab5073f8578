"""Reads drills that no single rule answers, and the nouns they decline, from the rule file.

An entry has a `sutra` if a sūtra is about what it asks, and then that sūtra's text as its name.
It names its `kind` and the axes of that kind:

    cell         lakara or lakaras; may have prayoga, roots, derived (causative, desiderative or
                 intensive)
    declension   vibhakti
    krdanta      krt; may have prayoga (karmani, of sanac), roots
    recognise    of (verb or noun); lakaras for a verb
    grid         of (verb or noun); lakaras for a verb
    parts        parts: lakāras and kṛt suffixes
    dictation    may have of (verb or noun; without it words as they are), lakaras for a verb
    split, which-rule

`roots` is a list of roots, where needed with class and pada (of homonyms) and a prefix:
[गम्, विद् 2, हा 3 P, आ + गम्].
Any drill may have `examples` and `counterexamples`: [भू = बभूव].
"""

import re
from collections.abc import Mapping

from shabda.decks.grammar.fields import field_slp1, known_name
from shabda.decks.yaml_block import Block
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Vibhakti
from shabda.sanskrit.forms.roots import Derived
from shabda.sanskrit.forms.stems import LINGAS, Noun, nouns
from shabda.sanskrit.grammar.drill_spec import Drill, DrillExample, DrillKind, DrillRoot, Subject

_NEEDS: Mapping[DrillKind, tuple[str, ...]] = {
    DrillKind.DECLENSION: ("vibhakti",),
    DrillKind.KRDANTA: ("krt",),
    DrillKind.RECOGNISE: ("of",),
    DrillKind.GRID: ("of",),
    DrillKind.PARTS: ("parts",),
}
"""Which axes a kind of drill must name."""
_MAY: Mapping[DrillKind, tuple[str, ...]] = {
    DrillKind.CELL: ("lakara", "lakaras", "prayoga", "derived", "roots"),
    DrillKind.KRDANTA: ("prayoga", "roots"),
    DrillKind.RECOGNISE: ("lakaras",),
    DrillKind.GRID: ("lakaras",),
    DrillKind.DICTATION: ("of", "lakaras"),
}
"""Which axes a kind may name besides those."""
_AXES = ("lakara", "vibhakti", "krt", "of", "parts", "prayoga", "derived", "lakaras", "roots")
_EXAMPLES = ("examples", "counterexamples")
_ROOT = re.compile(
    r"(?:(?P<prefix>\S+) \+ )?(?P<root>\S+)(?: (?P<gana>10|[1-9])(?: (?P<pada>[PAU]))?)?"
)


def read_drill(block: Block, topics: set[str]) -> Drill:
    """Read one entry of `drills`.

    Raises DeckError or UnknownNameError, with file and line, for an unknown name and for
    an axis that is missing or does not apply to the kind of drill.
    """
    block.allow("id", "sutra", "name", "topic", "gloss", "kind", "requires", *_EXAMPLES, *_AXES)
    block.need("kind")
    kind = DrillKind(block.choice("kind", tuple(DrillKind)))
    _check_axes(block, kind)
    lakara, vibhakti, krt = (block.choice(axis, names) for axis, names in _ENUMS)
    return Drill(
        id=block.need("id"),
        sutra=block.text("sutra"),
        name=block.need("name"),
        topic=known_name(block, "topic", "topic", block.need("topic"), topics),
        gloss=block.need("gloss"),
        kind=kind,
        lakara=next((member for member in Lakara if member == lakara), None),
        vibhakti=next((member for member in Vibhakti if member == vibhakti), None),
        krt=next((member for member in Krt if member == krt), None),
        prayoga=Prayoga[block.choice("prayoga", (*Prayoga,)).upper() or "KARTARI"],
        derived=Derived(block.choice("derived", tuple(filter(None, Derived)))),
        of=Subject(block.choice("of", (*Subject,))) if "of" in block else None,
        lakaras=_lakaras(block),
        parts=_parts(block),
        roots=tuple(_root(block, text) for text in _listed(block, "roots")),
        examples=_examples(block, "examples"),
        counterexamples=_examples(block, "counterexamples"),
    )


_ENUMS = (("lakara", (*Lakara,)), ("vibhakti", (*Vibhakti,)), ("krt", (*Krt,)))


def _check_axes(block: Block, kind: DrillKind) -> None:
    needed, allowed = _NEEDS.get(kind, ()), _MAY.get(kind, ())
    for axis in _AXES:
        if axis in needed and axis not in block:
            raise block.error(f"a drill of kind '{kind.value}' needs '{axis}'", axis)
        if axis in block and axis not in (*needed, *allowed):
            raise block.error(f"a drill of kind '{kind.value}' takes no '{axis}'", axis)
    if kind is DrillKind.CELL and ("lakara" in block) == ("lakaras" in block):
        raise block.error("a drill of kind 'cell' needs 'lakara', or 'lakaras' for several", "kind")
    if "of" in block and ("lakaras" in block) != (block.text("of") == Subject.VERB):
        raise block.error("'lakaras' goes with `of: verb`, and `of: verb` with 'lakaras'", "of")


def _listed(block: Block, key: str) -> tuple[str, ...]:
    return block.need_texts(key) if key in block else ()


def _lakaras(block: Block) -> tuple[Lakara, ...]:
    names = _listed(block, "lakaras")
    return tuple(
        Lakara[known_name(block, "lakaras", "lakāra", name, Lakara).upper()] for name in names
    )


def _parts(block: Block) -> tuple[Lakara | Krt, ...]:
    members: dict[str, Lakara | Krt] = {axis.value: axis for axis in (*Lakara, *Krt)}
    names = _listed(block, "parts")
    return tuple(members[known_name(block, "parts", "part", name, members)] for name in names)


def _examples(block: Block, key: str) -> tuple[DrillExample, ...]:
    """Read examples such as भू = बभूव: a word, and what it gives."""
    examples = []
    for text in _listed(block, key):
        word, equals, form = text.partition(" = ")
        if not equals:
            raise block.error(f"'{text}' is not an example; write भू = बभूव", key)
        terms = [field_slp1(block, key, term) for term in word.split(" + ")]
        examples.append(DrillExample(text, " + ".join(terms), field_slp1(block, key, form)))
    return tuple(examples)


def _root(block: Block, text: str) -> DrillRoot:
    """Read a root: गम्, विद् 2, आ + गम्."""
    parts = _ROOT.fullmatch(text)
    if not parts:
        raise block.error(f"'{text}' is not a root; write गम्, विद् 2 or आ + गम्", "roots")
    prefix = field_slp1(block, "roots", parts["prefix"]) if parts["prefix"] else ""
    text = field_slp1(block, "roots", parts["root"])
    return DrillRoot(text, int(parts["gana"] or 0), prefix, parts["pada"] or "")


def read_nouns(root: Block) -> tuple[Noun, ...]:
    """Read `nouns`, a list of texts such as `भ्रातृ m brother`: stem, gender, meaning."""
    return tuple(_noun(root, text) for text in root.texts("nouns"))


def _noun(root: Block, text: str) -> Noun:
    word, gender, gloss = (*text.split(maxsplit=2), "", "")[:3]
    matches = nouns(field_slp1(root, "nouns", word), gender, gloss) if gender in LINGAS else ()
    if not matches:
        raise root.error(f"'{text}' is not a declinable stem with m, f or n and a meaning", "nouns")
    return matches[0]
