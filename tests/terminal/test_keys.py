import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.terminal.key_decoder import Key, Press, decode_keys

_BYTES = st.one_of(
    st.binary(max_size=4),
    st.text(max_size=3).map(str.encode),
    st.sampled_from([b"\x1b[D", b"\x1bOH", b"\x1b", b"\x1b[3~", b"\x1b[200~a\nb\x1b[201~", b"\r"]),
)


def test_a_letter_is_itself_whatever_its_script() -> None:
    assert decode_keys("aāभि".encode()) == (("a", "ā", "भ", "ि"), b"")


@pytest.mark.parametrize(
    ("sequence", "key"),
    [
        (b"\r", Key.ENTER), (b"\x7f", Key.BACKSPACE), (b"\x08", Key.BACKSPACE),
        (b"\x1b[D", Key.LEFT), (b"\x1bOC", Key.RIGHT), (b"\x1b[H", Key.HOME), (b"\x1bOF", Key.END),
        (b"\x1b[3~", Key.DELETE), (b"\x1b[1;5D", Key.WORD_LEFT), (b"\x1bf", Key.WORD_RIGHT),
        (b"\x1b\x7f", Key.CUT_WORD), (b"\x17", Key.CUT_WORD), (b"\x15", Key.CUT_BEFORE),
        (b"\x0b", Key.CUT_AFTER), (b"\x01", Key.HOME), (b"\x05", Key.END), (b"\x0c", Key.REDRAW),
        (b"\x03", Key.CANCEL), (b"\x04", Key.END_OF_FILE), (b"\x1a", Key.SUSPEND),
        (b"\x1b[15;2~", Key.UNKNOWN), (b"\x1bx", Key.UNKNOWN), (b"\x00", Key.UNKNOWN),
    ],
)  # fmt: skip
def test_each_key_is_known_by_its_bytes(sequence: bytes, key: Key) -> None:
    assert decode_keys(sequence) == ((key,), b"")


def test_a_letter_split_between_two_reads_waits_for_its_end() -> None:
    first, second = "भ".encode()[:2], "भ".encode()[2:]
    assert decode_keys(b"a" + first) == (("a",), first)
    assert decode_keys(first + second) == (("भ",), b"")


def test_an_escape_waits_and_is_the_escape_key_when_nothing_comes() -> None:
    assert decode_keys(b"\x1b") == ((), b"\x1b")
    assert decode_keys(b"\x1b[") == ((), b"\x1b[")
    assert decode_keys(b"\x1b", final=True) == ((Key.ESCAPE,), b"")
    assert decode_keys(b"\x1b\x1b[D") == ((Key.ESCAPE, Key.LEFT), b"")


def test_a_paste_is_one_text_however_many_lines_it_has() -> None:
    pasted = "\x1b[200~भवति\nq\x1b[201~x".encode()
    assert decode_keys(pasted) == (("भवति\nq", "x"), b"")
    assert decode_keys(pasted[:9]) == ((), pasted[:9])


def test_bytes_that_are_not_text_are_dropped_and_what_follows_is_read() -> None:
    assert decode_keys(b"\xff\xc0a\xe0b") == (("a", "b"), b"")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_to_their_end(data: bytes) -> None:
    assert decode_keys(data, final=True)[1] == b""


@pytest.mark.no_cover
@given(st.lists(_BYTES, max_size=8))
def test_how_the_bytes_arrive_makes_no_difference(chunks: list[bytes]) -> None:
    presses: list[Press] = []
    pending = b""
    for chunk in chunks:
        got, pending = decode_keys(pending + chunk)
        presses += got
    presses += decode_keys(pending, final=True)[0]
    assert tuple(presses) == decode_keys(b"".join(chunks), final=True)[0]
