"""How a library that shabda may need is installed."""

import sys
from pathlib import Path

import pytest

from shabda import programs

ROOT = Path(__file__).parents[1]


def test_a_library_is_installed_where_this_python_finds_it(monkeypatch) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/my tools/bin/python")
    monkeypatch.setattr(programs, "find_spec", lambda _name: object())
    command = programs.install_command("psycopg[binary]")
    assert command == "'/opt/my tools/bin/python' -m pip install 'psycopg[binary]'"


def test_an_environment_without_pip_is_uvs(monkeypatch) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/shabda/bin/python")
    monkeypatch.setattr(programs, "find_spec", lambda _name: None)
    command = programs.install_command("genanki")
    assert command == "uv pip install --python /opt/shabda/bin/python genanki"


def test_the_environment_of_this_folder_has_a_short_name(monkeypatch, tmp_path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "executable", str(tmp_path / ".venv" / "bin" / "python"))
    assert programs.install_command("genanki").startswith(".venv/bin/python -m pip")


@pytest.mark.parametrize("folder", ["src", "docs"])
def test_nothing_names_the_shabda_of_the_package_index(folder: str) -> None:
    """It is another project: `pip install "shabda[anki]"` would install that."""
    files = [path for path in (ROOT / folder).rglob("*") if path.suffix in {".py", ".md", ".1"}]
    naming = [path for path in files if "shabda[" in path.read_text(encoding="utf-8")]
    assert naming == []


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("shabda", "add", "सुतल", "guṇa"), "shabda add सुतल guṇa"),
        (("my horse", "it's", "", "a;b", "क*"), """'my horse' 'it'"'"'s' '' 'a;b' 'क*'"""),
    ],
)
def test_a_line_for_a_shell_has_quotes_only_where_they_are_needed(words, line) -> None:
    assert programs.shell_line(*words) == line
