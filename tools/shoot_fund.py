"""Pictures of the support fund: its setting up, a loan from application to settlement, collecting, watching, books."""

import datetime
import tempfile
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from studio import Studio, act_named, fill_in, keep_printed

_CUSTOMER = (104, "Hợp tác xã Nông nghiệp Đồng Tiến 132")


def shoot_fund(studio: Studio) -> None:
    """Take every picture of the fund that is asked for."""
    for part in (_setting_up, _folders, _lending, _collecting, _changes, _watching, _books):
        part(studio)


def _setting_up(studio: Studio) -> None:
    """The fund itself, its sources, its products, the older book."""
    page = studio.go("fund")
    if studio.wants("them-quy"):
        studio.dialog("them-quy", act_named(page, "Thêm quỹ…"), fill_in(
            name="Quỹ Hỗ trợ phát triển hợp tác xã tỉnh An Giang", charter_capital=20_000_000_000, document="Quyết định 1520/QĐ-UBND"))  # fmt: skip
    if studio.wants("ngay-nghi"):
        studio.dialog("ngay-nghi", act_named(page, "Ngày nghỉ"))
    if studio.wants("nguon-von"):
        studio.page("fund", "sources")
        studio.keep("nguon-von")
    if studio.wants("nhan-von"):
        studio.dialog("nhan-von", act_named(studio.page("fund", "sources"), "Nhận, hoàn trả vốn"), fill_in(
            source=1, amount=5_000_000_000, document="Phiếu thu 015/2026, Quyết định 1520/QĐ-UBND"))  # fmt: skip
    if studio.wants("san-pham-vay"):
        studio.page("fund", "products")
        studio.keep("san-pham-vay")
    if studio.wants("dieu-kien-vay"):
        studio.dialog("dieu-kien-vay", studio.page("fund", "products").add_terms, fill_in(
            from_on=datetime.date(2027, 1, 1), document="Quy định cho vay số 35/QĐ-QHT"))  # fmt: skip
    if studio.wants("muc-von"):
        studio.dialog("muc-von", studio.page("fund", "sources").record_capital, fill_in(
            from_on=datetime.date(2026, 1, 1), document="Báo cáo tài chính năm 2025", retained_result=350_000_000))  # fmt: skip
    if studio.wants("quyet-dinh-lai-suat"):
        studio.dialog("quyet-dinh-lai-suat", studio.page("fund", "products").add_rate, fill_in(
            from_on=datetime.date(2027, 1, 1), annual_rate_percent=Decimal("6.3"), document="15/QĐ-QHT"))  # fmt: skip
    if studio.wants("so-cho-vay-cu"):
        _old_book(studio)


def _old_book(studio: Studio) -> None:
    """The list of an older book: most loans agree with their schedules, one does not, one customer is not known."""
    from openpyxl import Workbook

    from lmhtx_desktop.areas.fund.rules.schedule import schedule
    from lmhtx_desktop.areas.fund.rules.terms import LoanTerms

    book, day = Workbook(), datetime.date(2026, 9, 30)
    sheet = book.active
    sheet.title = "Dư nợ"
    sheet.append([f"DANH SÁCH DƯ NỢ ĐẾN NGÀY {day:%d/%m/%Y}"])
    sheet.append([])
    sheet.append([
        "STT", "Tên khách hàng", "Số hợp đồng", "Ngày vay", "Số tiền vay", "Thời hạn (tháng)", "Lãi suất (%/năm)", "Đã trả gốc", "Đã trả lãi", "Dư nợ",
    ])  # fmt: skip
    names = _borrowers(studio, 7)
    for place, (name, month, amount, months) in enumerate(zip([*names, "HTX Bình Hòa"], (1, 2, 3, 3, 4, 5, 5, 6), (240, 120, 300, 90, 480, 150, 200, 60), (24, 12, 30, 18, 48, 15, 20, 12), strict=True), 1):  # fmt: skip
        lent_on, sum_lent = datetime.date(2026, month, 10), amount * 1_000_000
        due = [row for row in schedule(LoanTerms(sum_lent, lent_on, months, Decimal(6))) if row.due_on <= day]
        principal, interest = sum(row.principal for row in due), sum(row.interest for row in due)
        left = sum_lent - principal - (10_000_000 if place == 4 else 0)
        sheet.append((place, name, f"HĐ-{place:02d}/2026", f"{lent_on:%d/%m/%Y}", sum_lent, months, 6, principal, interest, left))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Sổ cho vay 2026.xlsx"
        book.save(path)

        def read(dialog: Any) -> None:
            dialog.read(path)
            studio.until(lambda: dialog.prepared is not None)
            dialog.resize(1240, 690)

        studio.dialog("so-cho-vay-cu", act_named(studio.go("fund"), "Nhập sổ cho vay cũ"), read)


