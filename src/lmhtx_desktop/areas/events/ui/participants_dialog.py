"""Adding several organisations to an event at once: ticked in the register, or named line by line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.events.commands import AddParticipants, add_participants
from lmhtx_desktop.areas.events.queries.events import EventSheet
from lmhtx_desktop.areas.organisations.api import OrganisationBrief, find_organisations
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import open_button
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.editors import LongTextEdit, NumberEdit
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

_PAUSE_MS = 150
_SHOWN = 200
_ID = Qt.ItemDataRole.UserRole


def _found(reading: Reading, text: str) -> list[OrganisationBrief]:
    return find_organisations(reading, text, _SHOWN)


class ParticipantsDialog(CarefulDialog):
    """Search at the left, the chosen at the right. Space or Enter moves an organisation over; the search stays."""

    def __init__(self, shell: Shell, sheet: EventSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._sheet = shell, sheet
        self._there = {one.organisation_id for one in sheet.participants}
        self.setWindowTitle(tr("Thêm tổ chức tham gia"))
        self.setModal(True)
        theme.style(self, "form")
        self.search, self.found, self.chosen = QLineEdit(), QListWidget(), QListWidget()
        self.outsiders, self.people = LongTextEdit(3), NumberEdit(1, 100_000)
        self._build()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda: self._pause.start())
        self.outsiders.edited.connect(self._count)
        self._ask()
        self._count()

    def holds_work(self) -> bool:
        """Whether any organisation was chosen or named."""
        order = self.order()
        return bool(order.organisations or order.outsiders)

    def order(self) -> AddParticipants:
        """Return what was chosen."""
        ids = tuple(self.chosen.item(row).data(_ID) for row in range(self.chosen.count()))
        named = tuple(line.strip() for line in self.outsiders.value().splitlines() if line.strip())
        return AddParticipants(self._sheet.id, ids, named, self.people.value())

    def take(self, item: QListWidgetItem) -> None:
        """Move an organisation to the chosen."""
        taken = QListWidgetItem(item.text())
        taken.setData(_ID, item.data(_ID))
        self.chosen.addItem(taken)
        self.found.takeItem(self.found.row(item))
        self._count()

    def give_back(self, item: QListWidgetItem) -> None:
        """Take an organisation off the chosen."""
        self.chosen.takeItem(self.chosen.row(item))
        self._count()
        self._ask()

    def save(self) -> None:
        """Add them and close; or say what is in the way."""
        if not self.save_button.isEnabled():
            return
        problem = self.people.problem()
        if problem:
            self._say(problem)
            return
        self.save_button.setEnabled(False)
        self._shell.do(
            add_participants, self.order(), owner=self, then=lambda done: self.accept(), refused=self._on_refused, ended=self._count
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        theme.space(column, 20, 10)
        title = QLabel(tr("Thêm tổ chức tham gia {name}").format(name=self._sheet.name))
        title.setWordWrap(True)
        theme.style(title, "title")
        column.addWidget(title)
        halves = QHBoxLayout()
        theme.space(halves, 0, 16)
        column.addLayout(halves, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for half in (left, right):
            theme.space(half, 0, 6)
            halves.addLayout(half, 1)
        self.search.setPlaceholderText(tr("Tìm trong sổ tổ chức: tên, MST, điện thoại, xã…"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Tìm tổ chức"))
        self.search.returnPressed.connect(self._take_first)
        left.addWidget(_label(tr("Sổ tổ chức (bấm đúp hoặc Space để chọn)")))
        left.addWidget(self.search)
        self.found.setAccessibleName(tr("Tổ chức tìm thấy"))
        self.found.itemDoubleClicked.connect(self.take)
        left.addWidget(self.found, 1)
        self._heading = _label("")
        right.addWidget(self._heading)
        self.chosen.setAccessibleName(tr("Tổ chức đã chọn"))
        self.chosen.itemDoubleClicked.connect(self.give_back)
        right.addWidget(self.chosen, 1)
        right.addWidget(_label(tr("Tổ chức ngoài sổ, mỗi dòng một tên")))
        self.outsiders.setAccessibleName(tr("Tổ chức ngoài sổ"))
        right.addWidget(self.outsiders)
        right.addWidget(_label(tr("Số người của mỗi tổ chức (nếu bằng nhau)")))
        self.people.setAccessibleName(tr("Số người của mỗi tổ chức"))
        right.addWidget(self.people)
        for view, act in ((self.found, self.take), (self.chosen, self.give_back)):
            for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete):
                if key != Qt.Key.Key_Delete or view is self.chosen:
                    shortcut = QShortcut(QKeySequence(key), view, context=Qt.ShortcutContext.WidgetShortcut)
                    shortcut.activated.connect(lambda view=view, act=act: act(view.currentItem()) if view.currentItem() else None)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        column.addWidget(self.problem)
        self._say("")
        column.addLayout(self._buttons())
        self.resize(theme.px(900), theme.px(580))

    def _buttons(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        theme.space(foot, 0, 8)
        foot.addStretch(1)
        leave = QPushButton(tr("Quay lại"))
        leave.clicked.connect(self.reject)
        self.save_button = QPushButton()
        theme.style(self.save_button, "primary")
        self.save_button.clicked.connect(self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        for button in (leave, self.save_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    def _ask(self) -> None:
        self._shell.ask(_found, self.search.text().strip(), then=self._show, owner=self, slot="found")

    def _show(self, rows: Sequence[OrganisationBrief]) -> None:
        taken = self._there | set(self.order().organisations)
        self.found.clear()
        for row in rows:
            if row.id not in taken:
                item = QListWidgetItem(f"{row.name} · {row.commune}" if row.commune else row.name)
                item.setData(_ID, row.id)
                self.found.addItem(item)

    def _take_first(self) -> None:
        """Enter in the search takes the first that was found."""
        if self.found.count():
            self.take(self.found.item(0))
            self.search.selectAll()

    def _count(self) -> None:
        order = self.order()
        count = len(order.organisations) + len(order.outsiders)
        self._heading.setText(tr("Đã chọn {count} tổ chức").format(count=len(order.organisations)))
        self.save_button.setText(tr("Thêm {count} tổ chức").format(count=count) if count else tr("Thêm"))
        open_button(
            self.save_button, count > 0, self._shell.read_only_reason, tr("Ctrl+S") if count else tr("Chưa chọn tổ chức nào."),
        )  # fmt: skip

    def _on_refused(self, broken: RuleBroken) -> None:
        self._say(broken.sentence)

    def _say(self, sentence: str) -> None:
        said = sentence or self._shell.read_only_reason
        self.problem.setText(said)
        self.problem.setVisible(bool(said))


def _label(text: str) -> QLabel:
    label = QLabel(text)
    theme.style(label, "label")
    return label
