"""Options that several commands take."""

from __future__ import annotations

from typing import Annotated

from shabda.app.prompt_settings import HIGHEST_NUMBER
from shabda.cli.bounds import LARGEST_SEED, whole_number
from shabda.cli.declared import option

AsJson = Annotated[bool, option("--json", help="Print JSON instead of text.")]
OfDeck = Annotated[str | None, option("--deck", "-d", help="Only this deck.")]
Gender = Annotated[str, option("--gender", "-g", help="m, f, n, mn, mfn …")]
PartOfSpeech = Annotated[str, option("--pos", "-p", help="noun, verb, adjective …")]
Seed = Annotated[
    int | None,
    option(
        "--seed",
        metavar="N",
        parser=whole_number("--seed", 0, LARGEST_SEED),
        help="Seed of what is drawn: the same number draws the same.",
    ),
]
ItemCount = Annotated[
    int,
    option(
        "--count",
        "-n",
        metavar="N",
        parser=whole_number("--count", 1, HIGHEST_NUMBER),
        help="How many items.",
    ),
]
