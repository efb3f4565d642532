"""Runs are frozen, closed periods stay as they are, and both are opened again only with a reason."""

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.checks import closed_periods_hold
from lmhtx_desktop.areas.fund.commands.folder_lines import (
    RecordCollateral,
    ReleaseCollateral,
    RemoveLine,
    record_collateral,
    release_collateral,
    remove_line,
)
from lmhtx_desktop.areas.fund.commands.folders import OpenFolderOfLoan, open_folder_of_loan
from lmhtx_desktop.areas.fund.queries.closings import closings
from lmhtx_desktop.areas.fund.queries.folders import folder_file
from lmhtx_desktop.areas.fund.queries.loans import LoanAsk, book
from lmhtx_desktop.areas.fund.queries.runs import Run, differences, provision_steps, run_detail, runs
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office

DAY = datetime.date


def make_run(office: Office, day: datetime.date) -> int:
    done = office.data.carry_out(act.make_run, act.MakeRun(office.fund, day))
    assert done.id is not None
    return done.id


def close(office: Office, day: datetime.date) -> int:
    done = office.data.carry_out(act.close_period, act.ClosePeriod(office.fund, day))
    assert done.id is not None
    return done.id


def frozen(office: Office, run: int) -> Run:
    return office.data.ask(run_detail, run)


def test_a_run_keeps_what_was_known_when_it_was_made(office: Office) -> None:
    loan = office.lend(collateral_deducted=20_000_000)
    run = make_run(office, DAY(2026, 3, 31))
    before = frozen(office, run)
    [line] = before.lines
    assert (line.principal, line.overdue_days, line.group, line.collateral, line.provision) == (120_000_000, 49, 3, 20_000_000, 25_000_000)
    office.receive(loan, DAY(2026, 3, 15), 41_200_000)
    assert frozen(office, run) == before
    [difference] = office.data.ask(differences, run)
    assert (difference.group_then, difference.principal_then) == (3, 120_000_000)
    assert (difference.group_now, difference.provision_now) == (1, 0)
    assert difference.principal_now < 120_000_000


def test_a_run_without_later_keying_differs_in_nothing(office: Office) -> None:
    office.lend()
    assert office.data.ask(differences, make_run(office, DAY(2026, 3, 31))) == []


def test_a_loan_unknown_to_the_run_and_one_gone_since_are_both_differences(office: Office) -> None:
    loan = office.lend()
    run = make_run(office, DAY(2026, 1, 31))
    other = office.lend(contract_number="02", borrower_kind="PERSON", organisation_id=None, borrower_name="Lê Văn Tám", on=DAY(2026, 1, 20))
    office.receive(loan, DAY(2026, 1, 25), 120_295_890, early="fewer")
    found = {difference.loan_id: difference for difference in office.data.ask(differences, run)}
    assert (found[loan].principal_now, found[loan].group_now) == (0, 0)
    assert (found[other].principal_then, found[other].group_then, found[other].group_now) == (0, 0, 1)


def test_loans_move_between_groups_from_run_to_run(office: Office) -> None:
    office.lend()
    paid = office.lend(contract_number="02", borrower_kind="PERSON", organisation_id=None, borrower_name="Lê Văn Tám", months=1)
    first = make_run(office, DAY(2026, 1, 31))
    office.receive(paid, DAY(2026, 2, 10), 120_611_507)
    second = make_run(office, DAY(2026, 2, 28))
    assert frozen(office, first).moves == ()
    now = frozen(office, second)
    assert now.before is not None
    assert now.before.id == first
    assert [(move.before, move.after, move.loans, move.principal) for move in now.moves] == [(1, 0, 1, 120_000_000), (1, 2, 1, 120_000_000)]
    assert [(line.group_before, line.moved) for line in now.lines] == [(1, 1)]
    assert [(group.group, group.loans) for group in now.groups] == [(1, 0), (2, 1), (3, 0), (4, 0), (5, 0)]


