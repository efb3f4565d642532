"""The words and sums that stand on the papers of the fund."""

import datetime
from dataclasses import replace
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.commands import VoidDisbursement, VoidReceipt, void_disbursement, void_receipt
from lmhtx_desktop.areas.fund.papers.loan import annex_paper, statement_paper
from lmhtx_desktop.areas.fund.papers.payment import payment_form, payment_paper
from lmhtx_desktop.areas.fund.papers.receipt import receipt_paper
from lmhtx_desktop.areas.fund.queries.detail import LoanDetail, loan_detail
from lmhtx_desktop.areas.fund.queries.office import Office as Letterhead
from lmhtx_desktop.areas.fund.queries.office import office as letterhead_of
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.desk.paper import pages
from lmhtx_desktop.kernel.paper import Grid, Heading, LabelledLines, OfficialHead, PageBreak, Paper, Paragraph, Signatures
from tests.areas.fund.conftest import Office

DAY = datetime.date
HEAD = Letterhead(
    "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG",
    "An Giang",
    "12 Trần Hưng Đạo",
    "1012345",
    "Mẫu số 01-TT",
    "Đỗ Thị D",
    "Lê Thị B",
    "Phạm Văn C",
    "",
    "",
)


def text_of(paper: Paper) -> str:
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
                said += [" | ".join(row.cells) for row in block.rows]
            case Signatures():
                said += [each.role for each in block.people]
    return "\n".join(said)


def seen(office: Office, loan: int, day: datetime.date) -> LoanDetail:
    return office.data.ask(loan_detail, loan, day)


def test_the_annex_shows_terms_years_and_totals_that_foot(office: Office) -> None:
    loan = office.lend(months=12, principal_grace_months=3)
    paper = annex_paper(seen(office, loan, DAY(2026, 1, 10)), HEAD, DAY(2026, 1, 10))
    said = text_of(paper)
    assert "(Kèm theo Hợp đồng vay số 01/2026/HĐTD ngày 05 tháng 01 năm 2026)" in said
    assert "Số tiền vay: 120.000.000 đ (một trăm hai mươi triệu đồng)" in said
    assert "Lãi suất quá hạn: 9 %/năm (1,5 lần lãi suất trong hạn)" in said
    assert "ân hạn gốc 3 tháng" in said
    [grid] = [block for block in paper.blocks if isinstance(block, Grid)]
    sums = {row.cells[0]: row.cells[2:5] for row in grid.rows if row.cells[0].startswith(("Cộng", "Tổng"))}
    assert list(sums) == ["Cộng năm 2026", "Cộng năm 2027", "Tổng cộng"]
    numbers = {label: [int(cell.replace(".", "")) for cell in cells] for label, cells in sums.items()}
    assert numbers["Tổng cộng"][0] == 120_000_000
    assert numbers["Tổng cộng"] == [a + b for a, b in zip(numbers["Cộng năm 2026"], numbers["Cộng năm 2027"], strict=True)]
    assert numbers["Tổng cộng"][2] == numbers["Tổng cộng"][0] + numbers["Tổng cộng"][1]
    assert len(grid.rows) == 12 + 3


def test_the_annex_after_an_early_repayment_shows_it_between_the_instalments(office: Office) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 50_611_507, "fewer")
    said = text_of(annex_paper(seen(office, loan, DAY(2026, 2, 10)), HEAD, DAY(2026, 2, 10)))
    assert "Trước hạn | 10/02/2026 | 30.000.000 | 0 | 30.000.000 | 70.000.000" in said


def test_the_statement_lists_every_movement_and_what_is_owed(office: Office) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 30_000_000)
    paper = statement_paper(seen(office, loan, DAY(2026, 3, 15)), HEAD)
    said = text_of(paper)
    assert "(Tính đến hết ngày 15 tháng 3 năm 2026)" in said
    assert "10/02/2026 | Thu nợ |  | 30.000.000 | 20.000.000 | 611.507 |  |  | 9.388.493 | 100.000.000" in said
    assert "10/03/2026 | Dùng tiền trả trước |  |  | 8.928.219 | 460.274 |  |  | -9.388.493 | 91.071.781" in said
    assert "Cộng |  | 120.000.000 | 30.000.000 | 28.928.219 | 1.071.781 | 0 | 0 | 0 | 91.071.781" in said
    assert "Số ngày quá hạn; nhóm nợ | 5 ngày; Nhóm 1 – Nợ đủ tiêu chuẩn" in said
    assert paper.landscape


def test_a_receipt_says_in_words_what_it_paid(office: Office) -> None:
    loan = office.lend()
    receipt = office.receive(loan, DAY(2026, 2, 10), 20_611_507)
    detail = seen(office, loan, DAY(2026, 11, 22))
    paper = receipt_paper(detail, detail.receipts[0], HEAD)
    said = text_of(paper)
    assert said.count("PHIẾU THU") == 2
    assert sum(isinstance(block, PageBreak) for block in paper.blocks) == 1
    assert (paper.size, paper.two_up) == ("A5", True)
    assert "Trả nợ vay theo hợp đồng 01/2026/HĐTD: gốc 20.000.000; lãi 611.507" in said
    assert "Hai mươi triệu sáu trăm mười một nghìn năm trăm lẻ bảy đồng" in said
    assert "ĐÃ HỦY" not in said
    office.data.carry_out(void_receipt, VoidReceipt(receipt, "Ghi nhầm khoản vay"))
    voided = seen(office, loan, DAY(2026, 11, 22))
    assert "PHIẾU ĐÃ HỦY ngày 22/11/2026. Lý do: Ghi nhầm khoản vay" in text_of(receipt_paper(voided, voided.receipts[0], HEAD))


