"""The manual's chapters on the fund, played word for word: an empty file, the real window, each act by what stands on the screen."""

import datetime
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.app.window import MainWindow
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import DataFile, open_file
from tests.architecture.test_manual_words import CHAPTERS, MANUAL
from tests.areas.fund.conftest import office_in
from tests.conftest import TODAY
from tests.stories.hands import Hands
from tests.stories.test_robot import leave

CUSTOMER = "HTX Nông nghiệp Tân Phú"
FUND = "Quỹ Hỗ trợ phát triển HTX tỉnh An Giang"
PRODUCT = "Cho vay trung hạn"


@pytest.fixture
def hands(qtbot: QtBot, data: DataFile, tmp_path: Path) -> Iterator[Hands]:
    """A window over a file that holds one cooperative and nothing of a fund."""
    data.carry_out(register_organisation, RegisterOrganisation(name=CUSTOMER, kind="HTX", sector="NN"))
    data.close()
    window = MainWindow(data.path, QSettings(str(tmp_path / "cua-so.ini"), QSettings.Format.IniFormat))
    window.show()
    window.attach(open_file(data.path, user="Ngọc Mai", today=lambda: TODAY))
    made = Hands(qtbot, window)
    made.settle()
    yield made
    while isinstance(made.front, QDialog):
        made.front.done(0)
    leave(qtbot, window)


def test_a_loan_is_lived_through_by_what_stands_on_the_screen(hands: Hands, data: DataFile) -> None:
    set_up_the_fund(hands)
    offer_a_product(hands)
    apply(hands)
    decide(hands)
    bring_papers(hands)
    sign(hands)
    lend(hands)
    collect(hands)
    extend(hands)
    repay_early_and_settle(hands)
    release(hands)
    close_the_books(hands)
    stands_in_the_manual(hands.named)
    found = open_file(data.path, user="x", today=lambda: TODAY, read_only=True)
    try:
        assert check_file(found, [check for manifest in AREAS for check in manifest.checks]) == []
    finally:
        found.close()


def stands_in_the_manual(named: set[str]) -> None:
    """Every word used stands in the chapters on the fund, or in that on working with the program: bold or, what is chosen in a field, in italics."""
    text = "".join((MANUAL / f"{chapter}.md").read_text(encoding="utf-8") for chapter in (*CHAPTERS, "bat-dau"))
    told = {part for words in re.findall(r"\*{1,2}([^*\n]+?)\*{1,2}", text) for part in words.split(" › ")}
    missing = sorted(named - told)
    assert not missing, missing


def set_up_the_fund(hands: Hands) -> None:
    """Chapter “Nguồn vốn, vốn điều lệ”."""
    hands.press("Quỹ hỗ trợ")
    hands.sees("Ở đây là các hợp đồng vay của quỹ")
    hands.more("Thêm quỹ…")
    hands.dialog("Thêm quỹ hỗ trợ")
    hands.type("Tên quỹ", FUND)
    hands.choose("Mô hình tổ chức", "Công ty TNHH một thành viên")
    hands.type("Ngày thành lập", "01/01/2025")
    hands.type("Có hiệu lực từ ngày", "01/01/2025")
    hands.type("Văn bản", "Quyết định 1520/QĐ-UBND")
    hands.is_refused("Ghi", "Chưa có vốn điều lệ.")
    hands.type("Vốn điều lệ (đồng)", "10000000000")
    hands.confirm("Ghi")
    hands.more("Nguồn vốn, vốn điều lệ")
    hands.sees(FUND, "Vốn điều lệ thực có", "10.000.000.000", "chưa ghi nguồn vốn")
    hands.press("Thêm nguồn vốn")
    hands.choose("Loại nguồn vốn", "Ngân sách nhà nước cấp")
    hands.type("Tên nguồn vốn", "Ngân sách tỉnh")
    hands.confirm("Ghi")
    hands.press("Nhận, hoàn trả vốn")
    assert hands.value("Nguồn vốn") == "Ngân sách tỉnh"
    hands.choose("Nhận hay hoàn trả", "Nhận vốn")
    hands.type("Ngày", "02/01/2025")
    hands.type("Số tiền (đồng)", "5000000000")
    hands.type("Chứng từ, văn bản", "Phiếu thu 01/2025")
    hands.confirm("Ghi")
    hands.sees("5.000.000.000", "tiền còn lại của các nguồn vốn")


