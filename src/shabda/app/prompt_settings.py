"""The settings that decide what waits today, read with nothing but `os`, for a shell prompt.

Importing `tomllib` would cost each prompt 17 ms (on a busy machine). A test compares
the values with `setting_files.in_force`.
"""

import os
import sys

from shabda.study.scheduling.study_day import DAY_START, LAST_HOUR

MOST_CARDS, MOST_NEW = 100, 10
"""Reviews and new cards a day by default."""
HIGHEST_NUMBER = 1_000_000
"""The greatest number that a setting may be."""
_SETTINGS = {
    "day_start": (DAY_START, LAST_HOUR),
    "limit": (MOST_CARDS, HIGHEST_NUMBER),
    "new": (MOST_NEW, HIGHEST_NUMBER),
}
"""Each with its default and its greatest value."""
_FILE = "config.toml"
_FOLDERS = (("XDG_CONFIG_HOME", "~/.config"), ("XDG_DATA_HOME", "~/.local/share"))
"""Where Linux has configuration; where it was in former versions."""
_LONG_TEXT = ('"""', "'''")
"""What may mean that a line of a TOML file is part of a text."""


def prompt_settings() -> tuple[int, int, int] | None:
    """The settings day_start, limit and new, as variables or plain lines of config.toml have them.

    None where finding one of them out takes a library.
    """
    if (text := _config_text()) is None:
        return None
    hour, most, new = (_value(name, text) for name in _SETTINGS)
    return None if hour is None or most is None or new is None else (hour, most, new)


def _config_text() -> str | None:
    """The text of config.toml, "" without one; None where finding that out takes a library."""
    if (files := _config_files()) is None:
        return None
    for path in files:
        if os.path.exists(path) and not os.path.isfile(path):  # a pipe or a device has no end
            return None
        try:
            with open(path, encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            return None
    return ""


def _value(name: str, text: str) -> int | None:
    """A setting; `text` is that of config.toml."""
    usual, most = _SETTINGS[name]
    if (variable := os.environ.get(f"SHABDA_{name.upper()}")) is not None:
        return _number(variable, most)
    if name not in text and "\\" not in text:
        return usual
    lines = text.split("\n")
    named = [line for line in lines if name in line.partition("#")[0]]
    in_table = any(line.lstrip(" \t").startswith("[") for line in lines)
    if in_table or any(mark in text for mark in _LONG_TEXT) or "\\" in text:
        return None
    if not named:
        return usual
    key, _, value = named[0].partition("=")
    if len(named) > 1 or key.strip(" \t") != name:
        return None
    return _number(value.partition("#")[0].strip(" \t\r"), most)


def _number(text: str, most: int) -> int | None:
    """A number without leading zeros, which TOML does not take."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(most))
    return int(text) if is_number and str(int(text)) == text and int(text) <= most else None


def _config_files() -> list[str] | None:
    """Where `paths.home` looks for config.toml, in that order; None where that takes a library."""
    if root := os.environ.get("SHABDA_HOME", ""):
        return [os.path.join(root, _FILE)] if not root.startswith("~") else None
    if sys.platform != "linux":
        return None
    folders = [
        value if (value := os.environ.get(variable, "")).strip() else os.path.expanduser(usual)
        for variable, usual in _FOLDERS
    ]
    if not all(map(os.path.isabs, folders)):
        return None
    return [os.path.join(folder, "shabda", _FILE) for folder in folders]
