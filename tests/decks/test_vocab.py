"""Reading word decks: what a deck may say, and the sentence for everything it may not."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from deck_reading import load_deck
from shabda.decks.digest import LARGE, digest
from shabda.decks.words import load_decks, read_together
from shabda.errors import DeckError, Where
from shabda.study.words import Addition

Write = Callable[..., Path]

PAIR = """\
words:
  - word: सुत
    glosses: [son]
  - word: sūta
    glosses: [charioteer]
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str | bytes, name: str = "mine.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return path

    return write


@pytest.fixture
def refusal(write: Write) -> Callable[[str | bytes], str]:
    """What a deck is refused with: line and sentence."""

    def refusal(text: str | bytes) -> str:
        path = write(text)
        with pytest.raises(DeckError) as caught:
            load_deck(path)
        error = caught.value
        assert error.where is not None
        assert error.where.file == str(path)
        assert "\n" not in str(error)
        return f"{error.where.line}: {error.message}"

    return refusal


def test_a_word_is_read_with_everything_it_says(write: Write) -> None:
    path = write("""\
        words:
          - word: निदाघः
            id: nidAgha
            gender: m
            pos: noun
            glosses: [summer, heat]
            tags: [vocabulary]
            variants: [निदाघ]
            as_written: निदाध
            correction: It ends in घ.
            note: From दह्.
            source: "notes: Vocabulary"
        """)
    (word,) = load_deck(path).words
    assert (word.id, word.deck, word.gender, word.pos) == ("nidAgha", "mine", "m", "noun")
    assert (word.text.slp1, word.text.devanagari, word.text.iast) == (
        "nidAGaH", "निदाघः", "nidāghaḥ",
    )  # fmt: skip
    assert word.glosses == ("summer", "heat")
    assert word.tags == ("vocabulary",)
    assert [variant.slp1 for variant in word.variants] == ["nidAGa"]
    assert (word.as_written, word.correction) == ("निदाध", "It ends in घ.")
    assert (word.note, word.source) == ("From दह्.", "notes: Vocabulary")


def test_a_word_and_a_meaning_are_enough_and_either_script_will_do(write: Write) -> None:
    deck = load_deck(write(PAIR))
    assert deck.name == "mine"
    assert [word.id for word in deck.words] == ["suta", "sUta"]
    assert deck.words[1].text.devanagari == "सूत"


def test_the_id_of_a_phrase_has_no_space(write: Write) -> None:
    deck = load_deck(write("words:\n  - {word: उत न, glosses: or not}\n"))
    assert deck.words[0].id == "uta-na"
    assert deck.words[0].glosses == ("or not",)


def test_a_homonym_gets_a_number(write: Write) -> None:
    deck = load_deck(
        write("""\
        words:
          - {word: कुल, glosses: [family]}
          - {word: कुल, id: kula-2, glosses: [herd]}
        """)
    )
    assert [word.id for word in deck.words] == ["kula", "kula-2"]


def test_similar_words_may_be_named_by_id_or_in_either_script(write: Write) -> None:
    for names in ("[सुत, सूत]", "[suta, sUta]", "[suta, sūta]"):
        text = f"{PAIR}similar:\n  - words: {names}\n    difference: one letter\n"
        (pair,) = load_deck(write(text)).similar
        assert pair.id == "suta-sUta"
        assert pair.members == ("suta", "sUta")
        assert pair.difference == "one letter"


def test_additions_of_a_deck_read_alone_are_values_with_their_place(write: Write) -> None:
    path = write("glosses:\n  - word: suta\n    add: [boy]\n")
    errors: list[DeckError] = []
    (deck,) = load_decks([path], refuse=errors.append)
    assert deck.additions == (Addition("suta", ("boy",), Where(str(path), 2)),)
    assert [error.where for error in errors] == [Where(str(path), 2)]


