"""Messages that were kept and never answered, as when the server was killed in the middle: whose turn it is to try."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import exists, func, or_, select, update
from sqlalchemy.sql import ColumnElement, Select

from bantam.store.engine import Database, transaction
from bantam.store.inbox import InboxMessage, message_of
from bantam.store.tables import inbox

MAX_TRIES = 3  # a message that ends its turn this often would end it again
SetAside = Literal["overtaken", "poison", "refused"]
SET_ASIDE: tuple[SetAside, ...] = ("overtaken", "poison", "refused")


@dataclass(frozen=True, slots=True)
class Leftover:
    """A message to be answered now, by the caller alone.

    Attributes:
        id: number of the row, for logs: the message's own id is the client's and may hold anything.
        tries: how often it was taken up, this time included.
        set_aside: why it is not to be answered after all: "overtaken" by a later message of its conversation that was
            answered, or "poison" after MAX_TRIES; None when it is.
    """

    id: int
    message: InboxMessage
    tries: int
    set_aside: SetAside | None


def take_up_message(
    database: Database, *, older_than: datetime, pauses: Sequence[timedelta], now: datetime
) -> Leftover | None:
    """Claim the oldest unanswered message, or set it aside; None when there is none to claim.

    The try is counted before it is made, so that a message that kills its server is not tried for ever. Later
    messages of the same conversation wait until the earlier ones are answered or set aside.

    Args:
        older_than: only messages received before; long enough ago that nobody is answering them any more.
        pauses: for how long it is the caller's and then rests, at the first try, the second and so on.
        now: UTC-aware.
    """
    with transaction(database) as connection:
        row = connection.execute(_first(older_than, now)).one_or_none()
        if row is None:
            return None
        why = _why_not(row)
        tries = row.tries if why else row.tries + 1
        lease_until = now + pauses[min(row.tries, len(pauses) - 1)]
        changes = {"set_aside": why} if why else {"tries": tries, "lease_until": lease_until}
        connection.execute(update(inbox).where(inbox.c.id == row.id).values(changes))
        return Leftover(row.id, message_of(row, is_new=False), tries, why)


def _why_not(row: Any) -> SetAside | None:
    if row.is_overtaken:
        return "overtaken"
    return "poison" if row.tries >= MAX_TRIES else None


def _first(older_than: datetime, now: datetime) -> Select:
    earlier, later = inbox.alias("earlier"), inbox.alias("later")
    waits = exists().where(earlier.c.conversation_id == inbox.c.conversation_id, earlier.c.id < inbox.c.id,
                           _is_open(earlier))
    overtaken = exists().where(later.c.conversation_id == inbox.c.conversation_id, later.c.id > inbox.c.id,
                               later.c.replied_at.is_not(None))
    return (
        select(inbox, overtaken.label("is_overtaken"))
        .where(_is_open(inbox), inbox.c.received_at < older_than, ~waits)
        .where(or_(inbox.c.lease_until.is_(None), inbox.c.lease_until <= now))
        .order_by(inbox.c.received_at, inbox.c.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=inbox)  # SQLite holds the whole database instead and ignores this
    )


def _is_open(table: Any) -> ColumnElement[bool]:
    return table.c.replied_at.is_(None) & table.c.set_aside.is_(None)


def give_back(database: Database, row_id: int) -> None:
    """Uncount a try that failed through no fault of the message; it is tried again when the lease ends."""
    with transaction(database) as connection:
        counted = (inbox.c.id == row_id) & (inbox.c.tries > 0)
        connection.execute(update(inbox).where(counted).values(tries=inbox.c.tries - 1))


def set_aside(database: Database, row_id: int, why: SetAside) -> None:
    """Take a message up no more; the same message sent again is still answered."""
    with transaction(database) as connection:
        connection.execute(update(inbox).where(inbox.c.id == row_id).values(set_aside=why))


def inbox_summary(database: Database, *, now: datetime) -> dict[str, Any]:
    """Count messages without an answer.

    Returns:
        {"unanswered", "oldest_seconds" (0.0 when none), "set_aside": {why: count}}; those set aside are not unanswered.
    """
    waiting = select(func.count(), func.min(inbox.c.received_at)).where(_is_open(inbox))
    aside = (select(inbox.c.set_aside, func.count().label("count"))
             .where(inbox.c.set_aside.is_not(None)).group_by(inbox.c.set_aside))
    with transaction(database, reads_only=True) as connection:
        count, first = connection.execute(waiting).one()
        found = {row.set_aside: row.count for row in connection.execute(aside)}
    age = max(0.0, (now - first).total_seconds()) if first else 0.0
    return {"unanswered": count, "oldest_seconds": age, "set_aside": {why: found.get(why, 0) for why in SET_ASIDE}}
