"""Sanskrit spoken aloud by espeak-ng, which is installed apart.

Its Kannada voice keeps every inherent a of a word written in Kannada script; its Hindi voice
drops them (राम becomes rām), and it has no Sanskrit voice.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from shabda.errors import ShabdaError
from shabda.sanskrit.text.indic import kannada
from shabda.sanskrit.text.script import devanagari

PROGRAM, VOICE = "espeak-ng", "kn"
USUAL_SPEED = 130
"""Words a minute."""
LONGEST_SPEECH = 60
"""Seconds after which a program that never ends is stopped."""
_LONGEST_STOP = 0.5
"""Seconds that a stopped program may take to end."""
MISSING = (
    f"{PROGRAM} is not installed, so nothing can be heard; install it (Debian, Ubuntu, Fedora,"
    f" Homebrew: {PROGRAM}; Windows: winget install eSpeak-NG.eSpeak-NG)"
)
_UNKNOWN = str.maketrans({"F": "rU", "x": "lu", "X": "lU", "'": ""})
"""Sounds without a sign that the voice reads, in SLP1; it says ṛ as ru."""
_NO_DEVICE = "error:"
"""Begins the line that espeak-ng writes when it can't play; its exit code is 0 all the same."""


def spoken_text(slp1: str) -> str:
    """A text as the voice reads it; it would name the signs of ḷ and of the avagraha."""
    return kannada(devanagari(slp1.translate(_UNKNOWN)))


def check_voice() -> None:
    """Raise ShabdaError when espeak-ng is not installed or finds nothing to play sound on."""
    speak("", speed=USUAL_SPEED)


def speak(slp1: str, *, speed: int, target: Path | None = None) -> None:
    """Speak a text at a number of words a minute, or write the sound to a WAV file.

    Raises ShabdaError when espeak-ng is not installed or fails.
    """
    command = [*_command(speed), *(["-w", str(target)] if target else [])]
    text = spoken_text(slp1).encode()
    try:
        ran = subprocess.run(
            command, input=text, capture_output=True, timeout=LONGEST_SPEECH, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ShabdaError(_not_run(error)) from None
    if failure := _failure(ran.returncode, ran.stderr):
        raise ShabdaError(failure)
    if target and not target.is_file():
        raise ShabdaError(f"{PROGRAM} did not write {target}")


class SpokenVoice:
    """Speaks beside a session, without waiting; `listens` ends with the first failure."""

    def __init__(self, *, listens: bool = False) -> None:
        self._listens = listens
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def listens(self) -> bool:
        return self._listens

    @property
    def exists(self) -> bool:
        return _installed() is not None

    def start(self, slp1: str) -> str:
        """Begin to speak; return a sentence when that, or what was spoken before, failed."""
        if failure := self.stop():
            return failure
        pipe = subprocess.PIPE
        try:
            self._process = subprocess.Popen(
                _command(USUAL_SPEED), stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe
            )
        except OSError as error:
            return self._failed(_not_run(error))
        assert self._process.stdin is not None
        with suppress(OSError), self._process.stdin as text:  # it may have ended already
            text.write(spoken_text(slp1).encode())
        return ""

    def stop(self) -> str:
        """End what is spoken; return a sentence when it had failed."""
        process, self._process = self._process, None
        if process is None or process.stderr is None:
            return ""
        with process.stderr as errors:
            if process.poll() is not None:
                return self._failed(_failure(process.returncode, errors.read()))
            process.kill()
            with suppress(subprocess.TimeoutExpired):
                process.wait(_LONGEST_STOP)
            return ""

    def _failed(self, failure: str) -> str:
        self._listens = self._listens and not failure
        return failure


def _command(speed: int) -> list[str]:
    """The command that speaks its input."""
    return [_installed() or PROGRAM, "-v", VOICE, "-s", str(speed), "--stdin"]


def _installed() -> str | None:
    """The program's path, or None; its Windows installer doesn't put its folder on PATH."""
    installed = (os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"))
    folders = [str(Path(folder, "eSpeak NG")) for folder in installed if folder]
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *folders])
    return shutil.which(PROGRAM, path=path)


def _not_run(error: Exception) -> str:
    """Why the program did not run, in one sentence."""
    missing = isinstance(error, FileNotFoundError)
    return MISSING if missing else f"{PROGRAM} could not speak ({error})"


def _failure(code: int, errors: bytes) -> str:
    """Why a program that ended did not speak, in one sentence; "" when it did."""
    lines = errors.decode(errors="replace").splitlines()
    if code:
        reason = " ".join(" ".join(lines).split())
        return f"{PROGRAM} could not speak: {reason or f'exit code {code}'}"
    silent = [line for line in lines if line.startswith(_NO_DEVICE)]
    return f"{PROGRAM} found nothing to play sound on ({silent[0]})" if silent else ""
