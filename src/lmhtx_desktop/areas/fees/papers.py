"""Papers of the fees: the cash receipt (phiếu thu, mẫu 01-TT), the debt list (DS-02), the notice to a debtor."""

import datetime
from collections.abc import Sequence

from lmhtx_desktop.areas.fees.kinds import kind_name
from lmhtx_desktop.areas.fees.queries.ledger import Ledger
from lmhtx_desktop.areas.fees.queries.members import Debt
from lmhtx_desktop.areas.fees.queries.office import Office
from lmhtx_desktop.areas.fees.queries.receipts import Receipt
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import dong_in_words, format_dong
from lmhtx_desktop.kernel.paper import (
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    LabelledLines,
    OfficialHead,
    PageBreak,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)

#: A receipt is written in three copies.
COPIES = (mark("Liên 1: Lưu"), mark("Liên 2: Giao người nộp tiền"), mark("Liên 3: Thủ quỹ"))
_DOTS = "…………"


def receipt_paper(receipt: Receipt, office: Office, copies: Sequence[str] = COPIES) -> Paper:
    """Make a cash receipt, one A5 page per copy; a voided one says so above everything else."""
    blocks: list[Block] = []
    for copy in copies:
        blocks += [PageBreak()] if blocks else []
        blocks += _receipt_page(receipt, office, tr(copy))
    return Paper(tr("Phiếu thu số {title}").format(title=receipt.title), tuple(blocks), size="A5", landscape=True)


def debt_list_paper(debts: Sequence[Debt], office: Office, day: datetime.date, year: int | None = None) -> Paper:
    """Make form DS-02: who owes how much for which years at `day`, with the sums; `year` where only one is asked."""
    title = tr("DANH SÁCH NỢ HỘI PHÍ") if year is None else tr("DANH SÁCH NỢ HỘI PHÍ NĂM {year}").format(year=year)
    names = (
        tr("TT"),
        tr("Tên tổ chức"),
        tr("Loại hình"),
        tr("Địa chỉ"),
        tr("Điện thoại"),
        tr("Người đại diện"),
        tr("Năm còn nợ"),
        tr("Số tiền (đồng)"),
    )
    widths = (0.5, 3.2, 1, 2.6, 1.3, 1.7, 2.2, 1.4)
    aligns = ("center", "left", "left", "left", "left", "left", "left", "right")
    rows = [
        GridRow((
            str(place), debt.name, kind_name(debt.kind), debt.address or debt.commune or "—", debt.phone or "—", debt.representative or "—",
            "; ".join(f"{owed.year}: {format_dong(owed.left)}" for owed in debt.years), format_dong(debt.total),
        ))
        for place, debt in enumerate(debts, 1)
    ]  # fmt: skip
    total = format_dong(sum(debt.total for debt in debts))
    rows.append(GridRow(("", tr("Cộng {n} tổ chức").format(n=len(debts)), "", "", "", "", "", total), "bold"))
    place_and_date = f"{office.place}, {format_official_date(day)}" if office.place else format_official_date(day)
    return Paper(title, (
        OfficialHead(office.parent, office.name),
        Heading(title, tr("(Tính đến {day})").format(day=format_official_date(day))),
        Grid(
            [GridColumn(width, align) for width, align in zip(widths, aligns, strict=True)],  # type: ignore[arg-type]
            [[GridCell(name) for name in names]], rows, 10,
        ),
        Signatures((
            Signature(tr("NGƯỜI LẬP BIỂU"), name=office.preparer), Signature(tr("KẾ TOÁN TRƯỞNG"), name=office.accountant),
            Signature(office.leader_title, tr("(Ký, họ tên, đóng dấu)"), office.leader),
        ), above=place_and_date),
    ), landscape=True)  # fmt: skip


def notice_paper(ledgers: Sequence[Ledger], office: Office, day: datetime.date) -> Paper:
    """Make the notice that asks each organisation for what it still owes, one page each."""
    blocks: list[Block] = []
    for ledger in ledgers:
        blocks += [PageBreak()] if blocks else []
        blocks += _notice_page(ledger, office, day)
    return Paper(tr("Thông báo nộp hội phí"), tuple(blocks))


