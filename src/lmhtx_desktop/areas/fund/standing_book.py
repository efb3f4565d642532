"""Two sheets behind the contract's schedule: the loan as it stands, and how the interest of each instalment comes about.

The contract's own sheet knows one disbursement and one rate. Here stand all disbursements, new rates, restructurings and early repayments;
days, products, interest, balances and sums are formulas, so that an auditor may check or change any of them.
"""

import datetime
from typing import TYPE_CHECKING, Any

from lmhtx_desktop.areas.fund.queries.standing import LineKind, Piece, Standing, StandingLine
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import mark, tr

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

#: The row of the headings on both sheets; lines begin below it.
HEAD = 4
_FONT = "Times New Roman"
_DONG, _DAY = "#,##0", "dd/mm/yyyy"
_YEAR = "$C$2"
_WORDS = {
    LineKind.LENT: mark("Giải ngân"), LineKind.DUE: mark("Kỳ trả nợ"), LineKind.MOVED: mark("Kỳ đã cơ cấu lại"), LineKind.EARLY: mark("Trả trước hạn"),
}  # fmt: skip


def add_standing(book: "Workbook", standing: Standing, title: str) -> None:
    """Add the two sheets to a workbook."""
    name, reasons = tr("Lịch hiện hành"), tr("Diễn giải lãi")
    sheet, behind = book.create_sheet(name), book.create_sheet(reasons)
    balances = _balances(standing)
    count = sum(len(line.pieces) for line in standing.lines)
    _write_reasons(behind, standing, balances, name)
    _write_lines(sheet, standing, reasons, count, title)
    _dress(sheet, (8, 12, 20, 17, 16, 17, 15, 17, 18), HEAD + len(standing.lines) + 1, 4)
    _dress(behind, (8, 12, 12, 10, 18, 10, 22), HEAD + count, 5)


def _balances(standing: Standing) -> list[tuple[datetime.date, int, int]]:
    """Return after each line: its day, the balance, its row."""
    found, balance = [], 0
    for at, line in enumerate(standing.lines, HEAD + 1):
        balance += line.lent - line.principal
        found.append((line.on, balance, at))
    return found


def _write_lines(sheet: "Worksheet", standing: Standing, reasons: str, count: int, title: str) -> None:
    sheet["A1"] = title
    sheet["A2"] = tr("Số tháng một năm") if standing.by_months else tr("Số ngày một năm")
    sheet["C2"] = standing.per_year
    sheet["D2"] = tr("Số liệu đến hết ngày {day}").format(day=format_date(standing.as_of))
    titles = (
        tr("Kỳ"), tr("Ngày"), tr("Nội dung"), tr("Giải ngân"), tr("Gốc"), tr("Lãi chuyển kỳ (+, −)"), tr("Lãi"), tr("Gốc và lãi"),
        tr("Dư nợ chưa đến hạn"),
    )  # fmt: skip
    for column, text in enumerate(titles, start=1):
        sheet.cell(HEAD, column, text)
    for at, line in enumerate(standing.lines, HEAD + 1):
        values: tuple[Any, ...] = (
            line.no, line.on, tr(_WORDS[line.kind]), line.lent or None, line.principal if line.kind is not LineKind.LENT else None,
            line.carried or None, _interest(line, at, reasons, count), f"=N(E{at})+N(G{at})", f"=N(I{at - 1})+N(D{at})-N(E{at})",
        )  # fmt: skip
        for column, value in enumerate(values, start=1):
            sheet.cell(at, column, value)
    end = HEAD + len(standing.lines)
    sheet.cell(end + 1, 1, tr("Cộng"))
    for letter in "DEGH":
        sheet[f"{letter}{end + 1}"] = f"=SUM({letter}{HEAD + 1}:{letter}{end})"


def _interest(line: StandingLine, at: int, reasons: str, count: int) -> str | None:
    """Return the formula of an instalment's interest: its products, divided, rounded once, half up."""
    if line.no is None:
        return None
    first, last = HEAD + 1, HEAD + max(1, count)
    products = f"SUMIF('{reasons}'!$A${first}:$A${last},A{at},'{reasons}'!$G${first}:$G${last})"
    return f"=ROUND(ROUND({products}/(100*{_YEAR}),6),0)+N(F{at})"


def _write_reasons(sheet: "Worksheet", standing: Standing, balances: list[tuple[datetime.date, int, int]], of: str) -> None:
    sheet["A1"] = tr("Lãi của kỳ = tổng (dư nợ × thời gian × lãi suất) ÷ 100 ÷ số ngày (tháng) một năm")
    time = tr("Số tháng") if standing.by_months else tr("Số ngày")
    titles = (tr("Kỳ"), tr("Từ ngày"), tr("Đến ngày"), time, tr("Dư nợ"), tr("Lãi suất (%/năm)"), tr("Dư nợ × thời gian × lãi suất"))
    for column, text in enumerate(titles, start=1):
        sheet.cell(HEAD, column, text)
    at = HEAD
    for line in standing.lines:
        for piece in line.pieces:
            at += 1
            values = (
                line.no,
                piece.start,
                piece.end,
                _time(piece, at, standing),
                _balance(piece, balances, of),
                piece.rate,
                f"=E{at}*D{at}*F{at}",
            )
            for column, value in enumerate(values, start=1):
                sheet.cell(at, column, value)


def _time(piece: Piece, at: int, standing: Standing) -> Any:
    if not standing.by_months:
        return f"=C{at}-B{at}"
    months = piece.time
    return months.numerator if months.denominator == 1 else f"={months.numerator}/{months.denominator}"


def _balance(piece: Piece, balances: list[tuple[datetime.date, int, int]], of: str) -> Any:
    """Return the balance of a stretch: the cell where it came to be, or the sum itself where it stands in none."""
    before = [(balance, at) for on, balance, at in balances if on <= piece.start]
    if before and before[-1][0] == piece.balance:
        return f"='{of}'!I{before[-1][1]}"
    return piece.balance


def _dress(sheet: "Worksheet", widths: tuple[int, ...], last: int, money_from: int) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    line = Side(style="thin", color="B7C4BC")
    box = Border(left=line, right=line, top=line, bottom=line)
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for at in range(1, last + 1):
        for column in range(1, len(widths) + 1):
            cell: Any = sheet.cell(at, column)
            cell.font = Font(name=_FONT, size=12, bold=at == HEAD or cell.value == tr("Cộng"))
            if at < HEAD:
                continue
            cell.border = box
            if at == HEAD:
                cell.fill = PatternFill("solid", fgColor="E2F0E7")
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            elif isinstance(cell.value, datetime.date):
                cell.number_format = _DAY
            elif column >= money_from and sheet.cell(HEAD, column).value != tr("Lãi suất (%/năm)"):
                cell.number_format = _DONG
    sheet.row_dimensions[HEAD].height = 34
    sheet["A1"].font = Font(name=_FONT, size=14, bold=True)
    sheet.freeze_panes = f"A{HEAD + 1}"
    sheet.print_title_rows = f"{HEAD}:{HEAD}"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
