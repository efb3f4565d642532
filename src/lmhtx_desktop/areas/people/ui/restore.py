"""The question before a copy is put back: what it holds, what would be different, what becomes of the present file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lmhtx_desktop.areas.people.copies import CopyRow, moment
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


class RestoreDialog(QDialog):
    """Accepted when the person wants the copy back.

    Args:
        different: for each part of the data that differs, what it is called, rows in the copy, rows now.
    """

    wants_look = Signal()

    def __init__(self, copy: CopyRow, different: list[tuple[str, int, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Phục hồi bản sao"))
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 18), 10)
        asked = QLabel(tr("Đưa dữ liệu trở về lúc {moment}?").format(moment=moment(copy.at)))
        theme.style(asked, "heading")
        column.addWidget(asked)
        told = QLabel(
            tr(
                "Bản sao đã được mở và kiểm tra, còn nguyên vẹn. Mọi việc ghi sau lúc đó sẽ không còn trong tệp đang dùng;"
                " tệp đang dùng được giữ lại thành một bản sao riêng, nên có thể quay lại."
            )
        )
        told.setWordWrap(True)
        theme.size(told, min_width=440)
        column.addWidget(told)
        column.addWidget(_differences(different), 1)
        buttons = QHBoxLayout()
        theme.space(buttons, 0, 8)
        look = QPushButton(tr("Mở để xem trước"))
        look.clicked.connect(self.wants_look)
        buttons.addWidget(look)
        buttons.addStretch(1)
        stay = QPushButton(tr("Quay lại"))
        stay.setDefault(True)
        stay.clicked.connect(self.reject)
        buttons.addWidget(stay)
        self.go = QPushButton(tr("Phục hồi"))
        theme.style(self.go, "danger")
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self.accept)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        stay.setFocus()


def _differences(different: list[tuple[str, int, int]]) -> QWidget:
    if not different:
        same = QLabel(tr("Số dòng của mọi bảng giống như bây giờ."))
        theme.style(same, "muted")
        return same
    inside = QWidget()
    grid = QGridLayout(inside)
    theme.space(grid, 0, 6)
    lines = [(tr("Phần dữ liệu"), tr("Trong bản sao"), tr("Bây giờ"))]
    lines += [(name, format_number(then), format_number(now)) for name, then, now in different]
    for row, line in enumerate(lines):
        for place, words in enumerate(line):
            label = QLabel(words)
            theme.style(label, "muted" if row == 0 else "label" if place == 0 else "")
            grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft)
    grid.setRowStretch(len(lines), 1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(inside)
    inside.setAutoFillBackground(False)
    theme.size(scroll, min_height=140)
    return scroll
