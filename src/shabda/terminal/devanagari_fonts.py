"""The fonts of this machine that have Devanagari."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from shabda.errors import ShabdaError

GOOD_FONTS = (
    "Noto Serif Devanagari", "Noto Sans Devanagari", "Shobhika", "Sanskrit 2003", "Siddhanta",
    "Annapurna SIL", "Chandas", "Lohit Devanagari",
)  # fmt: skip
"""Fonts that have the conjuncts of Sanskrit, the fullest first."""
_OF_SYSTEMS = ("Nirmala UI", "Nirmala", "Kohinoor", "ITF Devanagari", "Devanagari MT", "Mangal")
"""Fonts that Windows and macOS bring."""
FONT_PACKAGES = (
    f"{GOOD_FONTS[0]} is in fonts-noto-core (Debian, Ubuntu), google-noto-serif-devanagari-fonts"
    " (Fedora), noto-fonts (Arch) and font-noto-serif-devanagari (Homebrew)"
)
_PATIENCE = 20
"""Seconds that fontconfig may take; it builds its cache when it is first asked."""
_ENDINGS = (".ttf", ".otf", ".ttc")


def sanskrit_fonts() -> dict[str, Path] | None:
    """The fonts for Sanskrit by family, as fontconfig knows them; None without fontconfig."""
    try:
        run = subprocess.run(
            ["fc-list", "-f", "%{family}\t%{style}\t%{file}\n", ":lang=sa"],
            capture_output=True, encoding="utf-8", errors="replace", check=False,
            timeout=_PATIENCE,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    rows = [line.split("\t") for line in run.stdout.splitlines() if line.count("\t") == 2]
    rows.sort(key=lambda row: "Regular" not in row[1])
    fonts: dict[str, Path] = {}
    for families, _, file in rows:
        for family in families.split(","):
            fonts.setdefault(family.strip(), Path(file))
    return fonts


def font_folders(environ: Mapping[str, str]) -> list[Path]:
    """Where systems keep their fonts."""
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or "/")
    windows = [Path(environ["WINDIR"], "Fonts")] if environ.get("WINDIR") else []
    return [
        home / ".local/share/fonts", home / ".fonts", home / "Library/Fonts",
        home / "AppData/Local/Microsoft/Windows/Fonts", *windows,
        Path("/usr/share/fonts"), Path("/usr/local/share/fonts"),
        Path("/Library/Fonts"), Path("/System/Library/Fonts"),
    ]  # fmt: skip


def font_in(folders: Iterable[Path]) -> Path | None:
    """The best font in these folders, known by the name of its file."""
    files = [
        Path(place, name)
        for folder in folders
        for place, _, names in os.walk(folder)
        for name in names
        if name.lower().endswith(_ENDINGS)
    ]
    ranked = [(rank, "Bold" in file.stem, file) for file in files if (rank := _rank(file)) >= 0]
    return min(ranked)[2] if ranked else None


def _rank(file: Path) -> int:
    """The place of a font among those we know; -1 for any other."""
    stem = re.sub("[^a-z0-9]", "", file.stem.lower())
    names = [re.sub("[^a-z0-9]", "", name.lower()) for name in (*GOOD_FONTS, *_OF_SYSTEMS)]
    return next((place for place, name in enumerate(names) if stem.startswith(name)), -1)


def best_font() -> Path:
    """The file of the font to draw Sanskrit with.

    Raises ShabdaError when none is found; the sentence says what to install.
    """
    fonts = sanskrit_fonts() or {}
    named = [fonts[family] for family in GOOD_FONTS if family in fonts]
    font = next(iter([*named, *fonts.values()]), None) or font_in(font_folders(os.environ))
    if font is None:
        raise ShabdaError(f"no font here has Devanagari, so no word is drawn; {FONT_PACKAGES}")
    return font
