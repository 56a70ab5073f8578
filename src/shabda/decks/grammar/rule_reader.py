"""Reads rules from YAML: read once, checked whole, used to generate, explain, grade and test.

An entry of `rules`, in BNF; each name on the left is a key or the value of one::

    rule      = id sutra name [gloss] operation [by] [topic] [left] [right] [savarna]
                [inside] [adds] [optional] [terms] [requires] examples counterexamples
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
    requires  = [ id, ... ]                     the rules that are taught before this one
    examples  = [ example, ... ]
    example   = term " + " term [" + " term] " = " form {" / " form}
    term      = text [" (" name {" " name} ")"] names: a kind of term or a mark

A rule whose name is the text of its sūtra is explained by that sūtra (`sanskrit.forms.sutras`);
only others, such as vārttikas, have a gloss. `upadha` and `then` are the sounds next inward, on
the left and on the right. A class after `by` means its member nearest to the sound replaced
(1.1.50). Order is precedence: an exception comes before the rule that it blocks, and a rule sees
the results of the rules above it.

>>> from shabda.sanskrit.text.sounds import sound_class
>>> sorted(sound_class("i ī"))
['I', 'i']
>>> sorted(sound_class("jaś"))
['b', 'd', 'g', 'j', 'q']
"""

from collections.abc import Iterable
from pathlib import Path

from shabda.decks.grammar.drill_reader import read_drill, read_nouns
from shabda.decks.grammar.example_reader import read_rule_examples
from shabda.decks.grammar.fields import field_slp1, field_sounds, known_name, text_of_rule
from shabda.decks.grammar.requirements import read_requirements
from shabda.decks.grammar.word_facts import known_words, listed_joins
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_reader import load_yaml
from shabda.errors import DeckError, SanskritError
from shabda.sanskrit.grammar.rulebook import Classification, RuleBook, Topic
from shabda.sanskrit.rules.check_examples import failing_example
from shabda.sanskrit.rules.engine import RuleIndex
from shabda.sanskrit.rules.operations import ADDING, INSIDE, OPERATIONS, check_operation
from shabda.sanskrit.rules.rule import ANY, Option, Rule, Side, Span
from shabda.sanskrit.rules.terms import COMPOUND, KINDS, STATES, TAGS

_RULE = (
    "id", "sutra", "name", "topic", "gloss", "operation", "by", "left", "right", "savarna",
    "inside", "adds", "optional", "terms", "requires", "examples", "counterexamples",
)  # fmt: skip
_LISTS = (
    "topics", "pools", "known", "endings", "rules", "joins", "classifications", "drills", "nouns",
)  # fmt: skip
_TAUGHT = ("rules", "classifications", "drills")
"""The lists whose entries have cards."""


def load_rulebook(path: Path, *, prove: bool = True) -> RuleBook:
    """Read a rule file and, with `prove`, check every example in it.

    Raises DeckError with file and line for an unknown name, a missing example, an
    example that comes out differently, or a rule that no example reaches.
    """
    root = load_yaml(path)
    root.allow(*_LISTS)
    topics = tuple(_topic(block) for block in root.blocks("topics"))
    known = {topic.id for topic in topics}
    rules = tuple(_rule(block, known) for block in root.blocks("rules"))
    kinds = tuple(_classification(block, known) for block in root.blocks("classifications"))
    drills = tuple(read_drill(block, known) for block in root.blocks("drills"))
    entries = tuple(block for name in _TAUGHT for block in root.blocks(name))
    _unique(entries)
    order = RuleIndex(rules)
    for rule in rules if prove else ():
        if problem := failing_example(rule, order):
            raise DeckError(problem, rule.where)
    return RuleBook(
        rules,
        topics,
        kinds,
        _pools(root.block("pools")),
        known_words(root.block("known")),
        frozenset(field_slp1(root, "endings", text) for text in root.texts("endings")),
        listed_joins(root.blocks("joins")),
        drills,
        read_nouns(root),
        read_requirements(entries),
    )


