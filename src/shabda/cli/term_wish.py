"""The terms of an answer to a command, with English unless the learner wants none."""

from __future__ import annotations

from shabda.app.setting_files import readable_settings
from shabda.study.exercises.term_words import TERMS, with_english, without_english


def with_wished_terms(text: str) -> str:
    """Return a text as the setting `terms` wants it: "nominative (prathamā) singular"."""
    if readable_settings().terms == "never":
        return without_english(text, TERMS.values())
    return with_english(text)
