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

_TABLE: dict[str, dict[str, tuple[str, str]]] = {
    "Learning": {
        "review": ("review.review", "Review the cards that are due, then introduce new ones."),
        "drill": ("drill.drill", "Practise grammar rules on fresh items."),
        "pairs": ("pairs.pairs", "List words you confuse, or pair words to drill."),
        "due": ("due.due", "Count what a review would ask now, fast enough for a prompt."),
        "stats": ("stats.stats", "Show your streak, calendar, forecast and hardest words."),
        "undo": ("undo.undo", "Take back what you did last, or the last N answers."),
    },
    "Words": {
        "list": ("words.list_words", "List words with their meanings."),
        "decks": ("decks.decks", "List the decks, or choose whose new words are asked."),
        "show": ("show.show_word", "Show everything about one word."),
        "add": ("add.add", "Add a word, or a meaning or note to a known word."),
        "edit": ("edit.edit", "Open a word of your decks in your editor."),
        "remove": ("remove.remove", "Remove a word from your decks."),
        "suspend": ("suspend.suspend", "Stop asking words; their progress is kept."),
        "unsuspend": ("suspend.unsuspend", "Ask suspended words again, or list them."),
        "reset": ("reschedule.reset", "Start words over as if they were new."),
        "reschedule": ("reschedule.reschedule", "Change when a word is due next."),
        "import": ("import_notes.import_notes", "Import words from notes, tables or CSV."),
    },
    "Grammar": {
        "derive": ("derive.derive", "Derive a form of a verb root, each step with its sūtra."),
        "table": ("table.table", "Show the full paradigm of a root or a noun."),
        "explain": ("explain.explain", "Find the root or word of a form and derive the form."),
        "join": ("join.join", "Join words by sandhi, the best form first."),
        "split": ("split.split", "Take a line apart into words."),
        "check": ("check.check", "Judge an answer as a review would and name each mistake."),
        "say": ("say.say_aloud", "Speak Sanskrit aloud, through espeak-ng."),
        "worksheet": (
            "worksheet.print_worksheet",
            "Print a worksheet of a drill or of a deck's words, with a key.",
        ),
    },
    "Your data": {
        "backup": ("backup.backup", "Copy your log and decks into one file."),
        "restore": ("backup.restore", "Go back to a backup; the current state is saved first."),
        "export": ("export.export", "Write your log and decks, or a table of your words."),
        "sync": ("sync.sync", "Sync answers and decks with another device."),
        "server": (
            "server.server",
            "Set up a server for a class, or manage its learners and teachers.",
        ),
        "classroom": (
            "classroom.classroom",
            "Show a teacher the answers of a class, or give it a deck.",
        ),
        "doctor": ("doctor.doctor", "Check your data and terminal; exit 1 if something is wrong."),
        "config": ("config.config", "Show or change settings."),
        "help": ("help.show_help", "Explain a command, or list them all."),
    },
}
"""The commands of each section: where the function is, and the line of help."""

COMMANDS = {
    name: Command._make((section, *target.split("."), text))
    for section, commands in _TABLE.items()
    for name, (target, text) in commands.items()
}