def _borrowers(studio: Studio, count: int) -> list[str]:
    """Return names of cooperatives that may borrow."""
    from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids, organisation_rows

    office = studio.window.shell.office
    found = office.ask(organisation_rows, office.ask(organisation_ids, RegisterAsk(kind="HTX", status="active"))[: count * 5 : 5])
    return [str(row.name) for row in found]


def _folders(studio: Studio) -> None:
    """The loan folder, from the application to the decision."""
    page = studio.page("fund", "folders")
    if studio.wants("ho-so-vay"):
        studio.keep("ho-so-vay")
    if studio.wants("nhan-ho-so"):
        studio.dialog("nhan-ho-so", act_named(page, "Nhận hồ sơ vay"), fill_in(
            organisation_id=_CUSTOMER, requested_amount=500_000_000, requested_months=24, purpose="Mua máy sấy lúa", project_total=750_000_000,
            own_capital=250_000_000))  # fmt: skip
    if studio.wants("tham-dinh"):
        studio.dialog("tham-dinh", lambda: _folder(studio, "APPLIED").open_step("APPRAISED"), fill_in(
            number="13/TTr-QHT", amount=240_000_000, annual_rate_percent=Decimal("6.6"), people="Phạm Thị Ngọc – cán bộ thẩm định",
            opinion="Phương án khả thi, dòng tiền đủ trả nợ."))  # fmt: skip
    if studio.wants("nhan-giay-to"):
        studio.dialog("nhan-giay-to", lambda: _folder(studio, "APPRAISED").open_papers("APPLIED"))
    if studio.wants("kiem-tra-von"):
        studio.dialog("kiem-tra-von", act_of(_folder(studio, "LENT"), "Kiểm tra sử dụng vốn", "Thêm"), fill_in(
            number="04/BB-KT", used_amount=300_000_000, people="Phạm Thị Ngọc – cán bộ tín dụng", findings="Đã mua và lắp máy, có hóa đơn."))  # fmt: skip
    if any(studio.wants(name) for name in ("ho-so-vay-trang", "tai-san-bao-dam", "nguoi-trong-ho-so", "in-giay-to-vay")):
        _bring(studio)
        page = _folder(studio, "DECIDED")
        if studio.wants("ho-so-vay-trang"):
            studio.keep("ho-so-vay-trang")
        if studio.wants("tai-san-bao-dam"):
            studio.dialog("tai-san-bao-dam", act_of(page, "Tài sản bảo đảm", "Thêm"), fill_in(
                kind="MACHINE", name="Máy sấy lúa 30 tấn/mẻ, mua năm 2026", value=350_000_000, deducted=175_000_000, papers="Hóa đơn 0000123"))  # fmt: skip
        if studio.wants("nguoi-trong-ho-so"):
            studio.dialog("nguoi-trong-ho-so", act_of(page, "Người trong hồ sơ", "Thêm"))
        if studio.wants("in-giay-to-vay"):
            studio.dialog("in-giay-to-vay", lambda: page.print_papers("loan_decision"))


#: The folder of each stage that pictures are taken of, once it was looked for.
_FOUND: dict[str, int] = {}


def _at(studio: Studio, stage: str) -> int:
    """Return a folder that was at this stage when the first picture was taken."""
    from lmhtx_desktop.areas.fund.queries.folders import FolderAsk, find_folders

    if stage not in _FOUND:
        _FOUND[stage] = int(studio.window.shell.office.ask(find_folders, FolderAsk(stage=stage))[0])
    return _FOUND[stage]


def _folder(studio: Studio, stage: str) -> Any:
    """Open the page of a folder that was at this stage."""
    from lmhtx_desktop.kernel.changes import Area

    studio.window.shell.open(Area.FUND, "folder", _at(studio, stage))
    studio.settle()
    return studio.window.page


