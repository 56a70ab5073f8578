"""Settings: flag > environment > config.toml > default."""

import os
import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from shabda.errors import SettingsError, UnknownNameError, Where

_LINE = re.compile(r"at line (\d+)")
"""Where tomllib found the fault; its error has no other way to say so before Python 3.14."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a learner may set, in config.toml or as SHABDA_<NAME> in the environment.

    `new` is new cards a day, `limit` reviews a day, `iast` whether IAST stands beside
    Devanagari.
    """

    new: int = 10
    limit: int = 100
    iast: bool = True


def load_settings(config: Path) -> Settings:
    """Read the settings that hold now.

    Raises SettingsError, or UnknownNameError, with file and name, for one that cannot be.
    """
    said: dict[str, object] = {}
    known = {field.name: field.type for field in fields(Settings)}
    for name, value in _read(config).items():
        if name not in known:
            raise UnknownNameError("setting", name, known, Where(str(config)))
        said[name] = _checked(name, value, Where(str(config)))
    for name in known:
        if (text := os.environ.get(f"SHABDA_{name.upper()}")) is not None:
            said[name] = _checked(name, _from_text(text), Where(f"SHABDA_{name.upper()}"))
    return Settings(**said)  # type: ignore[arg-type]


def _read(config: Path) -> dict[str, object]:
    try:
        return tomllib.loads(config.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        line = int(match[1]) if (match := _LINE.search(str(error))) else 0
        raise SettingsError(f"is not valid TOML: {error}", Where(str(config), line)) from None
    except OSError as error:
        raise SettingsError(f"cannot be read ({error.strerror})", Where(str(config))) from None


def _from_text(text: str) -> object:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    return int(text) if text.isdecimal() else text


def _checked(name: str, value: object, where: Where) -> object:
    default = getattr(Settings(), name)
    if type(value) is not type(default) or (isinstance(value, int) and value < 0):
        wanted = "true or false" if isinstance(default, bool) else "a number, 0 or more"
        raise SettingsError(f"{name} must be {wanted}, not {value!r}", where)
    return value
