"""Completion in a shell: what it offers, in each shell's own form, and what it loads."""

import re
import runpy
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from typer._completion_shared import get_completion_script

from shabda.app.grammar_data import roots, rulebook
from shabda.app.setting_files import write_setting
from shabda.cli.app import load_command
from shabda.cli.commands import COMMANDS
from shabda.cli.completion import TABLE_FILE, candidates, complete
from shabda.sanskrit.analysis.lookup import roots_named
from shabda.study.exercises.english import lakara_in_english
from shabda.study.exercises.table_names import table_named
from shabda.study.exercises.topic_names import topic_named

ROOT = Path(__file__).parents[2]
DATA = {
    (row[0], row[1], row[2], row[3])
    for row in (line.split("\t") for line in Path(TABLE_FILE).read_text("utf-8").splitlines())
}


DECKS = [row[1] for row in sorted(DATA) if row[0] == "=deck"]


def offered(line: str) -> list[str]:
    *words, typed = line.split(" ")
    return [name for name, _ in candidates(words, typed)]


def values(kind: str) -> set[str]:
    """Every name of every value of a kind."""
    return {
        name for owner, first, others, _ in DATA if owner == f"={kind}"
        for name in (first, *others.split())
    }  # fmt: skip


@pytest.fixture
def unchanged_home(compiled, monkeypatch) -> None:
    """The home of all tests that change nothing in it."""
    monkeypatch.setenv("SHABDA_HOME", str(compiled))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("rev", ["review"]),
        ("--no-pager rev", ["review"]),
        ("--ver", ["--version"]),
        ("help dri", ["drill"]),
        ("drill gu", ["guna", "guna-sandhi"]),
        ("drill गु", ["गुणः", "गुणसन्धिः"]),
        ("drill --count 5 natv", ["natva"]),
        ("drill --count gu", []),
        ("worksheet jas", ["jastva"]),
        ("decks f", ["first"]),
        ("decks off voc", ["vocab"]),
        ("decks off 101", ["101-200"]),
        ("review -d 90", ["901-1000"]),
        ("review -d90", ["-d901-1000"]),
        ("review --deck=90", ["--deck=901-1000"]),
        ("review --deck=", [f"--deck={name}" for name in DECKS]),
        ("import --deck=voc", ["--deck=vocab"]),
        ("import -yd voc", ["vocab"]),
        ("import -ydvoc", ["-ydvocab"]),
        ("derive --lakara=fu", ["--lakara=future"]),
        ("derive --lakara=lat bhū -l fut", ["future"]),
        ("drill --count=5 natv", ["natva"]),
        ("drill --json=5", []),
        ("list --tag=simi x", []),
        ("review --deck=vocab --de", []),
        ("list --tag simi", ["similar"]),
        ("list --su", ["--suspended"]),
        ("show adbhu", ["adbhuta"]),
        ("show अद्भु", ["अद्भुत"]),
        ("show salI", ["salIla"]),
        ("suspend सलिल सली", ["सलील"]),
        ("show सलिल सली", []),
        ("config sche", ["scheduler"]),
        ("config script de", ["devanagari"]),
        ("config set script ia", ["iast"]),
        ("config get ret", ["retention"]),
        ("config get script ia", []),
        ("derive bhū -l fut", ["future"]),
        ("derive भू --lakara लृ", ["लृट्", "लृङ्"]),
        ("table gam kṛ", ["kṛdanta"]),
        ("table गम् passive perf", ["perfect"]),
        ("derive भव", []),
        ("server add-l", ["add-learner"]),
        ("nonsense x", []),
    ],
)
def test_a_word_is_completed_from_what_is_typed(unchanged_home, line, names) -> None:
    assert sorted(offered(line)) == sorted(names)


def test_without_a_collection_only_stored_names_are_missing(bare_home) -> None:
    assert offered("show a") == []
    assert offered("drill natv") == ["natva"]
    assert offered("decks on voc") == ["vocab"]
    assert not bare_home.exists()