def _bring(studio: Studio) -> None:
    """Complete the folder that was decided: papers, somebody related, an asset."""
    from lmhtx_desktop.areas.fund.commands.folder_lines import RecordCollateral, RecordPerson, record_collateral, record_person
    from lmhtx_desktop.areas.fund.queries.folders import folder_file

    office, day, folder = studio.window.shell.office, datetime.date(2026, 11, 4), _at(studio, "DECIDED")
    file = office.ask(folder_file, folder)
    if file.persons:
        return
    office.carry_out(record_collateral, RecordCollateral(
        application=folder, kind="LAND", name="2.000 m² đất trồng lúa, thửa 12, tờ bản đồ 5", pledged_on=day, value=600_000_000,
        deducted=300_000_000, papers="GCN CH 01234"))  # fmt: skip
    office.carry_out(record_person, RecordPerson(
        application=folder, role="RELATED", full_name="Trần Thị Hoa", identity_number="089180000123", phone="0912 345 678", relation="vợ giám đốc"))  # fmt: skip
    _receive(studio, "APPLIED", "APPRAISED")


def _receive(studio: Studio, *steps: str) -> None:
    """Note every paper of some steps of that folder as received."""
    from lmhtx_desktop.areas.fund.commands.folders import ReceivePapers, receive_papers
    from lmhtx_desktop.areas.fund.queries.folders import folder_file

    office, folder = studio.window.shell.office, _at(studio, "DECIDED")
    for step in steps:
        names = tuple(paper.name for paper in office.ask(folder_file, folder).papers if paper.step == step and paper.id is None)
        if names:
            office.carry_out(receive_papers, ReceivePapers(folder, step, names, datetime.date(2026, 11, 5)))


def act_of(page: Any, card: str, text: str) -> Callable[[], None]:
    """Return what presses a button in a card of a page."""
    from PySide6.QtWidgets import QPushButton

    from lmhtx_desktop.desk.detail import Card

    for each in page.findChildren(Card):
        if each.accessibleName().startswith(card):
            return next(button for button in each.findChildren(QPushButton) if button.text() == text).click
    raise AssertionError(f"no card {card}")


def _lending(studio: Studio) -> None:
    """The contract, the comparison of terms, the money going out, the loan's page."""
    if studio.wants("cho-vay"):
        studio.dialog("cho-vay", act_named(studio.go("fund"), "Hợp đồng vay mới"), fill_in(
            organisation_id=_CUSTOMER, source_id=1, contract_number="038/2026/HĐTD", purpose="Mua máy sấy lúa", project_total=750_000_000,
            own_capital=250_000_000, approved_amount=500_000_000, months=24, annual_rate_percent=Decimal("5.4")))  # fmt: skip
    if studio.wants("hop-dong-tu-ho-so"):
        studio.dialog("hop-dong-tu-ho-so", lambda: _folder(studio, "DECIDED").open_contract(), fill_in(contract_number="038/2026/HĐTD"))
    if studio.wants("phuong-an"):
        studio.dialog("phuong-an", studio.go("fund").open_variants, _compared)
    if studio.wants("giai-ngan") or studio.wants("khoan-vay-moi"):
        page = studio.record("fund", _signed(studio))
        if studio.wants("khoan-vay-moi"):
            studio.keep("khoan-vay-moi")
        if studio.wants("giai-ngan"):
            studio.dialog("giai-ngan", page.open_disbursement, fill_in(receiver="Lê Văn Tám", no_bad_debt=True))
    for title, name in (("Sao kê", "sao-ke"), ("Phiếu thu, giải ngân", "phieu-thu-no"), ("Hợp đồng", "khoan-vay-hop-dong")):
        if studio.wants(name):
            studio.tab(studio.record("fund", 36), title)
            studio.keep(name)


def _signed(studio: Studio) -> int:
    """Sign the contract that carries out the decision; return it."""
    from lmhtx_desktop.areas.fund.commands import GrantLoan, grant_loan
    from lmhtx_desktop.areas.fund.queries.folders import folder_file

    office, folder = studio.window.shell.office, _at(studio, "DECIDED")
    _bring(studio)
    file = office.ask(folder_file, folder)
    if file.loan is not None:
        return int(file.loan.contract.id)
    decided = file.steps["DECIDED"]
    done = office.carry_out(grant_loan, GrantLoan(
        application_id=folder, fund_id=1, source_id=1, contract_number="038/2026/HĐTD", signed_on=datetime.date(2026, 11, 5),
        approved_amount=decided.amount, months=decided.months, annual_rate_percent=decided.annual_rate_percent,
        product_id=file.facts["product_id"], organisation_id=file.facts["organisation_id"], purpose=file.facts["purpose"], project_total=file.facts["project_total"],
        own_capital=file.facts["own_capital"], round_to=1000, late_interest_percent=Decimal(10)))  # fmt: skip
    _receive(studio, "COUNCIL", "DECIDED", "SIGNED")
    studio.settle()
    return int(done.id)


