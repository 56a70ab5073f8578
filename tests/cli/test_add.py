"""`shabda add`: words, meanings and notes into a deck of the learner's own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


def word(shabda, text: str) -> dict:
    return json.loads(shabda("show", text, "--json").out)["words"][0]


def deck(home: Path, name: str = "notes") -> str:
    return (home / "decks" / f"{name}.yaml").read_text(encoding="utf-8")


@pytest.mark.no_cover
@pytest.mark.parametrize("typed", ["मेघः", "meghaḥ", "meghaH", "meGaH"])
def test_a_word_is_added_in_any_script(shabda, home, typed) -> None:
    ran = shabda("add", typed, "cloud", "rain cloud", "--gender", "m", "--pos", "noun")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "Added to notes: meghaḥ मेघः, cloud; rain cloud (m)\n"
    entry = word(shabda, "मेघः")
    assert entry["glosses"] == ["cloud", "rain cloud"]
    assert (entry["gender"], entry["pos"], entry["deck"]) == ("m", "noun", "notes")


def test_note_tags_and_deck_go_with_it(shabda, home) -> None:
    shabda("add", "मेघः", "cloud", "--note", "मेघदूतम्", "-t", "sky", "-t", "rain", "-d", "sky")
    entry = word(shabda, "मेघः")
    assert (entry["note"], entry["tags"], entry["deck"]) == ("मेघदूतम्", ["sky", "rain"], "sky")
    assert "shabda review" in shabda().out


@pytest.mark.no_cover
def test_a_deck_has_a_name_in_any_script(shabda, home) -> None:
    for number, (name, kept) in enumerate(
        [("मम-शब्दाः", "मम-शब्दाः"), ("my_words-2", "my_words-2"), ("s\u0301abda", "śabda")]
    ):
        word = ("मेघः", "कपोतः", "पर्जन्यः")[number]
        ran = shabda("add", word, "x", "--deck", name)
        assert ran.code == 0, ran.err
        assert (home / "decks" / f"{kept}.yaml").is_file()
        assert word in shabda("list", "--deck", kept).out


def test_a_new_word_without_a_meaning_is_asked_for_one(shabda, home) -> None:
    ran = shabda("add", "kavi")
    assert (ran.code, ran.err) == (
        2, "shabda: 'kavi' is in no deck; add it: shabda add kavi MEANING\n"
    )  # fmt: skip


def test_a_command_that_is_proposed_quotes_a_word_with_spaces(shabda, home) -> None:
    assert "shabda add 'kṛṣṇaḥ pakṣaḥ' MEANING" in shabda("add", "kṛṣṇaḥ pakṣaḥ").err


def test_plain_letters_are_taken_as_they_are_likeliest_meant(shabda, home) -> None:
    assert "किङ्कर" in shabda("add", "kinkara", "helper").out


def test_a_known_word_is_refused_and_merging_is_named(shabda, home) -> None:
    ran = shabda("add", "suta", "boy")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "shabda: सुत is already known: son (deck vocab);"
        " `shabda add suta GLOSS --merge` adds a meaning to it\n"
    )
    assert not (home / "decks").exists()


def test_meanings_are_merged_into_a_word_of_the_shipped_deck_or_an_own_one(shabda, home) -> None:
    assert shabda("add", "सुत", "boy", "son", "--merge").out == "Added to suta (son): boy\n"
    assert word(shabda, "सुत")["glosses"] == ["son", "boy"]
    shabda("add", "मेघः", "cloud", "--deck", "sky")
    shabda("add", "मेघः", "rain cloud", "--merge")
    assert "glosses: [cloud, rain cloud]" in deck(home, "sky")
    ran = shabda("add", "सुत", "boy", "--merge")
    assert (ran.code, ran.err) == (2, "shabda: सुत already has these meanings\n")


@pytest.mark.no_cover
def test_ones_own_note_is_shown_beside_that_of_the_deck(shabda, home) -> None:
    assert shabda("add", "सुत", "--note", "short as a small son").code == 0
    assert word(shabda, "सुत")["note"] == "The daughter is सुता.\nshort as a small son"
    assert "short as a small son" in shabda("show", "सुत").out
    shabda("add", "मेघः", "cloud")
    shabda("add", "मेघः", "--note", "with gha")
    assert word(shabda, "मेघः")["note"] == "with gha"


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("सलीलः", "note: सलील (playful) is already there: extra visarga ḥ. A slip?"),
        ("kinkara", "note: किङ्करः (servant) is already there: visarga ḥ is missing."),
        ("अओम", "note: अओम is an unusual word. A slip? Use `shabda edit अओम`."),
    ],
)
def test_what_may_be_a_slip_is_taken_in_with_a_warning(shabda, home, typed, said) -> None:
    ran = shabda("add", typed, "something")
    assert ran.code == 0
    assert said in ran.err


@pytest.mark.no_cover
def test_a_common_word_is_no_slip_and_a_deck_that_is_off_has_no_look_alikes(shabda, home) -> None:
    assert "A slip?" not in shabda("add", "suukta", "hymn").err
    assert "सलील" in shabda("add", "सलीलः", "something").err
    shabda("remove", "सलीलः")
    shabda("decks", "off", "vocab")
    assert shabda("add", "सलीलः", "something").err == ""


def test_a_meaning_that_another_word_has_is_reported(shabda, home) -> None:
    ran = shabda("add", "पुत्रः", "Son")
    assert ran.err == (
        "shabda: note: 'son' is a meaning of सुत too;"
        " `shabda add पुत्रः --note NOTE` says how they differ.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("सुत",), 2, "सुत is known; add a GLOSS or a --note"),
        (("सुतम",), 1, "no word 'सुतम'; did you mean"),
        (("123", "x"), 1, "cannot be read as Sanskrit"),
        (("शशः", "hare", "--gender", "x"), 1, "no gender 'x'"),
        (("शशः", "hare", "--pos", "nuon"), 1, "no part of speech 'nuon'; did you mean noun?"),
        (("अटति", "roams", "--pos", "verb", "--gender", "m"), 1, "has no gender"),
        (("शशः", "hare", "--deck", "vocab"), 2, "comes with shabda"),
        (("शशः", " "), 2, "a GLOSS is empty"),
        (("hello", "world"), 1, "'hello' does not look like Sanskrit; if it is, write it in"),
        (("सलीलः", "x", "--pos", "verb"), 2, "does not look like a verb"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_what_cannot_be_added_is_refused_and_nothing_is_written(
    shabda, home, arguments, code, said
) -> None:
    ran = shabda("add", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert not (home / "decks" / "notes.yaml").exists()


def test_words_added_by_eight_processes_at_once_are_all_in_the_deck(bare_home) -> None:
    program = (
        "import sys; from shabda.cli import main\n"
        "for word in sys.argv[1:]:\n"
        "    try: main(['add', word, 'meaning of ' + word])\n"
        "    except SystemExit as end: assert not end.code, end.code\n"
    )
    letters = "kgjtvpbm"
    words = [[f"{first}{vowel}na" for vowel in ("a", "ā", "i", "ī", "u")] for first in letters]
    running = [
        subprocess.Popen([sys.executable, "-c", program, *some], stdout=subprocess.DEVNULL)
        for some in words
    ]
    assert [process.wait() for process in running] == [0] * len(letters)
    (deck,) = (bare_home / "decks").glob("*.yaml")
    assert deck.read_text("utf-8").count("- word:") == 40


def test_swapped_arguments_are_noticed(shabda, home) -> None:
    ran = shabda("add", "rain cloud", "मेघः")
    assert (ran.code, ran.out) == (2, "")
    assert "the Sanskrit word comes first: shabda add मेघः 'rain cloud'" in ran.err


def test_a_word_that_is_longer_than_any_answer_is_refused(shabda, home) -> None:
    ran = shabda("add", "ka" * 201, "crow")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "shabda: a word of 402 letters is too long; at most 400\n"
    assert not (home / "decks").exists()


def test_a_misspelling_in_plain_letters_is_offered_the_known_word(shabda, home) -> None:
    ran = shabda("add", "vriksha", "tree")
    assert (ran.code, ran.out) == (1, "")
    assert "vriksha looks like vṛkṣa वृक्ष, tree (deck 301-400)" in ran.err
    assert "write it with diacritics too: vrikṣa" in ran.err
    assert shabda("add", "vṛkṣa", "tree").code == 0
    assert "did you mean vṛkṣa?" not in shabda("show", "vrksha").err


def test_a_misspelling_is_offered_the_known_word_for_one_of_its_meanings(shabda, home) -> None:
    ran = shabda("add", "krishna", "black")
    assert (ran.code, ran.out) == (1, "")
    assert "krishna looks like kṛṣṇa कृष्ण, black (usual word); dark" in ran.err


@pytest.mark.parametrize(
    ("typed", "meaning", "stem"),
    [("pitaa", "father", "pitf"), ("राजा", "king", "rAjan"), ("ātmā", "self", "Atman")],
)
def test_the_nominative_of_a_common_word_is_that_word(shabda, home, typed, meaning, stem) -> None:
    ran = shabda("add", typed, meaning)
    assert ran.code == 0
    assert "is the nominative of" in ran.err
    assert word(shabda, typed)["id"] == stem
    shabda("decks", "on", "001-100")
    shown = json.loads(shabda("list", "--json").out)["words"]
    assert [entry["id"] for entry in shown].count(stem) == 1


def test_the_nominative_of_a_word_that_a_deck_has_is_known(shabda, home) -> None:
    shabda("decks", "on", "001-100")
    ran = shabda("add", "pitaa", "father")
    assert (ran.code, ran.out) == (1, "")
    assert "पितृ is already known: father (deck 001-100)" in ran.err


def test_a_nominative_with_another_meaning_is_a_word_of_its_own(shabda, home) -> None:
    shabda("add", "नाम", "indeed")
    assert word(shabda, "नाम")["id"] == "nAma"


@pytest.mark.no_cover
def test_plain_letters_that_may_spell_a_much_commoner_word_get_a_note(shabda, home) -> None:
    note = "note: rama was read as rama; rāma राम is much commoner."
    assert note in shabda("add", "rama", "husband of Sita").err
    for typed in ("kavi", "dina", "bala", "vana", "deva", "pitaa", "रम"):
        assert "much commoner" not in shabda("add", typed, "anything").err


@pytest.mark.parametrize("word", ["vrikśa", "vrkSa", "व्रिक्श"])
def test_a_spelling_with_diacritics_or_a_scheme_is_believed(shabda, home, word: str) -> None:
    assert shabda("add", word, "tree").code == 0


def test_plain_letters_of_a_word_with_another_meaning_are_added(shabda, home) -> None:
    assert shabda("add", "nadi", "some village").code == 0


@pytest.mark.parametrize(("typed", "offered"), [("krishna", "kṛṣṇa कृष्ण"), ("vriksha", "vṛkṣa वृक्ष")])
def test_a_common_word_in_english_spelling_is_offered(shabda, home, typed, offered) -> None:
    ran = shabda("add", typed, "somebody")
    assert (ran.code, ran.out) == (1, "")
    assert f"{typed} is probably {offered}" in ran.err
    assert shabda("check", offered.split()[1], typed).out.startswith("✓ right")


def test_a_spelling_that_no_word_has_is_named_as_such(shabda, home) -> None:
    assert "it is च्छ there, as in गच्छति" in shabda("add", "gachati", "goes").err


def test_a_regular_nominative_in_plain_letters_is_added_or_known(shabda, home) -> None:
    assert shabda("add", "mitram", "friend").code == 0
    shabda("decks", "on", "301-400")
    assert [
        entry["id"] for entry in json.loads(shabda("list", "--json", "friend").out)["words"]
    ].count("mitra") == 0
    assert "मित्रम् is already known" in shabda("add", "mitram", "friend").err


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("typed", "offer"), [("bhratr", "did you mean bhrātṛ?"), ("xyzzy", "`shabda list TEXT`")]
)
def test_an_unknown_word_is_named_as_typed_with_one_that_sounds_like_it(
    shabda, home, typed: str, offer: str
) -> None:
    shabda("add", "bhrātṛ", "brother")
    shabda("add", "tatra", "there")
    for command in (("show",), ("edit",), ("suspend",), ("reset",)):
        ran = shabda(*command, typed)
        if ran.code:
            assert f"no word {typed!r}; {offer}" in ran.err


def test_a_gender_after_the_meanings_is_a_gender(shabda, home) -> None:
    ran = shabda("add", "kavi", "poet", "m.")
    assert ran.out == "Added to notes: kavi कवि, poet (m)\n"
    assert shabda("add", "गज", "m").code == 0, "a lone meaning stays one"
    deck = (home / "decks" / "notes.yaml").read_text(encoding="utf-8")
    assert "gender: m" in deck
    assert "glosses: [poet]" in deck


def test_a_word_that_would_replace_one_of_the_decks_of_texts_is_known(shabda, home) -> None:
    shabda("decks", "on", "001-100")
    for typed in ("वनम्", "vanam"):
        ran = shabda("add", typed, "jungle")
        assert ran.code == 1
        assert "वन is already known: forest (deck 001-100)" in ran.err
    assert "forest" in shabda("list", "forest").out


def test_a_root_may_have_its_sign_and_a_stem_is_known_by_its_nominative(shabda, home) -> None:
    assert shabda("add", "√पठ्", "read").code == 0
    assert "pos: verb" in (home / "decks" / "notes.yaml").read_text(encoding="utf-8")
    shabda("add", "मेघः", "cloud")
    assert "मेघः is already known: cloud" in shabda("add", "megha", "cloud").err
    assert "is known; add a GLOSS or a --note" in shabda("add", "megha").err


@pytest.mark.parametrize(
    ("known", "typed"),
    [("gaja", "gajaH"), ("gaja", "गजः"), ("gajaḥ", "गज"), ("vana", "vanam"), ("phalam", "फल")],
)
def test_a_stem_and_its_nominative_are_one_word_in_any_script(shabda, home, known, typed) -> None:
    shabda("add", known, "tusker")
    ran = shabda("add", typed, "tusker")
    assert ran.code == 1
    assert "is already known: tusker (deck notes)" in ran.err
    assert shabda("add", typed, "shadow").code == 0, "with another meaning it is another word"


def test_only_sounds_that_may_be_confused_are_called_a_slip(shabda, home) -> None:
    for word, meaning in (("रथ", "chariot"), ("रण", "battle"), ("सम", "equal"), ("राम", "Rama")):
        shabda("add", word, meaning)
    said = shabda("add", "रम", "the hero").err
    assert "राम (Rama) is already there" in said
    assert not any(word in said for word in ("रथ", "रण", "सम"))
