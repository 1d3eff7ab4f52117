"""Run by Alembic: applies versions/ to the connection that bantam.store.migrate gives."""

from alembic import context

from bantam.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # our SQLite connections begin by themselves, so tables roll back there too
    render_as_batch=True,  # SQLite changes columns by copying the table
)
with context.begin_transaction():
    context.run_migrations()
