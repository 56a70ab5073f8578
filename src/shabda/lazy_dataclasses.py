"""The dataclasses of the standard library, compiled when a class is first used.

The standard `dataclass` writes the methods of a class as source text and compiles it during the
import: 0.5 ms a class on Python 3.11. There are more than 200 classes here, of which a command
makes objects of about thirty. Here a class costs 0.03 ms: `__init__` is compiled when the first
object is made, and the other methods need no compiling. Nor is the standard module imported
(5 ms more) before something asks for `__dataclass_fields__`, as `dataclasses.replace` does.

Objects behave as the standard ones do; `tests/test_lazy_dataclasses.py` compares them. A type
checker reads the standard names. What no class here uses is left out: classes without slots,
`order`, `InitVar`, `KW_ONLY`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from operator import attrgetter
from reprlib import recursive_repr

TYPE_CHECKING = False  # importing typing costs a prompt 2 ms
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import MISSING, asdict, dataclass, field, fields, is_dataclass, replace
    from typing import Any, TypeVar

    T = TypeVar("T")

__all__ = ["MISSING", "asdict", "dataclass", "field", "fields", "is_dataclass", "replace"]

_FIELDS = "__lazy_fields__"
"""The attribute of a class that holds its fields by name."""
_OPTIONS = ("default", "default_factory", "init", "repr", "compare", "metadata")
"""The options of a field."""


_MISSING: Any = object()
"""The default of a field that has none."""


class _Field:
    """A field of a class, and what `field` returns before it has a name."""

    __slots__ = (
        "compare",
        "default",
        "default_factory",
        "init",
        "metadata",
        "name",
        "repr",
        "type",
    )

    def __init__(self, **options: Any) -> None:
        self.name, self.type = "", ""
        self.default = options.pop("default", _MISSING)
        self.default_factory = options.pop("default_factory", _MISSING)
        self.init: bool = options.pop("init", True)
        self.repr: bool = options.pop("repr", True)
        self.compare: bool = options.pop("compare", True)
        self.metadata: Mapping[Any, Any] = options.pop("metadata", {})
        if options:
            raise TypeError(f"unknown options of a field: {', '.join(options)}")


def _dataclass(*, slots: bool = False, frozen: bool = False) -> Callable[[type[T]], type[T]]:
    if not slots:
        raise TypeError("slots=True is expected: no class here is without slots")
    return lambda bare: _slotted(bare, frozen)


def _slotted(bare: type[T], frozen: bool) -> type[T]:
    """A class of the same body with slots for its fields, and the methods of a dataclass."""
    own = [_own_field(bare, name, kind) for name, kind in bare.__annotations__.items()]
    inherited: dict[str, _Field] = {}
    for base in reversed(bare.__mro__[1:]):
        inherited |= base.__dict__.get(_FIELDS, {})
    known = inherited | {field.name: field for field in own}
    body = dict(bare.__dict__)
    for name in ("__dict__", "__weakref__", *(field.name for field in own)):
        body.pop(name, None)
    body["__slots__"] = tuple(field.name for field in own if field.name not in inherited)
    body["__qualname__"] = bare.__qualname__
    body[_FIELDS] = known
    body["__match_args__"] = tuple(field.name for field in known.values() if field.init)
    body["__dataclass_fields__"] = _AtFirstUse(_standard_fields)
    body.setdefault("__init__", _AtFirstUse(_compiled_init))
    body.setdefault("__repr__", _repr)
    eq, hashed = _comparison([field.name for field in known.values() if field.compare])
    if body.get("__hash__") is None:
        body["__hash__"] = hashed if frozen else None
    body.setdefault("__eq__", eq)
    if frozen:
        body |= {"__setattr__": _setattr, "__delattr__": _delattr}
        body |= {"__getstate__": _getstate, "__setstate__": _setstate}
    make: Callable[..., type[T]] = type(bare)  # `type`, or the class of a Protocol
    return make(bare.__name__, bare.__bases__, body)


def _own_field(bare: type, name: str, kind: Any) -> _Field:
    if any(word in str(kind) for word in ("ClassVar", "InitVar", "KW_ONLY")):
        raise TypeError(f"{bare.__name__}.{name}: {kind} is left out of lazy_dataclasses")
    default = bare.__dict__.get(name, _MISSING)
    field = default if isinstance(default, _Field) else _Field(default=default)
    if type(field.default).__hash__ is None:
        raise ValueError(f"{bare.__name__}.{name}: a value that changes needs a default_factory")
    field.name, field.type = name, kind
    return field


class _AtFirstUse:
    """An attribute of a class that is made when it is first read."""

    __slots__ = ("make", "name", "owner")

    def __init__(self, make: Callable[[type], Any]) -> None:
        self.make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self.owner, self.name = owner, name

    def __get__(self, instance: object, owner: type) -> Any:
        made = self.make(self.owner)
        setattr(self.owner, self.name, made)
        return made if instance is None or isinstance(made, dict) else made.__get__(instance, owner)


def _compiled_init(owner: type) -> Any:
    """The `__init__` of a class, as the standard dataclass writes it."""
    names: dict[str, Any] = {}
    parameters, lines = ["self"], list[str]()
    for name, field in getattr(owner, _FIELDS).items():
        value, usual = name, f"default_{name}"
        if field.default_factory is not _MISSING:
            names[usual] = field.default_factory
            value = f"{usual}() if {name} is MISSING else {name}" if field.init else f"{usual}()"
        elif field.default is not _MISSING:
            names[usual] = field.default
            value = name if field.init else usual
        elif not field.init:
            continue
        if field.init:
            optional = "MISSING" if field.default_factory is not _MISSING else usual
            parameters.append(f"{name}={optional}" if usual in names else name)
        names[f"set_{name}"] = getattr(owner, name).__set__
        lines.append(f"  set_{name}(self, {value})")
    lines += ["  self.__post_init__()"] if hasattr(owner, "__post_init__") else []
    text = f" def __init__({', '.join(parameters)}):\n" + "\n".join(lines or ["  pass"])
    init = _function(owner, text, names)
    init.__qualname__ = f"{owner.__qualname__}.__init__"
    kinds = {n: field.type for n, field in getattr(owner, _FIELDS).items() if field.init}
    init.__annotations__ = kinds | {"return": None}
    return init


def _function(owner: type, text: str, names: Mapping[str, Any]) -> Any:
    """Compile `__init__` with these names beside those of the module of the class."""
    made: dict[str, Any] = {}
    text = f"def make(MISSING, {', '.join(names)}):\n{text}\n return __init__"
    exec(text, vars(sys.modules[owner.__module__]), made)
    return made["make"](_MISSING, **names)


def _comparison(names: list[str]) -> tuple[Any, Any]:
    """`__eq__` and `__hash__` of a class by the values of these fields."""
    if len(names) > 1:
        values: Callable[[Any], tuple[Any, ...]] = attrgetter(*names)
    else:
        values = lambda value: tuple(getattr(value, name) for name in names)  # noqa: E731

    def eq(self: Any, other: Any) -> Any:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    return eq, lambda self: hash(values(self))


@recursive_repr()
def _repr(self: Any) -> str:
    known = getattr(self, _FIELDS).values()
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in known if field.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _setattr(self: Any, name: str, value: Any) -> None:
    raise _standard().FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: Any, name: str) -> None:
    raise _standard().FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, name) for name in getattr(self, _FIELDS)]


def _setstate(self: Any, state: list[Any]) -> None:
    for name, value in zip(getattr(self, _FIELDS), state, strict=True):
        object.__setattr__(self, name, value)


def _fields(kind: Any) -> tuple[_Field, ...]:
    return tuple(getattr(kind, _FIELDS).values())


def _is_dataclass(value: Any) -> bool:
    return hasattr(value, _FIELDS)


def _replace(value: Any, /, **changes: Any) -> Any:
    for name in value.__match_args__:
        if name not in changes:
            changes[name] = getattr(value, name)
    return type(value)(**changes)


def _asdict(value: Any) -> dict[str, Any]:
    return {name: _plain(getattr(value, name)) for name in getattr(value, _FIELDS)}


def _plain(value: Any) -> Any:
    if hasattr(value, _FIELDS):
        return _asdict(value)
    if isinstance(value, dict):
        return type(value)((_plain(key), _plain(item)) for key, item in value.items())
    if isinstance(value, list | tuple):
        items = map(_plain, value)
        return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
    return value


def _standard_fields(owner: type) -> Any:
    """The fields as the standard `dataclasses.fields`, `replace` and `asdict` read them."""
    dataclasses, twins = _standard(), []
    for field in _fields(owner):
        options = {name: getattr(field, name) for name in _OPTIONS}
        given = {name: value for name, value in options.items() if value is not _MISSING}
        twins.append((field.name, field.type, dataclasses.field(**given)))
    return dataclasses.make_dataclass(owner.__name__, twins).__dataclass_fields__


def _standard() -> Any:
    return import_module("dataclasses")  # 5 ms that few commands pay


if not TYPE_CHECKING:
    MISSING, dataclass, field, fields = _MISSING, _dataclass, _Field, _fields
    asdict, is_dataclass, replace = _asdict, _is_dataclass, _replace
