"""The decks of texts beside the facts they are checked against."""

from __future__ import annotations

from functools import cache

from shabda.decks.words import load_decks
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import to_slp1
from shabda.study.words import Deck, Word
from shipped import DATA, ROOTS


@cache
def text_decks() -> tuple[Deck, ...]:
    return load_decks(sorted((DATA / "words").glob("*.yaml")))


def attested_genders() -> dict[str, str]:
    """The genders of every common noun, the most frequent first, by equivalence key."""
    rows = (
        line.rstrip("\n").split("\t")
        for line in (DATA / "lemmas.tsv").read_text("utf-8").splitlines()
        if not line.startswith("#")
    )
    return {equivalence_key(row[0]): row[3] for row in rows if row[2] == "n" and len(row) > 3}


def roots_by_class() -> dict[tuple[str, str], Root]:
    return {(root.root, str(root.gana)): root for root in ROOTS}


def root_of(word: Word, roots: dict[tuple[str, str], Root]) -> Root | None:
    """The root of a verb, without its prefixes."""
    text = to_slp1((word.root or word.text.devanagari).rsplit("-", 1)[-1])
    return roots.get((text, word.gana)) or roots.get((f"{text}a", word.gana))


def common_words_table() -> str:
    """data/common_words.tsv as the decks want it; `python tests/words_facts.py` writes it."""
    words = sorted(
        (word for deck in text_decks() for word in deck.words), key=lambda entry: entry.rank
    )
    rows = ["\t".join((word.id, str(word.count), _kind(word), word.glosses[0])) for word in words]
    head = (
        "# id, count, kind (genders, v verb, i undeclined) and meaning of each word of data/words,"
        "\n# by rank; python tests/words_facts.py writes it"
    )
    return "\n".join([head, *rows]) + "\n"


def _kind(word: Word) -> str:
    if word.pos in ("verb", "avyaya", "adverb"):
        return word.pos[0].replace("a", "i")
    return word.gender or "mfn"


if __name__ == "__main__":
    (DATA / "common_words.tsv").write_text(common_words_table(), "utf-8")
