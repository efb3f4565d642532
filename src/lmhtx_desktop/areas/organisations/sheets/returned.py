"""Reading a sheet HTX-01 that came back: which cooperative's it is, what was filled in, and what cannot be understood.

Rows are known by their labels, so that a sheet whose rows were moved, or that was copied into another workbook, is still read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.organisations.reading.cells import parse_count, parse_flag, parse_text
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.sheets.book import KEYS, LABEL, NOW, TITLE
from lmhtx_desktop.areas.organisations.sheets.form import ASKED, FACTS, in_dong, label_of
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import is_blank
from lmhtx_desktop.kernel.lists.cells import shown as as_text
from lmhtx_desktop.kernel.lists.sheet import OpenedList, Sheet, open_list
from lmhtx_desktop.kernel.money import LARGEST, MILLION, parse_dong
from lmhtx_desktop.kernel.text import fold

#: Of a text that is no amount, so many signs are repeated in a remark.
_EXCERPT = 60
_YEAR = re.compile(r"\b(20\d\d)\b")


@dataclass(frozen=True)
class ReturnedSheet:
    """What one sheet says.

    Attributes:
        file, title: where it stands. key: number of the cooperative in the register that sent it out, None without a key. name, tax_code:
            as written on it. year: of the figures. figures: filled-in ones by key, money in đồng. facts: those mended. remarks: cells
            left out, as (what it is, sentence). refused: why it cannot be taken at all, or "".
    """

    file: str
    title: str
    key: int | None
    name: str
    tax_code: str
    year: int | None
    figures: Mapping[str, Any]
    facts: Mapping[str, str]
    remarks: tuple[tuple[str, str], ...] = ()
    refused: str = ""


@dataclass(frozen=True)
class ReadFile:
    """A file of the folder: the sheets found in it, or why there are none."""

    file: str
    sheets: tuple[ReturnedSheet, ...] = ()
    refused: str = ""


@dataclass
class _Found:
    """What is gathered while a sheet is read. answered: row and value of the first answer by key. twice: keys answered in two ways."""

    name: str = ""
    tax_code: str = ""
    year: int | None = None
    figures: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    answered: dict[str, tuple[int, Any]] = field(default_factory=dict)
    twice: set[str] = field(default_factory=set)

    def take(self, into: dict[str, Any], key: str, label: str, value: Any, row: int) -> None:
        """Take an answer; where two rows of one label answer differently neither is taken."""
        first, said = self.answered.setdefault(key, (row, value))
        if said == value and key not in self.twice:
            into[key] = value
        elif key not in self.twice:
            self.twice.add(key)
            into.pop(key, None)
            sentence = tr("phiếu có hai dòng mục này ghi khác nhau (dòng {first} và dòng {second}) nên chưa ghi; hãy để lại một dòng")
            self.remarks.append((label, sentence.format(first=first + 1, second=row + 1)))


def read_returned(path: Path) -> ReadFile:
    """Read every sheet HTX-01 of a file; what cannot be read is refused with a sentence, nothing is raised for its content."""
    try:
        opened = open_list(path)
        keys = _keys_of(opened)
        sheets = [_read_sheet(path.name, opened.read(name), keys.get(name)) for name in opened.names]
    except Trouble as trouble:
        return ReadFile(path.name, refused=trouble.sentence)
    found = tuple(sheet for sheet in sheets if sheet is not None)
    if not found:
        return ReadFile(path.name, refused=tr("Không có phiếu HTX-01 nào trong tệp này."))
    return ReadFile(path.name, found)


def _keys_of(opened: OpenedList) -> dict[str, tuple[int, int]]:
    """Return number and year by title of sheet, from the hidden sheet of keys."""
    if KEYS not in opened.hidden_names:
        return {}
    found = {}
    for row in opened.read(KEYS).rows:
        try:
            found[str(row[0])] = (int(row[1]), int(row[4]))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return found


def _read_sheet(file: str, sheet: Sheet, key: tuple[int, int] | None) -> ReturnedSheet | None:
    found = _Found()
    titles: list[int] = []
    facts = {fold(label): name for name, label in FACTS}
    figures = {fold(label_of(name)): name for name in ASKED}
    for row_no, row in enumerate(sheet.rows):
        texts = [as_text(cell) for cell in row]
        if any(fold(text).startswith(fold(TITLE)) for text in texts):
            titles.append(row_no)
            year = _YEAR.search(" ".join(texts))
            found.year = int(year[1]) if year else None
            continue
        if not titles or len(row) < LABEL:
            continue
        label = fold(texts[LABEL - 1])
        if label == fold("Tên đơn vị"):
            found.name = _at(texts, 3)
        elif label == fold("Mã số thuế"):
            found.tax_code = _at(texts, 3)
        elif label in facts:
            _read_fact(found, facts[label], row, row_no, sheet.broken.get((row_no, NOW - 1)))
        elif label in figures:
            _read_figure(found, figures[label], row, row_no, sheet.broken.get((row_no, NOW - 1)))
    if not titles:
        return None
    refused = ""
    if len(titles) > 1:
        sentence = tr("Trang tính có {count} phiếu (dòng {first} và dòng {second}); hãy tách mỗi phiếu ra một trang tính.")
        refused = sentence.format(count=len(titles), first=titles[0] + 1, second=titles[1] + 1)
    number, year_sent = key or (None, None)
    of_year = year_sent or found.year
    return ReturnedSheet(
        file, sheet.name, number, found.name, found.tax_code, of_year, found.figures, found.facts, tuple(found.remarks), refused
    )


def _at(texts: list[str], column: int) -> str:
    return texts[column - 1].strip() if len(texts) >= column else ""


def _read_fact(found: _Found, name: str, row: Any, row_no: int, broken: str | None) -> None:
    label = tr(dict(FACTS)[name])
    if broken is not None:
        found.remarks.append((label, _unreadable(broken)))
        return
    written = row[NOW - 1] if len(row) >= NOW else ""
    before = as_text(row[2]) if len(row) > 2 else ""
    value, flaw = parse_text(name, written)
    if flaw is not None:
        found.remarks.append((label, flaw.sentence))
    if value and value != before.strip():
        found.take(found.facts, name, label, str(value), row_no)


def _unreadable(formula: str) -> str:
    """Say what is the matter with a cell of a formula: its error, or "" where nobody has calculated it."""
    if formula:
        return tr("ô có công thức lỗi {text} nên chưa ghi").format(text=formula)
    return tr("công thức chưa được tính nên chưa ghi; hãy mở tệp bằng Excel, bấm lưu rồi nhận lại phiếu")


def _read_figure(found: _Found, key: str, row: Any, row_no: int, broken: str | None) -> None:
    cell = row[NOW - 1] if len(row) >= NOW else ""
    if broken is not None:
        found.remarks.append((label_of(key), _unreadable(broken)))
        return
    if is_blank(cell):
        return
    sort = FIGURES[key][1]
    if sort == "money":
        value, sentence = _amount(cell)
    else:
        value, flaw = parse_flag(cell) if sort == "flag" else parse_count(cell)
        sentence = flaw.sentence if flaw is not None else ""
    if sentence:
        found.remarks.append((label_of(key), sentence))
    if value is not None:
        found.take(found.figures, key, label_of(key), value, row_no)


def _amount(cell: Any) -> tuple[int | None, str]:
    """Understand an amount in triệu đồng; text may name another unit (1,2 tỷ)."""
    if isinstance(cell, bool):
        return None, tr("không phải là số tiền nên chưa ghi")
    text = as_text(cell)
    if isinstance(cell, int | float):
        if abs(cell) > LARGEST:
            return None, tr("“{text}” quá lớn nên chưa ghi").format(text=text if len(text) <= _EXCERPT else text[:_EXCERPT] + "…")
        return in_dong(Decimal(str(cell))), ""
    try:
        return parse_dong(text, MILLION), ""
    except RuleBroken:
        return None, tr("“{text}” không phải là số tiền nên chưa ghi").format(text=text if len(text) <= _EXCERPT else text[:_EXCERPT] + "…")
