"""Phiếu chấm điểm: the sheet of one cooperative for one year, typed line by line; sums, band and differences are live."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import ScoreOrganisation, score_organisation
from lmhtx_desktop.areas.organisations.queries.rating import RatingSheet
from lmhtx_desktop.areas.organisations.rules.rating import CriteriaTable, format_points, numbered
from lmhtx_desktop.areas.organisations.ui.rating_cells import CellTable
from lmhtx_desktop.areas.organisations.ui.rating_facts import WIDTH, FactsPanel
from lmhtx_desktop.areas.organisations.ui.rating_score_model import BEFORE, GAP, MOST, NOTE, NUMBER, OFFICE, OWN, TEXT, ScoreModel
from lmhtx_desktop.areas.organisations.words import Rating, not_rated_name, rating_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import DayEdit, TextEdit
from lmhtx_desktop.desk.messages import Box, ask_first
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

_WIDTHS = {NUMBER: 44, MOST: 58, OWN: 78, OFFICE: 92, GAP: 72, BEFORE: 74, NOTE: 150}
#: What gives way, in this order, where the criteria have not this much room.
_TEXT_LEAST, _GIVE_WAY = 240, (NOTE, BEFORE, GAP)
#: Below this height the figures at the right would push the buttons out of the screen.
_SIDE_FROM_HEIGHT = 540
_TONES = {Rating.GOOD: "good", Rating.FAIR: "good", Rating.AVERAGE: "warn", Rating.WEAK: "bad"}


class SheetActs(Protocol):
    """What a sheet can have done beside saving itself."""

    def open_sheet(self, id: int, year: int, following: Sequence[int] = ()) -> None:
        """Open the sheet of another cooperative."""

    def leave_unrated(self, ids: Sequence[int], year: int) -> None:
        """Ask why these are not rated."""

    def print_sheets(self, ids: Sequence[int], year: int) -> None:
        """Show these sheets for printing."""


class RatingSheetDialog(QDialog):
    """The sheet. Enter goes down, Ctrl+Enter saves and opens the next cooperative waiting, Ctrl+S saves.

    Args:
        sheet: its `table` is complete. following: what comes after this one in the list it was opened from.
        acts: opens, prints, leaves unrated.
    """

    def __init__(
        self, shell: Shell, acts: SheetActs, sheet: RatingSheet, table: CriteriaTable, following: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.shell, self.sheet, self._acts, self._following = shell, sheet, acts, list(following)
        self._saving, self._typed = False, False
        self._leaving: Box | None = None
        self.setModal(True)
        theme.style(self, "form")
        self.setWindowTitle(tr("Phiếu chấm điểm năm {year}").format(year=sheet.year))
        self.model = ScoreModel(sheet, table, locked=bool(shell.read_only_reason), parent=self)
        self._build(sheet)
        self.model.typed.connect(self._on_typed)
        for editor in (self.rated_on, self.decision, self.note):
            editor.edited.connect(self._on_head_typed)
        self.grid.selectionModel().currentChanged.connect(lambda now, before: self._show_facts(now))
        self.grid.on_finished = lambda: self.save(then_next=True)
        self.grid.on_last = self._on_last
        for keys in (QKeySequence.StandardKey.Save, QKeySequence("F12")):
            QShortcut(QKeySequence(keys), self, self.save)
        self._tell()

    def save(self, *, then_next: bool = False) -> None:
        """Keep the sheet; show what is in the way; then close, or open the next cooperative."""
        if self._saving or self.shell.read_only_reason:
            return
        self._leave_cell()
        wrong = self.model.first_wrong()
        if wrong is not None:
            self.problem.setText(wrong[1])
            self.grid.setFocus()
            self.grid.setCurrentIndex(wrong[0])
            return
        if sentence := self.rated_on.problem():
            self.problem.setText(sentence)
            self.rated_on.setFocus()
            return
        order = ScoreOrganisation(
            organisation=self.sheet.id, year=self.sheet.year, scores=self.model.scores(), rated_on=self.rated_on.value(),
            decision=self.decision.value(), note=self.note.value(),
        )  # fmt: skip

        def done(_: Done) -> None:
            self._typed = False
            if then_next and self._following:
                self._open_next()
            else:
                self.accept()

        self._saving = True
        self.shell.do(score_organisation, order, owner=self, then=done, refused=self._on_refused, ended=self._on_ended)

    def reject(self) -> None:
        """Leave (Esc); asks only when something was typed."""
        if self._saving:
            return
        if not self._typed:
            super().reject()
        elif self._leaving is None:
            self._leaving = ask_first(
                self, tr("Bỏ những điểm vừa nhập?"), tr("Phiếu chấm của {name} chưa được ghi.").format(name=self.sheet.name), tr("Bỏ"),
                then=self._give_up, quit_verb=tr("Nhập tiếp"),
            )  # fmt: skip
            self._leaving.finished.connect(self._stay)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's own
        super().showEvent(event)
        self.grid.setFocus()
        self.grid.selectionModel().setCurrentIndex(self.model.first_open(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        self._fit()

    # How it is built

    def _build(self, sheet: RatingSheet) -> None:
        outer = QVBoxLayout(self)
        theme.space(outer, 0, 0)
        outer.addLayout(self._make_head(sheet))
        middle = QHBoxLayout()
        theme.space(middle, (20, 0, 20, 10), 12)
        self.grid = CellTable()
        self.grid.setAccessibleName(tr("Điểm theo tiêu chí"))
        self.grid.setModel(self.model)
        header = self.grid.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.grid.setColumnWidth(column, theme.px(width))
        middle.addWidget(self.grid, 1)
        self.side = FactsPanel(sheet)
        middle.addWidget(self.side)
        outer.addLayout(middle, 1)
        outer.addWidget(self._make_foot())
        self.resize(min(theme.px(1240), self._room()[0]), min(theme.px(690), self._room()[1]))

    def _fit(self) -> None:
        """Keep the criteria readable: on a small screen columns give way, then the figures at the right."""
        margins = theme.px(40 + 24)
        fixed = sum(map(theme.px, _WIDTHS.values()))
        tall = self.height() >= theme.px(_SIDE_FROM_HEIGHT)
        side = theme.px(WIDTH + 12) if tall else 0
        lacking = theme.px(_TEXT_LEAST) - (self.width() - margins - side - fixed)
        for column in _GIVE_WAY:
            self.grid.setColumnHidden(column, lacking > 0)
            lacking -= theme.px(_WIDTHS[column]) if lacking > 0 else 0
        self.side.setVisible(tall and lacking <= 0)

    def _room(self) -> tuple[int, int]:
        screen = self.screen()
        room = screen.availableGeometry() if screen is not None else None
        return (room.width() - 30, room.height() - 60) if room is not None else (1240, 690)

    def _make_head(self, sheet: RatingSheet) -> QVBoxLayout:
        head = QVBoxLayout()
        theme.space(head, (20, 14, 20, 10), 4)
        name = QLabel(sheet.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        theme.style(name, "title")
        head.addWidget(name)
        table = self.model.table
        told = tr("Phiếu chấm điểm năm {year} · {table} · {source}").format(year=sheet.year, table=table.name, source=table.source)
        if sheet.rating_before is not None:
            told += tr(" · năm {year} xếp loại {rating}").format(year=sheet.year - 1, rating=rating_name(sheet.rating_before))
        under = QLabel(told)
        under.setTextFormat(Qt.TextFormat.PlainText)
        under.setWordWrap(True)
        theme.style(under, "muted")
        head.addWidget(under)
        if sheet.proposed is not None and not sheet.scores:
            head.addWidget(self._make_notice(sheet))
        return head

    def _make_notice(self, sheet: RatingSheet) -> QFrame:
        notice = QFrame()
        theme.style(notice, "notice")
        row = QHBoxLayout(notice)
        theme.space(row, (12, 6, 8, 6), 8)
        said = QLabel(tr("Theo dữ liệu: {reason}; trường hợp này không xếp loại.").format(reason=not_rated_name(sheet.proposed).lower()))
        said.setWordWrap(True)
        row.addWidget(said, 1)
        if not self.shell.read_only_reason:
            button = QPushButton(tr("Không xếp loại…"))
            button.setAutoDefault(False)
            button.clicked.connect(self._leave_unrated)
            row.addWidget(button)
        return notice

    def _make_foot(self) -> QFrame:
        footer = QFrame()
        theme.style(footer, "footer")
        rows = QVBoxLayout(footer)
        theme.space(rows, (20, 10, 20, 12), 8)
        first = QHBoxLayout()
        theme.space(first, 0, 18)
        self.own_sum, self.office_sum = QLabel(), QLabel()
        self.band = QLabel()
        for label in (self.own_sum, self.office_sum):
            theme.style(label, "heading")
            first.addWidget(label)
        theme.style(self.band, "badge", tone="neutral")
        first.addWidget(self.band)
        first.addStretch(1)
        self.take_button = QPushButton(tr("Liên minh lấy theo điểm HTX tự chấm"))
        self.take_button.setToolTip(tr("Điền vào những ô Liên minh chấm còn trống"))
        theme.style(self.take_button, "link")
        self.take_button.clicked.connect(self.model.take_own)
        first.addWidget(self.take_button)
        rows.addLayout(first)
        rows.addLayout(self._make_fields())
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        theme.style(self.problem, "problem")
        buttons = QHBoxLayout()
        theme.space(buttons, 0, 8)
        buttons.addWidget(self.problem, 1)
        self.print_button = QPushButton(tr("In phiếu (HTX-02)"))
        self.leave_button = QPushButton(tr("Quay lại"))
        self.next_button = QPushButton(tr("Ghi và mở HTX tiếp theo"))
        self.save_button = QPushButton(tr("Ghi"))
        theme.style(self.save_button, "primary")
        self.print_button.clicked.connect(lambda: self._acts.print_sheets([self.sheet.id], self.sheet.year))
        self.leave_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(lambda: self.save(then_next=True))
        self.save_button.clicked.connect(lambda: self.save())
        self.next_button.setVisible(bool(self._following))
        for button in (self.take_button, self.print_button, self.leave_button, self.next_button, self.save_button):
            button.setAutoDefault(False)
        for button in (self.print_button, self.leave_button, self.next_button, self.save_button):
            buttons.addWidget(button)
        if self.shell.read_only_reason:
            self.problem.setText(self.shell.read_only_reason)
            for button in (self.take_button, self.next_button, self.save_button):
                button.setEnabled(False)
        rows.addLayout(buttons)
        return footer

    def _make_fields(self) -> QGridLayout:
        fields = QGridLayout()
        theme.space(fields, 0, 8)
        self.rated_on, self.decision, self.note = DayEdit(self.shell.today), TextEdit(max_length=60), TextEdit(max_length=500)
        self.rated_on.set_value(self.sheet.rated_on)
        self.decision.set_value(self.sheet.decision or "")
        self.note.set_value(self.sheet.note or "")
        editors: tuple[tuple[str, QWidget], ...] = (
            (tr("Ngày đánh giá"), self.rated_on), (tr("Số quyết định"), self.decision), (tr("Nhận xét"), self.note),
        )  # fmt: skip
        for place, (title, editor) in enumerate(editors):
            label = QLabel(title)
            theme.style(label, "label")
            label.setBuddy(editor)
            editor.setAccessibleName(title)
            fields.addWidget(label, 0, 2 * place)
            fields.addWidget(editor, 0, 2 * place + 1)
        theme.size(self.rated_on, min_width=172, max_width=172)
        theme.size(self.decision, max_width=190)
        fields.setColumnStretch(5, 1)
        return fields

    # What happens

    def _on_typed(self) -> None:
        self._typed = True
        wrong = self.model.first_wrong()
        self.problem.setText(wrong[1] if wrong is not None else "")
        self._tell()

    def _on_head_typed(self) -> None:
        self._typed = True

    def _tell(self) -> None:
        """Say both sums and the band as they stand."""
        for side, label, title in (("own", self.own_sum, tr("HTX tự chấm")), ("office", self.office_sum, tr("Liên minh chấm"))):
            added = self.model.sum(side)
            told = tr("{who}: {points}/100").format(who=title, points=format_points(added.total))
            if added.total is not None and added.left:
                told += tr(" (còn {left} dòng)").format(left=added.left)
            label.setText(told)
        band = self.model.band("office")
        said = tr("Xếp loại: {rating}").format(rating=rating_name(band)) if band is not None else tr("Chưa xếp loại")
        self.band.setText(said)
        theme.restyle(self.band, tone=_TONES[band] if band is not None else "neutral")
        own, office = self.model.side("own"), self.model.side("office")
        self.take_button.setVisible(any(points is not None and office[id] is None for id, points in own.items()))

    def _show_facts(self, index: QModelIndex) -> None:
        if index.isValid():
            line = self.model.table.criteria[index.row()]
            self.side.show_line(f"{numbered(self.model.table, line.id)}. {line.text}", line.facts)

    def _on_last(self) -> None:
        """From the last line: to the office's column, then to the fields below."""
        if self.grid.currentIndex().column() == OWN:
            rows = (
                row for row in range(self.model.rowCount()) if self.model.flags(self.model.index(row, OFFICE)) & Qt.ItemFlag.ItemIsEditable
            )
            self.grid.setCurrentIndex(self.model.index(next(rows), OFFICE))
        else:
            self.save_button.setFocus()

    def _leave_cell(self) -> None:
        """Take over what stands in an open editor."""
        self.grid.setFocus()
        editor = self.grid.indexWidget(self.grid.currentIndex())
        if editor is not None:
            self.grid.commitData(editor)

    def _leave_unrated(self) -> None:
        self._typed = False
        self.reject()
        self._acts.leave_unrated([self.sheet.id], self.sheet.year)

    def _open_next(self) -> None:
        """Show the next cooperative in a fresh sheet."""
        self.accept()
        self._acts.open_sheet(self._following[0], self.sheet.year, self._following[1:])

    def _on_refused(self, broken: RuleBroken) -> None:
        self.problem.setText(broken.sentence)

    def _on_ended(self) -> None:
        self._saving = False

    def _give_up(self) -> None:
        self._typed = False
        self.reject()

    def _stay(self) -> None:
        self._leaving = None
