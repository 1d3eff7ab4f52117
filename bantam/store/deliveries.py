"""What became of the outbox's messages, and the destinations that are held."""

import sqlite3
import threading
from collections.abc import Collection, Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from weakref import WeakKeyDictionary

from sqlalchemy import case, delete, exists, func, or_, select, update
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ColumnElement, Select

from bantam.store.engine import Database, transaction
from bantam.store.failures import store_error
from bantam.store.rows import upsert
from bantam.store.tables import attempts, outbox
from bantam.store.tables import held_destinations as holds

Status = Literal["pending", "delivered", "dead", "cancelled"]
STATUSES: tuple[Status, ...] = ("pending", "delivered", "dead", "cancelled")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request: `number` counts from 1 over the message's whole life; `status_code` None without an answer."""

    number: int
    started_at: datetime
    finished_at: datetime
    status_code: int | None
    error: str | None
    response_excerpt: str | None
    outcome: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message of the outbox and what became of it; `history` holds its attempts when one message was asked for."""

    id: str
    destination: str
    type: str
    lead_id: str
    lead_version: int
    status: Status
    created_at: datetime
    due_at: datetime
    finished_at: datetime | None
    attempts: int
    history: tuple[Attempt, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A destination nothing is sent to: "paused" (may be over at `until`) or "stopped"."""

    name: str
    state: Literal["paused", "stopped"]
    why: str
    held_at: datetime
    until: datetime | None


_DELIVERY_COLUMNS = [outbox.c[name] for name in Delivery.__dataclass_fields__ if name != "history"]
_ATTEMPT_COLUMNS = [attempts.c[name] for name in Attempt.__dataclass_fields__]


def list_deliveries(
    database: Database, *, status: Status | None = None, destination: str | None = None, limit: int,
    before_id: str | None = None,
) -> list[Delivery]:
    """Messages, newest first; `before_id` is the id of the last one of the page before."""
    query = select(*_DELIVERY_COLUMNS).order_by(outbox.c.id.desc()).limit(limit)
    if status:
        query = query.where(outbox.c.status == status)
    if destination:
        query = query.where(outbox.c.destination == destination)
    if before_id:
        query = query.where(outbox.c.id < before_id)
    with transaction(database, reads_only=True) as connection:
        return [Delivery(**row._mapping) for row in connection.execute(query)]


def find_delivery(database: Database, message_id: str) -> Delivery | None:
    """One message with its attempts, first to last."""
    tried = select(*_ATTEMPT_COLUMNS).where(attempts.c.message_id == message_id).order_by(attempts.c.number)
    with transaction(database, reads_only=True) as connection:
        row = connection.execute(select(*_DELIVERY_COLUMNS).where(outbox.c.id == message_id)).one_or_none()
        if row is None:
            return None
        return Delivery(**row._mapping, history=tuple(Attempt(**one._mapping) for one in connection.execute(tried)))


def redeliver(
    database: Database, *, ids: Collection[str] | None = None, status: Status = "dead",
    since: datetime | None = None, until: datetime | None = None, now: datetime,
) -> int:
    """Make messages pending and due again, their attempts counted from 1.

    Args:
        ids: only these; every one when None.
        status: only messages in this state; cancelled ones have no body and stay cancelled.
        since, until: only messages created in this window, both ends included.

    Returns:
        How many will be sent again.
    """
    query = update(outbox).where(outbox.c.status == status, outbox.c.status != "cancelled", outbox.c.body != b"")
    if ids is not None:
        query = query.where(outbox.c.id.in_(sorted(ids)))
    if since:
        query = query.where(outbox.c.created_at >= since)
    if until:
        query = query.where(outbox.c.created_at <= until)
    again = {"status": "pending", "due_at": now, "attempts": 0, "lease_until": None, "finished_at": None,
             "fence": outbox.c.fence + 1}
    with transaction(database) as connection:
        return connection.execute(query.values(again)).rowcount


def hold_destination(
    database: Database, name: str, *, state: Literal["paused", "stopped"], why: str, now: datetime,
    until: datetime | None = None,
) -> None:
    """Send nothing to a destination until it is resumed, or until `until`; its messages stay pending."""
    row = {"name": name, "state": state, "why": why, "held_at": now, "until": until}
    with transaction(database) as connection:
        upsert(connection, holds, row)


def resume_destination(database: Database, name: str) -> bool:
    """Send to a destination again; False when it was not held."""
    with transaction(database) as connection:
        return connection.execute(delete(holds).where(holds.c.name == name)).rowcount > 0


