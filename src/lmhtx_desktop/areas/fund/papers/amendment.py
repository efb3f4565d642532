"""The annex to a loan contract on paper: what changes, and the repayment schedule before and after it."""

from collections.abc import Sequence

from lmhtx_desktop.areas.fund.book.loans import Amendment
from lmhtx_desktop.areas.fund.papers.loan import borrower_signature, lender_signatures
from lmhtx_desktop.areas.fund.queries.amending import Redrawn
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail
from lmhtx_desktop.areas.fund.queries.office import Office
from lmhtx_desktop.areas.fund.rules.facts import RateChange
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow, totals
from lmhtx_desktop.areas.fund.words.loan import AMENDMENT_NAMES
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import dong_in_words, format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import (
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    LabelledLines,
    OfficialHead,
    Paper,
    Paragraph,
    Signatures,
)


def amendment_paper(detail: LoanDetail, amendment: Amendment, drawn: Redrawn, office: Office) -> Paper:
    """Make the annex: who, why, what changes from which day, the old schedule and the new one."""
    contract = detail.contract
    day = format_official_date(amendment.signed_on)
    owed = drawn.eve.outstanding_principal
    return Paper(tr("Phụ lục {number} – hợp đồng {contract}").format(number=amendment.number, contract=contract.contract_number), (
        OfficialHead(office.name, detail.fund.name, tr("Số: {number}").format(number=amendment.number),
                     f"{office.place}, {day}" if office.place else day),
        Heading(tr("PHỤ LỤC HỢP ĐỒNG"), tr("({kind} – kèm theo Hợp đồng vay số {number} {day})").format(
            kind=tr(AMENDMENT_NAMES[amendment.kind]), number=contract.contract_number, day=format_official_date(contract.signed_on))),
        LabelledLines((
            (tr("Bên vay:"), contract.borrower_name),
            (tr("Lý do:"), amendment.reason),
            (tr("Có hiệu lực từ:"), format_official_date(amendment.effective_on)),
            (tr("Dư nợ gốc trước ngày hiệu lực:"), tr("{amount} đ ({words})").format(amount=format_dong(owed), words=dong_in_words(owed).lower())),
            *_changes(amendment, drawn),
        )),
        Paragraph(tr("Lịch trả nợ trước khi thay đổi"), bold=True),
        _grid(drawn.before),
        Paragraph(tr("Lịch trả nợ sau khi thay đổi"), bold=True),
        _grid(drawn.after),
        Paragraph(tr("Các điều khoản khác của hợp đồng không thay đổi. Phụ lục này là một phần của hợp đồng vay."), indent=True),
        Signatures((borrower_signature(contract), *lender_signatures(detail))),
    ))  # fmt: skip


def _changes(amendment: Amendment, drawn: Redrawn) -> list[tuple[str, str]]:
    change = amendment.change
    if isinstance(change, RateChange):
        said = tr("từ {old} %/năm thành {new} %/năm").format(
            old=format_number(drawn.eve.rate, 6), new=format_number(change.annual_rate_percent, 6)
        )
        return [(tr("Lãi suất trong hạn:"), said)]
    last = drawn.before[-1].due_on if drawn.before else drawn.eve.as_of
    new = change.rows[-1].due_on
    said = (
        tr("từ {old} thành {new}").format(old=format_date(last), new=format_date(new))
        if new != last
        else tr("{day}, không đổi").format(day=format_date(last))
    )
    lines = [(tr("Ngày trả hết nợ:"), said)]
    overdue = drawn.eve.due_unpaid_principal
    if overdue:
        text = tr("{amount} đ, đưa vào các kỳ mới") if change.takes_overdue else tr("{amount} đ, vẫn phải trả ngay")
        lines.append((tr("Gốc đến hạn chưa trả:"), text.format(amount=format_dong(overdue))))
    interest = drawn.eve.due_unpaid_interest
    if interest:
        text = tr("{amount} đ, vẫn phải trả ngay") if change.interest_on is None else tr("{amount} đ, trả vào {day}")
        when = format_official_date(change.interest_on) if change.interest_on else ""
        lines.append((tr("Lãi đến hạn chưa trả:"), text.format(amount=format_dong(interest), day=when)))
    return lines


def _grid(rows: Sequence[ScheduleRow]) -> Grid:
    whole = totals(rows)
    made = [
        GridRow((str(row.no), format_date(row.due_on), *map(format_dong, (row.principal, row.interest, row.payment, row.balance))))
        for row in rows
    ]
    made.append(
        GridRow((tr("Tổng cộng"), "", format_dong(whole.principal), format_dong(whole.interest), format_dong(whole.payment), ""), "bold")
    )
    names = (tr("Kỳ"), tr("Ngày trả"), tr("Gốc (đồng)"), tr("Lãi (đồng)"), tr("Cộng (đồng)"), tr("Dư nợ gốc còn lại"))
    return Grid(
        [GridColumn(2, "center"), GridColumn(1.6, "center"), *[GridColumn(2, "right") for _ in range(4)]],
        [[GridCell(name) for name in names]], made,
    )  # fmt: skip