def test_decks_read_together_enrich_and_pair_each_others_words(write: Write) -> None:
    shipped = write(PAIR, "vocab.yaml")
    mine = write(
        """\
        words:
          - {word: शुत, glosses: [a slip]}
        similar:
          - {words: [सुत, शुत], difference: the sibilant}
        glosses:
          - {word: सुत, add: [boy, son]}
        """
    )
    first, second = load_decks([shipped, mine])
    assert first.words[0].glosses == ("son", "boy")
    assert second.similar[0].members == ("suta", "Suta")
    assert load_deck(shipped).words[0].glosses == ("son",)


def test_the_same_word_in_two_decks_is_one_word_with_all_that_both_say(write: Write) -> None:
    one = write(
        "words:\n  - {word: कपि, gender: m, glosses: [monkey], tags: [wood], note: climbs}\n",
        "one.yaml",
    )
    two = write(
        "words:\n  - {word: kapi, pos: noun, glosses: [ape, monkey], note: swings,"
        " variants: [कपी]}\n"
    )
    first, second = load_decks([one, two])
    (word,) = first.words
    assert (word.glosses, word.note) == (("monkey", "ape"), "climbs\nswings")
    assert (word.gender, word.pos, word.tags) == ("m", "noun", ("wood",))
    assert [text.slp1 for text in word.variants] == ["kapI"]
    assert second.words == ()


@pytest.mark.parametrize("own", ["गजः, gender: m", "गजः"])
@pytest.mark.parametrize("of_class", ["गजः", "गज", "gaja"])
def test_a_word_of_a_class_adds_its_meaning_to_the_learners_word(
    write: Write, own: str, of_class: str
) -> None:
    mine = write(f"words:\n  - {{word: {own}, glosses: [tusker]}}\n")
    entry = f"{{word: {of_class}, pos: noun, glosses: [elephant], gender: m}}"
    lesson = write(f"words:\n  - {entry}\n", "lesson@class.yaml")
    first, second = load_decks([mine, lesson])
    (word,) = first.words
    assert (word.id, word.glosses, word.gender) == ("gajaH", ("tusker", "elephant"), "m")
    assert second.words == ()


@pytest.mark.parametrize("other", ["नदी, gender: f", "कपि, id: nadI", "नदी, pos: verb"])
def test_a_word_of_a_class_that_contradicts_the_learners_leaves_it_as_it_is(
    write: Write, other: str
) -> None:
    mine = write("words:\n  - {word: नदी, gender: m, pos: noun, glosses: [river]}\n")
    lesson = write(f"words:\n  - {{word: {other}, glosses: [stream]}}\n", "lesson@class.yaml")
    first, second = load_decks([mine, lesson])
    assert [word.glosses for word in first.words] == [("river",)]
    assert second.words == ()


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (
            "{word: हरि, gender: m, glosses: [Viṣṇu]}",
            "{word: हरि, gender: f, glosses: [yellow]}",
            "हरि is feminine here but masculine at {one}:2; correct one",
        ),
        (
            "{word: हरि, pos: verb, glosses: [seize]}",
            "{word: हरि, pos: noun, glosses: [Viṣṇu]}",
            "हरि is noun here but verb at {one}:2; correct one",
        ),
        (
            "{word: हरि, glosses: [Viṣṇu]}",
            "{word: कपि, id: hari, glosses: [monkey]}",
            "the id 'hari' is already at {one}:2;",
        ),
    ],
)
def test_another_word_with_the_same_id_is_refused_with_both_places(
    write: Write, first: str, second: str, said: str
) -> None:
    one, two = write(f"words:\n  - {first}\n", "one.yaml"), write(f"words:\n  - {second}\n")
    with pytest.raises(DeckError) as caught:
        load_decks([one, two])
    assert str(caught.value).startswith(f"{two}:2: {said.format(one=one)}")


