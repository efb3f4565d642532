"""Bảng tiêu chí: the tables of criteria by the year they begin, edited line by line, the sum checked to 100."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import RemoveRatingTable, SaveRatingTable, remove_rating_table, save_rating_table
from lmhtx_desktop.areas.organisations.queries.rating_tables import KnownTable, known_tables
from lmhtx_desktop.areas.organisations.rules.rating import (
    CRITERION,
    GROUP,
    PART,
    Bands,
    CriteriaTable,
    Fault,
    format_points,
    table_faults,
)
from lmhtx_desktop.areas.organisations.ui.rating_cells import CellTable
from lmhtx_desktop.areas.organisations.ui.rating_table_head import TableHead
from lmhtx_desktop.areas.organisations.ui.rating_table_model import NUMBER, POINTS, TEXT, TableModel
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.messages import Box, ask_first
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


def open_tables(shell: Shell, parent: QWidget) -> None:
    """Open the criteria tables, the newest first."""

    def show(known: list[KnownTable]) -> None:
        RatingTableDialog(shell, known, parent).open()

    shell.ask(known_tables, then=show, owner=parent, slot="tables")


class RatingTableDialog(QDialog):
    """One table at a time; "Bản mới" copies the one shown to begin in a later year.

    Args:
        known: the tables, newest first.
    """

    def __init__(self, shell: Shell, known: Sequence[KnownTable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell, self._known = shell, list(known)
        self._saving, self._typed = False, False
        self._leaving: Box | None = None
        self.setModal(True)
        self.setWindowTitle(tr("Bảng tiêu chí đánh giá hợp tác xã"))
        theme.style(self, "form")
        self._build()
        for keys in (QKeySequence.StandardKey.Save, QKeySequence("F12")):
            QShortcut(QKeySequence(keys), self, self.save)
        self._show(self._known[0])

    # What can be done

    def save(self) -> None:
        """Keep the table shown; or point at what is in the way."""
        if self._saving or self.shell.read_only_reason:
            return
        self.lines.setFocus()
        wrong = self.model.first_wrong()
        if wrong is not None:
            self.lines.setCurrentIndex(wrong[0])
            self.problem.setText(wrong[1])
            return
        order = self._order()
        if order is None:
            return
        faults = table_faults(self._as_table(order))
        self.model.show_faults(faults)
        if faults:
            self._show_fault(faults[0])
            return
        self._saving = True
        self.shell.do(save_rating_table, order, owner=self, then=self._on_saved, refused=self._on_refused, ended=self._on_ended)

    def copy(self) -> None:
        """Begin a new table as a copy of the one shown, from the year after the newest."""
        newest = max(each.table.from_year for each in self._known)
        year = max(newest + 1, self.shell.today.year)
        table = replace(self._as_shown(), id=None, code="", from_year=year)
        self._show(KnownTable(table, 0), fresh=True)
        self._typed = True

    def remove(self) -> None:
        """Take the table shown away; can be taken back."""
        if self._shown.table.id is not None:
            order = RemoveRatingTable(self._shown.table.id)
            self.shell.do(remove_rating_table, order, owner=self, then=lambda done: self._again(None), refused=self._on_refused)

    def add_line(self, level: int) -> None:
        """Add an empty group, criterion or part below the line the cursor is on."""
        place = self.model.add_after(self.lines.currentIndex().row(), level)
        self.lines.setFocus()
        self.lines.setCurrentIndex(self.model.index(place, NUMBER))

    def drop_line(self) -> None:
        """Take the line the cursor is on away, with what belongs to it."""
        if self.lines.currentIndex().isValid():
            self.model.remove(self.lines.currentIndex().row())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's own
        super().showEvent(event)
        self.lines.setFocus()
        self.lines.setCurrentIndex(self._first_unknown())

    def reject(self) -> None:
        """Leave (Esc); asks only when something was typed."""
        if self._saving:
            return
        if not self._typed:
            super().reject()
        elif self._leaving is None:
            self._leaving = ask_first(
                self, tr("Bỏ những gì vừa sửa?"), tr("Bảng tiêu chí đang sửa chưa được ghi."), tr("Bỏ"), then=self._give_up,
                quit_verb=tr("Sửa tiếp"),
            )  # fmt: skip
            self._leaving.finished.connect(self._stay)

    # How it is built

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, 0, 0)
        inside = QVBoxLayout()
        theme.space(inside, (20, 14, 20, 10), 8)
        outer.addLayout(inside, 1)
        first = QHBoxLayout()
        theme.space(first, 0, 8)
        title = QLabel(tr("Bảng tiêu chí đánh giá hợp tác xã"))
        theme.style(title, "title")
        first.addWidget(title, 1)
        self.versions = ChoiceEdit([])
        self.versions.setAccessibleName(tr("Bảng áp dụng từ năm"))
        theme.size(self.versions, min_width=310)
        self.versions.edited.connect(self._on_version)
        self.copy_button = QPushButton(tr("Bản mới áp dụng từ năm…"))
        self.copy_button.clicked.connect(self.copy)
        self.remove_button = QPushButton(tr("Xóa bảng này"))
        self.remove_button.clicked.connect(self.remove)
        for widget in (self.versions, self.copy_button, self.remove_button):
            first.addWidget(widget)
        inside.addLayout(first)
        self.head = TableHead()
        self.head.edited.connect(self._on_typed)
        inside.addWidget(self.head)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        inside.addWidget(self.told)
        self.lines = CellTable()
        self.lines.setAccessibleName(tr("Các dòng của bảng tiêu chí"))
        inside.addWidget(self.lines, 1)
        inside.addLayout(self._make_line_buttons())
        outer.addWidget(self._make_foot())
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        screen = self.screen()
        room = screen.availableGeometry().height() - 60 if screen is not None else 700
        self.resize(theme.px(980), min(theme.px(700), room))

    def _make_line_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        self.line_buttons = []
        for title, level in ((tr("Thêm nhóm"), GROUP), (tr("Thêm tiêu chí"), CRITERION), (tr("Thêm nội dung"), PART)):
            button = QPushButton(title)
            button.clicked.connect(lambda _=False, level=level: self.add_line(level))
            self.line_buttons.append(button)
        drop = QPushButton(tr("Bỏ dòng"))
        drop.clicked.connect(self.drop_line)
        self.line_buttons.append(drop)
        for button in self.line_buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.sum = QLabel()
        theme.style(self.sum, "heading")
        row.addWidget(self.sum)
        return row

    def _make_foot(self) -> QFrame:
        footer = QFrame()
        theme.style(footer, "footer")
        foot = QHBoxLayout(footer)
        theme.space(foot, (20, 12, 20, 12), 8)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        theme.style(self.problem, "problem")
        foot.addWidget(self.problem, 1)
        self.leave_button = QPushButton(tr("Quay lại"))
        self.leave_button.clicked.connect(self.reject)
        self.save_button = QPushButton(tr("Ghi"))
        theme.style(self.save_button, "primary")
        self.save_button.clicked.connect(self.save)
        for button in (self.leave_button, self.save_button):
            theme.size(button, min_width=96)
            foot.addWidget(button)
        if self.shell.read_only_reason:
            self.problem.setText(self.shell.read_only_reason)
            for button in (self.save_button, self.copy_button, self.remove_button):
                button.setEnabled(False)
        return footer

    # What happens

    def _show(self, known: KnownTable, *, fresh: bool = False) -> None:
        """Show a table; `fresh`: one that is not kept yet, beside the others."""
        table = known.table
        self._shown, self._fresh = known, fresh
        options = [(place, _version(each)) for place, each in enumerate(self._known)]
        here = next((place for place, each in enumerate(self._known) if each.table == table), -1)
        if fresh:
            options = [(-1, tr("Bảng mới, chưa ghi")), *options]
        self.versions.set_options(options)
        self.versions.set_value(here)
        self.head.show_table(table, in_use=bool(known.sheets))
        self.model = TableModel(table, locked=bool(self.shell.read_only_reason), parent=self)
        self.model.typed.connect(self._on_typed)
        self.lines.setModel(self.model)
        header = self.lines.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.lines.setColumnWidth(NUMBER, theme.px(64))
        self.lines.setColumnWidth(POINTS, theme.px(110))
        used = bool(known.sheets)
        for button in self.line_buttons:
            button.setEnabled(not used and not self.shell.read_only_reason)
        self.remove_button.setVisible(table.id is not None and not used)
        self.copy_button.setVisible(not fresh)
        self._typed = False
        self.problem.setText(self.shell.read_only_reason)
        self._tell()
        self.lines.setCurrentIndex(self._first_unknown())

    def _first_unknown(self) -> QModelIndex:
        """Return the first points not known yet, where the typing goes on."""
        table = self.model.as_table()
        scored = {id(line) for line in table.scored}
        for row, line in enumerate(table.criteria):
            if id(line) in scored and line.points is None:
                return self.model.index(row, POINTS)
        return self.model.index(0, POINTS)

    def _on_version(self) -> None:
        place = self.versions.value()
        if place is not None and place >= 0:
            self._show(self._known[place])

    def _on_typed(self) -> None:
        self._typed = True
        self.problem.setText("")
        self._tell()

    def _tell(self) -> None:
        """Say how far the points are from 100, and what that means."""
        table = self.model.as_table()
        self.sum.setText(tr("Tổng điểm: {known}/100").format(known=format_points(table.known)))
        theme.restyle(self.sum, tone="good" if table.is_complete else "warn")
        if self._shown.sheets:
            told, tone = tr("Đã dùng để chấm {count} phiếu: chỉ sửa được lời văn; đổi điểm phải có lý do, thêm bớt dòng thì lập bản mới.").format(
                count=format_number(self._shown.sheets)), "warn"  # fmt: skip
        elif table.is_complete:
            told, tone = tr("Bảng đủ 100 điểm, dùng để chấm được."), "good"
        elif table.unknown:
            told = tr(
                "Bảng mới biết {known} điểm; còn {count} dòng chưa có điểm, cộng lại phải là {rest} điểm. Khi đủ 100 điểm mới chấm được."
            )
            told, tone = (
                told.format(known=format_points(table.known), count=format_number(table.unknown), rest=format_points(100 - table.known)),
                "warn",
            )
        else:
            told, tone = tr("Điểm các dòng cộng lại phải bằng 100."), "bad"
        if self._shown.table.id is None and not self._fresh:
            told = tr("Bảng kèm theo chương trình. {told}").format(told=told)
        self.told.setText(told)
        theme.style(self.told, "", tone=tone)

    def _order(self) -> SaveRatingTable | None:
        if sentence := self.head.problem():
            self.problem.setText(sentence)
            return None
        head, bands = self.head, self.head.bands()
        return SaveRatingTable(
            id=self._shown.table.id, name=head.name.value(), source=head.source.value(), from_year=head.from_year.value() or 0,
            good_from=bands.good, fair_from=bands.fair, average_from=bands.average, lines=self.model.lines(), code=self._shown.table.code,
            reason=head.reason.value(),
        )  # fmt: skip

    def _as_table(self, order: SaveRatingTable) -> CriteriaTable:
        bands = Bands(order.good_from, order.fair_from, order.average_from)
        return CriteriaTable(order.id, order.code, order.name, order.source, order.from_year, bands, self.model.as_table().criteria)

    def _as_shown(self) -> CriteriaTable:
        """Return the table as it stands in the dialog."""
        shown = self._shown.table
        return replace(shown, name=self.head.name.value(), source=self.head.source.value(), criteria=self.model.as_table().criteria)

    def _show_fault(self, fault: Fault) -> None:
        self.problem.setText(fault.sentence)
        if fault.place is not None:
            column = {"number": NUMBER, "text": TEXT}.get(fault.field, POINTS)
            self.lines.setCurrentIndex(self.model.index(fault.place, column))
        self.head.point_at(fault.field)

    def _on_saved(self, done: Done) -> None:
        self._typed = False
        self.accept()

    def _on_refused(self, broken: RuleBroken) -> None:
        self.problem.setText(broken.sentence)
        self.head.point_at(broken.field)

    def _on_ended(self) -> None:
        self._saving = False

    def _again(self, done: Done | None) -> None:
        """Show what is left after a table was taken away."""

        def show(known: list[KnownTable]) -> None:
            self._known = known
            self._show(known[0])

        self.shell.ask(known_tables, then=show, owner=self, slot="tables")

    def _give_up(self) -> None:
        self._typed = False
        self.reject()

    def _stay(self) -> None:
        self._leaving = None


def _version(known: KnownTable) -> str:
    told = tr("Từ năm {year}: {points}/100 điểm").format(year=known.table.from_year, points=format_points(known.table.known))
    return told + (tr(", {count} phiếu").format(count=format_number(known.sheets)) if known.sheets else "")
