"""Decks compiled into the collection come back as they went in."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiling import compile_deck
from shabda.errors import DeckError
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.store.collection import Collection
from shabda.study.cards import Card, CardKind
from shabda.study.scheduling.scheduler import sm2_review
from shabda.study.words import Deck, SimilarPair, Word
from strategies import FIRST_DAY, decks, word


def test_words_and_pairs_come_back_as_the_values_that_went_in(collection: Collection) -> None:
    full = Word(
        id="balivarda",
        text=spell("balivardaH"),
        glosses=('ox, "bull"', "गोधूमः - गेहूँ"),
        deck="mine",
        gender="m",
        pos="noun",
        tags=("animal", "मन की बात"),
        variants=(spell("balIvardaH"), spell("balIvarddaH")),
        as_written="बलिवर्द",
        correction="both stand",
        note="BALAD",
        source="notes, line 12",
    )
    pair = SimilarPair("suta-sUta", ("suta", "suuta"), "son; charioteer", "mine")
    compile_deck(collection, Deck("mine", (full, word("suta")), (pair,)), "d1")
    assert collection.words.get("balivarda") == full
    assert collection.words.pair("suta-sUta") == pair
    assert collection.words.get("suta-sUta") is None
    assert collection.words.pair("suta") is None


@pytest.mark.no_cover
@settings(max_examples=40)
@given(decks())
def test_any_deck_makes_the_round_trip(tmp_path_factory, deck: Deck) -> None:
    with Collection.open(tmp_path_factory.mktemp("deck") / "collection.db") as collection:
        compile_deck(collection, deck, "d")
        assert collection.words.all() == list(deck.words)
        assert [collection.words.pair(pair.id) for pair in deck.similar] == list(deck.similar)
        backwards = [word.id for word in reversed(deck.words)]
        assert [word.id for word in collection.words.named(backwards)] == backwards


def test_a_word_is_found_by_every_right_spelling_and_by_no_other(collection: Collection) -> None:
    refined, ox = word("samskrta", "saMskfta"), word("ox", "balivardaH", variant="balIvardaH")
    compile_deck(collection, Deck("mine", (refined, ox)), "d1")
    assert collection.words.find("balIvardaH") == [ox]
    assert collection.words.find("balivardaH") == [ox]
    assert collection.words.find("balivArdaH") == []
    assert collection.words.find("saMskftam") == []
    assert collection.words.find("saMskfta") == [refined]


def test_a_word_knows_the_words_it_is_taken_for(collection: Collection) -> None:
    words = tuple(word(id) for id in ("suta", "suuta", "s", "uta", '"'))
    pairs = (
        SimilarPair("p", ("suta", "suuta", "uta"), "", "mine"),
        SimilarPair("q", ("uta", "suta"), "", "mine"),
    )
    compile_deck(collection, Deck("mine", words, pairs), "1")
    assert [each.id for each in collection.words.similar_to("suta")] == ["suuta", "uta"]
    assert [each.id for each in collection.words.similar_to("suuta")] == ["suta", "uta"]
    assert collection.words.similar_to("s") == collection.words.similar_to('"') == []


def test_homonyms_are_found_together(collection: Collection) -> None:
    one, two = word("kara", "kara"), word("kara2", "kara")
    compile_deck(collection, Deck("mine", (one, two)), "d1")
    assert collection.words.find("kara") == [one, two]


def test_words_are_listed_by_deck_order_and_searched_as_plain_text(
    collection: Collection,
) -> None:
    first, second = word("suta", "suta", gloss="Son"), word("agni", "agni", gloss="100% fire_")
    other = word("vana", "vana", deck="other", gloss="forest")
    compile_deck(collection, Deck("mine", (first, second)), "d", position=1)
    compile_deck(collection, Deck("other", (other,)), "d", position=0)
    assert collection.words.all() == [other, first, second]
    assert collection.words.all(deck="mine", limit=1) == [first]
    assert collection.words.containing(["son"]) == [first]
    assert collection.words.containing(["0%"]) == [second]
    assert collection.words.containing(["fire_"]) == [second]
    assert collection.words.containing(["_ire"]) == []
    assert collection.words.containing(["वन"]) == [other]
    assert collection.words.containing(["FIRE_", "वन"]) == [other, second]
    assert collection.words.containing([]) == []
    assert collection.words.containing(["sut"], "other") == []


SIGNS = st.text("ab*?[]^-!%_", max_size=4)


@pytest.mark.no_cover
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SIGNS.filter(str.strip), min_size=1, max_size=4), SIGNS.filter(bool))
def test_every_sign_is_searched_as_itself(
    collection: Collection, meanings: list[str], text: str
) -> None:
    words = [word(f"w{at}", "vana", gloss=meaning) for at, meaning in enumerate(meanings)]
    compile_deck(collection, Deck("mine", tuple(words)), str(meanings))
    right = [each.id for each in words if text in json.dumps(each.glosses) or text in "vana"]
    assert [each.id for each in collection.words.containing([text])] == right


def test_digests_tell_which_decks_are_compiled_and_in_which_order(collection: Collection) -> None:
    assert collection.words.digests() == {}
    compile_deck(collection, Deck("b", (word("x", deck="b"),)), "1", position=0)
    compile_deck(collection, Deck("a"), "2", position=1)
    collection.decks.add_rules([Card("rule:guna", CardKind.RULE, "rules")], "3", position=2)
    assert list(collection.words.digests().items()) == [("b", "1"), ("a", "2"), ("rules", "3")]
    compile_deck(collection, Deck("b"), "4", position=5)
    assert list(collection.words.digests().items()) == [("a", "2"), ("rules", "3"), ("b", "4")]
    assert collection.words.all() == []


def test_editing_a_gloss_keeps_the_progress(collection: Collection, answer) -> None:
    compile_deck(collection, Deck("mine", (word("suta"),)), "1")
    answer("word:suta/recognise")
    edited = replace(word("suta"), glosses=("son", "child"))
    compile_deck(collection, Deck("mine", (edited,)), "2")
    assert collection.words.get("suta") == edited
    assert collection.cards.states(["word:suta/recognise"]) == {
        "word:suta/recognise": sm2_review(None, 4, FIRST_DAY)
    }
    assert collection.queue.counts(FIRST_DAY).learned == 1


def test_a_word_that_leaves_is_an_orphan_and_takes_up_its_progress_when_it_returns(
    collection: Collection, answer
) -> None:
    compile_deck(collection, Deck("mine", (word("suta"), word("agni"))), "1")
    answer("word:suta/recognise")
    compile_deck(collection, Deck("mine", (word("agni"),)), "2")
    state = sm2_review(None, 4, FIRST_DAY)
    assert collection.cards.orphans() == {"word:suta/recognise": state}
    assert collection.queue.due(FIRST_DAY + 50, 10) == []
    assert collection.queue.counts(FIRST_DAY + 50).due == 0
    assert collection.cards.differences() == []
    compile_deck(collection, Deck("mine", (word("suta"),)), "3")
    assert collection.cards.orphans() == {}
    (due,) = collection.queue.due(FIRST_DAY + 50, 10)
    assert due == (Card("word:suta", CardKind.RECOGNISE, "mine"), state)


def test_a_forgotten_deck_leaves_nothing_but_its_progress(collection: Collection, answer) -> None:
    compile_deck(collection, Deck("mine", (word("suta"),)), "1")
    answer("word:suta/recognise")
    collection.decks.forget("mine")
    assert collection.words.digests() == {}
    assert collection.words.get("suta") is None
    assert collection.words.find("suta") == []
    assert list(collection.cards.orphans()) == ["word:suta/recognise"]
    collection.decks.forget("never was")
    assert len(collection.log.events()) == 1


def test_a_word_in_two_decks_names_both_and_changes_neither(collection: Collection) -> None:
    compile_deck(collection, Deck("mine", (word("suta"),)), "1")
    stolen = Deck("yours", (word("agni", deck="yours"), word("suta", deck="yours")))
    with pytest.raises(DeckError, match=r"'suta' is in deck 'mine' and in deck 'yours'"):
        compile_deck(collection, stolen, "1")
    assert collection.words.digests() == {"mine": "1"}
    assert collection.words.get("agni") is None
    assert collection.words.get("suta") == word("suta")


def test_an_id_used_twice_in_a_deck_is_refused(collection: Collection) -> None:
    pair = SimilarPair("p", ("a", "b"), "", "mine")
    for deck in (Deck("mine", (word("suta"), word("suta"))), Deck("mine", (), (pair, pair))):
        with pytest.raises(DeckError, match="twice"):
            compile_deck(collection, deck, "1")
    assert collection.words.digests() == {}


def test_words_may_change_decks_when_both_are_compiled_at_once(
    collection: Collection, answer
) -> None:
    collection.decks.compile_all(
        [Deck("a", (word("suta", deck="a"),)), Deck("b")], {"a": "1", "b": "1"}
    )
    answer("word:suta/produce")
    moved = word("suta", deck="b")
    collection.decks.compile_all([Deck("b", (moved,)), Deck("a")], {"a": "2", "b": "2"})
    assert collection.words.get("suta") == moved
    assert list(collection.words.digests()) == ["b", "a"]
    assert collection.cards.orphans() == {}
    assert collection.queue.counts(FIRST_DAY).learned == 1


@pytest.mark.no_cover
@settings(max_examples=40)
@given(st.lists(decks(), min_size=1, max_size=4))
def test_only_the_last_compile_counts(tmp_path_factory, versions: list[Deck]) -> None:
    folder = tmp_path_factory.mktemp("compile")
    with Collection.open(folder / "often.db") as often, Collection.open(folder / "once.db") as once:
        for deck in versions:
            compile_deck(often, deck, "d")
        compile_deck(once, versions[-1], "d")
        assert often.words.all() == once.words.all()
        assert often.queue.new(1000, 0) == once.queue.new(1000, 0)
        assert often.queue.counts(0) == once.queue.counts(0)


def test_spelling_is_kept_even_where_the_three_disagree(collection: Collection) -> None:
    odd = replace(word("x"), text=Sanskrit("kf", "कृ", "kṛ"))
    compile_deck(collection, Deck("mine", (odd,)), "1")
    assert collection.words.get("x") == odd


A, B, C = word("suta", deck="a"), word("sUta", deck="b"), word("agni", deck="b")
LATER = [
    ([Deck("a", (A,)), Deck("b", (B, C))], {"a": "1", "b": "1"}),  # as before
    ([Deck("a", (A,)), Deck("b", (B,))], {"a": "1", "b": "2"}),
    ([Deck("a", (replace(A, glosses=("son", "boy")),)), Deck("b", (B, C))], {"a": "1", "b": "2"}),
    ([Deck("b", (B, C)), Deck("a", (A,))], {"a": "1", "b": "1"}),
    ([Deck("a", (A, replace(C, deck="a"))), Deck("b", (B,))], {"a": "2", "b": "2"}),
    (
        [Deck("a", (A,)), Deck("b", (B, C), (SimilarPair("p", ("suta", "sUta"), "u", "b"),))],
        {"a": "1", "b": "2"},
    ),
]


def written(collection: Collection) -> list[object]:
    """Every row of the decks, and what each learner would be asked."""
    tables = [
        collection._database.rows(tuple, f"SELECT * FROM {table} ORDER BY 1, 2")
        for table in ("deck", "word", "spelling", "pair", "card")
    ]
    return [*tables, collection.queue.new(99, FIRST_DAY)]


@pytest.mark.parametrize(("decks", "digests"), LATER)
def test_what_is_compiled_over_another_is_what_is_compiled_afresh(
    devices, answer, collection: Collection, decks: list[Deck], digests: dict[str, str]
) -> None:
    fresh = devices("fresh")
    fresh.decks.compile_all(decks, digests)
    collection.decks.compile_all(*LATER[0])
    collection.decks.compile_all(decks, digests)
    assert written(collection) == written(fresh)


def test_a_deck_that_did_not_change_is_not_written_again(collection: Collection) -> None:
    def rows() -> list[object]:
        return collection._database.rows(tuple, "SELECT rowid, id FROM word WHERE deck = 'a'")

    collection.decks.compile_all(*LATER[0])
    collection._database.connection.execute("UPDATE word SET rowid = rowid + 100")
    before = rows()
    collection.decks.compile_all(*LATER[1])
    assert rows() == before
    collection.decks.compile_all(*LATER[2])
    assert rows() != before, "what another deck adds to its word changes it"
