"""One matrix: asked in few questions, exact, honest about what is not recorded."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from lmhtx_desktop.areas.reporting.declare import Form, span_of
from lmhtx_desktop.areas.reporting.matrix import Matrix, Typed, matrix, written
from lmhtx_desktop.areas.reporting.words import UNITS, Span
from lmhtx_desktop.kernel.indicators import Ask, Figure
from lmhtx_desktop.kernel.periods import parse_period

from .conftest import FIGURES, CountingSource

YEAR = parse_period("2025")


def filled(form: Form, source: CountingSource, typed: dict[tuple[str, str], Typed] | None = None) -> Matrix:
    return matrix(None, form, YEAR, dict.fromkeys(source.keys, source), typed or {})


def values(found: Matrix, row: str) -> list[object]:
    return [cell.shown if (cell := found.cell(row, column.key)) else None for column in found.form.columns]


def test_every_source_is_asked_once_for_each_span(form: Form, source: CountingSource) -> None:
    filled(form, source)
    assert [ask.cutoff for _, ask in source.asked] == [date(2024, 12, 31), date(2025, 6, 30), date(2025, 12, 31)]
    assert {keys for keys, _ in source.asked} == {frozenset({"all", "active", "revenue"})}


def test_cells_hold_counts_formulas_and_exact_quotients(form: Form, source: CountingSource) -> None:
    found = filled(form, source)
    assert values(found, "all") == [8, None, 9, 10]
    assert values(found, "rest") == [2, None, 3, 3]
    assert values(found, "share") == [75, None, Decimal("66.67"), 70]
    assert values(found, "revenue") == [Decimal("1000.25"), None, None, 3]
    assert [found.cell("revenue", key).text for key in ("previous", "half", "now")] == ["1.000,25", "—", "3"]  # type: ignore[union-attr]


def test_a_heading_row_has_no_cells(form: Form, source: CountingSource) -> None:
    assert filled(form, source).cell("group", "now") is None
    assert filled(form, source).text(form.rows[0], form.columns[0]) == ""


def test_what_is_typed_goes_before_what_is_computed_and_both_are_kept(form: Form, source: CountingSource) -> None:
    found = filled(form, source, {("all", "now"): Typed(Decimal(12)), ("all", "plan"): Typed(Decimal(15))})
    now = found.cell("all", "now")
    assert now is not None
    assert (now.shown, now.computed, now.is_overtyped) == (12, 10, True)
    plan = found.cell("all", "plan")
    assert plan is not None
    assert (plan.shown, plan.is_overtyped) == (15, False)


def test_formulas_follow_what_is_typed(form: Form, source: CountingSource) -> None:
    assert values(filled(form, source, {("all", "now"): Typed(Decimal(14))}), "share")[3] == 50


def test_a_value_kept_for_a_cell_that_may_not_be_typed_is_not_shown(form: Form, source: CountingSource) -> None:
    assert values(filled(form, source, {("all", "previous"): Typed(Decimal(99))}), "all")[0] == 8


def test_words_stand_in_word_rows(form: Form, source: CountingSource) -> None:
    found = filled(form, source, {("note", "now"): Typed(None, "đã đối chiếu")})
    assert values(found, "note") == [None, None, None, "đã đối chiếu"]


def test_division_by_zero_leaves_the_cell_without_value_and_says_why(form: Form) -> None:
    none = CountingSource({("all", 2025): Figure(0), ("active", 2025): Figure(0)})
    cell = filled(form, none).cell("share", "now")
    assert cell is not None
    assert (cell.shown, cell.note) == (None, "Không tính được vì số chia bằng 0.")


def test_missing_records_are_counted_through_formulas(form: Form) -> None:
    source = CountingSource(FIGURES | {("all", 2025): Figure(10, missing=2), ("active", 2025): Figure(7, missing=1)})
    cell = filled(form, source).cell("rest", "now")
    assert cell is not None
    assert cell.missing == 3


def test_headings_say_the_years(form: Form, source: CountingSource) -> None:
    found = filled(form, source)
    assert [found.label(column) for column in form.columns] == [
        "Thực hiện năm 2024", "Kế hoạch năm 2025", "6 tháng năm 2025", "Ước năm 2025",
    ]  # fmt: skip
    assert found.subtitle == "Thực hiện năm 2025"


@pytest.mark.parametrize(
    ("amount", "unit", "text"),
    [
        (0, "Tr.đồng", "0"),
        (None, "Tr.đồng", "—"),
        (1_234_567_890, "Tr.đồng", "1.234,568"),
        (1_000_000, "Tr.đồng", "1"),
        (1_500_000, "Tr.đồng/năm", "1,5"),
        (499, "Tr.đồng", "0"),
        (500, "Tr.đồng", "0,001"),
        (-2_000_500_000, "Tr.đồng", "-2.000,5"),
        (Fraction(1, 3), "%", "0,33"),
        (1_234_567, "Đồng", "1.234.567"),
        (1_234, "HTX", "1.234"),
        ("Đạt", "", "Đạt"),
    ],
)
def test_amounts_are_written_in_the_unit_of_the_form(amount: int | Fraction | str | None, unit: str, text: str) -> None:
    assert written(amount, UNITS[unit]) == text


@pytest.mark.parametrize(
    ("period", "span", "cut_off", "expected"),
    [
        ("2025", Span.YEAR, (12, 31), Ask(date(2025, 1, 1), date(2025, 12, 31), 2025)),
        ("2025", Span.PREVIOUS_YEAR, (12, 31), Ask(date(2024, 1, 1), date(2024, 12, 31), 2024)),
        ("2025", Span.HALF, (12, 31), Ask(date(2025, 1, 1), date(2025, 6, 30), None)),
        ("2025", Span.PERIOD, (12, 31), Ask(date(2025, 1, 1), date(2025, 12, 31), 2025)),
        ("2025Q3", Span.PERIOD, (12, 31), Ask(date(2025, 7, 1), date(2025, 9, 30), None)),
        ("2025Q3", Span.START, (12, 31), Ask(date(2025, 6, 30), date(2025, 6, 30), None)),
        ("2025Q3", Span.END, (12, 31), Ask(date(2025, 9, 30), date(2025, 9, 30), None)),
        ("2025H1", Span.YEAR, (12, 31), Ask(date(2025, 1, 1), date(2025, 12, 31), 2025)),
        ("2025", Span.YEAR, (12, 14), Ask(date(2024, 12, 15), date(2025, 12, 14), 2025)),
        ("2025", Span.PREVIOUS_YEAR, (12, 14), Ask(date(2023, 12, 15), date(2024, 12, 14), 2024)),
    ],
)
def test_a_column_asks_about_its_own_stretch_of_days(period: str, span: Span, cut_off: tuple[int, int], expected: Ask) -> None:
    assert span_of(span, parse_period(period), cut_off) == expected


def test_one_cell_alone_asks_only_for_what_it_rests_on(form: Form, source: CountingSource) -> None:
    found = matrix(None, form, YEAR, dict.fromkeys(source.keys, source), {}, only=[("share", "now")])
    assert set(found.cells) == {("share", "now"), ("active", "now"), ("all", "now")}
    assert found.cells["share", "now"].shown == 70
    assert [(keys, ask.year) for keys, ask in source.asked] == [(frozenset({"all", "active"}), 2025)]
