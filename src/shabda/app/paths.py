"""The paths of everything: the learner's home and configuration, the shipped data."""

import os
from pathlib import Path

from shabda import files
from shabda.errors import SettingsError, Where
from shabda.lazy_dataclasses import dataclass

PACKAGE = Path(__file__).parents[1]
CONFIG_FILE = "config.toml"
DECK_FILE = "vocab.yaml"
RULE_FILE = "sandhi_rules.yaml"
ROOT_FILE = "roots.yaml"
GLOSSARY_FILE = "glossary.yaml"
"""The files shipped in `data`."""
TEXT_DECKS = "words"
"""The folder in `data` with the decks of the commonest words of texts."""


@dataclass(frozen=True, slots=True)
class Home:
    """The learner's folder with the collection and their decks; and their configuration."""

    root: Path
    config: Path

    @property
    def collection(self) -> Path:
        return self.root / "collection.db"

    @property
    def decks(self) -> Path:
        return self.root / "decks"

    def sweep(self) -> None:
        """Remove unfinished files that killed commands left."""
        inner = (self.root / name for name in ("backups", "cache", "class"))
        for folder in (self.root, self.decks, *inner, self.config.parent):
            files.sweep(folder)


def home() -> Home:
    """SHABDA_HOME when it is set, with everything in it, else the platform's own folders.

    A config.toml beside the collection, where it was kept before, is used while the
    platform's folder for configuration has none. On Windows both are in %APPDATA%.
    Raises SettingsError when SHABDA_HOME is the home of an unknown user (~name).
    """
    if folder := os.environ.get("SHABDA_HOME"):
        try:
            root = Path(folder).expanduser()
        except RuntimeError:
            raise SettingsError(f"no such home: {folder}", Where("SHABDA_HOME")) from None
        return Home(root, root / CONFIG_FILE)
    from platformdirs import user_config_path, user_data_path  # 5 ms that SHABDA_HOME saves

    root = user_data_path("shabda", appauthor=False, roaming=True)
    former = root / CONFIG_FILE
    config = user_config_path("shabda", appauthor=False, roaming=True) / CONFIG_FILE
    return Home(root, former if former.is_file() and not config.is_file() else config)


def data() -> Path:
    """The shipped decks and rules: inside the wheel, or the checkout's data/ when editable."""
    packaged = PACKAGE / "data"
    return packaged if packaged.is_dir() else PACKAGE.parents[1] / "data"


def text_decks() -> list[Path]:
    """The decks of the commonest words of texts, the commonest first."""
    return sorted((data() / TEXT_DECKS).glob("*.yaml"))


def shipped_decks() -> tuple[str, ...]:
    """The names of the decks that come with the program, the notes deck first."""
    return tuple(path.stem for path in (Path(DECK_FILE), *text_decks()))
