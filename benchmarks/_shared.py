"""What several benchmarks need: a database of their own, figures as text, and what they were measured on."""

import os
import platform
import resource
import secrets
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from sqlalchemy.engine import Engine, make_url

from bantam.store.engine import check_database, migrate, open_engine, transaction
from benchmarks.training import processor

POSTGRES_URL = "postgresql+psycopg2://postgres@127.0.0.1:5432/postgres"
KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


@contextmanager
def own_database(kind: str, server: str = POSTGRES_URL) -> Iterator[Engine]:
    """A migrated database that ends with the block.

    Args:
        kind: "sqlite", a file in a temporary folder, or "postgresql".
        server: any PostgreSQL database of a user who may create others; only connected to.

    Raises:
        StoreError: the database cannot be made.
    """
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder, _opened(f"sqlite:///{folder}/bantam.db") as engine:
            yield engine
        return
    name = f"bantam_bench_{secrets.token_hex(6)}"
    _on_server(server, f"CREATE DATABASE {name}")
    try:
        with _opened(make_url(server).set(database=name).render_as_string(hide_password=False)) as engine:
            yield engine
    finally:
        _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _opened(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    migrate(engine)
    try:
        yield engine
    finally:
        engine.dispose()


def _on_server(url: str, statement: str) -> None:
    """Run a statement outside any transaction: CREATE DATABASE refuses to be in one."""
    server = open_engine(url)
    try:
        with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(statement)
    finally:
        server.dispose()


def answering(kinds: Sequence[str], server: str) -> tuple[list[str], str]:
    """The kinds of database that can be measured, and a sentence about the one that cannot."""
    if "postgresql" not in kinds or not check_database(server):
        return list(kinds), ""
    where = make_url(server).render_as_string(hide_password=True)
    return [kind for kind in kinds if kind != "postgresql"], f"PostgreSQL is left out: none answers at {where}."


def url_of(engine: Engine) -> str:
    """The address another process opens the same database with."""
    return engine.url.render_as_string(hide_password=False)


def product(engine: Engine) -> str:
    """The database's name and version."""
    asked = "sqlite_version()" if engine.dialect.name == "sqlite" else "current_setting('server_version')"
    with transaction(engine, reads_only=True) as connection:
        number = connection.exec_driver_sql(f"SELECT {asked}").scalar_one()
    return f"{KINDS[engine.dialect.name]} {number.split()[0]}"


def machine(*packages: str) -> str:
    """What this ran on: processor, what else ran on it just now, system, Python, and packages with their versions."""
    cores = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    parts = [processor(), cores, platform.system(), f"Python {platform.python_version()}"]
    return ", ".join([*parts, *(f"{name} {version(name)}" for name in packages)])


def p95(values: Sequence[float]) -> float:
    """What 95 % of the values stay below."""
    return sorted(values)[int(len(values) * 0.95)]



def most_megabytes() -> float:
    """The most this process held so far; Linux's getrusage would count what its parent held when it began, too."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # bytes, where there is no /proc
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024 / 1e6
