"""What an import adds: new words, new meanings of known ones, and never a thing twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.notes import known_index
from shabda.decks.notes.comparison import Comparison
from shabda.decks.notes.known_index import KnownWord, index_known_words
from shabda.decks.notes.merging import MergePlan, Status
from shabda.decks.notes.pairs.entries import NO_MEANING
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.glosses import SaidGlosses, says_the_same
from shabda.decks.notes.words.model import Confidence, Harvest, LineKind, NoteEntry
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import iast, spell
from shabda.study.words import Word

WORDS = ("a", "the", "wave", "waves", "family", "families", "go", "goes", "(of time)", "long")


def planned(text: str, **known: tuple[str, ...]) -> MergePlan:
    words = {
        equivalence_key(slp1): KnownWord(slp1, glosses, text=iast(slp1))
        for slp1, glosses in known.items()
    }
    return Comparison(words, equivalence_key).plan(read_notes(text, "x"))


def test_a_word_the_decks_lack_is_new_with_all_its_meanings() -> None:
    item = planned("मरालः = swan, goose").items[0]
    assert (item.status, item.new_glosses, item.addable) == (Status.NEW, ("swan", "goose"), True)


def test_a_known_word_in_another_spelling_is_known() -> None:
    assert planned("किंकरः = servant", kiNkaraH=("servant",)).items[0].status is Status.KNOWN


def test_a_known_word_with_a_new_meaning_proposes_just_that_meaning() -> None:
    item = planned("सलिल = waves, Water, surge", salila=("water", "surge")).items[0]
    assert (item.status, item.word_id, item.new_glosses) == (Status.MERGE, "salila", ("waves",))
    assert not item.addable


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bedsheet", "bedsheet"),
        ("a servant", "servant"),
        ("wave", "waves"),
        ("families", "family"),
        ("to go", "go"),
        ("long", "long (of time)"),
        ("brave woman", "woman"),
        ("गेहूँ", "गेहूँ"),
    ],
)
def test_meanings_that_differ_in_wording_only_are_the_same(one: str, other: str) -> None:
    assert says_the_same(one, other)
    assert says_the_same(other, one)


@pytest.mark.no_cover
@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), max_size=9))
def test_meanings_are_found_by_their_words_as_one_by_one(texts: list[list[str]]) -> None:
    said, glosses = SaidGlosses(), [" ".join(words) for words in texts]
    for at, gloss in enumerate(glosses):
        earlier = glosses[:at]
        assert (gloss in said) == any(says_the_same(gloss, other) for other in earlier)
        said.add(gloss)


@pytest.mark.parametrize(("one", "other"), [("son", "sun"), ("glass", "glas"), ("गेहूँ", "जौ")])
def test_glosses_with_other_meanings_are_not_the_same(one: str, other: str) -> None:
    assert not says_the_same(one, other)


def test_a_word_that_appears_twice_in_the_notes_is_one_item() -> None:
    items = planned("कुल (n) = family\nवनम् = forest\nकुल = herd, Family").items
    assert [(i.entry.word, i.entry.glosses, i.entry.gender, i.lines) for i in items] == [
        ("कुल", ("family", "herd"), "n", (1, 3)),
        ("वनम्", ("forest",), "", (2,)),
    ]


def test_importing_what_was_imported_adds_nothing() -> None:
    text = "किङ्करः = servant\nसलिल = waves, surge\nशारम् , कर्बुरम् = zebra color\n"
    first = planned(text)
    known = {
        equivalence_key(i.entry.slp1): KnownWord(i.entry.slp1, i.entry.glosses) for i in first.items
    }
    again = Comparison(known, equivalence_key).plan(read_notes(text, "x"))
    assert {item.status for item in again.items} == {Status.KNOWN}


def test_a_word_without_a_meaning_is_found_but_makes_no_card() -> None:
    items = planned("8th VIBHAKTI भ्रातः पितः कर्तः").items
    assert [(item.status, item.addable) for item in items] == [(Status.NEW, False)] * 3


@pytest.mark.parametrize(
    ("line", "status", "new"),
    [
        ("vriksha - tree", Status.KNOWN, ()),
        ("vriksha - tree, stem", Status.MERGE, ("stem",)),
        ("vrksha - star", Status.NEW, ("star",)),
    ],
)
def test_a_word_in_plain_letters_is_the_known_one_of_its_meaning(
    line: str, status: Status, new: tuple[str, ...]
) -> None:
    item = planned(line, vfkzaH=("tree",)).items[0]
    assert (item.status, item.new_glosses) == (status, new)
    assert item.entry.confidence == "check"
    assert any("vṛkṣaḥ" in reason for reason in item.entry.reasons) == (status is not Status.NEW)


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("गजः - elephant", Status.KNOWN),
        ("गजः - elephant, tusker", Status.MERGE),
        ("गजः - mountain", Status.NEW),
        ("वनम् - forest", Status.KNOWN),
        ("वन - forest", Status.KNOWN),
    ],
)
def test_a_nominative_is_the_known_stem_of_its_meaning(line: str, status: Status) -> None:
    known = (
        {"gaja": ("elephant",), "vana": ("forest",)}
        if "म्" in line or "ग" in line
        else {"vanam": ("forest",)}
    )
    assert planned(line, **known).items[0].status is status


def test_a_word_that_has_a_meaning_on_another_line_has_one() -> None:
    text = "वटः - fig\nमरालः\nगजः - elephant\n"
    lone = next(item for item in planned(text).items if item.entry.word == "मरालः")
    assert lone.entry.reasons == (NO_MEANING,)
    items = planned(f"{text}मरालः - swan\n").items
    item = next(item for item in items if item.entry.word == "मरालः")
    assert (item.new_glosses, item.entry.reasons) == (("swan",), ())


def test_a_word_alone_settles_no_doubt_of_another_line() -> None:
    alone = NoteEntry("पठति", "paWati", (), 1, reasons=(NO_MEANING,))
    doubtful = NoteEntry("पठति", "paWati", ("third person",), 2, reasons=("doubt",))
    for entries in ((alone, doubtful), (doubtful, alone)):
        harvest = Harvest("x", entries, (), (), (LineKind.CHECK, LineKind.CHECK))
        (item,) = Comparison({}, equivalence_key).plan(harvest).items
        assert item.entry.reasons == ("doubt",)
        assert item.entry.glosses == ("third person",)


def test_a_word_one_sound_from_a_known_one_of_its_meaning_is_to_check() -> None:
    entry = planned("निदाध = summer", nidAGaH=("summer", "heat")).items[0].entry
    assert entry.confidence == "check"
    assert "nidāghaḥ" in entry.flags[0]


def corrected() -> Word:
    return Word(
        "nidAGaH", spell("nidAGaH"), ("hot season",), "d", as_written="निदाध = summer",
        correction="It ends in घ.",
    )  # fmt: skip


def test_a_slip_that_the_deck_has_corrected_is_known_and_named() -> None:
    known = index_known_words([corrected()], equivalence_key)
    item = Comparison(known, equivalence_key).plan(read_notes("निदाध = summer", "x")).items[0]
    assert (item.status, item.word_id, item.correction) == (
        Status.KNOWN, "nidAGaH", "It ends in घ.",
    )  # fmt: skip


def test_the_wording_of_the_notes_is_not_a_new_meaning_of_the_corrected_word() -> None:
    known = index_known_words([corrected()], equivalence_key)
    item = Comparison(known, equivalence_key).plan(read_notes("निदाघः = summer", "x")).items[0]
    assert item.status is Status.KNOWN


def test_the_json_of_a_plan_tells_word_meaning_gender_line_and_confidence() -> None:
    document = planned("चीर (m,n) = cloth\nVocabulary\nइ -> ए").as_json()
    (entry,) = document["entries"]
    assert {key: entry[key] for key in ("word", "glosses", "gender", "line", "confidence")} == {
        "word": "चीर", "glosses": ["cloth"], "gender": "m/n", "line": 1, "confidence": "sure",
    }  # fmt: skip
    assert (entry["status"], entry["flags"]) == ("new", [])
    assert [rule["line"] for rule in document["rules"]] == [3]
    assert [(line["line"], line["reason"]) for line in document["skipped"]] == [(2, "heading")]
    assert document["counts"] == {
        "sure": 1, "check": 0, "rule": 1, "skipped": 1, "lines": 3,
        "new": 1, "known": 0, "merge": 0,
    }  # fmt: skip


COUNTS = {"nadI": 800.0, "rAma": 900.0, "vana": 700.0, "vAna": 20.0, "Pala": 600.0, "vfkza": 500.0}
COUNTS |= {"krama": 400.0}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nadi", "nadī"),
        ("rama", "rāma"),
        ("ramah", "rāmaḥ"),
        ("vrksa", "vṛkṣa"),
        ("phalam", "phalam"),
        ("vana", "vana"),
        ("gaja", "gaja"),
        ("kri", "kri"),  # not krama, whose m is no ending
    ],
)
def test_plain_letters_are_spelled_as_the_common_word_they_may_be(written, meant):
    (item,) = Comparison({}, equivalence_key, COUNTS).plan(read_notes(f"{written} - x", "x")).items
    assert item.entry.word == meant
    assert (f"{meant} is probably meant" in item.entry.reasons[0]) is (written != meant)


def test_a_word_that_plain_letters_may_be_is_known_when_a_deck_has_it():
    known = {"nadI": KnownWord("nadI", ("river",), text="nadī")}
    (item,) = (
        Comparison(known, equivalence_key, COUNTS).plan(read_notes("nadi - stream", "x")).items
    )
    assert (item.status, item.entry.word) == (Status.MERGE, "nadī")


def test_a_doubtful_meaning_is_not_taken_with_the_sure_ones_of_its_word() -> None:
    text = "गजः = elephant\nअश्वः = horse\nवृक्षः = tree\nफलम् = fruit\n"
    gaja = planned(f"{text}गजः = to eatto consume\n").items[0]
    assert gaja.entry.confidence is Confidence.CHECK
    assert gaja.entry.glosses == ("elephant", "to eatto consume")
    assert planned(f"{text}गजः = an elephant\n").items[0].entry.confidence is Confidence.SURE


@pytest.mark.parametrize(
    ("line", "known", "stem"),
    [
        ("पिता = father", "pitaH", "pitf"), ("भ्राता = brother", "BrAtaH", "BrAtf"),
        ("माता = mother", "mAtaH", "mAtf"), ("राजा = king", "rAjan", "rAjan"),
        ("आत्मा = self", "Atman", "Atman"), ("विद्वान् = learned", "vidvat", "vidvas"),
        ("मनः = mind", "mAnaH", "manas"), ("वाक् = speech", "vAkyam", "vAc"),
    ],
)  # fmt: skip
def test_a_regular_nominative_of_a_common_stem_is_no_misspelling(
    line: str, known: str, stem: str
) -> None:
    glosses = tuple(line.split(" = ")[1:])
    words = {equivalence_key(known): KnownWord(known, glosses, text=iast(known))}
    item = Comparison(words, equivalence_key, {stem: 100.0}).plan(read_notes(line, "x")).items[0]
    assert item.entry.confidence is Confidence.SURE


def test_only_what_the_notes_said_of_a_word_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 95,000 known words none was corrected: to read nothing of each took 8 s."""
    texts: list[str] = []

    def reading(text: str, file: str) -> Harvest:
        texts.append(text)
        return read_notes(text, file)

    monkeypatch.setattr(known_index, "read_notes", reading)
    plain = replace(corrected(), as_written="", correction="")
    index = known_index.index_known_words([plain], equivalence_key)
    assert [known.before for known in index.values()] == [()]
    assert texts == []
    known_index.index_known_words([corrected()], equivalence_key)
    assert texts == [corrected().as_written]
