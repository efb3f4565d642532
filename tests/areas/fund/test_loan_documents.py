"""The Word papers of a loan: what stands in them, read back from the file that would open."""

import datetime
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.book.loans import loan_file
from lmhtx_desktop.areas.fund.commands import AmendLoan, CloseLoan, amend_loan, close_loan
from lmhtx_desktop.areas.fund.commands.folder_lines import (
    RecordCollateral,
    RecordInspection,
    RecordPerson,
    record_collateral,
    record_inspection,
    record_person,
)
from lmhtx_desktop.areas.fund.commands.printing import NotePrinting, note_printing
from lmhtx_desktop.areas.fund.documents.fillings import (
    Signature,
    amendment_filling,
    fillings_of,
    folder_fillings,
    inspection_filling,
    note_filling,
    notice_fillings,
    papers_of,
)
from lmhtx_desktop.areas.fund.documents.kinds import DOCUMENTS, KINDS, TITLES, LoanDocument
from lmhtx_desktop.areas.fund.rules.amend import postponed
from lmhtx_desktop.areas.fund.ui.folder_page import FolderPage
from lmhtx_desktop.areas.fund.ui.folder_printing import PapersToPrint, print_papers
from lmhtx_desktop.areas.people.commands import ChangeSettings, change_settings
from lmhtx_desktop.areas.people.templates import ReplaceTemplate, replace_template
from lmhtx_desktop.desk import documents as desk_documents
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.documents import DOTS, Filling, fill
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import speak_through
from lmhtx_desktop.kernel.money import dong_in_words
from lmhtx_desktop.kernel.resources import resource
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_folders import decided, file_of, open_one, refused, step

DAY = datetime.date
SIGNED = Signature("GIÁM ĐỐC", "Trần Văn Bình")


def read(document: bytes) -> str:
    """Return all texts of a Word file, a table row in one line."""
    made = Document(io.BytesIO(document))
    texts = [paragraph.text for paragraph in made.paragraphs]
    texts += [" | ".join(cell.text for cell in row.cells) for table in made.tables for row in table.rows]
    return "\n".join(texts)


def text_of(filling: Filling) -> str:
    return read(fill(filling.template, filling.kind, filling.values, filling.name))


def lent_folder(office: Office, **changes: Any) -> tuple[int, int, int]:
    """A folder with everything in it, its loan, and the disbursement."""
    folder = decided(office, **changes)
    step(
        office,
        folder,
        "APPRAISED",
        DAY(2026, 1, 3),
        number="12/TTr-QHT",
        people="Nguyễn Thị Bích – cán bộ tín dụng",
        opinion="Phương án khả thi",
    )
    step(
        office,
        folder,
        "COUNCIL",
        DAY(2026, 1, 4),
        number="03/BB-HĐ",
        people="Phạm Thị Lan – ủy viên\nLê Hữu An – thư ký",
        opinion="Thống nhất cho vay",
    )
    office.data.carry_out(record_collateral, RecordCollateral(
        application=folder, kind="LAND", name="Thửa đất 12", pledged_on=DAY(2026, 1, 5), value=200_000_000, papers="GCN CH 01234"))  # fmt: skip
    office.data.carry_out(record_person, RecordPerson(application=folder, role="GUARANTOR", full_name="Trần Thị Hoa", relation="vợ"))
    borrower = {} if "borrower_name" not in changes else {"organisation_id": None, "borrower_name": changes["borrower_name"]}
    loan = office.grant(application_id=folder, **borrower)
    voucher = office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau", receiver="Trần Văn Bình")
    return folder, loan, voucher


def of_folder(office: Office, folder: int, kind: LoanDocument) -> str:
    return text_of(office.data.ask(folder_fillings, folder, [kind], SIGNED)[0])


