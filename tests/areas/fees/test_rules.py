"""The rules of the fees, as tables an accountant can read."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.fees.rules import (
    Part,
    Rate,
    YearOwed,
    allocate,
    amount_for_year,
    check_foot,
    check_parts,
    check_rates,
    check_received_on,
    check_share,
    check_year,
    due_after,
    left_to_pay,
    next_number,
    overpaid,
    pay_state,
    rate_for,
    relieved,
    share_of,
    years_ahead,
)
from lmhtx_desktop.areas.fees.words import PartYear, PayState, Relief
from lmhtx_desktop.kernel.errors import RuleBroken

RATES = [Rate("HTX", None, 500), Rate("HTX", "TD", 2_000), Rate("THT", "NN", 50)]


@pytest.mark.parametrize(
    ("kind", "sector", "amount"),
    [
        ("HTX", "NN", 500),
        ("HTX", "TD", 2_000),
        ("HTX", None, 500),
        ("THT", "NN", 50),
        ("THT", "VT", None),
        ("LHHTX", "NN", None),
    ],
)
@pytest.mark.parametrize("turn", [1, -1])
def test_the_line_of_the_industry_goes_before_the_line_of_the_kind(kind: str, sector: str | None, amount: int | None, turn: int) -> None:
    rate = rate_for(RATES[::turn], kind, sector)
    assert (rate and rate.amount) == amount


@pytest.mark.parametrize(
    ("admitted_on", "part_year", "owed"),
    [
        (None, PartYear.MONTHS, 600_000),
        (date(2025, 10, 3), PartYear.MONTHS, 600_000),
        (date(2026, 1, 31), PartYear.MONTHS, 600_000),
        (date(2026, 10, 3), PartYear.MONTHS, 150_000),
        (date(2026, 12, 31), PartYear.MONTHS, 50_000),
        (date(2026, 12, 31), PartYear.WHOLE, 600_000),
        (date(2026, 1, 1), PartYear.FREE, 0),
        (date(2025, 12, 31), PartYear.FREE, 600_000),
    ],
)
def test_the_year_of_admission_is_owed_whole_by_months_or_not_at_all(admitted_on: date | None, part_year: PartYear, owed: int) -> None:
    assert amount_for_year(600_000, 2026, admitted_on, part_year) == owed


def test_part_of_a_year_is_rounded_half_up_to_a_dong() -> None:
    assert amount_for_year(100_001, 2026, date(2026, 7, 1), PartYear.MONTHS) == 50_001


@pytest.mark.parametrize(
    ("amount", "owed", "parts"),
    [
        (300, {2024: 500, 2025: 500}, {2024: 300}),
        (500, {2024: 500, 2025: 500}, {2024: 500}),
        (700, {2025: 500, 2024: 500}, {2024: 500, 2025: 200}),
        (1_300, {2024: 500, 2025: 500}, {2024: 500, 2025: 500, 2026: 300}),
        (1_800, {2024: 500, 2025: 500}, {2024: 500, 2025: 500, 2026: 500, 2027: 300}),
        (9_000, {2024: 500}, {2024: 500, 2026: 500, 2027: 8_000}),
        (400, {}, {2026: 400}),
    ],
)
def test_a_payment_falls_upon_the_oldest_year_first_and_the_rest_upon_the_years_ahead(
    amount: int, owed: dict[int, int], parts: dict[int, int]
) -> None:
    ahead = [YearOwed(2026, 500), YearOwed(2027, 500)]
    found = allocate(amount, [YearOwed(year, left) for year, left in owed.items()], ahead)
    assert {part.year: part.amount for part in found} == parts


@given(
    amount=st.integers(0, 10**12),
    owed=st.dictionaries(st.integers(2000, 2025), st.integers(0, 10**9), max_size=12),
    yearly=st.one_of(st.none(), st.integers(0, 10**8)),
    paid_ahead=st.dictionaries(st.integers(2024, 2032), st.integers(1, 10**8), max_size=5),
)
def test_whatever_is_paid_every_dong_stands_in_one_line_and_no_year_gets_more_than_it_owes(
    amount: int, owed: dict[int, int], yearly: int | None, paid_ahead: dict[int, int]
) -> None:
    ahead = years_ahead(owed, 2024, yearly, paid_ahead)
    parts = allocate(amount, [YearOwed(year, left) for year, left in owed.items()], ahead)
    assert sum(part.amount for part in parts) == amount
    assert all(part.amount > 0 for part in parts)
    years = [part.year for part in parts]
    assert years == sorted(set(years))
    last_owed = max(owed, default=0)
    paid = {part.year: part.amount for part in parts}
    assert all(paid.get(year, 0) <= left for year, left in owed.items())
    touched = [year for year in sorted(owed) if owed[year] > 0]
    for earlier, later in pairwise(touched):
        assert later not in paid or paid.get(earlier) == owed[earlier], "a later year is touched only when the earlier one is settled"
    in_advance = [year for year in years if year not in owed]
    assert all(year > last_owed and year >= 2024 for year in in_advance)
    if in_advance:
        assert all(paid.get(year, 0) == owed[year] for year in owed)
    if amount:
        check_foot(amount, paid.values())
        check_parts(parts, owed, 2024)


@pytest.mark.parametrize(
    ("assessed", "received_in", "yearly", "paid_ahead", "ahead"),
    [
        ([2024, 2025], 2025, None, {}, {2026: 0}),
        ([2024], 2026, None, {}, {2026: 0}),
        ([], 2026, None, {}, {2026: 0}),
        ([2026], 2026, 500, {}, {2027: 500, 2028: 500, 2029: 500, 2030: 500, 2031: 500}),
        ([2026], 2026, 500, {2027: 500, 2028: 200}, {2027: 0, 2028: 300, 2029: 500, 2030: 500, 2031: 500}),
        ([2026], 2026, 500, {2027: 900}, {2027: 0, 2028: 500, 2029: 500, 2030: 500, 2031: 500}),
    ],
)
def test_years_ahead_begin_after_the_last_assessed_year_and_mind_what_they_received(
    assessed: list[int], received_in: int, yearly: int | None, paid_ahead: dict[int, int], ahead: dict[int, int]
) -> None:
    assert {year.year: year.left for year in years_ahead(assessed, received_in, yearly, paid_ahead)} == ahead


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ([Part(2025, 600)], "chỉ còn nợ 500"),
        ([Part(2024, 1)], "chỉ còn nợ 0"),
        ([Part(2023, 100)], "không có trong danh sách thu hội phí năm 2023"),
        ([Part(2025, 100), Part(2025, 50)], "hai dòng"),
        ([Part(2025, 0)], "lớn hơn 0"),
        ([Part(2025, -5)], "lớn hơn 0"),
        ([Part(2062, 100)], "quá xa"),
        ([Part(1900, 100)], "1993"),
    ],
)
def test_a_split_by_hand_is_refused_where_it_pays_what_is_not_owed(parts: list[Part], says: str) -> None:
    with pytest.raises(RuleBroken, match=says) as refusal:
        check_parts(parts, {2024: 0, 2025: 500}, 2026)
    assert refusal.value.field == "parts"


def test_a_split_by_hand_may_leave_the_oldest_year_and_pay_in_advance() -> None:
    check_parts([Part(2025, 500), Part(2026, 70), Part(2030, 1)], {2024: 300, 2025: 500}, 2026)


@pytest.mark.parametrize(
    ("amount", "parts", "field"), [(100, [60, 30], "parts"), (100, [60, 50], "parts"), (0, [], "amount"), (-5, [-5], "amount")]
)
def test_the_lines_of_a_receipt_must_foot(amount: int, parts: list[int], field: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        check_foot(amount, parts)
    assert refusal.value.field == field


@pytest.mark.parametrize(
    ("relief", "amount", "due"),
    [
        (Relief.EXEMPT, None, 0),
        (Relief.EXEMPT, 300, 0),
        (Relief.REDUCED, 300, 300),
        (Relief.REDUCED, 0, 0),
        (Relief.OWN_AMOUNT, 900, 900),
        (Relief.TARIFF, None, 500),
        (Relief.TARIFF, 5, 500),
    ],
)
def test_a_decision_says_what_is_due(relief: Relief, amount: int | None, due: int) -> None:
    assert due_after(relief, 500, amount) == due


@pytest.mark.parametrize(
    ("relief", "amount"), [(Relief.REDUCED, 500), (Relief.REDUCED, 600), (Relief.REDUCED, None), (Relief.OWN_AMOUNT, -1)]
)
def test_a_decision_that_makes_no_sense_is_refused_at_its_amount(relief: Relief, amount: int | None) -> None:
    with pytest.raises(RuleBroken) as refusal:
        due_after(relief, 500, amount)
    assert refusal.value.field == "amount"


@pytest.mark.parametrize(
    ("due", "paid", "state", "left", "over"),
    [
        (500, 0, PayState.UNPAID, 500, 0),
        (500, 1, PayState.PART, 499, 0),
        (500, 500, PayState.PAID, 0, 0),
        (500, 700, PayState.PAID, 0, 200),
        (0, 0, PayState.EXEMPT, 0, 0),
        (0, 40, PayState.EXEMPT, 0, 40),
    ],
)
def test_how_far_a_year_is_paid(due: int, paid: int, state: PayState, left: int, over: int) -> None:
    assert (pay_state(due, paid), left_to_pay(due, paid), overpaid(due, paid)) == (state, left, over)


@pytest.mark.parametrize(
    ("relief", "due", "relief_amount"),
    [(None, 500, 0), ("exempt", 0, 500), ("reduced", 200, 300), ("own_amount", 100, 0), ("tariff", 500, 0)],
)
def test_only_exemption_and_reduction_are_relief(relief: str | None, due: int, relief_amount: int) -> None:
    assert relieved(relief, 500, due) == relief_amount


@pytest.mark.parametrize(("last", "wanted", "number"), [(None, None, 1), (None, 121, 121), (7, None, 8), (7, 8, 8)])
def test_numbers_run_on_from_the_first_of_the_year(last: int | None, wanted: int | None, number: int) -> None:
    assert next_number(last, wanted) == number


@pytest.mark.parametrize(("last", "wanted"), [(7, 7), (7, 9), (7, 1), (None, 0)])
def test_a_number_that_would_leave_a_gap_is_refused(last: int | None, wanted: int) -> None:
    with pytest.raises(RuleBroken) as refusal:
        next_number(last, wanted)
    assert refusal.value.field == "number"


@pytest.mark.parametrize(("collected", "share", "sent"), [(1_000_000, "20", 200_000), (333, "12.5", 42), (100, "0", 0), (7, "50", 4)])
def test_the_share_that_goes_upward_is_rounded_half_up(collected: int, share: str, sent: int) -> None:
    assert share_of(collected, Decimal(share)) == sent


def test_a_tariff_needs_lines_that_differ_and_are_not_negative() -> None:
    check_rates(RATES)
    for rates in ([], [Rate("HTX", None, -1)], [Rate("HTX", None, 1), Rate("HTX", None, 2)]):
        with pytest.raises(RuleBroken) as refusal:
            check_rates(rates)
        assert refusal.value.field == "rates"


def test_slips_of_the_hand_in_years_shares_and_days_are_refused() -> None:
    for wrong in (1992, 2101):
        with pytest.raises(RuleBroken, match="1993"):
            check_year(wrong)
    for share in (Decimal("-0.1"), Decimal("100.1")):
        with pytest.raises(RuleBroken):
            check_share(share)
    with pytest.raises(RuleBroken, match="22/11/2026"):
        check_received_on(date(2026, 11, 23), date(2026, 11, 22))
