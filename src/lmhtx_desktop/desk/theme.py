"""How everything looks: colours from one token file, one style sheet, one zoom from 80 to 200 %."""

import functools
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from lmhtx_desktop.desk.resources import resource

FONTS = ("Segoe UI", "Noto Sans", "Open Sans", "DejaVu Sans")
BASE_POINTS = 10.0
SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 80, 200, 10


class Look(QObject):
    """The look of the whole program; get it with `look()`.

    Attributes:
        changed: colours or sizes are different now; widgets that painted or measured anything do it again.
        zoom: percent, 80 to 200.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = 100
        self._dark: bool | None = False
        self._tokens: dict[str, Any] = tomllib.loads(resource("styles/tokens.toml").read_text("utf-8"))
        self._sheet = resource("styles/desk.qss").read_text("utf-8")
        self._folder = QTemporaryDir()
        self._settings: QSettings | None = None
        self._applied = False

    @property
    def dark(self) -> bool:
        """Whether the dark colours are on."""
        if self._dark is None:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._dark

    @property
    def follows_system(self) -> bool:
        """Whether light or dark is left to Windows."""
        return self._dark is None

    def remember(self, settings: QSettings) -> None:
        """Take zoom and colours from `settings` and keep them there from now on."""
        self._settings = settings
        self.zoom = _clamp(int(str(settings.value("look/zoom", 100))))
        self._dark = {"dark": True, "light": False}.get(str(settings.value("look/colours", "light")))

    def set_dark(self, dark: bool | None) -> None:
        """Switch to dark or light colours; None follows Windows."""
        self._dark = dark
        self._keep("look/colours", {True: "dark", False: "light", None: "system"}[dark])
        self._again()

    def set_zoom(self, percent: int) -> None:
        """Show everything larger or smaller."""
        if _clamp(percent) != self.zoom:
            self.zoom = _clamp(percent)
            self._keep("look/zoom", self.zoom)
            self._again()

    def zoom_in(self) -> None:
        """Ctrl++."""
        self.set_zoom(self.zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Ctrl+-."""
        self.set_zoom(self.zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Ctrl+0."""
        self.set_zoom(100)

    def token(self, name: str) -> str:
        """Return a colour as it is written in the token file."""
        return str(self._tokens["dark" if self.dark else "light"][name])

    def colour(self, name: str) -> QColor:
        """Return a token's colour."""
        return QColor(self.token(name))

    def group_colours(self, group: int) -> tuple[QColor, QColor]:
        """Return fill and text colour of a debt group, 1 to 5."""
        return QColor(self._tokens["groups"]["fill"][group - 1]), QColor(self._tokens["groups"]["text"][group - 1])

    def apply(self, app: QApplication) -> None:
        """Dress the application: style, font, palette, style sheet. Call once at start."""
        if not self._applied:
            app.setStyle("Fusion")
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours)
        self._applied = True
        app.setFont(self.font())
        app.setPalette(self._palette())
        app.setStyleSheet(self.style_sheet())

    def font(self, points: float = BASE_POINTS) -> QFont:
        """Return the system typeface at `points`, zoomed."""
        font = QFont(_families())
        font.setPointSizeF(points * self.zoom / 100)
        return font

    def style_sheet(self) -> str:
        """Return the style sheet with tokens and sizes filled in."""
        return re.sub(r"\$\{?(\w+)\}?", lambda found: self._word(found[1]), self._sheet)

    def _word(self, word: str) -> str:
        if size := re.fullmatch(r"([pt])(\d+)", word):
            return f"{px(int(size[2]))}px" if size[1] == "p" else f"{int(size[2]) * self.zoom / 100:g}pt"
        if word.startswith("icon_"):
            return self._icon_file(word.removeprefix("icon_"))
        return self.token(word)

    def _icon_file(self, word: str) -> str:
        from lmhtx_desktop.desk.icons import coloured

        name, colour = {
            "tick": ("check", "on_accent"), "tick_accent": ("check", "accent"), "down": ("down", "muted"), "up": ("up", "muted"),
            "left": ("left", "text"), "right": ("right", "text"), "close": ("close", "muted"),
        }[word]  # fmt: skip
        path = self._folder.filePath(f"{word}-{'dark' if self.dark else 'light'}.svg")
        with open(path, "wb") as file:
            file.write(coloured(name, self.token(colour)))
        return path

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for place, name in {
            role.Window: "window", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "window",
            role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.BrightText: "bad",
            role.Highlight: "selection", role.HighlightedText: "on_selection", role.Link: "accent", role.LinkVisited: "accent",
            role.ToolTipBase: "strip", role.ToolTipText: "on_strip", role.PlaceholderText: "muted", role.Mid: "line",
            role.Light: "surface", role.Midlight: "hover", role.Dark: "edge_strong", role.Shadow: "edge_strong", role.Accent: "accent",
        }.items():  # fmt: skip
            palette.setColor(place, self.colour(name))
        for place in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.colour("disabled"))
        return palette

    def _keep(self, key: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)

    def _on_system_colours(self) -> None:
        if self._dark is None:
            self._again()

    def _again(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication) or not self._applied:
            return
        from lmhtx_desktop.desk.icons import redress

        self.apply(app)
        for widget in QApplication.allWidgets():
            _measure(widget)
            layout = widget.layout()
            if layout is not None:
                for part in (layout, *layout.findChildren(QLayout)):
                    _measure(part)
        redress()
        self.changed.emit()


