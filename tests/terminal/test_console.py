import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from shabda.terminal.console import (
    NARROWEST,
    WIDEST,
    error_console,
    is_accessible,
    is_live,
    output_console,
    render_options,
    show,
)
from shabda.terminal.layout import in_script


class Tty(io.StringIO):
    def isatty(self) -> bool:
        return True


def printed(**environ: str) -> str:
    file = Tty()
    console = output_console(file, {"TERM": "xterm-256color", "COLUMNS": "40", **environ})
    show(console, [Text("✓ right", "good")])
    return file.getvalue()


def test_a_terminal_gets_colour() -> None:
    assert "\x1b[32m" in printed()


@pytest.mark.parametrize("environ", [{"TERM": "dumb"}, {"ACCESSIBLE": "1"}])
def test_a_dumb_terminal_or_a_screen_reader_gets_text_alone(environ: dict[str, str]) -> None:
    assert printed(**environ) == "✓ right\n"


def test_no_color_takes_the_colour_and_leaves_the_word() -> None:
    text = printed(NO_COLOR="1")
    assert "32m" not in text
    assert "✓ right" in text


def test_rich_never_breaks_or_cuts_a_line_of_ours() -> None:
    file = io.StringIO()
    console = output_console(file, {"COLUMNS": "20"})
    show(console, [Text("सार्वधातुकार्धधातुकयोः [एचोऽयवायावः] :smile: " * 3)])
    assert file.getvalue() == "सार्वधातुकार्धधातुकयोः [एचोऽयवायावः] :smile: " * 3 + "\n"


def test_the_two_consoles_write_to_their_own_stream(capsys: pytest.CaptureFixture[str]) -> None:
    show(output_console(environ={}), [Text("data")])
    show(error_console(environ={}), [Text("message")])
    assert capsys.readouterr() == ("data\n", "message\n")


@pytest.mark.parametrize(
    ("environ", "live"),
    [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({}, False),
     ({"TERM": "xterm", "ACCESSIBLE": "1"}, False), ({"TERM": "xterm", "ACCESSIBLE": "0"}, True)],
)  # fmt: skip
def test_keys_are_read_one_by_one_where_the_terminal_can(
    environ: dict[str, str], live: bool
) -> None:
    assert is_live(Tty(), Tty(), environ) is live


def test_a_pipe_on_either_side_is_read_line_by_line() -> None:
    assert not is_live(io.StringIO(), Tty(), {"TERM": "xterm"})
    assert not is_live(Tty(), io.StringIO(), {"TERM": "xterm"})


def test_accessible_is_asked_for_by_any_value_but_none_or_zero() -> None:
    assert [is_accessible({"ACCESSIBLE": value}) for value in ("", "0", "1", "yes")] == [
        False, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(("columns", "width"), [(10, NARROWEST), (60, 60), (80, 80), (200, WIDEST)])
def test_a_screen_is_as_wide_as_its_window_within_reason(columns: int, width: int) -> None:
    assert render_options(Console(width=columns), environ={}).width == width


def test_a_look_is_plain_unless_a_terminal_can_bear_more() -> None:
    tty = Console(file=Tty(), force_terminal=True, _environ={"TERM": "xterm"})
    assert not render_options(tty, environ={}).plain
    assert render_options(tty, environ={"ACCESSIBLE": "1"}).plain
    assert render_options(Console(file=io.StringIO()), environ={}).plain


PARTS = st.sampled_from(
    ["agni", "अग्नि", " ", "  ", "\t", "\n", "\x1b[2J", "é", "[b]", ":smile:", "x" * 50]
)


@pytest.mark.no_cover
@given(
    st.lists(st.lists(PARTS, max_size=5).map("".join), max_size=4),
    st.sampled_from(["both", "devanagari", "iast"]),
)
def test_a_file_gets_what_rich_would_print(texts: list[str], script: str) -> None:
    environ = {"COLUMNS": "40"}
    fast, slow = io.StringIO(), io.StringIO()
    lines = [Text(text, "bold red") for text in texts]
    show(output_console(fast, environ, script), lines)
    console = output_console(slow, environ, script)
    for line in in_script(lines, render_options(console)):
        console.print(line, soft_wrap=True)
    assert fast.getvalue() == slow.getvalue()
    with console.capture() as capture:
        show(console, lines)
    assert capture.get() == fast.getvalue()
