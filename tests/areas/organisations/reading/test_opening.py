"""Files of every make: told by what they are, and refused with one sentence where they cannot be read."""

import datetime
import os
import struct
import tracemalloc
import unicodedata
import zipfile
from pathlib import Path
from string import ascii_uppercase

import pytest
from openpyxl import Workbook

from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.legacy import Encoding
from lmhtx_desktop.kernel.lists import sheetxml
from lmhtx_desktop.kernel.lists.sheet import letter_of, open_list
from tests.areas.organisations.reading.lists import TODAY, read, read_or_refused, said, workbook

SAMPLES = Path(__file__).parent / "samples"
ROWS = [["TT", "Tên HTX", "MST", "Doanh thu (tr.đ)"], [1, "HTX An Cư", "0100109106", "1.250,5"], [2, "THT Lúa vàng", "", "3"]]
TEXT = "\r\n".join(";".join(str(cell) for cell in row) for row in ROWS)


def test_an_old_workbook_in_tcvn3_with_days_from_1904_is_read_to_the_last_cell() -> None:
    answer = read(SAMPLES / "tcvn3_1904.xls")
    assert (answer.encoding, answer.sheet, answer.header_row, answer.year) == (Encoding.TCVN3, "DS HTX", 3, 2025)
    first, second, third = answer.rows
    assert (first.name, first.tax_code, first.commune_code, first.area) == (
        "Hợp tác xã Nông nghiệp Tân Hội",
        "0100109106",
        "30001",
        "An Biên",
    )
    assert (first.founded_on, first.charter_capital) == (datetime.date(2004, 5, 12), 1_250_000_000)
    assert dict(first.figures) == {"members": 120, "members_female": 40, "revenue": 1_250_000_000}
    assert (second.name, second.kind, second.commune_code, second.founded_on) == ("Tổ hợp tác Lúa giống Vững Phượng", "THT", "30002", None)
    assert [issue.severity for issue in said(answer, second.row, "D")] == ["warning"]
    assert (third.name, third.sector, third.founded_year, third.charter_capital) == (
        "Quỹ tín dụng nhân dân Bình Minh",
        "TD",
        2001,
        590_000_000,
    )
    assert any("ẩn" in issue.message for issue in said(answer, 3, "C"))
    assert not [column for column in answer.columns if column.unit_assumed]


def test_an_old_workbook_is_known_even_under_another_name(tmp_path: Path) -> None:
    renamed = tmp_path / "danh sách.xlsx"
    renamed.write_bytes((SAMPLES / "tcvn3_1904.xls").read_bytes())
    assert len(read(renamed).rows) == 3
    other = tmp_path / "danh sách.xls"
    other.write_bytes(workbook(tmp_path, ROWS, name="a.xlsx").read_bytes())
    assert len(read(other).rows) == 2


def test_a_workbook_of_1904_counts_its_days_from_there(tmp_path: Path) -> None:
    rows = [["Tên HTX", "Ngày thành lập"], ["HTX An Cư", datetime.date(2004, 5, 12)], ["HTX Phú An", 36657]]
    answer = read(workbook(tmp_path, rows, epoch_1904=True))
    assert [row.founded_on for row in answer.rows] == [datetime.date(2004, 5, 12)] * 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1258"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_text_is_read_in_any_usual_encoding_and_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    path = tmp_path / "danh sách.csv"
    lines = [separator.join(f'"{cell}"' for cell in row) for row in ROWS]
    text = "\r\n".join(lines)
    if encoding == "cp1258":
        marks = "\u0300\u0301\u0303\u0309\u0323"
        text = "".join(
            sign if sign.encode("cp1258", "ignore") else "".join(
                part if part in marks else unicodedata.normalize("NFC", part) for part in _base_and_tone(sign)
            )
            for sign in text
        )  # fmt: skip
    path.write_bytes(text.encode(encoding))
    answer = read(path, year=2025)
    assert [(row.row, row.name, row.tax_code) for row in answer.rows] == [
        (2, "Hợp tác xã An Cư", "0100109106"), (3, "Tổ hợp tác Lúa vàng", None),
    ]  # fmt: skip
    assert [row.figures["revenue"] for row in answer.rows] == [1_250_500_000, 3_000_000]


def _base_and_tone(sign: str) -> tuple[str, ...]:
    """Split a letter as cp1258 does: base with its hat or horn, then the tone."""
    parts = unicodedata.normalize("NFD", sign)
    tones = "".join(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
    return (unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)), *tones)


def test_text_in_an_old_font_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_bytes("TT;Tªn HTX;X·\n1;HTX N«ng nghiÖp Phó Hßa;VÜnh Tr¹ch\n".encode("latin-1"))
    answer = read(path)
    assert answer.encoding is Encoding.TCVN3
    assert [(row.name, row.commune_code) for row in answer.rows] == [("Hợp tác xã Nông nghiệp Phú Hòa", "30001")]


