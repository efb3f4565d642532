"""Annexes to a contract: another rate, điều chỉnh kỳ hạn nợ, gia hạn nợ – agreed, lived and voided."""

import datetime
import random
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.book.loans import LoanFile
from lmhtx_desktop.areas.fund.commands import (
    AmendLoan,
    DecideGroup,
    VoidAmendment,
    VoidDisbursement,
    VoidReceipt,
    WriteOffLoan,
    amend_loan,
    decide_group,
    void_amendment,
    void_disbursement,
    void_receipt,
    write_off_loan,
)
from lmhtx_desktop.areas.fund.papers.loan import terms_on
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.rules.facts import RateChange, Replan
from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from tests.areas.fund.conftest import Office
from tests.areas.fund.loans import balances
from tests.areas.fund.test_commands import file_of, refused

DAY = datetime.date
ON = DAY(2026, 3, 15)
#: All that is owed on the eve of 15/03: 40 million overdue, 80 to come; the contract ends on 10/07.
WHOLE = (CustomRow(DAY(2026, 5, 10), 60_000_000), CustomRow(DAY(2026, 7, 10), 60_000_000))
LONGER = (CustomRow(DAY(2026, 6, 10), 60_000_000), CustomRow(DAY(2027, 1, 10), 60_000_000))


def annex(loan: int, **changes: Any) -> AmendLoan:
    order = {
        "loan": loan, "kind": "extend", "number": "PL-01", "signed_on": DAY(2026, 3, 14), "effective_on": ON,
        "reason": "Mất mùa vì hạn mặn", "rows": LONGER, "interest_on": LONGER[0].due_on,
    }  # fmt: skip
    return AmendLoan(**(order | changes))


def new_rate(loan: int, on: datetime.date, rate: str, number: str = "PL-LS") -> AmendLoan:
    return annex(loan, kind="rate", number=number, effective_on=on, rows=(), interest_on=None, annual_rate_percent=Decimal(rate))


def amend(office: Office, order: AmendLoan) -> int:
    done = office.data.carry_out(amend_loan, order)
    assert done.id is not None
    return done.id


def group_on(file: LoanFile, day: datetime.date) -> int:
    group = file.group(file.on(day))
    assert group is not None
    return group.group


def test_an_extended_loan_is_lived_by_its_new_rows_and_classified_as_restructured(office: Office) -> None:
    loan = office.lend()
    done = office.data.carry_out(amend_loan, annex(loan))
    assert done.sentence == "Gia hạn nợ từ 15/03/2026 theo phụ lục PL-01: HTX Nông nghiệp Tân Phú"
    assert not done.undoable
    file = file_of(office.data, loan)
    assert file.facts.replans == (Replan(ON, LONGER, True, LONGER[0].due_on),)
    now = file.on(ON)
    assert [(row.due_on, row.principal) for row in now.coming] == [(row.due_on, row.principal) for row in LONGER]
    assert (now.overdue_days, now.restructured) == (0, 1)
    assert (group_on(file, DAY(2026, 3, 14)), group_on(file, ON)) == (3, 2)
    assert file.on(DAY(2026, 3, 14)).overdue_days == 32


def test_a_new_rate_by_annex_counts_from_its_day(office: Office) -> None:
    loan = office.lend()
    amend(office, new_rate(loan, DAY(2026, 1, 20), "7.3"))
    file = file_of(office.data, loan)
    assert file.facts.rates == (RateChange(DAY(2026, 1, 20), Decimal("7.3")),)
    assert file.on(DAY(2026, 2, 10)).instalments[0].interest == 701_260
    detail = office.data.ask(loan_detail, loan, DAY(2026, 2, 10))
    assert "7,3 % × 21 ngày" in detail.schedule[0].words
    assert terms_on(detail).annual_rate_percent == Decimal("7.3")
    assert detail.line.rate == Decimal("7.3")
    assert office.data.ask(loan_detail, loan, DAY(2026, 1, 19)).line.rate == Decimal("6.0")


