"""A built wheel brings its decks, rules and migrations, and runs from them."""

import os
import re
import runpy
import subprocess
import sys
import tarfile
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
    assert any(name.endswith(".data/data/share/man/man1/shabda.1") for name in names)
    assert {"shabda/data/vocab.yaml", "shabda/data/sandhi_rules.yaml"} <= names
    assert not [name for name in names if name.startswith(("tests/", "bench/", "data/"))]


def test_nothing_large_has_come_into_the_wheel(wheel) -> None:
    assert sum(entry.compress_size for entry in wheel.infolist()) < 1_345_000


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
    assert "1 right at once" in ran.stdout
    where = "import shabda.app.paths as places; print(places.data())"
    said = subprocess.run(
        [sys.executable, "-c", where],
        capture_output=True,
        encoding="utf-8",
        env=environ,
        check=True,
    )
    assert said.stdout.strip() == str(site / "shabda" / "data")


def test_links_are_absolute_once_the_project_has_an_address() -> None:
    pytest.importorskip("hatchling")
    index_page = runpy.run_path(str(ROOT / "hatch_build.py"))["index_page"]
    text = "![A drill](docs/drill.svg) [keys](docs/keys.md#x), [v](https://v.example/), `[a](b)`"
    absolute = index_page(text, "https://p.example/main", "https://f.example/main")
    assert absolute.startswith("![A drill](https://f.example/main/docs/drill.svg) [keys](https://p")
    assert "(https://p.example/main/docs/keys.md#x), [v](https://v.example/)" in absolute
    assert index_page(text, "", "").startswith("*A drill* keys, [v](https://v.example/)")


def test_the_package_index_can_describe_it(wheel) -> None:
    (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    metadata = wheel.read(name).decode()
    for minor in (11, 12, 13, 14):
        assert f"Classifier: Programming Language :: Python :: 3.{minor}\n" in metadata
    assert "Classifier: Topic :: Text Processing :: Linguistic\n" in metadata
    assert "Author: " in metadata
    page = metadata.partition("\n\n")[2]
    assert page.startswith("# shabda शब्द\n")
    assert not re.findall(r"\]\((?!https://)[^)]*\)", page), "a link that leads nowhere"
    assert "\n*A drill: the root भू, what was typed" in page
    assert "The reference: every command and option, keys, settings" in page
    assert {"LICENSE", "NOTICE"} <= {
        file.rpartition("/")[2] for file in wheel.namelist() if "/licenses/" in file
    }


def test_the_source_archive_has_docs_tests_and_bench(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="an archive is built with hatchling")
    build = "import sys; from hatchling.build import build_sdist; print(build_sdist(sys.argv[1]))"
    command = [sys.executable, "-c", build, str(tmp_path)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (built,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(built) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "CHANGELOG.md", "LICENSE", "NOTICE", "Makefile", "mkdocs.yml"} <= names
    for folder in ("bench", "data", "docs", "src", "tests"):
        files = {file.relative_to(ROOT) for file in (ROOT / folder).rglob("*") if file.is_file()}
        skipped = {"__pycache__", ".cache", ".hypothesis"}
        assert {file.as_posix() for file in files if not skipped & set(file.parts)} <= names
    assert not [name for name in names if ".venv" in name or "__pycache__" in name]
