"""A rule file that was changed is proved before anything is drilled from it."""

import shutil
from pathlib import Path

import pytest

from shabda.app import grammar_data, paths, workspace


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped data in a folder of its own."""
    own = tmp_path / "data"
    shutil.copytree(paths.data(), own)
    for module in (workspace, paths, grammar_data):
        monkeypatch.setattr(module, "data", lambda: own)
    return own


def test_a_wrong_example_stops_the_drill_at_its_line_and_a_right_file_goes_on(
    shabda, bare_home, data
) -> None:
    rules = data / "sandhi_rules.yaml"
    right = rules.read_text(encoding="utf-8")
    assert shabda("drill", "--json").code == 0
    rules.write_text(right.replace("नर + इन्द्र = नरेन्द्र", "नर + इन्द्र = नरैन्द्र", 1), encoding="utf-8")
    for _ in range(2):  # it is not taken for proved the second time
        ran = shabda("drill", "dirgha", "-n", "1", typed="x\n")
        assert ran.code == 1
        assert "sandhi_rules.yaml:" in ran.err
        assert "comes out as narendra (SLP1)" in ran.err
    rules.write_text(right, encoding="utf-8")
    assert shabda("drill", "dirgha", "-n", "1", typed="x\n").code == 0
