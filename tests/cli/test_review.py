"""The daily loop as a learner lives it, typed line by line."""

import json
from pathlib import Path

import pytest

from shabda.study.log import Event, EventKind

CLOUD = """\
words:
  - word: मेघः
    gender: m
    pos: noun
    glosses: [cloud]
    as_written: मेध
    correction: The word is मेघः, with gha.
  - word: मयूरः
    gender: m
    pos: noun
    glosses: [peacock]
"""


def due(shabda, day: int) -> int:
    return json.loads(shabda("due", "--json", day=day).out)["due"]


def by_card(answers: list[Event]) -> dict[str, list[int | None]]:
    grades: dict[str, list[int | None]] = {}
    for event in answers:
        grades.setdefault(event.card_id, []).append(event.grade)
    return grades


@pytest.fixture
def small(home: Path) -> Path:
    """A home with a deck of two words beside the shipped one."""
    (home / "decks").mkdir()
    (home / "decks" / "small.yaml").write_text(CLOUD, encoding="utf-8")
    return home


@pytest.mark.no_cover
def test_a_first_review_of_a_bare_home_asks_and_keeps(shabda, answers) -> None:
    ran = shabda("review", "--limit", "2", typed="\n3\n\n4\n")
    assert ran.code == 0
    assert ran.err == ""
    assert "0 of 2 done · 2 new words" in ran.out
    assert "2 cards · 2 new · 2 right at once (100 %)" in ran.out
    assert [(answer.kind, answer.grade) for answer in answers()] == [
        (EventKind.REVIEW, 4),
        (EventKind.REVIEW, 5),
    ]


def test_the_log_keeps_what_was_asked_and_answered(shabda, small, answers, noon) -> None:
    shabda("review", "--deck", "small", "--limit", "1", typed="\n2\n")
    (event,) = answers()
    assert event.card_id == "word:meGaH/recognise"
    assert event.exercise == "What does it mean? · मेघः · मेघः"
    assert (event.grade, event.answer, event.kind) == (3, "", EventKind.REVIEW)
    assert (event.reviewed_at, event.study_day) == (noon(0), noon(0).toordinal())
    assert event.elapsed_ms >= 0


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("typed", "grade"),
    [("मेघः", 4), ("meghaḥ", 4), ("meghaH", 4), ("meghah", 4), ("megaḥ", 2), ("मरालः", 1)],
    ids=["devanagari", "iast", "hk", "without its marks", "one sound off", "another word"],
)
def test_a_typed_word_is_judged_in_any_script(shabda, small, answers, typed, grade) -> None:
    shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n")
    ran = shabda("review", "--deck", "small", "--limit", "1", typed=f"{typed}\n", day=7)
    assert "In Sanskrit: cloud" not in ran.out, "its sibling comes back first"
    shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n", day=1)
    ran = shabda("review", "--deck", "small", "--limit", "1", typed=f"{typed}\n", day=2)
    assert "In Sanskrit: cloud" in ran.out
    last = answers()[-1]
    assert (last.card_id, last.answer, last.grade) == ("word:meGaH/produce", typed, grade)


def test_the_correction_of_a_word_is_shown_when_it_is_new_and_not_again(shabda, small) -> None:
    first = shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n")
    again = shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n", day=1)
    assert "Often miswritten मेध" in first.out
    assert "मेघः" in again.out
    assert "Often miswritten" not in again.out


def test_siblings_wait_for_another_day(shabda, small, answers) -> None:
    shabda("review", "--deck", "small", typed="\n3\n" * 9)
    shabda("review", "--deck", "small", "--new", "9", typed="\n3\n" * 9)
    assert list(by_card(answers())) == ["word:meGaH/recognise", "word:mayUraH/recognise"]


def test_a_card_comes_back_when_it_is_due(shabda, small, answers) -> None:
    for day in (0, 1, 7):
        shabda("review", "--deck", "small", "--limit", "1", "--new", "1", typed="\n3\n", day=day)
        assert due(shabda, day) == 0
    assert by_card(answers()) == {"word:meGaH/recognise": [4, 4, 4]}
    assert [answer.study_day - answers()[0].study_day for answer in answers()] == [0, 1, 7]
    assert due(shabda, 7 + 15 - 1) == 0
    assert due(shabda, 7 + 15) == 1


def test_what_was_missed_comes_back_until_it_is_known(shabda, small, answers) -> None:
    typed = "\n1\n" + "\n3\n" + "\n2\n" + "\n3\n"
    ran = shabda("review", "--deck", "small", typed=typed)
    assert ran.code == 0
    assert by_card(answers()) == {
        "word:meGaH/recognise": [1, 3, 4],
        "word:mayUraH/recognise": [4],
    }
    assert [answer.kind for answer in answers()].count(EventKind.RELEARN) == 2
    assert "2 cards · 2 new · 1 right at once (50 %)" in ran.out
    assert "  meghaḥ  मेघः\n    → cloud (noun, masculine nominative)\n" in ran.out
    assert "due tomorrow: 2" in ran.out


