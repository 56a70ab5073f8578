"""Settings: flag > environment > config.toml > default."""

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

from shabda import files
from shabda.app.paths import home
from shabda.app.prompt_settings import HIGHEST_NUMBER, MOST_CARDS, MOST_NEW
from shabda.errors import SettingsError, ShabdaError, UnknownNameError, Where, in_quotes
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass, field, fields
from shabda.lazy_patterns import lazy_pattern
from shabda.study.deck_versions import is_safe_file_name
from shabda.study.scheduling.fsrs import HIGHEST_RETENTION, LOWEST_RETENTION, RETENTION
from shabda.study.scheduling.scheduler import LEECH_LAPSES
from shabda.study.scheduling.study_day import DAY_START, LAST_HOUR
from shabda.study.scheduling.weights import DEFAULT_TEXT, read_weights

_LINE = lazy_pattern(r"at line (\d+)")
"""Finds the line in an error of tomllib, which has no attribute for it before Python 3.14."""
_TRUTHS = {"true": True, "on": True, "false": False, "off": False}
_FORMER = "iast"
"""A setting of older versions: whether IAST is shown beside the Devanagari."""
HIGHEST_LEECH = 1000


@dataclass(frozen=True, slots=True)
class Settings:
    """What a learner may set, in config.toml or as SHABDA_<NAME> in the environment."""

    new: int = field(default=MOST_NEW, metadata={"says": "new cards a day"})
    limit: int = field(default=MOST_CARDS, metadata={"says": "reviews a day"})
    script: str = field(
        default="both",
        metadata={"says": "which script is shown", "known": ("both", "devanagari", "iast")},
    )
    type: bool = field(default=False, metadata={"says": "meanings are typed and judged"})
    meet: bool = field(default=True, metadata={"says": "a new word is shown before it is asked"})
    listen: bool = field(default=False, metadata={"says": "Sanskrit is spoken as it is shown"})
    terms: str = field(
        default="first",
        metadata={
            "says": "English beside a term: first (ten questions, three days), always, never",
            "known": ("first", "always", "never"),
        },
    )
    pictures: bool = field(
        default=False, metadata={"says": "words are pictures where a terminal can show them"}
    )
    scheduler: str = field(
        default="sm2", metadata={"says": "what plans the reviews", "known": ("sm2", "fsrs")}
    )
    retention: int = field(
        default=RETENTION,
        metadata={
            "says": "FSRS: the percentage of due cards that you want to remember",
            "bounds": (LOWEST_RETENTION, HIGHEST_RETENTION),
        },
    )
    weights: str = field(
        default=DEFAULT_TEXT,
        metadata={"says": "FSRS: how fast you forget; `config weights fit` finds it"},
    )
    day_start: int = field(
        default=DAY_START,
        metadata={"says": "the hour at which a new day begins", "bounds": (0, LAST_HOUR)},
    )
    leech: int = field(
        default=LEECH_LAPSES,
        metadata={
            "says": "the number of lapses after which a card is a leech",
            "bounds": (1, HIGHEST_LEECH),
        },
    )
    learner: str = field(default="", metadata={"says": "whose log this is, where logs are shared"})


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting and its current value; `origin` is a file, a variable, or None for the default."""

    name: str
    value: object
    says: str
    origin: Where | None


_FIELDS = {field.name: field for field in fields(Settings)}


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"SHABDA_{name.upper()}"


def check_setting_name(name: str, where: Where | None = None) -> str:
    """Return a name if it is a setting; raises UnknownNameError for any other."""
    if name == _FORMER:
        raise SettingsError("iast is now one value of script: both, devanagari or iast", where)
    if name not in _FIELDS:
        raise UnknownNameError("setting", name, _FIELDS, where)
    return name


def load_settings(config: Path) -> Settings:
    """Read the settings that hold now.

    Raises SettingsError, or UnknownNameError, with file and name, for one that cannot be.
    """
    return Settings(**{setting.name: setting.value for setting in in_force(config)})  # type: ignore[arg-type]


def in_force(config: Path, environ: Mapping[str, str] = os.environ) -> tuple[Setting, ...]:
    """Every setting with where it comes from; raises as `load_settings` does."""
    file = Where(str(config))
    values: dict[str, tuple[object, Where | None]] = {
        name: (field.default, None) for name, field in _FIELDS.items()
    }
    for name, value in _renamed(_parsed(_text(config), file)).items():
        values[name] = (_checked(check_setting_name(name, file), value, file), file)
    if (text := environ.get(variable(_FORMER))) is not None:
        alone = text.lower() in ("false", "off")
        values["script"] = ("devanagari" if alone else "both", Where(variable(_FORMER)))
    for name in _FIELDS:
        if (text := environ.get(variable(name))) is not None:
            where = Where(variable(name))
            values[name] = (_checked(name, from_text(name, text), where), where)
    return tuple(
        Setting(name, value, _FIELDS[name].metadata["says"], where)
        for name, (value, where) in values.items()
    )


def readable_settings() -> Settings:
    """The settings that hold now; the defaults if they cannot be read."""
    try:
        return load_settings(home().config)
    except ShabdaError:
        return Settings()


def preferred_script() -> str:
    """The script in which the learner reads Sanskrit; the default if no setting can be read."""
    return readable_settings().script


def _renamed(values: dict[str, object]) -> dict[str, object]:
    """Settings as they are named now: `iast = false` was `script = "devanagari"`."""
    former = values.pop(_FORMER, True)
    return values if former is not False else {"script": "devanagari", **values}


def write_setting(config: Path, name: str, text: str) -> None:
    """Set a value in the file; every other line and every comment stays as it is.

    Processes that do so at once wait for each other. Raises SettingsError, or
    UnknownNameError, and writes nothing when that cannot be.
    """
    file = Where(str(config))
    value = _checked(check_setting_name(name), from_text(name, text), None)
    if name == "learner" and text and not is_safe_file_name(text):
        raise SettingsError("learner must be a name without / or control characters")
    try:
        with locked(config):
            files.write_file(config, _changed(_text(config), name, value, file))
    except OSError as error:
        raise SettingsError(f"cannot be written ({error.strerror})", file) from None


def _changed(before: str, name: str, value: object, file: Where) -> str:
    """The text of the file with a setting, read back; raises SettingsError when it differs."""
    after = with_setting(before, name, value)
    if _parsed(after, file) != {**_parsed(before, file), name: value}:
        raise SettingsError(f"{name} is written in an unusual way; change it by hand", file)
    return after


def with_setting(text: str, name: str, value: object) -> str:
    """Put `name = value` in the place of its old value, or at the end of the file's head."""
    literal = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    old = re.compile(
        rf"(?m)^([ \t]*[\"']?{name}[\"']?[ \t]*=[ \t]*)(\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'|[^\s#]+)"
    )
    if match := old.search(text):
        return text[: match.start(2)] + literal + text[match.end(2) :]
    table = re.search(r"(?m)^[ \t]*\[", text)
    head, rest = (text[: table.start()], text[table.start() :]) if table else (text, "")
    gap = "" if not head or head.endswith("\n") else "\n"
    return f"{head}{gap}{name} = {literal}\n{rest}"


