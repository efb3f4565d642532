"""An open data file: the one object through which the program reads and changes a province's data."""

import datetime
import gc
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store import settings as _settings  # noqa: F401  (its table belongs to every data file)
from lmhtx_desktop.store import templates as _templates  # noqa: F401  (its table too)
from lmhtx_desktop.store.engine import calm, log_waits, reading_engine, writing_engine
from lmhtx_desktop.store.lock import FileLock, hold
from lmhtx_desktop.store.place import reason_not_to_write
from lmhtx_desktop.store.upgrade import create_schema, ensure_current, inspect_file
from lmhtx_desktop.store.work import Work

T = TypeVar("T")
C = TypeVar("C")


@dataclass(frozen=True)
class Reading:
    """An open read-only connection, and the day it is.

    Attributes:
        connection: Core connection inside one read transaction (a stable snapshot).
        today: the day it is; never ask the clock.
    """

    connection: Connection
    today: datetime.date


def system_now() -> datetime.datetime:
    """Return the moment by the computer's clock, which the audit trail bears."""
    return datetime.datetime.now(datetime.UTC)


def system_today() -> datetime.date:
    """Return the day by the computer's clock; the only place that asks it."""
    return datetime.date.today()


class DataFile:
    """A data file held open by this program. Use `open_file` or `create_file`.

    Attributes:
        path: the file. read_only_reason: why nothing may be written, or "" when it may.
        changed: whether any command was carried out since it was opened.
        user: name written into the audit trail.
    """

    def __init__(
        self, path: Path, *, user: str, lock: FileLock | None, read_only_reason: str, today: Callable[[], datetime.date],
        now: Callable[[], datetime.datetime] = system_now,
    ) -> None:  # fmt: skip
        self.path = path
        self.user = user
        self.read_only_reason = read_only_reason
        self.changed = False
        self._today, self._now = today, now
        self._lock = lock
        self._turn = threading.Lock()
        self._writer: Engine | None = None if read_only_reason else writing_engine(path)
        self._reader = reading_engine(path, beside_own_writer=self._writer is not None)
        self._opened = path.stat()
        self._seen = self._stamp()

    @property
    def today(self) -> datetime.date:
        """The day it is."""
        return self._today()

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Open a snapshot to read from.

        Raises:
            Trouble: disk or file in the way.
        """
        if self._writer is None:
            self._look_again()
        with calm(), self._reader.begin() as connection:
            yield Reading(connection, self.today)

    def _stamp(self) -> tuple[int, int, int, bool] | None:
        try:
            told = self.path.stat()
            return told.st_ino, told.st_size, told.st_mtime_ns, log_waits(self.path)
        except OSError:
            return None

    def _look_again(self) -> None:
        """Where the file is read as it lies, another program may have written it since: begin afresh."""
        seen = self._stamp()
        if seen != self._seen:
            self._seen = seen
            self._reader.dispose()

    def ask(self, question: Callable[..., T], *words: Any, **named: Any) -> T:
        """Call ``question(reading, *words, **named)`` on a snapshot and return its answer."""
        with self.reading() as reading:
            return question(reading, *words, **named)

    def carry_out(
        self,
        command: Callable[[Work, C], Done],
        order: C,
        *,
        progress: Callable[[int, int], None] | None = None,
        stopped: Callable[[], bool] | None = None,
    ) -> Done:
        """Run one command in one transaction, with its audit entry; on disk when this returns.

        Raises:
            RuleBroken: the command refused; nothing was changed.
            Trouble: read-only file, full disk, lock; nothing was changed.
            Stopped: the person pressed Dừng; nothing was changed.
        """
        with self._transaction() as session:
            work = Work(session, self.today, self.user)
            if progress is not None:
                work.progress = progress
            if stopped is not None:
                work.stopped = stopped
            done = work.seal(command(work, order), self._now())
        self.changed = True
        return done

    @contextmanager
    def carrying_out_many(self) -> Iterator[Callable[..., Done]]:
        """Hand out ``carry_out(command, order, on)``: many commands, each with its audit entry, in one transaction.

        For work that only makes sense whole, such as building the demo province; `on` is the day each command
        takes for today.
        """
        with self._transaction() as session:

            def carry_out(command: Callable[[Work, C], Done], order: C, on: datetime.date | None = None) -> Done:
                work = Work(session, on or self.today, self.user)
                done = work.seal(command(work, order), self._now())
                session.expunge_all()
                return done

            yield carry_out
        self.changed = True

    @contextmanager
    def _transaction(self) -> Iterator[Session]:
        """One write transaction; the next one waits its turn."""
        if self._writer is None:
            raise Trouble(tr("Dữ liệu đang mở ở chế độ chỉ đọc."), self.read_only_reason)
        self._refuse_if_gone()
        with self._turn, calm(), Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    def _refuse_if_gone(self) -> None:
        """An open file can be moved or removed under some systems; what is written then would be lost."""
        try:
            here = self.path.stat()
        except OSError:
            here = None
        if here is None or (os.name == "posix" and not os.path.samestat(here, self._opened)):
            raise Trouble(
                tr("Tệp dữ liệu không còn ở chỗ cũ: {path}. Việc vừa rồi chưa được ghi.").format(path=self.path),
                tr("Hãy đưa tệp về chỗ cũ rồi làm lại; nếu tệp đã bị xóa, hãy phục hồi từ bản sao lưu gần nhất."),
            )

    def close(self) -> None:
        """Fold the write-ahead log back into the file and let it go."""
        self._reader.dispose()
        try:
            if self._writer is not None:
                self._fold_log(self._writer)
        finally:
            if self._writer is not None:
                self._writer.dispose()
                self._writer = None
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def _fold_log(self, writer: Engine) -> None:
        """A result read in part keeps the connection's table locked until Python throws it away: then once more."""
        with self._turn, calm(), writer.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            try:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_LOCKED:
                    raise
                gc.collect()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def open_file(
    path: Path,
    *,
    user: str,
    today: Callable[[], datetime.date] = system_today,
    now: Callable[[], datetime.datetime] = system_now,
    read_only: bool = False,
) -> DataFile:
    """Open a data file: lock, check what it is, bring it up to date, or open it read-only with the reason.

    Raises:
        Trouble: missing, foreign, damaged or newer file; nothing was changed.
    """
    path = path.absolute()
    inspect_file(path)
    reason = tr("Tệp được mở để xem.") if read_only else reason_not_to_write(path)
    lock = None
    if not reason:
        lock, reason = hold(path, user)
    if reason:
        state = inspect_file(path)
        if not state.is_current:
            raise Trouble(tr("Tệp này do phiên bản cũ ghi, cần nâng cấp trước khi mở, nhưng hiện không ghi được."), reason)
        return DataFile(path, user=user, lock=None, read_only_reason=reason, today=today, now=now)
    try:
        ensure_current(path)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return DataFile(path, user=user, lock=lock, read_only_reason="", today=today, now=now)


def create_file(
    path: Path, *, user: str, today: Callable[[], datetime.date] = system_today, now: Callable[[], datetime.datetime] = system_now
) -> DataFile:
    """Make an empty data file (schema only) and open it. An existing file is never overwritten.

    `now` is the clock of the audit trail; only who invents a past needs another than the computer's.

    Raises:
        Trouble: something stands there already, or the folder cannot be written to.
    """
    path = path.absolute()
    if os.path.lexists(path):
        raise Trouble(tr("Đã có tệp {name} ở đó.").format(name=path.name), tr("Hãy chọn tên khác hoặc mở tệp ấy."))
    if log_waits(path):
        raise Trouble(
            tr("Cạnh đó còn tệp {name}-wal của một dữ liệu cũ đã bị chuyển đi hoặc xóa.").format(name=path.name), tr("Hãy chọn tên khác.")
        )
    reason = reason_not_to_write(path)
    if reason:
        raise Trouble(tr("Không tạo được tệp dữ liệu ở thư mục này."), reason)
    create_schema(path)
    return open_file(path, user=user, today=today, now=now)
