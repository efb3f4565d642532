"""The words that stand on the papers of the fees."""

from dataclasses import replace
from datetime import date

from lmhtx_desktop.areas.fees.commands import VoidReceipt, void_receipt
from lmhtx_desktop.areas.fees.papers import debt_list_paper, notice_paper, receipt_paper
from lmhtx_desktop.areas.fees.queries.ledger import Ledger, ledger_of
from lmhtx_desktop.areas.fees.queries.members import debts
from lmhtx_desktop.areas.fees.queries.office import Office, with_office
from lmhtx_desktop.areas.fees.queries.receipts import receipt_of
from lmhtx_desktop.kernel.paper import Grid, GridRow, Heading, LabelledLines, OfficialHead, PageBreak, Paper, Paragraph, Signatures
from tests.areas.fees.village import LONG_HOA, TAN_PHU, Village

OFFICE = Office(
    "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG", "ỦY BAN NHÂN DÂN TỈNH AN GIANG", "12 Trần Hưng Đạo, phường Long Xuyên", "An Giang", "1012345",
    "Mẫu số 01-TT", "CHỦ TỊCH", "Nguyễn Văn A", "Lê Thị B", "Phạm Văn C", "Đỗ Thị D",
)  # fmt: skip


def text_of(paper: Paper) -> str:
    """Everything a reader of the paper reads, block after block."""
    said: list[str] = []
    for block in paper.blocks:
        match block:
            case OfficialHead():
                said += [block.parent, block.office, block.number, block.place_and_date, block.form_code]
            case Heading():
                said += [block.title, block.subtitle]
            case Paragraph():
                said.append(block.text)
            case LabelledLines():
                said += [f"{label} {value}" for label, value in block.lines]
            case Grid():
                said += [" | ".join(cell.text for cell in row) for row in block.heading]
                said += [" | ".join(row.cells) for row in block.rows]
            case Signatures():
                said += [block.above, *(f"{each.role} {each.hint} {each.name}" for each in block.people)]
    return "\n".join(said)


def receipt_text(village: Village, id: int, office: Office = OFFICE) -> str:
    receipt = village.data.ask(receipt_of, id)
    assert receipt is not None
    return text_of(receipt_paper(receipt, office, copies=("Liên 2: Giao người nộp tiền",)))


def test_a_receipt_names_everything_the_voucher_form_asks_for(village: Village) -> None:
    village.tariff(2026)
    village.assess(2026)
    id = village.pay(TAN_PHU, date(2026, 1, 20), 1_250_000, book="01", address="ấp Phú Lợi", attached="02")
    text = receipt_text(village, id)
    for line in (
        "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG",
        "Mẫu số 01-TT",
        "Quyển số: 01   Số: 1/2026",
        "Địa chỉ: 12 Trần Hưng Đạo, phường Long Xuyên – Mã QHNS: 1012345 – Liên 2: Giao người nộp tiền",
        "PHIẾU THU\nNgày 20 tháng 01 năm 2026",
        "Họ và tên người nộp tiền: Trần Văn Bình",
        "Địa chỉ: ấp Phú Lợi",
        f"Lý do nộp: Nộp hội phí năm 2026, 2027, 2028 (2026: 500.000; 2027: 500.000; 2028: 250.000) – {TAN_PHU}",
        "Số tiền: 1.250.000\u00a0đ (Viết bằng chữ: Một triệu hai trăm năm mươi nghìn đồng)",
        "Kèm theo: 02 Chứng từ gốc",
        "Đã nhận đủ số tiền (viết bằng chữ): Một triệu hai trăm năm mươi nghìn đồng.",
        "CHỦ TỊCH (Ký, họ tên, đóng dấu) Nguyễn Văn A",
        "NGƯỜI NỘP TIỀN (Ký, họ tên) Trần Văn Bình",
        "THỦ QUỸ (Ký, họ tên) Phạm Văn C",
    ):
        assert line in text
    assert "ĐÃ HỦY" not in text


def test_a_receipt_is_printed_in_three_copies_on_a5(village: Village) -> None:
    receipt = village.data.ask(receipt_of, village.pay(TAN_PHU, date(2026, 1, 20), 1_000))
    assert receipt is not None
    paper = receipt_paper(receipt, OFFICE)
    assert (paper.size, paper.landscape, paper.title) == ("A5", True, "Phiếu thu số 1/2026")
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == 2
    assert [text_of(paper).count(copy) for copy in ("Liên 1: Lưu", "Liên 2: Giao", "Liên 3: Thủ quỹ")] == [1, 1, 1]


def test_what_the_office_or_the_payer_left_out_is_dotted_and_not_invented(village: Village) -> None:
    id = village.pay(TAN_PHU, date(2026, 1, 20), 1_000)
    text = receipt_text(village, id, replace(OFFICE, address="", budget_unit_code="", leader=""))
    assert "Quyển số: …………   Số: 1/2026" in text
    assert "Kèm theo: ………… Chứng từ gốc" in text
    assert "QHNS" not in text


def test_a_voided_receipt_says_so_with_the_reason(village: Village) -> None:
    id = village.pay(TAN_PHU, date(2026, 1, 20), 1_000)
    village.data.carry_out(void_receipt, VoidReceipt(id, "Ghi nhầm số tiền"))
    assert "PHIẾU ĐÃ HỦY ngày 22/11/2026. Lý do: Ghi nhầm số tiền" in receipt_text(village, id)


def test_the_debt_list_foots(village: Village) -> None:
    for year in (2025, 2026):
        village.tariff(year)
        village.assess(year)
    village.pay(LONG_HOA, date(2026, 3, 1), 2_400_000)
    owed, office = village.data.ask(with_office, debts)
    assert office.receipt_form == "Mẫu số 01-TT"
    paper = debt_list_paper(owed, OFFICE, date(2026, 11, 22))
    [grid] = [block for block in paper.blocks if isinstance(block, Grid)]
    amounts = [int(row.cells[-1].replace(".", "")) for row in grid.rows]
    assert amounts[-1] == sum(amounts[:-1]) == 2 * (500_000 + 100_000 + 2_000_000)
    assert grid.rows[-1] == GridRow(("", "Cộng 3 tổ chức", "", "", "", "", "", "5.200.000"), "bold")
    text = text_of(paper)
    assert "DANH SÁCH NỢ HỘI PHÍ\n(Tính đến ngày 22 tháng 11 năm 2026)" in text
    assert f"{TAN_PHU} | HTX | ấp Phú Lợi | 0296 3 841 222 | Lê Thị Sáu | 2025: 500.000; 2026: 500.000 | 1.000.000" in text
    assert LONG_HOA not in text


def test_a_notice_names_only_the_years_still_owed(village: Village) -> None:
    for year in (2025, 2026):
        village.tariff(year)
        village.assess(year)
    village.pay(TAN_PHU, date(2026, 3, 1), 700_000)
    ledgers: list[Ledger] = [village.data.ask(ledger_of, village.ids[name]) for name in (TAN_PHU, LONG_HOA)]
    paper = notice_paper(ledgers, OFFICE, date(2026, 11, 22))
    text = text_of(paper)
    assert "còn phải nộp 300.000 đồng (Ba trăm nghìn đồng)" in text
    assert "2026 | 500.000 | 200.000 | 300.000\nCộng |  |  | 300.000" in text
    assert "2025 | 500.000" not in text
    assert "Kính gửi: Liên hiệp HTX Long Hòa" in text
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == 1
