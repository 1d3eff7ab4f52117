"""Verdicts remember the message that brought them, so that one sent twice counts once."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column("verdicts", sa.Column("message_id", words, nullable=True))
    op.create_index("uq_verdicts_message_id", "verdicts", ["message_id"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_verdicts_message_id", "verdicts")
    op.drop_column("verdicts", "message_id")
