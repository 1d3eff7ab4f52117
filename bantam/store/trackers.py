"""The full event history of each conversation as Rasa knows it; appended to, never rewritten."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError

from bantam.errors import StoreError
from bantam.store.engine import Database, transaction
from bantam.store.tables import tracker_events


class ConflictError(StoreError):
    """Another server has written to the conversation since it was read; read again and repeat the turn."""


def load_events(database: Database, conversation_id: str) -> list[dict[str, Any]]:
    """All events, oldest first, as Rasa serialises them."""
    query = (
        select(tracker_events.c.events)
        .where(tracker_events.c.conversation_id == conversation_id)
        .order_by(tracker_events.c.version)
    )
    with transaction(database, reads_only=True) as connection:
        batches = connection.execute(query).scalars().all()
    return [event for batch in batches for event in json.loads(batch)]


def latest_version(database: Database, conversation_id: str) -> int:
    """How many turns were written; 0 for a conversation without any."""
    query = select(func.max(tracker_events.c.version)).where(tracker_events.c.conversation_id == conversation_id)
    with transaction(database, reads_only=True) as connection:
        return connection.execute(query).scalar() or 0


def append_events(
    database: Database, conversation_id: str, *, version: int, events: Sequence[dict[str, Any]]
) -> None:
    """Append one turn's events.

    Args:
        version: the number of this turn, one more than the latest that was read.
        events: at least one.

    Raises:
        ConflictError: another server has written that turn already.
    """
    row = {"conversation_id": conversation_id, "version": version,
           "events": json.dumps(events, ensure_ascii=False, separators=(",", ":"))}  # fmt: skip
    with transaction(database) as connection:
        try:
            connection.execute(insert(tracker_events).values(row))
        except IntegrityError as error:
            raise ConflictError(f"turn {version} of {conversation_id} is written already") from error


def last_slot(database: Database, conversation_id: str, name: str) -> Any:
    """What a slot was set to last; None when it never was."""
    set_to = (event["value"] for event in reversed(load_events(database, conversation_id))
              if event.get("event") == "slot" and event.get("name") == name)  # fmt: skip
    return next(set_to, None)


def conversation_ids(database: Database) -> list[str]:
    """Every conversation that has events."""
    with transaction(database, reads_only=True) as connection:
        return list(connection.execute(select(tracker_events.c.conversation_id).distinct()).scalars())