def test_every_paper_of_the_loan_has_its_kind_title_and_template() -> None:
    assert len(DOCUMENTS) == 12
    assert set(KINDS) == set(TITLES) == set(LoanDocument)
    for kind in DOCUMENTS:
        assert (Path(resource("documents")) / f"{kind.code}.docx").is_file()


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (LoanDocument.COVER, ["HỒ SƠ VAY VỐN", "Số: HS-0001/2026", "HTX NÔNG NGHIỆP TÂN PHÚ", "Hợp đồng vay: số 01/2026/HĐTD, ngày 05/01/2026",
                              "4 | Đơn đề nghị vay | Điều lệ | thiếu"]),
        (LoanDocument.REQUEST, ["ĐƠN ĐỀ NGHỊ VAY VỐN", "ngày 02 tháng 01 năm 2026", "Một trăm năm mươi triệu đồng", "(33,33 %)", "Thửa đất 12",
                                "- Trần Thị Hoa – Người bảo lãnh (vợ)"]),
        (LoanDocument.APPRAISAL, ["Số: 12/TTr-QHT", "- Nguyễn Thị Bích – cán bộ tín dụng", "Phương án khả thi", "bằng 33,33 % tổng vốn"]),
        (LoanDocument.COUNCIL, ["Số: 03/BB-HĐ", "- Phạm Thị Lan – ủy viên", "- Lê Hữu An – thư ký", "Thống nhất cho vay",
                                "(Tờ trình số 12/TTr-QHT ngày 03/01/2026)"]),
        (LoanDocument.DECISION, ["Số: 05/QĐ-QHT", "GIÁM ĐỐC QUỸ HỖ TRỢ PHÁT TRIỂN HTX TỈNH AN GIANG", "120.000.000 đồng", "6 tháng; lãi suất: 6 %/năm",
                                 "Biên bản họp Hội đồng xét duyệt cho vay số 03/BB-HĐ ngày 04 tháng 01 năm 2026", "Luật Hợp tác xã số 17/2023/QH15", "Trần Văn Bình"]),
        (LoanDocument.CONTRACT, ["Số: 01/2026/HĐTD", "Hôm nay, ngày 05 tháng 01 năm 2026", "Lãi suất quá hạn: 9 %/năm", "Cách trả nợ: gốc trả đều hàng tháng; lãi trả hàng tháng.",
                                 "1 | 05/02/2026 | 20.000.000 | 611.507 | 20.611.507 | 100.000.000", "Tổng |  | 120.000.000", "Người bảo lãnh: Trần Thị Hoa"]),
    ],
)  # fmt: skip
def test_a_paper_of_the_folder_says_what_the_folder_says(office: Office, kind: LoanDocument, said: list[str]) -> None:
    folder, _, _ = lent_folder(office)
    text = of_folder(office, folder, kind)
    for words in said:
        assert words in text, words
    assert "{" not in text
    assert "None" not in text


def test_a_person_borrows_with_number_and_membership_and_no_seal(office: Office) -> None:
    folder = open_one(
        office,
        organisation_id=None,
        borrower_name="Lê Văn Tám",
        borrower_id_number="089080000001",
        member_of_id=office.tht,
        as_household=True,
    )
    text = of_folder(office, folder, LoanDocument.REQUEST)
    assert "ông (bà) Lê Văn Tám, đại diện hộ gia đình" in text
    assert "Số định danh cá nhân (CMND): 089080000001. Là thành viên của Tổ hợp tác Bình An" in text
    assert "đóng dấu" not in text
    assert "Mã số thuế" not in text
    assert "theo thỏa thuận với Quỹ" in text


def test_what_is_not_recorded_is_left_to_be_written_by_hand(office: Office) -> None:
    folder = open_one(office, project_total=None, own_capital=None)
    text = of_folder(office, folder, LoanDocument.DECISION)
    assert f"Số: {DOTS}" in text
    assert f"Thời hạn: {DOTS} tháng" in text
    assert f"Tổng vốn đầu tư của dự án, phương án: {DOTS} đồng" in of_folder(office, folder, LoanDocument.REQUEST)


