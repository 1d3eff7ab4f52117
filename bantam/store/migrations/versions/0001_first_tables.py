"""The first tables: conversations, leads, decisions and the outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Written out here rather than imported: a migration must not change when the program does.
words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
moment = sa.DateTime(timezone=True)
json = sa.JSON(none_as_null=True)
row_number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _column(name: str, kind: sa.types.TypeEngine, default: str | None = None) -> sa.Column:
    return sa.Column(name, kind, nullable=False, server_default=default)


def _maybe(name: str, kind: sa.types.TypeEngine) -> sa.Column:
    return sa.Column(name, kind, nullable=True)


def _partial(name: str, table: str, column: str, where: str) -> None:
    op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def upgrade() -> None:
    _create_conversations()
    _create_leads()
    _create_history()
    _create_outbox()


def downgrade() -> None:
    for table in ("held_destinations", "attempts", "outbox",
                  "verdicts", "stage_changes", "decisions",
                  "lead_words", "leads",
                  "playbooks", "tracker_events", "choices", "inbox", "events", "conversations"):
        op.drop_table(table)


def _create_conversations() -> None:
    op.create_table(
        "conversations",
        _column("id", words),
        _column("language", words),
        _column("playbook_version", words),
        _column("source", json),
        _column("greeting", json),
        _column("created_at", moment),
        _column("last_seen_at", moment),
        _maybe("settled_at", moment),
        _maybe("erased_at", moment),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
    )
    _partial("ix_conversations_unsettled", "conversations", "last_seen_at", "settled_at IS NULL AND erased_at IS NULL")
    op.create_table(
        "events",
        _column("id", row_number),
        _column("conversation_id", words),
        _column("at", moment),
        _column("type", words),
        _maybe("page", json),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"],
                                name="fk_events_conversation_id_conversations"),
    )
    op.create_index("ix_events_conversation_id", "events", ["conversation_id"])
    op.create_table(
        "inbox",
        _column("id", row_number),
        _column("conversation_id", words),
        _column("message_id", words),
        _maybe("text", words),
        _maybe("choice_id", words),
        _column("received_at", moment),
        _maybe("reply", json),
        _maybe("replied_at", moment),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"],
                                name="fk_inbox_conversation_id_conversations"),
        sa.UniqueConstraint("conversation_id", "message_id",
                            name="uq_inbox_conversation_id_message_id"),
    )
    _partial("ix_inbox_unanswered", "inbox", "received_at", "replied_at IS NULL")
    op.create_table(
        "choices",
        _column("id", words),
        _column("conversation_id", words),
        _column("title", words),
        _column("payload", words),
        _column("offered_at", moment),
        _maybe("expired_at", moment),
        _maybe("used_at", moment),
        _maybe("used_by", words),
        sa.PrimaryKeyConstraint("id", name="pk_choices"),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"],
                                name="fk_choices_conversation_id_conversations"),
    )
    op.create_index("ix_choices_conversation_id", "choices", ["conversation_id"])
    op.create_table(
        "tracker_events",
        _column("conversation_id", words),
        _column("version", sa.Integer()),
        _column("events", words),
        sa.PrimaryKeyConstraint("conversation_id", "version", name="pk_tracker_events"),
    )
    op.create_table(
        "playbooks",
        _column("version", words),
        _column("text", words),
        _column("kept_at", moment),
        sa.PrimaryKeyConstraint("version", name="pk_playbooks"),
    )


def _create_leads() -> None:
    op.create_table(
        "leads",
        _column("id", words),
        _column("conversation_id", words),
        _column("version", sa.Integer()),
        _column("language", words),
        _column("stage", words),
        _maybe("previous_stage", words),
        _column("why", words),
        _column("hand_raised", sa.Boolean()),
        _column("confirmed", sa.Boolean()),
        _maybe("disposition", words),
        _maybe("email_key", words),
        _column("contact", json),
        _column("organisation", json),
        _column("answers", json),
        _column("signals", json),
        _column("scores", json),
        _column("reasons", json),
        _column("gates", json),
        _column("missing", json),
        _column("next_step", words),
        _column("source", json),
        _maybe("consent", json),
        _column("transcript", json),
        _column("playbook_version", words),
        _column("qualified_as_of", moment),
        _maybe("recontact_at", moment),
        _column("created_at", moment),
        _column("updated_at", moment),
        _maybe("qualified_at", moment),
        _maybe("handed_over_as", words),
        _maybe("erased_at", moment),
        sa.PrimaryKeyConstraint("id", name="pk_leads"),
        sa.UniqueConstraint("conversation_id",
                            name="uq_leads_conversation_id"),
    )
    op.create_index("ix_leads_email_key", "leads", ["email_key"])
    op.create_index("ix_leads_stage_id", "leads", ["stage", "id"])
    op.create_table(
        "lead_words",
        _column("word", words),
        _column("lead_id", words),
        sa.PrimaryKeyConstraint("word", "lead_id", name="pk_lead_words"),
        sa.ForeignKeyConstraint(["lead_id"], ["leads.id"],
                                name="fk_lead_words_lead_id_leads"),
    )
    op.create_index("ix_lead_words_lead_id", "lead_words", ["lead_id"])


def _create_history() -> None:
    op.create_table(
        "decisions",
        _column("lead_id", words),
        _column("version", sa.Integer()),
        _column("at", moment),
        _column("playbook_version", words),
        _column("qualified_as_of", moment),
        _column("language", words),
        _column("hand_raised", sa.Boolean()),
        _column("confirmed", sa.Boolean()),
        _maybe("email_key", words),
        _column("contact", json),
        _column("organisation", json),
        _column("answers", json),
        _column("signals", json),
        _column("source", json),
        _maybe("consent", json),
        _column("stage", words),
        _column("why", words),
        _column("scores", json),
        _column("reasons", json),
        _column("gates", json),
        _column("missing", json),
        _column("next_step", words),
        _maybe("recontact_at", moment),
        _maybe("disposition", words),
        sa.PrimaryKeyConstraint("lead_id", "version", name="pk_decisions"),
        sa.ForeignKeyConstraint(["lead_id"], ["leads.id"],
                                name="fk_decisions_lead_id_leads"),
    )
    op.create_index("ix_decisions_email_key", "decisions", ["email_key"])
    op.create_table(
        "stage_changes",
        _column("lead_id", words),
        _column("version", sa.Integer()),
        _maybe("from_stage", words),
        _column("to_stage", words),
        _column("at", moment),
        _column("why", words),
        _column("playbook_version", words),
        sa.PrimaryKeyConstraint("lead_id", "version", name="pk_stage_changes"),
        sa.ForeignKeyConstraint(["lead_id"], ["leads.id"],
                                name="fk_stage_changes_lead_id_leads"),
    )
    op.create_table(
        "verdicts",
        _column("id", row_number),
        _column("lead_id", words),
        _column("verdict", words),
        _column("reason", words),
        _column("given_by", words),
        _column("at", moment),
        sa.PrimaryKeyConstraint("id", name="pk_verdicts"),
        sa.ForeignKeyConstraint(["lead_id"], ["leads.id"],
                                name="fk_verdicts_lead_id_leads"),
    )
    op.create_index("ix_verdicts_lead_id", "verdicts", ["lead_id"])


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        _column("id", words),
        _column("destination", words),
        _column("type", words),
        _column("lead_id", words),
        _column("lead_version", sa.Integer()),
        _column("body", sa.LargeBinary()),
        _column("status", words),
        _column("created_at", moment),
        _column("due_at", moment),
        _maybe("lease_until", moment),
        _column("fence", sa.Integer(), "0"),
        _column("attempts", sa.Integer(), "0"),
        _column("steps", json),
        _maybe("finished_at", moment),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(["lead_id"], ["leads.id"],
                                name="fk_outbox_lead_id_leads"),
        sa.UniqueConstraint("destination", "lead_id", "lead_version",
                            name="uq_outbox_destination_lead_id_lead_version"),
    )
    op.create_index("ix_outbox_destination_status_created_at", "outbox", ["destination", "status", "created_at"])
    op.create_index("ix_outbox_lead_id", "outbox", ["lead_id"])
    op.create_index("ix_outbox_status_due_at", "outbox", ["status", "due_at"])
    op.create_index("ix_outbox_status_id", "outbox", ["status", "id"])
    op.create_table(
        "attempts",
        _column("message_id", words),
        _column("number", sa.Integer()),
        _column("fence", sa.Integer()),
        _column("started_at", moment),
        _column("finished_at", moment),
        _maybe("status_code", sa.Integer()),
        _maybe("error", words),
        _maybe("response_excerpt", words),
        _column("outcome", words),
        sa.PrimaryKeyConstraint("message_id", "number", name="pk_attempts"),
        sa.ForeignKeyConstraint(["message_id"], ["outbox.id"],
                                name="fk_attempts_message_id_outbox"),
    )
    op.create_table(
        "held_destinations",
        _column("name", words),
        _column("state", words),
        _column("why", words),
        _column("held_at", moment),
        _maybe("until", moment),
        sa.PrimaryKeyConstraint("name", name="pk_held_destinations"),
    )