def test_the_papers_fit_their_sheets(qapp: Any, office: Office) -> None:
    loan = office.lend(months=36, approved_amount=1_200_000_000, project_total=3_000_000_000, own_capital=1_500_000_000)
    office.receive(loan, DAY(2026, 2, 10), 30_000_000)
    detail = seen(office, loan, DAY(2026, 11, 22))
    head = office.data.ask(letterhead_of)
    assert pages(annex_paper(detail, head, DAY(2026, 11, 22))) == 2
    assert pages(statement_paper(detail, head)) == 1
    assert pages(receipt_paper(detail, detail.receipts[0], head)) == 1


LONG = "Hợp tác xã Dịch vụ nông nghiệp tổng hợp và Du lịch sinh thái Tân Phú – Hòa Bình Thạnh"


def test_a_voucher_with_a_long_name_and_a_long_sum_stays_on_its_leaf(qapp: Any, office: Office) -> None:
    done = office.data.carry_out(register_organisation, RegisterOrganisation(
        name=LONG, kind="HTX", sector="NN", address="Số 345, tổ 12, ấp Hòa Long 3, xã An Châu, tỉnh An Giang"))  # fmt: skip
    loan = office.lend(organisation_id=done.id, approved_amount=1_284_679_125, project_total=3_000_000_000, own_capital=1_500_000_000)
    office.receive(loan, DAY(2026, 2, 10), 284_679_125)
    detail = seen(office, loan, DAY(2026, 11, 22))
    head = replace(HEAD, address="Số 12, đường Trần Hưng Đạo, phường Long Xuyên, tỉnh An Giang")
    for paper in (receipt_paper(detail, detail.receipts[0], head), payment_paper(detail, detail.disbursements[0], head)):
        assert pages(paper) == 1, "two leaves on one sheet"
        names = [each.name for block in paper.blocks if isinstance(block, Signatures) for each in block.people]
        assert LONG not in names, "a cooperative signs by whoever comes to the till"


def test_a_payment_says_for_which_contract_and_note_the_money_leaves(office: Office) -> None:
    loan = office.grant(organisation_id=None, borrower_kind="PERSON", borrower_name="Lê Văn Tám", borrower_address="Ấp 5, xã Tân An")
    voucher = office.disburse(loan)
    detail = seen(office, loan, DAY(2026, 11, 22))
    paper = payment_paper(detail, detail.disbursements[0], HEAD)
    said = text_of(paper)
    for words in (
        "Mẫu số 02-TT", "Số: GN-0001/2026", "Ngày 10 tháng 01 năm 2026", "Họ và tên người nhận tiền: Lê Văn Tám", "Địa chỉ: Ấp 5, xã Tân An",
        "Lý do chi: Giải ngân vốn vay theo hợp đồng 01/2026/HĐTD ngày 05 tháng 01 năm 2026, khế ước nhận nợ GN-0001/2026",
        "(Viết bằng chữ: Một trăm hai mươi triệu đồng)", "NGƯỜI NHẬN TIỀN",
    ):  # fmt: skip
        assert said.count(words) == 2, words
    office.data.carry_out(void_disbursement, VoidDisbursement(voucher, "Ghi nhầm"))
    voided = seen(office, loan, DAY(2026, 11, 22))
    assert "PHIẾU ĐÃ HỦY ngày 22/11/2026. Lý do: Ghi nhầm" in text_of(payment_paper(voided, voided.disbursements[0], HEAD))


@pytest.mark.parametrize(
    ("receipt", "payment"),
    [
        ("Mẫu số 01-TT", "Mẫu số 02-TT"),
        ("Mẫu số C40-BB\n(Thông tư số 24/2024/TT-BTC)", "Mẫu số C41-BB\n(Thông tư số 24/2024/TT-BTC)"),
        ("", ""),
    ],
)
def test_the_form_of_a_payment_belongs_to_that_of_a_receipt(receipt: str, payment: str) -> None:
    assert payment_form(receipt) == payment


def test_a_person_signs_without_a_seal(office: Office) -> None:
    person = office.lend(organisation_id=None, borrower_kind="PERSON", borrower_name="Lê Văn Tám")
    of_person, of_htx = (seen(office, loan, DAY(2026, 2, 1)) for loan in (person, office.lend(contract_number="02")))
    for make in (lambda detail: annex_paper(detail, HEAD, DAY(2026, 2, 1)), lambda detail: statement_paper(detail, HEAD)):
        people = next(block.people for block in make(of_person).blocks if isinstance(block, Signatures))
        assert (people[0].role, people[0].hint, people[0].name) == ("BÊN VAY", "(Ký, họ tên)", "Lê Văn Tám")
        people = next(block.people for block in make(of_htx).blocks if isinstance(block, Signatures))
        assert (people[0].role, people[0].hint) == ("ĐẠI DIỆN BÊN VAY", "(Ký, họ tên, đóng dấu)")
