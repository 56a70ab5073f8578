import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.terminal.key_decoder import Key, Press
from shabda.terminal.layout import cells
from shabda.terminal.line_editor import LONGEST_LINE, Cancelled, Done, Line, window

_LETTERS = st.text(string.ascii_letters + " āīṭśभवतिसूक्ष्मः", max_size=5)
_EDITS = st.sampled_from([key for key in Key if key not in (Key.ENTER, Key.CANCEL)])
presses = st.lists(st.one_of(_LETTERS, _EDITS), max_size=30)


def typed(*keys: Press) -> Line:
    line = Line()
    for key in keys:
        after = line.press(key)
        assert isinstance(after, Line)
        line = after
    return line


@pytest.mark.no_cover
@given(presses)
def test_no_sequence_of_keys_moves_the_cursor_out_of_the_text(keys: list[Press]) -> None:
    line = Line()
    for key in keys:
        after = line.press(key)
        if isinstance(after, Line):
            line = after
        assert 0 <= line.cursor <= len(line.text) <= LONGEST_LINE


@pytest.mark.no_cover
@given(st.lists(_LETTERS, max_size=8))
def test_typed_letters_appear_in_the_line_and_enter_returns_it(pieces: list[str]) -> None:
    assert typed(*pieces).press(Key.ENTER) == Done("".join(pieces))


@pytest.mark.no_cover
@given(presses, st.sampled_from("aāभि"))
def test_backspace_takes_back_the_last_code_point(keys: list[Press], ch: str) -> None:
    line = Line()
    for key in keys:
        after = line.press(key)
        line = after if isinstance(after, Line) else line
    assert typed_on(typed_on(line, ch), Key.BACKSPACE) == line


def typed_on(line: Line, key: Press) -> Line:
    after = line.press(key)
    assert isinstance(after, Line)
    return after


def test_backspace_takes_a_matra_and_leaves_its_letter() -> None:
    assert typed("कि", Key.BACKSPACE, "ी").text == "की"


def test_text_goes_in_at_the_cursor() -> None:
    assert typed("bhati", Key.LEFT, Key.LEFT, "va") == Line("bhavati", 5)


def test_home_and_end_go_to_the_ends() -> None:
    assert typed("vati", Key.HOME, "bha").text == "bhavati"
    assert typed("bha", Key.HOME, Key.END, "vati").text == "bhavati"


@pytest.mark.parametrize(
    ("key", "left"),
    [(Key.CUT_WORD, "rāmaḥ "), (Key.CUT_BEFORE, ""), (Key.CUT_AFTER, "rāmaḥ vanam")],
)
def test_a_cut_takes_the_word_or_the_line_on_one_side(key: Key, left: str) -> None:
    assert typed("rāmaḥ vanam", key).text == left


def test_a_word_is_cut_with_the_spaces_behind_it_and_what_follows_stays() -> None:
    assert typed("rāmaḥ vanam  ", Key.CUT_WORD).text == "rāmaḥ "
    assert typed("rāmaḥ vanam", Key.WORD_LEFT, Key.CUT_WORD) == Line("vanam", 0)


def test_the_cursor_goes_word_by_word() -> None:
    line = typed("rāmaḥ vanam gacchati", Key.WORD_LEFT, Key.WORD_LEFT)
    assert line.before == "rāmaḥ "
    assert typed_on(line, Key.WORD_RIGHT).before == "rāmaḥ vanam"


def test_delete_and_ctrl_d_take_what_follows() -> None:
    assert typed("xbhū", Key.HOME, Key.DELETE).text == "bhū"
    assert typed("xbhū", Key.HOME, Key.END_OF_FILE).text == "bhū"


def test_ctrl_d_leaves_only_an_empty_line_and_ctrl_c_any() -> None:
    assert Line().press(Key.END_OF_FILE) == Cancelled()
    assert Line("bhū", 3).press(Key.END_OF_FILE) == Line("bhū", 3)
    assert Line("bhū", 3).press(Key.CANCEL) == Cancelled()


def test_a_paste_of_several_lines_becomes_one_line_without_control_characters() -> None:
    assert typed("भवति\r\nनयति\x1b[31m\t।").text == "भवति नयति[31m ।"


def test_a_line_grows_to_a_limit_only() -> None:
    assert len(typed("क" * 10_000).text) == LONGEST_LINE


@given(_LETTERS, _LETTERS, st.integers(4, 12))
def test_the_window_shows_the_text_around_the_cursor_and_fits(
    before: str, after: str, room: int
) -> None:
    left, right = window(Line(before + after, len(before)), room)
    assert cells(left) + cells(right) <= room
    assert before.endswith(left)
    assert after.startswith(right)


def test_the_window_never_begins_with_a_mark_that_lost_its_letter() -> None:
    assert window(Line("किकि", 4), 3) == ("कि", "")
