"""Reading a list of loans from end to end: open, find the heading, tell rows apart, understand the cells."""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from lmhtx_desktop.areas.fund.reading import cells
from lmhtx_desktop.areas.fund.reading.fields import ALONE, FIELD_NAMES, MONEY, SOUGHT
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.legacy import Encoding
from lmhtx_desktop.kernel.lists.cells import is_blank, shown
from lmhtx_desktop.kernel.lists.columns import Parse, amounts_of, read_column
from lmhtx_desktop.kernel.lists.days import DayColumn
from lmhtx_desktop.kernel.lists.finding import find_list
from lmhtx_desktop.kernel.lists.header import Header
from lmhtx_desktop.kernel.lists.matching import ColumnMatch, Matched, match_columns
from lmhtx_desktop.kernel.lists.remarks import Issue, Remarks
from lmhtx_desktop.kernel.lists.sheet import Sheet, open_list
from lmhtx_desktop.kernel.lists.texts import Texts
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.kernel.text import fold

#: Without these a list says nothing of where a loan stands; the last three, each of its two.
_NEEDED = (("borrower",), ("contract_number",), ("amount", "disbursed"), ("rate",), ("signed_on", "disbursed_on"), ("months", "due_on"),
           ("balance", "principal_repaid"))  # fmt: skip
_DAYS = frozenset({"signed_on", "disbursed_on", "due_on"})
_LONGEST = {"contract_number": 50, "borrower": 300, "phone": 60, "address": 300, "purpose": 500, "collateral": 500}
#: Loans end after today; no contract runs longer.
_FUTURE = datetime.timedelta(days=50 * 366)
_AS_OF = re.compile(r"(?:den|tai|cuoi|chot)\b[^\d]{0,30}(\d{1,2})\s*(?:[/.\-]|thang)\s*(\d{1,2})\s*(?:[/.\-]|nam)\s*(20\d\d)")
_TOTAL = re.compile(r"(?:tong cong|tong so|tong|cong)\b")
#: Of text cells left out, so much is repeated.
_EXCERPT = 60


class ListedLoan(NamedTuple):
    """One loan as the list has it. None is "not recorded"; money in đồng, `rate` percent per year, frequencies in months (0: at the end)."""

    row: int
    contract_number: str
    borrower: str
    identity: str | None = None
    phone: str | None = None
    address: str | None = None
    signed_on: datetime.date | None = None
    amount: Dong | None = None
    disbursed_on: datetime.date | None = None
    disbursed: Dong | None = None
    months: int | None = None
    due_on: datetime.date | None = None
    rate: Decimal | None = None
    plan: str | None = None
    principal_every: int | None = None
    interest_every: int | None = None
    grace: int | None = None
    principal_repaid: Dong | None = None
    interest_repaid: Dong | None = None
    interest_owed: Dong | None = None
    balance: Dong | None = None
    debt_group: int | None = None
    purpose: str | None = None
    collateral: str | None = None


@dataclass(frozen=True)
class LoansRead:
    """A list of loans, read.

    Attributes:
        sheets: all visible sheets. header_row: row of the sheet (1-based). as_of: the day its title says the book stands on.
        columns: every column with a heading. letters: of the columns read, by field. rows: loans in order. issues: in order of rows.
        read: rows that were taken for loans, refused ones included.
    """

    file: str
    sheet: str
    sheets: tuple[str, ...]
    header_row: int
    encoding: Encoding
    as_of: datetime.date | None
    columns: tuple[ColumnMatch, ...]
    letters: Mapping[str, str]
    rows: tuple[ListedLoan, ...]
    issues: tuple[Issue, ...]
    read: int


@dataclass(frozen=True)
class _Task:
    sheet: Sheet
    texts: Texts
    header: Header
    matched: Matched
    today: datetime.date
    remarks: Remarks = field(default_factory=Remarks)


def read_loans(
    path: Path, *, today: datetime.date, sheet: str | None = None, chosen: Mapping[int, str | None] | None = None,
    units: Mapping[int, int] | None = None,
) -> LoansRead:  # fmt: skip
    """Read a list of loans.

    Args:
        path: ``.xlsx``, ``.xlsm``, ``.xls``, ``.csv`` or ``.txt``; told by content, not by name.
        today: no contract is signed after it.
        sheet: name of the sheet, or None for the one that looks most like a list.
        chosen: what a person corrected in the preview: the field of a column (0-based), None to leave it out.
        units: units of money a person corrected, in đồng by column (0-based).

    Raises:
        Trouble: the file cannot be read, or no sheet of it has a column of borrowers.
        RuleBroken: there is no sheet of that name (``sheet``); a column without which no loan can be taken over is missing (``chosen``).
    """
    opened = open_list(path)
    found = find_list(path, opened, sheet, SOUGHT)
    unread = tr("Cột “{heading}” không thuộc danh sách khoản vay nên không được đọc.")
    fields = _standing_alone(found.header) | dict(chosen or {})
    matched = match_columns(found.header, SOUGHT, money=MONEY, unread=unread, chosen=fields, units=units)
    task = _Task(found.sheet, found.texts, found.header, matched, today, Remarks(matched.issues))
    rows: list[ListedLoan] = []
    places = _loan_rows(task) if _says_enough(task) else []
    if places:
        values = {
            name: read_column(task, column, places, partial(_parser, task, name, column))
            for name, column in matched.by_field.items() if name in FIELD_NAMES and name != "number"
        }  # fmt: skip
        rows = [
            loan for place, row in enumerate(places) if (loan := _loan(task, row, {name: column[place] for name, column in values.items()}))
        ]
    _remark_on_the_file(task, len(opened.names))
    return LoansRead(
        path.name, found.sheet.name, opened.names, found.header.name_row + 1, found.texts.encoding, _as_of(task), matched.columns,
        {column.field: column.letter for column in matched.columns if column.field}, tuple(rows), task.remarks.in_order(), len(places),
    )  # fmt: skip


