"""The word that was typed in place of the one a card asks for."""

from collections.abc import Iterator

import pytest

from shabda.app.other_words import other_word, recognise_word, word_with_meaning
from shabda.app.workspace import Workspace
from shabda.sanskrit.answers.judge import judge
from shabda.sanskrit.text.script import to_slp1
from shabda.study.session_port import OtherWord
from shabda.study.words import Word

DECK = """\
words:
- word: वच्
  pos: verb
  gana: "2"
  pada: P
  glosses: [speak; say]
- word: सलिल
  glosses: [water]
- word: एव
  glosses: [indeed, just, only]
- word: तोय
  glosses: [water]
- word: शिक्षकः
  glosses: [teacher]
- word: मित्रम्
  glosses: [friend]
- word: सुन्दरः
  glosses: [beautiful]
- word: एवम्
  glosses: [thus]
- word: नृप
  glosses: [king]
- word: अस्मद्
  glosses: [I, we]
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    home = tmp_path_factory.mktemp("home")
    (home / "decks").mkdir()
    (home / "decks" / "one.yaml").write_text(DECK, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHABDA_HOME", str(home))
        with Workspace() as workspace:
            yield workspace


def answered(workspace: Workspace, asked: str, typed: str) -> OtherWord | None:
    (word, *_) = workspace.collection.words.find(to_slp1(asked))
    assert isinstance(word, Word)
    verdict = judge(typed, [word.text.slp1])
    return other_word(verdict, typed, word, workspace.collection.words)


@pytest.mark.parametrize(
    ("asked", "typed", "named", "same"),
    [
        ("सलिल", "toya", "that is तोय, water", True),
        ("एव", "rājā", "", False),
        ("सलिल", "vanam", "that is वनम्", False),
        ("सलिल", "gacchati", "that is गच्छति", False),
        ("सलिल", "yuSmad", "that is युष्मद्", False),
        ("शिक्षकः", "guruh", "that is गुरुः, teacher; heavy", True),
        ("शिक्षकः", "shishyah", "that is शिष्यः", False),
        ("सलिल", "tvam", "that is त्वम्, a form of युष्मद्, you", False),
        ("सलिल", "sah", "that is सः, a form of तद्", False),
        ("सलिल", "rAjJA", "that is राज्ञा, a form of राजन्, king", False),
        ("शिक्षकः", "guruNA", "that is गुरुणा, a form of गुरु, teacher; heavy", False),
        ("नृप", "rAjA", "that is राजा, a form of राजन्, king", True),
    ],
)
def test_a_common_word_is_named(
    workspace: Workspace, asked: str, typed: str, named: str, same: bool
) -> None:
    other = answered(workspace, asked, typed)
    if not named:
        assert other is None or not other.same_meaning
        return
    assert other is not None
    assert other.sentence.startswith(named)
    assert other.same_meaning is same


def test_a_verb_with_the_meaning_asked_is_as_good(workspace: Workspace) -> None:
    other = answered(workspace, "वच्", "vadati")
    assert other is not None
    assert other.same_meaning
    assert "वदति" in other.sentence


@pytest.mark.no_cover
@pytest.mark.parametrize("typed", ["salila", "salil", "xyz", "", "bhagavadgati"])
def test_no_word_is_named_where_none_is_meant(workspace: Workspace, typed: str) -> None:
    assert answered(workspace, "सलिल", typed) is None


@pytest.mark.parametrize(
    ("asked", "typed", "grade", "said"),
    [
        ("मित्रम्", "mitra", 4, "mitra मित्र is the stem of the same word; this card has mitram"),
        ("मित्रम्", "mitrENa", 1, ""),
        ("सुन्दरः", "sundara", 4, "is the stem of the same word; this card has sundaraḥ"),
        ("शिक्षकः", "śikṣakeṇa", 1, ""),
        ("एवम्", "eva", 2, ""),
        ("अस्मद्", "mama", 1, "mama is the genitive (ṣaṣṭhī) singular, asmad the stem of the same"),
        ("अस्मद्", "aham", 4, "nominative"),
    ],
)
def test_another_form_of_the_word_is_right_if_words_are_cited_by_it(
    workspace: Workspace, asked: str, typed: str, grade: int, said: str
) -> None:
    (word, *_) = workspace.collection.words.find(to_slp1(asked))
    verdict, _ = recognise_word(
        judge(typed, [word.text.slp1]), typed, word, workspace.collection.words
    )
    assert verdict.grade == grade
    assert said in verdict.remark


@pytest.mark.parametrize(
    ("typed", "said"), [("teacher", "that is शिक्षकः śikṣakaḥ"), ("unheard of", "")]
)
def test_the_word_that_has_a_wrong_meaning_is_named(workspace, typed, said):
    words = workspace.collection.words
    assert word_with_meaning(typed, set(), words) == said


def test_the_word_asked_is_not_named_as_another(workspace):
    words = workspace.collection.words
    asked = {word.id for word in words.find(to_slp1("śikṣakaḥ"))}
    assert word_with_meaning("teacher", asked, words) == ""


@pytest.mark.parametrize(("typed", "name"), [("nadi", "नदी"), ("brahmana", "ब्राह्मण")])
def test_another_word_is_named_in_plain_letters_too(workspace, typed, name):
    (word,) = workspace.collection.words.find("salila")
    verdict = judge(typed, ["salila"])
    other = other_word(verdict, typed, word, workspace.collection.words)
    assert other is not None
    assert other.sentence.startswith(f"that is {name}")
