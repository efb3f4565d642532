"""Copies that can be trusted: made with SQLite's own backup, opened and counted before they are called good."""

import datetime
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.engine import calm, connect_to_read

_STAMP = re.compile(r"_(\d{4}-\d{2}-\d{2}_\d{6})(?:_[a-z-]+)?\.lmhtx$")
_TIME = "%Y-%m-%d_%H%M%S"
_BEFORE_RESTORE = "truoc-phuc-hoi"
#: Thinning: everything of the last days, then one a day, a week, a month.
KEEP_ALL_DAYS, KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY = 2, 14, 8, 24


@dataclass(frozen=True)
class Copy:
    """One good copy.

    Attributes:
        path: the file. at: when it was made (local time). rows: rows in all tables. size: bytes.
    """

    path: Path
    at: datetime.datetime
    rows: int
    size: int


def backup_folder(path: Path) -> Path:
    """Return the folder beside a data file in which its copies are kept."""
    return path.parent / f"Sao lưu {path.stem}"


def count_rows(connection: sqlite3.Connection) -> dict[str, int]:
    """Count the rows of every table."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def count_file(path: Path) -> dict[str, int]:
    """Count the rows of every table of a file that may be in use.

    Raises:
        Trouble: it cannot be read.
    """
    with calm(), closing(connect_to_read(path)) as connection:
        return count_rows(connection)


def back_up(path: Path, folder: Path | None = None, *, mark: str = "", now: datetime.datetime | None = None) -> Copy:
    """Copy a data file (in use or not) into `folder`, verify the copy, and only then give it its name.

    Raises:
        Trouble: source or target cannot be read or written, or the copy does not hold what the source holds.
    """
    from lmhtx_desktop.store.upgrade import inspect_head

    inspect_head(path)
    folder = folder or backup_folder(path)
    at = now or datetime.datetime.now()
    while (target := folder / _name_of_copy(path, at, mark)).exists():
        at += datetime.timedelta(seconds=1)
    name = target.name
    draft = folder / f".{name}.dang-chep"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with calm(), closing(connect_to_read(path)) as source, closing(sqlite3.connect(draft)) as copy:
            source.execute("BEGIN")
            expected = count_rows(source)
            source.backup(copy)
            source.execute("COMMIT")
            copy.execute("PRAGMA journal_mode=DELETE")
        rows = verify(draft)
        if rows != expected:
            raise Trouble(tr("Bản sao không khớp với dữ liệu gốc nên đã bỏ."), tr("Hãy kiểm tra ổ đĩa rồi sao lưu lại."))
        _flush_to_disk(draft)
        os.replace(draft, target)
    except OSError as error:
        raise Trouble(
            tr("Không ghi được bản sao lưu vào “{folder}”.").format(folder=folder), tr("Hãy kiểm tra chỗ trống, hoặc chọn thư mục khác.")
        ) from error
    finally:
        remove_file(draft)
    return Copy(target, at, sum(rows.values()), target.stat().st_size)


def _name_of_copy(path: Path, at: datetime.datetime, mark: str) -> str:
    return f"{path.stem}_{at.strftime(_TIME)}{f'_{mark}' if mark else ''}.lmhtx"


def back_up_before_upgrade(path: Path) -> Copy:
    """Keep the file as it is before its structure changes; never thinned away."""
    return back_up(path, mark="truoc-nang-cap")


def verify(path: Path) -> dict[str, int]:
    """Open a copy read-only, check its structure and count its rows.

    Raises:
        Trouble: it is damaged.
    """
    with calm(), closing(connect_to_read(path)) as connection:
        told = connection.execute("PRAGMA integrity_check(5)").fetchall()
        if told != [("ok",)]:
            raise Trouble(tr("Bản sao {name} bị hỏng.").format(name=path.name), tr("Hãy dùng bản sao khác."))
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise Trouble(tr("Bản sao {name} có liên kết bị đứt.").format(name=path.name), tr("Hãy dùng bản sao khác."))
        return count_rows(connection)


def copies(path: Path, folder: Path | None = None) -> list[Path]:
    """List the copies of a data file, newest first."""
    folder = folder or backup_folder(path)
    found = [each for each in folder.glob(f"{_escaped(path.stem)}_*.lmhtx") if _STAMP.search(each.name)]
    return sorted(found, key=taken_at, reverse=True)


def taken_at(copy: Path) -> datetime.datetime:
    """Return when a copy was made, from its name."""
    found = _STAMP.search(copy.name)
    if found is None:
        raise ValueError(f"not the name of a copy: {copy.name}")
    return datetime.datetime.strptime(found[1], _TIME)


def thin(path: Path, now: datetime.datetime, folder: Path | None = None) -> list[Path]:
    """Remove old copies: all of two days stay, then 14 daily, 8 weekly, 24 monthly; return what was removed."""
    removed = superfluous([copy for copy in copies(path, folder) if "_truoc-nang-cap" not in copy.name], now)
    for copy in removed:
        remove_file(copy)
    return [copy for copy in removed if not copy.exists()]


def superfluous(found: Iterable[Path], now: datetime.datetime) -> list[Path]:
    """Choose the copies that thinning removes; the newest of each day, week and month stays."""
    newest_first = sorted(found, key=taken_at, reverse=True)
    kept = {copy for copy in newest_first if now - taken_at(copy) <= datetime.timedelta(days=KEEP_ALL_DAYS)}
    for limit, bucket in ((KEEP_DAILY, "%Y-%m-%d"), (KEEP_WEEKLY, "%G-%V"), (KEEP_MONTHLY, "%Y-%m")):
        seen: set[str] = set()
        for copy in newest_first:
            label = taken_at(copy).strftime(bucket)
            if label not in seen and len(seen) < limit:
                seen.add(label)
                kept.add(copy)
    return [copy for copy in newest_first if copy not in kept]


def restore(copy: Path, target: Path, *, replace: bool = False) -> Copy:
    """Put a verified copy in place of `target`; what stood there is kept as a copy of its own first.

    Raises:
        Trouble: the copy is damaged, or `target` exists and `replace` is not given.
    """
    from lmhtx_desktop.store.upgrade import inspect_file

    inspect_file(copy)
    rows = verify(copy)
    if target.exists():
        if not replace:
            raise Trouble(tr("Đã có tệp {name} ở đó.").format(name=target.name), tr("Hãy chọn tên khác."))
        _keep(target)
    draft = target.with_name(f".{target.name}.phuc-hoi")
    try:
        with calm(), closing(connect_to_read(copy)) as source, closing(sqlite3.connect(draft)) as fresh:
            source.backup(fresh)
            fresh.execute("PRAGMA journal_mode=WAL")
        for tail in ("-wal", "-shm"):
            target.with_name(target.name + tail).unlink(missing_ok=True)
        _flush_to_disk(draft)
        os.replace(draft, target)
    except OSError as error:
        raise Trouble(tr("Không phục hồi được vào {name}.").format(name=target.name), tr("Hãy kiểm tra chỗ trống và quyền ghi.")) from error
    finally:
        remove_file(draft)
    return Copy(target, datetime.datetime.now(), sum(rows.values()), target.stat().st_size)


def _keep(path: Path) -> None:
    """Copy a file that is about to be replaced; byte by byte where it is too damaged to be read."""
    try:
        back_up(path, mark=_BEFORE_RESTORE)
    except Trouble:
        kept = backup_folder(path) / _name_of_copy(path, datetime.datetime.now(), _BEFORE_RESTORE)
        try:
            for tail in ("", "-wal"):
                if path.with_name(path.name + tail).exists():
                    shutil.copyfile(path.with_name(path.name + tail), kept.with_name(kept.name + tail))
        except OSError as error:
            remove_file(kept)
            raise Trouble(
                tr("Không giữ lại được {name} nên chưa phục hồi.").format(name=path.name), tr("Hãy kiểm tra chỗ trống và quyền ghi.")
            ) from error


def remove_file(path: Path) -> None:
    """Remove a data file that nobody needs, with what SQLite keeps beside it; what cannot be removed stays."""
    for tail in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + tail).unlink(missing_ok=True)


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _escaped(stem: str) -> str:
    return re.sub(r"([\[\]*?])", r"[\1]", stem)
