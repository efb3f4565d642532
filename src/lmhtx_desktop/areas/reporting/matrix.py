"""One computed matrix of a form; screen, paper, workbook and JSON all show this one."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from lmhtx_desktop.areas.reporting.declare import Column, Form, Place, Row, span_of
from lmhtx_desktop.areas.reporting.formula import DividedByZero, Formula
from lmhtx_desktop.areas.reporting.words import RowStyle, Span, Unit
from lmhtx_desktop.kernel.indicators import Amount, Ask, Figure, IndicatorSource, ListSource
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number, quotient
from lmhtx_desktop.kernel.periods import Period

#: Sources by the key of the indicator they answer.
Sources = Mapping[str, IndicatorSource]
#: What stands in a cell that can hold no value, as statistical forms do.
NOT_APPLICABLE = "x"


@dataclass(frozen=True)
class Typed:
    """What an officer typed into a cell.

    Attributes:
        number: in the kept unit (đồng for money), or None for words. text: words, or "". id: its record.
    """

    number: Decimal | None
    text: str = ""
    id: int = 0


@dataclass(frozen=True)
class Cell:
    """One cell of values.

    Attributes:
        row, column: its place. unit: what it is shown in. computed: what the records say, in the kept unit.
        missing: how many records lack the figure. typed: what was typed over or into it. indicator, formula:
            where the computed value comes from ("" and None for a typed cell). editable: may be typed into.
        note: why there is no value although there should be one, or "". record: the record whose line it stands in, or 0.
    """

    row: str
    column: str
    unit: Unit
    computed: Amount | str = None
    missing: int = 0
    typed: Typed | None = None
    indicator: str = ""
    formula: Formula | None = None
    editable: bool = False
    words: bool = False
    note: str = ""
    record: int = 0

    @property
    def value(self) -> Amount | str:
        """The value that counts, in the kept unit: typed goes before computed; None is not recorded."""
        if self.typed is None:
            return self.computed
        return self.typed.text if self.words else self.typed.number

    @property
    def shown(self) -> Decimal | str | None:
        """The value as the form shows it, in the form's unit."""
        return in_unit(self.value, self.unit)

    @property
    def computed_shown(self) -> Decimal | str | None:
        """The computed value as the form would show it."""
        return in_unit(self.computed, self.unit)

    @property
    def text(self) -> str:
        """The value written out; not recorded is an em dash."""
        return written(self.value, self.unit)

    @property
    def is_overtyped(self) -> bool:
        """Whether a typed value stands over a computed cell."""
        return self.typed is not None and bool(self.indicator or self.formula)


def in_unit(value: Amount | str, unit: Unit) -> Decimal | str | None:
    """Return the exact quotient in `unit`, at most its decimals, no trailing zeros; words and None as they are."""
    return value if value is None or isinstance(value, str) else quotient(value, unit.divisor, unit.decimals)


def written(value: Amount | str, unit: Unit) -> str:
    """Write a value in `unit` as offices do; not recorded is an em dash."""
    shown = in_unit(value, unit)
    return shown if isinstance(shown, str) else format_number(shown, unit.decimals)


@dataclass(frozen=True)
class Matrix:
    """A form filled for one period.

    Attributes:
        form, period: of what. cells: by place; rows that are only headings, and cells that do not apply,
            have none.
    """

    form: Form
    period: Period
    cells: Mapping[Place, Cell] = field(repr=False)

    def cell(self, row: str, column: str) -> Cell | None:
        """Return the cell at a place, or None where nothing stands."""
        return self.cells.get((row, column))

    def text(self, row: Row, column: Column) -> str:
        """Return what stands at a place: the value, ``x`` where none can stand, nothing in a heading row."""
        cell = self.cell(row.key, column.key)
        return cell.text if cell is not None else NOT_APPLICABLE if row.has_values else ""

    def label(self, column: Column) -> str:
        """Return a column's heading with the years filled in."""
        return fill(column.label, self.period)

    @property
    def subtitle(self) -> str:
        """The line under the title."""
        return fill(self.form.subtitle, self.period)

    @property
    def missing_cells(self) -> int:
        """How many computed cells rest on records that lack the figure."""
        return sum(1 for cell in self.cells.values() if cell.missing)


def fill(label: str, period: Period) -> str:
    """Fill ``{year} {previous_year} {next_year} {period}`` in a heading."""
    year = period.year
    return label.format(year=year, previous_year=year - 1, next_year=year + 1, period=period.label)


