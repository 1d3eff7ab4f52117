"""One turn done for real: the pure dialogue, then the lead and its messages in one transaction."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy.engine import Engine

from bantam.conversation import Conversation
from bantam.current import drop_off_of, playbook_of, playbooks
from bantam.dialogue import Turn, begin, take_turn
from bantam.draft import draft_lead
from bantam.handover.decide import messages_for
from bantam.handover.destinations import destination_names
from bantam.lead import Lead, NewMessage
from bantam.reading.types import Language
from bantam.settings import get_settings
from bantam.store.conversations import find_conversation, list_events
from bantam.store.engine import transaction
from bantam.store.inbox import transcript
from bantam.store.leads import record_lead
from bantam.store.playbooks import keep_playbook
from bantam.store.work import write_with_turn
from bantam.understanding import Understanding


def open_conversation(engine: Engine, conversation_id: str, language: Language, *, now: datetime) -> Conversation:
    """Begin a conversation with the newest playbook, and keep that version for as long as its leads live."""
    playbook = playbooks().current()
    keep_playbook(engine, playbook.version, playbook.text, now=now)
    return begin(conversation_id, language, playbook, now=now)


def record_turn(
    engine: Engine, before: Conversation, heard: Understanding, *, message_id: str, now: datetime
) -> Turn:
    """Take one message, score, qualify, choose the next question and save the lead, in that order.

    Args:
        engine: the store.
        before: the conversation so far.
        heard: what the message means.
        message_id: a message is taken once; taking it again changes nothing.
        now: UTC-aware.

    Raises:
        StoreError: nothing was saved and the conversation is as it was.
    """
    playbook = playbook_of(engine, before.playbook_version)
    with transaction(engine, reads_only=True) as reading:
        events = [(event.type, event.at.isoformat()) for event in list_events(reading, before.conversation_id)]
        kept = find_conversation(reading, before.conversation_id)
    turn = take_turn(before, heard, playbook, events=events, drop_off=drop_off_of(engine, now=now), now=now)
    turn = replace(turn, conversation=replace(turn.conversation, turn=message_id))
    draft = draft_lead(
        turn.conversation, turn.qualification, source=kept.source if kept else {}, events=events,
        transcript=(), now=now,
    )  # fmt: skip
    if draft is not None:
        decide = _messages(playbook.handover.marketing_qualified, now)
        write_with_turn(engine, lambda connection: record_lead(
            connection, draft, now=now, messages_for=decide, transcript=transcript
        ))  # fmt: skip
    return turn


def _messages(mql_handover: bool, now: datetime) -> Callable[[Lead | None, Lead], list[NewMessage]]:
    destinations = destination_names(get_settings())

    def decide(before: Lead | None, after: Lead) -> list[NewMessage]:
        return messages_for(before, after, destinations=destinations, mql_handover=mql_handover, at=now)

    return decide
