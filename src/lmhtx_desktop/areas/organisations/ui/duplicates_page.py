"""The page "Trùng lặp": pairs of the register that may be one organisation, the surest first."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import JudgeDifferent, judge_different
from lmhtx_desktop.areas.organisations.queries.duplicates import DoubleRow, Side, possible_doubles, still_possible
from lmhtx_desktop.areas.organisations.rules.duplicates import STRENGTH_NAMES, Strength
from lmhtx_desktop.areas.organisations.ui.merge_dialog import MergeDialog
from lmhtx_desktop.areas.organisations.words import kind_short_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, buttons_of, fit_acts
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.empty import EmptyNote
from lmhtx_desktop.desk.messages import MessageStrip, ProgressStrip
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, SimpleTable
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.text import fold

_TONES: dict[Strength, Any] = {Strength.SURE: "warn", Strength.LIKELY: None, Strength.POSSIBLE: "muted"}


class DuplicatesPage(Page):
    """Finds pairs that may be one organisation; Enter lays a pair side by side.

    Attributes:
        counted: how many pairs there are now.
    """

    counted = Signal(int)
    help_topic = "duplicates"
    listens = frozenset({Area.ORGANISATIONS})

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.rows: list[DoubleRow] = []
        self._found: list[DoubleRow] | None = None
        self._searching = False
        column = QVBoxLayout(self)
        theme.space(column, (20, 14, 20, 8), 10)
        self.table = SimpleTable(_columns(), (), open_row=self.compare, framed=True)
        column.addLayout(self._head())
        self.table.moved.connect(lambda: fit_acts(self))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._empty = EmptyNote()
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)
        self.status = QLabel()
        theme.style(self.status, "muted")
        column.addWidget(self.status)
        self.set_title(tr("Trùng lặp"))
        self._say_empty(tr("Đang tìm các tổ chức có thể trùng nhau…"))

    def refresh(self) -> None:
        """Search when first shown; later only look which pairs still stand."""
        if self._found is None:
            self.search()
        else:
            self.shell.ask(still_possible, self._found, then=self._show, owner=self, slot="still")

    def search(self) -> None:
        """Search the whole register anew; can be stopped."""
        if self._searching:
            return
        self._searching = True
        fit_acts(self)
        self._say_empty(tr("Đang tìm các tổ chức có thể trùng nhau…"))
        _search(self.shell, self, self._on_found, self._on_ended)

    def compare(self, row: DoubleRow | None = None) -> None:
        """Lay the pair of `row` (None: where the cursor is) side by side."""
        chosen = row or self.table.current_row()
        if chosen is None:
            return
        MergeDialog(self.shell, chosen.first.id, chosen.second.id, self, reason=chosen.proposal.reason).open()

    def judge(self) -> None:
        """Keep that the pair under the cursor is two organisations."""
        chosen = self.table.current_row()
        if chosen is None:
            return
        self.shell.do(judge_different, JudgeDifferent(chosen.first.id, chosen.second.id), owner=self)

    def _head(self) -> QVBoxLayout:
        both = QVBoxLayout()
        theme.space(both, 0, 8)
        first = QHBoxLayout()
        theme.space(first, 0, 8)
        title = QLabel(tr("Trùng lặp"))
        theme.style(title, "title")
        first.addWidget(title, 1)
        self.narrow = QLineEdit()
        self.narrow.setPlaceholderText(tr("Tìm trong các cặp: tên, MST, xã…"))
        self.narrow.setClearButtonEnabled(True)
        self.narrow.setAccessibleName(tr("Tìm trong các cặp"))
        theme.size(self.narrow, min_width=180, max_width=300)
        self.narrow.textChanged.connect(self._fill)
        first.addWidget(self.narrow, 1)
        self.strength = ChoiceEdit(
            [(None, tr("Mọi mức độ")), *((level, tr(STRENGTH_NAMES[level])) for level in sorted(Strength, reverse=True))]
        )
        self.strength.setAccessibleName(tr("Mức độ"))
        theme.size(self.strength, width=170)
        self.strength.edited.connect(self._fill)
        first.addWidget(self.strength)
        both.addLayout(first)
        second = QHBoxLayout()
        theme.space(second, 0, 8)
        acts = [
            Action(tr("So sánh và gộp"), "F2", self.compare, primary=True, icon="edit", hindrance=self._no_pair),
            Action(tr("Không phải trùng"), "Del", self.judge, icon="close", hindrance=self._no_pair),
            Action(tr("Tìm lại"), "Ctrl+R", self.search, icon="refresh", writes=False, hindrance=self._still_searching),
        ]
        for button in buttons_of(acts, self, self.shell.read_only_reason):
            second.addWidget(button)
        second.addStretch(1)
        both.addLayout(second)
        return both

    def _no_pair(self) -> str:
        return tr("Hãy chọn một cặp trong danh sách.") if self.table.current_row() is None else ""

    def _still_searching(self) -> str:
        return tr("Đang tìm các tổ chức có thể trùng nhau…") if self._searching else ""

    def _on_found(self, found: list[DoubleRow]) -> None:
        self._found = found
        self._show(found)
        if not self.narrow.text():
            self.table.setFocus()

    def _on_ended(self) -> None:
        self._searching = False
        fit_acts(self)
        if self._found is None:
            self._say_empty(tr("Chưa tìm xong. Nhấn “Tìm lại” để tìm từ đầu."), Action(tr("Tìm lại"), call=self.search))
        elif self._stack.currentWidget() is self._empty:
            self._fill()

    def _show(self, rows: list[DoubleRow]) -> None:
        self.rows = rows
        self.counted.emit(len(rows))
        self._fill()

    def _fill(self) -> None:
        """Show the pairs that fit what was typed and chosen, the cursor where it was."""
        words, level = fold(self.narrow.text()).split(), self.strength.value()
        rows = [row for row in self.rows if (level is None or row.proposal.strength == level) and _holds(row, words)]
        place = self.table.currentIndex()
        line = max(place.row(), 0)
        self.table.set_rows(rows)
        if rows:
            self.table.setCurrentIndex(self.table.model().index(min(line, len(rows) - 1), max(place.column(), 0)))
            self._stack.setCurrentWidget(self.table)
        elif self.rows:
            self._say_empty(tr("Không có cặp nào như đã lọc."))
        elif self._found is not None:
            self._say_empty(tr("Không thấy tổ chức nào có thể trùng nhau. Sau mỗi lần nhập danh sách, hãy tìm lại."))
        self.status.setText(_counted(self.rows, rows) if self._found is not None else "")

    def _say_empty(self, sentence: str, action: Action | None = None) -> None:
        self._empty.say(sentence, action)
        self._stack.setCurrentWidget(self._empty)


class DuplicatesWindow(QDialog):
    """The page "Trùng lặp" in a window of its own, over the register."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(tr("Trùng lặp"))
        theme.size(self, min_width=960, min_height=560)
        column = QVBoxLayout(self)
        theme.space(column, 0, 0)
        self.page = DuplicatesPage(shell, self)
        column.addWidget(self.page)
        self.progress = ProgressStrip(shell, self.page)
        self.message = MessageStrip(shell, self.page)


