"""A sheet as the reader sees it, whatever file it came from, and the opening of a file by what it is, not by its name."""

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

#: More rows than this are not read at once: three times the cooperatives of the whole country.
MOST_ROWS = 100_000
#: Larger files are no lists (a list of 100 000 rows and 40 columns has some 40 MB).
LARGEST_FILE = 300 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class Sheet:
    """Cells of one sheet from A1 on; every row has the same number of cells, an empty one is ``""``.

    Attributes:
        merged: ranges as ((first row, first column), (last row, last column)), 0-based.
        hidden: columns (0-based) the sheet hides. broken: cells (0-based row and column) whose formula has no
            result or an error for a result, with its text (``#N/A``, or "" where there is none).
        epoch_1904: day numbers count from 1904 (workbooks of old Macs).
    """

    name: str
    rows: Sequence[Sequence[Any]]
    merged: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()
    hidden: frozenset[int] = frozenset()
    broken: dict[tuple[int, int], str] = field(default_factory=dict)
    epoch_1904: bool = False


@dataclass(frozen=True)
class OpenedList:
    """An opened file: names of its visible sheets in order, and how to read one of them."""

    names: tuple[str, ...]
    hidden_names: tuple[str, ...]
    read: Callable[[str], Sheet]


def letter_of(column: int) -> str:
    """Return the letter of a column (0-based) as Excel writes it."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def open_list(path: Path) -> OpenedList:
    """Open a list: Excel (``.xlsx``, ``.xlsm``, ``.xls``) or text (``.csv``, ``.txt``).

    Raises:
        Trouble: not there, a folder, empty, too large, protected by a password, damaged, or of another kind.
    """
    head = _first_bytes(path)
    if head.startswith(b"PK"):
        return _open_zip(path)
    if head.startswith(_OLE):
        from lmhtx_desktop.kernel.lists.workbook import open_xls

        return open_xls(path)
    _refuse_pages(path, head)
    from lmhtx_desktop.kernel.lists.delimited import open_delimited

    return open_delimited(path)


def _first_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Trouble(
                tr("“{name}” là một thư mục, không phải tệp danh sách.").format(name=path.name),
                tr("Hãy chọn tệp Excel hoặc CSV bên trong."),
            )
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(2048)
    except FileNotFoundError as error:
        raise Trouble(tr("Không tìm thấy tệp “{name}”.").format(name=path.name), tr("Hãy kiểm tra lại đường dẫn.")) from error
    except PermissionError as error:
        raise Trouble(
            tr("Không mở được tệp “{name}”: tệp đang bị khóa hoặc không có quyền đọc.").format(name=path.name),
            tr("Hãy đóng tệp trong Excel rồi làm lại."),
        ) from error
    except (OSError, ValueError) as error:
        raise Trouble(
            tr("Không đọc được tệp “{name}”.").format(name=path.name), tr("Hãy chép tệp vào ổ đĩa của máy rồi làm lại.")
        ) from error
    if size == 0:
        raise Trouble(tr("Tệp “{name}” rỗng (0 byte).").format(name=path.name), tr("Hãy xin lại tệp hoặc lưu lại từ Excel."))
    if size > LARGEST_FILE:
        raise Trouble(
            tr("Tệp “{name}” quá lớn ({size} MB) so với một danh sách.").format(name=path.name, size=size // 1024 // 1024),
            tr("Hãy tách danh sách thành nhiều tệp nhỏ hơn."),
        )
    return head


def _open_zip(path: Path) -> OpenedList:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    if "xl/workbook.bin" in names or "content.xml" in names:
        raise Trouble(
            tr("Tệp “{name}” có định dạng mà chương trình chưa đọc (xlsb hoặc ods).").format(name=path.name),
            tr("Hãy mở tệp rồi chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx)."),
        )
    if not any(name.lower().startswith("xl/") for name in names):
        raise Trouble(
            tr("Tệp “{name}” không phải là bảng tính Excel.").format(name=path.name),
            tr("Hãy chọn tệp .xlsx, .xls hoặc .csv; tệp nén hay văn bản Word thì cần mở ra và lưu thành bảng tính trước."),
        )
    from lmhtx_desktop.kernel.lists.workbook import open_xlsx

    return open_xlsx(path)


def _refuse_pages(path: Path, head: bytes) -> None:
    """Refuse what is neither a workbook nor a table of text: web pages and XML named .xls, PDF, pictures, programs."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<meta", b"<?xml", b"<div", b"<style", b"<head")):
        raise Trouble(
            tr("Tệp “{name}” là trang web hoặc XML được đặt tên như bảng tính.").format(name=path.name),
            tr("Hãy mở tệp bằng Excel rồi chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx)."),
        )
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or head[1:2] == b"\0" or head[:1] == b"\0"
    if not wide and (b"\0" in head or head.startswith((b"%PDF", b"{\\rtf", b"\x89PNG"))):
        raise Trouble(
            tr("Tệp “{name}” không phải là danh sách mà chương trình đọc được.").format(name=path.name),
            tr("Hãy chọn tệp Excel (.xlsx, .xls) hoặc tệp .csv."),
        )


def damaged(path: Path) -> Trouble:
    """Return the sentence for a workbook that cannot be read."""
    return Trouble(
        tr("Tệp “{name}” bị hỏng hoặc tải về chưa đủ, không đọc được.").format(name=path.name),
        tr("Hãy mở thử bằng Excel; nếu mở được, lưu lại thành .xlsx rồi làm lại, nếu không hãy xin lại tệp."),
    )


def protected(path: Path) -> Trouble:
    """Return the sentence for a workbook locked by a password."""
    return Trouble(
        tr("Tệp “{name}” được đặt mật khẩu nên không đọc được.").format(name=path.name),
        tr("Hãy mở bằng Excel, bỏ mật khẩu (Tệp ▸ Thông tin ▸ Bảo vệ sổ làm việc), lưu lại rồi làm lại."),
    )


def too_many_rows(name: str, rows: int) -> Trouble:
    """Return the sentence for a sheet beyond `MOST_ROWS`."""
    return Trouble(
        tr("Trang “{name}” có tới {rows} dòng; mỗi lần chỉ đọc tối đa {most} dòng.").format(
            name=name, rows=f"{rows:,}".replace(",", "."), most=f"{MOST_ROWS:,}".replace(",", ".")),
        tr("Hãy xóa các dòng thừa ở cuối trang (kể cả ô lẻ ở rất xa), hoặc tách danh sách thành nhiều tệp."),
    )  # fmt: skip


def too_many_cells(name: str, rows: int, columns: int) -> Trouble:
    """Return the sentence for a sheet whose values reach too far right for its number of rows."""
    return Trouble(
        tr("Trang “{name}” trải rộng tới {rows} dòng và {columns} cột, quá lớn so với một danh sách.").format(
            name=name, rows=f"{rows:,}".replace(",", "."), columns=f"{columns:,}".replace(",", ".")),
        tr("Hãy xóa các ô lẻ ở rất xa bên phải và bên dưới bảng, hoặc tách danh sách thành nhiều tệp."),
    )  # fmt: skip
