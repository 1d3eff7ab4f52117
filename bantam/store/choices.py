"""Choices the bot offers: the visitor gets an opaque id, the payload behind it never leaves the server."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, or_, select, update

from bantam.store.conversations import touch
from bantam.store.engine import Database, transaction
from bantam.store.tables import choices


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: `id` and `title` are shown, `payload` is what Rasa gets when it is clicked."""

    id: str
    title: str
    payload: str


def new_choices(offered: Sequence[tuple[str, str]]) -> list[Choice]:
    """Make ids for (title, payload) pairs; keep_choices makes them count."""
    return [Choice("choice_" + secrets.token_urlsafe(16), title, payload) for title, payload in offered]


def keep_choices(database: Database, conversation_id: str, made: Sequence[Choice], *, now: datetime) -> None:
    """Keep what is offered now; unused choices offered earlier in the conversation expire.

    Call it with an empty list when the bot asks something without buttons.

    Raises:
        NotFoundError: when the conversation is unknown or erased.
    """
    expire = (
        update(choices)
        .where(choices.c.conversation_id == conversation_id)
        .where(choices.c.used_at.is_(None), choices.c.expired_at.is_(None))
        .values(expired_at=now)
    )
    with transaction(database) as connection:
        touch(connection, conversation_id, now=now)
        connection.execute(expire)
        if made:
            connection.execute(insert(choices), [
                {"id": choice.id, "conversation_id": conversation_id, "title": choice.title,
                 "payload": choice.payload, "offered_at": now}
                for choice in made
            ])


def take_choice(
    database: Database, conversation_id: str, choice_id: str, *, now: datetime, message_id: str | None = None
) -> Choice | None:
    """Use a choice, once.

    Args:
        message_id: the message it was clicked with; the same message may take its choice again, so that a turn
            that was cut off can be run anew.

    Returns:
        None when it is unknown, another conversation's, used or expired.
    """
    free = choices.c.used_at.is_(None) & choices.c.expired_at.is_(None)
    mine = or_(free, choices.c.used_by == message_id) if message_id else free
    this = (choices.c.id == choice_id) & (choices.c.conversation_id == conversation_id)
    with transaction(database) as connection:
        taken = connection.execute(update(choices).where(this, mine).values(used_at=now, used_by=message_id)).rowcount
        if not taken:
            return None
        row = connection.execute(select(choices).where(this)).one()
    return Choice(row.id, row.title, row.payload)
