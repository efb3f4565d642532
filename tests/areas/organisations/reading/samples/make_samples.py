"""Makes the two binary samples beside this file; run by hand only when they must change.

Needs `xlwt` (Excel 97 workbooks) and `msoffcrypto-tool` (passwords), which the project itself does not. All data is invented.
"""

import io
from pathlib import Path

import msoffcrypto.format.ooxml
import xlwt
from openpyxl import Workbook

HERE = Path(__file__).parent
ROWS = [
    ["DANH S\xb8CH HîP T\xb8C X\xb7 N\xa1M 2025"],
    [],
    ["TT", "T\xaan HTX", "MST", "Ngµy thµnh lËp", "X\xb7, ph\xadêng", "Vèn \xae\xaeu lÖ\n(tû \xae\xeang)".replace("\xae\xaeu", "\xaei\xd2u").replace("\xae\xeang", "\xae\xe5ng"),
     "Thµnh vi\xaan", None, "Doanh thu (tr.\xae)", "Ghi chó"],
    [None, None, None, None, None, None, "Tæng sè", "N÷", None, None],
    ["I", "HuyÖn An Bi\xaan"],
    [1, "HîP T\xb8C X\xb7 N\xa4NG NGHIÖP T\xa2N HéI", 100109106, 36657, "VÜnh Tr\xb9ch", "1,25", 120, 40, "1.250", ""],
    [2, "THT Lóa gièng V÷ng Ph\xadîng", "", "", "Ph\xadêng Long Phó", "", 9, 4, 980.5, ""],
    [3, "QTDND B×nh Minh", "0100233488", 2001, "Ki\xaan H¶i", 0.59, 300, 155, "27.030,25", ""],
    ["", "Céng", "", "", "", "", 429],
]  # fmt: skip


def make_xls() -> None:
    """Write ``tcvn3_1904.xls``: TCVN3 text, day numbers from 1904, a hidden column, an error for a result."""
    book = xlwt.Workbook()
    book.dates_1904 = 1
    sheet = book.add_sheet("DS HTX")
    for place, row in enumerate(ROWS):
        for column, cell in enumerate(row):
            if cell not in (None, ""):
                sheet.write(place, column, cell)
    sheet.row(6).set_cell_error(3, "#REF!")
    sheet.merge(2, 2, 6, 7)
    sheet.col(2).hidden = True
    book.save(str(HERE / "tcvn3_1904.xls"))


def make_protected() -> None:
    """Write ``co_mat_khau.xlsx``, an encrypted workbook (password ``matkhau``)."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Tên HTX"])
    plain = io.BytesIO()
    book.save(plain)
    plain.seek(0)
    with (HERE / "co_mat_khau.xlsx").open("wb") as target:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("matkhau", target)


if __name__ == "__main__":
    make_xls()
    make_protected()
