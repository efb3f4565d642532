"""Choosing the sheet to read: the one whose heading tells most; and the clear refusal where none has a heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.legacy import detect_encoding
from lmhtx_desktop.kernel.lists.cells import is_blank
from lmhtx_desktop.kernel.lists.header import SEARCHED_ROWS, Header, Sought, find_header, header_without_key
from lmhtx_desktop.kernel.lists.sheet import OpenedList, Sheet
from lmhtx_desktop.kernel.lists.texts import Texts

_SAMPLED_ROWS = 400


@dataclass(frozen=True)
class ListSheet:
    """The sheet to read, its texts and its heading."""

    sheet: Sheet
    texts: Texts
    header: Header


def find_list(path: Path, opened: OpenedList, name: str | None, sought: Sought) -> ListSheet:
    """Return the sheet called `name`, or the visible one with the strongest heading.

    Raises:
        RuleBroken: no such sheet (field ``sheet``).
        Trouble: no sheet has the column that makes it such a list.
    """
    if name is not None and name not in (*opened.names, *opened.hidden_names):
        sentence = tr("Tệp không có trang “{name}”. Các trang: {names}.")
        raise RuleBroken("sheet", sentence.format(name=name, names=", ".join(opened.names)))
    names: Sequence[str] = (opened.names or opened.hidden_names) if name is None else (name,)
    best: ListSheet | None = None
    last: tuple[Sheet, Texts] | None = None
    for each in names:
        sheet = opened.read(each)
        texts = Texts(detect_encoding(cell for row in sheet.rows[:_SAMPLED_ROWS] for cell in row if isinstance(cell, str)))
        header = find_header(sheet, texts, sought)
        if header is not None and (best is None or header.strength > best.header.strength):
            best = ListSheet(sheet, texts, header)
        last = last or (sheet, texts)
    if best is None:
        raise _without_heading(path, last, sought)
    return best


def _without_heading(path: Path, looked_at: tuple[Sheet, Texts] | None, sought: Sought) -> Trouble:
    row = None if looked_at is None else header_without_key(*looked_at, sought)
    if row is not None:
        sentence = tr("Danh sách “{name}” không có cột {column} (dòng {row} giống dòng tiêu đề nhưng thiếu cột này).")
        return Trouble(
            sentence.format(name=path.name, row=row + 1, column=tr(sought.column)),
            tr("Hãy đặt tiêu đề “{column}” cho cột ấy rồi làm lại.").format(column=tr(sought.column)),
        )
    if looked_at is None or all(is_blank(cell) for line in looked_at[0].rows for cell in line):
        return Trouble(tr("Danh sách “{name}” không có dữ liệu.").format(name=path.name), tr("Hãy chọn đúng tệp, đúng trang."))
    sentence = tr("Không tìm thấy dòng tiêu đề có cột {column} trong {count} dòng đầu của “{name}”.")
    return Trouble(
        sentence.format(count=SEARCHED_ROWS, name=path.name, column=tr(sought.column)),
        tr("Hãy thêm dòng tiêu đề ({headings}…) phía trên danh sách, hoặc chọn trang khác của tệp.").format(headings=tr(sought.headings)),
    )
