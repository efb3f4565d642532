"""Documents painted into real PDFs, read back with another library."""

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.desk import paper as painted
from lmhtx_desktop.desk.paper_grid import share_out
from lmhtx_desktop.desk.paper_pages import Piece, break_into_pages
from lmhtx_desktop.kernel.paper import (
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

pytestmark = pytest.mark.usefixtures("qapp")
HEAD = OfficialHead(
    "Ủy ban nhân dân tỉnh An Giang", "Liên minh Hợp tác xã tỉnh An Giang", "Số: 12/BC-LMHTX", "An Giang, ngày 05 tháng 01 năm 2026"
)
SIGNED = Signatures([Signature("NGƯỜI LẬP BIỂU", name="Nguyễn Thị Ánh"), Signature("CHỦ TỊCH", "(Ký, đóng dấu)", "Trần Văn Ước")])


def fee_list(rows: int) -> Grid:
    return Grid(
        [GridColumn(5, "center"), GridColumn(40), GridColumn(15, "right"), GridColumn(15, "right")],
        [
            [GridCell("TT", 1, 2), GridCell("Tên tổ chức", 1, 2), GridCell("Hội phí năm 2026", 2)],
            [GridCell("Phải nộp"), GridCell("Đã nộp")],
        ],
        [GridRow([str(n), f"Hợp tác xã thứ {n} làm dịch vụ nông nghiệp tổng hợp xã Vĩnh Thạnh Trung", "1.500.000", "900.000"]) for n in range(1, rows + 1)],
    )  # fmt: skip


def texts(paper: Paper, tmp_path: Path) -> list[str]:
    path = tmp_path / "giay.pdf"
    painted.write_pdf(paper, path)
    document = pdfium.PdfDocument(path)
    found = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return found


def test_a_long_table_repeats_its_merged_heading_and_loses_no_row(tmp_path: Path) -> None:
    found = texts(Paper("Danh sách", [HEAD, Heading("DANH SÁCH", "Thu hội phí"), fee_list(120), SIGNED]), tmp_path)
    assert len(found) == painted.pages(Paper("Danh sách", [HEAD, Heading("DANH SÁCH", "Thu hội phí"), fee_list(120), SIGNED])) >= 4
    for page in found:
        assert page.count("Tên tổ chức") == page.count("Hội phí năm 2026") == page.count("Phải nộp") == 1
    together = " ".join(found)
    assert all(together.count(f"Hợp tác xã thứ {n} làm") == 1 for n in range(1, 121))
    assert all(page.count("1.500.000") == page.count("900.000") == page.count("Vĩnh Thạnh Trung") for page in found)


def test_pages_are_numbered_from_the_second(tmp_path: Path) -> None:
    found = texts(Paper("Trang", [Paragraph("Một"), PageBreak(), Paragraph("Hai"), PageBreak(), Paragraph("Ba")]), tmp_path)
    assert found == ["Một", "2 Hai", "3 Ba"]


def test_the_official_head_says_country_motto_office_number_and_day(tmp_path: Path) -> None:
    [page] = texts(Paper("Công văn", [HEAD]), tmp_path)
    for said in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "LIÊN MINH HỢP TÁC", "Số: 12/BC-LMHTX", "ngày 05 tháng 01 năm 2026"):  # fmt: skip
        assert said in page


