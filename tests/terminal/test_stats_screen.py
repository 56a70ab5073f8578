"""The record on the screen: a simulated half year as text, and the law of every line.

The screens as they must look stand in `stats_<width>.txt`; `stats_plain.txt` is for pipes
and screen readers.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from screen_law import breaches
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.study.log import Event, by_card
from shabda.study.statistics.mastery import Mastery
from shabda.study.statistics.report import statistics
from shabda.study.statistics.troubles import SoundConfusion
from shabda.terminal.charts import SHADES, bars, calendar, column_rows, legend, meter
from shabda.terminal.layout import Lines, RenderOptions
from shabda.terminal.screens.statistics import NOTHING, StatisticsReport, statistics_lines
from shabda.terminal.screens.trouble_list import Named, sound_confusion_lines
from simulation import simulate

MONDAY = 739_621
TODAY = MONDAY + 2
HERE = Path(__file__).parent
WORDS = {
    "kiNkaraH": "servant", "salila": "water", "salIla": "playful, with grace", "suta": "son",
    "sUta": "charioteer; bard; begotten, impelled, poured out", "goDUmaH": "गेहूँ",
    "nidAGaH": "the hot season, summer", "latA": "creeper", "gaja": "elephant", "vana": "forest",
    "snAnArTam upayujyamAnaH proYCaH": "bath towel (a wiper used for bathing)",
    "Pala": "fruit", "nadI": "river", "maDu": "honey", "pitf": "father", "mAtf": "mother",
    "rAjan": "king", "karman": "deed", "manas": "mind", "diS": "direction", "go": "cow",
    "nO": "ship", "agni": "fire", "Satru": "enemy", "guru": "teacher", "kavi": "poet",
    "muni": "sage", "senA": "army", "mAlA": "garland", "bAlA": "girl", "pATa": "lesson",
}  # fmt: skip
NAMES = {
    **{f"word:{slp1}": Named(spell(slp1), gloss) for slp1, gloss in WORDS.items()},
    "pair:suta": Named(Sanskrit("", "सुत / सूत", "suta / sūta"), "u is short or long"),
    "rule:guna": Named(Sanskrit("", "सार्वधातुकार्धधातुकयोः", "7.3.84"), "The final i u ṛ takes guṇa."),
}
CARDS = [
    "pair:suta/contrast",
    "rule:guna/rule",
    *(f"{note}/{kind}" for note in NAMES if note[0] == "w" for kind in ("recognise", "produce")),
]
TOPICS = (
    Mastery("guna", "गुणः", "", ("7.3.84",), 4, 4, 4, 0),
    Mastery("natva", "णत्वम्", "", ("8.4.1",), 4, 3, 1, 2),
    Mastery("visarga", "विसर्गः", "", ("8.3.34",), 20, 20, 11, 0),
    Mastery("varna", "वर्णाः", "", ("1.1.9",), 3, 0, 0, 0),
    Mastery("jastva", "जश्त्वम्", "", ("8.2.39",), 1, 0, 0, 0),
)


def record(events: list[Event]) -> StatisticsReport:
    return StatisticsReport(statistics(by_card(events), TODAY), TOPICS, NAMES)


@pytest.fixture(scope="module")
def half_a_year() -> StatisticsReport:
    return record(simulate(CARDS, TODAY, new=1, seed=14))


@pytest.fixture(scope="module")
def one_answer() -> StatisticsReport:
    return record(simulate(CARDS[:1], TODAY, days=1, new=1))


LOOKS = {"60": RenderOptions(60), "80": RenderOptions(80), "plain": RenderOptions(80, plain=True)}


@pytest.mark.parametrize("name", LOOKS)
def test_the_record_of_half_a_year_looks_as_recorded(
    half_a_year: StatisticsReport, name: str
) -> None:
    text = "".join(f"{line.plain}\n" for line in statistics_lines(half_a_year, LOOKS[name]))
    assert text == (HERE / f"stats_{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [60, 80, 88])
@pytest.mark.parametrize("iast", [True, False])
@pytest.mark.parametrize("plain", [True, False])
def test_every_line_keeps_the_law_and_fits(
    half_a_year: StatisticsReport, one_answer: StatisticsReport, width: int, iast: bool, plain: bool
) -> None:
    for it in (half_a_year, one_answer):
        assert (
            list(
                breaches(
                    statistics_lines(it, RenderOptions(width, iast, plain)), width, plain=plain
                )
            )
            == []
        )


def test_where_nothing_was_answered_one_sentence_says_what_to_do() -> None:
    assert [line.plain for line in statistics_lines(record([]), RenderOptions())] == [NOTHING]


def test_no_colour_is_needed(half_a_year: StatisticsReport) -> None:
    coloured = {"good", "warn", "bad"}
    for line in statistics_lines(half_a_year, RenderOptions()):
        assert coloured.isdisjoint({str(line.style), *(str(span.style) for span in line.spans)})


def test_a_first_answer_has_a_record_too(
    one_answer: StatisticsReport, text_of: Callable[[Lines], list[str]]
) -> None:
    lines = text_of(statistics_lines(one_answer, RenderOptions()))
    assert any(line.startswith("streak  1 day · ") for line in lines)
    assert not any(line.startswith(("Hardest", "Leeches", "Sounds")) for line in lines)


# Charts


def test_the_calendar_has_a_row_for_each_weekday_and_ends_today(
    text_of: Callable[[Lines], list[str]],
) -> None:
    levels = [4, 0, 1, 2, 3, 0, 0, 1, 2]
    head, *rows = text_of(calendar(MONDAY, levels))
    assert head == "       Jan"
    assert [row.strip() for row in rows] == [
        "Mon  ██░░", "Tue    ▒▒", "Wed  ░░", "Thu  ▒▒", "Fri  ▓▓", "Sat", "Sun",
    ]  # fmt: skip


def test_a_month_is_named_above_its_first_whole_week(
    text_of: Callable[[Lines], list[str]],
) -> None:
    head = text_of(calendar(MONDAY, [1] * 7 * 26))[0]
    weeks_before = {"Jan": 0, "Feb": 4, "Mar": 8, "Apr": 13, "May": 17, "Jun": 21}
    assert {name: (head.index(name) - 7) // 2 for name in head.split()} == weeks_before


def test_the_legend_tells_which_shade_is_how_many() -> None:
    assert legend((3, 7, 9), 20) == "░ 1-3  ▒ 4-7  ▓ 8-9  █ 10-20"
    assert legend((1,), 2) == "▓ 1  █ 2"
    assert legend((), 5) == "█ 1-5"


def test_shades_differ_without_colour() -> None:
    assert len(set(SHADES)) == len(SHADES) == 5


def test_bars_are_as_high_as_their_values_and_never_vanish() -> None:
    assert bars([0, 1, 8, 16, 100], 2, 1) == ["    █", " ▁▂▃█"]
    assert bars([4, 0, 2], 1, 2) == ["█   ▄"]
    assert bars([0, 0], 2, 1) == ["", ""]


def test_a_meter_is_full_only_when_all_is_known() -> None:
    assert meter(1, 1, 4) == "████"
    assert meter(0.99, 1, 4) == "███▒"
    assert meter(0.25, 0.5, 4) == "█▒░░"
    assert meter(0, 0, 4) == "░░░░"


def test_a_table_aligns_figures_to_the_right() -> None:
    assert list(column_rows([("", "a", "bb"), ("dh", "10", "")])) == ["     a  bb", "dh  10"]


def test_confused_sounds_are_shown_in_a_matrix(text_of: Callable[[Lines], list[str]]) -> None:
    pairs = [SoundConfusion("I", "i", 12), SoundConfusion("H", "", 3), SoundConfusion("S", "z", 1)]
    assert text_of(sound_confusion_lines(pairs, RenderOptions()))[1:5] == [
        "      i  ∅  ṣ",
        "  ī  12  ·  ·",
        "  ḥ   ·  3  ·",
        "  ś   ·  ·  1",
    ]


def test_sounds_confused_are_said_in_words_where_no_column_can_be_read(
    text_of: Callable[[Lines], list[str]],
) -> None:
    pairs = [SoundConfusion("I", "i", 12), SoundConfusion("H", "", 3), SoundConfusion("", "a", 1)]
    assert text_of(sound_confusion_lines(pairs, RenderOptions(plain=True)))[1:] == [
        "i for ī: 12",
        "ḥ left out: 3",
        "a too much: 1",
    ]
