"""The schedule of a contract as a workbook that calculates itself: an auditor may change a rate and see every row follow.

The terms stand in named cells above; below them each row reckons its days, its product (tích số), principal, interest and balance by
formulas of the regulation. Due dates and monthly parts are written as they are, since holidays are not Excel's to know.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lmhtx_desktop.areas.fund.queries.standing import Standing
from lmhtx_desktop.areas.fund.rules.due_dates import DueDate
from lmhtx_desktop.areas.fund.rules.interest import Meter
from lmhtx_desktop.areas.fund.rules.schedule import Calculator, ScheduleRow
from lmhtx_desktop.areas.fund.rules.terms import DayCount, LoanTerms, Plan
from lmhtx_desktop.areas.fund.standing_book import add_standing
from lmhtx_desktop.areas.fund.words.loan import DAY_COUNT_NAMES, PLAN_NAMES
from lmhtx_desktop.kernel.files import write_book
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

#: The row of the headings; instalments begin below it.
HEAD = 12
_FONT = "Times New Roman"
_DONG, _DAY = "#,##0", "dd/mm/yyyy"
#: Cells of the terms.
_AMOUNT, _RATE, _YEAR, _ROUND, _COUNT, _START = "$C$3", "$C$4", "$C$5", "$C$6", "$C$7", "$C$8"


def export_schedule(terms: LoanTerms, title: str, path: Path, standing: Standing | None = None) -> None:
    """Write the schedule of `terms` as a workbook of live formulas, whole or not at all; behind it the loan as it stands.

    Raises:
        Trouble: the file is open in Excel, the disk is full.
        RuleBroken: terms that cannot be a schedule.
    """
    book = schedule_book(terms, title)
    if standing is not None:
        add_standing(book, standing, title)
    write_book(path, book.save)


def schedule_book(terms: LoanTerms, title: str) -> "Workbook":
    """Return the workbook; column I, "Dư nợ cuối kỳ", ends at 0 by its own reckoning."""
    from openpyxl import Workbook

    reckoned = Calculator(terms)
    rows = reckoned.first_plan
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = tr("Lịch trả nợ")
    _write_terms(sheet, terms, title, sum(1 for due in reckoned.dates if due.principal))
    _write_heading(sheet, terms)
    before = terms.disbursed_on
    for place, (due, row) in enumerate(zip(reckoned.dates, rows, strict=True)):
        at = HEAD + 1 + place
        sheet.cell(at, 3, _time(terms, reckoned.meter, before, row.due_on, at))
        _write_row(sheet, at, terms, due, row, last=place == len(rows) - 1)
        before = row.due_on
    _write_sums(sheet, len(rows), rows)
    _dress(sheet, len(rows))
    return book


def _write_terms(sheet: "Worksheet", terms: LoanTerms, title: str, principal_dates: int) -> None:
    sheet["A1"] = title
    monthly = terms.day_count is DayCount.MONTHLY
    told: list[tuple[str, Any, str]] = [
        (tr("Số tiền vay (đồng)"), terms.principal, _DONG),
        (tr("Lãi suất (%/năm)"), terms.annual_rate_percent, "General"),
        (tr("Số tháng một năm") if monthly else tr("Số ngày một năm"), 12 if monthly else Meter(terms).per_year, "0"),
        (tr("Làm tròn số trả mỗi kỳ (đồng)"), terms.round_to, _DONG),
        (tr("Số kỳ trả gốc"), principal_dates, "0"),
        (tr("Ngày giải ngân"), terms.disbursed_on, _DAY),
        (tr("Cách trả"), tr(PLAN_NAMES[terms.plan]), "General"),
        (tr("Cách tính ngày"), tr(DAY_COUNT_NAMES[terms.day_count]), "General"),
    ]
    for place, (label, value, number_format) in enumerate(told, start=3):
        sheet.cell(place, 1, label)
        sheet.cell(place, 3, value).number_format = number_format
    if terms.plan is Plan.ANNUITY:
        sheet["E3"] = tr("Số tiền trả đều mỗi kỳ (đồng)")
        sheet["G3"] = f"=ROUND(IF({_RATE}=0,{_AMOUNT}/{_COUNT},-PMT({_RATE}/1200,{_COUNT},{_AMOUNT}))/{_ROUND},0)*{_ROUND}"
    elif terms.plan is Plan.EQUAL_PRINCIPAL:
        sheet["E3"] = tr("Gốc trả mỗi kỳ (đồng)")
        sheet["G3"] = f"=ROUND({_AMOUNT}/{_COUNT}/{_ROUND},0)*{_ROUND}"
    sheet["G3"].number_format = _DONG


def _write_heading(sheet: "Worksheet", terms: LoanTerms) -> None:
    time = tr("Số tháng") if terms.day_count is DayCount.MONTHLY else tr("Số ngày")
    titles = [
        tr("Kỳ"), tr("Ngày trả"), time, tr("Dư nợ đầu kỳ"), tr("Tích số cộng dồn"), tr("Gốc"), tr("Lãi"), tr("Gốc và lãi"),
        tr("Dư nợ cuối kỳ"),
    ]  # fmt: skip
    for column, text in enumerate(titles, start=1):
        sheet.cell(HEAD, column, text)


def _time(terms: LoanTerms, meter: Meter, before: date, due_on: date, at: int) -> Any:
    """Return what counts the time since the row before: a difference of two cells, or the months as they are."""
    if terms.day_count is not DayCount.MONTHLY:
        return f"=B{at}-{_START if at == HEAD + 1 else f'B{at - 1}'}"
    months = meter.months(before, due_on)
    return months.numerator if months.denominator == 1 else f"={months.numerator}/{months.denominator}"


def _write_row(sheet: "Worksheet", at: int, terms: LoanTerms, due: DueDate, row: ScheduleRow, *, last: bool) -> None:
    above = at - 1
    first = above == HEAD
    sheet.cell(at, 1, row.no)
    sheet.cell(at, 2, row.due_on)
    sheet.cell(at, 4, f"={_AMOUNT}" if first else f"=I{above}")
    carried = "" if first else f'IF(G{above}="",E{above},0)+'
    sheet.cell(at, 5, f"={carried}D{at}*C{at}")
    sheet.cell(at, 6, _principal(terms, due, at, last=last))
    sheet.cell(at, 7, f"=ROUND(ROUND(E{at}*{_RATE}/(100*{_YEAR}),6),0)" if due.interest else "")
    sheet.cell(at, 8, f"=F{at}+N(G{at})")
    sheet.cell(at, 9, f"=D{at}-F{at}")


def _principal(terms: LoanTerms, due: DueDate, at: int, *, last: bool) -> Any:
    if last:
        return f"=D{at}"
    if not due.principal:
        return 0
    if terms.plan is Plan.ANNUITY:
        return f"=MIN(MAX($G$3-G{at},0),D{at})"
    if terms.plan is Plan.EQUAL_PRINCIPAL:
        return f"=MIN($G$3,D{at})"
    return due.typed or 0


def _write_sums(sheet: "Worksheet", count: int, rows: Sequence[ScheduleRow]) -> None:
    first, end = HEAD + 1, HEAD + count
    at = end + 1
    sheet.cell(at, 1, tr("Cộng"))
    for column in "FGH":
        sheet[f"{column}{at}"] = f"=SUM({column}{first}:{column}{end})"
    for place, year in enumerate(sorted({row.due_on.year for row in rows}), start=1):
        sheet.cell(at + place, 1, tr("Trong đó năm {year}").format(year=year))
        for column in "FGH":
            sheet[f"{column}{at + place}"] = (
                f'=SUMIFS({column}{first}:{column}{end},$B{first}:$B{end},">="&DATE({year},1,1),$B{first}:$B{end},"<="&DATE({year},12,31))'
            )


def _dress(sheet: "Worksheet", count: int) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.worksheet.properties import PageSetupProperties

    line = Side(style="thin", color="B7C4BC")
    box = Border(left=line, right=line, top=line, bottom=line)
    for letter, width in zip("ABCDEFGHI", (7, 12, 16, 17, 21, 16, 15, 16, 17), strict=True):
        sheet.column_dimensions[letter].width = width
    for at in range(1, sheet.max_row + 1):
        for column in range(1, 10):
            cell: Any = sheet.cell(at, column)
            cell.font = Font(name=_FONT, size=12, bold=at in (1, HEAD) or at > HEAD + count)
            if at >= HEAD:
                cell.border = box
            if at == HEAD:
                cell.fill = PatternFill("solid", fgColor="E2F0E7")
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            elif at > HEAD:
                cell.number_format = _DAY if column == 2 else "General" if column in (1, 3) else _DONG
    for at in range(3, HEAD - 1):
        sheet.cell(at, 3).alignment = Alignment(horizontal="right")
    sheet["A1"].font = Font(name=_FONT, size=14, bold=True)
    sheet.freeze_panes = f"A{HEAD + 1}"
    sheet.print_title_rows = f"{HEAD}:{HEAD}"
    sheet.print_area = f"A1:I{sheet.max_row}"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
