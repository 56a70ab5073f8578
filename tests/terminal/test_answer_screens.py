import pytest

from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.study.cards import CardKind
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.derivation_steps import derivations
from shabda.terminal.screens.grades import button_of
from shabda.terminal.screens.question import answer_hint

SARATI = tuple(Derivation(("sf", "a", "ti"), (), form) for form in ("sarati", "DAvati"))


def test_a_derivation_of_several_forms_names_each(text_of) -> None:
    said = text_of(derivations(SARATI, RenderOptions()))
    assert [line for line in said if "no rule acts here" in line] == ["    no rule acts here"] * 2
    assert "सरति" in said
    assert "धावति" in said


def test_a_sutra_is_named_in_iast_beside_its_number(text_of) -> None:
    step = Step("6.1.78", "eco 'yavāyāvaḥ", "", ("Bo", "a"), ("Bav", "a"))
    lines = text_of(derivations((Derivation(("Bo", "a"), (step,), "Bava"),), RenderOptions()))
    assert "    6.1.78  eco 'yavāyāvaḥ" in lines


def test_a_hint_never_shows_more_than_the_first_akshara(ask, text_of) -> None:
    assert text_of(answer_hint(ask(CardKind.PRODUCE), RenderOptions())) == [
        "it begins with  ki…  कि"
    ]
    assert text_of(answer_hint(ask(CardKind.PRODUCE), RenderOptions(iast=False))) == [
        "it begins with  कि"
    ]


@pytest.mark.parametrize(
    ("grade", "name"),
    [(0, "AGAIN"), (1, "AGAIN"), (2, "AGAIN"), (3, "HARD"), (4, "GOOD"), (5, "EASY")],
)
def test_every_grade_has_its_key(grade: int, name: str) -> None:
    assert button_of(grade).name == name
