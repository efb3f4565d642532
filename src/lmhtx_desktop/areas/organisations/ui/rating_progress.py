"""How far the rating of a year is: a bar over the list, and the same by industry group."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.queries.rating_list import Progress
from lmhtx_desktop.areas.organisations.words import Rating, RatingState, rating_name, rating_state_name, sector_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import SimpleTable
from lmhtx_desktop.desk.table import Column, number_column, text_column
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number, quotient

_COLOURS = {
    RatingState.RATED: "accent_fill",
    RatingState.NOT_RATED: "edge_strong",
    RatingState.STARTED: "warn",
    RatingState.MISSING: "edge",
}


class ProgressStrip(QFrame):
    """One line over the list: a bar of the four states, their counts (a click filters by one), and the industries.

    Args:
        choose: called with the code of a state to filter by.
    """

    def __init__(self, choose: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.style(self, "card")
        self._choose = choose
        self._progress: list[Progress] = []
        self._year = 0
        row = QHBoxLayout(self)
        theme.space(row, (14, 6, 8, 6), 10)
        self._bar = _Bar()
        row.addWidget(self._bar)
        self.buttons: dict[RatingState, QPushButton] = {}
        for state in RatingState:
            button = QPushButton()
            button.setAutoDefault(False)
            theme.style(button, "flat")
            button.clicked.connect(lambda _=False, state=state: self._choose(str(state)))
            self.buttons[state] = button
            row.addWidget(button)
        row.addStretch(1)
        self.by_sector = QPushButton(tr("Theo ngành…"))
        self.by_sector.setAutoDefault(False)
        theme.style(self.by_sector, "link")
        self.by_sector.clicked.connect(self.open_sectors)
        row.addWidget(self.by_sector)

    def show_progress(self, year: int, progress: Sequence[Progress]) -> None:
        """Show how far the rating of `year` is."""
        self._year, self._progress = year, list(progress)
        everything = self._progress[0]
        self._bar.show_counts([(state, everything.count(state)) for state in RatingState], everything.total)
        for state, button in self.buttons.items():
            count = everything.count(state)
            told = f"{rating_state_name(state)}: {format_number(count)}"
            if everything.total:
                told += f" ({format_number(quotient(100 * count, everything.total, 1), 1)} %)"
            button.setText(told)
            button.setToolTip(tr("Lọc: {state}").format(state=rating_state_name(state)))
            button.setVisible(bool(count) or state in (RatingState.RATED, RatingState.MISSING))
        self.by_sector.setEnabled(bool(everything.total))

    def open_sectors(self) -> QDialog:
        """Open the counts by industry group."""
        dialog = SectorDialog(self._year, self._progress, self)
        dialog.open()
        return dialog


class _Bar(QWidget):
    """The states as one bar."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: list[tuple[RatingState, int]] = []
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: list[tuple[RatingState, int]], total: int) -> None:
        """Show other counts."""
        self._counts, self._total = counts, total
        self.setAccessibleName(", ".join(f"{rating_state_name(state)} {count}" for state, count in counts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, at = theme.look(), 0.0
        painter.fillRect(self.rect(), look.colour("line"))
        for state, count in self._counts:
            wide = self.width() * count / self._total if self._total else 0.0
            painter.fillRect(QRectF(at, 0, wide, self.height()), look.colour(_COLOURS[state]))
            at += wide


class SectorDialog(QDialog):
    """The counts of a year by industry group, as form KTTT-04 has them."""

    def __init__(self, year: int, progress: Sequence[Progress], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Đánh giá, xếp loại năm {year} theo ngành").format(year=year))
        theme.style(self, "form")
        column = QVBoxLayout(self)
        theme.space(column, (20, 16, 20, 16), 10)
        title = QLabel(self.windowTitle())
        theme.style(title, "title")
        column.addWidget(title)
        self.table = SimpleTable(_columns(), [*progress[1:], *progress[:1]], most_rows=12, framed=True)
        column.addWidget(self.table)
        close = QPushButton(tr("Đóng"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(theme.px(1150), self.sizeHint().height())


def _columns() -> list[Column[Any]]:
    columns: list[Column[Any]] = [
        text_column("sector", tr("Ngành"), _sector, width=232),
        number_column("total", tr("Số HTX"), lambda row: row.total, width=76),
    ]
    for state in RatingState:
        columns.append(number_column(str(state), rating_state_name(state), _state(state), width=106))
    for rating in Rating:
        columns.append(number_column(str(rating), rating_name(rating), _rating(rating), width=82))
    return columns


def _sector(row: Progress) -> str:
    if row.sector is None:
        return tr("Tổng số")
    return sector_name(row.sector) if row.sector else tr("Chưa ghi ngành")


def _state(state: RatingState) -> Callable[[Progress], int]:
    return lambda row: row.count(state)


def _rating(rating: Rating) -> Callable[[Progress], int]:
    return lambda row: row.ratings.get(rating, 0)
