"""The preview window."""

from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk.paper_preview import Pages, PreviewDialog
from lmhtx_desktop.kernel.paper import Grid, GridColumn, GridRow, PageBreak, Paper, Paragraph

WIDE = Paper("Biểu rộng", [Grid([GridColumn(1, "right")] * 13, [], [GridRow(["123.456.789.012"] * 13)])])


def button(dialog: PreviewDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_a_wide_table_is_offered_lying_and_printed_as_shown(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PreviewDialog(WIDE)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._hint.isVisible()
    button(dialog, "Khổ ngang").click()
    assert not dialog._hint.isVisible()
    dialog.save_pdf(tmp_path / "ngang.pdf")
    document = pdfium.PdfDocument(tmp_path / "ngang.pdf")
    width, height = document[0].get_size()
    document.close()
    assert width > height


def test_zoom_and_scrolling_tell_the_page(qtbot: QtBot) -> None:
    dialog = PreviewDialog(Paper("Hai trang", [Paragraph("Một"), PageBreak(), Paragraph("Hai")]))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "1 / 2" in dialog._where.text()
    dialog._area.verticalScrollBar().setValue(dialog._area.verticalScrollBar().maximum())
    assert "2 / 2" in dialog._where.text()
    wide = dialog.findChild(Pages).width()
    dialog._resize(1)
    assert dialog.findChild(Pages).width() > wide
    assert f"{dialog._zoom} %" in dialog._where.text()