def offer_a_product(hands: Hands) -> None:
    """Chapter “Sản phẩm cho vay”."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Sản phẩm cho vay")
    hands.press("Thêm sản phẩm")
    hands.type("Tên sản phẩm", "Cho vay máy nông nghiệp")
    hands.confirm("Ghi")
    hands.sees("Hôm nay chưa ký được hợp đồng theo sản phẩm này: chưa có điều kiện có hiệu lực.")
    hands.press("Điều kiện mới từ một ngày…", card="Điều kiện qua các thời kỳ")
    hands.type("Có hiệu lực từ ngày", "01/01/2026")
    hands.type("Thời hạn dài nhất (tháng)", "24")
    hands.type("Số tiền cao nhất (đồng)", "500000000")
    hands.choose("Lãi suất", "Cố định trong suốt hợp đồng")
    hands.type("Lãi suất (%/năm)", "6")
    hands.type("Lãi chậm trả (%/năm)", "10")
    hands.confirm("Ghi")
    hands.sees("đang cho vay", "6 %/năm, cố định")


def apply(hands: Hands) -> None:
    """Chapter “Hồ sơ vay”: the application."""
    hands.press("Quỹ hỗ trợ")
    hands.press("Hồ sơ vay")
    hands.press("Nhận hồ sơ vay")
    hands.dialog("Nhận hồ sơ vay")
    hands.choose("Người vay", "HTX, liên hiệp HTX")
    hands.type("Ngày nhận đơn", "02/01/2026")
    hands.type("Số tiền đề nghị vay (đồng)", "150tr")
    hands.is_refused("Ghi", "Chưa có tổ chức vay vốn.")
    hands.choose("Tổ chức vay vốn", "tan phu")
    hands.choose("Sản phẩm vay", "Cho vay máy nông nghiệp")
    hands.type("Thời hạn đề nghị (tháng)", "12")
    hands.type("Mục đích vay", "Mua máy sấy lúa")
    hands.type("Tổng vốn đầu tư của dự án (đồng)", "300tr")
    hands.type("Vốn chủ sở hữu tham gia (đồng)", "100tr")
    hands.confirm("Ghi")
    hands.sees(
        CUSTOMER, "Mới nhận đơn", "Hồ sơ HS-0001/2026 · nhận ngày 02/01/2026", "Đề nghị vay 150.000.000 đ trong 12 tháng", "Còn thiếu:"
    )


def decide(hands: Hands) -> None:
    """Chapter “Hồ sơ vay”: appraisal, council, decision."""
    hands.press("Ghi thẩm định")
    hands.dialog("Thẩm định")
    hands.type("Ngày", "05/01/2026")
    hands.type("Số tờ trình", "12/TTr-QHT")
    assert hands.value("Số tiền cho vay (đồng)") == "150.000.000"
    hands.type("Số tiền cho vay (đồng)", "120tr")
    hands.type("Thời hạn (tháng)", "8")
    hands.type("Lãi suất (%/năm)", "6")
    hands.type("Cán bộ thẩm định", "Nguyễn Thị Bích – cán bộ tín dụng")
    hands.type("Ý kiến thẩm định", "Phương án khả thi")
    hands.confirm("Ghi")
    hands.sees("Đã thẩm định")
    hands.press("Ghi họp hội đồng")
    hands.type("Ngày", "04/01/2026")
    hands.is_refused("Ghi", "Ngày của bước này phải từ ngày 05/01/2026 (bước trước) trở đi.")
    hands.type("Ngày", "07/01/2026")
    hands.type("Số biên bản", "03/BB-HĐ")
    hands.confirm("Ghi")
    hands.press("Ghi quyết định")
    hands.type("Ngày", "08/01/2026")
    hands.type("Số quyết định", "05/QĐ-QHT")
    assert hands.value("Số tiền cho vay (đồng)") == "120.000.000"
    hands.confirm("Ghi")
    hands.sees("Đã quyết định cho vay")


def bring_papers(hands: Hands) -> None:
    """Chapter “Hồ sơ vay”: the asset that secures the loan, somebody related, papers."""
    hands.press("Thêm", card="Tài sản bảo đảm")
    hands.choose("Loại tài sản", "Quyền sử dụng đất")
    hands.type("Mô tả tài sản", "Thửa đất 12, tờ bản đồ 5")
    hands.type("Giá trị định giá (đồng)", "200tr")
    hands.type("Giá trị khấu trừ khi trích dự phòng (đồng)", "80tr")
    hands.type("Ngày nhận bảo đảm", "08/01/2026")
    hands.confirm("Ghi")
    hands.press("Thêm", card="Người trong hồ sơ")
    hands.type("Họ và tên", "Trần Thị Hoa")
    hands.type("Số định danh (CCCD)", "089180000123")
    hands.type("Quan hệ với khách hàng", "vợ giám đốc")
    hands.confirm("Ghi")
    hands.sees("••••0123")
    assert "089180000123" not in hands.read()
    for step in ("Đơn đề nghị vay", "Thẩm định", "Họp hội đồng", "Quyết định cho vay"):
        receive(hands, step, "08/01/2026")
    assert "Còn thiếu:" not in hands.read()


def receive(hands: Hands, step: str, day: str) -> None:
    hands.press("Nhận giấy tờ")
    hands.dialog("Nhận giấy tờ")
    hands.choose("Của bước", step)
    hands.type("Ngày nhận", day)
    hands.tick_all("Giấy tờ còn thiếu")
    hands.confirm("Ghi")


def sign(hands: Hands) -> None:
    """Chapter “Cho vay”: the contract out of the decision."""
    hands.press("Lập hợp đồng vay")
    hands.dialog("Hợp đồng vay mới")
    assert hands.value("Tổ chức vay vốn") == CUSTOMER
    assert hands.value("Số tiền vay (đồng)") == "120.000.000"
    assert hands.value("Nguồn vốn cho vay") == "Ngân sách tỉnh"
    assert hands.value("Sản phẩm vay") == "Cho vay máy nông nghiệp"
    hands.type("Số hợp đồng", "01/2026/HĐTD")
    hands.type("Ngày ký", "09/01/2026")
    hands.type("Ngày giải ngân dự kiến", "10/01/2026")
    hands.choose("Cách trả gốc", "Gốc chia đều")
    hands.type("Ân hạn gốc (tháng)", "2")
    hands.sees("8 kỳ · gốc 120.000.000 + lãi 3.277.809")
    assert "chưa có điều kiện" not in hands.read()
    hands.confirm("Ghi")
    hands.sees("Vay 01/2026/HĐTD", "Chưa giải ngân", "chưa giải ngân")


def lend(hands: Hands) -> None:
    """Chapter “Cho vay”: what stands in the way of the money, and the money."""
    hands.press("Giải ngân")
    hands.dialog("Giải ngân")
    hands.type("Ngày giải ngân", "10/01/2026")
    hands.sees("Hồ sơ vay còn thiếu:")
    hands.press("Quay lại")
    hands.answer("Bỏ")
    hands.press("Hồ sơ vay")
    receive(hands, "Ký hợp đồng", "09/01/2026")
    hands.press("Mở khoản vay")
    hands.press("Giải ngân")
    hands.type("Ngày giải ngân", "10/01/2026")
    assert hands.value("Số tiền (đồng)") == "120.000.000"
    hands.type("Người nhận tiền", "Lê Văn Tám")
    hands.tick("Khách hàng không có nợ xấu tại các tổ chức tín dụng (đã tra cứu)")
    hands.sees("Đủ các điều kiện giải ngân theo NĐ 45/2021/NĐ-CP Điều 20, 22, 23.")
    hands.confirm("Giải ngân")
    hands.sees("Quá hạn", "đã giải ngân 120.000.000 đ")
    hands.press("Hồ sơ vay")
    hands.press("Thêm", card="Kiểm tra sử dụng vốn")
    hands.type("Ngày kiểm tra", "01/03/2026")
    hands.choose("Vốn vay", "Sử dụng đúng mục đích")
    hands.type("Số vốn đã sử dụng (đồng)", "120tr")
    hands.type("Kết quả kiểm tra", "Đã mua và lắp máy sấy")
    hands.confirm("Ghi")
    hands.sees("đúng mục đích")
    hands.press("Mở khoản vay")


def take_in(hands: Hands, day: str, amount: str = "", surplus: str = "") -> None:
    """One receipt; without an amount what the program proposes is taken."""
    hands.press("Thu nợ")
    hands.dialog("Thu nợ")
    hands.type("Ngày thu", day)
    if amount:
        hands.type("Số tiền (đồng)", amount)
    if surplus:
        hands.choose("Phần vượt số đến hạn", surplus)
    hands.sees("Lần thu này trả:")
    hands.confirm("Thu tiền")


def collect(hands: Hands) -> None:
    """Chapter “Thu nợ”: three instalments, the fourth is missed."""
    hands.press("Thu nợ")
    hands.type("Ngày thu", "05/01/2026")
    hands.type("Số tiền (đồng)", "1tr")
    hands.is_refused("Thu tiền", "Ngày thu phải từ ngày giải ngân 10/01/2026 trở đi.")
    hands.press("Quay lại")
    hands.answer("Bỏ")
    for day in ("10/02/2026", "10/03/2026"):
        take_in(hands, day)
    collect_in_a_batch(hands)
    hands.press("Quỹ hỗ trợ")
    hands.pick("01/2026/HĐTD", open_it=True)
    hands.tab("Phiếu thu, giải ngân")
    hands.sees("PT-0001/2026", "PT-0003/2026", "GN-0001/2026")
    hands.day("31/05/2026")
    hands.sees("100.000.000", "quá hạn 21 ngày", "Nhóm 2")


def collect_in_a_batch(hands: Hands) -> None:
    """Chapter “Thu nợ”: the third instalment on a collection day, whose sum is first declared wrongly."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Ngày thu nợ…")
    hands.type("Ngày thu nợ", "10/04/2026")
    hands.type("Số phiếu kê khai", "1")
    hands.type("Số tiền kê khai (đồng)", "20tr")
    hands.choose("Khách hàng, hợp đồng", "tan phu")
    hands.type("Ngày thu", "10/04/2026")
    hands.type("Số tiền (đồng)", "20612000")
    hands.press("Thêm dòng")
    hands.sees("Đã nhập 1 phiếu, 20.612.000 đ. Chênh lệch: đủ số phiếu, thừa 612.000 đ.")
    hands.press("Ghi sổ")
    hands.sees("Kê khai 20.000.000 đ nhưng các dòng cộng lại 20.612.000 đ (lệch 612.000 đ).")
    hands.type("Số tiền kê khai (đồng)", "20612000")
    hands.press("Ghi sổ")
    hands.sees("BK-0001/2026")


