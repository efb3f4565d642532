"""The left rail: the areas, with names or, folded, as icons only."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import set_icon
from lmhtx_desktop.kernel.language import tr

WIDE, NARROW = 168, 52
_SETTING = "window/rail_folded"
#: A window from this width on (design pixels) has room for the names.
_ROOMY = 1100


@dataclass(frozen=True)
class Entry:
    """One line of the rail: its key (an area's name or ``home``), words and icon; Ctrl+`number` opens it."""

    key: str
    title: str
    icon: str
    number: int


class Rail(QFrame):
    """The areas; `chosen(key)` when the person picks one."""

    chosen = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.style(self, "rail")
        self._settings = settings
        self._column = QVBoxLayout(self)
        theme.space(self._column, (0, 8, 0, 8), 2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._titles: dict[str, str] = {}
        self._fold = self._button(tr("Thu gọn"), "left")
        self._fold.setCheckable(False)
        self._fold.setToolTip(tr("Thu gọn hoặc mở rộng thanh bên (Ctrl+B)"))
        self._fold.clicked.connect(self.toggle)
        self._column.addStretch(1)
        self._column.addWidget(self._fold)
        self.folded = settings.value(_SETTING, "false") == "true"
        self._wished, self._insisted = self.folded, False
        self._dress()

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show the areas."""
        for place, entry in enumerate(entries):
            button = self._button(entry.title, entry.icon)
            button.setCheckable(True)
            button.setToolTip(tr("{title} (Ctrl+{number})").format(title=entry.title, number=entry.number))
            button.clicked.connect(lambda _=False, key=entry.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[entry.key] = button
            self._titles[entry.key] = entry.title
            self._column.insertWidget(place, button)
        self._dress()

    @property
    def keys(self) -> list[str]:
        """The keys of the areas, in order."""
        return list(self._buttons)

    def mark(self, key: str) -> None:
        """Show which area is open."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def toggle(self) -> None:
        """Fold to icons, or unfold."""
        self.folded = not self.folded
        self._wished, self._insisted = self.folded, True
        self._settings.setValue(_SETTING, "true" if self.folded else "false")
        self._dress()

    def fit(self, window_width: int) -> None:
        """Fold by itself where the window is narrow or everything is shown large, until the person says otherwise."""
        folded = self._wished or (window_width < theme.px(_ROOMY) and not self._insisted)
        if folded != self.folded:
            self.folded = folded
            self._dress()

    def _button(self, title: str, icon: str) -> QToolButton:
        button = QToolButton()
        theme.style(button, "rail")
        button.setText(title)
        button.setAccessibleName(title)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setIconSize(QSize(theme.px(20), theme.px(20)))
        set_icon(button, icon, size=20)
        return button

    def _dress(self) -> None:
        theme.size(self, width=NARROW if self.folded else WIDE)
        shape = Qt.ToolButtonStyle.ToolButtonIconOnly if self.folded else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in (*self._buttons.values(), self._fold):
            button.setToolButtonStyle(shape)
        set_icon(self._fold, "right" if self.folded else "left", size=20)
        self._fold.setText(tr("Thu gọn"))
