"""The ledger is derived from the facts, foots day by day, and says the same as the loans themselves."""

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.commands.taking_over import OldLoan, TakeOverLoans, take_over_loans
from lmhtx_desktop.areas.fund.queries.classified import classified
from lmhtx_desktop.areas.fund.queries.ledger import EntryKind, Ledger, ledger
from lmhtx_desktop.areas.fund.queries.spans import accounts
from lmhtx_desktop.areas.fund.rules.facts import Opening
from lmhtx_desktop.areas.fund.ui.ledger_page import LedgerPage
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import Stopped
from lmhtx_desktop.kernel.paper import Grid, Paper
from tests.areas.fund.conftest import Office

DAY = datetime.date
YEAR = (DAY(2026, 1, 1), DAY(2026, 12, 31))


@pytest.fixture
def book(office: Office) -> Office:
    """Three loans: one paid regularly and ahead, one with money kept for later, one written off and partly recovered."""
    one = office.lend()
    office.receive(one, DAY(2026, 2, 10), 20_611_507)
    office.receive(one, DAY(2026, 3, 2), 50_000_000, early="fewer")
    two = office.lend(contract_number="02", borrower_kind="PERSON", organisation_id=None, borrower_name="Lê Văn Tám", on=DAY(2026, 1, 20))
    office.receive(two, DAY(2026, 2, 1), 25_000_000)
    office.receive(two, DAY(2026, 3, 25), 30_000_000)
    bad = office.lend(contract_number="03", borrower_kind="PERSON", organisation_id=None, borrower_name="Võ Văn Chín", months=1)
    office.data.carry_out(act.make_run, act.MakeRun(office.fund, DAY(2026, 3, 31)))
    office.data.carry_out(act.write_off_loan, act.WriteOffLoan(bad, DAY(2026, 10, 1), "01/QĐ", "Phá sản"))
    office.data.carry_out(act.make_run, act.MakeRun(office.fund, DAY(2026, 10, 31)))
    return office


def test_every_day_foots_and_the_sums_run_on(book: Office) -> None:
    found = book.data.ask(ledger, *YEAR)
    running = found.opening
    assert found.opening.outstanding == 0
    for day in found.days:
        running = running + day.moved
        assert day.sums == running
    assert running == found.closing
    assert found.closing == found.entries[-1].sums
    assert sum(day.entries for day in found.days) == len(found.entries)


@pytest.mark.parametrize("day", [DAY(2026, 1, 31), DAY(2026, 2, 28), DAY(2026, 3, 31), DAY(2026, 9, 30), DAY(2026, 11, 22)])
def test_the_principal_of_any_day_is_that_of_the_loans(book: Office, day: datetime.date) -> None:
    found = book.data.ask(ledger, DAY(2026, 1, 1), day)
    owed = book.data.ask(lambda reading: classified(reading.connection, day))
    assert found.closing.outstanding == sum(each.position.outstanding_principal for each in owed)
    assert found.closing.advance == sum(each.position.advance for each in owed)
    assert found.closing.cash_in == found.closing.principal + found.closing.interest + found.closing.recovered + found.closing.advance


def test_a_span_moves_what_the_reports_say_it_moved(book: Office) -> None:
    first, last = DAY(2026, 2, 1), DAY(2026, 10, 31)
    found = book.data.ask(ledger, first, last)
    rows = book.data.ask(accounts, first, last)
    assert found.opening.outstanding == sum(row.opening for row in rows) == 360_000_000
    assert found.moved.lent == sum(row.lent for row in rows) == 0
    assert found.moved.principal == sum(row.collected_principal for row in rows)
    assert found.moved.interest == sum(row.collected_interest for row in rows)
    assert found.moved.written_off == sum(row.written_off for row in rows) == 120_000_000
    assert found.closing.outstanding == sum(row.closing for row in rows)


def test_money_kept_for_the_next_due_date_is_no_income_until_it_is_used(book: Office) -> None:
    found = book.data.ask(ledger, DAY(2026, 2, 1), DAY(2026, 2, 20))
    kept = next(entry for entry in found.entries if entry.moved.advance > 0)
    assert (kept.moved.cash_in, kept.moved.advance, kept.moved.interest) == (25_000_000, 25_000_000, 0)
    used = next(entry for entry in found.entries if entry.kind is EntryKind.ADVANCE_USED)
    assert used.on == DAY(2026, 2, 20)
    assert (used.moved.cash_in, used.moved.principal) == (0, 20_000_000)
    assert -used.moved.advance == used.moved.principal + used.moved.interest


def test_provisions_move_by_the_difference_between_runs(book: Office) -> None:
    found = book.data.ask(ledger, *YEAR)
    steps = [entry for entry in found.entries if entry.kind is EntryKind.PROVISION]
    assert [entry.on for entry in steps] == [DAY(2026, 3, 31), DAY(2026, 10, 31)]
    now = book.data.ask(lambda reading: classified(reading.connection, DAY(2026, 10, 31)))
    assert steps[1].sums.provision == sum(each.provision for each in now)
    assert found.closing.provision == steps[1].sums.provision


