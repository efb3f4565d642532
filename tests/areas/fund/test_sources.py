"""Sources of capital: what is left of each on any day, and that no accepted act ever leaves less than nothing."""

import datetime
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmhtx_desktop.areas.fund.book.loans import loan_file, loan_files, source_flows
from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import (
    DisburseLoan,
    EditSource,
    MoveCapital,
    OpenFund,
    OpenSource,
    RecordReceipt,
    RemoveSource,
    SetHolidays,
    SetLoanSource,
    VoidDisbursement,
    VoidMovement,
    VoidReceipt,
    disburse_loan,
    edit_source,
    move_capital,
    open_fund,
    open_source,
    record_receipt,
    remove_source,
    set_holidays,
    set_loan_source,
    void_disbursement,
    void_movement,
    void_receipt,
)
from lmhtx_desktop.areas.fund.queries.detail import disbursement_checks
from lmhtx_desktop.areas.fund.queries.sources import FundStanding, fund_standing
from lmhtx_desktop.areas.fund.queries.spans import accounts
from lmhtx_desktop.areas.fund.rules.sources import Flow, FlowKind, SourceMoney, lowest, money_on
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile, Reading, open_file
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office, office_in

DAY = datetime.date
MILLION = 10**6
flows = st.lists(
    st.builds(Flow, st.dates(DAY(2026, 1, 1), DAY(2026, 1, 20)), st.sampled_from(list(FlowKind)), st.integers(0, 100)), max_size=12
)


