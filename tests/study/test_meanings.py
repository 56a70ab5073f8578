import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.exercises.meanings import judge_meaning

CHARIOTEER = ("charioteer", "driver", "bard")
OTHERS = {"suta": ("son",), "kula": ("family", "lineage", "herd")}


@pytest.mark.parametrize(
    ("typed", "glosses"),
    [
        ("driver", CHARIOTEER),
        ("The Driver.", CHARIOTEER),
        ("drivers", CHARIOTEER),
        ("charioteer, driver", CHARIOTEER),
        ("bard / driver", CHARIOTEER),
        ("driver or bard", CHARIOTEER),
        ("origin", ("origin, source", "birth")),
        ("source, origin", ("origin, source", "birth")),
        ("protect", ("protects", "favours")),
        ("to protect", ("protects", "favours")),
        ("protecting", ("protects", "favours")),
        ("favors", ("protects", "favours")),
        ("move", ("moves",)),
        ("to be weary", ("is weary",)),
        ("carries", ("carry",)),
        ("glasses", ("glass",)),
        ("running", ("runs",)),
        ("going", ("goes",)),
        ("teeth", ("tooth",)),
        ("left", ("left (hand or side)",)),
        ("left hand or side", ("left (hand or side)",)),
        ("left (side)", ("left (hand or side)",)),
        ("mountain dwelling", ("inhabiting mountains", "mountain-dwelling")),
        ("marvelous", ("wonderful", "marvellous")),
        ("where", ("where?",)),
        ("or", ("or", "else")),
        ("or not", ("or not",)),
        ("the", ("the",)),
        ("thought", ("what is in the mind, thought",)),
        ("what is in the mind", ("what is in the mind, thought",)),
        ("he goes", ("goes",)),
        ("eat", ("he eats",)),
        ("it is weary", ("to be weary",)),
    ],
)
def test_a_meaning_is_right_whatever_its_english_grammar(
    typed: str, glosses: tuple[str, ...]
) -> None:
    verdict = judge_meaning(typed, glosses)
    assert (verdict.kind, verdict.grade, verdict.remark) == ("exact", 4, "")
    assert verdict.gloss in glosses


@pytest.mark.parametrize(
    ("typed", "glosses"),
    [
        ("charoteer", CHARIOTEER),
        ("dirver", CHARIOTEER),
        ("slop", ("slope",)),
        ("remembrence", ("remembrance",)),
        ("tommorow", ("tomorrow",)),
        ("recogniton", ("recognition",)),
        ("next day", ("on the next day",)),
        ("mountain lord", ("lord of mountains",)),
        ("play", ("with play",)),
        ("father", ("O father!",)),
        ("driver, horse", CHARIOTEER),
    ],
)
def test_almost_right_is_right_with_a_lower_grade(typed: str, glosses: tuple[str, ...]) -> None:
    verdict = judge_meaning(typed, glosses)
    assert (verdict.kind, verdict.grade) == ("spelling", 3)


@pytest.mark.parametrize(
    ("typed", "glosses"),
    [
        ("sun", ("son",)),
        ("bark", ("bank",)),
        ("barks", ("banks",)),
        ("door", ("poor",)),
        ("horse", CHARIOTEER),
        ("woman", ("beautiful woman",)),
        ("mobile", ("immobile",)),
        ("not", ("or not",)),
        ("king", ("k",)),
        ("tool", ("toll",)),
        ("सूत", CHARIOTEER),
    ],
)
def test_another_word_is_wrong_however_similar(typed: str, glosses: tuple[str, ...]) -> None:
    assert judge_meaning(typed, glosses).kind == "wrong"


@pytest.mark.parametrize("typed", ["", "  ", "?!"])
def test_an_empty_line_is_not_an_answer(typed: str) -> None:
    assert judge_meaning(typed, CHARIOTEER).kind == "nothing"


def test_the_meaning_of_a_similar_word_is_named() -> None:
    verdict = judge_meaning("a son", CHARIOTEER, OTHERS)
    assert verdict.kind == "wrong"
    assert verdict.remark == "that is सुत, son"
    assert verdict.confused_with == "suta"


def test_a_meaning_that_both_words_have_is_not_a_confusion() -> None:
    assert judge_meaning("driver", CHARIOTEER, {"suta": ("driver",)}).kind == "exact"


def test_a_meaning_of_another_word_is_not_a_typing_slip() -> None:
    assert judge_meaning("lineages", ("linkages",)).kind == "spelling"
    assert judge_meaning("lineages", ("linkages",), OTHERS).confused_with == "kula"


@pytest.mark.no_cover
@given(st.text(max_size=20), st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=3))
def test_no_text_breaks_the_judge_of_meanings(typed: str, glosses: list[str]) -> None:
    assert judge_meaning(typed, glosses).gloss in glosses


@pytest.mark.no_cover
@given(st.lists(st.sampled_from(["water", "bank", "protects", "left (hand)", "son"]), min_size=1))
def test_every_gloss_is_right_as_written(glosses: list[str]) -> None:
    assert all(judge_meaning(gloss, glosses).kind == "exact" for gloss in glosses)


def test_a_typing_slip_is_told_from_other_words() -> None:
    assert judge_meaning("tommorow", ("tomorrow",)).is_slip
    assert not judge_meaning("play", ("with play",)).is_slip
