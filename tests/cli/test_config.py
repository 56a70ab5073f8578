"""`shabda config`: settings shown with their origin, and set without touching what stands."""

import json
import os
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import PATIENCE
from shabda.app.setting_files import Settings, in_force, load_settings, with_setting, write_setting
from shabda.errors import SettingsError
from shabda.folder_lock import locked

COMMENTED = """\
# mine
new = 7   # not too many

  'limit'= 50
# the end
"""


def held(shabda, *arguments: str) -> dict[str, tuple[object, str]]:
    said = json.loads(shabda("config", *arguments, "--json").out)
    return {it["name"]: (it["value"], it["from"]) for it in said["settings"]}


def test_every_setting_is_shown_with_where_it_comes_from(shabda, bare_home, monkeypatch) -> None:
    bare_home.mkdir()
    (bare_home / "config.toml").write_text("new = 7\nmeet = false\n", encoding="utf-8")
    monkeypatch.setenv("SHABDA_MEET", "on")
    shown = held(shabda)
    assert shown["new"] == (7, "config.toml")
    assert shown["meet"] == (True, "SHABDA_MEET")
    assert shown["limit"] == (100, "default")
    assert list(shown) == list(Settings.__slots__)
    out = shabda("config").out
    assert "new        7        config.toml  new cards a day" in out


def test_a_setting_is_set_shown_and_got(shabda, bare_home) -> None:
    assert held(shabda, "new", "5") == {"new": (5, "config.toml")}
    assert held(shabda, "set", "meet", "off") == {"meet": (False, "config.toml")}
    assert shabda("config", "get", "new").out == "5\n"
    assert shabda("config", "get", "meet").out == "false\n"
    assert shabda("config", "where").out == f"{bare_home / 'config.toml'}\n"
    assert load_settings(bare_home / "config.toml") == Settings(new=5, meet=False)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("nwe",), 1, "no setting 'nwe'; did you mean new?"),
        (("nwe", "5"), 1, "no setting 'nwe'; did you mean new?"),
        (("new", "ten"), 1, "new must be a number from 0 to 1000000, not 'ten'"),
        (("new", "-1"), 2, "write it after --: shabda config new -- -1"),
        (("meet", "maybe"), 1, "meet must be true or false, not 'maybe'"),
        (("iast", "off"), 1, "iast is now one value of script: both, devanagari or iast"),
        (("script", "latin"), 1, "script must be one of both, devanagari, iast, not 'latin'"),
        (("scheduler", "anki"), 1, "scheduler must be one of sm2, fsrs, not 'anki'"),
        (("get",), 2, "use config alone"),
        (("a", "b", "c"), 2, "use config alone"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_what_cannot_be_set_is_refused_and_nothing_is_written(
    shabda, bare_home, arguments, code, said
) -> None:
    ran = shabda("config", *arguments)
    assert ran.code == code
    assert said in ran.err
    assert not (bare_home / "config.toml").exists()


def test_comments_and_order_stay_when_a_value_changes(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text(COMMENTED, encoding="utf-8")
    write_setting(config, "new", "12")
    write_setting(config, "limit", "60")
    write_setting(config, "script", "iast")
    expected = COMMENTED.replace("7 ", "12 ").replace("50", "60") + 'script = "iast"\n'
    assert config.read_text(encoding="utf-8") == expected
    assert [it.value for it in in_force(config, {})][:3] == [12, 60, "iast"]


@pytest.mark.parametrize(
    ("text", "environ", "script"),
    [
        ("iast = false\n", {}, "devanagari"),
        ("iast = true\n", {}, "both"),
        ('iast = false\nscript = "iast"\n', {}, "iast"),
        ("iast = false\n", {"SHABDA_IAST": "on"}, "both"),
        ("", {"SHABDA_IAST": "off"}, "devanagari"),
        ("", {"SHABDA_IAST": "off", "SHABDA_SCRIPT": "iast"}, "iast"),
    ],
)
def test_the_former_setting_of_iast_is_still_read(tmp_path, text, environ, script) -> None:
    config = tmp_path / "config.toml"
    config.write_text(text, encoding="utf-8")
    assert {it.name: it.value for it in in_force(config, environ)}["script"] == script


def test_a_value_written_in_an_unusual_way_is_left_to_the_learner(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('learner = """\nnew = 3\n"""\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="change it by hand"):
        write_setting(config, "new", "5")
    assert config.read_text(encoding="utf-8").startswith('learner = """')


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    real, link = tmp_path / "dotfiles" / "shabda.toml", tmp_path / "config.toml"
    real.write_text("new = 1\n", encoding="utf-8")
    link.symlink_to(real)
    write_setting(link, "new", "2")
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "new = 2\n"


@pytest.mark.no_cover
@given(name=st.sampled_from(["learner", "scheduler"]), value=st.text(max_size=20))
def test_any_text_that_is_set_is_read_back(name: str, value: str) -> None:
    before = "# a\nnew = 3 # b\nlearner = 'x # y' # c\n"
    read = tomllib.loads(with_setting(before, name, value))
    assert read == {"new": 3, "learner": "x # y", name: value}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("revew", "no command 'revew'; did you mean review?"),
        ("xyz", "no command 'xyz'; `shabda help` lists the commands"),
    ],
)
def test_an_unknown_command_names_the_nearest(shabda, bare_home, typed, said) -> None:
    ran = shabda(typed)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"shabda: {said}")


def test_a_setting_waits_for_another_process_that_writes_one(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    with ThreadPoolExecutor() as pool:
        with locked(config):
            written = pool.submit(write_setting, config, "new", "7")
            with pytest.raises(TimeoutError):
                written.result(0.2)
            config.write_text("limit = 60\n", "utf-8")
        written.result(60)
    assert load_settings(config) == Settings(new=7, limit=60)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".config.toml.lock", "config.toml"]


def test_a_command_says_what_it_waits_for(tmp_path: Path) -> None:
    home = tmp_path / "home"
    environ = {**os.environ, "SHABDA_HOME": str(home)}
    command = [sys.executable, "-m", "shabda", "config", "new", "7"]
    with locked(home / "config.toml"):
        waiting = Popen(command, env=environ, stdout=PIPE, stderr=PIPE, encoding="utf-8")
        assert waiting.stderr
        said = waiting.stderr.readline()
    out, rest = waiting.communicate(timeout=PATIENCE)
    assert said == f"shabda: {home / 'config.toml'}: another program is writing it; waiting\n"
    assert (waiting.returncode, rest, "new" in out) == (0, "", True)


@pytest.mark.parametrize("name", ["../../etc", "a/b", "\x1b[31m", "x" * 101])
def test_a_learner_name_that_no_sync_takes_is_refused(shabda, bare_home, name) -> None:
    ran = shabda("config", "learner", name)
    assert (ran.code, ran.out) == (1, "")
    assert "learner must be a name" in ran.err
    assert not (bare_home / "config.toml").exists()
    assert shabda("config", "learner", "अनु").code == 0
