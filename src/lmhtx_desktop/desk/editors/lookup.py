"""Finding a record by typing part of its name, without accents, in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from lmhtx_desktop.desk.editors.editor import set_wrong
from lmhtx_desktop.desk.editors.suggestions import Suggestions
from lmhtx_desktop.desk.icons import icon, set_icon
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold, tidy

if TYPE_CHECKING:
    from lmhtx_desktop.desk.shell import Shell

_PAUSE_MS = 120
_CREATE = "__create__"


class LookupEdit(QLineEdit):
    """A record chosen from the database.

    Args:
        find: ``question(reading, text) -> [(id, label, detail)]``, at most some thirty; "" asks for the
            likeliest. create: called with the text typed when the person wants a new record.
    """

    edited = Signal()

    def __init__(
        self, shell: Shell, find: Callable[..., Sequence[tuple[Any, str, str]]], placeholder: str = "",
        create: Callable[[str], object] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._shell, self._find, self._create = shell, find, create
        self._id: Any = None
        self._found: list[tuple[Any, str, str]] = []
        self._waiting = False
        self.setPlaceholderText(placeholder or tr("Gõ vài chữ để tìm…"))
        self.setClearButtonEnabled(False)
        set_icon(self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.TrailingPosition), "search", "muted")
        self._suggestions = Suggestions(self)
        self._suggestions.chosen.connect(self._take)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._on_typed)

    def value(self) -> Any:
        """Return the id of the chosen record, or None."""
        return self._id

    def label(self) -> str:
        """Return the name of the chosen record, or ""."""
        return self.text() if self._id is not None else ""

    def set_value(self, value: tuple[Any, str] | None) -> None:
        """Show a record, given as (id, label)."""
        self._id = None if value is None else value[0]
        self.setText("" if value is None else value[1])
        self.setCursorPosition(0)
        self.set_wrong(False)

    def problem(self) -> str:
        """Say so when text was typed but no record chosen."""
        if self._id is not None or not self.text().strip():
            return ""
        return tr("Chưa chọn được mục nào cho “{text}”; hãy chọn một dòng trong danh sách.").format(text=tidy(self.text()))

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        set_wrong(self, wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self._suggestions.is_open:
            self._ask()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's own
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        elif not self._waiting:
            self._settle()

    def _on_typed(self) -> None:
        self._id = None
        self.set_wrong(False)
        self._pause.start()
        self.edited.emit()

    def _ask(self) -> None:
        self._waiting = True
        self._shell.ask(self._find, self.text().strip() if self._id is None else "", then=self._show, owner=self, slot="lookup")

    def _show(self, found: Sequence[tuple[Any, str, str]]) -> None:
        self._waiting = False
        self._found = list(found)
        if not self.hasFocus() and not self._suggestions.is_open:
            self._settle()
            return
        rows = list(self._found)
        if self._create is not None and self.text().strip():
            rows.append((_CREATE, tr("Thêm mới “{text}”").format(text=tidy(self.text())), ""))
        self._suggestions.offer(rows)

    def _settle(self) -> None:
        """The field was left: take the only record that fits, or say that none was chosen."""
        self._suggestions.close()
        wanted = fold(self.text())
        if self._id is None and wanted:
            same = [row for row in self._found if fold(row[1]) == wanted]
            fitting = same or [row for row in self._found if wanted in fold(f"{row[1]} {row[2]}")]
            if len(fitting) == 1:
                self._take(fitting[0][0], fitting[0][1])
                return
        if self.problem():
            self.set_wrong(True)

    def _take(self, key: Any, label: str) -> None:
        if key == _CREATE and self._create is not None:
            self._create(tidy(self.text()))
            return
        self.set_value((key, label))
        self.edited.emit()
