"""Past leads with what is needed to decide on them again, and what sales said about them."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import ColumnElement

from bantam.lead import PastLead
from bantam.store.engine import Database, transaction
from bantam.store.tables import leads, verdicts

_OWN = [leads.c[name] for name in PastLead.__dataclass_fields__ if name not in ("verdict", "verdict_reason")]


def iterate_past_leads(database: Database, *, batch: int = 500) -> Iterator[PastLead]:
    """Every lead that is not erased, oldest first, `batch` rows in memory at a time; changes nothing."""
    said = [_last(verdicts.c.verdict).label("verdict"), _last(verdicts.c.reason).label("verdict_reason")]
    query = select(*_OWN, *said).where(leads.c.erased_at.is_(None)).order_by(leads.c.id).limit(batch)
    last = ""
    while True:
        with transaction(database, reads_only=True) as connection:
            rows = connection.execute(query.where(leads.c.id > last)).all()
        for row in rows:
            yield PastLead(**{**row._mapping, "verdict_reason": row.verdict_reason or ""})
        if len(rows) < batch:
            return
        last = rows[-1].id


def _last(column: ColumnElement[str]) -> ColumnElement[str]:
    """That column of the last verdict on a lead."""
    newest = select(column).where(verdicts.c.lead_id == leads.c.id).order_by(verdicts.c.id.desc()).limit(1)
    return newest.scalar_subquery()
