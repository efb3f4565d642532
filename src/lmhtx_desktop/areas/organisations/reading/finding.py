"""Choosing the sheet to read: the one whose heading tells most; and the clear refusal where none has a heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lmhtx_desktop.areas.organisations.reading.cells import is_blank
from lmhtx_desktop.areas.organisations.reading.header import SEARCHED_ROWS, Header, find_header, header_without_names
from lmhtx_desktop.areas.organisations.reading.sheet import OpenedList, Sheet
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.legacy import Encoding, detect_encoding, looks_legacy, to_unicode
from lmhtx_desktop.kernel.text import tidy

_SAMPLED_ROWS = 400


class Texts:
    """Texts of a sheet in tidy composed Unicode, each worked out once.

    Attributes:
        encoding: how the sheet writes Vietnamese. mended: texts of a Unicode sheet that were in an old font all the same.
    """

    def __init__(self, encoding: Encoding) -> None:
        self.encoding = encoding
        self.mended = 0
        self._known: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """Return `text` as it is to be read."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = tidy(self._decoded(text))
        return known

    def _decoded(self, text: str) -> str:
        if self.encoding is not Encoding.UNICODE:
            return to_unicode(text, self.encoding)
        if not looks_legacy(text):
            return text
        decoded = to_unicode(text)
        self.mended += not looks_legacy(decoded)
        return decoded


@dataclass(frozen=True)
class ListSheet:
    """The sheet to read, its texts and its heading."""

    sheet: Sheet
    texts: Texts
    header: Header


def find_list(path: Path, opened: OpenedList, name: str | None) -> ListSheet:
    """Return the sheet called `name`, or the visible one with the strongest heading.

    Raises:
        RuleBroken: no such sheet (field ``sheet``).
        Trouble: no sheet has a column of names.
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
        header = find_header(sheet, texts)
        if header is not None and (best is None or header.strength > best.header.strength):
            best = ListSheet(sheet, texts, header)
        last = last or (sheet, texts)
    if best is None:
        raise _without_heading(path, last)
    return best


def _without_heading(path: Path, looked_at: tuple[Sheet, Texts] | None) -> Trouble:
    row = None if looked_at is None else header_without_names(*looked_at)
    if row is not None:
        sentence = tr("Danh sách “{name}” không có cột Tên tổ chức (dòng {row} giống dòng tiêu đề nhưng thiếu cột này).")
        return Trouble(sentence.format(name=path.name, row=row + 1), tr("Hãy đặt tiêu đề “Tên tổ chức” cho cột tên rồi làm lại."))
    if looked_at is None or all(is_blank(cell) for line in looked_at[0].rows for cell in line):
        return Trouble(tr("Danh sách “{name}” không có dữ liệu.").format(name=path.name), tr("Hãy chọn đúng tệp, đúng trang."))
    sentence = tr("Không tìm thấy dòng tiêu đề có cột Tên tổ chức trong {count} dòng đầu của “{name}”.")
    return Trouble(
        sentence.format(count=SEARCHED_ROWS, name=path.name),
        tr("Hãy thêm dòng tiêu đề (Tên tổ chức, Mã số thuế, Xã/phường…) phía trên danh sách, hoặc chọn trang khác của tệp."),
    )
