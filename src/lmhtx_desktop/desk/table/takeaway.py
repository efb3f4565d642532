"""Taking a list elsewhere exactly as it is shown: onto the clipboard, into a workbook, onto paper."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.messages import confirm
from lmhtx_desktop.desk.table.clipboard import copy_cells
from lmhtx_desktop.desk.table.columns import Column
from lmhtx_desktop.desk.table.export import file_name, write_list
from lmhtx_desktop.desk.table.printing import list_paper
from lmhtx_desktop.desk.table.selection import Selection
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

if TYPE_CHECKING:
    from lmhtx_desktop.desk.table.listpage import ListPage

_MUCH_PAPER = 2_000


class Takeaway:
    """Copies, exports and prints what one list page shows."""

    def __init__(self, page: "ListPage", row_id: Callable[[Any], int]) -> None:
        self._page, self._row_id = page, row_id

    def copy(self) -> None:
        """Copy the selected cells with their headings."""
        page = self._page
        chosen = Selection.of(page.view)
        columns = [page.view.columns[place] for place in chosen.columns]
        ids = [page.model.ids[line] for line in chosen.lines]
        if ids:
            self.with_rows(ids, tr("Đang sao chép…"), lambda rows: copy_cells(columns, rows))

    def export(self, path: Path | None = None) -> None:
        """Write the list into a workbook (None: ask where)."""
        page = self._page
        target = path or (self.ask_path() if self._is_whole() else None)
        if target is None:
            return
        title, columns, ids, narrowed = page.title, self.columns(), list(page.model.ids), page.narrowed_in_words()
        fetch, dated = page.model.fetcher(), page.question.day is not None

        def job(step: Callable[[int, int], None]) -> int:
            return write_list(target, title, columns, fetch(ids, step), narrowed=narrowed, say_above=dated)

        def written(count: int) -> None:
            page.shell.say(tr("Đã kết xuất {count} dòng ra tệp {name}.").format(count=format_number(count), name=target.name))

        page.shell.run(tr("Đang kết xuất {title}…").format(title=title), job, owner=page, then=written)

    def print_it(self) -> None:
        """Show the list as a paper to be printed."""
        page = self._page
        if not self._is_whole():
            return
        title, columns, ids, today = page.title, self.columns(), list(page.model.ids), page.shell.today
        if len(ids) > _MUCH_PAPER and not confirm(
            page, tr("In {count} dòng?").format(count=format_number(len(ids))), tr("Có thể lọc danh sách cho ngắn lại trước khi in."),
            tr("In tất cả"), dangerous=False,
        ):  # fmt: skip
            return
        narrowed = page.narrowed_in_words()
        self.with_rows(
            ids, tr("Đang chuẩn bị bản in…"),
            lambda rows: page.shell.print_paper(list_paper(title, narrowed, columns, rows, today), page),
        )  # fmt: skip

    def with_rows(self, ids: Sequence[int], title: str, then: Callable[[list[Any]], object]) -> None:
        """Hand the rows of `ids` to `then`: at once where they are in sight, else off the GUI thread under `title`."""
        page = self._page
        rows = page.model.cached(ids)
        if rows is not None:
            then([rows[row_id] for row_id in ids])
            return
        fetch = page.model.fetcher()
        page.shell.run(title, lambda step: list(fetch(ids, step)), owner=page, then=then)

    def columns(self) -> list[Column[Any]]:
        """Return the columns in sight as wide as they are; where lines are only near the search, one more says which."""
        view, model = self._page.view, self._page.model
        widths = {place: round(view.columnWidth(place) * 100 / theme.look().zoom) for place in view.shown_columns()}
        columns = [replace(view.columns[place], width=width) for place, width in widths.items()]
        if len(model.ids) > model.exact:
            near, row_id = set(model.ids[model.exact :]), self._row_id
            columns.append(Column("near", tr("Ghi chú tìm"), 90, show=lambda row: tr("gần giống") if row_id(row) in near else "—"))
        return columns

    def ask_path(self) -> Path | None:
        """Ask where a workbook shall be written; None where the person leaves."""
        page = self._page
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(page.shell.settings.value("export/folder", folder))
        path, _ = QFileDialog.getSaveFileName(
            page, tr("Kết xuất ra Excel"), str(Path(start, file_name(page.title, page.shell.today))), tr("Bảng tính Excel (*.xlsx)")
        )
        if not path:
            return None
        target = Path(path) if path.lower().endswith(".xlsx") else Path(path + ".xlsx")
        page.shell.settings.setValue("export/folder", str(target.parent))
        return target

    def _is_whole(self) -> bool:
        """Whether the whole list is there to be taken elsewhere; else say that it is coming."""
        page = self._page
        if not page.model.is_loaded:
            page.shell.say(tr("Danh sách đang được đọc; hãy thử lại sau giây lát."))
        return page.model.is_loaded