@pytest.mark.no_cover
def test_the_same_number_of_answers_is_shown_everywhere(shabda, small) -> None:
    typed = "\n3\n" + "\n2\n" + "\n1\n" + "\n3\n"
    end = shabda("review", "--deck", "small", typed=typed).out
    assert "2 right at once (100 %) · 1 right at first, then missed" in end
    assert "To look at again" in end
    assert end.count("4 answers in") == 1
    assert "today    4 answers, 2 new" in shabda().out
    assert "today   4 answers · 2 new" in shabda("stats").out
    shabda("drill", "savarna-dirgha", "--count", "1", typed="x\n\n")
    assert "today    5 answers, 3 new" in shabda().out
    assert "today   5 answers · 3 new" in shabda("stats").out


def test_leaving_keeps_every_answer_given(shabda, small, answers) -> None:
    ran = shabda("review", typed="\n3\n\n3\nq\n")
    assert ran.code == 0
    assert len(answers()) == 2


def test_the_end_of_input_is_a_way_to_leave(shabda, home, answers) -> None:
    assert shabda("review", typed="").code == 0
    assert answers() == []


@pytest.mark.no_cover
def test_a_day_takes_in_ten_new_cards_in_however_many_sittings(shabda, home, answers) -> None:
    shabda("review", typed="\n3\n" * 4 + "q\n")
    for _ in range(3):
        shabda("review", typed="\n3\n" * 30)
    begun = {answer.card_id for answer in answers()}
    assert len(begun) == 10
    assert "Done for today." not in shabda("review", "--new", "1").out


def test_what_did_not_get_a_4_is_asked_again_in_the_next_sitting_of_the_day(
    shabda, home, answers
) -> None:
    shabda("review", "--limit", "2", typed="\n1\nq\n")
    ran = shabda("review", "--new", "0", typed="\n2\n\n3\n")
    assert ran.out.startswith("1 to repeat\n")
    assert [(answer.kind, answer.grade) for answer in answers()] == [
        (EventKind.REVIEW, 1), (EventKind.RELEARN, 3), (EventKind.RELEARN, 4),
    ]  # fmt: skip
    assert "Done for today." in shabda("review", "--new", "0").out
    assert "repeat" not in shabda("review", "--new", "0", day=1).out.splitlines()[0]


def test_a_limit_counts_what_is_asked_again(shabda, home) -> None:
    shabda("review", "--limit", "3", typed="\n1\n" * 3 + "q\n")
    assert shabda("review", "--new", "0", "--limit", "2").out.startswith("2 to repeat\n")
    assert shabda("review", "--new", "0").out.startswith("3 to repeat\n")


def test_a_suspended_card_is_not_asked_again(shabda, home) -> None:
    shabda("review", "--limit", "1", typed="\n1\nq\n")
    shabda("suspend", "सलिल")
    assert "Done for today." in shabda("review", "--new", "0").out


@pytest.mark.no_cover
def test_one_new_card_in_five_is_a_rule(shabda, home, answers) -> None:
    ran = shabda("review", "--new", "15", typed="\n3\n" * 40)
    assert ran.code == 0
    kinds = [
        answer.card_id.partition(":")[0] for answer in answers() if answer.kind is EventKind.REVIEW
    ]
    assert kinds.count("rule") == 3
    assert kinds[4] == "rule"


def test_limit_counts_cards_whether_due_or_new(shabda, home, answers) -> None:
    shabda("review", "--limit", "3", typed="\n3\n" * 20)
    assert len(by_card(answers())) == 3
    shabda("review", "--limit", "2", typed="\n3\n" * 20, day=1)
    assert [answer.study_day for answer in answers()].count(answers()[0].study_day + 1) == 2


def test_no_new_cards_when_none_are_wanted(shabda, home, answers) -> None:
    assert "Nothing is due." in shabda("review", "--new", "0").out
    assert answers() == []


def test_where_nothing_was_asked_nothing_is_called_done(shabda, home) -> None:
    shabda("decks", "off", "vocab")
    shabda("review", "--limit", "2", typed="q\n")
    shabda("suspend", "सलिल")
    said = shabda("review", "--limit", "1", "--deck", "vocab", "--new", "0").out
    assert said.startswith("Nothing is due.")
    assert "Done" not in said