def _unique(entries: Iterable[Block]) -> None:
    lines: dict[str, int] = {}
    for block in entries:
        entry_id = block.need("id")
        if entry_id in lines:
            raise block.error(
                f"the id '{entry_id}' is already used at line {lines[entry_id]}", "id"
            )
        lines[entry_id] = block.at("id").line


def _topic(block: Block) -> Topic:
    block.allow("id", "name", "gloss")
    return Topic(block.need("id"), block.need("name"), block.need("gloss"))


def _pools(block: Block) -> dict[str, tuple[str, ...]]:
    for kind in block:
        known_name(block, kind, "kind of term", kind, (*KINDS, COMPOUND))
    return {
        kind: tuple(field_slp1(block, kind, text) for text in block.texts(kind)) for kind in block
    }


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
        gloss=text_of_rule(block),
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
        examples=read_rule_examples(block, "examples", kinds),
        counterexamples=read_rule_examples(block, "counterexamples", kinds),
        where=block.where,
    )
    for need in ("examples", "counterexamples"):
        if not getattr(rule, need):
            raise block.error(f"rule '{rule.id}' has no {need}", need)
    return rule


def _operation(block: Block) -> tuple[str, str]:
    """Read what a rule does, and with what."""
    operation, by = block.need("operation"), block.text("by")
    if operation in ADDING:
        by = field_slp1(block, "by", by)
    known_name(block, "operation", "operation", operation, (*OPERATIONS, INSIDE))
    try:
        check_operation(operation, by)
    except SanskritError as error:
        raise block.error(error.message, "by") from None
    if (operation == INSIDE) != ("inside" in block):
        raise block.error(f"'{INSIDE}' and an 'inside' condition belong together", "operation")
    return operation, by


def _kinds(block: Block) -> tuple[str, ...]:
    kinds = tuple(block.text("terms", "pada + pada").split(" + "))
    for kind in kinds:
        known_name(block, "terms", "kind of term", kind, KINDS)
    return kinds


def _flag(block: Block, key: str) -> bool:
    text = block.text(key, "false")
    if text not in ("true", "false"):
        raise block.error(f'\'{key}\' must be "true" or "false", in quotes', key)
    return text == "true"


def _side(block: Block, key: str, inner: str, edge: str) -> Side:
    """Read one side: a sound class alone, or a mapping of conditions."""
    if key not in block:
        return ANY
    if block.is_text(key):
        return Side(sound=field_sounds(block, key))
    side = block.block(key)
    side.allow("sound", inner, "is", "not", "word", edge)
    for name in (*side.texts("is"), *side.texts("not")):
        known_name(side, "is", "tag", name, TAGS)
    return Side(
        sound=field_sounds(side, "sound"),
        inner=field_sounds(side, inner),
        has=frozenset(side.texts("is")),
        lacks=frozenset(side.texts("not")),
        word=frozenset(field_slp1(side, "word", text) for text in side.texts("word")) or None,
        edge=tuple(field_slp1(side, edge, text) for text in side.texts(edge)) or None,
    )


def _span(block: Block) -> Span:
    block.allow("sound", "after", "across", "before")
    sound, after = field_sounds(block, "sound"), field_sounds(block, "after")
    if sound is None or after is None:
        raise block.error("'inside' needs a 'sound' and what it comes 'after'")
    return Span(
        sound, after, field_sounds(block, "across") or frozenset(), field_sounds(block, "before")
    )


def _classification(block: Block, topics: set[str]) -> Classification:
    block.allow("id", "sutra", "name", "topic", "gloss", "question", "answers", "requires")
    answers = block.block("answers")
    classes = {name: field_sounds(answers, name) or frozenset() for name in answers}
    for name, sounds in classes.items():
        for other, others in classes.items():
            if name < other and sounds & others:
                raise answers.error(f"'{name}' and '{other}' share a sound", other)
    if len(classes) < 2:
        raise block.error("a classification needs two answers or more", "answers")
    return Classification(
        id=block.need("id"),
        sutra=block.text("sutra"),
        name=block.need("name"),
        topic=known_name(block, "topic", "topic", block.need("topic"), topics),
        gloss=block.need("gloss"),
        question=block.need("question"),
        answers=classes,
    )
