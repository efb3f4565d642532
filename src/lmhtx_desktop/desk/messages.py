"""What the program says: the strip with Hoàn tác, progress with Dừng, and the few boxes there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import picture, set_icon
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from lmhtx_desktop.desk.runner import Busy
    from lmhtx_desktop.desk.shell import Offer, Shell

_SHOWN_MS = 8_000


class Box(QDialog):
    """A small calm box: a sentence, a detail, buttons that name the act. The first button is the one Enter presses."""

    def __init__(self, parent: QWidget | None, picture_name: str, tone: str, sentence: str, detail: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Liên minh HTX"))
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(detail)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        outer = QVBoxLayout(self)
        theme.space(outer, (24, 22, 24, 18), 18)
        body = QHBoxLayout()
        theme.space(body, 0, 14)
        outer.addLayout(body)
        sign = QLabel()
        sign.setPixmap(picture(picture_name, theme.px(28), theme.look().colour(tone)))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        body.addWidget(sign)
        words = QVBoxLayout()
        theme.space(words, 0, 6)
        body.addLayout(words, 1)
        said = QLabel(sentence)
        theme.style(said, "heading")
        words.addWidget(said)
        labels = [said]
        if detail:
            more = QLabel(detail)
            words.addWidget(more)
            labels.append(more)
        for label in labels:
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            theme.size(label, min_width=340, max_width=460)
        self._buttons = QHBoxLayout()
        theme.space(self._buttons, 0, 8)
        self._buttons.addStretch(1)
        outer.addLayout(self._buttons)

    def offer(self, verb: str, *, role: str = "", accept: bool) -> QPushButton:
        """Add a button that ends the box."""
        button = QPushButton(verb)
        button.setMinimumWidth(theme.px(88))
        button.setAutoDefault(True)
        if role:
            theme.style(button, role)
        button.clicked.connect(self.accept if accept else self.reject)
        self._buttons.addWidget(button)
        return button


def confirm(
    parent: QWidget | None, question: str, detail: str = "", verb: str = "", *, dangerous: bool = True, quit_verb: str = ""
) -> bool:
    """Ask before something that cannot be taken back; return whether the person wants it.

    The safe answer has the focus when the act is `dangerous`.
    """
    return _question(parent, question, detail, verb, dangerous, quit_verb).exec() == QDialog.DialogCode.Accepted


def ask_first(
    parent: QWidget,
    question: str,
    detail: str = "",
    verb: str = "",
    *,
    then: Callable[[], object],
    dangerous: bool = True,
    quit_verb: str = "",
) -> Box:
    """Ask as `confirm` does, without waiting for the answer: `then()` is called if the person wants it."""
    box = _question(parent, question, detail, verb, dangerous, quit_verb)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(then)
    box.open()
    return box


def _question(parent: QWidget | None, question: str, detail: str, verb: str, dangerous: bool, quit_verb: str) -> Box:
    box = Box(parent, "warning" if dangerous else "help", "warn" if dangerous else "accent", question, detail)
    stay = box.offer(quit_verb or tr("Quay lại"), accept=False)
    act = box.offer(verb or tr("Xóa"), role="danger" if dangerous else "primary", accept=True)
    (stay if dangerous else act).setDefault(True)
    (stay if dangerous else act).setFocus()
    return box


def tell(parent: QWidget | None, sentence: str, detail: str = "") -> None:
    """Show a sentence that must be read before going on."""
    box = Box(parent, "info", "accent", sentence, detail)
    box.offer(tr("Đã rõ"), role="primary", accept=True).setFocus()
    box.exec()


def show_trouble(parent: QWidget | None, trouble: Trouble) -> None:
    """Show that the world outside is in the way: what happened, that the data is safe, what to do."""
    detail = "\n".join(part for part in (trouble.what_to_do, tr("Dữ liệu vẫn an toàn, chưa có gì thay đổi.")) if part)
    box = Box(parent, "warning", "warn", trouble.sentence, detail)
    box.offer(tr("Đã rõ"), role="primary", accept=True).setFocus()
    box.exec()


class _Floating(QFrame):
    """A strip that floats over the bottom of its parent and keeps its place when the parent is resized."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme.style(self, "strip")
        self.hide()
        theme.look().changed.connect(self.place)
        if parent is not None:
            parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Move to the middle of the parent's bottom."""
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        if parent is None or self.isWindow() or (layout is not None and layout.indexOf(self) >= 0):
            return
        self.setMaximumWidth(max(parent.width() - theme.px(32), 1))
        self.adjustSize()
        self.move(QPoint((parent.width() - self.width()) // 2, parent.height() - self.height() - theme.px(self.lift())))
        self.raise_()

    def lift(self) -> int:
        """Distance from the parent's bottom in design pixels."""
        return 44


class MessageStrip(_Floating):
    """Says what was done, for a few seconds, with Hoàn tác where it can be taken back.

    Give it the central widget as parent and it floats over its bottom; or put it into a layout.
    """

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._entry: int | Offer | None = None
        row = QHBoxLayout(self)
        theme.space(row, (16, 7, 8, 7), 12)
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row.addWidget(self.sentence, 1)
        self.undo = QPushButton(tr("Hoàn tác"))
        self.undo.clicked.connect(self._take_back)
        row.addWidget(self.undo)
        self._dismiss = QPushButton()
        set_icon(self._dismiss, "close", "on_strip", 14)
        self._dismiss.setAccessibleName(tr("Đóng thông báo"))
        self._dismiss.setToolTip(tr("Đóng thông báo"))
        self._dismiss.clicked.connect(self.hide)
        row.addWidget(self._dismiss)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self._fade)
        shell.message.connect(self.show_message)

    def show_message(self, sentence: str, entry: int | Offer | None) -> None:
        """Show `sentence`; with an audit entry, offer to take it back; or offer another next step."""
        self._entry = entry
        self.setMaximumWidth(16_777_215)
        self.sentence.setWordWrap(len(sentence) > 90)
        self.sentence.setMinimumWidth(theme.px(520) if len(sentence) > 90 else 0)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.undo.setVisible(entry is not None)
        if isinstance(entry, int):
            self.undo.setText(tr("Làm lại") if self._shell.is_redo(entry) else tr("Hoàn tác"))
        elif entry is not None:
            self.undo.setText(entry.words)
        self.show()
        self.place()
        self._timer.start()

    def _take_back(self) -> None:
        if self._entry is not None:
            entry, self._entry = self._entry, None
            self.hide()
            if isinstance(entry, int):
                self._shell.take_back(entry)
            else:
                entry.call()

    def _fade(self) -> None:
        """Stay while the mouse or the keyboard is on it."""
        if self.underMouse() or self.undo.hasFocus() or self._dismiss.hasFocus():
            self._timer.start()
        else:
            self.hide()


class ProgressStrip(_Floating):
    """Shows long work: what is being done, how far it is, and Dừng."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy: Busy | None = None
        row = QHBoxLayout(self)
        theme.space(row, (16, 9, 8, 9), 14)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.words)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        theme.size(self.bar, width=180)
        row.addWidget(self.bar)
        self.stop = QPushButton(tr("Dừng"))
        self.stop.clicked.connect(self._stop)
        row.addWidget(self.stop)
        shell.busy.connect(self.show_busy)

    def show_busy(self, busy: Busy | None) -> None:
        """Follow the work, or vanish with it."""
        self._busy = busy
        if busy is None:
            self.hide()
            return
        far = tr(" {done}/{total}").format(done=busy.done, total=busy.total) if busy.total else ""
        self.words.setText(tr("Đang dừng…") if busy.stopping else busy.title + far)
        self.setAccessibleName(self.words.text())
        self.bar.setRange(0, busy.total)
        self.bar.setValue(min(busy.done, busy.total))
        self.stop.setEnabled(not busy.stopping)
        if not self.isVisible():
            self.show()
        self.place()

    def lift(self) -> int:
        """Above a message that may be shown at the same time."""
        parent = self.parentWidget()
        told = [strip.height() for strip in parent.findChildren(MessageStrip) if strip.isVisible()] if parent is not None else []
        return super().lift() + (round(max(told) * 100 / theme.look().zoom) + 8 if told else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
        else:
            super().keyPressEvent(event)

    def _stop(self) -> None:
        if self._busy is not None:
            self._busy.stop()
            self.words.setText(tr("Đang dừng…"))
            self.stop.setEnabled(False)