def test_a_note_of_indebtedness_holds_amount_in_words_and_the_schedule_that_repeats(office: Office) -> None:
    _, _, voucher = lent_folder(office)
    filling = office.data.ask(note_filling, voucher, SIGNED)
    text = text_of(filling)
    assert "Số: GN-0001/2026" in text
    assert "120.000.000 đồng (bằng chữ: Một trăm hai mươi triệu đồng)" in text
    assert "Người nhận tiền: Trần Văn Bình" in text
    rows = [line for line in text.splitlines() if line.count(" | ") == 5 and line[0].isdigit()]
    assert [row.split(" | ")[1] for row in rows] == ["10/02/2026", "10/03/2026", "10/04/2026", "10/05/2026", "10/06/2026", "10/07/2026"]
    assert rows[-1].endswith("| 0")
    table = next(
        table
        for table in Document(io.BytesIO(fill(filling.template, filling.kind, filling.values))).tables
        if table.rows[0].cells[0].text == "Kỳ"
    )
    assert "tblHeader" in table.rows[0]._tr.xml


def rows_of(text: str) -> list[list[str]]:
    """The instalments in a paper."""
    return [line.split(" | ") for line in text.splitlines() if line.count(" | ") == 5 and line[0].isdigit()]


def test_the_note_of_a_later_disbursement_says_the_rate_of_its_day_and_what_is_to_come(office: Office) -> None:
    loan = office.grant(months=12)
    office.disburse(loan, DAY(2026, 1, 10), 60_000_000)
    order = AmendLoan(loan=loan, kind="rate", number="01/PL", signed_on=DAY(2026, 2, 1), effective_on=DAY(2026, 2, 1), reason="Giảm lãi suất",
                      annual_rate_percent=Decimal("5.4"))  # fmt: skip
    office.data.carry_out(amend_loan, order)
    later = office.disburse(loan, DAY(2026, 2, 15), 30_000_000)
    text = text_of(office.data.ask(note_filling, later, SIGNED))
    assert "Lãi suất trong hạn 5,4 %/năm; lãi suất quá hạn 8,1 %/năm" in text
    assert "3. Đã nhận nợ đến lần này: 90.000.000 đồng, trên số tiền vay theo hợp đồng 120.000.000 đồng." in text
    rows = rows_of(text)
    assert [row[1] for row in rows][:2] == ["10/03/2026", "10/04/2026"], "what was due before the money left is not this note's"
    told = sum(int(row[2].replace(".", "")) for row in rows)
    assert told == 85_000_000, "90 million lent, 5 million demanded on 10/02"


def test_of_two_disbursements_of_a_day_the_first_note_leaves_the_second_out(office: Office) -> None:
    loan = office.grant()
    first, second = office.disburse(loan, amount=70_000_000), office.disburse(loan, amount=50_000_000)
    for voucher, lent, interest in ((first, "70.000.000", "356.712"), (second, "120.000.000", "611.507")):
        text = text_of(office.data.ask(note_filling, voucher, SIGNED))
        assert f"Đã nhận nợ đến lần này: {lent} đồng" in text
        assert rows_of(text)[0][3] == interest, "70 or 120 million × 6 % × 31 ÷ 365"


