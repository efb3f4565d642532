"""What a list would change, line by line and cell by cell, in the words of the screen."""

import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lmhtx_desktop.areas.organisations.merging import CellChange, MergePlan, Newcomer
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.areas.organisations.words import kind_name, rating_name, sector_name, status_name
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.numbers import format_number

#: What a list may bring besides the yearly figures, in the order it is shown.
FACT_NAMES = {
    "name": mark("Tên tổ chức"), "kind": mark("Loại hình"), "tax_code": mark("Mã số thuế"), "certificate_number": mark("Số GCN đăng ký"),
    "certificate_on": mark("Ngày cấp"), "founded_on": mark("Ngày thành lập"), "founded_year": mark("Năm thành lập"),
    "address": mark("Địa chỉ"), "commune_id": mark("Xã/phường"), "area": mark("Khu vực (huyện cũ)"), "phone": mark("Điện thoại"),
    "email": mark("Email"), "representative": mark("Người đại diện"), "representative_title": mark("Chức vụ"), "sector": mark("Ngành"),
    "vsic_code": mark("Mã ngành (VSIC)"), "charter_capital": mark("Vốn điều lệ"), "status": mark("Tình trạng"),
    "alliance_member": mark("Thành viên Liên minh"), "admitted_on": mark("Ngày kết nạp"), "decision": mark("Số quyết định"),
}  # fmt: skip
_MOST_TOLD = 3


@dataclass(frozen=True)
class Cell:
    """One value a line changes, in words; not recorded is an em dash."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Line:
    """One row of the list that would change the register.

    Attributes:
        row: of the sheet. name: of the organisation, in the register's words where it has it. newcomer: what is added, or None;
            cells: else what is changed.
    """

    row: int
    name: str
    newcomer: Newcomer | None = None
    cells: tuple[CellChange, ...] = ()

    @property
    def act(self) -> str:
        """Return what the line does."""
        return tr("Thêm mới") if self.newcomer is not None else tr("Cập nhật")


def lines_of(plan: MergePlan) -> list[Line]:
    """Return the rows that would change something, in the order of the sheet."""
    changed: dict[int, list[CellChange]] = defaultdict(list)
    for cell in plan.cells:
        changed[cell.row].append(cell)
    lines = [Line(each.row, each.facts["name"], each) for each in plan.newcomers]
    lines += [Line(row, plan.matched[cells[0].id], None, tuple(cells)) for row, cells in changed.items()]
    return sorted(lines, key=lambda line: line.row)


def otherwise(seen: MergePlan, now: MergePlan) -> list[str]:
    """Name every row that would do something else by `now` than in the plan a person has `seen`, with the cells that differ."""
    before, after = ({line.row: line for line in lines_of(plan)} for plan in (seen, now))
    why = {review.row: review.why for review in now.reviews} | {
        remark.row: remark.message for remark in now.remarks if remark.severity == "error"
    }
    found = []
    for row in sorted(before.keys() | after.keys()):
        old, new = before.get(row), after.get(row)
        line = new or old
        if old == new or line is None:
            continue
        said = _differing_cells(old, new) if old is not None and new is not None else ""
        if new is None:
            said = why.get(row, tr("không còn gì để đổi"))
        where = tr("dòng {row} ({name})").format(row=row, name=line.name)
        found.append(f"{where}: {said}" if said else where)
    return found


def _differing_cells(old: Line, new: Line) -> str:
    seen = {cell.key: cell.before for cell in old.cells}
    now = [cell for cell in new.cells if cell.key not in seen or seen[cell.key] != cell.before]
    parts = [tr("{label} trong sổ nay là {now}").format(label=_label(cell.key), now=value_text(cell.key, cell.before, {})) for cell in now]
    kept = {cell.key for cell in new.cells}
    parts += [tr("{label} trong sổ nay đã như danh sách").format(label=_label(key)) for key in seen if key not in kept]
    return ", ".join(parts[:_MOST_TOLD])


def cells_of(line: Line, communes: Mapping[int, str]) -> list[Cell]:
    """Return every value the line changes."""
    if line.newcomer is None:
        return [Cell(_label(each.key), value_text(each.key, each.before, communes), value_text(each.key, each.after, communes))
                for each in line.cells]  # fmt: skip
    new = line.newcomer
    told: dict[str, Any] = {**new.facts, "status": new.status}
    if new.admission is not None:
        told |= {"alliance_member": True, **new.admission}
    shown = [(key, told[key]) for key in FACT_NAMES if told.get(key) is not None]
    shown += [(key, value) for key, value in new.figures.items() if value is not None]
    return [Cell(_label(key), "—", value_text(key, value, communes)) for key, value in shown]


def told_of(line: Line, communes: Mapping[int, str]) -> str:
    """Return what a line changes in one short text."""
    if line.newcomer is not None:
        facts = line.newcomer.facts
        parts = [facts["tax_code"], communes.get(facts["commune_id"]) if facts["commune_id"] is not None else None, facts["area"]]
        return " · ".join(part for part in parts if part)
    cells = cells_of(Line(line.row, line.name, None, line.cells[:_MOST_TOLD]), communes)
    parts = [tr("{label}: {before} → {after}").format(label=cell.label, before=cell.before, after=cell.after) for cell in cells]
    if len(line.cells) > _MOST_TOLD:
        parts.append(tr("và {count} ô nữa").format(count=len(line.cells) - _MOST_TOLD))
    return "; ".join(parts)


def value_text(key: str, value: Any, communes: Mapping[int, str]) -> str:
    """Write a value as the screen shows it."""
    if value is None:
        return "—"
    if isinstance(value, bool):
        return tr("Có") if value else tr("Không")
    names = {"kind": kind_name, "sector": sector_name, "status": status_name, "rating": rating_name}
    if key in names:
        return names[key](value)
    if key == "commune_id":
        return communes.get(value, "—")
    if isinstance(value, datetime.date):
        return format_date(value)
    return str(value) if key == "founded_year" or isinstance(value, str) else format_number(value)


def _label(key: str) -> str:
    return figure_name(key) if key in FIGURES else tr(FACT_NAMES[key])
