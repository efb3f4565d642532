"""Papers of the fund: the contract's annex with the repayment schedule, the statement of a loan."""

import datetime
from collections.abc import Sequence
from dataclasses import replace

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.queries.detail import InstalmentLine, LoanDetail, RowState
from lmhtx_desktop.areas.fund.queries.office import Office
from lmhtx_desktop.areas.fund.rules.products import read_signers
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.fund.words.loan import BUSINESS_DAY_NAMES, DAY_COUNT_NAMES, PLAN_NAMES, group_text
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import dong_in_words, format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import (
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    LabelledLines,
    OfficialHead,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)


def annex_paper(detail: LoanDetail, office: Office, day: datetime.date) -> Paper:
    """Make the annex of the contract: terms in words and the schedule as it stands, with yearly sums and totals."""
    contract = detail.contract
    title = tr("Phụ lục lịch trả nợ – hợp đồng {number}").format(number=contract.contract_number)
    return Paper(title, (
        OfficialHead(office.name, detail.fund.name, "", _place_and_date(office, day)),
        Heading(tr("PHỤ LỤC HỢP ĐỒNG: LỊCH TRẢ NỢ"), tr("(Kèm theo Hợp đồng vay số {number} {day})").format(
            number=contract.contract_number, day=format_official_date(contract.signed_on))),
        LabelledLines((
            (tr("Bên vay:"), contract.borrower_name),
            (tr("Mục đích vay:"), contract.purpose or "—"),
            *((label + ":", text) for label, text in terms_in_words(terms_on(detail), contract)),
        )),
        schedule_grid(detail.schedule),
        *moved_note(detail.schedule),
        Signatures((borrower_signature(contract), *lender_signatures(detail))),
    ))  # fmt: skip


def borrower_signature(contract: Contract) -> Signature:
    """Return where the borrower signs: a cooperative by its representative and seal, a person by name."""
    if contract.organisation_id is not None:
        return Signature(tr("ĐẠI DIỆN BÊN VAY"), tr("(Ký, họ tên, đóng dấu)"))
    return Signature(tr("BÊN VAY"), name=contract.borrower_name)


def lender_signatures(detail: LoanDetail) -> tuple[Signature, ...]:
    """Return who signs for the fund: as the product laid down when the contract was signed, else its representative."""
    terms = detail.product.terms_on(detail.contract.signed_on) if detail.product is not None else None
    signers = read_signers(terms.signers) if terms is not None else ()
    if not signers:
        return (Signature(tr("ĐẠI DIỆN BÊN CHO VAY"), tr("(Ký, họ tên, đóng dấu)")),)
    return tuple(Signature(signer.title.upper(), tr("(Ký, họ tên)"), signer.name) for signer in signers)


def terms_on(detail: LoanDetail) -> LoanTerms:
    """Return the terms with the rate in force on the day of `detail`."""
    return replace(detail.terms, annual_rate_percent=detail.line.rate)


def terms_in_words(terms: LoanTerms, contract: Contract) -> list[tuple[str, str]]:
    """Say the terms of a loan as labelled lines."""
    rate = format_number(terms.annual_rate_percent, 6)
    overdue = format_number(terms.annual_rate_percent * terms.overdue_rate_factor, 6)
    lines = [
        (tr("Số tiền vay"), tr("{amount} đ ({words})").format(
            amount=format_dong(contract.approved_amount), words=dong_in_words(contract.approved_amount).lower())),
        (tr("Thời hạn"), tr("{months} tháng").format(months=terms.months)),
        (tr("Lãi suất trong hạn"), tr("{rate} %/năm; {count}").format(rate=rate, count=tr(DAY_COUNT_NAMES[terms.day_count]).lower())),
        (tr("Lãi suất quá hạn"), tr("{rate} %/năm ({factor} lần lãi suất trong hạn)").format(
            rate=overdue, factor=format_number(terms.overdue_rate_factor, 4))),
        (tr("Lãi chậm trả"), tr("{rate} %/năm").format(rate=format_number(terms.late_interest_percent, 4))),
        (tr("Cách trả nợ"), plan_in_words(terms)),
    ]  # fmt: skip
    if terms.business_day == "next":
        lines.append((tr("Ngày trả trùng ngày nghỉ"), tr(BUSINESS_DAY_NAMES["next"])))
    return lines


