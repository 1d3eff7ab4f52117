"""Leads: recorded together with their decision and their messages, found, listed and counted."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, func, insert, or_, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement

from bantam.errors import NotFoundError
from bantam.lead import STAGES, UPDATED, Lead, LeadDraft, NewMessage, Stage
from bantam.store.conversations import lock_conversation
from bantam.store.engine import Database, transaction
from bantam.store.history import (
    Decision,
    StageChange,
    Verdict,
    decisions,
    insert_decision,
    insert_stage_change,
    iterate_decisions,
    record_verdict,
    stage_history,
    verdicts,
)
from bantam.store.ids import lowest_id, new_id
from bantam.store.lead_rows import (
    LIGHT_COLUMNS,
    lead_of,
    lead_values,
    same_where_it_matters,
    search_words,
    stored_draft,
    words_of,
)
from bantam.store.outbox import cancel_messages, insert_messages
from bantam.store.tables import lead_words, leads

__all__ = [
    "Decision", "MessagesFor", "StageChange", "Verdict", "decisions", "find_lead", "iterate_decisions",
    "iterate_leads", "list_leads", "record_lead", "record_verdict", "search_leads", "stage_history", "statistics",
    "verdicts",
]

# A search collects the leads of its rarest word. When even that is in so many leads, collecting them takes longer than
# going through the newest until enough have all the words.
_MANY = 20_000

MessagesFor = Callable[[Lead | None, Lead], Sequence[NewMessage]]


def record_lead(
    database: Database, draft: LeadDraft, *, now: datetime, messages_for: MessagesFor,
    transcript: Callable[[Connection, str], Sequence[Mapping[str, Any]]] | None = None,
) -> Lead:  # fmt: skip
    """Keep a lead, its decision, its change of stage and its messages: all of them or none.

    A draft that differs from the stored lead only by transcript, clock, recontact date, signals or the engagement
    number changes nothing. When consent is no longer there, messages not yet delivered are cancelled.

    Args:
        draft: what this turn knows.
        now: UTC-aware.
        messages_for: pure; given the lead before (None when new) and after, says what goes to the outbox.
        transcript: given a conversation's id, says what was said in it; asked only when the lead changed, since
            reading it takes the longer the more was said. None when the draft has it.

    Returns:
        The stored lead, the old one when nothing changed.

    Raises:
        NotFoundError: when the conversation was erased.
    """
    with transaction(database) as connection:
        before = _locked_lead(connection, draft.conversation_id)
        if before and same_where_it_matters(before.draft, draft):
            return before
        if transcript:
            draft = replace(draft, transcript=transcript(connection, draft.conversation_id))
        after = _next_version(before, stored_draft(draft), now)
        messages = messages_for(before, after)
        if messages and (after.handed_over_as is None or messages[0].type != UPDATED):
            after = replace(after, handed_over_as=messages[0].type)
        _write(connection, before, after, now)
        if before and before.draft.consent and not draft.consent:
            cancel_messages(connection, after.id, now=now)
        insert_messages(connection, after.id, after.version, messages, now=now)
        return after


def _locked_lead(connection: Connection, conversation_id: str) -> Lead | None:
    """A conversation's lead, for this transaction alone to change."""
    alive = lock_conversation(connection, conversation_id)
    row = connection.execute(select(leads).where(leads.c.conversation_id == conversation_id)).one_or_none()
    if not alive or (row and row.erased_at):
        raise NotFoundError(f"the conversation {conversation_id} was erased: start a new one")
    return lead_of(row) if row else None


def _next_version(before: Lead | None, draft: LeadDraft, now: datetime) -> Lead:
    qualified_at = (before.qualified_at if before else None) or (now if draft.stage == "sales_qualified" else None)
    if before is None:
        return Lead(new_id("lead_", now), 1, draft, None, now, now, qualified_at, None)
    moved = before.draft.stage != draft.stage
    return replace(before, version=before.version + 1, draft=draft, updated_at=now, qualified_at=qualified_at,
                   previous_stage=before.draft.stage if moved else before.previous_stage)


def _write(connection: Connection, before: Lead | None, after: Lead, now: datetime) -> None:
    values = lead_values(after)
    if before is None:
        connection.execute(insert(leads).values(values))
    else:
        connection.execute(update(leads).where(leads.c.id == after.id).values(values))
    insert_decision(connection, after, now)
    if before is None or before.draft.stage != after.draft.stage:
        insert_stage_change(connection, before, after, now)
    _write_words(connection, after.id, search_words(before.draft) if before else set(), search_words(after.draft))


