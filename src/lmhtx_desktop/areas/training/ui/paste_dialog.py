"""Pasting a learner list from Excel: what was understood, who is known already, what goes in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.areas.training.commands import EnrolLearner, EnrolMany, enrol_many
from lmhtx_desktop.areas.training.queries.learners import Recognised, recognise
from lmhtx_desktop.areas.training.rules.pasting import read_pasted
from lmhtx_desktop.areas.training.words import ETHNIC_GROUPS, POSITION_NAMES, SEX_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import open_button
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

_NAME, _PERSON, _NOTE = 0, 6, 7


class PasteDialog(CarefulDialog):
    """Reads the clipboard, shows each line with its doubts, and enrols the ticked ones in one act."""

    def __init__(self, shell: Shell, class_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._class_id = shell, class_id
        self._lines: list[Recognised] = []
        self.setWindowTitle(tr("Dán danh sách học viên từ Excel"))
        self.setModal(True)
        theme.style(self, "form")
        self.table = QTableWidget(0, 8, self)
        self._build()
        self.read_clipboard()

    def read_clipboard(self) -> None:
        """Take what is on the clipboard."""
        self.read(QGuiApplication.clipboard().text())

    def read(self, text: str) -> None:
        """Understand a pasted list and look its people and organisations up."""
        people = read_pasted(text)
        self.save_button.setEnabled(False)
        if not people:
            self._show([])
            return
        self._shell.ask(recognise, people, then=self._show, owner=self, slot="recognise")

    def holds_work(self) -> bool:
        """Whether lines were unticked, or people of the register chosen for them."""
        rows = range(len(self._lines))
        return any(not self._is_ticked(row) or self._chosen(row) != self._lines[row].same for row in rows)

    def order(self) -> EnrolMany:
        """Return the ticked lines, each with the person chosen for it."""
        people = []
        for row, line in enumerate(self._lines):
            if self._is_ticked(row):
                people.append(self._enrol(line, self._chosen(row)))
        return EnrolMany(self._class_id, tuple(people))

    def save(self) -> None:
        """Enrol the ticked lines and close; or say what is in the way."""
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._shell.do(enrol_many, self.order(), owner=self, then=lambda done: self.accept(), refused=self._on_refused, ended=self._count)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        theme.space(column, 20, 12)
        title = QLabel(self.windowTitle())
        theme.style(title, "title")
        column.addWidget(title)
        self.said = QLabel()
        theme.style(self.said, "muted")
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        self.table.setHorizontalHeaderLabels(
            [
                tr("Họ và tên"),
                tr("Năm sinh"),
                tr("Giới tính"),
                tr("Dân tộc"),
                tr("Chức vụ"),
                tr("Đơn vị"),
                tr("Trong sổ học viên"),
                tr("Cần xem"),
            ]
        )
        self.table.setAccessibleName(tr("Danh sách vừa dán"))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(30))
        for place, width in enumerate((170, 80, 80, 72, 110, 180, 170)):
            self.table.setColumnWidth(place, theme.px(width))
        self.table.horizontalHeader().setSectionResizeMode(_NOTE, QHeaderView.ResizeMode.Stretch)
        self.table.itemChanged.connect(lambda item: self._count() if item.column() == _NAME else None)
        column.addWidget(self.table, 1)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        column.addWidget(self.problem)
        foot = QHBoxLayout()
        theme.space(foot, 0, 8)
        again = QPushButton(tr("Dán lại (Ctrl+V)"))
        again.clicked.connect(self.read_clipboard)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.read_clipboard)
        leave = QPushButton(tr("Quay lại"))
        leave.clicked.connect(self.reject)
        self.save_button = QPushButton(tr("Ghi vào lớp"))
        theme.style(self.save_button, "primary")
        self.save_button.clicked.connect(self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        foot.addWidget(again)
        foot.addStretch(1)
        for button in (again, leave, self.save_button):
            button.setAutoDefault(False)
        foot.addWidget(leave)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        self.resize(theme.px(1180), theme.px(600))

    def _show(self, lines: Sequence[Recognised]) -> None:
        self._lines = list(lines)
        self._say("")
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._lines))
        for row, line in enumerate(self._lines):
            self._show_line(row, line)
        self.table.blockSignals(False)
        self._count()

    def _show_line(self, row: int, line: Recognised) -> None:
        person = line.pasted
        texts = (
            person.full_name,
            str(person.birth_year or "—"),
            tr(SEX_NAMES[person.sex]) if person.sex else "—",
            ETHNIC_GROUPS[person.ethnicity] if person.ethnicity else "—",
            tr(POSITION_NAMES[person.position]) if person.position else "—",
            line.organisation or "—",
        )
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if place == _NAME:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            self.table.setItem(row, place, item)
        if line.perhaps:
            self.table.setCellWidget(row, _PERSON, self._choice(line))
        else:
            self.table.setItem(row, _PERSON, QTableWidgetItem(tr("Đã có trong sổ") if line.same is not None else tr("Người mới")))
        note = QTableWidgetItem("; ".join(_doubts(line)))
        note.setForeground(theme.look().colour("warn"))
        note.setToolTip(note.text())
        self.table.setItem(row, _NOTE, note)

    def _choice(self, line: Recognised) -> QComboBox:
        """Offer whom a line may mean: a new person, or one of those in the register."""
        box = QComboBox()
        box.setAccessibleName(tr("{name} là ai trong sổ học viên").format(name=line.pasted.full_name))
        box.addItem(tr("Người mới"), None)
        for row in line.perhaps:
            detail = ", ".join(str(part) for part in (row.birth_year, row.organisation) if part)
            box.addItem(tr("Là {name} ({detail})").format(name=row.full_name, detail=detail or "—"), row.id)
        return box

    def _is_ticked(self, row: int) -> bool:
        item = self.table.item(row, _NAME)
        return item is not None and item.checkState() == Qt.CheckState.Checked

    def _chosen(self, row: int) -> int | None:
        box = self.table.cellWidget(row, _PERSON)
        chosen: int | None = box.currentData() if isinstance(box, QComboBox) else self._lines[row].same
        return chosen

    def _enrol(self, line: Recognised, learner: int | None) -> EnrolLearner:
        person = line.pasted
        return EnrolLearner(
            training_class=self._class_id, learner=learner, full_name=person.full_name, birth_year=person.birth_year, sex=person.sex,
            ethnicity=person.ethnicity, phone=person.phone, organisation=line.organisation_id,
            workplace="" if line.organisation_id else line.organisation, position=person.position, is_manager=line.is_manager,
            is_poor=person.is_poor,
        )  # fmt: skip

    def _count(self) -> None:
        rows = range(self.table.rowCount())
        count = sum(self._is_ticked(row) for row in rows)
        doubtful = sum(bool(_doubts(line)) for line in self._lines)
        if not self._lines:
            said = tr("Bộ nhớ tạm chưa có danh sách. Trong Excel, chọn các dòng học viên, bấm Ctrl+C rồi bấm “Dán lại”.")
        else:
            said = tr("Đọc được {read} người, {doubtful} dòng cần xem. Bỏ dấu những dòng không ghi.").format(
                read=len(self._lines), doubtful=doubtful
            )
        self.said.setText(said)
        self.save_button.setText(tr("Ghi {count} học viên").format(count=count))
        open_button(
            self.save_button, count > 0, self._shell.read_only_reason, tr("Ctrl+S") if count else tr("Chưa có dòng nào được chọn để ghi.")
        )

    def _on_refused(self, broken: RuleBroken) -> None:
        self._say(broken.sentence)

    def _say(self, sentence: str) -> None:
        said = sentence or self._shell.read_only_reason
        self.problem.setText(said)
        self.problem.setVisible(bool(said))


def _doubts(line: Recognised) -> list[str]:
    """List what a person should look at before the line goes in."""
    found = list(line.pasted.problems)
    if line.organisation and line.organisation_id is None:
        found.append(tr("đơn vị không có trong sổ tổ chức, ghi theo chữ"))
    if line.perhaps:
        found.append(tr("sổ học viên có người cùng tên"))
    return found
