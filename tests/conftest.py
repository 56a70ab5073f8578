"""Hypothesis profiles, and an isolated home: no test may touch the learner's own.

Hypothesis has no deadline, since test machines are busy, and draws the same examples each time;
HYPOTHESIS_PROFILE=explore draws new ones.
"""

import gc
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from shabda.app import form_index
from shabda.folder_lock import locked
from shabda.sanskrit.forms.roots import Root

settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
"""Tests start the program hundreds of times; without bytecode each start compiles it: 0.3 s."""

signal.signal(signal.SIGINT, signal.default_int_handler)
"""A shell starts background jobs ignoring Ctrl-C, and the programs under test inherit that."""

MEMORY, ROOM = Path("/dev/shm"), 4 << 30
if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ROOM and "TMPDIR" not in os.environ:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
"""The folders of tests are in memory where there is room: a test of the program waits for the disk
forty times, for 8 ms each. The processes that a test starts and the other workers do as this one.
"""

MOST_ROOTS = 500
"""More than a test may make an index of in its own process."""

OUTPUT_VARIABLES = ("NO_COLOR", "FORCE_COLOR", "ACCESSIBLE", "COLUMNS", "LINES")
"""Variables of the tester's shell that would change what is printed."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "cover_only(*ids): keep coverage off every case but these, which run all lines"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark no_cover the cases of a test that run no line or branch that another does not."""
    for item in items:
        mark = item.get_closest_marker("cover_only")
        if mark and not item.name.endswith(tuple(f"[{case}]" for case in mark.args)):
            item.add_marker("no_cover")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    """Search for reference cycles seldom, and never among the 12,000 tests."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(50_000)
        gc.enable()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Keep coverage off a test marked no_cover: in a worker, pytest-cov alone does not."""
    trace = sys.gettrace()
    if item.get_closest_marker("no_cover"):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        if sys.gettrace() is not trace:
            sys.settrace(trace)


@pytest.fixture(scope="session", autouse=True)
def isolated_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Point every home at an empty folder, which must be empty still when all is done."""
    nobody = tmp_path_factory.mktemp("nobody")
    with pytest.MonkeyPatch.context() as patch:
        for name in (
            *OUTPUT_VARIABLES,
            *(name for name in os.environ if name.startswith("SHABDA_")),
        ):
            patch.delenv(name, raising=False)
        patch.setenv("SHABDA_HOME", str(nobody / "shabda"))
        patch.setenv("XDG_DATA_HOME", str(nobody / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(nobody / "config"))
        yield nobody
    assert list(nobody.iterdir()) == []


@pytest.fixture(scope="session", autouse=True)
def no_whole_index() -> Iterator[None]:
    """Refuse to make the index of all roots in the process of the tests: 25 s under coverage."""
    rows = form_index._form_rows

    def of_some_roots(known: Sequence[Root], *rest: Any) -> Iterator[tuple[str, str, float]]:
        if len(known) > MOST_ROOTS:
            pytest.fail("the test needs the fixture form_index_file")
        return rows(known, *rest)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(form_index, "_form_rows", of_some_roots)
        yield


@pytest.fixture(scope="session")
def form_index_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of forms, made once for all tests and workers, where no coverage slows it."""
    base = tmp_path_factory.getbasetemp()
    root = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "forms"
    with locked(root):
        if not (root / form_index.INDEX_FILE).exists():
            command = [sys.executable, "-m", "shabda", "explain", "तेन"]
            environ = {**os.environ, "SHABDA_HOME": str(root)}
            subprocess.run(command, env=environ, check=True, capture_output=True)
    return root / form_index.INDEX_FILE


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home after the first command: the shipped deck and rules compiled, nothing answered."""
    from shabda.app.workspace import Workspace

    home = tmp_path_factory.mktemp("compiled")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHABDA_HOME", str(home))
        with Workspace():
            pass
    return home
