"""The seldom taken branches of the rules: terms that cannot be, statuses, notices, pasted rows, words of odd periods."""

import datetime
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.rules.checks import term_kind
from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Opening, Paid, Replan
from lmhtx_desktop.areas.fund.rules.notices import Notice, Told, what_to_tell
from lmhtx_desktop.areas.fund.rules.receiving import check_declared
from lmhtx_desktop.areas.fund.rules.replay import stand
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, in_words, schedule
from lmhtx_desktop.areas.fund.rules.status import LoanStatus, status_of
from lmhtx_desktop.areas.fund.rules.takeover import Told as ListTold
from lmhtx_desktop.areas.fund.rules.takeover import take_over
from lmhtx_desktop.areas.fund.rules.terms import ORDER_ON_TIME, CustomRow, LoanTerms, Plan, check_terms
from lmhtx_desktop.areas.fund.rules.typed_rows import read_rows, write_rows
from lmhtx_desktop.kernel.errors import RuleBroken

DAY = datetime.date
PLAIN = LoanTerms(120_000_000, DAY(2026, 1, 10), 6, Decimal(6))
LENT = (Lent(PLAIN.disbursed_on, PLAIN.principal),)
CUSTOM = replace(PLAIN, plan=Plan.CUSTOM, custom_rows=(CustomRow(DAY(2026, 3, 1), 20_000_000), CustomRow(DAY(2026, 7, 1), 100_000_000)))
CAPS = limits_on(DAY(2026, 1, 10)).caps


