"""How SQLite is opened: explicit transactions, durable commits, foreign keys, and its errors in words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

#: Marks our data files (PRAGMA application_id): "LMHX".
APPLICATION_ID = 0x4C4D4858


def writing_engine(path: Path) -> Engine:
    """Open one connection that writes; a transaction takes the write lock at once (BEGIN IMMEDIATE).

    The default driver mode commits schema changes behind our back, so the driver is told to leave
    transactions alone and every BEGIN is sent by us. ``synchronous=FULL``: what is committed is on disk.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10),
        poolclass=StaticPool,
    )
    _listen(engine, "BEGIN IMMEDIATE", ("PRAGMA foreign_keys=ON", "PRAGMA synchronous=FULL", "PRAGMA temp_store=MEMORY"))
    return engine


def reading_engine(path: Path, *, immutable: bool = False) -> Engine:
    """Open connections that cannot write; `immutable` for files where not even a lock may be taken."""
    uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if immutable else ''}"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10),
        poolclass=QueuePool,
        pool_size=4,
    )
    _listen(engine, "BEGIN", ("PRAGMA query_only=ON", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-32000"))
    return engine


def _listen(engine: Engine, begin: str, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, record: Any) -> None:
        for pragma in pragmas:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)


_FULL = {sqlite3.SQLITE_FULL}
_IO = {sqlite3.SQLITE_IOERR}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_CLOSED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}


def trouble_of(error: sqlite3.Error) -> Trouble | None:
    """Return the calm sentence for an error of the world outside, or None if it is a bug."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL or (code in _IO and "full" in str(error)):
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
    """Turn database errors of the world outside into `Trouble`; bugs pass through."""
    try:
        yield
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
