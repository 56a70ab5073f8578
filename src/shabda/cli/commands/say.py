"""`shabda say`: a word or a line spoken aloud."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from shabda.app.speech import USUAL_SPEED, speak
from shabda.app.word_search import read_expected
from shabda.cli.declared import argument, option
from shabda.cli.options import number_option
from shabda.errors import UsageError
from shabda.sanskrit.text.english_words import refuse_english
from shabda.terminal.line_editor import LONGEST_LINE

SLOWEST, FASTEST = 80, 450


def say_aloud(
    text: Annotated[list[str], argument(help="Sanskrit, in any script.")],
    speed: Annotated[
        int, number_option("--speed", least=SLOWEST, most=FASTEST, text="Words a minute.")
    ] = USUAL_SPEED,
    wav: Annotated[
        Path | None, option("--wav", metavar="FILE", help="Write a WAV file instead.")
    ] = None,
) -> None:
    """Speak Sanskrit aloud, through espeak-ng.

    espeak-ng has no Sanskrit voice. Its Kannada voice is used, because the Hindi voice drops
    each a that Hindi leaves out.

    Examples: shabda say भवति, shabda say --speed 90 rāmo vanaṃ gacchati
    """
    whole = " ".join(text)
    if len(whole) > LONGEST_LINE:
        raise UsageError(f"a text of {len(whole)} characters is too long; at most {LONGEST_LINE}")
    refuse_english(whole)
    speak(" ".join(read_expected(word) for word in text), speed=speed, target=wav)
