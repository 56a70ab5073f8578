"""Lazy dataclasses behave as those of the standard library."""

import copy
import dataclasses
import inspect
import pickle
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any, Protocol, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda import lazy_dataclasses

BODY = '''
from __future__ import annotations

@dataclass(frozen=True, slots=True)
class Word:
    """A word."""

    text: str
    count: int = 1
    notes: tuple[str, ...] = field(default_factory=tuple)
    place: str = field(default="", compare=False)
    secret: int = field(default=0, repr=False, metadata={"says": "not shown"})

    @property
    def longer(self) -> int:
        return len(self.text) + self.count

@dataclass(frozen=True, slots=True)
class Noun(Word):
    gender: str = "m"
    count: int = 2

@dataclass(frozen=True, slots=True)
class Nothing:
    pass

@dataclass(frozen=True, slots=True)
class One:
    value: object

@dataclass(frozen=True, slots=True)
class Summed:
    parts: tuple[int, ...]
    total: int = field(init=False)
    seen: list[int] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum(self.parts))

@dataclass(slots=True)
class Changing:
    items: list[int] = field(default_factory=list)
    name: str = ""

@dataclass(frozen=True, slots=True)
class Own:
    text: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and self.text.lower() == other.text.lower()

    def __hash__(self) -> int:
        return hash(self.text.lower())

    def __repr__(self) -> str:
        return f"<{self.text}>"

@dataclass(frozen=True, slots=True)
class OwnEquality:
    text: str

    def __eq__(self, other: object) -> bool:
        return True
'''


def module(name: str, kind: Any) -> ModuleType:
    """The same classes, made by this or that module of dataclasses."""
    made = ModuleType(name)
    sys.modules[name] = made  # pickle looks classes up there
    made.__dict__.update(dataclass=kind.dataclass, field=kind.field)
    exec(compile(BODY, name, "exec", dont_inherit=True), made.__dict__)
    return made


LAZY, STANDARD = module("lazy", lazy_dataclasses), module("standard", dataclasses)
CLASSES = ("Word", "Noun", "Nothing", "One", "Summed", "Changing", "Own", "OwnEquality")

texts = st.text("abc", max_size=2)
few = st.integers(0, 2)
ARGUMENTS: dict[str, st.SearchStrategy[tuple[Any, ...]]] = {
    "Word": st.tuples(texts, few, st.tuples(texts), texts, few),
    "Noun": st.tuples(texts, few, st.tuples(texts), texts, few, texts),
    "Nothing": st.just(()),
    "One": st.tuples(st.one_of(few, texts, st.just(float("nan")), st.tuples(few))),
    "Summed": st.tuples(st.lists(few).map(tuple)),
    "Changing": st.tuples(st.lists(few), texts),
    "Own": st.tuples(st.sampled_from(["a", "A", "b"])),
    "OwnEquality": st.tuples(texts),
}
calls = st.sampled_from(CLASSES).flatmap(
    lambda name: st.tuples(st.just(name), ARGUMENTS[name], ARGUMENTS[name])
)


def outcome(act: Callable[..., Any], *values: Any) -> Any:
    """What a call returns, or the kind of its error."""
    try:
        return act(*values)
    except Exception as error:
        return type(error)


@given(calls)
def test_objects_compare_hash_and_print_as_standard_ones(call: Any) -> None:
    name, first, second = call
    lazy = [getattr(LAZY, name)(*values) for values in (first, second)]
    standard = [getattr(STANDARD, name)(*values) for values in (first, second)]
    assert (lazy[0] == lazy[1]) == (standard[0] == standard[1])
    assert lazy[0] != standard[0] or name == "OwnEquality"
    assert list(map(repr, lazy)) == list(map(repr, standard))
    assert [outcome(hash, it) for it in lazy] == [outcome(hash, it) for it in standard]


@pytest.mark.no_cover
@given(calls)
def test_objects_are_read_by_the_standard_functions(call: Any) -> None:
    name, values, others = call
    lazy, standard = getattr(LAZY, name)(*values), getattr(STANDARD, name)(*values)
    assert dataclasses.is_dataclass(lazy)
    assert dataclasses.asdict(lazy) == dataclasses.asdict(standard)
    changes = dict(zip(type(standard).__match_args__, others, strict=True))
    for function in (dataclasses.replace, lazy_dataclasses.replace):
        assert repr(function(lazy, **changes)) == repr(dataclasses.replace(standard, **changes))
    assert repr(lazy_dataclasses.replace(lazy)) == repr(lazy)
    assert lazy_dataclasses.asdict(lazy) == dataclasses.asdict(standard)
    assert lazy_dataclasses.is_dataclass(lazy)


