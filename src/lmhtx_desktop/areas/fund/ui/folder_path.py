"""The path of a folder as a calm vertical line: a mark for each step, what was done beside it, what is missing in red."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.queries.folders import PathPoint
from lmhtx_desktop.areas.fund.words.folder import step_name
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr

#: Texts of the buttons beside a step and what they do, by step.
Offers = Callable[[PathPoint], Sequence[tuple[str, Callable[[], object]]]]
#: Height of the line with a step's name, where its mark stands from the top of the row, half the width of the mark.
_HEAD, _MARK_AT, _RADIUS = 28, 16, 6


class PathView(QWidget):
    """Shows the steps below each other. `offers`: the acts that stand beside each."""

    def __init__(self, points: Sequence[PathPoint], offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        theme.space(column, 0, 0)
        self.rows = [_Row(point, offers(point), first=place == 0, last=place == len(points) - 1) for place, point in enumerate(points)]
        for row in self.rows:
            column.addWidget(row)


class _Row(QWidget):
    def __init__(self, point: PathPoint, offers: Sequence[tuple[str, Callable[[], object]]], *, first: bool, last: bool) -> None:
        super().__init__()
        self.point = point
        row = QHBoxLayout(self)
        theme.space(row, 0, 10)
        row.addWidget(_Mark(point.state, first=first, last=last))
        column = QVBoxLayout()
        theme.space(column, (0, 2, 0, 0 if last else 12), 2)
        row.addLayout(column, 1)
        head = QHBoxLayout()
        theme.space(head, 0, 8)
        name = QLabel(step_name(point.step))
        theme.style(name, "fact" if point.state == "done" else "muted")
        if point.state in ("now", "ended"):
            theme.style(name, "label", tone="bad" if point.state == "ended" else "none")
        theme.size(name, min_height=_HEAD)
        head.addWidget(name)
        day = QLabel(format_date(point.on) if point.on else _state_words(point.state))
        theme.style(day, "hint")
        head.addWidget(day, 1)
        self.buttons = []
        for text, call in offers:
            button = QPushButton(text)
            button.setAutoDefault(False)
            theme.style(button, "link")
            button.setAccessibleName(f"{step_name(point.step)}: {text}")
            button.clicked.connect(call)
            self.buttons.append(button)
            head.addWidget(button)
        column.addLayout(head)
        for text in point.said:
            self._add(column, text, "muted")
        if point.missing:
            self._add(column, tr("Còn thiếu: {papers}").format(papers="; ".join(point.missing)), "problem")
        self.setAccessibleName(step_name(point.step))

    def _add(self, column: QVBoxLayout, text: str, role: str) -> None:
        line = QLabel(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        theme.style(line, role)
        column.addWidget(line)


class _Mark(QWidget):
    """The mark of a step on the line: filled where done, a ring where next, faint where ahead, a cross where the folder ended."""

    def __init__(self, state: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self._state, self._first, self._last = state, first, last
        theme.size(self, width=4 * _RADIUS)
        theme.look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, at, radius = self.width() / 2, float(theme.px(_MARK_AT)), float(theme.px(_RADIUS))
        painter.setPen(QPen(look.colour("line"), theme.px(2)))
        if not self._first:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, at - radius))
        if not self._last:
            painter.drawLine(QPointF(middle, at + radius), QPointF(middle, self.height()))
        colour = look.colour({"done": "accent", "now": "accent", "ended": "bad"}.get(self._state, "edge_strong"))
        painter.setPen(QPen(colour, theme.px(2)))
        painter.setBrush(colour if self._state == "done" else look.colour("surface"))
        painter.drawEllipse(QPointF(middle, at), radius - 1, radius - 1)
        if self._state == "ended":
            arm = radius / 2
            painter.drawLine(QPointF(middle - arm, at - arm), QPointF(middle + arm, at + arm))
            painter.drawLine(QPointF(middle - arm, at + arm), QPointF(middle + arm, at - arm))


def _state_words(state: str) -> str:
    return {"now": tr("bước tiếp theo"), "skipped": tr("không ghi")}.get(state, "")
