"""Work off the GUI thread: one writer that keeps order, a few readers, answers delivered on the GUI thread.

A worker thread holds nothing but a ticket number: owners, callbacks and answers stay in a dictionary that
only the GUI thread empties, so that no widget can die on the wrong thread.
"""

import gc
import itertools
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from lmhtx_desktop.kernel.errors import Stopped

#: Work shorter than this shows no progress strip.
PATIENCE_MS = 400
_READERS = 3


@dataclass(frozen=True)
class Busy:
    """Long work under way.

    Attributes:
        title: what is being done, for a person. done, total: how far; total 0 = unknown. stop: ask it to stop.
        stopping: whether that was asked already.
    """

    title: str
    done: int
    total: int
    stop: Callable[[], None]
    stopping: bool = False


@dataclass
class _Ticket:
    call: Callable[["_Ticket"], Any]
    owner: QObject
    arrived: Callable[[Any, BaseException | None], None]
    slot: str | None
    title: str | None
    stop: threading.Event = field(default_factory=threading.Event)
    since: float = field(default_factory=time.monotonic)
    done: int = 0
    total: int = 0
    answer: Any = None
    error: BaseException | None = None

    def step(self, done: int, total: int) -> None:
        """Called on the worker thread: note how far it is, and leave when the person pressed Dừng."""
        self.tell(done, total)
        if self.stop.is_set():
            raise Stopped

    def tell(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class Runner(QObject):
    """Runs reads, writes and long jobs; see `Shell`, which is what pages use."""

    busy = Signal(object)
    _arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._tickets: dict[int, _Ticket] = {}
        self._latest: dict[tuple[int, str], int] = {}
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="reader")
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self, interval=100)
        self._watch.timeout.connect(self._tell_busy)
        self._shown_busy = False
        self._closed = False

    def read(self, call: Callable[[], Any], owner: QObject, slot: str, arrived: Callable[[Any, BaseException | None], None]) -> None:
        """Run `call` on a reader; its answer is dropped when a newer read of the same owner and slot was asked."""
        self._start(self._readers, _Ticket(lambda ticket: call(), owner, arrived, slot, None))

    def write(self, call: Callable[..., Any], owner: QObject, title: str, arrived: Callable[[Any, BaseException | None], None]) -> None:
        """Run ``call(progress, stopped)`` on the one writer thread, after all that was handed in before."""
        self._start(self._writer, _Ticket(lambda ticket: call(ticket.tell, ticket.stop.is_set), owner, arrived, None, title))

    def job(self, call: Callable[..., Any], owner: QObject, title: str, arrived: Callable[[Any, BaseException | None], None]) -> None:
        """Run long work ``call(step)`` beside the writer; `step(done, total)` raises `Stopped` on Dừng."""
        self._start(self._readers, _Ticket(lambda ticket: call(ticket.step), owner, arrived, None, title))

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way and nothing waits to be delivered."""
        return not self._tickets

    def close(self) -> None:
        """Let what was handed to the writer end, forget waiting reads, stop the threads."""
        if self._closed:
            return
        self._closed = True
        self._watch.stop()
        for ticket in self._tickets.values():
            if ticket.slot is not None:
                ticket.stop.set()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._tickets.clear()
        self._latest.clear()

    def _start(self, pool: ThreadPoolExecutor, ticket: _Ticket) -> None:
        if self._closed:
            return
        number = next(self._numbers)
        self._tickets[number] = ticket
        if ticket.slot is not None:
            self._latest[id(ticket.owner), ticket.slot] = number
        else:
            self._watch.start()
        pool.submit(self._work, number)

    def _work(self, number: int) -> None:
        """On the worker thread. The inner call's frame, with all it refers to, is gone before the signal leaves."""
        self._carry_out(number)
        if not self._closed:
            self._arrived.emit(number)

    def _carry_out(self, number: int) -> None:
        ticket = self._tickets.get(number)
        if ticket is None or self._is_stale(number, ticket):
            return
        try:
            ticket.answer = ticket.call(ticket)
        except BaseException as error:
            ticket.error = error

    def _is_stale(self, number: int, ticket: _Ticket) -> bool:
        return ticket.slot is not None and self._latest.get((id(ticket.owner), ticket.slot)) != number

    def _deliver(self, number: int) -> None:
        ticket = self._tickets.get(number)
        if ticket is None:
            return
        try:
            stale = self._is_stale(number, ticket)
            if ticket.slot is not None and not stale:
                self._latest.pop((id(ticket.owner), ticket.slot), None)
            if not stale and (ticket.slot is None or isValid(ticket.owner)):
                ticket.arrived(ticket.answer, ticket.error)
        finally:
            self._tickets.pop(number, None)
            self._tell_busy()

    def _tell_busy(self) -> None:
        running = [ticket for ticket in self._tickets.values() if ticket.title is not None]
        if not running:
            self._watch.stop()
        long = [ticket for ticket in running if (time.monotonic() - ticket.since) * 1000 >= PATIENCE_MS]
        if long:
            first = long[0]
            self._shown_busy = True
            self.busy.emit(Busy(first.title or "", first.done, first.total, first.stop.set, first.stop.is_set()))
        elif self._shown_busy:
            self._shown_busy = False
            self.busy.emit(None)


def report_bug(error: BaseException) -> None:
    """Hand an unexpected exception of a worker to the crash window, as if it had happened on the GUI thread."""
    sys.excepthook(type(error), error, error.__traceback__)


class Collector(QObject):
    """Runs Python's cycle collector on the GUI thread only: it may find widgets, which must not die elsewhere.

    Python's own collecting is off while any of these runs.
    """

    _running = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        Collector._running += 1
        gc.disable()
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(collect_when_due)
        self._timer.start()

    def stop(self) -> None:
        """Give the collector back to Python."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        Collector._running -= 1
        if not Collector._running:
            gc.enable()


def collect_when_due() -> None:
    """Collect cycles on this thread, as much as Python itself would have by now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if limits[generation] and counts[generation] > limits[generation]:
            gc.collect(generation)
            return
