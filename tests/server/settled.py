"""Conversations held for real against a store: session, messages, turns; shared by the tests of settling and replay."""

from datetime import datetime, timedelta
from itertools import count

from bantam.conversation import Conversation
from bantam.store.conversations import start_conversation
from bantam.store.inbox import accept_message, save_reply
from bantam.turn import open_conversation, record_turn
from tests.unit.talks import Visitor, heard, play

SOURCE = {"page": "https://www.example.com/", "referrer": None, "utm": {"source": "ads", "campaign": "autumn"}}
_ids = count(1)


def begin(engine, name: str, language: str, *, now: datetime) -> Conversation:
    """A session, as the channel starts one."""
    conversation = open_conversation(engine, name, language, now=now)
    start_conversation(engine, name, language=language, source=SOURCE, greeting=[], now=now,
                       playbook_version=conversation.playbook_version)
    return conversation


def take(engine, conversation: Conversation, understood, at: datetime) -> Conversation:
    """A message and its turn, as the channel runs one."""
    message_id = f"m{next(_ids)}"
    accept_message(engine, conversation.conversation_id, message_id, text=understood.text, choice_id=None, now=at)
    turn = record_turn(engine, conversation, understood, message_id=message_id, now=at)
    reply = {"messages": [{"text": "…"}], "asks": turn.conversation.question}
    save_reply(engine, conversation.conversation_id, message_id, reply, now=at)
    return turn.conversation


def hold(engine, name: str, visitor: Visitor, *, now: datetime) -> Conversation:
    """A whole conversation, until it ends or the visitor leaves."""
    begun = begin(engine, name, visitor.language, now=now)
    return play(visitor, begun, lambda before, understood, at: take(engine, before, understood, at), now=now)


def say(engine, conversation: Conversation, words, *, now: datetime) -> Conversation:
    """One more message."""
    return take(engine, conversation, heard(words, conversation, now=now), now + timedelta(seconds=1))
