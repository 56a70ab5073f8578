"""`shabda remove` and `undo --remove`: a word of the learner's decks, out and back again."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.deck_layout import layout_of
from shabda.decks.entry_removal import entries_of_word, put_back_entries, remove_entries

DECK = """\
# my words
words:
  # of the weather
  - word: मेघः
    glosses: [cloud]
  - word: शशः
    glosses: [hare]
glosses:
  - word: शशः
    add: [rabbit]
similar:
  - words: [मेघः, शशः]
    difference: one runs
"""


@pytest.fixture
def deck(home: Path) -> Path:
    (home / "decks").mkdir()
    path = home / "decks" / "mine.yaml"
    path.write_text(DECK, encoding="utf-8")
    return path


@pytest.mark.no_cover
def test_a_removed_word_is_gone_and_comes_back_with_its_progress(shabda, deck) -> None:
    shabda("review", "--deck", "mine", "--limit", "1", typed="\n3\n")
    ran = shabda("remove", "meghaH")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == ("Removed from mine: मेघः (cloud). `shabda undo --remove` brings it back.\n")
    assert shabda("show", "मेघः").code == 1
    assert shabda("list", "--deck", "mine").err == ""
    assert "मेघः" not in deck.read_text(encoding="utf-8")
    assert shabda("undo", "--remove").out == "मेघः is back in mine, with its progress.\n"
    assert "interval 1 d" in shabda("show", "मेघः").out
    assert deck.read_text(encoding="utf-8") == DECK


def test_removed_words_come_back_last_first(shabda, deck) -> None:
    shabda("remove", "मेघः")
    shabda("remove", "शशः")
    assert shabda("list", "--deck", "mine").err == ""
    assert "# my words" in deck.read_text(encoding="utf-8")
    assert "शशः" in shabda("undo", "--remove").out
    assert "मेघः" in shabda("undo", "--remove").out
    assert "rabbit" in shabda("show", "शशः").out
    none = shabda("undo", "--remove")
    assert (none.code, none.err) == (1, "shabda: no removed word to bring back\n")


def test_a_damaged_record_of_removals_stops_only_the_undo_of_a_removal(shabda, home) -> None:
    (home / "removed-words.json").write_text("[7]", encoding="utf-8")
    assert shabda("undo").out.startswith("No answer to take back.")
    ran = shabda("undo", "--remove")
    assert (ran.code, "is damaged; delete it to go on" in ran.err) == (1, True)


def test_a_word_added_again_is_not_put_back_twice(shabda, deck) -> None:
    shabda("remove", "मेघः")
    shabda("add", "मेघः", "raincloud", "--deck", "mine")
    before = deck.read_text(encoding="utf-8")
    ran = shabda("undo", "--remove")
    assert ran.code == 1
    assert "so मेघः was not brought back" in ran.err
    assert deck.read_text(encoding="utf-8") == before


def test_a_word_that_comes_with_shabda_is_refused_with_what_to_do(shabda, home) -> None:
    ran = shabda("remove", "दिन")
    assert (ran.code, ran.out) == (1, "")
    assert "दिन comes with shabda (deck vocab) and cannot be removed" in ran.err
    assert "`shabda suspend दिन` stops asking it" in ran.err


def test_a_deck_with_an_entry_on_one_line_is_left_as_it_was(shabda, home) -> None:
    (home / "decks").mkdir()
    path = home / "decks" / "mine.yaml"
    path.write_text("words: [{word: मेघः, glosses: [cloud]}]\n", encoding="utf-8")
    ran = shabda("remove", "मेघः")
    assert ran.code == 1
    assert "mine.yaml" in ran.err
    assert "edit it by hand" in ran.err
    assert path.read_text(encoding="utf-8").startswith("words: [{")


@pytest.mark.no_cover
@given(
    kept=st.lists(st.sampled_from(["गज", "अश्व", "नर", "फल", "वन"]), unique=True),
    place=st.integers(0, 5),
    ends=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_out_and_back_leaves_a_deck_as_it_was(tmp_path_factory, kept, place, ends, mark) -> None:
    words = [*kept[:place], "मेघ", *kept[place:]]
    lines = ["words:"]
    for word in words:
        lines += [f"  # {word}", f"  - word: {word}", "    glosses: [x]"]
    text = mark + ends.join([*lines, ""])
    path = tmp_path_factory.mktemp("deck") / "mine.yaml"
    path.write_bytes(text.encode())
    removed = entries_of_word(path, "meGa", of_deck=True)
    remove_entries(path, removed)
    left = layout_of(path.read_bytes().decode())
    assert [entry["word"] for entry in left.values().get("words", [])] == kept
    put_back_entries(path, removed)
    assert path.read_bytes().decode() == text


def test_a_word_that_two_decks_have_is_removed_from_both_and_comes_back_in_both(
    shabda, deck
) -> None:
    other = deck.with_name("other.yaml")
    text = "words:\n- word: मेघः\n  glosses: [rain cloud]\n- word: giri\n  glosses: [mountain]\n"
    other.write_text(text, encoding="utf-8")
    assert "cloud; rain cloud" in shabda("show", "मेघः").out
    ran = shabda("remove", "मेघः")
    assert ran.out.startswith("Removed from mine, other: मेघः (cloud).")
    assert shabda("show", "मेघः").code == 1
    assert "giri" in other.read_text("utf-8")
    assert shabda("undo", "--remove").out == "मेघः is back in mine, other, with its progress.\n"
    assert (deck.read_text("utf-8"), other.read_text("utf-8")) == (DECK, text)
