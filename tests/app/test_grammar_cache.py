"""Parsed rules and roots, kept in the learner's home: the same values, or read again."""

import os
import pickle
import shutil
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shabda.app import grammar_cache, grammar_data, paths
from shabda.app.value_pickle import PICKLE_ERRORS, from_bytes, to_bytes
from shabda.errors import ShabdaError, Where
from shabda.sanskrit.forms.paradigms import Lakara

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
    source = home / "source"
    source.write_text("a source")

    def read() -> object:
        return grammar_cache.load_cached(source, lambda _: (Lakara.LAT, Where("a", 1), ("b", "c")))

    whole = again(read)
    (cache,) = (home / "cache").iterdir()
    content = cache.read_bytes()
    at = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda it: it != content[at]))
    cut = data.draw(st.booleans())
    cache.write_bytes(content[:at] if cut else content[:at] + bytes([byte]) + content[at + 1 :])
    assert again(read) == whole
    assert cache.read_bytes() == content


@pytest.mark.parametrize("made", [b"", b"\n", b"x y\nnull", b"\xff" * 99])
def test_a_cache_of_something_else_is_made_again(home: Path, made: bytes) -> None:
    (home / "cache").mkdir()
    (home / "cache" / "roots.pickle").write_bytes(made)
    assert grammar_data.roots()
    assert (home / "cache" / "roots.pickle").read_bytes() != made


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


PLAIN = [None, True, 7, "ā", (), ("a", (1,)), frozenset("ab"), {"a": ()}]
VALUES = [Lakara.LAT, Where("a", 1), (Where("a"), {"b": (Lakara.LAT, frozenset({Lakara.LIT}))})]


@pytest.mark.parametrize("value", [*PLAIN, *VALUES])
def test_a_cached_value_reads_back_equal(value: object) -> None:
    assert from_bytes(to_bytes(value)) == value


@pytest.mark.parametrize(
    "value", [object(), (open,), {1: Path("a")}, Path, lambda: 1, Decimal(1)], ids=type
)
def test_other_kinds_of_values_are_refused(value: object) -> None:
    with pytest.raises(TypeError):
        to_bytes(value)


class Command:
    """What a hostile cache would hold: reading it calls a function."""

    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        function, *arguments = self.call
        return function, tuple(arguments)


@pytest.mark.parametrize(
    "value",
    [
        Command(os.mkdir, "made"),
        Command(eval, "1"),
        Command(getattr, Lakara, "LAT"),
        Command(paths.home),
        Command(import_module, "shabda.app.paths"),
        Command(paths.Path, "a"),
        ShabdaError("an error"),
    ],
    ids=["mkdir", "eval", "getattr", "home", "import_module", "Path", "ShabdaError"],
)
def test_only_values_of_this_program_are_made(value: object, home: Path, monkeypatch) -> None:
    monkeypatch.chdir(home)
    with pytest.raises(PICKLE_ERRORS):
        from_bytes(pickle.dumps(value))
    assert not list(home.iterdir())


@pytest.mark.parametrize("name", ["Path", "files.Path", "app.paths:home", "__init__"])
def test_no_other_name_is_looked_up(name: str) -> None:
    hostile = b"\x80\x04\x8c\x06shabda\x8c" + bytes([len(name)]) + name.encode() + b"\x93)R."
    with pytest.raises(PICKLE_ERRORS):
        from_bytes(hostile)


class AsIn3112(Enum):
    """A member that pickles as those of Python 3.11.2 do, which Debian 12 has."""

    FIRST = "first"

    def __reduce_ex__(self, _: object) -> tuple[object, ...]:
        return getattr, (AsIn3112, self.name)


def test_a_member_is_written_as_its_class_and_value_in_every_python() -> None:
    assert b"getattr" not in to_bytes((AsIn3112.FIRST, Lakara.LAT))
    assert from_bytes(to_bytes((Lakara.LAT, (Lakara.LRT, Lakara.LAT)))) == (
        Lakara.LAT,
        (Lakara.LRT, Lakara.LAT),
    )
