"""What capital a fund has changes from day to day, and the limits of law with it."""

import datetime
import shutil
import sqlite3
from pathlib import Path

import pytest

from lmhtx_desktop.areas.fund.book.capital import Capital, capitals
from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.commands import (
    DisburseLoan,
    OpenFund,
    RecordCapital,
    RemoveCapital,
    disburse_loan,
    open_fund,
    record_capital,
    remove_capital,
)
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile, open_file
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.upgrade import upgrade
from tests.areas.fund.conftest import Office

DAY = datetime.date
BILLION = 10**9
MUSEUM = Path(__file__).parents[2] / "upgrade" / "museum"


def steps(data: DataFile, fund: int) -> list[Capital]:
    return data.ask(lambda reading: capitals(reading.connection)[fund])


def test_the_limit_is_that_of_the_capital_on_the_day_the_money_leaves(office: Office) -> None:
    """15 % of ten billion is 1.5 billion; from July on the capital is twenty billion, so the same sum may leave."""
    loan = office.grant(approved_amount=2 * BILLION, project_total=6 * BILLION, own_capital=3 * BILLION)
    office.data.carry_out(record_capital, RecordCapital(office.fund, DAY(2026, 7, 1), 18 * BILLION, 2 * BILLION))
    with pytest.raises(RuleBroken, match=r"1\.500\.000\.000") as caught:
        office.disburse(loan, DAY(2026, 6, 30), 2 * BILLION)
    assert caught.value.field == "amount"
    office.disburse(loan, DAY(2026, 7, 1), 2 * BILLION)


def test_a_loss_makes_the_limit_smaller(office: Office) -> None:
    loan = office.grant(approved_amount=1_500_000_000, project_total=6 * BILLION, own_capital=3 * BILLION)
    office.data.carry_out(record_capital, RecordCapital(office.fund, DAY(2026, 1, 8), 10 * BILLION, -10_000_000))
    with pytest.raises(RuleBroken, match=r"1\.498\.500\.000"):
        office.disburse(loan, DAY(2026, 1, 8), 1_500_000_000)
    office.disburse(loan, DAY(2026, 1, 7), 1_500_000_000)


def test_before_any_capital_is_known_no_money_leaves(office: Office) -> None:
    fund = office.data.carry_out(open_fund, OpenFund("Quỹ mới", "COOP", 20 * BILLION, capital_from=DAY(2026, 2, 1))).id
    loan = office.grant(fund_id=fund)
    with pytest.raises(RuleBroken, match="Chưa ghi vốn điều lệ") as caught:
        office.disburse(loan, DAY(2026, 1, 31))
    assert caught.value.field == "paid_on"
    office.disburse(loan, DAY(2026, 2, 1))


def test_a_fund_opened_on_a_day_has_its_capital_from_that_day(office: Office) -> None:
    order = OpenFund("Quỹ tỉnh cũ", "COOP", 20 * BILLION, opened_on=DAY(2012, 5, 1), document="Số 7/QĐ-UBND")
    fund = office.data.carry_out(open_fund, order).id
    assert fund is not None
    [step] = steps(office.data, fund)
    assert (step.from_on, step.real, step.document) == (DAY(2012, 5, 1), 20 * BILLION, "Số 7/QĐ-UBND")
    assert [line.capital for line in office.data.ask(funds, DAY(2012, 4, 30)) if line.id == fund] == [None]


def test_the_capital_of_a_day_is_mended_not_doubled_and_the_last_step_stays(office: Office) -> None:
    office.data.carry_out(record_capital, RecordCapital(office.fund, DAY(2026, 3, 1), 12 * BILLION))
    office.data.carry_out(record_capital, RecordCapital(office.fund, DAY(2026, 3, 1), 13 * BILLION, 5, "Biên bản"))
    first, second = steps(office.data, office.fund)
    assert (second.charter_capital, second.retained_result, second.document) == (13 * BILLION, 5, "Biên bản")
    for order in (RecordCapital(office.fund, DAY(2026, 3, 2), 0), RecordCapital(office.fund, DAY(2026, 11, 23), 1)):
        with pytest.raises(RuleBroken) as caught:
            office.data.carry_out(record_capital, order)
        assert caught.value.field == ("charter_capital" if not order.charter_capital else "from_on")
    done = office.data.carry_out(remove_capital, RemoveCapital(second.id))
    assert steps(office.data, office.fund) == [first]
    with pytest.raises(RuleBroken, match="duy nhất"):
        office.data.carry_out(remove_capital, RemoveCapital(first.id))
    assert done.entry is not None
    office.data.carry_out(take_back, done.entry)
    assert steps(office.data, office.fund) == [first, second]


