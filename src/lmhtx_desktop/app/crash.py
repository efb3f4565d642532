"""When the program itself is at fault: the log, and a window that says so calmly. Nothing leaves the computer by itself."""

import datetime
import faulthandler
import logging
import logging.handlers
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

from lmhtx_desktop import __version__
from lmhtx_desktop.app.paths import log_folder
from lmhtx_desktop.kernel.language import tr

_log = logging.getLogger("lmhtx")
_native: list[IO[str]] = []
_shown: list[bool] = []


def log_file() -> Path:
    """Return the log file people may send to who helps them."""
    return log_folder() / "lmhtx.log"


def keep_log() -> None:
    """Start the log: at most three files of one megabyte; faults of native code go into a file beside it."""
    if any(isinstance(each, logging.handlers.RotatingFileHandler) for each in _log.handlers):
        return
    handler = logging.handlers.RotatingFileHandler(
        log_file(), maxBytes=1_000_000, backupCount=2, encoding="utf-8", errors="backslashreplace", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False
    native = (log_folder() / "su-co.log").open("a", encoding="utf-8")
    _native.append(native)
    faulthandler.enable(native)
    _log.info("start %s, Python %s, %s", __version__, platform.python_version(), platform.platform())


def details_of(error: BaseException) -> str:
    """Return what someone who helps needs to know: versions, the moment, the trace. No data of the office."""
    head = f"lmhtx-desktop {__version__} · Python {platform.python_version()} · {platform.platform()}"
    moment = datetime.datetime.now().isoformat(timespec="seconds")
    return f"{head}\n{moment}\n\n{''.join(traceback.format_exception(error))}"


def report_bug(error: BaseException) -> str:
    """Write an unexpected error into the log; return where."""
    keep_log()
    _log.error("%s", details_of(error))
    return str(log_file())


def catch_all() -> None:
    """Send every unexpected exception to the log and to the crash window."""
    sys.excepthook = _caught
    threading.excepthook = lambda told: _caught(told.exc_type, told.exc_value, told.exc_traceback)


def _caught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt):
        return
    place = report_bug(error.with_traceback(trace))
    if _shown or threading.current_thread() is not threading.main_thread():
        return
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        print(details_of(error), file=sys.stderr)
        return
    from lmhtx_desktop.app.crash_window import CrashWindow

    _shown.append(True)
    try:
        CrashWindow(details_of(error), place, QApplication.activeWindow()).exec()
    finally:
        _shown.clear()


def sentence() -> str:
    """Return what is said first: that data is safe."""
    return tr("Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã ghi vẫn an toàn.")