@pytest.mark.parametrize(
    ("terms", "field", "sentence"),
    [
        (replace(PLAIN, principal=0), "principal", "Số tiền vay phải lớn hơn 0"),
        (replace(PLAIN, months=601), "months", "Thời hạn vay phải từ 1 đến 600 tháng."),
        (replace(PLAIN, principal_every_months=7), "principal_every_months", "đến bằng thời hạn vay (6 tháng)"),
        (replace(PLAIN, interest_every_months=0), "interest_every_months", "đến bằng thời hạn vay (6 tháng)"),
        (replace(PLAIN, principal_grace_months=6), "principal_grace_months", "từ 0 đến 5 tháng"),
        (replace(PLAIN, round_to=0), "round_to", "Đơn vị làm tròn"),
        (replace(PLAIN, pay_day=32), "pay_day", "từ 1 đến 31"),
        (replace(PLAIN, annual_rate_percent=Decimal(-1)), "annual_rate_percent", "từ 0 đến 100 %/năm"),
        (replace(PLAIN, annual_rate_percent=Decimal("NaN")), "annual_rate_percent", "từ 0 đến 100 %/năm"),
        (replace(PLAIN, overdue_rate_factor=Decimal("1.51")), "overdue_rate_factor", "từ 0 đến 1,5 lần"),
        (replace(PLAIN, late_interest_percent=Decimal("10.1")), "late_interest_percent", "từ 0 đến 10 %/năm"),
        (replace(PLAIN, order_overdue=(*ORDER_ON_TIME[:3], ORDER_ON_TIME[0])), "order_overdue", "đủ bốn khoản"),
        (replace(PLAIN, plan=Plan.ANNUITY, interest_every_months=2), "plan", "gốc và lãi cùng trả hằng tháng"),
        (replace(CUSTOM, custom_rows=()), "custom_rows", "chưa có dòng nào"),
        (replace(CUSTOM, custom_rows=CUSTOM.custom_rows[::-1]), "custom_rows", "Dòng 2: ngày trả phải sau"),
        (replace(CUSTOM, custom_rows=(CustomRow(DAY(2026, 3, 1), -1),)), "custom_rows", "Dòng 1: tiền gốc không được âm."),
        (replace(CUSTOM, custom_rows=CUSTOM.custom_rows[:1]), "custom_rows", "(lệch 100.000.000 đ)"),
        (replace(CUSTOM, months=5), "custom_rows", "hết thời hạn vay 5 tháng"),
        (replace(PLAIN, custom_rows=CUSTOM.custom_rows), "custom_rows", "Chỉ lịch trả nợ tự nhập"),
    ],
)  # fmt: skip
def test_terms_that_cannot_be_are_refused_at_their_field(terms: LoanTerms, field: str, sentence: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_terms(terms, CAPS)
    assert refused.value.field == field
    assert sentence in refused.value.sentence


def test_good_terms_pass() -> None:
    check_terms(PLAIN, CAPS)
    check_terms(replace(PLAIN, pay_day=31), CAPS)
    check_terms(CUSTOM, CAPS)


@pytest.mark.parametrize(
    ("facts", "ends", "day", "status"),
    [
        (Facts(LENT), {"cancelled_on": DAY(2026, 1, 15)}, DAY(2026, 1, 15), LoanStatus.CANCELLED),
        (Facts(LENT), {"cancelled_on": DAY(2026, 1, 15)}, DAY(2026, 1, 14), LoanStatus.OPEN),
        (Facts(()), {}, DAY(2026, 1, 9), LoanStatus.SIGNED),
        (Facts(LENT, (), DAY(2026, 9, 1)), {}, DAY(2026, 9, 1), LoanStatus.WRITTEN_OFF),
        (Facts(LENT, (Paid(DAY(2026, 1, 10), 120_000_000, Early.FEWER),)), {"closed_on": DAY(2026, 1, 11)}, DAY(2026, 1, 11), LoanStatus.CLOSED),
        (Facts(LENT, (Paid(DAY(2026, 1, 10), 120_000_000, Early.FEWER),)), {"closed_on": DAY(2026, 1, 11)}, DAY(2026, 1, 10), LoanStatus.SETTLED),
        (Facts(LENT), {}, DAY(2026, 2, 11), LoanStatus.OVERDUE),
        (Facts(LENT, (Paid(DAY(2026, 2, 10), 120_000_000, Early.FEWER),)), {}, DAY(2026, 2, 10), LoanStatus.OPEN),
    ],
)  # fmt: skip
def test_the_status_is_that_of_the_day(facts: Facts, ends: dict[str, Any], day: DAY, status: LoanStatus) -> None:
    assert status_of(stand(PLAIN, facts, day), **({"closed_on": None, "cancelled_on": None} | ends)) is status


def test_a_loan_whose_principal_is_repaid_may_still_owe_interest() -> None:
    facts = Facts(LENT, (Paid(DAY(2026, 1, 20), 120_000_000, Early.FEWER),))
    position = stand(PLAIN, facts, DAY(2026, 1, 20))
    assert (position.outstanding_principal, position.due_unpaid_interest) == (0, 197_260)
    assert status_of(position, closed_on=None, cancelled_on=None) is LoanStatus.INTEREST_OWED


def test_a_notice_tells_what_there_is_to_tell() -> None:
    assert what_to_tell(Notice.OVERDUE, stand(PLAIN, Facts(LENT), DAY(2026, 2, 10))) is None
    late = stand(PLAIN, Facts(LENT), DAY(2026, 2, 20))
    assert what_to_tell(Notice.OVERDUE, late) == Told(DAY(2026, 2, 10), late.demanded)
    others = [kind for kind in Notice if kind is not Notice.OVERDUE]
    for kind in others:
        assert what_to_tell(kind, late) == Told(DAY(2026, 3, 10), late.demanded + late.coming[0].payment)
        assert what_to_tell(kind, stand(PLAIN, Facts(LENT), DAY(2026, 7, 10))) is None
    assert what_to_tell(Notice.OVERDUE, stand(PLAIN, Facts(LENT, (), DAY(2026, 9, 1)), DAY(2026, 9, 2))) is None


@pytest.mark.parametrize(("months", "kind"), [(12, "short"), (13, "medium"), (60, "medium"), (61, "long")])
def test_a_term_is_short_medium_or_long(months: int, kind: str) -> None:
    assert term_kind(months, limits_on(DAY(2026, 1, 10))) == kind


def test_what_was_declared_must_be_what_was_entered() -> None:
    check_declared(2, 5, [2, 3])
    for field, count, total, amounts in (("lines", 0, 0, []), ("declared_count", 3, 5, [2, 3]), ("declared_sum", 2, 6, [2, 3])):
        with pytest.raises(RuleBroken) as refused:
            check_declared(count, total, amounts)
        assert refused.value.field == field


def test_pasted_rows_are_read_and_written() -> None:
    rows = read_rows("20/11/2026\t50.000.000\n\n 1/12/2026; 70.000.000 ", DAY(2026, 1, 1))
    assert rows == (CustomRow(DAY(2026, 11, 20), 50_000_000), CustomRow(DAY(2026, 12, 1), 70_000_000))
    assert read_rows(write_rows(rows), DAY(2026, 1, 1)) == rows
    for text, line in (("20/11/2026", 1), ("20/11/2026 5\nx y", 2)):
        with pytest.raises(RuleBroken, match=f"Dòng {line}:"):
            read_rows(text, DAY(2026, 1, 1))


def test_nights_on_one_balance_are_one_sum_in_words() -> None:
    """An instalment rounds to nothing: its principal date leaves the balance as it was."""
    tiny = replace(PLAIN, principal=1_000_000, round_to=1_000_000, interest_every_months=3)
    assert in_words(schedule(tiny)[2], tiny) == "1.000.000 × 6 % × 90 ngày ÷ 365 = 14.795 đ"


def test_a_row_after_the_last_principal_says_that_nothing_bears_interest() -> None:
    half = replace(PLAIN, principal=3_000_000, round_to=1_000_000)
    rows = schedule(half)
    assert [row.principal for row in rows] == [1_000_000, 1_000_000, 1_000_000, 0, 0, 0]
    assert in_words(rows[3], half) == "Kỳ này không còn dư nợ nên không có lãi."


def test_an_instalment_of_the_very_day_of_an_annex_has_no_nights() -> None:
    on = DAY(2026, 2, 1)
    facts = Facts(LENT, replans=(Replan(on, (CustomRow(on, 20_000_000), CustomRow(DAY(2026, 4, 1), 100_000_000))),))
    [first] = stand(PLAIN, facts, on).instalments
    assert (first.principal, first.interest) == (20_000_000, 433_973)
    assert stand(PLAIN, facts, on).coming[0].interest == 969_863
    words = in_words(ScheduleRow(1, on, first.principal, first.interest, first.balance, first.stretches), PLAIN)
    assert words == "120.000.000 × 6 % × 22 ngày ÷ 365 = 433.973 đ"


def test_money_lent_after_the_last_instalment_falls_due_that_day() -> None:
    position = stand(PLAIN, Facts((*LENT, Lent(DAY(2026, 8, 1), 5_000_000))), DAY(2026, 8, 1))
    assert (position.outstanding_principal, position.coming) == (125_000_000, [])
    assert (position.instalments[-1].due_on, position.instalments[-1].principal) == (DAY(2026, 8, 1), 5_000_000)


def test_an_older_book_that_tells_nothing_was_repaid_changes_nothing() -> None:
    opening = Opening(DAY(2026, 3, 1), 0, 0)
    told = stand(PLAIN, Facts(LENT, opening=opening), DAY(2026, 3, 1))
    plain = stand(PLAIN, Facts(LENT), DAY(2026, 3, 1))
    assert (told.due_unpaid_principal, told.splits, told.overdue_interest) == (plain.due_unpaid_principal, [], 0)
    assert plain.overdue_interest > 0


def test_an_older_book_of_a_loan_without_interest_pays_principal_only_where_it_falls_due() -> None:
    free = replace(PLAIN, annual_rate_percent=Decimal(0), principal_grace_months=2)
    position = stand(free, Facts(LENT, opening=Opening(DAY(2026, 4, 20), 30_000_000, 0)), DAY(2026, 4, 20))
    assert [(split.on, split.principal) for split in position.splits] == [(DAY(2026, 4, 10), 30_000_000)]


def test_interest_paid_ahead_in_the_older_book_is_kept_as_advance() -> None:
    interest = sum(row.interest for row in schedule(PLAIN)[:1]) + 50_000
    position = stand(PLAIN, Facts(LENT, opening=Opening(DAY(2026, 2, 20), 20_000_000, interest)), DAY(2026, 2, 20))
    assert (position.advance, position.outstanding_principal, position.splits[-1].early) == (50_000, 100_000_000, 0)


def test_a_small_old_loan_is_not_rounded_beyond_its_amount() -> None:
    small = replace(PLAIN, principal=500)
    found = take_over(small, ListTold(500, balance=417), DAY(2026, 2, 20))
    assert found.terms.round_to == 1
    assert take_over(small, ListTold(500, balance=100), DAY(2026, 2, 20)).terms.round_to == 1
