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
        primary: the page's one main act. icon: its drawing. needs: ``none``, ``one`` record selected, or ``some``.
        writes: greyed in a file that is open for reading only. in_menu: under “Việc khác” instead of a button.
    """

    text: str
    key: str = ""
    call: Callable[..., object] = lambda: None
    primary: bool = False
    icon: str = ""
    needs: Literal["none", "one", "some"] = "none"
    writes: bool = True
    in_menu: bool = False


_ICONS = {"Ctrl+N": "add", "F2": "edit", "Del": "delete", "Ctrl+P": "print", "Ctrl+E": "export"}


class Act(QAction):
    """An `Action` on a widget: it knows whether it can be done with the records selected now.

    Args:
        ids: returns the ids selected, for acts that need records.
    """

    def __init__(self, action: Action, owner: QWidget, read_only_reason: str, ids: Callable[[], Sequence[int]] = tuple) -> None:
        super().__init__(action.text, owner)
        self.action = action
        self._ids = ids
        self._locked = action.writes and bool(read_only_reason)
        if action.key:
            keys = [action.key, "Ins"] if action.key == "Ctrl+N" else [action.key]
            self.setShortcuts([QKeySequence(key) for key in keys])
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        drawing = action.icon or _ICONS.get(action.key, "")
        if drawing:
            set_icon(self, drawing)
        self.setToolTip(read_only_reason if self._locked else f"{action.text} ({action.key})" if action.key else action.text)
        self.triggered.connect(self._carry_out)
        self.fit()

    def fit(self) -> None:
        """Grey out where it cannot be done with what is selected."""
        count = len(self._ids()) if self.action.needs != "none" else 0
        fits = {"none": True, "one": count == 1, "some": count > 0}[self.action.needs]
        self.setEnabled(fits and not self._locked)

    def _carry_out(self) -> None:
        ids: list[Any] = list(self._ids()) if self.action.needs != "none" else []
        if self.action.needs == "none":
            self.action.call()
        elif self.action.needs == "some" and ids:
            self.action.call(ids)
        elif len(ids) == 1:
            self.action.call(ids[0])


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
