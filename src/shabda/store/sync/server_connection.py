"""Connects to a PostgreSQL server.

Errors do not show the address as given, since it may hold a password.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool, StaticPool
from sqlmodel import create_engine

from shabda.errors import StoreError, Where
from shabda.programs import install_command

_PATIENCE = 10
"""How long to wait for a connection, seconds."""
SERVER_VERSION = 6
"""Version of the tables on a server; `server_setup` makes them."""
_LOCAL = (None, "", "localhost", "127.0.0.1", "::1")
"""Hosts that need no TLS; to any other it is required, unless the address names an sslmode."""
_BUSY = "was busy with another command; nothing is lost, run the command again"
_REASONS = {
    "42P01": "has no shabda tables; its administrator runs: shabda server setup URL",
    "42501": "does not allow this; ask its administrator",
    "53100": "has no space left on its disk",
    "25006": "is read-only",
    "42939": "reserves this name; choose another",
    "42704": "does not know this person any more; ask its administrator",
    **dict.fromkeys(("40001", "40P01", "55P03", "23505", "42710", "XX000"), _BUSY),
    "53300": "has too many connections at the moment; run the command again in a minute",
}
"""Messages by SQLSTATE."""
_BAD_OPTION = "cannot be asked like this; check what follows the ? in its address"
_REFUSALS = {
    "password authentication failed": "refuses this name or password",
    "no password supplied": "asks for a password; put it into PGPASSWORD",
    'database "': "has no such database",
    'role "': "refuses this name or password",
    "does not support SSL": "offers no TLS, which its address requires; ask its administrator",
    "certificate": "has a certificate that is not accepted; ask its administrator",
    "invalid connection option": _BAD_OPTION,
    "invalid sslmode value": _BAD_OPTION,
}
"""Messages by the text of a refused connection, which has no SQLSTATE."""
_REFUSED = "refuses this ({}); its administrator finds the reason in the log of the server"
_LOST_CONNECTION = ("08", "57")
"""Classes of SQLSTATE: the connection failed, or the server is shutting down."""
_GONE = "cannot be reached or the connection was lost; nothing is lost, run the command again"


def engine(url: URL, *, kept: bool = False) -> Engine:
    """Make an engine that connects for each transaction or, if `kept`, once until disposed."""
    return create_engine(
        url,
        poolclass=StaticPool if kept else NullPool,
        hide_parameters=True,
        connect_args={"connect_timeout": _PATIENCE},
        json_serializer=partial(json.dumps, ensure_ascii=False),
    )


@contextmanager
def server_errors(name: str) -> Iterator[None]:
    """Turn the errors of a server into StoreError."""
    try:
        yield
    except ModuleNotFoundError:
        why = f"needs psycopg; run {install_command('psycopg[binary]')}"
        raise StoreError(why, Where(name)) from None
    except UnicodeError:  # from the encoding of a host name
        raise StoreError(
            "is not a server address; check the name of the host", Where(name)
        ) from None
    except SQLAlchemyError as error:
        raise StoreError(_reason(error), Where(name)) from None


def _reason(error: SQLAlchemyError) -> str:
    """Describe a failure in our words: the server's message may repeat the data sent to it."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    if state := getattr(cause, "sqlstate", None):
        lost = state.startswith(_LOST_CONNECTION)
        return _REASONS.get(state, _GONE if lost else _REFUSED.format(state))
    message = str(cause)
    return next((reason for sign, reason in _REFUSALS.items() if sign in message), _GONE)


def address(target: str) -> URL:
    """Parse a server address. Raises StoreError, without showing it, for an invalid one."""
    try:
        url = make_url(target)
    except (ArgumentError, ValueError):
        raise StoreError("is not a server address; write postgresql://HOST/DATABASE") from None
    if url.drivername not in ("postgresql", "postgres", "postgresql+psycopg"):
        known = "only postgresql:// is supported, not"
        raise StoreError(f"{known} {url.drivername}://")
    if url.host not in _LOCAL and not {"sslmode", "PGSSLMODE"} & {*url.query, *os.environ}:
        url = url.update_query_dict({"sslmode": "require"})
    return url.set(drivername="postgresql+psycopg")


def check_version(connection: Connection) -> None:
    """Raise StoreError when the tables of the server have another version."""
    version = connection.scalar(text("SELECT version FROM shabda_server")) or 0
    if version > SERVER_VERSION:
        raise StoreError("the tables there were made by a newer shabda; update shabda")
    if version < SERVER_VERSION:
        raise StoreError(
            "its tables are out of date; its administrator runs: shabda server setup URL"
        )
