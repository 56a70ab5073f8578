"""Decks that a teacher gives to a class: read-only copies that every sync brings up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from shabda import files
from shabda.app.own_decks import CLASS_FOLDER, class_deck_files, is_class_deck
from shabda.app.paths import shipped_decks
from shabda.decks.known_words import contradictions, same_word
from shabda.decks.words import load_decks
from shabda.errors import DeckError, ShabdaError, in_quotes
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass
from shabda.study.deck_versions import is_safe_file_name
from shabda.study.words import CLASS_MARK, Word, field_in_english


@dataclass(frozen=True, slots=True)
class ClassDecksChange:
    """Class decks that came or changed, those withdrawn, and a sentence for each refused one.

    `copies` are the files in which the withdrawn decks are kept, in the same order.
    """

    taken: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    copies: tuple[Path, ...] = ()


def write_class_decks(
    root: Path, decks: Mapping[str, str], copy_of: Callable[[str], Path]
) -> ClassDecksChange:
    """Write the current decks of the class to files; keep the old file of an unreadable deck.

    A withdrawn deck is moved to the path that `copy_of` gives for its name.
    """
    copies = []
    folder = root / CLASS_FOLDER
    files.make_folder(folder)
    taken, refused = [], []
    with locked(folder):
        files_wanted = {f"{name}{CLASS_MARK}.yaml": (name, text) for name, text in decks.items()}
        gone = [path for path in class_deck_files(root) if path.name not in files_wanted]
        for path in gone:
            copies.append(copy_of(path.stem.removesuffix(CLASS_MARK)))
            files.make_folder(copies[-1].parent)
            files.move_into_place(path, copies[-1])
        for file, (name, text) in files_wanted.items():
            try:
                if _write(folder / file, name, text):
                    taken.append(name)
            except ShabdaError as error:
                refused.append(
                    f"the class deck {in_quotes(name[:40])} was left out: {error.message}"
                )
    withdrawn = (path.stem.removesuffix(CLASS_MARK) for path in gone)
    return ClassDecksChange(tuple(taken), tuple(withdrawn), tuple(refused), tuple(copies))


def _write(path: Path, name: str, text: str) -> bool:
    """Return whether the deck changed. Raises DeckError for text that is not a deck."""
    if not is_safe_file_name(name):
        raise DeckError("its name cannot be the name of a file")
    if path.is_file() and path.read_bytes() == text.encode():
        return False
    trial = files.empty_neighbour(path)
    errors: list[DeckError] = []
    try:
        files.write_file(trial, text)
        decks = load_decks([trial], refuse=errors.append)
        if errors and not any(deck.words for deck in decks):
            raise errors[0]
        files.move_into_place(trial, path)
    finally:
        trial.unlink(missing_ok=True)
    return True


def class_contradictions(
    root: Path, get: Callable[[str], Word | None], only: Iterable[Word] = ()
) -> list[str]:
    """Say which words of the class contradict the learner's, so that their meanings are left out.

    `get` finds a compiled word by its id; with `only`, these words alone are compared.
    """
    wanted, sentences = {word.id for word in only}, []
    decks = [load_decks([path], refuse=lambda _: None) for path in class_deck_files(root)]
    for word in (word for read in decks for deck in read for word in deck.words):
        known = same_word(word, get)
        if known is None or is_class_deck(known.deck) or (wanted and known.id not in wanted):
            continue
        if fields := contradictions(known, word):
            sentences.append(_contradiction(known, word, fields[0]))
    return sentences


def _contradiction(known: Word, word: Word, field: str) -> str:
    of_class = f"{word.text.devanagari} is {field_in_english(word, field)} in {word.deck}"
    remedy = f"`shabda edit {known.text.devanagari}` changes yours"
    if known.deck in shipped_decks():
        remedy = "tell your teacher"
    here = f"{field_in_english(known, field)} in {known.deck}"
    left_out = f"the meaning of your class ({'; '.join(word.glosses)}) is left out"
    return f"{of_class} but {here}, so {left_out}; {remedy}"
