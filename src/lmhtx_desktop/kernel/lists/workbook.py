"""Opening Excel workbooks with calamine, after a look at what could hurt: passwords, giant sheets, cells without a value."""

import io
import os
import threading
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum, ZipError

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists import biff, sheetxml
from lmhtx_desktop.kernel.lists.sheet import MOST_ROWS, OpenedList, Sheet, damaged, protected, too_many_cells, too_many_rows

T = TypeVar("T")
_one_at_a_time = threading.Lock()


def open_xlsx(path: Path) -> OpenedList:
    """Open an ``.xlsx`` or ``.xlsm`` workbook.

    Raises:
        Trouble: damaged.
    """
    looked = _guarded(path, lambda: sheetxml.look_at(path))
    book = _guarded(path, lambda: _book(path, ".xlsx", ".xlsm"))

    def read(name: str) -> Sheet:
        part = looked.parts.get(name)
        if part is None:
            rows, merged = _cells(path, book, name)
            return Sheet(name, rows, merged, epoch_1904=looked.epoch_1904)
        found = _guarded(path, lambda: sheetxml.scan_sheet(path, part))
        if found.rows > MOST_ROWS:
            raise too_many_rows(name, found.rows)
        if found.rows * found.columns > sheetxml.MOST_CELLS:
            raise too_many_cells(name, found.rows, found.columns)
        rows, merged = _cells(path, book, name)
        return Sheet(name, rows, merged, found.hidden, found.broken, looked.epoch_1904)

    return _opened(path, book, read)


def open_xls(path: Path) -> OpenedList:
    """Open an ``.xls`` workbook of Excel 97–2003, or refuse an encrypted one.

    Raises:
        Trouble: damaged, protected by a password, or another kind of OLE file (a Word document).
    """
    looked = _guarded(path, lambda: biff.look_at(path.read_bytes()))
    if looked.encrypted:
        raise protected(path)
    if not looked.is_workbook:
        raise Trouble(
            tr("Tệp “{name}” không phải là bảng tính Excel.").format(name=path.name),
            tr("Hãy mở tệp bằng chương trình đã tạo ra nó rồi lưu danh sách thành .xlsx."),
        )
    book = _guarded(path, lambda: _book(path, ".xls"))

    def read(name: str) -> Sheet:
        rows, merged = _cells(path, book, name)
        if len(rows) > MOST_ROWS:
            raise too_many_rows(name, len(rows))
        return Sheet(name, rows, merged, looked.hidden.get(name, frozenset()), looked.broken.get(name, {}), looked.epoch_1904)

    return _opened(path, book, read)


def _book(path: Path, *usual: str) -> CalamineWorkbook:
    """Open a workbook; calamine goes by the name, so under an unusual one it is handed the bytes."""
    if path.suffix.lower() in usual:
        return CalamineWorkbook.from_path(path)
    return CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))


def _opened(path: Path, book: CalamineWorkbook, read: Callable[[str], Sheet]) -> OpenedList:
    visible = tuple(data.name for data in book.sheets_metadata if data.visible is SheetVisibleEnum.Visible)
    hidden = tuple(data.name for data in book.sheets_metadata if data.visible is not SheetVisibleEnum.Visible)
    if not visible and not hidden:
        raise damaged(path)
    return OpenedList(visible, hidden, read)


def _cells(path: Path, book: CalamineWorkbook, name: str) -> tuple[list[list[Any]], list[tuple[tuple[int, int], tuple[int, int]]]]:
    def load() -> tuple[list[list[Any]], list[tuple[tuple[int, int], tuple[int, int]]]]:
        sheet: CalamineSheet = book.get_sheet_by_name(name)
        return sheet.to_python(skip_empty_area=False), sheet.merged_cell_ranges or []

    return _guarded(path, load)


def _guarded(path: Path, work: Callable[[], T]) -> T:
    """Do `work` on a file nobody vouches for: whatever a parser makes of damage becomes one sentence.

    Raises:
        Trouble: damaged, or protected by a password.
    """
    try:
        with warnings.catch_warnings(), _parser_kept_quiet():
            warnings.simplefilter("ignore")
            return work()
    except PasswordError as error:
        raise protected(path) from error
    except (
        CalamineError,
        ZipError,
        zlib.error,
        OSError,
        ValueError,
        KeyError,
        IndexError,
        ArithmeticError,
        EOFError,
        NotImplementedError,
    ) as error:
        raise damaged(path) from error
    except MemoryError as error:
        raise Trouble(
            tr("Tệp “{name}” quá lớn so với bộ nhớ của máy.").format(name=path.name), tr("Hãy tách danh sách thành nhiều tệp.")
        ) from error
    except BaseException as error:
        if type(error).__module__.startswith("pyo3"):
            raise damaged(path) from error
        raise


@contextmanager
def _parser_kept_quiet() -> Iterator[None]:
    """Keep the trace that calamine's Rust writes of its own panics off the screen: the person gets a sentence instead."""
    with _one_at_a_time:
        try:
            kept = os.dup(2)
        except OSError:  # a program without a console has no such stream
            yield
            return
        try:
            with open(os.devnull, "wb") as nowhere:
                os.dup2(nowhere.fileno(), 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