def test_due_cards_come_before_new_ones(shabda, home, answers) -> None:
    shabda("review", "--limit", "2", typed="\n3\n" * 9)
    yesterday = set(by_card(answers()))
    shabda("review", "--limit", "3", "--new", "1", typed="\n3\n" * 9, day=1)
    today = [answer.card_id for answer in answers()[2:]]
    assert set(today[:2]) == yesterday
    assert len(today) == 3


def test_a_deck_by_its_name_or_the_nearest_one(shabda, small) -> None:
    assert "मेघः" in shabda("review", "--deck", "small").out
    ran = shabda("review", "--deck", "smal")
    assert (ran.code, ran.err) == (1, "shabda: no deck 'smal'; did you mean small?\n")


def test_cramming_moves_no_card(shabda, small, answers) -> None:
    shabda("review", "--deck", "small", typed="\n3\n" * 2)
    before = [due(shabda, day) for day in range(9)]
    ran = shabda("review", "--cram", typed="\n1\n" * 3 + "\n3\n" * 9)
    assert "practice" in ran.out
    assert {answer.kind for answer in answers()[2:]} == {EventKind.CRAM, EventKind.RELEARN}
    assert [due(shabda, day) for day in range(9)] == before


def test_cramming_a_card_that_is_due_leaves_it_due(shabda, small, answers) -> None:
    shabda("review", "--deck", "small", typed="\n3\n" * 2)
    assert due(shabda, 1) == 2
    shabda("review", "--cram", "--deck", "small", typed="\n3\n" * 9, day=1)
    assert [answer.kind for answer in answers()[2:]] == [EventKind.CRAM, EventKind.CRAM]
    assert due(shabda, 1) == 2


def test_there_is_nothing_to_cram_before_the_first_review(shabda, home) -> None:
    ran = shabda("review", "--cram")
    assert (ran.code, ran.out) == (0, "You know no cards yet; start with `shabda review`.\n")


@pytest.mark.no_cover
def test_a_seed_asks_the_same_again(shabda, home, answers) -> None:
    def asked(seed: str) -> str:
        return shabda("review", "--new", "5", "--seed", seed, typed="s\n" * 4 + ":s\n").out

    assert "0 of 1 done · 1 new" in asked("7")
    assert asked("7") == asked("7")
    assert len({asked(str(seed)) for seed in range(3)}) > 1
    assert answers() == [], "a card that is skipped is not answered"


def test_a_clock_set_back_stays_at_the_last_day(shabda, small, answers) -> None:
    shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n", day=3)
    shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n", day=0)
    first, second = answers()
    assert first.study_day == second.study_day
    assert first.reviewed_at <= second.reviewed_at


def test_an_edited_meaning_keeps_its_progress(shabda, small, answers) -> None:
    shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n")
    deck = small / "decks" / "small.yaml"
    deck.write_text(CLOUD.replace("[cloud]", "[the rain cloud]"), encoding="utf-8")
    ran = shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n", day=1)
    assert "the rain cloud" in ran.out
    assert by_card(answers()) == {"word:meGaH/recognise": [4, 4]}


def test_a_deck_taken_away_and_brought_back_keeps_its_progress(shabda, small, answers) -> None:
    shabda("review", "--deck", "small", "--limit", "1", typed="\n3\n")
    deck = small / "decks" / "small.yaml"
    deck.rename(small / "small.yaml")
    assert due(shabda, 1) == 1, "nothing has looked at the decks yet"
    assert shabda("list", "cloud").code == 0
    assert due(shabda, 1) == 0
    (small / "small.yaml").rename(deck)
    assert shabda("list", "cloud").code == 0
    assert due(shabda, 1) == 1


def test_a_card_that_waits_after_leaving_is_asked_until_it_is_left_for_tomorrow(
    shabda, home
) -> None:
    asked = "\n1\n"
    first = shabda("review", "--limit", "1", typed=asked * 3)
    assert "1 to repeat" in first.out
    again = shabda("review", "--new", "0", typed=asked * 9)
    assert "1 card not yet good after 5 tries, left for tomorrow" in again.out
    assert "to repeat still" not in again.out
    assert "Done for today" in shabda("review", "--new", "0").out


def test_another_word_with_the_meaning_asked_is_named(shabda, home) -> None:
    deck = home / "decks" / "mine.yaml"
    deck.parent.mkdir(exist_ok=True)
    deck.write_text(
        'words:\n- {word: वच्, pos: verb, gana: "2", pada: P, glosses: [speak, say]}\n', "utf-8"
    )
    shabda("review", "--deck", "mine", "--limit", "1", typed="\n3\n")
    shabda("review", "--deck", "mine", "--limit", "1", typed="\n3\n", day=1)
    ran = shabda("review", "--deck", "mine", "--limit", "1", typed="vadati\n", day=2)
    assert "In Sanskrit: speak; say (verb)" in ran.out
    assert "that is वदति" in " ".join(ran.out.split())
