"""Idle conversations to settle, handovers that were missed, and anonymous leads whose time is over."""

from datetime import datetime

from sqlalchemy import exists, or_, select, update
from sqlalchemy.engine import Connection

from bantam.store.conversations import lock_conversation
from bantam.store.engine import Database, transaction
from bantam.store.leads import MessagesFor, find_lead
from bantam.store.outbox import insert_messages
from bantam.store.tables import UNSENT, conversations, leads, outbox


def open_versions(database: Database) -> list[str]:
    """The playbook versions of conversations nobody settled yet."""
    query = select(conversations.c.playbook_version).distinct().where(
        conversations.c.settled_at.is_(None), conversations.c.erased_at.is_(None))
    with transaction(database, reads_only=True) as connection:
        return sorted(connection.execute(query).scalars())


def claim_idle(connection: Connection, conversation_id: str, *, idle_before: datetime, now: datetime) -> bool:
    """Settle a conversation inside the caller's transaction; False when its visitor is back or another was faster."""
    still_idle = (
        (conversations.c.id == conversation_id)
        & conversations.c.settled_at.is_(None)
        & conversations.c.erased_at.is_(None)
        & (conversations.c.last_seen_at < idle_before)
    )
    return connection.execute(update(conversations).where(still_idle).values(settled_at=now)).rowcount > 0


def missed_handovers(database: Database, *, limit: int) -> list[str]:
    """Conversations whose lead should have gone to sales and has no message at all, oldest first.

    There should be none: the message is written with the lead. A restored backup or another program may leave some.
    """
    wanted = or_(leads.c.hand_raised, leads.c.confirmed)  # sales-qualified without a raised hand: an open recap waits
    reachable = or_(leads.c.email_key.is_not(None), leads.c.contact["phone"].as_string().is_not(None))
    query = (
        select(leads.c.conversation_id)
        .where(UNSENT, wanted, reachable, leads.c.consent.is_not(None), ~_has_message())
        .order_by(leads.c.id)
        .limit(limit)
    )
    with transaction(database, reads_only=True) as connection:
        return list(connection.execute(query).scalars())


def hand_over_now(database: Database, conversation_id: str, *, now: datetime, messages_for: MessagesFor) -> bool:
    """Write the first messages of a lead that has none; False when there is nothing to send after all.

    Args:
        messages_for: pure; given None and the lead, its messages.
    """
    with transaction(database) as connection:
        lock_conversation(connection, conversation_id)
        lead = find_lead(connection, conversation_id)
        sent = lead and connection.execute(select(outbox.c.id).where(outbox.c.lead_id == lead.id)).first()
        messages = messages_for(None, lead) if lead and not sent else ()
        if not messages:
            return False
        insert_messages(connection, lead.id, lead.version, messages, now=now)
        connection.execute(update(leads).where(leads.c.id == lead.id).values(handed_over_as=messages[0].type))
        return True


def expired_anonymous(database: Database, *, before: datetime, limit: int) -> list[str]:
    """Conversations with a lead without consent or contact that nobody touched since `before`."""
    unreachable = leads.c.email_key.is_(None) & leads.c.contact["phone"].as_string().is_(None)
    seen_since = exists().where(conversations.c.id == leads.c.conversation_id, conversations.c.last_seen_at >= before)
    waiting = exists().where(outbox.c.lead_id == leads.c.id, outbox.c.status == "pending")
    query = (
        select(leads.c.conversation_id)
        .where(leads.c.erased_at.is_(None), leads.c.updated_at < before, or_(leads.c.consent.is_(None), unreachable))
        .where(~seen_since, ~waiting)
        .limit(limit)
    )
    with transaction(database, reads_only=True) as connection:
        return list(connection.execute(query).scalars())


def _has_message() -> exists:
    return exists().where(outbox.c.lead_id == leads.c.id)
