"""Layouts of the papers of a loan: from the folder's cover to the settlement (NĐ 30/2020/NĐ-CP, Phụ lục I); see make_templates.py."""

from collections.abc import Callable
from typing import Any

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Mm, Pt

from make_templates import CENTRE, LEFT, RIGHT, cell_margins, columns, line, official_head, page_numbers, paper, rule, whole_row

SIZE = 13
_BODY: dict[str, Any] = {"size": SIZE, "indent": 10, "after": 5, "spacing": 1.1}
_PLAIN: dict[str, Any] = {"size": SIZE, "after": 4, "spacing": 1.1}
_DECREE = (
    "Căn cứ Nghị định số 45/2021/NĐ-CP ngày 31 tháng 3 năm 2021 của Chính phủ về việc thành lập, tổ chức và hoạt động của Quỹ hỗ trợ phát triển "
    "hợp tác xã;"
)
_CIVIL_CODE = "Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015;"
_LAW = "Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20 tháng 6 năm 2023;"


def _title(made: Any, title: str, under: str = "", *, width: float = 60) -> None:
    line(made, title, size=14, bold=True, align=CENTRE, before=16)
    if under:
        line(made, under, size=SIZE, bold=True, align=CENTRE, before=2)
    rule(made, width, after=10)


def _nation(made: Any) -> None:
    """Add the national title alone, as papers written by the borrower begin."""
    line(made, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, align=CENTRE)
    line(made, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True, align=CENTRE)
    rule(made, 54)


def _part(made: Any, text: str) -> None:
    line(made, text, size=SIZE, bold=True, align=LEFT, before=6, after=4, keep=True)


def _facts(made: Any, *facts: str) -> None:
    for fact in facts:
        line(made, fact, align=LEFT, **_PLAIN)


def _when(made: Any, condition: str, *texts: str) -> None:
    """Add paragraphs that stand only where the condition holds."""
    line(made, f"{{%p if {condition} %}}", size=8)
    _facts(made, *texts)
    line(made, "{%p endif %}", size=8)


def _each(made: Any, listed: str, text: str) -> None:
    """Add a paragraph for each line of a list."""
    line(made, f"{{%p for dong in {listed} %}}", size=8)
    line(made, text, align=LEFT, **_PLAIN)
    line(made, "{%p endfor %}", size=8)


def _grounds(made: Any, *grounds: str) -> None:
    for ground in grounds:
        line(made, ground, size=SIZE, italic=True, indent=10, after=4)


def _table(
    made: Any, listed: str, cells: list[tuple[float, str, str, Any]], sums: list[str] | None = None, *, size: float = 12, high: float = 0
) -> None:
    """Add a table with one row for each line of a list; its head is repeated on every page.

    `cells`: width in mm, heading, what stands in the row, alignment. `sums`: texts of a last row. `high`: least height of a row, mm,
    where people sign; such rows stay together and with what follows.
    """
    widths = [cell[0] for cell in cells]
    table = columns(made, widths, lines="single")
    cell_margins(table, 0.7, 1.2)
    whole_row(table.rows[0], repeated=True)
    for place, (_, heading, _, _) in enumerate(cells):
        line(table.rows[0].cells[place], heading, size=size, bold=True, align=CENTRE, first=True, keep=True)
    blank = [""] * (len(cells) - 1)
    for texts in ([f"{{%tr for dong in {listed} %}}", *blank], [cell[2] for cell in cells], ["{%tr endfor %}", *blank]):
        row = _row(table, widths, texts, [cell[3] for cell in cells], size, keep=bool(high))
        if high and not texts[0].startswith("{%"):
            row.height_rule, row.height = WD_ROW_HEIGHT_RULE.AT_LEAST, Mm(high)
    if sums:
        _row(table, widths, sums, [CENTRE, *(cell[3] for cell in cells[1:])], size, bold=True)


def _row(
    table: Any, widths: list[float], texts: list[str], aligns: list[Any], size: float, *, bold: bool = False, keep: bool = False
) -> Any:
    row = table.add_row()
    whole_row(row)
    for place, (text, width) in enumerate(zip(texts, widths, strict=True)):
        row.cells[place].width = Mm(width)
        line(row.cells[place], text, size=size, bold=bold, align=aligns[place], first=True, keep=keep)
    return row


def _schedule(made: Any) -> None:
    _table(
        made, "cac_ky",
        [
            (17, "Kỳ", "{{ dong.ky }}", CENTRE), (26, "Ngày trả", "{{ dong.ngay }}", CENTRE), (30, "Gốc", "{{ dong.goc }}", RIGHT),
            (26, "Lãi", "{{ dong.lai }}", RIGHT), (30, "Cộng", "{{ dong.cong }}", RIGHT), (31, "Dư nợ còn lại", "{{ dong.con_lai }}", RIGHT),
        ],
        ["Tổng", "", "{{ tong_goc }}", "{{ tong_lai }}", "{{ tong_cong }}", ""],
    )  # fmt: skip


def _assets(made: Any, *, released: bool = False) -> None:
    """Add the table of collateral, where there is any."""
    line(made, "{%p if co_tai_san %}", size=8)
    cells = [
        (10.0, "TT", "{{ dong.stt }}", CENTRE), (58.0, "Tài sản", "{{ dong.loai }}: {{ dong.mo_ta }}", LEFT), (32.0, "Chủ tài sản", "{{ dong.chu }}", LEFT),
        (32.0, "Giấy tờ", "{{ dong.giay_to }}", LEFT), (28.0, "Giá trị (đồng)", "{{ dong.gia_tri }}", RIGHT),
    ]  # fmt: skip
    if released:
        cells[4] = (28.0, "Ngày giải chấp", "{{ dong.giai_chap }}", CENTRE)
    _table(made, "cac_tai_san", cells, size=11)
    line(made, "", size=6)
    line(made, "{%p endif %}", size=8)


