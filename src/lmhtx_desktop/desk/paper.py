"""Paints a `kernel.paper.Paper`: into a PDF, on a printer, as pictures of its pages. Works without a window."""

import os
import sys
import uuid
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from lmhtx_desktop.desk.paper_blocks import pieces_of
from lmhtx_desktop.desk.paper_grid import border_pen, fits
from lmhtx_desktop.desk.paper_pages import break_into_pages, sheet
from lmhtx_desktop.desk.paper_text import MM, PT, Text, width_of
from lmhtx_desktop.kernel.files import write_book
from lmhtx_desktop.kernel.paper import Grid, Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDF_RESOLUTION = 1200
_kept: list[QGuiApplication] = []


def ensure_gui() -> None:
    """Make sure Qt can measure and paint text; on a machine without a screen, offscreen."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication([]))


class LaidOut:
    """A paper broken into pages, ready to be painted on anything.

    Attributes:
        paper: what it was made of. sheet: size and margins of what goes through the printer. pages: how many sheets there are (at
            least one).
    """

    def __init__(self, paper: Paper) -> None:
        ensure_gui()
        self.paper = paper
        self._leaf = sheet(paper.size, paper.landscape)
        self.sheet = sheet("A4", False) if paper.two_up else self._leaf
        self._pages = break_into_pages(pieces_of(paper, self._leaf), self._leaf.room_down)
        self.pages = (len(self._pages) + 1) // 2 if paper.two_up else len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint page `page` (from 1) with a painter scaled to layout units, origin at the corner of the sheet."""
        if not self.paper.two_up:
            self._paint_leaf(painter, page)
            return
        half = self.sheet.height / 2
        for leaf in range(2 * page - 1, min(2 * page, len(self._pages)) + 1):
            painter.save()
            painter.translate(0, 0 if leaf % 2 else half)
            self._paint_leaf(painter, leaf)
            painter.restore()
        painter.setPen(QPen(QColor("#888888"), 0.5 * PT, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, half), QPointF(self.sheet.width, half))

    def _paint_leaf(self, painter: QPainter, page: int) -> None:
        painter.setPen(border_pen())
        if page > 1 and self.paper.size == "A4":  # the copies of a voucher are not numbered
            number = Text(str(page), self._leaf.room_across, 13, align="center")
            number.draw(painter, self._leaf.left, self._leaf.top / 2 - number.height / 2)
        for down, piece in self._pages[page - 1].placed:
            piece.draw(painter, self._leaf.left, self._leaf.top + down)
        if self.paper.footer:
            painter.setPen(QColor("#444444"))
            size = 8.0 if width_of(self.paper.footer, 8) <= self._leaf.room_across else 7.0
            footer = Text(self.paper.footer, self._leaf.room_across, size, italic=True)
            footer.draw(painter, self._leaf.left, self._leaf.height - self._leaf.bottom + 4 * MM)


def pages(paper: Paper) -> int:
    """Return how many pages the paper takes."""
    return LaidOut(paper).pages


def fits_upright(paper: Paper) -> bool:
    """Whether every table of the paper is readable on an upright sheet; otherwise landscape is worth offering."""
    ensure_gui()
    upright = sheet(paper.size, False)
    return all(fits(block, upright.room_across) for block in paper.blocks if isinstance(block, Grid))


def lying(paper: Paper) -> Paper:
    """Return the same paper in landscape."""
    return replace(paper, landscape=True)


def write_pdf(paper: Paper, path: Path) -> None:
    """Write the paper as a PDF with real text; whole or not at all.

    Raises:
        Trouble: the target is open elsewhere, the disk is full, no permission.
    """
    laid = LaidOut(paper)
    write_book(path, lambda stream: stream.write(_pdf(laid)))


def _pdf(laid: LaidOut) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(laid.paper.title)
    writer.setCreator("lmhtx-desktop")
    writer.setResolution(_PDF_RESOLUTION)
    writer.setDocumentId(uuid_of(laid.paper))
    writer.setPageLayout(page_layout(laid))
    paint_on(laid, writer)
    del writer  # it must not outlive what it writes to
    buffer.close()
    return bytes(buffer.data().data())


def uuid_of(paper: Paper) -> Any:
    """Return the document id: the same content has the same id."""
    from PySide6.QtCore import QUuid

    return QUuid(str(uuid.uuid5(uuid.NAMESPACE_OID, repr(paper))))


def page_layout(laid: LaidOut) -> QPageLayout:
    """Return Qt's description of the sheet; margins are ours, so Qt's are zero."""
    large, lying_down = laid.paper.size == "A4" or laid.paper.two_up, laid.paper.landscape and not laid.paper.two_up
    size = QPageSize(QPageSize.PageSizeId.A4 if large else QPageSize.PageSizeId.A5)
    orientation = QPageLayout.Orientation.Landscape if lying_down else QPageLayout.Orientation.Portrait
    return QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0))


def paint_on(laid: LaidOut, device: "QPdfWriter | QPrinter", first: int = 1, last: int | None = None) -> None:
    """Paint pages `first` to `last` on a paged device (full page, no margins of its own)."""
    painter = QPainter(device)
    scale = device.resolution() / 72 / PT
    painter.scale(scale, scale)
    for page in range(first, (last or laid.pages) + 1):
        if page > first:
            device.newPage()
        laid.paint(painter, page)
    painter.end()


def page_image(paper: "Paper | LaidOut", page: int, dpi: float = 96) -> QImage:
    """Return a picture of page `page` (from 1) on white."""
    laid = paper if isinstance(paper, LaidOut) else LaidOut(paper)
    scale = dpi / 72 / PT
    size = QSizeF(laid.sheet.width * scale, laid.sheet.height * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    painter.translate(QPointF(0, 0))
    laid.paint(painter, page)
    painter.end()
    return image


def print_dialog(paper: Paper, parent: Any) -> bool:
    """Ask for a printer and print; return whether anything was sent."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    laid = LaidOut(paper)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(laid))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, laid.pages)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    printer.setFullPage(True)
    paint_on(laid, printer, printer.fromPage() or 1, printer.toPage() or None)
    return True


def preview(paper: Paper, parent: Any) -> None:
    """Show the pages as they will be printed, with printing and PDF at hand."""
    from lmhtx_desktop.desk.paper_preview import PreviewDialog

    PreviewDialog(paper, parent).exec()
