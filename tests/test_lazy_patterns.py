"""Patterns that are compiled when first used: each compiles, and each use is that of `re`."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import shabda
from shabda.lazy_patterns import LazyPattern, lazy_pattern

PACKAGE = Path(shabda.__file__).parent


def lazy_patterns() -> dict[str, LazyPattern]:
    """Every lazy pattern of the package that is a global, by module and name."""
    known: dict[str, LazyPattern] = {}
    for file in PACKAGE.rglob("*.py"):
        if "lazy_pattern(" in file.read_text(encoding="utf-8"):
            parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
            values = vars(import_module(".".join(parts))).items()
            known |= {f"{file}: {n}": v for n, v in values if isinstance(v, LazyPattern)}
    return known


def test_every_pattern_compiles() -> None:
    patterns = lazy_patterns()
    assert len(patterns) > 50
    assert all(isinstance(pattern.pattern, str | bytes) for pattern in patterns.values())


def test_a_pattern_acts_as_a_compiled_one() -> None:
    lazy, compiled = lazy_pattern("A(b?)", re.IGNORECASE), re.compile("A(b?)", re.IGNORECASE)
    for _ in range(2):
        assert lazy.sub(r"\1", "xAbyac") == compiled.sub(r"\1", "xAbyac")
        assert lazy.findall("xAbyac") == compiled.findall("xAbyac")
        assert (lazy.pattern, lazy.flags) == (compiled.pattern, compiled.flags)
    with pytest.raises(AttributeError):
        lazy.no_such_attribute  # noqa: B018


def test_a_wrong_pattern_fails_when_it_is_used() -> None:
    wrong = lazy_pattern("(")
    with pytest.raises(re.error):
        wrong.search("x")


def test_no_pattern_is_known_by_its_identity() -> None:
    """`match.re` is the compiled pattern, never the lazy one."""
    compared = re.compile(r"\.re (?:is|==) ")
    assert [
        file for file in PACKAGE.rglob("*.py") if compared.search(file.read_text("utf-8"))
    ] == []
