"""The demo's fees: a tariff and an assessment every year, receipts by members who mostly pay, some who do not."""

import datetime
from decimal import Decimal

from lmhtx_desktop.app.demo.invented import person
from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.fees.commands import (
    AssessYear,
    ChangeAssessment,
    RecordReceipt,
    RecordRemittance,
    SetTariff,
    VoidReceipt,
    assess_year,
    change_assessment,
    record_receipt,
    record_remittance,
    set_tariff,
    void_receipt,
)
from lmhtx_desktop.areas.fees.queries.members import YearAsk, assessed_ids, assessed_rows
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.fees.words import Relief
from lmhtx_desktop.kernel.money import MILLION

#: Invented: no province's tariff is meant (đồng a year).
_RATES = (
    Rate("HTX", None, MILLION), Rate("HTX", "TD", 3 * MILLION), Rate("LHHTX", None, 2 * MILLION + 500_000), Rate("THT", None, 200_000),
    Rate("OTHER", None, 2 * MILLION),
)  # fmt: skip
#: How reliably a member pays: of a hundred, in a year.
_GOOD_PAYER, _BAD_PAYER = 98, 30


def build(office: Office) -> None:
    """Keep the fees of every year."""
    reliable = {id: _GOOD_PAYER if office.chance.random() < 0.9 else _BAD_PAYER for id in office.ids}
    for year in office.years:
        day = min(datetime.date(year, 3, 15), DEMO_DAY)
        with office.at_work() as carry_out:
            carry_out(set_tariff, SetTariff(year, _RATES, f"12/QĐ-LMHTX ngày 05/01/{year}", Decimal(10)), day)
            carry_out(assess_year, AssessYear(year, day), day)
        ask = YearAsk(year=year, day=DEMO_DAY)
        assessments = office.file.ask(assessed_ids, ask)
        _excuse(office, assessments, year)
        owed = office.file.ask(assessed_rows, assessments, DEMO_DAY)
        _collect(office, {each.organisation_id: each.due for each in owed if each.due}, reliable, year)


def _excuse(office: Office, assessments: list[int], year: int) -> None:
    """Exempt one member in fifty."""
    with office.at_work() as carry_out:
        for assessment in assessments:
            if office.chance.random() < 0.02:
                day = min(datetime.date(year, 4, 10), DEMO_DAY)
                order = ChangeAssessment(
                    assessment, Relief.EXEMPT, "Gặp thiên tai, sản xuất thua lỗ", day, decision=f"{assessment}/QĐ-LMHTX"
                )
                carry_out(change_assessment, order, day)


def _collect(office: Office, owed: dict[int, int], reliable: dict[int, int], year: int) -> None:
    """Take the money in, day by day; now and then a receipt is written wrongly and voided, and some goes upward."""
    payments = [
        (office.day_in(year, 4, 11), id, amount if office.chance.random() < 0.98 else amount // 2)
        for id, amount in owed.items()
        if office.chance.randrange(100) < reliable.get(id, _GOOD_PAYER)
    ]
    collected = 0
    with office.at_work() as carry_out:
        for day, id, amount in sorted(payments):
            payer, _ = person(office.chance)
            done = carry_out(record_receipt, RecordReceipt(id, day, amount, payer), day)
            if office.chance.random() < 0.01 and done.id is not None:
                carry_out(void_receipt, VoidReceipt(done.id, "Viết nhầm số tiền"), day)
                carry_out(record_receipt, RecordReceipt(id, day, amount, payer), day)
            collected += amount
        day = min(datetime.date(year, 12, 20), DEMO_DAY)
        if collected:
            carry_out(record_remittance, RecordRemittance(year, day, collected // 10, f"UNC {year}-01"), day)
