"""Lay out the Word templates the program comes with: official head, body, signatures (NĐ 30/2020/NĐ-CP, Phụ lục I).

Usage: make_templates.py [CODE…]. Those of a loan are laid out in loan_templates.py. The templates are committed; offices put
their own in their place inside the program. Fields are those the areas' kinds of documents name; a test fills every template with its
sample.
"""

import datetime
import io
import re
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

FOLDER = Path(__file__).parents[1] / "resources" / "documents"
FONT = "Times New Roman"
CENTRE, LEFT, RIGHT, BOTH = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY
GREEN, RED, GREY = RGBColor(0x1B, 0x5E, 0x3F), RGBColor(0xB0, 0x1E, 0x1E), RGBColor(0x55, 0x55, 0x55)
#: Everything is stamped with this day, so that the same tool makes the same file.
STAMP = datetime.datetime(2026, 1, 1)


def paper(*, landscape: bool = False, margins: tuple[float, float, float, float] = (20, 20, 30, 20)) -> Any:
    """Begin an A4 document; margins in mm: top, bottom, left, right."""
    made = Document()
    section = made.sections[0]
    width, height = (297, 210) if landscape else (210, 297)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = (Mm(each) for each in margins)
    section.header_distance = section.footer_distance = Mm(10)
    style = made.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(14)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(kind), FONT)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    style.element.get_or_add_rPr().append(language)
    return made


def line(
    where: Any, text: str, *, size: float = 14, bold: bool = False, italic: bool = False, align: Any = BOTH, before: float = 0,
    after: float = 0, indent: float = 0, spacing: float = 1.0, colour: RGBColor | None = None, keep: bool = False, first: bool = False,
) -> Any:  # fmt: skip
    """Add a paragraph; ``**…**`` in the text is bold. In a cell, `first` takes the paragraph that is there."""
    paragraph = where.paragraphs[0] if first else where.add_paragraph()
    paragraph.alignment = align
    shape = paragraph.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), spacing
    shape.keep_with_next = keep
    if indent:
        shape.first_line_indent = Mm(indent)
    for place, part in enumerate(re.split(r"\*\*", text)):
        if not part:
            continue
        run = paragraph.add_run(part)
        run.bold, run.italic, run.font.size = bold or place % 2 == 1, italic, Pt(size)
        if colour is not None:
            run.font.color.rgb = colour
    if not text:
        _empty(paragraph, size)
    return paragraph


def _empty(paragraph: Any, size: float) -> None:
    """Give a paragraph without words the height of its own size: else it is as high as the body's letters."""
    mark = OxmlElement("w:rPr")
    height = OxmlElement("w:sz")
    height.set(qn("w:val"), str(round(size * 2)))
    mark.append(height)
    paragraph._p.get_or_add_pPr().append(mark)


def rule(where: Any, sides: float, *, colour: str = "000000", thick: int = 6, after: float = 0) -> None:
    """Add a thin line that leaves `sides` mm free at both ends."""
    paragraph = where.add_paragraph()
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Mm(sides)
    shape.line_spacing, shape.space_after = Pt(3), Pt(after)
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", str(thick)), ("space", "0"), ("color", colour)):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    paragraph._p.get_or_add_pPr().append(borders)


def columns(made: Any, widths: list[float], *, lines: str = "none", align: Any = WD_TABLE_ALIGNMENT.CENTER) -> Any:
    """Add a table of one row with columns of fixed width (mm); `lines` ``none``, ``single`` or ``dashed``."""
    table = made.add_table(rows=1, cols=len(widths))
    table.autofit = False
    table.alignment = align
    for place, width in enumerate(widths):
        table.columns[place].width = Mm(width)
        table.cell(0, place).width = Mm(width)
    properties = table._tbl.tblPr
    layout = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:val"), lines)
        edge.set(qn("w:sz"), "4")
        edge.set(qn("w:space"), "0")
        edge.set(qn("w:color"), "808080" if lines == "dashed" else "000000")
        layout.append(edge)
    properties.append(layout)
    return table


def cell_margins(table: Any, top: float, side: float) -> None:
    """Set the free room inside all cells, mm."""
    margins = OxmlElement("w:tblCellMar")
    for name, size in (("top", top), ("left", side), ("bottom", top), ("right", side)):
        edge = OxmlElement(f"w:{name}")
        edge.set(qn("w:w"), str(round(size * 56.7)))
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    table._tbl.tblPr.append(margins)


def whole_row(row: Any, *, repeated: bool = False) -> None:
    """Keep a row on one page; `repeated` heads every page of its table."""
    properties = row._tr.get_or_add_trPr()
    for name in ("w:cantSplit", *(("w:tblHeader",) if repeated else ())):
        properties.append(OxmlElement(name))


