"""The short way of the prompt commands is held equal to the whole program's."""

import subprocess
import sys
from pathlib import Path

import pytest

from shabda.app import due_today
from shabda.app.paths import home as whole_home
from shabda.cli import due_line
from shabda.store.due_count import waiting


@pytest.mark.parametrize("said", [None, "", "/data", "/data ", "share", "~/data"])
@pytest.mark.parametrize("mine", [None, "", "/mine", "/mine?mode=rw#%41", "mine", "~/mine", "~"])
def test_the_short_way_to_the_collection_ends_where_the_whole_one_does(
    monkeypatch, mine, said
) -> None:
    for name, value in (("SHABDA_HOME", mine), ("XDG_DATA_HOME", said)):
        monkeypatch.delenv(name, raising=False)
        if value is not None:
            monkeypatch.setenv(name, value)
    assert due_line.collection() in ("", str(whole_home().collection))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked")
def test_a_usual_home_is_found_by_the_short_way(monkeypatch) -> None:
    for name in ("SHABDA_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert due_line.collection() == str(whole_home().collection)


@pytest.mark.no_cover
def test_the_short_count_is_the_whole_one(shabda, home, noon) -> None:
    for day in (0, 1, 5):
        shabda("review", "--limit", "3", "--new", "2", typed="\n3\n" * 3, day=day)
        for later in (0, 1, 30):
            at = noon(day + later).toordinal()
            short = waiting(str(home / "collection.db"), at, 100, 10)
            assert short == due_today.due_today(at)


def test_what_waits_is_counted_up_to_a_thousand(shabda, home, monkeypatch) -> None:
    shabda("review", "--new", "4", typed="\n3\n" * 4)
    shabda("config", "new", "100")
    assert shabda("due", day=9).out.startswith("4 due, ")
    monkeypatch.setattr("shabda.store.due_count.MOST_COUNTED", 4)
    assert shabda("due", day=9).out == "4+ due, 4+ new\n"
    monkeypatch.setattr("shabda.cli.due_line.collection", lambda: "")
    assert shabda("due", day=9).out == "4+ due, 4+ new\n"


@pytest.mark.parametrize("content", [None, b"", b"no database" * 99, b"SQLite format 3\0" * 99])
def test_the_short_count_leaves_every_doubt_to_the_whole_one(tmp_path: Path, content) -> None:
    path = tmp_path / "collection.db"
    if content is not None:
        path.write_bytes(content)
    assert waiting(str(path), 1, 100, 10) is None
    assert path.exists() == (content is not None)


@pytest.mark.parametrize("arguments", [["--version"], ["due"]])
def test_a_prompt_loads_no_library_for_values_errors_or_paths(home, arguments) -> None:
    program = (
        "import sys\nfrom shabda.cli import _run\nbefore = set(sys.modules)\n"
        f"_run({arguments})\nprint(sorted(set(sys.modules) - before), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ran.returncode == 0
    for name in ("dataclasses", "inspect", "typing", "pathlib", "shabda.errors", "contextlib"):
        assert repr(name) not in ran.stderr
