"""What a terminal makes of Devanagari: it is asked how far its cursor moved."""

import os
from collections.abc import Mapping, Sequence

from shabda.lazy_patterns import lazy_pattern
from shabda.terminal.tty_keyboard import HAS_TERMIOS, REPLY_WAIT, no_echo, read_reply

SAMPLES = ("कि", "क्ष", "ङ्क", "श्री")
"""A vowel sign written before its letter, two conjuncts, and one with a sign after it."""

_ASK = b"\x1b[6n"
_CURSOR = lazy_pattern(rb"\x1b\[\d+;(\d+)R")
_RULES: dict[tuple[int, ...], str] = {
    (2, 2, 2, 3): "one for each letter and sign, none for a virāma",
    (1, 2, 2, 2): "one for each letter, none for a sign",
    (1, 1, 1, 1): "one for each syllable",
    (2, 2, 2, 2): "two for each syllable",
    (2, 1, 1, 2): "as wide as each syllable is drawn",
}
_TERMINALS = (
    ("TMUX", "tmux"), ("STY", "screen"), ("KITTY_WINDOW_ID", "kitty"), ("VTE_VERSION", "VTE"),
    ("KONSOLE_VERSION", "Konsole"), ("XTERM_VERSION", "xterm"), ("WT_SESSION", "Windows Terminal"),
    ("ALACRITTY_WINDOW_ID", "Alacritty"),
)  # fmt: skip
_SIGNS = "sets each sign at its letter, and shows the virāma of a conjunct"
_LETTERS = "sets every sign behind its letter, also the i that belongs before it"
_DRAWN = {
    "kitty": "draws conjuncts whole, but squeezes signs into the cell of their letter;"
    " `shabda config pictures true` draws words with room, and in kitty.conf the line"
    " `symbol_map U+0900-U+097F Chandas` (or Nakula) makes them clearer",
    "Konsole": _SIGNS, "VTE": _SIGNS, "xterm": _LETTERS, "Alacritty": _LETTERS,
}  # fmt: skip
"""How terminals draw Devanagari: looked at in kitty 0.26, Konsole 22, VTE 0.70, xterm 379,
Alacritty 0.11."""
BETTER = (
    "Konsole and the terminals of GNOME and Xfce set the signs right, and"
    " `shabda config script iast` shows IAST alone"
)


def widths(
    texts: Sequence[str], stdin: int, stdout: int, patience: float = REPLY_WAIT
) -> tuple[int, ...] | None:
    """Ask a terminal in how many cells it shows each text; None when it does not answer."""
    if not HAS_TERMIOS:
        return None
    measured: list[int] = []
    with no_echo(stdin):
        for text in texts:
            os.write(stdout, b"\r" + text.encode() + _ASK)
            cursor = _CURSOR.search(read_reply(stdin, _CURSOR, patience))
            os.write(stdout, b"\r\x1b[K")
            if cursor is None:
                return None
            measured.append(int(cursor[1]) - 1)
    return tuple(measured)


def rule_of(cells: Sequence[int]) -> str:
    """In words, how a terminal counted the samples."""
    return _RULES.get(tuple(cells), "by a rule of its own")


def name_of(environ: Mapping[str, str]) -> str:
    """Which terminal this is, if it says so."""
    return (
        _named(environ) or environ.get("TERM_PROGRAM") or environ.get("TERM", "").partition("-")[0]
    )


def _named(environ: Mapping[str, str]) -> str:
    """The terminal that set a variable of its own; TERM says xterm in many others."""
    return next((name for variable, name in _TERMINALS if environ.get(variable)), "")


def drawing_of(terminal: str) -> tuple[str, bool]:
    """How a terminal draws Devanagari, where that is known, and whether it reads well."""
    sentence = _DRAWN.get(terminal, "")
    return sentence, bool(sentence) and sentence is not _LETTERS


def script_advice(environ: Mapping[str, str]) -> str:
    """What to tell a learner whose terminal sets Devanagari apart; "" for any other."""
    name = _named(environ)
    sentence, good = drawing_of(name)
    return f"{name} {sentence}; {BETTER}" if sentence and not good else ""
