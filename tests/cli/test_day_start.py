"""The hour at which a day begins: everywhere the same, and the log before a change stays true."""

import json
import os
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shabda.app.prompt_settings import prompt_settings
from shabda.app.setting_files import in_force
from shabda.errors import ShabdaError

ANSWER = "\n3\n"
values = st.one_of(
    st.integers(-1, 30).map(str),
    st.sampled_from(["05", '"5"', "5.0", "5 # five", "true", "0x5", "+5", "٥", "", '"""5"""']),
)
lines = st.one_of(
    values.map(lambda value: f"day_start = {value}"),
    values.map(lambda value: f"  'day_start'={value}"),
    st.sampled_from(
        ["# day_start = 7", "", "new = 5", "limit = 20 # new", "# new words",
         'learner = "new # x"', 'learner = "day_start"', "[day_start]", 'learner = """',
         'script = "iast"', "day_start = 9", '"""', '"day\\u005fstart" = 3', 'learner = "a\\\\b"']
    ),
)  # fmt: skip


def asked_again(shabda, *, day: int, hour: int) -> str:
    return shabda("due", day=day, hour=hour).out.partition(",")[0]


def test_a_card_is_due_when_the_learners_day_begins(shabda, home) -> None:
    shabda("review", "--limit", "1", typed=ANSWER)
    assert asked_again(shabda, day=1, hour=3) == "0 due"
    assert asked_again(shabda, day=1, hour=4) == "1 due"
    shabda("config", "day_start", "9")
    assert asked_again(shabda, day=1, hour=8) == "0 due"
    assert asked_again(shabda, day=1, hour=9) == "1 due"
    for hour, due in ((8, 0), (9, 1)):
        assert json.loads(shabda("--json", day=1, hour=hour).out)["due"] == due
        listed = json.loads(shabda("list", "--due", "--json", day=1, hour=hour).out)
        assert len(listed["words"]) == due


@pytest.mark.no_cover
def test_a_log_from_before_the_change_stays_as_it_is(shabda, home, log) -> None:
    for day, hour in ((0, 23), (1, 2), (2, 5), (3, 12)):
        shabda("review", "--limit", "2", typed=ANSWER * 2, day=day, hour=hour)
    before = log()
    shown = shabda("list", "--json", day=3).out
    for start in ("0", "23", "12", "4"):
        assert shabda("config", "day_start", start).code == 0
        assert log() == before, "`log` also compares every card with the fold"
        assert shabda("doctor", day=3).code == 0
        assert shabda("list", "--json", day=3).out == shown
    for day, start in enumerate(("0", "23", "12", "4"), 5):
        shabda("config", "day_start", start)
        shabda("review", "--limit", "1", typed=ANSWER, day=day)
        assert shabda("doctor", day=day).code == 0
    assert log()[: len(before)] == before


def test_a_later_start_does_not_take_a_day_back(shabda, home, answers) -> None:
    shabda("review", "--limit", "1", typed=ANSWER, day=1, hour=6)
    shabda("config", "day_start", "9")
    ran = shabda("review", "--limit", "1", "--new", "1", typed=ANSWER, day=1, hour=7)
    assert ran.code == 0
    assert ran.err.endswith("after today (2026-01-05), so that day continues\n")
    first, second = answers()
    assert first.study_day == second.study_day


@pytest.mark.parametrize("value", ["24", "-1", "noon", "4.5"])
def test_an_hour_that_is_none_is_refused(shabda, home, value) -> None:
    ran = shabda("config", "set", "day_start", "--", value)
    assert ran.code == 1
    assert "day_start must be a number from 0 to 23" in ran.err


@given(st.lists(lines, max_size=4), st.sampled_from([None, "0", "5", "05", "24", "x", "٥"]))
@example(['learner = """', "day_start = 9", '"""'], None)
@example(['"day\\u005fstart" = 3'], None)
def test_the_short_way_reads_what_the_whole_one_reads(tmp_path_factory, config, variable) -> None:
    home = tmp_path_factory.getbasetemp() / "short-way"
    home.mkdir(exist_ok=True)
    file = home / "config.toml"
    file.write_text("\n".join(config), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHABDA_HOME", str(home))
        if variable is not None:
            patch.setenv("SHABDA_DAY_START", variable)
        short = prompt_settings()
        try:
            whole = {setting.name: setting.value for setting in in_force(file)}
        except ShabdaError:
            return
    assert short in (None, (whole["day_start"], whole["limit"], whole["new"]))


@pytest.mark.parametrize("config", ["", "day_start = 9\n", 'script = "iast"\nday_start = 9 # h\n'])
def test_the_usual_ways_to_set_it_are_short(home, config) -> None:
    (home / "config.toml").write_text(config, encoding="utf-8")
    assert prompt_settings() == (9 if config else 4, 100, 10)


@pytest.mark.parametrize(
    "config", ["day_start = 24\n", "[table]\nday_start = 9\n", "day_start = 9\nday_start = 8\n"]
)
def test_what_is_no_setting_is_left_to_the_whole_way_and_refused(shabda, home, config) -> None:
    (home / "config.toml").write_text(config, encoding="utf-8")
    assert prompt_settings() is None
    ran = shabda("due")
    assert (ran.code, ran.out) == (1, "")
    assert "config.toml" in ran.err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked")
@pytest.mark.parametrize("where", ["config", "share", "both"])
def test_the_file_is_the_one_that_the_whole_way_reads(tmp_path, monkeypatch, where) -> None:
    monkeypatch.delenv("SHABDA_HOME", raising=False)
    for variable, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "share")):
        monkeypatch.setenv(variable, str(tmp_path / folder))
        (tmp_path / folder / "shabda").mkdir(parents=True)
        if where in (folder, "both"):
            hour = {"config": 6, "share": 7}[folder]
            (tmp_path / folder / "shabda" / "config.toml").write_text(f"day_start = {hour}\n")
    assert prompt_settings() == (7 if where == "share" else 6, 100, 10)


def test_a_prompt_that_reads_the_setting_loads_no_library(home) -> None:
    (home / "config.toml").write_text("day_start = 9\n", encoding="utf-8")
    program = (
        "import sys\nfrom shabda.cli import _run\nbefore = set(sys.modules)\n"
        "_run(['due'])\nprint(sorted(set(sys.modules) - before), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env={**os.environ}
    )
    assert ran.returncode == 0
    for name in ("tomllib", "re", "dataclasses", "pathlib", "shabda.errors"):
        assert repr(name) not in ran.stderr


def test_a_setting_in_a_device_without_end_is_refused_at_once(shabda, home) -> None:
    (home / "config.toml").symlink_to("/dev/zero")
    ran = shabda("due")
    assert (ran.code, ran.out) == (1, "")
    assert "is not a regular file" in ran.err
