"""Planning the sessions of a class: every half-day of its span with a box to tick and what is taught."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from lmhtx_desktop.areas.training.commands import PlanSessions, plan_sessions
from lmhtx_desktop.areas.training.queries.classes import ClassSheet
from lmhtx_desktop.areas.training.rules.calendar import PlannedSession, usual_sessions
from lmhtx_desktop.areas.training.words import PART_NAMES, DayPart
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import open_button
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import mark, tr

_WEEKDAYS = (
    mark("Thứ hai"), mark("Thứ ba"), mark("Thứ tư"), mark("Thứ năm"), mark("Thứ sáu"), mark("Thứ bảy"), mark("Chủ nhật"),
)  # fmt: skip
_TICK, _CONTENT = 0, 2


class SessionsDialog(CarefulDialog):
    """All half-days of the class; a tick means a session. A class without sessions is proposed the usual ones."""

    def __init__(self, shell: Shell, sheet: ClassSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._sheet = shell, sheet
        self.setWindowTitle(tr("Lịch học lớp {code}").format(code=sheet.code))
        self.setModal(True)
        theme.style(self, "form")
        self._halves = [
            (sheet.starts_on + timedelta(days=day), part) for day in range((sheet.ends_on - sheet.starts_on).days + 1) for part in DayPart
        ]
        self.table = QTableWidget(len(self._halves), 3, self)
        self._build()
        planned = [PlannedSession(session.day, session.part, session.content or "") for session in sheet.sessions]
        self._show(planned or usual_sessions(sheet.starts_on, sheet.ends_on))
        self._at_first = self.sessions()

    def holds_work(self) -> bool:
        """Whether sessions were ticked or described otherwise than at first."""
        return self.sessions() != self._at_first

    def sessions(self) -> tuple[PlannedSession, ...]:
        """Return the half-days that are ticked, with what is taught."""
        return tuple(
            planned
            for row, planned in enumerate(self._typed())
            if (tick := self.table.item(row, _TICK)) is not None and tick.checkState() == Qt.CheckState.Checked
        )

    def save(self) -> None:
        """Write the plan and close; or say what is in the way."""
        if not self._save.isEnabled():
            return
        self._save.setEnabled(False)
        self._shell.do(
            plan_sessions,
            PlanSessions(self._sheet.id, self.sessions()),
            owner=self,
            then=lambda done: self.accept(),
            refused=self._on_refused,
            ended=self._open_save,
        )

    def propose(self, *, afternoons: bool) -> None:
        """Tick the usual sessions; what is taught stays where it was typed."""
        typed = {(session.day, session.part): session.content for session in self._typed()}
        usual = usual_sessions(self._sheet.starts_on, self._sheet.ends_on, afternoons=afternoons)
        kept = [PlannedSession(session.day, session.part, typed.get((session.day, session.part), "")) for session in usual]
        self._show(kept)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        theme.space(column, 20, 12)
        title = QLabel(self.windowTitle())
        theme.style(title, "title")
        column.addWidget(title)
        hint = QLabel(tr("Đánh dấu những buổi có học; Space để đánh dấu, F2 để ghi nội dung."))
        theme.style(hint, "muted")
        column.addWidget(hint)
        tools = QHBoxLayout()
        theme.space(tools, 0, 8)
        for text, call in (
            (tr("Cả ngày, trừ Chủ nhật"), lambda: self.propose(afternoons=True)),
            (tr("Chỉ buổi sáng"), lambda: self.propose(afternoons=False)),
            (tr("Bỏ chọn hết"), lambda: self._show([])),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(call)
            tools.addWidget(button)
        tools.addStretch(1)
        column.addLayout(tools)
        self.table.setHorizontalHeaderLabels([tr("Ngày"), tr("Buổi"), tr("Nội dung")])
        self.table.setAccessibleName(tr("Các buổi học"))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(28))
        self.table.horizontalHeader().setSectionResizeMode(_CONTENT, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(_TICK, theme.px(210))
        self.table.setColumnWidth(1, theme.px(80))
        column.addWidget(self.table, 1)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        self._say("")
        column.addWidget(self.problem)
        column.addLayout(self._buttons())
        self.resize(theme.px(680), theme.px(min(600, 270 + 28 * len(self._halves))))

    def _buttons(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        theme.space(foot, 0, 8)
        foot.addStretch(1)
        leave = QPushButton(tr("Quay lại"))
        leave.clicked.connect(self.reject)
        self._save = QPushButton(tr("Ghi lịch học"))
        theme.style(self._save, "primary")
        self._open_save()
        self._save.clicked.connect(self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        for button in (leave, self._save):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    def _show(self, sessions: Sequence[PlannedSession]) -> None:
        taught = {(session.day, session.part): session.content for session in sessions}
        for row, (day, part) in enumerate(self._halves):
            said = QTableWidgetItem(f"{tr(_WEEKDAYS[day.weekday()])}, {format_date(day)}")
            said.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            said.setCheckState(Qt.CheckState.Checked if (day, part) in taught else Qt.CheckState.Unchecked)
            half = QTableWidgetItem(tr(PART_NAMES[part]))
            half.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for place, item in enumerate((said, half, QTableWidgetItem(taught.get((day, part), "")))):
                self.table.setItem(row, place, item)

    def _typed(self) -> list[PlannedSession]:
        texts = (self.table.item(row, _CONTENT) for row in range(len(self._halves)))
        return [PlannedSession(day, part, item.text() if item else "") for (day, part), item in zip(self._halves, texts, strict=True)]

    def _open_save(self) -> None:
        open_button(self._save, True, self._shell.read_only_reason, tr("Ctrl+S"))

    def _on_refused(self, broken: RuleBroken) -> None:
        self._say(broken.sentence)

    def _say(self, sentence: str) -> None:
        said = sentence or self._shell.read_only_reason
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