def _write_words(connection: Connection, lead_id: str, old: set[str], new: set[str]) -> None:
    if old - new:
        gone = lead_words.c.word.in_(sorted(old - new))
        connection.execute(delete(lead_words).where(lead_words.c.lead_id == lead_id, gone))
    if new - old:
        connection.execute(insert(lead_words), [{"word": word, "lead_id": lead_id} for word in sorted(new - old)])


def find_lead(database: Database, lead_or_conversation_id: str) -> Lead | None:
    """Look a lead up by its own id or its conversation's; None when unknown or erased."""
    named = or_(leads.c.id == lead_or_conversation_id, leads.c.conversation_id == lead_or_conversation_id)
    with transaction(database, reads_only=True) as connection:
        row = connection.execute(select(leads).where(named, leads.c.erased_at.is_(None))).one_or_none()
    return lead_of(row) if row else None


def list_leads(
    database: Database, *, stage: Stage | None = None, since: datetime | None = None, before_id: str | None = None,
    limit: int,
) -> list[Lead]:
    """Leads, newest first, without their transcripts.

    Args:
        since: only leads created at or after it.
        before_id: continue after this lead: the id of the last one of the page before.
    """
    query = select(*LIGHT_COLUMNS).where(leads.c.erased_at.is_(None)).order_by(leads.c.id.desc()).limit(limit)
    if stage:
        query = query.where(leads.c.stage == stage)
    if since:  # ids begin with the time they were made at
        query = query.where(leads.c.id >= lowest_id("lead_", since))
    if before_id:
        query = query.where(leads.c.id < before_id)
    with transaction(database, reads_only=True) as connection:
        return [lead_of(row) for row in connection.execute(query)]


def search_leads(
    database: Database, words: str, *, before_id: str | None = None, limit: int, many: int = _MANY
) -> list[Lead]:
    """Leads whose name, e-mail address or organisation has a word that begins with each of `words`, newest first.

    Args:
        many: a word in so many leads, such as the "com" of their addresses, is looked for lead by lead.
    """
    query = select(*LIGHT_COLUMNS).where(leads.c.erased_at.is_(None)).order_by(leads.c.id.desc()).limit(limit)
    if before_id:
        query = query.where(leads.c.id < before_id)
    wanted = words_of(words)
    with transaction(database, reads_only=True) as connection:
        found = {word: _found_up_to(connection, word, many) for word in sorted(wanted)}
        if not wanted or 0 in found.values():
            return []
        return [lead_of(row) for row in connection.execute(query.where(*_having(found, many)))]


def _found_up_to(connection: Connection, word: str, most: int) -> int:
    some = select(lead_words.c.lead_id).where(_begins(word)).limit(most).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one()


def _having(found: Mapping[str, int], many: int) -> Iterator[ColumnElement[bool]]:
    """One condition for each word; `found` is in how many leads it is, up to `many`."""
    rarest = min(found, key=found.__getitem__)
    for word in found:
        if word == rarest and found[word] < many:
            yield leads.c.id.in_(select(lead_words.c.lead_id).where(_begins(word)))
        else:
            yield exists().where(lead_words.c.lead_id == leads.c.id, _begins(word))


def _begins(word: str) -> ColumnElement[bool]:
    return (lead_words.c.word >= word) & (lead_words.c.word < word + "\U0010ffff")


def iterate_leads(database: Database, *, batch: int = 500, with_transcripts: bool = False) -> Iterator[Lead]:
    """Every lead, oldest first, `batch` rows in memory at a time; leads recorded meanwhile come too."""
    columns = leads.c if with_transcripts else LIGHT_COLUMNS
    last = ""
    while True:
        query = select(*columns).where(leads.c.id > last, leads.c.erased_at.is_(None)).order_by(leads.c.id).limit(batch)
        with transaction(database, reads_only=True) as connection:
            rows = connection.execute(query).all()
        yield from map(lead_of, rows)
        if len(rows) < batch:
            return
        last = rows[-1].id


def count_leads(database: Database) -> int:
    """How many leads `iterate_leads` will give, for a progress bar."""
    # Two counts of indexes: one with a condition on erased_at would read every row whole.
    every, erased = (select(func.count()).select_from(leads).where(*where).scalar_subquery()
                     for where in ((), (leads.c.erased_at.is_not(None),)))  # fmt: skip
    with transaction(database, reads_only=True) as connection:
        return connection.execute(select(every - erased)).scalar_one()


def statistics(database: Database) -> dict[str, Any]:
    """How many leads stand in each stage, erased ones included: {stage: count}, every stage named."""
    query = select(leads.c.stage, func.count().label("count")).group_by(leads.c.stage)
    with transaction(database, reads_only=True) as connection:
        counted = {row.stage: row.count for row in connection.execute(query)}
    return {stage: counted.get(stage, 0) for stage in STAGES}
