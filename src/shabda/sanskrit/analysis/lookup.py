"""From a typed text to what it names: a root, a noun, or the cells a form stands in."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice, product

from shabda.errors import SanskritError, UnknownNameError
from shabda.sanskrit.forms.cells import (
    Cell,
    KrtCell,
    krdanta_forms,
    krt_forms,
    noun_table,
    verb_forms,
)
from shabda.sanskrit.forms.declension import PRONOUNS
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.indic import refused_script
from shabda.sanskrit.text.readings import likeliest, readings
from shabda.sanskrit.text.script import devanagari, is_devanagari, unread_script
from shabda.sanskrit.text.sounds import VOWELS

_COLON = re.compile(r"(?<=[^\W\d]):|(?<=[\u093e-\u094c]):")
"""A colon after a letter or a vowel sign."""


def heard(typed: str) -> list[str]:
    """Every SLP1 text a typed one may stand for, the strict readings first.

    Raises SanskritError when it can't be read in any script.
    """
    texts = [reading.slp1 for reading in readings(typed)]
    if not texts:
        why = refused_script(typed)
        reason = unread_script(why) if why else "not Sanskrit in any script known here"
        raise SanskritError(f"{typed!r} cannot be read: {reason}")
    return texts


def read_words(typed: Sequence[str]) -> list[str]:
    """Read words, all in the scheme in which they together look most like Sanskrit.

    A colon is a visarga. Raises SanskritError when a word cannot be read or is empty.
    """
    written = [_with_visarga(text) for text in typed]
    if len({is_devanagari(text) for text in written}) > 1:
        return [_likeliest(text) for text in written]
    words = iter(_likeliest(" ".join(written)).split())
    read = [" ".join(islice(words, len(text.split()))) for text in written]
    if not all(read) or next(words, None):
        raise SanskritError("a join needs two words or more, none of them empty")
    return read


def _with_visarga(text: str) -> str:
    """Write the visarga for a colon that stands after a letter: राम:, rAma:."""
    sign = "ः" if is_devanagari(text) else "ḥ" if not text.isascii() else "H"
    if text.isascii() and text.islower():
        sign = "h"
    return _COLON.sub(sign, text)


def _likeliest(typed: str) -> str:
    reading = likeliest(typed)
    if reading is None:
        raise SanskritError(f"{typed!r} cannot be read as Sanskrit in any script")
    return reading.slp1


def roots_named(typed: str, roots: Sequence[Root]) -> list[Root]:
    """Find a root by its text in any script; homonyms are all found.

    Raises UnknownNameError for a root that is not in the data: without its it-markers
    it could only be guessed.
    """
    for text in heard(typed):
        if found := [root for root in roots if root.root == text]:
            return found
    known = {devanagari(root.root) for root in roots}
    raise UnknownNameError("root", devanagari(_likeliest(typed)), known)


def nouns_named(typed: str, nouns: Iterable[tuple[str, Noun]]) -> list[Noun]:
    """Find nouns by the word a deck has for them or by their stem; `nouns` pairs word and noun."""
    listed = list(nouns)
    for text in heard(typed):
        found = [noun for word, noun in listed if text in (word, noun.stem)]
        if found:
            return list(dict.fromkeys(found))
    return []


def cells_of(typed: str, roots: Iterable[Root], nouns: Iterable[Noun]) -> list[Cell]:
    """The cells in which a typed form stands, among the roots and nouns that begin as it does.

    Of the readings of the text the first that is a form of anything counts; spelling
    that is free (भवन्ति, भवंति) makes no difference. Verbs come first; declined kṛdantas
    are searched only where there is nothing else.
    """
    keys = _keys(typed)
    near = [root for root in roots if any(_begins_as(root, key) for key in keys)]
    firsts = {key[0] for key in keys}
    alike = [each for each in nouns if each.stem[0] in firsts or each.stem in PRONOUNS]
    return _standing(_forms(near, alike), keys) or _standing(_declined(near, keys), keys)


def far_cells_of(typed: str, roots: Iterable[Root]) -> list[Cell]:
    """The same among the roots that begin otherwise: उवाच is of वच्."""
    keys = _keys(typed)
    far = [root for root in roots if not any(_begins_as(root, key) for key in keys)]
    return _standing(_forms(far, ()), keys) or _standing(_declined(far, keys), keys)


def _keys(typed: str) -> list[str]:
    return [equivalence_key(text) for text in heard(typed)]


def cells_among(roots: Iterable[Root], forms: Collection[str]) -> list[tuple[str, Cell]]:
    """The cells of roots in which one of some forms stands, each with its form; exact spelling.

    Declined kṛdantas are searched only where no verb is found.
    """
    near = [root for root in roots if any(_begins_as(root, form) for form in forms)]
    for searched in (_forms(near, ()), _declined(near, forms)):
        if found := dict.fromkeys(each for each in searched if each[0] in forms):
            return list(found)
    return []


def _begins_as(root: Root, key: str) -> bool:
    """Whether a root begins with the first sound of a form, or with that after its augment."""
    starts = {root.root[0], *(each.stem[0] for each in root.substitutes)}
    if key[0] in VOWELS and starts & VOWELS:
        return True
    return key[0] in starts or (key[0] == "a" and key[1:2] in starts)


def _standing(forms: Iterable[tuple[str, Cell]], keys: Sequence[str]) -> list[Cell]:
    """The cells of those forms that are the first of the readings to be one."""
    found: dict[str, list[Cell]] = {key: [] for key in keys}
    firsts = {key[:1] for key in keys}  # no free spelling touches the first sound
    for form, cell in forms:
        if form[0] in firsts and (key := equivalence_key(form)) in found and cell not in found[key]:
            found[key].append(cell)
    cells = next((cells for cells in found.values() if cells), [])
    return sorted(cells, key=lambda cell: isinstance(cell, KrtCell))


def _forms(roots: Iterable[Root], nouns: Iterable[Noun]) -> Iterator[tuple[str, Cell]]:
    for root in roots:
        yield from verb_forms(root)
        yield from krt_forms(root)
    for noun in nouns:
        for cell in noun_table(noun):
            for derivation in cell.derivations():
                yield derivation.form, cell


def _declined(roots: Iterable[Root], keys: Iterable[str]) -> Iterator[tuple[str, Cell]]:
    for key, root in product(keys, roots):
        yield from krdanta_forms(root, key)
