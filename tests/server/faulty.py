"""A whole line to be broken: server, relay and receiver on one database, and visitors who do not give up."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests
from sqlalchemy import select
from sqlalchemy.engine import Engine

from bantam.handover.relay import utc_now
from bantam.store import tables
from bantam.store.deliveries import list_deliveries
from bantam.store.engine import open_engine, transaction
from bantam.store.trackers import load_events
from tests.server import crm_double as crm
from tests.server.bot import Bot
from tests.server.relay_parts import ROOT, SECRET, destination, free_port, make_relay
from tests.server.talk import Talk

PATIENCE_SECONDS = 240.0  # a visitor's: several restarts of a server on a busy machine
COME_BACK = (429, 502, 503)  # answers that say "try again"


class Visitor(Talk):
    """A widget that sends a message again, under the same id, until it is acknowledged.

    Attributes:
        acknowledged: text of every message that was answered with 200, in order.
        refusals: the honest errors on the way.
    """

    def __init__(self, bot: Bot) -> None:
        super().__init__(bot, insist(lambda: bot.post("session", {"language": "en"}), wanted=201)[0])
        self.acknowledged: list[str] = []
        self.refusals: list[dict[str, Any]] = []

    def _send(self, body: dict[str, Any]) -> dict[str, Any]:
        self.reply, refused = insist(lambda: self.post("messages", body, timeout=20))
        self.refusals += refused
        self.acknowledged.append(body["text"])
        return self.reply


def insist(ask: Callable[[], requests.Response], wanted: int = 200) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Ask until it is answered as wanted: (the answer, the refusals on the way)."""
    refused: list[dict[str, Any]] = []
    ends_at = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < ends_at:
        with contextlib.suppress(requests.RequestException):
            response = ask()
            if response.status_code == wanted:
                return response.json(), refused
            assert response.status_code in COME_BACK, f"{response.status_code} {response.text}"
            refused.append(response.json()["error"])
        time.sleep(0.1)
    raise AssertionError(f"no answer in {PATIENCE_SECONDS:g} s; refused with {refused[-3:]}")


class Relays:
    """`bantam relay` as a process that can be killed and started again.

    Args:
        folder: for its output.
        database_url: absolute.
        url: of the receiver.
    """

    def __init__(self, folder: Path, database_url: str, url: str) -> None:
        self._folder = folder
        self._settings = {"BANTAM_DATABASE_URL": database_url, "BANTAM_CRM_URL": url, "BANTAM_CRM_SECRET": SECRET,
                          "BANTAM_CRM_ALLOW": "127.0.0.1", "BANTAM_METRICS_PORT": str(free_port()),
                          "BANTAM_PLAYBOOK": str(ROOT / "playbook.yml"), "PYTHONPATH": str(ROOT)}  # fmt: skip
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self._folder / "relay.log").open("ab") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bantam.cli", "relay"], cwd=self._folder, env=_quiet() | self._settings,
                stdout=output, stderr=subprocess.STDOUT,
            )  # fmt: skip

    def kill(self) -> None:
        """kill -9."""
        if self.process:
            self.process.kill()
            self.process.wait(60)

    def output(self) -> str:
        return (self._folder / "relay.log").read_text(encoding="utf-8", errors="replace")


