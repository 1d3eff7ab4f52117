"""Erased leads and leads sales has not heard of are found without reading all the others."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ERASED = sa.text("erased_at IS NOT NULL")
UNSENT = sa.text("handed_over_as IS NULL AND erased_at IS NULL AND stage <> 'disqualified' "
                 "AND (hand_raised OR stage = 'sales_qualified')")


def upgrade() -> None:
    op.create_index("ix_leads_erased", "leads", ["erased_at"], sqlite_where=ERASED, postgresql_where=ERASED)
    op.create_index("ix_leads_unsent", "leads", ["id"], sqlite_where=UNSENT, postgresql_where=UNSENT)


def downgrade() -> None:
    op.drop_index("ix_leads_unsent", "leads")
    op.drop_index("ix_leads_erased", "leads")