def _compared(dialog: Any) -> None:
    for variant, changes in enumerate(({}, {"plan": "annuity"}, {"months": 36, "principal_grace_months": 6})):
        values = {"approved_amount": 500_000_000, "months": 24, "annual_rate_percent": Decimal("6.0"), **changes}
        for key, value in values.items():
            dialog.editors[variant][key].set_value(value)
            dialog.editors[variant][key].edited.emit()


def _overdue(studio: Studio) -> list[Any]:
    from lmhtx_desktop.areas.fund.queries.loans import LoanAsk, book

    return list(studio.window.shell.office.ask(book, LoanAsk(status="overdue")))


def _late(studio: Studio) -> int:
    """Return a loan that is overdue and has instalments to come."""
    return next(int(line.id) for line in _overdue(studio) if line.next_due_on)


def _collecting(studio: Studio) -> None:
    """Money coming in: one receipt, its paper, a collection day half entered."""
    if studio.wants("thu-no"):
        studio.dialog("thu-no", studio.record("fund", _late(studio)).open_receipt, fill_in(payer="Đỗ Văn Trọng"))
    if studio.wants("phieu-thu-no-in"):
        page = studio.record("fund", 36)
        studio.tab(page, "Phiếu thu, giải ngân")
        page.receipts.selectRow(0)
        keep_printed(studio, act_of(page, "Phiếu thu", "In phiếu"), "phieu-thu-no-in")
    if studio.wants("sao-ke-in"):
        keep_printed(studio, act_named(studio.record("fund", 36), "In sao kê"), "sao-ke-in")
    if studio.wants("ngay-thu-no"):
        page = studio.page("fund", "collecting")
        page.declared_count.set_value(3)
        page.declared_sum.set_value(250_000_000)
        for line in _overdue(studio)[:2]:
            page.who.set_value((line.id, line.borrower_name))
            page.who.edited.emit()
            studio.settle()
            page.add_line()
        studio.keep("ngay-thu-no")
        for _ in range(2):
            page.table.selectRow(0)
            page.take_out()


def _changes(studio: Studio) -> None:
    """An annex of a loan that is overdue; how a loan ends."""
    if not any(studio.wants(name) for name in ("phu-luc", "xep-nhom-no", "xuat-toan")):
        return
    loan = _late(studio)
    if studio.wants("phu-luc"):
        studio.dialog("phu-luc", studio.record("fund", loan).open_amendment)
    for words, name in ((("Xếp nhóm nợ",), "xep-nhom-no"), (("Xuất toán…",), "xuat-toan")):
        if studio.wants(name):
            studio.dialog(name, act_named(studio.record("fund", loan), *words))


def _watching(studio: Studio) -> None:
    """Who is late, notices, the classification of a month."""
    from PySide6.QtCore import QItemSelectionModel

    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    if studio.wants("theo-doi-no"):
        page = studio.page("fund", "watch")
        for row in range(3):
            page.view.selectionModel().select(page.model.index(row, 0), rows)
        studio.keep("theo-doi-no")
    if studio.wants("thong-bao-no"):
        studio.dialog("thong-bao-no", lambda: studio.page("fund", "watch").open_notices(_ids(_overdue(studio)[:4])))
    if studio.wants("ky-phan-loai"):
        studio.page("fund", "runs")
        studio.keep("ky-phan-loai")
    if studio.wants("lap-ky-phan-loai"):
        studio.dialog("lap-ky-phan-loai", act_named(studio.page("fund", "runs"), "Lập kỳ phân loại"))
    if studio.wants("ky-phan-loai-trang"):
        from lmhtx_desktop.kernel.changes import Area

        studio.window.shell.open(Area.FUND, "run", studio.page("fund", "runs").model.ids[0])
        studio.keep("ky-phan-loai-trang")


def _ids(lines: Sequence[Any]) -> list[int]:
    return [int(line.id) for line in lines]


def _books(studio: Studio) -> None:
    """The ledger, closing, the plan and grade of a year."""
    if studio.wants("so-quy"):
        studio.page("fund", "ledger")
        studio.keep("so-quy")
    if studio.wants("ke-hoach-xep-loai"):
        studio.page("fund", "grading")
        studio.keep("ke-hoach-xep-loai")
    if studio.wants("ke-hoach-nam"):
        page = studio.page("fund", "grading")
        studio.dialog("ke-hoach-nam", lambda: page.open_edit(page.model.ids[0]))
    if studio.wants("khoa-so"):
        studio.dialog("khoa-so", act_named(studio.page("fund", "closings"), "Khóa sổ…"))
