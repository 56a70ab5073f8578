"""Completion in a shell, without typer: 40 ms of processor time.

The scripts that `shabda --install-completion` installs run the program with `_SHABDA_COMPLETE`
set. What commands take is read from `completion.tsv`, which `make man` writes; decks, tags and
words are read from the collection.
"""

from __future__ import annotations

import os
import shlex
import unicodedata
from importlib import import_module

from shabda.cli.commands import COMMANDS
from shabda.cli.due_line import collection
from shabda.cli.help_page import OPTIONS
from shabda.store.name_lookup import deck_names, tag_names, word_names

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Candidates = list[tuple[str, str]]
    """Texts that may come at the cursor, each with a description."""
    Row = tuple[str, str, str]
    """The names, the kind of value and the help of an option or argument, or a value."""

TABLE_FILE = os.path.join(os.path.dirname(__file__), "completion.tsv")
"""Rows of four columns: a command, the names of an option (none for an argument), the kind of its
value (none for a flag) and its help; or `=` and a kind, a value, its other names and its help."""
_STORED = {"deck": deck_names, "tag": tag_names, "word": word_names}
_SETTING_ACTIONS = (
    ("get", "Print a value alone"),
    ("set", "Change a setting"),
    ("where", "Print the path of config.toml"),
)
_SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


def complete(instruction: str, environ: Mapping[str, str]) -> tuple[str, int] | None:
    """Return what to print for a shell, and the exit code; None where typer must do it."""
    action, _, shell = instruction.partition("_")
    if action != "complete" or shell not in _SHELLS:
        return None
    words, typed, left = _command_line(shell, environ)
    matches = [
        (name.removeprefix(left), text) for name, text in candidates(words, typed) if _is_safe(name)
    ]
    if shell == "fish" and environ.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return "", int(not matches)
    if shell == "zsh":
        listed = " ".join(_zsh(*candidate) for candidate in matches)
        return (f"_arguments '*: :(({listed}))'" if matches else "_files") + "\n", 0
    write = {"bash": _bash, "fish": _fish}.get(shell, _powershell)
    return "".join(f"{write(*candidate)}\n" for candidate in matches), 0


def candidates(words: Sequence[str], typed: str) -> Candidates:
    """Return what can follow these words of a command line and starts with what was typed."""
    typed = unicodedata.normalize("NFC", typed)
    place = next((at for at, word in enumerate(words) if not word.startswith("-")), None)
    if place is None:
        rows = {name: text for names, text in OPTIONS.items() for name in names.split(", ")}
        if not typed.startswith("-"):
            rows = {name: command.help for name, command in COMMANDS.items()}
        return _starting_with(rows.items(), typed)
    table = _rows(words[place])
    options = {name: row for row in table if row[0] for name in row[0].split()}
    arguments, waiting = _arguments(words[place + 1 :], options)
    if waiting:
        return _of_kind(options[waiting][1], (), typed)
    if typed.startswith("-") and "--" not in words:
        option, begun = _with_value(typed, options)
        if begun:
            values = _of_kind(options[option][1], (), typed.removeprefix(begun))
            return [(begun + value, text) for value, text in values]
        names = {word.partition("=")[0] for word in words}
        unused = [(name, row[2]) for name, row in options.items() if name not in names]
        return _starting_with([*unused, ("--help", "Show this help and exit.")], typed)
    kinds = [row[1] for row in table if not row[0]]
    if not kinds:
        return []
    kind = kinds[min(len(arguments), len(kinds) - 1)]
    too_many = len(arguments) >= len(kinds) and not kind.endswith("*")
    return [] if too_many else _of_kind(kind.rstrip("*"), arguments, typed)


def _arguments(words: Sequence[str], options: Mapping[str, Row]) -> tuple[list[str], str]:
    """The arguments among words, and the option that still waits for its value, or ""."""
    arguments, waiting, ended = list[str](), "", False
    for word in words:
        if waiting:
            waiting = ""
        elif word == "--":
            ended = True
        elif not ended and word.startswith("-") and word != "-":
            option, begun = _with_value(word, options)
            waiting = "" if begun else option
        else:
            arguments.append(word)
    return arguments, waiting