def refused(data: DataFile, command: Any, order: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        data.carry_out(command, order)
    return caught.value


def source(office: Office, name: str = "Ngân sách tỉnh cấp", kind: str = "BUDGET", fund: int | None = None) -> int:
    done = office.data.carry_out(open_source, OpenSource(fund=fund or office.fund, kind=kind, name=name))
    assert done.id is not None
    return done.id


def move(office: Office, into: int, on: datetime.date, amount: int, direction: str = "IN") -> int:
    done = office.data.carry_out(move_capital, MoveCapital(into, direction, on, amount, "Phiếu 01"))
    assert done.id is not None
    return done.id


def standing(office: Office, day: datetime.date, fund: int | None = None) -> FundStanding:
    found = office.data.ask(fund_standing, fund or office.fund, day)
    assert found is not None
    return found


def left(office: Office, of: int, day: datetime.date) -> int:
    return next(line.money.left for line in standing(office, day).lines if line.id == of)


@pytest.fixture
def fresh_office(empty_file: Path, tmp_path: Path) -> Iterator[Callable[[], Office]]:
    """Give an office with a file of its own, again and again."""
    opened: list[DataFile] = []

    def make() -> Office:
        path = tmp_path / f"tinh{len(opened)}.lmhtx"
        shutil.copy(empty_file, path)
        opened.append(open_file(path, user="Người kiểm thử", today=lambda: DAY(2026, 11, 22)))
        return office_in(opened[-1])

    yield make
    for file in opened:
        file.close()


# Rules


def test_the_money_left_is_what_came_in_less_what_went_back_and_what_is_out() -> None:
    moved = [
        Flow(DAY(2026, 1, 1), FlowKind.RECEIVED, 100), Flow(DAY(2026, 1, 3), FlowKind.LENT, 70), Flow(DAY(2026, 1, 5), FlowKind.COLLECTED, 30),
        Flow(DAY(2026, 1, 7), FlowKind.RETURNED, 20),
    ]  # fmt: skip
    assert money_on(moved, DAY(2026, 1, 4)) == SourceMoney(100, 0, 70, 0)
    assert money_on(moved, DAY(2026, 1, 7)).left == 40
    assert money_on(moved, DAY(2026, 1, 7)).out == 40
    assert lowest(moved) == (DAY.min, 0)
    assert lowest(moved, DAY(2026, 1, 2)) == (DAY(2026, 1, 3), 30)
    assert lowest(moved, DAY(2026, 1, 6)) == (DAY(2026, 1, 7), 40)
    assert lowest(moved, DAY(2027, 1, 1)) == (DAY(2027, 1, 1), 40)


@given(flows, st.dates(DAY(2025, 12, 30), DAY(2026, 1, 25)))
def test_the_lowest_day_is_found_among_all_days(moved: list[Flow], first: datetime.date) -> None:
    later = [first + datetime.timedelta(days=number) for number in range(40)]
    lefts = [money_on(moved, day).left for day in later]
    day, least = lowest(moved, first)
    assert least == min(lefts)
    assert day == later[lefts.index(least)]


# Acts


def test_a_source_lives_through_received_lent_collected_and_returned(office: Office) -> None:
    budget = source(office)
    move(office, budget, DAY(2026, 1, 2), 200 * MILLION)
    loan = office.lend(source_id=budget)
    office.receive(loan, DAY(2026, 2, 10), 20_611_507)
    move(office, budget, DAY(2026, 3, 1), 100 * MILLION, "OUT")
    assert [left(office, budget, DAY(2026, *day)) for day in ((1, 1), (1, 2), (1, 10), (2, 10), (3, 1))] == [
        0, 200 * MILLION, 80 * MILLION, 100 * MILLION, 0,
    ]  # fmt: skip
    line = standing(office, DAY(2026, 3, 1)).lines[0]
    assert line.money == SourceMoney(200 * MILLION, 100 * MILLION, 120 * MILLION, 20 * MILLION)


def test_money_that_a_source_has_not_does_not_leave(office: Office) -> None:
    budget = source(office)
    move(office, budget, DAY(2026, 1, 8), 100 * MILLION)
    loan = office.grant(source_id=budget)
    said = refused(office.data, disburse_loan, DisburseLoan(loan, DAY(2026, 1, 10), 120 * MILLION, True))
    assert said.field == "amount"
    assert "“Ngân sách tỉnh cấp” đến hết ngày 10/01/2026 chỉ còn 100.000.000 đ" in said.sentence
    assert refused(office.data, disburse_loan, DisburseLoan(loan, DAY(2026, 1, 7), 1, True)).field == "amount"
    office.disburse(loan, DAY(2026, 1, 8), 100 * MILLION)


def test_money_that_went_back_later_cannot_be_lent_before(office: Office) -> None:
    budget = source(office)
    move(office, budget, DAY(2026, 1, 2), 120 * MILLION)
    move(office, budget, DAY(2026, 6, 1), 50 * MILLION, "OUT")
    loan = office.grant(source_id=budget)
    said = refused(office.data, disburse_loan, DisburseLoan(loan, DAY(2026, 1, 10), 120 * MILLION, True))
    assert "01/06/2026 chỉ còn 70.000.000 đ" in said.sentence
    seen = office.data.ask(disbursement_checks, loan, DAY(2026, 1, 10), 120 * MILLION, True)
    assert [breach.sentence for breach in seen] == [said.sentence]
    assert not office.data.ask(disbursement_checks, loan, DAY(2026, 1, 10), 70 * MILLION, True)


def test_a_receipt_whose_money_was_lent_on_is_not_voided_and_capital_lent_is_not_taken_back(office: Office) -> None:
    budget = source(office)
    paper = move(office, budget, DAY(2026, 1, 2), 120 * MILLION)
    first = office.lend(source_id=budget)
    receipt = office.receive(first, DAY(2026, 2, 10), 20_611_507)
    second = office.grant(contract_number="02", source_id=budget, approved_amount=20 * MILLION)
    office.disburse(second, DAY(2026, 2, 11), 20 * MILLION)
    said = refused(office.data, void_receipt, VoidReceipt(receipt, "Ghi nhầm"))
    assert "11/02/2026" in said.sentence
    assert "thiếu 20.000.000 đ" in said.sentence
    assert refused(office.data, void_movement, VoidMovement(paper, "Ghi nhầm")).field == "reason"
    assert refused(office.data, move_capital, MoveCapital(budget, "OUT", DAY(2026, 2, 10), 1, "x")).field == "amount"
    assert left(office, budget, DAY(2026, 11, 22)) == 0


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"direction": "ASIDE"}, "direction"),
        ({"moved_on": DAY(2026, 11, 23)}, "moved_on"),
        ({"amount": 0}, "amount"),
        ({"amount": -5}, "amount"),
        ({"document": "  "}, "document"),
        ({"source": 999}, "source"),
    ],
)
def test_a_paper_of_capital_that_cannot_be_is_refused_at_its_field(office: Office, changes: dict[str, Any], field: str) -> None:
    order = {"source": source(office), "direction": "IN", "moved_on": DAY(2026, 1, 2), "amount": 5, "document": "Phiếu 01"}
    assert refused(office.data, move_capital, MoveCapital(**(order | changes))).field == field


