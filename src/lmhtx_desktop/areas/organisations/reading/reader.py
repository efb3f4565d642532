"""Reading an organisation list from end to end: open, find the heading, tell rows apart, understand the cells."""

import datetime
import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from lmhtx_desktop.areas.organisations.reading.assembling import assemble_rows
from lmhtx_desktop.areas.organisations.reading.columns import read_columns
from lmhtx_desktop.areas.organisations.reading.communes import CommuneFinder
from lmhtx_desktop.areas.organisations.reading.fields import FIGURES, SOUGHT
from lmhtx_desktop.areas.organisations.reading.layouts import Layout, fingerprint_of, layout_keys, layout_of
from lmhtx_desktop.areas.organisations.reading.matching import match_columns
from lmhtx_desktop.areas.organisations.reading.shapes import Commune, ListRead
from lmhtx_desktop.areas.organisations.reading.task import Task
from lmhtx_desktop.areas.organisations.reading.telling import tell_rows
from lmhtx_desktop.areas.organisations.reading.totals import check_totals
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.legacy import Encoding
from lmhtx_desktop.kernel.lists.finding import find_list
from lmhtx_desktop.kernel.lists.remarks import Remarks
from lmhtx_desktop.kernel.lists.sheet import OpenedList, open_list


def read_list(
    path: Path,
    *,
    communes: Sequence[Commune],
    today: datetime.date,
    sheet: str | None = None,
    year: int | None = None,
    chosen: Mapping[int, str | None] | None = None,
    units: Mapping[int, int] | None = None,
    layouts: Mapping[str, Layout] | None = None,
) -> ListRead:
    """Read an organisation list.

    Args:
        path: ``.xlsx``, ``.xlsm``, ``.xls``, ``.csv`` or ``.txt``; told by content, not by name.
        communes: of the office's province.
        today: no day after it is believed.
        sheet: name of the sheet, or None for the one that looks most like a list.
        year: of the figures, where no column tells it; None takes the year the titles name.
        chosen: what a person corrected in the preview: the field of a column (0-based), None to leave it out.
        units: units of money a person corrected, in đồng by column (0-based).
        layouts: what was corrected at earlier imports, by fingerprint of the headings; `chosen` and `units` go before it.

    Raises:
        Trouble: the file cannot be read, or no sheet of it has a column of names.
        RuleBroken: there is no sheet of that name (field ``sheet``); no column is left for the names (``chosen``).
    """
    with _collector_resting():
        return _read(path, communes, today, sheet, year, chosen or {}, units or {}, layouts or {})


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Let Python's cycle collector rest: a million cells that live to the end would be walked through again and again (a fifth of the time)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read(
    path: Path,
    communes: Sequence[Commune],
    today: datetime.date,
    sheet: str | None,
    year: int | None,
    chosen: Mapping[int, str | None],
    units: Mapping[int, int],
    layouts: Mapping[str, Layout],
) -> ListRead:
    opened = open_list(path)
    found = find_list(path, opened, sheet, SOUGHT)
    keys = layout_keys(found.header.paths)
    kept = layouts.get(fingerprint := fingerprint_of(keys), Layout())
    kept_fields, kept_units = kept.chosen(keys)
    chosen, units = kept_fields | dict(chosen), kept_units | dict(units)
    matched = match_columns(found.header, year or found.header.year, chosen, units)
    if "name" not in matched.by_field:
        raise RuleBroken("chosen", tr("Hãy chọn một cột làm Tên tổ chức."))
    task = Task(
        found.sheet, found.texts, found.header, matched, CommuneFinder(communes), today, year or found.header.year, Remarks(matched.issues)
    )
    told = tell_rows(task)
    values = read_columns(task, told.rows)
    rows = assemble_rows(task, told, values)
    check_totals(task, told, values)
    if kept:
        task.remarks.say(found.header.name_row, None, "note", tr("Các cột được ghép như lần nhập trước của danh sách cùng tiêu đề này."))
    _remark_on_the_file(task, opened, year)
    return ListRead(
        path.name, found.sheet.name, opened.names, found.header.name_row + 1, found.texts.encoding, task.year, matched.columns,
        tuple(rows), task.remarks.in_order(), len(told.rows) + told.refused,
        fingerprint, layout_of(keys, chosen, units), bool(kept),
        tuple((row + 1, tuple(head + 1 for head in heads)) for row, heads in told.lineage),
    )  # fmt: skip


def _remark_on_the_file(task: Task, opened: OpenedList, asked_year: int | None) -> None:
    """Say what concerns the whole list: its font, its sheets, hidden columns, the year of the figures."""
    say, texts = task.remarks.say, task.texts
    if texts.encoding is not Encoding.UNICODE:
        sentence = tr("Danh sách viết bằng phông {encoding}; toàn bộ chữ đã chuyển sang Unicode.")
        say(None, None, "note", sentence.format(encoding=texts.encoding.value))
    if texts.mended:
        sentence = tr("{count} nội dung viết bằng phông TCVN3 hoặc VNI đã chuyển sang Unicode.")
        say(None, None, "note", sentence.format(count=texts.mended))
    if len(opened.names) > 1:
        sentence = tr("Tệp có {count} trang; đã đọc trang “{name}”.")
        say(None, None, "note", sentence.format(count=len(opened.names), name=task.sheet.name))
    for column in sorted(task.sheet.hidden & set(task.matched.by_field.values())):
        say(task.header.name_row, column, "note", tr("Cột này đang ẩn trong tệp nhưng vẫn được đọc."))
    if "year" in task.matched.by_field or not any(field in task.matched.by_field for field in FIGURES):
        return
    if task.year is None:
        say(None, None, "warning", tr("Chưa biết số liệu của năm nào; hãy chọn năm số liệu."))
    elif asked_year is None:
        say(None, None, "note", tr("Năm số liệu {year} lấy theo tiêu đề của danh sách.").format(year=task.year))
    elif task.header.year not in (None, asked_year):
        sentence = tr("Tiêu đề của danh sách ghi năm {written}, nhưng đang nhập số liệu năm {asked}.")
        say(None, None, "warning", sentence.format(written=task.header.year, asked=asked_year))