def _standing_alone(header: Header) -> dict[int, str | None]:
    """Return what columns are that bear a heading made to hold others together, where nothing stands below it."""
    held = set(header.fields)
    return {
        column: ALONE[name] if ALONE[name] not in held else None
        for column, name in enumerate(header.fields) if name in ALONE
    }  # fmt: skip


def _says_enough(task: _Task) -> bool:
    missing = [
        tr(" hoặc ").join(f"“{tr(FIELD_NAMES[name])}”" for name in names)
        for names in _NEEDED if not any(name in task.matched.by_field for name in names)
    ]  # fmt: skip
    if missing:
        sentence = tr("Danh sách thiếu cột {columns}; hãy chọn đúng cột ở thẻ Cột, hoặc bổ sung vào tệp.")
        task.remarks.say(task.header.name_row, None, "error", sentence.format(columns=", ".join(missing)))
    return not missing


def _loan_rows(task: _Task) -> list[int]:
    """Return the rows that are loans; every other one that says something is remarked upon."""
    by_field = task.matched.by_field
    key, name = by_field["contract_number"], by_field["borrower"]
    money = [column for field, column in by_field.items() if field in MONEY]
    found = []
    for row in range(task.header.bottom + 1, len(task.sheet.rows)):
        line = [task.texts(cell) if isinstance(cell, str) and cell else cell for cell in task.sheet.rows[row]]
        filled = [column for column, cell in enumerate(line) if not is_blank(cell)]
        if not filled:
            continue
        lead = fold(next((shown(line[column]) for column in filled if isinstance(line[column], str)), ""))
        has_money = any(column in filled for column in money)
        if (key in filled and name in filled and has_money and SOUGHT.words.field_of(shown(line[name])) != "borrower") or (
            not _TOTAL.match(lead) and has_money and (key in filled or name in filled) and len(filled) > 2
        ):
            found.append(row)
        else:
            text = next((shown(line[column]) for column in filled if isinstance(line[column], str)), shown(line[filled[0]]))[:_EXCERPT]
            sentence = (
                tr("Dòng cộng “{text}” được bỏ qua.") if _TOTAL.match(lead) else tr("Dòng “{text}” không phải khoản vay nên được bỏ qua.")
            )
            task.remarks.say(row, None, "note", sentence.format(text=text))
    return found


def _parser(task: _Task, name: str, column: int, values: Sequence[Any]) -> Parse:
    if name in MONEY:
        unit = next(match.unit for match in task.matched.columns if match.index == column)
        assert unit is not None
        return amounts_of(task, column, values, unit)
    if name in _DAYS:
        return DayColumn(task.today + _FUTURE if name == "due_on" else task.today, epoch_1904=task.sheet.epoch_1904)
    heading = " ".join(task.header.paths[column])
    others: dict[str, Callable[[Any], Any]] = {
        "identity": cells.parse_identity, "months": cells.parse_months, "grace": cells.parse_months, "plan": cells.parse_plan,
        "principal_every": cells.parse_every, "interest_every": cells.parse_every, "debt_group": cells.parse_group,
        "rate": partial(cells.parse_rate, monthly="thang" in fold(heading)),
    }  # fmt: skip
    return others.get(name) or partial(cells.parse_words, _LONGEST[name])


def _loan(task: _Task, row: int, values: dict[str, Any]) -> ListedLoan | None:
    """Return a row as a loan, or None with a sentence at the cell that says why it is refused."""
    lacking = next((names for names in _NEEDED if all(values.get(name) is None for name in names)), None)
    if lacking is not None:
        column = next(task.matched.by_field[name] for name in lacking if name in task.matched.by_field)
        named = tr(" hoặc ").join(tr(FIELD_NAMES[name]) for name in lacking if name in task.matched.by_field)
        task.remarks.say(row, column, "error", tr("Dòng không có {field} nên không nhận được.").format(field=named))
        return None
    return ListedLoan(row=row + 1, **{name: value for name, value in values.items() if name in ListedLoan._fields})


def _as_of(task: _Task) -> datetime.date | None:
    """Return the one day the titles above the heading, or the heading of the balances, speak of; None where they name none or several."""
    above = [task.texts(cell) for line in task.sheet.rows[: task.header.top] for cell in line if isinstance(cell, str) and cell]
    balance = task.matched.by_field.get("balance")
    headings = [] if balance is None else [" ".join(task.header.paths[balance])]
    for texts in (headings, above):
        days = {(int(found[3]), int(found[2]), int(found[1])) for text in texts for found in _AS_OF.finditer(fold(text))}
        if len(days) == 1:
            try:
                day = datetime.date(*days.pop())
            except ValueError:
                continue
            return day if day <= task.today else None
    return None


def _remark_on_the_file(task: _Task, sheets: int) -> None:
    if task.texts.encoding is not Encoding.UNICODE:
        sentence = tr("Danh sách viết bằng phông {encoding}; toàn bộ chữ đã chuyển sang Unicode.")
        task.remarks.say(None, None, "note", sentence.format(encoding=task.texts.encoding.value))
    if sheets > 1:
        task.remarks.say(None, None, "note", tr("Tệp có {count} trang; đã đọc trang “{name}”.").format(count=sheets, name=task.sheet.name))
    for column in sorted(task.sheet.hidden & set(task.matched.by_field.values())):
        task.remarks.say(task.header.name_row, column, "note", tr("Cột này đang ẩn trong tệp nhưng vẫn được đọc."))