@given(calls)
def test_objects_can_be_copied_and_pickled(call: Any) -> None:
    name, values, _ = call
    lazy = getattr(LAZY, name)(*values)
    for twin in (copy.copy(lazy), copy.deepcopy(lazy), pickle.loads(pickle.dumps(lazy))):
        assert type(twin) is type(lazy)
        assert repr(twin) == repr(lazy)


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_is_described_as_a_standard_one(name: str) -> None:
    lazy, standard = getattr(LAZY, name), getattr(STANDARD, name)
    assert (
        inspect.signature(lazy).parameters.keys() == inspect.signature(standard).parameters.keys()
    )
    assert get_type_hints(lazy.__init__) == get_type_hints(standard.__init__)
    assert lazy.__match_args__ == standard.__match_args__
    assert lazy.__slots__ == standard.__slots__
    assert lazy.__name__ == standard.__name__
    assert lazy.__qualname__ == standard.__qualname__
    described = [
        [(it.name, it.type, it.init, it.repr, it.compare, dict(it.metadata)) for it in fields]
        for fields in (
            dataclasses.fields(lazy),
            lazy_dataclasses.fields(lazy),
            dataclasses.fields(standard),
        )
    ]
    assert described[0] == described[1] == described[2]


@pytest.mark.parametrize("made", [LAZY, STANDARD], ids=["lazy", "standard"])
def test_what_cannot_be_done_with_a_frozen_object(made: Any) -> None:
    word = made.Word("agni")
    with pytest.raises(dataclasses.FrozenInstanceError):
        word.text = "vAyu"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del word.text
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.Noun("agni").gender = "f"
    with pytest.raises((AttributeError, TypeError)):
        word.other = 1
    assert not hasattr(word, "__dict__")


@pytest.mark.parametrize("made", [LAZY, STANDARD], ids=["lazy", "standard"])
def test_wrong_arguments_are_refused(made: Any) -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'text'"):
        made.Word()
    with pytest.raises(TypeError, match="unexpected keyword argument 'length'"):
        made.Word("agni", length=1)
    with pytest.raises(TypeError):
        made.Summed((1,), total=3)


def test_a_factory_makes_a_new_value_for_each_object() -> None:
    first, second = LAZY.Changing(), LAZY.Changing()
    first.items.append(1)
    first.name = "changed"
    assert second == LAZY.Changing()
    assert first == LAZY.Changing([1], "changed")


def test_objects_match_patterns() -> None:
    match LAZY.Noun("agni", gender="m"):
        case LAZY.Word(text, 2, gender=gender):
            assert (text, gender) == ("agni", "m")
        case _:
            pytest.fail("did not match")


def test_an_object_that_holds_itself_can_be_printed() -> None:
    changing = LAZY.Changing()
    changing.items.append(changing)
    assert repr(changing) == "Changing(items=[...], name='')"


def test_a_class_that_implements_a_protocol_stays_one() -> None:
    class Named(Protocol):
        @property
        def text(self) -> str: ...

    @lazy_dataclasses.dataclass(frozen=True, slots=True)
    class Plain(Named):
        text: str

    assert Plain("a").text == "a"
    assert Plain("a") == Plain("a")


def test_a_subclass_may_call_the_init_of_its_base_before_anything_else() -> None:
    class Louder(module("fresh", lazy_dataclasses).Word):  # type: ignore[misc]
        def __init__(self, text: str) -> None:
            super().__init__(text.upper())

    assert [Louder("a").text, Louder("b").text] == ["A", "B"]


def test_nothing_is_compiled_before_the_first_object() -> None:
    made = module("unused", lazy_dataclasses)
    assert not inspect.isfunction(made.Word.__dict__["__init__"])
    made.Word("agni")
    assert inspect.isfunction(made.Word.__dict__["__init__"])


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("items: list[int] = []", ValueError),
        ("shared: ClassVar[int] = 1", TypeError),
        ("_: KW_ONLY", TypeError),
        ("start: InitVar[int]", TypeError),
        ("text: str = field(kw_only=True)", TypeError),
    ],
)
def test_what_is_left_out_is_refused(body: str, error: type[Exception]) -> None:
    names = {"dataclass": lazy_dataclasses.dataclass, "field": lazy_dataclasses.field}
    text = f"from __future__ import annotations\n@dataclass(slots=True)\nclass Odd:\n    {body}\n"
    with pytest.raises(error):
        exec(text, names | {"__name__": __name__})


def test_a_class_without_slots_is_refused() -> None:
    with pytest.raises(TypeError):
        lazy_dataclasses.dataclass(frozen=True)