def _with_value(word: str, options: Mapping[str, Row]) -> tuple[str, str]:
    """The option of a word that takes a value, and the word up to where a value in it begins.

    `--deck` gives `--deck` and "", `--deck=no` `--deck` and `--deck=`, `-yd` `-d` and "",
    `-ydno` `-d` and `-yd`; the option is "" where none takes a value.
    """
    if word.startswith("--"):
        name, equals, _ = word.partition("=")
        takes = name in options and bool(options[name][1])
        return (name, name + equals if equals else "") if takes else ("", "")
    for at, letter in enumerate(word[1:], 2):
        option = f"-{letter}"
        if option not in options:
            break
        if options[option][1]:
            return option, word[:at] if word[at:] else ""
    return "", ""


def _of_kind(kind: str, arguments: Sequence[str], typed: str) -> Candidates:
    """The values of a kind that begin as typed."""
    if kind == "command":
        return _starting_with(((name, command.help) for name, command in COMMANDS.items()), typed)
    if kind == "setting" and arguments:
        if arguments[-1] in ("get", "set"):
            return _listed("setting", typed)
        return (
            [] if arguments[0] in ("get", "where") else _listed(f"setting:{arguments[-1]}", typed)
        )
    if kind == "setting":
        return [*_listed(kind, typed), *_starting_with(_SETTING_ACTIONS, typed)]
    values: dict[str, str] = {}
    for name in kind.split("+"):
        values |= _listed(name, typed)
        if name in _STORED:
            values |= _STORED[name](_collection(), typed)
    return list(values.items())


def _listed(kind: str, typed: str) -> Candidates:
    """Values that the table lists: by any name, or by the first while nothing is typed."""
    rows = [
        (name, text)
        for first, others, text in _rows(f"={kind}")
        for name in (first, *(others.split() if typed else ()))
    ]
    return _starting_with(rows, typed)


def _starting_with(rows: Iterable[tuple[str, str]], typed: str) -> Candidates:
    return [(name, text) for name, text in rows if name.startswith(typed)]


def _rows(owner: str) -> list[Row]:
    """The rows of a command or of a kind."""
    with open(TABLE_FILE, encoding="utf-8") as table:
        split = [line.rstrip("\n").split("\t") for line in table if line.startswith(f"{owner}\t")]
    return [(names, value, text) for _, names, value, text in split]


def _collection() -> str:
    if path := collection():
        return path
    return str(import_module("shabda.app.paths").home().collection)  # platformdirs; not on Linux


def _command_line(shell: str, environ: Mapping[str, str]) -> tuple[list[str], str, str]:
    """The words before the cursor without the program's name, and the word typed at it.

    The third text is what the shell has at the cursor already: bash takes `--deck=no` as three
    words, and completes the last alone.
    """
    if shell == "bash":
        words = _split(environ.get("COMP_WORDS", ""))
        number = environ.get("COMP_CWORD", "")
        at = int(number) if number.isdecimal() else len(words)
        *before, typed = _joined_at_equals([*words[1:at], words[at] if at < len(words) else ""])
        is_split = "=" in typed and words[at : at + 1] != [typed]
        return before, typed, typed[: typed.index("=") + 1] if is_split else ""
    line = environ.get("_TYPER_COMPLETE_ARGS", "")
    words = _split(line)[1:]
    if words and not line.endswith(" "):
        return words[:-1], words[-1], ""
    return words, "", ""


def _joined_at_equals(words: Sequence[str]) -> list[str]:
    """Words with `--deck`, `=`, `no` as one, the way it was typed."""
    joined = list[str]()
    for word in words:
        if joined and joined[-1].startswith("--") and (word == "=" or joined[-1].endswith("=")):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _split(line: str) -> list[str]:
    """Split a command line into words as a shell does, also where a quote is still open."""
    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    words = list[str]()
    try:
        words += lexer
    except ValueError:
        words.append(lexer.token)
    return words


def _is_safe(name: str) -> bool:
    """Whether a text has nothing that a shell would run; only such texts are offered."""
    return bool(name) and all(_is_letter(char) or char in "-_.=" for char in name)


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")


def _plain(text: str) -> str:
    """Return a description without anything that a shell would run."""
    letters = (char if _is_letter(char) or char in "-.," else " " for char in text)
    return " ".join("".join(letters).split())


def _bash(name: str, text: str) -> str:
    return name


def _zsh(name: str, text: str) -> str:
    return f'"{name}":"{summary}"' if (summary := _plain(text)) else f'"{name}"'


def _fish(name: str, text: str) -> str:
    return f"{name}\t{summary}" if (summary := _plain(text)) else name


def _powershell(name: str, text: str) -> str:
    return f"{name}:::{_plain(text) or ' '}"
