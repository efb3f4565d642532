"""The numbers of LM-02, the records behind them, and the same area by area."""

from datetime import date
from fractions import Fraction

import pytest

from lmhtx_desktop.areas.fees.commands import (
    ChangeAssessment,
    RecordRemittance,
    VoidReceipt,
    change_assessment,
    record_remittance,
    void_receipt,
)
from lmhtx_desktop.areas.fees.indicators import SOURCE
from lmhtx_desktop.areas.fees.queries.members import IN_DEBT, YearAsk, areas_of_members, assessed_ids, assessed_rows, debts, year_totals
from lmhtx_desktop.areas.fees.queries.sums import fees_by_area
from lmhtx_desktop.areas.fees.words import PayState, Relief
from lmhtx_desktop.kernel.indicators import Amount, Ask
from tests.areas.fees.village import AN_HAI, LONG_HOA, TAN_PHU, TIN_DUNG, Village

YEAR_2026 = Ask(date(2026, 1, 1), date(2026, 11, 22), 2026)


@pytest.fixture
def paid_village(village: Village) -> Village:
    """2025 and 2026: Tân Phú catches up, Long Hòa pays ahead, An Hải is exempt and Tín dụng reduced in 2026."""
    for year in (2025, 2026):
        village.tariff(year)
        village.assess(year)
    by_name = {row.name: row.id for row in village.data.ask(assessed_rows, village.data.ask(assessed_ids, YearAsk(2026)))}
    for name, relief, amount in ((AN_HAI, Relief.EXEMPT, None), (TIN_DUNG, Relief.REDUCED, 1_500_000)):
        village.data.carry_out(change_assessment, ChangeAssessment(by_name[name], relief, "Khó khăn", date(2026, 5, 1), amount))
    village.pay(AN_HAI, date(2025, 6, 1), 100_000)
    village.pay(TAN_PHU, date(2026, 3, 1), 600_000)
    village.pay(LONG_HOA, date(2026, 4, 1), 1_200_000)
    village.pay(LONG_HOA, date(2026, 9, 1), 1_500_000)
    village.data.carry_out(void_receipt, VoidReceipt(village.pay(TIN_DUNG, date(2026, 4, 2), 2_000_000), "Trùng"))
    village.data.carry_out(record_remittance, RecordRemittance(2026, date(2026, 10, 1), 250_000, "UNC 3"))
    return village


EXPECTED: dict[str, Amount] = {
    "fees_members": 4,
    "fees_owing": 3,
    "fees_due_total": 500_000 + 1_200_000 + 1_500_000,
    "fees_exempt_total": 100_000 + 500_000,
    "fees_collected_total": 100_000 + 1_200_000,
    "fees_collected_earlier_years": 500_000 + 1_200_000,
    "fees_advance": 300_000,
    "fees_received_total": 600_000 + 2_700_000,
    "fees_outstanding_total": 400_000 + 1_500_000,
    "fees_in_debt": 2,
    "fees_paid_in_full_count": 1,
    "fees_paid_in_full_share": Fraction(100, 3),
    "fees_collected_share": Fraction(1_300_000 * 100, 3_200_000),
    "fees_remitted": 250_000,
    "fees_members_htx": 2,
    "fees_due_total_htx": 2_000_000,
    "fees_due_total_lh": 1_200_000,
    "fees_collected_total_lh": 1_200_000,
    "fees_collected_total_tht": 0,
    "fees_paid_in_full_share_lh": 100,
    "fees_paid_in_full_share_tht": None,
    "fees_exempt_total_tht": 100_000,
    "fees_members_other": 0,
}


def test_the_numbers_of_a_year_are_what_an_accountant_adds_up(paid_village: Village) -> None:
    answered = paid_village.data.ask(SOURCE.answer, list(EXPECTED), YEAR_2026)
    assert {key: figure.amount for key, figure in answered.items()} == EXPECTED


@pytest.mark.parametrize("key", sorted(SOURCE.indicators))
def test_the_records_behind_every_number_add_up_to_it(paid_village: Village, key: str) -> None:
    [figure] = paid_village.data.ask(SOURCE.answer, [key], YEAR_2026).values()
    behind = paid_village.data.ask(SOURCE.behind, key, YEAR_2026)
    assert sum(record.amount or 0 for record in behind) == (figure.amount or 0)
    assert all(record.label and record.amount for record in behind)


def test_the_kinds_add_up_to_the_whole(paid_village: Village) -> None:
    stems = [key for key, indicator in SOURCE.indicators.items() if f"{key}_htx" in SOURCE.indicators and indicator.how != "ratio"]
    assert len(stems) == 11
    answered = paid_village.data.ask(SOURCE.answer, list(SOURCE.indicators), YEAR_2026)
    for stem in stems:
        assert answered[stem].amount == sum(answered[f"{stem}_{kind}"].amount or 0 for kind in ("htx", "lh", "tht", "other"))


def test_money_of_the_span_is_this_years_earlier_years_and_advance(paid_village: Village) -> None:
    span = Ask(date(2026, 4, 1), date(2026, 6, 30), None)
    answered = paid_village.data.ask(SOURCE.answer, list(SOURCE.indicators), span)
    assert answered["fees_received_total"].amount == 1_200_000
    assert answered["fees_collected_earlier_years"].amount == 1_200_000
    assert answered["fees_outstanding_total"].amount == 400_000 + 1_200_000 + 1_500_000, "as it stood on 30 June"
    assert answered["fees_remitted"].amount == 0


def test_before_the_list_is_made_what_is_owed_is_not_recorded_but_money_is(paid_village: Village) -> None:
    answered = paid_village.data.ask(SOURCE.answer, list(SOURCE.indicators), Ask(date(2027, 1, 1), date(2027, 12, 31), 2027))
    assert (answered["fees_members"].amount, answered["fees_due_total_htx"].amount, answered["fees_collected_share"].amount) == (
        None,
        None,
        None,
    )
    assert answered["fees_collected_total"].amount == 0


