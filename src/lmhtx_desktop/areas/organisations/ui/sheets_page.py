"""The page "Phiếu HTX-01 năm …": to whom sheets went, who has answered, and taking in what came back."""

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from lmhtx_desktop.areas.organisations.commands import SendSheets, send_sheets
from lmhtx_desktop.areas.organisations.papers.sheet import sheet_papers
from lmhtx_desktop.areas.organisations.queries.register import areas, communes
from lmhtx_desktop.areas.organisations.queries.sheets import (
    Progress,
    SheetLine,
    SheetsAsk,
    sheet_asks,
    sheet_ids,
    sheet_rows,
    sheets_progress,
)
from lmhtx_desktop.areas.organisations.sheets.book import write_books, write_books_together
from lmhtx_desktop.areas.organisations.ui.arrivals_dialog import ArrivalsDialog, files_in, read_files
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.words import Kind, kind_short_name
from lmhtx_desktop.desk.messages import tell
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, date_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.files import safe_name
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings

#: So many papers are printed in one go.
_MOST_PRINTED = 500


class SheetsPage(ListPage):
    """The organisations expected to report for a year, with their sheets."""

    help_topic = "phieu-htx-01"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._of_year = shell.today.year - 1
        super().__init__(
            shell,
            name="organisations.sheets",
            title=_title(self._of_year),
            columns=_columns(),
            ids=lambda reading, ask: sheet_ids(reading, sheets_ask(reading, ask)),
            rows=self._rows,
            filters=_filters(shell.today.year),
            actions=self._make_actions(),
            open_row=lambda id: shell.open(Area.ORGANISATIONS, id),
            listens=frozenset({Area.ORGANISATIONS}),
            search_hint=tr("Tìm: tên, MST, điện thoại…"),
            empty_text=tr("Chưa có đơn vị nào phải báo cáo năm này. Hãy ghi đơn vị vào sổ ở trang Tổ chức trước."),
            summary=_summary,
            noun=tr("đơn vị"),
            parent=parent,
        )
        self.setAcceptDrops(True)

    @property
    def year(self) -> int:
        """The year the sheets are of."""
        return int(str(self.ask_now().filters.get("year", self.shell.today.year - 1)))

    def refresh(self) -> None:
        """Ask again, and name the year."""
        self._of_year = self.year
        self.set_title(_title(self._of_year))
        super().refresh()

    def turn_day(self, today: datetime.date) -> None:
        """A new year brings a new year to the filters; the sheets are those of the year just over."""
        super().turn_day(today)
        self.offer_filters(_filters(today.year))

    def print_sheets(self, ids: Sequence[int]) -> None:
        """Print the sheets of the lines selected, and note that they went out."""
        year = self._of_year

        def question(reading: Reading) -> Any:
            return sheet_papers(sheet_asks(reading, ids, year), read_settings(reading.connection))

        def show(paper: Any) -> None:
            self.shell.print_paper(paper, self)
            self._note_sent(ids)

        if len(ids) > _MOST_PRINTED:
            tell(self, tr("Mỗi lần in tối đa {count} phiếu; hãy lọc bớt.").format(count=format_number(_MOST_PRINTED)))
            return
        self.shell.ask(question, then=show, owner=self, slot="print")

    def write_each(self, ids: Sequence[int]) -> None:
        """Write a workbook for each of the lines selected into a folder."""
        folder = QFileDialog.getExistingDirectory(self, tr("Thư mục để lưu các phiếu"), self._folder())
        if folder:
            self.write_into(Path(folder), ids)

    def write_into(self, folder: Path, ids: Sequence[int]) -> None:
        """Write a workbook for each organisation into `folder`."""
        self._write(ids, folder, lambda asks, office, step: len(write_books(folder, asks, office, step)))

    def write_together(self, ids: Sequence[int]) -> None:
        """Write one workbook with a sheet for each of the lines selected."""
        usual = Path(self._folder(), safe_name(tr("Phiếu HTX-01 năm {year}").format(year=self._of_year)) + ".xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Lưu các phiếu vào một tệp"), str(usual), tr("Bảng tính Excel (*.xlsx)"))
        if chosen:
            self.write_to(Path(chosen).with_suffix(".xlsx"), ids)

    def write_to(self, path: Path, ids: Sequence[int]) -> None:
        """Write all sheets into the workbook `path`."""

        def write(asks: Any, office: str, step: Any) -> int:
            write_books_together(path, asks, office)
            return len(asks)

        self._write(ids, path.parent, write)

    def take_in_folder(self) -> None:
        """Ask for the folder of sheets that came back."""
        folder = QFileDialog.getExistingDirectory(self, tr("Thư mục chứa các phiếu đã nhận về"), self._folder())
        if folder:
            self.take_in([Path(folder)])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and show what they would change."""
        files = files_in(paths)
        if not files:
            tell(self, tr("Không có tệp Excel nào ở đó."))
            return
        year, ask = self._of_year, self.shell.office.ask
        self.shell.run(
            tr("Đang đọc {count} tệp…").format(count=format_number(len(files))), lambda step: read_files(files, year, ask, step), owner=self,
            then=lambda found: ArrivalsDialog(self.shell, year, found, self).open(),
        )  # fmt: skip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's own
        if event.mimeData().hasUrls() and not self.shell.read_only_reason:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's own
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take_in(paths)

    def _write(self, ids: Sequence[int], folder: Path, write: Callable[[Any, str, Any], int]) -> None:
        year, ask = self._of_year, self.shell.office.ask
        self.shell.settings.setValue("sheets/folder", str(folder))

        def job(step: Callable[[int, int], None]) -> int:
            asks = ask(sheet_asks, ids, year)
            office = ask(lambda reading: str(read_settings(reading.connection)["alliance_name"]))
            return write(asks, office, step)

        def done(count: int) -> None:
            self.shell.say(tr("Đã lập {count} phiếu trong thư mục {folder}.").format(count=format_number(count), folder=folder.name))
            self._note_sent(ids)

        self.shell.run(tr("Đang lập phiếu…"), job, owner=self, then=done)

    def _note_sent(self, ids: Sequence[int]) -> None:
        if not self.shell.read_only_reason:
            self.shell.do(send_sheets, SendSheets(self._of_year, tuple(ids)), owner=self)

    def _folder(self) -> str:
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self.shell.settings.value("sheets/folder", usual))

    def _make_actions(self) -> list[Action]:
        return [
            Action(tr("Nhận phiếu về…"), "Ctrl+I", self.take_in_folder, primary=True, icon="import"),
            Action(tr("Lập phiếu Excel…"), "", self.write_each, needs="some", icon="export"),
            Action(tr("In phiếu"), "", self.print_sheets, needs="some", icon="print"),
            Action(tr("Lập một tệp Excel chung…"), "", self.write_together, needs="some", in_menu=True, icon="export"),
            Action(
                tr("Mở hồ sơ tổ chức"), "", lambda id: self.shell.open(Area.ORGANISATIONS, id), needs="one", writes=False, in_menu=True,
                icon="open",
            ),
        ]  # fmt: skip

    def _rows(self, reading: Reading, ids: Sequence[int]) -> list[SheetLine]:
        return sheet_rows(reading, ids, self._of_year)


def sheets_ask(reading: Reading, ask: ListAsk) -> SheetsAsk:
    """Return what the list asks for in the words of the sheets."""
    chosen: dict[str, Any] = dict(ask.filters)
    year = int(chosen.pop("year", reading.today.year - 1))
    return SheetsAsk(year, search=ask.search, sort=ask.sort, descending=ask.descending, **chosen)


def _summary(reading: Reading, ask: ListAsk) -> str:
    progress: Progress = sheets_progress(reading, sheets_ask(reading, ask).year)
    return tr("Phải báo cáo: {expected} · đã gửi phiếu: {sent} · đã nhận về: {arrived}").format(
        expected=format_number(progress.expected), sent=format_number(progress.sent), arrived=format_number(progress.arrived)
    )


def _title(year: int) -> str:
    return tr("Phiếu HTX-01 năm {year}").format(year=year)


def _columns() -> list[Column[Any]]:
    return [
        text_column("name", tr("Tên đơn vị"), lambda row: row.name, width=330),
        Column("kind", tr("Loại hình"), 96, show=lambda row: kind_short_name(row.kind), sort="kind"),
        text_column("commune", tr("Xã, phường"), lambda row: row.commune, width=140),
        text_column("phone", tr("Điện thoại"), lambda row: row.phone, width=110, sort=None),
        date_column("sent_on", tr("Gửi ngày"), lambda row: row.sent_on, width=96),
        date_column("arrived_on", tr("Nhận về ngày"), lambda row: row.arrived_on, width=108),
        text_column("file", tr("Tệp"), lambda row: row.file, width=220, sort=None),
    ]


def _filters(this_year: int) -> list[Filter]:
    years = [(year, tr("Năm {year}").format(year=year)) for year in range(this_year, this_year - 6, -1)]
    states = [("waiting", tr("Đã gửi, chưa về")), ("arrived", tr("Đã nhận về")), ("not_sent", tr("Chưa gửi"))]
    kinds = [kind for kind in Kind if kind is not Kind.OTHER]
    return [
        Filter("year", tr("Năm"), years, default=this_year - 1),
        Filter("state", tr("Tình trạng"), states),
        Filter("kind", tr("Loại hình"), names_of(kinds, kind_short_name)),
        Filter("commune_id", tr("Xã, phường"), ask=lambda reading: [(id, name) for id, name, _ in communes(reading)]),
        Filter("area", tr("Khu vực"), ask=lambda reading: [(area, area) for area in areas(reading)]),
    ]
