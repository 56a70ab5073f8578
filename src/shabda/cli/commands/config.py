"""`shabda config`: show settings and where they come from, and change them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

from shabda.app.paths import home
from shabda.app.setting_files import Setting, check_setting_name, in_force, write_setting
from shabda.cli.commands.config_weights import fit_own_weights
from shabda.cli.consoles import show_screen
from shabda.cli.declared import argument
from shabda.cli.options import AsJson
from shabda.cli.output import document, say
from shabda.errors import UsageError
from shabda.terminal.screens.settings_table import settings_lines

_ROOM = 12
"""Characters of a value in a table."""
_USAGE = "use config alone, or with NAME, NAME VALUE, get NAME, where or weights fit"


def config(
    words: Annotated[
        list[str] | None,
        argument(metavar="NAME [VALUE]", help="A setting to show, and what to set it to."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show or change settings.

    Options override environment variables, these override config.toml, and config.toml
    overrides the defaults. `get NAME` prints a value alone, `where` the path of config.toml.
    `weights fit` fits FSRS to your own answers, from 400 on, and takes the result if it
    predicts better.

    Examples: shabda config, shabda config new 5, shabda config get new, shabda config weights fit
    """
    file = home().config
    match words or []:
        case ["weights", "fit"] | ["set", "weights", "fit"]:
            fit_own_weights(as_json=as_json)
        case ["where"]:
            say(file)
        case ["get", name]:
            say(_plain(_settings(file, name)[0].value))
        case ["get" | "where", *_] | ["set"] | ["set", _]:
            raise UsageError(_USAGE)
        case ["set", name, value] | [name, value]:
            write_setting(file, name, value)
            _show(_settings(file, name), as_json, file)
        case [] | [_] as names:
            _show(_settings(file, *names), as_json, file)
        case _:
            raise UsageError(_USAGE)


def _settings(file: Path, *names: str) -> list[Setting]:
    """Return the settings with these names, or all."""
    requested = {check_setting_name(name) for name in names}
    return [setting for setting in in_force(file) if not requested or setting.name in requested]


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _short(value: str) -> str:
    """A value as a table has room for it; `config get NAME` prints all of it."""
    return value if len(value) <= _ROOM else f"{value[: _ROOM - 1]}…"


def _show(settings: list[Setting], as_json: bool, file: Path) -> None:
    if as_json:
        listed = [
            {
                "name": setting.name,
                "value": setting.value,
                "from": _origin(setting, file),
                "says": setting.says,
            }
            for setting in settings
        ]
        print(document("config", {"file": str(file), "settings": listed}))
        return

    rows = [
        (setting.name, _short(_plain(setting.value)), _origin(setting, file), setting.says)
        for setting in settings
    ]
    show_screen(partial(settings_lines, rows))


def _origin(setting: Setting, file: Path) -> str:
    if setting.origin is None:
        return "default"
    return file.name if setting.origin.file == str(file) else setting.origin.file
