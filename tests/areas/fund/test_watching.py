"""Watching debt as of any day: who is overdue, who must pay soon, how much of the book is at risk, which interest counts."""

import datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from lmhtx_desktop.areas.fund.queries.classified import classified
from lmhtx_desktop.areas.fund.queries.watching import WatchLine, last_change, watch_sums, watched
from lmhtx_desktop.areas.organisations.commands import EditOrganisation, edit_organisation
from lmhtx_desktop.kernel.errors import Stopped
from lmhtx_desktop.store.datafile import Reading
from tests.areas.fund.conftest import Office

DAY = datetime.date


def line_of(office: Office, day: datetime.date, loan: int) -> WatchLine:
    return next(line for line in office.data.ask(watched, day) if line.id == loan)


def bullet(office: Office, number: str, on: datetime.date, months: int, **more: object) -> int:
    """A loan of 100 million at 6 %, all of it due on one day."""
    terms = {
        "contract_number": number, "on": on, "approved_amount": 100_000_000, "months": months, "plan": "bullet",
        "interest_every_months": months, "annual_rate_percent": Decimal(6), "borrower_kind": "PERSON", "organisation_id": None,
        "borrower_name": f"Người vay {number}", "project_total": 200_000_000, "own_capital": 100_000_000, **more,
    }  # fmt: skip
    return office.lend(**terms)


def test_a_loan_is_watched_with_what_it_owes_and_when_it_must_pay_next(office: Office) -> None:
    loan = bullet(office, "01", DAY(2026, 1, 10), 6, borrower_phone="0912 000 111")
    before = line_of(office, DAY(2026, 6, 15), loan)
    assert (before.coming_on, before.demanded, before.overdue_days, before.group) == (DAY(2026, 7, 10), 0, 0, 1)
    assert before.coming == 100_000_000 + round(100_000_000 * 0.06 * 181 / 365)
    assert before.phone == "0912 000 111"
    due = line_of(office, DAY(2026, 7, 10), loan)
    assert (due.demanded, due.overdue_days, due.overdue_since) == (102_975_342, 0, None)
    late = line_of(office, DAY(2026, 7, 30), loan)
    assert (late.overdue_days, late.overdue_since, late.group) == (20, DAY(2026, 7, 10), 2)
    assert late.due_principal + late.due_interest + late.overdue_interest + late.late_interest == late.demanded
    assert line_of(office, DAY(2026, 5, 31), loan).coming is None, "it falls due more than thirty days later"


def test_interest_counts_as_income_only_in_group_1(office: Office) -> None:
    """TT 52/2022/TT-BTC Đ.5.2: interest of group 1 is accrued, that of every other group is watched off the books."""
    loan = bullet(office, "01", DAY(2026, 1, 10), 6)
    good = line_of(office, DAY(2026, 7, 19), loan)
    assert (good.overdue_days, good.group) == (9, 1)
    assert good.interest_on == good.due_interest + good.overdue_interest + good.late_interest > 0
    assert good.interest_off == 0
    bad = line_of(office, DAY(2026, 7, 20), loan)
    assert (bad.overdue_days, bad.group, bad.interest_on) == (10, 2, 0)
    assert bad.interest_off > good.interest_on


def test_the_portfolio_at_risk_is_the_principal_of_loans_overdue_for_more_than_30_and_90_days(office: Office) -> None:
    for number, on in (("01", DAY(2026, 1, 10)), ("02", DAY(2026, 3, 20)), ("03", DAY(2026, 5, 15))):
        bullet(office, number, on, 6)
    sums = watch_sums(office.data.ask(watched, DAY(2026, 11, 20)))
    days = {line.contract_number: line.overdue_days for line in office.data.ask(watched, DAY(2026, 11, 20))}
    assert days == {"01": 133, "02": 61, "03": 5}
    assert (sums.outstanding, sums.par30, sums.par90) == (300_000_000, 200_000_000, 100_000_000)
    assert sums.share(sums.par90) == Fraction(100, 3)
    assert (sums.loans, sums.overdue_loans, sums.bad) == (3, 3, 200_000_000)
    empty = watch_sums(office.data.ask(watched, DAY(2026, 1, 1)))
    assert (empty.loans, empty.share(empty.par30)) == (0, None)


def test_the_longest_overdue_stand_first_and_a_settled_loan_is_not_watched(office: Office) -> None:
    bullet(office, "01", DAY(2026, 3, 20), 6)
    bullet(office, "02", DAY(2026, 1, 10), 6)
    paid = bullet(office, "03", DAY(2026, 2, 2), 6)
    office.receive(paid, DAY(2026, 8, 2), 102_975_342)
    assert [line.contract_number for line in office.data.ask(watched, DAY(2026, 11, 1))] == ["02", "01"]
    assert {line.contract_number for line in office.data.ask(watched, DAY(2026, 8, 1))} == {"01", "02", "03"}


def test_a_loan_without_a_telephone_takes_the_organisations_own(office: Office) -> None:
    loan = office.lend()
    assert line_of(office, DAY(2026, 11, 1), loan).phone is None
    office.data.carry_out(
        edit_organisation, EditOrganisation(id=office.htx, name="HTX Nông nghiệp Tân Phú", kind="HTX", sector="NN", phone="0296 111 222")
    )
    assert line_of(office, DAY(2026, 11, 1), loan).phone == "0296 111 222"


def test_classifying_a_book_tells_how_far_it_is_and_stops_when_told(office: Office) -> None:
    bullet(office, "01", DAY(2026, 1, 10), 6)
    steps: list[tuple[int, int]] = []
    office.data.ask(lambda reading: classified(reading.connection, DAY(2026, 11, 1), step=lambda done, total: steps.append((done, total))))
    assert steps[0] == (0, 1)
    assert steps[-1] == (1, 1)

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        office.data.ask(watched, DAY(2026, 11, 1), stop)


def test_anything_written_is_a_change_and_reading_is_none(office: Office) -> None:
    def now(reading: Reading) -> int:
        return last_change(reading)

    before = office.data.ask(now)
    office.data.ask(watched, DAY(2026, 11, 1))
    assert office.data.ask(now) == before
    bullet(office, "01", DAY(2026, 1, 10), 6)
    assert office.data.ask(now) > before
