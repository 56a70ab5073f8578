"""Every command in one table.

A command's module is imported when the command is asked for, so `--help` costs this table
alone. The help line is also the first line of the function's docstring; a test compares them.
"""

from __future__ import annotations

from collections import namedtuple

Command = namedtuple("Command", "section module function help")
"""A section of the help, a module of this package, its function, and one line of help.

No typing.NamedTuple: importing typing would be half the cost of `--help`.
"""

_LEARNING, _WORDS, _GRAMMAR, _DATA = "Learning", "Words", "Grammar", "Your data"

COMMANDS = {
    "review": Command(
        _LEARNING, "review", "review", "Review the cards that are due, then introduce new ones."
    ),
    "drill": Command(_LEARNING, "drill", "drill", "Practise grammar rules on fresh items."),
    "pairs": Command(
        _LEARNING, "pairs", "pairs", "List words you confuse, or pair words to drill."
    ),
    "due": Command(
        _LEARNING, "due", "due", "Count what a review would ask now, fast enough for a prompt."
    ),
    "stats": Command(
        _LEARNING, "stats", "stats", "Show your streak, calendar, forecast and hardest words."
    ),
    "undo": Command(
        _LEARNING, "undo", "undo", "Take back what you did last, or the last N answers."
    ),
    "list": Command(_WORDS, "words", "list_words", "List words with their meanings."),
    "decks": Command(
        _WORDS, "decks", "decks", "List the decks, or choose whose new words are asked."
    ),
    "show": Command(_WORDS, "words", "show_word", "Show everything about one word."),
    "add": Command(_WORDS, "add", "add", "Add a word, or a meaning or note to a known word."),
    "edit": Command(_WORDS, "edit", "edit", "Open a word of your decks in your editor."),
    "remove": Command(_WORDS, "remove", "remove", "Remove a word from your decks."),
    "suspend": Command(_WORDS, "suspend", "suspend", "Stop asking words; their progress is kept."),
    "unsuspend": Command(
        _WORDS, "suspend", "unsuspend", "Ask suspended words again, or list them."
    ),
    "reset": Command(_WORDS, "reschedule", "reset", "Start words over as if they were new."),
    "reschedule": Command(_WORDS, "reschedule", "reschedule", "Change when a word is due next."),
    "import": Command(
        _WORDS, "import_notes", "import_notes", "Import words from notes, tables or CSV."
    ),
    "derive": Command(
        _GRAMMAR, "derive", "derive", "Derive a form of a verb root, each step with its sūtra."
    ),
    "table": Command(_GRAMMAR, "table", "table", "Show the full paradigm of a root or a noun."),
    "explain": Command(
        _GRAMMAR, "explain", "explain", "Find the root or word of a form and derive the form."
    ),
    "join": Command(_GRAMMAR, "join", "join", "Join words by sandhi, the best form first."),
    "split": Command(_GRAMMAR, "split", "split", "Take a line apart into words."),
    "check": Command(
        _GRAMMAR, "check", "check", "Judge an answer as a review would and name each mistake."
    ),
    "say": Command(_GRAMMAR, "say", "say_aloud", "Speak Sanskrit aloud, through espeak-ng."),
    "worksheet": Command(
        _GRAMMAR,
        "worksheet",
        "print_worksheet",
        "Print a drill as a worksheet with a key, in Markdown or HTML.",
    ),
    "backup": Command(_DATA, "backup", "backup", "Copy your log and decks into one file."),
    "restore": Command(
        _DATA, "backup", "restore", "Go back to a backup; the current state is saved first."
    ),
    "export": Command(
        _DATA, "export", "export", "Write your log and decks, or a table of your words."
    ),
    "sync": Command(_DATA, "sync", "sync", "Sync answers and decks with another device."),
    "server": Command(
        _DATA,
        "server",
        "server",
        "Set up a server for a class, or manage its learners and teachers.",
    ),
    "classroom": Command(
        _DATA, "classroom", "classroom", "Show a teacher the answers of a class, or give it a deck."
    ),
    "doctor": Command(
        _DATA, "doctor", "doctor", "Check your data and terminal; exit 1 if something is wrong."
    ),
    "config": Command(_DATA, "config", "config", "Show or change settings."),
    "help": Command(_DATA, "help", "show_help", "Explain a command, or list them all."),
}