def test_a_day_has_one_run_and_a_voided_one_counts_nowhere_but_stays(office: Office) -> None:
    office.lend()
    run = make_run(office, DAY(2026, 3, 31))
    with pytest.raises(RuleBroken, match="hãy hủy kỳ ấy") as refused:
        make_run(office, DAY(2026, 3, 31))
    assert refused.value.field == "as_of"
    with pytest.raises(RuleBroken, match="chưa tới"):
        make_run(office, DAY(2026, 12, 31))
    assert office.data.ask(provision_steps) == [(DAY(2026, 3, 31), office.fund, 30_000_000)]
    with pytest.raises(RuleBroken, match="lý do"):
        office.data.carry_out(act.void_run, act.VoidRun(run, " "))
    office.data.carry_out(act.void_run, act.VoidRun(run, "Thiếu phiếu thu ngày 15/3"))
    with pytest.raises(RuleBroken, match="đã hủy rồi"):
        office.data.carry_out(act.void_run, act.VoidRun(run, "nữa"))
    assert office.data.ask(provision_steps) == []
    again = make_run(office, DAY(2026, 3, 31))
    assert {(each.id, each.voided_on is None) for each in office.data.ask(runs)} == {(run, False), (again, True)}
    assert frozen(office, again).before is None
    assert frozen(office, run).lines == frozen(office, again).lines


def test_a_run_is_of_one_fund(office: Office) -> None:
    office.lend()
    other = office.data.carry_out(act.open_fund, act.OpenFund("Quỹ Hỗ trợ phát triển HTX tỉnh Kiên Giang (cũ)", "COOP", 20_000_000_000)).id
    assert other is not None
    run = office.data.carry_out(act.make_run, act.MakeRun(other, DAY(2026, 3, 31))).id
    assert run is not None
    assert frozen(office, run).lines == []
    assert frozen(office, run).brief.loans == 0