def _hold(made: Any) -> None:
    """Let the words before a signature go with it to another page, and part it from a table before it."""
    before = made.paragraphs[-1].paragraph_format
    before.keep_with_next = before.keep_together = True
    line(made, "", size=2, keep=True)


def _signatures(made: Any, *signers: tuple[str, str, str]) -> list[Any]:
    """Add signatures beside each other, never alone on a page: who, how, name; return their places."""
    _hold(made)
    table = columns(made, [160 / len(signers)] * len(signers))
    cell_margins(table, 0, 0)
    whole_row(table.rows[0])
    for cell, (who, how, name) in zip(table.rows[0].cells, signers, strict=True):
        line(cell, who, size=SIZE, bold=True, align=CENTRE, before=10, first=True, keep=True)
        line(cell, how, size=12, italic=True, align=CENTRE, keep=True)
        line(cell, "", size=SIZE, align=CENTRE, before=52, keep=True)
        line(cell, name, size=SIZE, bold=True, align=CENTRE)
    return list(table.rows[0].cells)


def _signed_for_fund(cell: Any) -> None:
    """Add to a place of signing those who must sign for the fund with its head, where its product names any."""
    line(cell, "{%p for dong in cac_nguoi_cung_ky %}", size=2)
    line(cell, "{{ dong.chuc_vu }}", size=SIZE, bold=True, align=CENTRE, before=10, keep=True)
    line(cell, "(Ký, ghi rõ họ tên)", size=12, italic=True, align=CENTRE, keep=True)
    line(cell, "", size=SIZE, align=CENTRE, before=52, keep=True)
    line(cell, "{{ dong.ten }}", size=SIZE, bold=True, align=CENTRE)
    line(cell, "{%p endfor %}", size=2)


def _only_without_others(cell: Any) -> None:
    """Let what stands in a place of signing stand there only where the product names nobody who signs with the head."""
    first = cell.paragraphs[0].insert_paragraph_before("{%p if not co_nguoi_cung_ky %}")
    first.paragraph_format.space_after = Pt(0)
    line(cell, "{%p endif %}", size=2)


def _for_fund(made: Any, receivers: list[str]) -> None:
    """Add Nơi nhận and the signature of the fund's head."""
    _hold(made)
    table = columns(made, [76, 84])
    cell_margins(table, 0, 0)
    whole_row(table.rows[0])
    left, right = table.rows[0].cells
    line(left, "Nơi nhận:", size=12, bold=True, italic=True, align=LEFT, before=12, first=True)
    for receiver in receivers:
        line(left, receiver, size=11, align=LEFT)
    line(right, "{{ quyen_han_ky }}", size=SIZE, bold=True, align=CENTRE, before=12, first=True, keep=True)
    line(right, "", size=SIZE, align=CENTRE, before=56, keep=True)
    line(right, "{{ nguoi_ky }}", size=SIZE, bold=True, align=CENTRE)


def _borrower(made: Any, heading: str) -> None:
    """Say who borrows: an organisation with its representative, or a person, for itself or for a household."""
    _when(
        made, "la_to_chuc", f"{heading} **{{{{ ten_khach_hang }}}}**", "Loại hình: {{ loai_khach_hang }}. Mã số thuế: {{ ma_so_thue }}",
        "Người đại diện theo pháp luật: {{ nguoi_dai_dien }}. Chức vụ: {{ chuc_vu_dai_dien }}",
    )  # fmt: skip
    _when(
        made, "not la_to_chuc", f"{heading} ông (bà) **{{{{ ten_khach_hang }}}}**{{% if ho_gia_dinh %}}, đại diện hộ gia đình{{% endif %}}",
        "Số định danh cá nhân (CMND): {{ so_dinh_danh }}{% if la_thanh_vien_cua %}. Là thành viên của {{ la_thanh_vien_cua }}{% endif %}",
    )  # fmt: skip
    _facts(made, "Địa chỉ: {{ dia_chi }}", "Điện thoại: {{ dien_thoai }}")


def _fund(made: Any) -> None:
    """Say who lends and who signs for it."""
    _part(made, "BÊN CHO VAY (Bên A)")
    _facts(
        made, "Tên: **{{ ten_quy }}**", "Địa chỉ: {{ dia_chi_co_quan }}",
        "Người đại diện: {% if nguoi_ky %}{{ nguoi_ky }}{% else %}……………………………{% endif %}. Chức vụ: {{ chuc_vu_ky }}",
    )  # fmt: skip


def _beside(made: Any) -> None:
    """Name those who sign beside the borrower, each with their number."""
    line(made, "{%p if co_ben_ky %}", size=8)
    _each(
        made, "cac_ben_ky",
        "- {{ dong.vai_tro }}: **{{ dong.ten }}**{% if dong.quan_he %} ({{ dong.quan_he }}){% endif %}{% if dong.so_dinh_danh %}, số định danh cá nhân "
        "{{ dong.so_dinh_danh }}{% endif %}{% if dong.dia_chi %}, địa chỉ: {{ dong.dia_chi }}{% endif %}",
    )  # fmt: skip
    line(made, "{%p endif %}", size=8)


def _signed_beside(made: Any) -> None:
    """Add the place where those sign who stand beside the borrower, to be followed by the signatures."""
    made.paragraphs[-1].paragraph_format.keep_with_next = made.paragraphs[-1].paragraph_format.keep_together = True
    line(made, "{%p if co_ben_ky %}", size=8)
    line(
        made, "Người cùng ký vay, người bảo lãnh, chủ tài sản bảo đảm đã đọc, đồng ý và ký tên:", align=LEFT, keep=True, before=8, **_PLAIN
    )
    _table(
        made, "cac_ben_ky",
        [
            (12, "TT", "{{ loop.index }}", CENTRE), (50, "Tư cách", "{{ dong.vai_tro }}", LEFT), (52, "Họ và tên", "{{ dong.ten }}", LEFT),
            (46, "Ký, ghi rõ họ tên", "", LEFT),
        ], high=14,
    )  # fmt: skip
    line(made, "{%p endif %}", size=8)


