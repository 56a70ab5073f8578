"""Decks that did not change are not read, and what is compiled is as if they had been."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.app.compile_decks import compile_words
from shabda.decks.digest import digest
from shabda.decks.editing import append_entries
from shabda.decks.new_entries import NewWord
from shabda.decks.words import load_decks, read_together
from shabda.errors import DeckError
from shabda.progress import Progress, no_progress
from shabda.store.collection import Collection
from shabda.study.deck_choices import DeckChoices
from shabda.study.words import Deck
from strategies import word

HEADWORDS = ("deva", "devaḥ", "devam", "vana", "vanam", "suta")
NAMES = ("own", "large", "late", "some@class")

entries = st.builds(
    lambda word, number, more: {
        "word": word,
        "glosses": "[thing]",
        **({"id": f"{word}-2"} if number else {}),
        **more,
    },
    st.sampled_from(HEADWORDS),
    st.booleans(),
    st.fixed_dictionaries(
        {},
        optional={
            "gender": st.sampled_from(("m", "n")),
            "rank": st.sampled_from(("3", "7")),
            "variants": st.sampled_from(("[suta]", "[vana]")),
        },
    ),
)
plain_entries = st.builds(lambda word: {"word": word, "glosses": "[a]"}, st.sampled_from(HEADWORDS))
references = st.sampled_from(
    ("deva", "devaH", "devam", "vana", "vanam", "suta", "deva-2", "suta-2")
)
additions = st.builds(
    lambda word, gloss: {"word": word, "add": f"[{gloss}]"}, references, st.sampled_from("xy")
)
pairs = st.builds(
    lambda first, second: {"words": f"[{first}, {second}]", "difference": "one letter"},
    references,
    references,
)


def first_letter(entry: Mapping[str, str]) -> str:
    """What the words of one deck differ in, so that none is another's nominative."""
    return entry["word"][0]


texts = st.builds(
    lambda words, glosses, similar: {"words": words, "glosses": glosses, "similar": similar},
    st.lists(entries, max_size=2, unique_by=first_letter)
    | st.lists(plain_entries, min_size=1, max_size=3, unique_by=first_letter),
    st.just([]) | st.lists(additions, max_size=1),
    st.just([]) | st.lists(pairs, max_size=1),
)
edits = st.tuples(st.sampled_from(NAMES), texts | st.none())
new_words = st.builds(
    NewWord,
    st.sampled_from(HEADWORDS),
    st.just(("thing",)),
    gender=st.sampled_from(("", "m")),
    id=st.sampled_from(("", "deva", "suta-2", "vanam")),
)
appends = st.tuples(
    st.sampled_from(NAMES[:2]), st.lists(new_words, min_size=1, max_size=2).map(tuple)
)


def write(path: Path, sections: Mapping[str, Sequence[Mapping[str, str]]]) -> None:
    """Write a deck; its pairs have ids that no other deck has."""
    lines = [f"# {path.stem}", "joins: []"]
    for name, items in sections.items():
        lines += [f"{name}:"] * bool(items)
        for number, item in enumerate(items):
            mark = {"id": f"{path.stem}-{number}"} if name == "similar" else {}
            fields = ", ".join(f"{key}: {_text(value)}" for key, value in {**item, **mark}.items())
            lines.append(f"  - {{{fields}}}")
    path.write_text("\n".join(lines) + "\n")


def _text(value: str) -> str:
    return value if value.startswith("[") else f'"{value}"'


def compile_changed(
    collection: Collection, folder: Path, progress: Progress = no_progress
) -> list[DeckError]:
    """Compile the decks of a folder as a command does."""
    files = [path for name in NAMES if (path := folder / f"{name}.yaml").exists()]
    digests = {path.stem: digest(path) for path in files}
    gone = set(collection.words.digests()) - set(digests)
    return compile_words(collection, files, digests, gone, progress)


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with Collection.open(tmp_path_factory.mktemp("home") / "collection.db") as collection:
        yield collection


