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
    _capital()
    _sources()
    _products()
    _columns_of_loans()


def _capital() -> None:
    op.create_table(
        "fund_capital",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("charter_capital", _dong(), nullable=False),
        sa.Column("retained_result", _dong(), nullable=True),
        sa.Column("document", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_fund_capital_fund_id_fund")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund_capital")),
        sa.UniqueConstraint("fund_id", "from_on", name=op.f("uq_fund_capital_fund_id_from_on")),
    )
    # In force from the day the fund was opened or first lent, whichever is earlier; else from the day the file was begun.
    op.execute(
        """
        INSERT INTO fund_capital (fund_id, from_on, charter_capital, retained_result)
        SELECT fund.id,
               coalesce(
                   (SELECT min(day) FROM (
                       SELECT fund.opened_on AS day
                       UNION ALL SELECT min(signed_on) FROM loan WHERE loan.fund_id = fund.id
                       UNION ALL SELECT min(paid_on) FROM loan_disbursement WHERE loan_disbursement.fund_id = fund.id
                   ) AS days),
                   (SELECT substr(min(at), 1, 10) FROM audit_entry),
                   '1945-01-01'
               ),
               fund.charter_capital, fund.retained_result
        FROM fund
        """
    )
    with op.batch_alter_table("fund") as batch_op:
        batch_op.drop_column("charter_capital")
        batch_op.drop_column("retained_result")


def _sources() -> None:
    op.create_table(
        "fund_source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_fund_source_fund_id_fund")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund_source")),
        sa.UniqueConstraint("fund_id", "name", name=op.f("uq_fund_source_fund_id_name")),
    )
    op.create_table(
        "fund_source_movement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("direction", sa.String(length=3), nullable=False),
        sa.Column("amount", _dong(), nullable=False),
        sa.Column("document", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["fund_source.id"], name=op.f("fk_fund_source_movement_source_id_fund_source")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund_source_movement")),
    )
    op.create_index("ix_fund_source_movement_facts", "fund_source_movement", ["source_id", "moved_on"])


def _products() -> None:
    op.create_table(
        "loan_product",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_loan_product_fund_id_fund")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_product")),
        sa.UniqueConstraint("fund_id", "name", name=op.f("uq_loan_product_fund_id_name")),
    )
    op.create_table(
        "loan_product_terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("rate_by_decision", sa.Boolean(), nullable=False),
        sa.Column("day_count", sa.String(length=12), nullable=False),
        sa.Column("round_to", _dong(), nullable=False),
        sa.Column("business_day", sa.String(length=8), nullable=False),
        sa.Column("overdue_rate_factor", sa.String(32), nullable=False),
        sa.Column("late_interest_percent", sa.String(32), nullable=False),
        sa.Column("order_on_time", sa.String(length=60), nullable=False),
        sa.Column("order_overdue", sa.String(length=60), nullable=False),
        sa.Column("annual_rate_percent", sa.String(32), nullable=True),
        sa.Column("purpose", sa.String(length=500), nullable=True),
        sa.Column("min_months", sa.Integer(), nullable=True),
        sa.Column("max_months", sa.Integer(), nullable=True),
        sa.Column("min_amount", _dong(), nullable=True),
        sa.Column("max_amount", _dong(), nullable=True),
        sa.Column("plan", sa.String(length=20), nullable=True),
        sa.Column("principal_every_months", sa.Integer(), nullable=True),
        sa.Column("interest_every_months", sa.Integer(), nullable=True),
        sa.Column("max_grace_months", sa.Integer(), nullable=True),
        sa.Column("signers", sa.String(length=500), nullable=True),
        sa.Column("document", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["product_id"], ["loan_product.id"], name=op.f("fk_loan_product_terms_product_id_loan_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_product_terms")),
        sa.UniqueConstraint("product_id", "from_on", name=op.f("uq_loan_product_terms_product_id_from_on")),
    )
    op.create_table(
        "loan_product_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("terms_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["terms_id"], ["loan_product_terms.id"], name=op.f("fk_loan_product_paper_terms_id_loan_product_terms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_product_paper")),
        sa.UniqueConstraint("terms_id", "step", "name", name=op.f("uq_loan_product_paper_terms_id_step_name")),
    )
    op.create_table(
        "rate_decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("annual_rate_percent", sa.String(32), nullable=False),
        sa.Column("document", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["loan_product.id"], name=op.f("fk_rate_decision_product_id_loan_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rate_decision")),
        sa.UniqueConstraint("product_id", "from_on", name=op.f("uq_rate_decision_product_id_from_on")),
    )


