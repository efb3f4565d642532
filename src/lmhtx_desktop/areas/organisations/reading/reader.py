"""Reading an organisation list from end to end: open, find the heading, tell rows apart, understand the cells."""

import datetime
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.organisations.reading import cells as cell_rules
from lmhtx_desktop.areas.organisations.reading.amounts import AmountColumn, Marks, decide_marks
from lmhtx_desktop.areas.organisations.reading.cells import Flaw, Parsed, is_blank, left_out
from lmhtx_desktop.areas.organisations.reading.choices import is_credit_fund, parse_kind, parse_rating, parse_sector, parse_status
from lmhtx_desktop.areas.organisations.reading.codes import parse_phone, parse_tax_code
from lmhtx_desktop.areas.organisations.reading.communes import CommuneFinder
from lmhtx_desktop.areas.organisations.reading.days import DayColumn
from lmhtx_desktop.areas.organisations.reading.fields import COUNTS, FIGURES, FLAGS, MONEY, heading_key, title_in
from lmhtx_desktop.areas.organisations.reading.header import SEARCHED_ROWS, Header, find_header, header_without_names
from lmhtx_desktop.areas.organisations.reading.layout import Group, RowJudge, RowSort, area_name
from lmhtx_desktop.areas.organisations.reading.matching import Matched, match_columns
from lmhtx_desktop.areas.organisations.reading.names import NameRead, Trades, person_name, read_name
from lmhtx_desktop.areas.organisations.reading.shapes import Commune, Issue, ListRead, ReadRow, Severity
from lmhtx_desktop.areas.organisations.reading.sheet import OpenedList, Sheet, letter_of, open_list
from lmhtx_desktop.areas.organisations.rules import LONGEST
from lmhtx_desktop.areas.organisations.words import Kind, Sector, kind_name
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.legacy import Encoding, detect_encoding, looks_legacy, to_unicode
from lmhtx_desktop.kernel.text import tidy

_SAMPLED_ROWS = 400
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"})
_KIND_OF_HEADING = {"tenhtx": Kind.HTX, "tenhoptacxa": Kind.HTX, "tentht": Kind.THT, "tentohoptac": Kind.THT, "tenqtdnd": Kind.HTX}
#: Attributes of a row filled straight from the column of the same name.
_PLAIN = ("tax_code", "certificate_no", "certificate_on", "address", "phone", "email", "representative", "representative_title", "sector",
          "vsic", "status", "charter_capital", "alliance_member", "admitted_on", "decision")  # fmt: skip


