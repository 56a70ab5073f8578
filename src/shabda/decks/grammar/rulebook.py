"""Rules out of YAML: read once, checked whole, used to generate, explain, grade and test.

An entry of `rules`, in BNF; each name on the left is a key or the value of one::

    rule      = id sutra name gloss operation [by] [topic] [left] [right] [savarna]
                [inside] [adds] [optional] [terms] examples counterexamples
    left      = class | {sound: class, upadha: class, is: tags, not: tags, word: texts, ends: texts}
    right     = class | {sound: class, then: class, is: tags, not: tags, word: texts, begins: texts}
    class     = member {" " member}
    member    = sound | varga | pratyāhāra      i ī · ku cu ṭu tu pu · ac jhaś
    savarna   = "true"                          both sounds are of one kind (1.1.9)
    inside    = {sound: class, after: class, [across: class], [before: class]}
    operation = a name of `sanskrit.rules.operations`
    by        = guṇa | vṛddhi | dīrgha | hrasva | class | text
    adds      = ru | lopa                       a tag for the rules below this one
    optional  = usual | rare | seldom           both forms are right; which comes first
    terms     = kind {" + " kind}               pada + pada unless given
    examples  = [ example, ... ]
    example   = term " + " term [" + " term] " = " form {" / " form}
    term      = text [" (" name {" " name} ")"] names: a kind of term or a mark

`upadha` and `then` are the sounds next inward, on the left and on the right. A class after `by`
means its member nearest to the sound replaced (1.1.50). Order is precedence: an exception stands
above the rule it blocks, and a rule sees what the rules above it made.

>>> from shabda.sanskrit.text.sounds import sound_class
>>> sorted(sound_class("i ī"))
['I', 'i']
>>> sorted(sound_class("jaś"))
['b', 'd', 'g', 'j', 'q']
"""

from pathlib import Path

from shabda.decks.grammar.drills import read_drill, read_nouns
from shabda.decks.grammar.fields import known_name, slp1_of, sounds_of
from shabda.decks.grammar.lexicon import known_words, listed_joins
from shabda.decks.yaml_reader import Block, load
from shabda.errors import DeckError, SanskritError
from shabda.sanskrit.grammar.rulebook import Classification, RuleBook, Topic
from shabda.sanskrit.rules.check_examples import misfit
from shabda.sanskrit.rules.derivation import Term
from shabda.sanskrit.rules.operations import ADDING, INSIDE, OPERATIONS, check
from shabda.sanskrit.rules.rule import ANY, Example, Option, Rule, Side, Span
from shabda.sanskrit.rules.terms import COMPOUND, KINDS, MARKS, STATES, TAGS, term

_RULE = (
    "id", "sutra", "name", "topic", "gloss", "operation", "by", "left", "right", "savarna",
    "inside", "adds", "optional", "terms", "examples", "counterexamples",
)  # fmt: skip
_LISTS = (
    "topics", "pools", "known", "endings", "rules", "joins", "classifications", "drills", "nouns",
)  # fmt: skip


def load_rulebook(path: Path, *, prove: bool = True) -> RuleBook:
    """Read a rule file and prove every example in it, unless it is known to hold.

    Raises DeckError with file and line for an unknown name, a missing example, an
    example that comes out otherwise, or a rule that no example reaches.
    """
    root = load(path)
    root.allow(*_LISTS)
    topics = tuple(_topic(block) for block in root.blocks("topics"))
    known = {topic.id for topic in topics}
    rules = tuple(_rule(block, known) for block in root.blocks("rules"))
    kinds = tuple(_classification(block, known) for block in root.blocks("classifications"))
    drills = tuple(read_drill(block, known) for block in root.blocks("drills"))
    _unique(root)
    for rule in rules if prove else ():
        if problem := misfit(rule, rules):
            raise DeckError(problem, rule.where)
    return RuleBook(
        rules,
        topics,
        kinds,
        _pools(root.block("pools")),
        known_words(root.block("known")),
        frozenset(slp1_of(root, "endings", text) for text in root.texts("endings")),
        listed_joins(root.blocks("joins")),
        drills,
        read_nouns(root),
    )


def _unique(root: Block) -> None:
    lines: dict[str, int] = {}
    lists = ("rules", "classifications", "drills")
    for block in (block for name in lists for block in root.blocks(name)):
        entry_id = block.need("id")
        if entry_id in lines:
            raise block.error(
                f"the id {entry_id!r} is taken already, at line {lines[entry_id]}", "id"
            )
        lines[entry_id] = block.at("id").line


def _topic(block: Block) -> Topic:
    block.allow("id", "name", "gloss")
    return Topic(block.need("id"), block.need("name"), block.need("gloss"))


def _pools(block: Block) -> dict[str, tuple[str, ...]]:
    for kind in block:
        known_name(block, kind, "kind of term", kind, (*KINDS, COMPOUND))
    return {kind: tuple(slp1_of(block, kind, text) for text in block.texts(kind)) for kind in block}


