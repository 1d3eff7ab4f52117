"""Bringing the tables up to date. Safe when several processes start at once: one upgrades, the others wait."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy.engine import Connection, Engine

from bantam.errors import StoreError
from bantam.store.engine import transaction
from bantam.store.failures import place

_LOCK = 0x62616E74616D  # "bantam" in bytes: PostgreSQL's advisory locks are numbers


def alembic_config(connection: Connection) -> Config:
    """The migrations' settings, bound to an open connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine) -> None:
    """Upgrade the tables to this program's version, in one transaction under a lock.

    Raises:
        StoreError: when the database cannot be used, or was made by a newer program.
    """
    with transaction(engine, reads_only=True) as connection:
        config = alembic_config(connection)
        if _revision(connection) == ScriptDirectory.from_config(config).get_current_head():
            return
    with transaction(engine) as connection:
        if connection.dialect.name == "postgresql":  # SQLite's BEGIN IMMEDIATE is such a lock already
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        _upgrade(connection)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
    try:
        command.upgrade(alembic_config(connection), "head")
    except CommandError as error:
        raise StoreError(f"{place(connection.engine.url)} was made by a newer Bantam (tables "
                         f"{_revision(connection)}): install that one, or restore an older backup") from error
