"""“Số này từ đâu ra?”: the records behind one cell, or the cells a formula rests on."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lmhtx_desktop.areas.reporting.declare import Form, Row
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.areas.reporting.matrix import Cell, Matrix, in_unit, rests_on, written
from lmhtx_desktop.areas.reporting.queries import TypedBy, form_matrix, last_matrix, typed_by
from lmhtx_desktop.areas.reporting.words import Unit
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.indicators import Amount, Ask, Indicator, RecordList
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.periods import Period
from lmhtx_desktop.store.datafile import Reading

_HOW = {
    "count": mark("Đếm các mục dưới đây."),
    "sum": mark("Cộng số của các mục dưới đây."),
    "average": mark("Bình quân số của các mục có số liệu dưới đây."),
    "ratio": mark("Tỷ lệ tính từ các mục dưới đây."),
}


@dataclass(frozen=True)
class Part:
    """One thing behind a cell: a record of an area, or a cell of the form.

    Attributes:
        id: record's id in `Explanation.area`; for a formula, the place (from 1) of the part. label: its name.
        amount: its share, in the unit of the explanation; None is not recorded. unit: what it is shown in.
    """

    id: int
    label: str
    amount: Amount | str
    unit: Unit

    @property
    def text(self) -> str:
        """The amount written out."""
        return written(self.amount, self.unit)


@dataclass(frozen=True)
class Explanation:
    """What stands behind one cell.

    Attributes:
        cell: the cell. row_label, column_label: where it is. unit_label: wording of its unit. how: in words,
            how it is computed. days: the days it asks about, or None. area: whose records, or "". parts: the
            records or cells behind. typed_by: who typed over it. last: value one period earlier, written out,
            or "".
    """

    cell: Cell
    row_label: str
    column_label: str
    unit_label: str
    how: str
    days: Ask | None
    area: str
    parts: list[Part]
    typed_by: TypedBy | None
    last: str

    @property
    def value(self) -> Decimal | str | None:
        """The computed value in the form's unit, the one the parts add up to."""
        return in_unit(self.cell.computed, self.cell.unit)

    @property
    def computed_text(self) -> str:
        """The computed value written out."""
        return written(self.cell.computed, self.cell.unit)


def explain(reading: Reading, library: Library, code: str, period: Period, row_key: str, column_key: str) -> Explanation:
    """Explain one cell of a form.

    Raises:
        RuleBroken: no such form, row, column or value (fields ``code``, ``period``, ``row``, ``column``).
    """
    place = [(row_key, column_key)]
    shipped = library.form(code, period)
    now = form_matrix(reading, library, shipped, period, place)
    form = now.form
    row, column = form.row_by_key.get(row_key), form.column_by_key.get(column_key)
    if row is None:
        raise RuleBroken("row", tr("Biểu {form} không có dòng “{key}”.").format(form=form.code, key=row_key))
    if column is None:
        raise RuleBroken("column", tr("Biểu {form} không có cột “{key}”.").format(form=form.code, key=column_key))
    last = last_matrix(reading, library, shipped, period, place)
    cell = now.cell(row_key, column_key)
    if cell is None and row.has_values:
        raise RuleBroken("column", tr("Cột “{column}” không áp dụng cho dòng “{row}”.").format(column=now.label(column), row=row.label))
    if cell is None:
        raise RuleBroken("row", tr("Dòng “{label}” là tiêu đề, không có số.").format(label=row.label))
    before = last.cell(row_key, column_key) if last else None
    ask = form.ask_of(column, period) if cell.indicator else None
    indicator = library.sources[cell.indicator].indicators[cell.indicator] if cell.indicator else None
    listed = _list_of(library, shipped, row) if cell.record and not cell.formula else None
    return Explanation(
        cell=cell,
        row_label=row.label,
        column_label=now.label(column),
        unit_label=row.unit or column.unit,
        how=tr("Lấy từ hồ sơ của dòng này.") if listed is not None else _how(now, cell, indicator, ask),
        days=ask,
        area=indicator.area if indicator else listed.area if listed is not None else "",
        parts=_parts(reading, library, now, cell, row, ask),
        typed_by=typed_by(reading, cell.typed.id) if cell.typed else None,
        last=before.text if before and before.value is not None else "",
    )


def _list_of(library: Library, form: Form, row: Row) -> RecordList:
    key = form.row_by_key[row.of].each
    return library.lists[key].lists[key]


def _parts(reading: Reading, library: Library, now: Matrix, cell: Cell, row: Row, ask: Ask | None) -> list[Part]:
    if cell.record and not cell.formula:
        return [Part(cell.record, row.label, cell.computed, cell.unit)]
    return _records(reading, library, cell, ask) if ask else _cells(now, cell)


def _records(reading: Reading, library: Library, cell: Cell, ask: Ask) -> list[Part]:
    source = library.sources[cell.indicator]
    unit = Unit(cell.unit.divisor, 6) if cell.unit.divisor > 1 else cell.unit
    if source.indicators[cell.indicator].how == "count":
        unit = Unit()
    return [Part(behind.id, behind.label, behind.amount, unit) for behind in source.behind(reading, cell.indicator, ask)]


def _cells(now: Matrix, cell: Cell) -> list[Part]:
    parts: list[Part] = []
    for row_key, column_key in rests_on(now.form, cell).values():
        part = now.cells[row_key, column_key]
        parts.append(
            Part(len(parts) + 1, part_labels(now, cell)[row_key if column_key == cell.column else column_key], part.value, part.unit)
        )
    return parts


def part_labels(now: Matrix, cell: Cell) -> Mapping[str, str]:
    """Return what the names in a cell's formula are called on screen."""
    if cell.formula is now.form.column_by_key[cell.column].formula:
        return {column.key: now.label(column) for column in now.form.columns}
    return {row.key: row.label for row in now.form.rows}


def _how(now: Matrix, cell: Cell, indicator: Indicator | None, ask: Ask | None) -> str:
    if cell.formula is not None:
        return cell.note or tr("Tính trong biểu: {formula}").format(formula=cell.formula.in_words(part_labels(now, cell)))
    if indicator is None or ask is None:
        return tr("Ô này do người lập biểu nhập.")
    sentence = tr("{label}, {days}. {how}").format(label=indicator.label, days=_days(ask), how=tr(_HOW[indicator.how]))
    if indicator.weight:
        sentence += " " + tr("Gia quyền theo {weight}.").format(weight=indicator.weight)
    if cell.missing:
        sentence += " " + tr("{count} mục chưa có số liệu, không tính vào.").format(count=cell.missing)
    return sentence


def _days(ask: Ask) -> str:
    if ask.start == ask.cutoff:
        return tr("tại ngày {day}").format(day=format_date(ask.cutoff))
    return tr("từ {start} đến {end}").format(start=format_date(ask.start), end=format_date(ask.cutoff))
