"""A small form of our own and a source that counts how often it is asked."""

import importlib.util
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.load import read_form
from lmhtx_desktop.kernel.indicators import Amount, Ask, Behind, Figure, Indicator

SMALL_FORM = """
code = "THU-01"
version = 3
title = "Biểu thử"
subtitle = "Thực hiện năm {year}"
legal = "Không có"
receivers = ["UBND tỉnh"]
valid_from = 2020-01-01
periods = ["year", "half", "quarter"]

columns = [
  { key = "previous", label = "Thực hiện năm {previous_year}", span = "previous_year" },
  { key = "plan", label = "Kế hoạch năm {year}", typing = "only" },
  { key = "half", label = "6 tháng năm {year}", span = "half", typing = "over" },
  { key = "now", label = "Ước năm {year}", span = "year", typing = "over" },
]

rows = [
  { key = "group", number = "I", label = "Hợp tác xã", style = "group" },
  { key = "all", number = "1", label = "Tổng số", unit = "HTX", indicator = "all", style = "total" },
  { key = "active", label = "Trong đó: đang hoạt động", unit = "HTX", indicator = "active", style = "detail" },
  { key = "rest", label = "Còn lại", unit = "HTX", formula = "all - active" },
  { key = "share", label = "Tỷ lệ hoạt động", unit = "%", formula = "active / all * 100" },
  { key = "revenue", number = "2", label = "Doanh thu bình quân", unit = "Tr.đồng/năm", indicator = "revenue" },
  { key = "note", label = "Ghi chú", typed = true, words = true },
]

[[checks]]
rule = "active_within_all"
left = "active"
is = "≤"
right = "all"
sentence = "{column}: đang hoạt động ({left}) lớn hơn tổng số ({right})."
"""


@dataclass
class CountingSource:
    """Answers from a table of (key, year or "half") and remembers what it was asked."""

    figures: Mapping[tuple[str, object], Figure]
    asked: list[tuple[frozenset[str], Ask]] = field(default_factory=list)
    keys: tuple[str, ...] = ("all", "active", "revenue")

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        return {key: Indicator(key, f"Chỉ số {key}", "organisations", "average" if key == "revenue" else "count") for key in self.keys}

    def answer(self, reading: Any, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        self.asked.append((frozenset(keys), ask))
        return {key: self.figures.get((key, ask.year or "half"), Figure(None)) for key in keys}

    def behind(self, reading: Any, key: str, ask: Ask) -> list[Behind]:
        figure = self.figures.get((key, ask.year or "half"), Figure(None))
        if key == "revenue":
            return [Behind(1, "HTX Một", 2_000_000_001), Behind(2, "HTX Hai", 500_000), Behind(3, "HTX Ba", None)]
        count = figure.amount if isinstance(figure.amount, int) else 0
        return [Behind(number, f"HTX số {number}", 1) for number in range(1, count + 1)]


def figures(**values: tuple[Amount, Amount, Amount]) -> dict[tuple[str, object], Figure]:
    """Make the table: for each key the values of 2024, of half a year and of 2025."""
    return {(key, span): Figure(amount) for key, row in values.items() for span, amount in zip((2024, "half", 2025), row, strict=True)}


FIGURES = figures(all=(8, 9, 10), active=(6, 6, 7), revenue=(Fraction(2_000_500_001, 2), None, 3_000_000)) | {
    ("revenue", 2024): Figure(Fraction(2_000_500_001, 2), missing=1)
}


@pytest.fixture
def source() -> CountingSource:
    return CountingSource(FIGURES)


@pytest.fixture
def form_file(tmp_path: Path) -> Callable[[str], Path]:
    """Write a form file (its workbook beside it is written where a test needs it)."""

    def write(text: str = SMALL_FORM, name: str = "THU-01") -> Path:
        folder = tmp_path / "bieu"
        folder.mkdir(exist_ok=True)
        path = folder / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def form(form_file: Callable[[str], Path], source: CountingSource) -> Form:
    return read_form(form_file(SMALL_FORM), source.indicators)


@pytest.fixture
def library(form: Form, source: CountingSource) -> Library:
    return Library((form,), dict.fromkeys(source.keys, source))


@pytest.fixture
def form_book(form: Form) -> Callable[[], Path]:
    """Lay out the small form's empty workbook with the program's own tool."""

    def lay_out() -> Path:
        spec = importlib.util.spec_from_file_location("make_form_books", Path(__file__).parents[3] / "tools" / "make_form_books.py")
        assert spec is not None
        assert spec.loader is not None
        tool = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(tool)
        tool.lay_out(form).save(form.book)
        return form.book

    return lay_out
