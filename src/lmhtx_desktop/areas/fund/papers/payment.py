"""The cash payment (phiếu chi) of a disbursement: what leaves the till, to whom, for which contract and khế ước."""

import re
from collections.abc import Sequence

from lmhtx_desktop.areas.fund.papers.receipt import voided_words, voucher_head, who_signs
from lmhtx_desktop.areas.fund.queries.detail import DisbursementLine, LoanDetail
from lmhtx_desktop.areas.fund.queries.office import Office
from lmhtx_desktop.kernel.dates import format_official_date
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import dong_in_words, format_dong
from lmhtx_desktop.kernel.paper import Block, Heading, LabelledLines, PageBreak, Paper, Paragraph, Signature, Signatures

#: The copies of a payment that are printed on one sheet.
COPIES = (mark("Liên 1: Lưu"), mark("Liên 2: Thủ quỹ ghi sổ"))
#: The forms of payments that belong to those of receipts (01-TT of enterprises and cooperatives, C40-BB of public bodies).
_FORMS = {"01-TT": "02-TT", "01 - TT": "02 - TT", "C40-BB": "C41-BB", "C40 - BB": "C41 - BB"}
_DOTS = "…………"


def payment_form(receipt_form: str) -> str:
    """Return the form of a payment where `receipt_form` is that of a receipt; the legal text in its second line stays."""
    return re.sub("|".join(map(re.escape, _FORMS)), lambda found: _FORMS[found[0]], receipt_form)


def payment_paper(detail: LoanDetail, voucher: DisbursementLine, office: Office, copies: Sequence[str] = COPIES) -> Paper:
    """Make a cash payment, one A5 leaf per copy and two leaves on one A4 sheet; a voided one says so above everything else."""
    blocks: list[Block] = []
    for copy in copies:
        blocks += [PageBreak()] if blocks else []
        blocks += _page(detail, voucher, office, tr(copy))
    return Paper(tr("Phiếu chi số {number}").format(number=voucher.number), tuple(blocks), size="A5", landscape=True, two_up=True)


def _page(detail: LoanDetail, voucher: DisbursementLine, office: Office, copy: str) -> list[Block]:
    contract = detail.contract
    words = dong_in_words(voucher.amount)
    day = format_official_date(voucher.paid_on)
    reason = tr("Giải ngân vốn vay theo hợp đồng {contract} {day}, khế ước nhận nợ {number}").format(
        contract=contract.contract_number, day=format_official_date(contract.signed_on), number=voucher.number
    )
    return [
        *voucher_head(detail, voucher.number, office, payment_form(office.receipt_form), copy),
        *voided_words(voucher.voided_on, voucher.void_reason),
        Heading(tr("PHIẾU CHI"), day[0].upper() + day[1:]),
        LabelledLines((
            (tr("Họ và tên người nhận tiền:"), voucher.receiver or contract.borrower_name),
            (tr("Địa chỉ:"), contract.borrower_address or _DOTS),
            (tr("Lý do chi:"), reason),
            (tr("Số tiền:"), tr("{amount} (Viết bằng chữ: {words})").format(amount=format_dong(voucher.amount, sign=True), words=words)),
            (tr("Kèm theo:"), tr("{attached} Chứng từ gốc").format(attached=_DOTS)),
        )),
        Paragraph(tr("Đã nhận đủ số tiền (viết bằng chữ): {words}.").format(words=words), align="left"),
        Signatures((
            Signature(tr("GIÁM ĐỐC"), tr("(Ký, họ tên, đóng dấu)")), Signature(tr("KẾ TOÁN TRƯỞNG"), name=office.accountant),
            Signature(tr("THỦ QUỸ"), name=office.cashier), Signature(tr("NGƯỜI LẬP PHIẾU"), name=office.preparer),
            Signature(tr("NGƯỜI NHẬN TIỀN"), name=who_signs(contract, voucher.receiver)),
        )),
    ]  # fmt: skip
