"""Every screen, as text, at three widths; and the law that holds for each line of each.

The screens as they must look stand in `screens_<width>.txt`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from screen_law import breaches, has_column_after_devanagari
from shabda.sanskrit.answers.judge import judge
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.script import Sanskrit, is_devanagari, spell
from shabda.study.cards import Ask, CardKind, Exercise
from shabda.study.log import UNTOUCHED, CardStatus
from shabda.study.queue import Counts, Waiting
from shabda.study.scheduling.scheduler import CardState, futures
from shabda.study.session_progress import SessionProgress
from shabda.study.statistics.mastery import Mastery
from shabda.study.summary import Summary
from shabda.study.word_filter import WordStatus
from shabda.study.words import Word
from shabda.terminal.layout import Lines, RenderOptions, in_script
from shabda.terminal.screens.answer import choice_lines, reveal_lines, verdict_lines
from shabda.terminal.screens.derivation_steps import derivations
from shabda.terminal.screens.grades import GradeBar, grade_line
from shabda.terminal.screens.key_help import answered_keys, footer, help_screen
from shabda.terminal.screens.preview import EntryRow, ImportView, OtherRow, import_preview
from shabda.terminal.screens.question import answer_hint, progress_header, question
from shabda.terminal.screens.session_summary import summary
from shabda.terminal.screens.today import first_steps, today
from shabda.terminal.screens.topic_list import topics
from shabda.terminal.screens.word_pages import CardLine, word_list, word_show

TODAY = 739_000
WIDTHS = (60, 80, 120)
PRACTICE = "extra practice: the schedule stays as it is"
HERE = Path(__file__).parent
KNOWN = CardState(3, 16, 260, TODAY + 9)
DUE = CardState(2, 6, 250, TODAY - 1, lapses=9)
NIDAGHA = Word(
    "nidagha", spell("nidAGaH"), ("the hot season", "summer"), "vocab", gender="m", pos="noun",
    tags=("weather",), variants=(spell("nidaGaH"),), as_written="निदाध",
    correction="the word has gha: निदाघः", note="from दह्, to burn",
)  # fmt: skip
GODHUMA = Word("godhuma", spell("goDUmaH"), ("गेहूँ",), "notes", gender="m")
DUKULA = Word(
    "dukula", spell("dukUlam"),
    ("a very fine cloth woven from the inner bark of a plant", "silk"), "vocab",
)  # fmt: skip
VOICED = Sanskrit("", "", "voiced")
SARATI = tuple(Derivation(("sf", "a", "ti"), (), form) for form in ("sarati", "DAvati"))

NEW = {CardKind.RECOGNISE: 3, CardKind.RULE: 1, CardKind.PAIR: 1, CardKind.PRODUCE: 2}

Ask_ = Callable[[CardKind], Exercise]


def asking(ask: Ask_, options: RenderOptions) -> dict[str, Lines]:
    """The screens of a card before its answer."""
    recognise, rule = ask(CardKind.RECOGNISE), ask(CardKind.RULE)
    return {
        "a word": [
            *progress_header(SessionProgress(6, 20, NEW, 2), options),
            *question(recognise, options),
            *footer(Ask.REVEAL, options),
        ],
        "a choice": [*question(ask(CardKind.PAIR), options), *footer(Ask.CHOOSE, options)],
        "a hinted rule": [
            *progress_header(SessionProgress(0, 5), options, counts=PRACTICE),
            *question(rule, options),
            *answer_hint(rule, options),
            *footer(Ask.TYPE, options),
        ],
        "a hinted word": answer_hint(recognise, options),
        "help": help_screen(Ask.TYPE, options),
    }


def answering(ask: Ask_, options: RenderOptions) -> dict[str, Lines]:
    """The screens of a card after its answer."""
    recognise, rule, produce = map(ask, (CardKind.RECOGNISE, CardKind.RULE, CardKind.PRODUCE))
    confusable = {"suta": "सुत, son"}

    def judged(typed: str, *accepted: str, **how: object) -> Lines:
        return verdict_lines(judge(typed, accepted, **how), typed, options)  # type: ignore[arg-type]

    return {
        "a revealed word": [
            *reveal_lines(recognise, options),
            *GradeBar(futures(KNOWN, TODAY + 9)).lines(options),
        ],
        "a right answer": [
            *judged("bhavati", "Bavati"),
            *reveal_lines(rule, options),
            *GradeBar({}, judged=4, repeats=False).lines(options),
        ],
        "a loose answer": [*judged("kinkarah", "kiNkaraH"), *reveal_lines(produce, options)],
        "one sound off": judged("सलिल", "salIla"),
        "another word": judged("suta", "sUta", confusable=confusable),
        "stopped on the way": judged("bhoati", "Bavati", derivations=rule.derivations),
        "unreadable": judged("१२", "Bavati"),
        "far off": judged("vṛkṣāḥ", "Bavati"),
        "nothing typed": judged("", "Bavati"),
        "a wrong choice": choice_lines(spell("suta"), False, options),
        "a right choice": choice_lines(VOICED, True, options),
        "a wrong name": choice_lines(VOICED, False, options),
        "a derivation": derivations(rule.derivations, options),
        "two forms, no rule": derivations(SARATI, options),
        "after a hint": GradeBar(futures(None, TODAY), judged=3, most=3).lines(options),
        "a new word": GradeBar(
            futures(None, TODAY), more=answered_keys(why=True, more=True, back=False)
        ).lines(options),
        "asked again": GradeBar({}, judged=2, slip="only mistyped?").lines(options),
        "in a drill": GradeBar(futures(None, TODAY), repeats=False).lines(options),
        "graded by itself": grade_line(2),
    }


def session_end(ask: Ask_, options: RenderOptions) -> dict[str, Lines]:
    missed = tuple(map(ask, (CardKind.RECOGNISE, CardKind.RULE, CardKind.PAIR)))
    return {
        "a summary": summary(
            Summary(24, 20, 3, 16, 1, 250_000, missed, missed[:1]), options, due_tomorrow=12
        ),
        "all right": summary(Summary(3, 3, 0, 3, 0, 9_000, (), ()), options, due_tomorrow=0),
        "nothing answered": summary(Summary(0, 0, 0, 0, 0, 0, (), ()), options),
    }


def reports(options: RenderOptions) -> dict[str, Lines]:
    rows = (
        Mastery("guna", "गुणः", "The vowel rises to guṇa.", ("7.3.84", "7.3.86"), 2, 1, 1, 1),
        Mastery("varna", "वर्णाः", "The sounds.", ("1.1.9",), 3, 3, 3, 0),
        Mastery("jastva", "जश्त्वम्", "The third of the row.", ("8.2.39",), 1, 0, 0, 0),
    )
    due, known = CardStatus(DUE), CardStatus(KNOWN, flagged=True)
    cards = [
        CardLine("Sanskrit to meaning", due, 31, leech=True),
        CardLine("meaning to Sanskrit", CardStatus(suspended=True)),
    ]
    words = [
        WordStatus(NIDAGHA, (known, UNTOUCHED)),
        WordStatus(GODHUMA, (UNTOUCHED, UNTOUCHED)),
        WordStatus(DUKULA, (due, known)),
        WordStatus(DUKULA, (CardStatus(DUE, suspended=True),)),
    ]
    return {
        "today": today(
            Counts(12, 300, 180, 480, 8, 2, 0),
            options,
            waiting=Waiting(12, 8, 3),
            limits=(100, 10),
            streak=5,
            answers=21,
        ),
        "first of all": first_steps(options),
        "today, all done": today(
            Counts(3, 20, 480, 500, 100, 10, 4),
            options,
            waiting=Waiting(),
            limits=(100, 10),
            streak=0,
            answers=1,
        ),
        "topics": topics(rows, options),
        "words": word_list(words, TODAY, options),
        "one word": word_show(NIDAGHA, cards, TODAY, options, similar=(GODHUMA, DUKULA)),
        "an import": import_preview(_import(), options),
        "an empty import": import_preview(ImportView("a.txt", ("notes",), 0), options),
    }


def _import() -> ImportView:
    sure = tuple(EntryRow(line, "लता", "creeper, vine") for line in range(2, 17))
    return ImportView(
        "notes.txt",
        ("notes",),
        40,
        sure=sure,
        check=(EntryRow(17, "निदाध", "summer", "is it निदाघ? ध stands where घ is usual"),),
        merges=(EntryRow(18, "गोधूमः", "गेहूँ"),),
        rules=tuple(OtherRow(line, "भो + अ + ति = भवति", "ayādi") for line in range(20, 34)),
        skipped=(OtherRow(1, "Verb 3", "a heading"), OtherRow(34, "", "empty")),
        known=tuple(map(EntryRow, range(35, 39), ("नदी", "वनम्", "गजः", "कविः"), ("",) * 4)),
    )


def all_screens(ask: Ask_, options: RenderOptions) -> dict[str, Lines]:
    return {
        **asking(ask, options),
        **answering(ask, options),
        **session_end(ask, options),
        **reports(options),
    }


@pytest.mark.parametrize("width", WIDTHS)
def test_each_screen_looks_as_recorded(ask: Ask_, width: int) -> None:
    screens = all_screens(ask, RenderOptions(width))
    text = "".join(
        f"== {name}\n" + "".join(f"{line.plain}\n" for line in lines)
        for name, lines in screens.items()
    )
    assert text == (HERE / f"screens_{width}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ["भवति  bhavati", "भवति │", "भवति\tx", "a भवति ", "भ | b"])
def test_the_law_forbids_what_aligns_behind_devanagari(line: str) -> None:
    assert has_column_after_devanagari(line)


@pytest.mark.parametrize("line", ["bhavati   भवति", "सुत is a son; सूत is not", "  १ + २"])
def test_the_law_allows_a_last_column_and_running_text(line: str) -> None:
    assert not has_column_after_devanagari(line)


@pytest.mark.no_cover
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("iast", [True, False])
@pytest.mark.parametrize("plain", [True, False])
def test_every_line_of_every_screen_keeps_the_law_and_fits(
    ask: Ask_, width: int, iast: bool, plain: bool
) -> None:
    for name, lines in all_screens(ask, RenderOptions(width, iast, plain)).items():
        assert list(breaches(lines, width, plain=plain)) == [], name


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("plain", [True, False])
def test_with_iast_alone_no_screen_has_devanagari(ask: Ask_, width: int, plain: bool) -> None:
    options = RenderOptions(width, plain=plain, devanagari=False)
    for name, lines in all_screens(ask, options).items():
        shown = in_script(lines, options)
        assert not [line.plain for line in shown if is_devanagari(line.plain)], name
        assert list(breaches(shown, width, plain=plain)) == [], name


@pytest.mark.parametrize("width", WIDTHS)
def test_without_iast_no_screen_of_a_card_has_any(ask: Ask_, width: int) -> None:
    options = RenderOptions(width, iast=False)
    for name in ("a word", "a hinted rule", "a choice"):
        said = "".join(line.plain for line in asking(ask, options)[name])
        assert not re.search("nidāghaḥ|bhū|bha…|sūta", said), name


@pytest.mark.parametrize("asks", Ask)
def test_the_help_fits_into_a_usual_window(asks: Ask) -> None:
    lines = [line.plain for line in help_screen(asks, RenderOptions(80))]
    assert len(lines) <= 20
    assert "When the answer is shown" in lines


@pytest.mark.parametrize("width", [60, 80])
def test_grades_and_the_most_useful_other_keys_take_two_lines(width: int) -> None:
    keys = answered_keys(why=True, more=True, back=True)
    options = RenderOptions(width)
    for state in (None, KNOWN):
        lines = GradeBar(futures(state, TODAY + 9), more=keys).lines(options)
        assert len(lines) <= 2
        assert "w why · Esc back · ? keys" in " · ".join(line.plain for line in lines)


def test_every_colour_comes_with_a_word_or_a_sign(ask: Ask_) -> None:
    coloured = {"good", "warn", "bad"}
    for lines in all_screens(ask, RenderOptions()).values():
        for line in lines:
            spans = [(str(line.style), line.plain)] + [
                (str(span.style), line.plain[span.start : span.end]) for span in line.spans
            ]
            assert all(text.strip() for style, text in spans if style in coloured)


@pytest.mark.parametrize(
    ("meaning", "hint"),
    [
        ("I; me", "the first meaning has 1 letter"),
        ("water; rain", "the meaning begins with  w…"),
    ],
)
def test_a_hint_never_is_the_answer(ask: Ask_, meaning: str, hint: str) -> None:
    exercise = replace(ask(CardKind.RECOGNISE), meaning=meaning)
    assert [line.plain for line in answer_hint(exercise, RenderOptions(80))] == [hint]
