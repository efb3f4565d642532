"""The manual's chapters on the fund, played word for word: an empty file, the real window, each act by what stands on the screen."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import DataFile, open_file
from tests.conftest import TODAY
from tests.stories.hands import Hands, at_the_window

CUSTOMER = "HTX Nông nghiệp Tân Phú"
FUND = "Quỹ Hỗ trợ phát triển HTX tỉnh An Giang"


@pytest.fixture
def hands(qtbot: QtBot, data: DataFile) -> Iterator[Hands]:
    """A window over a file that holds one cooperative and nothing of a fund."""
    data.carry_out(register_organisation, RegisterOrganisation(name=CUSTOMER, kind="HTX", sector="NN"))
    data.close()
    with at_the_window(qtbot, data.path) as hands:
        yield hands


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
    hands.used_only_words_of_the_manual()
    found = open_file(data.path, user="x", today=lambda: TODAY, read_only=True)
    try:
        assert check_file(found, [check for manifest in AREAS for check in manifest.checks]) == []
    finally:
        found.close()


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
