"""A new data file: choose the province by typing a few letters, then the file's name and place."""

import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.app import paths
from lmhtx_desktop.desk import theme
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold, sort_key
from lmhtx_desktop.store.place import reason_not_to_write

_CODE = Qt.ItemDataRole.UserRole


def provinces_on(day: datetime.date) -> list[tuple[str, str]]:
    """List the provinces of a day as (code, name), in the order of the alphabet of their own names."""
    from lmhtx_desktop.areas.organisations.units import place_name, provinces

    here = {unit.code: unit.name for unit in provinces() if unit.valid_from <= day and (unit.valid_to is None or unit.valid_to >= day)}
    return sorted(here.items(), key=lambda each: sort_key(place_name(each[1])))


class NewFile(QWidget):
    """Asks for province, file name and folder; `wants_creation(path, province code)` at the end."""

    wants_creation = Signal(object, str)
    left = Signal()

    def __init__(self, today: datetime.date) -> None:
        super().__init__()
        self._today = today
        self._folder = paths.default_data_folder()
        self._named_by_hand = False
        across = QHBoxLayout(self)
        theme.space(across, 0, 32)
        across.addLayout(self._province_column(), 1)
        across.addLayout(self._file_column(), 1)

    def _province_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        theme.space(column, 0, 6)
        label = QLabel(tr("Tỉnh, thành phố *"))
        theme.style(label, "label")
        column.addWidget(label)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Gõ vài chữ, không cần dấu: an giang"))
        self.search.setAccessibleName(tr("Tìm tỉnh, thành phố"))
        self.search.setClearButtonEnabled(True)
        self.search.textEdited.connect(self._narrow)
        self.search.installEventFilter(self)
        label.setBuddy(self.search)
        column.addWidget(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Danh sách tỉnh, thành phố"))
        self.list.currentItemChanged.connect(self._chosen)
        column.addWidget(self.list, 1)
        return column

    def _file_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        theme.space(column, 0, 6)
        label = QLabel(tr("Tên tệp dữ liệu *"))
        theme.style(label, "label")
        column.addWidget(label)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Tên tệp dữ liệu"))
        self.name.textEdited.connect(self._renamed)
        self.name.returnPressed.connect(self._create)
        label.setBuddy(self.name)
        column.addWidget(self.name)
        self._where = QLabel()
        theme.style(self._where, "hint")
        self._where.setWordWrap(True)
        column.addWidget(self._where)
        elsewhere = QPushButton(tr("Chọn thư mục khác…"))
        theme.style(elsewhere, "link")
        elsewhere.clicked.connect(self._choose_folder)
        column.addWidget(elsewhere, alignment=Qt.AlignmentFlag.AlignLeft)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addStretch(1)
        buttons = QHBoxLayout()
        theme.space(buttons, 0, 8)
        buttons.addStretch(1)
        back = QPushButton(tr("Quay lại"))
        back.clicked.connect(self.left)
        buttons.addWidget(back)
        self.make = QPushButton(tr("Tạo tệp dữ liệu"))
        theme.style(self.make, "primary")
        self.make.clicked.connect(self._create)
        buttons.addWidget(self.make)
        column.addLayout(buttons)
        return column

    def begin(self) -> None:
        """Fill the list the first time, and put the cursor into the search."""
        if not self.list.count():
            for code, name in provinces_on(self._today):
                item = QListWidgetItem(name)
                item.setData(_CODE, code)
                self.list.addItem(item)
        self.search.setFocus()
        self._tell_place()

    @property
    def province(self) -> str:
        """The code of the province chosen, or ""."""
        item = self.list.currentItem()
        return str(item.data(_CODE)) if item is not None and not item.isHidden() else ""

    @property
    def path(self) -> Path:
        """Where the file will be."""
        name = self.name.text().strip()
        return self._folder / (name if name.lower().endswith(".lmhtx") else f"{name}.lmhtx")

    def show_problem(self, sentence: str) -> None:
        """Show in red what is wrong ("" when nothing is)."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys walk the list while the cursor is in the search."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.name.setFocus()
                self.name.selectAll()
                return True
        return super().eventFilter(watched, event)

    def _shown(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count()) if not self.list.item(row).isHidden()]

    def _step(self, by: int) -> None:
        shown = self._shown()
        if shown:
            here = shown.index(self.list.currentItem()) if self.list.currentItem() in shown else -1 if by > 0 else len(shown)
            self.list.setCurrentItem(shown[min(len(shown) - 1, max(0, here + by))])

    def _narrow(self, text: str) -> None:
        wanted = fold(text)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in fold(item.text()))
        shown = self._shown()
        if wanted and shown:
            starting = [item for item in shown if any(word.startswith(wanted) for word in _tails(fold(item.text())))]
            self.list.setCurrentItem((starting or shown)[0])

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._named_by_hand:
            from lmhtx_desktop.areas.organisations.units import place_name

            self.name.setText(f"{place_name(item.text())} {self._today.year}")
        self.show_problem("")
        self._tell_place()

    def _renamed(self) -> None:
        self._named_by_hand = bool(self.name.text().strip())
        self.show_problem("")
        self._tell_place()

    def _tell_place(self) -> None:
        self._where.setText(tr("Nằm ở: {folder}").format(folder=self._folder))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Chọn thư mục chứa dữ liệu"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._tell_place()
            self.show_problem(reason_not_to_write(self.path))

    def _create(self) -> None:
        name = self.name.text().strip()
        if not self.province:
            self.show_problem(tr("Hãy chọn tỉnh, thành phố của Liên minh."))
            self.search.setFocus()
        elif not name or any(sign in '\\/:*?"<>|' for sign in name):
            self.show_problem(tr('Hãy đặt tên tệp, không dùng các dấu \\ / : * ? " < > |.'))
            self.name.setFocus()
        elif self.path.exists():
            self.show_problem(tr("Đã có tệp tên này ở đó; hãy đặt tên khác hoặc mở tệp ấy."))
            self.name.setFocus()
        else:
            self.show_problem("")
            self.wants_creation.emit(self.path, self.province)


def _tails(text: str) -> list[str]:
    """Return the text from each of its words on: searching "an g" finds Tỉnh An Giang before Bắc Giang."""
    words = text.split()
    return [" ".join(words[place:]) for place in range(len(words))]
