"""What the page of a record shows when the record is there no more: a sentence, and the ways on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.kernel.language import tr


class Gone:
    """Takes the place of a page's content while its record is missing, and gives it back when the record is there again.

    A record is missing where another act removed or merged it, and for a page that was opened from the history of one.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._note: GoneNote | None = None
        self._hidden: list[QWidget] = []

    @property
    def is_shown(self) -> bool:
        """Whether the record is missing now."""
        return self._note is not None

    def show(self, sentence: str) -> None:
        """Say that the record is not there; nothing of it can be acted on any more."""
        if self._note is not None:
            return
        page = self._page
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        for act in page.actions():
            page.removeAction(act)
        direct = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._hidden = [each for each in direct if not each.isHidden()]
        for each in self._hidden:
            each.hide()
        self._note = GoneNote(page, sentence)
        layout.addWidget(self._note, 1)
        self._note.back.setFocus()

    def end(self) -> None:
        """Show the page's content again: the record is there (once more)."""
        if self._note is None:
            return
        self._note.hide()
        self._note.deleteLater()
        self._note = None
        for each in self._hidden:
            each.show()
        self._hidden = []


class GoneNote(QWidget):
    """The sentence in the middle; below it back, the record's history, and the list it stood in."""

    def __init__(self, page: Page, sentence: str) -> None:
        super().__init__(page)
        shell = page.shell
        column = QVBoxLayout(self)
        theme.space(column, 24, 12)
        column.addStretch(2)
        why = tr("Có thể hồ sơ đã được xóa, hoặc gộp vào hồ sơ khác, sau khi trang này được mở.")
        for text, role in ((sentence, "heading"), (why, "muted")):
            line = QLabel(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setWordWrap(True)
            theme.style(line, role)
            column.addWidget(line)
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        row.addStretch(1)
        self.back = QPushButton(tr("Quay lại"))
        theme.style(self.back, "primary")
        set_icon(self.back, "back", "on_accent", 16)
        self.back.clicked.connect(shell.back)
        row.addWidget(self.back)
        if page.record is not None:
            area, record_id = page.record
            for text, call in (
                (tr("Xem lịch sử"), lambda: shell.open_history(area, record_id)),
                (tr("Mở danh sách"), lambda: shell.open(area)),
            ):
                button = QPushButton(text)
                button.clicked.connect(call)
                row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self.setAccessibleName(sentence)
