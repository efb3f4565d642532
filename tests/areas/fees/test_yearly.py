"""Tariffs, lists of a year, decisions about members, and taking them back."""

from datetime import date
from decimal import Decimal

import pytest

from lmhtx_desktop.areas.fees.commands import (
    AssessYear,
    ChangeAssessment,
    RecordRemittance,
    RemoveAssessment,
    RemoveRemittance,
    assess_year,
    change_assessment,
    record_remittance,
    remove_assessment,
    remove_remittance,
)
from lmhtx_desktop.areas.fees.queries.ledger import ledger_of
from lmhtx_desktop.areas.fees.queries.members import YearAsk, assessed_ids, assessed_rows, assessed_years, year_totals
from lmhtx_desktop.areas.fees.queries.yearly import preview_assessment, remitted_of, tariff_of, tariff_years
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.fees.words import PartYear, Relief
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from tests.areas.fees.village import AN_HAI, LONG_HOA, MOC_LAN, RATES, TAN_PHU, TIN_DUNG, Village


def due_by_name(village: Village, year: int, day: date | None = None) -> dict[str, int]:
    ids = village.data.ask(assessed_ids, YearAsk(year, day))
    return {row.name: row.due for row in village.data.ask(assessed_rows, ids, day)}


def decide(village: Village, name: str, year: int, relief: Relief, amount: int | None = None, on: date = date(2026, 6, 1)) -> None:
    ids = village.data.ask(assessed_ids, YearAsk(year, search=name))
    village.data.carry_out(change_assessment, ChangeAssessment(ids[0], relief, "Thiên tai", on, amount, "12/QĐ-LMHTX"))


def test_last_years_tariff_is_offered_until_the_year_has_its_own(data: DataFile) -> None:
    village = Village(data, {})
    assert data.ask(tariff_of, 2026).rates == ()
    village.tariff(2025, share=Decimal("12.5"), decision="01/NQ-BCH", part_year=PartYear.MONTHS)
    offered = data.ask(tariff_of, 2026)
    assert (offered.rates, offered.share, offered.part_year) == (RATES, Decimal("12.5"), PartYear.MONTHS)
    assert (offered.is_set, offered.decision) == (False, None)
    village.tariff(2026, (Rate("HTX", None, 600_000), Rate("THT", "NN", 50_000)), share=Decimal(0))
    village.tariff(2026, (Rate("HTX", None, 700_000),))
    assert data.ask(tariff_of, 2026).rates == (Rate("HTX", None, 700_000),)
    assert data.ask(tariff_of, 2025).rates == RATES
    assert data.ask(tariff_years) == [2026, 2025]


def test_a_year_is_assessed_by_kind_and_industry_for_the_members_of_the_day(village: Village) -> None:
    village.tariff(2026)
    assert village.assess(2026) == "Danh sách thu hội phí năm 2026: thêm 4, giữ nguyên 0, chưa có mức thu 0"
    assert due_by_name(village, 2026) == {AN_HAI: 100_000, LONG_HOA: 1_200_000, TAN_PHU: 500_000, TIN_DUNG: 2_000_000}


def test_assessing_again_adds_only_who_is_missing_and_leaves_the_rest_as_it_is(village: Village) -> None:
    village.tariff(2026, (Rate("HTX", None, 500_000),))
    assert village.assess(2026).endswith("thêm 2, giữ nguyên 0, chưa có mức thu 2")
    village.pay(TAN_PHU, date(2026, 2, 1), 200_000)
    decide(village, TIN_DUNG, 2026, Relief.EXEMPT)
    village.join(MOC_LAN, date(2026, 7, 1))
    village.tariff(2026, (Rate("HTX", None, 900_000), Rate("THT", None, 90_000)), part_year=PartYear.MONTHS)
    preview = village.data.ask(preview_assessment, 2026, date(2026, 8, 1))
    assert (preview.added, preview.there, preview.without) == ({"HTX": (1, 450_000), "THT": (1, 90_000)}, 2, (LONG_HOA,))
    assert village.assess(2026, date(2026, 8, 1)).endswith("thêm 2, giữ nguyên 2, chưa có mức thu 1")
    assert due_by_name(village, 2026) == {AN_HAI: 90_000, MOC_LAN: 450_000, TAN_PHU: 500_000, TIN_DUNG: 0}
    assert village.assess(2026, date(2026, 8, 1)).endswith("thêm 0, giữ nguyên 4, chưa có mức thu 1")
    assert village.data.ask(year_totals, YearAsk(2026)).paid == 200_000


def test_a_year_without_a_tariff_or_without_members_is_not_assessed(data: DataFile, village: Village) -> None:
    with pytest.raises(RuleBroken, match="Chưa có biểu mức hội phí năm 2026"):
        village.assess(2026)
    village.tariff(2019)
    with pytest.raises(RuleBroken, match="chưa có thành viên"):
        village.assess(2019)
    assert data.ask(assessed_years) == []


