"""One piece of work off the GUI thread where there is no shell yet, or no longer: opening, creating, the last backup."""

import gc
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from lmhtx_desktop.desk.runner import report_bug
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr


class Background(QObject):
    """Runs jobs one by one and delivers their results on the GUI thread."""

    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[Any], object] | None = None
        self._failed: Callable[[Exception], object] | None = None
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return self._thread is None

    def start(self, job: Callable[[], Any], *, then: Callable[[Any], object], failed: Callable[[Exception], object]) -> None:
        """Run `job`; hand its result to `then`, a `Trouble` or `RuleBroken` to `failed`.

        Anything else is a bug: it goes to the crash window, and `failed` gets a `Trouble` in its stead, so that no
        window waits for ever.

        While it runs Python's cycle collector rests: it might otherwise end a widget's life on the wrong thread.
        """
        if self._thread is not None:
            raise RuntimeError("work is under way already")
        self._then, self._failed = then, failed
        self._collecting = gc.isenabled()
        gc.disable()

        def work() -> None:
            try:
                self._arrived.emit(job(), None)
            except Exception as error:
                self._arrived.emit(None, error)

        self._thread = threading.Thread(target=work, name="lmhtx-background")
        self._thread.start()

    def _deliver(self, result: Any, error: Exception | None) -> None:
        thread, then, failed = self._thread, self._then, self._failed
        self._thread = self._then = self._failed = None
        if thread is not None:
            thread.join()
        if self._collecting:
            gc.enable()
        if error is None:
            assert then is not None
            then(result)
            return
        assert failed is not None
        if not isinstance(error, RuleBroken | Trouble):
            report_bug(error)
            error = Trouble(tr("Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã ghi vẫn an toàn."))
        failed(error)
