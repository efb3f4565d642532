"""Line icons of 24 units, recoloured for the look."""

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from lmhtx_desktop.desk.resources import resource
from lmhtx_desktop.desk.theme import look, px

_SIZES = (16, 18, 20, 24, 32, 40, 48, 64)


@functools.cache
def svg_text(name: str) -> str:
    """Return the drawing of an icon; its lines are ``currentColor``."""
    return resource(f"icons/{name}.svg").read_text("utf-8")


def coloured(name: str, colour: str) -> bytes:
    """Return an icon's drawing in a colour such as ``#1B6B43``."""
    return svg_text(name).replace("currentColor", colour).encode()


def picture(name: str, size: int, colour: QColor) -> QPixmap:
    """Paint an icon `size` screen pixels large."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(coloured(name, colour.name()))).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: str = "text") -> QIcon:
    """Return an icon in a token's colour, greyed where disabled, green where switched on."""
    return _icon(name, look().colour(colour).name(), look().colour("disabled").name(), look().colour("accent").name())


@functools.lru_cache(maxsize=400)
def _icon(name: str, normal: str, disabled: str, chosen: str) -> QIcon:
    made = QIcon()
    plain = normal if normal.upper() in ("#FFFFFF",) else chosen
    for size in _SIZES:
        made.addPixmap(picture(name, size, QColor(normal)), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(picture(name, size, QColor(plain)), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(picture(name, size, QColor(disabled)), QIcon.Mode.Disabled)
    return made


def set_icon(target: QAbstractButton | QAction, name: str, colour: str = "text", size: int = 18) -> None:
    """Give a button or action an icon that follows light, dark and zoom."""
    target.setProperty("deskIcon", [name, colour, size])
    _dress(target)


def redress() -> None:
    """Repaint the icons of everything on screen; the look calls it when it changed."""
    for widget in QApplication.allWidgets():
        for target in (widget, *widget.actions()):
            _dress(target)


def _dress(target: object) -> None:
    if not isinstance(target, (QAbstractButton, QAction)):
        return
    told = target.property("deskIcon")
    if not told:
        return
    name, colour, size = told
    target.setIcon(icon(str(name), str(colour)))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(px(int(size)), px(int(size))))
