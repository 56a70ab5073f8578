"""The tables of facts that ship with shabda, as tab-separated lines."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.app.paths import data


def shipped_rows(file: str) -> Iterator[list[str]]:
    """Yield the cells of each line of a shipped table; lines with # are comments."""
    with (data() / file).open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")
