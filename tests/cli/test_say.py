"""Sanskrit spoken aloud, by a fake espeak-ng on PATH and by the real one where it is installed."""

import shutil
import wave
from pathlib import Path

import pytest

FAKE = """#!/bin/sh
echo "$@" >"$0.arguments"
/bin/cat >"$0.text"
[ -z "$FAIL" ] || { echo "Error: $FAIL" >&2; exit 1; }
"""


@pytest.fixture
def espeak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of that name that writes down what it is asked to speak."""
    program = tmp_path / "bin" / "espeak-ng"
    program.parent.mkdir()
    program.write_text(FAKE, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return program


def told(program: Path) -> tuple[str, str]:
    """The arguments and the text it was given."""
    arguments, text = (program.with_name(f"espeak-ng.{kind}") for kind in ("arguments", "text"))
    return arguments.read_text(encoding="utf-8").strip(), text.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["भवति"], "ಭವತಿ"),
        (["bhavati"], "ಭವತಿ"),
        (["rāmo", "vanaṃ", "gacchati"], "ರಾಮೋ ವನಂ ಗಚ್ಛತಿ"),
        (["कृष्णः"], "ಕೃಷ್ಣಃ"),
        (["तत्"], "ತತ್"),
    ],
)
def test_a_text_is_given_to_the_kannada_voice_in_its_script(shabda, espeak, words, text) -> None:
    ran = shabda("say", *words)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert told(espeak) == ("-v kn -s 130 --stdin", text)


def test_speed_and_a_file_are_passed_on(shabda, espeak, tmp_path) -> None:
    (tmp_path / "x.wav").touch()
    assert shabda("say", "भवति", "--speed", "90", "--wav", str(tmp_path / "x.wav")).code == 0
    assert told(espeak)[0] == f"-v kn -s 90 --stdin -w {tmp_path / 'x.wav'}"


def test_one_sentence_says_what_to_install(shabda, bare_home, monkeypatch) -> None:
    monkeypatch.setenv("PATH", "")
    ran = shabda("say", "भवति")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("shabda: espeak-ng is not installed, so nothing can be heard; ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["river"], 1, "does not look like Sanskrit"),
        (["ஃ"], 1, "cannot be read as Sanskrit"),
        (["भवति", "--speed", "9"], 2, "--speed"),
        (["अ" * 401], 2, "too long"),
        ([], 2, "say"),
    ],
)
def test_what_cannot_be_spoken_is_refused(shabda, espeak, arguments, code, said) -> None:
    ran = shabda("say", *arguments)
    assert ran.code == code
    assert said in ran.err


def test_a_voice_that_is_missing_is_named(shabda, espeak, monkeypatch) -> None:
    monkeypatch.setenv("FAIL", "The specified espeak-ng voice does not exist.")
    assert "espeak-ng could not speak: Error: The specified" in shabda("say", "भवति").err


def test_silence_for_want_of_a_device_is_a_failure(shabda, espeak) -> None:
    espeak.write_text("#!/bin/sh\necho 'error: No such file or directory' >&2\n", encoding="utf-8")
    ran = shabda("say", "भवति")
    assert (ran.code, ran.out) == (1, "")
    assert "found nothing to play sound on (error: No such file or directory)" in ran.err


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
def test_the_real_program_writes_sound(shabda, bare_home, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))  # its sound library keeps files there
    target = tmp_path / "bhavati.wav"
    assert shabda("say", "भवति", "--wav", str(target)).code == 0
    with wave.open(str(target)) as sound:
        assert sound.getnframes() / sound.getframerate() > 0.3
