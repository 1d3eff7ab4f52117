"""Messages left unanswered are taken up; chores for housekeeping; how turns went; the warmest handover of a lead."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
time = sa.DateTime(timezone=True)
big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

WARMER = """
    UPDATE leads SET handed_over_as = 'lead.sales_qualified' WHERE handed_over_as <> 'lead.sales_qualified'
    AND EXISTS (SELECT 1 FROM outbox WHERE outbox.lead_id = leads.id AND outbox.type = 'lead.sales_qualified')
"""


def upgrade() -> None:
    op.add_column("inbox", sa.Column("tries", sa.Integer(), server_default="0", nullable=False))
    op.add_column("inbox", sa.Column("lease_until", time, nullable=True))
    op.add_column("inbox", sa.Column("set_aside", words, nullable=True))
    op.drop_index("ix_inbox_unanswered", "inbox")
    _partial("ix_inbox_unanswered", "received_at", "replied_at IS NULL AND set_aside IS NULL")
    _partial("ix_inbox_set_aside", "set_aside", "set_aside IS NOT NULL")
    op.create_table(
        "chores",
        sa.Column("name", words, nullable=False),
        sa.Column("token", words, nullable=False),
        sa.Column("asked_at", time, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_chores"),
    )
    op.create_table(
        "turn_counts",
        sa.Column("server", words, nullable=False),
        sa.Column("answered", big, nullable=False),
        sa.Column("failed", big, nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("within", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("server", name="pk_turn_counts"),
    )
    op.execute(WARMER)


def _partial(name: str, column: str, where: str) -> None:
    op.create_index(name, "inbox", [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def downgrade() -> None:
    op.drop_table("turn_counts")
    op.drop_table("chores")
    op.drop_index("ix_inbox_set_aside", "inbox")
    op.drop_index("ix_inbox_unanswered", "inbox")
    _partial("ix_inbox_unanswered", "received_at", "replied_at IS NULL")
    for name in ("set_aside", "lease_until", "tries"):
        op.drop_column("inbox", name)