@functools.cache
def _families() -> list[str]:
    """Return the typefaces to use, the best this system has first."""
    there = set(QFontDatabase.families())
    return [name for name in FONTS if name in there] or list(FONTS)


_look: Look | None = None


def look() -> Look:
    """Return the look of this program."""
    global _look
    if _look is None:
        _look = Look()
    return _look


def px(design: float) -> int:
    """Return a length given for 100 % in screen pixels at the current zoom."""
    return max(round(design * look().zoom / 100), 1) if design else 0


def style(widget: QWidget, role: str, **properties: str) -> None:
    """Give a widget its role in the style sheet (``primary``, ``title``, ``card`` …) and further properties."""
    restyle(widget, role=role, **properties)


def restyle(widget: QWidget, **properties: str) -> None:
    """Set properties the style sheet selects by, and let them show at once."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def space(layout: QLayout, margins: tuple[int, int, int, int] | int = 0, spacing: int = 8) -> None:
    """Set margins (left, top, right, bottom) and spacing in design pixels; they follow the zoom."""
    around = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setProperty("deskSpace", [*around, spacing])
    _measure(layout)


def size(widget: QWidget, **lengths: int) -> None:
    """Set lengths in design pixels that follow the zoom: min_width, max_width, width, min_height, max_height, height."""
    widget.setProperty("deskSize", lengths)
    _measure(widget)


def _measure(part: QObject) -> None:
    if isinstance(part, QLayout):
        told = part.property("deskSpace")
        if told:
            part.setContentsMargins(*(px(length) for length in told[:4]))
            part.setSpacing(px(told[4]))
    elif isinstance(part, QWidget):
        lengths: Mapping[str, int] = part.property("deskSize") or {}
        for name, setter in _setters(part):
            if name in lengths:
                setter(px(lengths[name]))


def _setters(widget: QWidget) -> Iterator[tuple[str, Any]]:
    yield "min_width", widget.setMinimumWidth
    yield "max_width", widget.setMaximumWidth
    yield "width", widget.setFixedWidth
    yield "min_height", widget.setMinimumHeight
    yield "max_height", widget.setMaximumHeight
    yield "height", widget.setFixedHeight


def _clamp(percent: int) -> int:
    return max(SMALLEST_ZOOM, min(LARGEST_ZOOM, percent))
