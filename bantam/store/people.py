"""Finding and showing everything held about one person."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, func, select
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement

from bantam.store import tables
from bantam.store.engine import Database, transaction
from bantam.store.lead_rows import email_key

_BY_CONVERSATION = (tables.inbox, tables.choices, tables.events, tables.tracker_events)
_BY_LEAD = (tables.decisions, tables.stage_changes, tables.verdicts, tables.outbox)


def conversations_of(database: Database, email: str) -> list[str]:
    """The conversations a person held: their lead has or had the address, or the visitor typed it, in any case.

    Reads every message once: seconds for a million conversations.
    """
    key = email_key(email)
    if key is None:
        return []
    leads, decisions, inbox = tables.leads, tables.decisions, tables.inbox
    had = select(decisions.c.lead_id).where(decisions.c.email_key == key)
    queries = (
        select(leads.c.conversation_id).where(leads.c.email_key == key),
        select(leads.c.conversation_id).where(leads.c.id.in_(had)),
        select(inbox.c.conversation_id).where(func.lower(inbox.c.text).contains(key, autoescape=True)),
    )
    with transaction(database, reads_only=True) as connection:
        return sorted({found for query in queries for found in connection.execute(query).scalars()})


def export_person(database: Database, email: str) -> dict[str, Any]:
    """Everything held about a person, JSON-ready: {"email", table name: [rows]}, times in ISO 8601 UTC.

    Bodies of messages to the CRM are given as the JSON they hold.
    """
    ids = conversations_of(database, email)
    with transaction(database, reads_only=True) as connection:
        held = {"conversations": _rows(connection, tables.conversations, tables.conversations.c.id.in_(ids))}
        for table in (*_BY_CONVERSATION, tables.leads):
            held[table.name] = _rows(connection, table, table.c.conversation_id.in_(ids))
        lead_ids = [lead["id"] for lead in held["leads"]]
        for table in _BY_LEAD:
            held[table.name] = _rows(connection, table, table.c.lead_id.in_(lead_ids))
        messages = [message["id"] for message in held["outbox"]]
        held["attempts"] = _rows(connection, tables.attempts, tables.attempts.c.message_id.in_(messages))
    return {"email": email, **held}


def _rows(connection: Connection, table: Table, mine: ColumnElement[bool]) -> list[dict[str, Any]]:
    rows: Sequence[Any] = connection.execute(select(table).where(mine).order_by(*table.primary_key)).all()
    return [{name: _json_ready(value) for name, value in row._mapping.items()} for row in rows]


def _json_ready(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return json.loads(value) if value else None
    return value
