"""What a test of many cases says when one of them fails."""

import pytest

from cases import for_each


def test_a_failure_names_its_case() -> None:
    @for_each([1, 2, 3], lambda number: f"number {number}")
    def odd(number: int) -> None:
        assert number % 2

    with pytest.raises(
        pytest.fail.Exception, match=r"1 of 3 fail\nnumber 2: AssertionError: assert"
    ):
        odd()


def test_without_a_failure_nothing_is_said() -> None:
    @for_each("ab")
    def lower(letter: str) -> None:
        assert letter.islower()

    lower()