def test_who_stands_beside_the_borrower_is_named_identified_and_signs(office: Office) -> None:
    folder, loan, voucher = lent_folder(office)
    for role, name, number in (("COSIGNER", "Lê Văn Bảy", "089075009876"), ("RELATED", "Lê Thị Tư", None)):
        office.data.carry_out(record_person, RecordPerson(application=folder, role=role, full_name=name, identity_number=number))
    texts = [of_folder(office, folder, LoanDocument.CONTRACT), text_of(office.data.ask(note_filling, voucher, SIGNED))]
    order = AmendLoan(loan=loan, kind="rate", number="01/PL", signed_on=DAY(2026, 3, 1), effective_on=DAY(2026, 3, 10), reason="Giảm lãi suất",
                      annual_rate_percent=Decimal("5.4"))  # fmt: skip
    amendment = office.data.carry_out(amend_loan, order).id
    assert amendment is not None
    texts.append(text_of(office.data.ask(amendment_filling, loan, amendment, SIGNED)))
    for text in texts:
        assert "1 | Người bảo lãnh | Trần Thị Hoa | " in text
        assert "2 | Người cùng ký vay | Lê Văn Bảy | " in text
        assert "Lê Thị Tư" not in text, "a related person is no party to the contract"
    assert "Người cùng ký vay: Lê Văn Bảy, số định danh cá nhân 089075009876" in texts[0]
    bare = office.lend(contract_number="B")
    [note] = office.data.ask(fillings_of, None, bare, [office.data.ask(papers_of, None, bare)[0][0]], SIGNED)
    assert "Người cùng ký vay" not in text_of(note)


def test_the_contract_says_what_it_was_signed_with(office: Office) -> None:
    folder = decided(office)
    office.grant(application_id=folder, order_on_time="principal,interest,overdue_interest,late_interest", business_day="next",
                 late_interest_percent=Decimal(0), principal_every_months=3, principal_grace_months=3)  # fmt: skip
    text = of_folder(office, folder, LoanDocument.CONTRACT)
    for words in (
        "Khi không có nợ quá hạn, tiền trả được thu theo thứ tự: gốc, lãi, lãi quá hạn, lãi chậm trả; khi có nợ quá hạn: gốc, lãi,",
        "gốc trả đều 3 tháng một lần, sau 3 tháng ân hạn gốc; lãi trả hàng tháng", "chuyển sang ngày làm việc kế tiếp",
        "Không thu lãi trên tiền lãi chậm trả", "Người đại diện: Trần Văn Bình. Chức vụ: Giám đốc",
    ):  # fmt: skip
        assert words in text, words
    assert "thay đổi theo quyết định lãi suất" not in text


def test_a_fund_without_an_address_of_its_own_sits_at_the_office(office: Office) -> None:
    folder, _, _ = lent_folder(office)
    office.data.carry_out(change_settings, ChangeSettings(
        "Liên minh Hợp tác xã tỉnh An Giang", "", "12 Trần Hưng Đạo", "An Giang", "LMHTX", "", "", "CHỦ TỊCH", "", "", "", ()))  # fmt: skip
    text = of_folder(office, folder, LoanDocument.CONTRACT)
    assert "Địa chỉ: 12 Trần Hưng Đạo" in text


def test_the_minutes_of_an_inspection_say_whether_the_purpose_was_kept(office: Office) -> None:
    folder, _, _ = lent_folder(office)
    facts: dict[str, Any] = {
        "application": folder,
        "inspected_on": DAY(2026, 3, 1),
        "findings": "Chưa mua máy",
        "people": "Nguyễn Thị Bích",
    }
    office.data.carry_out(record_inspection, RecordInspection(**facts, for_purpose=False, number="01/BB-KT"))
    line = file_of(office, folder).inspections[0]
    text = text_of(office.data.ask(inspection_filling, folder, line.id, SIGNED))
    for words in (
        "Số: 01/BB-KT",
        "ngày 01 tháng 3 năm 2026",
        "- Nguyễn Thị Bích",
        "Chưa mua máy",
        "sử dụng vốn không đúng mục đích",
        f"đã sử dụng: {DOTS}",
    ):
        assert words in text, words
    with pytest.raises(RuleBroken):
        office.data.ask(inspection_filling, folder, line.id + 1, SIGNED)