def cover() -> Any:
    """Bìa hồ sơ: whose folder, and the list of what lies in it."""
    made = paper()
    official_head(made, number=False)
    line(made, "HỒ SƠ VAY VỐN", size=24, bold=True, align=CENTRE, before=40)
    line(made, "Số: {{ so_ho_so }}", size=16, bold=True, align=CENTRE, before=4, after=26)
    line(made, "{{ ten_khach_hang_hoa }}", size=18, bold=True, align=CENTRE, after=22)
    for fact in (
        "Loại khách hàng: **{{ loai_khach_hang }}**{% if la_thanh_vien_cua %} ({{ la_thanh_vien_cua }}){% endif %}", "Địa chỉ: {{ dia_chi }}", "Điện thoại: {{ dien_thoai }}", "Mục đích vay: {{ muc_dich }}",
        "Ngày nhận đơn: {{ ngay_nhan_don }}. Số tiền đề nghị vay: {{ so_tien_de_nghi }} đồng",
        "Quyết định cho vay: số {{ so_quyet_dinh }}, ngày {{ ngay_quyet_dinh }}", "Hợp đồng vay: số {{ so_hop_dong }}, ngày {{ ngay_ky }}",
        "Số tiền cho vay: **{{ so_tien }}** đồng. Thời hạn: {{ thoi_han }} tháng. Lãi suất: {{ lai_suat }} %/năm",
    ):  # fmt: skip
        line(made, fact, size=14, align=LEFT, after=6, spacing=1.2)
    heading = line(made, "DANH MỤC GIẤY TỜ TRONG HỒ SƠ {{ so_ho_so }}", size=14, bold=True, align=CENTRE, after=8)
    heading.paragraph_format.page_break_before = True
    _table(
        made, "cac_giay_to",
        [
            (12, "TT", "{{ dong.stt }}", CENTRE), (42, "Bước", "{{ dong.buoc }}", LEFT), (78, "Tên giấy tờ", "{{ dong.ten }}", LEFT),
            (28, "Ngày nhận", "{{ dong.ngay }}", CENTRE),
        ],
    )  # fmt: skip
    return made


def request() -> Any:
    """Đơn đề nghị vay vốn: written by the borrower."""
    made = paper()
    page_numbers(made)
    _nation(made)
    line(made, "{{ dia_danh_ngay }}", size=SIZE, italic=True, align=RIGHT, before=6)
    _title(made, "ĐƠN ĐỀ NGHỊ VAY VỐN", width=62)
    line(made, "Kính gửi: **{{ ten_quy }}**", size=14, align=CENTRE, after=10)
    _borrower(made, "Tên khách hàng:")
    line(
        made, "Đề nghị {{ ten_quy }} cho vay vốn theo Nghị định số 45/2021/NĐ-CP ngày 31 tháng 3 năm 2021 của Chính phủ về việc thành lập, tổ chức và "
        "hoạt động của Quỹ hỗ trợ phát triển hợp tác xã, với nội dung sau:", **_BODY,
    )  # fmt: skip
    _facts(
        made, "1. Mục đích vay: {{ muc_dich }}",
        "2. Tổng vốn đầu tư của dự án, phương án: {{ tong_von }} đồng; trong đó vốn chủ sở hữu tham gia: {{ von_tu_co }} đồng "
        "({{ ty_le_tu_co }} %).",
        "3. Số tiền đề nghị vay: **{{ so_tien_de_nghi }} đồng** (bằng chữ: {{ so_tien_de_nghi_chu }}).", "4. Thời hạn vay: {{ thoi_han_de_nghi }} tháng.",
        "5. Bảo đảm tiền vay:{% if not co_tai_san %} theo thỏa thuận với Quỹ.{% endif %}",
    )  # fmt: skip
    _assets(made)
    line(made, "{%p if co_nguoi %}", size=8)
    _facts(made, "6. Người có liên quan, cùng ký vay, bảo lãnh:")
    _each(
        made,
        "cac_nguoi",
        "- {{ dong.ten }} – {{ dong.vai_tro }}{% if dong.quan_he %} ({{ dong.quan_he }}){% endif %}{% if dong.dia_chi %}, {{ dong.dia_chi }}{% endif %}",
    )
    line(made, "{%p endif %}", size=8)
    line(
        made, "{% if la_to_chuc or ho_gia_dinh %}Chúng tôi{% else %}Tôi{% endif %} cam kết không có nợ xấu tại tổ chức tín dụng, sử dụng vốn vay đúng "
        "mục đích, trả nợ gốc và lãi đầy đủ, đúng hạn và chịu trách nhiệm trước pháp luật về nội dung đơn này cùng các giấy tờ kèm theo; đồng ý để Quỹ "
        "xử lý dữ liệu cá nhân trong hồ sơ cho việc xét duyệt, quản lý và thu hồi khoản vay theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15./.", **_BODY,
    )  # fmt: skip
    _signed_beside(made)
    _signatures(
        made, ("", "", ""), ("NGƯỜI ĐỀ NGHỊ VAY VỐN", "(Ký, ghi rõ họ tên{% if la_to_chuc %}, đóng dấu{% endif %})", "{{ nguoi_dai_dien }}")
    )
    return made