def test_a_paper_is_voided_once_and_stays_in_the_list(office: Office) -> None:
    paper = move(office, source(office), DAY(2026, 1, 2), 5 * MILLION)
    assert refused(office.data, void_movement, VoidMovement(paper, " ")).field == "reason"
    done = office.data.carry_out(void_movement, VoidMovement(paper, "Ghi nhầm"))
    assert "đã hủy" in refused(office.data, void_movement, VoidMovement(paper, "Ghi nhầm")).sentence
    seen = standing(office, DAY(2026, 2, 1))
    assert [(line.amount, line.void_reason) for line in seen.movements] == [(5 * MILLION, "Ghi nhầm")]
    assert seen.total.left == 0
    assert not done.undoable


def test_a_source_is_named_once_in_its_fund_and_removed_only_unused(office: Office) -> None:
    budget = source(office)
    assert refused(office.data, open_source, OpenSource(fund=office.fund, kind="BUDGET", name="Ngân sách tỉnh cấp")).field == "name"
    assert refused(office.data, open_source, OpenSource(fund=office.fund, kind="GOLD", name="x")).field == "kind"
    assert refused(office.data, open_source, OpenSource(fund=office.fund, kind="OTHER", name=" ")).field == "name"
    other = source(office, "Thành viên góp", "CONTRIBUTION")
    assert (
        refused(office.data, edit_source, EditSource(id=other, fund=office.fund, kind="OTHER", name="Ngân sách tỉnh cấp")).field == "name"
    )
    office.data.carry_out(edit_source, EditSource(id=other, fund=office.fund, kind="GRANT", name="Tài trợ"))
    assert [(line.source.name, line.source.kind) for line in standing(office, DAY(2026, 1, 1)).lines][1] == ("Tài trợ", "GRANT")
    move(office, budget, DAY(2026, 1, 2), 5)
    assert "không xóa được" in refused(office.data, remove_source, RemoveSource(budget)).sentence
    office.data.carry_out(remove_source, RemoveSource(other))
    assert [line.id for line in standing(office, DAY(2026, 1, 1)).lines] == [budget]


def test_where_sources_are_recorded_a_contract_names_one_of_its_own_fund(office: Office) -> None:
    other_fund = office.data.carry_out(open_fund, OpenFund("Quỹ tỉnh cũ", "COOP", 20 * 1000 * MILLION)).id
    assert other_fund is not None
    theirs = source(office, fund=other_fund)
    office.grant()
    ours = source(office)
    for wrong in (None, theirs, 999):
        with pytest.raises(RuleBroken) as caught:
            office.grant(contract_number="02", source_id=wrong)
        assert caught.value.field == "source_id"
    office.grant(contract_number="02", source_id=ours)


def test_the_source_of_an_old_loan_is_recorded_later_if_it_had_the_money(office: Office) -> None:
    loan = office.lend()
    budget = source(office)
    assert standing(office, DAY(2026, 2, 1)).unsourced == SourceMoney(lent=120 * MILLION)
    assert "thiếu 120.000.000 đ" in refused(office.data, set_loan_source, SetLoanSource(loan, budget)).sentence
    move(office, budget, DAY(2026, 1, 11), 500 * MILLION)
    assert "10/01/2026" in refused(office.data, set_loan_source, SetLoanSource(loan, budget)).sentence
    move(office, budget, DAY(2026, 1, 10), 500 * MILLION)
    office.data.carry_out(set_loan_source, SetLoanSource(loan, budget))
    seen = standing(office, DAY(2026, 2, 1))
    assert (seen.unsourced, seen.total.left) == (SourceMoney(), 880 * MILLION)