def test_notices_tell_what_the_book_tells_on_that_day(office: Office) -> None:
    loan = office.grant(late_interest_percent=Decimal(10))
    office.disburse(loan)
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    due = office.data.ask(notice_fillings, LoanDocument.DUE_NOTICE, [loan], DAY(2026, 1, 31), SIGNED, {loan: "15/GB-QHT"})
    text = text_of(due[0])
    for words in ("Số: 15/GB-QHT", "Gốc đến hạn ngày 10/02/2026 | 20.000.000", "Tổng phải trả | 20.611.507", "chậm nhất ngày 10/02/2026"):
        assert words in text, words
    day = DAY(2026, 3, 20)
    position = file.on(day)
    late = text_of(office.data.ask(notice_fillings, LoanDocument.OVERDUE_NOTICE, [loan], day, SIGNED)[0])
    assert f"đã quá hạn {position.overdue_days} ngày (từ kỳ trả ngày 10/02/2026)" in late
    assert position.demanded > 40_000_000
    assert f"Tổng phải trả ngay | {position.demanded:,}".replace(",", ".") in late
    assert "Nhóm 3" in late


@pytest.mark.parametrize(("kind", "day"), [(LoanDocument.DUE_NOTICE, DAY(2026, 3, 1)), (LoanDocument.OVERDUE_NOTICE, DAY(2026, 3, 20))])
def test_the_lines_of_a_notice_add_up_to_what_is_to_be_paid(office: Office, kind: LoanDocument, day: datetime.date) -> None:
    loan = office.lend()
    office.receive(loan, DAY(2026, 2, 10), 5_000_000)
    [notice] = office.data.ask(notice_fillings, kind, [loan], day, SIGNED)
    table = [line.split(" | ") for line in text_of(notice).splitlines() if line.count(" | ") == 1]
    rows = {label: int(amount.replace(".", "")) for label, amount in table if amount.replace(".", "").isdigit()}
    [total] = [amount for label, amount in rows.items() if label.startswith("Tổng phải trả")]
    parts = [(-amount if label.startswith("Trừ") else amount) for label, amount in rows.items() if not label.startswith("Tổng")]
    assert sum(parts) == total > 20_000_000
    assert f"Bằng chữ: {dong_in_words(total)}." in text_of(notice)


def test_who_stands_beside_the_borrower_is_told_of_what_is_overdue(office: Office) -> None:
    _, loan, _ = lent_folder(office)
    [notice] = office.data.ask(notice_fillings, LoanDocument.OVERDUE_NOTICE, [loan], DAY(2026, 3, 20), SIGNED)
    assert "- Như trên;\n- Trần Thị Hoa (người bảo lãnh);\n- Lưu: VT, hồ sơ vay." in text_of(notice)
    bare = office.lend(contract_number="B")
    [notice] = office.data.ask(notice_fillings, LoanDocument.OVERDUE_NOTICE, [bare], DAY(2026, 3, 20), SIGNED)
    assert "- Như trên;\n- Lưu: VT, hồ sơ vay." in text_of(notice)


def test_a_loan_with_nothing_to_be_told_gets_no_notice(office: Office) -> None:
    first, second = office.lend(contract_number="A"), office.lend(contract_number="B")
    day = DAY(2026, 2, 20)
    office.receive(first, DAY(2026, 2, 10), 20_611_507)
    assert [
        each.values["so_hop_dong"]
        for each in office.data.ask(notice_fillings, LoanDocument.OVERDUE_NOTICE, [second, first, 999], day, SIGNED)
    ] == ["B"]
    after = DAY(2026, 8, 1)
    assert office.data.ask(notice_fillings, LoanDocument.DUE_NOTICE, [first, second], after, SIGNED) == []
    assert [
        each.values["so_hop_dong"] for each in office.data.ask(notice_fillings, LoanDocument.DUE_NOTICE, [second, first], day, SIGNED)
    ] == ["B", "A"]


def test_an_annex_shows_before_and_after(office: Office) -> None:
    loan = office.lend()
    order = AmendLoan(loan=loan, kind="rate", number="01/PL", signed_on=DAY(2026, 3, 1), effective_on=DAY(2026, 3, 10), reason="Giảm lãi suất",
                      annual_rate_percent=Decimal("5.4"))  # fmt: skip
    amendment = office.data.carry_out(amend_loan, order).id
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    assert [each.id for each in file.amendments] == [amendment]
    text = text_of(office.data.ask(amendment_filling, loan, amendment, SIGNED))
    for words in ("Số: 01/PL", "Thay đổi lãi suất", "hiệu lực từ ngày 10/03/2026", "Lãi suất trong hạn (%/năm) | 6 | 5,4", "Giảm lãi suất"):
        assert words in text, words


