"""The fund's chapters once more: what goes wrong, and what a year asks for, done in the real window by what stands on the screen."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import DataFile, open_file
from tests.areas.fund.conftest import office_in
from tests.conftest import TODAY
from tests.stories.hands import Hands, at_the_window
from tests.stories.test_fund_in_the_window import CUSTOMER, take_in

PRODUCT = "Cho vay trung hạn"


@pytest.fixture
def hands(qtbot: QtBot, data: DataFile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """A window over a fund with one loan that is six weeks overdue; documents are made, and not shown by other programs."""
    office_in(data).lend(on=datetime.date(2026, 9, 10))
    data.close()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: isinstance(url, QUrl))
    with at_the_window(qtbot, data.path) as hands:
        yield hands


def test_what_goes_wrong_and_what_a_year_asks_for_is_done_by_what_stands_on_the_screen(hands: Hands, data: DataFile) -> None:
    remind(hands)
    mend_a_receipt(hands)
    change_the_rate_and_take_it_back(hands)
    write_off_and_recover(hands)
    compare_and_cancel(hands)
    decide_a_rate(hands)
    refuse_a_person(hands)
    mend_the_capital(hands)
    classify_anew(hands)
    plan_and_grade(hands)
    close_and_reopen(hands)
    hands.used_only_words_of_the_manual(PRODUCT)
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


def refuse_a_person(hands: Hands) -> None:
    """Chapter “Hồ sơ vay”: a member of a tổ hợp tác applies for the household, the request is printed, the fund refuses."""
    hands.press("Quỹ hỗ trợ")
    hands.press("Hồ sơ vay")
    hands.press("Nhận hồ sơ vay")
    hands.choose("Người vay", "Thành viên (cá nhân, hộ)")
    hands.type("Họ và tên", "Lê Văn Tám")
    hands.choose("Là thành viên của", "binh an")
    hands.tick("Vay cho hộ gia đình")
    hands.type("Số tiền đề nghị vay (đồng)", "30tr")
    hands.confirm("Ghi")
    hands.sees("Lê Văn Tám", "Tổ hợp tác Bình An", "hộ gia đình")
    hands.press("In giấy tờ")
    hands.tick("Đơn đề nghị vay vốn")
    hands.confirm("In")
    hands.more("Từ chối cho vay…")
    hands.type("Lý do", "Chưa có phương án trả nợ")
    hands.confirm("Ghi")
    hands.sees("Đã từ chối", "Chưa có phương án trả nợ")


def mend_the_capital(hands: Hands) -> None:
    """Chapters “Nguồn vốn” and “Sản phẩm cho vay”: a paper is voided, capital of another day, the closed days of a year."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Nguồn vốn, vốn điều lệ")
    hands.press("Nhận, hoàn trả vốn")
    hands.dialog("Thêm nguồn vốn")
    hands.choose("Loại nguồn vốn", "Nguồn khác")
    hands.type("Tên nguồn vốn", "Quỹ HTX Việt Nam")
    hands.confirm("Ghi")
    hands.press("Nhận, hoàn trả vốn")
    hands.type("Số tiền (đồng)", "1tỷ")
    hands.type("Chứng từ, văn bản", "PT 02")
    hands.confirm("Ghi")
    hands.sees("1.000.000.000")
    hands.press("Hủy chứng từ…", card="Chứng từ nhận, hoàn trả vốn")
    hands.type("Lý do hủy", "Ghi hai lần")
    hands.confirm("Hủy chứng từ")
    hands.press("Ghi mức vốn từ một ngày…", card="Vốn điều lệ qua các thời kỳ")
    hands.type("Có hiệu lực từ ngày", "01/11/2026")
    hands.type("Vốn điều lệ (đồng)", "12 tỷ")
    hands.type("Lợi nhuận chưa phân phối (đồng)", "-200tr")
    hands.confirm("Ghi")
    hands.sees("11.800.000.000")
    hands.press("Quỹ hỗ trợ")
    hands.more("Ngày nghỉ lễ, Tết…")
    assert "Tết" in hands.value("Các ngày nghỉ")
    hands.confirm("Ghi")


def classify_anew(hands: Hands) -> None:
    """Chapter “Theo dõi nợ”: a month is classified, compared with what is known now, voided."""
    hands.press("Quỹ hỗ trợ")
    hands.more("Kỳ phân loại nợ…")
    hands.press("Lập kỳ phân loại")
    hands.confirm("Lập kỳ phân loại")
    hands.sees("Kỳ phân loại nợ đến hết ngày 31/10/2026", "Theo nhóm nợ", "Từng khoản vay")
    hands.press("So với số liệu hiện nay")
    hands.sees("Khác với số liệu hiện nay (0)")
    hands.more("Hủy kỳ này…")
    hands.type("Lý do hủy", "Phiếu thu ghi muộn")
    hands.confirm("Hủy kỳ phân loại")
    hands.sees("Đã hủy")


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
