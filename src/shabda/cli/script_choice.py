"""The script that the learner has chosen, for text that no console prints."""

from __future__ import annotations

from shabda.app.setting_files import preferred_script
from shabda.sanskrit.text.romanising import romanised
from shabda.sanskrit.text.script import IAST, is_devanagari


def in_chosen_script(text: str) -> str:
    """The text, romanised if the learner reads IAST alone."""
    return romanised(text) if is_devanagari(text) and preferred_script() == IAST else text
