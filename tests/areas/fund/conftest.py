"""A province with a fund, an HTX, a liên hiệp, a tổ hợp tác, and short hands to lend and collect."""

import dataclasses
import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.commands import (
    DisburseLoan,
    GrantLoan,
    OpenFund,
    RecordReceipt,
    disburse_loan,
    grant_loan,
    open_fund,
    record_receipt,
)
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back


@dataclasses.dataclass
class Office:
    """The data file and what the tests do with it again and again."""

    data: DataFile
    fund: int
    htx: int
    lh: int
    tht: int

    def grant(self, **changes: Any) -> int:
        order = {
            "fund_id": self.fund, "contract_number": "01/2026/HĐTD", "signed_on": datetime.date(2026, 1, 5), "approved_amount": 120_000_000,
            "months": 6, "annual_rate_percent": Decimal("6.0"), "organisation_id": self.htx, "purpose": "Mua máy sấy lúa",
            "project_total": 300_000_000, "own_capital": 100_000_000, "late_interest_percent": Decimal(10), "round_to": 1,
        }  # fmt: skip
        done = self.data.carry_out(grant_loan, GrantLoan(**(order | changes)))
        assert done.id is not None
        return done.id

    def disburse(self, loan: int, on: datetime.date = datetime.date(2026, 1, 10), amount: int = 120_000_000, **more: Any) -> int:
        done = self.data.carry_out(
            disburse_loan, DisburseLoan(**({"loan": loan, "paid_on": on, "amount": amount, "no_bad_debt": True} | more))
        )
        assert done.id is not None
        return done.id

    def receive(self, loan: int, on: datetime.date, amount: int, early: str | None = None) -> int:
        done = self.data.carry_out(record_receipt, RecordReceipt(loan, on, amount, early))
        assert done.id is not None
        return done.id

    def lend(self, **changes: Any) -> int:
        """Grant and disburse in one go."""
        on = changes.pop("on", datetime.date(2026, 1, 10))
        loan = self.grant(**{"signed_on": on - datetime.timedelta(days=5), **changes})
        self.disburse(loan, on, changes.get("approved_amount", 120_000_000))
        return loan


def office_in(data: DataFile) -> Office:
    """Make a fund of ten billion đồng and three organisations."""

    def register(name: str, kind: str, **more: Any) -> int:
        done = data.carry_out(register_organisation, RegisterOrganisation(name=name, kind=kind, **more))
        assert done.id is not None
        return done.id

    made: Callable[..., int] = register
    fund = data.carry_out(open_fund, OpenFund("Quỹ Hỗ trợ phát triển HTX tỉnh An Giang", "COMPANY", 10_000_000_000)).id
    assert fund is not None
    return Office(
        data, fund, made("HTX Nông nghiệp Tân Phú", "HTX", sector="NN"), made("Liên hiệp HTX Lúa gạo", "LHHTX", sector="NN"),
        made("Tổ hợp tác Bình An", "THT", sector="NN"),
    )  # fmt: skip


@pytest.fixture
def office(data: DataFile) -> Office:
    """A fund of ten billion đồng and three organisations."""
    return office_in(data)


@pytest.fixture
def papers() -> list[Paper]:
    return []


@pytest.fixture
def shell(office: Office, qapp: Any, papers: list[Paper]) -> Iterator[Shell]:
    shell = Shell(office.data, take_back=take_back, print_paper=lambda paper, owner: papers.append(paper))
    yield shell
    shell.close()


@pytest.fixture
def show(qtbot: QtBot, shell: Shell) -> Callable[[QWidget], Any]:
    """Show a widget and wait until it has read what it shows."""

    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget, before_close_func=lambda each: each.done(0) if isinstance(each, QDialog) else None)
        widget.resize(1200, 740)
        widget.show()
        qtbot.waitUntil(lambda: shell.is_idle)
        return widget

    return shown
