"""What a start costs, counted in modules loaded and not in seconds; and the quick commands."""

import json
import subprocess
import sys
from collections.abc import Sequence

import pytest

from shabda.cli.fast import quick

HEAVY = {"sqlalchemy", "sqlmodel", "pydantic", "indic_transliteration", "yaml", "vidyut", "rich"}
PROBE = """
import atexit, json, sys
from pathlib import Path
loaded = lambda: sorted({name.partition(".")[0] for name in sys.modules})
atexit.register(lambda: Path(sys.argv.pop()).write_text(json.dumps(loaded())))
from shabda.cli import main
main(sys.argv[1:-1])
"""


@pytest.fixture
def loads(tmp_path):
    """Run a command and return the names of the packages it has loaded by its end."""

    def run(*arguments: str, typed: str = "", **environ: str) -> set[str]:
        import os

        said = tmp_path / "loaded.json"
        command = [sys.executable, "-c", PROBE, *arguments, str(said)]
        done = subprocess.run(
            command, input=typed, env=os.environ | environ, capture_output=True, encoding="utf-8"
        )
        assert done.stderr == ""
        return set(json.loads(said.read_text(encoding="utf-8")))

    return run


@pytest.mark.parametrize("command", ["--version", "-V", "due", "due --json"])
def test_a_prompt_pays_for_nothing_it_does_not_use(loads, home, command) -> None:
    assert not loads(*command.split()) & (HEAVY | {"typer", "platformdirs"})


@pytest.mark.parametrize("command", ["--help", "-h", "review --help", "import --help"])
def test_help_loads_no_heavy_library(loads, home, command) -> None:
    assert not loads(*command.split()) & (HEAVY - {"pydantic", "rich"})


def test_a_drill_finds_its_topic_without_the_library_of_scripts(loads, home) -> None:
    assert "indic_transliteration" not in loads("drill", "guna", "--seed", "1", typed="q\n")


@pytest.mark.parametrize("words", ["revi", "drill गु", "show अ", "list --tag s", "config scr"])
def test_completion_loads_no_heavy_library(loads, home, words) -> None:
    at = str(len(words.split()))
    asked = {"_SHABDA_COMPLETE": "complete_bash", "COMP_WORDS": f"shabda {words}", "COMP_CWORD": at}
    assert not loads(**asked) & (HEAVY | {"typer", "platformdirs"})


def test_completion_knows_the_commands(process) -> None:
    asked = {"_SHABDA_COMPLETE": "complete_bash", "COMP_WORDS": "shabda revi", "COMP_CWORD": "1"}
    assert process(**asked).stdout.split() == ["review"]


LATER = {
    "shabda.decks.words",
    "shabda.sanskrit.forms.declension",
    "shabda.sanskrit.forms.vidyut",
    "shabda.sanskrit.rules",
    "shabda.store.merge",
    "shabda.store.sum_rows",
    "shabda.study.summary",
    "difflib",
    "tomllib",
}
"""Modules that a first question does not wait for."""


def modules_of(command: str) -> set[str]:
    probe = f"import sys, shabda.cli.commands.{command}; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_a_review_imports_no_grammar_and_nothing_of_its_end_before_it_asks() -> None:
    assert not LATER & modules_of("review")


def test_a_list_imports_no_grammar_and_no_reader_of_decks() -> None:
    assert not {"shabda.decks.words", "shabda.sanskrit.rules", "yaml"} & modules_of("words")


@pytest.mark.parametrize("command", ["check agni अग्नि", "join tat ca", "derive bhū", "list salila"])
def test_a_plain_command_loads_neither_typer_nor_sanscript(loads, home, command: str) -> None:
    assert not loads(*command.split()) & {"typer", "pydantic", "indic_transliteration", "sqlmodel"}