def appraisal() -> Any:
    """Tờ trình thẩm định."""
    made = paper()
    page_numbers(made)
    official_head(made)
    _title(made, "TỜ TRÌNH", "Thẩm định cho vay vốn đối với {{ ten_khach_hang }}", width=62)
    line(made, "Kính gửi: **Hội đồng xét duyệt cho vay {{ ten_quy }}**", size=14, align=CENTRE, after=8)
    line(
        made, "Căn cứ Nghị định số 45/2021/NĐ-CP ngày 31 tháng 3 năm 2021 của Chính phủ về việc thành lập, tổ chức và hoạt động của Quỹ hỗ trợ phát triển "
        "hợp tác xã; căn cứ hồ sơ vay vốn số {{ so_ho_so }} nhận ngày {{ ngay_nhan_don }}, cán bộ thẩm định trình kết quả thẩm định như sau:", **_BODY,
    )  # fmt: skip
    _part(made, "I. KHÁCH HÀNG")
    _borrower(made, "Tên khách hàng:")
    _part(made, "II. NHU CẦU VAY VỐN")
    _when(made, "san_pham", "Sản phẩm vay: {{ san_pham }}")
    _facts(
        made, "Mục đích vay: {{ muc_dich }}", "Số tiền đề nghị vay: {{ so_tien_de_nghi }} đồng; thời hạn {{ thoi_han_de_nghi }} tháng.",
        "Tổng vốn đầu tư: {{ tong_von }} đồng. Vốn chủ sở hữu tham gia: {{ von_tu_co }} đồng, bằng {{ ty_le_tu_co }} % tổng vốn (tối thiểu 20 % theo Điều 22 "
        "Nghị định số 45/2021/NĐ-CP).",
    )  # fmt: skip
    _part(made, "III. BẢO ĐẢM TIỀN VAY")
    _facts(
        made,
        "{% if co_tai_san %}Tổng giá trị tài sản bảo đảm: {{ tong_gia_tri_tai_san }} đồng.{% else %}Không có tài sản bảo đảm.{% endif %}",
    )
    _assets(made)
    line(made, "{%p if co_nguoi %}", size=8)
    _each(made, "cac_nguoi", "- {{ dong.vai_tro }}: {{ dong.ten }}{% if dong.quan_he %} ({{ dong.quan_he }}){% endif %}")
    line(made, "{%p endif %}", size=8)
    _part(made, "IV. Ý KIẾN THẨM ĐỊNH VÀ ĐỀ XUẤT")
    _facts(
        made, "{{ y_kien_tham_dinh }}",
        "Đề xuất cho vay: **{{ so_tien }} đồng** (bằng chữ: {{ so_tien_chu }}); thời hạn {{ thoi_han }} tháng; lãi suất {{ lai_suat }} %/năm.",
    )  # fmt: skip
    _facts(made, "Cán bộ thẩm định:")
    _each(made, "can_bo_tham_dinh", "- {{ dong.ten }}")
    line(made, "Kính trình Hội đồng xem xét, quyết định./.", **_BODY)
    _signatures(made, ("CÁN BỘ THẨM ĐỊNH", "(Ký, ghi rõ họ tên)", ""), ("{{ quyen_han_ky }}", "(Ký, ghi rõ họ tên)", "{{ nguoi_ky }}"))
    return made


def council() -> Any:
    """Biên bản họp hội đồng xét duyệt cho vay."""
    made = paper()
    page_numbers(made)
    official_head(made)
    _title(made, "BIÊN BẢN", "Họp Hội đồng xét duyệt cho vay", width=62)
    line(
        made, "Hồi ….. giờ ….. phút, {{ ngay_hop_chu }}, tại trụ sở {{ ten_quy }}, Hội đồng xét duyệt cho vay họp xem xét hồ sơ vay số {{ so_ho_so }} của "
        "**{{ ten_khach_hang }}**.", **_BODY,
    )  # fmt: skip
    _part(made, "I. THÀNH PHẦN DỰ HỌP")
    _each(made, "thanh_phan_hop", "- {{ dong.ten }}")
    _part(made, "II. NỘI DUNG")
    _facts(
        made, "1. Khách hàng đề nghị vay {{ so_tien_de_nghi }} đồng để: {{ muc_dich }}. Tổng vốn đầu tư {{ tong_von }} đồng, vốn chủ sở hữu tham gia "
        "{{ von_tu_co }} đồng ({{ ty_le_tu_co }} %).",
        "2. Ý kiến thẩm định{% if so_to_trinh %} (Tờ trình số {{ so_to_trinh }} ngày {{ ngay_tham_dinh }}){% endif %}: {{ y_kien_tham_dinh }}",
        "3. Bảo đảm tiền vay: {% if co_tai_san %}tài sản trị giá {{ tong_gia_tri_tai_san }} đồng.{% else %}không có tài sản bảo đảm.{% endif %}",
    )  # fmt: skip
    _assets(made)
    _part(made, "III. KẾT LUẬN")
    _facts(
        made, "{{ ket_luan_hop }}",
        "Số tiền cho vay: **{{ so_tien }} đồng** (bằng chữ: {{ so_tien_chu }}); thời hạn {{ thoi_han }} tháng; lãi suất {{ lai_suat }} %/năm.",
    )  # fmt: skip
    line(
        made, "Cuộc họp kết thúc hồi ….. giờ ….. phút cùng ngày. Biên bản được đọc lại cho các thành viên cùng nghe, thống nhất và ký tên./.", keep=True, **_BODY,
    )  # fmt: skip
    _table(
        made, "thanh_phan_hop",
        [
            (12, "TT", "{{ loop.index }}", CENTRE), (78, "Thành phần dự họp", "{{ dong.ten }}", LEFT), (34, "Biểu quyết", "", CENTRE),
            (36, "Chữ ký", "", CENTRE),
        ], high=11,
    )  # fmt: skip
    _signatures(made, ("THƯ KÝ", "(Ký, ghi rõ họ tên)", ""), ("CHỦ TỌA", "(Ký, ghi rõ họ tên)", ""))
    return made


