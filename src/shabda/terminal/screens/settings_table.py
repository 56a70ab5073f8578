"""The current settings."""

from collections.abc import Sequence

from rich.text import Text

from shabda.terminal.layout import INDENT, Lines, RenderOptions, cells, pad, widest, wrap


def settings_lines(rows: Sequence[tuple[str, str, str, str]], options: RenderOptions) -> Lines:
    """Rows of a name, its value, where that comes from, and what it does."""
    columns = [widest(row[i] for row in rows) for i in range(3)]
    margin = sum(columns) + 3 * len(INDENT)
    lines: Lines = []
    for name, value, origin, says in rows:
        left = Text.assemble(
            (pad(name, columns[0]), "key"), INDENT, pad(value or "–", columns[1]), INDENT,
            (pad(origin, columns[2]), "quiet"), INDENT,
        )  # fmt: skip
        if margin + cells(says) <= options.width:
            lines.append(left.append(says))
        else:
            left.rstrip()
            lines += [left, *wrap(says, options.width, INDENT * 2)]
    return lines
