"""The list of events."""

from lmhtx_desktop.areas.events.commands import RemoveEvent, remove_event
from lmhtx_desktop.areas.events.queries.events import event_ids, event_rows, event_years
from lmhtx_desktop.areas.events.ui.columns import event_columns, names
from lmhtx_desktop.areas.events.ui.dialogs import plan_dialog
from lmhtx_desktop.areas.events.words import KIND_NAMES, STATE_NAMES
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Filter, ListAsk, ListPage
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.funding import add_recorded
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading


def _event_ids(reading: Reading, ask: ListAsk) -> list[int]:
    return event_ids(reading, ask.search, ask.filters, ask.sort, ask.descending)


def _event_sums(reading: Reading, ask: ListAsk) -> str:
    rows = event_rows(reading, _event_ids(reading, ask))
    contracts, value = add_recorded(row.contracts for row in rows), add_recorded(row.value for row in rows)
    said = tr("{participants} lượt tổ chức · {contracts} hợp đồng · {value} đồng")
    count = format_number(sum(row.participants for row in rows))
    return said.format(participants=count, contracts=format_number(contracts), value=format_dong(value))


def _years(reading: Reading) -> list[tuple[int, str]]:
    return [(year, str(year)) for year in event_years(reading)]


class EventsPage(ListPage):
    """All events, the newest first."""

    help_topic = "events"

    def __init__(self, shell: Shell) -> None:
        add = Action(tr("Thêm sự kiện"), "Ctrl+N", self._plan, primary=True, icon="add")
        super().__init__(
            shell,
            name="events.events",
            title=tr("Hội chợ, hội nghị, sự kiện"),
            columns=event_columns(),
            ids=_event_ids,
            rows=event_rows,
            filters=[
                Filter("year", tr("Năm"), ask=_years),
                Filter("kind", tr("Loại"), list(names(KIND_NAMES).items())),
                Filter("state", tr("Tình trạng"), list(names(STATE_NAMES).items())),
            ],
            actions=[
                add,
                Action(tr("Mở hồ sơ"), "", self._show_event, needs="one", writes=False, icon="open"),
                Action(tr("Xóa sự kiện"), "Del", self._remove, needs="one", icon="delete", in_menu=True),
            ],
            open_row=self._show_event,
            listens=frozenset({Area.EVENTS}),
            search_hint=tr("Tìm: tên sự kiện, địa điểm, đơn vị tổ chức…"),
            empty_text=tr(
                "Hội chợ, hội nghị, hội thảo, đoàn xúc tiến đứng ở đây, theo kế hoạch hoặc đã tổ chức. Bắt đầu bằng sự kiện đầu tiên."
            ),
            empty_action=add,
            sort="starts_on",
            descending=True,
            summary=_event_sums,
            noun=tr("sự kiện"),
        )

    def _plan(self) -> None:
        def planned(done: Done) -> None:
            self.shell.open(Area.EVENTS, done.id)

        plan_dialog(self.shell, planned, self).open()

    def _show_event(self, event_id: int) -> None:
        self.shell.open(Area.EVENTS, event_id)

    def _remove(self, event_id: int) -> None:
        self.shell.do(remove_event, RemoveEvent(event_id), owner=self)