def test_a_folder_is_synced_without_the_libraries_of_a_server(loads, home, tmp_path) -> None:
    for _ in range(2):
        loaded = loads("sync", str(tmp_path / "shared"), "--create")
        assert not loaded & {"sqlalchemy", "sqlmodel", "pydantic"}


def test_a_table_of_a_verb_opens_no_collection(loads, home) -> None:
    assert "sqlite3" not in loads("table", "bhū", "lat")


def test_a_review_of_compiled_decks_reads_no_yaml_and_no_grammar(loads, home) -> None:
    loaded = loads("review", "--limit", "3", typed="\n3\n" * 3)
    assert "sqlite3" in loaded
    assert not loaded & {"yaml", "vidyut", "sqlmodel", "sqlalchemy"}


@pytest.mark.parametrize(
    "arguments", [["--version"], ["-V"], ["--help"], ["-h"], ["due"], ["due", "--json"]]
)
def test_the_quick_commands_say_what_the_whole_program_says(
    shabda, home, capsys, arguments: Sequence[str]
) -> None:
    from shabda.cli.app import run

    shabda("review", "--limit", "2", typed="\n3\n" * 2)
    assert quick(arguments) == 0
    fast = capsys.readouterr().out
    assert (run(list(arguments)), capsys.readouterr().out) == (0, fast)


@pytest.mark.parametrize(
    "arguments", [["help"], ["due", "--help"], ["due", "-x"], ["review", "-x"]]
)
def test_whatever_else_is_left_to_the_whole_program(arguments: Sequence[str]) -> None:
    assert quick(arguments) is None


def test_the_second_start_of_a_drill_parses_no_yaml(loads, home) -> None:
    drill = ("drill", "guna", "--count", "1")
    assert "yaml" in loads(*drill, typed="x\n")
    assert "yaml" not in loads(*drill, typed="x\n")


def test_the_version_is_that_of_the_package(process) -> None:
    import shabda

    assert process("--version").stdout == f"shabda {shabda.__version__}\n"


@pytest.mark.parametrize(
    ("typed", "command"),
    [("find", "list"), ("delete", "remove"), ("decline", "table"), ("sandhi", "join")],
)
def test_another_name_for_a_command_suggests_it(shabda, home, typed, command) -> None:
    ran = shabda(typed, "x")
    assert ran.code == 2
    assert ran.err == f"shabda: no command '{typed}'; did you mean `shabda {command} x`?\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("import", "a", "x"), "`shabda import` takes one FILE; leave out 'x'"),
        (("import", "a", "x", "y"), "`shabda import` takes one FILE; leave out 'x y'"),
        (("stats", "x"), "`shabda stats` takes no argument; leave out 'x'"),
        (("review", "x"), "`shabda review` takes no argument; leave out 'x'"),
        (("worksheet",), "name a topic of `shabda drill`, or a deck with --deck and no topic"),
        (
            ("check", "a"),
            "check compares two forms: shabda check a TYPED;"
            " `shabda explain a` says what one form is",
        ),
        (("show",), "`shabda show` needs WORD; see `shabda show --help`"),
        (
            ("server",),
            "`shabda server` needs ACTION: setup, add-learner, add-teacher, remove-learner or "
            "set-password; see `shabda server --help`",
        ),
        (("decks", "of", "x"), "no action 'of'; did you mean off?"),
        (("list", "--deck"), "--deck needs a value; see `shabda list --help`"),
        (("list", "--json=3"), "--json takes no value; see `shabda list --help`"),
        (("list", "--x"), "no such option: --x; see `shabda list --help`"),
        (("drill", "--count="), "--count must be a whole number from 1 to 1000000, not empty"),
        (
            ("config", "new", "-3"),
            "'-3' looks like an option; write it after --: shabda config new -- -3",
        ),
    ],
)
def test_a_wrong_command_line_is_one_sentence(shabda, home, arguments, said) -> None:
    ran = shabda(*arguments)
    assert (ran.code, ran.err) == (2, f"shabda: {said}\n")
