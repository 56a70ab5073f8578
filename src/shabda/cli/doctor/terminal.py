"""What `shabda doctor` finds out about the terminal and its fonts."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

from shabda.cli.doctor.finding import Finding, State
from shabda.terminal.width_probe import BETTER, SAMPLES, drawing_of, name_of, rule_of, widths

GOOD_FONTS = (
    "Noto Serif Devanagari", "Noto Sans Devanagari", "Shobhika", "Sanskrit 2003", "Siddhanta",
    "Annapurna SIL", "Chandas", "Lohit Devanagari",
)  # fmt: skip
"""Fonts that have the conjuncts of Sanskrit, the fullest first."""
PACKAGES = (
    f"{GOOD_FONTS[0]} is in fonts-noto-core (Debian, Ubuntu), google-noto-serif-devanagari-fonts"
    " (Fedora), noto-fonts (Arch) and font-noto-serif-devanagari (Homebrew)"
)


def terminal() -> Iterator[Finding]:
    """Which terminal this is, how wide it takes Devanagari to be, whether it can shape it."""
    if (sys.stdout.encoding or "").lower().replace("-", "") != "utf8":
        yield Finding(State.BAD, f"{sys.stdout.encoding} has no Devanagari; set LANG=C.UTF-8")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        yield Finding(State.NOTE, "not on a terminal, so no widths were measured")
        return
    name, size = name_of(os.environ), os.get_terminal_size(sys.stdout.fileno())
    yield Finding(State.OK, f"{name or 'a terminal'}, {size.columns} cells wide")
    cells = widths(SAMPLES, sys.stdin.fileno(), sys.stdout.fileno())
    if cells is None:
        yield Finding(State.NOTE, "it does not report its cursor position; nothing depends on it")
    else:
        counted = f"cells {' '.join(map(str, cells))}, {rule_of(cells)}:  {'  '.join(SAMPLES)}"
        yield Finding(State.OK, counted)
    yield _drawing(name)


def _drawing(name: str) -> Finding:
    said, good = drawing_of(name)
    if not said:
        return Finding(State.NOTE, f"if vowel signs are drawn apart from their letters: {BETTER}")
    return (
        Finding(State.OK, f"{name} {said}")
        if good
        else Finding(State.NOTE, f"{name} {said}; {BETTER}")
    )


def fonts() -> Iterator[Finding]:
    """Whether a font with Devanagari is installed, as far as fontconfig knows.

    Having none is not a fault: a terminal on another machine uses the fonts there.
    """
    if not shutil.which("fc-list"):
        yield Finding(State.NOTE, "fontconfig is not here, so fonts were not checked")
        return
    run = subprocess.run(
        ["fc-list", ":lang=sa", "family"],
        capture_output=True, encoding="utf-8", errors="replace", check=False, timeout=20,
    )  # fmt: skip
    families = {part.strip() for line in run.stdout.splitlines() for part in line.split(",")}
    if not families - {""}:
        yield Finding(State.NOTE, f"no font here has Devanagari; install {GOOD_FONTS[0]}")
        yield Finding(State.NOTE, PACKAGES)
    elif good := [name for name in GOOD_FONTS if name in families]:
        yield Finding(State.OK, f"{len(families)} fonts have Devanagari; {good[0]} has all of it")
    else:
        yield Finding(State.NOTE, f"{min(families)} has Devanagari; {GOOD_FONTS[0]} has all of it")
        yield Finding(State.NOTE, PACKAGES)
