"""The database locked, full, read-only and away, under a real server, a relay and a visitor who is told the truth."""

import contextlib
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bantam.handover.relay import utc_now
from bantam.store.deliveries import list_deliveries
from tests.server import crm_double as crm
from tests.server.faulty import Visitor, prove_nothing_is_lost, whole_line
from tests.server.own_postgres import Postgres
from tests.server.relay_parts import ROOT, add_lead, destination, free_port, make_relay, process

pytest_plugins = ("tests.server.bot",)


@pytest.fixture(scope="module")
def line(tmp_path_factory):
    """One server, relay and receiver on SQLite for the tests of this module."""
    with whole_line(tmp_path_factory.mktemp("line")) as line:
        yield line


@contextlib.contextmanager
def locked(line, seconds):
    """Another program holds the write lock for so long, beginning now."""
    other = sqlite3.connect(line.bot.database, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(seconds, other.execute, ["ROLLBACK"])
    timer.start()
    yield
    timer.join()
    other.close()


def test_a_database_locked_for_three_seconds_is_only_a_slower_answer(line):
    visitor = Visitor(line.bot)
    visitor.say("We need SEO for our webshop, more organic sales")
    began = time.monotonic()
    with locked(line, 3):
        visitor.say("Within a month")
    assert time.monotonic() - began >= 3
    assert visitor.refusals == []
    visitor.become_lead()
    prove_nothing_is_lost(line, [visitor])


@pytest.mark.faults
def test_a_database_locked_for_a_minute_is_told_honestly_and_loses_nothing(line):
    visitor = Visitor(line.bot)
    visitor.say("We need SEO for our webshop, more organic sales")
    with locked(line, 60):
        visitor.say("Within a month")
    assert {refused["code"] for refused in visitor.refusals} == {"store_down"}
    visitor.become_lead()
    prove_nothing_is_lost(line, [visitor])
    assert line.relays.process.poll() is None


@contextlib.contextmanager
def full_disk(process, size=0):
    """The process may write no file beyond a size in bytes: what a full disk or a quota does to it."""
    before = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, before[1]))
    yield
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_told_honestly_and_the_message_can_be_sent_again(line):
    visitor = Visitor(line.bot)
    visitor.say("We need SEO for our webshop, more organic sales")
    with full_disk(line.bot.process, Path(f"{line.bot.database}-wal").stat().st_size):
        refused = visitor.post("messages", {"id": "full", "text": "Within a month"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (503, "store_down")
    assert refused.headers["Retry-After"] == "5"
    assert "SEO" not in refused.text and "bantam.db" not in refused.text
    visitor.say("Within a month", "full")
    visitor.become_lead()
    prove_nothing_is_lost(line, [visitor])


def test_a_relay_that_cannot_record_on_a_full_disk_repeats_under_the_same_id(line):
    line.settle()
    line.double.received.clear()
    line.double.released.clear()
    line.double.then = [crm.hangs_then(crm.answers(200))]
    add_lead(line.engine, utc_now, number=int(time.time()))
    crm.eventually(lambda: line.double.received, what="the post")
    with full_disk(line.relays.process):
        line.double.released.set()  # the receiver has stored it; that cannot be recorded now
        time.sleep(1.0)
        assert len(list_deliveries(line.engine, status="pending", limit=9)) == 1
    line.settle()
    assert {row.status for row in list_deliveries(line.engine, limit=99)} == {"delivered"}
    assert len(line.double.ids) == 2 and len(set(line.double.ids)) == 1
    assert line.relays.process.poll() is None


def _cannot_override_permissions():
    """Root may write to any file: take that away from the child, as a service account has it."""
    import ctypes

    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE


def test_a_read_only_database_ends_the_relay_with_one_clear_line(migrated_file, tmp_path):
    folder = tmp_path / "store"
    folder.mkdir()
    file = Path(shutil.copy(migrated_file, folder / "bantam.db"))
    file.chmod(0o444)
    folder.chmod(0o555)
    settings = {"BANTAM_DATABASE_URL": f"sqlite:///{file}", "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "bantam.cli", "relay", "--once"]
    try:
        done = subprocess.run(command, cwd=tmp_path, env=settings, capture_output=True, text=True, timeout=60,
                              preexec_fn=_cannot_override_permissions)  # fmt: skip
    finally:
        folder.chmod(0o755)
    assert done.returncode == 1
    assert "make the file and its folder writable" in done.stderr
    assert "Traceback" not in done.stderr


# -- PostgreSQL, an instance of our own -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def postgres():
    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.remove()


def test_postgresql_stopped_and_started_in_mid_conversation_loses_nothing(postgres, tmp_path):
    with whole_line(tmp_path, postgres.url) as line:
        visitor = Visitor(line.bot)
        visitor.say("We need SEO for our webshop, more organic sales")
        postgres.stop()
        refused = visitor.post("messages", {"id": "away", "text": "Within a month"})
        assert (refused.status_code, refused.json()["error"]["code"]) == (503, "store_down")
        assert refused.headers["Retry-After"] == "5"
        assert line.bot.post("session", {}).status_code == 503
        postgres.start()
        assert visitor.say("Within a month", "away")["asks"] == "budget"
        visitor.become_lead()
        crm.eventually(lambda: line.double.received, what="the lead")  # the relay lived through it too
        prove_nothing_is_lost(line, [visitor])
        assert "Traceback" not in line.relays.output()


def test_postgresql_stopped_while_a_delivery_is_under_way_repeats_it_under_the_same_id(postgres, postgres_tables):
    with crm.crm_double() as double:
        double.then = [crm.hangs_then(crm.answers(200))]
        add_lead(postgres_tables, utc_now)
        relay = make_relay(postgres_tables, destination(double.url), utc_now, lease_seconds=1)
        stop = threading.Event()
        thread = threading.Thread(target=relay.run, args=(stop,))
        thread.start()
        crm.eventually(lambda: double.received, what="the post")
        postgres.stop()
        double.released.set()  # the receiver has stored it; that cannot be recorded now
        time.sleep(0.5)
        postgres.start()
        crm.eventually(lambda: list_deliveries(postgres_tables, limit=1)[0].status == "delivered", what="the delivery")
        stop.set()
        thread.join(60)
        assert len(double.ids) == 2 and len(set(double.ids)) == 1


@pytest.fixture
def postgres_tables(postgres):
    from sqlalchemy import text

    from bantam.store.engine import migrate, open_engine
    from bantam.store.tables import metadata

    engine = open_engine(postgres.url)
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("TRUNCATE " + ", ".join(metadata.tables) + " RESTART IDENTITY CASCADE"))
    yield engine
    engine.dispose()


def test_a_relay_started_before_its_database_says_so(tmp_path):
    settings = {"BANTAM_DATABASE_URL": f"postgresql+psycopg2://postgres@127.0.0.1:{free_port()}/postgres"}
    with process("relay", settings, tmp_path) as child:
        assert child.wait(30) == 1
    assert "start PostgreSQL, or check BANTAM_DATABASE_URL" in (tmp_path / "relay.log").read_text()
