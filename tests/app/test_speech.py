"""Speaking beside a session, by a fake espeak-ng on PATH."""

import select
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from shabda.app.speech import MISSING, SpokenVoice

Fake = Callable[[str], Path]
SPEAKS = "cat >spoken; echo done >ended\n"
NO_DEVICE = """\
cat >/dev/null
echo "ALSA lib pcm.c:2666:(snd_pcm_open_noupdate) Unknown PCM default" >&2
echo "error: No such file or directory" >&2
echo done >ended
"""


@pytest.fixture
def espeak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """Make a program of that name; it ends by writing into the pipe `ended`."""

    def make(script: str) -> Path:
        program = tmp_path / "espeak-ng"
        program.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin; cd {tmp_path}\n{script}", "utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        return tmp_path

    return make


def wait_for_end(voice: SpokenVoice) -> None:
    """Wait until the program has closed its errors, as one that ends does, and is gone."""
    process = voice._process
    assert process is not None
    assert process.stderr is not None
    select.select([process.stderr], [], [], 20)
    process.wait(20)


def test_a_text_is_spoken_without_waiting_and_ends_in_silence(espeak) -> None:
    folder = espeak(SPEAKS)
    voice = SpokenVoice(listens=True)
    assert voice.start("Bavati") == ""
    wait_for_end(voice)
    assert (folder / "spoken").read_text("utf-8") == "ಭವತಿ"
    assert (voice.stop(), voice.stop(), voice.listens) == ("", "", True)


def test_the_program_is_found_where_its_windows_installer_puts_it(espeak, monkeypatch) -> None:
    folder = espeak(SPEAKS)
    (folder / "eSpeak NG").mkdir()
    (folder / "espeak-ng").rename(folder / "eSpeak NG" / "espeak-ng")
    voice = SpokenVoice()
    assert voice.start("rAma") == MISSING
    monkeypatch.setenv("PROGRAMFILES", str(folder))
    assert voice.start("rAma") == ""
    wait_for_end(voice)
    assert voice.stop() == ""
    assert (folder / "spoken").is_file()


def test_stop_ends_a_program_that_goes_on(espeak) -> None:
    espeak("cat >/dev/null; exec sleep 600\n")
    voice = SpokenVoice()
    assert voice.start("Bavati") == ""
    process = voice._process
    assert voice.stop() == ""
    assert process is not None
    assert process.returncode == -signal.SIGKILL


def test_another_text_takes_the_place_of_the_first(espeak) -> None:
    espeak("cat >/dev/null; exec sleep 600\n")
    voice = SpokenVoice()
    voice.start("Bavati")
    first = voice._process
    assert voice.start("rAmaH") == ""
    assert first is not None
    assert first.returncode == -signal.SIGKILL
    assert voice._process is not first
    voice.stop()


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exit 3\n", "espeak-ng could not speak: exit code 3"),
        ("cat >/dev/null; echo 'no voice' >&2; exit 1\n", "espeak-ng could not speak: no voice"),
        (NO_DEVICE, "espeak-ng found nothing to play sound on (error: No such file or directory)"),
    ],
)
def test_a_failure_is_said_at_the_next_screen_and_ends_listening(espeak, script, said) -> None:
    espeak(script)
    voice = SpokenVoice(listens=True)
    assert voice.start("Bavati") == ""
    wait_for_end(voice)
    assert (voice.stop(), voice.listens) == (said, False)
    assert voice.start("Bavati") == ""
    wait_for_end(voice)
    assert voice.start("Bavati") == said


def test_a_program_that_reads_nothing_and_a_missing_one_raise_nothing(espeak, monkeypatch) -> None:
    espeak("exit 0\n")
    voice = SpokenVoice(listens=True)
    for _ in range(5):
        assert voice.start("Bavati " * 2000) == ""
        wait_for_end(voice)
        assert voice.stop() == ""
    monkeypatch.setenv("PATH", "/nowhere")
    assert voice.start("Bavati") == MISSING
    assert not voice.listens