def decision() -> Any:
    """Quyết định cho vay."""
    made = paper()
    page_numbers(made)
    official_head(made)
    _title(made, "QUYẾT ĐỊNH", "Về việc cho vay vốn đối với {{ ten_khach_hang }}", width=62)
    line(made, "{{ quyen_han_ky }} {{ ten_co_quan_hoa }}", size=SIZE, bold=True, align=CENTRE, after=6)
    _grounds(
        made, _LAW, _DECREE, "Căn cứ Điều lệ và Quy định nội bộ về cho vay của {{ ten_quy }};",
        "{% if so_bien_ban %}Căn cứ Biên bản họp Hội đồng xét duyệt cho vay số {{ so_bien_ban }} {{ ngay_hop_chu }};{% else %}Căn cứ kết quả xét duyệt "
        "hồ sơ vay vốn số {{ so_ho_so }};{% endif %}",
        "Theo đề nghị của bộ phận thẩm định{% if so_to_trinh %} tại Tờ trình số {{ so_to_trinh }} {{ ngay_tham_dinh_chu }}{% endif %}.",
    )  # fmt: skip
    line(made, "QUYẾT ĐỊNH:", size=14, bold=True, align=CENTRE, before=6, after=6)
    line(
        made,
        "**Điều 1.** Cho {% if not la_to_chuc %}ông (bà) {% endif %}**{{ ten_khach_hang }}**, địa chỉ: {{ dia_chi }}, vay vốn với nội dung sau:",
        **_BODY,
    )
    _facts(
        made, "- Mục đích vay: {{ muc_dich }}", "- Số tiền: **{{ so_tien }} đồng** (bằng chữ: {{ so_tien_chu }});",
        "- Thời hạn: {{ thoi_han }} tháng; lãi suất: {{ lai_suat }} %/năm;",
        "- Bảo đảm tiền vay: {% if co_tai_san %}tài sản trị giá {{ tong_gia_tri_tai_san }} đồng, gồm:{% else %}không có tài sản bảo đảm.{% endif %}",
    )  # fmt: skip
    _assets(made)
    _when(made, "dieu_kien", "- Điều kiện: {{ dieu_kien }}")
    line(
        made,
        "**Điều 2.** Khách hàng có trách nhiệm sử dụng vốn vay đúng mục đích, trả nợ gốc và lãi đầy đủ, đúng hạn theo hợp đồng vay vốn.",
        **_BODY,
    )
    line(
        made, "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. Các bộ phận của Quỹ và {% if not la_to_chuc %}ông (bà) {% endif %}{{ ten_khach_hang }} chịu trách nhiệm thi hành Quyết định "
        "này./.", **_BODY,
    )  # fmt: skip
    _for_fund(made, ["- Như Điều 3;", "- Lưu: VT, hồ sơ vay."])
    return made


def contract() -> Any:
    """Hợp đồng vay vốn, with the schedule as its annex."""
    made = paper()
    page_numbers(made)
    _nation(made)
    _title(made, "HỢP ĐỒNG VAY VỐN", "Số: {{ so_hop_dong }}", width=62)
    _grounds(
        made, _CIVIL_CODE, _LAW, _DECREE,
        "{% if so_quyet_dinh %}Căn cứ Quyết định cho vay số {{ so_quyet_dinh }} {{ ngay_quyet_dinh_chu }} của {{ ten_quy }};{% else %}Căn cứ Quy định "
        "nội bộ về cho vay của {{ ten_quy }};{% endif %}",
    )  # fmt: skip
    line(made, "Hôm nay, {{ ngay_ky_chu }}, tại ………………………………, chúng tôi gồm:", **_BODY)
    _fund(made)
    _part(made, "BÊN VAY (Bên B)")
    _borrower(made, "Tên:")
    _beside(made)
    line(made, "Hai bên thống nhất ký hợp đồng vay vốn với các điều khoản sau:", **_BODY)
    line(made, "**Điều 1. Số tiền và mục đích vay**", **_PLAIN, keep=True)
    line(
        made, "Bên A cho Bên B vay **{{ so_tien }} đồng** (bằng chữ: {{ so_tien_chu }}) để: {{ muc_dich }}. Tiền vay giải ngân một hoặc nhiều lần theo khế "
        "ước nhận nợ.", **_BODY,
    )  # fmt: skip
    line(made, "**Điều 2. Thời hạn và lãi suất**", **_PLAIN, keep=True)
    _facts(
        made, "1. Thời hạn vay: {{ thoi_han }} tháng kể từ ngày giải ngân lần đầu.", "2. Lãi suất trong hạn tại ngày ký: {{ lai_suat }} %/năm{% if lai_suat_thay_doi %}, "
        "thay đổi theo quyết định lãi suất của Quỹ từng thời kỳ{% endif %}; cách tính: {{ cach_tinh_lai }}, trên dư nợ thực tế.",
        "3. Lãi suất quá hạn: {{ lai_suat_qua_han }} %/năm tính trên gốc quá hạn{% if lai_suat_thay_doi %} (theo lãi suất trong hạn tại ngày ký){% endif %}. "
        "{% if co_lai_cham_tra %}Lãi chậm trả: {{ lai_cham_tra }} %/năm tính trên tiền lãi chậm trả.{% else %}Không thu lãi trên tiền lãi chậm trả.{% endif %}",
    )  # fmt: skip
    line(made, "**Điều 3. Trả nợ**", **_PLAIN, keep=True)
    line(
        made, "Cách trả nợ: {{ cach_tra_no }}. Lịch trả nợ là phụ lục của hợp đồng.{% if ngay_nghi %} {{ ngay_nghi }}{% endif %} Khi không có nợ quá hạn, tiền "
        "trả được thu theo thứ tự: {{ thu_tu_trong_han }}; khi có nợ quá hạn: {{ thu_tu_qua_han }}. Bên B được trả nợ trước hạn.", **_BODY,
    )  # fmt: skip
    line(made, "**Điều 4. Bảo đảm tiền vay**", **_PLAIN, keep=True)
    _facts(
        made,
        "{% if co_tai_san %}Khoản vay được bảo đảm bằng tài sản trị giá {{ tong_gia_tri_tai_san }} đồng:{% else %}Khoản vay không có tài sản bảo đảm.{% endif %}",
    )
    _assets(made)
    line(made, "**Điều 5. Quyền và nghĩa vụ của Bên A**", **_PLAIN, keep=True)
    line(
        made, "Giải ngân đúng thỏa thuận; kiểm tra việc sử dụng vốn; thu nợ gốc, lãi đúng hạn; xem xét điều chỉnh kỳ hạn nợ, gia hạn nợ theo quy định; thu hồi "
        "nợ trước hạn khi Bên B sử dụng vốn sai mục đích hoặc vi phạm hợp đồng; giải chấp tài sản khi Bên B trả hết nợ.", **_BODY,
    )  # fmt: skip
    line(made, "**Điều 6. Quyền và nghĩa vụ của Bên B**", **_PLAIN, keep=True)
    line(
        made, "Sử dụng vốn đúng mục đích; cung cấp đầy đủ, trung thực chứng từ, tạo điều kiện cho Bên A kiểm tra; trả gốc và lãi đúng hạn; thông báo ngay cho "
        "Bên A khi gặp khó khăn ảnh hưởng đến khả năng trả nợ.", **_BODY,
    )  # fmt: skip
    line(made, "**Điều 7. Điều khoản chung**", **_PLAIN, keep=True)
    line(
        made, "Mọi thay đổi phải lập thành phụ lục có chữ ký của hai bên. Tranh chấp được giải quyết bằng thương lượng; không thống nhất được thì đưa ra Tòa án có "
        "thẩm quyền. Hợp đồng có hiệu lực từ ngày ký, lập thành 03 bản có giá trị như nhau, Bên A giữ 02 bản, Bên B giữ 01 bản./.", **_BODY,
    )  # fmt: skip
    _signed_beside(made)
    _both_sides(made)
    heading = line(made, "PHỤ LỤC: LỊCH TRẢ NỢ DỰ KIẾN", size=14, bold=True, align=CENTRE)
    heading.paragraph_format.page_break_before = True
    line(made, "(Kèm theo Hợp đồng vay vốn số {{ so_hop_dong }} {{ ngay_ky_chu }})", size=SIZE, italic=True, align=CENTRE, after=8)
    line(made, "Đơn vị tính: đồng", size=12, italic=True, align=RIGHT, after=2)
    _schedule(made)
    _both_sides(made)
    return made


