"""Mẫu văn bản: what the program prints in Word, from which template, and which fields a template may use."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.areas.people.templates import (
    OwnTemplate,
    ReplaceTemplate,
    RestoreTemplate,
    own_templates,
    replace_template,
    restore_template,
)
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, buttons_of
from lmhtx_desktop.desk.detail import Badge
from lmhtx_desktop.desk.documents import choose_documents_folder, documents_folder, open_outside, print_documents
from lmhtx_desktop.desk.flow import FlowLayout
from lmhtx_desktop.desk.messages import tell
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Offer, Shell
from lmhtx_desktop.desk.table import Column, SimpleTable, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.documents import DocumentField, DocumentKind, Filling
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.files import safe_name, write_book
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.templates import template_for

#: Kinds of documents with the title of their area.
Kinds = Callable[[], Sequence[tuple[str, DocumentKind]]]


@dataclass(frozen=True)
class FieldLine:
    """A field of a kind of document, as it is written in the template."""

    written: str
    meaning: str
    sample: str


def field_lines(kind: DocumentKind) -> list[FieldLine]:
    """List the fields of a kind; those of a list follow it, with the loop they stand in."""
    return [line for field in kind.fields for line in _lines_of(field)]


def _lines_of(field: DocumentField) -> list[FieldLine]:
    if field.parts:
        loop = f"{{%tr for dong in {field.name} %}} … {{%tr endfor %}}"
        parts = [FieldLine(f"{{{{ dong.{part.name} }}}}", tr(part.meaning), str(part.sample)) for part in field.parts]
        return [FieldLine(loop, tr(field.meaning), ""), *parts]
    if isinstance(field.sample, bool):
        return [FieldLine(f"{{% if {field.name} %}} … {{% endif %}}", tr(field.meaning), "")]
    return [FieldLine(f"{{{{ {field.name} }}}}", tr(field.meaning), " / ".join(field.sample.splitlines()))]


def sample_filling(reading: Reading, kind: DocumentKind) -> list[Filling]:
    """Return the document made of sample data from the template in use."""
    return [Filling(kind, template_for(reading.connection, kind.code), kind.sample(), tr("In thử {title}").format(title=tr(kind.title)))]


def template_in_use(reading: Reading, kind: DocumentKind) -> bytes:
    """Return the template a kind of document is printed from now."""
    return template_for(reading.connection, kind.code)


class TemplatesSection(Page):
    """The kinds at the left; at the right the template in use, what can be done with it, and its fields."""

    listens = frozenset({Area.PEOPLE})
    help_topic = "mau-van-ban"

    def __init__(self, shell: Shell, kinds: Kinds, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._ask_kinds = kinds
        self._kinds: list[DocumentKind] = []
        self._own: dict[str, OwnTemplate] = {}
        column = QVBoxLayout(self)
        theme.space(column, (20, 14, 20, 12), 10)
        self._folder = QLabel()
        self._folder.setTextFormat(Qt.TextFormat.PlainText)
        theme.style(self._folder, "muted")
        column.addLayout(self._folder_line())
        split = QSplitter()
        split.setChildrenCollapsible(False)
        column.addWidget(split, 1)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Loại văn bản"))
        split.addWidget(self.list)
        split.addWidget(self._right())
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(260), theme.px(800)])
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.setFocusProxy(self.list)

    @property
    def kind(self) -> DocumentKind:
        """The kind of document chosen."""
        return self._kinds[max(self.list.currentRow(), 0)]

    def refresh(self) -> None:
        """Ask which templates are the office's own; the kinds are asked for when the section is first looked at."""
        if not self._kinds:
            for title, kind in self._ask_kinds():
                self._kinds.append(kind)
                item = QListWidgetItem(tr(kind.title))
                item.setToolTip(tr(title))
                self.list.addItem(item)
            self.list.setCurrentRow(0)
        self.shell.ask(own_templates, then=self._take, owner=self)

    def _folder_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        row.addWidget(self._folder, 1)
        for words, call in (
            (tr("Mở thư mục"), lambda: open_outside(documents_folder(self.shell))),
            (tr("Đổi thư mục…"), self._change_folder),
        ):
            button = QPushButton(words)
            theme.style(button, "flat")
            button.clicked.connect(call)
            row.addWidget(button)
        self._say_folder()
        return row

    def _say_folder(self) -> None:
        self._folder.setText(tr("Văn bản in ra được lưu ở: {folder}").format(folder=documents_folder(self.shell)))

    def _change_folder(self) -> None:
        if choose_documents_folder(self.shell, self) is not None:
            self._say_folder()

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        theme.space(column, (16, 0, 0, 0), 10)
        head = FlowLayout()
        theme.space(head, 0, 8)
        self.heading = QLabel()
        theme.style(self.heading, "heading")
        self.badge = Badge("")
        head.addWidget(self.heading)
        head.addWidget(self.badge)
        column.addLayout(head)
        bar = FlowLayout()
        theme.space(bar, 0, 8)
        actions = [
            Action(tr("Lấy mẫu ra để sửa"), "", self.take_out, primary=True, icon="export", writes=False),
            Action(tr("Thay bằng mẫu của cơ quan"), "", self.replace, icon="import"),
            Action(tr("In thử"), "Ctrl+P", self.try_out, icon="print", writes=False),
            Action(tr("Dùng lại mẫu gốc"), "", self.restore, icon="undo"),
        ]
        self.buttons = buttons_of(actions, self, self.shell.read_only_reason)
        for button in self.buttons:
            bar.addWidget(button)
        column.addLayout(bar)
        note = QLabel(tr(
            "Sửa mẫu trong Word như một văn bản thường: đổi chữ, phông, thêm lô-gô. Chỗ nào cần điền thì chép trường dưới đây vào "
            "(chọn dòng, Ctrl+C, dán vào Word)."
        ))  # fmt: skip
        note.setWordWrap(True)
        theme.style(note, "hint")
        column.addWidget(note)
        columns: list[Column[Any]] = [
            text_column("written", tr("Trường trong mẫu"), lambda line: line.written, width=290, sort=None),
            text_column("meaning", tr("Sẽ in ra"), lambda line: line.meaning, width=300, sort=None),
            text_column("sample", tr("Ví dụ"), lambda line: line.sample or None, width=300, sort=None),
        ]
        self.fields = SimpleTable(columns, [], open_row=self._copy, most_rows=14, framed=True)
        column.addWidget(self.fields)
        column.addStretch(1)
        return right

    def _copy(self, line: FieldLine) -> None:
        QApplication.clipboard().setText(line.written)
        self.shell.say(tr("Đã chép {written}; dán vào Word bằng Ctrl+V.").format(written=line.written))

    def _take(self, own: dict[str, OwnTemplate]) -> None:
        self._own = own
        self._show()

    def _show(self) -> None:
        if not self._kinds:
            return
        kind = self.kind
        own = self._own.get(kind.code)
        self.heading.setText(tr(kind.title))
        self.badge.setText(tr("Mẫu gốc") if own is None else tr("Mẫu của cơ quan"))
        self.badge.setToolTip("" if own is None else tr("{file}, thay ngày {day}").format(file=own.file, day=format_date(own.replaced_on)))
        theme.style(self.badge, "badge", tone="neutral" if own is None else "good")
        self.buttons[3].setEnabled(own is not None and not self.shell.read_only_reason)
        self.fields.set_rows(field_lines(kind))

    def take_out(self) -> None:
        """Save the template in use where the person says, and open it in Word."""
        kind = self.kind
        name = safe_name(tr("Mẫu {title}").format(title=tr(kind.title)))
        offered = documents_folder(self.shell) / f"{name}.docx"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Lấy mẫu ra để sửa"), str(offered), tr("Tệp Word (*.docx)"))
        if chosen:
            self.save_to(Path(chosen).with_suffix(".docx"))

    def save_to(self, path: Path) -> None:
        """Write the template in use to `path`."""
        kind = self.kind

        def job(step: Callable[[int, int], None]) -> None:
            content = self.shell.office.ask(template_in_use, kind)

            def put(stream: IO[bytes]) -> None:
                stream.write(content)

            write_book(path, put)

        def saved(_: None) -> None:
            open_outside(path)
            self.shell.say(tr("Đã lấy mẫu ra {name}").format(name=path.name), Offer(tr("Mở thư mục"), lambda: open_outside(path.parent)))

        self.shell.run(tr("Đang ghi mẫu…"), job, owner=self, then=saved)

    def replace(self) -> None:
        """Ask for the office's own template."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Thay bằng mẫu của cơ quan"), str(documents_folder(self.shell)), tr("Tệp Word (*.docx)")
        )
        if chosen:
            self.replace_with(Path(chosen))

    def replace_with(self, path: Path) -> None:
        """Put the file at `path` in place of the present template; what is wrong in it is told in full."""
        try:
            content = path.read_bytes()
        except OSError:
            self.shell.say(tr("Không đọc được {name}; nếu tệp đang mở trong Word, hãy đóng lại rồi thử lại.").format(name=path.name))
            return

        def refused(broken: RuleBroken) -> None:
            tell(self, tr("Chưa thay được mẫu: {name}").format(name=path.name), broken.sentence)

        self.shell.do(replace_template, ReplaceTemplate(self.kind, path.name, content), owner=self, refused=refused)

    def restore(self) -> None:
        """Go back to the shipped template; can be undone."""
        self.shell.do(restore_template, RestoreTemplate(self.kind), owner=self, refused=lambda broken: self.shell.say(broken.sentence))

    def try_out(self) -> None:
        """Print the template in use with sample data."""
        print_documents(self.shell, sample_filling, self.kind, owner=self)
