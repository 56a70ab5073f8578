"""`requires` in the rule file: a rule is taught after those it builds on."""

from copy import copy
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.app.grammar_data import rulebook
from shabda.app.paths import RULE_FILE, data
from shabda.app.workspace import Workspace
from shabda.decks.grammar.requirements import read_requirements
from shabda.decks.grammar.rule_reader import load_rulebook
from shabda.decks.yaml_reader import parse
from shabda.errors import ShabdaError
from shabda.study.new_shares import RULES_DECK

ENTRY = """
  - id: {id}
    topic: {topic}
    requires: [{requires}]"""


def requirements(*rules: tuple[str, str, str]):
    entries = "".join(
        ENTRY.format(id=name, topic=topic, requires=requires) for name, topic, requires in rules
    )
    text = f"rules:{entries}\n".replace("    requires: []\n", "")
    return read_requirements(parse(text, "r.yaml").blocks("rules"))


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ([("a", "x", "b")], r"r\.yaml:4: no rule with a topic 'b'"),
        (
            [("a", "x", ""), ("b", '""', ""), ("c", "x", "b")],
            r"r\.yaml:8: no rule with a topic 'b'",
        ),
        ([("a", "x", "a")], r"r\.yaml:4: these rules require each other: a requires a"),
        (
            [("a", "x", "c"), ("b", "x", "a"), ("c", "x", "b")],
            r"r\.yaml:4: these rules require each other: a requires c requires b requires a",
        ),
    ],
)
def test_what_cannot_be_taught_in_order_is_named_with_its_line(rules, said) -> None:
    with pytest.raises(ShabdaError, match=said):
        requirements(*rules)


@pytest.mark.no_cover
def test_the_rule_file_names_the_line_of_an_unknown_requirement(tmp_path: Path) -> None:
    text = (data() / RULE_FILE).read_text(encoding="utf-8")
    before, found, after = text.partition("requires: [guna_final]")
    path = tmp_path / "rules.yaml"
    path.write_text(f"{before}requires: [guna_finl]{after}", encoding="utf-8")
    line = before.count("\n") + 1
    with pytest.raises(ShabdaError, match=rf"rules\.yaml:{line}: .*did you mean guna_final\?"):
        load_rulebook(path, prove=False)
    assert found


def test_every_rule_is_taught_once_and_after_those_it_requires() -> None:
    book = rulebook()
    order = [entry.id for entry in book.taught]
    assert sorted(order) == sorted(entry.id for entry in book.entries if entry.topic)
    late = [
        (entry_id, required)
        for entry_id, names in book.requires.items()
        for required in names
        if order.index(required) > order.index(entry_id)
    ]
    assert late == []
    assert len(book.requires) > 60


@pytest.mark.no_cover
@given(st.integers(0, 2**32))
def test_any_requirements_without_a_circle_are_kept(seed: int) -> None:
    random, book = Random(seed), rulebook()
    ids = [entry.id for entry in book.entries if entry.topic]
    random.shuffle(ids)
    requires = {
        name: tuple(random.sample(ids[:place], min(place, 2))) for place, name in enumerate(ids)
    }
    other = copy(book)  # `replace` would index all rules again
    object.__setattr__(other, "requires", requires)
    order = [entry.id for entry in other.taught]
    place = {name: number for number, name in enumerate(order)}
    assert sorted(order) == sorted(ids)
    assert all(place[needed] < place[name] for name, names in requires.items() for needed in names)


@pytest.mark.no_cover
def test_reviews_meet_the_rules_in_that_order(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path))
    with Workspace() as workspace:
        cards = workspace.collection.queue.new(500, workspace.day, RULES_DECK)
    taught = [f"rule:{entry.id}" for entry in rulebook().taught]
    assert [card.note for card in cards] == [note for note in taught if "dictation" not in note]
