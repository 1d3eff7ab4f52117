"""The outbox: messages claimed with a lease and a fence, tried, and delivered, retried or given up."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import and_, exists, func, insert, or_, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from bantam.errors import NotFoundError
from bantam.lead import NewMessage
from bantam.store.deliveries import (
    Attempt,
    Delivery,
    Held,
    changes_counter,
    delivery_summary,
    find_delivery,
    held_destinations,
    hold_destination,
    list_deliveries,
    next_due_at,
    redeliver,
    resume_destination,
    waits_for_an_earlier_version,
)
from bantam.store.engine import Database, transaction
from bantam.store.ids import new_id
from bantam.store.rows import insert_if_absent, plain
from bantam.store.tables import attempts, leads, outbox
from bantam.store.tables import held_destinations as holds

__all__ = [
    "Attempt", "Claimed", "Delivery", "Held", "Outcome", "changes_counter", "claim_messages", "delivery_summary",
    "enqueue", "find_delivery", "held_destinations", "hold_destination", "is_current", "list_deliveries",
    "next_due_at", "record_attempt", "redeliver", "resume_destination", "save_steps", "withdraw_messages",
]

Outcome = Literal["delivered", "retry", "dead", "released"]
EXCERPT_CHARACTERS = 2048  # as Polar keeps: enough for a JSON error, too little for a data leak


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message this process may send until its lease ends.

    Attributes:
        id: the webhook-id, the same on every attempt.
        body: the frozen bytes to sign and post.
        attempt: number of the attempt to make, from 1; starts anew when a human redelivers.
        fence: rises with every claim; only the newest holder may change the message.
        steps: what an adapter remembered of earlier attempts.
    """

    id: str
    destination: str
    type: str
    lead_id: str
    lead_version: int
    body: bytes
    attempt: int
    fence: int
    created_at: datetime
    steps: Mapping[str, Any]


def insert_messages(
    connection: Connection, lead_id: str, version: int, messages: Sequence[NewMessage], *, now: datetime,
    steps: Mapping[str, Mapping[str, Any]] | None = None,
) -> int:
    """Add messages inside the caller's transaction; one per destination, lead and version.

    Args:
        steps: per destination, what its adapter remembered of earlier messages about this lead.
    """
    return sum(
        insert_if_absent(connection, outbox, {
            "id": new_id("msg_", now), "destination": message.destination, "type": message.type, "lead_id": lead_id,
            "lead_version": version, "body": message.body, "status": "pending", "created_at": now, "due_at": now,
            "fence": 0, "attempts": 0, "steps": dict((steps or {}).get(message.destination, {})),
        })
        for message in messages
    )


def enqueue(database: Database, lead_id: str, messages: Sequence[NewMessage], *, now: datetime) -> int:
    """Add messages about a lead's present version; those already there are left alone.

    Returns:
        How many were added.

    Raises:
        NotFoundError: when there is no such lead, or it was erased.
    """
    with transaction(database) as connection:
        query = select(leads.c.version).where(leads.c.id == lead_id, leads.c.erased_at.is_(None))
        version = connection.execute(query).scalar_one_or_none()
        if version is None:
            raise NotFoundError(f"no lead {lead_id}: it is unknown or erased")
        return insert_messages(connection, lead_id, version, messages, now=now)


def claim_messages(
    database: Database, *, now: datetime, lease_seconds: float, limit: int,
    destinations: Collection[str] | None = None,
) -> list[Claimed]:
    """Take due messages for this process alone, the longest due first.

    A message whose lease has run out is claimed anew. Nothing for a held destination is given, and nothing about a
    lead while an earlier version of it waits for the same destination.

    Args:
        now: UTC-aware.
        lease_seconds: how long the caller has; longer than one attempt may take.
        destinations: only these; every one when None.
    """
    with transaction(database) as connection:
        rows = connection.execute(_due(now, limit, destinations)).all()
        for row in rows:
            taken = {"lease_until": now + timedelta(seconds=lease_seconds), "fence": row.fence + 1}
            connection.execute(update(outbox).where(outbox.c.id == row.id).values(taken))
    return [_claimed(row) for row in rows]


def _due(now: datetime, limit: int, destinations: Collection[str] | None) -> Select:
    held = exists().where(holds.c.name == outbox.c.destination, or_(holds.c.until.is_(None), holds.c.until > now))
    query = (
        select(outbox)
        .where(outbox.c.status == "pending", outbox.c.due_at <= now)
        .where(or_(outbox.c.lease_until.is_(None), outbox.c.lease_until <= now))
        .where(~held, ~waits_for_an_earlier_version())
        .order_by(outbox.c.due_at, outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=outbox)  # SQLite holds the whole database instead and ignores this
    )
    return query if destinations is None else query.where(outbox.c.destination.in_(sorted(destinations)))