def test_a_record_behind_opens_where_it_belongs(paid_village: Village) -> None:
    assert SOURCE.indicators["fees_due_total"].area == "organisations"
    assert SOURCE.indicators["fees_collected_total_htx"].area == "fees"
    owing = paid_village.data.ask(SOURCE.behind, "fees_outstanding_total", YEAR_2026)
    assert [(record.id, record.amount) for record in owing] == [
        (paid_village.ids[TAN_PHU], 400_000),
        (paid_village.ids[TIN_DUNG], 1_500_000),
    ]
    [receipt] = paid_village.data.ask(SOURCE.behind, "fees_collected_total_htx", YEAR_2026)
    assert receipt.label == f"Phiếu thu số 1/2026 ngày 01/03/2026: {TAN_PHU}, hội phí năm 2026"
    [remittance] = paid_village.data.ask(SOURCE.behind, "fees_remitted", YEAR_2026)
    assert (remittance.id, remittance.label) == (-1, "Nộp ngày 01/10/2026 UNC 3")


def test_an_unknown_key_is_a_bug_and_not_a_zero(paid_village: Village) -> None:
    with pytest.raises(KeyError):
        paid_village.data.ask(SOURCE.answer, ["fees_due_totals"], YEAR_2026)


def test_the_areas_add_up_to_the_whole_and_the_nameless_one_comes_last(paid_village: Village) -> None:
    areas = paid_village.data.ask(fees_by_area, YEAR_2026)
    assert [(of.area, of.members, of.due, of.outstanding) for of in areas] == [
        ("Châu Thành", 2, 1_700_000, 400_000),
        ("Tân Châu", 1, 1_500_000, 1_500_000),
        (None, 1, 0, 0),
    ]
    assert sum(of.collected for of in areas) == EXPECTED["fees_collected_total"]
    assert sum(of.collected_earlier for of in areas) == EXPECTED["fees_collected_earlier_years"]
    assert sum(of.advance for of in areas) == EXPECTED["fees_advance"]
    assert areas[0].paid_in_full_share == 50


@pytest.mark.parametrize(
    ("ask", "names"),
    [
        (YearAsk(2026), [TAN_PHU, LONG_HOA, TIN_DUNG, AN_HAI]),
        (YearAsk(2026, descending=True), [AN_HAI, TIN_DUNG, LONG_HOA, TAN_PHU]),
        (YearAsk(2026, sort="left", descending=True), [TIN_DUNG, TAN_PHU, LONG_HOA, AN_HAI]),
        (YearAsk(2026, sort="due"), [AN_HAI, TAN_PHU, LONG_HOA, TIN_DUNG]),
        (YearAsk(2026, state=PayState.EXEMPT), [AN_HAI]),
        (YearAsk(2026, state=PayState.PAID), [LONG_HOA]),
        (YearAsk(2026, state=PayState.PART), [TAN_PHU]),
        (YearAsk(2026, state=PayState.UNPAID), [TIN_DUNG]),
        (YearAsk(2026, state=IN_DEBT), [TAN_PHU, TIN_DUNG]),
        (YearAsk(2026, search="hoa lien"), [LONG_HOA]),
        (YearAsk(2026, kind="HTX", area="Tân Châu"), [TIN_DUNG]),
        (YearAsk(2026, date(2026, 4, 15), state=PayState.PAID), []),
        (YearAsk(2024), []),
    ],
)
def test_the_list_of_a_year_is_found_filtered_and_ordered(paid_village: Village, ask: YearAsk, names: list[str]) -> None:
    rows = paid_village.data.ask(assessed_rows, paid_village.data.ask(assessed_ids, ask), ask.day)
    assert [row.name for row in rows] == names
    totals = paid_village.data.ask(year_totals, ask)
    assert (totals.members, totals.due, totals.left) == (len(rows), sum(row.due for row in rows), sum(row.left for row in rows))
    assert totals.overdue == sum(1 for row in rows if row.left)
    if ask.state is not None and ask.state != IN_DEBT:
        assert {row.state for row in rows} <= {PayState(ask.state)}


def test_relief_stands_beside_the_due(paid_village: Village) -> None:
    rows = paid_village.data.ask(assessed_rows, paid_village.data.ask(assessed_ids, YearAsk(2026)))
    assert [(row.name, row.relieved) for row in rows if row.relieved] == [(TIN_DUNG, 500_000), (AN_HAI, 100_000)]
    assert paid_village.data.ask(areas_of_members) == ["Châu Thành", "Tân Châu"]


def test_debts_are_listed_by_organisation_with_their_years_as_of_any_day(paid_village: Village) -> None:
    def owed(*words: object, **named: object) -> dict[str, dict[int, int]]:
        return {debt.name: {year.year: year.left for year in debt.years} for debt in paid_village.data.ask(debts, *words, **named)}

    assert owed() == {TAN_PHU: {2026: 400_000}, TIN_DUNG: {2025: 2_000_000, 2026: 1_500_000}}
    assert owed(date(2026, 3, 31)) == {
        AN_HAI: {2026: 100_000},
        LONG_HOA: {2025: 1_200_000, 2026: 1_200_000},
        TAN_PHU: {2026: 400_000},
        TIN_DUNG: {2025: 2_000_000, 2026: 2_000_000},
    }
    assert owed(year=2025) == {TIN_DUNG: {2025: 2_000_000}}
    assert owed(area="Châu Thành") == {TAN_PHU: {2026: 400_000}}
    assert owed(date(2024, 1, 1)) == {}
