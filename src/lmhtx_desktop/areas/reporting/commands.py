"""What an officer does to a form: type a value, take it back out."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from lmhtx_desktop.areas.reporting.declare import Column, Form, Row
from lmhtx_desktop.areas.reporting.matrix import fill, written
from lmhtx_desktop.areas.reporting.records import FormValue
from lmhtx_desktop.areas.reporting.rules import cell_to_type, understand
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import Period, parse_period
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class TypeValue:
    """A value as typed into a cell, in the unit of the cell (``1.250,5`` in triệu đồng)."""

    form: Form
    period: str
    row: str
    column: str
    written: str


@dataclass(frozen=True)
class TypeMany:
    """A block pasted from Excel or filled down: (row, column, text) for each cell."""

    form: Form
    period: str
    cells: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class ClearValue:
    """A cell whose typed value is no longer wanted; a computed value shows again."""

    form: Form
    period: str
    row: str
    column: str


def type_value(work: Work, order: TypeValue) -> Done:
    """Keep what was typed into a cell, in place of what stood there before.

    Raises:
        RuleBroken: the cell is only computed, or the text is no value for it (field ``written``).
    """
    period = parse_period(order.period)
    row, column, kept = _type(work, order.form, period, (order.row, order.column, order.written))
    sentence = tr("Nhập “{value}” vào biểu {form} {period}: {row}, {column}").format(
        value=kept.text or written(kept.number, order.form.unit_at(row, column)), form=order.form.code, period=period.label,
        row=row.label, column=fill(column.label, period),
    )  # fmt: skip
    return replace(work.note("type_value", sentence, {Area.REPORTING}), id=kept.id)


def clear_value(work: Work, order: ClearValue) -> Done:
    """Take a typed value out of a cell.

    Raises:
        RuleBroken: nothing was typed there.
    """
    period = parse_period(order.period)
    row, column = cell_to_type(order.form, period, order.row, order.column)
    kept = _kept(work, order.form, period, row.key, column.key)
    if kept is None:
        raise RuleBroken("", tr("Ô này chưa có số nhập tay."))
    work.session.delete(kept)
    sentence = tr("Xóa số nhập tay ở biểu {form} {period}: {row}, {column}").format(
        form=order.form.code, period=period.label, row=row.label, column=fill(column.label, period)
    )
    return work.note("clear_value", sentence, {Area.REPORTING})


def type_many(work: Work, order: TypeMany) -> Done:
    """Keep a block of typed values, all or none.

    Raises:
        RuleBroken: the first cell that is only computed, or whose text is no value for it.
    """
    period = parse_period(order.period)
    if not order.cells:
        raise RuleBroken("cells", tr("Không có ô nào để nhập."))
    for cell in order.cells:
        try:
            _type(work, order.form, period, cell)
        except RuleBroken as refused:
            label = order.form.row_by_key[cell[0]].label if cell[0] in order.form.row_by_key else cell[0]
            raise RuleBroken("cells", tr("{row}: {what}").format(row=label, what=refused.sentence)) from refused
    sentence = tr("Nhập {count} ô vào biểu {form} {period}").format(count=len(order.cells), form=order.form.code, period=period.label)
    return work.note("type_many", sentence, {Area.REPORTING})


def _type(work: Work, form: Form, period: Period, cell: tuple[str, str, str]) -> tuple[Row, Column, FormValue]:
    row, column = cell_to_type(form, period, cell[0], cell[1])
    number, text = understand(form, row, column, cell[2])
    kept = _kept(work, form, period, row.key, column.key)
    if kept is None:
        place = {"form": form.code, "period": period.text, "row": row.key, "column": column.key}
        kept = work.add(FormValue(**place, number=number, text=text))
    else:
        kept.number, kept.text = number, text
    return row, column, kept


def _kept(work: Work, form: Form, period: Period, row: str, column: str) -> FormValue | None:
    return work.session.scalars(
        select(FormValue).where(
            FormValue.form == form.code, FormValue.period == period.text, FormValue.row == row, FormValue.column == column
        )
    ).one_or_none()