def test_voided_vouchers_count_on_no_day(office: Office) -> None:
    loan = office.lend()
    before = office.data.ask(ledger, *YEAR)
    receipt = office.receive(loan, DAY(2026, 2, 10), 20_000_000)
    assert office.data.ask(ledger, *YEAR).moved.cash_in == 20_000_000
    office.data.carry_out(act.void_receipt, act.VoidReceipt(receipt, "Nhầm"))
    assert office.data.ask(ledger, *YEAR) == before


def test_each_fund_has_its_own_ledger_and_they_add_up(office: Office) -> None:
    office.lend()
    other = office.data.carry_out(act.open_fund, act.OpenFund("Quỹ thứ hai", "COOP", 20_000_000_000)).id
    office.lend(
        fund_id=other,
        contract_number="01/B",
        borrower_kind="PERSON",
        organisation_id=None,
        borrower_name="Lê Văn Tám",
        approved_amount=50_000_000,
    )

    def closing(fund: int | None) -> int:
        found: Ledger = office.data.ask(ledger, *YEAR, fund)
        return found.closing.outstanding

    assert (closing(office.fund), closing(other), closing(None)) == (120_000_000, 50_000_000, 170_000_000)


def test_a_loan_of_an_older_book_stands_in_the_ledger_as_in_the_loans(office: Office) -> None:
    contract = act.GrantLoan(
        fund_id=office.fund, contract_number="09", signed_on=DAY(2026, 1, 10), approved_amount=120_000_000, months=12,
        annual_rate_percent=Decimal(6), organisation_id=office.htx, round_to=1000, project_total=300_000_000, own_capital=100_000_000,
    )  # fmt: skip
    old = OldLoan(1, contract, 120_000_000, DAY(2026, 1, 10), Opening(DAY(2026, 6, 30), 50_000_000, 2_400_000))
    office.data.carry_out(take_over_loans, TakeOverLoans("cu.xlsx", DAY(2026, 6, 30), [old]))
    for day in (DAY(2026, 6, 30), DAY(2026, 11, 22)):
        found = office.data.ask(ledger, DAY(2026, 1, 1), day)
        [owed] = office.data.ask(lambda reading, day=day: classified(reading.connection, day))
        assert found.closing.outstanding == owed.position.outstanding_principal == 70_000_000
        assert found.closing.advance == owed.position.advance
        assert {entry.text.split(":")[0] for entry in found.entries if entry.kind is EntryKind.RECEIVED} == {"Đã trả theo sổ cũ"}


def test_deriving_the_ledger_stops_when_told(book: Office) -> None:
    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        book.data.ask(ledger, *YEAR, None, stop)


@pytest.fixture
def papers() -> list[Paper]:
    return []


@pytest.fixture
def shell(office: Office, qapp: Any, papers: list[Paper]) -> Iterator[Shell]:
    shell = Shell(office.data, print_paper=lambda paper, owner: papers.append(paper))
    yield shell
    shell.close()


def test_the_page_shows_days_and_vouchers_and_prints_the_ledger(
    qtbot: QtBot, shell: Shell, book: Office, papers: list[Paper], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = LedgerPage(shell)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    ready: Callable[[], bool] = lambda: shell.is_idle and page.model.rowCount() > 0 and page.model.row_at(0) is not None  # noqa: E731
    qtbot.waitUntil(ready)
    days = page.model.rowCount()
    found = book.data.ask(ledger, DAY(2026, 1, 1), DAY(2026, 11, 22))
    assert days == len(found.days)
    page.set_filter("by", "voucher")
    qtbot.waitUntil(lambda: page.model.rowCount() == len(found.entries) and shell.is_idle)
    page.set_search("le van tam")
    qtbot.waitUntil(lambda: 0 < page.model.rowCount() < len(found.entries) and ready())
    assert all("Lê Văn Tám" in page.model.row_at(place).text for place in range(page.model.rowCount()))
    opened: list[object] = []
    shell.opened.connect(lambda area, id: opened.append(id))
    page._open(page.model.ids[0])
    assert opened == [page.model.row_at(0).loan_id]
    page.set_search("")
    page.set_filter("by", "day")
    qtbot.waitUntil(lambda: page.model.rowCount() == days and ready())
    page._open(page.model.ids[0])
    qtbot.waitUntil(
        lambda: page.narrowed_in_words().startswith("Từ ngày 10/01/2026 đến hết ngày 10/01/2026") and page.model.rowCount() == 2 and ready()
    )
    page.print_ledger()
    qtbot.waitUntil(lambda: bool(papers))
    [grid] = [block for block in papers[0].blocks if isinstance(block, Grid)]
    assert [row.style for row in grid.rows] == ["bold", "plain", "plain", "bold"]
    assert grid.rows[-1].cells[-3] == "240.000.000"
    said: list[str] = []
    shell.message.connect(lambda sentence, offer: said.append(sentence))
    page.set_span(DAY(2026, 5, 1), DAY(2026, 1, 1))
    qtbot.waitUntil(lambda: any("trước ngày cuối" in text for text in said))
    QApplication.processEvents()
    qtbot.waitUntil(lambda: shell.is_idle)
