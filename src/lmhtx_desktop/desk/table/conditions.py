"""Conditions on any field: a picker of fields, a small dialog for the comparison, and one line of chips that show and remove them."""

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, DongEdit, ManyEdit, NumberEdit, TextEdit, YearEdit
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.layouts import clear
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.chips import HEADING, OptionList
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.finding import Criterion, FindField, How, Sort, check_criterion, in_words, needs_value
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold

_GAP = 6
_SEARCHED_FROM = 9
_MANY_TALL = 8


class ConditionLine(QWidget):
    """The conditions in use, on one line; those that find no room wait behind “+n”.

    Attributes:
        changed: the person added, changed or removed a condition.
    """

    changed = Signal()

    def __init__(self, shell: Shell, fields: Sequence[FindField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {field.key: field for field in fields}
        self._shell = shell
        self._criteria: list[Criterion] = []
        self._names: dict[str, dict[Any, str]] = {}
        self._row = QHBoxLayout(self)
        theme.space(self._row, 0, _GAP)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._chips: list[_ConditionChip] = []
        self.more = QToolButton()
        theme.style(self.more, "chip", chosen="true")
        self.more.clicked.connect(lambda: self.open_more())
        self.hide()
        theme.look().changed.connect(self._fit)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The conditions in use."""
        return tuple(self._criteria)

    def in_words(self) -> list[str]:
        """Say the conditions in use, as they are printed above a list."""
        return [self._said(criterion) for criterion in self._criteria]

    def set_criteria(self, criteria: Sequence[Criterion]) -> None:
        """Use these conditions; `changed` stays silent."""
        self._criteria = [each for each in criteria if each.field in self.fields]
        self._show()

    def add(self, criterion: Criterion) -> None:
        """Add a condition; one on the same field and year is replaced where it says the same kind of thing."""
        same = [place for place, each in enumerate(self._criteria) if (each.field, each.year) == (criterion.field, criterion.year)]
        sort = self.fields[criterion.field].sort
        if same and sort in (Sort.CHOICE, Sort.FLAG):
            self._criteria[same[0]] = criterion
        elif criterion not in self._criteria:
            self._criteria.append(criterion)
        self._show()
        self.changed.emit()

    def remove(self, criterion: Criterion) -> None:
        """Take a condition off."""
        if criterion in self._criteria:
            self._criteria.remove(criterion)
            self._show()
            self.changed.emit()

    def pick_field(self, below: QWidget) -> OptionList:
        """Open the list of fields; choosing one asks for its comparison."""
        options: list[tuple[Any, str]] = []
        group = None
        for field in self.fields.values():
            if field.group != group:
                group = field.group
                options.append((HEADING, group))
            options.append((field.key, field.label))
        popup = OptionList(options, None, below)
        popup.chosen.connect(self.ask_for)
        popup.show_below(below)
        return popup

    def ask_for(self, key: str, criterion: Criterion | None = None) -> "CriterionDialog":
        """Open the dialog for a condition on field `key`, or to change one in use."""
        dialog = CriterionDialog(self._shell, self.fields[key], criterion, self.window())
        dialog.chosen.connect(functools.partial(self._take, criterion))
        dialog.names_known.connect(self._learn)
        dialog.open()
        return dialog

    def open_more(self) -> QMenu:
        """Open the menu of the conditions that found no room."""
        menu = QMenu(self)
        for chip in self._chips:
            if chip.isHidden():
                menu.addAction(chip.text(), functools.partial(self.ask_for, chip.criterion.field, chip.criterion))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page wants: what finds no room waits behind “+n”."""
        return QSize(0, self.sizeHint().height())

    def _take(self, before: Criterion | None, criterion: Criterion) -> None:
        if before in self._criteria:
            self._criteria[self._criteria.index(before)] = criterion
            self._show()
            self.changed.emit()
        else:
            self.add(criterion)

    def _learn_options(self, key: str, options: Sequence[tuple[Any, str]]) -> None:
        self._learn(key, dict(options))

    def _learn(self, key: str, names: Mapping[Any, str]) -> None:
        self._names[key] = dict(names)
        for chip in self._chips:
            chip.say(self._said(chip.criterion))
        self._fit()

    def _said(self, criterion: Criterion) -> str:
        return in_words(self.fields[criterion.field], criterion, self._names.get(criterion.field))

    def _show(self) -> None:
        self._row.removeWidget(self.more)
        self.more.setParent(None)
        clear(self._row)
        self._chips = []
        for criterion in self._criteria:
            chip = _ConditionChip(criterion, self._said(criterion))
            chip.clicked.connect(functools.partial(self._edit, criterion))
            chip.removed.connect(functools.partial(self.remove, criterion))
            self._row.addWidget(chip)
            self._chips.append(chip)
            field = self.fields[criterion.field]
            if field.ask is not None and field.key not in self._names:
                self._names[field.key] = {}
                self._shell.ask(field.ask, owner=self, slot=f"names {field.key}", then=functools.partial(self._learn_options, field.key))
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setVisible(bool(self._criteria))
        self._fit()

    def _edit(self, criterion: Criterion) -> None:
        self.ask_for(criterion.field, criterion)

    def _fit(self) -> None:
        room, gap = self.width(), theme.px(_GAP)
        self.more.setText("+99")
        spare = self.more.sizeHint().width() + gap
        taken = hidden = 0
        for place, chip in enumerate(self._chips):
            needed = chip.sizeHint().width() + gap
            last = place == len(self._chips) - 1
            fits = place == 0 or (not hidden and taken + needed + (0 if last else spare) <= room + gap)
            chip.setVisible(fits)
            taken += needed if fits else 0
            hidden += not fits
        self.more.setText(f"+{hidden}")
        self.more.setToolTip(tr("{count} điều kiện nữa").format(count=hidden))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setVisible(hidden > 0)


class _ConditionChip(QToolButton):
    """One condition: a click changes it, Del or the cross takes it off."""

    removed = Signal()

    def __init__(self, criterion: Criterion, text: str) -> None:
        super().__init__()
        self.criterion = criterion
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        theme.style(self, "chip", chosen="true")
        set_icon(self, "close", "accent", 14)
        self.say(text)

    def say(self, text: str) -> None:
        """Say the condition."""
        self.setText(text if len(text) <= 48 else text[:47] + "…")
        self.setToolTip(tr("{text}\nBấm để đổi; bấm dấu × hoặc phím Del để bỏ.").format(text=text))
        self.setAccessibleName(tr("Điều kiện {text}").format(text=text))

    def mouseReleaseEvent(self, event: Any) -> None:
        if event.position().x() >= self.width() - theme.px(28) and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class CriterionDialog(QDialog):
    """Asks for the comparison and the value of one condition.

    Attributes:
        chosen: the condition, when the person takes it. names_known: names of the codes of a field, once they are asked.
    """

    chosen = Signal(object)
    names_known = Signal(str, object)

    def __init__(self, shell: Shell, field: FindField, criterion: Criterion | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._field, self._first = shell, field, criterion
        self.setWindowTitle(tr("Lọc theo {label}").format(label=field.label))
        self.setAccessibleName(self.windowTitle())
        self.setModal(True)
        theme.style(self, "form")
        theme.size(self, min_width=380)
        self._column = QVBoxLayout(self)
        theme.space(self._column, (20, 16, 20, 16), 8)
        self.year: YearEdit | None = None
        if field.yearly:
            self.year = YearEdit()
            self.year.set_value(criterion.year if criterion is not None else shell.today.year - 1)
            self._labelled(tr("Năm"), self.year)
        self.how = ChoiceEdit(field.comparisons)
        self.how.set_value(str(criterion.how) if criterion is not None else field.comparisons[0][0])
        self.how.edited.connect(self._show_values)
        self._labelled(field.label, self.how)
        self.values: list[Any] = []
        self._values_box = QWidget()
        self._values_column = QVBoxLayout(self._values_box)
        theme.space(self._values_column, 0, 6)
        self._column.addWidget(self._values_box)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._column.addWidget(self.problem)
        self._buttons()
        self._show_values()
        self.values[0].setFocus() if self.values else self.how.setFocus()

    def apply(self) -> None:
        """Take the condition, or say what is missing."""
        wrong = next((editor.problem() for editor in self.values if editor.problem()), "")
        try:
            if wrong:
                raise RuleBroken("value", wrong)
            criterion = Criterion(self._field.key, self.how.value(), self._value(), self.year.value() if self.year is not None else None)
            check_criterion(self._field, criterion)
        except RuleBroken as broken:
            self.problem.setText(broken.sentence)
            self.problem.show()
            (self.values[0] if self.values else self.how).setFocus()
            return
        self.chosen.emit(criterion)
        self.accept()

    def _labelled(self, text: str, editor: QWidget) -> None:
        label = QLabel(text)
        theme.style(label, "label")
        label.setBuddy(editor)
        editor.setAccessibleName(text)
        self._column.addWidget(label)
        self._column.addWidget(editor)

    def _buttons(self) -> None:
        row = QHBoxLayout()
        theme.space(row, (0, 8, 0, 0), 8)
        row.addStretch(1)
        self.take = QPushButton(tr("Lọc"))
        theme.style(self.take, "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self.apply)
        leave = QPushButton(tr("Quay lại"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        row.addWidget(self.take)
        self._column.addLayout(row)

    def _show_values(self) -> None:
        clear(self._values_column)
        self.values = []
        self.problem.hide()
        how = self.how.value()
        if how is None or not needs_value(how):
            self.adjustSize()
            return
        first = self._first.value if self._first is not None and self._first.how == how else None
        if self._field.sort == Sort.CHOICE:
            self._add_choice(first)
        elif how == How.BETWEEN:
            pair = first if isinstance(first, tuple) else (None, None)
            for label, value in zip((tr("Từ"), tr("Đến")), pair, strict=True):
                self._add_value(label, value)
        else:
            self._add_value("", first)
        self.adjustSize()

    def _add_value(self, label: str, value: Any) -> None:
        if label:
            self._values_column.addWidget(QLabel(label))
        editor: Any = self._editor()
        editor.setAccessibleName(label or self._field.label)
        if value is not None:
            editor.set_value(value)
        self._values_column.addWidget(editor)
        self.values.append(editor)

    def _editor(self) -> Any:
        sort = self._field.sort
        if sort == Sort.DAY:
            return DayEdit(self._shell.today)
        if sort == Sort.MONEY:
            return DongEdit(negative=True)
        return NumberEdit() if sort == Sort.NUMBER else TextEdit()

    def _add_choice(self, ticked: Sequence[Any] | None) -> None:
        picker = _ManyPicker(self._field.options)
        picker.set_value(ticked or ())
        self._values_column.addWidget(picker)
        self.values.append(picker)
        if self._field.ask is not None:

            def known(options: Sequence[tuple[Any, str]]) -> None:
                kept = picker.value() or list(ticked or ())
                picker.set_options(options)
                picker.set_value(kept)
                if self.how.hasFocus():
                    picker.setFocus()
                self.adjustSize()
                self.names_known.emit(self._field.key, dict(options))

            self._shell.ask(self._field.ask, then=known, owner=picker, slot="options")

    def _value(self) -> Any:
        how = self.how.value()
        if not self.values or not needs_value(how):
            return None
        if self._field.sort == Sort.CHOICE:
            return tuple(self.values[0].value())
        if how == How.BETWEEN:
            return tuple(editor.value() for editor in self.values)
        return self.values[0].value()


class _ManyPicker(QWidget):
    """Ticks among many, with a line to find them where they are many."""

    edited = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        theme.space(column, 0, 6)
        self._line = QLineEdit()
        self._line.setPlaceholderText(tr("Tìm…"))
        self._line.setAccessibleName(tr("Tìm trong các mục"))
        self._line.textEdited.connect(self._narrow)
        self._line.returnPressed.connect(self._tick_only_one)
        column.addWidget(self._line)
        self._holder = QVBoxLayout()
        theme.space(self._holder, 0, 0)
        column.addLayout(self._holder)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer other options."""
        clear(self._holder)
        self._list = ManyEdit(options)
        self._list.setAccessibleName(tr("Các mục"))
        theme.size(self._list, height=max(1, min(len(options), _MANY_TALL)) * 28 + 4)
        self._holder.addWidget(self._list)
        self._line.setVisible(len(options) >= _SEARCHED_FROM)
        self.setFocusProxy(self._line if len(options) >= _SEARCHED_FROM else self._list)
        if self._list.count():
            self._list.setCurrentRow(0)

    def value(self) -> list[Any]:
        """Return the ticked values."""
        return self._list.value()

    def set_value(self, value: Any) -> None:
        """Tick exactly these."""
        self._list.set_value(value)

    def problem(self) -> str:
        """Ticks are always fine."""
        return ""

    def _narrow(self, text: str) -> None:
        typed = fold(text)
        whole = [item for item in self._items() if typed in fold(item.text())]
        for item in self._items():
            fits = item in whole if whole else all(word in fold(item.text()) for word in typed.split())
            item.setHidden(not fits)

    def _tick_only_one(self) -> None:
        shown = [item for item in self._items() if not item.isHidden()]
        if len(shown) == 1:
            shown[0].setCheckState(Qt.CheckState.Checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]
