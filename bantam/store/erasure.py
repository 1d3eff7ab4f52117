"""Erasing a person, keeping what is old no longer than promised, and giving a person everything held on them."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, exists, or_, select, update
from sqlalchemy.engine import Connection, Engine

from bantam.lead import Lead, NewMessage
from bantam.store import tables
from bantam.store.conversations import lock_conversation
from bantam.store.engine import transaction
from bantam.store.lead_rows import DRAFT_FIELDS, lead_of, lead_values
from bantam.store.outbox import insert_messages
from bantam.store.people import conversations_of, export_person
from bantam.store.shrink import ask_to_shrink, shrink_files
from bantam.store.tables import attempts, conversations, leads, outbox

__all__ = ["NO_LEAD", "Erased", "TombstoneFor", "apply_retention", "erase_person", "expired_conversations",
           "export_person", "shrink_files"]  # fmt: skip

TombstoneFor = Callable[[Lead], Sequence[NewMessage]]
NO_LEAD = "no_lead"  # the key of apply_retention for conversations that never became a lead
_BATCH = 200  # conversations erased in one transaction by retention, so that nobody waits long for the lock

_SAID = (tables.inbox, tables.choices, tables.events, tables.tracker_events)
_DECIDED = (tables.decisions, tables.lead_words)


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did.

    Attributes:
        counts: rows erased or emptied, by table.
        conversation_ids: whose transcripts must also go from Rasa's tracker store.
        shrunk: False when SQLite's file was not shrunk now, as when another program reads; housekeeping does so later.
    """

    counts: Mapping[str, int]
    conversation_ids: tuple[str, ...]
    shrunk: bool = True


def erase_person(
    engine: Engine, *, email: str | None = None, conversation_id: str | None = None, now: datetime,
    tombstone_for: TombstoneFor, shrink: bool = True,
) -> Erased:
    """Erase everything held about a person, and tell each destination that got the lead.

    The lead's row stays as statistics: stage, dates, language and campaign. Erasing twice does nothing more.

    Args:
        email: erases every conversation whose lead has or had this address, or whose visitor typed it, any case.
        conversation_id: erases this one.
        tombstone_for: pure; given the emptied lead at its new version, the `lead.erased` messages. Those for
            destinations that were never sent anything are dropped.
        shrink: give SQLite's space back too, which writes the file anew; without it housekeeping does so later.
    """
    found = conversations_of(engine, email) if email else []
    found += [conversation_id] if conversation_id else []
    with transaction(engine) as connection:
        counts = _erase(connection, sorted(set(found)), now, tombstone_for)
    return Erased(counts, tuple(sorted(set(found))), shrink and shrink_files(engine))


def apply_retention(
    engine: Engine, *, now: datetime, days_by_stage: Mapping[str, int], shrink: bool = True
) -> Erased:
    """Erase leads not changed for as many days as their stage allows; destinations are not told.

    Leads with messages still to be delivered are kept.

    Args:
        days_by_stage: {stage: days}; "no_lead" for conversations without one. Stages not named are kept for ever.
        shrink: as for erase_person.
    """
    total: dict[str, int] = {}
    erased: list[str] = []
    for stage, days in days_by_stage.items():
        while batch := expired_conversations(engine, stage, before=now - timedelta(days=days), limit=_BATCH):
            with transaction(engine) as connection:
                for name, count in _erase(connection, batch, now, lambda lead: ()).items():
                    total[name] = total.get(name, 0) + count
            erased += batch
    return Erased(total, tuple(erased), not erased or (shrink and shrink_files(engine)))


def expired_conversations(engine: Engine, stage: str, *, before: datetime, limit: int | None = None) -> list[str]:
    """Conversations whose lead is in a stage and was not changed since `before`; what retention would erase.

    Args:
        stage: of the lead; "no_lead" for conversations without one, by when their visitor was last seen.
        before: UTC-aware.
        limit: how many at most; all when None.
    """
    if stage == NO_LEAD:
        query = select(conversations.c.id).where(
            conversations.c.erased_at.is_(None), conversations.c.last_seen_at < before,
            ~exists().where(leads.c.conversation_id == conversations.c.id))
    else:
        waiting = exists().where(outbox.c.lead_id == leads.c.id, outbox.c.status == "pending")
        query = select(leads.c.conversation_id).where(
            leads.c.stage == stage, leads.c.erased_at.is_(None), leads.c.updated_at < before, ~waiting)
    with transaction(engine, reads_only=True) as connection:
        return list(connection.execute(query.limit(limit)).scalars())