def _receipt_page(receipt: Receipt, office: Office, copy: str) -> list[Block]:
    words = dong_in_words(receipt.amount)
    voided: list[Block] = []
    if receipt.voided_on is not None:
        voided = [Paragraph(tr("PHIẾU ĐÃ HỦY ngày {day}. Lý do: {reason}").format(
            day=format_date(receipt.voided_on), reason=receipt.void_reason or "—"), align="center", bold=True)]  # fmt: skip
    under_name = [office.address and tr("Địa chỉ: {address}").format(address=office.address),
                  office.budget_unit_code and tr("Mã QHNS: {code}").format(code=office.budget_unit_code)]  # fmt: skip
    day = format_official_date(receipt.received_on)
    return [
        OfficialHead(
            "", office.name, tr("Quyển số: {book}   Số: {number}").format(book=receipt.book or _DOTS, number=receipt.title),
            tr("Nợ: {dots}  Có: {dots}").format(dots=_DOTS), office.receipt_form,
        ),
        Paragraph(" – ".join(text for text in [*under_name, copy] if text), align="left", size=11, italic=True),
        *voided,
        Heading(tr("PHIẾU THU"), day[0].upper() + day[1:]),
        LabelledLines((
            (tr("Họ và tên người nộp tiền:"), receipt.payer),
            (tr("Địa chỉ:"), receipt.address or _DOTS),
            (tr("Lý do nộp:"), _what_for(receipt)),
            (tr("Số tiền:"), tr("{amount} (Viết bằng chữ: {words})").format(amount=format_dong(receipt.amount, sign=True), words=words)),
            (tr("Kèm theo:"), tr("{attached} Chứng từ gốc").format(attached=receipt.attached or _DOTS)),
        )),
        Paragraph(tr("Đã nhận đủ số tiền (viết bằng chữ): {words}.").format(words=words), align="left"),
        Signatures((
            Signature(office.leader_title, tr("(Ký, họ tên, đóng dấu)"), office.leader),
            Signature(tr("KẾ TOÁN TRƯỞNG"), name=office.accountant), Signature(tr("NGƯỜI NỘP TIỀN"), name=receipt.payer),
            Signature(tr("NGƯỜI LẬP PHIẾU"), name=office.preparer), Signature(tr("THỦ QUỸ"), name=office.cashier),
        )),
    ]  # fmt: skip


def _what_for(receipt: Receipt) -> str:
    """Say what was paid: the reason as written, and the years with their money where there are several."""
    owners = {part.organisation for part in receipt.parts}
    parts = [
        f"{part.organisation}, {part.year}: {format_dong(part.amount)}" if len(owners) > 1 else f"{part.year}: {format_dong(part.amount)}"
        for part in receipt.parts
    ]
    named = [] if len(owners) > 1 or receipt.payer in owners else sorted(owners)
    detail = f" ({'; '.join(parts)})" if len(parts) > 1 else ""
    return " – ".join([receipt.reason + detail, *named])


def _notice_page(ledger: Ledger, office: Office, day: datetime.date) -> list[Block]:
    owed = [year for year in ledger.years if year.left]
    rows = [GridRow((str(year.year), format_dong(year.due), format_dong(year.paid), format_dong(year.left))) for year in owed]
    rows.append(GridRow((tr("Cộng"), "", "", format_dong(ledger.left)), "bold"))
    place_and_date = f"{office.place}, {format_official_date(day)}" if office.place else format_official_date(day)
    return [
        OfficialHead(office.parent, office.name, tr("Số: {dots}/TB").format(dots="…"), place_and_date),
        Heading(tr("THÔNG BÁO"), tr("Về việc nộp hội phí")),
        Paragraph(tr("Kính gửi: {name}").format(name=ledger.organisation.name), bold=True, align="center"),
        Paragraph(tr(
            "Theo sổ theo dõi hội phí đến {day}, đơn vị còn phải nộp {amount} đồng ({words}), gồm:"
        ).format(day=format_official_date(day), amount=format_dong(ledger.left), words=dong_in_words(ledger.left)), indent=True),
        Grid(
            [GridColumn(1, "center"), GridColumn(2, "right"), GridColumn(2, "right"), GridColumn(2, "right")],
            [[GridCell(tr("Năm")), GridCell(tr("Phải nộp (đồng)")), GridCell(tr("Đã nộp (đồng)")), GridCell(tr("Còn phải nộp (đồng)"))]],
            rows, 12,
        ),
        Paragraph(tr("Đề nghị đơn vị nộp số hội phí trên. Nếu số liệu chưa khớp, xin liên hệ để đối chiếu. Trân trọng."), indent=True),
        Signatures((Signature(tr("NƠI NHẬN"), tr("Như trên; Lưu: VT")), Signature(office.leader_title, tr("(Ký, họ tên, đóng dấu)"), office.leader))),
    ]  # fmt: skip
