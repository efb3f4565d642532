"""Receipts: the years they pay, their numbers, voiding, splitting anew."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmhtx_desktop.areas.fees.commands import ChangeSplit, PaidPart, RecordReceipt, VoidReceipt, change_split, record_receipt, void_receipt
from lmhtx_desktop.areas.fees.queries.ledger import ledger_of, payer_of
from lmhtx_desktop.areas.fees.queries.receipts import (
    Receipt,
    ReceiptsAsk,
    next_receipt,
    receipt_ids,
    receipt_of,
    receipt_rows,
    receipt_years,
    receipts_total,
)
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.fees.village import AN_HAI, LONG_HOA, MOC_LAN, TAN_PHU, Village


def read(village: Village, id: int) -> Receipt:
    receipt = village.data.ask(receipt_of, id)
    assert receipt is not None
    return receipt


def lines(village: Village, id: int) -> dict[int, int]:
    return {part.year: part.amount for part in read(village, id).parts}


def paid(village: Village, name: str, day: date | None = None) -> dict[int, int]:
    ledger = village.data.ask(ledger_of, village.ids[name], day)
    assert ledger is not None
    return {year.year: year.paid for year in ledger.years if year.paid}


def test_a_receipt_pays_the_oldest_year_first_and_keeps_the_rest_in_advance(two_years: Village) -> None:
    first = two_years.pay(TAN_PHU, date(2026, 2, 1), 700_000)
    second = two_years.pay(TAN_PHU, date(2026, 3, 1), 1_150_000)
    assert lines(two_years, first) == {2025: 500_000, 2026: 200_000}
    assert lines(two_years, second) == {2026: 300_000, 2027: 500_000, 2028: 350_000}
    assert [part.in_advance for part in read(two_years, second).parts] == [False, True, True]
    assert read(two_years, second).reason == "Nộp hội phí năm 2026, 2027, 2028"


def test_what_was_paid_in_advance_counts_once_the_year_is_assessed(two_years: Village) -> None:
    two_years.pay(AN_HAI, date(2026, 2, 1), 260_000)
    assert paid(two_years, AN_HAI) == {2025: 100_000, 2026: 100_000, 2027: 60_000}
    ledger = two_years.data.ask(ledger_of, two_years.ids[AN_HAI])
    assert ledger is not None
    assert (ledger.due, ledger.paid, ledger.left, ledger.advance) == (200_000, 260_000, 0, 60_000)
    two_years.tariff(2027)
    two_years.assess(2027, date(2026, 11, 1))
    payer = two_years.data.ask(payer_of, two_years.ids[AN_HAI], 2026)
    assert payer is not None
    assert [(year.year, year.left) for year in payer.owed.owed] == [(2027, 40_000)]


def test_an_organisation_that_is_on_no_list_pays_in_advance_only(two_years: Village) -> None:
    id = two_years.pay(MOC_LAN, date(2026, 5, 5), 300_000)
    assert lines(two_years, id) == {2026: 300_000}
    with pytest.raises(RuleBroken, match="không có trong danh sách thu hội phí năm 2025"):
        two_years.pay(MOC_LAN, date(2026, 5, 5), 300_000, {2025: 300_000})


def test_a_split_by_hand_is_kept_as_typed(two_years: Village) -> None:
    id = two_years.pay(TAN_PHU, date(2026, 2, 1), 500_000, {2026: 400_000, 2029: 100_000})
    assert lines(two_years, id) == {2026: 400_000, 2029: 100_000}


@pytest.mark.parametrize("split", [{2025: 400_000}, {2025: 600_000}, {2025: 500_000, 2026: 100_000}, {2024: 500_000}])
def test_a_split_that_does_not_foot_or_pays_too_much_changes_nothing(two_years: Village, split: dict[int, int]) -> None:
    with pytest.raises(RuleBroken) as refusal:
        two_years.pay(TAN_PHU, date(2026, 2, 1), 500_000, split)
    assert refusal.value.field == "parts"
    assert two_years.data.ask(receipt_ids, ReceiptsAsk()) == []


def test_one_receipt_may_pay_for_two_organisations(two_years: Village) -> None:
    parts = (PaidPart(two_years.ids[LONG_HOA], 2025, 1_200_000), PaidPart(two_years.ids[TAN_PHU], 2025, 300_000))
    order = RecordReceipt(two_years.ids[LONG_HOA], date(2026, 2, 1), 1_500_000, "Liên hiệp nộp thay", parts=parts)
    done = two_years.data.carry_out(record_receipt, order)
    assert paid(two_years, TAN_PHU) == {2025: 300_000}
    assert paid(two_years, LONG_HOA) == {2025: 1_200_000}
    [row] = two_years.data.ask(receipt_rows, [done.id])
    assert row.organisations == f"{LONG_HOA}; {TAN_PHU}"


def test_a_receipt_needs_money_a_payer_a_known_organisation_and_a_day_that_has_come(two_years: Village) -> None:
    id = two_years.ids[TAN_PHU]
    for order, field in (
        (RecordReceipt(id, date(2026, 2, 1), 0, "Bình"), "amount"),
        (RecordReceipt(id, date(2026, 2, 1), -100, "Bình"), "amount"),
        (RecordReceipt(id, date(2026, 2, 1), 100, "  "), "payer"),
        (RecordReceipt(9_999, date(2026, 2, 1), 100, "Bình"), "organisation"),
        (RecordReceipt(id, date(2026, 11, 23), 100, "Bình"), "received_on"),
    ):
        with pytest.raises(RuleBroken) as refusal:
            two_years.data.carry_out(record_receipt, order)
        assert refusal.value.field == field


def test_numbers_run_without_a_gap_within_each_year(two_years: Village) -> None:
    days = [date(2025, 12, 30), date(2026, 1, 5), date(2025, 12, 31), date(2026, 1, 4)]
    ids = [two_years.pay(AN_HAI, day, 10_000) for day in days]
    assert [read(two_years, id).title for id in ids] == ["1/2025", "1/2026", "2/2025", "2/2026"]
    assert two_years.data.ask(receipt_years) == [2026, 2025]
    assert two_years.data.ask(next_receipt, 2026) == (3, None)


def test_a_paper_book_begun_before_the_program_runs_on(two_years: Village) -> None:
    first = two_years.pay(AN_HAI, date(2026, 3, 1), 10_000, number=121, book="03")
    second = two_years.pay(AN_HAI, date(2026, 3, 2), 10_000)
    assert (read(two_years, first).number, read(two_years, second).number) == (121, 122)
    with pytest.raises(RuleBroken, match="số tiếp theo là 123"):
        two_years.pay(AN_HAI, date(2026, 3, 2), 10_000, number=200)


def test_a_voided_receipt_keeps_its_number_and_counts_on_no_day(two_years: Village) -> None:
    first = two_years.pay(TAN_PHU, date(2026, 2, 1), 700_000)
    two_years.data.carry_out(void_receipt, VoidReceipt(first, "Ghi nhầm đơn vị"))
    second = two_years.pay(TAN_PHU, date(2026, 2, 2), 100_000)
    assert paid(two_years, TAN_PHU) == {2025: 100_000}
    assert paid(two_years, TAN_PHU, date(2026, 2, 1)) == {}
    assert read(two_years, second).number == 2
    voided = read(two_years, first)
    assert (voided.number, voided.voided_on, voided.void_reason) == (1, date(2026, 11, 22), "Ghi nhầm đơn vị")
    assert lines(two_years, first) == {2025: 500_000, 2026: 200_000}


def test_a_receipt_is_voided_once_and_with_a_reason(two_years: Village) -> None:
    id = two_years.pay(TAN_PHU, date(2026, 2, 1), 700_000)
    with pytest.raises(RuleBroken) as refusal:
        two_years.data.carry_out(void_receipt, VoidReceipt(id, " "))
    assert refusal.value.field == "reason"
    two_years.data.carry_out(void_receipt, VoidReceipt(id, "Trùng"))
    with pytest.raises(RuleBroken, match="đã hủy ngày 22/11/2026"):
        two_years.data.carry_out(void_receipt, VoidReceipt(id, "Trùng"))


def test_a_numbered_receipt_is_not_taken_back_but_voided(two_years: Village) -> None:
    order = RecordReceipt(two_years.ids[TAN_PHU], date(2026, 2, 1), 100_000, "Bình")
    done = two_years.data.carry_out(record_receipt, order)
    with pytest.raises(RuleBroken, match="lệnh hủy"):
        two_years.data.carry_out(take_back, done.entry)


def test_the_money_of_a_receipt_can_be_split_anew_within_what_is_owed(two_years: Village) -> None:
    id, owner = two_years.pay(TAN_PHU, date(2026, 2, 1), 500_000), two_years.ids[TAN_PHU]
    two_years.data.carry_out(change_split, ChangeSplit(id, (PaidPart(owner, 2025, 300_000), PaidPart(owner, 2026, 200_000))))
    assert lines(two_years, id) == {2025: 300_000, 2026: 200_000}
    for parts in (
        (PaidPart(owner, 2025, 300_000),),
        (PaidPart(owner, 2025, 500_001), PaidPart(owner, 2026, -1)),
        (PaidPart(two_years.ids[LONG_HOA], 2025, 500_000),),
        (),
    ):
        with pytest.raises(RuleBroken) as refusal:
            two_years.data.carry_out(change_split, ChangeSplit(id, parts))
        assert refusal.value.field == "parts"
    two_years.data.carry_out(void_receipt, VoidReceipt(id, "Sai"))
    with pytest.raises(RuleBroken, match="đã hủy"):
        two_years.data.carry_out(change_split, ChangeSplit(id, (PaidPart(owner, 2025, 500_000),)))


def test_receipts_are_found_by_number_payer_and_organisation_without_accents(two_years: Village) -> None:
    first = two_years.pay(TAN_PHU, date(2026, 2, 1), 100_000)
    second = two_years.pay(LONG_HOA, date(2026, 1, 1), 300_000)
    ask = two_years.data.ask
    assert ask(receipt_ids, ReceiptsAsk(search="tan phu")) == [first]
    assert ask(receipt_ids, ReceiptsAsk(search="long tran BINH")) == [second]
    assert ask(receipt_ids, ReceiptsAsk(search="2/2026")) == [second]
    assert ask(receipt_ids, ReceiptsAsk()) == [second, first]
    assert ask(receipt_ids, ReceiptsAsk(sort="amount", descending=False)) == [first, second]
    assert ask(receipt_ids, ReceiptsAsk(sort="received_on")) == [first, second]
    assert ask(receipt_ids, ReceiptsAsk(year=2025)) == []
    assert ask(receipts_total, ReceiptsAsk(year=2026)) == (2, 400_000)
    two_years.data.carry_out(void_receipt, VoidReceipt(second, "Trùng"))
    assert ask(receipt_ids, ReceiptsAsk(voided=True)) == [second]
    assert ask(receipt_ids, ReceiptsAsk(voided=False)) == [first]
    assert ask(receipts_total, ReceiptsAsk()) == (1, 100_000)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amounts=st.lists(st.integers(1, 900_000), min_size=1, max_size=5), chosen=st.data())
def test_voiding_any_receipt_is_as_if_it_had_never_been_entered(two_years: Village, amounts: list[int], chosen: st.DataObject) -> None:
    """Each round leaves the ledger as it found it, so rounds may follow each other in one file."""
    before = paid(two_years, TAN_PHU)
    ids = [two_years.pay(TAN_PHU, date(2026, 1, 1 + turn), amount) for turn, amount in enumerate(amounts)]
    expected = sum(before.values()) + sum(amounts)
    assert sum(paid(two_years, TAN_PHU).values()) == expected
    for id in chosen.draw(st.permutations(ids)):
        gone = lines(two_years, id)
        there = paid(two_years, TAN_PHU)
        two_years.data.carry_out(void_receipt, VoidReceipt(id, "Thử"))
        left = {year: there[year] - gone.get(year, 0) for year in there}
        assert paid(two_years, TAN_PHU) == {year: amount for year, amount in left.items() if amount}
    assert paid(two_years, TAN_PHU) == before