def test_a_decision_counts_from_its_day_and_the_last_one_decides(village: Village) -> None:
    village.tariff(2026)
    village.assess(2026)
    decide(village, TAN_PHU, 2026, Relief.REDUCED, 300_000, date(2026, 3, 1))
    decide(village, TAN_PHU, 2026, Relief.EXEMPT, None, date(2026, 6, 1))
    decide(village, TAN_PHU, 2026, Relief.OWN_AMOUNT, 750_000, date(2026, 6, 1))
    seen = {
        day: due_by_name(village, 2026, day)[TAN_PHU] for day in (date(2026, 2, 28), date(2026, 3, 1), date(2026, 5, 31), date(2026, 6, 1))
    }
    assert list(seen.values()) == [500_000, 300_000, 300_000, 750_000]
    assert due_by_name(village, 2026, date(2026, 1, 14)) == {}, "the list was made on 15 January"
    decide(village, TAN_PHU, 2026, Relief.TARIFF)
    assert due_by_name(village, 2026)[TAN_PHU] == 500_000


def test_a_decision_needs_a_reason_and_a_day_that_was_not_before_the_list(village: Village) -> None:
    village.tariff(2026)
    village.assess(2026)
    id = village.data.ask(assessed_ids, YearAsk(2026))[0]
    for order, field in (
        (ChangeAssessment(id, Relief.EXEMPT, "  ", date(2026, 6, 1)), "reason"),
        (ChangeAssessment(id, Relief.EXEMPT, "Thiên tai", date(2026, 1, 14)), "decided_on"),
        (ChangeAssessment(id, Relief.EXEMPT, "Thiên tai", date(2026, 11, 23)), "decided_on"),
        (ChangeAssessment(id, Relief.REDUCED, "Thiên tai", date(2026, 6, 1)), "amount"),
        (ChangeAssessment(999, Relief.EXEMPT, "Thiên tai", date(2026, 6, 1)), "assessment"),
    ):
        with pytest.raises(RuleBroken) as refusal:
            village.data.carry_out(change_assessment, order)
        assert refusal.value.field == field
    assert due_by_name(village, 2026)[AN_HAI] == 100_000


def test_a_list_can_be_taken_back_until_a_receipt_rests_on_it(village: Village) -> None:
    village.tariff(2025)
    village.tariff(2026)
    first = village.data.carry_out(assess_year, AssessYear(2025, date(2025, 1, 15)))
    second = village.data.carry_out(assess_year, AssessYear(2026, date(2026, 1, 15)))
    village.pay(TAN_PHU, date(2026, 2, 1), 100_000)
    with pytest.raises(RuleBroken, match="dựa vào nó"):
        village.data.carry_out(take_back, first.entry)
    assert village.data.ask(assessed_years) == [2026, 2025]
    village.data.carry_out(take_back, second.entry)
    assert village.data.ask(assessed_years) == [2025]


def test_a_member_listed_by_mistake_is_taken_off_unless_a_receipt_paid_it(village: Village) -> None:
    village.tariff(2026)
    village.assess(2026)
    decide(village, AN_HAI, 2026, Relief.EXEMPT)
    village.pay(TAN_PHU, date(2026, 2, 1), 100_000)
    by_name = {row.name: row.id for row in village.data.ask(assessed_rows, village.data.ask(assessed_ids, YearAsk(2026)))}
    taken = village.data.carry_out(remove_assessment, RemoveAssessment(by_name[AN_HAI]))
    with pytest.raises(RuleBroken, match="đã có phiếu thu"):
        village.data.carry_out(remove_assessment, RemoveAssessment(by_name[TAN_PHU]))
    assert set(due_by_name(village, 2026)) == {LONG_HOA, TAN_PHU, TIN_DUNG}
    village.data.carry_out(take_back, taken.entry)
    assert due_by_name(village, 2026)[AN_HAI] == 0, "the exemption comes back with it"


def test_what_goes_upward_stands_beside_what_the_share_makes_of_the_money(village: Village) -> None:
    village.tariff(2026, share=Decimal(20))
    village.assess(2026)
    village.pay(LONG_HOA, date(2026, 3, 1), 1_000_000)
    first = village.data.carry_out(record_remittance, RecordRemittance(2026, date(2026, 4, 1), 150_000, "UNC 07"))
    village.data.carry_out(record_remittance, RecordRemittance(2026, date(2026, 9, 1), 80_000))
    assert (lambda r: (r.collected, r.wanted, r.sent, r.left))(village.data.ask(remitted_of, 2026)) == (1_000_000, 200_000, 230_000, 0)
    spring = village.data.ask(remitted_of, 2026, date(2026, 5, 1))
    assert (spring.sent, spring.left, spring.remittances[0].document) == (150_000, 50_000, "UNC 07")
    village.data.carry_out(remove_remittance, RemoveRemittance(first.id or 0))
    assert village.data.ask(remitted_of, 2026).sent == 80_000
    for order, field in (
        (RecordRemittance(2026, date(2026, 4, 1), 0), "amount"),
        (RecordRemittance(2026, date(2026, 12, 1), 5), "remitted_on"),
        (RecordRemittance(1900, date(2026, 4, 1), 5), "year"),
    ):
        with pytest.raises(RuleBroken) as refusal:
            village.data.carry_out(record_remittance, order)
        assert refusal.value.field == field


def test_a_fee_already_paid_may_still_be_reduced_and_the_surplus_is_shown(village: Village) -> None:
    village.tariff(2026)
    village.assess(2026)
    village.pay(TAN_PHU, date(2026, 2, 1), 500_000)
    decide(village, TAN_PHU, 2026, Relief.REDUCED, 300_000)
    ledger = village.data.ask(ledger_of, village.ids[TAN_PHU])
    assert ledger is not None
    assert [(year.due, year.paid, year.left, year.over) for year in ledger.years] == [(300_000, 500_000, 0, 200_000)]
