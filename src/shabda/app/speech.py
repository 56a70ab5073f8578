"""Sanskrit spoken aloud by espeak-ng, which is installed apart.

Its Kannada voice keeps every inherent a of a word written in Kannada script; its Hindi voice
drops them (राम becomes rām), and it has no Sanskrit voice.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from shabda.errors import ShabdaError
from shabda.sanskrit.text.indic import kannada
from shabda.sanskrit.text.script import devanagari

PROGRAM, VOICE = "espeak-ng", "kn"
LONGEST_SPEECH = 60
"""Seconds after which a program that speaks no end is stopped."""
MISSING = (
    f"{PROGRAM} is not installed, so nothing can be heard; install it (Debian, Ubuntu, Fedora,"
    f" Homebrew: {PROGRAM}; Windows: winget install eSpeak-NG.eSpeak-NG)"
)


def speak(slp1: str, *, speed: int, target: Path | None = None) -> None:
    """Speak a text at a number of words a minute, or write the sound to a WAV file.

    Raises ShabdaError when espeak-ng is not installed or fails.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise ShabdaError(MISSING)
    command = [program, "-v", VOICE, "-s", str(speed), "--stdin"]
    command += ["-w", str(target)] if target else []
    text = kannada(devanagari(slp1))
    try:
        ran = subprocess.run(
            command, input=text, capture_output=True, encoding="utf-8", errors="replace",
            timeout=LONGEST_SPEECH, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ShabdaError(f"{PROGRAM} could not speak ({error})") from None
    reason = " ".join(ran.stderr.split())
    if ran.returncode or (target and not target.is_file()):
        raise ShabdaError(f"{PROGRAM} could not speak: {reason or f'exit code {ran.returncode}'}")
