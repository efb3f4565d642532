"""Somebody at the window who knows only what is written on it: presses what is named, types below a label, reads what is shown."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lmhtx_desktop.app.window import MainWindow
from lmhtx_desktop.desk.detail import Card
from lmhtx_desktop.desk.editors import LookupEdit, RadioEdit
from lmhtx_desktop.desk.field import FieldBlock
from lmhtx_desktop.store.datafile import open_file
from tests.architecture.test_manual_words import CHAPTERS, MANUAL
from tests.conftest import TODAY
from tests.stories.test_robot import leave

_MORE = "Việc khác"


@contextmanager
def at_the_window(qtbot: QtBot, file: Path) -> Iterator["Hands"]:
    """Open a data file in the window, as on the day of every test; close it as a person does."""
    window = MainWindow(file, QSettings(str(file.with_name("cua-so.ini")), QSettings.Format.IniFormat))
    window.show()
    window.attach(open_file(file, user="Ngọc Mai", today=lambda: TODAY))
    hands = Hands(qtbot, window)
    hands.settle()
    try:
        yield hands
    finally:
        while isinstance(hands.front, QDialog):
            hands.front.done(0)
        leave(qtbot, window)


class Hands:
    """Works in the dialog that is open, else on the page in front. Whatever is looked for is waited for.

    Attributes:
        named: every button, line of a menu, label, tab, card, box and segment used so far, by what is written on it.
    """

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.named: set[str] = set()

    @property
    def front(self) -> QWidget:
        """The dialog that is open, else the window."""
        return QApplication.activeModalWidget() or self.window

    def settle(self) -> None:
        """Wait until nothing is asked or written any more."""
        shell = self.window.shell
        assert shell is not None
        self.qtbot.waitUntil(lambda: shell.is_idle)
        QApplication.processEvents()

    def used_only_words_of_the_manual(self, *own: str) -> None:
        """Every word used stands in the chapters on the fund, or in that on working with the program. `own`: words the story itself typed.

        They stand there in bold or, what is chosen in a field, in italics.
        """
        text = "".join((MANUAL / f"{chapter}.md").read_text(encoding="utf-8") for chapter in (*CHAPTERS, "bat-dau"))
        told = {part for words in re.findall(r"\*{1,2}([^*\n]+?)\*{1,2}", text) for part in words.split(" › ")}
        missing = sorted(self.named - told - set(own))
        assert not missing, missing

    # Reading

    def sees(self, *texts: str) -> None:
        """Wait until each text stands somewhere in front."""
        for text in texts:
            self._found(lambda text=text: text in self.read() or None, lambda text=text: f"“{text}” is not shown; there is:\n{self.read()}")

    def read(self) -> str:
        """Everything the labels in front say, and the cells of the tables."""
        said = [label.text() for label in self.front.findChildren(QLabel) if label.isVisible()]
        for table in self.front.findChildren(QTableView):
            if table.isVisible() and table.model() is not None:
                model = table.model()
                said += [str(model.index(row, column).data()) for row in range(model.rowCount()) for column in range(model.columnCount())]
        return "\n".join(said)

    # Pressing

    def press(self, *path: str, card: str = "") -> None:
        """Press a button; with a second name, the line of that name in the menu it opens. `card`: in the card of this heading."""
        self.settle()
        self.named.update(path, [card] if card else [])
        button = self._button(path[0], card)
        if len(path) == 1:
            self._click(button)
        else:
            menu = button.menu()
            lines = {action.text(): action for action in menu.actions()}
            assert path[1] in lines, f"“{path[1]}” is not among {sorted(lines)}"
            assert lines[path[1]].isEnabled(), lines[path[1]].toolTip()
            lines[path[1]].trigger()
        self.settle()

    def more(self, text: str, card: str = "") -> None:
        """Choose a line under “Việc khác”."""
        self.press(_MORE, text, card=card)

    def confirm(self, verb: str) -> None:
        """Press the button that ends the dialog in front, and see it go."""
        dialog = self.front
        assert isinstance(dialog, QDialog), "no dialog is open"
        self.press(verb)

        def is_gone() -> bool:
            return not isValid(dialog) or not dialog.isVisible()

        self.qtbot.waitUntil(lambda: is_gone() or bool(_problems(dialog)))
        assert is_gone(), f"{dialog.windowTitle()}: {_problems(dialog)}"
        self.settle()

    def is_refused(self, verb: str, sentence: str) -> None:
        """Press the button that should end the dialog, and read in red why it does not."""
        dialog = self.front
        self.press(verb)
        self._found(lambda: any(sentence in said for said in _problems(dialog)) or None, lambda: f"not refused: {_problems(dialog)}")
        assert dialog.isVisible()

    def answer(self, verb: str) -> None:
        """Answer the question in front, and see it and the dialog it was asked about go."""
        self.press(verb)
        self.qtbot.waitUntil(lambda: self.front is self.window)
        self.settle()

    def day(self, day: str) -> None:
        """Show the page as of another day, with Enter."""
        editor = self.field("Số liệu đến hết ngày")
        editor.setFocus()
        editor.selectAll()
        self.qtbot.keyClicks(editor, day)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def dialog(self, title: str) -> None:
        """Wait until a dialog of this title is in front."""
        self._found(
            lambda: (isinstance(self.front, QDialog) and self.front.windowTitle() == title) or None,
            lambda: f"no dialog “{title}” but {self.front.windowTitle()}",
        )
        self.settle()

    def tab(self, title: str) -> None:
        """Open a tab."""

        def place() -> tuple[QTabWidget, int] | None:
            for tabs in self.front.findChildren(QTabWidget):
                for each in range(tabs.count()):
                    if tabs.isVisible() and tabs.tabText(each) == title:
                        return tabs, each
            return None

        self.named.add(title)
        tabs, at = self._found(place, lambda: f"no tab “{title}”")
        self.qtbot.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(at).center())
        self.settle()

    def pick(self, text: str, *, open_it: bool = False) -> None:
        """Choose the line of a table that holds a text; `open_it`: as a double click does."""

        def place() -> tuple[QTableView, Any] | None:
            for table in self.front.findChildren(QTableView):
                model = table.model()
                if not table.isVisible() or model is None:
                    continue
                for row in range(model.rowCount()):
                    for column in range(model.columnCount()):
                        if not table.isColumnHidden(column) and text in str(model.index(row, column).data()):
                            return table, model.index(row, column)
            return None

        table, index = self._found(place, lambda: f"no line with “{text}”; there is:\n{self.read()}")
        table.scrollTo(index)
        _bring_into_view(table)
        at = table.visualRect(index).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        if open_it:
            self.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.settle()

    # Typing

    def type(self, label: str, text: str) -> None:
        """Type into the field below a label, in place of what is there."""
        editor = self.field(label)
        self._enter(editor, text)

    def put(self, editor: QWidget, text: str) -> None:
        """Type into a field that has no label of its own: a column of a table of fields."""
        _bring_into_view(editor)
        self._enter(editor, text)

    def choose(self, label: str, option: str) -> None:
        """Choose an option of the field below a label."""
        editor = self.field(label)
        if isinstance(editor, RadioEdit):
            self.named.add(option)
            button = next(button for button in editor.findChildren(QAbstractButton) if button.text() == option)
            self._click(button)
            assert button.isChecked(), option
        elif isinstance(editor, LookupEdit):
            self._look_up(editor, option)
        else:
            assert isinstance(editor, QComboBox), editor
            options = [editor.itemText(row) for row in range(editor.count())]
            assert option in options, f"“{option}” is not among {options}"
            editor.setFocus()
            self.qtbot.keyClick(editor, Qt.Key.Key_Home)
            for _ in options:
                if editor.currentText() == option:
                    break
                self.qtbot.keyClick(editor, Qt.Key.Key_Down)
            assert editor.currentText() == option
        self.settle()

    def tick(self, *texts: str) -> None:
        """Tick boxes, alone or in a list, by what stands beside them."""
        for text in texts:
            box = self._found(lambda text=text: self._box(text), lambda text=text: f"no box “{text}”")
            if isinstance(box, QCheckBox):
                self.named.add(text)
                self._click(box)
                assert box.isChecked(), text
            else:
                view = box.listWidget()
                view.setFocus()
                view.setCurrentItem(box)
                self.qtbot.keyClick(view, Qt.Key.Key_Space)
                assert box.checkState() == Qt.CheckState.Checked, text
            self.settle()

    def tick_all(self, label: str) -> None:
        """Tick every line of the list below a label."""
        view = self.field(label)
        assert isinstance(view, QListWidget)
        self.tick(*(view.item(row).text() for row in range(view.count())))

    def value(self, label: str) -> str:
        """Return what stands in the field below a label."""
        editor = self.field(label)
        return (
            editor.currentText()
            if isinstance(editor, QComboBox)
            else str(editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text())
        )

    def field(self, label: str) -> Any:
        """Return the editor below a label (in a dialog), or beside it (on a page)."""
        self.named.add(label)
        self.settle()

        def editor() -> Any:
            for block in self.front.findChildren(FieldBlock):
                if block.isVisible() and block.field.label == label:
                    return block.editor
            for name in self.front.findChildren(QLabel):
                if name.isVisible() and name.text() == label and name.buddy() is not None:
                    return name.buddy()
            return None

        found = self._found(editor, lambda: f"no field “{label}”; there is:\n{self.read()}")
        _bring_into_view(found)
        return found

    def _enter(self, editor: QWidget, text: str) -> None:
        window = editor.window()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        editor.setFocus()
        if isinstance(editor, (QLineEdit, QPlainTextEdit)):
            editor.selectAll()
        if text.isascii():
            self.qtbot.keyClicks(editor, text)
        else:
            written = QInputMethodEvent()
            written.setCommitString(text)
            QApplication.sendEvent(editor, written)
        if isinstance(editor, QLineEdit) and not isinstance(editor, LookupEdit):
            editor.clearFocus()
        self.settle()

    def _look_up(self, editor: LookupEdit, text: str) -> None:
        self._enter(editor, text)
        self.qtbot.waitUntil(lambda: editor._suggestions.is_open)
        self.qtbot.keyClick(editor._suggestions._view, Qt.Key.Key_Return)
        assert editor.value() is not None, f"“{text}” was not found"

    def _box(self, text: str) -> Any:
        for box in self.front.findChildren(QCheckBox):
            if box.isVisible() and box.text() == text:
                return box
        for view in self.front.findChildren(QListWidget):
            if view.isVisible():
                for row in range(view.count()):
                    if view.item(row).text() == text:
                        return view.item(row)
        return None

    def _button(self, text: str, card: str = "") -> QPushButton:
        def button() -> QAbstractButton | None:
            within: list[QWidget] = [self.front]
            if card:
                within = [each for each in self.front.findChildren(Card) if each.isVisible() and each.accessibleName().startswith(card)]
            for place in within:
                for each in place.findChildren(QAbstractButton):
                    if each.isVisible() and each.text() == text and (card or not _in_card(each)):
                        return each
            return None

        found = self._found(
            button,
            lambda: (
                f"no button “{text}” {card}; there is:\n{[each.text() for each in self.front.findChildren(QAbstractButton) if each.isVisible()]}"
            ),
        )
        assert found.isEnabled(), f"“{text}” cannot be pressed: {found.toolTip()}"
        return found  # type: ignore[no-any-return]

    def _click(self, button: QWidget) -> None:
        _bring_into_view(button)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))

    def _found(self, look: Callable[[], Any], complaint: Callable[[], str]) -> Any:
        found: list[Any] = []

        def there() -> bool:
            found[:] = [look()]
            return found[0] is not None

        try:
            self.qtbot.waitUntil(there)
        except Exception as error:
            raise AssertionError(complaint()) from error
        return found[0]


def _in_card(button: QWidget) -> bool:
    parent = button.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, Card):
            return True
        parent = parent.parentWidget()
    return False


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _problems(dialog: QWidget) -> list[str]:
    return [
        label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.property("role") == "problem" and label.text()
    ]
