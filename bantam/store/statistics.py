"""What reports and the interview are computed from: leads with their history, and where visitors leave."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from bantam.report import ReportLead
from bantam.store.engine import Database, transaction
from bantam.store.ids import lowest_id
from bantam.store.tables import conversations, decisions, inbox, leads, outbox, stage_changes, verdicts

_MESSAGES_LOOKED_AT = 20_000  # of the newest: thousands of conversations, read in a fifth of a second


def report_leads(database: Database, *, since: datetime | None = None, batch: int = 500) -> Iterator[ReportLead]:
    """Every lead as a report needs it, oldest first, `batch` at a time; erased ones count too, as what they left.

    Args:
        since: only leads made at or after it.
    """
    last = lowest_id("lead_", since) if since else ""
    while True:
        with transaction(database, reads_only=True) as connection:
            rows = connection.execute(_leads_after(last, batch)).all()
            stages = _stages(connection, rows) if rows else {}
        for row in rows:
            grade = row.grade_sent or (row.scores or {}).get("grade")
            yield ReportLead(row.stage, row.source, grade, stages.get(row.id, ()), row.qualified_at,
                             row.delivered_at, row.verdict, row.erased_at)
        if len(rows) < batch:
            return
        last = rows[-1].id


def count_report_leads(database: Database, *, since: datetime | None = None) -> int:
    """How many leads `report_leads` will give, for a progress bar."""
    query = select(func.count()).select_from(leads)
    if since:
        query = query.where(leads.c.id > lowest_id("lead_", since))
    with transaction(database, reads_only=True) as connection:
        return connection.execute(query).scalar_one()


def _leads_after(last: str, batch: int) -> Select:
    mine = outbox.c.lead_id == leads.c.id
    # Two levels down SQLAlchemy correlates only when told: without it this is the lowest version of any lead.
    first_sent = select(func.min(outbox.c.lead_version)).where(mine).correlate(leads).scalar_subquery()
    sent = (decisions.c.lead_id == leads.c.id) & (decisions.c.version == first_sent)
    took = mine & (outbox.c.status == "delivered") & (outbox.c.finished_at >= leads.c.qualified_at)
    said = select(verdicts.c.verdict).where(verdicts.c.lead_id == leads.c.id).order_by(verdicts.c.id.desc()).limit(1)
    return (
        select(
            leads.c.id, leads.c.stage, leads.c.source, leads.c.scores, leads.c.qualified_at, leads.c.erased_at,
            _scalar(select(decisions.c.scores["grade"].as_string()).where(sent), "grade_sent"),
            _scalar(select(func.min(outbox.c.finished_at)).where(took), "delivered_at"),
            _scalar(said, "verdict"),
        )
        .where(leads.c.id > last)
        .order_by(leads.c.id)
        .limit(batch)
    )  # fmt: skip


def _scalar(query: Select, name: str) -> ColumnElement[Any]:
    return query.scalar_subquery().label(name)


def _stages(connection: Connection, rows: Sequence[Any]) -> dict[str, list[tuple[Any, datetime]]]:
    """The stages these leads were in; their ids are a range of all ids."""
    query = (
        select(stage_changes.c.lead_id, stage_changes.c.to_stage, stage_changes.c.at)
        .where(stage_changes.c.lead_id.between(rows[0].id, rows[-1].id))
        .order_by(stage_changes.c.lead_id, stage_changes.c.version)
    )
    found: dict[str, list[tuple[Any, datetime]]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.lead_id].append((row.to_stage, row.at))
    return found


def drop_off(database: Database) -> dict[str, tuple[int, int]]:
    """Where visitors leave: {question: (conversations that ended with it open, conversations it was asked in)}.

    Counted over the newest messages of conversations that were settled.
    """
    newest = select(func.max(inbox.c.id)).scalar_subquery()
    asked = (
        select(inbox.c.conversation_id, inbox.c.id, inbox.c.reply["asks"].as_string().label("question"))
        .join(conversations, conversations.c.id == inbox.c.conversation_id)
        .where(inbox.c.id > newest - _MESSAGES_LOOKED_AT, inbox.c.replied_at.is_not(None))
        .where(conversations.c.settled_at.is_not(None))
        .subquery()
    )
    last = select(func.max(asked.c.id)).group_by(asked.c.conversation_id)
    count = func.count(asked.c.conversation_id.distinct()).label("count")
    by_question = select(asked.c.question, count).where(asked.c.question.is_not(None)).group_by(asked.c.question)
    with transaction(database, reads_only=True) as connection:
        total = {row.question: row.count for row in connection.execute(by_question)}
        left = {row.question: row.count for row in connection.execute(by_question.where(asked.c.id.in_(last)))}
    return {question: (left.get(question, 0), count) for question, count in total.items()}
