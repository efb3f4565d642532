"""The list of keys, as Trợ giúp shows it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import mark, tr

#: Keys that work on every page; areas add their own acts in the menu Trang này.
KEYS = (
    ("Ctrl+1 … Ctrl+9", mark("mở các phần: Tổng quan, Tổ chức, Hội phí…")),
    ("Ctrl+N, Ins", mark("thêm")),
    ("F2 · Enter", mark("sửa · mở hồ sơ")),
    ("Del", mark("xóa (hoàn tác được)")),
    ("Ctrl+S", mark("ghi")),
    ("Enter", mark("sang ô kế tiếp; ở ô cuối thì ghi")),
    ("Esc", mark("thoát")),
    ("Ctrl+Z · Ctrl+Y", mark("hoàn tác · làm lại")),
    ("Ctrl+F", mark("tìm")),
    ("F5", mark("làm mới")),
    ("F9", mark("kiểm tra")),
    ("Ctrl+P · Ctrl+E", mark("in · kết xuất")),
    ("Ctrl+C · Ctrl+V", mark("chép · dán cả khối với Excel")),
    ("Ctrl+H", mark("lịch sử của hồ sơ đang mở")),
    ("Alt+←", mark("về trang trước")),
    ("Ctrl+B", mark("thu gọn thanh bên")),
    ("Ctrl++ · Ctrl+- · Ctrl+0", mark("phóng to · thu nhỏ · cỡ 100 %")),
    ("F1", mark("hướng dẫn của trang này")),
)


class KeysWindow(QDialog):
    """Shows the keys in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Các phím tắt"))
        layout = QVBoxLayout(self)
        theme.space(layout, (24, 20, 24, 16), 16)
        grid = QGridLayout()
        theme.space(grid, 0, 8)
        layout.addLayout(grid)
        for row, (keys, words) in enumerate(KEYS):
            key = QLabel(keys)
            theme.style(key, "label")
            key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(key, row, 0)
            grid.addWidget(QLabel(tr(words)), row, 1)
        close = QPushButton(tr("Đóng"))
        close.clicked.connect(self.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
