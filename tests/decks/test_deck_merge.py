"""Two edits of one deck become one deck, and no word is lost."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import count_calls
from shabda.decks.deck_merge import merge_decks
from shabda.decks.yaml_reader import parse
from shabda.study.deck_versions import CHANGED_AND_REMOVED

BASE = """\
# my words
words:
  - word: देवः
    gender: m
    glosses: [god]
  # the moon of poets
  - word: चन्द्रः
    glosses: [moon]
    note: white
"""


def merged(base: str, earlier: str, later: str) -> str:
    result = merge_decks(base, earlier, later)
    assert result is not None
    assert all(sentence.endswith(CHANGED_AND_REMOVED) for sentence in result.lost)
    return result.text


def test_words_added_on_both_sides_are_both_kept_with_the_comments() -> None:
    one = BASE + "  - word: गजः\n    glosses: [elephant]\n"
    two = BASE + "  # seen today\n  - word: अश्वः\n    glosses: [horse]\n"
    assert merged(BASE, one, two) == one + two.removeprefix(BASE)


def test_fields_changed_on_two_sides_are_merged_one_by_one() -> None:
    one = BASE.replace("note: white", "note: white, cool")
    two = BASE.replace("[moon]", "[moon, lunar god]")
    assert merged(BASE, one, two) == BASE.replace("white", "white, cool").replace(
        "[moon]", "[moon, lunar god]"
    )


def test_meanings_added_on_both_sides_are_both_kept() -> None:
    one, two = (BASE.replace("[god]", f"[god, {new}]") for new in ("deity", "king"))
    assert "glosses: [god, deity, king]" in merged(BASE, one, two)


def test_of_one_field_changed_differently_the_later_is_kept_and_reported() -> None:
    one, two = (BASE.replace("note: white", f"note: {new}") for new in ("cold", "bright"))
    result = merge_decks(BASE, one, two)
    assert result is not None
    assert result.text == two
    assert result.lost == ("चन्द्रः: kept note “bright”, not “cold”",)


def test_a_removed_entry_goes_unless_the_other_side_changed_it() -> None:
    without = BASE[: BASE.index("  # the moon")]
    assert merged(BASE, without, BASE + "  - word: गजः\n    glosses: [elephant]\n") == (
        without + "  - word: गजः\n    glosses: [elephant]\n"
    )
    changed = BASE.replace("[moon]", "[moon, camphor]")
    assert merged(BASE, without, changed) == merged(BASE, changed, without) == changed
    for sides in ((without, changed), (changed, without)):
        result = merge_decks(BASE, *sides)
        assert result is not None
        assert result.lost == (f"चन्द्रः: {CHANGED_AND_REMOVED}",)
    result = merge_decks(BASE, without, BASE)
    assert result is not None
    assert (result.text, result.lost) == (without, ())


def test_sections_of_both_sides_are_kept() -> None:
    one = BASE + 'joins:\n  - "तत् + शिवः = तच्छिवः"\n'
    two = BASE + "similar:\n  - words: [देवः, चन्द्रः]\n    difference: one shines\n"
    root = parse(merged(BASE, one, two), "deck")
    assert set(root) == {"words", "similar", "joins"}


def test_a_word_added_on_both_sides_is_one_word_with_both_meanings() -> None:
    one, two = (BASE + f"  - word: गजः\n    glosses: [{it}]\n" for it in ("elephant", "eight"))
    result = merge_decks(BASE, one, two)
    assert result is not None
    assert result.text == BASE + "  - word: गजः\n    glosses: [elephant, eight]\n"


def test_an_empty_section_takes_what_the_other_side_added() -> None:
    empty = "words: []\n"
    assert merged(empty, BASE, empty) == BASE
    assert merged(BASE, BASE, empty).strip() in ("", "# my words")


def test_a_text_that_is_not_a_deck_is_not_merged() -> None:
    assert merge_decks(BASE, "words: [", BASE + "x") is None
    assert merge_decks(BASE, 'words: [{word: गजः, glosses: "elephant"}]', BASE) is None


NAMES = ("गजः", "अश्वः", "वृक्षः", "नदी", "फलम्", "सूर्यः")
WORDS = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(("one", "two", "three")))
SPACING = st.sampled_from(("", "\n", "  # a comment\n"))


def deck(words: dict[str, str], between: str, *, flow: bool = False) -> str:
    form = "{between}  - {{word: {word}, glosses: [{gloss}]}}\n" if flow else (
        "{between}  - word: {word}\n    glosses:\n      - {gloss}\n"
    )  # fmt: skip
    entries = "".join(form.format(between=between, word=w, gloss=g) for w, g in words.items())
    return f"# a deck\nwords:\n{entries}" if words else "# a deck\n"


def words_of(text: str) -> dict[str, tuple[str, ...]]:
    if "words:" not in text:
        return {}
    return {
        block.text("word"): block.texts("glosses") for block in parse(text, "deck").blocks("words")
    }


@given(WORDS, WORDS, WORDS, SPACING, st.booleans())
def test_what_either_side_added_or_changed_is_there(base, one, two, between, flow) -> None:
    texts = [deck(base, between), deck(one, between, flow=flow), deck(two, between)]
    result = merge_decks(*texts)
    assert result is not None
    found = words_of(result.text)
    for name in NAMES:
        old, first, second = base.get(name), one.get(name), two.get(name)
        wanted = {it for it in (first, second) if it not in (old, None)}
        if not wanted:
            kept = old is not None and first == second == old
            assert (name in found) == kept
        elif len(wanted) == 1 or old is None:
            assert wanted <= set(found[name])
        else:
            assert found[name] == (second,)
            assert any(second in said and first in said for said in result.lost)


@pytest.mark.no_cover
@given(WORDS, WORDS, SPACING)
def test_an_edit_on_one_side_is_taken_as_it_is(base, edited, between) -> None:
    before, after = deck(base, between), deck(edited, between)
    for result in (merge_decks(before, before, after), merge_decks(before, after, before)):
        assert result is not None
        assert words_of(result.text) == words_of(after)
    again = merge_decks(before, after, after)
    assert again is not None
    assert again.text == after


def test_a_headword_corrected_on_one_side_is_one_entry_with_what_the_other_changed() -> None:
    corrected = BASE.replace("देवः", "देव")
    changed = BASE.replace("[god]", "[god, deity]")
    both = corrected.replace("[god]", "[god, deity]")
    assert merged(BASE, corrected, changed) == merged(BASE, changed, corrected) == both
    assert merged(BASE, corrected, BASE) == corrected


def test_of_two_corrections_of_a_headword_the_later_is_kept_and_reported() -> None:
    one, two = (BASE.replace("देवः", word) for word in ("देव", "दैवः"))
    result = merge_decks(BASE, one, two)
    assert result is not None
    assert result.text == two
    assert result.lost == ("दैवः: kept word “दैवः”, not “देव”",)


@pytest.mark.parametrize(
    "edited",
    [
        BASE.replace("देवः", "देव").replace("[god]", "[lord]"),
        BASE.replace("देवः", "देव").replace("    gender: m\n", ""),
        BASE.replace("  - word: देवः\n", "  - word: देव\n    id: deva\n"),
    ],
)
def test_a_word_with_another_meaning_is_another_word(edited: str) -> None:
    changed = BASE.replace("[god]", "[god, deity]")
    text = merged(BASE, edited, changed)
    assert "देव\n" in text
    assert "देवः\n" in text


def test_a_headword_corrected_to_one_that_the_other_side_added_stays_beside_it() -> None:
    corrected = BASE.replace("देवः", "देव")
    added = BASE + "  - word: देव\n    glosses: [king]\n"
    for text in (merged(BASE, corrected, added), merged(BASE, added, corrected)):
        assert "king" in text
        assert "god" in text


@pytest.mark.no_cover
@pytest.mark.parametrize("meaning", ["meaning {}", "the same"])
def test_words_replaced_on_one_side_are_not_each_compared_with_each(meaning: str) -> None:
    letters = "कगचजटडतदपबमयरलवशसह"
    names = [f"{one}{two}ल" for one in letters for two in letters]
    old, new = (
        deck({name + end: meaning.format(number + start) for number, name in enumerate(names)}, "")
        for start, end in ((0, "क"), (1000, "त"))
    )
    changed = old.replace("ककलक", "ककलकः")
    assert count_calls(SequenceMatcher.ratio, lambda: merged(old, new, changed)) < len(names)
