"""The judge against pairs judged by hand: real kinds of slips, each with its verdict."""

from pathlib import Path

import pytest

from shabda.sanskrit.answers.judge import judge
from shabda.sanskrit.text.script import to_slp1

_LINES = (Path(__file__).parent / "judged.tsv").read_text(encoding="utf-8").splitlines()
PAIRS = [tuple(line.split("\t")) for line in _LINES if line and not line.startswith("#")]


def test_at_least_150_pairs_are_judged() -> None:
    assert len(set(PAIRS)) == len(PAIRS) >= 150


@pytest.mark.no_cover
@pytest.mark.parametrize(("expected", "typed", "kind", "slips"), PAIRS)
def test_the_verdict_is_the_one_a_teacher_gives(
    expected: str, typed: str, kind: str, slips: str
) -> None:
    verdict = judge(typed, [to_slp1(expected)])
    assert verdict.kind == kind, verdict
    if slips != "*":
        assert [str(slip.kind) for slip in verdict.slips] == slips.replace("-", "").split()


@pytest.mark.parametrize(
    ("expected", "typed", "may_be"),
    [
        ("bhavati", "bahvati", True), ("nagara", "ngara", True), ("na", "ma", True),
        ("rājan", "rajann", True), ("vac", "not", False), ("na", "saH", False),
        ("tad", "tvam", False), ("śocati", "bhavati", False), ("eva", "rama", False),
        ("tataḥ", "aham", False), ("deva", "", False),
    ],
)  # fmt: skip
def test_a_slip_of_the_fingers_leaves_more_than_half_of_the_sounds(
    expected: str, typed: str, may_be: bool
) -> None:
    assert judge(typed, [to_slp1(expected)]).may_be_mistyped is may_be


@pytest.mark.parametrize(
    ("expected", "typed", "place"),
    [
        ("duḥkha", "dukha", ": du for duḥ"), ("devaḥ", "devaha", ": vaha for vaḥ"),
        ("hariḥ", "harihi", ": rihi for riḥ"), ("dukha", "duHkha", ": duḥ for du"),
        ("rāmaḥ", "rAma", ": ma for maḥ"), ("hari", "hariH", ": riḥ for ri"),
    ],
)  # fmt: skip
def test_a_visarga_belongs_to_the_vowel_before_it(expected: str, typed: str, place: str) -> None:
    (slip,) = judge(typed, [to_slp1(expected)]).slips
    assert slip.place == place
