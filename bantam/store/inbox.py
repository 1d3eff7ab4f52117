"""Visitors' messages: kept before they are answered, each answered once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.sql import Select

from bantam.store.conversations import touch
from bantam.store.engine import Database, transaction
from bantam.store.rows import insert_if_absent
from bantam.store.tables import choices, conversations, inbox
from bantam.store.trackers import latest_version


@dataclass(frozen=True, slots=True)
class InboxMessage:
    """A visitor's message.

    Attributes:
        message_id: the client's id, unique within its conversation.
        text: as first received; None when a choice was clicked and no text was given.
        choice_id: the choice that was clicked, or None.
        reply: what was answered, as the channel saved it; None while it is not answered.
        is_new: False when the message was already there and must not be run again.
        turns: how many turns of the conversation were written when it was accepted; None when nobody looked.
    """

    conversation_id: str
    message_id: str
    text: str | None
    choice_id: str | None
    received_at: datetime
    reply: Any
    replied_at: datetime | None
    is_new: bool
    turns: int | None = None


def accept_message(
    database: Database, conversation_id: str, message_id: str, *, text: str | None, choice_id: str | None,
    now: datetime,
) -> InboxMessage:
    """Keep a message before it is answered; the same id again returns the first one.

    Raises:
        NotFoundError: when the conversation is unknown or erased.
    """
    row = {"conversation_id": conversation_id, "message_id": message_id, "text": text, "choice_id": choice_id,
           "received_at": now}
    with transaction(database) as connection:
        touch(connection, conversation_id, now=now)
        is_new = insert_if_absent(connection, inbox, row)
        kept = message_of(connection.execute(_one(conversation_id, message_id)).one(), is_new=is_new)
        return replace(kept, turns=latest_version(connection, conversation_id))


def find_message(database: Database, conversation_id: str, message_id: str) -> InboxMessage | None:
    """Look a message up, such as to see whether its reply is there by now."""
    with transaction(database, reads_only=True) as connection:
        row = connection.execute(_one(conversation_id, message_id)).one_or_none()
    return message_of(row, is_new=False) if row else None


def save_reply(database: Database, conversation_id: str, message_id: str, reply: Any, *, now: datetime) -> bool:
    """Keep what was answered, JSON-ready; the first reply stays.

    Returns:
        False when there is no such message (erased meanwhile) or it has a reply already.
    """
    query = (
        update(inbox)
        .where(inbox.c.conversation_id == conversation_id, inbox.c.message_id == message_id)
        .where(inbox.c.replied_at.is_(None))
        .values(reply=reply, replied_at=now)
    )
    with transaction(database) as connection:
        return connection.execute(query).rowcount > 0


def visible_history(database: Database, conversation_id: str) -> list[dict[str, Any]]:
    """Everything the visitor saw, in order: [{"at", "from": "visitor"|"bot", "text", "choices"?}].

    A click shows the title of its choice. `at` is an aware datetime. Unknown and erased conversations have none.
    """
    with transaction(database, reads_only=True) as connection:
        greeting = connection.execute(
            select(conversations.c.created_at, conversations.c.greeting).where(conversations.c.id == conversation_id)
        ).one_or_none()
        rows = connection.execute(_shown(conversation_id)).all()
    lines = _bot_lines(greeting.created_at, greeting.greeting) if greeting else []
    for row in rows:
        if row.shown is not None:  # the opening has an inbox row too, though nobody said anything
            lines.append({"at": row.received_at, "from": "visitor", "text": row.shown})
        if row.replied_at:
            lines += _bot_lines(row.replied_at, _messages(row.reply))
    return lines


def transcript(database: Database, conversation_id: str) -> list[dict[str, Any]]:
    """The visible history as the lead keeps it: [{"at": ISO 8601 UTC, "from", "text"}]."""
    return [
        {"at": line["at"].isoformat(), "from": line["from"], "text": line["text"]}
        for line in visible_history(database, conversation_id)
    ]


def _one(conversation_id: str, message_id: str) -> Select:
    return select(inbox).where(inbox.c.conversation_id == conversation_id, inbox.c.message_id == message_id)


def _shown(conversation_id: str) -> Select:
    clicked = (choices.c.id == inbox.c.choice_id) & (choices.c.conversation_id == inbox.c.conversation_id)
    return (
        select(inbox.c.received_at, func.coalesce(choices.c.title, inbox.c.text).label("shown"),
               inbox.c.reply, inbox.c.replied_at)
        .select_from(inbox.outerjoin(choices, clicked))
        .where(inbox.c.conversation_id == conversation_id)
        .order_by(inbox.c.id)
    )


def _messages(reply: Any) -> list[Mapping[str, Any]]:
    return reply.get("messages", []) if isinstance(reply, Mapping) else []


def _bot_lines(at: datetime, messages: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [
        {"at": at, "from": "bot", "text": message.get("text", ""),
         **({"choices": message["choices"]} if message.get("choices") else {})}
        for message in messages
    ]


def message_of(row: Any, *, is_new: bool) -> InboxMessage:
    """A row of `inbox` as a message."""
    return InboxMessage(row.conversation_id, row.message_id, row.text, row.choice_id, row.received_at,
                        row.reply, row.replied_at, is_new)
