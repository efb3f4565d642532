"""The cash receipt (phiếu thu) of a loan, and what it shares with the cash payment: head, remark of voiding, who signs."""

import datetime
from collections.abc import Sequence

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, ReceiptLine
from lmhtx_desktop.areas.fund.queries.office import Office
from lmhtx_desktop.areas.fund.words.loan import COMPONENT_NAMES, EARLY_NAMES
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import dong_in_words, format_dong
from lmhtx_desktop.kernel.paper import (
    Block,
    Heading,
    LabelledLines,
    OfficialHead,
    PageBreak,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)

#: The copies of a receipt that are printed on one sheet.
COPIES = (mark("Liên 1: Lưu"), mark("Liên 2: Giao người nộp tiền"))
_DOTS = "…………"


def receipt_paper(detail: LoanDetail, receipt: ReceiptLine, office: Office, copies: Sequence[str] = COPIES) -> Paper:
    """Make a cash receipt, one A5 leaf per copy and two leaves on one A4 sheet; a voided one says so above everything else."""
    blocks: list[Block] = []
    for copy in copies:
        blocks += [PageBreak()] if blocks else []
        blocks += _receipt_page(detail, receipt, office, tr(copy))
    return Paper(tr("Phiếu thu số {number}").format(number=receipt.number), tuple(blocks), size="A5", landscape=True, two_up=True)


def _receipt_page(detail: LoanDetail, receipt: ReceiptLine, office: Office, copy: str) -> list[Block]:
    words = dong_in_words(receipt.amount)
    payer = receipt.payer or detail.contract.borrower_name
    day = format_official_date(receipt.received_on)
    return [
        *voucher_head(detail, receipt.number, office, office.receipt_form, copy),
        *voided_words(receipt.voided_on, receipt.void_reason),
        Heading(tr("PHIẾU THU"), day[0].upper() + day[1:]),
        LabelledLines((
            (tr("Họ và tên người nộp tiền:"), payer),
            (tr("Địa chỉ:"), detail.contract.borrower_address or _DOTS),
            (tr("Lý do nộp:"), _what_for(detail, receipt)),
            (tr("Số tiền:"), tr("{amount} (Viết bằng chữ: {words})").format(amount=format_dong(receipt.amount, sign=True), words=words)),
            (tr("Kèm theo:"), tr("{attached} Chứng từ gốc").format(attached=_DOTS)),
        )),
        Paragraph(tr("Đã nhận đủ số tiền (viết bằng chữ): {words}.").format(words=words), align="left"),
        Signatures((
            Signature(tr("GIÁM ĐỐC"), tr("(Ký, họ tên, đóng dấu)")), Signature(tr("KẾ TOÁN TRƯỞNG"), name=office.accountant),
            Signature(tr("NGƯỜI NỘP TIỀN"), name=who_signs(detail.contract, receipt.payer)),
            Signature(tr("NGƯỜI LẬP PHIẾU"), name=office.preparer), Signature(tr("THỦ QUỸ"), name=office.cashier),
        )),
    ]  # fmt: skip


def _what_for(detail: LoanDetail, receipt: ReceiptLine) -> str:
    """Say what the money paid, part by part."""
    reason = tr("Trả nợ vay theo hợp đồng {number}").format(number=detail.contract.contract_number)
    if receipt.split is not None and receipt.split.recovered:
        reason = tr("Trả nợ đã xuất toán theo hợp đồng {number}").format(number=detail.contract.contract_number)
    if receipt.early:
        reason += f" ({tr(EARLY_NAMES[receipt.early]).lower()})"
    if receipt.split is None:
        return reason
    parts = [
        f"{tr(COMPONENT_NAMES[name]).lower()} {format_dong(getattr(receipt.split, name))}"
        for name in COMPONENT_NAMES
        if getattr(receipt.split, name)
    ]
    return f"{reason}: {'; '.join(parts)}"


def voucher_head(detail: LoanDetail, number: str, office: Office, form: str, copy: str) -> list[Block]:
    """Return what stands above the title of a cash voucher: the fund, the form, the number, which copy it is."""
    address = detail.fund.address or office.address
    under = [address and tr("Địa chỉ: {address}").format(address=address),
             office.budget_unit_code and tr("Mã QHNS: {code}").format(code=office.budget_unit_code), copy]  # fmt: skip
    return [
        OfficialHead(
            "", detail.fund.name, tr("Quyển số: {dots}   Số: {number}").format(dots=_DOTS, number=number),
            tr("Nợ: {dots}  Có: {dots}").format(dots=_DOTS), form,
        ),
        Paragraph(" – ".join(text for text in under if text), align="left", size=11, italic=True),
    ]  # fmt: skip


def voided_words(voided_on: datetime.date | None, reason: str | None) -> list[Block]:
    """Return the line that says a voucher is void, above everything it says."""
    if voided_on is None:
        return []
    said = tr("PHIẾU ĐÃ HỦY ngày {day}. Lý do: {reason}").format(day=format_date(voided_on), reason=reason or "—")
    return [Paragraph(said, align="center", bold=True)]


def who_signs(contract: Contract, named: str | None) -> str:
    """Return whose name stands under a voucher: who was named, or the borrower; a cooperative signs by whoever comes, so "" for it."""
    return named or ("" if contract.organisation_id is not None else contract.borrower_name)