@pytest.mark.no_cover
@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(edits | appends, st.frozensets(st.sampled_from(NAMES))), min_size=2, max_size=7
    )
)
def test_decks_compiled_after_each_edit_are_those_read_from_their_files(
    collection: Collection,
    changes: list[
        tuple[
            tuple[str, Mapping[str, Sequence[Mapping[str, str]]] | tuple[NewWord, ...]],
            frozenset[str],
        ]
    ],
) -> None:
    for deck in collection.words.digests():
        collection.decks.forget(deck)
    with TemporaryDirectory() as folder:
        for (name, sections), off in changes:
            collection.overview.choose(DeckChoices(off=off))
            path = Path(folder) / f"{name}.yaml"
            if sections is None:
                path.unlink(missing_ok=True)
            elif isinstance(sections, tuple):
                append_entries(path, sections)
            else:
                write(path, sections)
            refused = compile_changed(collection, Path(folder))
            expected: list[DeckError] = []
            files = [it for name in NAMES if (it := Path(folder) / f"{name}.yaml").exists()]
            decks = read_together(files, refuse=expected.append, off=off).decks
            assert list(map(str, refused)) == list(map(str, expected))
            assert collection.words.all() == [word for deck in decks for word in deck.words]
            assert collection.words.pairs() == [pair for deck in decks for pair in deck.similar]
            assert [*collection.words.digests()] == [deck.name for deck in decks]


def counted(collection: Collection, folder: Path) -> list[int]:
    """How many words each deck had that was read."""
    totals = []

    def note(doing: str, done: int, total: int) -> None:
        if doing == "reading words" and done == total:
            totals.append(total)

    compile_changed(collection, folder, note)
    return totals


LARGE = {"words": [{"word": word, "glosses": "[a]"} for word in ("vana", "suta", "deva")]}
NEW = [{"word": "devam", "glosses": "[b]"}]


def test_only_the_deck_that_changed_is_read(collection: Collection, tmp_path: Path) -> None:
    write(tmp_path / "large.yaml", LARGE)
    write(tmp_path / "own.yaml", {"words": []})
    assert counted(collection, tmp_path) == [0, 3]
    write(tmp_path / "own.yaml", {"words": NEW})
    assert counted(collection, tmp_path) == [1]
    write(tmp_path / "large.yaml", {"words": LARGE["words"][1:]})
    assert counted(collection, tmp_path) == [2]


def test_of_a_deck_with_a_new_word_at_its_end_only_that_word_is_read(
    collection: Collection, tmp_path: Path
) -> None:
    path = tmp_path / "own.yaml"
    append_entries(path, [NewWord("vana", ("wood",)), NewWord("suta", ("son",))])
    compile_changed(collection, tmp_path)
    append_entries(path, [NewWord("agni", ("fire",))])
    assert counted(collection, tmp_path) == [1]
    words = collection.words.all("own")
    assert [word.id for word in words] == ["vana", "suta", "agni"]
    assert words == list(load_decks([path])[0].words)
    append_entries(path, [NewWord("vāri", ("water",))])
    path.write_text(path.read_text("utf-8").replace("[son]", "[boy]"), "utf-8")
    assert counted(collection, tmp_path) == [4]


def test_a_deck_compiled_meanwhile_does_not_grow_twice(
    collection: Collection, tmp_path: Path
) -> None:
    path = tmp_path / "own.yaml"
    append_entries(path, [NewWord("vana", ("wood",))])
    compile_changed(collection, tmp_path)
    before = collection.words.digests()["own"]
    more = Deck("own", (word("agni", deck="own"),))
    for base, grows in ((before, True), (before, False), ("new", False)):
        done = collection.decks.compile_all([more], {"own": "new"}, grown={"own": base})
        assert done == grows
        assert [each.id for each in collection.words.all("own")] == ["vana", "agni"]


@pytest.mark.parametrize(
    "more",
    [
        {"glosses": [{"word": "suta", "add": "[boy]"}]},
        {"similar": [{"words": "[suta, devam]", "difference": "all"}]},
        {"words": [{"word": "vana", "glosses": "[wood]", "gender": "n", "rank": "5"}]},
        {"words": [{"word": "suta", "glosses": "[son]"}]},
    ],
    ids=str,
)
def test_a_deck_that_names_a_word_of_another_is_read_with_it(
    collection: Collection, tmp_path: Path, more: Mapping[str, Sequence[Mapping[str, str]]]
) -> None:
    write(tmp_path / "large.yaml", LARGE)
    write(tmp_path / "own.yaml", {"words": NEW})
    compile_changed(collection, tmp_path)
    write(tmp_path / "own.yaml", {"words": NEW, **more})
    assert 3 in counted(collection, tmp_path)
