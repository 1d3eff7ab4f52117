"""SQLite's files hold no erased word, and really shrink; the visitor's own erasure leaves that to housekeeping."""

import asyncio
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select

from addons.forget import forget_conversation
from bantam import housekeeping
from bantam.housekeeping import Housekeeper
from bantam.lead import NewMessage
from bantam.settings import get_settings
from bantam.store import tables
from bantam.store.engine import get_engine
from bantam.store.erasure import erase_person, shrink_files
from bantam.store.leads import find_lead, record_lead
from bantam.store.shrink import empty_log, shrink_asked_at

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)
LATER = NOW + timedelta(days=1)


def to_crm(before, after):
    return [NewMessage("crm", "lead.sales_qualified", after.draft.contact["email"].encode())]


def no_tombstone(lead):
    return []


def test_erasure_leaves_no_trace_in_the_files_of_sqlite(sqlite_engine, draft_of):
    engine = sqlite_engine
    path = Path(engine.url.database)
    fill(engine, draft_of)
    assert shrink_files(engine)  # everything in the one file
    full = path.stat().st_size
    assert b"kanarie" in path.read_bytes()
    for number in range(100):
        done = erase_person(engine, conversation_id=f"c{number}", now=LATER, tombstone_for=no_tombstone,
                            shrink=number == 99)
    assert done.shrunk
    left = b"".join(file.read_bytes() for file in path.parent.glob("bantam.db*"))
    assert b"kanarie" not in left.lower()
    assert len(left) < full / 2


def test_a_file_held_by_a_reader_is_shrunk_later(sqlite_engine, draft_of):
    record_lead(sqlite_engine, draft_of(), now=NOW, messages_for=to_crm)
    with sqlite_engine.connect() as reader:
        reader.execution_options(reads_only=True)
        reader.execute(select(tables.leads)).all()
        with sqlite_engine.connect() as impatient:  # goes back to the pool, and is the one that shrinks
            impatient.connection.execute("PRAGMA busy_timeout=20")
        assert not erase_person(sqlite_engine, conversation_id="conv_1", now=LATER, tombstone_for=no_tombstone).shrunk
    assert shrink_files(sqlite_engine)
    assert shrink_asked_at(sqlite_engine) is None


# -- later, by housekeeping -------------------------------------------------------------------------------------------


def fill(engine, draft_of, count=100):
    for number in range(count):
        email = f"kanarie{number}@example.com"
        record_lead(engine, draft_of(conversation_id=f"c{number}", contact={"name": "Kanarie", "email": email},
                                     transcript=[{"text": f"{email} " * 60}]), now=NOW, messages_for=to_crm)


def forget(engine, *names, at=LATER):
    for name in names:
        erase_person(engine, conversation_id=name, now=at, tombstone_for=no_tombstone, shrink=False)


def words_in_files(engine):
    return b"".join(file.read_bytes() for file in Path(engine.url.database).parent.glob("bantam.db*")).lower()


def tidy(engine, at):
    Housekeeper(engine, clock=lambda: at).tidy(with_retention=False)


def test_an_erasure_asks_for_shrinking_in_its_own_transaction_and_nothing_else_does(engine, draft_of):
    record_lead(engine, draft_of(), now=NOW, messages_for=to_crm)
    forget(engine, "nobody")
    assert shrink_asked_at(engine) is None
    forget(engine, "conv_1")
    forget(engine, "conv_1", at=LATER + timedelta(hours=1))
    assert shrink_asked_at(engine) == LATER
    tidy(engine, LATER + timedelta(minutes=1))
    assert shrink_asked_at(engine) is None


def test_housekeeping_shrinks_a_small_file_in_its_next_round(sqlite_engine, draft_of):
    fill(sqlite_engine, draft_of)
    shrink_files(sqlite_engine)
    full = Path(sqlite_engine.url.database).stat().st_size
    forget(sqlite_engine, *(f"c{number}" for number in range(100)))
    tidy(sqlite_engine, LATER)
    assert b"kanarie" not in words_in_files(sqlite_engine)
    assert Path(sqlite_engine.url.database).stat().st_size < full / 2


@pytest.mark.parametrize(("hours", "is_shrunk"), [(0, False), (13, False), (16, True), (24, True)])
def test_a_large_file_waits_for_the_night_or_a_day_at_most(sqlite_engine, draft_of, monkeypatch, hours, is_shrunk):
    """LATER is ten in the morning; sixteen hours on it is two at night."""
    monkeypatch.setattr(housekeeping, "SMALL_FILE_BYTES", 1000)
    fill(sqlite_engine, draft_of, 1)
    forget(sqlite_engine, "c0")
    tidy(sqlite_engine, LATER + timedelta(hours=hours))
    assert (shrink_asked_at(sqlite_engine) is None) is is_shrunk


def test_what_is_erased_while_the_file_is_written_anew_is_shrunk_in_the_next_round(sqlite_engine, draft_of):
    fill(sqlite_engine, draft_of, 2)
    forget(sqlite_engine, "c0")
    asked = shrink_asked_at(sqlite_engine)

    class Meanwhile:
        """As VACUUM begins, another visitor is forgotten."""

        dialect, url = sqlite_engine.dialect, sqlite_engine.url

        def __getattr__(self, name):
            return getattr(sqlite_engine, name)

        def raw_connection(self):
            forget(sqlite_engine, "c1")
            return sqlite_engine.raw_connection()

    assert shrink_files(Meanwhile())
    assert shrink_asked_at(sqlite_engine) == asked
    tidy(sqlite_engine, LATER)
    assert shrink_asked_at(sqlite_engine) is None


def test_the_log_is_emptied_at_once_without_waiting_for_others(sqlite_engine, draft_of):
    fill(sqlite_engine, draft_of, 30)
    forget(sqlite_engine, "c7")
    with sqlite_engine.connect() as reader:
        reader.execution_options(reads_only=True)
        reader.execute(select(tables.leads)).all()
        assert not empty_log(sqlite_engine)
    assert empty_log(sqlite_engine)
    assert b"kanarie7@" not in words_in_files(sqlite_engine)
    with sqlite_engine.connect() as again:
        assert again.connection.execute("PRAGMA busy_timeout").fetchone() == (10000,)


def test_a_visitors_own_erasure_does_not_write_the_file_anew(sqlite_engine, draft_of, monkeypatch):
    monkeypatch.setenv("BANTAM_DATABASE_URL", str(sqlite_engine.url))
    get_settings.cache_clear()
    get_engine.cache_clear()
    fill(sqlite_engine, draft_of, 40)
    shrink_files(sqlite_engine)
    size = Path(sqlite_engine.url.database).stat().st_size

    class Store:
        forgotten = None

        def forget(self, conversation_id):
            self.forgotten = conversation_id

    store = Store()
    asyncio.run(forget_conversation(store, "c7"))
    assert (store.forgotten, find_lead(sqlite_engine, "c7")) == ("c7", None)
    assert Path(sqlite_engine.url.database).stat().st_size >= size
    assert shrink_asked_at(sqlite_engine)
    assert b"kanarie7@" not in words_in_files(sqlite_engine)
    get_engine().dispose()
    get_settings.cache_clear()
    get_engine.cache_clear()
