"""The same organisations in other layouts: every cell as in truth, through the library and through the command line."""

import csv
import dataclasses
import datetime
import io
import json
import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from lmhtx_desktop.app import console
from lmhtx_desktop.areas.organisations.reading import ReadRow, read_list
from tests.areas.organisations.reading.lists import TODAY
from tests.areas.organisations.reading.truth import COMMUNES, COUNTED, MONEY, YEAR, Told, organisations, silent_changes, table, told_columns

ROWS = organisations(25)
Written = tuple[Path, int]


def vietnamese(value: Any, decimals: int = 6) -> str | None:
    """Write a number the Vietnamese way."""
    if value is None:
        return None
    text = f"{Decimal(value):,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    return text.rstrip("0").rstrip(",") if "," in text else text


def in_units(size: int, name: str, write: Callable[[Any], Any] | None = None) -> list[Told]:
    """Return the columns with money in a unit the heading names."""

    def told(value: Any) -> Any:
        if value is None:
            return None
        amount = Decimal(value) / size
        return write(amount) if write else float(amount)

    columns = told_columns()
    return [
        dataclasses.replace(each, heading=each.heading.replace("(đồng)", f"({name})"), write=told) if each.key in MONEY else each for each in columns
    ]  # fmt: skip


def save(folder: Path, lines: list[list[Any]], *, merged: tuple[str, ...] = (), more: bool = False) -> Path:
    book = Workbook()
    page = book.active
    if more:
        page.title = "Ghi chú chung"
        page.append(["Danh sách gửi kèm công văn"])
        page = book.create_sheet("Danh sách")
    for line in lines:
        page.append(line)
    for span in merged:
        page.merge_cells(span)
    book.save(folder / "ds.xlsx")
    return folder / "ds.xlsx"


def single_heading(folder: Path) -> Written:
    return save(folder, table(ROWS, told_columns())), 2


def reversed_order(folder: Path) -> Written:
    return save(folder, table(ROWS, told_columns()[::-1])), 2


def shuffled_below_titles(folder: Path) -> Written:
    columns = told_columns()
    random.Random(5).shuffle(columns)
    return save(folder, [["LIÊN MINH HỢP TÁC XÃ"], ["DANH SÁCH TỔ CHỨC"], [], *table(ROWS, columns)]), 5


def money_in_thousands(folder: Path) -> Written:
    return save(folder, table(ROWS, in_units(1_000, "nghìn đồng"))), 2


def money_in_billions_with_decimal_commas(folder: Path) -> Written:
    return save(folder, table(ROWS, in_units(10**9, "tỷ đồng", vietnamese))), 2


def money_in_millions_named_above(folder: Path) -> Written:
    columns = [dataclasses.replace(each, heading=each.heading.replace(" (triệu đồng)", "")) for each in in_units(10**6, "triệu đồng")]
    return save(folder, [["DANH SÁCH"], ["Đơn vị tính: triệu đồng"], *table(ROWS, columns)]), 4


def everything_as_text(folder: Path) -> Written:
    lines = table(ROWS, told_columns())
    return save(folder, [lines[0], *([None if cell is None else as_text(cell) for cell in line] for line in lines[1:])]), 2


def as_text(cell: Any) -> str:
    if isinstance(cell, datetime.date):
        return f"{cell:%d/%m/%Y}"
    return vietnamese(cell) or "" if isinstance(cell, int) else str(cell)


def two_headings_with_merged_cells(folder: Path) -> Written:
    head, *lines = table(ROWS, told_columns())
    upper, lower = list(head), [None] * len(head)
    start = head.index("Số thành viên")
    upper[start : start + 2], lower[start : start + 2] = ["Thành viên", None], ["Tổng số", "Nữ"]
    spans = [f"{chr(65 + place)}2:{chr(65 + place)}3" for place in range(len(head)) if place not in (start, start + 1)]
    return save(folder, [["DANH SÁCH"], upper, lower, *lines], merged=(*spans, f"{chr(65 + start)}2:{chr(66 + start)}2")), 4