def held_destinations(database: Database, *, now: datetime | None = None) -> dict[str, Held]:
    """The destinations held, by name; without `now` also those whose pause is over."""
    query = select(holds).order_by(holds.c.name)
    if now:
        query = query.where(or_(holds.c.until.is_(None), holds.c.until > now))
    with transaction(database, reads_only=True) as connection:
        return {row.name: Held(**row._mapping) for row in connection.execute(query)}


def delivery_summary(database: Database, *, now: datetime) -> dict[str, Any]:
    """Count messages, over all and per destination, JSON-ready.

    Returns:
        {"pending", "delivered", "dead", "cancelled", "oldest_pending_seconds" (None when nothing waits),
        "destinations": {name: the same counts and age, "held": {"state", "why", "until"} or None}}.
    """
    query = select(
        outbox.c.destination, outbox.c.status, func.count().label("count"), func.min(outbox.c.created_at).label("first")
    ).group_by(outbox.c.destination, outbox.c.status)
    with transaction(database, reads_only=True) as connection:
        rows = connection.execute(query).all()
        held = held_destinations(connection, now=now)
    names = sorted({row.destination for row in rows} | set(held))
    return _counts(rows, now) | {
        "destinations": {
            name: _counts([row for row in rows if row.destination == name], now) | {"held": _held_json(held.get(name))}
            for name in names
        }
    }


def _counts(rows: list[Any], now: datetime) -> dict[str, Any]:
    counts: dict[str, Any] = {
        status: sum(row.count for row in rows if row.status == status) for status in STATUSES
    }
    first = min((row.first for row in rows if row.status == "pending"), default=None)
    return counts | {"oldest_pending_seconds": None if first is None else max(0.0, (now - first).total_seconds())}


def _held_json(held: Held | None) -> dict[str, Any] | None:
    if held is None:
        return None
    return {"state": held.state, "why": held.why, "until": held.until.isoformat() if held.until else None}


def waits_for_an_earlier_version() -> ColumnElement[bool]:
    """True for a message while an earlier version of its lead is pending for the same destination."""
    earlier = outbox.alias("earlier")
    return exists().where(
        earlier.c.destination == outbox.c.destination, earlier.c.lead_id == outbox.c.lead_id,
        earlier.c.lead_version < outbox.c.lead_version, earlier.c.status == "pending",
    )


def next_due_at(database: Database) -> datetime | None:
    """When the next message can be claimed: its due time, the end of its lease or of its destination's pause.

    None when nothing waits, or only for destinations that a human must resume.
    """
    free_at = _later(_later(outbox.c.due_at, outbox.c.lease_until), holds.c.until)
    query = (
        select(func.min(free_at))
        .select_from(outbox.outerjoin(holds, holds.c.name == outbox.c.destination))
        .where(outbox.c.status == "pending", ~waits_for_an_earlier_version())
        .where(or_(holds.c.name.is_(None), holds.c.until.is_not(None)))
    )
    with transaction(database, reads_only=True) as connection:
        return connection.execute(query).scalar_one()


def _later(first: ColumnElement, second: ColumnElement) -> ColumnElement:
    return case((second > first, second), else_=first)


_pollers: "WeakKeyDictionary[Engine, sqlite3.Connection]" = WeakKeyDictionary()
_polling = threading.Lock()


def changes_counter(engine: Engine) -> Hashable:
    """A value that differs from the last one when there may be something new in the outbox; cheap enough to poll.

    SQLite counts what other connections commit, so this one keeps a connection of its own. PostgreSQL is asked for
    the newest message and the earliest due time.
    """
    if engine.dialect.name == "postgresql":
        with transaction(engine, reads_only=True) as connection:
            return tuple(connection.execute(_newest()).one())
    try:
        with _polling:
            if engine not in _pollers:
                _pollers[engine] = _own_connection(engine)
            return _pollers[engine].execute("PRAGMA data_version").fetchone()[0]
    except (DBAPIError, sqlite3.Error) as error:
        raise store_error(engine.url, error) from error


def _own_connection(engine: Engine) -> sqlite3.Connection:
    pooled = engine.raw_connection()
    pooled.detach()
    return pooled.dbapi_connection


def _newest() -> Select:
    waiting = (outbox.c.status == "pending") & outbox.c.lease_until.is_(None)
    return select(select(func.max(outbox.c.id)).scalar_subquery(),
                  select(func.min(outbox.c.due_at)).where(waiting).scalar_subquery())