def test_a_rate_may_be_agreed_for_a_day_to_come_and_changes_nothing_before(office: Office) -> None:
    loan = office.lend()
    before = balances(file_of(office.data, loan).on(DAY(2026, 11, 22)))
    amend(office, new_rate(loan, DAY(2026, 12, 1), "5"))
    assert balances(file_of(office.data, loan).on(DAY(2026, 11, 22))) == before


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"number": " "}, "number"),
        ({"reason": ""}, "reason"),
        ({"kind": "forgive"}, "kind"),
        ({"signed_on": DAY(2026, 11, 23)}, "signed_on"),
        ({"signed_on": DAY(2026, 1, 1)}, "signed_on"),
        ({"effective_on": DAY(2026, 11, 23)}, "effective_on"),
        ({"effective_on": DAY(2026, 1, 10)}, "effective_on"),
        ({"rows": ()}, "rows"),
        ({"rows": (CustomRow(DAY(2027, 1, 10), 119_999_999),)}, "rows"),
        ({"rows": WHOLE, "interest_on": None}, "rows"),
        ({"kind": "adjust"}, "rows"),
        ({"takes_overdue": False}, "rows"),
        ({"interest_on": DAY(2026, 6, 11)}, "interest_on"),
        ({"kind": "rate"}, "annual_rate_percent"),
        ({"kind": "rate", "annual_rate_percent": Decimal(101)}, "annual_rate_percent"),
        ({"kind": "rate", "annual_rate_percent": Decimal("6.00")}, "annual_rate_percent"),
    ],
)
def test_an_annex_that_cannot_be_is_refused_at_its_field(office: Office, changes: dict[str, Any], field: str) -> None:
    loan = office.lend()
    assert refused(office.data, amend_loan, annex(loan, **changes)).field == field
    assert file_of(office.data, loan).amendments == ()


def test_a_contract_without_money_out_is_mended_not_amended(office: Office) -> None:
    loan = office.grant()
    assert "sửa hợp đồng" in refused(office.data, amend_loan, annex(loan)).sentence


def test_what_is_agreed_twice_is_refused(office: Office) -> None:
    loan = office.lend()
    amend(office, annex(loan))
    amend(office, new_rate(loan, ON, "5"))
    assert refused(office.data, amend_loan, new_rate(loan, ON, "4", "PL-09")).field == "effective_on"
    assert refused(office.data, amend_loan, new_rate(loan, DAY(2026, 4, 1), "4", "PL-01")).field == "number"
    earlier = annex(loan, number="PL-00", effective_on=DAY(2026, 2, 20))
    assert "đã cơ cấu lại" in refused(office.data, amend_loan, earlier).sentence


def test_a_lower_rate_that_makes_a_later_receipt_too_much_is_refused(office: Office) -> None:
    loan = office.lend()
    owed = file_of(office.data, loan).on(DAY(2026, 2, 9)).settlement
    office.receive(loan, DAY(2026, 2, 9), owed, "fewer")
    said = refused(office.data, amend_loan, new_rate(loan, DAY(2026, 1, 20), "1"))
    assert (said.field, "thừa" in said.sentence) == ("effective_on", True)


def test_a_written_off_loan_is_not_amended(office: Office) -> None:
    loan = office.lend()
    office.data.carry_out(write_off_loan, WriteOffLoan(loan, DAY(2026, 11, 20), "9/QĐ", "Người vay đã mất"))
    assert "xuất toán" in refused(office.data, amend_loan, annex(loan)).sentence


def test_a_voided_annex_is_as_if_never_signed(office: Office) -> None:
    loan = office.lend()
    days = [DAY(2026, 3, 20), DAY(2026, 6, 12), DAY(2026, 11, 22)]
    untouched = [balances(file_of(office.data, loan).on(day)) for day in days]
    first, rate = amend(office, annex(loan)), amend(office, new_rate(loan, DAY(2026, 4, 1), "9"))
    changed = [balances(file_of(office.data, loan).on(day)) for day in days]
    assert changed != untouched
    assert refused(office.data, void_amendment, VoidAmendment(first, "")).field == "reason"
    for amendment in (first, rate):
        office.data.carry_out(void_amendment, VoidAmendment(amendment, "Ký nhầm"))
    assert [balances(file_of(office.data, loan).on(day)) for day in days] == untouched
    assert "đã hủy" in refused(office.data, void_amendment, VoidAmendment(first, "Lần nữa")).sentence
    again = amend(office, annex(loan, number="PL-01"))
    assert [line.voided_on is None for line in office.data.ask(loan_detail, loan).amendments if line.id in (first, again)] == [False, True]


def test_the_latest_restructuring_is_voided_first(office: Office) -> None:
    loan = office.lend()
    first = amend(office, annex(loan))
    rows = (CustomRow(DAY(2027, 6, 10), 120_000_000),)
    second = amend(
        office, annex(loan, number="PL-02", effective_on=DAY(2026, 6, 1), signed_on=DAY(2026, 6, 1), rows=rows, interest_on=None)
    )
    assert group_on(file_of(office.data, loan), DAY(2026, 6, 1)) == 4
    assert "cơ cấu lại ngày 01/06/2026" in refused(office.data, void_amendment, VoidAmendment(first, "Sai")).sentence
    rate = amend(office, new_rate(loan, DAY(2026, 4, 1), "9"))
    office.data.carry_out(void_amendment, VoidAmendment(rate, "Sai"))
    office.data.carry_out(void_amendment, VoidAmendment(second, "Sai"))
    office.data.carry_out(void_amendment, VoidAmendment(first, "Sai"))
    assert file_of(office.data, loan).amendments == ()


