"""What-if before signing: terms side by side, and the one chosen becomes the contract."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms, Plan
from lmhtx_desktop.areas.fund.rules.variants import outcome
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.areas.fund.ui.page import FundPage
from lmhtx_desktop.areas.fund.ui.variants_dialog import VariantsDialog
from lmhtx_desktop.desk.shell import Shell
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_ui import fill

DAY = datetime.date
START = DAY(2026, 1, 10)


@pytest.mark.parametrize(
    ("plan", "count", "first", "largest", "interest"),
    [
        (Plan.EQUAL_PRINCIPAL, 6, 20_611_507, 20_611_507, 2_077_808),
        (Plan.BULLET, 6, 611_507, 120_591_781, 3_570_412),
    ],
)
def test_what_terms_come_to(plan: Plan, count: int, first: int, largest: int, interest: int) -> None:
    found = outcome(LoanTerms(120_000_000, START, 6, Decimal(6), plan=plan))
    assert (found.count, found.first.payment, found.largest.payment, found.interest) == (count, first, largest, interest)
    assert found.payment == 120_000_000 + interest
    assert found.last_on == DAY(2026, 7, 10)


def typed(dialog: VariantsDialog, variant: int, **values: Any) -> None:
    for key, value in values.items():
        dialog.editors[variant][key].set_value(value)
        dialog.editors[variant][key].edited.emit()


def test_the_terms_chosen_go_into_the_contract_being_typed(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    dialog = show(GrantDialog(shell, office.data.ask(funds)))
    fill(dialog, signed_on=START, planned_on=START, approved_amount=120_000_000, months=6, annual_rate_percent=Decimal(6), round_to=1)
    compared = dialog.open_variants()
    assert [each["interest"].text() for each in compared.results] == ["2.077.808 đ"] * 3
    typed(compared, 1, plan="bullet")
    assert compared.results[1]["largest"].text() == "10/07/2026: 120.591.781 đ"
    assert not compared.editors[1]["principal_every_months"].isEnabled()
    typed(compared, 2, months=12)
    assert [text.endswith("thấp nhất") for text in (each["interest"].text() for each in compared.results)] == [True, False, False]
    typed(compared, 2, plan="annuity", principal_grace_months=12)
    assert "ân hạn" in compared.results[2]["problem"].text()
    assert [button.isEnabled() for button in compared.buttons] == [True, True, False]
    compared.buttons[1].click()
    assert (dialog.editor("plan").value(), dialog.editor("months").value()) == ("bullet", 6)
    assert [row.principal for row in dialog.preview.table.rows][-1] == 120_000_000
    dialog.done(0)


def test_terms_are_tried_without_a_contract_and_then_signed(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    page = show(FundPage(shell))
    compared = page.open_variants()
    assert [button.isEnabled() for button in compared.buttons] == [False] * 3
    typed(compared, 2, approved_amount=50_000_000, months=10, annual_rate_percent=Decimal("5.5"))
    compared.choose(2)
    qtbot.waitUntil(lambda: bool(page.findChildren(GrantDialog)))
    [dialog] = page.findChildren(GrantDialog)
    assert [dialog.editor(key).value() for key in ("approved_amount", "months", "plan")] == [50_000_000, 10, "equal_principal"]
    assert len(dialog.preview.table.rows) == 10
    qtbot.waitUntil(lambda: shell.is_idle)
    dialog.done(0)
