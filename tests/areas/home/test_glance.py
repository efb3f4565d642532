"""The year at a glance and the findings over its charts."""

import datetime
from collections.abc import Collection
from fractions import Fraction
from typing import Any

import pytest

from lmhtx_desktop.areas.home.glance import Glance, debt_finding, fees_finding, money_in_short, sector_finding, year_at_a_glance
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.indicators import Amount, Ask, Figure
from lmhtx_desktop.kernel.manifest import Deadline
from lmhtx_desktop.store.datafile import DataFile


def glance(year: int = 2026, cutoff: datetime.date | None = None, fees: Any = (), **figures: Amount) -> Glance:
    return Glance(year, cutoff or datetime.date(year, 12, 31), figures, tuple(fees), ())


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (None, "—"),
        (0, "0 đ"),
        (950_000, "950.000 đ"),
        (1_500_000, "1,5 triệu"),
        (402_500_000, "403 triệu"),
        (1_250_000_000, "1,25 tỷ"),
        (48_320_000_000, "48,3 tỷ"),
    ],
)
def test_money_on_a_card_is_short_and_never_a_false_zero(amount: int | None, said: str) -> None:
    assert money_in_short(amount) == said


@pytest.mark.parametrize(
    ("fees", "cutoff", "said"),
    [
        ([(2025, 100, 80), (2026, 100, 90)], None, "Hội phí năm 2026 đã thu 90 % số phải thu, cao hơn năm trước"),
        ([(2025, 100, 95), (2026, 100, 90)], None, "Hội phí năm 2026 đã thu 90 % số phải thu, thấp hơn năm trước"),
        ([(2025, 100, 95), (2026, 100, 90)], datetime.date(2026, 6, 30), "Hội phí năm 2026 đã thu 90 % số phải thu"),
        ([(2025, None, 0), (2026, 100, 90)], None, "Hội phí năm 2026 đã thu 90 % số phải thu"),
    ],
)
def test_the_fee_chart_says_how_the_year_stands(fees: Any, cutoff: datetime.date | None, said: str) -> None:
    assert fees_finding(glance(cutoff=cutoff, fees=fees, fees_due_total=100, fees_outstanding_total=10)) == said


def test_fees_without_a_list_of_dues_are_not_called_zero_percent() -> None:
    assert fees_finding(glance(fees_outstanding_total=0)) == "Hội phí năm 2026: chưa lập danh sách phải thu"
    assert fees_finding(glance(fees_due_total=0, fees_outstanding_total=0)) == "Hội phí năm 2026: chưa lập danh sách phải thu"


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        ([None] * 5, "Quỹ hỗ trợ chưa có dư nợ"),
        ([0] * 5, "Quỹ hỗ trợ chưa có dư nợ"),
        ([90, 10, 0, 0, 0], "Quỹ hỗ trợ không có nợ xấu (nhóm 3–5)"),
        ([900, 40, 30, 20, 10], "Nợ xấu (nhóm 3–5) chiếm 6 % dư nợ Quỹ"),
    ],
)
def test_bad_debt_is_groups_three_to_five(groups: list[int | None], said: str) -> None:
    figures = {f"fund_outstanding_group{place}": amount for place, amount in enumerate(groups, 1)}
    assert debt_finding(glance(**figures)) == said


def test_the_sector_chart_names_the_largest_sector() -> None:
    assert sector_finding(glance(organisations_sector_NN=69, organisations_sector_TM=31)) == "Nông nghiệp đông nhất: 69 % số tổ chức"
    assert sector_finding(glance()) == "Chưa có tổ chức nào ghi ngành"


def test_the_fees_of_every_year_are_asked_as_they_stand_on_one_day(data: DataFile) -> None:
    asked: list[Ask] = []

    def figures(reading: Any, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        asked.append(ask)
        return {"fees_due_total": Figure(ask.year), "fees_outstanding_total": Figure(Fraction(1, 2))}

    def deadlines(reading: Any, first: datetime.date, last: datetime.date) -> list[Deadline]:
        return [Deadline(first, "đầu", Area.FUND), Deadline(last, "cuối", Area.FUND)]

    told = data.ask(year_at_a_glance, figures, deadlines, 2026)
    assert told.cutoff == datetime.date(2026, 11, 22)
    assert [(year, due) for year, due, _ in told.fees] == [(year, year) for year in range(2022, 2027)]
    assert {(ask.year, ask.cutoff) for ask in asked} == {(year, datetime.date(2026, 11, 22)) for year in range(2022, 2027)}
    assert [deadline.on for deadline in told.deadlines] == [datetime.date(2026, 11, 22), datetime.date(2026, 12, 22)]
    assert told["htx_total"] is None
