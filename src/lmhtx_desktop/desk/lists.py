"""What a window shows of a list that was read: remarks by row and column, and the columns as they were understood."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.table import Column, SimpleTable
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.lists.matching import ColumnMatch
from lmhtx_desktop.kernel.lists.remarks import Issue
from lmhtx_desktop.kernel.money import BILLION, MILLION, THOUSAND

_SEVERITIES = {"error": mark("Không nhận"), "warning": mark("Cần xem"), "note": mark("Đã chỉnh")}
_TONES = {"error": "bad", "warning": "warn", "note": "muted"}
_UNITS = {1: mark("đồng"), THOUSAND: mark("nghìn đồng"), MILLION: mark("triệu đồng"), BILLION: mark("tỷ đồng")}


class IssueTable(SimpleTable):
    """What reader and merge have to say, by row and column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns: list[Column[Any]] = [
            Column("row", tr("Dòng"), 70, "right", value=lambda issue: issue.row, show=lambda issue: str(issue.row or "—")),
            Column("column", tr("Cột"), 60, "center", show=lambda issue: issue.column or "—"),
            Column("severity", tr("Mức"), 100, show=lambda issue: tr(_SEVERITIES[issue.severity]), tone=_tone),
            Column("message", tr("Nội dung"), 560, show=lambda issue: issue.message),
        ]
        super().__init__(columns, empty_text=tr("Không có gì phải lưu ý."), parent=parent)

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Show what there is to say, the gravest first."""
        order = list(_SEVERITIES)
        self.set_rows(sorted(issues, key=lambda issue: order.index(issue.severity)))


def _tone(issue: Issue) -> Any:
    return _TONES[issue.severity]


class LineChoices(QScrollArea):
    """Lines of a text and one or two choices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._fresh()

    def _fresh(self) -> QGridLayout:
        """Begin again with an empty grid: the text, the first choice, the second."""
        inside = QWidget()
        outer = QVBoxLayout(inside)
        theme.space(outer, (0, 8, 8, 8), 0)
        grid = QGridLayout()
        theme.space(grid, 0, 8)
        grid.setColumnStretch(0, 1)
        outer.addLayout(grid)
        outer.addStretch(1)
        self.setWidget(inside)
        return grid


def choice_line(text: str, role: str = "fact") -> QLabel:
    """Return the text of a line."""
    label = QLabel(text)
    label.setWordWrap(True)
    theme.style(label, role)
    return label


class ColumnChoices(LineChoices):
    """The columns of the list, what each was taken for, and the unit of money; a person may correct both.

    Args:
        options: (field, name on screen) a column may be taken for.
    """

    corrected = Signal(object, object)
    anew = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._fields: dict[int, ChoiceEdit] = {}
        self._units: dict[int, ChoiceEdit] = {}
        self._chosen: dict[int, str | None] = {}
        self._chosen_units: dict[int, int] = {}

    def show_columns(self, columns: Sequence[ColumnMatch], *, kept: bool = False) -> None:
        """Show the columns as they were understood; `kept`: as at an earlier import, which can be given up."""
        grid = self._fresh()
        self._fields, self._units = {}, {}
        if kept:
            grid.addWidget(choice_line(tr("Ghép như lần nhập trước của danh sách cùng tiêu đề này."), "muted"), len(columns), 0)
            button = QPushButton(tr("Ghép lại theo tiêu đề"))
            button.setAutoDefault(False)
            button.clicked.connect(self.anew)
            grid.addWidget(button, len(columns), 1)
        for place, column in enumerate(columns):
            grid.addWidget(choice_line(f"{column.letter}. {column.heading}"), place, 0)
            field = ChoiceEdit(self._options, tr("Không đọc"))
            field.set_value(column.field)
            field.setAccessibleName(tr("Cột {letter}").format(letter=column.letter))
            theme.size(field, min_width=240)
            field.edited.connect(partial(self._on_field, column.index))
            grid.addWidget(field, place, 1)
            self._fields[column.index] = field
            if column.unit is not None:
                grid.addWidget(self._unit_choice(column), place, 2)

    def _unit_choice(self, column: ColumnMatch) -> ChoiceEdit:
        unit = ChoiceEdit([(size, tr(name)) for size, name in _UNITS.items()])
        unit.set_value(column.unit)
        unit.setAccessibleName(tr("Đơn vị tiền cột {letter}").format(letter=column.letter))
        if column.unit_assumed:
            unit.setToolTip(tr("Tiêu đề không ghi đơn vị nên lấy theo thông lệ; hãy kiểm tra."))
        unit.edited.connect(partial(self._on_unit, column.index))
        self._units[column.index] = unit
        return unit

    def _on_field(self, index: int) -> None:
        self._chosen[index] = self._fields[index].value()
        self.corrected.emit(dict(self._chosen), dict(self._chosen_units))

    def _on_unit(self, index: int) -> None:
        self._chosen_units[index] = self._units[index].value()
        self.corrected.emit(dict(self._chosen), dict(self._chosen_units))

    def forget(self) -> None:
        """Forget corrections: another sheet or file is read."""
        self._chosen, self._chosen_units = {}, {}
