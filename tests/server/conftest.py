"""What server tests share: an empty migrated database on SQLite and on PostgreSQL, and a lead to put into it."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import SQLAlchemyError

from bantam.lead import LeadDraft
from bantam.store.engine import migrate, open_engine
from bantam.store.tables import metadata

POSTGRES_URL = os.environ.get("BANTAM_TEST_POSTGRES_URL", "postgresql+psycopg2://postgres@127.0.0.1:5432/postgres")


def on_postgres(statement: str) -> None:
    """Run a statement outside any transaction, such as CREATE DATABASE."""
    admin = open_engine(POSTGRES_URL)
    try:
        with admin.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(statement)
    finally:
        admin.dispose()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL database of this session's own; skipped without PostgreSQL, failed without it in CI."""
    name = f"bantam_test_{secrets.token_hex(6)}"
    try:
        on_postgres(f"CREATE DATABASE {name}")
    except SQLAlchemyError as error:
        reason = (f"PostgreSQL is not there ({type(error).__name__}): sudo apt-get install postgresql, start it, "
                  "and set BANTAM_TEST_POSTGRES_URL to a user who may create databases")
        if os.environ.get("CI") == "true":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    yield make_url(POSTGRES_URL).set(database=name).render_as_string(hide_password=False)
    on_postgres(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgres_engine(postgres_url: str) -> Iterator[Engine]:
    """The session's migrated PostgreSQL database, with whatever the last test left in it."""
    engine = open_engine(postgres_url)
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty migrated SQLite file to copy: quicker than migrating for each test."""
    path = tmp_path_factory.mktemp("migrated") / "bantam.db"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture()
def sqlite_engine(migrated_file: Path, tmp_path: Path) -> Iterator[Engine]:
    """An empty migrated SQLite database."""
    engine = open_engine(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'bantam.db')}")
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """An empty migrated database; a test that takes it runs on both kinds."""
    if request.param == "sqlite":
        return request.getfixturevalue("sqlite_engine")
    on_postgres = request.getfixturevalue("postgres_engine")
    with on_postgres.begin() as connection:
        connection.execute(text("TRUNCATE " + ", ".join(metadata.tables) + " RESTART IDENTITY CASCADE"))
    return on_postgres


@pytest.fixture(scope="session")
def draft_of() -> Callable[..., LeadDraft]:
    """Makes a sales-qualified draft; give what should differ: draft_of(stage="open")."""
    return _draft_of


def _draft_of(**changes: Any) -> LeadDraft:
    values: dict[str, Any] = {
        "conversation_id": "conv_1", "language": "nl", "stage": "sales_qualified", "why": "all_gates_passed",
        "hand_raised": False, "confirmed": True,
        "contact": {"name": "Kim Voorbeeld", "email": "kim@example.com", "phone": "+31201234567", "job_title": "CMO"},
        "organisation": {"name": "Voorbeeld BV", "size": {"min": 40, "max": 40}, "sector": "retail", "region": "nl",
                         "website": None},
        "answers": {"budget": {"question": "budget", "status": "stated", "evidence": "3k per maand",
                               "value": {"min": 3000, "max": 3000, "currency": "EUR", "period": "month"},
                               "asked_at": None, "answered_at": "2026-11-20T10:00:00+00:00"}},
        "signals": {"turns": 6}, "scores": {"bant": 80, "fit": 70, "engagement": 30, "grade": "A2"},
        "reasons": [{"code": "budget_2m", "points": 25, "of": 25, "text": "Budget", "evidence": "3k per maand"}],
        "gates": [{"code": "need", "passed": True, "text": "Need"}], "missing": [], "next_step": "call",
        "source": {"page": "https://www.example.com/?mail=kim@example.com", "referrer": None,
                   "utm": {"campaign": "autumn"}},
        "consent": {"given_at": "2026-11-20T10:01:00+00:00", "text_version": "1"},
        "transcript": [{"at": "2026-11-20T10:00:00+00:00", "from": "visitor", "text": "3k per maand, kim@example.com"}],
        "playbook_version": "pb1", "qualified_as_of": datetime(2026, 11, 20, 10, 0, 0, 123456, tzinfo=timezone.utc),
    }
    return LeadDraft(**values | changes)
