"""Where the learner's files are."""

import sys
from pathlib import Path

import pytest

from shabda.app.paths import home

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are of Linux")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The places of an old and a new config.toml, neither of which is there."""
    monkeypatch.delenv("SHABDA_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    places = tmp_path / "data" / "shabda", tmp_path / "config" / "shabda"
    for place in places:
        place.mkdir(parents=True)
    old, new = (place / "config.toml" for place in places)
    return old, new


@pytest.mark.parametrize(("there", "used"), [((), 1), ((0,), 0), ((1,), 1), ((0, 1), 1)], ids=str)
def test_an_old_config_is_read_until_there_is_a_new_one(folders, there, used) -> None:
    for number in there:
        folders[number].write_text("new = 3\n")
    assert home().config == folders[used]
    assert home().root == folders[0].parent


def test_shabda_home_holds_everything(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert home().config == tmp_path / "config.toml"