def read_list(
    path: Path,
    *,
    communes: Sequence[Commune],
    today: datetime.date,
    sheet: str | None = None,
    year: int | None = None,
    chosen: Mapping[int, str | None] | None = None,
    units: Mapping[int, int] | None = None,
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

    Raises:
        Trouble: the file cannot be read, or no sheet of it has a column of names.
        RuleBroken: there is no sheet of that name (field ``sheet``).
    """
    opened = open_list(path)
    found = _Found.in_file(path, opened, sheet)
    return _Reading(path, opened, found, CommuneFinder(communes), today, year, chosen, units).carried_out()


class _Texts:
    """Texts of a sheet in tidy composed Unicode, each worked out once."""

    def __init__(self, encoding: Encoding) -> None:
        self._known: dict[str, str] = {}
        self._encoding = encoding
        self.rewritten = 0

    def __call__(self, text: str) -> str:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = tidy(self._decoded(text))
        return known

    def _decoded(self, text: str) -> str:
        if self._encoding is not Encoding.UNICODE:
            return to_unicode(text, self._encoding)
        if not looks_legacy(text):
            return text
        decoded = to_unicode(text)
        self.rewritten += not looks_legacy(decoded)
        return decoded


class _Found:
    """The sheet to read, its text and its heading."""

    def __init__(self, sheet: Sheet, encoding: Encoding, texts: _Texts, header: Header | None) -> None:
        self.sheet, self.encoding, self.texts, self.header = sheet, encoding, texts, header

    @classmethod
    def on(cls, sheet: Sheet) -> "_Found":
        sample = (cell for row in sheet.rows[:_SAMPLED_ROWS] for cell in row if isinstance(cell, str))
        encoding = detect_encoding(sample)
        texts = _Texts(encoding)
        return cls(sheet, encoding, texts, find_header(sheet, texts))

    @classmethod
    def in_file(cls, path: Path, opened: OpenedList, name: str | None) -> "_Found":
        if name is not None:
            if name not in (*opened.names, *opened.hidden_names):
                raise RuleBroken("sheet", tr("Tệp không có trang “{name}”. Các trang: {names}.").format(
                    name=name, names=", ".join(opened.names)))  # fmt: skip
            names: Sequence[str] = (name,)
        else:
            names = opened.names or opened.hidden_names
        best: _Found | None = None
        for each in names:
            found = cls.on(opened.read(each))
            if best is None or _strength(found) > _strength(best):
                best = found
        if best is None or best.header is None:
            raise _no_heading(path, best)
        return best


def _strength(found: _Found) -> int:
    return found.header.strength if found.header else 0


def _no_heading(path: Path, found: _Found | None) -> Trouble:
    row = None if found is None else header_without_names(found.sheet, found.texts)
    if row is not None:
        return Trouble(
            tr("Danh sách “{name}” không có cột Tên tổ chức (dòng {row} giống dòng tiêu đề nhưng thiếu cột này).").format(
                name=path.name, row=row + 1),
            tr("Hãy đặt tiêu đề “Tên tổ chức” cho cột tên rồi làm lại."),
        )  # fmt: skip
    if found is not None and not any(not is_blank(cell) for line in found.sheet.rows for cell in line):
        return Trouble(tr("Danh sách “{name}” không có dữ liệu.").format(name=path.name), tr("Hãy chọn đúng tệp, đúng trang."))
    return Trouble(
        tr("Không tìm thấy dòng tiêu đề có cột Tên tổ chức trong {count} dòng đầu của “{name}”.").format(
            count=SEARCHED_ROWS, name=path.name
        ),
        tr("Hãy thêm dòng tiêu đề (Tên tổ chức, Mã số thuế, Xã/phường…) phía trên danh sách, hoặc chọn trang khác của tệp."),
    )


class _Understood(dict[Any, Any]):
    """Values of one column by the cells they were understood from, each when first met; flaws of those that have one."""

    def __init__(self, understand: Callable[[Any], Parsed]) -> None:
        super().__init__()
        self.understand = understand
        self.flaws: dict[Any, Flaw] = {}

    def __missing__(self, cell: Any) -> Any:
        value, flaw = self.understand(cell)
        self[cell] = value
        if flaw is not None:
            self.flaws[cell] = flaw
        return value


@dataclass(frozen=True)
class _Truth:
    """A cell that is true or false."""

    is_true: bool


class _Reading:
    """One reading of one sheet; everything it has to say gathers in `issues`."""

    def __init__(
        self, path: Path, opened: OpenedList, found: _Found, communes: CommuneFinder, today: datetime.date, year: int | None,
        chosen: Mapping[int, str | None] | None, units: Mapping[int, int] | None,
    ) -> None:  # fmt: skip
        assert found.header is not None
        self.path, self.opened, self.sheet, self.header = path, opened, found.sheet, found.header
        self.encoding, self.texts, self.communes, self.today = found.encoding, found.texts, communes, today
        self.year = year or found.header.year
        self.asked_year = year
        self.matched: Matched = match_columns(found.header, self.year, chosen, units)
        self.issues: list[Issue] = list(self.matched.issues)
        if "name" not in self.matched.by_field:
            raise RuleBroken("chosen", tr("Hãy chọn một cột làm Tên tổ chức."))
        self.name_column = self.matched.by_field["name"]

    def carried_out(self) -> ListRead:
        self._say_what_kind_of_file()
        rows, names, groups, read = self._organisation_rows()
        lines = [self.sheet.rows[row] for row in rows]
        values = {
            field: self._column(field, column, rows, lines)
            for field, column in self.matched.by_field.items()
            if field not in ("number", "name")
        }
        kept = self._kept_rows(rows, names, groups, values)
        if self.texts.rewritten:
            self._say(None, None, "note", tr("{count} nội dung viết bằng phông TCVN3 hoặc VNI đã chuyển sang Unicode.").format(
                count=self.texts.rewritten))  # fmt: skip
        self.issues.sort(key=lambda issue: (issue.row or 0, issue.column is not None, len(issue.column or ""), issue.column or ""))
        return ListRead(
            self.path.name, self.sheet.name, self.opened.names, self.header.name_row + 1, self.encoding, self.year,
            self.matched.columns, tuple(kept), tuple(self.issues), read,
        )  # fmt: skip

    def _say(self, row: int | None, column: int | None, severity: Severity, message: str) -> None:
        self.issues.append(Issue(None if row is None else row + 1, None if column is None else letter_of(column), severity, message))

    def _say_what_kind_of_file(self) -> None:
        if self.encoding is not Encoding.UNICODE:
            self._say(None, None, "note", tr("Danh sách viết bằng phông {encoding}; toàn bộ chữ đã chuyển sang Unicode.").format(
                encoding=self.encoding.value))  # fmt: skip
        if len(self.opened.names) > 1:
            self._say(None, None, "note", tr("Tệp có {count} trang; đã đọc trang “{name}”.").format(
                count=len(self.opened.names), name=self.sheet.name))  # fmt: skip
        for column in sorted(self.sheet.hidden):
            if column in self.matched.by_field.values():
                self._say(self.header.name_row, column, "note", tr("Cột này đang ẩn trong tệp nhưng vẫn được đọc."))
        figures = [field for field in FIGURES if field in self.matched.by_field]
        if figures and "year" not in self.matched.by_field:
            if self.year is None:
                self._say(None, None, "warning", tr("Chưa biết số liệu của năm nào; hãy chọn năm số liệu."))
            elif self.asked_year is None:
                self._say(None, None, "note", tr("Năm số liệu {year} lấy theo tiêu đề của danh sách.").format(year=self.year))
            elif self.header.year not in (None, self.asked_year):
                self._say(None, None, "warning", tr("Tiêu đề của danh sách ghi năm {written}, nhưng đang nhập số liệu năm {asked}.").format(
                    written=self.header.year, asked=self.asked_year))  # fmt: skip

    def _clean(self, cells: Sequence[Any]) -> list[Any]:
        return [self.texts(cell) if isinstance(cell, str) and cell else cell for cell in cells]

    def _organisation_rows(self) -> tuple[list[int], list[NameRead], list[Group], int]:
        """Tell the rows apart; return row indexes, names and groups of organisations with a name, and how many rows were organisations."""
        column, by_field, texts = self.name_column, self.matched.by_field, self.texts
        number = by_field.get("number")
        judge = RowJudge(
            number, column, [by_field[field] for field in by_field if field not in ("number", "name")], by_field.get("kind"), self.communes
        )
        all_rows = self.sheet.rows
        trades = Trades(texts(row[column]) for row in all_rows if isinstance(row[column], str))
        known: dict[str, NameRead] = {}
        rows: list[int] = []
        names: list[NameRead] = []
        groups: list[Group] = []
        group = Group()
        nameless = 0
        broken_rows = {row for row, _ in self.sheet.broken}
        for index in range(self.header.bottom + 1, len(all_rows)):
            cells = all_rows[index]
            cell = cells[column]
            name = None
            if isinstance(cell, str):
                if cell:
                    name = known.get(cell)
                    if name is None and not is_blank(text := texts(cell)):
                        name = known[cell] = NameRead("", None) if text in _ERRORS else read_name(text, trades)
            elif not isinstance(cell, (bool, datetime.date)):
                name = NameRead(cell_rules.shown(cell), None)
            if (
                name is not None
                and name.kind is not None
                and number is not None
                and isinstance(cells[number], (float, int))
                and " " in name.name
            ):
                rows.append(index)
                names.append(name)
                groups.append(group)
                continue
            if name is not None and not name.name:
                name = None
            clean = self._clean(cells)
            sort = judge.sort_of(clean, name)
            if name is None and (index, column) in self.sheet.broken:
                sort = RowSort.NAMELESS
            if sort is RowSort.ORGANISATION and name is not None:
                rows.append(index)
                names.append(name)
                groups.append(group)
            elif sort is RowSort.GROUP:
                group = self._group(
                    judge, group, index, name.name if name else cell_rules.shown(clean[number]) if number is not None else ""
                )
            elif sort is RowSort.NAMELESS:
                nameless += 1
                self._refuse_nameless(index)
            elif sort is not RowSort.BLANK:
                self._say_skipped(index, sort, clean)
            elif index in broken_rows:
                self._say(index, None, "note", tr("Dòng chỉ có ô lỗi hoặc công thức chưa có kết quả nên được bỏ qua."))
        return rows, names, groups, len(rows) + nameless

    def _refuse_nameless(self, index: int) -> None:
        broken = self.sheet.broken.get((index, self.name_column))
        if broken is None:
            self._say(index, self.name_column, "error", tr("Dòng không có tên tổ chức nên không được đọc."))
        else:
            self._say(
                index,
                self.name_column,
                "error",
                tr("Ô tên tổ chức là công thức chưa có kết quả hoặc bị lỗi, dòng không được đọc; hãy mở tệp bằng Excel, sửa rồi lưu lại."),
            )

    def _group(self, judge: RowJudge, before: Group, index: int, text: str) -> Group:
        says = judge.group_of(text)
        if not says.says_something:
            self._say(index, None, "note", tr("Dòng tiêu đề nhóm “{text}”, không phải tổ chức.").format(text=text))
            return before
        self._say(index, None, "note", tr("Dòng tiêu đề nhóm “{text}”; các dòng dưới thuộc nhóm này.").format(text=text))
        if says.area:
            return Group(says.area, None, before.kind, before.sector)
        if says.commune:
            return Group(before.area, says.commune, before.kind, before.sector)
        return Group(before.area, before.commune, says.kind or before.kind, says.sector)

    def _say_skipped(self, index: int, sort: RowSort, cells: Sequence[Any]) -> None:
        text = next((cell_rules.shown(cell) for cell in cells if isinstance(cell, str) and not is_blank(cell)), cell_rules.shown(cells[0]))
        text = text if len(text) <= 60 else f"{text[:60]}…"
        sentence = {
            RowSort.TOTAL: tr("Dòng cộng “{text}” được bỏ qua."),
            RowSort.HEADING: tr("Dòng tiêu đề lặp lại “{text}” được bỏ qua."),
            RowSort.FOOTNOTE: tr("Dòng “{text}” không phải tổ chức nên được bỏ qua."),
        }[sort]
        self._say(index, None, "note", sentence.format(text=text))

    def _column(self, field: str, column: int, rows: Sequence[int], lines: Sequence[Sequence[Any]]) -> list[Any]:
        """Return the understood cells of one column for the organisations' rows; each different cell is worked out once."""
        cells = list(map(operator.itemgetter(column), lines))
        if bool in set(map(type, cells)):  # True equals 1, but is another cell
            cells = [_Truth(cell) if cell.__class__ is bool else cell for cell in cells]
        parse = self._parser(field, column, cells)
        known = _Understood(lambda cell: self._parsed(parse, cell))
        values = list(map(known.__getitem__, cells))
        if flaws := known.flaws:
            for row, cell in zip(rows, cells, strict=True):
                if (flaw := flaws.get(cell)) is not None:
                    self._say(row, column, flaw.severity, flaw.sentence)
        self._leave_out_broken(column, rows, values)
        return values

    def _parsed(self, parse: Callable[[Any], Parsed], cell: Any) -> Parsed:
        if isinstance(cell, str):
            cell = self.texts(cell)
            if cell in _ERRORS:
                return left_out(cell, tr("là lỗi của bảng tính"))
        elif isinstance(cell, float) and not math.isfinite(cell):
            return left_out(cell, tr("không phải là số"))
        elif isinstance(cell, _Truth):
            cell = cell.is_true
        return parse(cell)

    def _leave_out_broken(self, column: int, rows: Sequence[int], values: list[Any]) -> None:
        if not any(broken_column == column for _, broken_column in self.sheet.broken):
            return
        for place, row in enumerate(rows):
            if (error := self.sheet.broken.get((row, column))) is None:
                continue
            values[place] = None
            why = tr("Ô bị lỗi {error}, chưa được ghi.").format(error=error) if error else tr(
                "Ô là công thức chưa có kết quả, chưa được ghi; hãy mở tệp bằng Excel rồi lưu lại.")  # fmt: skip
            self._say(row, column, "warning", why)

    def _parser(self, field: str, column: int, cells: Sequence[Any]) -> Callable[[Any], Parsed]:
        """Return what understands the cells of a field."""
        if field in MONEY:
            return self._amounts(field, column, cells)
        if field == "ocop":
            return cell_rules.parse_products
        if field in COUNTS:
            return cell_rules.parse_count
        if field in FLAGS:
            return cell_rules.parse_flag
        if field in ("founded", "certificate_on", "admitted_on"):
            return DayColumn(self.today, epoch_1904=self.sheet.epoch_1904, years_too=field == "founded")
        if field == "year":
            return lambda cell: cell_rules.parse_year(cell, self.today)
        if field == "commune":
            return self._commune
        if field == "representative":
            return self._person
        if field == "area":
            return self._area
        special: dict[str, Callable[[Any], Parsed]] = {
            "tax_code": parse_tax_code, "phone": parse_phone, "email": cell_rules.parse_email, "vsic": cell_rules.parse_vsic,
            "kind": self._kind, "sector": parse_sector, "status": parse_status, "rating": parse_rating,
        }  # fmt: skip
        length = {"certificate_no": "certificate_number"}.get(field, field)
        return special.get(field) or (lambda cell: cell_rules.parse_text(length, cell))

    def _amounts(self, field: str, column: int, cells: Sequence[Any]) -> AmountColumn:
        match = next(match for match in self.matched.columns if match.index == column)
        assert match.unit is not None
        unit = match.unit * (12 if column in self.matched.monthly else 1)
        written = any(cell.__class__ is str and cell for cell in cells)
        marks = decide_marks(self._clean(cells), match.unit) if written else Marks()
        if marks.flaw:
            self._say(self.header.name_row, column, marks.flaw.severity, marks.flaw.sentence)
        return AmountColumn(unit, marks, may_be_negative=field == "profit")

    def _kind(self, cell: Any) -> Parsed:
        kind, flaw = parse_kind(cell)
        return (None if kind is None else (kind, is_credit_fund(cell))), flaw

    def _commune(self, cell: Any) -> Parsed:
        text, flaw = cell_rules.parse_text("address", cell)
        if text is None:
            return (None, None), flaw
        code, doubt = self.communes.find(text)
        return (code, text), doubt

    def _person(self, cell: Any) -> Parsed:
        text, flaw = cell_rules.parse_text("representative", cell)
        if text is None:
            return None, flaw
        name, note = person_name(text)
        return name, Flaw("note", note) if note else None

    def _area(self, cell: Any) -> Parsed:
        text, flaw = cell_rules.parse_text("area", cell)
        return (None, flaw) if text is None else (area_name(text), None)

    def _kept_rows(
        self, rows: Sequence[int], names: Sequence[NameRead], groups: Sequence[Group], values: Mapping[str, list[Any]]
    ) -> list[ReadRow]:
        """Put the columns together into rows; a row whose kind nobody tells is refused."""
        count = len(rows)
        nothing: list[Any] = [None] * count
        plain = list(zip(*(values.get(field, nothing) for field in _PLAIN), strict=True)) or [()] * count
        figure_fields = [field for field in FIGURES if field in values]
        figures = list(zip(*(values[field] for field in figure_fields), strict=True)) or [()] * count
        kinds, founded, years = values.get("kind", nothing), values.get("founded", nothing), values.get("year", nothing)
        communes, areas = values.get("commune", [(None, None)] * count), values.get("area", nothing)
        given = self._given(values)
        title = self._title_from_heading()
        sector_place, title_place = _PLAIN.index("sector"), _PLAIN.index("representative_title")
        default_kind = self._kind_from_heading()
        no_figures: dict[str, Any] = {}
        kept: list[ReadRow] = []
        for place in range(count):
            row, name, group = rows[place], names[place], groups[place]
            kind, credit = self._kind_of(row, name, kinds[place], group, default_kind)
            if kind is None or len(name.name) > LONGEST["name"]:
                self._refuse(row, name, kind)
                continue
            if name.note:
                self._say(row, self.name_column, "note", name.note)
            facts = list(plain[place])
            says = given
            if facts[sector_place] is None and (credit or group.sector):
                facts[sector_place] = Sector.TD.value if credit else group.sector
                says = says | {"sector"}
            if title and facts[title_place] is None and facts[title_place - 1] is not None:
                facts[title_place] = title
            commune_code, commune_text = communes[place] or (None, None)
            if commune_text is None and group.commune:
                commune_text, (commune_code, _) = group.commune, self.communes.find(group.commune)
                says = says | {"commune"}
            area = areas[place] or group.area
            if group.area and "area" not in says:
                says = says | {"area"}
            day = founded[place]
            on, founding_year = (day, None) if isinstance(day, datetime.date) else (None, day)
            tax, cert_no, cert_on, address, phone, email, person, post, sector, vsic, status, capital, member, admitted, decision = facts
            kept.append(ReadRow(
                row + 1, name.name, kind, tax, cert_no, cert_on, on, founding_year, address, commune_code, commune_text, area, phone, email,
                person, post, sector, vsic, status, capital, member, admitted, decision, years[place] or self.year,
                dict(zip(figure_fields, figures[place], strict=True)) if figure_fields else no_figures, says,
            ))  # fmt: skip
        return kept

    def _given(self, values: Mapping[str, Any]) -> frozenset[str]:
        given = set(values) - {"founded"}
        if "founded" in values:
            given |= {"founded_on", "founded_year"}
        if self._title_from_heading():
            given.add("representative_title")
        return frozenset(given | {"name", "kind"})

    def _title_from_heading(self) -> str | None:
        """Return the post of every representative, where their column is headed ``Giám đốc`` and no column tells the post."""
        column = self.matched.by_field.get("representative")
        if column is None or "representative_title" in self.matched.by_field:
            return None
        return title_in(self.header.paths[column][-1]) if self.header.paths[column] else None

    def _kind_from_heading(self) -> Kind | None:
        path = self.header.paths[self.name_column]
        return _KIND_OF_HEADING.get(heading_key(path[-1])) if path else None

    def _kind_of(
        self, row: int, name: NameRead, told: tuple[str, bool] | None, group: Group, by_heading: Kind | None
    ) -> tuple[str | None, bool]:
        """Return the kind of a row and whether it is a people's credit fund: its column, its name, its group, the heading of the names."""
        if told is not None:
            kind, credit = told
            if name.kind is not None and name.kind != kind:
                self._say(row, self.matched.by_field["kind"], "warning", tr(
                    "Cột loại hình ghi {told}, còn tên cho thấy là {named}; ghi theo cột loại hình.").format(
                        told=kind_name(kind), named=kind_name(name.kind)))  # fmt: skip
            return kind, credit or name.credit_fund
        if name.kind is not None:
            return str(name.kind), name.credit_fund
        guess = group.kind or by_heading
        if guess is None:
            return None, False
        self._say(row, self.name_column, "warning", tr("Tên “{name}” không ghi loại hình; ghi là {kind} theo tiêu đề, hãy kiểm tra.").format(
            name=name.name, kind=kind_name(guess)))  # fmt: skip
        return str(guess), False

    def _refuse(self, row: int, name: NameRead, kind: str | None) -> None:
        if kind is None:
            sentence = tr("“{name}”: không rõ loại hình (hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác…), dòng không được đọc.")
        else:
            sentence = tr("Tên “{name}” dài quá mức cho phép, dòng không được đọc.")
        self._say(row, self.name_column, "error", sentence.format(name=name.name[:80]))