def test_a_separator_told_by_excel_and_lines_within_quotes_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text('sep=|\nTên HTX|Địa chỉ\nHTX An Cư|"Ấp 1,\nxã Tân Hội"\n', encoding="utf-8")
    [row] = read(path).rows
    assert row.address == "Ấp 1, xã Tân Hội"


def test_decomposed_letters_and_stray_old_fonts_are_mended(tmp_path: Path) -> None:
    rows = [["Tên HTX", "Địa chỉ"], [unicodedata.normalize("NFD", "Hợp tác xã Phú Hòa"), "Ấp Mỹ Thạnh"], ["Hîp t¸c x· B×nh Mü", "Khóm 2"]]
    answer = read(workbook(tmp_path, rows))
    assert [row.name for row in answer.rows] == ["Hợp tác xã Phú Hòa", "Hợp tác xã Bình Mỹ"]
    assert answer.encoding is Encoding.UNICODE
    assert [issue for issue in said(answer, None) if "TCVN3" in issue.message]


@pytest.mark.parametrize("share", [0.05, 0.5, 0.9, 0.97, 0.99])
def test_an_old_workbook_cut_short_is_called_damaged_and_its_parser_is_not_heard(
    tmp_path: Path, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = (SAMPLES / "tcvn3_1904.xls").read_bytes()
    path = tmp_path / "cụt.xls"
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "hỏng" in refused(path).sentence
    assert capfd.readouterr().err == ""
    os.write(2, b"heard again")
    assert capfd.readouterr().err == "heard again"


def test_a_sheet_too_wide_for_its_rows_says_so(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    sheet["XFD90000"] = "x"
    book.save(tmp_path / "a.xlsx")
    assert "16.384 cột" in refused(tmp_path / "a.xlsx").sentence


def test_of_several_sheets_the_one_that_looks_like_a_list_is_read_and_it_is_said(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Hướng dẫn"]], sheet="Bìa", more={"DS": ROWS, "Tên": [["Tên HTX"], ["HTX Khác"]]})
    answer = read(path)
    assert (answer.sheet, answer.sheets) == ("DS", ("Bìa", "DS", "Tên"))
    assert any("3 trang" in issue.message for issue in said(answer, None))
    assert [row.name for row in read(path, sheet="Tên").rows] == ["Hợp tác xã Khác"]
    with pytest.raises(RuleBroken) as refused:
        read(path, sheet="Không có")
    assert refused.value.field == "sheet"
    with pytest.raises(Trouble):
        read(path, sheet="Bìa")


def test_a_hidden_sheet_is_read_only_when_asked_for(tmp_path: Path) -> None:
    book = Workbook()
    shown = book.active
    assert shown is not None
    shown.append(["Tên HTX", "MST"])
    shown.append(["HTX Hiện", ""])
    hidden = book.create_sheet("Ẩn")
    hidden.sheet_state = "hidden"
    for row in (["Tên HTX", "MST", "Điện thoại"], ["HTX Ẩn", "", ""]):
        hidden.append(row)
    book.save(tmp_path / "a.xlsx")
    assert [row.name for row in read(tmp_path / "a.xlsx").rows] == ["Hợp tác xã Hiện"]
    assert [row.name for row in read(tmp_path / "a.xlsx", sheet="Ẩn").rows] == ["Hợp tác xã Ẩn"]


def test_a_hidden_column_is_read_and_named(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    sheet.column_dimensions["C"].hidden = True
    book.save(tmp_path / "a.xlsx")
    answer = read(tmp_path / "a.xlsx")
    assert answer.rows[0].tax_code == "0100109106"
    assert any("ẩn" in issue.message for issue in said(answer, 1, "C"))


def refused(path: Path) -> Trouble:
    with pytest.raises(Trouble) as trouble:
        read(path)
    assert trouble.value.sentence.count(".") >= 1
    assert trouble.value.what_to_do
    return trouble.value


def test_a_password_a_folder_an_empty_file_and_a_missing_one_are_each_a_sentence(tmp_path: Path) -> None:
    assert "mật khẩu" in refused(SAMPLES / "co_mat_khau.xlsx").sentence
    assert "thư mục" in refused(tmp_path).sentence
    assert "Không tìm thấy" in refused(tmp_path / "khong-co.xlsx").sentence
    (tmp_path / "rỗng.xlsx").touch()
    assert "rỗng" in refused(tmp_path / "rỗng.xlsx").sentence


def test_an_old_workbook_with_a_password_is_a_sentence(tmp_path: Path) -> None:
    raw = bytearray((SAMPLES / "tcvn3_1904.xls").read_bytes())
    start = raw.index(b"\x09\x08\x10\x00\x00\x06\x05\x00")
    following = start + 4 + struct.unpack_from("<H", raw, start + 2)[0]
    raw[following : following + 2] = b"\x2f\x00"  # the record after the first becomes FILEPASS
    (tmp_path / "a.xls").write_bytes(bytes(raw))
    assert "mật khẩu" in refused(tmp_path / "a.xls").sentence


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
@pytest.mark.parametrize("kind", ["xlsx", "xls"])
def test_a_file_cut_short_is_a_sentence(tmp_path: Path, kind: str, share: float) -> None:
    whole = (workbook(tmp_path, ROWS) if kind == "xlsx" else SAMPLES / "tcvn3_1904.xls").read_bytes()
    path = tmp_path / f"cụt.{kind}"
    path.write_bytes(whole[: int(len(whole) * share)])
    answer = read_or_refused(path)
    if answer is not None:
        assert kind == "xls"  # the tail of an old container holds nothing of the sheet
        assert len(answer.rows) == 3


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.xls", b"<html><body><table><tr><td>T\xc3\xaan HTX</td></tr></table></body></html>"),
        ("a.xls", b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'),
        ("a.xlsx", b"%PDF-1.7 \x00\x01"),
        ("a.xlsx", b"PK\x03\x04 broken"),
        ("a.csv", b"MZ\x90\x00\x03\x00\x00\x00\x04" * 40),
        ("a.csv", b"\x89PNG\r\n\x1a\n"),
        ("a.csv", b"ch\xe1\xbb\x89 l\xc3\xa0 m\xe1\xbb\x99t d\xc3\xb2ng"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    ],
)
def test_what_is_no_list_is_a_sentence(tmp_path: Path, name: str, raw: bytes) -> None:
    (tmp_path / name).write_bytes(raw)
    refused(tmp_path / name)


def test_other_packed_files_are_told_apart(tmp_path: Path) -> None:
    for name, inside in (("a.docx", "word/document.xml"), ("a.xlsb", "xl/workbook.bin"), ("a.ods", "content.xml")):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr(inside, "x")
        refused(tmp_path / name)


def test_a_stray_value_far_below_is_refused_before_it_costs_memory(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    sheet["C1048576"] = "x"
    book.save(tmp_path / "a.xlsx")
    assert "1.048.576" in refused(tmp_path / "a.xlsx").sentence


@pytest.mark.parametrize("place", ["XFD1048576", "C9999999", "A4294967295", "XFD4", "ZZZZZZ9", "B900000"])
@pytest.mark.parametrize(
    "form", ['<c r="{}" t="n"><v>1</v></c>', "<c t='n' r='{}'><v>1</v></c>", "<c><v>1</v></c>", '<c s="0" r="{}"><v>1</v></c>']
)
def test_a_cell_beyond_what_the_sheet_promises_is_seen_before_it_is_laid_out(tmp_path: Path, place: str, form: str) -> None:
    """Laid out unseen, the last cell of Excel's sheet asks for half a terabyte, and the program ends there and then."""
    whole = workbook(tmp_path, ROWS)
    lying = tmp_path / "sai.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(lying, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = source.read(name)
            if name.endswith("sheet1.xml"):
                assert b'<row r="3"' in text
                text = text.replace(
                    b'<row r="3"', f'<row r="{place.lstrip(ascii_uppercase)}">{form.format(place)}</row><row r="3"'.encode(), 1
                )
            target.writestr(name, text)
    answer = read_or_refused(lying, year=2025)
    assert answer is None or len(answer.rows) <= 3


def test_empty_formatted_cells_far_below_are_no_rows(tmp_path: Path) -> None:
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    sheet["C1048576"].font = Font(bold=True)
    book.save(tmp_path / "a.xlsx")
    assert len(read(tmp_path / "a.xlsx", year=2025).rows) == 2


@pytest.mark.parametrize("cell", ['<c r="C900000" s="1"></c>', '<c r="C900000" s="1"/>', '<c r="XFD9" s="1"></c>', '<c r="XFD9" s="1" />'])
def test_an_empty_cell_far_off_reaches_nowhere_however_it_is_written(tmp_path: Path, cell: str) -> None:
    whole, formatted = workbook(tmp_path, ROWS), tmp_path / "trong.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(formatted, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = source.read(name)
            if name.endswith("sheet1.xml"):
                assert b"</sheetData>" in text
                text = text.replace(b"</sheetData>", f'<row r="900000">{cell}</row></sheetData>'.encode())
            target.writestr(name, text)
    [part] = sheetxml.look_at(formatted).parts.values()
    look = sheetxml.scan_sheet(formatted, part)
    assert (look.rows <= 3, look.columns) == (True, sheetxml.SheetLook().columns)
    assert len(read(formatted, year=2025).rows) == 2


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
def test_a_part_made_to_fill_the_memory_is_refused_before_it_is_unpacked(tmp_path: Path, part: str) -> None:
    whole = workbook(tmp_path, ROWS)
    bomb = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for name in {*source.namelist(), part}:
            if name != part:
                target.writestr(name, source.read(name))
        with target.open(part, "w") as stream:
            for _ in range(100):
                stream.write(b" " * 1024**2)
    tracemalloc.start()
    refused(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8 * 1024**2


@pytest.mark.parametrize("text", ['Tên HTX;MST\n"' + "x" * 300_000, 'sep="\nTên HTX;MST\nHTX An Cư;1', "sep=\n\n", "sep= \nTên HTX;MST\n"])
def test_a_text_with_a_quote_that_never_ends_or_an_odd_separator_is_no_bug(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    answer = read_or_refused(path, year=2025)
    assert answer is None or len(answer.rows) <= 1


def test_a_text_of_too_many_rows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lmhtx_desktop.kernel.lists.delimited.MOST_ROWS", 50)
    path = tmp_path / "a.csv"
    path.write_text("Tên HTX;MST\n" + "HTX An Cư;\n" * 60, encoding="utf-8")
    assert "61 dòng" in refused(path).sentence


def test_a_list_without_a_heading_or_without_names_or_without_anything_says_what_to_do(tmp_path: Path) -> None:
    assert "tiêu đề" in refused(workbook(tmp_path, [[1, "HTX An Cư", "0100109106"]])).sentence
    assert "Tên tổ chức" in refused(workbook(tmp_path, [["TT", "MST", "Điện thoại", "Địa chỉ"], [1, "0100109106", "", ""]])).sentence
    assert "không có dữ liệu" in refused(workbook(tmp_path, [])).sentence


def test_a_heading_with_nothing_below_is_an_empty_list(tmp_path: Path) -> None:
    answer = read(workbook(tmp_path, ROWS[:1]))
    assert (answer.rows, answer.read) == ((), 0)


def test_the_look_ahead_sees_how_far_values_reach(tmp_path: Path) -> None:
    path = workbook(tmp_path, ROWS)
    [part] = sheetxml.look_at(path).parts.values()
    assert sheetxml.scan_sheet(path, part).rows == 3
    wide = workbook(tmp_path, [["x"] * 800])
    assert sheetxml.scan_sheet(wide, part).columns == 800


def test_columns_are_named_as_in_excel() -> None:
    assert [letter_of(column) for column in (0, 25, 26, 51, 52, 701, 702, 16383)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]


def test_reading_does_not_depend_on_the_day_the_machine_thinks_it_is(tmp_path: Path) -> None:
    rows = [["Tên HTX", "Ngày thành lập"], ["HTX An Cư", TODAY], ["HTX Phú An", TODAY + datetime.timedelta(days=1)]]
    assert [row.founded_on for row in read(workbook(tmp_path, rows)).rows] == [TODAY, None]


def test_a_sheet_opened_by_name_is_the_whole_rectangle(tmp_path: Path) -> None:
    opened = open_list(workbook(tmp_path, [[], ["", "x"]]))
    assert [list(row) for row in opened.read("DS").rows] == [["", ""], ["", "x"]]


def test_a_sheet_of_sixty_columns_is_read_by_its_headings(tmp_path: Path) -> None:
    more = [f"Chỉ tiêu riêng {place}" for place in range(57)]
    rows = [["STT", "Tên tổ chức", *more, "Mã số thuế"], [1, "HTX Một", *range(57), "0100233488"]]
    answer = read(workbook(tmp_path, rows))
    assert [(row.name, row.tax_code) for row in answer.rows] == [("Hợp tác xã Một", "0100233488")]
    unread = {column.heading for column in answer.columns if column.field is None}
    assert unread == set(more)
    assert all(any(f"“{heading}”" in issue.message for issue in answer.issues) for heading in more)


def test_a_sheet_of_too_many_full_rows_is_a_sentence_and_costs_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "trieu.xlsx"
    book = Workbook(write_only=True)
    book.create_sheet("DS").append(["Tên tổ chức", "MST"])
    book.save(path)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    body = "".join(
        f'<row r="{place}"><c r="A{place}" t="inlineStr"><is><t>HTX {place * 7919 % 1_000_003}</t></is></c><c r="B{place}"><v>{place}</v></c></row>'
        for place in range(2, 120_002)
    )
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b"</sheetData>", body.encode() + b"</sheetData>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for name, raw in parts.items():
            made.writestr(name, raw)
    del parts, body
    tracemalloc.start()
    with pytest.raises(Trouble, match="mỗi lần chỉ đọc tối đa"):
        read(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 50_000_000