def _both_sides(made: Any) -> None:
    _, lender = _signatures(
        made, ("{% if la_to_chuc %}ĐẠI DIỆN {% endif %}BÊN B", "(Ký, ghi rõ họ tên{% if la_to_chuc %}, đóng dấu{% endif %})", "{{ nguoi_dai_dien }}"),
        ("ĐẠI DIỆN BÊN A", "(Ký, ghi rõ họ tên, đóng dấu)", "{{ nguoi_ky }}"),
    )  # fmt: skip
    _signed_for_fund(lender)


def note() -> Any:
    """Khế ước nhận nợ, with the schedule."""
    made = paper()
    page_numbers(made)
    official_head(made)
    _title(made, "KHẾ ƯỚC NHẬN NỢ", "Kèm theo Hợp đồng vay vốn số {{ so_hop_dong }} ngày {{ ngay_ky }}", width=62)
    _borrower(made, "Bên vay:")
    _facts(
        made, "Bên cho vay: **{{ ten_quy }}**", "1. Số tiền nhận nợ lần này: **{{ so_tien_nhan }} đồng** (bằng chữ: {{ so_tien_nhan_chu }}).",
        "2. Ngày nhận nợ: {{ ngay_giai_ngan }}. Người nhận tiền: {{ nguoi_nhan }}",
        "3. Đã nhận nợ đến lần này: {{ da_giai_ngan }} đồng, trên số tiền vay theo hợp đồng {{ so_tien }} đồng.", "4. Mục đích sử dụng: {{ muc_dich }}",
        "5. Lãi suất trong hạn {{ lai_suat }} %/năm; lãi suất quá hạn {{ lai_suat_qua_han }} %/năm{% if co_lai_cham_tra %}; lãi chậm trả "
        "{{ lai_cham_tra }} %/năm{% endif %}; cách tính lãi: {{ cach_tinh_lai }}.",
        "6. Cách trả nợ: {{ cach_tra_no }}.", "7. Lịch trả nợ của tổng dư nợ từ ngày nhận nợ (đơn vị tính: đồng):",
    )  # fmt: skip
    _schedule(made)
    line(made, "Bên vay cam kết đã nhận đủ số tiền trên, sử dụng đúng mục đích và trả nợ theo lịch này./.", before=6, **_BODY)
    _signed_beside(made)
    _, middle, _ = _signatures(
        made, ("BÊN VAY", "(Ký, ghi rõ họ tên{% if la_to_chuc %}, đóng dấu{% endif %})", "{{ nguoi_dai_dien }}"),
        ("KẾ TOÁN TRƯỞNG", "(Ký, ghi rõ họ tên)", ""), ("{{ quyen_han_ky }}", "(Ký, ghi rõ họ tên, đóng dấu)", "{{ nguoi_ky }}"),
    )  # fmt: skip
    _only_without_others(middle)
    _signed_for_fund(middle)
    return made