def test_an_annex_shows_where_the_overdue_money_went(office: Office) -> None:
    loan = office.lend()
    on = DAY(2026, 2, 20)
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    rows = postponed(file.on(on - datetime.timedelta(days=1)), file.terms, 3, takes_overdue=True)
    amendment = office.data.carry_out(amend_loan, AmendLoan(
        loan=loan, kind="extend", number="01/PL", signed_on=on, effective_on=on, rows=rows, interest_on=rows[0].due_on, reason="Mất mùa")).id  # fmt: skip
    assert amendment is not None
    text = text_of(office.data.ask(amendment_filling, loan, amendment, SIGNED))
    for words in (
        "Gốc trả theo lịch (đồng) | 100.000.000 | 120.000.000", "Gốc quá hạn (đồng) | 20.000.000 | đưa vào lịch mới",
        "Lãi đến hạn chưa trả (đồng) | 611.507 | trả vào 10/06/2026", "Ngày trả nợ cuối cùng | 10/07/2026 | 10/10/2026",
        "Căn cứ Điều 27 Nghị định số 45/2021/NĐ-CP",
    ):  # fmt: skip
        assert words in text, words


def test_the_settlement_is_written_once_the_contract_is_closed(office: Office) -> None:
    folder, loan, _ = lent_folder(office)
    assert "tất toán" in refused_ask(office, folder)
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    for row in file.on(DAY(2026, 1, 10)).coming:
        office.receive(loan, row.due_on, row.payment)
    office.data.carry_out(close_loan, CloseLoan(loan, DAY(2026, 7, 15)))
    text = of_folder(office, folder, LoanDocument.SETTLEMENT)
    for words in ("ngày 15 tháng 7 năm 2026", "Gốc đã trả | 120.000.000", "Lãi trong hạn, lãi quá hạn, lãi chậm trả đã trả | 2.077.808",
                  "Còn phải trả đến ngày thanh lý | 0", "trả nợ lần cuối ngày 10/07/2026"):  # fmt: skip
        assert words in text, words
    assert file_of(office, folder).stage == "CLOSED"


def refused_ask(office: Office, folder: int) -> str:
    with pytest.raises(RuleBroken) as caught:
        office.data.ask(folder_fillings, folder, [LoanDocument.SETTLEMENT], SIGNED)
    return caught.value.sentence


def test_a_template_with_an_unknown_field_is_refused_with_a_sentence(office: Office) -> None:
    made = Document()
    made.add_paragraph("Cho {{ ten_khach_hang }} vay {{ so_tien_vay }} đồng")
    out = io.BytesIO()
    made.save(out)
    broken = refused(office, replace_template, ReplaceTemplate(KINDS[LoanDocument.DECISION], "mau.docx", out.getvalue()))
    assert broken.field == "content"
    assert "so_tien_vay" in broken.sentence


def test_the_manual_names_every_field_of_every_paper() -> None:
    page = (Path(__file__).parents[3] / "docs" / "manual" / "truong-mau-vay.md").read_text(encoding="utf-8")
    told = {line.split("`")[1]: line for line in page.splitlines() if line.startswith("| `")}
    known = {field.name: field for kind in reversed(DOCUMENTS) for field in kind.fields}
    assert set(told) == set(known)
    for name, field in known.items():
        assert f" | {field.meaning}" in told[name]
        assert all(f"`{part.name}`" in told[name] for part in field.parts), name


