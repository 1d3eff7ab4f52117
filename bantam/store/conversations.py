"""Conversations and what their visitors do on the website."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, text, update
from sqlalchemy.engine import Connection

from bantam.errors import NotFoundError
from bantam.store.engine import Database, transaction
from bantam.store.tables import conversations, events


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation.

    Attributes:
        id: Rasa's sender_id.
        source: {"page", "referrer", "utm"}; only {"utm": {"campaign"}} once erased.
        greeting: the bot's first messages, [{"text", "choices"?}].
        last_seen_at: when the visitor last wrote or did something, UTC-aware.
        erased: everything said in it is gone and nothing may be added.
    """

    id: str
    language: str
    playbook_version: str
    source: Mapping[str, Any]
    greeting: Sequence[Mapping[str, Any]]
    created_at: datetime
    last_seen_at: datetime
    erased: bool


@dataclass(frozen=True, slots=True)
class Event:
    """Something a visitor did on the website: "page_view", "download", …; `page` as the widget sent it."""

    at: datetime
    type: str
    page: Mapping[str, Any] | None


def start_conversation(
    database: Database, conversation_id: str, *, language: str, source: Mapping[str, Any],
    greeting: Sequence[Mapping[str, Any]], playbook_version: str, now: datetime,
) -> None:
    """Record a new conversation; its id must be new.

    Args:
        source: {"page", "referrer", "utm"}.
        greeting: what the bot said first, [{"text", "choices"?}].
        playbook_version: the version it keeps for its whole life.
        now: UTC-aware.
    """
    row = {"id": conversation_id, "language": language, "source": dict(source), "greeting": list(greeting),
           "playbook_version": playbook_version, "created_at": now, "last_seen_at": now}
    with transaction(database) as connection:
        connection.execute(insert(conversations).values(row))


def find_conversation(database: Database, conversation_id: str) -> Conversation | None:
    """Look a conversation up; erased ones are found, with `erased` true."""
    query = select(conversations).where(conversations.c.id == conversation_id)
    with transaction(database, reads_only=True) as connection:
        row = connection.execute(query).one_or_none()
    return _conversation(row) if row else None


def set_language(database: Database, conversation_id: str, language: str, *, now: datetime) -> None:
    """Switch the language the bot speaks in; NotFoundError when the conversation is unknown or erased."""
    with transaction(database) as connection:
        touch(connection, conversation_id, now=now, language=language)


def record_event(
    database: Database, conversation_id: str, *, type: str, page: Mapping[str, Any] | None, now: datetime
) -> None:
    """Record what a visitor did; NotFoundError when the conversation is unknown or erased."""
    row = {"conversation_id": conversation_id, "at": now, "type": type, "page": page and dict(page)}
    with transaction(database) as connection:
        touch(connection, conversation_id, now=now)
        connection.execute(insert(events).values(row))


def list_events(database: Database, conversation_id: str) -> list[Event]:
    """Everything the visitor did, oldest first."""
    query = select(events).where(events.c.conversation_id == conversation_id).order_by(events.c.id)
    with transaction(database, reads_only=True) as connection:
        return [Event(row.at, row.type, row.page) for row in connection.execute(query)]


def idle_conversations(
    database: Database, *, idle_before: datetime, limit: int, playbook_version: str | None = None
) -> list[Conversation]:
    """Conversations nobody wrote in since `idle_before` and nobody settled yet, longest idle first.

    Args:
        playbook_version: only those that began with it.
    """
    query = (
        select(conversations)
        .where(conversations.c.settled_at.is_(None), conversations.c.erased_at.is_(None))
        .where(conversations.c.last_seen_at < idle_before)
        .order_by(conversations.c.last_seen_at)
        .limit(limit)
    )
    if playbook_version is not None:
        query = query.where(conversations.c.playbook_version == playbook_version)
    with transaction(database, reads_only=True) as connection:
        return [_conversation(row) for row in connection.execute(query)]


def settle_conversation(database: Database, conversation_id: str, *, now: datetime) -> None:
    """Note that an idle conversation was dealt with; it is idle again only after the visitor returns."""
    with transaction(database) as connection:
        connection.execute(update(conversations).where(conversations.c.id == conversation_id).values(settled_at=now))


def touch(connection: Connection, conversation_id: str, *, now: datetime, **changes: Any) -> None:
    """Note that the visitor is there, inside the caller's transaction.

    Raises:
        NotFoundError: when the conversation is unknown or erased.
    """
    query = (
        update(conversations)
        .where(conversations.c.id == conversation_id, conversations.c.erased_at.is_(None))
        .values(last_seen_at=now, settled_at=None, **changes)
    )
    if connection.execute(query).rowcount == 0:
        raise NotFoundError(f"no conversation {conversation_id}, or it was erased: start a new one")


def lock_conversation(connection: Connection, conversation_id: str) -> bool:
    """Let one transaction at a time change what hangs on a conversation; False when it was erased.

    SQLite has locked out every other writer already.
    """
    query = select(conversations.c.erased_at).where(conversations.c.id == conversation_id).with_for_update()
    row = connection.execute(query).one_or_none()
    if row is None and connection.dialect.name == "postgresql":  # a lead from elsewhere has no row to lock
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))"), {"id": conversation_id})
    return row is None or row.erased_at is None


def _conversation(row: Any) -> Conversation:
    return Conversation(row.id, row.language, row.playbook_version, row.source, row.greeting,
                        row.created_at, row.last_seen_at, row.erased_at is not None)
