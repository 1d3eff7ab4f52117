"""The text of every playbook a conversation was held under, so that any decision can be recomputed."""

from datetime import datetime

from sqlalchemy import select

from bantam.store.engine import Database, transaction
from bantam.store.rows import insert_if_absent
from bantam.store.tables import playbooks


def keep_playbook(database: Database, version: str, text: str, *, now: datetime) -> None:
    """Keep a playbook's text under its version; the first text of a version stays."""
    with transaction(database) as connection:
        insert_if_absent(connection, playbooks, {"version": version, "text": text, "kept_at": now})


def find_playbook(database: Database, version: str) -> str | None:
    """The text kept under a version."""
    with transaction(database, reads_only=True) as connection:
        return connection.execute(select(playbooks.c.text).where(playbooks.c.version == version)).scalar_one_or_none()
