"""The consoles of a command, which show the scripts that the learner has chosen."""

from collections.abc import Iterable

from shabda.app.setting_files import preferred_script
from shabda.terminal.console import (
    SafeConsole,
    error_console,
    output_console,
    render_options,
    show,
)
from shabda.terminal.layout import DrawLines, wrap
from shabda.terminal.pager import show_long


def learner_console() -> SafeConsole:
    """The console for data."""
    return output_console(script=preferred_script())


def message_console() -> SafeConsole:
    """The console for messages."""
    return error_console(script=preferred_script())


def show_screen(draw: DrawLines) -> None:
    """Print a screen."""
    console = learner_console()
    show(console, draw(render_options(console)))


def show_pages(draw: DrawLines) -> None:
    """Print a screen, through the pager when it is longer than the terminal."""
    console = learner_console()
    show_long(console, draw(render_options(console)))


def show_paragraphs(paragraphs: Iterable[str]) -> None:
    """Print paragraphs, folded at the width of the terminal."""
    show_screen(lambda options: [line for text in paragraphs for line in wrap(text, options.width)])
