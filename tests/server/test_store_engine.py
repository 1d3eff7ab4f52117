"""Opening and migrating the database, and what is said when it cannot be used."""

import secrets
import sqlite3
import subprocess
import sys
import threading
from datetime import datetime, timezone
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.engine import make_url

from bantam.errors import StoreError
from bantam.store.conversations import find_conversation, start_conversation
from bantam.store.engine import check_database, get_engine, migrate, open_engine, transaction
from bantam.store.ids import lowest_id, new_id
from bantam.store.migrate import alembic_config
from bantam.store.tables import metadata

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)
ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request, tmp_path):
    """The URL of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'not' / 'yet' / 'there.db'}"
        return
    server = open_engine(request.getfixturevalue("postgres_url"))
    name = f"bantam_empty_{secrets.token_hex(6)}"
    with server.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        yield make_url(str(server.url)).set(database=name).render_as_string(hide_password=False)
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    server.dispose()


def start(engine, name="conv_1"):
    start_conversation(engine, name, language="en", source={}, greeting=[], playbook_version="pb1", now=NOW)


def test_an_empty_database_is_migrated_and_can_be_used(empty_url):
    engine = open_engine(empty_url)
    migrate(engine)
    start(engine)
    assert find_conversation(engine, "conv_1")
    engine.dispose()


def test_the_migrated_tables_are_those_of_the_program(empty_url):
    engine = open_engine(empty_url)
    migrate(engine)
    with transaction(engine, reads_only=True) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True,
                                                               "target_metadata": metadata})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_first_migration_can_be_taken_back(empty_url):
    engine = open_engine(empty_url)
    migrate(engine)
    with transaction(engine) as connection:
        command.downgrade(alembic_config(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    engine.dispose()


def test_migrating_again_keeps_what_is_there(empty_url):
    engine = open_engine(empty_url)
    migrate(engine)
    start(engine)
    migrate(engine)
    assert find_conversation(engine, "conv_1")
    engine.dispose()


def test_eight_threads_migrating_at_once_all_succeed(empty_url):
    failures = []

    def work():
        try:
            engine = open_engine(empty_url)
            migrate(engine)
            assert find_conversation(engine, "x") is None
            engine.dispose()
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_processes_migrating_at_once_all_succeed(empty_url):
    code = "import sys; from bantam.store.engine import *; migrate(open_engine(sys.argv[1]))"
    started = [subprocess.Popen([sys.executable, "-c", code, empty_url], cwd=ROOT, stderr=subprocess.PIPE)
               for _ in range(3)]
    for process in started:
        assert process.communicate(timeout=60)[1].decode() == ""
        assert process.returncode == 0


def test_a_database_of_a_newer_program_is_refused(empty_url):
    engine = open_engine(empty_url)
    migrate(engine)
    with transaction(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match=r"newer Bantam \(tables 9999\): install that one"):
        migrate(engine)
    engine.dispose()


def test_a_migration_that_fails_leaves_no_table_behind(empty_url, monkeypatch):
    """Someone else's table is in the way of the last one that is made."""
    engine = open_engine(empty_url)
    with transaction(engine) as connection:
        connection.execute(text("CREATE TABLE held_destinations (x INTEGER)"))
    with pytest.raises(StoreError):
        migrate(engine)
    assert inspect(engine).get_table_names() == ["held_destinations"]
    engine.dispose()


def test_tables_that_are_missing_are_named_with_the_way_to_get_them(empty_url):
    with pytest.raises(StoreError, match="has no tables yet: `bantam leads list` makes them"):
        find_conversation(open_engine(empty_url), "conv_1")


@pytest.mark.parametrize(("url", "said"), [
    ("postgresql://postgres:s3cret@127.0.0.1:1/leads", r"cannot reach the PostgreSQL database leads at 127.0.0.1:1"),
    ("postgres://127.0.0.1/leads", "the database URL is not usable"),
    ("bantam.db", "the database URL is not usable"),
    ("mysql://127.0.0.1/leads", "the database (URL is not usable|is mysql), expected"),
    ("sqlite://", "in memory forgets every lead"),
    ("sqlite:////proc/nowhere/bantam.db", "cannot create the folder"),
    ("sqlite:////", "cannot open the database"),
])
def test_a_database_that_cannot_be_used_is_a_clear_error_without_its_password(url, said):
    with pytest.raises(StoreError, match=said) as caught:
        find_conversation(open_engine(url), "conv_1")
    assert "s3cret" not in str(caught.value)
    (problem,) = check_database(url)
    assert problem.where == "BANTAM_DATABASE_URL"