def official_head(made: Any, *, number: bool = True) -> None:
    """Add the two columns every official document begins with."""
    widths = [76, 90]
    table = columns(made, widths)
    cell_margins(table, 0, 0)
    left, right = table.rows[0].cells
    line(left, "{{ co_quan_chu_quan }}", size=12, align=CENTRE, first=True)
    line(left, "{{ ten_co_quan_hai_dong }}", size=12, bold=True, align=CENTRE)
    rule(left, 26)
    line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, align=CENTRE, first=True)
    line(right, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True, align=CENTRE)
    rule(right, 16.5)
    if not number:
        return
    second = table.add_row()
    for cell, width in zip(second.cells, widths, strict=True):
        cell.width = Mm(width)
    line(second.cells[0], "Số: {{ so_van_ban }}", size=13, align=CENTRE, before=6, first=True)
    line(second.cells[1], "{{ dia_danh_ngay }}", size=13, italic=True, align=CENTRE, before=6, first=True)


def signed(made: Any, receivers: list[str]) -> None:
    """Add Nơi nhận at the left, the signature at the right; never alone on a page."""
    table = columns(made, [76, 84])
    cell_margins(table, 0, 0)
    whole_row(table.rows[0])
    left, right = table.rows[0].cells
    line(left, "Nơi nhận:", size=12, bold=True, italic=True, align=LEFT, before=12, first=True)
    for receiver in receivers:
        line(left, receiver, size=11, align=LEFT)
    line(right, "{{ quyen_han_ky }}", size=14, bold=True, align=CENTRE, before=12, first=True, keep=True)
    line(right, "", size=14, align=CENTRE, before=60, keep=True)
    line(right, "{{ nguoi_ky }}", size=14, bold=True, align=CENTRE)


def page_numbers(made: Any) -> None:
    """Number pages in the middle of the top margin, not on the first."""
    section = made.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = CENTRE
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(13)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def admission_decision() -> Any:
    """Quyết định kết nạp: one organisation, or several with the list behind it."""
    made = paper()
    page_numbers(made)
    official_head(made)
    line(made, "QUYẾT ĐỊNH", size=14, bold=True, align=CENTRE, before=18)
    line(made, "Về việc kết nạp thành viên {{ ten_co_quan }}", size=14, bold=True, align=CENTRE, before=2)
    rule(made, 62, after=12)
    line(made, "BAN THƯỜNG VỤ {{ ten_co_quan_hoa }}", size=14, bold=True, align=CENTRE, after=8)
    for ground in (
        "Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20 tháng 6 năm 2023;",
        "Căn cứ Điều lệ Liên minh Hợp tác xã Việt Nam ban hành kèm theo Quyết định số 1328/QĐ-TTg ngày 23 tháng 7 năm 2021 của Thủ tướng "
        "Chính phủ;",
        "Căn cứ Điều lệ {{ ten_co_quan }};",
        "Xét đơn đề nghị gia nhập của {% if nhieu_to_chuc %}các tổ chức có tên trong danh sách kèm theo{% else %}{{ ten_to_chuc }}{% endif %}.",
    ):
        line(made, ground, italic=True, indent=10, after=6)
    line(made, "QUYẾT ĐỊNH:", bold=True, align=CENTRE, before=8, after=8)
    body: dict[str, Any] = {"indent": 10, "after": 6, "spacing": 1.15}
    line(made, "{%p if nhieu_to_chuc %}", size=8)
    line(
        made,
        "**Điều 1.** Kết nạp {{ so_to_chuc }} tổ chức (có danh sách kèm theo) là thành viên {{ ten_co_quan }} kể từ ngày {{ ngay_ket_nap }}.",
        **body,
    )
    line(made, "{%p else %}", size=8)
    line(
        made, "**Điều 1.** Kết nạp **{{ ten_to_chuc }}**{% if ma_so_thue %}, mã số thuế {{ ma_so_thue }}{% endif %}, địa chỉ: {{ dia_chi }}, là "
        "{{ tu_cach }} {{ ten_co_quan }} kể từ ngày {{ ngay_ket_nap }}.", **body,
    )  # fmt: skip
    line(made, "{%p endif %}", size=8)
    line(
        made, "**Điều 2.** {% if nhieu_to_chuc %}Các tổ chức được kết nạp{% else %}{{ ten_to_chuc }}{% endif %} được hưởng các quyền và có trách nhiệm "
        "thực hiện đầy đủ nghĩa vụ của thành viên theo Điều lệ {{ ten_co_quan }}.", **body,
    )  # fmt: skip
    line(
        made, "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. Văn phòng, các đơn vị thuộc {{ ten_co_quan }} và "
        "{% if nhieu_to_chuc %}các tổ chức có tên tại Điều 1{% else %}{{ ten_to_chuc }}{% endif %} chịu trách nhiệm thi hành Quyết định này./.", **body,
    )  # fmt: skip
    signed(made, ["- Như Điều 3;", "{%p for noi in noi_nhan %}", "- {{ noi.ten }} (b/c);", "{%p endfor %}", "- Lưu: VT."])
    line(made, "{%p if nhieu_to_chuc %}", size=8)
    heading = line(made, "DANH SÁCH TỔ CHỨC ĐƯỢC KẾT NẠP", bold=True, align=CENTRE)
    heading.paragraph_format.page_break_before = True
    line(
        made,
        "(Kèm theo Quyết định số {{ so_van_ban }} {{ ngay_van_ban }} của {{ ten_co_quan }})",
        size=13,
        italic=True,
        align=CENTRE,
        after=10,
    )
    widths = [10, 48, 26, 43, 33]
    table = columns(made, widths, lines="single")
    cell_margins(table, 0.8, 1.2)
    whole_row(table.rows[0], repeated=True)
    for place, title in enumerate(("TT", "Tên tổ chức", "Mã số thuế", "Địa chỉ", "Người đại diện")):
        line(table.rows[0].cells[place], title, size=12, bold=True, align=CENTRE, first=True)
    _row(table, widths, ["{%tr for dong in cac_to_chuc %}", "", "", "", ""])
    _row(table, widths, ["{{ dong.stt }}", "{{ dong.ten }}", "{{ dong.ma_so_thue }}", "{{ dong.dia_chi }}", "{{ dong.nguoi_dai_dien }}"])
    _row(table, widths, ["{%tr endfor %}", "", "", "", ""])
    line(made, "(Danh sách có {{ so_to_chuc }} tổ chức.)", size=13, italic=True, align=LEFT, before=6)
    line(made, "{%p endif %}", size=8)
    return made


