"""Write the files that are made from the command table: `make man`.

They are `docs/shabda.1`, the man page, and `completion.tsv`, what a shell completes. A test
compares both with what this script makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from enum import Enum
from inspect import getdoc
from pathlib import Path
from typing import Any

from shabda.app.drill_items import PAIRS_TOPIC
from shabda.app.grammar_data import roots, rulebook
from shabda.app.paths import shipped_decks
from shabda.app.setting_files import Settings
from shabda.cli.app import load_command
from shabda.cli.command_help import described, is_option, written
from shabda.cli.commands import COMMANDS
from shabda.cli.commands.help import VARIABLES
from shabda.cli.completion import TABLE_FILE
from shabda.cli.help_page import OPTIONS, SUMMARY
from shabda.errors import UnknownNameError
from shabda.sanskrit.forms.paradigms import Axis, Krt, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.text.script import spell
from shabda.study.exercises.english import DERIVED, KRDANTAS, TENSES, lakara_in_english
from shabda.study.exercises.topic_names import topic_named

MAN_PAGE = Path(__file__).with_name("shabda.1")
_KINDS = {
    "DECK": "deck", "--deck": "deck", "TOPIC": "topic", "WORD": "word", "TEXT": "word",
    "COMMAND": "command", "TABLE": "table", "NAME [VALUE]": "setting", "--tag": "tag",
    "--lakara": "lakara", "--gender": "gender", "--purusha": "purusha", "--vacana": "vacana",
    "--prayoga": "prayoga", "--krt": "krt", "ROOT": "root", "FORM": "word+root",
    "RIGHT": "word", "TYPED": "word", "FILE": "file",
}  # fmt: skip
"""What a parameter takes, by its metavar or its name."""


def completion_table() -> str:
    """The rows that `shabda.cli.completion` reads."""
    rows = [row for name in COMMANDS for row in _command_rows(name)]
    rows += [*_topic_rows(), *_lakara_rows(), *_axis_rows(), *_setting_rows(), *_root_rows()]
    rows += [("=deck", name, "", "") for name in shipped_decks()]
    rows += [("=gender", name, "", "") for name in ("m", "f", "n")]
    return "".join("\t".join(row) + "\n" for row in rows)


Row = tuple[str, str, str, str]


def _command_rows(name: str) -> Iterator[Row]:
    for param in load_command(name).params:
        names = " ".join([*param.opts, *param.secondary_opts]) if is_option(param) else ""
        kind = "" if getattr(param, "is_flag", False) else _kind(name, param)
        yield name, names, kind, " ".join((param.help or "").split())


def _kind(command: str, param: Any) -> str:
    many = "*" if param.nargs < 0 else ""
    annotation = param.type_descriptor.annotation
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return f"{command}-{param.name}"
    found = (_KINDS[name] for name in (param.metavar, *param.opts) if name in _KINDS)
    return next(found, "text") + many


def _choice_rows() -> Iterator[Row]:
    for name in COMMANDS:
        for param in load_command(name).params:
            annotation = param.type_descriptor.annotation
            if isinstance(annotation, type) and issubclass(annotation, Enum):
                for choice in annotation:
                    yield f"={name}-{param.name}", str(choice.value), "", ""


def _topic_rows() -> Iterator[Row]:
    book = rulebook()
    topics = {topic.id: topic.name for topic in book.topics}
    for topic in book.topics:
        yield "=topic", topic.id, _typed_name(topic.id, topics), topic.gloss
    for drill in book.drills:
        if drill.id not in topics:
            yield "=topic", drill.id, "", " ".join(drill.gloss.split())
    yield "=topic", PAIRS_TOPIC, "", "Words that are like each other"


def _typed_name(topic: str, topics: dict[str, str]) -> str:
    """A Devanagari name of a topic without a space, by which `shabda drill` finds it."""
    name = topics[topic]
    for text in (name, name.split()[0], name.replace(" ", "-")):
        if not re.search(r"[\s()]", text) and _is_topic(text, topic, topics):
            return text
    return ""


def _is_topic(text: str, topic: str, topics: dict[str, str]) -> bool:
    try:
        return topic_named(text, topics) == topic
    except UnknownNameError:
        return False


def _lakara_rows() -> Iterator[Row]:
    for lakara in Lakara:
        english = [name for name in (*TENSES.values(), "past") if lakara_in_english(name) is lakara]
        names = " ".join([name for name in english if " " not in name])
        names = f"{names} {lakara.label} {lakara.devanagari}".strip()
        yield "=lakara", lakara.value, names, TENSES[lakara]
        yield "=table", lakara.value, names, TENSES[lakara]
    yield "=table", "passive", "karmani कर्मणि", "the passive voice"
    yield "=table", "impersonal", "bhave भावे", "the impersonal voice"
    for derived, text in DERIVED.items():
        if text:
            yield "=table", text.split()[0], "", f"the root made {derived.name.lower()}"
    yield "=table", "krdanta", "kṛdanta कृदन्त", "words made with kṛt suffixes"


def _axis_rows() -> Iterator[Row]:
    axes: dict[str, type[Axis]] = {"purusha": Purusha, "vacana": Vacana, "prayoga": Prayoga}
    for kind, axis in axes.items():
        for member in axis:
            yield f"={kind}", member.value, member.devanagari, member.label
    for krt in Krt:
        yield "=krt", krt.value, krt.devanagari, KRDANTAS[krt]
    yield from _choice_rows()


def _setting_rows() -> Iterator[Row]:
    for field in fields(Settings):
        yield "=setting", field.name, "", field.metadata["says"]
        values = field.metadata.get("known", ())
        for value in ("true", "false") if isinstance(field.default, bool) else values:
            yield f"=setting:{field.name}", value, "", ""


def _root_rows() -> Iterator[Row]:
    meanings: dict[str, str] = {}
    for root in roots():
        meanings.setdefault(root.root, root.meaning)
    for slp1, meaning in meanings.items():
        text = spell(slp1)
        yield "=root", text.iast, text.devanagari, " ".join(meaning.split())


def man_page() -> str:
    """The man page: every command with its arguments and options, and what the environment does."""
    parts = [
        '.TH SHABDA 1 "" "shabda" "User Commands"', ".SH NAME",
        r"shabda \- a terminal trainer for Sanskrit", ".SH SYNOPSIS", ".B shabda",
        "[OPTIONS] [COMMAND] [ARGS]...", ".SH DESCRIPTION", _roff(" ".join(SUMMARY.split())),
        ".SH OPTIONS", *_items(OPTIONS.items()),
    ]  # fmt: skip
    section = ""
    for name, command in COMMANDS.items():
        if command.section != section:
            section = command.section
            parts.append(f'.SH "{section.upper()}"')
        parts += _command_page(name)
    variables = VARIABLES | {
        f"SHABDA_{field.name.upper()}": field.metadata["says"] for field in fields(Settings)
    }
    parts += [".SH ENVIRONMENT", *_items(variables.items())]
    parts += [".SH EXIT STATUS", "0 success, 1 failure, 2 usage error, 130 interrupted."]
    return "\n".join(parts) + "\n"


def _command_page(name: str) -> Iterator[str]:
    loaded = load_command(name)
    yield f'.SS "{_roff(_usage(name, loaded.params))}"'
    yield from _paragraphs(getdoc(loaded.callback) or "")
    yield from _items((written(param), described(param)) for param in loaded.params)


def _usage(name: str, params: Sequence[Any]) -> str:
    arguments = [written(param) for param in params if not is_option(param)]
    return " ".join(["shabda", name, *arguments])


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        said = " ".join(paragraph.split())
        head, found, rest = said.partition("Examples: ")
        if not found or head:
            yield from (".PP", _roff(said))
            continue
        commands = rest.split(", shabda ")
        yield from (".PP", "Examples:", ".PP", ".nf")
        for number, command in enumerate(commands):
            yield _roff(f"    {'shabda ' if number else ''}{command}")
        yield ".fi"


def _items(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for names, text in rows:
        yield from (".TP", rf"\fB{_roff(names)}\fR", _roff(" ".join(text.split())))


def _roff(text: str) -> str:
    """A text that roff prints as it is."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    Path(TABLE_FILE).write_text(completion_table(), encoding="utf-8")
    MAN_PAGE.write_text(man_page(), encoding="utf-8")