def extend(hands: Hands) -> None:
    """Chapter “Gia hạn”: an annex that begins three months later, with what is overdue in it."""
    hands.more("Gia hạn, cơ cấu nợ, đổi lãi suất…")
    hands.dialog("Phụ lục hợp đồng")
    hands.choose("Nội dung thay đổi", "Gia hạn nợ")
    hands.type("Số phụ lục", "01/PLHĐ")
    hands.type("Ngày ký", "01/06/2026")
    hands.type("Có hiệu lực từ ngày", "01/06/2026")
    hands.choose("Đề nghị các kỳ mới", "Lùi các kỳ còn lại")
    hands.type("Lùi mấy tháng", "3")
    hands.sees("Đang phải trả", "Theo phụ lục")
    hands.type("Lý do", "Lũ về sớm, lúa hư hại")
    hands.confirm("Ghi phụ lục")
    hands.day("01/06/2026")
    hands.sees("không quá hạn")
    hands.tab("Hợp đồng")
    hands.sees("01/PLHĐ", "Gia hạn nợ", "Lũ về sớm, lúa hư hại")


def repay_early_and_settle(hands: Hands) -> None:
    """Chapters “Thu nợ” and “Gia hạn”: fewer instalments, then everything, then the contract is closed."""
    take_in(hands, "20/08/2026", "30tr", "Trả trước hạn, bớt số kỳ")
    hands.day("20/08/2026")
    owed = _number(hands, r"Dư nợ gốc\n([\d.]+)")
    assert 70_000_000 < owed < 71_000_000
    take_in(hands, "10/09/2026")
    hands.press("Thu nợ")
    hands.type("Ngày thu", "01/10/2026")
    hands.type("Số tiền (đồng)", "200tr")
    hands.sees("so với toàn bộ số còn phải trả.")
    whole = _number(hands, r"để tất toán: ([\d.]+) đ")
    hands.type("Số tiền (đồng)", str(whole))
    hands.choose("Phần vượt số đến hạn", "Trả trước hạn, bớt số kỳ")
    hands.sees("Lần thu này trả:")
    hands.confirm("Thu tiền")
    hands.press("Hôm nay")
    hands.sees("Đã trả hết")
    hands.more("Tất toán…")
    hands.dialog("Tất toán hợp đồng 01/2026/HĐTD")
    hands.type("Ngày tất toán", "01/10/2026")
    hands.confirm("Tất toán")
    hands.sees("Đã tất toán")


