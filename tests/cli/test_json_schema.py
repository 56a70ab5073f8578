"""The JSON of every command, and the lines of an export, are as the schemas in docs/ say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from shabda.sanskrit.answers.slips import SlipKind

DOCS = Path(__file__).resolve().parents[2] / "docs"
OUTPUT = Draft202012Validator(json.loads((DOCS / "output.schema.json").read_text("utf-8")))
LINES = Draft202012Validator(json.loads((DOCS / "lines.schema.json").read_text("utf-8")))

NOTES = (
    "गजः = large grey elephant\nnadii = river\nfirst - प्रथमः\nthis is text\n"
    "मुनि + इन्द्र = मुनीन्द्र\nसुत = heir\n"
)
RUNS = (
    ("due",),
    ("import", "NOTES", "--dry-run"),
    ("import", "NOTES", "--yes"),
    ("list",),
    ("list", "नदति"),
    ("show", "सुत"),
    ("show", "नास्ति"),
    ("decks",),
    ("stats",),
    ("stats", "--calibration"),
    ("undo",),
    ("undo", "--import"),
    ("pairs",),
    ("unsuspend",),
    ("check", "सलील", "salila"),
    ("check", "सलील", "salIla"),
    ("derive", "भू"),
    ("table", "राम"),
    ("table", "भू", "present"),
    ("explain", "गच्छति"),
    ("explain", "6.1.87"),
    ("join", "मुनि", "इन्द्र"),
    ("join", "च", "अपि", "एव"),
    ("split", "मुनीन्द्रः"),
    ("drill",),
    ("drill", "guna", "--count", "3", "--seed", "7"),
    ("drill", "guna-sandhi", "--count", "2", "--seed", "1"),
    ("config",),
    ("doctor",),
    ("backup", "BACKUP"),
    ("restore", "BACKUP"),
    ("sync", "FOLDER", "--create"),
    (),
    ("show", "नदति"),
    ("list", "--deck", "notes"),
    ("import", "DECK"),
    ("import", "LOG"),
    ("table", "गम्", "krdanta"),
    ("table", "नी", "causative"),
    ("explain", "गुण"),
    ("explain", "च"),
    ("explain", "मुनीन्द्रः"),
    ("explain", "आगच्छति"),
    ("explain", "आगत्य"),
    ("explain", "हन्यमानः"),
    ("explain", "गमिष्यन्"),
    ("explain", "अनिच्छन्"),
    ("explain", "क्लैब्यम्"),
    ("derive", "नास्ति"),
    ("check", "सलील", "..."),
    ("check", "सलील", "xyz"),
    ("import", "NOWHERE"),
    ("restore", "NOWHERE"),
    ("sync", "NOWHERE"),
    ("pairs", "सुत", "सूत"),
    ("unsuspend", "नदति"),
    ("decks", "limit", "notes", "3"),
    ("list", "--deck", "nowhere"),
    ("drill", "nowhere"),
    ("frob",),
)


@pytest.fixture
def run(shabda, reading_home, tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text(NOTES, encoding="utf-8")
    paths = {
        "NOTES": str(notes),
        "BACKUP": str(tmp_path / "copy"),
        "FOLDER": str(tmp_path / "peer"),
        "DECK": str(tmp_path / "lesson.yaml"),
        "LOG": str(tmp_path / "log.jsonl"),
        "NOWHERE": str(tmp_path / "nowhere"),
    }
    deck = "words:\n- word: कूपः\n  gender: m\n  glosses: [well]\n"
    (tmp_path / "lesson.yaml").write_text(deck, encoding="utf-8")
    return lambda args: shabda(*(paths.get(arg, arg) for arg in args), "--json")


def test_the_schemas_are_sound() -> None:
    Draft202012Validator.check_schema(OUTPUT.schema)
    Draft202012Validator.check_schema(LINES.schema)


def test_the_json_of_the_commands_is_as_the_schema_says(run, shabda, tmp_path) -> None:
    shabda("review", "--limit", "2", typed="\n3\n\n1\n")
    shabda("export", str(tmp_path / "log.jsonl"))
    for args in RUNS:
        found = json.loads(run(args).out)
        assert [(args, error.message) for error in OUTPUT.iter_errors(found)] == []


def test_each_line_of_an_export_is_as_the_schema_says(shabda, home) -> None:
    shabda("add", "मेघः", "cloud", "--gender", "m")
    shabda("review", "--limit", "2", typed="\n3\n\n1\n")
    shabda("suspend", "मेघः")
    lines = [json.loads(line) for line in shabda("export").out.splitlines()]
    assert len(lines) > 3
    assert [error.message for line in lines for error in LINES.iter_errors(line)] == []


def test_a_field_that_the_schema_does_not_know_is_noticed() -> None:
    assert list(OUTPUT.iter_errors({"schema": 1, "command": "due", "due": 1, "new": 2, "odd": 3}))


@pytest.mark.no_cover
def test_figures_pairs_and_lists_that_are_not_empty_are_as_the_schema_says(run, shabda) -> None:
    shabda("pairs", "सुत", "सूत")
    shabda("suspend", "नदति")
    for day in range(4):
        shabda("review", "--limit", "4", typed="\n1\n\n3\n" * 8, day=day)
    shabda("add", "कूपः", "well", "--gender", "m", day=4)
    shabda("remove", "कूपः", day=4)
    for args in (("pairs",), ("stats",), ("unsuspend",), ("decks",), ("undo", "--remove")):
        found = json.loads(run(args).out)
        assert [(args, error.message) for error in OUTPUT.iter_errors(found)] == []
    assert json.loads(run(("unsuspend",)).out)["suspended"]


def test_the_schema_knows_every_kind_of_slip() -> None:
    slip = OUTPUT.schema["$defs"]["check"]["properties"]["slips"]["items"]["properties"]
    assert slip["kind"]["enum"] == [*map(str, SlipKind)]


def fields(schema: object, path: str = "") -> Iterator[tuple[str, dict[str, object]]]:
    """Every field that a schema names, with its path."""
    if isinstance(schema, dict):
        for name, value in schema.get("properties", {}).items():
            yield f"{path}.{name}", value
        for name, value in schema.items():
            yield from fields(value, path if name == "properties" else f"{path}.{name}")
    elif isinstance(schema, list):
        for value in schema:
            yield from fields(value, path)


@pytest.mark.parametrize("schema", [OUTPUT.schema, LINES.schema], ids=["output", "lines"])
def test_every_field_is_described_and_has_a_type(schema) -> None:
    found = list(fields(schema))
    assert len(found) > 10
    said = {path: str(field.get("description", "")) for path, field in found}
    assert [path for path, text in said.items() if len(text) < 5 or text[-1] != "."] == []
    kinds = {"type", "$ref", "enum", "const", "anyOf"}
    assert [path for path, field in found if not kinds & field.keys()] == []
    arrays = [(path, field) for path, field in found if field.get("type") == "array"]
    assert [path for path, field in arrays if not kinds & field["items"].keys()] == []
