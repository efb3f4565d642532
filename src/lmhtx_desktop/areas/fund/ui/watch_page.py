"""The page "Theo dõi nợ": what is overdue and what falls due, with telephones, groups, provision and interest, on any day."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.areas.fund.queries.watching import AHEAD, WatchLine, WatchSums, last_change, watch_sums, watched
from lmhtx_desktop.areas.fund.rules.notices import Notice
from lmhtx_desktop.areas.fund.ui.day_line import DayLine
from lmhtx_desktop.areas.fund.ui.groups import show_groups
from lmhtx_desktop.areas.fund.ui.notices import NoticesDialog
from lmhtx_desktop.areas.fund.words.loan import group_text
from lmhtx_desktop.desk.detail import Tiles
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_COMING, _OVERDUE, _BAD = "coming", "overdue", "bad"


class WatchPage(ListPage):
    """Every loan that owes something at the end of the chosen day, longest overdue first.

    The book is classified once for a day, off the window, with progress and Dừng; search, filters and order work on what was found.
    """

    help_topic = "theo-doi-no"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._lines: Sequence[WatchLine] = ()
        self._by_id: Mapping[int, WatchLine] = {}
        self._held: tuple[date, int] | None = None
        columns = watch_columns()
        super().__init__(
            shell, name="fund.watch", title=tr("Theo dõi nợ"), columns=columns, ids=self._ids, rows=self._rows, summary=self._sums_in_words,
            filters=[
                Filter("show", tr("Xem"), [
                    (_OVERDUE, tr("Quá hạn")), (_COMING, tr("Đến hạn trong {days} ngày").format(days=AHEAD)), (_BAD, tr("Nợ xấu")),
                ]),
                Filter("group", tr("Nhóm nợ"), [(group, group_text(group)) for group in range(1, 6)]),
                Filter("fund", tr("Quỹ"), ask=_fund_options),
            ],
            actions=[
                Action(tr("Lập thông báo nợ…"), "Ctrl+N", self.open_notices, icon="document", needs="some", primary=True),
                Action(tr("Sổ thông báo nợ"), "", lambda: shell.open(Area.FUND, "notices"), icon="history", writes=False),
            ],
            open_row=self._open, listens={Area.FUND}, search_hint=tr("Tìm khách hàng, số hợp đồng"), noun=tr("khoản vay"),
            empty_text=tr("Đến ngày này không khoản vay nào còn nợ."), parent=parent,
        )  # fmt: skip
        show_groups(self.view, next(place for place, column in enumerate(columns) if column.key == "group"))
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        self.day_line = DayLine(shell)
        self.day_line.chosen.connect(lambda day: self.refresh())
        outer.insertWidget(1, self.day_line)
        self.tiles = Tiles()
        outer.insertWidget(2, self.tiles)

    @property
    def day(self) -> date:
        """The day watched."""
        return self.day_line.day

    def set_day(self, day: date) -> None:
        """Watch another day."""
        self.day_line.choose(day)

    def refresh(self) -> None:
        """Show the book; where the day or anything in the data changed, classify it anew first."""
        self.shell.ask(last_change, then=self._on_change, owner=self, slot="change")

    def _on_change(self, change: int) -> None:
        day, office = self.day, self.shell.office
        wanted = (day, change)
        if wanted == self._held:
            super().refresh()
            return

        def classify(step: Callable[[int, int], None]) -> list[WatchLine]:
            lines: list[WatchLine] = office.ask(watched, day, step)
            return lines

        self.shell.run(
            tr("Đang phân loại nợ đến {day}…").format(day=format_date(day)), classify, owner=self,
            then=lambda lines: self._take(wanted, lines),
        )  # fmt: skip

    def narrowed_in_words(self) -> str:
        """Say the day before what else the list was narrowed to."""
        more = super().narrowed_in_words()
        day = tr("Đến hết ngày {day}").format(day=format_date(self.day))
        return f"{day} · {more}" if more else day

    def open_notices(self, ids: Sequence[int]) -> None:
        """Open the dialog that makes notices for the loans selected."""
        overdue = all(self._by_id[id].overdue_days for id in ids if id in self._by_id)
        NoticesDialog(self.shell, ids, self.day, Notice.OVERDUE if overdue else Notice.DUE, self).open()

    def _take(self, held: tuple[date, int], lines: Sequence[WatchLine]) -> None:
        if held[0] != self.day:
            return
        self._held, self._lines = held, lines
        self._by_id = {line.id: line for line in lines}
        self.tiles.set(_tiles(watch_sums(lines)))
        super().refresh()

    def _open(self, loan: int) -> None:
        self.shell.open(Area.FUND, loan)

    def _wanted(self, ask: ListAsk) -> list[WatchLine]:
        words = fold(ask.search).split()
        show, group, fund = (ask.filters.get(key) for key in ("show", "group", "fund"))
        return [
            line
            for line in self._lines
            if all(word in line.search_text for word in words)
            and (fund is None or line.fund_id == fund)
            and (group is None or line.group == group)
            and (show is None or {_OVERDUE: line.overdue_days > 0, _COMING: bool(line.coming), _BAD: line.bad}[str(show)])
        ]

    def _ids(self, reading: Reading, ask: ListAsk) -> list[int]:
        lines = self._wanted(ask)
        if ask.sort:
            name = "sort_key" if ask.sort == "borrower_name" else ask.sort
            told = [line for line in lines if getattr(line, name) is not None]
            told.sort(key=lambda line: (getattr(line, name), line.sort_key), reverse=ask.descending)
            lines = [*told, *(line for line in lines if getattr(line, name) is None)]
        return [line.id for line in lines]

    def _rows(self, reading: Reading, ids: Sequence[int]) -> list[WatchLine]:
        return [self._by_id[id] for id in ids if id in self._by_id]

    def _sums_in_words(self, reading: Reading, ask: ListAsk) -> str:
        sums = watch_sums(self._wanted(ask))
        return tr("Dư nợ {outstanding} đ · đến hạn chưa trả {demanded} đ · dự phòng {provision} đ").format(
            outstanding=format_dong(sums.outstanding), demanded=format_dong(sums.demanded), provision=format_dong(sums.provision)
        )


def watch_columns() -> list[Column[WatchLine]]:
    """Return the columns of the loans watched."""
    return [
        text_column("borrower_name", tr("Khách hàng"), lambda line: line.borrower_name, width=176),
        text_column("contract_number", tr("Hợp đồng"), lambda line: line.contract_number, width=140),
        text_column("phone", tr("Điện thoại"), lambda line: line.phone, width=112, sort=None),
        number_column("overdue_days", tr("Quá hạn (ngày)"), lambda line: line.overdue_days, width=104,
                      tone=lambda line: "bad" if line.overdue_days else "muted"),
        Column("group", tr("Nhóm nợ"), 84, "center", lambda line: group_text(line.group), lambda line: line.group, "group",
               tip=lambda line: line.group_name),
        dong_column("demanded", tr("Đến hạn chưa trả (đồng)"), lambda line: line.demanded, sums=True, width=128,
                    tone=lambda line: "bad" if line.overdue_days else None),
        date_column("coming_on", tr("Kỳ tới"), lambda line: line.coming_on, width=92),
        dong_column("coming", tr("Phải trả kỳ tới (đồng)"), lambda line: line.coming, sums=True, width=124),
        dong_column("outstanding", tr("Dư nợ gốc (đồng)"), lambda line: line.outstanding, sums=True, width=124),
        dong_column("provision", tr("Dự phòng (đồng)"), lambda line: line.provision, sums=True, visible=False),
        date_column("told_on", tr("Báo gần nhất"), lambda line: line.told_on, width=104, visible=False),
        date_column("overdue_since", tr("Quá hạn từ kỳ"), lambda line: line.overdue_since, visible=False),
        dong_column("due_principal", tr("Gốc đến hạn (đồng)"), lambda line: line.due_principal, sums=True, visible=False),
        dong_column("due_interest", tr("Lãi đến hạn (đồng)"), lambda line: line.due_interest, sums=True, visible=False),
        dong_column("overdue_interest", tr("Lãi quá hạn (đồng)"), lambda line: line.overdue_interest, sums=True, visible=False),
        dong_column("late_interest", tr("Lãi chậm trả (đồng)"), lambda line: line.late_interest, sums=True, visible=False),
        dong_column("interest_on", tr("Lãi dự thu (đồng)"), lambda line: line.interest_on, sums=True, visible=False),
        dong_column("interest_off", tr("Lãi ngoại bảng (đồng)"), lambda line: line.interest_off, sums=True, visible=False),
        dong_column("collateral", tr("Giá trị khấu trừ (đồng)"), lambda line: line.collateral, sums=True, visible=False),
        number_column("restructured", tr("Số lần cơ cấu lại"), lambda line: line.restructured, visible=False),
        text_column("address", tr("Địa chỉ"), lambda line: line.address, sort=None, visible=False),
        text_column("fund_name", tr("Quỹ"), lambda line: line.fund_name, visible=False),
    ]  # fmt: skip


def _fund_options(reading: Reading) -> list[tuple[int, str]]:
    return [(fund.id, fund.name) for fund in funds(reading)]


def _tiles(sums: WatchSums) -> list[tuple[str, str, str, str]]:
    def percent(part: int) -> str:
        share = sums.share(part)
        return "—" if share is None else tr("{share} %").format(share=format_number(share, 2))

    return [
        (tr("Quá hạn"), format_dong(sums.demanded), tr("{count} khoản vay").format(count=sums.overdue_loans), "bad" if sums.overdue_loans else ""),
        (tr("Đến hạn trong {days} ngày").format(days=AHEAD), format_dong(sums.coming), tr("{count} khoản vay").format(count=sums.coming_loans), ""),
        (tr("PAR 30 · PAR 90"), f"{percent(sums.par30)} · {percent(sums.par90)}", tr("dư nợ có kỳ quá hạn trên 30, trên 90 ngày"), ""),
        (tr("Nợ xấu"), percent(sums.bad), tr("{amount} đ").format(amount=format_dong(sums.bad)), "bad" if sums.bad else ""),
        (tr("Lãi dự thu"), format_dong(sums.interest_on), tr("ngoại bảng {amount} đ").format(amount=format_dong(sums.interest_off)), ""),
    ]  # fmt: skip
