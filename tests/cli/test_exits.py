"""How a run ends: exit codes, broken pipes, poor terminals, Ctrl-C."""

import json
import os
import re
import signal
import subprocess
import sys
from contextlib import closing

import pexpect
import pytest

from cases import PATIENCE
from shabda.cli.commands import COMMANDS


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["due"], 0),
        (["--help"], 0),
        (["drill", "nosuch"], 1),
        (["show", "नास्ति"], 1),
        (["nosuch"], 2),
        (["due", "--nosuch"], 2),
        (["show"], 2),
        (["review", "--limit", "0"], 2),
        (["review", "--limit", "ten"], 2),
        (["review", "--new", "-1"], 2),
        (["drill", "guna", "--count", "0"], 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_each_outcome_has_its_exit_code(shabda, home, arguments, code) -> None:
    ran = shabda(*arguments)
    assert ran.code == code
    assert bool(ran.err) == (code > 0)
    assert "Traceback" not in ran.err


@pytest.mark.no_cover
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(shabda, command) -> None:
    ran = shabda(command, "--help")
    assert ran.code == 0
    assert f"shabda {command}" in ran.out.partition("Options:")[0].partition("\n\n")[2]


def test_help_names_every_command_with_a_whole_sentence(shabda) -> None:
    out = shabda("--help").out
    for command in COMMANDS:
        assert any(line.split()[:1] == [command] for line in out.splitlines())
    assert "..." not in out.replace("[ARGS]...", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["review", "--limit", "99999999999999"],
        ["review", "--new", "ten"],
        ["review", "--seed", "9" * 5000],
        ["drill", "guna", "--count", "99999999999999"],
        ["reschedule", "सुत", "20261201"],
        ["undo", "99999999999999"],
    ],
    ids=lambda value: " ".join(value)[:30],
)
def test_a_number_out_of_bounds_is_named_with_its_bounds(shabda, home, arguments) -> None:
    ran = shabda(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert re.match(r"shabda: [-\w]+ must be a whole number from \d+ to \d+, not ", ran.err)
    assert len(ran.err) < 120


def test_an_error_is_a_document_under_json(shabda, home) -> None:
    ran = shabda("show", "नास्ति", "--json")
    told = json.loads(ran.out)
    assert (told["schema"], told["command"]) == (1, "show")
    assert told["error"]["exit_code"] == ran.code == 1
    assert ran.err == f"shabda: {told['error']['message']}\n"


def test_an_error_with_a_place_has_it_in_fields(shabda, home) -> None:
    (home / "config.toml").write_text("new = 1\nlimit = many\n")
    error = json.loads(shabda("list", "--json").out)["error"]
    assert (error["file"], error["line"]) == (str(home / "config.toml"), 2)


def test_json_after_two_dashes_is_a_word(shabda, home) -> None:
    assert shabda("show", "--", "--json").out == ""


def test_a_value_like_an_option_is_explained(shabda, home) -> None:
    ran = shabda("config", "new", "-3")
    assert ran.err == (
        "shabda: '-3' looks like an option; write it after --: shabda config new -- -3\n"
    )


@pytest.mark.parametrize("arguments", [["show"], ["list", "--nosuch"], ["nosuch"], ["show", "--x"]])
def test_a_usage_error_is_one_line(shabda, home, arguments) -> None:
    ran = shabda(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith("shabda: ")


@pytest.mark.parametrize("command", [["list"], ["--help"]])
def test_a_reader_that_goes_away_is_not_reported(process, home, command) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "shabda", *command],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as run:  # fmt: skip
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        said = run.stderr.read()
    assert said == b""
    assert run.returncode in (0, 1)


def test_a_full_disk_under_stdout_is_reported(process, home) -> None:
    ran = process("list", under=("sh", "-c", '"$@" > /dev/full', "sh"))
    assert (ran.returncode, ran.stderr) == (1, "shabda: No space left on device\n")


@pytest.mark.parametrize(("encoding", "command"), [("ascii", "list"), ("latin-1", "review")])
def test_a_terminal_without_devanagari_gets_a_sentence(process, home, encoding, command) -> None:
    ran = process(command, PYTHONIOENCODING=encoding, typed="\n3\n")
    assert ran.returncode == 1
    assert len(ran.stderr.splitlines()) == 1
    assert "cannot show Sanskrit" in ran.stderr
    assert "UTF-8" in ran.stderr


def test_an_error_about_sanskrit_reaches_a_terminal_that_cannot_show_it(process, home) -> None:
    ran = process("show", "नास्ति", PYTHONIOENCODING="ascii")
    assert ran.returncode == 1
    assert ran.stderr.startswith("shabda: no word ")


def test_the_c_locale_works(process, home) -> None:
    ran = process("list", "son", LC_ALL="C", LANG="C")
    assert ran.returncode == 0
    assert "सुत" in ran.stdout


def test_answers_that_are_not_utf8_cost_nothing(home, answers) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "shabda", "drill", "guna", "--count", "2"],
        input=b"\xff\xfe bhavati\xc3\n\x00\n", capture_output=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, b"")
    assert len(answers()) == 2


