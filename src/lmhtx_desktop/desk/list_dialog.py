"""Taking in a list from a file: choose it, see what it would do, mend what was misread, then take all of it in at once."""

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action, open_button
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.detail import EmptyNote, Tabs, Tiles
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.lists import ColumnChoices, IssueTable
from lmhtx_desktop.desk.messages import show_trouble
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


class ListDialog(CarefulDialog):
    """Reads a list and shows what it would do; nothing is written before *Nhập*. One kind of list says the rest of it.

    A kind overrides `intake_of`, `show_read`, `show_plan`, `sentence`, `gives`, `take_in`, and `forget` where it has more to forget.

    Args:
        title: of the window. invitation: what a list must hold, said while none is chosen. prepare: ``question(reading, intake) -> prepared``.
            decide: ``question(reading, prepared, decisions) -> prepared``, planned again without reading the file. choices: label and editor of what holds for
            the whole list, beside its sheet. tabs: what is shown of it, before the remarks and the columns. options: fields a column can
            be. min_size: in design pixels. nothing_to_take: why nothing can be taken in.
            buttons: of this kind of list, hidden while there is none. then: called with what was done.

    Attributes:
        prepared: the list as read and planned, None while there is none; it has ``read`` (sheets, sheet, file, columns, header_row).
    """

    def __init__(
        self, shell: Shell, title: str, invitation: str, *, prepare: Callable[..., Any], decide: Callable[..., Any], choices: Sequence[tuple[str, QWidget]], tabs: Sequence[QWidget],
        options: Sequence[tuple[str, str]], min_size: tuple[int, int], nothing_to_take: str, buttons: Sequence[QPushButton] = (), parent: QWidget | None = None,
        then: Callable[[Done], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.shell, self._then, self._nothing_to_take = shell, then, nothing_to_take
        self._prepare, self._plan_again = prepare, decide
        self.prepared: Any = None
        self._intake: Any = None
        self.setWindowTitle(title)
        self.setModal(True)
        theme.style(self, "form")
        theme.size(self, min_width=min_size[0], min_height=min_size[1])
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 16), 12)
        column.addLayout(self._head(title))
        self.sheet = ChoiceEdit([])
        self._source = QWidget()
        self._source.setLayout(_side_by_side([(tr("Trang tính"), self.sheet), *choices]))
        column.addWidget(self._source)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.style(self.said, "muted")
        column.addWidget(self.said)
        self.tiles = Tiles()
        column.addWidget(self.tiles)
        self.tabs = Tabs()
        self.issues, self.columns = IssueTable(), ColumnChoices(options)
        for widget in (*tabs, self.issues, self.columns):
            self.tabs.addTab(widget, "")
        column.addWidget(self.tabs, 1)
        self.nothing = EmptyNote()
        column.addWidget(self.nothing, 1)
        self._buttons = buttons
        column.addLayout(self._foot())
        self.sheet.edited.connect(self._on_sheet)
        self.columns.corrected.connect(lambda chosen, units: self.change(chosen=chosen, units=units))
        self._show_nothing(invitation)

    # What one kind of list says

    def intake_of(self, path: Path) -> Any:
        """Return what to read: a dataclass with `path` and all that a person can correct."""
        raise NotImplementedError

    def show_read(self, prepared: Any) -> None:
        """Show how the list was understood."""
        raise NotImplementedError

    def show_plan(self, prepared: Any) -> Sequence[tuple[str, int]]:
        """Show what taking it in would do; return the titles of the tabs, ``{count}`` in each, and what they count."""
        raise NotImplementedError

    def sentence(self, prepared: Any) -> str:
        """Say in words what is about to happen."""
        raise NotImplementedError

    def gives(self, prepared: Any) -> bool:
        """Whether there is anything to take in."""
        raise NotImplementedError

    def take_in(self) -> None:
        """Carry out what is shown."""
        raise NotImplementedError

    def forget(self) -> dict[str, Any]:
        """Forget what was corrected and decided, since another list is read; return those fields of the intake as they are at first."""
        self.columns.forget()
        return {"chosen": {}, "units": {}}

    # What all of them do

    def read(self, path: Path) -> None:
        """Read a file and show what it would do."""
        self.forget()
        self._file.setText(path.name)
        self._read(self.intake_of(path))

    def change(self, **changes: Any) -> None:
        """Read the list again as corrected; `changes` are fields of the intake."""
        if self._intake is not None:
            self._read(dataclasses.replace(self._intake, **changes))

    def decide_again(self, field: str, decisions: Any, then: Callable[[Any], object] | None = None) -> None:
        """Plan again with other decisions, kept in this field of the intake; until then nothing can be taken in."""
        if self.prepared is not None:
            self.take_button.setEnabled(False)
            self._intake = dataclasses.replace(self._intake, **{field: decisions})
            self.shell.ask(self._plan_again, self.prepared, decisions, then=then or self.show_prepared, owner=self, slot="prepare")

    def carry_out(self, command: Callable[..., Done], order: Any, refused: Callable[[RuleBroken], object]) -> None:
        """Take the list in; the dialog waits, and closes when it is done."""
        self._set_busy(True)
        self.shell.do(
            command, order, owner=self, then=self._on_done, refused=refused, ended=lambda: self._set_busy(False),
            title=tr("Đang nhập {file}…").format(file=self.prepared.read.file),
        )  # fmt: skip

    def show_prepared(self, prepared: Any) -> None:
        """Show a list as it is planned now."""
        self.prepared = prepared
        titles = self.show_plan(prepared)
        self.nothing.hide()
        for part in (self._source, self.said, self.tiles, self.tabs, self.choose_button):
            part.show()
        for place, (text, count) in enumerate((*titles, (tr("Các cột ({count})"), len(prepared.read.columns)))):
            self.tabs.setTabText(place, text.format(count=format_number(count)))
        self.said.setText(self.shell.read_only_reason or self.sentence(prepared))
        self._set_busy(False)

    def _head(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 10)
        title = QLabel(words)
        theme.style(title, "title")
        row.addWidget(title)
        self._file = QLabel()
        theme.style(self._file, "muted")
        row.addWidget(self._file, 1)
        self.choose_button = QPushButton(tr("Chọn tệp…"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        row.addWidget(self.choose_button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 8)
        for button in self._buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.leave_button = QPushButton(tr("Quay lại"))
        self.leave_button.clicked.connect(self.reject)
        self.take_button = QPushButton(tr("Nhập"))
        theme.style(self.take_button, "primary")
        self.take_button.clicked.connect(self._on_take)
        for button in (self.leave_button, self.take_button):
            button.setAutoDefault(False)
            theme.size(button, min_width=96)
            row.addWidget(button)
        return row

    def _choose(self) -> None:
        patterns = tr("Danh sách (*.xlsx *.xls *.xlsm *.csv);;Mọi tệp (*)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Chọn danh sách"), "", patterns)
        if path:
            self.read(Path(path))

    def _on_sheet(self) -> None:
        self.change(sheet=self.sheet.value(), **self.forget())

    def _on_take(self) -> None:
        if self.prepared is not None and self.take_button.isEnabled():
            self.take_in()

    def _read(self, intake: Any) -> None:
        self._intake = intake
        self._set_busy(True)
        office, prepare = self.shell.office, self._prepare

        def job(step: Callable[[int, int], None]) -> Any:
            step(0, 1)
            return office.ask(prepare, intake)

        self.shell.run(
            tr("Đang đọc {file}…").format(file=intake.path.name), job, owner=self, then=self._show, failed=self._on_failed,
            ended=lambda: self._set_busy(False),
        )  # fmt: skip

    def _show(self, prepared: Any) -> None:
        self.sheet.set_options([(name, name) for name in prepared.read.sheets])
        self.sheet.set_value(prepared.read.sheet)
        self.show_read(prepared)
        self.show_prepared(prepared)

    def _show_nothing(self, sentence: str) -> None:
        """Say why nothing is shown and offer to choose a file; another sheet of the one read can still be chosen."""
        self.prepared = None
        self._source.setVisible(self.sheet.count() > 0)
        for part in (self.said, self.tiles, self.tabs, self.choose_button, *self._buttons):
            part.hide()
        self.nothing.say(sentence, Action(tr("Chọn tệp…"), call=self._choose))
        self.nothing.show()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.choose_button, self.nothing, self._source, self.tabs):
            widget.setEnabled(not busy)
        gives = self.prepared is not None and self.gives(self.prepared)
        open_button(self.take_button, gives and not busy, self.shell.read_only_reason, "" if gives else self._nothing_to_take)

    def _on_failed(self, error: Exception) -> None:
        self._show_nothing(error.sentence if isinstance(error, (RuleBroken, Trouble)) else tr("Không đọc được tệp này."))
        if isinstance(error, Trouble):
            show_trouble(self, error)

    def _on_done(self, done: Done) -> None:
        self.accept()
        if self._then is not None:
            self._then(done)


def _side_by_side(named: Sequence[tuple[str, QWidget]]) -> QGridLayout:
    """Return the editors in one line, each under its label."""
    grid = QGridLayout()
    theme.space(grid, 0, 6)
    for place, (label, editor) in enumerate(named):
        name = QLabel(label)
        theme.style(name, "label")
        name.setBuddy(editor)
        editor.setAccessibleName(label)
        grid.addWidget(name, 0, place)
        grid.addWidget(editor, 1, place)
        grid.setColumnStretch(place, 1)
    return grid
