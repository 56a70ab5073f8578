"""The consoles of a command, which show the scripts that the learner has chosen."""

from __future__ import annotations

from shabda.app.setting_files import preferred_script
from shabda.terminal.console import SafeConsole, error_console, output_console


def learner_console() -> SafeConsole:
    """The console for data."""
    return output_console(script=preferred_script())


def message_console() -> SafeConsole:
    """The console for messages."""
    return error_console(script=preferred_script())
