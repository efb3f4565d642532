"""What an officer does to a form: type a value, take it back out."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.matrix import fill, written
from lmhtx_desktop.areas.reporting.records import FormValue
from lmhtx_desktop.areas.reporting.rules import cell_to_type, understand
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import parse_period
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
    row, column = cell_to_type(order.form, period, order.row, order.column)
    number, text = understand(order.form, row, column, order.written)
    kept = _kept(work, order)
    if kept is None:
        place = {"form": order.form.code, "period": period.text, "row": row.key, "column": column.key}
        kept = work.add(FormValue(**place, number=number, text=text))
    else:
        kept.number, kept.text = number, text
    sentence = tr("Nhập “{value}” vào biểu {form} {period}: {row}, {column}").format(
        value=text or written(number, order.form.unit_at(row, column)), form=order.form.code, period=period.label,
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
    kept = _kept(work, order)
    if kept is None:
        raise RuleBroken("", tr("Ô này chưa có số nhập tay."))
    work.session.delete(kept)
    sentence = tr("Xóa số nhập tay ở biểu {form} {period}: {row}, {column}").format(
        form=order.form.code, period=period.label, row=row.label, column=fill(column.label, period)
    )
    return work.note("clear_value", sentence, {Area.REPORTING})


def _kept(work: Work, order: TypeValue | ClearValue) -> FormValue | None:
    period = parse_period(order.period)
    return work.session.scalars(
        select(FormValue).where(
            FormValue.form == order.form.code, FormValue.period == period.text, FormValue.row == order.row, FormValue.column == order.column
        )
    ).one_or_none()
