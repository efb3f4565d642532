"""Alembic's way in: runs the steps on the connection it is handed, inside that connection's transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("target_metadata"),
    transaction_per_migration=False,
    transactional_ddl=True,
    render_as_batch=True,
    **({"render_item": render} if (render := context.config.attributes.get("render_item")) else {}),
)
context.run_migrations()
