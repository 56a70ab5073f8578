"""Frozen dataclasses as JSON and back, so that parsed data can be kept in a cache.

Text, numbers, booleans and None are themselves; everything else is a list that starts with
its kind: ["tuple", …], ["frozenset", …], ["dict", key, value, …], or a class of shabda's
as ["module:Class", …] with the fields of a dataclass or the value of an enum.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from itertools import chain
from typing import Any, cast

from shabda.lazy_dataclasses import fields, is_dataclass

_PACKAGE = "shabda."


def to_json(value: Any) -> Any:
    """Turn a value into what `json.dumps` takes; raises TypeError for an unknown kind."""
    if isinstance(value, Enum):
        return [_name(type(value)), value.value]
    if value is None or isinstance(value, str | int | float):
        return value
    if is_dataclass(value):
        return [
            _name(type(value)),
            *(to_json(getattr(value, name)) for name in _inits(cast(Hashable, type(value)))),
        ]
    if isinstance(value, Mapping):
        return ["dict", *map(to_json, chain.from_iterable(value.items()))]
    if isinstance(value, tuple | frozenset):
        items = sorted(value, key=repr) if isinstance(value, frozenset) else value
        return ["tuple" if isinstance(value, tuple) else "frozenset", *map(to_json, items)]
    raise TypeError(f"cannot be cached: {type(value).__name__}")


def from_json(data: Any) -> Any:
    """Turn it back; raises ValueError, TypeError, AttributeError or ImportError for other data."""
    if not isinstance(data, list):
        return data
    kind, *rest = data
    items = [from_json(item) if isinstance(item, list) else item for item in rest]
    if kind == "tuple":
        return tuple(items)
    if kind == "frozenset":
        return frozenset(items)
    if kind == "dict":
        return dict(zip(items[::2], items[1::2], strict=True))
    return _class(kind)(*items)


def _name(kind: type) -> str:
    return f"{kind.__module__}:{kind.__qualname__}"


@cache
def _inits(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cast(Any, kind)) if field.init)


@cache
def _class(name: str) -> Any:
    module, _, attribute = name.partition(":")
    named = getattr(import_module(module), attribute) if module.startswith(_PACKAGE) else None
    if not (is_dataclass(named) or (isinstance(named, type) and issubclass(named, Enum))):
        raise ValueError(f"not a class of values: {name}")
    return named
