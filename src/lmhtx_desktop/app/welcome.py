"""The first start: a new data file for my Alliance, an existing one, the demo province, or one of the files of late."""

import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lmhtx_desktop.app import paths
from lmhtx_desktop.app.new_file import NewFile
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.language import tr


class Welcome(QWidget):
    """The window before any data file is open.

    Attributes:
        wants_file: open this file (Path). wants_demo: make and open the demo province. wants_creation: make a file
            at (Path) for a province (code).
    """

    wants_file = Signal(object)
    wants_demo = Signal()
    wants_creation = Signal(object, str)
    gone = Signal()

    def __init__(self, today: datetime.date) -> None:
        super().__init__()
        self.setWindowTitle(tr("Liên minh HTX"))
        self.resize(theme.px(880), theme.px(560))
        outer = QVBoxLayout(self)
        theme.space(outer, (48, 36, 48, 28), 4)
        title = QLabel(tr("Chương trình làm việc của Liên minh Hợp tác xã"))
        theme.style(title, "display")
        outer.addWidget(title)
        line = QLabel(tr("Dữ liệu nằm trong một tệp trên máy này; không cần mạng."))
        theme.style(line, "muted")
        outer.addWidget(line)
        outer.addSpacing(theme.px(20))
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        self._busy = QLabel()
        theme.style(self._busy, "muted")
        self._busy.setVisible(False)
        outer.addWidget(self._busy)
        self._stack.addWidget(self._choices())
        self.new_file = NewFile(today)
        self.new_file.wants_creation.connect(self.wants_creation)
        self.new_file.left.connect(lambda: self._stack.setCurrentIndex(0))
        self._stack.addWidget(self.new_file)

    def start_new(self) -> None:
        """Show the choice of province and file name."""
        self._stack.setCurrentWidget(self.new_file)
        self.new_file.begin()

    def show_busy(self, sentence: str) -> None:
        """Say what is being done ("" when it ended); meanwhile nothing else can be chosen."""
        self._busy.setText(sentence)
        self._busy.setVisible(bool(sentence))
        self._stack.setEnabled(not sentence)

    def _choices(self) -> QWidget:
        page = QWidget()
        across = QHBoxLayout(page)
        theme.space(across, 0, 32)
        left = QVBoxLayout()
        theme.space(left, 0, 12)
        across.addLayout(left, 3)
        left.addWidget(
            _choice(
                "add",
                tr("Tạo dữ liệu mới cho Liên minh của tôi"),
                tr("Chọn tỉnh, thành phố; danh mục xã, phường có sẵn."),
                self.start_new,
                primary=True,
            )
        )
        left.addWidget(_choice("open", tr("Mở tệp dữ liệu có sẵn"), tr("Tệp có đuôi .lmhtx trên máy này."), self._choose))
        left.addWidget(
            _choice("preview", tr("Xem tỉnh mẫu"), tr("300 tổ chức giả định, đủ mọi phần việc, để xem và tập."), self.wants_demo.emit)
        )
        left.addStretch(1)
        right = QVBoxLayout()
        theme.space(right, 0, 4)
        across.addLayout(right, 2)
        heading = QLabel(tr("Mở gần đây"))
        theme.style(heading, "heading")
        right.addWidget(heading)
        recent = paths.recent_files()
        for path in recent:
            button = QPushButton(path.stem)
            theme.style(button, "link")
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: self.wants_file.emit(path))
            right.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        if not recent:
            none = QLabel(tr("Chưa mở tệp nào trên máy này."))
            theme.style(none, "muted")
            right.addWidget(none)
        right.addStretch(1)
        return page

    def _choose(self) -> None:
        folder = str(paths.default_data_folder())
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Mở tệp dữ liệu"), folder, tr("Dữ liệu Liên minh HTX (*.lmhtx);;Mọi tệp (*)"))
        if chosen:
            self.wants_file.emit(Path(chosen))

    def closeEvent(self, event: object) -> None:
        """Tell the program that this window is left."""
        super().closeEvent(event)  # type: ignore[arg-type]
        self.gone.emit()


def _choice(icon: str, title: str, detail: str, call: object, *, primary: bool = False) -> QFrame:
    card = QFrame()
    theme.style(card, "card")
    row = QHBoxLayout(card)
    theme.space(row, (16, 14, 16, 14), 14)
    words = QVBoxLayout()
    theme.space(words, 0, 2)
    heading = QLabel(title)
    theme.style(heading, "heading")
    words.addWidget(heading)
    said = QLabel(detail)
    theme.style(said, "muted")
    said.setWordWrap(True)
    words.addWidget(said)
    row.addLayout(words, 1)
    button = QPushButton(tr("Tạo mới") if primary else tr("Mở") if icon == "open" else tr("Xem"))
    button.setAccessibleName(title)
    if primary:
        theme.style(button, "primary")
        button.setDefault(True)
    else:
        set_icon(button, icon, size=16)
    theme.size(button, min_width=104)
    button.clicked.connect(call)
    row.addWidget(button)
    return card