def test_the_same_pair_in_two_decks_is_one_pair_with_both_differences(write: Write) -> None:
    pair = "similar:\n  - {{words: [{}], difference: {}}}\n"
    one = write(PAIR + pair.format("सुत, सूत", "one is long"), "one.yaml")
    two = write(pair.format("suta, sUta", "the vowel"))
    three = write(pair.format("suta, sūta", "the vowel"), "three.yaml")
    first, *others = load_decks([one, two, three])
    assert [pair.difference for pair in first.similar] == ["one is long; the vowel"]
    assert [deck.similar for deck in others] == [(), ()]


def test_a_deck_with_a_wrong_section_of_pairs_leaves_the_others_readable(write: Write) -> None:
    refused: list[DeckError] = []
    word = "words:\n- {word: giri, glosses: [mountain]}\n"
    one = write(word + 'similar: "x"\n', "one.yaml")
    decks = load_decks([one, write(PAIR)], refuse=refused.append)
    assert [len(deck.words) for deck in decks] == [1, 2]
    assert [str(error.where) for error in refused] == [f"{one}:3"]


def test_two_decks_of_one_name_are_refused(write: Write, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    twin = write(WORD, "old/mine.yaml")
    with pytest.raises(DeckError, match=r"old/mine\.yaml: a deck 'mine' already exists"):
        load_decks([write(PAIR), twin])


def test_an_addition_to_a_word_that_nobody_has_names_the_nearest(write: Write) -> None:
    mine = write("glosses:\n  - {word: सुतः, add: [boy]}\n")
    with pytest.raises(DeckError, match="no word 'सुतः'; did you mean सुत"):
        load_decks([write(PAIR, "vocab.yaml"), mine])


def test_two_equal_ids_are_refused_with_both_lines(refusal: Callable[[str], str]) -> None:
    text = PAIR + "  - word: सुत\n    glosses: [boy]\n"
    assert refusal(text).startswith("6: suta सुत is already at ")
    assert "mine.yaml:2; merge the two" in refusal(text)
    assert "`id: suta-2`" in refusal(text)


def test_two_equal_pairs_are_refused(refusal: Callable[[str], str]) -> None:
    pair = "  - words: [सुत, सूत]\n    difference: one letter\n"
    assert refusal(f"{PAIR}similar:\n{pair}{pair}").startswith(
        "9: the id 'suta-sUta' is already used"
    )


WORD = "words:\n  - word: सुत\n    glosses: [son]\n"
SIMILAR = f"{PAIR}similar:\n  - difference: one letter\n    words: "


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (WORD + "    genus: m\n", "4: unknown field 'genus'; did you mean gender?"),
        (WORD + "    notes: x\n", "4: unknown field 'notes'; did you mean note?"),
        ("word:\n  - x\n", "1: unknown field 'word'; did you mean words?"),
        (WORD + "    pos: nuon\n", "4: unknown pos 'nuon'; did you mean noun?"),
        (WORD + "    gender: nm\n", "4: unknown gender 'nm'; did you mean"),
        (WORD + "    gender: x\n", "4: unknown gender 'x'; known: m, f, n, mf, mn, fn, mfn"),
        (WORD + "    pos: verb\n    gender: m\n", "5: a verb has no gender; remove the line"),
        (WORD + "    id: a/b\n", "4: the id 'a/b' must not contain a space, slash or colon"),
        (WORD + "    note: [a, b]\n", "4: `note` must be one text"),
        (WORD + "    variants: [सूतq2]\n", "4: 'सूतq2' is not Sanskrit"),
        ("words:\n  - glosses: [son]\n", "2: `word` is missing or empty"),
        ("words:\n  - word: сут\n    glosses: [son]\n", "2: 'сут' is not Sanskrit"),
        ("words:\n  - word: सुत\n", "2: `glosses` is missing or empty"),
        ("words:\n  - word: सुत\n    glosses: []\n", "3: `glosses` is missing or empty"),
        ("words:\n  - word: सुत\n    glosses: ['']\n", "3: `glosses` is missing or empty"),
        ("words:\n  - word: सुत\n    glosses:\n", "3: a value is missing"),
        ("words:\n  - word: सुत\n    glosses: {a: b}\n", "3: `glosses` must be a list of texts"),
        ("words: सुत\n", "1: `words` must be a list of entries"),
        ("words: [सुत]\n", "1: an entry is lines such as"),
        ("words:\n  - word: सुत\n    glosses:\n      - null\n", '4: null means "empty" here'),
        (SIMILAR + "[सुत, सूद]\n", "8: no word 'सूद'; did you mean"),
        (SIMILAR + "[suta, сут]\n", "8: no word 'сут'; write it under `words:` first"),
        (SIMILAR + "[suta, xyz]\n", "8: no word 'xyz'; write it under `words:` first"),
        (SIMILAR + "[सुत]\n", "8: name two or more similar words, each once"),
        (SIMILAR + "[सुत, suta]\n", "8: name two or more similar words, each once"),
        (f"{PAIR}similar:\n  - words: [सुत, सूत]\n", "7: `difference` is missing or empty"),
        ("glosses:\n  - word: suta\n", "2: `add` is missing or empty"),
        ("glosses:\n  - word: suta\n    ad: [x]\n", "3: unknown field 'ad'; did you mean add?"),
    ],
)
def test_what_a_deck_may_not_say_is_refused_at_its_line(
    refusal: Callable[[str], str], text: str, sentence: str
) -> None:
    assert refusal(text).startswith(sentence)


