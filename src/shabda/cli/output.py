"""JSON as every command prints it: one envelope, NFC, Sanskrit as it is written."""

import json
import sys
import unicodedata
from collections.abc import Mapping

SCHEMA = 1
"""Version of the JSON every `--json` prints; raised when a field changes its meaning."""


def document(command: str, content: Mapping[str, object]) -> str:
    """Return one JSON document: `schema`, `command`, then the content."""
    text = json.dumps(
        {"schema": SCHEMA, "command": command, **content}, ensure_ascii=False, indent=2
    )
    return unicodedata.normalize("NFC", text)


def warn(sentence: str) -> None:
    """Tell the learner of something that does not stop the command."""
    print(f"shabda: {sentence}", file=sys.stderr)
