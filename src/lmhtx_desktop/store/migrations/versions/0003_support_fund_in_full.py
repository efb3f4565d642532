"""The support fund in full."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step."""
    _capital_sources_products()
    _changes_of_terms_and_receipts()
    _loan_folders()
    _runs_closings_plans()
    _old_book()


def _capital_sources_products() -> None:
    pass


def _changes_of_terms_and_receipts() -> None:
    pass


def _loan_folders() -> None:
    pass


def _runs_closings_plans() -> None:
    pass


def _old_book() -> None:
    pass
