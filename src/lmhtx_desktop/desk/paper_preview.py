"""The calm preview: the pages as they will be printed, with In, Lưu PDF, landscape and zoom at hand."""

from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lmhtx_desktop.desk.paper import LaidOut, fits_upright, print_dialog, write_pdf
from lmhtx_desktop.desk.paper_text import PT
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.files import safe_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import Paper

_SPACE = 16
_ZOOMS = (50, 67, 80, 100, 125, 150, 200)


class Pages(QWidget):
    """All pages below each other; only those in sight are painted."""

    def __init__(self, laid: LaidOut, zoom: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Các trang in"))
        self.show_pages(laid, zoom)

    def show_pages(self, laid: LaidOut, zoom: int) -> None:
        """Show another paper, or the same at another size (`zoom` in percent)."""
        self._laid = laid
        self._scale = zoom / 100 * 96 / 72 / PT
        self._width, self._height = laid.sheet.width * self._scale, laid.sheet.height * self._scale
        self.setFixedSize(round(self._width) + 2 * _SPACE, round((self._height + _SPACE) * laid.pages) + _SPACE)
        self.update()

    def top_of(self, page: int) -> int:
        """Return where page `page` (from 1) begins, in pixels."""
        return round(_SPACE + (page - 1) * (self._height + _SPACE))

    def page_at(self, y: int) -> int:
        """Return the page at height `y`."""
        return min(self._laid.pages, max(1, int((y - _SPACE / 2) // (self._height + _SPACE)) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that the event touches."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for page in range(self.page_at(event.rect().top()), self.page_at(event.rect().bottom()) + 1):
            painter.save()
            painter.translate(_SPACE, self.top_of(page))
            painter.fillRect(QRectF(0, 0, self._width, self._height), QColor("white"))
            painter.scale(self._scale, self._scale)
            self._laid.paint(painter, page)
            painter.restore()


class PreviewDialog(QDialog):
    """Preview of one paper."""

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Xem trước khi in — {title}").format(title=paper.title))
        self._laid = LaidOut(paper)
        room = self.screen().availableGeometry()
        across = self._laid.sheet.width * 96 / 72 / PT + 2 * _SPACE + 64
        self._zoom = max((zoom for zoom in _ZOOMS if zoom <= 100 and across * zoom / 100 <= room.width()), default=_ZOOMS[0])
        self._pages = Pages(self._laid, self._zoom)
        self._area = QScrollArea()
        self._area.setWidget(self._pages)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.verticalScrollBar().valueChanged.connect(self._tell)
        self._where = QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(self._bar())
        self._hint = QLabel(tr("Bảng này rộng: in khổ ngang sẽ dễ đọc hơn."))
        self._hint.setVisible(not paper.landscape and not fits_upright(paper))
        layout.addWidget(self._hint)
        layout.addWidget(self._area, 1)
        self._tell()
        self.resize(min(self._pages.width() + 64, room.width() - 40), min(900, room.height() - 60))

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        print_it = QPushButton(tr("In…"))
        print_it.setDefault(True)
        print_it.setProperty("role", "primary")
        print_it.setToolTip(tr("In ra máy in (Ctrl+P)"))
        print_it.clicked.connect(self._print)
        QShortcut(QKeySequence.StandardKey.Print, self, self._print)
        pdf = QPushButton(tr("Lưu PDF…"))
        pdf.setToolTip(tr("Lưu thành tệp PDF (Ctrl+S)"))
        pdf.clicked.connect(self._save)
        QShortcut(QKeySequence.StandardKey.Save, self, self._save)
        self._turn = QPushButton(tr("Khổ ngang"))
        self._turn.setCheckable(True)
        self._turn.setChecked(self._laid.paper.landscape)
        self._turn.toggled.connect(self._turned)
        for button in (print_it, pdf, self._turn):
            button.setAutoDefault(button is print_it)
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self._where)
        for text, name, step, key in (("−", tr("Thu nhỏ"), -1, "Ctrl+-"), ("+", tr("Phóng to"), 1, "Ctrl+=")):
            zoom = QToolButton()
            zoom.setText(text)
            zoom.setToolTip(f"{name} ({key.replace('=', '+')})")
            zoom.setAccessibleName(name)
            zoom.clicked.connect(lambda _=False, step=step: self._resize(step))
            QShortcut(QKeySequence(key), self, lambda step=step: self._resize(step))
            bar.addWidget(zoom)
        close = QPushButton(tr("Đóng"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        bar.addWidget(close)
        return bar

    def _tell(self) -> None:
        page = self._pages.page_at(self._area.verticalScrollBar().value() + self._area.viewport().height() // 2)
        self._where.setText(
            tr("Trang {page} / {count} · {zoom} %").format(page=page, count=format_number(self._laid.pages), zoom=self._zoom)
        )

    def _resize(self, step: int) -> None:
        self._zoom = _ZOOMS[min(len(_ZOOMS) - 1, max(0, _ZOOMS.index(self._zoom) + step))]
        self._pages.show_pages(self._laid, self._zoom)
        self._tell()

    def _turned(self, landscape: bool) -> None:
        from dataclasses import replace

        self._laid = LaidOut(replace(self._laid.paper, landscape=landscape))
        self._pages.show_pages(self._laid, self._zoom)
        self._hint.setVisible(not landscape and not fits_upright(self._laid.paper))
        self._tell()

    def _print(self) -> None:
        if print_dialog(self._laid.paper, self):
            self.accept()

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = safe_name(self._laid.paper.title)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Lưu PDF"), str(Path(folder) / f"{name}.pdf"), tr("Tệp PDF (*.pdf)"))
        if chosen:
            self.save_pdf(Path(chosen))

    def save_pdf(self, path: Path) -> None:
        """Write the paper as it is shown into `path`; trouble is told in a calm box."""
        try:
            write_pdf(self._laid.paper, path)
        except Trouble as trouble:
            QMessageBox.warning(self, tr("Chưa lưu được"), f"{trouble.sentence}\n\n{trouble.what_to_do}".strip())