def test_an_older_disbursement_is_still_checked_against_its_own_day(office: Office) -> None:
    loan = office.grant(approved_amount=1_600_000_000, project_total=6 * BILLION, own_capital=3 * BILLION)
    office.data.carry_out(record_capital, RecordCapital(office.fund, DAY(2026, 9, 1), 40 * BILLION))
    with pytest.raises(RuleBroken):
        office.data.carry_out(disburse_loan, DisburseLoan(loan, DAY(2026, 8, 31), 1_600_000_000, True))


@pytest.mark.parametrize("piece", ["0001", "0002"])
def test_a_file_of_an_older_program_knows_its_capital_on_every_day_it_lent(piece: str, tmp_path: Path) -> None:
    path = tmp_path / "cu.lmhtx"
    shutil.copy(MUSEUM / f"{piece}.lmhtx", path)
    raw = sqlite3.connect(path)
    before = {row[0]: row[1:] for row in raw.execute("SELECT id, charter_capital, retained_result, opened_on FROM fund")}
    lent = raw.execute("SELECT fund_id, min(paid_on) FROM loan_disbursement GROUP BY fund_id").fetchall()
    raw.close()
    file = open_file(path, user="x")
    after = file.ask(lambda reading: capitals(reading.connection))
    file.close()
    assert lent
    assert {fund: (step.charter_capital, step.retained_result) for fund, [step] in after.items()} == {
        fund: values[:2] for fund, values in before.items()
    }
    for fund, first in lent:
        [step] = after[fund]
        assert step.from_on <= DAY.fromisoformat(first)


@pytest.mark.parametrize(
    ("opened", "signed", "since"),
    [
        ("2012-05-01", "2020-02-01", "2012-05-01"),
        ("2021-01-01", "2020-02-01", "2020-02-01"),
        (None, "2020-02-01", "2020-02-01"),
        ("2012-05-01", None, "2012-05-01"),
        (None, None, "2019-06-07"),
    ],
)
def test_an_old_capital_counts_from_the_first_day_it_can_have_been_needed(
    opened: str | None, signed: str | None, since: str, tmp_path: Path
) -> None:
    path = tmp_path / "cu.lmhtx"
    upgrade(path, "0002")
    raw = sqlite3.connect(path)
    raw.execute(
        "INSERT INTO fund (id, name, model, charter_capital, retained_result, opened_on) VALUES (1, 'Quỹ', 'COOP', 9, -2, ?)", (opened,)
    )
    columns = [row[1] for row in raw.execute("PRAGMA table_info(audit_entry)")]
    values = {
        "id": 1,
        "at": "2019-06-07T08:00:00+00:00",
        "user": "x",
        "command": "open_fund",
        "sentence": "Thêm quỹ",
        "areas": "fund",
        "undoable": 1,
    }
    named = [name for name in columns if name in values]
    raw.execute(f"INSERT INTO audit_entry ({', '.join(named)}) VALUES ({', '.join('?' * len(named))})", [values[name] for name in named])
    if signed is not None:
        loan = {
            "id": 1, "fund_id": 1, "contract_number": "1", "signed_on": signed, "borrower_kind": "PERSON", "borrower_name": "A", "sort_key": "a",
            "search_text": "a", "approved_amount": 5, "planned_on": signed, "months": 1, "annual_rate_percent": "6", "plan": "bullet",
            "day_count": "actual/365", "principal_every_months": 1, "principal_grace_months": 0, "interest_every_months": 1, "round_to": 1,
            "business_day": "none", "overdue_rate_factor": "1.5", "late_interest_percent": "0",
        }  # fmt: skip
        raw.execute(f"INSERT INTO loan ({', '.join(loan)}) VALUES ({', '.join('?' * len(loan))})", list(loan.values()))
    raw.commit()
    raw.close()
    file = open_file(path, user="x")
    [step] = file.ask(lambda reading: capitals(reading.connection)[1])
    contracts = file.ask(lambda reading: [each.contract for each in loan_files(reading.connection).values()])
    file.close()
    assert (step.from_on.isoformat(), step.charter_capital, step.retained_result) == (since, 9, -2)
    assert [(each.source_id, each.product_id, each.rate_by_decision) for each in contracts] == [(None, None, False)] * bool(signed)
    assert all(each.order_on_time.startswith("interest,principal") and each.order_overdue.startswith("principal") for each in contracts)
