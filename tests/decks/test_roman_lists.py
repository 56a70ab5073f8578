"""Lists of words in Roman letters: whatever sign the lines have, one column has the words."""

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.lines import roman_lists
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
    "sign", ["; ", ";", "\t", " - ", "=", ": ", " :: ", ":-", " | ", " → ", "—", " means "]
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


PROSE = (
    "A short text comes before the list and goes on for a while without any word of it.",
    "It has two lines, and nothing that looks like a sign between two sides.",
)
LISTED = ("vriksha – tree", "nadi – river", "surya – the sun", "agni – fire")


def test_the_items_of_a_list_may_each_have_a_sentence_below() -> None:
    below = "Something is said about it in a whole sentence that has no sign in it."
    found = read("\n".join(f"- {item}\n{below}" for item in LISTED))
    assert [line.split(" = ")[1].strip("?") for line in found] == [
        item.split(" – ")[1] for item in LISTED
    ]


def test_a_list_may_be_one_paragraph_of_a_text() -> None:
    found = read("\n\n".join(("\n".join(PROSE), "\n".join(LISTED), PROSE[0])))
    assert len(found) == len(LISTED)
    assert not read("\n\n".join(("\n".join(PROSE), "\n".join(ENGLISH), PROSE[0])))


ENGLISH = ("house – a place to live", "road – a way", "bread – food", "door – a way in")


LONG = "se dice de lo que cuelga encima de la puerta de la casa; " * 3
GLOSSARY = {
    "A": (("Ahimsa", "No hacer daño a nadie."), ("Ashrama", f"Lugar apartado; {LONG}")),
    "C": (("Chakra", f"Rueda; {LONG}"), ("Devi", "La diosa, en todas sus formas.")),
    "J": (("Jnana Marga", "El camino del conocimiento, uno de los tres."),),
}


def glossary(terms: dict[str, tuple[tuple[str, str], ...]]) -> str:
    parts = [
        f"## {letter}\n\n" + "".join(f"**{term}** — *Sánscrito.* {text}\n\n" for term, text in own)
        for letter, own in terms.items()
    ]
    return "".join(parts)


def test_a_glossary_of_long_texts_under_letters_may_be_in_any_language() -> None:
    found = read(glossary(GLOSSARY))
    assert [line.split(" = ")[0] for line in found] == [
        "ahimsa", "aśrama", "chakra", "devi", "jnana marga",
    ]  # fmt: skip
    assert all(line.endswith("?") and "Sánscrito" not in line for line in found)


def test_a_glossary_of_other_words_is_none_of_sanskrit() -> None:
    text = "una cosa que hay en casi todas las casas"
    assert not read(
        "\n".join(f"{term} – {text}" for term in ("Cuchara", "Tenedor", "Mesa", "Silla"))
    )


TERMS = (
    "Atman. The self.", "Ahimsa. Not hurting any being, in what is thought, said or done.",
    "Bhakti. Love for a god, one of the ways to be free.", "Dharma. Duty. What upholds.",
    "Nadi. A river.", "Agni. The fire, and the god of the fire.",
)  # fmt: skip


def test_a_full_stop_may_part_a_term_from_its_meaning() -> None:
    words = [line.split(" = ")[0] for line in read("\n\n".join(TERMS))]
    assert words == ["atman", "ahimsa", "bhakti", "dharma", "nadi", "agni"]


def test_sentences_of_english_are_no_terms() -> None:
    assert not read("Stop. We must wait.\nListen. He comes.\nReady. Let us go.\nNever. I stay.\n")


def test_the_capitals_of_names_are_no_long_vowels() -> None:
    names = ("Agni - fire", "Indra - king of the gods", "Ushas - dawn", "Shiva - the kind one")
    words = [line.split(" = ")[0] for line in read("\n".join(names))]
    assert words[:2] == ["agni", "indra"]
    scheme = ("AtmA - self", "IzvaraH - lord", "AcAryaH - teacher", "UruH - thigh", "agniH - fire")
    assert [line.split(" = ")[0] for line in read("\n".join(scheme))][:3] == [
        "ātmā", "īśvaraḥ", "ācāryaḥ",
    ]  # fmt: skip


def test_the_places_of_verses_are_no_meanings() -> None:
    verses = (
        "atha śabdānuśāsanam",
        "tatra vanaṃ gajaḥ",
        "nadī jalaṃ vahati",
        "vṛkṣaḥ phalaṃ dadāti",
    )
    assert not read("\n\n".join(f"<l>{verse} || AB_1.{n} ||</l>" for n, verse in enumerate(verses)))
    numbers = ("eka = 1", "dvi = 2", "tri = 3", "catur = 4", "pañca = 5")
    assert [line.strip("?") for line in read("\n".join(numbers))][:3] == list(numbers[:3])


def test_compounds_with_the_same_end_are_no_pairs() -> None:
    assert not read("1. Manu-smriti,\n\n2. Vishnu-smriti,\n\n3. Atri-smriti,\n\n4. Yama-smriti.\n")


def test_parts_of_lists_that_are_read_already_are_not_weighed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of 100,000 lines in 5,000 parts that took five times as long as all else."""
    parted: list[object] = []
    monkeypatch.setattr(roman_lists, "lists_inside", lambda run, _: parted.append(run) or ())
    lines = [f"शूक{sign}वु = old {word}" for sign in "ािीुू" for word in ("river", "lamp", "door")]
    text = "\n".join(["Sanskrit notes", *lines, "ribajuvu = guest", "", "Sanskrit notes", *lines])
    assert read(text)
    assert not parted
    read("\n".join(["He came. She went. We slept here.", "deva: god", "They ran home. It rained."]))
    assert parted
