"""Choosing: from a list with type-ahead, from a row of segments, yes or no, several of many."""

import time
from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors.editor import set_wrong
from lmhtx_desktop.desk.editors.suggestions import Suggestions
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold

Options = Sequence[tuple[Hashable, str]]
_TYPE_AHEAD_FROM = 11
_SEGMENTS_UP_TO = 60
_TYPING_PAUSE_S = 1.0


class FoldedListView(QListView):
    """A list whose keyboard search does not mind accents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed, self._at = "", 0.0

    def keyboardSearch(self, search: str) -> None:  # noqa: D102 - Qt's own
        now = time.monotonic()
        self._typed = self._typed + search if now - self._at < _TYPING_PAUSE_S else search
        self._at = now
        wanted, model = fold(self._typed), self.model()
        count = model.rowCount(self.rootIndex())
        start = max(self.currentIndex().row(), 0) + (1 if len(self._typed) == 1 else 0)
        for step in range(count):
            index = model.index((start + step) % count, 0, self.rootIndex())
            if fold(str(index.data() or "")).startswith(wanted):
                self.setCurrentIndex(index)
                return


class ChoiceEdit(QComboBox):
    """One of several options. Typing finds without accents; from 11 options on the text itself can be typed.

    Args:
        options: (value, label) in the order shown. empty_label: label of a first line that means None;
            without it the field starts empty and can only be filled.
    """

    edited = Signal()

    def __init__(self, options: Options, empty_label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_label = empty_label
        self._suggestions: Suggestions | None = None
        self.setView(FoldedListView())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.activated.connect(lambda row: self._on_chosen())
        self.set_options(options)

    def set_options(self, options: Options) -> None:
        """Offer other options; the value stays if it is still among them."""
        kept = self.value() if self.count() else None
        self.clear()
        if self._empty_label:
            self.addItem(self._empty_label, None)
        for value, label in options:
            self.addItem(label, value)
        typing = len(options) >= _TYPE_AHEAD_FROM
        if typing != self.isEditable():
            self.setEditable(typing)
            if typing:
                self._become_typed()
        self.set_value(kept)

    def value(self) -> Any:
        """Return the chosen value, or None."""
        row = self._row()
        return None if row < 0 else self.itemData(row)

    def set_value(self, value: Any) -> None:
        """Choose a value; one that is not among the options leaves the field empty."""
        row = next((row for row in range(self.count()) if self.itemData(row) == value), -1)
        self.setCurrentIndex(row)
        if self.isEditable():
            self.setEditText(self.itemText(row) if row >= 0 else "")
            self._line().setCursorPosition(0)
        self.set_wrong(False)

    def problem(self) -> str:
        """Say so when the text is none of the options."""
        if self.isEditable() and self.currentText().strip() and self._row() < 0:
            return tr("“{text}” không có trong danh sách; hãy chọn một dòng.").format(text=self.currentText().strip())
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Draw the red border, or take it away."""
        set_wrong(self, wrong)

    def clear_problem(self) -> None:
        """Take the red border away."""
        self.set_wrong(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's own
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's own
        super().focusOutEvent(event)
        if self.isEditable() and event.reason() != Qt.FocusReason.PopupFocusReason:
            row = self._row()
            if row >= 0:
                self.setCurrentIndex(row)
                self.setEditText(self.itemText(row))
            if self.problem():
                self.set_wrong(True)

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    def _become_typed(self) -> None:
        self.setCompleter(None)  # type: ignore[arg-type]
        self._suggestions = Suggestions(self._line())
        self._suggestions.chosen.connect(self._take)
        self._line().textEdited.connect(self._on_typed)

    def _on_typed(self, text: str) -> None:
        assert self._suggestions is not None
        self.set_wrong(False)
        wanted = fold(text)
        labels = [(row, self.itemText(row)) for row in range(self.count())]
        fitting = [(row, label) for row, label in labels if all(word in fold(label) for word in wanted.split())]
        fitting.sort(key=lambda found: not fold(found[1]).startswith(wanted))
        self._suggestions.offer([(row, label, "") for row, label in fitting[:60]] if wanted else [])
        self.edited.emit()

    def _take(self, row: int, label: str) -> None:
        self.setCurrentIndex(row)
        self.setEditText(label)
        self._on_chosen()

    def _row(self) -> int:
        """The row the text stands for: its own, or the only one that fits it."""
        if not self.isEditable():
            return self.currentIndex()
        wanted = fold(self.currentText())
        if not wanted:
            return next((row for row in range(self.count()) if self.itemData(row) is None), -1)
        current = self.currentIndex()
        if current >= 0 and fold(self.itemText(current)) == wanted:
            return current
        labels = [fold(self.itemText(row)) for row in range(self.count())]
        if wanted in labels:
            return labels.index(wanted)
        fitting = [row for row, label in enumerate(labels) if all(word in label for word in wanted.split())]
        return fitting[0] if len(fitting) == 1 else -1

    def _on_chosen(self) -> None:
        self.set_wrong(False)
        self.edited.emit()


class RadioEdit(QWidget):
    """One of a few options, all of them in sight: a row of segments, or radio buttons below each other when long."""

    edited = Signal()

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in options]
        segmented = sum(len(label) for _, label in options) <= _SEGMENTS_UP_TO
        layout: QHBoxLayout | QVBoxLayout = QHBoxLayout(self) if segmented else QVBoxLayout(self)
        theme.space(layout, 0, 0)
        for place, (_, label) in enumerate(options):
            button = _segment(label, place, len(options)) if segmented else QRadioButton(label)
            self._group.addButton(button, place)
            layout.addWidget(button)
        if segmented:
            layout.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._group.buttons():
            self.setFocusProxy(self._group.buttons()[0])

    def value(self) -> Any:
        """Return the chosen value, or None."""
        place = self._group.checkedId()
        return None if place < 0 else self._values[place]

    def set_value(self, value: Any) -> None:
        """Choose a value; one that is not offered chooses nothing."""
        self._group.setExclusive(False)
        for place, button in enumerate(self._group.buttons()):
            button.setChecked(value is not None and self._values[place] == value)
        self._group.setExclusive(True)
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.setFocusProxy(chosen)

    def problem(self) -> str:
        """What can be chosen is fine."""
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """The sentence below says it; segments carry no red border."""

    def clear_problem(self) -> None:
        """Nothing is drawn that would have to go."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's own
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            for button in self._group.buttons():
                button.setEnabled(self.isEnabled())

    def _on_clicked(self, place: int) -> None:
        self.setFocusProxy(self._group.buttons()[place])
        self.edited.emit()


def _segment(label: str, place: int, count: int) -> QPushButton:
    button = QPushButton(label)
    button.setCheckable(True)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    theme.style(button, "segment", place="only" if count == 1 else "first" if place == 0 else "last" if place == count - 1 else "middle")
    return button


class CheckEdit(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda: self.edited.emit())

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def problem(self) -> str:
        """Both answers are fine."""
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """The sentence below says it."""

    def clear_problem(self) -> None:
        """Nothing is drawn that would have to go."""


class ManyEdit(QListWidget):
    """Several of many, each with a box to tick."""

    edited = Signal()

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        for value, label in options:
            item = QListWidgetItem(label, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setSizeHint(QSize(0, theme.px(28)))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.itemChanged.connect(self._on_changed)
        theme.size(self, height=min(len(options), 6) * 28 + 4)

    def value(self) -> list[Any]:
        """Return the ticked values in the order shown."""
        items = [self.item(row) for row in range(self.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def set_value(self, value: Any) -> None:
        """Tick exactly these values."""
        wanted = list(value or ())
        self._setting = True
        for row in range(self.count()):
            item = self.item(row)
            ticked = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._setting = False

    def problem(self) -> str:
        """Any number of ticks is fine."""
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """The sentence below says it."""

    def clear_problem(self) -> None:
        """Nothing is drawn that would have to go."""

    def _on_changed(self) -> None:
        if not self._setting:
            self.edited.emit()