def count_after_import(shell: Shell, owner: QObject, done: Done, then: Callable[[int], object]) -> None:
    """Search once a list was taken in: say how many pairs there are, beside what was done, and hand the number to `then`."""

    def found(rows: list[DoubleRow]) -> None:
        if rows:
            where = tr("Có {count} cặp có thể trùng: mở Việc khác › Trùng lặp.").format(count=format_number(len(rows)))
            shell.message.emit(f"{done.sentence}. {where}", done.entry)
        then(len(rows))

    _search(shell, owner, found)


def _search(shell: Shell, owner: QObject, then: Callable[[list[DoubleRow]], object], ended: Callable[[], object] | None = None) -> None:
    office = shell.office

    def job(step: Callable[[int, int], None]) -> list[DoubleRow]:
        found: list[DoubleRow] = office.ask(possible_doubles, step)
        return found

    shell.run(tr("Đang tìm tổ chức trùng lặp…"), job, owner=owner, then=then, ended=ended)


def _columns() -> list[Column[Any]]:
    return [
        Column("strength", tr("Mức độ"), 104, show=lambda row: tr(STRENGTH_NAMES[row.proposal.strength]),
               value=lambda row: -row.proposal.points, tone=lambda row: _TONES[row.proposal.strength]),
        Column("first", tr("Tổ chức"), 260, value=lambda row: _shorter(row.first.name), tip=lambda row: _side(row.first)),
        Column("first_code", tr("MST"), 104, value=lambda row: row.first.tax_code),
        Column("second", tr("Có thể trùng với"), 260, value=lambda row: _shorter(row.second.name), tip=lambda row: _side(row.second)),
        Column("second_code", tr("MST"), 104, value=lambda row: row.second.tax_code),
        Column("commune", tr("Xã, phường"), 120, value=_communes),
        Column("reason", tr("Lý do"), 210, value=lambda row: row.proposal.reason),
    ]  # fmt: skip


#: Beginnings of names that are the same for all; the whole name stands in the tip.
_BEGINNINGS = (("liên hiệp hợp tác xã ", "LHHTX "), ("hợp tác xã ", "HTX "), ("tổ hợp tác ", "THT "))


def _shorter(name: str) -> str:
    for beginning, short in _BEGINNINGS:
        if name.lower().startswith(beginning):
            return short + name[len(beginning) :]
    return name


def _communes(row: DoubleRow) -> str | None:
    named = dict.fromkeys(name for name in (row.first.commune, row.second.commune) if name)
    return " / ".join(named) or None


def _side(side: Side) -> str:
    parts = (side.name, kind_short_name(side.kind), side.commune, side.tax_code, side.representative, side.phone)
    return "\n".join(part for part in parts if part)


def _holds(row: DoubleRow, words: list[str]) -> bool:
    if not words:
        return True
    text = fold(
        " ".join(part for side in (row.first, row.second) for part in (side.name, side.tax_code, side.commune, side.representative) if part)
    )
    return all(word in text for word in words)


def _counted(all_rows: list[DoubleRow], shown: list[DoubleRow]) -> str:
    if not all_rows:
        return ""
    sure = sum(row.proposal.strength is Strength.SURE for row in all_rows)
    told = tr("{count} cặp có thể trùng, {sure} cặp gần như chắc").format(count=format_number(len(all_rows)), sure=format_number(sure))
    return told if len(shown) == len(all_rows) else tr("{shown} trong {told}").format(shown=format_number(len(shown)), told=told)