def schedule_grid(rows: Sequence[InstalmentLine], size: float = 11) -> Grid:
    """Return the schedule as a table with a subtotal per year and totals."""
    made: list[GridRow] = []
    years = sorted({row.due_on.year for row in rows})
    for year in years:
        of_year = [row for row in rows if row.due_on.year == year]
        made += [
            GridRow(
                (
                    _row_name(row), format_date(row.due_on), format_dong(row.principal),
                    format_dong(row.interest), format_dong(row.payment), format_dong(row.balance),
                ),
                "plain" if row.no else "italic",
            )
            for row in of_year
        ]  # fmt: skip
        if len(years) > 1:
            made.append(_sum_row(tr("Cộng năm {year}").format(year=year), of_year, "italic"))
    made.append(_sum_row(tr("Tổng cộng"), rows, "bold"))
    names = (tr("Kỳ"), tr("Ngày trả"), tr("Gốc (đồng)"), tr("Lãi (đồng)"), tr("Cộng (đồng)"), tr("Dư nợ gốc còn lại"))
    return Grid(
        [
            GridColumn(2, "center"), GridColumn(1.6, "center"), GridColumn(1.9, "right"), GridColumn(1.7, "right"), GridColumn(1.9, "right"),
            GridColumn(2, "right"),
        ],
        [[GridCell(name) for name in names]], made, size,
    )  # fmt: skip


def _row_name(row: InstalmentLine) -> str:
    if not row.no:
        return tr("Trước hạn")
    return f"{row.no} *" if row.state is RowState.MOVED else str(row.no)


def moved_note(rows: Sequence[InstalmentLine]) -> list[Block]:
    """Return the note under a schedule in which instalments were moved by a restructuring."""
    if all(row.state is not RowState.MOVED for row in rows):
        return []
    return [Paragraph(tr("(*) Kỳ đã cơ cấu lại: gốc, lãi của kỳ chuyển sang các kỳ sau."), align="left", italic=True, size=11)]


def statement_paper(detail: LoanDetail, office: Office) -> Paper:
    """Make the statement of a loan (sao kê) as of the day of `detail`: every movement, and what is owed."""
    position, contract = detail.position, detail.contract
    names = (
        tr("Ngày"), tr("Nội dung"), tr("Giải ngân"), tr("Số tiền thu"), tr("Trả gốc"), tr("Trả lãi"), tr("Lãi quá hạn"), tr("Lãi chậm trả"),
        tr("Giữ lại"), tr("Dư nợ gốc"),
    )  # fmt: skip
    rows = [
        GridRow((
            format_date(line.on), line.text, *(
                format_dong(amount) if amount else "" for amount in (
                    line.lent, line.paid, line.principal, line.interest, line.overdue_interest, line.late_interest, line.advance)
            ), format_dong(line.balance),
        ))
        for line in detail.statement
    ]  # fmt: skip
    sums = [sum(getattr(line, name) for line in detail.statement) for name in (
        "lent", "paid", "principal", "interest", "overdue_interest", "late_interest", "advance")]  # fmt: skip
    rows.append(GridRow((tr("Cộng"), "", *(format_dong(amount) for amount in sums), format_dong(position.outstanding_principal)), "bold"))
    title = tr("Sao kê khoản vay {number}").format(number=contract.contract_number)
    widths = (1.5, 2, 1.7, 1.7, 1.7, 1.5, 1.4, 1.4, 1.5, 1.8)
    return Paper(title, (
        OfficialHead(office.name, detail.fund.name, "", _place_and_date(office, position.as_of)),
        Heading(tr("SAO KÊ KHOẢN VAY"), tr("(Tính đến hết {day})").format(day=format_official_date(position.as_of))),
        LabelledLines((
            (tr("Bên vay:"), contract.borrower_name),
            (tr("Hợp đồng vay:"), tr("số {number} {day}").format(number=contract.contract_number, day=format_official_date(contract.signed_on))),
            (tr("Lãi suất:"), tr("{rate} %/năm").format(rate=format_number(detail.line.rate, 6))),
        )),
        Grid(
            [GridColumn(width, "left" if place < 2 else "right") for place, width in enumerate(widths)],
            [[GridCell(name) for name in names]], rows, 10,
        ),
        _owed_grid(detail),
        Signatures((
            borrower_signature(contract), Signature(tr("NGƯỜI LẬP BIỂU"), name=office.preparer),
            Signature(tr("GIÁM ĐỐC QUỸ"), tr("(Ký, họ tên, đóng dấu)")),
        )),
    ), landscape=True)  # fmt: skip


