"""The page "Khóa sổ": which periods are closed, and when and why one was opened again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.queries.closings import ClosingLine, closings
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.ui.closing_dialogs import close_dialog, reopen_dialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, ListAsk, ListPage, date_column, dong_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading


class ClosingsPage(ListPage):
    """Closings of all funds, the newest period first."""

    help_topic = "so-quy"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        close = Action(tr("Khóa sổ…"), "Ctrl+N", self.open_close, primary=True, icon="lock")
        super().__init__(
            shell, name="fund.closings", title=tr("Khóa sổ quỹ"), columns=_columns(), ids=_ids, rows=_rows,
            actions=[close, Action(tr("Mở khóa…"), "F2", self.open_reopen, needs="one")], listens={Area.FUND}, noun=tr("lần khóa"),
            search_hint=tr("Tìm quỹ, ghi chú"), parent=parent, empty_action=close,
            empty_text=tr("Khóa sổ để số liệu của kỳ đã báo cáo không đổi nữa. Chưa khóa kỳ nào."),
        )  # fmt: skip

    def open_close(self) -> None:
        """Open the dialog that closes a period."""
        self.shell.ask(funds, then=lambda found: close_dialog(self.shell, found, self).open(), owner=self, slot="funds")

    def open_reopen(self, id: int) -> None:
        """Open the dialog that opens a period again."""

        def show(found: Sequence[ClosingLine]) -> None:
            line = next((line for line in found if line.id == id), None)
            if line is not None and line.in_force:
                reopen_dialog(self.shell, line, self).open()
            elif line is not None:
                self.shell.say(tr("Kỳ này đã mở khóa rồi."))

        self.shell.ask(closings, then=show, owner=self, slot="closing")


def _columns() -> list[Column[ClosingLine]]:
    return [
        date_column("through", tr("Đến hết ngày"), lambda line: line.through, sort=None),
        text_column("fund_name", tr("Quỹ"), lambda line: line.fund_name, width=260, sort=None),
        Column("state", tr("Tình trạng"), 110, show=lambda line: tr("Đang khóa") if line.in_force else tr("Đã mở khóa"),
               tone=lambda line: None if line.in_force else "muted"),
        dong_column("principal", tr("Dư nợ gốc (đồng)"), lambda line: line.sums.principal, sort=None),
        dong_column("provision", tr("Dự phòng (đồng)"), lambda line: line.sums.provision, sort=None),
        date_column("closed_on", tr("Ngày khóa"), lambda line: line.closed_on, sort=None),
        text_column("note", tr("Ghi chú"), lambda line: line.note, width=160, sort=None),
        date_column("reopened_on", tr("Ngày mở khóa"), lambda line: line.reopened_on, sort=None),
        text_column("reopen_reason", tr("Lý do mở khóa"), lambda line: line.reopen_reason, width=200, sort=None),
    ]  # fmt: skip


def _ids(reading: Reading, ask: ListAsk) -> list[int]:
    words = fold(ask.search).split()
    return [
        line.id
        for line in closings(reading)
        if all(word in fold(f"{line.fund_name} {line.note or ''} {line.reopen_reason or ''}") for word in words)
    ]


def _rows(reading: Reading, ids: Sequence[int]) -> list[ClosingLine]:
    by_id = {line.id: line for line in closings(reading)}
    return [by_id[id] for id in ids if id in by_id]
