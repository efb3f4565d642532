"""Chooses a reporting period: kind, which one, year."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from lmhtx_desktop.areas.reporting.words import PERIOD_KINDS, PeriodKind, kind_of
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import Period, parse_period

_FIRST_YEAR, _YEARS_AHEAD = 2015, 2
_ROMAN = ("I", "II", "III", "IV")


class PeriodEdit(QWidget):
    """Kind of period, its number, its year, and a step to the period before or after.

    Attributes:
        edited: the person chose another period.
    """

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silent = False
        row = QHBoxLayout(self)
        theme.space(row, 0, 6)
        self.before = self._step_button("left", tr("Kỳ trước"), -1)
        self.kinds, self.parts, self.years = QComboBox(), QComboBox(), QComboBox()
        self.after = self._step_button("right", tr("Kỳ sau"), 1)
        for box, name in ((self.kinds, tr("Loại kỳ")), (self.parts, tr("Kỳ")), (self.years, tr("Năm"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for widget in (self.kinds, self.parts, self.before, self.years, self.after):
            row.addWidget(widget)
        for year in range(_FIRST_YEAR, today.year + _YEARS_AHEAD):
            self.years.addItem(str(year), year)
        self.set_kinds(tuple(PeriodKind))
        self.set_value(parse_period(str(today.year)))
        self.kinds.currentIndexChanged.connect(self._on_kind)
        self.parts.currentIndexChanged.connect(self._on_edited)
        self.years.currentIndexChanged.connect(self._on_edited)

    def set_kinds(self, kinds: Sequence[PeriodKind]) -> None:
        """Offer only these kinds; the chosen one stays where it can."""
        chosen = self.kinds.currentData()
        self._silent = True
        self.kinds.clear()
        for kind in PeriodKind:
            if kind in kinds:
                self.kinds.addItem(tr(PERIOD_KINDS[kind]), kind)
        place = self.kinds.findData(chosen)
        self.kinds.setCurrentIndex(place if place >= 0 else self.kinds.count() - 1)
        self.kinds.setVisible(len(kinds) > 1)
        self._silent = False
        if place < 0:
            self._fill_parts()

    def value(self) -> Period:
        """Return the period chosen."""
        year, part = self.years.currentData(), self.parts.currentData() or ""
        return parse_period(f"{year}{part}")

    def set_value(self, period: Period) -> None:
        """Show a period; `edited` stays silent."""
        self._silent = True
        place = self.kinds.findData(kind_of(period))
        if place >= 0:
            self.kinds.setCurrentIndex(place)
        self._fill_parts()
        self.parts.setCurrentIndex(max(self.parts.findData(period.text[4:].replace("M6", "H1")), 0))
        if self.years.findData(period.year) < 0:
            self.years.addItem(str(period.year), period.year)
        self.years.setCurrentIndex(self.years.findData(period.year))
        self._silent = False

    def step(self, by: int) -> None:
        """Go to the period before (-1) or after (1)."""
        count = max(self.parts.count(), 1)
        place = self.years.currentData() * count + max(self.parts.currentIndex(), 0) + by
        year, part = divmod(place, count)
        row = self.years.findData(year)
        if row < 0:
            return
        self._silent = True
        self.years.setCurrentIndex(row)
        self.parts.setCurrentIndex(part)
        self._silent = False
        self.edited.emit()

    def _step_button(self, icon: str, words: str, by: int) -> QPushButton:
        button = QPushButton()
        set_icon(button, icon)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.step(by))
        return button

    def _on_kind(self) -> None:
        if not self._silent:
            self._fill_parts()
            self.edited.emit()

    def _on_edited(self) -> None:
        if not self._silent:
            self.edited.emit()

    def _fill_parts(self) -> None:
        silent, self._silent = self._silent, True
        self.parts.clear()
        for words, part in _parts_of(self.kinds.currentData()):
            self.parts.addItem(words, part)
        self.parts.setVisible(self.parts.count() > 1)
        self._silent = silent


def _parts_of(kind: PeriodKind) -> list[tuple[str, str]]:
    if kind == PeriodKind.MONTH:
        return [(tr("tháng {month}").format(month=month), f"-{month:02d}") for month in range(1, 13)]
    if kind == PeriodKind.QUARTER:
        return [(tr("quý {quarter}").format(quarter=name), f"Q{number}") for number, name in enumerate(_ROMAN, 1)]
    if kind == PeriodKind.HALF:
        return [(tr("6 tháng đầu năm"), "H1"), (tr("6 tháng cuối năm"), "H2")]
    return [("", "M9" if kind == PeriodKind.NINE_MONTHS else "")]
