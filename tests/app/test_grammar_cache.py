"""Parsed rules and roots, kept in the learner's home: the same values, or read again."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shabda.app import grammar_cache, grammar_data, paths
from shabda.app.value_json import from_json, to_json

pytestmark = pytest.mark.no_cover


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path))
    grammar_cache.read_once.cache_clear()
    return tmp_path


def again(read: Callable[[], object]) -> object:
    """Read as a new process would."""
    grammar_cache.read_once.cache_clear()
    return read()


@pytest.mark.parametrize("read", [grammar_data.rulebook, grammar_data.roots])
def test_what_comes_from_the_cache_is_what_the_file_says(home: Path, read) -> None:
    first = read()
    assert len(list((home / "cache").iterdir())) == 1
    second = again(read)
    assert second == first
    assert second is not first


def test_a_process_reads_a_file_once(home: Path) -> None:
    assert grammar_data.rulebook() is grammar_data.rulebook()


def test_a_home_that_is_not_there_is_not_made(home: Path, monkeypatch) -> None:
    monkeypatch.setenv("SHABDA_HOME", str(home / "later"))
    assert grammar_data.roots()
    assert not (home / "later").exists()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_cache_is_read_from_the_file_again(home: Path, data) -> None:
    whole = again(grammar_data.roots)
    (cache,) = (home / "cache").iterdir()
    content = cache.read_bytes()
    at = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda it: it != content[at]))
    cut = data.draw(st.booleans())
    cache.write_bytes(content[:at] if cut else content[:at] + bytes([byte]) + content[at + 1 :])
    assert again(grammar_data.roots) == whole
    assert cache.read_bytes() == content


@pytest.mark.parametrize("made", [b"", b"\n", b"x y\nnull", b"\xff" * 99])
def test_a_cache_of_something_else_is_made_again(home: Path, made: bytes) -> None:
    (home / "cache").mkdir()
    (home / "cache" / "roots.json").write_bytes(made)
    assert grammar_data.roots()
    assert (home / "cache" / "roots.json").read_bytes() != made


def test_a_changed_file_makes_the_cache_stale(home: Path, monkeypatch, tmp_path) -> None:
    data = tmp_path / "data"
    shutil.copytree(paths.data(), data)
    monkeypatch.setattr(grammar_data, "data", lambda: data)
    first, *_ = grammar_data.roots()
    text = (data / "roots.yaml").read_text(encoding="utf-8")
    assert first.meaning in text
    (data / "roots.yaml").write_text(text.replace(first.meaning, "another meaning", 1), "utf-8")
    changed, *_ = grammar_data.roots()
    assert changed.meaning == "another meaning"


def test_a_home_that_cannot_be_written_costs_time_and_nothing_else(home: Path) -> None:
    (home / "cache").write_text("in the way")
    assert grammar_data.roots()


@pytest.mark.parametrize("value", [None, True, 7, "ā", (), ("a", (1,)), frozenset("ab"), {"a": ()}])
def test_plain_values_survive(value: object) -> None:
    assert from_json(json.loads(json.dumps(to_json(value)))) == value


@pytest.mark.parametrize("value", [object(), [1], {1, 2}, b"bytes"])
def test_what_has_no_form_in_json_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        to_json(value)


@pytest.mark.parametrize("data", [["os:system", "true"], ["builtins:dict", "a"], ["shabda:x"]])
def test_only_values_of_this_program_are_made(data: list[str]) -> None:
    with pytest.raises((ValueError, AttributeError)):
        from_json(data)
