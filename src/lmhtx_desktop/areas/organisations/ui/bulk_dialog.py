"""Changing one field of the selected organisations: the field, the new value, and every row before → after, to be unticked.

Nothing is chosen at first: an empty value erases, so a person must have said so.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.areas.organisations.commands.bulk import ChangeField, change_field
from lmhtx_desktop.areas.organisations.queries.bulk import FieldChange, changeable_fields, preview_change
from lmhtx_desktop.areas.organisations.rules import LONGEST
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import open_button
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.editors import ChoiceEdit, TextEdit
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.layouts import clear
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.finding import FindField, Sort
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_PAUSE_MS = 200
#: More rows than this are counted, not shown one by one.
_SHOWN_AT_MOST = 2_000


class BulkDialog(CarefulDialog):
    """Previews and does a change of one field in many organisations."""

    def __init__(self, shell: Shell, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._ids = shell, list(ids)
        self._fields = {field.key: field for field in changeable_fields()}
        self._names: dict[Any, str] = {}
        self._changes: list[FieldChange] = []
        self.value_edit: Any = None
        self.setWindowTitle(tr("Sửa hàng loạt {count} tổ chức").format(count=format_number(len(ids))))
        self.setAccessibleName(self.windowTitle())
        self.setModal(True)
        theme.style(self, "form")
        column = QVBoxLayout(self)
        theme.space(column, (20, 16, 20, 16), 8)
        row = QHBoxLayout()
        theme.space(row, 0, 12)
        self.field = ChoiceEdit([(field.key, field.label) for field in self._fields.values()])
        self.field.setPlaceholderText(tr("Chọn mục…"))
        row.addLayout(_labelled(tr("Mục cần sửa"), self.field), 1)
        self._value_box = QVBoxLayout()
        theme.space(self._value_box, 0, 0)
        row.addLayout(self._value_box, 1)
        column.addLayout(row)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Các tổ chức sẽ thay đổi"))
        self.table.setHorizontalHeaderLabels([tr("Tổ chức"), tr("Đang ghi"), tr("Sẽ ghi")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(1, theme.px(190))
        self.table.setColumnWidth(2, theme.px(190))
        self.table.itemChanged.connect(lambda item: self._count())
        self._empty = EmptyNote()
        self._stack = QStackedLayout()
        for shown in (self.table, self._empty):
            self._stack.addWidget(shown)
        column.addLayout(self._stack, 1)
        foot = QHBoxLayout()
        theme.space(foot, 0, 8)
        self.counted = QLabel()
        theme.style(self.counted, "muted")
        foot.addWidget(self.counted, 1)
        leave = QPushButton(tr("Quay lại"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.save_button = QPushButton(tr("Ghi"))
        theme.style(self.save_button, "primary")
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save)
        foot.addWidget(leave)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.field.edited.connect(self._choose_field)
        self._choose_field()
        self.field.setFocus()
        theme.size(self, min_width=760, min_height=460)

    def holds_work(self) -> bool:
        """Whether a new value was chosen."""
        return bool(self._changes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on: from the field to its value, from there to what would change, and there it writes."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        at = self.focusWidget()
        if at is self.table:
            self.save()
        elif isinstance(at, QPushButton):
            at.click()
        elif at is self.field and self.value_edit is not None:
            self.value_edit.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.table.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def chosen(self) -> list[FieldChange]:
        """Return the changes that are still ticked."""
        rows = [self.table.item(row, 0) for row in range(self.table.rowCount())]
        unticked = {
            item.data(Qt.ItemDataRole.UserRole) for item in rows if item is not None and item.checkState() == Qt.CheckState.Unchecked
        }
        return [change for change in self._changes if change.is_change and change.id not in unticked]

    def save(self) -> None:
        """Do what is ticked, in one step."""
        ids = tuple(change.id for change in self.chosen())
        if not ids or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._shell.do(
            change_field, ChangeField(ids, self.field.value(), self._value()), owner=self, then=lambda done: self.accept(),
            refused=self._not_saved, ended=self._count, title=tr("Đang sửa hàng loạt…"),
        )  # fmt: skip

    def _choose_field(self) -> None:
        field = self._fields.get(self.field.value())
        clear(self._value_box)
        self.value_edit = None
        if field is None:
            self._show([])
            return
        self.value_edit = self._editor(field)
        erasable = isinstance(self.value_edit, TextEdit)
        label = tr("Giá trị mới (để trống: chưa ghi)") if erasable else tr("Giá trị mới")
        self._value_box.addLayout(_labelled(label, self.value_edit))
        self.value_edit.edited.connect(self._pause.start)
        self._names = dict(field.options)
        if field.ask is not None:
            self._shell.ask(field.ask, then=self._on_options, owner=self, slot="options")
        self._show([])

    def _editor(self, field: FindField) -> Any:
        if field.sort == Sort.CHOICE and field.key not in ("area", "old_province"):
            choice = ChoiceEdit(field.options, "" if field.key == "member_kind" else tr("Chưa ghi"))
            self._nothing_chosen(choice)
            return choice
        text = TextEdit(max_length=LONGEST.get(field.key, 100))
        text.returnPressed.connect(self._ask)
        return text

    @staticmethod
    def _nothing_chosen(choice: ChoiceEdit) -> None:
        """Even “Chưa ghi” is a choice, and not made yet."""
        choice.setCurrentIndex(-1)
        choice.setPlaceholderText(tr("Chọn giá trị…"))
        if choice.isEditable():
            choice.setEditText("")
            choice.lineEdit().setPlaceholderText(tr("Chọn giá trị…"))  # type: ignore[union-attr]

    def _on_options(self, options: Sequence[tuple[Any, str]]) -> None:
        self._names = dict(options)
        if isinstance(self.value_edit, ChoiceEdit):
            self.value_edit.set_options(options)
            self._nothing_chosen(self.value_edit)

    def _value(self) -> Any:
        value = self.value_edit.value()
        return None if value == "" else value

    def _ask(self) -> None:
        wrong = self.value_edit.problem()
        if wrong:
            self._say(wrong)
            return
        self._shell.ask(
            preview_change, self._ids, self.field.value(), self._value(), then=self._show, failed=self._refused, owner=self, slot="preview"
        )

    def _refused(self, error: Exception) -> None:
        self._show([])
        self._say(error.sentence if isinstance(error, RuleBroken) else str(error))

    def _not_saved(self, broken: RuleBroken) -> None:
        """Show afresh what would change, beside what was in the way."""

        def show(changes: list[FieldChange]) -> None:
            self._show(changes)
            self._say(broken.sentence)

        self._shell.ask(
            preview_change, self._ids, self.field.value(), self._value(), then=show, failed=self._refused, owner=self, slot="preview"
        )

    def _say(self, sentence: str) -> None:
        said = sentence or self._shell.read_only_reason
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _show(self, changes: list[FieldChange]) -> None:
        self._changes = changes
        self._say("")
        told = [change for change in changes if change.is_change or change.problem][:_SHOWN_AT_MOST]
        self.table.blockSignals(True)
        self.table.setRowCount(len(told))
        for row, change in enumerate(told):
            name = QTableWidgetItem(change.name)
            name.setData(Qt.ItemDataRole.UserRole, change.id)
            after = change.problem or self._named(change.after)
            if change.is_change:
                name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                name.setCheckState(Qt.CheckState.Checked)
            for place, item in enumerate((name, QTableWidgetItem(self._named(change.before)), QTableWidgetItem(after))):
                if change.problem:
                    item.setForeground(theme.look().colour("warn"))
                self.table.setItem(row, place, item)
        self.table.blockSignals(False)
        self._stack.setCurrentWidget(self.table if told else self._empty)
        if not told:
            self._empty.say(self._what_to_do())
        self._count()

    def _what_to_do(self) -> str:
        """Say what comes next, where no row is to be shown."""
        if self._changes:
            return tr("Cả {count} tổ chức đã ghi đúng giá trị này; không có gì để sửa.").format(count=format_number(len(self._changes)))
        if self.value_edit is None:
            return tr("Chọn mục cần sửa cho {count} tổ chức đã chọn. Chưa có gì được ghi cho tới khi nhấn Ghi.").format(
                count=format_number(len(self._ids))
            )
        return tr("Chọn giá trị mới; tại đây sẽ hiện từng tổ chức đang ghi gì và sẽ ghi gì, để bỏ chọn trước khi ghi.")

    def _count(self) -> None:
        chosen = len(self.chosen())
        same = sum(not change.problem and not change.is_change for change in self._changes)
        broken = sum(bool(change.problem) for change in self._changes)
        said = [tr("{count} tổ chức sẽ thay đổi").format(count=format_number(chosen))] if self._changes else []
        if same:
            said.append(tr("{count} đã có giá trị này").format(count=format_number(same)))
        if broken:
            said.append(tr("{count} không sửa được").format(count=format_number(broken)))
        if len(self._changes) > _SHOWN_AT_MOST:
            said.append(tr("bảng chỉ hiện {count} dòng đầu").format(count=format_number(_SHOWN_AT_MOST)))
        self.counted.setText(" · ".join(said))
        self.save_button.setText(tr("Ghi {count} thay đổi").format(count=format_number(chosen)) if chosen else tr("Ghi"))
        open_button(self.save_button, bool(chosen), self._shell.read_only_reason, "" if chosen else tr("Chưa có thay đổi nào để ghi."))

    def _named(self, value: Any) -> str:
        return "—" if value is None else self._names.get(value, str(value))


def _labelled(text: str, editor: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    theme.space(column, 0, 4)
    label = QLabel(text)
    theme.style(label, "label")
    label.setBuddy(editor)
    editor.setAccessibleName(text)
    column.addWidget(label)
    column.addWidget(editor)
    return column