def test_a_voucher_shows_its_form_code_instead_of_the_country_and_dots_where_nothing_is_known(tmp_path: Path) -> None:
    voucher = Paper(
        "Phiếu thu",
        [
            OfficialHead("Đơn vị: Liên minh HTX tỉnh An Giang", "Địa chỉ: Long Xuyên", "Quyển số: 01\nSố: PT-00012", form_code="Mẫu số 01-TT"),
            Heading("PHIẾU THU", "Ngày 20 tháng 11 năm 2026"),
            LabelledLines([("Họ và tên người nộp tiền", "Lê Văn Út"), ("Số tiền", "1.500.000 đ"), ("Kèm theo", "")]),
            Signatures([Signature(role) for role in ("GIÁM ĐỐC", "KẾ TOÁN TRƯỞNG", "NGƯỜI NỘP TIỀN", "NGƯỜI LẬP PHIẾU", "THỦ QUỸ")]),
        ],
        size="A5", landscape=True,
    )  # fmt: skip
    [page] = texts(voucher, tmp_path)
    assert "Mẫu số 01-TT" in page
    assert "CỘNG HÒA" not in page
    assert "Họ và tên người nộp tiền: Lê Văn Út" in page
    assert "Kèm theo: ……" in page


@pytest.mark.parametrize("rows", range(28, 46))
def test_signatures_never_stand_alone_on_a_page(rows: int, tmp_path: Path) -> None:
    found = texts(Paper("Danh sách", [fee_list(rows), SIGNED]), tmp_path)
    last = found[-1]
    assert "CHỦ TỊCH" in last
    assert f"Hợp tác xã thứ {rows} làm" in last
    assert "Tên tổ chức" in last


def test_a_row_taller_than_a_page_is_continued_rather_than_lost(tmp_path: Path) -> None:
    words = " ".join(f"chữ{n}" for n in range(3000))
    grid = Grid([GridColumn(1), GridColumn(3)], [[GridCell("Mục"), GridCell("Nội dung")]], [GridRow(["Dài", words])])
    found = texts(Paper("Dài", [grid]), tmp_path)
    assert len(found) > 1
    together = " ".join(found).split()
    assert [word for word in together if word.startswith("chữ")] == words.split()


def test_a_long_paragraph_runs_over_to_the_next_page_without_losing_a_word(tmp_path: Path) -> None:
    words = [f"từ{n}" for n in range(2500)]
    found = texts(Paper("Báo cáo", [Paragraph(" ".join(words), indent=True)]), tmp_path)
    assert len(found) > 1
    assert [word for page in found for word in page.split() if word.startswith("từ")] == words


def test_the_sheet_is_a4_with_official_margins(tmp_path: Path) -> None:
    path = tmp_path / "le.pdf"
    painted.write_pdf(Paper("Lề", [Paragraph("Chữ " * 800)]), path)
    document = pdfium.PdfDocument(path)
    page = document[0]
    millimetre = 72 / 25.4
    assert page.get_size() == pytest.approx((210 * millimetre, 297 * millimetre), abs=1)
    boxes = [item.get_bounds() for item in page.get_objects()]
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    bottom, top = min(box[1] for box in boxes), max(box[3] for box in boxes)
    document.close()
    assert left >= 30 * millimetre - 1
    assert right <= 190 * millimetre + 1
    assert bottom >= 20 * millimetre - 1
    assert top <= 277 * millimetre + 1


def test_every_page_carries_the_footer(tmp_path: Path) -> None:
    found = texts(Paper("Chân", [fee_list(80)], footer="Mã kiểm tra: 7F3A-09C2"), tmp_path)
    assert len(found) > 1
    assert all("Mã kiểm tra: 7F3A-09C2" in page for page in found)


def test_landscape_is_offered_exactly_when_a_table_is_too_wide() -> None:
    wide = Grid([GridColumn(1)] + [GridColumn(1, "right")] * 12, [], [GridRow(["Tổng dư nợ", *["123.456.789.012"] * 12])])
    assert painted.fits_upright(Paper("Hẹp", [fee_list(3)]))
    assert not painted.fits_upright(Paper("Rộng", [wide]))


def test_figures_are_never_broken_over_two_lines_in_a_crowded_table(tmp_path: Path) -> None:
    figures = [f"{n}23.456.789" for n in range(1, 10)]
    grid = Grid([GridColumn(50), *[GridColumn(1, "right")] * 9], [], [GridRow(["Dư nợ", *figures])])
    [page] = texts(Paper("Chật", [grid], landscape=True), tmp_path)
    assert all(figure in page for figure in figures)


