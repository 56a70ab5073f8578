"""Where the fault suite works: in memory where there is room, since it is the disk's patience."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")


@pytest.fixture
def quick() -> Iterator[Path]:
    """An empty folder on the quickest disk; kill -9 does not care which it is."""
    place = tempfile.mkdtemp(prefix="shabda-", dir=MEMORY if MEMORY.is_dir() else None)
    yield Path(place)
    shutil.rmtree(place)


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose decks are compiled and in which nothing was answered."""
    from shabda.app.workspace import Workspace

    home = tmp_path_factory.mktemp("start")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHABDA_HOME", str(home))
        with Workspace():
            pass
    return home / "collection.db"
