"""Merging two organisations: value beside value, what moves along, and one button that makes one of two."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import JudgeDifferent, MergeOrganisations, judge_different, merge_organisations
from lmhtx_desktop.areas.organisations.queries.side_by_side import SideBySide, side_by_side
from lmhtx_desktop.areas.organisations.ui.merge_table import MergeModel, MergeTable
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


class MergeDialog(CarefulDialog):
    """Lays two organisations side by side and makes one of them; everything can be taken back in one step.

    Args:
        reason: why they were proposed, "" where a person chose them. then: called with the act; not where the two were judged different.
    """

    def __init__(
        self, shell: Shell, one: int, other: int, parent: QWidget | None = None, *, reason: str = "",
        then: Callable[[Done], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.shell, self._pair, self._then = shell, (one, other), then
        self.view: SideBySide | None = None
        self.setWindowTitle(tr("Gộp hai tổ chức"))
        self.setModal(True)
        theme.style(self, "form")
        theme.size(self, min_width=920, min_height=560)
        column = QVBoxLayout(self)
        theme.space(column, (24, 18, 24, 16), 10)
        title = QLabel(tr("Gộp hai tổ chức"))
        theme.style(title, "title")
        column.addWidget(title)
        if reason:
            column.addWidget(_words(tr("Lý do đề nghị: {reason}.").format(reason=reason), "text"))
        column.addWidget(
            _words(tr("Nhấn vào giá trị giữ lại ở mỗi dòng, hoặc dùng phím ← →; ô vuông: phím cách để lấy cả hai bên."), "muted")
        )
        self.model = MergeModel(self)
        self.table = MergeTable(self.model)
        column.addWidget(self.table, 1)
        column.addLayout(self._below())
        self.moved = _words("", "muted")
        column.addWidget(self.moved)
        self.problem = _words("", "problem")
        self.problem.hide()
        column.addWidget(self.problem)
        column.addLayout(self._foot())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.merge)
        self._set_ready(False)
        self._ask()

    def holds_work(self) -> bool:
        """Whether other values were chosen than those offered."""
        return self.view is not None and any(side != self.view.offered[key] for key, side in self.model.taken.items())

    def merge(self) -> None:
        """Make one of the two."""
        if self.view is None or not self.merge_button.isEnabled():
            return
        self._set_ready(False)
        self._show_problem("")
        choices = {key: side for key, side in self.model.taken.items() if side != self.view.offered[key]}
        self.shell.do(
            merge_organisations, MergeOrganisations(*self._pair, choices), owner=self, then=self._on_done, refused=self._on_refused,
            ended=lambda: self._set_ready(True), title=tr("Đang gộp…"),
        )  # fmt: skip

    def judge(self) -> None:
        """Keep that the two are two."""
        self.shell.do(judge_different, JudgeDifferent(*self._pair), owner=self, then=lambda done: self.accept(), refused=self._on_refused)

    def _below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        self.only_differing = QCheckBox(tr("Chỉ hiện dòng khác nhau"))
        self.only_differing.setChecked(True)
        self.only_differing.toggled.connect(self.model.show_only_differing)
        row.addWidget(self.only_differing)
        row.addStretch(1)
        self.left_button, self.right_button = QPushButton(tr("Lấy hết bên trái")), QPushButton(tr("Lấy hết bên phải"))
        for side, button in enumerate((self.left_button, self.right_button)):
            button.setAutoDefault(False)
            button.setToolTip(tr("Những gì bên này có ghi"))
            button.clicked.connect(lambda checked=False, side=side: self.model.take_all(side))
            row.addWidget(button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        self.different_button = QPushButton(tr("Không phải trùng"))
        self.different_button.setToolTip(tr("Hai tổ chức khác nhau; không đề nghị cặp này nữa"))
        self.different_button.clicked.connect(self.judge)
        row.addWidget(self.different_button)
        row.addStretch(1)
        leave = QPushButton(tr("Quay lại"))
        leave.clicked.connect(self.reject)
        self.merge_button = QPushButton(tr("Gộp"))
        theme.style(self.merge_button, "primary")
        self.merge_button.clicked.connect(self.merge)
        for button in (leave, self.merge_button):
            theme.size(button, min_width=96)
            row.addWidget(button)
        for button in (self.different_button, leave, self.merge_button):
            button.setAutoDefault(False)
        return row

    def _ask(self) -> None:
        self.shell.ask(side_by_side, *self._pair, then=self._show, owner=self, slot="pair")

    def _show(self, view: SideBySide | None) -> None:
        self.view = view
        if view is None:
            self._show_problem(tr("Một trong hai tổ chức không còn trong sổ."))
            return
        self.model.lay_out(view.ids, view.names, view.lines, {})
        moved = [
            tr("{what} {left} + {right}").format(what=each.words.lower(), left=format_number(each.counts[0]), right=format_number(each.counts[1]))
            for each in view.elsewhere
        ]  # fmt: skip
        self.moved.setText(
            tr("Chuyển hết sang tổ chức giữ lại: {what}.").format(what=", ".join(moved)) if moved
            else tr("Hai tổ chức chưa có hội phí, vay vốn, lớp học hay sự kiện nào.")
        )  # fmt: skip
        self._show_problem(view.hindrance)
        self._set_ready(True)
        self.table.setFocus()

    def _set_ready(self, ready: bool) -> None:
        writable = ready and self.view is not None and not self.shell.read_only_reason
        self.merge_button.setEnabled(writable and self.view is not None and not self.view.hindrance)
        self.merge_button.setToolTip(self.shell.read_only_reason or tr("Gộp (Ctrl+Enter); có thể hoàn tác"))
        for widget in (self.different_button, self.left_button, self.right_button):
            widget.setEnabled(writable)
        self.table.setEnabled(ready)

    def _show_problem(self, sentence: str) -> None:
        said = sentence or self.shell.read_only_reason
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _on_refused(self, broken: RuleBroken) -> None:
        self._show_problem(broken.sentence)
        if broken.field and not self.table.go_to(broken.field) and broken.field != "choices":
            self.only_differing.setChecked(False)
            self.table.go_to(broken.field)

    def _on_done(self, done: Done) -> None:
        self.accept()
        if self._then is not None:
            self._then(done)


def merge_several(shell: Shell, ids: Sequence[int], parent: QWidget | None = None, then: Callable[[Done], object] | None = None) -> None:
    """Merge two or more organisations, two at a time: the one that stays is laid beside the next."""

    def go_on(done: Done) -> None:
        rest = list(ids[2:])
        if rest and done.id is not None:
            merge_several(shell, [done.id, *rest], parent, then)
        elif then is not None:
            then(done)

    if len(ids) < 2:
        shell.say(tr("Hãy chọn từ hai tổ chức trở lên để gộp."))
        return
    MergeDialog(shell, ids[0], ids[1], parent, then=go_on).open()


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    theme.style(label, role)
    return label
