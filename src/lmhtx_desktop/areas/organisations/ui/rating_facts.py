"""The yearly figures that help with one criterion, beside the sheet: of the year and of the one before."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.queries.briefs import Figures
from lmhtx_desktop.areas.organisations.queries.rating import RatingSheet
from lmhtx_desktop.areas.organisations.rules import figure_name
from lmhtx_desktop.areas.organisations.ui.figures_dialog import figure_text
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Facts
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

#: Width of the panel, in design pixels.
WIDTH = 258


class FactsPanel(QFrame):
    """Shows the figures of the line the cursor is on; it proposes no points."""

    def __init__(self, sheet: RatingSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        theme.style(self, "card")
        theme.size(self, width=WIDTH)
        column = QVBoxLayout(self)
        theme.space(column, (14, 10, 14, 12), 8)
        heading = QLabel(tr("Số liệu để tham khảo"))
        theme.style(heading, "heading")
        column.addWidget(heading)
        self._about = QLabel()
        self._about.setWordWrap(True)
        theme.style(self._about, "hint")
        column.addWidget(self._about)
        self._facts = Facts([], columns=1)
        column.addWidget(self._facts)
        column.addStretch(1)
        keys = QLabel(tr("Enter: xuống dòng · Tab: sang cột · Ctrl+V: dán cả cột từ Excel · Ctrl+Enter: ghi và mở HTX tiếp theo"))
        keys.setWordWrap(True)
        theme.style(keys, "hint")
        column.addWidget(keys)

    def show_line(self, title: str, figures: Sequence[str]) -> None:
        """Show these yearly figures, by name, for the line of this title."""
        self._about.setText(title)
        pairs: list[tuple[str, str | QWidget]] = [pair for key in figures for pair in self._pairs(key)]
        self._facts.set(pairs or [(tr("Tiêu chí này"), tr("không có số liệu năm đi kèm"))])

    def _pairs(self, key: str) -> list[tuple[str, str]]:
        sheet, name = self._sheet, figure_name(key)
        now, before = _figure(sheet.figures, key), _figure(sheet.figures_before, key)
        pairs = [(tr("{name}, năm {year}").format(name=name, year=sheet.year), figure_text(key, now))]
        if before is not None:
            told = figure_text(key, before)
            if isinstance(now, int) and isinstance(before, int) and not isinstance(now, bool) and before:
                told += tr(" (nay {change})").format(change=_percent(now, before))
            pairs.append((tr("{name}, năm {year}").format(name=name, year=sheet.year - 1), told))
        return pairs


def _figure(told: Figures | None, key: str) -> Any:
    return getattr(told, key, None) if told is not None else None


def _percent(now: int, before: int) -> str:
    """Say by how much a figure changed, in percent of last year's."""
    share = Fraction((now - before) * 100, abs(before))
    return f"{'+' if share > 0 else ''}{format_number(share, 1)} %"
