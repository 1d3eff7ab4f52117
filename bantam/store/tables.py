"""The tables. What each is for: docs/store.md; how they came about: migrations/versions/."""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)

from bantam.store.columns import BigNumber, json, key, number, row_number, time, words

metadata = MetaData(naming_convention={
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
})


def _table(name: str, *parts: Any) -> Table:
    return Table(name, metadata, *parts)


conversations = _table(
    "conversations",
    key("id"),
    words("language"),
    words("playbook_version"),
    json("source"),
    json("greeting"),
    time("created_at"),
    time("last_seen_at"),
    time("settled_at", nullable=True),
    time("erased_at", nullable=True),
)
Index("ix_conversations_unsettled", conversations.c.last_seen_at,
      sqlite_where=text("settled_at IS NULL AND erased_at IS NULL"),
      postgresql_where=text("settled_at IS NULL AND erased_at IS NULL"))

events = _table(
    "events",
    row_number(),
    words("conversation_id", ForeignKey("conversations.id")),
    time("at"),
    words("type"),
    json("page", nullable=True),
    Index(None, "conversation_id"),
)

inbox = _table(
    "inbox",
    row_number(),
    words("conversation_id", ForeignKey("conversations.id")),
    words("message_id"),
    words("text", nullable=True),
    words("choice_id", nullable=True),
    time("received_at"),
    json("reply", nullable=True),
    time("replied_at", nullable=True),
    number("tries", default="0"),
    time("lease_until", nullable=True),
    words("set_aside", nullable=True),
    UniqueConstraint("conversation_id", "message_id"),
)
Index("ix_inbox_unanswered", inbox.c.received_at,
      sqlite_where=text("replied_at IS NULL AND set_aside IS NULL"),
      postgresql_where=text("replied_at IS NULL AND set_aside IS NULL"))
Index("ix_inbox_set_aside", inbox.c.set_aside,
      sqlite_where=text("set_aside IS NOT NULL"), postgresql_where=text("set_aside IS NOT NULL"))

choices = _table(
    "choices",
    key("id"),
    words("conversation_id", ForeignKey("conversations.id")),
    words("title"),
    words("payload"),
    time("offered_at"),
    time("expired_at", nullable=True),
    time("used_at", nullable=True),
    words("used_by", nullable=True),
    Index(None, "conversation_id"),
)

tracker_events = _table(
    "tracker_events",
    key("conversation_id"),
    Column("version", Integer, primary_key=True, nullable=False, autoincrement=False),
    words("events"),
)

playbooks = _table("playbooks", key("version"), words("text"), time("kept_at"))

leads = _table(
    "leads",
    key("id"),
    words("conversation_id"),
    number("version"),
    words("language"),
    words("stage"),
    words("previous_stage", nullable=True),
    words("why"),
    Column("hand_raised", Boolean, nullable=False),
    Column("confirmed", Boolean, nullable=False),
    words("disposition", nullable=True),
    words("email_key", nullable=True),
    json("contact"),
    json("organisation"),
    json("answers"),
    json("signals"),
    json("scores"),
    json("reasons"),
    json("gates"),
    json("missing"),
    words("next_step"),
    json("source"),
    json("consent", nullable=True),
    json("transcript"),
    words("playbook_version"),
    time("qualified_as_of"),
    time("recontact_at", nullable=True),
    time("created_at"),
    time("updated_at"),
    time("qualified_at", nullable=True),
    words("handed_over_as", nullable=True),
    time("erased_at", nullable=True),
    UniqueConstraint("conversation_id"),
    Index(None, "stage", "id"),
    Index(None, "email_key"),
)
Index("ix_leads_erased", leads.c.erased_at,
      sqlite_where=text("erased_at IS NOT NULL"), postgresql_where=text("erased_at IS NOT NULL"))
# Leads that sales should hear of and has not: a handful, found without reading the others.
UNSENT = text("handed_over_as IS NULL AND erased_at IS NULL AND stage <> 'disqualified' "
              "AND (hand_raised OR stage = 'sales_qualified')")
Index("ix_leads_unsent", leads.c.id, sqlite_where=UNSENT, postgresql_where=UNSENT)

lead_words = _table(
    "lead_words",
    key("word"),
    key("lead_id", ForeignKey("leads.id")),
    Index(None, "lead_id"),
)

decisions = _table(
    "decisions",
    key("lead_id", ForeignKey("leads.id")),
    Column("version", Integer, primary_key=True, nullable=False, autoincrement=False),
    time("at"),
    words("playbook_version"),
    time("qualified_as_of"),
    words("language"),
    Column("hand_raised", Boolean, nullable=False),
    Column("confirmed", Boolean, nullable=False),
    words("email_key", nullable=True),
    json("contact"),
    json("organisation"),
    json("answers"),
    json("signals"),
    json("source"),
    json("consent", nullable=True),
    words("stage"),
    words("why"),
    json("scores"),
    json("reasons"),
    json("gates"),
    json("missing"),
    words("next_step"),
    time("recontact_at", nullable=True),
    words("disposition", nullable=True),
    Index(None, "email_key"),
)

stage_changes = _table(
    "stage_changes",
    key("lead_id", ForeignKey("leads.id")),
    Column("version", Integer, primary_key=True, nullable=False, autoincrement=False),
    words("from_stage", nullable=True),
    words("to_stage"),
    time("at"),
    words("why"),
    words("playbook_version"),
)

verdicts = _table(
    "verdicts",
    row_number(),
    words("lead_id", ForeignKey("leads.id")),
    words("verdict"),
    words("reason"),
    words("given_by"),
    time("at"),
    words("message_id", nullable=True),
    Index(None, "lead_id"),
    Index("uq_verdicts_message_id", "message_id", unique=True),
)

outbox = _table(
    "outbox",
    key("id"),
    words("destination"),
    words("type"),
    words("lead_id", ForeignKey("leads.id")),
    number("lead_version"),
    Column("body", LargeBinary, nullable=False),
    words("status"),
    time("created_at"),
    time("due_at"),
    time("lease_until", nullable=True),
    number("fence", default="0"),
    number("attempts", default="0"),
    json("steps"),
    time("finished_at", nullable=True),
    UniqueConstraint("destination", "lead_id", "lead_version"),
    Index(None, "status", "due_at"),
    Index(None, "status", "id"),
    Index(None, "destination", "status", "created_at"),
    Index(None, "lead_id"),
)

attempts = _table(
    "attempts",
    key("message_id", ForeignKey("outbox.id")),
    Column("number", Integer, primary_key=True, nullable=False, autoincrement=False),
    number("fence"),
    time("started_at"),
    time("finished_at"),
    Column("status_code", Integer, nullable=True),
    words("error", nullable=True),
    words("response_excerpt", nullable=True),
    words("outcome"),
)

chores = _table("chores", key("name"), words("token"), time("asked_at"))

turn_counts = _table(
    "turn_counts",
    key("server"),
    Column("answered", BigNumber, nullable=False),
    Column("failed", BigNumber, nullable=False),
    Column("seconds", Float, nullable=False),
    json("within"),
)

held_destinations = _table(
    "held_destinations",
    key("name"),
    words("state"),
    words("why"),
    time("held_at"),
    time("until", nullable=True),
)
