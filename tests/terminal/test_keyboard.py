import io

import pytest

from shabda.errors import ShabdaError
from shabda.terminal.keyboard import ENTER, OTHER, LineKeyboard


class Typed(io.StringIO):
    """Lines from a person at a terminal."""

    def isatty(self) -> bool:
        return True


class Interrupted(Typed):
    def readline(self, size: int = -1, /) -> str:
        raise KeyboardInterrupt


def nothing() -> None:
    raise AssertionError("there is no screen to draw again")


@pytest.mark.parametrize(
    ("line", "key"),
    [("\n", ENTER), ("  \n", ENTER), ("3\n", "3"), ("Quit\n", ":q"), (":u\n", ":u"), ("u\n", ":u"),
     ("3", "3"), ("house\n", OTHER), ("", None)],
)  # fmt: skip
def test_a_key_is_a_line_of_one_letter(paper, line: str, key: str | None) -> None:
    assert LineKeyboard(io.StringIO(line), paper().console).key(nothing) == key


def test_a_line_is_read_without_its_end_and_spaces_are_kept(paper) -> None:
    keys = LineKeyboard(io.StringIO("भवति \r\nnayati"), paper().console)
    assert [keys.line(nothing, str) for _ in range(3)] == ["भवति ", "nayati", None]


def test_a_pipe_is_shown_no_prompt_and_nobody_waits(paper) -> None:
    sheet = paper()
    with LineKeyboard(io.StringIO("x\n"), sheet.console) as keys:
        keys.key(nothing)
        assert not keys.waits
    assert sheet.read() == ""


def test_what_a_pipe_holds_is_never_dropped(paper) -> None:
    keys = LineKeyboard(io.StringIO("1\n3\n"), paper().console)
    keys.drop_typed_ahead()
    assert [keys.key(nothing), keys.key(nothing)] == ["1", "3"]


def test_a_person_is_shown_a_prompt(paper) -> None:
    sheet = paper()
    keys = LineKeyboard(Typed("x\n"), sheet.console)
    keys.line(nothing, str)
    assert keys.waits
    assert sheet.read() == "› "


def test_ctrl_c_is_the_end(paper) -> None:
    assert LineKeyboard(Interrupted(), paper().console).key(nothing) is None


def test_bytes_that_are_not_utf8_are_refused_in_a_sentence(paper) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"\xff\n"), encoding="utf-8")
    with pytest.raises(ShabdaError, match="not UTF-8"):
        LineKeyboard(stdin, paper().console).line(nothing, str)


def test_in_a_c_locale_utf8_is_read_all_the_same(paper) -> None:
    stdin = io.TextIOWrapper(
        io.BytesIO("भू\n".encode() + b"\xff\n"), encoding="ascii", errors="surrogateescape"
    )
    keys = LineKeyboard(stdin, paper().console)
    assert [keys.line(nothing, str), keys.line(nothing, str)] == ["भू", "\ufffd"]
