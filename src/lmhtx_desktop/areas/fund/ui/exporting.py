"""Writing a table of a fund's page into a workbook, asked where to."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.table import Column
from lmhtx_desktop.desk.table.export import write_list
from lmhtx_desktop.kernel.files import safe_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number


def export_table(
    page: Page, title: str, columns: Sequence[Column[Any]], rows: Sequence[Any], said: str = "", path: Path | None = None
) -> None:
    """Write rows into a workbook; `said` stands above them."""
    if path is None:
        folder = str(page.shell.settings.value("fund/folder", "")) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        usual = Path(folder, safe_name(title)).with_suffix(".xlsx")
        chosen, _ = QFileDialog.getSaveFileName(page, tr("Kết xuất ra Excel"), str(usual), tr("Bảng tính Excel (*.xlsx)"))
        if not chosen:
            return
        path = Path(chosen).with_suffix(".xlsx")
        page.shell.settings.setValue("fund/folder", str(path.parent))
    target = path
    page.shell.run(
        tr("Đang kết xuất {title}…").format(title=title),
        lambda step: write_list(target, title, columns, rows, narrowed=said, say_above=bool(said)),
        owner=page,
        then=lambda count: page.shell.say(
            tr("Đã kết xuất {count} dòng ra tệp {name}.").format(count=format_number(count), name=target.name)
        ),
    )