def amendment() -> Any:
    """Phụ lục hợp đồng."""
    made = paper()
    page_numbers(made)
    _nation(made)
    _title(made, "PHỤ LỤC HỢP ĐỒNG VAY VỐN", "Số: {{ so_phu_luc }}", width=62)
    line(made, "(Kèm theo Hợp đồng vay vốn số {{ so_hop_dong }} {{ ngay_ky_chu }})", size=SIZE, italic=True, align=CENTRE, after=8)
    _grounds(
        made, _CIVIL_CODE,
        "Căn cứ {% if co_cau_lai %}Điều 27 {% endif %}Nghị định số 45/2021/NĐ-CP ngày 31 tháng 3 năm 2021 của Chính phủ về việc thành lập, tổ chức và hoạt "
        "động của Quỹ hỗ trợ phát triển hợp tác xã;",
        "Căn cứ Hợp đồng vay vốn số {{ so_hop_dong }} {{ ngay_ky_chu }};",
    )  # fmt: skip
    line(made, "Hôm nay, {{ ngay_phu_luc_chu }}, chúng tôi gồm:", **_BODY)
    _fund(made)
    _part(made, "BÊN VAY (Bên B)")
    _borrower(made, "Tên:")
    _beside(made)
    line(made, "Hai bên thống nhất sửa đổi hợp đồng như sau:", **_BODY)
    _facts(made, "**Điều 1.** {{ loai_thay_doi }}, có hiệu lực từ ngày {{ hieu_luc_tu }}. Lý do: {{ ly_do }}")
    _table(
        made, "cac_thay_doi",
        [
            (70, "Nội dung", "{{ dong.noi_dung }}", LEFT), (45, "Trước khi thay đổi", "{{ dong.truoc }}", CENTRE),
            (45, "Sau khi thay đổi", "{{ dong.sau }}", CENTRE),
        ],
    )  # fmt: skip
    line(made, "**Điều 2.** Lịch trả nợ từ ngày phụ lục có hiệu lực (đơn vị tính: đồng):", before=6, keep=True, **_BODY)
    _schedule(made)
    line(
        made, "**Điều 3.** Các điều khoản khác của hợp đồng giữ nguyên. Phụ lục là bộ phận không tách rời của hợp đồng, lập thành 03 bản có giá trị như "
        "nhau, Bên A giữ 02 bản, Bên B giữ 01 bản./.", before=6, **_BODY,
    )  # fmt: skip
    _signed_beside(made)
    _both_sides(made)
    return made


def due_notice() -> Any:
    """Giấy báo nợ đến hạn."""
    made = paper()
    official_head(made)
    _title(made, "GIẤY BÁO NỢ ĐẾN HẠN", width=66)
    line(made, "Kính gửi: {% if not la_to_chuc %}ông (bà) {% endif %}**{{ ten_khach_hang }}**", size=14, align=CENTRE)
    line(made, "Địa chỉ: {{ dia_chi }}", size=SIZE, align=CENTRE, after=8)
    line(
        made, "Theo Hợp đồng vay vốn số {{ so_hop_dong }} ngày {{ ngay_ky }}, {{ ten_quy }} trân trọng báo kỳ trả nợ sắp tới của Quý khách. Dư nợ gốc đến "
        "hết ngày {{ tinh_den_ngay }} là {{ du_no }} đồng; số phải trả gồm:", **_BODY,
    )  # fmt: skip
    _money(made, [
        ("Gốc đến hạn ngày {{ ngay_den_han }}", "{{ goc_den_han }}"),
        ("Lãi đến hạn ngày {{ ngay_den_han }}", "{{ lai_den_han }}"), ("Còn nợ của các kỳ trước", "{{ con_no_ky_truoc }}"),
        ("Trừ tiền trả trước Quỹ đang giữ", "{{ tien_dang_giu }}"), ("**Tổng phải trả**", "**{{ phai_tra }}**"),
    ])  # fmt: skip
    line(made, "Bằng chữ: {{ phai_tra_chu }}.", size=SIZE, italic=True, align=LEFT, before=4, after=6)
    line(
        made, "Đề nghị Quý khách trả đủ số tiền trên chậm nhất ngày **{{ ngay_den_han }}**. Quá ngày này, phần chưa trả chuyển sang nợ quá hạn và chịu lãi "
        "suất quá hạn theo hợp đồng. Nếu đã trả, xin bỏ qua giấy báo này.", **_BODY,
    )  # fmt: skip
    _for_fund(made, ["- Như trên;", "- Lưu: hồ sơ vay."])
    return made


def overdue_notice() -> Any:
    """Thông báo nợ quá hạn."""
    made = paper()
    official_head(made)
    _title(made, "THÔNG BÁO", "Về việc nợ quá hạn", width=66)
    line(made, "Kính gửi: {% if not la_to_chuc %}ông (bà) {% endif %}**{{ ten_khach_hang }}**", size=14, align=CENTRE)
    line(made, "Địa chỉ: {{ dia_chi }}", size=SIZE, align=CENTRE, after=8)
    line(
        made, "Đến hết ngày {{ tinh_den_ngay }}, khoản vay theo Hợp đồng vay vốn số {{ so_hop_dong }} ngày {{ ngay_ky }} của Quý khách đã quá hạn "
        "**{{ so_ngay_qua_han }} ngày** (từ kỳ trả ngày {{ qua_han_tu }}). Dư nợ gốc là {{ du_no }} đồng; số phải trả ngay gồm:", **_BODY,
    )  # fmt: skip
    _money(made, [
        ("Gốc đến hạn chưa trả", "{{ goc_qua_han }}"), ("Lãi đến hạn chưa trả", "{{ lai_chua_tra }}"),
        ("Lãi quá hạn", "{{ tien_lai_qua_han }}"), ("Lãi chậm trả", "{{ tien_lai_cham_tra }}"), ("**Tổng phải trả ngay**", "**{{ phai_tra }}**"),
    ])  # fmt: skip
    line(made, "Bằng chữ: {{ phai_tra_chu }}.", size=SIZE, italic=True, align=LEFT, before=4, after=6)
    line(made, "Khoản vay hiện được phân loại: {{ nhom_no }}.", **_BODY)
    line(
        made, "Đề nghị Quý khách trả ngay số tiền trên. Lãi quá hạn, lãi chậm trả tiếp tục tính đến ngày trả. Nếu gặp khó khăn, đề nghị Quý khách liên hệ với Quỹ "
        "để được hướng dẫn; nếu không trả, Quỹ sẽ xử lý tài sản bảo đảm (nếu có) và thực hiện các biện pháp thu hồi nợ theo hợp đồng và pháp luật.", **_BODY,
    )  # fmt: skip
    beside = ["{%p for dong in cac_ben_ky %}", "- {{ dong.ten }} ({{ dong.vai_tro|lower }});", "{%p endfor %}"]
    _for_fund(made, ["- Như trên;", *beside, "- Lưu: VT, hồ sơ vay."])
    return made


