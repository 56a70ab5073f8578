"""`shabda server`: set up a PostgreSQL server for a class, as its administrator."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from enum import StrEnum
from getpass import getpass
from pathlib import Path
from typing import Annotated

from shabda.app.paths import home
from shabda.cli.confirm import confirm
from shabda.cli.declared import argument, option
from shabda.cli.output import say
from shabda.errors import UsageError
from shabda.figures import log_entries
from shabda.files import unfinished_files_recorded, unused_path
from shabda.store.sync.server_people import add_person, remove_person, set_password
from shabda.store.sync.server_setup import set_up


class ServerAction(StrEnum):
    """What the administrator of a server does."""

    SETUP = "setup"
    ADD_LEARNER = "add-learner"
    ADD_TEACHER = "add-teacher"
    REMOVE_LEARNER = "remove-learner"
    SET_PASSWORD = "set-password"


_Action = Annotated[
    ServerAction,
    argument(help="Make the tables; add or remove a learner or teacher; renew a password."),
]


def server(
    action: _Action,
    url: Annotated[str, argument(metavar="URL", help="postgresql://ADMIN@HOST/DATABASE.")],
    name: Annotated[str | None, argument(metavar="NAME", help="The learner or teacher.")] = None,
    take_over: Annotated[
        bool, option("--take-over", help="Add a name that has answers on the server already.")
    ] = False,
    yes: Annotated[bool, option("--yes", "-y", help="Remove without asking.")] = False,
) -> None:
    """Set up a server for a class, or manage its learners and teachers.

    Put the administrator's password into PGPASSWORD or ~/.pgpass, not into the address. The
    person's password is asked for, or read from standard input. A learner then syncs with
    postgresql://NAME@HOST/DATABASE and sees nobody else's answers. remove-learner writes
    the answers and decks that the server had to NAME.jsonl, which `shabda import` reads.

    Examples: shabda server setup postgresql://admin@school.org/class
    """
    if action is ServerAction.SETUP:
        set_up(url)
        say("The tables are ready; add people with `shabda server add-learner URL NAME`.")
        return
    if name is None:
        raise UsageError(f"name a person: shabda server {action} URL NAME")
    if action is ServerAction.REMOVE_LEARNER:
        _remove(url, name, yes=yes)
    elif action is ServerAction.SET_PASSWORD:
        set_password(url, name, _password(name))
        say(f"{name} has a new password.")
    else:
        teacher = action is ServerAction.ADD_TEACHER
        add_person(url, name, _password(name), teacher=teacher, take_over=take_over)
        say(f"{name} can sync with this server now.")


def _remove(url: str, name: str, *, yes: bool) -> None:
    """Remove a person from the server after a yes, and keep their log in a file."""
    question = f"Remove {name} and their answers and decks from the server?"
    if not (yes or (sys.stdin.isatty() and confirm(question))):
        raise UsageError(f"{name} was not removed; --yes removes without asking")
    export = unused_path(Path(f"{Path(name).name}.jsonl"))
    root = home().root
    with unfinished_files_recorded(root, export.parent) if root.is_dir() else nullcontext():
        events = remove_person(url, name, export)
    say(f"{name} is removed; {log_entries(events)} and the decks are in {export}.")


def _password(name: str) -> str:
    if sys.stdin.isatty():
        return getpass(f"Password for {name}: ")
    return sys.stdin.readline().rstrip("\n")
