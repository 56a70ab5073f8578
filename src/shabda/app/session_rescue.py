"""Keeps the answers of a session whose collection was destroyed while it was open."""

from __future__ import annotations

from collections.abc import Sequence

from shabda import files
from shabda.app.paths import Home
from shabda.errors import StoreError
from shabda.files import unused_path
from shabda.store.jsonl import Batch, batch_lines, header_line
from shabda.store.rescue import RescuedError, holds
from shabda.study.log import Event


def with_answers_kept(error: StoreError, place: Home, answers: Sequence[Event]) -> StoreError:
    """Write the answers to a file if the collection no longer has them; return what to say."""
    if isinstance(error, RescuedError) or holds(place.collection, [event.id for event in answers]):
        return error
    path = unused_path(place.root / "rescued-answers.jsonl")
    lines = [header_line(), *batch_lines(Batch(tuple(answers)))]
    try:
        files.write_file(path, "".join(f"{line}\n" for line in lines))
    except OSError:
        return error
    kept = f"the answers of this session are in {path}; take them in: shabda import '{path}'"
    return StoreError(f"{error.message}; {kept}", error.where)
