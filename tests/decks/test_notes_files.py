"""Bytes of any file into text, or one sentence that says why not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis.strategies import binary

from shabda.app import note_import
from shabda.app.note_import import read_source
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.text.decode import decode_text
from shabda.errors import NotesError

TEXT = "किङ्करः = servant\r\nमरालः = swan\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_every_encoding_of_unicode_is_read(encoding: str) -> None:
    harvest = read_notes(decode_text(TEXT.encode(encoding), "x"), "x")
    assert [entry.word for entry in harvest.entries] == ["किङ्करः", "मरालः"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_letters_with_a_zero_byte_do_not_hide_the_encoding(encoding: str) -> None:
    text = "Āśā\thope\nĀtmā\tself 🙏\n"  # Ā is U+0100
    assert decode_text(text.encode(encoding), "x") == text


@given(binary(min_size=2, max_size=200))
def test_bytes_with_a_zero_are_text_of_notes_or_refused(data: bytes) -> None:
    try:
        text = decode_text(data + b"\0", "n.txt")
    except NotesError:
        return
    assert all(ch.isprintable() or ch.isspace() or ch in "\u200b\u200c\u200d" for ch in text)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "n.txt: is empty"),
        (b" \n\n", "n.txt: is empty"),
        (b"one\ntwo \xe9t\xe9\n", "n.txt:2: is not UTF-8"),
        (b"\x89PNG\0\0\r\n", "n.txt: is a binary file"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0",
            "n.txt: is a spreadsheet or a document of Office",
        ),
        (b"\xff\xfea", "n.txt:1: is not UTF-16"),
    ],
)
def test_bytes_that_are_not_notes_are_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(NotesError) as caught:
        decode_text(data, "n.txt")
    assert str(caught.value).startswith(sentence)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotesError, match=r"none\.txt: is not there; check the path"):
        read_source(str(tmp_path / "none.txt"))
    with pytest.raises(NotesError, match="is a folder"):
        read_source(str(tmp_path))


def test_a_file_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(note_import, "_MOST_BYTES", 1 << 20)
    with pytest.raises(NotesError, match="has more than 1 MB"):
        read_source("/dev/zero")


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    assert decode_text(read_source(str(path)), str(path)) == TEXT
