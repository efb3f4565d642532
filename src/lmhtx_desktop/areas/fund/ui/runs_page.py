"""The page "Kỳ phân loại nợ": every run, frozen as it was made."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.runs import RunBrief, runs
from lmhtx_desktop.areas.fund.ui.closing_dialogs import run_dialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, ListAsk, ListPage, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading


class RunsPage(ListPage):
    """Runs of all funds, the newest day first; Enter opens one."""

    help_topic = "theo-doi-no"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        make = Action(tr("Lập kỳ phân loại"), "Ctrl+N", self.open_make, primary=True)
        super().__init__(
            shell, name="fund.runs", title=tr("Kỳ phân loại nợ"), columns=_columns(), ids=_ids, rows=_rows, actions=[make],
            open_row=lambda id: shell.open(Area.FUND, "run", id), listens={Area.FUND}, search_hint=tr("Tìm quỹ, ghi chú"), noun=tr("kỳ"),
            empty_text=tr("Mỗi tháng, lập một kỳ phân loại nợ để chốt nhóm nợ và dự phòng như đã biết lúc ấy. Chưa có kỳ nào."),
            empty_action=make, sort="as_of", descending=True, parent=parent,
        )  # fmt: skip

    def open_make(self) -> None:
        """Open the dialog that freezes a day."""

        def made(id: int | None) -> None:
            if id is not None:
                self.shell.open(Area.FUND, "run", id)

        self.shell.ask(
            funds, then=lambda found: run_dialog(self.shell, found, lambda done: made(done.id), self).open(), owner=self, slot="funds"
        )


def _columns() -> list[Column[RunBrief]]:
    return [
        date_column("as_of", tr("Đến hết ngày"), lambda run: run.as_of, width=132),
        text_column("fund_name", tr("Quỹ"), lambda run: run.fund_name, width=280),
        number_column("loans", tr("Số khoản vay"), lambda run: run.loans),
        dong_column("principal", tr("Dư nợ gốc (đồng)"), lambda run: run.principal),
        dong_column("bad", tr("Nợ xấu (đồng)"), lambda run: run.bad, tone=lambda run: "bad" if run.bad and run.voided_on is None else None),
        dong_column("provision", tr("Dự phòng (đồng)"), lambda run: run.provision),
        date_column("made_on", tr("Ngày lập"), lambda run: run.made_on),
        Column("state", tr("Tình trạng"), 104, show=lambda run: tr("Đã hủy") if run.voided_on else tr("Có hiệu lực"),
               tone=lambda run: "muted" if run.voided_on else None),
        text_column("note", tr("Ghi chú"), lambda run: run.void_reason or run.note, width=150, sort=None),
    ]  # fmt: skip


def _ids(reading: Reading, ask: ListAsk) -> list[int]:
    words = fold(ask.search).split()
    found = [
        run for run in runs(reading) if all(word in fold(f"{run.fund_name} {run.note or ''} {run.void_reason or ''}") for word in words)
    ]
    name = ask.sort or "as_of"
    if name in ("as_of", "made_on", "fund_name", "loans", "principal", "bad", "provision"):
        found.sort(key=lambda run: (getattr(run, name), run.id), reverse=ask.descending)
    return [run.id for run in found]


def _rows(reading: Reading, ids: Sequence[int]) -> list[RunBrief]:
    by_id = {run.id: run for run in runs(reading)}
    return [by_id[id] for id in ids if id in by_id]