def from_text(name: str, text: str) -> object:
    """Read a value as it is typed; what is not of the setting's type stays text."""
    default = _FIELDS[name].default
    if isinstance(default, bool):
        return _TRUTHS.get(text.lower(), text)
    return int(text) if isinstance(default, int) and text.isdecimal() else text


def _text(config: Path) -> str:
    return files.read_text(config, SettingsError) if config.exists() else ""


def _parsed(text: str, where: Where) -> dict[str, object]:
    if not text:
        return {}
    import tomllib  # 3 ms; many learners have no config.toml

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = int(match[1]) if (match := _LINE.search(str(error))) else 0
        raise SettingsError(f"is not valid TOML: {error}", Where(where.file, line)) from None


def _checked(name: str, value: object, where: Where | None) -> object:
    default, choices = _FIELDS[name].default, _FIELDS[name].metadata.get("known", ())
    sort = type(default)
    if choices and value not in choices:
        raise SettingsError(
            f"{name} must be one of {', '.join(choices)}, not {in_quotes(value)}", where
        )
    least, most = _FIELDS[name].metadata.get("bounds", (0, HIGHEST_NUMBER))
    if type(value) is not sort or (sort is int and not least <= int(str(value)) <= most):
        wanted = {bool: "true or false", int: f"a number from {least} to {most}", str: "text"}[sort]
        raise SettingsError(f"{name} must be {wanted}, not {in_quotes(value)}", where)
    if name == "weights":
        _check_weights(str(value), where)
    return value


def _check_weights(text: str, where: Where | None) -> None:
    try:
        read_weights(text)
    except ValueError as error:
        hint = "shabda config weights fit finds yours"
        raise SettingsError(f"weights must be {error}; {hint}", where) from None
