"""Lists of invented organisations for the tests of the reader: workbooks are made, never taken from an office."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from lmhtx_desktop.areas.organisations.reading import Commune, ListRead, read_list
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.lists.remarks import Issue

TODAY = datetime.date(2026, 11, 22)
COMMUNES = [
    Commune("30001", "Xã Vĩnh Trạch"),
    Commune("30002", "Phường Long Phú"),
    Commune("30003", "Xã Phú Hòa"),
    Commune("30004", "Phường Phú Hòa"),
    Commune("30005", "Đặc khu Kiên Hải"),
    Commune("30006", "Xã Châu Thành"),
    Commune("30007", "Xã Tân Hội"),
    Commune("30008", "Xã Tân Hợi"),
]

Rows = Sequence[Sequence[Any]]


def workbook(
    folder: Path, rows: Rows, *, name: str = "danh sách.xlsx", sheet: str = "DS", merged: Sequence[str] = (),
    more: dict[str, Rows] | None = None, epoch_1904: bool = False,
) -> Path:  # fmt: skip
    """Write rows into a workbook; `more` are further sheets."""
    book = Workbook()
    if epoch_1904:
        book.epoch = CALENDAR_MAC_1904
    first = book.active
    assert first is not None
    first.title = sheet
    for row in rows:
        first.append(list(row))
    for span in merged:
        first.merge_cells(span)
    for title, others in (more or {}).items():
        page = book.create_sheet(title)
        for row in others:
            page.append(list(row))
    path = folder / name
    book.save(path)
    return path


def read(path: Path, **wishes: Any) -> ListRead:
    return read_list(path, communes=COMMUNES, today=TODAY, **wishes)


def read_rows(folder: Path, rows: Rows, **how: Any) -> ListRead:
    """Make a workbook of `rows` and read it; `year`, `sheet`, `chosen`, `units` go to the reader, the rest to the workbook."""
    wishes = {key: how.pop(key) for key in ("year", "chosen", "units") if key in how}
    return read(workbook(folder, rows, **how), **wishes)


def column_read(folder: Path, heading: str, *cells: Any, **how: Any) -> ListRead:
    """Read a list of organisations whose only interesting column has these cells."""
    rows = [["STT", "Tên tổ chức", heading], *([place, f"Hợp tác xã Số {place}", cell] for place, cell in enumerate(cells, 1))]
    return read_rows(folder, rows, **how)


def said(answer: ListRead, row: int | None, column: str | None = None) -> list[Issue]:
    """Return what was said about a row (or a cell)."""
    return [issue for issue in answer.issues if issue.row == row and (column is None or issue.column == column)]


def read_or_refused(path: Path, **wishes: Any) -> ListRead | None:
    """Read a list; None where the whole of it was refused with a sentence and what to do."""
    try:
        return read(path, **wishes)
    except Trouble as refusal:
        trouble = refusal
    assert trouble.sentence
    assert trouble.what_to_do
    return None