def _row(table: Any, widths: list[float], texts: list[str]) -> None:
    row = table.add_row()
    whole_row(row)
    for place, (text, width) in enumerate(zip(texts, widths, strict=True)):
        row.cells[place].width = Mm(width)
        line(row.cells[place], text, size=12, align=CENTRE if place in (0, 2) else LEFT, first=True)


def page_border(made: Any, colour: str) -> None:
    """Frame the page with a double line."""
    borders = OxmlElement("w:pgBorders")
    borders.set(qn("w:offsetFrom"), "page")
    for side in ("top", "left", "bottom", "right"):
        edge = OxmlElement(f"w:{side}")
        for name, value in (("val", "double"), ("sz", "18"), ("space", "22"), ("color", colour)):
            edge.set(qn(f"w:{name}"), value)
        borders.append(edge)
    properties = made.sections[0]._sectPr
    properties.find(qn("w:pgMar")).addnext(borders)


def member_certificate() -> Any:
    """Giấy chứng nhận thành viên: a framed sheet, lying."""
    made = paper(landscape=True, margins=(19, 15, 26, 26))
    page_border(made, "1B5E3F")
    table = columns(made, [105, 140])
    cell_margins(table, 0, 0)
    left, right = table.rows[0].cells
    line(left, "{{ co_quan_chu_quan }}", size=13, align=CENTRE, first=True)
    line(left, "{{ ten_co_quan_hoa }}", size=13, bold=True, align=CENTRE)
    rule(left, 36)
    line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=13, bold=True, align=CENTRE, first=True)
    line(right, "Độc lập - Tự do - Hạnh phúc", size=14, bold=True, align=CENTRE)
    rule(right, 39)
    line(made, "GIẤY CHỨNG NHẬN", size=40, bold=True, align=CENTRE, before=24, colour=RED)
    line(made, "{{ tu_cach_hoa }}", size=18, bold=True, align=CENTRE, before=2, colour=GREEN)
    line(made, "{{ ten_co_quan_hoa }}", size=16, bold=True, align=CENTRE, before=18)
    line(made, "CHỨNG NHẬN", size=16, bold=True, align=CENTRE, before=2)
    line(made, "{{ ten_to_chuc_hoa }}", size=24, bold=True, align=CENTRE, before=14, after=10, colour=GREEN)
    line(made, "{% if ma_so_thue %}Mã số thuế: **{{ ma_so_thue }}**  ·  {% endif %}Địa chỉ: {{ dia_chi }}", size=15, align=CENTRE, before=3)
    line(
        made, "{% if nguoi_dai_dien %}Người đại diện theo pháp luật: **{{ nguoi_dai_dien }}**{% if chuc_vu_dai_dien %}, {{ chuc_vu_dai_dien }}{% endif %}"
        "{% endif %}", size=15, align=CENTRE, before=6,
    )  # fmt: skip
    line(
        made, "là {{ tu_cach }} {{ ten_co_quan }} từ ngày **{{ ngay_ket_nap }}**.", size=15, align=CENTRE, before=6,
    )  # fmt: skip
    line(
        made, "{% if so_quyet_dinh %}(Quyết định số {{ so_quyet_dinh }}{% if ngay_quyet_dinh %} ngày {{ ngay_quyet_dinh }}{% endif %}){% endif %}",
        size=14, italic=True, align=CENTRE, before=4,
    )  # fmt: skip
    foot = columns(made, [110, 135])
    cell_margins(foot, 0, 0)
    whole_row(foot.rows[0])
    left, right = foot.rows[0].cells
    line(left, "Số: {{ so_van_ban }}", size=13, bold=True, align=LEFT, before=24, first=True)
    line(right, "{{ dia_danh_ngay }}", size=13, italic=True, align=CENTRE, before=22, first=True)
    line(right, "{{ quyen_han_ky }}", size=13, bold=True, align=CENTRE, before=2)
    line(right, "", size=13, align=CENTRE, before=46)
    line(right, "{{ nguoi_ky }}", size=14, bold=True, align=CENTRE)
    return made