@pytest.mark.parametrize("asked", [{}, {"NO_COLOR": "1"}, {"ACCESSIBLE": "1"}], ids=str)
def test_colour_goes_to_those_who_did_not_ask_for_none(home, asked) -> None:
    environ = {**os.environ, "TERM": "xterm-256color", **asked}
    keys = ["\r", "q\r"] if "ACCESSIBLE" in asked else [" ", "q"]
    seat = pexpect.spawn(
        sys.executable,
        ["-m", "shabda", "review", "--new", "10"],
        encoding="utf-8",
        timeout=PATIENCE,
        env=environ,
    )
    with closing(seat):
        while screen := seat.expect(["shows the answer", "goes on", "Press a number"]):
            seat.send(keys[0] if screen == 1 else "1")  # decks are chosen, new words shown
        seat.send(keys[0])
        seat.expect("easy")
        colours = re.findall(r"\x1b\[[\d;]*3[0-7]m", str(seat.before))
        seat.send(keys[1])
        seat.expect(pexpect.EOF)
    assert bool(colours) is (asked == {})


def test_ctrl_c_in_a_pipe_ends_with_130_and_keeps_what_was_answered(home, answers) -> None:
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "shabda", "review"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as run:  # fmt: skip
        assert run.stdin is not None
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdin.write(b"\n3\n")
        run.stdin.flush()
        while not run.stdout.readline().startswith(b"1 of "):
            pass
        run.send_signal(signal.SIGINT)
        assert run.stderr.read() == b""
    assert run.returncode == 130
    assert len(answers()) == 1


def test_ctrl_c_on_a_terminal_ends_with_130_and_the_sum_of_the_session(home, answers) -> None:
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "review", "--new", "10"], encoding="utf-8",
        timeout=PATIENCE, env={**os.environ, "TERM": "xterm"},
    )  # fmt: skip
    with closing(seat):
        while asked := seat.expect(["shows the answer", "goes on", "Press a number"]):
            seat.send(" " if asked == 1 else "1")
        for key in (" ", "3"):
            seat.send(key)
        seat.expect("1 of 10 done")
        seat.send("\x03")
        seat.expect("1 answer in")
        seat.expect(pexpect.EOF)
    assert seat.exitstatus == 130
    assert len(answers()) == 1


def test_ctrl_c_before_anything_is_asked_ends_with_130() -> None:
    program = (
        "import os, signal, sys\n"
        "from shabda.cli.exits import run_guarded\n"
        "sys.exit(run_guarded(lambda: os.kill(os.getpid(), signal.SIGINT) or 0))\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (130, b"")


def test_an_unexpected_error_is_one_sentence_and_kept_for_a_report(bare_home, capsys) -> None:
    from shabda.cli.exits import run_guarded

    def fail() -> int:
        raise RuntimeError("the moon fell")

    assert run_guarded(fail) == 1
    err = capsys.readouterr().err
    assert err.startswith("shabda: unexpected error (RuntimeError: the moon fell)")
    report = bare_home / "crash.txt"
    assert str(report) in err
    assert 'raise RuntimeError("the moon fell")' in report.read_text(encoding="utf-8")
