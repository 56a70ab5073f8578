"""The hour at which the learner's day begins, read with nothing but `os`, for a shell prompt.

A test compares it with `setting_files.in_force`.
"""

import os
import sys

from shabda.study.scheduling.study_day import DAY_START, LAST_HOUR

SETTING = "day_start"
_VARIABLE = "SHABDA_DAY_START"
_FILE = "config.toml"
_FOLDERS = (("XDG_CONFIG_HOME", "~/.config"), ("XDG_DATA_HOME", "~/.local/share"))
"""Where Linux has configuration; where it was in former versions."""
_LONG_TEXT = ('"""', "'''")
"""What may mean that a line of a TOML file is part of a text."""


def plain_day_start() -> int | None:
    """The setting, as a variable or a plain line of config.toml has it; the default without both.

    None where finding that out takes a library.
    """
    if (text := os.environ.get(_VARIABLE)) is not None:
        return _hour(text)
    if (files := _config_files()) is None:
        return None
    for path in files:
        if os.path.exists(path) and not os.path.isfile(path):  # a pipe or a device has no end
            return None
        try:
            with open(path, encoding="utf-8") as file:
                return _in_text(file.read())
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            return None
    return DAY_START


def _in_text(text: str) -> int | None:
    """The setting in the text of a config.toml."""
    if SETTING not in text and "\\" not in text:
        return DAY_START
    lines = text.split("\n")
    named = [line for line in lines if SETTING in line]
    in_table = any(line.lstrip(" \t").startswith("[") for line in lines)
    if len(named) != 1 or in_table or any(mark in text for mark in _LONG_TEXT):
        return None
    name, _, value = named[0].partition("=")
    return _hour(value.partition("#")[0].strip(" \t\r")) if name.strip(" \t") == SETTING else None


def _hour(text: str) -> int | None:
    """An hour as a number without leading zeros, which TOML does not take."""
    is_number = text.isascii() and text.isdecimal() and str(int(text)) == text
    return int(text) if is_number and int(text) <= LAST_HOUR else None


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