def release(hands: Hands) -> None:
    """Chapter “Hồ sơ vay”: the asset goes back, the path is complete."""
    hands.press("Hồ sơ vay")
    hands.pick("Thửa đất 12")
    hands.more("Giải chấp…", card="Tài sản bảo đảm")
    hands.dialog("Giải chấp tài sản")
    hands.type("Ngày giải chấp", "03/10/2026")
    hands.type("Số văn bản giải chấp", "02/GC-QHT")
    hands.confirm("Ghi")
    hands.sees("Đã thanh lý", "03/10/2026")


def close_the_books(hands: Hands) -> None:
    """Chapters “Theo dõi nợ” and “Sổ quỹ”: the month is classified, the ledger adds up, the period is closed and holds."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Kỳ phân loại nợ…")
    hands.press("Lập kỳ phân loại")
    hands.dialog("Lập kỳ phân loại nợ")
    hands.type("Phân loại đến hết ngày", "31/05/2026")
    hands.confirm("Lập kỳ phân loại")
    hands.sees("Kỳ phân loại nợ đến hết ngày 31/05/2026", CUSTOMER, "Nợ cần chú ý", "400.000")
    hands.press("Quỹ hỗ trợ")
    hands.more("Sổ quỹ…")
    hands.sees("Dư nợ gốc cuối kỳ", "120.000.000", "Vốn nguồn", "5.000.000.000")
    hands.press("Quỹ hỗ trợ")
    hands.more("Khóa sổ…")
    hands.press("Khóa sổ…")
    hands.dialog("Khóa sổ quỹ")
    assert hands.value("Khóa đến hết ngày") == "31/10/2026"
    hands.confirm("Khóa sổ")
    hands.sees("Đang khóa")
    hands.press("Quỹ hỗ trợ")
    hands.more("Nguồn vốn, vốn điều lệ")
    hands.press("Nhận, hoàn trả vốn")
    hands.type("Ngày", "15/10/2026")
    hands.type("Số tiền (đồng)", "1000000000")
    hands.type("Chứng từ, văn bản", "Phiếu thu 09/2026")
    hands.is_refused("Ghi", "Sổ quỹ đã khóa đến hết ngày 31/10/2026, không ghi được việc của ngày 15/10/2026")
    hands.type("Ngày", "01/11/2026")
    hands.confirm("Ghi")
    hands.sees("6.000.000.000")


def _number(hands: Hands, pattern: str) -> int:
    found: Any = re.search(pattern, hands.read())
    assert found is not None, hands.read()
    return int(found[1].replace(".", ""))


@pytest.fixture
def late(qtbot: QtBot, data: DataFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """A window over a fund with one loan that is six weeks overdue; documents are made, and not shown by other programs."""
    office = office_in(data)
    office.lend(on=datetime.date(2026, 9, 10))
    data.close()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: isinstance(url, QUrl))
    window = MainWindow(data.path, QSettings(str(tmp_path / "cua-so.ini"), QSettings.Format.IniFormat))
    window.show()
    window.attach(open_file(data.path, user="Ngọc Mai", today=lambda: TODAY))
    made = Hands(qtbot, window)
    made.settle()
    yield made
    while isinstance(made.front, QDialog):
        made.front.done(0)
    leave(qtbot, window)


def test_what_goes_wrong_and_what_a_year_asks_for_is_done_by_what_stands_on_the_screen(late: Hands, data: DataFile) -> None:
    remind(late)
    mend_a_receipt(late)
    change_the_rate_and_take_it_back(late)
    write_off_and_recover(late)
    compare_and_cancel(late)
    decide_a_rate(late)
    plan_and_grade(late)
    close_and_reopen(late)
    stands_in_the_manual(late.named - {PRODUCT})
    found = open_file(data.path, user="x", today=lambda: TODAY, read_only=True)
    try:
        assert check_file(found, [check for manifest in AREAS for check in manifest.checks]) == []
    finally:
        found.close()


def remind(hands: Hands) -> None:
    """Chapter “Theo dõi nợ”: who is late, a notice, its log."""
    hands.press("Quỹ hỗ trợ")
    hands.press("Theo dõi nợ")
    hands.sees("Quá hạn", "PAR 30 · PAR 90", "Nhóm 3")
    hands.pick(CUSTOMER)
    hands.press("Lập thông báo nợ…")
    hands.dialog("Lập thông báo nợ")
    hands.choose("Loại thông báo", "Thông báo nợ quá hạn")
    hands.type("Người ký của Quỹ", "Trần Văn Bình")
    hands.confirm("Lập thông báo")
    hands.press("Sổ thông báo nợ")
    hands.sees("TB-0001/2026", CUSTOMER)


def mend_a_receipt(hands: Hands) -> None:
    """Chapter “Thu nợ”: the same sum twice is asked about, a receipt is split otherwise, one is voided."""
    hands.press("Quỹ hỗ trợ")
    hands.pick(CUSTOMER, open_it=True)
    take_in(hands, "20/11/2026", "5tr")
    hands.press("Thu nợ")
    hands.type("Ngày thu", "20/11/2026")
    hands.type("Số tiền (đồng)", "5tr")
    hands.sees("Đã có phiếu PT-0001/2026 cùng ngày, cùng số tiền.")
    hands.tick("Đúng là thu hai lần cùng số tiền trong ngày")
    hands.tick("Chia khác thứ tự của hợp đồng")
    hands.type("Gốc", "5tr")
    hands.type("Lãi", "0")
    hands.type("Lãi quá hạn", "0")
    hands.type("Lãi chậm trả", "0")
    hands.type("Lý do chia khác", "Thỏa thuận thu gốc trước")
    hands.confirm("Thu tiền")
    hands.tab("Phiếu thu, giải ngân")
    hands.sees("chia khác thứ tự: Thỏa thuận thu gốc trước")
    hands.pick("PT-0001/2026")
    hands.press("Hủy phiếu…", card="Phiếu thu")
    hands.dialog("Hủy phiếu thu PT-0001/2026")
    hands.type("Lý do hủy", "Ghi nhầm khách hàng")
    hands.confirm("Hủy phiếu")
    hands.sees("Đã hủy: Ghi nhầm khách hàng")


def change_the_rate_and_take_it_back(hands: Hands) -> None:
    """Chapter “Gia hạn”: an annex of another rate, voided again."""
    hands.more("Gia hạn, cơ cấu nợ, đổi lãi suất…")
    hands.choose("Nội dung thay đổi", "Thay đổi lãi suất")
    hands.type("Số phụ lục", "01/PLHĐ")
    hands.type("Lãi suất mới (%/năm)", "7")
    hands.type("Lý do", "Theo thỏa thuận")
    hands.confirm("Ghi phụ lục")
    hands.tab("Hợp đồng")
    hands.sees("Thay đổi lãi suất: 7 %/năm")
    hands.press("Hủy phụ lục…", card="Phụ lục hợp đồng")
    hands.type("Lý do hủy", "Chưa được duyệt")
    hands.confirm("Hủy phụ lục")
    hands.sees("Đã hủy: Chưa được duyệt")


def write_off_and_recover(hands: Hands) -> None:
    """Chapter “Gia hạn và kết thúc khoản vay”: a group by decision, writing off, what comes back."""
    hands.more("Xuất toán…")
    hands.type("Số quyết định", "09/QĐ")
    hands.type("Lý do", "Khách hàng giải thể")
    hands.is_refused("Xuất toán", "Chỉ xuất toán khoản vay nợ nhóm 5")
    hands.press("Quay lại")
    hands.answer("Bỏ")
    hands.more("Xếp nhóm nợ theo quyết định…")
    hands.choose("Nhóm nợ", "5 – Nợ có khả năng mất vốn")
    hands.type("Từ ngày", "20/11/2026")
    hands.type("Số quyết định", "08/QĐ")
    hands.type("Lý do", "Khách hàng ngừng hoạt động")
    hands.confirm("Ghi")
    hands.sees("Nhóm 5")
    hands.more("Xuất toán…")
    hands.type("Ngày xuất toán", "21/11/2026")
    hands.type("Số quyết định", "09/QĐ")
    hands.type("Lý do", "Khách hàng giải thể")
    hands.confirm("Xuất toán")
    hands.sees("Đã xuất toán", "Gốc đã xuất toán", "115.000.000", "Còn phải thu hồi")
    hands.press("Thu hồi nợ")
    hands.type("Số tiền (đồng)", "15tr")
    hands.confirm("Thu tiền")
    hands.sees("Đã thu hồi", "15.000.000")


def compare_and_cancel(hands: Hands) -> None:
    """Chapter “Cho vay”: terms compared before signing, a contract that comes to nothing, its folder made afterwards."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Tính thử phương án vay…")
    hands.dialog("So sánh phương án vay")
    dialog: Any = hands.front
    for key, text in (("approved_amount", "60tr"), ("months", "6"), ("annual_rate_percent", "6")):
        hands.put(dialog.editors[0][key], text)
    hands.sees("Tổng lãi", "Tổng phải trả")
    hands.press("Chọn phương án 1")
    hands.dialog("Hợp đồng vay mới")
    assert hands.value("Số tiền vay (đồng)") == "60.000.000"
    hands.choose("Tổ chức vay vốn", "lua gao")
    hands.type("Số hợp đồng", "02/2026/HĐTD")
    hands.type("Ngày ký", "19/11/2026")
    hands.confirm("Ghi")
    hands.more("Lập hồ sơ vay…")
    hands.type("Ngày nhận đơn", "10/11/2026")
    hands.confirm("Ghi")
    hands.sees("Hồ sơ HS-0001/2026 · nhận ngày 10/11/2026")
    hands.press("Mở khoản vay")
    hands.more("Hủy hợp đồng…")
    hands.type("Lý do", "Khách hàng không vay nữa")
    hands.confirm("Hủy hợp đồng")
    hands.sees("Đã hủy hợp đồng")


