"""Writes YAML: quotes values so that they read back unchanged, and inserts lines into a text.

The counterpart of `yaml_reader`; it changes nothing but what is new.
"""

import re
from collections.abc import Iterable, Sequence

from shabda.errors import DeckError, Where
from shabda.lazy_patterns import lazy_pattern

_WORD = "[^\\W\\d_](?:[^\\W_]|[\u0900-\u0963\u0971-\u097f])*"
PLAIN_VALUE = rf"{_WORD}(?:[ -]{_WORD})*"
# What YAML takes for a truth value or nothing, in one dialect or another.
GUESSED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
AS_TEXT = rf"(?!(?i:{'|'.join(sorted(GUESSED))})(?:[\n,\]]|\Z))"
"""Not before one of these."""
_PLAIN = lazy_pattern(AS_TEXT + PLAIN_VALUE)
_PLAIN_LINES = lazy_pattern(rf"(?:{AS_TEXT}{PLAIN_VALUE}\n)*+")
_A_PLAIN_LINE = lazy_pattern(rf"^{AS_TEXT}{PLAIN_VALUE}$", re.M)
_AT_ONCE = 1024
"""Texts that are judged together."""
_UNSAFE = r'["\\]|[^ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]'
"""Compiled when it is first used: 2 ms that most commands save."""
_SECTION_START = lazy_pattern(r"(?![-#\s])\S")
_ITEM = lazy_pattern(r"(\s*)- ")
_END = lazy_pattern(r"(?:---|\.\.\.)(?:\s|$)")


def quoted(text: str) -> str:
    """Write a text so that YAML reads the same text back, plain where that is safe."""
    if _PLAIN.fullmatch(text):
        return text
    if _is_simple(text):
        return f'"{text}"'
    return f'"{re.sub(_UNSAFE, _escaped, text)}"'


def quoted_all(texts: Sequence[str]) -> list[str]:
    """Write each text as `quoted` does, in half the time where many are of one kind."""
    written: list[str] = []
    for start in range(0, len(texts), _AT_ONCE):
        written += _quoted_alike(texts[start : start + _AT_ONCE])
    return written


def _quoted_alike(texts: Sequence[str]) -> Iterable[str]:
    lines = "\n".join((*texts, ""))
    if lines.count("\n") == len(texts):
        if _PLAIN_LINES.fullmatch(lines):
            return texts
        if _is_simple(lines.replace("\n", "")) and not _A_PLAIN_LINE.search(lines):
            return [f'"{text}"' for text in texts]
    return map(quoted, texts)


def _is_simple(text: str) -> bool:
    """Whether a text can be put between quotation marks as it is."""
    return text.isascii() and text.isprintable() and '"' not in text and "\\" not in text


def _escaped(match: re.Match[str]) -> str:
    char = match.group()
    if char in '"\\':
        return "\\" + char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def inline_list(texts: Iterable[str]) -> str:
    """Write texts as a list on one line."""
    return f"[{', '.join(map(quoted, texts))}]"


def with_items(text: str, section: str, items: Sequence[Sequence[str]], where: Where) -> str:
    """Append items to a top-level section, which is created if missing.

    An item is its lines, without indentation. Raises DeckError when the section is written
    in a way to which nothing can be appended.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.split("\n")
    opened = re.search(rf"^[\"']?{section}[\"']?[ \t]*:(?:\s|$)", text, re.M)
    start = text.count("\n", 0, opened.start()) if opened else 0
    if opened is None:
        return _ended(text, newline) + newline.join([f"{section}:", *_laid_out(items, "  "), ""])
    value = lines[start].partition(":")[2].strip()
    if value in ("[]", "[ ]"):
        lines[start] = f"{section}:" + ("\r" if lines[start].endswith("\r") else "")
    elif value and not value.startswith("#"):
        raise DeckError(
            f"`{section}:` is written on one line; give each entry a line of its own",
            Where(where.file, start + 1),
        )
    end = next((i for i in range(start + 1, len(lines)) if _starts_section(lines[i])), len(lines))
    indents = [match[1] for line in lines[start + 1 : end] if (match := _ITEM.match(line))]
    new = _laid_out(items, indents[0] if indents else "  ")
    if end == len(lines):
        return _ended("\n".join(lines), newline) + newline.join([*new, ""])
    while not lines[end - 1].strip() or lines[end - 1].startswith("#"):
        end -= 1
    carriage = newline[:-1]
    return "\n".join([*lines[:end], *(line + carriage for line in new), *lines[end:]])


def _starts_section(line: str) -> bool:
    return bool(_SECTION_START.match(line) or _END.match(line))


def _ended(text: str, newline: str) -> str:
    return text if not text or text.endswith("\n") else text + newline


def _laid_out(items: Sequence[Sequence[str]], indent: str) -> list[str]:
    return [
        f"{indent}{'- ' if i == 0 else '  '}{line}" for item in items for i, line in enumerate(item)
    ]


def with_glosses(text: str, line: int, old: Sequence[str], new: Sequence[str]) -> str | None:
    """Add texts to the list that begins in a line (counted from 1), touching nothing else.

    None when the list is written in a way that cannot be extended.
    """
    lines = text.split("\n")
    key = re.match(r"(\s*(?:- +)?)[\"']?glosses[\"']?\s*:", lines[line - 1])
    if key is None:
        return None
    offset = sum(len(row) + 1 for row in lines[: line - 1]) + key.end()
    value = lines[line - 1][key.end() :].strip()
    if value.startswith("["):
        return _into_flow(text, text.index("[", offset), new)
    if not value or value.startswith("#"):
        return _into_items(lines, line, len(key[1]), new)
    if len(old) != 1:
        return None
    carriage = "\r" if lines[line - 1].endswith("\r") else ""
    lines[line - 1] = f"{key.group()} {inline_list((*old, *new))}{carriage}"
    return "\n".join(lines)


def _into_flow(text: str, start: int, new: Sequence[str]) -> str | None:
    end = _flow_end(text, start)
    if end is None:
        return None
    before = text[:end].rstrip()
    comma = "" if before.endswith(("[", ",")) else ","
    space = "" if before.endswith("[") else " "
    return f"{before}{comma}{space}{', '.join(map(quoted, new))}{text[end:]}"


def _flow_end(text: str, start: int) -> int | None:
    """Return where the bracket of a list closes, past quoted texts and comments."""
    token = re.compile(r"\"(?:[^\"\\]|\\.)*\"|(?<=[\[, \n])'(?:[^']|'')*'|\s#[^\n]*|[\[\]]", re.S)
    depth = 0
    for match in token.finditer(text, start):
        depth += {"[": 1, "]": -1}.get(match.group(), 0)
        if depth == 0:
            return match.start()
    return None


def _into_items(lines: list[str], line: int, column: int, new: Sequence[str]) -> str | None:
    end, indent = line, None
    for i, text in enumerate(lines[line:], line):
        depth = len(text) - len(text.lstrip(" "))
        item = text.lstrip(" ").startswith("- ") and depth >= column
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        if indent is None:
            indent = depth if item else -1
        if depth < indent or (depth == indent and not item) or indent < 0:
            break
        end = i + 1
    if indent is None or indent < 0:
        return None
    carriage = "\r" if lines[end - 1].endswith("\r") else ""
    items = [f"{' ' * indent}- {quoted(gloss)}{carriage}" for gloss in new]
    return "\n".join([*lines[:end], *items, *lines[end:]])