def _rule(block: Block, topics: set[str]) -> Rule:
    block.allow(*_RULE)
    operation, by = _operation(block)
    kinds = _kinds(block)
    option = block.text("optional", "always")
    known_name(block, "optional", "option", option, tuple(Option))
    rule = Rule(
        id=block.need("id"),
        sutra=block.need("sutra"),
        name=block.need("name"),
        topic=known_name(block, "topic", "topic", block.text("topic"), ("", *topics)),
        gloss=block.need("gloss"),
        operation=operation,
        by=by,
        left=_side(block, "left", "upadha", "ends"),
        right=_side(block, "right", "then", "begins"),
        savarna=_flag(block, "savarna"),
        inside=_span(block.block("inside")) if "inside" in block else None,
        adds=frozenset(
            known_name(block, "adds", "state", tag, STATES) for tag in block.texts("adds")
        ),
        option=Option(option),
        terms=kinds,
        examples=_examples(block, "examples", kinds),
        counterexamples=_examples(block, "counterexamples", kinds),
        where=block.where,
    )
    for need in ("examples", "counterexamples"):
        if not getattr(rule, need):
            raise block.error(f"rule {rule.id!r} has no {need}", need)
    return rule


def _operation(block: Block) -> tuple[str, str]:
    """Read what a rule does, and with what."""
    operation, by = block.need("operation"), block.text("by")
    if operation in ADDING:
        by = slp1_of(block, "by", by)
    known_name(block, "operation", "operation", operation, (*OPERATIONS, INSIDE))
    try:
        check(operation, by)
    except SanskritError as error:
        raise block.error(error.message, "by") from None
    if (operation == INSIDE) != ("inside" in block):
        raise block.error(f"{INSIDE!r} and an 'inside' condition belong together", "operation")
    return operation, by


def _kinds(block: Block) -> tuple[str, ...]:
    kinds = tuple(block.text("terms", "pada + pada").split(" + "))
    for kind in kinds:
        known_name(block, "terms", "kind of term", kind, KINDS)
    return kinds


def _flag(block: Block, key: str) -> bool:
    text = block.text(key, "false")
    if text not in ("true", "false"):
        raise block.error(f'{key!r} must be "true" or "false", in quotes', key)
    return text == "true"


def _side(block: Block, key: str, inner: str, edge: str) -> Side:
    """Read one side: a sound class alone, or a mapping of conditions."""
    if key not in block:
        return ANY
    if block.is_text(key):
        return Side(sound=sounds_of(block, key))
    side = block.block(key)
    side.allow("sound", inner, "is", "not", "word", edge)
    for name in (*side.texts("is"), *side.texts("not")):
        known_name(side, "is", "tag", name, TAGS)
    return Side(
        sound=sounds_of(side, "sound"),
        inner=sounds_of(side, inner),
        has=frozenset(side.texts("is")),
        lacks=frozenset(side.texts("not")),
        word=frozenset(slp1_of(side, "word", text) for text in side.texts("word")) or None,
        edge=tuple(slp1_of(side, edge, text) for text in side.texts(edge)) or None,
    )


def _span(block: Block) -> Span:
    block.allow("sound", "after", "across", "before")
    sound, after = sounds_of(block, "sound"), sounds_of(block, "after")
    if sound is None or after is None:
        raise block.error("'inside' needs a 'sound' and what it comes 'after'")
    return Span(sound, after, sounds_of(block, "across") or frozenset(), sounds_of(block, "before"))


def _examples(block: Block, key: str, kinds: tuple[str, ...]) -> tuple[Example, ...]:
    return tuple(_example(block, key, text, kinds) for text in block.texts(key))


def _example(block: Block, key: str, text: str, kinds: tuple[str, ...]) -> Example:
    """Read `A + B = C / D`; a term may say what it is: `हरी (dvivacana) + एतौ = हरी एतौ`.

    A term that says nothing is of the kind the rule's `terms` name at its place.
    """
    left, equals, right = text.partition(" = ")
    parts = left.split(" + ")
    if not equals or not 2 <= len(parts) <= 3:
        raise block.error(f"{text!r} is not of the shape {' + '.join(kinds)} = form", key)
    terms = tuple(_term(block, key, part, i, kinds) for i, part in enumerate(parts))
    forms = tuple(slp1_of(block, key, form) for form in right.split(" / "))
    return Example(terms, forms, text)


def _term(block: Block, key: str, part: str, place: int, kinds: tuple[str, ...]) -> Term:
    written, _, said = part.partition(" (")
    names = said.rstrip(")").split()
    marks = frozenset(name for name in names if name not in KINDS)
    for mark in sorted(marks):
        known_name(block, key, "mark", mark, MARKS)
    kind = next((name for name in names if name in KINDS), "")
    if not kind and place >= len(kinds):
        raise block.error(f"say what kind of term {written!r} is, in brackets", key)
    return term(slp1_of(block, key, written), kind or kinds[place], marks)


def _classification(block: Block, topics: set[str]) -> Classification:
    block.allow("id", "sutra", "name", "topic", "gloss", "question", "answers")
    answers = block.block("answers")
    classes = {name: sounds_of(answers, name) or frozenset() for name in answers}
    for name, sounds in classes.items():
        for other, others in classes.items():
            if name < other and sounds & others:
                raise answers.error(f"{name!r} and {other!r} share a sound", other)
    if len(classes) < 2:
        raise block.error("a classification needs two answers or more", "answers")
    return Classification(
        id=block.need("id"),
        sutra=block.need("sutra"),
        name=block.need("name"),
        topic=known_name(block, "topic", "topic", block.need("topic"), topics),
        gloss=block.need("gloss"),
        question=block.need("question"),
        answers=classes,
    )