def _columns_of_loans() -> None:
    with op.batch_alter_table("loan") as batch_op:
        batch_op.add_column(sa.Column("source_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("product_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("rate_by_decision", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("order_on_time", sa.String(length=60), nullable=True))
        batch_op.add_column(sa.Column("order_overdue", sa.String(length=60), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_loan_source_id_fund_source"), "fund_source", ["source_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_loan_product_id_loan_product"), "loan_product", ["product_id"], ["id"])
        batch_op.create_index(batch_op.f("ix_loan_source_id"), ["source_id"])
        batch_op.create_index(batch_op.f("ix_loan_product_id"), ["product_id"])
    # Contracts of before: the rate as signed, and the order of receipts the program kept to.
    op.execute(
        """
        UPDATE loan SET rate_by_decision = false,
            order_on_time = 'interest,principal,overdue_interest,late_interest',
            order_overdue = 'principal,interest,overdue_interest,late_interest'
        """
    )
    with op.batch_alter_table("loan") as batch_op:
        for name, kind in (("rate_by_decision", sa.Boolean()), ("order_on_time", sa.String(60)), ("order_overdue", sa.String(60))):
            batch_op.alter_column(name, existing_type=kind, nullable=False)


def _dong() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _changes_of_terms_and_receipts() -> None:
    op.create_table(
        "loan_amendment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("annual_rate_percent", sa.String(32), nullable=True),
        sa.Column("takes_overdue", sa.Boolean(), nullable=True),
        sa.Column("interest_on", sa.Date(), nullable=True),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_loan_amendment_loan_id_loan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_amendment")),
    )
    with op.batch_alter_table("loan_amendment", schema=None) as batch_op:
        batch_op.create_index("ix_loan_amendment_facts", ["loan_id", "effective_on"], unique=False)
    op.create_table(
        "loan_amendment_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("amendment_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("principal", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["amendment_id"], ["loan_amendment.id"], name=op.f("fk_loan_amendment_row_amendment_id_loan_amendment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_amendment_row")),
        sa.UniqueConstraint("amendment_id", "due_on", name=op.f("uq_loan_amendment_row_amendment_id_due_on")),
    )
    op.create_table(
        "loan_collection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("collected_on", sa.Date(), nullable=False),
        sa.Column("declared_count", sa.Integer(), nullable=False),
        sa.Column("declared_sum", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_loan_collection_fund_id_fund")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_collection")),
        sa.UniqueConstraint("fund_id", "year", "number", name=op.f("uq_loan_collection_fund_id_year_number")),
    )
    with op.batch_alter_table("loan_receipt", schema=None) as batch_op:
        for part in ("principal", "interest", "overdue_interest", "late_interest"):
            batch_op.add_column(sa.Column(f"chosen_{part}", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
        batch_op.add_column(sa.Column("chosen_reason", sa.String(length=300), nullable=True))
        batch_op.add_column(sa.Column("collection_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_loan_receipt_collection_id_loan_collection"), "loan_collection", ["collection_id"], ["id"]
        )
        batch_op.create_index(batch_op.f("ix_loan_receipt_collection_id"), ["collection_id"], unique=False)


def _loan_folders() -> None:
    op.create_table(
        "loan_application",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("borrower_kind", sa.String(length=8), nullable=False),
        sa.Column("borrower_name", sa.String(length=300), nullable=False),
        sa.Column("sort_key", sa.String(length=700), nullable=False),
        sa.Column("search_text", sa.String(length=500), nullable=False),
        sa.Column("requested_amount", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("requested_months", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("member_of_id", sa.Integer(), nullable=True),
        sa.Column("as_household", sa.Boolean(), nullable=False),
        sa.Column("borrower_id_number", sa.String(length=20), nullable=True),
        sa.Column("borrower_address", sa.String(length=300), nullable=True),
        sa.Column("borrower_phone", sa.String(length=60), nullable=True),
        sa.Column("sector", sa.String(length=2), nullable=True),
        sa.Column("purpose", sa.String(length=500), nullable=True),
        sa.Column("project_total", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("own_capital", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("product_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_loan_application_fund_id_fund")),
        sa.ForeignKeyConstraint(["member_of_id"], ["organisation.id"], name=op.f("fk_loan_application_member_of_id_organisation")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_loan_application_organisation_id_organisation")),
        sa.ForeignKeyConstraint(["product_id"], ["loan_product.id"], name=op.f("fk_loan_application_product_id_loan_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_application")),
        sa.UniqueConstraint("fund_id", "year", "number", name=op.f("uq_loan_application_fund_id_year_number")),
    )
    with op.batch_alter_table("loan_application", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_loan_application_member_of_id"), ["member_of_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_loan_application_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_loan_application_product_id"), ["product_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_loan_application_received_on"), ["received_on"], unique=False)
        batch_op.create_index("ix_loan_application_search", ["sort_key", "search_text"], unique=False)
    op.create_table(
        "loan_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=True),
        sa.Column("people", sa.String(length=1000), nullable=True),
        sa.Column("opinion", sa.String(length=2000), nullable=True),
        sa.Column("amount", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("annual_rate_percent", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(["application_id"], ["loan_application.id"], name=op.f("fk_loan_step_application_id_loan_application")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_step")),
        sa.UniqueConstraint("application_id", "kind", name=op.f("uq_loan_step_application_id_kind")),
    )
    op.create_table(
        "loan_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=12), nullable=False),
        sa.Column("full_name", sa.String(length=300), nullable=False),
        sa.Column("search_text", sa.String(length=500), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("identity_number", sa.String(length=20), nullable=True),
        sa.Column("phone", sa.String(length=60), nullable=True),
        sa.Column("address", sa.String(length=300), nullable=True),
        sa.Column("relation", sa.String(length=100), nullable=True),
        sa.ForeignKeyConstraint(["application_id"], ["loan_application.id"], name=op.f("fk_loan_person_application_id_loan_application")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_loan_person_organisation_id_organisation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_person")),
    )
    with op.batch_alter_table("loan_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_loan_person_application_id"), ["application_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_loan_person_organisation_id"), ["organisation_id"], unique=False)
    op.create_table(
        "loan_collateral",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("pledged_on", sa.Date(), nullable=False),
        sa.Column("value", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("deducted", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("owner", sa.String(length=200), nullable=True),
        sa.Column("papers", sa.String(length=500), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("registration_number", sa.String(length=100), nullable=True),
        sa.Column("released_on", sa.Date(), nullable=True),
        sa.Column("release_number", sa.String(length=100), nullable=True),
        sa.ForeignKeyConstraint(
            ["application_id"], ["loan_application.id"], name=op.f("fk_loan_collateral_application_id_loan_application")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_collateral")),
    )
    with op.batch_alter_table("loan_collateral", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_loan_collateral_application_id"), ["application_id"], unique=False)
    op.create_table(
        "loan_inspection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("inspected_on", sa.Date(), nullable=False),
        sa.Column("for_purpose", sa.Boolean(), nullable=False),
        sa.Column("findings", sa.String(length=2000), nullable=False),
        sa.Column("used_amount", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("number", sa.String(length=60), nullable=True),
        sa.Column("people", sa.String(length=1000), nullable=True),
        sa.Column("conclusion", sa.String(length=1000), nullable=True),
        sa.ForeignKeyConstraint(
            ["application_id"], ["loan_application.id"], name=op.f("fk_loan_inspection_application_id_loan_application")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_inspection")),
    )
    with op.batch_alter_table("loan_inspection", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_loan_inspection_application_id"), ["application_id"], unique=False)
    op.create_table(
        "loan_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["application_id"], ["loan_application.id"], name=op.f("fk_loan_paper_application_id_loan_application")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_paper")),
        sa.UniqueConstraint("application_id", "step", "name", name=op.f("uq_loan_paper_application_id_step_name")),
    )
    with op.batch_alter_table("loan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("application_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_loan_application_id_loan_application"), "loan_application", ["application_id"], ["id"])
        batch_op.create_index(batch_op.f("ix_loan_application_id"), ["application_id"], unique=False)


def _runs_closings_plans() -> None:
    op.create_table(
        "classification_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("void_reason", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_classification_run_fund_id_fund")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_classification_run")),
    )
    with op.batch_alter_table("classification_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_classification_run_as_of"), ["as_of"], unique=False)
        batch_op.create_index(batch_op.f("ix_classification_run_fund_id"), ["fund_id"], unique=False)
    op.create_table(
        "classification_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("principal", _dong(), nullable=False),
        sa.Column("overdue_days", sa.Integer(), nullable=False),
        sa.Column("debt_group", sa.Integer(), nullable=False),
        sa.Column("restructured", sa.Integer(), nullable=False),
        sa.Column("collateral", _dong(), nullable=False),
        sa.Column("provision_percent", sa.String(32), nullable=False),
        sa.Column("provision", _dong(), nullable=False),
        sa.Column("interest_on", _dong(), nullable=False),
        sa.Column("interest_off", _dong(), nullable=False),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_classification_line_loan_id_loan")),
        sa.ForeignKeyConstraint(["run_id"], ["classification_run.id"], name=op.f("fk_classification_line_run_id_classification_run")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_classification_line")),
        sa.UniqueConstraint("run_id", "loan_id", name=op.f("uq_classification_line_run_id_loan_id")),
    )
    with op.batch_alter_table("classification_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_classification_line_loan_id"), ["loan_id"], unique=False)
    op.create_table(
        "fund_closing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("through", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("principal", _dong(), nullable=False),
        sa.Column("received", _dong(), nullable=False),
        sa.Column("provision", _dong(), nullable=False),
        sa.Column("facts", sa.String(length=64), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("reopened_on", sa.Date(), nullable=True),
        sa.Column("reopen_reason", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_fund_closing_fund_id_fund")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund_closing")),
    )
    with op.batch_alter_table("fund_closing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fund_closing_fund_id"), ["fund_id"], unique=False)
    op.create_table(
        "loan_notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("amount", _dong(), nullable=False),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_loan_notice_fund_id_fund")),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_loan_notice_loan_id_loan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_notice")),
        sa.UniqueConstraint("fund_id", "year", "number", name=op.f("uq_loan_notice_fund_id_year_number")),
    )
    with op.batch_alter_table("loan_notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_loan_notice_loan_id"), ["loan_id"], unique=False)
    op.create_table(
        "fund_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fund_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("growth_percent", sa.String(32), nullable=True),
        sa.Column("bad_debt_percent", sa.String(32), nullable=True),
        sa.Column("result", _dong(), nullable=True),
        sa.Column("result_actual", _dong(), nullable=True),
        sa.Column("compliance", sa.String(length=1), nullable=True),
        sa.Column("grade", sa.String(length=1), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_fund_plan_fund_id_fund")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund_plan")),
        sa.UniqueConstraint("fund_id", "year", name=op.f("uq_fund_plan_fund_id_year")),
    )


def _old_book() -> None:
    op.create_table(
        "loan_opening",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("principal_repaid", _dong(), nullable=False),
        sa.Column("interest_repaid", _dong(), nullable=False),
        sa.Column("early", sa.String(length=8), nullable=False),
        sa.Column("file", sa.String(length=200), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_loan_opening_loan_id_loan")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_opening")),
        sa.UniqueConstraint("loan_id", name=op.f("uq_loan_opening_loan_id")),
    )