def test_loans_of_entrusted_capital_bear_no_provision(office: Office) -> None:
    mine, theirs = source(office), source(office, "Quỹ HTX Việt Nam ủy thác", "ENTRUSTED")
    for each in (mine, theirs):
        move(office, each, DAY(2026, 1, 2), 120 * MILLION)
    own, entrusted = office.lend(source_id=mine), office.lend(source_id=theirs, contract_number="02")
    held = {row.contract.id: row for row in office.data.ask(accounts, DAY(2026, 1, 1), DAY(2026, 11, 22))}
    assert held[own].group == held[entrusted].group == 5
    assert (held[own].provision, held[entrusted].provision) == (120 * MILLION, 0)
    order = EditSource(id=theirs, fund=office.fund, kind="BUDGET", name="Ngân sách")
    assert refused(office.data, edit_source, order).field == "kind"
    seen = standing(office, DAY(2026, 11, 22))
    assert (seen.outstanding, seen.entrusted) == (240 * MILLION, 120 * MILLION)
    assert seen.share is not None
    assert seen.share * 10_000_000_000 == 120 * MILLION * 100


def test_the_largest_customers_stand_with_the_limits_they_use(office: Office) -> None:
    office.lend()
    office.lend(contract_number="02", organisation_id=office.lh, related_group="Nhà A", approved_amount=200 * MILLION)
    office.lend(
        contract_number="03", organisation_id=None, borrower_name="Trần Thị Tư", related_group="nhà a", approved_amount=50 * MILLION
    )
    seen = standing(office, DAY(2026, 1, 31))
    assert [(line.name, line.owed, line.related) for line in seen.customers] == [
        ("Liên hiệp HTX Lúa gạo", 200 * MILLION, 250 * MILLION), ("HTX Nông nghiệp Tân Phú", 120 * MILLION, 120 * MILLION),
        ("Trần Thị Tư", 50 * MILLION, 250 * MILLION),
    ]  # fmt: skip
    assert seen.customers[0].share == 2
    assert not any(line.is_over for line in seen.customers)
    assert standing(office, DAY(2025, 1, 1)).customers == []


def test_closed_days_that_would_leave_a_source_short_are_refused(office: Office) -> None:
    """The instalment moves past the day its money was lent on."""
    budget = source(office)
    move(office, budget, DAY(2026, 1, 2), 120 * MILLION)
    first = office.lend(source_id=budget, business_day="next")
    office.receive(first, DAY(2026, 2, 9), 20_611_507)
    second = office.grant(contract_number="02", source_id=budget, approved_amount=20 * MILLION)
    office.disburse(second, DAY(2026, 2, 10), 20 * MILLION)
    said = refused(office.data, set_holidays, SetHolidays(2026, ((DAY(2026, 2, 10), "Nghỉ"),)))
    assert said.field == "days"
    assert "10/02/2026" in said.sentence


def test_a_change_of_a_contract_is_taken_back_only_if_no_source_falls_below_zero(office: Office) -> None:
    """The contract was moved to another source before the money left; taken back, its own source would be short."""
    from lmhtx_desktop.areas.fund.commands import EditLoan, edit_loan

    small, large = source(office), source(office, "Thành viên góp", "CONTRIBUTION")
    move(office, small, DAY(2026, 1, 2), 10 * MILLION)
    move(office, large, DAY(2026, 1, 2), 500 * MILLION)
    loan = office.grant(source_id=small)
    contract = office.data.ask(lambda reading: loan_files(reading.connection)[loan].contract)
    facts = {name: getattr(contract, name) for name in EditLoan.__dataclass_fields__ if name not in ("rows", "other_product")}
    done = office.data.carry_out(edit_loan, EditLoan(**(facts | {"source_id": large})))
    office.disburse(loan)
    assert done.entry is not None
    with pytest.raises(RuleBroken, match="Ngân sách tỉnh cấp"):
        office.data.carry_out(lambda work, entry: take_back(work, entry, CHECKS), done.entry)


# Properties