def _money(made: Any, rows: list[tuple[str, str]]) -> None:
    """Add a table of labels and amounts."""
    table = columns(made, [105, 50], lines="single")
    cell_margins(table, 0.8, 1.5)
    for place, (label, amount) in enumerate([("Khoản mục", "Số tiền (đồng)"), *rows]):
        row = table.rows[0] if place == 0 else table.add_row()
        whole_row(row)
        for cell, width in zip(row.cells, (105, 50), strict=True):
            cell.width = Mm(width)
        line(row.cells[0], label, size=SIZE, bold=place == 0, align=CENTRE if place == 0 else LEFT, first=True)
        line(row.cells[1], amount, size=SIZE, bold=place == 0, align=CENTRE if place == 0 else RIGHT, first=True)


def inspection() -> Any:
    """Biên bản kiểm tra sử dụng vốn vay."""
    made = paper()
    page_numbers(made)
    official_head(made)
    _title(made, "BIÊN BẢN", "Kiểm tra sử dụng vốn vay", width=66)
    line(made, "Hôm nay, {{ ngay_kiem_tra_chu }}, tại {{ dia_chi }}, chúng tôi gồm:", **_BODY)
    _part(made, "1. Đại diện {{ ten_quy }}")
    _each(made, "nguoi_kiem_tra", "- {{ dong.ten }}")
    _part(made, "2. Khách hàng vay")
    _borrower(made, "Tên:")
    line(made, "Đã kiểm tra việc sử dụng vốn vay theo Hợp đồng vay vốn số {{ so_hop_dong }} ngày {{ ngay_ky }}:", before=4, **_BODY)
    _facts(
        made, "- Số tiền vay theo hợp đồng: {{ so_tien }} đồng; mục đích: {{ muc_dich }}", "- Đã giải ngân: {{ da_giai_ngan }} đồng; đã sử dụng: {{ da_su_dung }} đồng.",
        "- Kết quả kiểm tra: {{ ket_qua }}", "- Đánh giá: **{% if dung_muc_dich %}sử dụng vốn đúng mục đích{% else %}sử dụng vốn không đúng mục đích{% endif %}**.",
        "- Kết luận, kiến nghị: {{ kien_nghi }}",
    )  # fmt: skip
    line(made, "Biên bản lập thành 02 bản, mỗi bên giữ 01 bản, đã đọc cho các bên cùng nghe và thống nhất ký tên./.", **_BODY)
    _signatures(
        made, ("KHÁCH HÀNG VAY", "(Ký, ghi rõ họ tên{% if la_to_chuc %}, đóng dấu{% endif %})", "{{ nguoi_dai_dien }}"),
        ("NGƯỜI KIỂM TRA", "(Ký, ghi rõ họ tên)", ""),
    )  # fmt: skip
    return made


def settlement() -> Any:
    """Biên bản thanh lý hợp đồng vay vốn, with the release of collateral."""
    made = paper()
    page_numbers(made)
    _nation(made)
    _title(made, "BIÊN BẢN THANH LÝ HỢP ĐỒNG VAY VỐN", "Hợp đồng số {{ so_hop_dong }} {{ ngay_ky_chu }}", width=58)
    line(made, "Hôm nay, {{ ngay_thanh_ly_chu }}, chúng tôi gồm:", **_BODY)
    _fund(made)
    _part(made, "BÊN VAY (Bên B)")
    _borrower(made, "Tên:")
    line(made, "Hai bên thống nhất thanh lý hợp đồng với nội dung sau:", **_BODY)
    _money(made, [
        ("Số tiền vay theo hợp đồng", "{{ so_tien }}"), ("Đã giải ngân", "{{ tong_giai_ngan }}"), ("Gốc đã trả", "{{ goc_da_tra }}"),
        ("Lãi trong hạn, lãi quá hạn, lãi chậm trả đã trả", "{{ lai_da_tra }}"), ("**Còn phải trả đến ngày thanh lý**", "**{{ con_no }}**"),
    ])  # fmt: skip
    line(made, "Bên B trả nợ lần cuối ngày {{ ngay_tra_het }}, đã hoàn thành nghĩa vụ trả nợ theo hợp đồng.", before=6, **_BODY)
    _facts(made, "{% if co_tai_san %}Bên A giải chấp và trả lại chủ tài sản giấy tờ của các tài sản bảo đảm sau:{% endif %}")
    _assets(made, released=True)
    line(
        made,
        "Hợp đồng hết hiệu lực kể từ ngày ký biên bản này. Biên bản lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.",
        **_BODY,
    )
    _both_sides(made)
    return made


LOAN_TEMPLATES: dict[str, Callable[[], Any]] = {
    "loan_cover": cover, "loan_request": request, "loan_appraisal": appraisal, "loan_council": council, "loan_decision": decision,
    "loan_contract": contract, "loan_note": note, "loan_amendment": amendment, "loan_due_notice": due_notice, "loan_overdue_notice": overdue_notice,
    "loan_inspection": inspection, "loan_settlement": settlement,
}  # fmt: skip