def record_attempt(
    database: Database, claimed: Claimed, *, started_at: datetime, finished_at: datetime, status_code: int | None,
    error: str | None, response_excerpt: str | None, outcome: Outcome, due_at: datetime | None = None,
) -> bool:
    """Keep an attempt, and move its message on if this claim is still the newest.

    Args:
        started_at, finished_at: UTC-aware.
        status_code: HTTP status, None when there was no answer.
        error: what went wrong, without contact data; None when nothing did.
        response_excerpt: the beginning of the answer; 2,048 characters are kept.
        outcome: "delivered"; "retry" at `due_at`; "dead" when it is given up; "released" gives the message back
            without counting (with neither status nor error nothing was sent, and no attempt is kept).
        due_at: when to try again; unchanged when None.

    Returns:
        False when another relay has claimed the message since, or it was cancelled: the attempt is kept all the same.
    """
    row = {"message_id": claimed.id, "fence": claimed.fence, "started_at": started_at, "finished_at": finished_at,
           "status_code": status_code, "error": error, "outcome": outcome,
           "response_excerpt": response_excerpt[:EXCERPT_CHARACTERS] if response_excerpt else None}
    with transaction(database) as connection:
        query = select(outbox.c.fence, outbox.c.status).where(outbox.c.id == claimed.id).with_for_update()
        message = connection.execute(query).one()
        if message.status == "cancelled":  # erased or withdrawn while it was on its way: keep no words of the answer
            row |= {"response_excerpt": None}
        if outcome != "released" or status_code is not None or error is not None:
            _insert_attempt(connection, row)
        if message.fence != claimed.fence or message.status != "pending":
            return False
        connection.execute(update(outbox).where(outbox.c.id == claimed.id).values(_next_state(claimed, outcome,
                                                                                              finished_at, due_at)))
        return True


def _insert_attempt(connection: Connection, row: Mapping[str, Any]) -> None:
    last = select(func.coalesce(func.max(attempts.c.number), 0)).where(attempts.c.message_id == row["message_id"])
    connection.execute(insert(attempts).values({**row, "number": connection.execute(last).scalar_one() + 1}))


def _next_state(claimed: Claimed, outcome: Outcome, finished_at: datetime, due_at: datetime | None) -> dict[str, Any]:
    state: dict[str, Any] = {"lease_until": None}
    if outcome != "released":
        state["attempts"] = claimed.attempt
    if outcome in ("delivered", "dead"):
        state |= {"status": outcome, "finished_at": finished_at}
    if due_at is not None:
        state["due_at"] = due_at
    return state


def save_steps(database: Database, claimed: Claimed, steps: Mapping[str, Any]) -> bool:
    """Remember how far an adapter came; False when this claim is no longer the newest."""
    with transaction(database) as connection:
        return connection.execute(update(outbox).where(_held_by(claimed)).values(steps=plain(steps))).rowcount > 0


def is_current(database: Database, claimed: Claimed) -> bool:
    """Whether a claim still holds; ask just before sending, since consent may have been withdrawn meanwhile."""
    with transaction(database, reads_only=True) as connection:
        return connection.execute(select(outbox.c.id).where(_held_by(claimed))).first() is not None


def _held_by(claimed: Claimed) -> ColumnElement[bool]:
    return and_(outbox.c.id == claimed.id, outbox.c.fence == claimed.fence, outbox.c.status == "pending")


def withdraw_messages(database: Database, lead_id: str, *, now: datetime) -> int:
    """Cancel what was not delivered about a lead and empty it, since consent was withdrawn.

    Returns:
        How many messages were cancelled.
    """
    with transaction(database) as connection:
        return cancel_messages(connection, lead_id, now=now)


def cancel_messages(connection: Connection, lead_id: str, *, now: datetime) -> int:
    """Cancel a lead's pending and dead messages inside the caller's transaction; a running attempt becomes stale."""
    undelivered = outbox.c.status.in_(("pending", "dead"))
    gone = {"status": "cancelled", "body": b"", "steps": {}, "lease_until": None, "finished_at": now,
            "fence": outbox.c.fence + 1}
    query = update(outbox).where(outbox.c.lead_id == lead_id, undelivered).values(gone)
    return connection.execute(query).rowcount


def _claimed(row: Any) -> Claimed:
    return Claimed(row.id, row.destination, row.type, row.lead_id, row.lead_version, row.body, row.attempts + 1,
                   row.fence + 1, row.created_at, row.steps)