_ACTS = st.tuples(
    st.sampled_from(["in", "out", "void_paper", "lend", "receive", "early", "void_receipt", "void_disbursement", "holiday"]),
    st.integers(0, 300), st.integers(1, 90), st.integers(0, 5),
)  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(acts=st.lists(_ACTS, min_size=4, max_size=14))
def test_no_order_of_accepted_acts_leaves_a_source_below_zero(
    fresh_office: Callable[[], Office], acts: list[tuple[str, int, int, int]]
) -> None:
    office = fresh_office()
    budget = source(office)
    move(office, budget, DAY(2026, 1, 2), 60 * MILLION)
    papers: list[int] = []
    loans: list[int] = []
    lent: list[int] = []
    receipts: list[int] = []
    accepted = 0
    for place, (act, days, share, which) in enumerate(acts):
        on, amount = DAY(2026, 1, 2) + datetime.timedelta(days=days), share * MILLION

        def one(known: list[int], which: int = which) -> int:
            return known[which % len(known)] if known else 999

        try:
            if act in ("in", "out"):
                papers.append(move(office, budget, on, amount, act.upper()))
            elif act == "void_paper":
                office.data.carry_out(void_movement, VoidMovement(one(papers), "x"))
            elif act == "lend":
                loan = office.grant(
                    contract_number=str(place), signed_on=DAY(2026, 1, 2), approved_amount=amount, source_id=budget, months=1 + which,
                    business_day="next",
                )  # fmt: skip
                loans.append(loan)
                lent.append(office.disburse(loan, on, amount))
            elif act in ("receive", "early"):
                order = RecordReceipt(one(loans), on, amount, "fewer" if act == "early" else None)
                done = office.data.carry_out(record_receipt, order)
                assert done.id is not None
                receipts.append(done.id)
            elif act == "void_receipt":
                office.data.carry_out(void_receipt, VoidReceipt(one(receipts), "x"))
            elif act == "void_disbursement":
                office.data.carry_out(void_disbursement, VoidDisbursement(one(lent), "x"))
            else:
                office.data.carry_out(set_holidays, SetHolidays(2026, ((on, "Nghỉ"),)))
            accepted += 1
        except RuleBroken:
            continue
    moved = office.data.ask(lambda reading: source_flows(reading.connection, [budget], DAY(2027, 12, 31))[budget])
    assert lowest(moved)[1] >= 0
    assert office.data.ask(_findings) == []


def _findings(reading: Reading) -> list[str]:
    return [finding.sentence for check in CHECKS for finding in check(reading) if finding.rule == "fund_sources_hold"]


def test_the_check_of_the_file_names_a_source_that_is_short(office: Office) -> None:
    budget = source(office)
    paper = move(office, budget, DAY(2026, 1, 2), 120 * MILLION)
    office.lend(source_id=budget)
    assert office.data.ask(_findings) == []

    def tamper(work: Any, movement: int) -> Any:
        from lmhtx_desktop.areas.fund.records import FundSourceMovement
        from lmhtx_desktop.kernel.changes import Area

        work.get(FundSourceMovement, movement).amount = 100 * MILLION
        return work.note("tamper", "Sửa thẳng trong tệp", {Area.FUND})

    office.data.carry_out(tamper, paper)
    [said] = office.data.ask(_findings)
    assert "10/01/2026" in said
    assert "20.000.000" in said
    assert office.data.ask(lambda reading: loan_file(reading.connection, 1)) is not None


def test_a_receipt_reads_no_other_loan_unless_it_gives_the_source_less(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from lmhtx_desktop.areas.fund.commands import sources as room

    budget = source(office)
    move(office, budget, DAY(2026, 1, 2), 500 * MILLION)
    loan = office.lend(source_id=budget)
    looked: list[Any] = []
    monkeypatch.setattr(room, "refuse_overdrawn", lambda *words: looked.append(words))
    receipt = office.receive(loan, DAY(2026, 2, 10), 20_611_507)
    assert looked == []
    office.data.carry_out(void_receipt, VoidReceipt(receipt, "Ghi nhầm"))
    assert len(looked) == 1


@given(flows, flows)
def test_movements_take_nothing_where_no_day_has_less(before: list[Flow], after: list[Flow]) -> None:
    from lmhtx_desktop.areas.fund.rules.sources import takes_nothing

    days = [DAY(2026, 1, 1) + datetime.timedelta(days=number) for number in range(21)]
    assert takes_nothing(before, after) == all(money_on(after, day).left >= money_on(before, day).left for day in days)