def test_rows_agreed_on_that_no_longer_foot_are_told(office: Office) -> None:
    loan = office.lend()
    amend(office, annex(loan))
    [line] = office.data.ask(loan_detail, loan).amendments
    assert line.gap == 0
    late = office.receive(loan, DAY(2026, 3, 1), 20_000_000)
    detail = office.data.ask(loan_detail, loan, ON)
    assert [line.gap for line in detail.amendments] == [detail.position.outstanding_principal - 120_000_000]
    assert detail.amendments[0].gap < 0
    assert [row.principal for row in detail.position.coming] == [60_000_000, 60_000_000 + detail.amendments[0].gap]
    office.data.carry_out(void_receipt, VoidReceipt(late, "Sai"))
    assert [line.gap for line in office.data.ask(loan_detail, loan).amendments] == [0]


def test_a_disbursement_with_annexes_is_not_voided(office: Office) -> None:
    loan = office.grant()
    voucher = office.disburse(loan)
    amend(office, annex(loan))
    assert "phụ lục" in refused(office.data, void_disbursement, VoidDisbursement(voucher, "Sai")).sentence


def test_a_decided_group_is_higher_than_the_restructuring_alone_makes_it(office: Office) -> None:
    loan = office.lend()
    amend(office, annex(loan))
    order = DecideGroup(loan, DAY(2026, 4, 1), 2, "5/QĐ", "Theo dõi")
    assert refused(office.data, decide_group, order).field == "debt_group"


def test_the_order_of_keying_does_not_matter_with_annexes(office: Office) -> None:
    """What was overdue stays out of the restructuring, so that its rows foot whenever it is keyed."""
    rows = (CustomRow(DAY(2026, 5, 10), 30_000_000), CustomRow(DAY(2026, 9, 10), 50_000_000))
    paid = [(DAY(2026, 2, 25), 10_000_000), (DAY(2026, 3, 20), 25_000_000), (DAY(2026, 6, 28), 12_345_678)]
    chance = random.Random(7)
    stands = set()
    for number in range(4):
        loan = office.lend(contract_number=f"S{number}")
        acts: list[Any] = [
            *paid,
            annex(loan, number="GH", rows=rows, takes_overdue=False, interest_on=None),
            new_rate(loan, DAY(2026, 2, 1), "7.5", "LS1"),
            new_rate(loan, DAY(2026, 6, 1), "5.5", "LS2"),
        ]
        for act in chance.sample(acts, len(acts)):
            if isinstance(act, AmendLoan):
                amend(office, act)
            else:
                slip = office.receive(loan, act[0], 1_111_111 + number)
                office.receive(loan, *act)
                office.data.carry_out(void_receipt, VoidReceipt(slip, "Ghi nhầm"))
        file = file_of(office.data, loan)
        stands.add(tuple(balances(file.on(day)) for day in (DAY(2026, 3, 1), ON, DAY(2026, 5, 31), DAY(2026, 11, 22))))
        for fact in list(file.facts.paid):
            office.data.carry_out(void_receipt, VoidReceipt(fact.key, "Dọn để vay tiếp"))
    assert len(stands) == 1


def test_the_schedule_tells_what_was_moved_and_the_statement_names_the_annex(office: Office) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 20_611_507)
    rows = (CustomRow(DAY(2026, 6, 10), 50_000_000), CustomRow(DAY(2027, 1, 10), 50_000_000))
    amend(office, annex(loan, rows=rows, interest_on=rows[0].due_on))
    detail = office.data.ask(loan_detail, loan, DAY(2026, 3, 20))
    assert [(row.state, row.principal) for row in detail.schedule] == [
        ("paid", 20_000_000), ("moved", 0), ("coming", 50_000_000), ("coming", 50_000_000),
    ]  # fmt: skip
    assert "Đã cơ cấu lại: 20.460.274 đ chuyển sang kỳ sau." in detail.schedule[1].words
    assert "460.274 lãi kỳ trước chuyển sang" in detail.schedule[2].words
    assert [line.text for line in detail.statement] == ["Giải ngân", "Thu nợ", "Gia hạn nợ (PL-01)"]


def test_an_early_repayment_before_a_restructuring_shows_the_balance_of_its_day(office: Office) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 50_611_507, "fewer")
    rows = (CustomRow(DAY(2026, 12, 10), 70_000_000),)
    amend(office, annex(loan, rows=rows, interest_on=None))
    detail = office.data.ask(loan_detail, loan, DAY(2026, 3, 20))
    assert [(row.state, row.balance) for row in detail.schedule if row.no is None] == [("early", 70_000_000)]
