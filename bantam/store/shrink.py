"""Giving erased space back, so that no erased word is left in SQLite's files."""

import logging
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, select, update
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from bantam.store.engine import BUSY_TIMEOUT_SECONDS, Database, transaction
from bantam.store.failures import store_error
from bantam.store.rows import insert_if_absent
from bantam.store.tables import chores

_log = logging.getLogger(__name__)

_CHORE = "shrink"
_PATIENCE_SECONDS = 0.1  # emptying the log may wait so long for others; it is tried again with the shrinking


def ask_to_shrink(connection: Connection, *, now: datetime) -> None:
    """Note inside the caller's transaction that something was erased, for shrink_files to be called later."""
    token = secrets.token_hex(8)  # tells this erasure from one that comes while the file is being shrunk
    if not insert_if_absent(connection, chores, {"name": _CHORE, "token": token, "asked_at": now}):
        connection.execute(update(chores).where(chores.c.name == _CHORE).values(token=token))


def shrink_asked_at(database: Database) -> datetime | None:
    """When something was first erased since the files were shrunk; None when nothing was."""
    with transaction(database, reads_only=True) as connection:
        return connection.execute(select(chores.c.asked_at).where(chores.c.name == _CHORE)).scalar_one_or_none()


def shrink_files(engine: Engine) -> bool:
    """Write SQLite's file anew without erased rows and empty its log; PostgreSQL vacuums by itself.

    Writers wait meanwhile, and the disk must have room for a second copy.

    Returns:
        False when that was not possible, such as when another program reads; call it again later.
    """
    with transaction(engine, reads_only=True) as connection:
        token = connection.execute(select(chores.c.token).where(chores.c.name == _CHORE)).scalar_one_or_none()
    if engine.dialect.name == "sqlite" and not _shrunk(engine):
        return False
    if token is not None:
        with transaction(engine) as connection:
            connection.execute(delete(chores).where(chores.c.name == _CHORE, chores.c.token == token))
    return True


def _shrunk(engine: Engine) -> bool:
    with _bare(engine) as connection:
        try:
            # secure_delete blanks deleted rows, but copies of a row may stay where a page was split: VACUUM leaves
            # none.
            connection.execute("VACUUM")
            return _log_is_empty(connection)
        except sqlite3.OperationalError as error:
            _log.warning("database_not_shrunk reason=%s", error)
            return False


def empty_log(engine: Engine) -> bool:
    """Bring SQLite's log into its file, so that what secure_delete blanked is nowhere else; waits 0.1 s at most.

    Returns:
        False when others were at work; shrink_files does it later.
    """
    if engine.dialect.name != "sqlite":
        return True
    with _bare(engine) as connection:
        connection.execute(f"PRAGMA busy_timeout={_PATIENCE_SECONDS * 1000:.0f}")
        try:
            return _log_is_empty(connection)
        except sqlite3.OperationalError:
            return False
        finally:
            connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_SECONDS * 1000}")


def _log_is_empty(connection: sqlite3.Connection) -> bool:
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


@contextmanager
def _bare(engine: Engine) -> Iterator[sqlite3.Connection]:
    """A connection outside any transaction, from the pool."""
    try:
        pooled = engine.raw_connection()
    except DBAPIError as error:
        raise store_error(engine.url, error) from error
    try:
        yield pooled
    finally:
        pooled.close()


def file_bytes(engine: Engine) -> int:
    """The size of SQLite's file; writing it anew takes time and room in proportion. 0 for PostgreSQL."""
    return Path(engine.url.database).stat().st_size if engine.dialect.name == "sqlite" else 0
