"""The page "Hồ sơ vay": every loan folder, how far it is and what it lacks."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.queries.folders import FolderAsk, FolderRow, find_folders, folder_rows, folder_years, stage_counts
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds
from lmhtx_desktop.areas.fund.queries.products import product_options
from lmhtx_desktop.areas.fund.ui.folder_dialogs import FolderDialog
from lmhtx_desktop.areas.fund.ui.fund_dialogs import fund_dialog
from lmhtx_desktop.areas.fund.words.folder import STAGE_NAMES, Step, stage_name
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, date_column, dong_column, number_column, text_column
from lmhtx_desktop.desk.table.columns import Tone
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

#: Folders of these stages wait for somebody of the fund.
_WAITING = (Step.APPLIED, Step.APPRAISED, Step.COUNCIL, Step.DECIDED)


def folder_ask(ask: ListAsk) -> FolderAsk:
    """Return what the list asks for in the words of the folders."""
    chosen: dict[str, Any] = dict(ask.filters)
    return FolderAsk(
        ask.search, chosen.get("stage"), chosen.get("fund"), chosen.get("year"), chosen.get("product"), ask.sort, ask.descending
    )


class FoldersPage(ListPage):
    """Loan folders, the newest first."""

    help_topic = "ho-so-vay"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(
            shell, name="fund.folders", title=tr("Hồ sơ vay"), columns=_columns(),
            ids=lambda reading, ask: find_folders(reading, folder_ask(ask)), rows=folder_rows,
            filters=[
                Filter("stage", tr("Bước"), [(str(stage), tr(name)) for stage, name in STAGE_NAMES.items() if stage is not Step.REPAID]),
                Filter("year", tr("Năm"), ask=lambda reading: [(year, str(year)) for year in folder_years(reading)]),
                Filter("product", tr("Sản phẩm"), ask=lambda reading: [(each.id, each.name) for each in product_options(reading)]),
                Filter("fund", tr("Quỹ"), ask=lambda reading: [(fund.id, fund.name) for fund in funds(reading)]),
            ],
            actions=[Action(tr("Nhận hồ sơ vay"), "Ctrl+N", self.open_new, primary=True)],
            open_row=self.open_folder, listens={Area.FUND}, search_hint=tr("Tìm khách hàng, số hồ sơ"), noun=tr("hồ sơ"), summary=_summary,
            empty_text=tr("Ở đây là các hồ sơ vay: từ đơn đề nghị, thẩm định, hội đồng, quyết định đến hợp đồng và thanh lý. Bắt đầu khi nhận đơn."),
            empty_action=Action(tr("Nhận hồ sơ vay"), "", self.open_new), parent=parent,
        )  # fmt: skip

    def open_folder(self, folder: int) -> None:
        """Open a folder's own page."""
        self.shell.open(Area.FUND, "folder", folder)

    def open_new(self) -> None:
        """Open the dialog of a new application; where there is no fund yet, first the fund's."""
        self.shell.ask(funds, then=self._new, owner=self, slot="funds")

    def _new(self, found: Sequence[FundLine]) -> None:
        if not found:
            self.shell.say(tr("Trước hết hãy ghi quỹ và vốn điều lệ của quỹ."))
            fund_dialog(self.shell, parent=self).open()
            return
        FolderDialog(self.shell, found, then=self._opened, parent=self).open()

    def _opened(self, done: Done) -> None:
        if done.id is not None:
            self.open_folder(done.id)


def _columns() -> list[Column[Any]]:
    def lacks(row: FolderRow) -> Tone | None:
        return "bad" if row.missing else None

    return [
        text_column("number", tr("Số hồ sơ"), lambda row: row.number, width=112, sort=None),
        text_column("borrower_name", tr("Khách hàng"), lambda row: row.borrower_name, width=310),
        date_column("received_on", tr("Ngày nhận"), lambda row: row.received_on),
        text_column("stage", tr("Bước"), lambda row: stage_name(row.stage), width=160, sort=None, tone=_tone_of_stage),
        date_column("since", tr("Từ ngày"), lambda row: row.since, sort=None),
        dong_column("requested", tr("Đề nghị vay (đồng)"), lambda row: row.requested, sums=True, width=140),
        dong_column("decided", tr("Quyết định (đồng)"), lambda row: row.decided, sums=True, width=136, sort=None),
        number_column("missing", tr("Giấy tờ thiếu"), lambda row: row.missing, width=104, sort=None, tone=lacks),
        text_column("kind", tr("Đối tượng"), lambda row: tr(BORROWER_NAMES[row.borrower_kind]), width=200, sort=None, visible=False),
        text_column("product", tr("Sản phẩm vay"), lambda row: row.product, width=240, sort=None, visible=False),
        text_column("purpose", tr("Mục đích vay"), lambda row: row.purpose, width=260, sort=None, visible=False),
        text_column("fund", tr("Quỹ"), lambda row: row.fund, width=260, sort=None, visible=False),
    ]


def _tone_of_stage(row: FolderRow) -> Tone | None:
    return "muted" if row.stage in (Step.REFUSED, Step.WITHDRAWN, Step.CLOSED) else None


def _summary(reading: Reading, ask: ListAsk) -> str:
    counts = stage_counts(reading, folder_ask(ask).fund)
    waiting = [
        tr("{stage}: {count}").format(stage=stage_name(stage), count=format_number(counts[stage]))
        for stage in _WAITING
        if counts.get(stage)
    ]
    return " · ".join(waiting) or tr("Không có hồ sơ đang chờ")