def test_a_damaged_collection_completes_nothing(home) -> None:
    (home / "collection.db").write_bytes(b"x" * 4096)
    assert offered("show a") == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_command_is_offered_until_it_is_given(unchanged_home, command) -> None:
    names = {name for param in load_command(command).params if param.opts[0].startswith("-")
             for name in (*param.opts, *param.secondary_opts)}  # fmt: skip
    assert set(offered(f"{command} -")) == names | {"--help"}
    if "--json" in names:
        assert "--json" not in offered(f"{command} --json -")


def test_the_files_made_from_the_command_table_are_up_to_date() -> None:
    made = runpy.run_path(str(ROOT / "docs" / "generated.py"))
    assert Path(TABLE_FILE).read_text("utf-8") == made["completion_table"](), "run `make man`"
    assert made["MAN_PAGE"].read_text("utf-8") == made["man_page"](), "run `make man`"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_man_page_has_every_command_and_each_of_its_options(command) -> None:
    page = (ROOT / "docs" / "shabda.1").read_text("utf-8").replace("\\-", "-")
    part = page.partition(f'.SS "shabda {command}')[2].partition("\n.S")[0]
    entries = [line for line in part.splitlines() if line.startswith("\\fB")]
    for param in load_command(command).params:
        for name in (*param.opts, *param.secondary_opts):
            if name.startswith("-"):
                assert any(re.search(rf"{name}(?![\w-])", entry) for entry in entries), name
    assert part


def test_every_topic_that_is_offered_can_be_drilled() -> None:
    book = rulebook()
    topics = {topic.id: topic.name for topic in book.topics}
    drills = {drill.id for drill in book.drills} | {"pairs"}
    rows = [(first, others) for owner, first, others, _ in DATA if owner == "=topic"]
    assert {first for first, _ in rows} == set(topics) | drills
    for first, others in rows:
        assert [topic_named(name, topics) for name in others.split()] in ([], [first])
    assert all(others for first, others in rows if first in topics)


@pytest.mark.no_cover
def test_every_table_lakara_root_and_setting_that_is_offered_is_known(tmp_path) -> None:
    for name in values("table"):
        assert table_named([name])
    for name in values("lakara"):
        assert lakara_in_english(name) or table_named([name]).lakara
    for name in values("root"):
        assert roots_named(name, roots())
    for owner, value, _, _ in DATA:
        if owner.startswith("=setting:"):
            write_setting(tmp_path / "config.toml", owner.partition(":")[2], value)


@pytest.mark.parametrize("name", ["$(touch x)", "`x`", "a b", "a;b", "a'b", 'a"b', "a\nb", "*"])
def test_what_a_shell_would_obey_is_never_offered(home, name) -> None:
    with closing(sqlite3.connect(home / "collection.db")) as connection, connection:
        connection.execute("UPDATE word SET iast = ?, glosses = json_array(?)", (name, name))
        connection.execute("UPDATE word SET iast = 'agni' WHERE place = 0")
    for shell in ("bash", "zsh", "fish", "powershell"):
        line = {"COMP_WORDS": "shabda show ", "COMP_CWORD": "2"}
        line |= {"_TYPER_COMPLETE_ARGS": "shabda show "}
        text, code = complete(f"complete_{shell}", line)
        assert code == 0
        assert "agni" in text
        assert not set("$`;*") & set(text.replace("'*: :", ""))
        assert len(text.splitlines()) == 1


@pytest.mark.parametrize("instruction", ["source_bash", "complete_tcsh", "complete", ""])
def test_typer_is_left_what_it_alone_can_do(instruction) -> None:
    assert complete(instruction, {}) is None