def _quiet() -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("BANTAM_")}
    return {**inherited, "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}


class WholeLine:
    """Server, relay and receiver.

    Attributes:
        double: the receiver.
        engine: looks into the database.
    """

    def __init__(self, bot: Bot, relays: Relays, double: crm.CrmDouble, engine: Engine) -> None:
        self.bot, self.relays, self.double, self.engine = bot, relays, double, engine

    def settle(self) -> None:
        """Let a relay of another day deliver everything that waits: leases over, retries due."""
        late = make_relay(self.engine, destination(self.double.url), lambda: utc_now() + timedelta(days=1))
        self.double.behaviour, self.double.then = crm.answers(200), []
        ends_at = time.monotonic() + PATIENCE_SECONDS
        while list_deliveries(self.engine, status="pending", limit=1) and time.monotonic() < ends_at:
            late.run_once()


@contextlib.contextmanager
def whole_line(folder: Path, database_url: str | None = None, make: type[Bot] = Bot) -> Iterator[WholeLine]:
    """Start a server and a relay on one database and a receiver; all is ended when the block ends.

    Args:
        folder: empty.
        database_url: SQLite in the server's folder when None.
        make: the kind of server.
    """
    url = database_url or f"sqlite:///{folder}/bot/var/bantam.db"
    (folder / "bot").mkdir()
    bot = make(folder / "bot", database_url=url)
    with crm.crm_double() as double:
        relays = Relays(folder, url, double.url)
        try:
            bot.start()
            relays.start()
            engine = open_engine(url)
            yield WholeLine(bot, relays, double, engine)
            engine.dispose()
        finally:
            relays.kill()
            bot.kill()


def talk_until(
    line: WholeLine, stop: threading.Event, visitors: list[Visitor], failures: list[Exception]
) -> None:
    """Hold one conversation after another, each to its end, until told to stop."""
    try:
        while not stop.is_set():
            visitor = Visitor(line.bot)
            visitor.become_lead(email=f"kim{visitor.id[2:8].lower().strip('-_')}x@example.com")
            visitors.append(visitor)
    except Exception as error:
        failures.append(error)


def prove_nothing_is_lost(line: WholeLine, visitors: Sequence[Visitor]) -> None:
    """Every acknowledged message is kept and answered once, every lead handed over once per version."""
    line.settle()
    for visitor in visitors:
        lines = insist(visitor.history)[0]["messages"]
        assert [one["text"] for one in lines if one["from"] == "visitor"] == visitor.acknowledged
        counted = interview_of(line.engine, visitor.id)["visitor_messages"]
        assert counted == len(visitor.acknowledged), "a message was taken twice, or not at all"
    leads, messages = _rows(line.engine, tables.leads), _rows(line.engine, tables.outbox)
    assert {row["conversation_id"] for row in leads} >= {visitor.id for visitor in visitors}
    owed = {row["id"] for row in leads if row["conversation_id"] in {visitor.id for visitor in visitors}}
    assert owed == {row["lead_id"] for row in messages} & owed, "a qualified lead has no message"
    assert Counter(row["status"] for row in messages) == {"delivered": len(messages)}
    _prove_one_record_per_version(line.double, messages)


def _prove_one_record_per_version(double: crm.CrmDouble, messages: Sequence[Mapping[str, Any]]) -> None:
    """What a receiver keeps that stores each webhook-id once, as docs/handover.md tells it to."""
    records: dict[str, bytes] = {}
    for request in double.received:
        assert records.setdefault(request.headers["webhook-id"], request.body) == request.body
    kept = [json.loads(body)["data"] for body in records.values()]
    versions = Counter((data["lead_id"], data["version"]) for data in kept)
    assert set(versions.values()) == {1}
    assert set(versions) == {(row["lead_id"], row["lead_version"]) for row in messages}


def _rows(engine: Engine, table: Any) -> list[Mapping[str, Any]]:
    with transaction(engine, reads_only=True) as connection:
        return [row._mapping for row in connection.execute(select(table))]


def interview_of(engine: Engine, conversation_id: str) -> dict[str, Any]:
    """What the bot remembers of a conversation, from the stored events of either kind of database."""
    kept = [event["value"] for event in load_events(engine, conversation_id)
            if event["event"] == "slot" and event["name"] == "interview"]  # fmt: skip
    return kept[-1]


# -- a store that refuses a turn --------------------------------------------------------------------------------------

# Takes all that a turn writes, and refuses it at the commit itself.
_REFUSE = {
    "sqlite": (
        "CREATE TABLE refused (id TEXT REFERENCES conversations (id) DEFERRABLE INITIALLY DEFERRED)",
        "CREATE TRIGGER refuse AFTER UPDATE OF replied_at ON inbox WHEN NEW.message_id = 'refused' "
        "BEGIN INSERT INTO refused VALUES ('nobody'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$",
        "CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON inbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
        "WHEN (NEW.message_id = 'refused') EXECUTE FUNCTION refuse()",
    ),
}
_ALLOW = {"sqlite": ("DROP TRIGGER refuse", "DROP TABLE refused"),
         "postgresql": ("DROP TRIGGER refuse ON inbox", "DROP FUNCTION refuse")}  # fmt: skip


@contextlib.contextmanager
def refusing(engine: Engine) -> Iterator[None]:
    """The turn of any message with the id "refused" cannot be committed."""
    _execute(engine, _REFUSE[engine.dialect.name])
    try:
        yield
    finally:
        _execute(engine, _ALLOW[engine.dialect.name])


def _execute(engine: Engine, statements: Sequence[str]) -> None:
    with transaction(engine) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def refuse(talk: Talk, said: str) -> None:
    """Say something whose turn is being refused: the visitor is told."""
    refused = talk.post("messages", {"id": "refused", "text": said})
    assert (refused.status_code, refused.json()["error"]["code"]) == (503, "store_down")
    assert refused.headers["Retry-After"] == "5"


def kept(engine: Engine, conversation_id: str) -> dict[str, Any]:
    """What the store holds of a conversation, without its messages as they came in."""
    with transaction(engine, reads_only=True) as connection:
        def rows(*columns: Any) -> list[tuple[Any, ...]]:
            of_it = columns[0].table.c.conversation_id == conversation_id
            return [tuple(row) for row in connection.execute(select(*columns).where(of_it))]

        leads, outbox, inbox, choices = tables.leads.c, tables.outbox.c, tables.inbox.c, tables.choices.c
        ids = [row[0] for row in rows(leads.id)]
        handed_over = connection.execute(select(outbox.type, outbox.lead_version).where(outbox.lead_id.in_(ids))).all()
        return {
            "turns": len(rows(tables.tracker_events.c.version)),
            "events": len(load_events(connection, conversation_id)),
            "lead": rows(leads.version, leads.stage, leads.confirmed),
            "outbox": [tuple(row) for row in handed_over],
            "answered": [row[0] for row in rows(inbox.message_id, inbox.replied_at) if row[1]],
            "choices": sorted(rows(choices.id, choices.used_at)),
        }
