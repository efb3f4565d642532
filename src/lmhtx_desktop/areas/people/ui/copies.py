"""Copies: made now, opened for looking, put back after a look and a question."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.people.copies import CopyDesk, CopyRow, compare, list_copies, make_copy, moment, size_in_words
from lmhtx_desktop.areas.people.queries import Tables
from lmhtx_desktop.areas.people.ui.restore import RestoreDialog
from lmhtx_desktop.desk import messages, theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, SimpleTable, text_column
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.backup import backup_folder


class CopiesSection(Page):
    """The list of copies of the open file."""

    def __init__(self, shell: Shell, desk: CopyDesk, tables: Callable[[], Tables], parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._desk, self._tables = desk, tables
        column = QVBoxLayout(self)
        theme.space(column, (20, 14, 20, 12), 8)
        bar = QHBoxLayout()
        theme.space(bar, 0, 8)
        self.now = QPushButton(tr("Sao lưu ngay"))
        theme.style(self.now, "primary")
        set_icon(self.now, "backup", "on_accent", 16)
        self.now.setToolTip(tr("Chép, mở lại và đếm bản sao (Ctrl+Shift+S)"))
        self.now.clicked.connect(self.make)
        self.look = QPushButton(tr("Mở để xem"))
        set_icon(self.look, "preview", size=16)
        self.look.clicked.connect(self.open_chosen)
        self.put_back = QPushButton(tr("Phục hồi…"))
        set_icon(self.put_back, "history", size=16)
        self.put_back.clicked.connect(self.ask_restore)
        for button in (self.now, self.look, self.put_back):
            bar.addWidget(button)
        bar.addStretch(1)
        column.addLayout(bar)
        where = QLabel(
            tr(
                "Bản sao nằm ở: {folder}. Giữ mọi bản của 2 ngày, rồi 14 bản ngày, 8 bản tuần, 24 bản tháng."
                " Nên chép thư mục này sang ổ đĩa khác mỗi tuần."
            ).format(folder=backup_folder(desk.path))
        )
        theme.style(where, "hint")
        where.setWordWrap(True)
        where.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(where)
        self.table = SimpleTable(
            [
                text_column("at", tr("Lúc"), lambda row: moment(row.at), width=150, sort=None),
                Column(key="size", title=tr("Dung lượng"), width=110, align="right", show=lambda row: size_in_words(row.size)),
                Column(key="rows", title=tr("Số dòng"), width=110, align="right", show=_rows_in_words, tone=lambda row: "bad" if row.rows is None else None),
                Column(key="why", title=tr("Ghi chú"), width=180, show=lambda row: row.why),
                text_column("name", tr("Tệp"), lambda row: row.path.name, width=360, sort=None),
            ],
            open_row=lambda _: self.open_chosen(),
            empty_text=tr("Chưa có bản sao nào. Chương trình tự sao lưu khi đóng; bạn cũng có thể sao lưu ngay."),
        )  # fmt: skip
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.style(self.table, "")
        column.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        self._follow()

    def refresh(self) -> None:
        """List the copies again."""
        path = self._desk.path
        self.shell.run(tr("Đang đọc các bản sao…"), lambda step: list_copies(path, step), owner=self, then=self._show)

    def make(self) -> None:
        """Make a copy now."""
        path = self._desk.path
        self.now.setEnabled(False)

        def made(sentence: str) -> None:
            self.shell.say(sentence)
            self._desk.made()
            self.refresh()

        self.shell.run(tr("Đang sao lưu…"), lambda step: make_copy(path), owner=self, then=made, ended=self._follow)

    def open_chosen(self) -> None:
        """Open the chosen copy in a window of its own, for looking."""
        copy = self.chosen()
        if copy is not None:
            try:
                self._desk.open_read_only(copy.path)
            except Trouble as trouble:
                messages.show_trouble(self, trouble)

    def ask_restore(self) -> None:
        """Verify the chosen copy, show what is different, and ask."""
        copy = self.chosen()
        if copy is None:
            return
        path, tables = self._desk.path, self._tables
        self.shell.run(
            tr("Đang kiểm tra bản sao…"), lambda step: compare(path, copy.path, tables()), owner=self,
            then=lambda told: self._restore(copy, told),
        )  # fmt: skip

    def chosen(self) -> CopyRow | None:
        """Return the copy the cursor is on."""
        row: CopyRow | None = self.table.current_row()
        return row

    def _restore(self, copy: CopyRow, different: list[tuple[str, int, int]]) -> None:
        dialog = RestoreDialog(copy, different, self)
        dialog.wants_look.connect(lambda: self._desk.open_read_only(copy.path))
        if dialog.exec():
            self._desk.restore(copy.path)

    def _show(self, rows: list[CopyRow]) -> None:
        self.table.set_rows(rows)
        self._follow()

    def _follow(self) -> None:
        chosen = self.chosen()
        self.now.setEnabled(not self.shell.read_only_reason)
        self.look.setEnabled(chosen is not None)
        self.put_back.setEnabled(chosen is not None and not self.shell.read_only_reason)


def _rows_in_words(row: CopyRow) -> str:
    return tr("không đọc được") if row.rows is None else format_number(row.rows)