def test_each_shell_is_answered_in_its_own_form(unchanged_home) -> None:
    line = {"_TYPER_COMPLETE_ARGS": "shabda decks off voc"}
    assert complete("complete_zsh", line) == ("""_arguments '*: :(("vocab"))'\n""", 0)
    assert complete("complete_fish", line) == ("vocab\n", 0)
    assert complete("complete_powershell", line) == ("vocab::: \n", 0)
    asked = {"_TYPER_COMPLETE_FISH_ACTION": "is-args"}
    assert complete("complete_fish", line | asked) == ("", 0)
    files = {"_TYPER_COMPLETE_ARGS": "shabda import no"}
    assert complete("complete_fish", files | asked) == ("", 1)
    assert complete("complete_zsh", files) == ("_files\n", 0)
    part = {"COMP_WORDS": "shabda\nreview\n--deck\n=\n90", "COMP_CWORD": "4"}
    assert complete("complete_bash", part) == ("901-1000\n", 0)
    empty = {"COMP_WORDS": "shabda\nderive\n--lakara\n=", "COMP_CWORD": "3"}
    assert "lat" in complete("complete_bash", empty)[0].splitlines()
    whole = {"COMP_WORDS": "shabda\nreview\n--deck=90", "COMP_CWORD": "2"}
    assert complete("complete_bash", whole) == ("--deck=901-1000\n", 0)
    after = {"COMP_WORDS": "shabda\ndrill\n--count\n=\n5\nnatv", "COMP_CWORD": "5"}
    assert complete("complete_bash", after) == ("natva\n", 0)
    quoted = {"COMP_WORDS": "shabda\ndrill\n'gun", "COMP_CWORD": "2"}
    assert complete("complete_bash", quoted) == ("guna\nguna-sandhi\n", 0)


SCRIPTS = {
    "bash": "COMP_WORDS=(shabda {}) COMP_CWORD={};_shabda_completion shabda;echo ${{COMPREPLY[*]}}",
    "zsh": "words=(shabda {}) CURRENT={}+1; _shabda_completion",
    "fish": "complete -C 'shabda {}'",
}
"""How a shell is made to complete a line; zsh's `_arguments` shows what it is given."""
BEFORE = {"zsh": 'compdef() {}; _arguments() { print -r -- "$@" }; _files() { }\n'}


@pytest.mark.parametrize("shell", SCRIPTS)
@pytest.mark.parametrize(
    ("line", "name"),
    [("drill गुणस", "गुणसन्धिः"), ("show adbhu", "adbhuta"), ("review --deck=90", "901-1000")],
)
def test_the_installed_script_completes_in_the_shell_itself(
    home, tmp_path, monkeypatch, shell, line, name
) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    program = tmp_path / "bin" / "shabda"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m shabda "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    for folder in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(folder, str(tmp_path))  # fish keeps files there
    script = get_completion_script(prog_name="shabda", complete_var="_SHABDA_COMPLETE", shell=shell)
    ask = SCRIPTS[shell].format(line, len(line.split()))
    ran = subprocess.run(
        [shell, "-c", f"{BEFORE.get(shell, '')}{script}\n{ask}"],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert ran.stderr == ""
    assert name in ran.stdout


@pytest.mark.parametrize(
    ("shell", "file"),
    [
        ("bash", ".bash_completions/shabda.sh"),
        ("zsh", ".zfunc/_shabda"),
        ("fish", ".config/fish/completions/shabda.fish"),
    ],
)
def test_completion_is_installed_for_the_shell_that_is_named(
    shabda, tmp_path, monkeypatch, shell, file
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    shown = shabda("--show-completion", shell).out
    ran = shabda("--install-completion", shell)
    path = tmp_path / file
    assert "_SHABDA_COMPLETE" in path.read_text("utf-8")
    assert path.read_text("utf-8").strip() == shown.strip()
    assert f"Completion for {shell} is in {path}" in " ".join(ran.out.split())


def test_an_unknown_shell_is_one_sentence(shabda) -> None:
    ran = shabda("--install-completion", "zish")
    assert (ran.code, ran.err) == (2, "shabda: no shell 'zish'; did you mean zsh?\n")
    ran = shabda("--show-completion", "zsh", "x")
    assert ran.err == "shabda: `shabda --show-completion` takes one shell; leave out 'x'\n"