def test_a_database_that_does_not_exist_is_named(postgres_url):
    url = make_url(postgres_url).set(database="not_there")
    with pytest.raises(StoreError, match=r"the PostgreSQL database not_there at .* does not exist: create"):
        migrate(open_engine(url))


def test_a_file_that_is_no_database_is_named(tmp_path):
    (tmp_path / "bantam.db").write_text("a letter to a friend, long enough to be no header" * 50)
    with pytest.raises(StoreError, match="is not a SQLite database"):
        migrate(open_engine(f"sqlite:///{tmp_path / 'bantam.db'}"))


def test_a_usable_database_has_no_problems(engine):
    assert check_database(engine.url.render_as_string(hide_password=False)) == []


def test_a_locked_database_is_waited_for_and_then_named(sqlite_engine, monkeypatch):
    other = sqlite3.connect(sqlite_engine.url.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    impatient = open_engine(sqlite_engine.url)
    with impatient.connect() as connection:
        connection.connection.execute("PRAGMA busy_timeout=20")
    with pytest.raises(StoreError, match="was held locked by another program"):
        start(impatient)
    assert find_conversation(impatient, "conv_1") is None  # reading goes on
    other.execute("ROLLBACK")
    start(impatient)


def test_a_database_that_may_not_be_written_is_named(sqlite_engine):
    with sqlite_engine.connect() as connection:  # goes back to the pool; root may write to any file, so no chmod
        connection.connection.execute("PRAGMA query_only=ON")
    with pytest.raises(StoreError, match="cannot write to"):
        start(sqlite_engine)


def test_sqlite_is_set_to_lose_nothing(sqlite_engine):
    with transaction(sqlite_engine, reads_only=True) as connection:
        read = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")}
    assert read == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10000,
                    "secure_delete": 1}


def test_a_value_of_a_row_is_in_no_error(engine):
    """PostgreSQL quotes the failing row in its own message, and a log prints the chain of causes."""
    with pytest.raises(StoreError) as caught:
        start_conversation(engine, "conv_1", language=None, source={"page": "kanarie@example.com"}, greeting=[],
                           playbook_version="pb1", now=NOW)
    error = caught.value
    while error is not None:
        assert "kanarie" not in str(error) + repr(error)
        error = error.__cause__


def test_a_time_without_a_zone_is_refused(engine):
    with pytest.raises(Exception, match="a time without a zone"):
        start_conversation(engine, "conv_1", language="en", source={}, greeting=[], playbook_version="pb1",
                           now=NOW.replace(tzinfo=None))
    assert find_conversation(engine, "conv_1") is None


def test_the_engine_of_the_process_comes_from_the_settings_and_is_migrated(tmp_path, monkeypatch):
    from bantam.settings import get_settings

    monkeypatch.setenv("BANTAM_DATABASE_URL", f"sqlite:///{tmp_path / 'var' / 'bantam.db'}")
    get_settings.cache_clear()
    get_engine.cache_clear()
    try:
        assert get_engine() is get_engine()
        assert find_conversation(get_engine(), "conv_1") is None
        get_engine().dispose()
    finally:
        get_settings.cache_clear()
        get_engine.cache_clear()


def test_identifiers_sort_by_time_and_never_meet():
    made = [new_id("x_", NOW.replace(microsecond=number * 1000)) for number in range(1000)]
    assert made == sorted(made)
    assert len({new_id("x_", NOW) for _ in range(1000)}) == 1000
    assert all(len(one) == 28 for one in made)


@pytest.mark.parametrize(("at", "lowest"), [
    (datetime(1970, 1, 1, tzinfo=timezone.utc), "x_00000000000000000000000000"),
    (datetime(1970, 1, 1, 0, 0, 1, tzinfo=timezone.utc), "x_00000000Z80000000000000000"),
])
def test_the_lowest_identifier_of_a_moment(at, lowest):
    assert lowest_id("x_", at) == lowest
    assert new_id("x_", at) >= lowest
