"""“Số này từ đâu ra?”: the panel at the right that tells what stands behind a number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.reporting.explain import Explanation, Part
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.table import Column, SimpleTable
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

#: As many records as are seen without scrolling; the others scroll.
_LINES = 200


class ExplainPanel(QFrame):
    """Value, how it comes about, and every record behind it.

    Attributes:
        opened: (area, record id): the officer wants to see that record. printed: the annex is wanted.
        closed: the panel is not wanted any more.
    """

    opened = Signal(str, int)
    printed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.style(self, "card")
        self.found: Explanation | None = None
        column = QVBoxLayout(self)
        theme.space(column, (14, 10, 14, 12), 8)
        head = QHBoxLayout()
        title = QLabel(tr("Số này từ đâu ra?"))
        theme.style(title, "heading")
        self.annex, close = QPushButton(tr("In phụ lục")), QPushButton()
        set_icon(close, "close")
        close.setToolTip(tr("Đóng (Esc)"))
        close.setAccessibleName(tr("Đóng"))
        self.annex.clicked.connect(self.printed)
        close.clicked.connect(self.closed)
        head.addWidget(title, 1)
        head.addWidget(self.annex)
        head.addWidget(close)
        column.addLayout(head)
        self.place, self.value, self.how, self.more = QLabel(), QLabel(), QLabel(), QLabel()
        theme.style(self.value, "title")
        theme.style(self.more, "muted")
        for label in (self.place, self.value, self.how, self.more):
            label.setWordWrap(True)
            column.addWidget(label)
        self.records = SimpleTable(
            [
                Column[Part]("label", tr("Hồ sơ"), width=220, show=lambda part: part.label, sort=None),
                Column[Part]("amount", tr("Số"), width=88, align="right", show=lambda part: part.text, value=_number, sort=None),
            ],
            open_row=self._open,
            empty_text=tr("Không có hồ sơ nào đứng sau ô này."),
            most_rows=_LINES,
        )
        self.records.setSizePolicy(self.records.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Expanding)
        self.records.setMinimumHeight(theme.px(80))
        column.addWidget(self.records, 1)
        self.total = QLabel()
        theme.style(self.total, "muted")
        column.addWidget(self.total)

    def show_explanation(self, found: Explanation) -> None:
        """Tell of another number."""
        self.found = found
        self.place.setText(f"{found.row_label}\n{found.column_label}")
        self.value.setText(f"{found.cell.text} {found.unit_label}".strip())
        self.how.setText(found.how)
        self.more.setText("\n".join(_more(found)))
        self.more.setVisible(bool(self.more.text()))
        self.records.set_rows(found.parts)
        counted = tr("{count} dòng").format(count=format_number(len(found.parts)))
        self.total.setText(counted if found.parts else "")
        self.setAccessibleName(tr("Số này từ đâu ra? {row}").format(row=found.row_label))

    def _open(self, part: Part) -> None:
        if self.found is not None and self.found.area and part.id > 0:
            self.opened.emit(self.found.area, part.id)


def _number(part: Part) -> object:
    return None if part.amount is None or isinstance(part.amount, str) else part.text


def _more(found: Explanation) -> list[str]:
    lines = []
    if found.cell.is_overtyped:
        lines.append(tr("Chương trình tính: {value}").format(value=found.computed_text))
    if found.typed_by is not None:
        lines.append(tr("Nhập tay: {user}, {day}").format(user=found.typed_by.user, day=format_date(found.typed_by.at.date())))
    if found.last:
        lines.append(tr("Biểu kỳ trước: {value}").format(value=found.last))
    return lines
