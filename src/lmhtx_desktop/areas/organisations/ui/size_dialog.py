"""The thresholds of size by NĐ 113/2024, in a small grid; an empty cell is a level nobody has entered yet."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands.sizing import SetSizeThresholds, ThresholdCells, set_size_thresholds
from lmhtx_desktop.areas.organisations.queries.sizing import thresholds
from lmhtx_desktop.areas.organisations.rules.sizing import TESTED, Size, Threshold, in_force, size_name, threshold_doubts
from lmhtx_desktop.areas.organisations.words import FIELD_113_NAMES, Field113
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import DayEdit
from lmhtx_desktop.desk.grid import GridColumn, GridModel, GridPanel, GridRow, Mark, MoneyKind, NumberKind
from lmhtx_desktop.desk.messages import confirm
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import BILLION

_COLUMNS = ("members", "revenue", "capital")
#: The rows of the grid: field and size, numbered from 1.
_PLACES = [(field, size) for field in Field113 for size in TESTED]


def open_thresholds(shell: Shell, parent: QWidget) -> None:
    """Open the dialog with the thresholds there are."""
    shell.ask(thresholds, owner=parent, slot="thresholds", then=lambda found: SizeDialog(shell, found, parent).open())


class SizeDialog(QDialog):
    """Shows the thresholds in force on a day and keeps what is changed in them from that day on."""

    def __init__(self, shell: Shell, known: Sequence[Threshold], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self._known = list(known)
        self._now: Mapping[tuple[str, str], Threshold] = {}
        self._saving = False
        title = tr("Ngưỡng quy mô hợp tác xã (NĐ 113/2024/NĐ-CP Điều 5)")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        theme.style(self, "form")
        columns = [
            GridColumn("members", tr("Thành viên\nchính thức từ"), NumberKind(), 130),
            GridColumn("revenue", tr("Doanh thu từ\n(tỷ đồng)"), MoneyKind(BILLION), 130),
            GridColumn("capital", tr("hoặc tổng nguồn vốn\ntừ (tỷ đồng)"), MoneyKind(BILLION), 160),
        ]
        self.grid = GridModel(columns, self._judge, locked=bool(shell.read_only_reason), parent=self)
        self.panel = GridPanel(self.grid, noun=tr("quy mô"))
        self.panel.view.corner.setText(tr("Lĩnh vực, quy mô"))
        self._build(title)
        self.day.set_value(max(each.valid_from for each in self._known))
        self._show()
        self.day.edited.connect(self._on_day)
        self.grid.judged.connect(self._fit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        self.resize(theme.px(940), theme.px(650))
        self.panel.view.names.want(440)
        self.panel.view.setFocus()
        self._fit()

    def save(self) -> None:
        """Keep what was changed, from the day on."""
        self.panel.view.commit_editor()
        day = self.day.value()
        if self._saving or not self.grid.is_dirty:
            return
        if day is None or len(self.grid.ready()) < len(self.grid.changed_rows()):
            self._say(self.day.problem() or tr("Hãy ghi ngày áp dụng và sửa các ô đỏ trước."))
            return
        typed = [self._threshold(id, *_PLACES[id - 1]) for id in self.grid.ready()]
        cells = [ThresholdCells(each.field, each.size, each.members, each.revenue, each.capital) for each in typed]
        self._saving = True
        order = SetSizeThresholds(day, tuple(cells))
        self.shell.do(set_size_thresholds, order, owner=self, then=self._on_done, refused=self._on_refused, ended=self._on_ended)

    def reject(self) -> None:
        """Leave; asks only when something was typed."""
        if self.grid.is_dirty and not confirm(self, tr("Bỏ những mức vừa nhập?"), "", tr("Bỏ"), quit_verb=tr("Nhập tiếp")):
            return
        super().reject()

    def _build(self, title: str) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, 0, 0)
        body = QVBoxLayout()
        theme.space(body, (24, 18, 24, 10), 8)
        outer.addLayout(body, 1)
        name = QLabel(title)
        theme.style(name, "title")
        name.setWordWrap(True)
        body.addWidget(name)
        words = QLabel(tr(
            "Hợp tác xã thuộc quy mô lớn, vừa hoặc nhỏ khi có đủ số thành viên chính thức, đồng thời đủ doanh thu hoặc đủ tổng nguồn vốn; "
            "chưa đạt quy mô nhỏ là siêu nhỏ. Ô trống là mức chưa ghi: hãy ghi theo nghị định; đến khi có đủ, quy mô của hợp tác xã "
            "liên quan là “Chưa xác định”. Mức ghi “cần đối chiếu” hãy so lại với nghị định trước khi dùng."
        ))  # fmt: skip
        words.setWordWrap(True)
        theme.style(words, "muted")
        body.addWidget(words)
        row = QHBoxLayout()
        label = QLabel(tr("Áp dụng từ ngày"))
        theme.style(label, "label")
        self.day = DayEdit(self.shell.today)
        self.day.setAccessibleName(tr("Áp dụng từ ngày"))
        theme.size(self.day, min_width=130, max_width=150)
        label.setBuddy(self.day)
        row.addWidget(label)
        row.addWidget(self.day)
        row.addStretch(1)
        body.addLayout(row)
        body.addWidget(self.panel, 1)
        footer = QFrame()
        theme.style(footer, "footer")
        foot = QHBoxLayout(footer)
        theme.space(foot, (24, 12, 24, 12), 8)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        foot.addWidget(self.problem, 1)
        leave, self.save_button = QPushButton(tr("Quay lại")), QPushButton(tr("Ghi"))
        theme.style(self.save_button, "primary")
        leave.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.save_button.setToolTip(tr("Ctrl+S"))
        for button in (leave, self.save_button):
            button.setAutoDefault(False)
            theme.size(button, min_width=96)
            foot.addWidget(button)
        outer.addWidget(footer)

    def _show(self) -> None:
        """Show the thresholds in force on the day."""
        day = self.day.value() or self.shell.today
        self._now = in_force(self._known, day)
        self.panel.load([self._row(place, *which) for place, which in enumerate(_PLACES, 1)])

    def _row(self, id: int, field: str, size: Size) -> GridRow:
        told = self._now.get((field, size))
        name = tr("{field} · {size}").format(field=tr(FIELD_113_NAMES[Field113(field)]), size=size_name(size).lower())
        detail = {"S": tr("cần đối chiếu"), "M": tr("cần đối chiếu"), "V": tr("theo nghị định"), "office": tr("cơ quan ghi")}
        values = {key: getattr(told, key) for key in _COLUMNS} if told is not None else {}
        return GridRow(id, name, detail.get(told.confidence, tr("chưa ghi")) if told is not None else "", values)

    def _judge(self, row: GridRow, values: Mapping[str, Any]) -> dict[str, Mark]:
        field, size = _PLACES[row.id - 1]
        table = {which: self._threshold(id, *which) for id, which in enumerate(_PLACES, 1) if id != row.id and self.grid.place_of(id) >= 0}
        table[field, size] = _typed(field, size, values)
        found = threshold_doubts(list(table.values()))
        return {column: Mark(sentence, is_error=True) for in_field, of, column, sentence in found if (in_field, of) == (field, size)}

    def _threshold(self, id: int, field: str, size: str) -> Threshold:
        return _typed(field, size, self.grid.values_of(id))

    def _on_day(self) -> None:
        if self.day.value() is not None:
            self._show()

    def _on_done(self, done: Done) -> None:
        self.grid.drop()
        self.accept()

    def _on_refused(self, broken: RuleBroken) -> None:
        field, _, rest = broken.field.partition(".")
        size, _, column = rest.partition(".")
        place = next((place for place, which in enumerate(_PLACES) if which == (field, size)), -1)
        if place >= 0 and column in _COLUMNS:
            self.panel.view.go_to(place, column)
        self._say(broken.sentence)

    def _on_ended(self) -> None:
        self._saving = False

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)

    def _fit(self) -> None:
        self.save_button.setEnabled(self.grid.is_dirty and not self.shell.read_only_reason)
        self._say(self.shell.read_only_reason)


def _typed(field: str, size: str, values: Mapping[str, Any]) -> Threshold:
    return Threshold(datetime.date.min, field, size, values.get("members"), values.get("revenue"), values.get("capital"))
