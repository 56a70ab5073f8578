"""The import law of the house, read from the source: which room may know what."""

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

pytestmark = pytest.mark.no_cover
ROOT = Path(__file__).parents[1]
SRC = ROOT / "src" / "shabda"
FILES = sorted(SRC.rglob("*.py"))

_BASE = {
    "errors", "files", "folder_lock", "lazy_dataclasses", "programs", "progress",
    "running_processes", "second_process",
}  # fmt: skip
_CORE = {"errors", "figures", "lazy_dataclasses", "lazy_patterns", "sanskrit", "study"}
KNOWS: dict[str, set[str]] = {
    "errors": {"lazy_dataclasses", "lazy_patterns"},
    "figures": set(),
    "files": {"errors", "lazy_dataclasses", "lazy_patterns", "running_processes"},
    "folder_lock": {"errors", "files"},
    "progress": set(),
    "programs": {"errors"},
    "second_process": set(),
    "lazy_dataclasses": set(),
    "lazy_patterns": set(),
    "running_processes": set(),
    "sanskrit": _CORE - {"sanskrit", "study"},
    "study": _CORE - {"study"},
    "decks": _BASE | _CORE,
    "store": _BASE | _CORE,
    "terminal": _CORE | {"programs", "progress"},
    "app": _BASE | _CORE | {"decks", "store"},
    "cli": _BASE | _CORE | {"decks", "store", "terminal", "app"},
    "__init__": set(),
    "__main__": {"cli"},
}
"""Room → the other rooms it may import."""

LIBRARIES = {
    "backports": "decks/formats/anki_package.py",
    "compression": "decks/formats/anki_package.py",
    "fsrs": "study/scheduling/fsrs.py",
    "fsrs_rs_python": "app/weight_optimiser.py",
    "genanki": "decks/exporters/package_writer.py",
    "indic_transliteration": "sanskrit/text/script.py",
    "platformdirs": "app/paths.py",
    "rich": "terminal/",
    "sqlalchemy": "store/",
    "sqlmodel": "store/",
    "typer": "cli/",
    "uharfbuzz": "terminal/glyphs.py",
    "vidyut": ("sanskrit/forms/vidyut.py", "sanskrit/text/indic.py"),
    "yaml": "decks/yaml_reader.py",
}
"""Library → the room, or the files, that import it; `compression` is Python's only from 3.14."""

UNNAMED = "*"
"""What an `import_module` imports whose name is made as the program runs, or the end of it."""

CONFINED = {
    UNNAMED: "app/value_pickle.py",
    "dataclasses": "lazy_dataclasses.py",
    "sqlite3": ("store/", "decks/formats/anki_", "decks/exporters/package_writer.py"),
    "termios": "terminal/tty_keyboard.py",
    "time": ("app/clock.py", "folder_lock.py", "terminal/raw_keyboard.py"),
    "tomllib": "app/setting_files.py",
    "traceback": "cli/failure.py",
}
"""Modules of the standard library that few places may import."""

PURE = ("sanskrit", "study")
WORLDLY = {
    "glob", "io", "locale", "logging", "os", "pathlib", "secrets", "shutil", "signal", "socket",
    "sqlite3", "subprocess", "sys", "tempfile", "threading", "time", "uuid",
}  # fmt: skip
"""What no pure room imports: files, clocks, chance, the machine."""

LAYERS = {
    "sanskrit": ("text", "rules", "forms", "grammar", "sandhi", "analysis", "answers"),
    "study": ("scheduling", "", "exercises", "statistics"),
    "decks": ("notes", "", "grammar", "formats", "exporters"),
    "decks/notes": ("text", "words", "pairs", "tables", "lines", ""),
    "store": ("", "sync"),
    "app": ("",),
    "cli": ("", "doctor", "commands"),
}
"""Room or folder → its folders ("" for its own files); each imports itself and those before it."""

COMMAND_TABLE = {"shabda.cli.commands.COMMANDS", "shabda.cli.commands.*"}
"""The table of commands imports no command, so all of `cli` may read it and run what it names."""

INSIDE_FUNCTIONS = 21
"""Imports inside functions, in all of the source; each says why in its line."""

SHARED_FILE_NAMES = {"deck_versions.py", "log.py", "queue.py", "session.py", "words.py"}
"""Names of files that several rooms may have: the same noun, as each room sees it."""

SHARED_NAMES = {"T", "TABLE", "TYPE_CHECKING"}
"""Type variables, the table of each book of sūtras, and a constant that stands in for typing's."""

