import pytest

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import VerdictKind, judge
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.text.script import spell
from shabda.sanskrit.text.sounds import VOWELS
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.answer import TYPED_AS, reveal_lines, verdict_lines
from shabda.terminal.screens.derivation_steps import derivation, derivations, shown_steps
from shabda.terminal.screens.grades import button_of
from shabda.terminal.screens.question import answer_hint

SARATI = tuple(Derivation(("sf", "a", "ti"), (), form) for form in ("sarati", "DAvati"))


def test_a_derivation_names_each_form_after_the_first(text_of) -> None:
    said = text_of(derivations(SARATI, RenderOptions()))
    assert [line for line in said if "no rule acts here" in line] == ["    no rule acts here"] * 2
    assert "  dhāvati  धावति" in said
    assert not any("sarati" in line for line in said)


def test_a_form_like_the_word_asked_for_is_shown_and_said_to_stay(text_of) -> None:
    shown = spell("vidyA")
    same = Derivation(("vidyA",), (), "vidyA")
    card = Card("rule:prathama", CardKind.RULE, "rules")
    exercise = Exercise(card, Ask.TYPE, "Write the nominative", shown=(shown,), accepted=(shown,))
    assert [line.strip() for line in text_of(reveal_lines(exercise, RenderOptions()))] == [
        "विद्या", "vidyā",
    ]  # fmt: skip
    assert text_of(derivations((same,), RenderOptions()))[-1] == "    it stays as it is"


def test_a_step_in_which_nothing_changes_is_not_shown_among_others(text_of) -> None:
    idle = Step("8.2.39", "झलां जशोऽन्ते", "A stop becomes voiced.", ("tad", "ca"), ("tad", "ca"))
    stays = Step("8.4.43", "तोः षि", "The t row does not change.", ("tad", "ca"), ("tad", "ca"))
    acts = Step("8.4.40", "स्तोः श्चुना श्चुः", "", ("tad", "ca"), ("tac", "ca"))
    said = "\n".join(text_of(derivation(
        Derivation(("tad", "ca"), (idle, stays, acts), "tacca"), RenderOptions())))  # fmt: skip
    assert "8.2.39" not in said
    assert "8.4.43" in said
    alone = Derivation(("tad", "ca"), (idle,), "tadca")
    assert "8.2.39" in "\n".join(text_of(derivation(alone, RenderOptions())))


def test_steps_that_two_forms_share_are_shown_once(text_of) -> None:
    steps = (
        Step("8.2.39", "झलां जशोऽन्ते", "", ("mahat",), ("mahad",)),
        Step("8.4.56", "वाऽवसाने", "", ("mahad",), ("mahat",)),
    )
    forms = tuple(
        Derivation(("mahat",), taken, form)
        for taken, form in ((steps, "mahat"), (steps[:1], "mahad"), (steps[:1], "mahad"))
    )
    said = text_of(derivations(forms[:2], RenderOptions()))
    assert [line for line in said if "8.2.39" in line] == [
        "    8.2.39  jhalāṃ jaśo'nte  झलां जशोऽन्ते"
    ]
    assert said[-2:] == ["  mahad  महद्", "    the first step as above, and no more"]
    assert shown_steps(forms) == 2


def test_a_sutra_is_named_in_iast_beside_its_number(text_of) -> None:
    step = Step("6.1.78", "eco 'yavāyāvaḥ", "", ("Bo", "a"), ("Bav", "a"))
    lines = text_of(derivations((Derivation(("Bo", "a"), (step,), "Bava"),), RenderOptions()))
    assert "    6.1.78  eco 'yavāyāvaḥ" in lines


def test_a_hint_never_shows_more_than_the_first_akshara(ask, text_of) -> None:
    assert text_of(answer_hint(ask(CardKind.PRODUCE), RenderOptions())) == [
        "the answer begins with  ki…  कि"
    ]
    assert text_of(answer_hint(ask(CardKind.PRODUCE), RenderOptions(iast=False))) == [
        "the answer begins with  कि"
    ]


@pytest.mark.parametrize(
    ("grade", "name"),
    [(0, "AGAIN"), (1, "AGAIN"), (2, "AGAIN"), (3, "HARD"), (4, "GOOD"), (5, "EASY")],
)
def test_every_grade_has_its_key(grade: int, name: str) -> None:
    assert button_of(grade).name == name


@pytest.mark.parametrize("sound", TYPED_AS)
def test_the_keys_named_for_a_sound_are_read_as_it(sound: str) -> None:
    for keys in TYPED_AS[sound].split(" or "):
        word = "ka{}" if sound in "MH" else "k{}pa" if sound in VOWELS else "ka{}a"
        verdict = judge(word.format(keys), [word.format(sound)])
        assert verdict.kind is VerdictKind.EXACT, (keys, sound)


def test_plain_letters_that_miss_a_mark_are_told_what_to_type(text_of) -> None:
    lines = text_of(verdict_lines(judge("karsati", ["karzati"]), "karsati", RenderOptions()))
    assert "  · dental s for retroflex ṣ: rsa for rṣa (type ṣ as S or .s)" in lines
    marked = text_of(verdict_lines(judge("karśati", ["karzati"]), "karśati", RenderOptions()))
    assert not any("type ṣ" in line for line in marked)


def test_a_loose_spelling_is_shown_exactly(text_of) -> None:
    verdict = judge("krishnah", ["kfzRaH"])
    lines = text_of(verdict_lines(verdict, "krishnah", RenderOptions()))
    shown = " ".join(" ".join(lines).split())
    assert "· exact spelling: kṛṣṇaḥ; your letters can also be read kriśnaḥ or kriṣṇaḥ" in shown
    assert "so the grade is hard" in shown
    certain = text_of(verdict_lines(judge("devah", ["devaH"]), "devah", RenderOptions()))
    assert certain[0] == "✓ right, in another spelling"
    assert not any("hard" in line for line in certain)


@pytest.mark.parametrize(
    ("exercise", "hint"),
    [
        ({"accepted": (spell("ca"),)}, "the answer is one syllable, which begins with c"),
        ({"accepted": (spell("A"),)}, "the answer is one syllable"),
        ({"meaning": "I, we; me"}, "1 letter"),
        ({"meaning": "I; the speaker"}, "1 letter; another meaning begins with t…"),
        ({"meaning": "elephant"}, "the meaning begins with  e…"),
    ],
)
def test_a_hint_of_a_short_answer_still_helps(ask, text_of, exercise, hint) -> None:
    asked = replace(ask(CardKind.PRODUCE), **{"accepted": (), "shown": (), **exercise})
    assert hint in text_of(answer_hint(asked, RenderOptions(devanagari=False)))[0]


def test_vowels_that_stand_apart_are_not_shown_as_a_long_vowel():
    step = Step("7.2.102", "त्यदादीनामः", "", ("tad", "O"), ("taa", "O"))
    shown = Derivation(("tad", "O"), (step,), "tO")
    lines = derivations((shown,), RenderOptions(width=60))
    assert "ta-a + au" in "\n".join(line.plain for line in lines)


def test_two_pieces_stand_beside_a_slip_only_if_it_is_all_that_differs(text_of):
    missing = " ".join(text_of(verdict_lines(judge("harte", ["harate"]), "harte", RenderOptions())))
    assert "a is missing" in missing
    assert "for ra" not in missing
    other = " ".join(
        text_of(verdict_lines(judge("bhāvati", ["Bavati"]), "bhāvati", RenderOptions()))
    )
    assert "bhā for bha" in other
