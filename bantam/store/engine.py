"""Opening the database, and the one place where a transaction begins and a driver's error becomes a StoreError."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, TimeoutError
from sqlalchemy.pool import QueuePool

from bantam.errors import Problem, StoreError
from bantam.settings import get_settings
from bantam.store.failures import store_error

BUSY_TIMEOUT_SECONDS = 10  # how long SQLite waits for another writer before it gives up
URL_WANTED = "a URL such as sqlite:///var/bantam.db or postgresql+psycopg2://user:password@host/name"

Database = Engine | Connection
"""What every function of the store takes first: an engine, or a connection from `transaction` to join several calls."""


def open_engine(url: str) -> Engine:
    """Make an engine for a database; SQLite's folder is created, nothing else is touched before first use.

    Args:
        url: SQLAlchemy URL of a SQLite file or a PostgreSQL database.

    Raises:
        StoreError: when the URL cannot be used or the folder cannot be created.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed)
    return create_engine(parsed, future=True, hide_parameters=True, pool_pre_ping=True, pool_size=10, max_overflow=20)


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
        parsed.get_dialect()
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise StoreError(f"the database URL is not usable, expected {URL_WANTED}: check BANTAM_DATABASE_URL") from error
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(f"the database is {parsed.get_backend_name()}, expected {URL_WANTED}")
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise StoreError(f"a SQLite database in memory forgets every lead, expected {URL_WANTED}")
    return parsed


def _open_sqlite(url: URL) -> Engine:
    try:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"cannot create the folder of {url.database}: {error.strerror}; make it writable "
                         "or change BANTAM_DATABASE_URL") from error
    # A pool keeps prepared connections: opening one and setting it up costs more than most queries.
    engine = create_engine(url, future=True, hide_parameters=True, poolclass=QueuePool, pool_size=10, max_overflow=20,
                           connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # pysqlite must not begin on its own: _begin_sqlite does
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes the lock at once: a read lock that wants to become a write lock fails without waiting.
    reads = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


@contextmanager
def transaction(database: Database, *, reads_only: bool = False) -> Iterator[Connection]:
    """Run a block in one transaction: committed at its end, rolled back when it raises.

    Args:
        database: an engine; or a connection already in a transaction, which the block then joins.
        reads_only: the block writes nothing, so SQLite need not lock out writers.

    Raises:
        StoreError: when the database refuses; the driver's error is chained.
    """
    if isinstance(database, Connection):
        yield database
        return
    try:
        with database.connect() as connection:
            if reads_only:
                connection.execution_options(reads_only=True)
            with connection.begin():
                yield connection
    except (DBAPIError, TimeoutError) as error:
        raise store_error(database.url, error) from error


def check_database(url: str) -> list[Problem]:
    """Try to open and read the database; an empty list means that it can be used."""
    try:
        engine = open_engine(url)
        with transaction(engine, reads_only=True) as connection:
            connection.exec_driver_sql("SELECT 1")
        engine.dispose()
    except StoreError as error:
        return [Problem("BANTAM_DATABASE_URL", f"not usable ({error})", URL_WANTED)]
    return []


@cache
def get_engine() -> Engine:
    """The engine of this process, from the settings, with its tables brought up to date."""
    engine = open_engine(get_settings().database_url)
    migrate(engine)
    return engine


def migrate(engine: Engine) -> None:
    """Bring the tables up to date; see bantam.store.migrate."""
    from bantam.store.migrate import migrate as upgrade  # alembic takes 0.2 s to import: only here

    upgrade(engine)
