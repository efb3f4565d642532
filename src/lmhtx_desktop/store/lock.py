"""One program per data file: an operating-system lock beside the file, with a note of who holds it."""

import datetime
import json
import platform
from contextlib import suppress
from pathlib import Path

import filelock

from lmhtx_desktop.kernel.language import tr


class FileLock:
    """A held lock; the system lets it go even if the program is killed."""

    def __init__(self, lock: filelock.BaseFileLock, note: Path) -> None:
        self._lock = lock
        self._note = note

    def release(self) -> None:
        """Let go and remove the note."""
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
        self._lock.release()


def hold(path: Path, user: str) -> tuple[FileLock | None, str]:
    """Try to become the one program that writes `path`; return the lock, or None and why not, as a sentence."""
    note = path.with_name(f".{path.name}.dang-mo")
    lock = filelock.FileLock(path.with_name(f".{path.name}.khoa"))
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        return None, tr("{holder} đang mở tệp này; ở đây chỉ xem được.").format(holder=_holder(note))
    except (OSError, NotImplementedError):
        return None, tr("Không ghi được gì cạnh tệp này: thư mục không cho ghi, ổ đĩa đầy hoặc tên tệp quá dài.")
    told = {"user": user, "machine": platform.node(), "since": datetime.datetime.now().isoformat(timespec="minutes")}
    with suppress(OSError):
        note.write_text(json.dumps(told), encoding="utf-8")
    return FileLock(lock, note), ""


def _holder(note: Path) -> str:
    try:
        told = json.loads(note.read_text(encoding="utf-8"))
        return tr("{user} trên máy {machine}").format(user=told["user"], machine=told["machine"])
    except (OSError, ValueError, KeyError):
        return tr("Một cửa sổ khác của chương trình")