def test_the_offices_own_template_is_printed_from(office: Office) -> None:
    made = Document()
    made.add_paragraph("Cho {{ ten_khach_hang }} vay {{ so_tien }} đồng")
    out = io.BytesIO()
    made.save(out)
    office.data.carry_out(replace_template, ReplaceTemplate(KINDS[LoanDocument.DECISION], "mau.docx", out.getvalue()))
    folder = decided(office)
    assert of_folder(office, folder, LoanDocument.DECISION) == "Cho HTX Nông nghiệp Tân Phú vay 120.000.000 đồng"


def test_what_can_be_printed_grows_with_the_folder(office: Office) -> None:
    folder = open_one(office)
    assert [key for key, _ in office.data.ask(papers_of, folder, None)] == ["loan_cover", "loan_request"]
    folder, _, voucher = lent_folder(office)
    keys = [key for key, _ in office.data.ask(papers_of, folder, None)]
    assert keys == [
        "loan_cover", "loan_request", "loan_appraisal", "loan_council", "loan_decision", "loan_contract", f"loan_note:{voucher}",
        "loan_overdue_notice",
    ]  # fmt: skip
    names = [filling.kind.code for filling in office.data.ask(fillings_of, folder, None, keys, SIGNED)]
    assert names == [key.partition(":")[0] for key in keys]
    bare = office.lend(contract_number="B")
    assert {key.partition(":")[0] for key, _ in office.data.ask(papers_of, None, bare)} == {"loan_note", "loan_overdue_notice"}


def test_official_papers_are_in_vietnamese_whatever_the_screen_speaks(office: Office) -> None:
    folder, loan, _ = lent_folder(office)
    order = AmendLoan(loan=loan, kind="rate", number="01/PL", signed_on=DAY(2026, 3, 1), effective_on=DAY(2026, 3, 10), reason="Giảm lãi suất",
                      annual_rate_percent=Decimal("5.4"))  # fmt: skip
    office.data.carry_out(amend_loan, order)
    keys = [key for key, _ in office.data.ask(papers_of, folder, None)]

    def texts() -> list[str]:
        return [text_of(filling) for filling in office.data.ask(fillings_of, folder, None, keys, SIGNED)]

    told = texts()
    assert len(told) >= 9
    speak_through(lambda text: "English")
    try:
        assert texts() == told
    finally:
        speak_through(str)


def test_printing_is_written_into_the_history(office: Office) -> None:
    assert refused(office, note_printing, NotePrinting("Lê Văn Tám", ())).field == "papers"
    done = office.data.carry_out(note_printing, NotePrinting("Lê Văn Tám", ("Đơn đề nghị vay vốn",)))
    assert done.sentence == "In Đơn đề nghị vay vốn của Lê Văn Tám"
    assert not done.undoable


def test_papers_are_chosen_beside_their_step_and_opened(
    qtbot: QtBot, shell: Shell, office: Office, show: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(desk_documents, "open_outside", lambda path: not opened.append(path))
    monkeypatch.setattr(desk_documents, "documents_folder", lambda shell: tmp_path)
    folder, _, _ = lent_folder(office)
    page = show(FolderPage(shell))
    page.take(folder)
    qtbot.waitUntil(lambda: shell.is_idle and page._file is not None)
    page.print_papers("loan_decision")
    qtbot.waitUntil(lambda: shell.is_idle and page.findChild(PapersToPrint) is not None)
    dialog = page.findChild(PapersToPrint)
    assert dialog is not None
    assert dialog.editor("papers").value() == ["loan_decision"]
    dialog.editor("signer").set_value("Trần Văn Bình")
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and bool(opened))
    assert "05/QĐ-QHT" in read(opened[0].read_bytes())
    assert shell.last_used["print_loan_papers", "signer"] == "Trần Văn Bình"


def test_a_contract_with_nothing_to_print_says_so(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    loan = office.grant()
    page = show(FolderPage(shell))
    said: list[str] = []
    shell.message.connect(lambda sentence, offer: said.append(sentence))
    print_papers(shell, "HTX", page, loan=loan)
    qtbot.waitUntil(lambda: bool(said))
    assert "chưa giải ngân" in said[0]
