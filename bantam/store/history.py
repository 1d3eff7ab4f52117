"""What was decided about a lead, when and why, and what sales said about it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, tuple_
from sqlalchemy.engine import Connection

from bantam.errors import NotFoundError
from bantam.lead import Lead, Stage
from bantam.store import tables
from bantam.store.engine import Database, transaction
from bantam.store.lead_rows import draft_values
from bantam.store.rows import insert_if_absent


@dataclass(frozen=True, slots=True)
class Decision:
    """One version of a lead: all that the qualification was given and all that it said.

    The given: language, hand_raised, confirmed, contact, organisation, answers, signals, source, consent,
    playbook_version and qualified_as_of (the clock). The said: stage, why, scores, reasons, gates, missing, next_step,
    recontact_at, disposition. `at` is when it was stored.
    """

    lead_id: str
    version: int
    at: datetime
    playbook_version: str
    qualified_as_of: datetime
    language: str
    hand_raised: bool
    confirmed: bool
    contact: Mapping[str, Any]
    organisation: Mapping[str, Any]
    answers: Mapping[str, Mapping[str, Any]]
    signals: Mapping[str, Any]
    source: Mapping[str, Any]
    consent: Mapping[str, Any] | None
    stage: Stage
    why: str
    scores: Mapping[str, Any]
    reasons: Sequence[Mapping[str, Any]]
    gates: Sequence[Mapping[str, Any]]
    missing: Sequence[str]
    next_step: str
    recontact_at: datetime | None
    disposition: str | None


@dataclass(frozen=True, slots=True)
class StageChange:
    """A move to another stage; `from_stage` is None for the first."""

    lead_id: str
    version: int
    from_stage: Stage | None
    to_stage: Stage
    at: datetime
    why: str
    playbook_version: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What sales said about a handover: "accepted", "rejected", "won" or "lost", with a reason code or ""."""

    lead_id: str
    verdict: str
    reason: str
    by: str
    at: datetime


_COLUMNS = [tables.decisions.c[field.name] for field in fields(Decision)]


def insert_decision(connection: Connection, lead: Lead, now: datetime) -> None:
    """Add the decision that made this version, inside the caller's transaction."""
    values = draft_values(lead.draft) | {"lead_id": lead.id, "version": lead.version, "at": now}
    row = {column.name: values[column.name] for column in tables.decisions.c}
    connection.execute(insert(tables.decisions).values(row))


def insert_stage_change(connection: Connection, before: Lead | None, after: Lead, now: datetime) -> None:
    """Add a move to another stage, inside the caller's transaction."""
    connection.execute(insert(tables.stage_changes).values(
        lead_id=after.id, version=after.version, from_stage=before.draft.stage if before else None,
        to_stage=after.draft.stage, at=now, why=after.draft.why, playbook_version=after.draft.playbook_version,
    ))


def decisions(database: Database, lead_id: str) -> list[Decision]:
    """Every decision about a lead, first to last; none once it is erased."""
    query = select(*_COLUMNS).where(tables.decisions.c.lead_id == lead_id).order_by(tables.decisions.c.version)
    with transaction(database, reads_only=True) as connection:
        return [Decision(**row._mapping) for row in connection.execute(query)]


def iterate_decisions(database: Database, *, batch: int = 500) -> Iterator[Decision]:
    """Every decision about every lead, ordered by lead and version, `batch` rows in memory at a time."""
    key = tuple_(tables.decisions.c.lead_id, tables.decisions.c.version)
    last = ("", 0)
    while True:
        query = select(*_COLUMNS).where(key > last)
        with transaction(database, reads_only=True) as connection:
            rows = connection.execute(query.order_by(*key.clauses).limit(batch)).all()
        yield from (Decision(**row._mapping) for row in rows)
        if len(rows) < batch:
            return
        last = (rows[-1].lead_id, rows[-1].version)


def stage_history(database: Database, lead_id: str) -> list[StageChange]:
    """Every stage a lead was in, first to last; kept as anonymous statistics when it is erased."""
    changes = tables.stage_changes
    query = select(changes).where(changes.c.lead_id == lead_id).order_by(changes.c.version)
    with transaction(database, reads_only=True) as connection:
        return [StageChange(**row._mapping) for row in connection.execute(query)]


def record_verdict(
    database: Database, lead_id: str, *, verdict: str, reason: str, by: str, now: datetime,
    message_id: str | None = None,
) -> bool:
    """Keep what sales said about a handover.

    Args:
        message_id: of the webhook that brought it; one that was here before changes nothing.

    Returns:
        False when the message was here before.

    Raises:
        NotFoundError: there is no such lead, or it was erased.
    """
    row = {"lead_id": lead_id, "verdict": verdict, "reason": reason, "given_by": by, "at": now,
           "message_id": message_id}
    known = select(tables.leads.c.id).where(tables.leads.c.id == lead_id, tables.leads.c.erased_at.is_(None))
    with transaction(database) as connection:
        if connection.execute(known).first() is None:
            raise NotFoundError(f"no lead {lead_id}: `bantam leads list` shows those there are")
        return insert_if_absent(connection, tables.verdicts, row)


def verdicts(database: Database, lead_id: str | None = None) -> list[Verdict]:
    """What sales said about one lead, or about every lead, oldest first."""
    query = select(tables.verdicts).order_by(tables.verdicts.c.id)
    if lead_id:
        query = query.where(tables.verdicts.c.lead_id == lead_id)
    with transaction(database, reads_only=True) as connection:
        return [Verdict(row.lead_id, row.verdict, row.reason, row.given_by, row.at)
                for row in connection.execute(query)]