def _owed_grid(detail: LoanDetail) -> Grid:
    """Return what is owed in two columns beside each other."""
    told = owed_in_words(detail)
    half = (len(told) + 1) // 2
    pairs = zip(told[:half], [*told[half:], ("", "")], strict=False)
    rows = [GridRow((*left, *right)) for left, right in pairs]
    heading = [GridCell(tr("Số liệu đến ngày sao kê")), GridCell(tr("Số tiền"))]
    columns = [GridColumn(3, "left"), GridColumn(2, "right"), GridColumn(3, "left"), GridColumn(2.6, "right")]
    return Grid(columns, [[*heading, *heading]], rows, 10)


def owed_in_words(detail: LoanDetail) -> list[tuple[str, str]]:
    """Say what is owed on the day of `detail`, as labelled lines."""
    position, line = detail.position, detail.line
    if position.written_off:
        return [(label, format_dong(amount, sign=True)) for label, amount in (
            (tr("Gốc đã xuất toán"), position.written_off), (tr("Lãi đã xuất toán"), position.written_off_interest),
            (tr("Đã thu hồi sau khi xuất toán"), position.recovered), (tr("Còn phải thu hồi"), position.to_recover),
        )]  # fmt: skip
    amounts = (
        (tr("Dư nợ gốc"), position.outstanding_principal), (tr("Trong đó gốc đến hạn chưa trả"), position.due_unpaid_principal),
        (tr("Lãi đến hạn chưa trả"), position.due_unpaid_interest), (tr("Lãi cộng dồn chưa đến hạn"), position.accrued_interest_not_due),
        (tr("Lãi quá hạn"), position.overdue_interest), (tr("Lãi chậm trả"), position.late_interest),
        (tr("Tiền trả trước đang giữ"), position.advance), (tr("Số tiền để tất toán trong ngày"), max(0, position.settlement)),
    )  # fmt: skip
    lines = [(label, format_dong(amount, sign=True)) for label, amount in amounts]
    if line.group is None:
        return lines
    group = group_text(line.group) + (f" – {line.group_name}" if line.group_name else "")
    lines.append((tr("Số ngày quá hạn; nhóm nợ"), tr("{days} ngày; {group}").format(days=position.overdue_days, group=group)))
    return lines


def plan_in_words(terms: LoanTerms) -> str:
    """Say how a loan is repaid: plan, how often principal and interest, grace."""
    name = tr(PLAN_NAMES[terms.plan])
    if terms.plan in ("custom", "annuity"):
        return name
    principal = tr("gốc {every} tháng một lần").format(every=terms.principal_every_months) if terms.plan == "equal_principal" else ""
    grace = tr("ân hạn gốc {months} tháng").format(months=terms.principal_grace_months) if terms.principal_grace_months else ""
    interest = tr("lãi {every} tháng một lần").format(every=terms.interest_every_months)
    return "; ".join(part for part in (name, principal, grace, interest) if part)


def _sum_row(label: str, rows: Sequence[InstalmentLine], style: str) -> GridRow:
    principal, interest = sum(row.principal for row in rows), sum(row.interest for row in rows)
    cells = (label, "", format_dong(principal), format_dong(interest), format_dong(principal + interest), "")
    return GridRow(cells, "bold" if style == "bold" else "italic")


def _place_and_date(office: Office, day: datetime.date) -> str:
    return f"{office.place}, {format_official_date(day)}" if office.place else format_official_date(day)