def decide_a_rate(hands: Hands) -> None:
    """Chapter “Sản phẩm cho vay”: a product whose rate is decided; the same day twice is refused."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Sản phẩm cho vay")
    hands.press("Thêm sản phẩm")
    hands.type("Tên sản phẩm", PRODUCT)
    hands.confirm("Ghi")
    hands.press("Ghi điều kiện", card=PRODUCT)
    hands.type("Có hiệu lực từ ngày", "01/01/2026")
    hands.choose("Lãi suất", "Theo quyết định lãi suất từng thời kỳ")
    hands.confirm("Ghi")
    hands.sees("chưa có lãi suất")
    for refused in (False, True):
        hands.press("Quyết định mới…", card="Quyết định lãi suất")
        hands.type("Có hiệu lực từ ngày", "01/01/2026")
        hands.type("Lãi suất (%/năm)", "6,6")
        hands.type("Số quyết định", "15/QĐ-QHT")
        if refused:
            hands.is_refused("Ghi", "Đã ghi từ ngày này rồi; muốn thay, hãy mở dòng ấy ra sửa.")
            hands.press("Quay lại")
            hands.answer("Bỏ")
        else:
            hands.confirm("Ghi")
            hands.sees("đang cho vay", "6,6 %/năm, theo quyết định từng thời kỳ")


def plan_and_grade(hands: Hands) -> None:
    """Chapter “Sổ quỹ”: the plan of a year, what came of it."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Kế hoạch và xếp loại…")
    hands.press("Kế hoạch năm")
    hands.type("Năm", "2026")
    hands.type("Tăng trưởng dư nợ (%)", "5")
    hands.type("Tỷ lệ nợ xấu, không quá (%)", "3")
    hands.type("Chênh lệch thu chi (đồng)", "100tr")
    hands.confirm("Ghi")
    hands.pick("2026")
    hands.press("Sửa")
    hands.dialog("Kế hoạch và xếp loại năm")
    hands.type("Chênh lệch thu chi thực hiện (đồng)", "95tr")
    hands.choose("Chấp hành chế độ, pháp luật", "A")
    hands.confirm("Ghi")
    hands.sees("100.000.000 / 95.000.000")


def close_and_reopen(hands: Hands) -> None:
    """Chapter “Sổ quỹ”: a period is closed, opened again with a reason, and both are kept."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Khóa sổ…")
    hands.press("Khóa sổ…")
    hands.confirm("Khóa sổ")
    hands.sees("Đang khóa")
    hands.pick("31/10/2026")
    hands.press("Mở khóa…")
    hands.type("Lý do mở khóa", "Phiếu thu ghi sót")
    hands.confirm("Mở khóa")
    hands.sees("Đã mở khóa", "Phiếu thu ghi sót")
