"""A reply as the widget gets it: the bot's words, and choices behind opaque ids."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from sqlalchemy.engine import Connection

from bantam.store.choices import keep_choices, new_choices
from bantam.store.conversations import set_language
from bantam.store.inbox import save_reply
from bantam.store.trackers import ConflictError
from bantam.store.work import Work


def queue_reply(
    work: Work, conversation_id: str, message_id: str, said: Sequence[Mapping[str, Any]], state: Mapping[str, Any]
) -> dict[str, Any]:
    """Give every button an opaque id, and queue the reply with the turn.

    Args:
        work: what the turn writes.
        said: what Rasa uttered: {"text", "buttons"?}.
        state: {"asks", "language", "ended"}.

    Returns:
        The body of the answer.
    """
    buttons = [(button["title"], button["payload"]) for message in said for button in message.get("buttons") or []]
    offered, now = new_choices(buttons), datetime.now(timezone.utc)
    rest = iter(offered)
    messages = []
    for message in said:
        choices = [{"id": next(rest).id, "title": button["title"]} for button in message.get("buttons") or []]
        messages.append({"text": message.get("text") or "", **({"choices": choices} if choices else {})})
    reply = {"messages": messages, **state}
    work.add(lambda connection: keep_choices(connection, conversation_id, offered, now=now))
    work.add(lambda connection: _save_first(connection, conversation_id, message_id, reply, now=now))
    work.add(lambda connection: set_language(connection, conversation_id, state["language"], now=now))
    return reply


def _save_first(connection: Connection, conversation_id: str, message_id: str, reply: Any, *, now: datetime) -> None:
    """The turn counts only if its reply is the message's first: another server may have answered it meanwhile."""
    if not save_reply(connection, conversation_id, message_id, reply, now=now):
        raise ConflictError(f"a message of {conversation_id} is answered already")