def matrix(
    reading: Any,
    form: Form,
    period: Period,
    sources: Sources,
    typed: Mapping[Place, Typed],
    only: Collection[Place] | None = None,
    lists: Mapping[str, ListSource] | None = None,
) -> Matrix:
    """Fill `form` for `period`.

    All indicators are gathered first, then each source is asked once per span of days, so that a form costs
    a handful of queries however many cells it has.

    Args:
        reading: the store's open read connection, handed through to the sources.
        form: verified declaration.
        period: of what.
        sources: who answers which indicator.
        typed: what officers typed, by place.
        only: the cells wanted, with those they rest on; None is all.
        lists: who lists the records that a row may stand for; the matrix has a row for each of them.
    """
    form, listed = _spread(reading, form, period, lists or {})
    wanted = list(places(form))
    if only is not None:
        needed = _with_parts(form, only)
        wanted = [(row, column) for row, column in wanted if (row.key, column.key) in needed]
    figures = _ask_all(reading, form, period, sources, wanted)
    cells: dict[Place, Cell] = {}
    for row, column in wanted:
        place = (row.key, column.key)
        indicator = form.indicator_at(row, column)
        figure = figures.get((indicator, form.ask_of(column, period)), Figure(None))
        may_type = form.may_type(row, column)
        cells[place] = Cell(
            row=row.key, column=column.key, unit=form.unit_at(row, column), computed=listed.get(place, figure.amount), missing=figure.missing,
            typed=typed.get(place) if may_type else None, indicator=indicator, formula=form.formula_at(row, column),
            editable=may_type, words=row.words or column.words, record=row.record,
        )  # fmt: skip
    return Matrix(form, period, _work_out(form, cells))


def _spread(reading: Any, form: Form, period: Period, lists: Mapping[str, ListSource]) -> tuple[Form, dict[Place, Amount | str]]:
    """Give a form a row for each record of its lists; return it with what stands in these rows. A list without records is one empty line."""
    if not any(row.each for row in form.rows):
        return form, {}
    rows: list[Row] = []
    values: dict[Place, Amount | str] = {}
    for row in form.rows:
        if not row.each:
            rows.append(row)
            continue
        found = lists[row.each].lines(reading, row.each, span_of(Span.PERIOD, period, form.cut_off))
        for number, line in enumerate(found, 1):
            own = replace(row, key=f"{row.key}_{line.id}", label=line.label, number=str(number), each="", of=row.key, record=line.id)
            rows.append(own)
            for column in form.columns:
                value = form.value_of_record(own, column)
                if value:
                    values[own.key, column.key] = line.values[value]
        if not found:
            rows.append(replace(row, label=row.label or "—", each="", style=RowStyle.GROUP))
    return replace(form, rows=tuple(rows)), values


def places(form: Form) -> Iterator[tuple[Row, Column]]:
    """Go through the cells of a form in reading order."""
    for row in form.rows:
        for column in form.columns:
            if form.has_cell(row, column):
                yield row, column


def _with_parts(form: Form, only: Collection[Place]) -> set[Place]:
    """Return these places and all they are computed from."""
    needed: set[Place] = set()
    waiting = list(only)
    while waiting:
        place = waiting.pop()
        if place in needed:
            continue
        needed.add(place)
        row, column = form.row_by_key.get(place[0]), form.column_by_key.get(place[1])
        if row is not None and column is not None:
            waiting.extend(parts_of(form, row, column).values())
    return needed


def _ask_all(
    reading: Any, form: Form, period: Period, sources: Sources, cells: Iterable[tuple[Row, Column]]
) -> dict[tuple[str, Ask], Figure]:
    """Ask each source once for each span, for all keys the form needs there."""
    wanted: dict[tuple[int, Ask], tuple[IndicatorSource, dict[str, None]]] = {}
    for row, column in cells:
        key = form.indicator_at(row, column)
        if key:
            ask = form.ask_of(column, period)
            wanted.setdefault((id(sources[key]), ask), (sources[key], {}))[1][key] = None
    answers: dict[tuple[str, Ask], Figure] = {}
    for (_, ask), (source, keys) in wanted.items():
        for key, figure in source.answer(reading, list(keys), ask).items():
            answers[key, ask] = figure
    return answers


def _work_out(form: Form, cells: dict[Place, Cell]) -> dict[Place, Cell]:
    """Work out formula cells, each after those it rests on (`load` has refused circles)."""
    done: dict[Place, Cell] = {}

    def settle(place: Place) -> Cell:
        if place in done:
            return done[place]
        cell = cells[place]
        if cell.formula is not None:
            parts = {name: settle(at) for name, at in rests_on(form, cell).items()}
            values = {name: _exact(part.value) for name, part in parts.items()}
            missing = sum(part.missing for part in parts.values())
            try:
                amount = cell.formula.value(values, add_recorded=form.row_by_key[cell.row].add_recorded)
                cell = replace(cell, computed=amount, missing=missing)
            except DividedByZero:
                cell = replace(cell, missing=missing, note=tr("Không tính được vì số chia bằng 0."))
        done[place] = cell
        return cell

    return {place: settle(place) for place in cells}


def rests_on(form: Form, cell: Cell) -> dict[str, Place]:
    """Return the places a formula cell is computed from, by the name its formula calls them."""
    return parts_of(form, form.row_by_key[cell.row], form.column_by_key[cell.column])


def parts_of(form: Form, row: Row, column: Column) -> dict[str, Place]:
    """Return the places the formula of a cell rests on, by name; none where it has no formula."""
    formula = form.formula_at(row, column)
    if formula is None:
        return {}
    over_columns = formula is column.formula
    return {name: (row.key, name) if over_columns else (name, column.key) for name in formula.names}


def _exact(value: Amount | str) -> Fraction | None:
    return None if value is None or isinstance(value, str) else Fraction(value)