def member_card() -> Any:
    """Thẻ thành viên: cards of 86 × 54 mm, two beside each other, five below each other on a sheet; cut along the dashes."""
    made = paper(margins=(12, 10, 19, 19))
    table = columns(made, [172], lines="dashed")
    cell_margins(table, 0, 3)
    for place, text in enumerate(("{%tr for hang in cac_the|batch(2) %}", "", "{%tr endfor %}")):
        row = table.rows[0] if place == 0 else table.add_row()
        row.cells[0].width = Mm(86)
        if text:
            line(row.cells[0], text, size=8, first=True)
            continue
        row.height_rule, row.height = WD_ROW_HEIGHT_RULE.EXACTLY, Mm(54)
        whole_row(row)
        _card(row)
    last = line(made, "", size=1)
    last.paragraph_format.line_spacing = Pt(1)
    return made


def _card(row: Any) -> None:
    """One card, repeated for every member of its row."""
    cell = row.cells[0]
    line(cell, "{%p if the.ten_to_chuc %}", size=2, first=True)
    line(cell, "{{ the.ten_co_quan_hoa }}", size=9, bold=True, align=CENTRE, before=8, colour=GREEN)
    rule(cell, 22, colour="1B5E3F", thick=4)
    line(cell, "THẺ THÀNH VIÊN", size=15, bold=True, align=CENTRE, before=5, colour=RED)
    line(cell, "Số: {{ the.so_the }}", size=9, align=CENTRE, after=5)
    line(cell, "{{ the.ten_to_chuc }}", size=12, bold=True, align=CENTRE, after=5)
    line(cell, "Địa chỉ: {{ the.dia_chi }}", size=10, align=LEFT)
    line(cell, "Người đại diện: {{ the.nguoi_dai_dien }}", size=10, align=LEFT, before=2)
    line(cell, "{{ the.tu_cach }}, kết nạp ngày {{ the.ngay_ket_nap }}", size=10, align=LEFT, before=2)
    line(cell, "{%p endif %}", size=2)
    line(cell, "", size=2)
    for text, before in (("{%tc for the in hang %}", True), ("{%tc endfor %}", False)):
        extra = OxmlElement("w:tc")
        width = OxmlElement("w:tcPr")
        extra.append(width)
        paragraph = OxmlElement("w:p")
        run = OxmlElement("w:r")
        words = OxmlElement("w:t")
        words.text = text
        run.append(words)
        paragraph.append(run)
        extra.append(paragraph)
        (cell._tc.addprevious if before else cell._tc.addnext)(extra)


TEMPLATES: dict[str, Callable[[], Any]] = {
    "admission_decision": admission_decision, "member_certificate": member_certificate, "member_card": member_card,
}  # fmt: skip


def write(code: str) -> Path:
    """Lay out one template and write it, the same bytes each time."""
    made = TEMPLATES[code]()
    properties = made.core_properties
    properties.author, properties.title, properties.comments = "LMHTX", "", ""
    properties.created = properties.modified = STAMP
    properties.last_modified_by, properties.revision = "LMHTX", 1
    package = made.part.package
    for id in [id for id, tie in package.rels.items() if tie.reltype.endswith("/thumbnail")]:
        del package.rels[id]
    packed = io.BytesIO()
    made.save(packed)
    FOLDER.mkdir(parents=True, exist_ok=True)
    target = FOLDER / f"{code}.docx"
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            out.writestr(zipfile.ZipInfo(name, STAMP.timetuple()[:6]), source.read(name), zipfile.ZIP_DEFLATED)
    return target


if __name__ == "__main__":
    from loan_templates import LOAN_TEMPLATES

    TEMPLATES |= LOAN_TEMPLATES
    for each in sys.argv[1:] or TEMPLATES:
        print(write(each))
