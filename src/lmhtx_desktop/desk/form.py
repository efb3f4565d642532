"""A dialog for one short act: labelled fields, a command at the end, refusals shown where they can be mended."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.drafts import Draft, DraftFile
from lmhtx_desktop.desk.field import Field, FieldBlock
from lmhtx_desktop.desk.messages import Box, ask_first
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

__all__ = ["Field", "FormDialog"]

_TALLEST = 700
_DRAFT_PAUSE_MS = 800
_KEPT_AFTER_CLOSE_MS = 10_000
_ONE_COLUMN_UP_TO = 3
#: Width of the dialog by its columns of fields.
_WIDTHS = {1: 420, 2: 640, 3: 960}


@dataclass(frozen=True)
class _Problem:
    key: str
    sentence: str


class FormDialog(QDialog):
    """Asks for what a command needs, and carries it out.

    Args:
        shell: the desk. title: what is being done. fields: in reading order. command: carried out with the order
            that `to_order(values)` makes; a `RuleBroken` of either is shown at the field it names.
        values: first values by key (for a `LookupEdit` ``(id, label)``). verb: the button. then: called with
            `Done`. name: key of draft and remembered values (default: the command's name). intro: a sentence
            under the title. check: ``(values) -> [(key, sentence)]`` before the order is made. doubts: the same, shown in
            amber at once and in nobody's way. columns: of fields, up to 3 (0: one for up to three fields, else two).

    Attributes:
        edited: a field was changed by the person; its key.
    """

    edited = Signal(str)

    def __init__(
        self,
        shell: Shell,
        title: str,
        fields: Sequence[Field],
        command: Callable[..., Done],
        to_order: Callable[[dict[str, Any]], Any],
        values: Mapping[str, Any] | None = None,
        verb: str = "",
        then: Callable[[Done], object] | None = None,
        parent: QWidget | None = None,
        *,
        name: str = "",
        intro: str = "",
        check: Callable[[dict[str, Any]], Iterable[tuple[str, str]]] | None = None,
        doubts: Callable[[dict[str, Any]], Iterable[tuple[str, str]]] | None = None,
        columns: int = 0,
    ) -> None:
        super().__init__(parent)
        self.shell = shell
        self._command, self._to_order, self._then, self._check = command, to_order, then, check
        self._doubts, self._columns = doubts, columns
        self._name = name or getattr(command, "__name__", "form")
        self._first = dict(values or {})
        self._drafts = DraftFile(shell.drafts, self._name, (title, sorted(self._first.items(), key=lambda pair: pair[0])))
        self._typed = False
        self._saving = False
        self._saved = False
        self._leaving: Box | None = None
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        theme.style(self, "form")
        self._blocks = {field.key: FieldBlock(field) for field in fields}
        self._build(title, intro, verb or tr("Ghi"))
        self._fill()
        self._pause = QTimer(self, singleShot=True, interval=_DRAFT_PAUSE_MS)
        self._pause.timeout.connect(self._keep_draft)
        for keys in (QKeySequence.StandardKey.Save, QKeySequence("F12")):
            QShortcut(QKeySequence(keys), self, self.save)
        self.finished.connect(self._on_finished)
        self._offer_draft()
        self._arrange()
        self.show_doubts()

    def editor(self, key: str) -> Any:
        """Return the editor of a field."""
        return self._blocks[key].editor

    def block(self, key: str) -> FieldBlock:
        """Return a field with its label, hint and problem."""
        return self._blocks[key]

    def values(self) -> dict[str, Any]:
        """Return what is entered, by key; fields not shown are empty."""
        return {key: block.value() for key, block in self._blocks.items()}

    def show_problem(self, key: str, sentence: str, *, move: bool = True) -> None:
        """Say what is wrong at a field, or (key unknown or hidden) for the whole entry; `move` there."""
        block = self._blocks.get(key)
        if block is None or block.isHidden():
            self._say_of_all(sentence)
            self._fit()
            return
        block.show_problem(sentence)
        self._fit()
        if move:
            self._focus(block)

    def save(self) -> None:
        """Check, carry out, close; or show what is in the way. In a file open for reading only it says why nothing is written."""
        if self._saving:
            return
        self._clear_problems()
        if self.shell.read_only_reason:
            return
        found = self._find_problems()
        if found:
            for problem in reversed(found):
                self.show_problem(problem.key, problem.sentence, move=problem is found[0])
            return
        try:
            order = self._to_order(self.values())
        except RuleBroken as broken:
            self.show_problem(broken.field, broken.sentence)
            return
        self._saving = True
        self._set_open(False)
        self.shell.do(self._command, order, owner=self, then=self._on_done, refused=self._on_refused, ended=self._on_ended)

    def reject(self) -> None:
        """Leave (Esc); asks only when something was typed."""
        if self._saving:
            return
        if not self._typed:
            super().reject()
        elif self._leaving is None:
            detail = tr("Nội dung đang nhập trong “{title}” chưa được ghi.").format(title=self.windowTitle())
            self._leaving = ask_first(self, tr("Bỏ những gì vừa nhập?"), detail, tr("Bỏ"), then=self._give_up, quit_verb=tr("Nhập tiếp"))
            self._leaving.finished.connect(self._stay)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's own
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's own
        super().showEvent(event)
        self._fit()
        blocks = self._shown()
        empty = next((block for block in blocks if block.field.required and block.is_empty()), blocks[0] if blocks else None)
        if empty is not None:
            self._focus(empty)

    def _build(self, title: str, intro: str, verb: str) -> None:
        outer = self._outer = QVBoxLayout(self)
        theme.space(outer, 0, 0)
        head = QVBoxLayout()
        theme.space(head, (24, 20, 24, 8), 4)
        outer.addLayout(head)
        name = QLabel(title)
        theme.style(name, "title")
        name.setWordWrap(True)
        head.addWidget(name)
        if intro:
            said = QLabel(intro)
            theme.style(said, "muted")
            said.setWordWrap(True)
            head.addWidget(said)
        self._notice = _Notice(self)
        self._notice.hide()
        head.addWidget(self._notice)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        theme.space(self._grid, (24, 8, 24, 20), 16)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for block in self._blocks.values():
            block.setParent(self._body)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        outer.addWidget(self._scroll, 1)
        footer = QFrame()
        theme.style(footer, "footer")
        foot = QHBoxLayout(footer)
        theme.space(foot, (24, 12, 24, 12), 8)
        self.problem = QLabel()
        theme.style(self.problem, "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        foot.addWidget(self.problem, 1)
        foot.addStretch(0)
        self.leave_button = QPushButton(tr("Quay lại"))
        self.leave_button.setToolTip(tr("Esc"))
        self.leave_button.clicked.connect(self.reject)
        self.save_button = QPushButton(verb)
        self.save_button.setToolTip(tr("Ctrl+S"))
        theme.style(self.save_button, "primary")
        self.save_button.clicked.connect(self.save)
        for button in (self.leave_button, self.save_button):
            button.setAutoDefault(False)
            theme.size(button, min_width=96)
            foot.addWidget(button)
        if self.shell.read_only_reason:
            self.save_button.setEnabled(False)
            self.save_button.setToolTip(self.shell.read_only_reason)
        self._say_of_all("")
        outer.addWidget(footer)

    def _fill(self) -> None:
        for key, block in self._blocks.items():
            remembered = self.shell.last_used.get((self._name, key)) if block.field.remember else None
            first = self._first.get(key, remembered)
            if first is not None:
                block.set_value(first)
            block.edited.connect(self._on_edited)

    def _offer_draft(self) -> None:
        found = self._drafts.find()
        if found is None or not set(found.values) <= set(self._blocks):
            return
        self._notice.offer(found, take=lambda: self._take_draft(found), drop=self._drafts.drop)

    def _take_draft(self, draft: Draft) -> None:
        for key, value in draft.values.items():
            self._blocks[key].set_value(value)
        self._typed = True
        self._arrange()
        self.show_doubts()

    def _keep_draft(self) -> None:
        if self._typed and not self._saved:
            self._drafts.keep({key: block.draft() for key, block in self._blocks.items()})

    def _shown(self) -> list[FieldBlock]:
        return [block for block in self._blocks.values() if not block.isHidden()]

    def _arrange(self) -> None:
        """Place the fields that are to be shown, section by section, in one column or two."""
        values = {key: block.editor.value() for key, block in self._blocks.items()}
        while (item := self._grid.takeAt(0)) is not None:
            heading = item.widget()
            if isinstance(heading, QLabel):
                heading.deleteLater()
        columns = self._columns or (1 if len(self._blocks) <= _ONE_COLUMN_UP_TO else 2)
        row = column = 0
        previous: QWidget | None = None
        for block in self._blocks.values():
            block.setVisible(block.field.when is None or bool(block.field.when(values)))
            if block.isHidden():
                continue
            span = min(block.field.span, columns)
            if column and (column + span > columns or block.field.section):
                row, column = row + 1, 0
            if block.field.section:
                heading = QLabel(block.field.section)
                heading.setWordWrap(True)
                theme.style(heading, "heading")
                self._grid.addWidget(heading, row, 0, 1, columns)
                row += 1
            self._grid.addWidget(block, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if column >= columns:
                row, column = row + 1, 0
            if previous is not None:
                QWidget.setTabOrder(previous, block.editor)
            previous = block.last_focus()
        if previous is not None:
            QWidget.setTabOrder(previous, self.save_button)
            QWidget.setTabOrder(self.save_button, self.leave_button)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)
        self._wide = _WIDTHS[columns]

    def _fit(self) -> None:
        """As tall as the fields need, at most 700 design pixels or the screen; then it scrolls."""
        width = theme.px(self._wide)
        self.setMinimumWidth(width)
        self._grid.activate()
        room = self.screen().availableGeometry().height() - 60 if self.screen() else 10_000
        body = self._grid.heightForWidth(width) if self._grid.hasHeightForWidth() else self._grid.sizeHint().height()
        chrome = self._outer.sizeHint().height() - self._scroll.sizeHint().height()
        wanted = min(body + chrome + 2, theme.px(_TALLEST), room)
        self._scroll.setMinimumHeight(min(body, theme.px(120)))
        if not self.isVisible() or self.height() < wanted:
            self.resize(max(self.width() if self.isVisible() else 0, width), wanted)

    def _focus(self, block: FieldBlock) -> None:
        block.editor.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(block, 0, theme.px(12))

    def _on_enter(self) -> None:
        at = self.focusWidget()
        if isinstance(at, QPushButton) and not self._body.isAncestorOf(at):
            at.click()
            return
        blocks = self._shown()
        here = next((place for place, block in enumerate(blocks) if at is not None and (block is at or block.isAncestorOf(at))), -1)
        following = [block for block in blocks[here + 1 :] if block.editor.isEnabled()]
        if here >= 0 and not following:
            self.save()
        elif following:
            self._focus(following[0])

    def _find_problems(self) -> list[_Problem]:
        found: list[_Problem] = []
        for block in self._shown():
            sentence = block.find_problem()
            if sentence:
                found.append(_Problem(block.field.key, sentence))
        if not found and self._check is not None:
            found = [_Problem(key, sentence) for key, sentence in self._check(self.values())]
        return found

    def _say_of_all(self, sentence: str) -> None:
        """Say what is wrong with the whole entry; without that, why the file takes none at all."""
        said = sentence or self.shell.read_only_reason
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _clear_problems(self) -> None:
        self._say_of_all("")
        for block in self._blocks.values():
            block.show_problem("")

    def _on_edited(self, key: str) -> None:
        self._typed = True
        self._say_of_all("")
        if any(block.field.when is not None for block in self._blocks.values()):
            self._rearrange_if_needed()
        self._pause.start()
        self.show_doubts()
        self.edited.emit(key)

    def _rearrange_if_needed(self) -> None:
        values = {key: block.editor.value() for key, block in self._blocks.items()}
        if any(block.isHidden() == bool(block.field.when(values)) for block in self._blocks.values() if block.field.when is not None):
            self._arrange()
            self._fit()

    def show_doubts(self) -> None:
        """Look again at what is worth a look; the form does so itself whenever something is typed."""
        if self._doubts is None:
            return
        found = dict(self._doubts(self.values()))
        for key, block in self._blocks.items():
            block.show_doubt(found.get(key, ""))
        self._fit()

    def _set_open(self, is_open: bool) -> None:
        self._body.setEnabled(is_open)
        self.save_button.setEnabled(is_open and not self.shell.read_only_reason)
        self.leave_button.setEnabled(is_open)

    def _give_up(self) -> None:
        self._typed = False
        self.reject()

    def _stay(self) -> None:
        self._leaving = None

    def _on_done(self, done: Done) -> None:
        self._saved = True
        for key, block in self._blocks.items():
            if block.field.remember and not block.isHidden():
                self.shell.last_used[self._name, key] = block.draft()
        self._drafts.drop()
        self._saving = False
        self.accept()
        if self._then is not None:
            self._then(done)

    def _on_refused(self, broken: RuleBroken) -> None:
        self._set_open(True)
        self.show_problem(broken.field, broken.sentence)

    def _on_ended(self) -> None:
        self._saving = False
        if not self._saved:
            self._set_open(True)

    def _on_finished(self) -> None:
        self._pause.stop()
        self._drafts.drop()
        if self.parent() is not None:
            QTimer.singleShot(_KEPT_AFTER_CLOSE_MS, self, self.deleteLater)


class _Notice(QFrame):
    """Offers what was left half-typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.style(self, "notice")
        row = QHBoxLayout(self)
        theme.space(row, (12, 6, 6, 6), 6)
        self._said = QLabel()
        self._said.setWordWrap(True)
        row.addWidget(self._said, 1)
        self.take = QPushButton(tr("Lấy lại"))
        self.drop = QPushButton(tr("Bỏ"))
        for button in (self.take, self.drop):
            button.setAutoDefault(False)
            theme.style(button, "link")
            row.addWidget(button)

    def offer(self, draft: Draft, take: Callable[[], object], drop: Callable[[], object]) -> None:
        """Say when it was typed, and call `take` or `drop`."""
        self._said.setText(tr("Có nội dung nhập dở lúc {time}.").format(time=f"{draft.typed:%H:%M %d/%m/%Y}"))
        for button, act in ((self.take, take), (self.drop, drop)):
            button.clicked.connect(act)
            button.clicked.connect(self.hide)
        self.show()
