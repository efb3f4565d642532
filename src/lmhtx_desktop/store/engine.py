"""How SQLite is opened: explicit transactions, durable commits, foreign keys, and its errors in words."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.place import reason_not_to_write
from lmhtx_desktop.store.text import fold_in_sql

#: Marks our data files (PRAGMA application_id): "LMHX".
APPLICATION_ID = 0x4C4D4858


def writing_engine(path: Path) -> Engine:
    """Open one connection that writes; a transaction takes the write lock at once (BEGIN IMMEDIATE).

    The default driver mode commits schema changes behind our back, so the driver is told to leave
    transactions alone and every BEGIN is sent by us. ``synchronous=FULL``: what is committed is on disk.
    The cache holds the indexes a whole country's list is entered into; in SQLite's own 2 MB their pages come and go
    with every row.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10),
        poolclass=StaticPool,
    )
    _listen(
        engine,
        "BEGIN IMMEDIATE",
        ("PRAGMA foreign_keys=ON", "PRAGMA synchronous=FULL", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-12000"),
    )
    return engine


def reading_engine(path: Path, *, beside_own_writer: bool) -> Engine:
    """Open connections that cannot write, beside a writer of this program or alone."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, "mode=ro") if beside_own_writer else connect_to_read(path),
        poolclass=QueuePool,
        pool_size=4,
    )
    _listen(engine, "BEGIN", ("PRAGMA query_only=ON", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-4000"))
    return engine


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a file only to be read, so that nothing is left beside it and it need not be writable.

    The readers of a write-ahead log meet in files beside the data. Where those may be made, this opens as a writer
    does (``query_only`` keeps it from writing), because only such a reader clears them away when it leaves. A log
    that waits is left alone. Where nothing may be written (a CD, another person's folder, a network share) and no
    log waits, the file is read as it lies.
    """
    if log_waits(path):
        return _to_read(path, "mode=ro")
    if not reason_not_to_write(path):
        try:
            return _to_read(path, "mode=rw")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _IN_THE_WAY:
                raise
    return _to_read(path, "mode=ro&immutable=1")


def _to_read(path: Path, access: str) -> sqlite3.Connection:
    connection = _connect(path, access)
    try:
        connection.execute("PRAGMA query_only=ON")
        connection.execute("PRAGMA schema_version").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def log_waits(path: Path) -> bool:
    """Whether a write-ahead log beside the file holds something: it is in use, or was not closed well."""
    log = path.with_name(path.name + "-wal")
    return os.path.exists(log) and log.stat().st_size > 0


def _connect(path: Path, access: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{access}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10)


def _listen(engine: Engine, begin: str, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, record: Any) -> None:
        for pragma in pragmas:
            connection.execute(pragma)
        connection.create_function("folded", 1, fold_in_sql, deterministic=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)


_FULL = {sqlite3.SQLITE_FULL}
_IO = {sqlite3.SQLITE_IOERR}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_CLOSED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
#: What keeps a reader from making its files beside the data: a full disk, a folder that may not be written to.
_IN_THE_WAY = _FULL | _IO | _CLOSED


def trouble_of(error: sqlite3.Error) -> Trouble | None:
    """Return the calm sentence for an error of the world outside, or None if it is a bug."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHMSIZE:
        return Trouble(
            tr("Ổ đĩa đã đầy, việc vừa rồi chưa được ghi."), tr("Hãy giải phóng dung lượng rồi làm lại; dữ liệu cũ vẫn nguyên vẹn.")
        )
    if code in _IO:
        return Trouble(tr("Không đọc hoặc ghi được tệp dữ liệu trên ổ đĩa."), tr("Hãy kiểm tra ổ đĩa hoặc dây cáp rồi mở lại tệp."))
    if code in _BUSY:
        return Trouble(tr("Tệp dữ liệu đang bị chương trình khác giữ."), tr("Hãy đóng chương trình kia rồi làm lại; chưa có gì thay đổi."))
    if code in _DAMAGED:
        return Trouble(
            tr("Tệp này bị hỏng hoặc không phải là dữ liệu của chương trình."),
            tr("Hãy phục hồi từ bản sao lưu gần nhất (Hệ thống › Phục hồi)."),
        )
    if code in _CLOSED:
        return Trouble(
            tr("Tệp dữ liệu chỉ cho đọc hoặc không mở được."), tr("Hãy kiểm tra quyền ghi của thư mục, hoặc chép tệp về ổ đĩa của máy này.")
        )
    return None


@contextmanager
def calm() -> Iterator[None]:
    """Turn database errors of the world outside into `Trouble`, a text no file can hold into `RuleBroken`; bugs pass through."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise RuleBroken("", tr("Nội dung có ký tự hỏng, thường do dán từ chương trình khác; hãy xóa chỗ ấy rồi gõ lại.")) from error
    except DBAPIError as error:
        if isinstance(error, OperationalError | DBAPIError) and isinstance(error.orig, sqlite3.Error):
            trouble = trouble_of(error.orig)
            if trouble is not None:
                raise trouble from error
        raise
    except sqlite3.Error as error:
        trouble = trouble_of(error)
        if trouble is not None:
            raise trouble from error
        raise