def _erase(connection: Connection, ids: Sequence[str], now: datetime, tombstone_for: TombstoneFor) -> dict[str, int]:
    if not ids:
        return {}
    for conversation_id in ids:  # first, so that a message or lead under way comes before this or is refused
        lock_conversation(connection, conversation_id)
    counts = {table.name: connection.execute(delete(table).where(table.c.conversation_id.in_(ids))).rowcount
              for table in _SAID}
    counts["conversations"] = _empty_conversations(connection, ids, now)
    kept = leads.c.conversation_id.in_(ids) & leads.c.erased_at.is_(None)
    found = [lead_of(row) for row in connection.execute(select(leads).where(kept))]
    for lead in found:
        _add(counts, _erase_lead(connection, lead, now, tombstone_for))
    counts["leads"] = len(found)
    if any(counts.values()):
        ask_to_shrink(connection, now=now)
    return counts


def _add(counts: dict[str, int], more: Mapping[str, int]) -> None:
    for name, count in more.items():
        counts[name] = counts.get(name, 0) + count


def _empty_conversations(connection: Connection, ids: Sequence[str], now: datetime) -> int:
    kept = conversations.c.id.in_(ids) & conversations.c.erased_at.is_(None)
    rows = connection.execute(select(conversations.c.id, conversations.c.source).where(kept)).all()
    for row in rows:
        emptied = {"source": _campaign(row.source), "greeting": [], "erased_at": now}
        connection.execute(update(conversations).where(conversations.c.id == row.id).values(emptied))
    return len(rows)


def _campaign(source: Mapping[str, Any]) -> dict[str, Any]:
    """What may stay of a source: a page or referrer may hold a name or an address, a campaign's name does not."""
    campaign = (source.get("utm") or {}).get("campaign")
    return {"utm": {"campaign": campaign}} if campaign and "@" not in str(campaign) else {}


def _erase_lead(connection: Connection, lead: Lead, now: datetime, tombstone_for: TombstoneFor) -> dict[str, int]:
    told = _destinations_told(connection, lead.id, now)
    steps = _steps(connection, lead.id)
    counts = _empty_messages(connection, lead.id, now)
    for table in _DECIDED:
        counts[table.name] = connection.execute(delete(table).where(table.c.lead_id == lead.id)).rowcount
    verdicts = tables.verdicts
    connection.execute(update(verdicts).where(verdicts.c.lead_id == lead.id).values(reason="", given_by=""))
    emptied = _emptied(lead, now)
    connection.execute(update(leads).where(leads.c.id == lead.id).values(
        lead_values(emptied) | {"email_key": None, "erased_at": now}))
    messages = [message for message in tombstone_for(emptied) if message.destination in told]
    insert_messages(connection, lead.id, emptied.version, messages, now=now, steps=steps)
    return counts


def _emptied(lead: Lead, now: datetime) -> Lead:
    """The lead as anonymous statistics: its stage, dates, language and campaign."""
    old = lead.draft
    empty: dict[str, Any] = {name: {} for name in ("contact", "organisation", "answers", "signals", "scores")}
    empty |= {name: [] for name in ("reasons", "gates", "missing", "transcript")}
    empty |= {"consent": None, "next_step": "", "source": _campaign(old.source)}
    same = {name: getattr(old, name) for name in DRAFT_FIELDS if name not in empty}
    return replace(lead, version=lead.version + 1, draft=type(old)(**same, **empty), updated_at=now)


def _destinations_told(connection: Connection, lead_id: str, now: datetime) -> Collection[str]:
    """Where a request about the lead went or is under way: one that failed may have been stored all the same."""
    tried = exists().where(attempts.c.message_id == outbox.c.id)
    query = select(outbox.c.destination).where(outbox.c.lead_id == lead_id).distinct()
    under_way = (outbox.c.status == "pending") & (outbox.c.lease_until > now)
    return set(connection.execute(query.where(or_(tried, under_way, outbox.c.status == "delivered"))).scalars())


def _steps(connection: Connection, lead_id: str) -> dict[str, dict[str, Any]]:
    """What adapters remembered per destination: the ids of the records that must go there."""
    query = select(outbox.c.destination, outbox.c.steps).where(outbox.c.lead_id == lead_id)
    merged: dict[str, dict[str, Any]] = {}
    for row in connection.execute(query.order_by(outbox.c.lead_version)):
        merged.setdefault(row.destination, {}).update(row.steps)
    return merged


def _empty_messages(connection: Connection, lead_id: str, now: datetime) -> dict[str, int]:
    mine = outbox.c.lead_id == lead_id
    undelivered = mine & outbox.c.status.in_(("pending", "dead"))
    connection.execute(update(outbox).where(undelivered).values(status="cancelled", finished_at=now, lease_until=None))
    emptied = connection.execute(
        update(outbox).where(mine).values(body=b"", steps={}, fence=outbox.c.fence + 1)).rowcount
    tried = attempts.c.message_id.in_(select(outbox.c.id).where(mine))
    words = connection.execute(update(attempts).where(tried).values(response_excerpt=None, error=None)).rowcount
    return {"outbox": emptied, "attempts": words}