def the_second_sheet(folder: Path) -> Written:
    return save(folder, table(ROWS, told_columns()), more=True), 2


def with_numbering_totals_and_signature(folder: Path) -> Written:
    head, *lines = table(ROWS, told_columns())
    numbered = [[place, *line] for place, line in enumerate(lines, 1)]
    return save(folder, [["STT", *head], [f"({place})" for place in range(1, len(head) + 2)], *numbered, [None, "Tổng cộng"], [],
                         [None, "Người lập biểu"], [None, "An Giang, ngày 5 tháng 1 năm 2026"]]), 3  # fmt: skip


def semicolons_with_a_byte_order_mark(folder: Path) -> Written:
    head, *lines = table(ROWS, in_units(10**6, "triệu đồng", vietnamese))
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([head, *([as_text(cell) if cell is not None else "" for cell in line] for line in lines)])
    path = folder / "ds.csv"
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
    return path, 2


def dates_of_1904(folder: Path) -> Written:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    for line in table(ROWS, told_columns()):
        book.active.append(line)
    book.save(folder / "mac.xlsx")
    return folder / "mac.xlsx", 2


LAYOUTS = [
    single_heading, reversed_order, shuffled_below_titles, money_in_thousands, money_in_billions_with_decimal_commas, money_in_millions_named_above,
    everything_as_text, two_headings_with_merged_cells, the_second_sheet, with_numbering_totals_and_signature, semicolons_with_a_byte_order_mark,
    dates_of_1904,
]  # fmt: skip
KEYS = [column.key for column in told_columns()]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_every_cell_is_as_in_truth_whatever_the_layout(tmp_path: Path, layout: Callable[[Path], Written]) -> None:
    path, first = layout(tmp_path)
    answer = read_list(path, communes=COMMUNES, today=TODAY, year=YEAR)
    assert [row.row for row in answer.rows] == list(range(first, first + len(ROWS)))
    for told, row in zip(ROWS, answer.rows, strict=True):
        assert {key: told_of(row, key) for key in KEYS} == {key: told_of(told, key) for key in KEYS}
    assert silent_changes(list(enumerate(ROWS, first)), answer, KEYS) == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_the_command_line_takes_in_the_same(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str], layout: Callable[[Path], Written]
) -> None:
    path, _ = layout(tmp_path)
    data = tmp_path / "moi.lmhtx"

    def say(*words: object) -> str:
        assert console.main([str(word) for word in words]) == 0
        return capsys.readouterr().out

    say("new", data, "--province", "91")
    report = json.loads(say("import", "organisations", path, "--db", data, "--year", YEAR, "--json"))
    assert (report["created"], report["needs_review"], report["refused"]) == (len(ROWS), 0, 0)
    listed = {row["name"]: row for row in json.loads(say("list", "organisations", "--db", data, "--year", YEAR, "--json"))["rows"]}
    for told in ROWS:
        row = listed[told.name]
        flat = {**row, **(row["figures"] or {})}
        for key in KEYS:
            truly = told_of(told, key)
            truly = truly.isoformat() if isinstance(truly, datetime.date) else "Đang hoạt động" if key == "status" and truly else truly
            assert flat[key] == truly, (told.name, key)


def told_of(row: ReadRow, key: str) -> Any:
    return row.figures[key] if key in (*COUNTED, "revenue", "profit") else getattr(row, key)


def test_the_comparison_would_see_a_silent_change(tmp_path: Path) -> None:
    """The yardstick itself: a changed cell, a lost row and a row too many are each found."""
    path, first = single_heading(tmp_path)
    answer = read_list(path, communes=COMMUNES, today=TODAY, year=YEAR)
    truth = list(enumerate(ROWS, first))
    changed = dataclasses.replace(answer, rows=(answer.rows[0]._replace(phone="1"), *answer.rows[1:]))
    assert len(silent_changes(truth, changed, KEYS)) == 1
    assert len(silent_changes(truth, dataclasses.replace(answer, rows=answer.rows[1:]), KEYS)) == 1
    assert len(silent_changes(truth[1:], answer, KEYS)) == 1
