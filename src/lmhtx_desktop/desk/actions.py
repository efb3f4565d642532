"""What can be done on a page: described once, shown as button, menu line and key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.language import tr


@dataclass(frozen=True)
class Action:
    """One thing a person can do.

    Attributes:
        text: the verb (Thêm, Sửa, Xóa …). key: shortcut, e.g. ``F2`` or ``Ctrl+N`` (which takes Ins along).
        call: called with nothing, with the id of the one record, or with the ids, as `needs` says.
        primary: the page's one main act. icon: its drawing. needs: ``none``, ``one`` record selected, ``two``, ``many``
        (two or more), or ``some``. hindrance: says why it cannot be done now ("" when it can); called with nothing, or with
        the row of each record selected, of which one that can is enough. Where it cannot be done, the button is greyed and
        its tool tip says why. writes: greyed in a file that is open for reading only. in_menu: under “Việc khác” instead of a button.
    """

    text: str
    key: str = ""
    call: Callable[..., object] = lambda: None
    primary: bool = False
    icon: str = ""
    needs: Literal["none", "one", "two", "many", "some"] = "none"
    writes: bool = True
    in_menu: bool = False
    hindrance: Callable[..., str] | None = None


#: Of more records selected, only so many are looked at before an act is offered.
_LOOKED_AT = 200
_ICONS = {"Ctrl+N": "add", "F2": "edit", "Del": "delete", "Ctrl+P": "print", "Ctrl+E": "export"}


class Act(QAction):
    """An `Action` on a widget: it knows whether it can be done with the records selected now.

    Args:
        ids: returns the ids selected, for acts that need records. rows: returns the rows behind ids, as far as they are at hand.
    """

    def __init__(
        self, action: Action, owner: QWidget, read_only_reason: str, ids: Callable[[], Sequence[int]] = tuple,
        rows: Callable[[Sequence[int]], Sequence[Any]] = lambda ids: (),
    ) -> None:  # fmt: skip
        super().__init__(action.text, owner)
        self.action = action
        self._ids, self._rows = ids, rows
        self._locked = read_only_reason if action.writes else ""
        if action.key:
            keys = [action.key, "Ins"] if action.key == "Ctrl+N" else [action.key]
            self.setShortcuts([QKeySequence(key) for key in keys])
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        drawing = action.icon or _ICONS.get(action.key, "")
        if drawing:
            set_icon(self, drawing)
        self.triggered.connect(self._carry_out)
        self.fit()

    def fit(self) -> None:
        """Grey out where it cannot be done with what is selected, and say why in the tool tip."""
        why = self._locked or self._hindrance()
        self.setEnabled(not why)
        self.setToolTip(why or (f"{self.text()} ({self.action.key})" if self.action.key else self.text()))

    def _hindrance(self) -> str:
        action = self.action
        if action.needs == "none":
            return action.hindrance() if action.hindrance is not None else ""
        ids = self._ids()
        if wrong := _wrong_count(action.needs, len(ids)):
            return wrong
        said = [action.hindrance(row) for row in self._rows(ids[:_LOOKED_AT])] if action.hindrance is not None else []
        return said[0] if said and all(said) else ""

    def _carry_out(self) -> None:
        ids: list[Any] = list(self._ids()) if self.action.needs != "none" else []
        if self.action.needs == "none":
            self.action.call()
        elif self.action.needs == "one" and len(ids) == 1:
            self.action.call(ids[0])
        elif self.action.needs != "one" and not _wrong_count(self.action.needs, len(ids)):
            self.action.call(ids)


def _wrong_count(needs: str, count: int) -> str:
    """Say how many records should be selected, where it is not as many; else ""."""
    if needs == "one" and count != 1:
        return tr("Việc này làm với từng dòng: hãy chọn một dòng.") if count else tr("Hãy chọn một dòng trong danh sách.")
    if needs == "two" and count != 2:
        return tr("Hãy chọn đúng hai dòng trong danh sách.")
    if needs == "many" and count < 2:
        return tr("Hãy chọn từ hai dòng trở lên trong danh sách.")
    return tr("Hãy chọn những dòng cần làm trong danh sách.") if needs == "some" and not count else ""


def fit_acts(owner: QWidget) -> None:
    """Look again which acts of a widget can be done now."""
    for act in owner.actions():
        if isinstance(act, Act):
            act.fit()


def button_of(act: QAction, role: str = "") -> QPushButton:
    """Return a button that does `act` and is greyed with it."""
    button = QPushButton(act.text())
    button.setAutoDefault(False)
    if role:
        theme.style(button, role)
    drawn = act.property("deskIcon")
    if drawn:
        set_icon(button, str(drawn[0]), "on_accent" if role == "primary" else "text", 16)

    def follow() -> None:
        button.setEnabled(act.isEnabled())
        button.setToolTip(act.toolTip())

    act.changed.connect(follow)
    button.clicked.connect(act.trigger)
    follow()
    return button


def open_button(button: QAbstractButton, is_open: bool, read_only_reason: str, tip: str = "") -> None:
    """Let a button that writes be pressed if `is_open`; in a file open for reading only never, and it says why instead of `tip`."""
    button.setEnabled(is_open and not read_only_reason)
    button.setToolTip(read_only_reason or tip)


def menu_button(acts: Sequence[QAction], text: str = "") -> QPushButton:
    """Return a button with a menu of `acts`."""
    button = QPushButton(text or tr("Việc khác"))
    button.setAutoDefault(False)
    menu = QMenu(button)
    menu.setToolTipsVisible(True)
    menu.addActions(list(acts))
    button.setMenu(menu)
    button.setProperty("hasMenu", "true")
    return button


def buttons_of(actions: Sequence[Action], owner: QWidget, read_only_reason: str) -> list[QPushButton]:
    """Return the buttons of `actions` that need no selection; their keys work within `owner`."""
    acts = [Act(action, owner, read_only_reason) for action in actions]
    owner.addActions(acts)
    made = [button_of(act, "primary" if act.action.primary else "") for act in acts if not act.action.in_menu]
    hidden = [act for act in acts if act.action.in_menu]
    return [*made, menu_button(hidden)] if hidden else made
