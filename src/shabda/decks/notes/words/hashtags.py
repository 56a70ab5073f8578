"""Hashtags behind a meaning, as outliners write them: `गजः :: elephant #animal`."""

from __future__ import annotations

import re

from shabda.decks.notes.words.model import NoteEntry
from shabda.lazy_dataclasses import replace

_HASHTAGS = re.compile(r"(?<=\S)(?:\s+#[^\W\d_][\w/-]*)+$")


def with_hashtags(entry: NoteEntry) -> NoteEntry:
    """An entry whose last meaning ends in hashtags, with these as tags; others as they are."""
    last = entry.glosses[-1] if entry.glosses else ""
    if "#" not in last or not (tags := _HASHTAGS.search(last)):
        return entry
    glosses = (*entry.glosses[:-1], last[: tags.start()])
    return replace(entry, glosses=glosses, tags=(*entry.tags, *tags[0].replace("#", " ").split()))
