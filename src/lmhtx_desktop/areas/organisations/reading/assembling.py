"""From columns back to rows: each organisation with its facts, its kind settled, and what its group says of it."""

import datetime
import functools
from collections.abc import Mapping
from typing import Any

from lmhtx_desktop.areas.organisations.reading.fields import FIGURES, title_in
from lmhtx_desktop.areas.organisations.reading.layout import Group
from lmhtx_desktop.areas.organisations.reading.names import NameRead
from lmhtx_desktop.areas.organisations.reading.shapes import ReadRow
from lmhtx_desktop.areas.organisations.reading.task import Task
from lmhtx_desktop.areas.organisations.reading.telling import ToldRows
from lmhtx_desktop.areas.organisations.rules import LONGEST
from lmhtx_desktop.areas.organisations.words import Kind, Sector, kind_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.headings import heading_key

_KIND_OF_HEADING = {"tenhtx": Kind.HTX, "tenhoptacxa": Kind.HTX, "tentht": Kind.THT, "tentohoptac": Kind.THT, "tenqtdnd": Kind.HTX}
#: Attributes of a row filled straight from the column of the same name.
_PLAIN = ("tax_code", "certificate_no", "certificate_on", "address", "phone", "email", "representative", "representative_title", "sector",
          "vsic", "status", "charter_capital", "alliance_member", "admitted_on", "decision")  # fmt: skip


def assemble_rows(task: Task, told: ToldRows, values: Mapping[str, list[Any]]) -> list[ReadRow]:
    """Put the columns together into rows; a row whose kind nothing tells is refused with a sentence."""
    return _Assembler(task, values).rows(told, values)


class _Assembler:
    def __init__(self, task: Task, values: Mapping[str, list[Any]]) -> None:
        path = task.header.paths
        self.task, self.say = task, task.remarks.say
        heading = path[task.name_column]
        self.kind_by_heading = _KIND_OF_HEADING.get(heading_key(heading[-1])) if heading else None
        person = task.matched.by_field.get("representative")
        self.title = None
        if person is not None and "representative_title" not in values and path[person]:
            self.title = title_in(path[person][-1])
        given = (set(values) - {"founded"}) | {"name", "kind"}
        given |= {"founded_on", "founded_year"} if "founded" in values else set()
        self.given = frozenset(given | ({"representative_title"} if self.title else set()))
        self.by_address = "commune" not in values and "address" in values
        self.commune_in = functools.cache(task.communes.in_address)

    def rows(self, told: ToldRows, values: Mapping[str, list[Any]]) -> list[ReadRow]:
        count = len(told.rows)
        nothing: list[Any] = [None] * count
        facts = list(zip(*(values.get(field, nothing) for field in _PLAIN), strict=True))
        fields = [field for field in FIGURES if field in values]
        figures = list(zip(*(values[field] for field in fields), strict=True)) if fields else [()] * count
        kinds, founded, years, communes, areas = (values.get(field, nothing) for field in ("kind", "founded", "year", "commune", "area"))
        kept: list[ReadRow] = []
        for place in range(count):
            row, name, group = told.rows[place], told.names[place], told.groups[place]
            kind, credit = self._kind_of(row, name, kinds[place], group)
            if kind is None or len(name.name) > LONGEST["name"]:
                self._refuse(row, name, kind)
                continue
            if name.note:
                self.say(row, self.task.name_column, "note", name.note)
            (tax_code, certificate, certificate_on, address, phone, email, person, title, sector, vsic, status, capital, member, admitted_on,
             decision) = facts[place]  # fmt: skip
            given = self.given
            if sector is None and (credit or group.sector):
                sector = Sector.TD.value if credit else group.sector
                given |= {"sector"}
            code, commune = communes[place] or self._commune(row, group, address)
            if commune is not None and "commune" not in given:
                given |= {"commune"}
            area = areas[place]
            if area is None and group.area is not None:
                area = group.area
                given |= {"area"}
            day = founded[place]
            on, founding_year = (day, None) if isinstance(day, datetime.date) else (None, day)
            kept.append(ReadRow(
                row + 1, name.name, kind, tax_code, certificate, certificate_on, on, founding_year, address, code, commune, area, phone,
                email, person, title or (person and self.title), sector, vsic, status, capital, member, admitted_on, decision,
                years[place] or self.task.year, dict(zip(fields, figures[place], strict=True)), given,
            ))  # fmt: skip
        return kept

    def _commune(self, row: int, group: Group, address: str | None) -> tuple[str | None, str | None]:
        """Return code and text of a commune its column does not tell: its group's, else the one the address names in full."""
        if group.commune is not None:
            return self.task.communes.find(group.commune)[0], group.commune
        if not self.by_address or address is None or (found := self.commune_in(address)) is None:
            return None, None
        column = self.task.matched.by_field["address"]
        self.say(row, column, "note", tr("Xã, phường lấy theo địa chỉ: {commune}.").format(commune=found.name))
        return found.code, found.name

    def _kind_of(self, row: int, name: NameRead, told: tuple[str, bool] | None, group: Group) -> tuple[str | None, bool]:
        """Return the kind and whether it is a people's credit fund: by its column, its name, its group, the heading of the names."""
        if told is not None:
            kind, credit = told
            if name.kind is not None and name.kind != kind:
                sentence = tr("Cột loại hình ghi {told}, còn tên cho thấy là {named}; ghi theo cột loại hình.")
                column = self.task.matched.by_field["kind"]
                self.say(row, column, "warning", sentence.format(told=kind_name(kind), named=kind_name(name.kind)))
            return kind, credit or (name.credit_fund and kind == Kind.HTX)
        if name.kind is not None:
            return name.kind.value, name.credit_fund
        guess = group.kind or self.kind_by_heading
        if guess is None:
            return None, False
        sentence = tr("Tên “{name}” không ghi loại hình; ghi là {kind} theo tiêu đề, hãy kiểm tra.")
        self.say(row, self.task.name_column, "warning", sentence.format(name=name.name, kind=kind_name(guess)))
        return str(guess), False

    def _refuse(self, row: int, name: NameRead, kind: str | None) -> None:
        if kind is None:
            sentence = tr("“{name}”: không rõ loại hình (hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác…), dòng không được đọc.")
        else:
            sentence = tr("Tên “{name}” dài quá mức cho phép, dòng không được đọc.")
        self.say(row, self.task.name_column, "error", sentence.format(name=name.name[:80]))