NOT_NOUNS = {"each", "found", "it", "met", "said", "told"}
"""Names of locals, parameters and functions that do not say what the value is."""

SAFE_TEXTS = {"document", "harmless", "printable"}
"""The functions whose text may be printed: it has no control characters."""

LONGEST_FILE = 250
LONGEST_FUNCTION = 30


@dataclass(frozen=True)
class Import:
    """`name` as imported at `line` of `file`: `inside` a function, or for `typing` alone.

    `called` is an import by `import_module`.
    """

    file: Path
    line: int
    name: str
    inside: bool
    typing: bool
    called: bool = False

    @property
    def top(self) -> str:
        return self.name.partition(".")[0]

    @property
    def room(self) -> str:
        """The room of shabda that is imported; empty for anything else."""
        package, _, rest = self.name.partition(".")
        room = rest.partition(".")[0]
        return room if package == "shabda" and room in KNOWS else ""

    def __str__(self) -> str:
        return f"{self.file.relative_to(SRC)}:{self.line} imports {self.name}"


def room_of(file: Path) -> str:
    return file.relative_to(SRC).with_suffix("").parts[0]


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(file: Path, source: str) -> Iterator[Import]:
    """Yield what the source of a file imports, by a statement or by `import_module`."""
    module = ast.parse(source)
    functions = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
    within = {id(node) for function in functions for node in ast.walk(function)}
    checked = [node for node in ast.walk(module) if isinstance(node, ast.If)]
    blocks = [node for node in checked if _is_typing(node.test)]
    typing = {id(node) for block in blocks for node in ast.walk(block)}
    texts = _constants(module)
    for node in ast.walk(module):
        called = False
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: a relative import"
            base = str(node.module)
            names = [f"{base}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            called = True
            names = list(_named_modules(node.args[0], texts))
        else:
            continue
        inside, for_types = id(node) in within, id(node) in typing
        for name in names:
            yield Import(file, node.lineno, name, inside, for_types, called)


def _is_typing(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def _constants(module: ast.Module) -> dict[str, str]:
    """The constant texts of a module by name."""
    return {
        target.id: node.value.value
        for node in module.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }


def _named_modules(name: ast.expr, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the modules that an argument of `import_module` may name; `*` for what is unknown."""
    if isinstance(name, ast.Constant):
        yield str(name.value)
    elif isinstance(name, ast.IfExp):
        yield from _named_modules(name.body, texts)
        yield from _named_modules(name.orelse, texts)
    elif isinstance(name, ast.JoinedStr):
        parts = (
            part.value if isinstance(part, ast.FormattedValue) else part for part in name.values
        )
        yield "".join(next(_named_modules(part, texts)) for part in parts)
    else:
        yield texts.get(name.id, UNNAMED) if isinstance(name, ast.Name) else UNNAMED


@cache
def all_imports() -> list[Import]:
    return [line for file in FILES for line in imports(file, file.read_text(encoding="utf-8"))]


def places(pattern: str) -> list[str]:
    """Every line of the source that a pattern occurs in, as "file:line"."""
    return [
        f"{file.relative_to(SRC)}:{number}"
        for file in FILES
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line)
    ]


def calls(rooms: Iterable[str], functions: set[str]) -> list[str]:
    """Every call of one of these functions in these rooms, as "file:line"."""
    return [
        f"{file.relative_to(SRC)}:{node.lineno}"
        for file in FILES
        if room_of(file) in rooms
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in functions
    ]


def outside_their_room(lines: Iterable[Import]) -> list[str]:
    """The imports of rooms that the importing room may not know."""

    def lawful(line: Import) -> bool:
        here = room_of(line.file)
        return line.room in ("", here) or line.room in KNOWS[here]

    return [str(line) for line in lines if not lawful(line)]


def outside_their_folder(lines: Iterable[Import]) -> list[str]:
    """The imports of folders that come after the importing one."""

    def layer(path: str, house: str) -> int:
        folder = path.removeprefix(f"{house}/").partition("/")[0]
        return LAYERS[house].index(folder if folder in LAYERS[house] else "")

    def lawful(line: Import, house: str) -> bool:
        here = line.file.relative_to(SRC).with_suffix("").as_posix()
        there = line.name.removeprefix("shabda.").replace(".", "/")
        inside = here.startswith(f"{house}/") and there.startswith(f"{house}/")
        in_order = not inside or layer(there, house) <= layer(here, house)
        return in_order or line.name in COMMAND_TABLE

    return [str(line) for line in lines for house in LAYERS if not lawful(line, house)]


def outside_their_home(lines: Iterable[Import]) -> list[str]:
    """The imports of a library, or of a confined module, in a file that is not its home."""

    def lawful(line: Import) -> bool:
        path = line.file.relative_to(SRC).as_posix()
        of_python = line.top in sys.stdlib_module_names and line.top not in LIBRARIES
        home = (LIBRARIES | CONFINED).get(line.top, "" if of_python else None)
        return line.top == "shabda" or (home is not None and path.startswith(home))

    return [str(line) for line in lines if not lawful(line)]


def worldly(lines: Iterable[Import]) -> list[str]:
    """The imports by which a pure room would touch files, clocks or chance."""
    return [str(line) for line in lines if room_of(line.file) in PURE and line.top in WORLDLY]


def test_every_room_imports_only_the_rooms_it_may_know() -> None:
    assert outside_their_room(all_imports()) == []


def test_every_folder_imports_only_the_folders_before_it() -> None:
    assert outside_their_folder(all_imports()) == []


def test_every_top_level_module_has_its_place_in_the_law() -> None:
    assert {room_of(file) for file in FILES} == set(KNOWS)


COUNTEREXAMPLES = [
    (outside_their_room, "sanskrit/text/sounds.py", "import shabda.running_processes"),
    (outside_their_room, "study/queue.py", "from shabda.files import write_file"),
    (outside_their_room, "decks/words.py", "import shabda.store.log"),
    (outside_their_room, "errors.py", "from shabda import figures"),
    (outside_their_room, "terminal/session.py", 'LOG = import_module("shabda.store.log")'),
    (outside_their_room, "store/log.py", 'import shabda.errors\nimport shabda.cli'),
    (outside_their_folder, "sanskrit/text/aksharas.py", "from shabda.sanskrit.rules import engine"),
    (outside_their_folder, "cli/output.py", "from shabda.cli.commands.undo import undo"),
    (outside_their_folder, "cli/output.py", 'import_module("shabda.cli.commands.undo")'),
    (outside_their_home, "sanskrit/text/aksharas.py", 'SQL = import_module("sqlite3")'),
    (outside_their_home, "app/session.py", 'importlib.import_module("genanki")'),
    (outside_their_home, "app/session.py", '_NAME = "yaml"\nYAML = import_module(_NAME)'),
    (outside_their_home, "app/session.py", 'import_module("json" if OLD else "backports.zstd")'),
    (outside_their_home, "app/session.py", "def load(name):\n    return import_module(name)"),
    (outside_their_home, "app/session.py", "import requests"),
    (worldly, "study/queue.py", "import os.path"),
    (worldly, "study/queue.py", 'import_module("os")'),
    (worldly, "sanskrit/text/aksharas.py", 'def now():\n    return import_module(f"time")'),
]  # fmt: skip


@pytest.mark.parametrize(("law", "path", "source"), COUNTEREXAMPLES)
def test_each_law_names_the_import_that_breaks_it(
    law: Callable[[Iterable[Import]], list[str]], path: str, source: str
) -> None:
    (broken,) = law(imports(SRC / path, source))
    assert broken.startswith(f"{path}:{source.count(chr(10)) + 1} imports ")


def test_the_end_of_a_name_may_be_made_as_the_program_runs() -> None:
    source = '_READERS = "shabda.decks"\nimport_module(f"{_READERS}.{name}_reader")'
    (line,) = imports(SRC / "store/log.py", source)
    assert (line.name, line.room) == ("shabda.decks.*_reader", "decks")
    assert outside_their_room([line]) != []


def test_every_folder_has_its_place_in_the_order() -> None:
    for room, folders in LAYERS.items():
        found = {path.name for path in (SRC / room).iterdir() if (path / "__init__.py").exists()}
        assert found == set(folders) - {""}


def test_no_modules_import_each_other_in_a_circle() -> None:
    modules = {".".join(("shabda", *file.relative_to(SRC).with_suffix("").parts)) for file in FILES}
    graph: dict[str, set[str]] = {}
    for it in all_imports():
        here = ".".join(("shabda", *it.file.relative_to(SRC).with_suffix("").parts))
        there = it.name if it.name in modules else it.name.rpartition(".")[0]
        if there in modules and not it.typing:
            graph.setdefault(here, set()).add(there)
    assert set(TopologicalSorter(graph).static_order()) <= modules


def test_imports_are_at_the_top_of_their_modules() -> None:
    inside = [it for it in all_imports() if it.inside and not it.called]
    lines = {it.file: it.file.read_text(encoding="utf-8").splitlines() for it in inside}
    statements = {(it.file, it.line) for it in inside}
    silent = [f"{file}:{line}" for file, line in statements if "#" not in lines[file][line - 1]]
    assert silent == []
    assert len(statements) <= INSIDE_FUNCTIONS


def test_every_library_lives_in_one_room() -> None:
    assert outside_their_home(all_imports()) == []


def test_what_the_project_depends_on_is_what_it_imports() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    def named(requirements: list[str]) -> set[str]:
        return {re.split(r"[<>=\[; ]", line)[0].lower() for line in requirements}

    distributions = {
        "backports": "backports.zstd",
        "fsrs_rs_python": "fsrs-rs-python",
        "indic_transliteration": "indic-transliteration",
        "yaml": "pyyaml",
    }
    from_elsewhere = {"compression", "sqlalchemy"}  # Python 3.14 and sqlmodel
    imported = {
        called: {
            distributions.get(line.top, line.top)
            for line in all_imports()
            if line.top in LIBRARIES and line.called is called
        }
        for called in (False, True)
    }
    optional = project["optional-dependencies"]
    extras = {name for extra in ("anki", "fsrs", "pictures") for name in named(optional[extra])}
    assert imported[False] - from_elsewhere == named(project["dependencies"])
    assert imported[True] - from_elsewhere == extras


def test_pure_rooms_touch_neither_files_nor_clock_nor_chance() -> None:
    assert worldly(all_imports()) == []
    pure = [it for it in all_imports() if room_of(it.file) in PURE]
    assert {it.name for it in pure if it.top == "random"} == {"random.Random"}
    assert calls(PURE, {"open", "input", "print", "Random", "exec", "eval", "__import__"}) == []


def test_heavy_libraries_are_imported_where_they_are_used_and_not_before() -> None:
    lazily = {"fsrs", "indic_transliteration", "vidyut", "yaml"}
    assert [str(it) for it in all_imports() if it.top in lazily and not it.inside] == []


def test_there_is_one_clock() -> None:
    found = places(r"\b(datetime|date)\.(now|utcnow|today)\(")
    assert [place for place in found if not place.startswith("app/clock.py")] == []


def test_chance_is_thrown_in_the_command_line_only() -> None:
    assert [
        place for place in places(r"\bRandom\(") if not place.startswith(("app/", "cli/"))
    ] == []
    assert places(r"^\s*import random|\brandom\.(random|choice|shuffle|seed)\(") == []


def test_only_the_command_line_prints_and_exits() -> None:
    assert calls(set(KNOWS) - {"cli"}, {"print", "input", "exit", "quit"}) == []


def test_the_command_line_prints_through_one_function() -> None:
    """`say`, `warn` and the consoles; what is printed elsewhere holds no text from outside."""
    assert places(r"\btyper\.echo\(|\bsys\.stderr\.write\(") == []
    safe = ("cli/output.py", "cli/due_line.py", "cli/fast.py", "cli/confirm.py", "terminal/")
    paths = {file.relative_to(SRC).as_posix(): file for file in FILES}
    printed = [
        f"{path}:{line}"
        for path, file in paths.items()
        if not path.startswith(safe)
        for line in bare_prints(tree(file))
    ]
    assert printed == []


def bare_prints(module: ast.Module) -> list[int]:
    """The lines of the calls of `print` that get anything but one text that was made safe."""

    def safe(call: ast.Call) -> bool:
        made = [getattr(text, "func", None) for text in call.args]
        names = [getattr(function, "id", "") for function in made]
        return len(names) == 1 and names[0] in SAFE_TEXTS

    calls = (node for node in ast.walk(module) if isinstance(node, ast.Call))
    prints = (call for call in calls if getattr(call.func, "id", "") == "print")
    return [call.lineno for call in prints if not safe(call)]


@pytest.mark.parametrize(
    "source",
    [
        "print(word)",
        'print(f"{word} is back")',
        'print(document("undo", facts) if as_json else sentence)',
        'print(document("undo", facts), word)',
        "print(*map(harmless, words))",
        "print()",
    ],
)
def test_a_text_that_was_not_made_safe_is_not_printed(source: str) -> None:
    assert bare_prints(ast.parse(source)) == [1]
    assert bare_prints(ast.parse("print(harmless(word), file=sys.stderr)")) == []


def test_a_text_in_a_sentence_is_quoted_as_it_was_typed() -> None:
    """`in_quotes` writes no escapes, as repr does for a joiner of Devanagari or a backslash."""
    literal = [
        f"{file.name}:{node.lineno}"
        for file in FILES
        if file.name != "lazy_dataclasses.py"
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FormattedValue) and chr(node.conversion % 128) == "r"
        if node.format_spec is None  # a value of any type, cut short
    ]
    assert literal == []


def test_a_file_can_be_read_in_one_sitting() -> None:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert [str(file) for file, lines in lengths.items() if lines >= LONGEST_FILE] == []


def test_a_function_fits_on_one_screen() -> None:
    long = []
    for file in FILES:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.FunctionDef):
                first = node.body[1:] if ast.get_docstring(node) else node.body
                lines = (node.end_lineno or 0) - first[0].lineno + 1 if first else 0
                long += [f"{file.name}: {node.name}"] if lines > LONGEST_FUNCTION else []
    assert long == []


def test_every_value_of_the_pure_rooms_is_frozen_and_slotted() -> None:
    loose = []
    for file in (file for file in FILES if room_of(file) in PURE):
        for node in ast.walk(tree(file)):
            marks = [ast.unparse(it) for it in getattr(node, "decorator_list", [])]
            values = [mark for mark in marks if mark.startswith("dataclass")]
            loose += [
                f"{file.name}: {mark}"
                for mark in values
                if mark != "dataclass(frozen=True, slots=True)"
            ]
    assert loose == []


def modules_by_file_name() -> dict[str, list[str]]:
    """Every file of the source but `__init__.py`, under its name."""
    by_name: dict[str, list[str]] = {}
    for file in FILES:
        if file.name != "__init__.py":
            by_name.setdefault(file.name, []).append(str(file.relative_to(SRC)))
    return by_name


def test_no_two_files_share_a_name() -> None:
    twins = {
        name: paths
        for name, paths in modules_by_file_name().items()
        if len(paths) > 1 and name not in SHARED_FILE_NAMES
    }
    assert twins == {}


def test_files_that_share_a_name_are_in_different_rooms() -> None:
    for name in SHARED_FILE_NAMES:
        rooms = [path.partition("/")[0] for path in modules_by_file_name()[name]]
        assert len(rooms) == len(set(rooms)) > 1, name


def public_names(file: Path) -> Iterator[str]:
    """The functions, classes and constants that a module defines for others."""
    for node in tree(file).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names = [node.name]
        elif isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        else:
            continue
        yield from (name for name in names if not name.startswith("_"))


def test_no_public_name_is_defined_in_two_modules() -> None:
    places: dict[str, list[str]] = {}
    for file in FILES:
        for name in set(public_names(file)) - SHARED_NAMES:
            places.setdefault(name, []).append(str(file.relative_to(SRC)))
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def test_locals_parameters_and_functions_are_named_by_nouns() -> None:
    def names(node: ast.AST) -> Iterator[str]:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.FunctionDef):
            yield node.name

    loose = [
        f"{file.relative_to(SRC)}:{getattr(node, 'lineno', 0)}: {name}"
        for file in FILES
        for node in ast.walk(tree(file))
        for name in names(node)
        if name in NOT_NOUNS
    ]
    assert loose == []


FRAMEWORK = {
    "collect_usage_pieces", "find_class", "format_help", "format_options", "get_table_column",
    "handle_data", "handle_endtag", "handle_starttag", "list_commands", "reducer_override",
    "without_command",
}  # fmt: skip
"""Methods and functions that a library calls."""


def names_used(modules: Iterable[ast.Module]) -> set[str]:
    """Every name that some module reads or imports from another."""
    used: set[str] = set()
    for node in (node for module in modules for node in ast.walk(module)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            used.add(node.id)
        elif isinstance(node, ast.Attribute):
            used.add(node.attr)
        elif isinstance(node, ast.ImportFrom):
            used |= {alias.name for alias in node.names}
    return used


def names_made(module: ast.Module) -> Iterator[str]:
    """The functions, classes and methods of a module, and its constants."""
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
    for node in module.body:
        if isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def test_what_only_tests_use_is_not_in_the_source() -> None:
    used = names_used(map(tree, FILES)) | FRAMEWORK
    unused = [
        f"{file.relative_to(SRC)}: {name}"
        for file in FILES
        if file.parent.name != "commands"  # the table of commands names them in texts
        for name in names_made(tree(file))
        if name not in used and not name.startswith("__")
    ]
    assert unused == []


def test_a_private_name_is_used_in_its_own_file() -> None:
    """Another file may have the same name, so the law above would not see that it is dead."""
    unused = []
    for file in FILES:
        used = names_used([tree(file)])
        own = (node.name for node in tree(file).body if isinstance(node, ast.FunctionDef))
        unused += [f"{file.name}: {name}" for name in own if name not in used and name[0] == "_"]
    assert unused == []
