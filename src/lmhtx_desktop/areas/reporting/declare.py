"""A form as its file declares it: columns, rows, formulas, checks. Plain frozen data, already verified.

`load.read_form` is the only maker; whoever holds a `Form` may rely on every name in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from lmhtx_desktop.areas.reporting.formula import Formula
from lmhtx_desktop.areas.reporting.words import UNITS, Comparison, PeriodKind, RowStyle, Severity, Span, Typing, Unit, WhenMissing
from lmhtx_desktop.kernel.indicators import Ask
from lmhtx_desktop.kernel.periods import Period

#: A cell's place: (row key, column key).
Place = tuple[str, str]


@dataclass(frozen=True)
class Column:
    """A column of values.

    Attributes:
        key: fixed name. label: heading, with ``{year} {previous_year} {next_year}``. group: heading over
            several neighbouring columns, or "". unit: for forms whose columns are the measures.
        span: what it asks about. typing: who fills it. part: its share in the form's indicator pattern.
        formula: over column keys of the same row, or None. width: in characters of the workbook.
        words: whether words (not numbers) stand in it. rows: the only rows it applies to; none: to all.
    """

    key: str
    label: str
    group: str = ""
    unit: str = ""
    span: Span = Span.PERIOD
    typing: Typing = Typing.NEVER
    part: str = ""
    formula: Formula | None = None
    width: float = 12
    words: bool = False
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """A row of the form.

    Attributes:
        key: fixed name. label: wording. number: what stands under TT. unit: official wording of the unit.
        style: how it looks. indicator: name of the indicator, or "". part: its share in the form's
            indicator pattern. formula: over row keys of the same column, or None. typed: filled by hand in
            every column. add_recorded: its sums add what is recorded (see `Formula.value`). words: holds words.
        each: list of records this row stands for, one line a record, or "". of, record: in a filled form, the
            row that stands for the list and the record of this line.
    """

    key: str
    label: str
    number: str = ""
    unit: str = ""
    style: RowStyle = RowStyle.PLAIN
    indicator: str = ""
    part: str = ""
    formula: Formula | None = None
    typed: bool = False
    add_recorded: bool = False
    words: bool = False
    each: str = ""
    of: str = ""
    record: int = 0

    @property
    def has_values(self) -> bool:
        """Whether anything stands in it besides the label."""
        return self.style is not RowStyle.GROUP or bool(self.indicator or self.formula or self.part or self.typed or self.each)


@dataclass(frozen=True)
class Check:
    """A rule between cells.

    Attributes:
        rule: short fixed English name. left, right: formulas over row keys in one column, or (`across`) over
            column keys in one row. compare: how. places: columns (or, `across`, rows) it is tried in.
        right_place: column (or row) for the right side where it differs, or "". last_period: the right side
            is taken from the same form one period earlier. when_missing: policy. severity: weight.
        sentence: for the officer; ``{left} {right} {column} {row}`` are filled in. tolerance: difference in
            the kept unit that is let pass.
    """

    rule: str
    left: Formula
    compare: Comparison
    right: Formula
    places: tuple[str, ...]
    sentence: str
    across: bool = False
    right_place: str = ""
    last_period: bool = False
    when_missing: WhenMissing = WhenMissing.SKIP
    severity: Severity = Severity.ERROR
    tolerance: int = 0


@dataclass(frozen=True)
class Form:
    """One version of one form.

    Attributes:
        code, version, title: what it is. subtitle: under the title, with ``{period}``. legal: its legal basis.
        receivers: to whom it goes. valid_from, valid_to: periods ending in these days use it. periods: kinds
            it is made for. unit: note above the table. row_title: heading over the labels. shows_units:
            whether a column ĐVT stands beside the labels. landscape: how the page lies. cut_off: month and
            day to which a year's figures are taken. pattern: indicator name made of ``{column}`` and
            ``{row}``. path, book: the form file and its empty workbook. issuer: the area whose own body issues
            it (the fund), or "": the office.
    """

    code: str
    version: int
    title: str
    subtitle: str
    legal: str
    receivers: tuple[str, ...]
    valid_from: date
    valid_to: date | None
    periods: tuple[PeriodKind, ...]
    unit: str
    row_title: str
    shows_units: bool
    landscape: bool
    cut_off: tuple[int, int]
    pattern: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    checks: tuple[Check, ...]
    path: Path
    book: Path
    issuer: str = ""

    @cached_property
    def row_by_key(self) -> Mapping[str, Row]:
        """Rows by key."""
        return {row.key: row for row in self.rows}

    @cached_property
    def column_by_key(self) -> Mapping[str, Column]:
        """Columns by key."""
        return {column.key: column for column in self.columns}

    def covers(self, day: date) -> bool:
        """Whether a period that ends on `day` is reported with this version."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def has_cell(self, row: Row, column: Column) -> bool:
        """Whether a value can stand there; elsewhere the cell is not applicable."""
        return row.has_values and (not column.rows or (row.of or row.key) in column.rows)

    def indicator_at(self, row: Row, column: Column) -> str:
        """Return the indicator asked for in a cell, or "" where the cell is not an indicator's."""
        if not self.has_cell(row, column) or row.typed or column.typing is Typing.ONLY or column.formula or row.formula:
            return ""
        if row.each or row.of:
            return ""
        if row.indicator:
            return row.indicator
        return self.pattern.format(column=column.part, row=row.part).strip("_") if self.pattern else ""

    def formula_at(self, row: Row, column: Column) -> Formula | None:
        """Return the formula of a cell; a column's (over columns) goes before a row's (over rows)."""
        if not self.has_cell(row, column) or row.typed or column.typing is Typing.ONLY:
            return None
        return column.formula or row.formula

    def unit_at(self, row: Row, column: Column) -> Unit:
        """Return the unit a cell is shown in: the row's, else the column's."""
        return UNITS[row.unit or column.unit]

    def may_type(self, row: Row, column: Column) -> bool:
        """Whether an officer may type into a cell."""
        return self.has_cell(row, column) and not (row.each or row.of) and (row.typed or column.typing is not Typing.NEVER)

    def value_of_record(self, row: Row, column: Column) -> str:
        """Return the value of a list's record that stands in a cell, or "" where the cell is not one of a list."""
        listed = (row.each or row.of) and self.has_cell(row, column) and column.formula is None
        return column.part if listed else ""

    def ask_of(self, column: Column, period: Period) -> Ask:
        """Return the span of days a column asks about for `period`."""
        return span_of(column.span, period, self.cut_off)


def span_of(span: Span, period: Period, cut_off: tuple[int, int] = (12, 31)) -> Ask:
    """Return the days a span means for a period.

    Yearly figures count only where the span is a whole calendar year; there they are the year's own, even
    if the cut-off day (month, day) lies before 31 December. A year then begins on the day after the cut-off
    of the year before (15/12 – 14/12, TT 09/2024/TT-BKHĐT), so that no day is lost between two reports.
    """
    year = period.year - (span is Span.PREVIOUS_YEAR)
    if span in (Span.YEAR, Span.PREVIOUS_YEAR):
        return Ask(date(year - 1, *cut_off) + timedelta(days=1), date(year, *cut_off), year)
    if span is Span.HALF:
        return Ask(date(year, 1, 1), date(year, 6, 30), None)
    whole_year = year if (period.start, period.end) == (date(year, 1, 1), date(year, 12, 31)) else None
    if span is Span.START:
        eve = period.start - timedelta(days=1)
        return Ask(eve, eve, None)
    return Ask(period.end if span is Span.END else period.start, period.end, whole_year)
