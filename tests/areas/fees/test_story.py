"""Two years of fees in one office, from the tariff to the printed voucher."""

from datetime import date
from decimal import Decimal

from lmhtx_desktop.areas.fees.checks import CHECKS
from lmhtx_desktop.areas.fees.commands import (
    ChangeAssessment,
    RecordRemittance,
    VoidReceipt,
    change_assessment,
    record_remittance,
    void_receipt,
)
from lmhtx_desktop.areas.fees.indicators import SOURCE
from lmhtx_desktop.areas.fees.papers import receipt_paper
from lmhtx_desktop.areas.fees.queries.ledger import ledger_of
from lmhtx_desktop.areas.fees.queries.members import YearAsk, assessed_ids, debts, year_totals
from lmhtx_desktop.areas.fees.queries.office import with_office
from lmhtx_desktop.areas.fees.queries.receipts import receipt_of
from lmhtx_desktop.areas.fees.queries.yearly import remitted_of
from lmhtx_desktop.areas.fees.words import Relief
from lmhtx_desktop.kernel.indicators import Ask
from tests.areas.fees.test_papers import text_of
from tests.areas.fees.village import AN_HAI, LONG_HOA, TAN_PHU, TIN_DUNG, Village


def owed(village: Village, day: date) -> dict[str, int]:
    return {debt.name: debt.total for debt in village.data.ask(debts, day)}


def test_two_years_of_fees(village: Village) -> None:
    # 2025: the committee decides the tariff, the list is made, most pay, one twice by mistake.
    village.tariff(2025, share=Decimal(10), decision="05/NQ-BCH")
    village.assess(2025, date(2025, 2, 1))
    assert owed(village, date(2025, 2, 1)) == {AN_HAI: 100_000, LONG_HOA: 1_200_000, TAN_PHU: 500_000, TIN_DUNG: 2_000_000}
    village.pay(TIN_DUNG, date(2025, 3, 10), 2_000_000)
    twice = village.pay(TIN_DUNG, date(2025, 3, 10), 2_000_000)
    village.pay(LONG_HOA, date(2025, 6, 5), 700_000)
    village.data.carry_out(void_receipt, VoidReceipt(twice, "Nhập hai lần"))
    assert owed(village, date(2025, 12, 31)) == {AN_HAI: 100_000, LONG_HOA: 500_000, TAN_PHU: 500_000}

    # 2026: dearer; An Hải is exempted after a flood; Long Hòa settles both years and leaves something for the next.
    village.tariff(2026, share=Decimal(10))
    village.assess(2026, date(2026, 2, 1))
    [an_hai] = village.data.ask(assessed_ids, YearAsk(2026, search="an hai"))
    village.data.carry_out(change_assessment, ChangeAssessment(an_hai, Relief.EXEMPT, "Lũ lụt", date(2026, 9, 15), decision="31/QĐ-LMHTX"))
    settled = village.pay(LONG_HOA, date(2026, 4, 20), 2_000_000)
    village.pay(TAN_PHU, date(2026, 5, 4), 800_000, {2025: 500_000, 2026: 300_000})
    village.data.carry_out(record_remittance, RecordRemittance(2026, date(2026, 10, 1), 150_000))

    assert owed(village, date(2025, 12, 31)) == {AN_HAI: 100_000, LONG_HOA: 500_000, TAN_PHU: 500_000}, "the past stands still"
    assert owed(village, date(2026, 4, 30)) == {AN_HAI: 200_000, TAN_PHU: 1_000_000, TIN_DUNG: 2_000_000}
    assert owed(village, date(2026, 11, 22)) == {AN_HAI: 100_000, TAN_PHU: 200_000, TIN_DUNG: 2_000_000}

    # The figures of the year, the share that goes upward, and the ledger of one member agree with each other.
    figures = village.data.ask(SOURCE.answer, list(SOURCE.indicators), Ask(date(2026, 1, 1), date(2026, 12, 31), 2026))
    assert figures["fees_collected_total"].amount == 1_200_000 + 300_000
    assert figures["fees_collected_earlier_years"].amount == 500_000 + 500_000
    assert figures["fees_advance"].amount == 300_000
    assert figures["fees_outstanding_total"].amount == 2_200_000
    totals = village.data.ask(year_totals, YearAsk(2026))
    assert (totals.members, totals.due, totals.paid, totals.left, totals.overdue) == (4, 3_700_000, 1_500_000, 2_200_000, 2)
    remitted = village.data.ask(remitted_of, 2026)
    assert (remitted.wanted, remitted.sent, remitted.left) == (150_000, 150_000, 0)
    ledger = village.data.ask(ledger_of, village.ids[LONG_HOA])
    assert ledger is not None
    assert [(year.year, year.due, year.paid, year.left) for year in ledger.years] == [
        (2025, 1_200_000, 1_200_000, 0),
        (2026, 1_200_000, 1_200_000, 0),
        (2027, None, 300_000, 0),
    ]
    assert [receipt.title for receipt in ledger.receipts] == ["1/2026", "3/2025"]

    # What the payer takes home.
    receipt, office = village.data.ask(with_office, receipt_of, settled)
    text = text_of(receipt_paper(receipt, office))
    assert "Lý do nộp: Nộp hội phí năm 2025, 2026, 2027 (2025: 500.000; 2026: 1.200.000; 2027: 300.000) – Liên hiệp HTX Long Hòa" in text
    assert "Số tiền: 2.000.000\u00a0đ (Viết bằng chữ: Hai triệu đồng)" in text
    assert [finding for check in CHECKS for finding in village.data.ask(check)] == []
