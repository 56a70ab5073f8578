"""Lists of words in Roman letters: whatever sign the lines have, one column has the words."""

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence
from shabda.progress import no_progress
from shipped import known


def read(text: str) -> list[str]:
    entries = read_learner_text(text, "x", no_progress, known()).entries
    return [
        f"{entry.word} = {'; '.join(entry.glosses)}"
        + ("" if entry.confidence is Confidence.SURE else "?")
        for entry in entries
    ]


PAIRS = (("deva", "god"), ("rAma", "Rama"), ("sItA", "furrow"), ("kamala", "lotus"))


@pytest.mark.parametrize(
    "sign", ["; ", ";", "\t", " - ", "=", ": ", " :: ", ":-", " | ", " → ", "—"]
)
def test_plain_words_and_those_of_a_scheme_are_of_one_list(sign: str) -> None:
    found = read("".join(f"{word}{sign}{meaning}\n" for word, meaning in PAIRS))
    assert [line.strip("?") for line in found] == [
        "deva = god", "rāma = Rama", "sītā = furrow", "kamala = lotus",
    ]  # fmt: skip


def test_several_words_of_one_meaning_may_follow_it() -> None:
    lines = (
        "happy = prasanna, hṛṣṭa",
        "water = jala, udaka",
        "king = nṛpa, rājan, bhūpati",
        "fire = agni",
    )
    assert [line.split(" = ")[0] for line in read("\n".join(lines))] == [
        "prasanna", "hṛṣṭa", "jala", "udaka", "nṛpa", "rājan", "bhūpati", "agni",
    ]  # fmt: skip


def test_the_scheme_is_the_one_in_which_most_words_are_known() -> None:
    of_slp1 = read("Danam = wealth\nnfpaH = king\nkzetram = field\nBUmiH = earth\nSItaH = cold\n")
    assert of_slp1 == [
        "dhanam = wealth", "nṛpaḥ = king", "kṣetram = field", "bhūmiḥ = earth", "śītaḥ = cold",
    ]  # fmt: skip
    of_itrans = read("chandraH = moon\nChAyA = shadow\nbAlaH = boy\nsiMhaH = lion\nnadI = river\n")
    assert of_itrans[:2] == ["candraḥ = moon", "chāyā = shadow"]


def test_two_pairs_of_a_line_are_parted_whatever_is_between_them() -> None:
    for joiner in ("; ", "  ", " | ", ", "):
        lines = (("vidyA - learning", "dhana - wealth"), ("grAma - village", "mitra - friend"))
        lines += (("dugdha - milk", "bhUmi - earth"), ("nadI - river", "agni - fire"))
        found = read("\n".join(map(joiner.join, lines)))
        assert [line.split(" = ")[0] for line in found] == [
            "vidyā", "dhana", "grāma", "mitra", "dugdha", "bhūmi", "nadī", "agni",
        ], joiner  # fmt: skip


def test_a_prefix_with_a_plus_is_part_of_its_verb() -> None:
    found = read(
        "ā+gam - to come\nupa+viś - to sit down\nsam + gam - to meet\npra-√viś - to enter\n"
    )
    assert found == [
        "ā-gam = to come", "upa-viś = to sit down", "sam-gam = to meet?", "pra-viś = to enter",
    ]  # fmt: skip


def test_other_lists_are_none_of_sanskrit() -> None:
    assert len(read("casa - house\nperro - dog\nagua - water\nfuego - fire\n")) < 2
    assert read("port = 80\nhost = local\nuser = admin\nname = data\n") == []
    assert not any(line.startswith("car =") for line in read('car = car.replace("a")\n' * 5))
