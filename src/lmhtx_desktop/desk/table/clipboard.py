"""Copying a block of cells so that Excel reads numbers as numbers, days as days and codes as text."""

import html
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale, QMimeData
from PySide6.QtGui import QGuiApplication

from lmhtx_desktop.desk.table.columns import Column
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr


def copy_cells(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> None:
    """Put the cells on the clipboard, with headings unless it is a single cell."""
    QGuiApplication.clipboard().setMimeData(block_of(columns, rows))


def block_of(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> QMimeData:
    """Return the cells as tab-separated text and as a table that Excel takes over with its types."""
    values = [[column.value_of(row) for column in columns] for row in rows]
    headed = len(columns) > 1 or len(rows) > 1
    lines = [[column.title for column in columns]] if headed else []
    lines += [[_plain(value) for value in line] for line in values]
    block = QMimeData()
    block.setText("\n".join("\t".join(line) for line in lines))
    if headed:
        heads = "".join(f"<th>{html.escape(column.title)}</th>" for column in columns)
        body = "".join("<tr>" + "".join(_cell(value) for value in line) + "</tr>" for line in values)
        block.setHtml(f'<html><meta charset="utf-8"><body><table><tr>{heads}</tr>{body}</table></body></html>')
    return block


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return tr("Có") if value else tr("Không")
    if isinstance(value, Decimal):
        return format(value, "f").replace(".", QLocale.system().decimalPoint())
    if isinstance(value, date):
        return format_date(value)
    return " ".join(str(value).split())


def _cell(value: Any) -> str:
    text = html.escape(_plain(value))
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return f'<td style="mso-number-format:General">{text}</td>'
    if isinstance(value, date):
        return f"<td style=\"mso-number-format:'dd\\/mm\\/yyyy'\">{text}</td>"
    return f"<td style=\"mso-number-format:'\\@'\">{text}</td>"