def test_a_spelling_that_two_homonyms_share_names_neither(refusal: Callable[[str], str]) -> None:
    text = (
        "words:\n  - {word: कुल, id: kula-1, glosses: [family]}\n"
        "  - {word: कुल, id: kula-2, glosses: [herd]}\n  - {word: कूल, glosses: [bank]}\n"
        "similar:\n  - {words: [कुल, कूल], difference: the vowel}\n"
    )
    assert refusal(text) == "6: 'कुल' may be kula-1 or kula-2; write the id"


def test_a_missing_deck_is_one_sentence(tmp_path: Path) -> None:
    for read in (load_deck, digest):
        with pytest.raises(DeckError, match=r"mine\.yaml: cannot be read \(No such file"):
            read(tmp_path / "mine.yaml")


def test_a_deck_without_words_is_a_deck(write: Write) -> None:
    assert load_deck(write("words: []\n")).words == ()


def test_the_digest_changes_with_the_bytes_and_only_with_them(write: Write) -> None:
    first = digest(write(PAIR))
    assert digest(write(PAIR, "other.yaml")) == first
    assert digest(write(PAIR + "# a remark\n")) != first


def test_a_large_file_is_known_by_its_size_and_times(write: Write) -> None:
    path = write("words: []\n#" + "x" * LARGE)
    first = digest(path)
    assert digest(path) == first
    path.write_text("words: []\n#" + "y" * LARGE, encoding="utf-8")
    assert digest(path) != first


def test_a_deck_asks_words_that_another_deck_has(write: Write) -> None:
    shipped = write(PAIR, "vocab.yaml")
    mine = write(
        "words:\n  - {word: गज, glosses: [elephant]}\n"
        "glosses:\n  - {word: suta, asked: here}\n  - {word: सूत, add: [driver], asked: here}\n"
    )
    first, second = load_decks([shipped, mine])
    assert first.words == ()
    assert [word.id for word in second.words] == ["suta", "sUta", "gaja"]
    assert {word.deck for word in second.words} == {mine.stem}
    assert second.words[1].glosses == ("charioteer", "driver")
    off = read_together([shipped, mine], off={mine.stem}).decks
    assert [word.id for word in off[0].words] == ["suta", "sUta"]


def test_a_deck_asks_a_word_here_or_not_at_all(write: Write) -> None:
    path = write(
        "words:\n  - {word: गज, glosses: [elephant]}\nglosses:\n  - {word: गज, asked: often}\n"
    )
    with pytest.raises(DeckError, match="write `asked: here`"):
        load_deck(path)
