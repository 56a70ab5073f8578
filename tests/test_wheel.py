"""A built wheel brings its decks, rules and migrations, and runs from them."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    pytest.importorskip("hatchling", reason="a wheel is built with hatchling, of the dev extra")
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    ran = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=ROOT, capture_output=True, check=False
    )
    assert ran.returncode == 0, ran.stderr.decode()
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_a_wheel_holds_every_data_file_and_nothing_of_the_workshop(wheel) -> None:
    names = set(wheel.namelist())
    for folder, home in ((ROOT / "data", "shabda/data"), (ROOT / "src" / "shabda", "shabda")):
        files = [file for file in folder.rglob("*") if file.is_file()]
        wanted = {f"{home}/{file.relative_to(folder).as_posix()}" for file in files
                  if "__pycache__" not in file.parts}  # fmt: skip
        assert wanted <= names
    assert {"shabda/data/vocab.yaml", "shabda/data/sandhi_rules.yaml"} <= names
    assert not [name for name in names if name.startswith(("tests/", "bench/", "data/"))]


def test_the_program_runs_from_a_wheel_alone(wheel, tmp_path: Path) -> None:
    site = tmp_path / "site"
    wheel.extractall(site)
    environ = {**os.environ, "PYTHONPATH": str(site), "SHABDA_HOME": str(tmp_path / "home")}
    ran = subprocess.run(
        [sys.executable, "-m", "shabda", "review", "--limit", "1"],
        input="\n3\n",
        capture_output=True,
        encoding="utf-8",
        env=environ,
        cwd=tmp_path,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "1 right the first time" in ran.stdout
    where = "import shabda.app.paths as places; print(places.data())"
    said = subprocess.run(
        [sys.executable, "-c", where],
        capture_output=True,
        encoding="utf-8",
        env=environ,
        check=True,
    )
    assert said.stdout.strip() == str(site / "shabda" / "data")
