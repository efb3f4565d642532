"""The one object pages get: asking, doing, opening, saying, printing, taking back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, QTemporaryDir, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from lmhtx_desktop.desk.messages import show_trouble
from lmhtx_desktop.desk.office import Office
from lmhtx_desktop.desk.runner import Collector, Runner, report_bug
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken, Stopped, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.paper import Paper

_LONGEST_UNDO = 200
_CLOCK_MS = 30_000


@dataclass(frozen=True)
class Offer:
    """A next step offered beside a sentence: its words, and what a click does."""

    words: str
    call: Callable[[], object]


class Shell(QObject):
    """What the desk offers to pages and dialogs.

    Attributes:
        changed: areas whose facts changed, after each command.
        message: a sentence to show, and the audit entry that can be taken back, an `Offer`, or None.
        opened: area and record id, name of a further page, or None: the main window shows that page. left: Back was asked.
        history_opened: area, record id and, where a further page of the area shows the record, its name: the main window shows what became of
            that record.
        told: while a page is being opened, what it is handed.
        busy: `runner.Busy` while long work runs, None when it ended.
        undo_changed: `can_undo` or `can_redo` may have changed. day_turned: midnight has passed; the new day.
        office: the data. settings: this person's layout of lists and windows. drafts: folder for half-typed
            forms, or None. last_used: values offered again by forms of this session.
    """

    changed = Signal(object)
    message = Signal(str, object)
    opened = Signal(object, object)
    history_opened = Signal(object, object, str)
    left = Signal()
    busy = Signal(object)
    undo_changed = Signal()
    day_turned = Signal(object)

    def __init__(
        self,
        office: Office,
        *,
        take_back: Callable[..., Done] | None = None,
        print_paper: Callable[[Paper, QWidget | None], object] | None = None,
        panels: Callable[["Shell", int], Sequence[QWidget]] | None = None,
        settings: QSettings | None = None,
        drafts: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.office = office
        self._forgotten = QTemporaryDir()
        self.settings = settings or QSettings(self._forgotten.filePath("desk.ini"), QSettings.Format.IniFormat)
        self.drafts = drafts
        self.last_used: dict[tuple[str, str], Any] = {}
        self.told: Any = None
        self._take_back = take_back
        self._print_paper = print_paper
        self._panels = panels
        self._undo: list[int] = []
        self._redo: list[int] = []
        self._collector = Collector(self)
        self._runner = Runner(self)
        self._runner.busy.connect(self.busy)
        self._troubled = False
        self._day = office.today
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.look_at_clock)
        self._clock.start()

    @property
    def today(self) -> date:
        """The day it is."""
        return self.office.today

    @property
    def user(self) -> str:
        """Who is at the keyboard."""
        return self.office.user

    @property
    def read_only_reason(self) -> str:
        """Why nothing may be written, or ""."""
        return self.office.read_only_reason

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked and done has been answered."""
        return self._runner.is_idle

    def look_at_clock(self) -> None:
        """Let pages turn to the new day where midnight has passed: looked at every half minute, and with whatever is done."""
        if self._day != self.office.today:
            self._day = self.office.today
            QTimer.singleShot(0, self, lambda: self.day_turned.emit(self._day))

    def ask(
        self,
        question: Callable[..., Any],
        *words: Any,
        then: Callable[[Any], object],
        owner: QObject,
        slot: str = "",
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Answer ``question(reading, *words)`` off the GUI thread and hand the answer to `then` on it.

        The answer is dropped when `owner` is gone or asked again under the same `slot` since. A `Trouble` or
        `RuleBroken` goes to `failed`, or is said in the message strip.
        """
        self.look_at_clock()
        office = self.office

        def arrived(answer: Any, error: BaseException | None) -> None:
            if error is None:
                then(answer)
            elif not isinstance(error, (RuleBroken, Trouble)):
                report_bug(error)
            elif failed is not None:
                failed(error)
            else:
                self.say(str(error))

        self._runner.read(lambda: office.ask(question, *words), owner, slot, arrived)

    def do(
        self,
        command: Callable[..., Done],
        order: Any,
        *,
        owner: QObject,
        then: Callable[[Done], object] | None = None,
        refused: Callable[[RuleBroken], object] | None = None,
        ended: Callable[[], object] | None = None,
        title: str = "",
    ) -> None:
        """Carry out ``command(work, order)`` on the writer thread, after all commands handed in before.

        Then: the message strip says what was done and offers to take it back, visible pages of the changed
        areas ask again, and `then(done)` is called if `owner` is still there. `refused(rule_broken)` gets a
        rule that was broken; `ended()` is called last, whatever happened. Where the file is open for reading only,
        every command is refused with the reason, whoever called.
        """
        self.look_at_clock()
        office = self.office

        def arrived(done: Done | None, error: BaseException | None) -> None:
            alive = isValid(owner)
            try:
                if done is not None:
                    self._carried_out(done)
                    if alive and then is not None:
                        then(done)
                elif isinstance(error, RuleBroken) and alive and refused is not None:
                    refused(error)
                else:
                    self._refuse(error, owner)
            finally:
                if ended is not None and isValid(owner):
                    ended()

        def call(progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> Done:
            return office.carry_out(command, order, progress=progress, stopped=stopped)

        if self.read_only_reason:
            arrived(None, RuleBroken("", self.read_only_reason))
            return
        self._runner.write(call, owner, title or tr("Đang ghi…"), arrived)

    def run(
        self,
        title: str,
        job: Callable[[Callable[[int, int], None]], Any],
        *,
        owner: QObject,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Run other long work off the GUI thread: ``job(step)``, where ``step(done, total)`` raises on Dừng.

        `title` is shown with the progress. `then(result)` and `failed(error)` are called if `owner` is still
        there; without `failed`, a `RuleBroken` is said and a `Trouble` shown in a box.
        """

        def arrived(result: Any, error: BaseException | None) -> None:
            try:
                if error is None:
                    if then is not None and isValid(owner):
                        then(result)
                elif isinstance(error, (RuleBroken, Trouble)) and failed is not None and isValid(owner):
                    failed(error)
                else:
                    self._refuse(error, owner)
            finally:
                if ended is not None and isValid(owner):
                    ended()

        self._runner.job(job, owner, title, arrived)

    def open(self, area: Area, record_id: int | str | None = None, told: Any = None) -> None:
        """Show the page of an area, of one of its records, or a further page of it by name (`Manifest.pages`).

        What is `told` goes to the page's `take`: which lines it shall show, for which year.
        """
        self.told = told
        try:
            self.opened.emit(area, record_id)
        finally:
            self.told = None

    def open_history(self, area: Area, record_id: int, page: str = "") -> None:
        """Show who changed what of one record, and when; `page`: the further page of the area that shows it (`Manifest.page_tables`)."""
        self.history_opened.emit(area, record_id, page)

    def back(self) -> None:
        """Leave this page for the one before."""
        self.left.emit()

    def say(self, sentence: str, offer: Offer | None = None) -> None:
        """Show a sentence in the message strip, with a next step that one click takes."""
        self.message.emit(sentence, offer)

    def print_paper(self, paper: Paper, owner: QWidget | None = None) -> None:
        """Show the preview of `paper`, from which it goes to a printer or into a PDF."""
        if self._print_paper is None:
            raise RuntimeError("this shell was made without a printer")
        self._print_paper(paper, owner)

    def panels(self, organisation_id: int) -> Sequence[QWidget]:
        """Make what each area shows of one organisation, in the order of the rail; none where the program hands none in."""
        return self._panels(self, organisation_id) if self._panels is not None else ()

    @property
    def can_undo(self) -> bool:
        """Whether a command of this session can be taken back."""
        return self._take_back is not None and bool(self._undo) and not self.read_only_reason

    @property
    def can_redo(self) -> bool:
        """Whether something taken back can be done again."""
        return self._take_back is not None and bool(self._redo) and not self.read_only_reason

    def undo(self) -> None:
        """Take back the last command of this session that can be (Ctrl+Z)."""
        if self.can_undo:
            self.take_back(self._undo[-1])

    def redo(self) -> None:
        """Do again what was last taken back (Ctrl+Y)."""
        if self.can_redo:
            self.take_back(self._redo[-1])

    def is_redo(self, entry_id: int) -> bool:
        """Whether taking back this entry means doing something again."""
        return entry_id in self._redo

    def take_back(self, entry_id: int) -> None:
        """Take back the command of an audit entry; a refusal is said and changes nothing."""
        if self._take_back is None:
            return
        was_undone = entry_id in self._redo

        def taken(done: Done) -> None:
            self._drop(entry_id)
            if done.entry is not None:
                (self._undo if was_undone else self._redo).append(done.entry)
            self.changed.emit(done.changes)
            self.message.emit(done.sentence, done.entry)
            self.undo_changed.emit()

        def refused(error: RuleBroken) -> None:
            self._drop(entry_id)
            self.undo_changed.emit()
            self.say(error.sentence)

        office, command = self.office, self._take_back

        def arrived(done: Done | None, error: BaseException | None) -> None:
            if done is not None:
                taken(done)
            elif isinstance(error, RuleBroken):
                refused(error)
            else:
                self._refuse(error, self)

        self._runner.write(
            lambda progress, stopped: office.carry_out(command, entry_id, progress=progress, stopped=stopped),
            self, tr("Đang hoàn tác…"), arrived,
        )  # fmt: skip

    def close(self) -> None:
        """Let running work end and stop the threads; call before the data file is closed."""
        self._clock.stop()
        self._runner.close()
        self._collector.stop()
        self.settings.sync()

    def _carried_out(self, done: Done) -> None:
        offered = done.entry if done.undoable and self._take_back is not None else None
        if offered is not None:
            self._undo = [*self._undo[-_LONGEST_UNDO:], offered]
            self._redo.clear()
        if done.changes:
            self.changed.emit(done.changes)
        self.message.emit(done.sentence, offered)
        self.undo_changed.emit()

    def _drop(self, entry_id: int) -> None:
        self._undo = [entry for entry in self._undo if entry != entry_id]
        self._redo = [entry for entry in self._redo if entry != entry_id]

    def _refuse(self, error: BaseException | None, owner: QObject) -> None:
        if isinstance(error, Stopped):
            self.say(tr("Đã dừng theo yêu cầu; dữ liệu vẫn như trước."))
        elif isinstance(error, RuleBroken):
            self.say(error.sentence)
        elif isinstance(error, Trouble):
            self._show_trouble(error, owner)
        elif error is not None:
            report_bug(error)

    def _show_trouble(self, trouble: Trouble, owner: QObject) -> None:
        """One calm box at a time, however many asks ran into the same trouble."""
        if self._troubled:
            return
        self._troubled = True
        try:
            window = owner.window() if isinstance(owner, QWidget) and isValid(owner) else QApplication.activeWindow()
            show_trouble(window, trouble)
        finally:
            self._troubled = False