def test_the_same_paper_gives_the_same_pages_twice() -> None:
    paper = Paper("Hai lần", [HEAD, fee_list(60), SIGNED])
    for page in range(1, painted.pages(paper) + 1):
        assert painted.page_image(paper, page, 60) == painted.page_image(paper, page, 60)


def test_an_empty_paper_is_one_white_page() -> None:
    assert painted.pages(Paper("Trống")) == 1


@given(
    st.lists(st.tuples(st.floats(1, 100), st.floats(1, 60)), min_size=1, max_size=12),
    st.floats(10, 1000),
)
def test_columns_fill_the_room_and_none_is_narrower_than_its_words(columns: list[tuple[float, float]], room: float) -> None:
    wanted, narrowest = [each[0] for each in columns], [each[1] for each in columns]
    widths = share_out(wanted, narrowest, room)
    assert sum(widths) == pytest.approx(room)
    if sum(narrowest) <= room:
        assert all(width >= least - 1e-6 for width, least in zip(widths, narrowest, strict=True))


@given(st.lists(st.tuples(st.floats(1, 40), st.booleans(), st.booleans()), max_size=60))
def test_pages_hold_every_piece_once_in_order_and_never_overflow(shapes: list[tuple[float, bool, bool]]) -> None:
    heading = Piece(10, lambda painter, x, y: None)
    pieces = [
        Piece(height, lambda painter, x, y: None, gap=2, keep=keep, repeat=heading if table else None) for height, keep, table in shapes
    ]
    pages = break_into_pages(pieces, 100)
    placed = [piece for page in pages for _, piece in page.placed if piece is not heading]
    assert len(placed) == len(pieces)
    assert all(one is other for one, other in zip(placed, pieces, strict=True))
    for page in pages:
        ends = [down + piece.height for down, piece in page.placed]
        assert all(end <= 100 + 1e-6 for end in ends)
        starts = [down for down, _ in page.placed]
        assert all(start >= end - 1e-6 for end, start in zip(ends, starts[1:], strict=False))


def test_two_leaves_of_a5_share_one_upright_a4(tmp_path: Path) -> None:
    leaves = [Heading("PHIẾU THU", "Liên 1"), PageBreak(), Heading("PHIẾU THU", "Liên 2"), PageBreak(), Heading("PHIẾU THU", "Liên 3")]
    paper = Paper("Phiếu thu", leaves, size="A5", landscape=True, two_up=True)
    found = texts(paper, tmp_path)
    assert [page.count("PHIẾU THU") for page in found] == [2, 1]
    assert painted.pages(paper) == 2
    document = pdfium.PdfDocument(tmp_path / "giay.pdf")
    first = document[0]
    assert [round(side / 72 * 25.4) for side in first.get_size()] == [210, 297]
    words, half = first.get_textpage(), first.get_height() / 2
    above, below = words.get_text_bounded(bottom=half), words.get_text_bounded(top=half)
    assert ("Liên 1" in above, "Liên 2" in above, "Liên 1" in below, "Liên 2" in below) == (True, False, False, True)
    document.close()


def test_no_word_of_a_crowded_heading_is_cut(tmp_path: Path) -> None:
    names = ("Nhóm nợ", "Số khoản vay", "Dư nợ gốc", "Trung hạn", "Xuất toán trong kỳ", "Dự phòng phải trích")
    heading = [GridCell(name) for name in names * 3]
    grid = Grid([GridColumn(1, "right") for _ in heading], [heading], [GridRow(["6.093,748"] * len(heading))], 11)
    painted.write_pdf(Paper("Biểu", [grid], landscape=True), tmp_path / "bieu.pdf")
    document = pdfium.PdfDocument(tmp_path / "bieu.pdf")
    words = set(document[0].get_textpage().get_text_range().split())
    document.close()
    assert words == {word for name in names for word in name.split()} | {"6.093,748"}
