"""Where things are: the learner's home, the shipped data. Nothing else knows a path."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from shabda.errors import SettingsError, Where

PACKAGE = Path(__file__).parents[1]
DECK_FILE = "vocab.yaml"
RULE_FILE = "sandhi_rules.yaml"
ROOT_FILE = "roots.yaml"
"""The files shipped in `data`."""


@dataclass(frozen=True, slots=True)
class Home:
    """The learner's folder: collection, own decks and configuration."""

    root: Path

    @property
    def collection(self) -> Path:
        return self.root / "collection.db"

    @property
    def decks(self) -> Path:
        return self.root / "decks"

    @property
    def config(self) -> Path:
        return self.root / "config.toml"


def home() -> Home:
    """SHABDA_HOME when it is set, else the platform's folder for user data.

    Raises SettingsError when SHABDA_HOME names the home of nobody (~name).
    """
    if said := os.environ.get("SHABDA_HOME"):
        try:
            return Home(Path(said).expanduser())
        except RuntimeError:
            raise SettingsError(f"no such home: {said}", Where("SHABDA_HOME")) from None

    return Home(user_data_path("shabda", appauthor=False))


def data() -> Path:
    """The shipped decks and rules: inside the wheel, or the checkout's data/ when editable."""
    packaged = PACKAGE / "data"
    return packaged if packaged.is_dir() else PACKAGE.parents[1] / "data"
