"""What the check of a file finds in fees that were damaged by hand."""

import sqlite3
from datetime import date

import pytest

from lmhtx_desktop.areas.fees.checks import CHECKS
from lmhtx_desktop.areas.fees.commands import ChangeAssessment, VoidReceipt, change_assessment, void_receipt
from lmhtx_desktop.areas.fees.queries.members import YearAsk, assessed_ids
from lmhtx_desktop.areas.fees.words import Relief
from tests.areas.fees.village import LONG_HOA, TAN_PHU, Village


@pytest.fixture
def worked(village: Village) -> Village:
    for year in (2025, 2026):
        village.tariff(year)
        village.assess(year)
    village.data.carry_out(
        change_assessment, ChangeAssessment(village.data.ask(assessed_ids, YearAsk(2026))[0], Relief.EXEMPT, "Khó khăn", date(2026, 5, 1))
    )
    for amount in (600_000, 50_000, 900_000):
        village.pay(TAN_PHU, date(2026, 2, 1), amount)
    village.data.carry_out(void_receipt, VoidReceipt(village.pay(LONG_HOA, date(2026, 2, 1), 10_000), "Trùng"))
    return village


def found(village: Village) -> list[str]:
    return [finding.rule for check in CHECKS for finding in village.data.ask(check)]


def test_work_done_through_the_commands_passes_every_check(worked: Village) -> None:
    assert found(worked) == []


@pytest.mark.parametrize(
    ("damage", "rules"),
    [
        ("UPDATE fee_receipt_line SET amount = amount + 1 WHERE id = 1", {"fees_lines_foot"}),
        ("DELETE FROM fee_receipt_line WHERE receipt_id = 2", {"fees_lines_foot"}),
        ("DELETE FROM fee_receipt_line WHERE receipt_id = 2; DELETE FROM fee_receipt WHERE id = 2", {"fees_numbers_run_on"}),
        ("UPDATE fee_receipt SET void_reason = NULL WHERE number = 4", {"fees_voids_say_why"}),
        ("UPDATE fee_receipt SET void_reason = 'x' WHERE number = 1", {"fees_voids_say_why"}),
        ("UPDATE fee_receipt SET voided_on = '2026-01-01' WHERE number = 4", {"fees_voids_say_why"}),
        ("UPDATE fee_receipt_line SET year = 2019 WHERE id = 1", {"fees_lines_have_owners"}),
        ("UPDATE fee_receipt_line SET organisation_id = 999 WHERE id = 1", {"fees_lines_have_owners"}),
        ("UPDATE fee_receipt_line SET receipt_id = 999 WHERE receipt_id = 2", {"fees_lines_have_owners", "fees_lines_foot"}),
        ("UPDATE fee_assessment SET amount = -1 WHERE id = 8", {"fees_assessments_have_owners"}),
        ("UPDATE fee_relief SET due = 5", {"fees_reliefs_fit"}),
        ("UPDATE fee_relief SET assessment_id = 999", {"fees_reliefs_fit"}),
    ],
)
def test_damage_done_by_hand_is_found_and_named(worked: Village, damage: str, rules: set[str]) -> None:
    raw = sqlite3.connect(worked.data.path)
    raw.executescript(damage)
    raw.commit()
    raw.close()
    assert set(found(worked)) == rules
