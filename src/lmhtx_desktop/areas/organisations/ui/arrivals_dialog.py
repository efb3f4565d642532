"""Sheets that came back: which arrived, which cannot be taken in and why, which are missing; and every value before it is kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import TakeInSheets, TakenSheet, take_in_sheets
from lmhtx_desktop.areas.organisations.queries.sheets import KnownRegister, known_register
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.sheets.arrivals import Arrival, Change, State, arrivals, held_again
from lmhtx_desktop.areas.organisations.sheets.returned import read_returned
from lmhtx_desktop.areas.organisations.ui.figures_dialog import figure_text
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import open_button
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, SimpleTable, text_column
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})
_WIDTH, _HEIGHT = 1120, 640


def files_in(paths: Sequence[Path]) -> list[Path]:
    """List the files given and those in the folders given, by name, without the lock files of Excel and of the system.

    Photographs and letters stay, to be refused with a reason: somebody sent them as an answer.
    """
    found: list[Path] = []
    for path in paths:
        found += sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    return [path for path in dict.fromkeys(found) if not path.name.startswith(("~$", ".")) and path.name.lower() not in _OF_THE_SYSTEM]


def read_files(files: Sequence[Path], year: int, ask: Callable[..., Any], step: Callable[[int, int], None]) -> list[Arrival]:
    """Read every file and hold it against the register; for a worker thread."""
    read = []
    for place, path in enumerate(files):
        step(place, len(files))
        read.append(read_returned(path))
    known = ask(known_register, year)
    return arrivals(read, known.organisations, year, known.jump_percent, known.merged)


class ArrivalsDialog(CarefulDialog):
    """The sheets above, the values of the one chosen below; a click or the space bar takes a sheet or a value out."""

    def __init__(self, shell: Shell, year: int, found: Sequence[Arrival], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._year = shell, year
        self.found = list(found)
        self.left_out: set[int] = set()
        self.values_left_out: set[tuple[int, str]] = set()
        self._mended = False
        self.setWindowTitle(tr("Phiếu HTX-01 nhận về, năm {year}").format(year=year))
        column = QVBoxLayout(self)
        theme.space(column, (20, 16, 20, 14), 10)
        self.said = QLabel()
        theme.style(self.said, "heading")
        column.addWidget(self.said)
        halves = QSplitter(Qt.Orientation.Vertical)
        self.sheets = SimpleTable(self._sheet_columns(), empty_text=tr("Không có phiếu nào."), framed=True)
        self.values = SimpleTable(self._value_columns(), empty_text=tr("Chọn một phiếu đã nhận để xem các thay đổi."), framed=True)
        halves.addWidget(self.sheets)
        halves.addWidget(self.values)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column.addWidget(halves, 1)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        theme.style(self.problem, "problem")
        column.addWidget(self.problem)
        self._say("")
        hint = QLabel(
            tr("Phím cách (hoặc bấm vào ô ✓) để bỏ hay lấy lại một phiếu, một giá trị. Chưa có gì được ghi cho tới khi nhấn Ghi.")
        )
        theme.style(hint, "muted")
        buttons = QHBoxLayout()
        theme.space(buttons, 0, 8)
        buttons.addWidget(hint, 1)
        leave = QPushButton(tr("Đóng"))
        leave.clicked.connect(self.reject)
        self.go = QPushButton()
        theme.style(self.go, "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self.save)
        buttons.addWidget(leave)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        theme.size(self, min_width=_WIDTH, height=_HEIGHT)
        space = QKeySequence(Qt.Key.Key_Space)
        QShortcut(space, self.sheets, self._toggle_sheet, context=Qt.ShortcutContext.WidgetShortcut)
        QShortcut(space, self.values, self._toggle_value, context=Qt.ShortcutContext.WidgetShortcut)
        self.sheets.clicked.connect(lambda index: self._toggle_sheet() if index.column() == 0 else None)
        self.values.clicked.connect(lambda index: self._toggle_value() if index.column() == 0 else None)
        self.sheets.set_rows(self.found)
        self.sheets.selectionModel().currentRowChanged.connect(lambda now, before: self._show_values())
        if self.found:
            self.sheets.selectRow(0)
        self._tell()

    def holds_work(self) -> bool:
        """Whether sheets or values were taken out or mended."""
        return bool(self.left_out or self.values_left_out or self._mended)

    def chosen(self) -> list[TakenSheet]:
        """Return what would be kept."""
        return [self._taken(arrival) for arrival in self.found if self._may_be_taken(arrival) and arrival.number not in self.left_out]

    def save(self) -> None:
        """Keep what is chosen in one act."""
        taken = self.chosen()
        if not taken or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self._shell.do(
            take_in_sheets, TakeInSheets(self._year, taken), owner=self, then=self._saved, refused=self._refused,
            ended=self._tell, title=tr("Đang ghi các phiếu…"),
        )  # fmt: skip

    def use_proposed(self, arrival: Arrival, change: Change) -> None:
        """Put the value that was probably meant in place of the one written."""
        mended = replace(change, after=change.proposed, doubt="", is_error=False, proposed=None)
        changes = tuple(mended if each == change else each for each in arrival.changes)
        self._mended = True
        self.found[self.found.index(arrival)] = replace(arrival, changes=changes)
        self._show_again()

    def _show_again(self) -> None:
        at = self.sheets.currentIndex().row()
        self.sheets.set_rows(self.found)
        self.sheets.selectRow(at)
        self._tell()

    def _saved(self, done: Done) -> None:
        self.accept()

    def _refused(self, broken: RuleBroken) -> None:
        self._say(broken.sentence)
        number = broken.field.partition(".")[0]
        for place, arrival in enumerate(self.found):
            if str(arrival.organisation) == number and self._may_be_taken(arrival):
                self.sheets.selectRow(place)
        self._shell.ask(known_register, self._year, then=self._hold_again, owner=self, slot="again")

    def _hold_again(self, known: KnownRegister) -> None:
        """Show what the register says by now; a value recorded otherwise since is kept as it is, unless the person takes it again."""
        self.found, unseen = held_again(self.found, known.organisations)
        self.values_left_out |= unseen
        self._show_again()

    def _say(self, sentence: str) -> None:
        said = sentence or self._shell.read_only_reason
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _taken(self, arrival: Arrival) -> TakenSheet:
        kept = [change for change in arrival.changes if (arrival.number, change.key) not in self.values_left_out]
        assert arrival.organisation is not None
        return TakenSheet(
            arrival.organisation, arrival.file, {each.key: each.after for each in kept if each.is_figure},
            {each.key: each.after for each in kept if not each.is_figure}, {each.key: each.before for each in kept},
        )  # fmt: skip

    def _may_be_taken(self, arrival: Arrival) -> bool:
        return arrival.state in (State.ARRIVED, State.SAME)

    def _toggle_sheet(self) -> None:
        arrival = self.sheets.current_row()
        if arrival is not None and self._may_be_taken(arrival):
            self.left_out ^= {arrival.number}
            self._repaint()

    def _toggle_value(self) -> None:
        arrival, change = self.sheets.current_row(), self.values.current_row()
        if arrival is not None and change is not None:
            if change.proposed is not None and change.is_error and (arrival.number, change.key) not in self.values_left_out:
                self.use_proposed(arrival, change)
                return
            self.values_left_out ^= {(arrival.number, change.key)}
            self._repaint()

    def _repaint(self) -> None:
        self.sheets.viewport().update()
        self.values.viewport().update()
        self._tell()

    def _show_values(self) -> None:
        arrival = self.sheets.current_row()
        self.values.set_rows(arrival.changes if arrival is not None else ())

    def _tell(self) -> None:
        count = {state: sum(arrival.state is state for arrival in self.found) for state in State}
        self.said.setText(tr("Đã nhận {arrived} phiếu có thay đổi, {same} phiếu không khác sổ · không nhận được {refused} · còn thiếu {missing}").format(
            arrived=format_number(count[State.ARRIVED]), same=format_number(count[State.SAME]), refused=format_number(count[State.REFUSED]),
            missing=format_number(count[State.MISSING]),
        ))  # fmt: skip
        taken = self.chosen()
        values = sum(len(each.figures) + len(each.facts) for each in taken)
        self.go.setText(tr("Ghi {sheets} phiếu ({values} thay đổi)").format(sheets=format_number(len(taken)), values=format_number(values)))
        open_button(self.go, bool(taken), self._shell.read_only_reason, "" if taken else tr("Chưa có phiếu nào được chọn để ghi."))

    def _sheet_columns(self) -> list[Column[Any]]:
        return [
            Column("taken", "✓", 34, "center", show=self._mark_of),
            Column("state", tr("Tình trạng"), 128, show=lambda each: _state_name(each.state), tone=_tone_of),
            text_column("name", tr("Đơn vị"), lambda each: each.name or None, width=300, sort=None),
            text_column("file", tr("Tệp"), lambda each: each.file or None, width=240, sort=None),
            text_column("reason", tr("Lý do, ghi chú"), _said_of, width=380, sort=None, tip=_said_of, tone=_tone_of),
        ]

    def _value_columns(self) -> list[Column[Any]]:
        return [
            Column("taken", "✓", 34, "center", show=self._value_mark),
            text_column("label", tr("Mục"), lambda change: change.label, width=230, sort=None),
            Column("before", tr("Trong sổ"), 180, "right", show=lambda change: _value_text(change, change.before)),
            Column("after", tr("Trên phiếu"), 180, "right", show=lambda change: _value_text(change, change.after), tone=_value_tone),
            text_column("doubt", tr("Cần xem lại"), _doubt_of, width=420, sort=None, tip=_doubt_of, tone=_value_tone),
        ]

    def _mark_of(self, arrival: Arrival) -> str:
        if not self._may_be_taken(arrival):
            return ""
        return "☐" if arrival.number in self.left_out else "☑"

    def _value_mark(self, change: Change) -> str:
        arrival = self.sheets.current_row()
        return "☐" if arrival is not None and (arrival.number, change.key) in self.values_left_out else "☑"


def _state_name(state: State) -> str:
    return {
        State.ARRIVED: tr("Đã nhận"), State.SAME: tr("Không khác sổ"), State.REFUSED: tr("Không nhận được"), State.MISSING: tr("Còn thiếu"),
    }[state]  # fmt: skip


def _tone_of(arrival: Arrival) -> Any:
    if arrival.has_errors or arrival.state is State.REFUSED:
        return "bad"
    if arrival.state is State.MISSING or arrival.remarks or any(change.doubt for change in arrival.changes):
        return "warn"
    return None


def _said_of(arrival: Arrival) -> str:
    said = [arrival.reason] if arrival.reason else []
    said += [f"{label}: {sentence}" for label, sentence in arrival.remarks]
    doubts = sum(bool(change.doubt) for change in arrival.changes)
    if doubts:
        said.append(tr("{count} giá trị cần xem lại").format(count=doubts))
    return "; ".join(said)


def _value_text(change: Change, value: Any) -> str:
    if not change.is_figure:
        return value or "—"
    return figure_text(change.key, value) if change.key in FIGURES else str(value)


def _value_tone(change: Change) -> Any:
    return "bad" if change.is_error else "warn" if change.doubt else None


def _doubt_of(change: Change) -> str:
    if change.is_error and change.proposed is not None:
        return tr("{doubt} Nhấn phím cách để dùng số đề xuất.").format(doubt=change.doubt)
    return change.doubt