def _acts(office: Office, loan: int) -> dict[str, tuple[Callable[..., Any], Any, str]]:
    """Every act of money or of judgement that could be dated in the first quarter, with the field its refusal stands at."""
    fresh = office.grant(contract_number="09", signed_on=DAY(2026, 3, 1), approved_amount=10_000_000)
    data = office.data
    receipt = data.carry_out(act.record_receipt, act.RecordReceipt(loan, DAY(2026, 2, 10), 20_000_000)).id
    out = office.disburse(
        office.grant(contract_number="10", signed_on=DAY(2026, 3, 1), approved_amount=10_000_000), DAY(2026, 3, 2), 10_000_000
    )
    assert receipt is not None
    return {
        "a disbursement": (act.disburse_loan, act.DisburseLoan(fresh, DAY(2026, 3, 10), 10_000_000, True), "paid_on"),
        "a void disbursement": (act.void_disbursement, act.VoidDisbursement(out, "Nhầm"), "reason"),
        "a receipt": (act.record_receipt, act.RecordReceipt(loan, DAY(2026, 3, 31), 1_000_000), "received_on"),
        "a void receipt": (act.void_receipt, act.VoidReceipt(receipt, "Nhầm"), "reason"),
        "a group": (act.decide_group, act.DecideGroup(loan, DAY(2026, 3, 31), 5, "01/QĐ", "Bỏ trốn"), "decided_on"),
        "an annex": (
            act.amend_loan,
            act.AmendLoan(loan=loan, kind="rate", number="PL01", signed_on=DAY(2026, 3, 1), effective_on=DAY(2026, 3, 1), reason="Giảm lãi",
                          annual_rate_percent=Decimal(5)),
            "effective_on",
        ),
        "capital": (act.record_capital, act.RecordCapital(office.fund, DAY(2026, 2, 1), 12_000_000_000), "from_on"),
        "a holiday": (act.set_holidays, act.SetHolidays(2026, ((DAY(2026, 2, 17), "Mùng một Tết"),)), "days"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ["a disbursement", "a void disbursement", "a receipt", "a void receipt", "a group", "an annex", "capital", "a holiday"]
)
def test_nothing_dated_in_a_closed_period_can_be_written(office: Office, name: str) -> None:
    loan = office.lend()
    command, order, field = _acts(office, loan)[name]
    closing = close(office, DAY(2026, 3, 31))
    before = office.data.ask(book, LoanAsk(day=DAY(2026, 3, 31)))
    with pytest.raises(RuleBroken, match="đã khóa đến hết ngày 31/03/2026") as refused:
        office.data.carry_out(command, order)
    assert refused.value.field == field
    assert office.data.ask(book, LoanAsk(day=DAY(2026, 3, 31))) == before
    office.data.carry_out(act.reopen_period, act.ReopenPeriod(closing, "Bổ sung chứng từ"))
    office.data.carry_out(command, order)


def test_a_loan_is_written_off_and_closed_only_in_an_open_period(office: Office) -> None:
    bad = office.lend(months=1)
    good = office.lend(contract_number="02", borrower_kind="PERSON", organisation_id=None, borrower_name="Lê Văn Tám", months=1)
    office.receive(good, DAY(2026, 2, 10), 120_611_507)
    close(office, DAY(2026, 10, 31))
    for command, order, field in (
        (act.write_off_loan, act.WriteOffLoan(bad, DAY(2026, 10, 31), "01/QĐ", "Phá sản"), "written_off_on"),
        (act.close_loan, act.CloseLoan(good, DAY(2026, 10, 31)), "closed_on"),
    ):
        with pytest.raises(RuleBroken, match="đã khóa") as refused:
            office.data.carry_out(command, order)
        assert refused.value.field == field
    office.data.carry_out(act.write_off_loan, act.WriteOffLoan(bad, DAY(2026, 11, 1), "01/QĐ", "Phá sản"))
    office.data.carry_out(act.close_loan, act.CloseLoan(good, DAY(2026, 11, 1)))


def test_the_day_after_is_open_and_so_is_the_other_fund(office: Office) -> None:
    loan = office.lend()
    other = office.data.carry_out(act.open_fund, act.OpenFund("Quỹ thứ hai", "COOP", 20_000_000_000)).id
    second = office.lend(fund_id=other, contract_number="01/B", borrower_kind="PERSON", organisation_id=None, borrower_name="Lê Văn Tám")
    close(office, DAY(2026, 3, 31))
    office.receive(loan, DAY(2026, 4, 1), 20_000_000)
    office.receive(second, DAY(2026, 3, 1), 20_000_000)


def test_periods_close_forwards_and_open_backwards_each_with_a_note_of_it(office: Office) -> None:
    first = close(office, DAY(2026, 3, 31))
    with pytest.raises(RuleBroken, match="đã khóa đến hết ngày 31/03/2026"):
        close(office, DAY(2026, 2, 28))
    with pytest.raises(RuleBroken, match="chưa tới"):
        close(office, DAY(2026, 11, 30))
    second = close(office, DAY(2026, 6, 30))
    with pytest.raises(RuleBroken, match="mở khóa kỳ sau trước"):
        office.data.carry_out(act.reopen_period, act.ReopenPeriod(first, "Sai"))
    with pytest.raises(RuleBroken, match="lý do mở khóa"):
        office.data.carry_out(act.reopen_period, act.ReopenPeriod(second, ""))
    office.data.carry_out(act.reopen_period, act.ReopenPeriod(second, "Bổ sung phiếu thu"))
    with pytest.raises(RuleBroken, match="đã mở khóa rồi"):
        office.data.carry_out(act.reopen_period, act.ReopenPeriod(second, "Bổ sung phiếu thu"))
    lines = office.data.ask(closings)
    assert [(line.through, line.in_force, line.reopen_reason) for line in lines] == [
        (DAY(2026, 6, 30), False, "Bổ sung phiếu thu"), (DAY(2026, 3, 31), True, None),
    ]  # fmt: skip


def test_a_run_of_a_closed_day_stays(office: Office) -> None:
    office.lend()
    run = make_run(office, DAY(2026, 3, 31))
    close(office, DAY(2026, 3, 31))
    with pytest.raises(RuleBroken, match="mở khóa sổ trước"):
        office.data.carry_out(act.void_run, act.VoidRun(run, "Sai"))


def test_a_decision_of_before_the_closing_cannot_be_taken_back_under_it(office: Office) -> None:
    """An act that may be undone leaves the closed period as it was closed: the books' sums are noted at closing and compared."""
    loan = office.lend()
    decided = office.data.carry_out(act.decide_group, act.DecideGroup(loan, DAY(2026, 3, 1), 5, "01/QĐ", "Bỏ trốn"))
    close(office, DAY(2026, 3, 31))
    assert office.data.ask(closed_periods_hold) == []

    def undo(work: Any, entry: int) -> Any:
        return take_back(work, entry, [closed_periods_hold])

    with pytest.raises(RuleBroken, match="không còn như lúc khóa sổ"):
        office.data.carry_out(undo, decided.entry)
    assert office.data.ask(closed_periods_hold) == []


def test_an_act_of_an_older_closed_period_cannot_be_taken_back_either(office: Office) -> None:
    """A decision that ended before the newest closing leaves no trace in its sums; the older closing counts its acts."""
    loan = office.lend()
    decided = office.data.carry_out(act.decide_group, act.DecideGroup(loan, DAY(2026, 2, 1), 5, "01/QĐ", "Bỏ trốn", DAY(2026, 2, 28)))
    close(office, DAY(2026, 2, 28))
    close(office, DAY(2026, 3, 31))

    def undo(work: Any, entry: int) -> Any:
        return take_back(work, entry, [closed_periods_hold])

    with pytest.raises(RuleBroken, match="không còn như lúc khóa sổ"):
        office.data.carry_out(undo, decided.entry)


def test_the_value_of_collateral_in_a_closed_period_stays(office: Office) -> None:
    loan = office.lend()
    folder = office.data.carry_out(open_folder_of_loan, OpenFolderOfLoan(loan, DAY(2026, 1, 5))).id
    assert folder is not None
    facts: dict[str, Any] = {
        "application": folder,
        "kind": "LAND",
        "name": "Quyền sử dụng 2.000 m² đất",
        "value": 90_000_000,
        "deducted": 45_000_000,
    }
    asset = office.data.carry_out(record_collateral, RecordCollateral(**facts, pledged_on=DAY(2026, 1, 6)))
    line = office.data.ask(folder_file, folder).collateral[0]
    close(office, DAY(2026, 3, 31))
    assert asset.entry is not None
    for order in (
        RecordCollateral(**facts, pledged_on=DAY(2026, 2, 1)),
        RecordCollateral(**(facts | {"deducted": 90_000_000}), pledged_on=DAY(2026, 1, 6), id=line.id),
        RecordCollateral(**facts, pledged_on=DAY(2026, 5, 1), id=line.id),
    ):
        with pytest.raises(RuleBroken, match="đã khóa") as refused:
            office.data.carry_out(record_collateral, order)
        assert refused.value.field == "pledged_on"
    with pytest.raises(RuleBroken, match="đã khóa"):
        office.data.carry_out(remove_line, RemoveLine("collateral", line.id))
    office.data.carry_out(
        record_collateral, RecordCollateral(**(facts | {"name": "Quyền sử dụng đất"}), pledged_on=DAY(2026, 1, 6), id=line.id)
    )
    office.data.carry_out(record_collateral, RecordCollateral(**facts, pledged_on=DAY(2026, 4, 1)))


def test_no_run_is_made_for_a_day_whose_books_are_closed(office: Office) -> None:
    """It would set the provisions of the closed period's ledger anew."""
    office.lend()
    close(office, DAY(2026, 3, 31))
    with pytest.raises(RuleBroken, match="đã khóa") as refused:
        make_run(office, DAY(2026, 3, 31))
    assert refused.value.field == "as_of"
    make_run(office, DAY(2026, 4, 1))


def test_an_asset_pledged_after_the_closing_leaves_the_contract_s_value_in_force_before(office: Office) -> None:
    loan = office.lend(collateral_deducted=20_000_000)
    folder = office.data.carry_out(open_folder_of_loan, OpenFolderOfLoan(loan, DAY(2026, 1, 5))).id
    assert folder is not None
    close(office, DAY(2026, 3, 31))

    def deducted(day: datetime.date) -> int:
        return office.data.ask(lambda reading: loan_files(reading.connection)[loan].deducted(day))

    def pledge(day: datetime.date) -> None:
        order = RecordCollateral(application=folder, kind="LAND", name="Thửa đất", value=90_000_000, deducted=None, pledged_on=day)
        office.data.carry_out(record_collateral, order)

    with pytest.raises(RuleBroken, match="đã khóa"):
        pledge(DAY(2026, 3, 1))  # without a value of its own it would end that of the contract
    pledge(DAY(2026, 5, 1))
    assert (deducted(DAY(2026, 3, 31)), deducted(DAY(2026, 5, 1))) == (20_000_000, 0)
    assert office.data.ask(closed_periods_hold) == []


def test_an_asset_is_not_released_in_a_closed_period(office: Office) -> None:
    """Noted as released before the money left, it would take its value from all days since."""
    loan = office.grant()
    folder = office.data.carry_out(open_folder_of_loan, OpenFolderOfLoan(loan, DAY(2026, 1, 5))).id
    assert folder is not None
    asset = {"application": folder, "kind": "LAND", "name": "Thửa đất", "value": 90_000_000, "deducted": 45_000_000}
    office.data.carry_out(record_collateral, RecordCollateral(**asset, pledged_on=DAY(2026, 1, 5)))
    line = office.data.ask(folder_file, folder).collateral[0]
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung sau")
    close(office, DAY(2026, 3, 31))
    with pytest.raises(RuleBroken, match="đã khóa") as refused:
        office.data.carry_out(release_collateral, ReleaseCollateral(line.id, DAY(2026, 1, 7)))
    assert refused.value.field == "released_on"


def test_a_source_that_moved_in_a_closed_period_stays_of_its_kind(office: Office) -> None:
    source = office.data.carry_out(act.open_source, act.OpenSource(fund=office.fund, kind="BUDGET", name="Ngân sách")).id
    assert source is not None
    office.data.carry_out(act.move_capital, act.MoveCapital(source, "IN", DAY(2026, 2, 1), 500_000_000, "01/CT"))
    close(office, DAY(2026, 3, 31))
    with pytest.raises(RuleBroken, match="đã khóa") as refused:
        office.data.carry_out(act.edit_source, act.EditSource(fund=office.fund, kind="GRANT", name="Ngân sách", id=source))
    assert refused.value.field == "kind"
    office.data.carry_out(act.edit_source, act.EditSource(fund=office.fund, kind="BUDGET", name="Ngân sách tỉnh", id=source))


@pytest.mark.parametrize("what", ["capital", "rate", "collateral"])
def test_what_leaves_no_trace_in_the_sums_is_not_taken_back_under_a_closing_either(office: Office, what: str) -> None:
    """Capital, a decided rate before any interest was paid, collateral of a loan in group 1: the fingerprint of the facts tells."""
    loan = office.lend()
    folder = office.data.carry_out(open_folder_of_loan, OpenFolderOfLoan(loan, DAY(2026, 1, 5))).id
    product = office.data.carry_out(act.open_product, act.OpenProduct(fund=office.fund, name="Ngắn hạn")).id
    assert folder is not None
    assert product is not None
    terms = act.SetProductTerms(
        product=product, from_on=DAY(2020, 1, 1), rate_by_decision=True, round_to=1, late_interest_percent=Decimal(10)
    )
    office.data.carry_out(act.set_product_terms, terms)
    office.data.carry_out(act.decide_rate, act.DecideRate(product, DAY(2020, 1, 1), Decimal(6), "00/QĐ"))
    office.lend(contract_number="02", organisation_id=office.lh, product_id=product)
    asset = RecordCollateral(application=folder, kind="LAND", name="Đất", value=90_000_000, deducted=45_000_000, pledged_on=DAY(2026, 1, 6))
    done = {
        "capital": lambda: office.data.carry_out(act.record_capital, act.RecordCapital(office.fund, DAY(2026, 1, 20), 11_000_000_000)),
        "rate": lambda: office.data.carry_out(act.decide_rate, act.DecideRate(product, DAY(2026, 1, 20), Decimal(7), "01/QĐ")),
        "collateral": lambda: office.data.carry_out(record_collateral, asset),
    }[what]()
    close(office, DAY(2026, 1, 31))

    def undo(work: Any, entry: int) -> Any:
        return take_back(work, entry, [closed_periods_hold])

    with pytest.raises(RuleBroken, match="không còn như lúc khóa sổ"):
        office.data.carry_out(undo, done.entry)
    assert office.data.ask(closed_periods_hold) == []
