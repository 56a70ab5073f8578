"""`shabda server`: set up a PostgreSQL server for a class, as its administrator."""

from __future__ import annotations

import sys
from enum import StrEnum
from getpass import getpass
from typing import Annotated

from shabda.cli.declared import argument
from shabda.cli.output import say
from shabda.errors import UsageError
from shabda.store.sync.server_setup import add_person, set_up


class ServerAction(StrEnum):
    """What the administrator of a server does."""

    SETUP = "setup"
    ADD_LEARNER = "add-learner"
    ADD_TEACHER = "add-teacher"


def server(
    action: Annotated[
        ServerAction, argument(help="Make the tables, or a role for a learner or teacher.")
    ],
    url: Annotated[str, argument(metavar="URL", help="postgresql://ADMIN@HOST/DATABASE.")],
    name: Annotated[
        str | None, argument(metavar="NAME", help="The new learner or teacher.")
    ] = None,
) -> None:
    """Set up a server for a class, or add a learner or teacher.

    Put the administrator's password into PGPASSWORD or ~/.pgpass, not into the address. The new
    person's password is asked for, or read from standard input. A learner then syncs with
    postgresql://NAME@HOST/DATABASE and sees nobody else's answers.

    Examples: shabda server setup postgresql://admin@school.org/class
    """
    if action is ServerAction.SETUP:
        set_up(url)
        say("The tables are ready; add people with `shabda server add-learner URL NAME`.")
        return
    if name is None:
        raise UsageError(f"name a person: shabda server {action} URL NAME")
    add_person(url, name, _password(name), teacher=action is ServerAction.ADD_TEACHER)
    say(f"{name} can sync with this server now.")


def _password(name: str) -> str:
    if sys.stdin.isatty():
        return getpass(f"Password for {name}: ")
    return sys.stdin.readline().rstrip("\n")
