"""The crash window: what happened in a sentence, details to copy, go on or leave."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.app import crash
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr


class CrashWindow(QDialog):
    """Shown for an unexpected error; the person may go on, since every command is whole or not at all."""

    def __init__(self, details: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Lỗi của chương trình"))
        layout = QVBoxLayout(self)
        theme.space(layout, (24, 20, 24, 18), 12)
        said = QLabel(crash.sentence())
        theme.style(said, "heading")
        said.setWordWrap(True)
        layout.addWidget(said)
        more = QLabel(
            tr(
                "Việc đang làm dở chưa được ghi; bạn có thể làm lại. Nếu lỗi lặp lại, hãy gửi nội dung chi tiết dưới đây"
                " cho người hỗ trợ. Chương trình không tự gửi gì ra khỏi máy này.\nTệp nhật ký: {place}"
            ).format(place=log)
        )
        more.setWordWrap(True)
        layout.addWidget(more)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Chi tiết lỗi"))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.hide()
        layout.addWidget(self._details, 1)
        buttons = QHBoxLayout()
        theme.space(buttons, 0, 8)
        self._show = QPushButton(tr("Xem chi tiết"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._toggled)
        self.copy = QPushButton(tr("Chép chi tiết"))
        self.copy.clicked.connect(self._copied)
        leave = QPushButton(tr("Đóng chương trình"))
        leave.clicked.connect(self._leave)
        stay = QPushButton(tr("Làm tiếp"))
        theme.style(stay, "primary")
        stay.setDefault(True)
        stay.setFocus()
        stay.clicked.connect(self.accept)
        buttons.addWidget(self._show)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(stay)
        layout.addLayout(buttons)
        theme.size(self, min_width=560)

    def _toggled(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._details.setMinimumHeight(theme.px(220) if shown else 0)
        self.adjustSize()

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self.copy.setText(tr("Đã chép"))

    def _leave(self) -> None:
        self.reject()
        QApplication.closeAllWindows()
        QApplication.exit(1)
