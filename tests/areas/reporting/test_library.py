"""The shelf of forms: the right version for a period, and clear words when there is none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from lmhtx_desktop.areas.reporting.library import Library, open_library, period_before
from lmhtx_desktop.areas.reporting.words import PeriodKind, kind_of
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.periods import parse_period

from .conftest import SMALL_FORM, CountingSource

FormFile = Callable[..., Path]


def with_book(path: Path) -> Path:
    Workbook().save(path.with_suffix(".xlsx"))
    return path


def test_an_old_year_keeps_its_own_version(form_file: FormFile, source: CountingSource) -> None:
    old = SMALL_FORM.replace("version = 3", "version = 1").replace("2020-01-01", "2020-01-01\nvalid_to = 2024-12-31")
    new = SMALL_FORM.replace("version = 3", "version = 2").replace("2020-01-01", "2025-01-01")
    with_book(form_file(old, "THU-01"))
    library = open_library(with_book(form_file(new, "THU-01.2025")).parent, [source])
    assert library.codes == ("THU-01",)
    assert library.form("thu-01", parse_period("2024")).version == 1
    assert library.form("THU-01", parse_period("2025H1")).version == 2
    assert library.newest("THU-01").version == 2


@pytest.mark.parametrize(
    ("code", "period", "field", "told"),
    [
        ("THU-09", "2025", "code", "Không có biểu THU-09; các biểu hiện có: THU-01."),
        ("THU-01", "2019", "period", "Biểu THU-01 không áp dụng cho năm 2019."),
        ("THU-01", "2025-03", "period", "Biểu THU-01 chỉ lập theo: năm, 6 tháng, quý."),
    ],
)
def test_a_form_that_cannot_be_is_refused_in_words(library: Library, code: str, period: str, field: str, told: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        library.form(code, parse_period(period))
    assert (refused.value.field, refused.value.sentence) == (field, told)


def test_two_versions_for_one_day_are_refused(form_file: FormFile, source: CountingSource) -> None:
    with_book(form_file(SMALL_FORM, "THU-01"))
    folder = with_book(form_file(SMALL_FORM.replace("2020-01-01", "2025-01-01"), "THU-01.2025")).parent
    with pytest.raises(Trouble, match=r"THU-01.toml và THU-01.2025.toml cùng khai biểu THU-01"):
        open_library(folder, [source])


def test_a_missing_workbook_is_named(form_file: FormFile, source: CountingSource) -> None:
    with pytest.raises(Trouble, match=r"Thiếu bảng tính trống THU-01.xlsx của biểu THU-01"):
        open_library(form_file(SMALL_FORM).parent, [source])


def test_one_indicator_has_one_answer(form_file: FormFile, source: CountingSource) -> None:
    with pytest.raises(ValueError, match="'all'"):
        open_library(form_file(SMALL_FORM).parent, [source, CountingSource({})])


@pytest.mark.parametrize(
    ("period", "kind", "before"),
    [
        ("2025", PeriodKind.YEAR, "2024"), ("2025H1", PeriodKind.HALF, "2024"), ("2025H2", PeriodKind.HALF, "2025H1"),
        ("2025M6", PeriodKind.HALF, "2024"), ("2025M9", PeriodKind.NINE_MONTHS, "2024"), ("2025Q1", PeriodKind.QUARTER, "2024Q4"),
        ("2025Q3", PeriodKind.QUARTER, "2025Q2"), ("2025-01", PeriodKind.MONTH, "2024-12"), ("2025-11", PeriodKind.MONTH, "2025-10"),
    ],
)  # fmt: skip
def test_the_period_before_ends_on_the_eve_of_this_one(period: str, kind: PeriodKind, before: str) -> None:
    now, earlier = parse_period(period), period_before(parse_period(period))
    assert kind_of(now) is kind
    assert earlier is not None
    assert earlier.text == before
    assert (now.start - earlier.end).days == 1


def test_before_the_first_year_there_is_no_period() -> None:
    assert period_before(parse_period("1945")) is None
