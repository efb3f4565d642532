"""The page of one event: who took part with what result, money, what the event is."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.areas.events.commands import RemoveEvent, RemoveParticipants, remove_event, remove_participants
from lmhtx_desktop.areas.events.papers import participation_list
from lmhtx_desktop.areas.events.queries.events import EventSheet, ParticipantRow, event_sheet
from lmhtx_desktop.areas.events.ui.columns import STATE_TONES, participant_columns
from lmhtx_desktop.areas.events.ui.dialogs import cancel_dialog, cost_dialog, edit_dialog, hold_dialog, result_dialog
from lmhtx_desktop.areas.events.ui.participants_dialog import ParticipantsDialog
from lmhtx_desktop.areas.events.words import KIND_NAMES, STATE_NAMES, EventState
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import fit_acts
from lmhtx_desktop.desk.detail import Badge, Card, Facts, Header, SimpleTable, history_action
from lmhtx_desktop.desk.funding import cost_columns, cost_total
from lmhtx_desktop.desk.gone import Gone
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.funding import add_recorded
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings


def _to_print(reading: Reading, event_id: int) -> tuple[EventSheet, dict[str, Any]]:
    return event_sheet(reading, event_id), read_settings(reading.connection)


class EventPage(Page):
    """One event. Enter on a participant records its result; the cursor keeps its place while the event is asked for again."""

    listens = frozenset({Area.EVENTS, Area.ORGANISATIONS})
    help_topic = "events"

    def __init__(self, shell: Shell, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._event_id = event_id
        self.sheet: EventSheet | None = None
        column = QVBoxLayout(self)
        theme.space(column, (20, 14, 20, 12), 12)
        self.header = Header(shell.read_only_reason, self)
        column.addWidget(self.header)
        self.participants = SimpleTable(
            participant_columns(),
            open_row=self._record,
            empty_text=tr("Chưa có tổ chức nào. Thêm nhiều tổ chức một lúc bằng Ctrl+N."),
            most_rows=6,
        )
        self.participants.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.sums = QLabel()
        theme.style(self.sums, "muted")
        column.addWidget(self._participants_card(), 1)
        self.costs = SimpleTable(cost_columns(), empty_text=tr("Chưa ghi kinh phí."), most_rows=5)
        self.facts = Facts(columns=2)
        column.addLayout(self._foot())
        self.gone = Gone(self)

    def refresh(self) -> None:
        """Ask again."""
        self.shell.ask(event_sheet, self._event_id, then=self._show, owner=self, slot="event", failed=self._on_gone)

    def _participants_card(self) -> Card:
        actions = [
            Action(tr("Thêm tổ chức"), "Ctrl+N", self._add),
            Action(tr("Ghi kết quả"), "", self._record_current, icon="edit", hindrance=self._nobody_chosen),
            Action(tr("Bỏ khỏi danh sách"), "Del", self._take_off, hindrance=self._nobody_chosen),
        ]
        card = Card(tr("Tổ chức tham gia"), actions, read_only_reason=self.shell.read_only_reason)
        self.participants.moved.connect(lambda: fit_acts(card))
        card.add(self.participants)
        card.add(self.sums)
        return card

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        theme.space(foot, 0, 12)
        about = Card(tr("Thông tin"))
        about.add(self.facts)
        money = Card(
            tr("Kinh phí"), [Action(tr("Ghi kinh phí"), "", self._cost, icon="money")], read_only_reason=self.shell.read_only_reason
        )
        money.add(self.costs)
        foot.addWidget(about, 1)
        foot.addWidget(money, 1)
        return foot

    def _show(self, sheet: EventSheet) -> None:
        self.gone.end()
        self.sheet = sheet
        self.set_title(sheet.name)
        days = format_date(sheet.starts_on)
        if sheet.ends_on != sheet.starts_on:
            days = f"{days} – {format_date(sheet.ends_on)}"
        parts = (tr(KIND_NAMES[sheet.kind]), days, sheet.place or "—")
        self.header.set(sheet.name, " · ".join(parts), [Badge(tr(STATE_NAMES[sheet.state]), STATE_TONES[sheet.state])], self._acts(sheet))
        at = max(self.participants.currentIndex().row(), 0)
        self.participants.set_rows(sheet.participants)
        if at < len(sheet.participants):
            self.participants.setCurrentIndex(self.participants.model().index(at, 0))
        self._show_sums(sheet)
        self.costs.set_rows(sheet.costs)
        self._show_facts(sheet)

    def _show_sums(self, sheet: EventSheet) -> None:
        people = add_recorded(one.people for one in sheet.participants)
        contracts = add_recorded(one.contracts for one in sheet.participants)
        value = add_recorded(one.value for one in sheet.participants)
        said = tr("{count} tổ chức · {people} người · {contracts} hợp đồng · {value} đồng")
        count = format_number(len(sheet.participants))
        self.sums.setText(
            said.format(count=count, people=format_number(people), contracts=format_number(contracts), value=format_dong(value))
        )

    def _show_facts(self, sheet: EventSheet) -> None:
        budget, settled = cost_total(sheet.costs)
        decided = (
            f"{sheet.decision_number or '—'}, {format_date(sheet.decision_date)}" if sheet.decision_number or sheet.decision_date else ""
        )
        facts = [
            (tr("Đơn vị tổ chức"), sheet.organiser or ""),
            (tr("Chương trình"), sheet.programme or ""),
            (tr("Quyết định, kế hoạch"), decided),
            (tr("Dự toán / quyết toán (đồng)"), f"{format_dong(budget)} / {format_dong(settled)}"),
            (tr("Kết quả chung"), sheet.summary or ""),
        ]
        if sheet.cancelled_on is not None:
            facts.append((tr("Đã hủy"), f"{format_date(sheet.cancelled_on)}: {sheet.cancellation_reason}"))
        self.facts.set(facts)

    def _acts(self, sheet: EventSheet) -> list[Action]:
        """Return what can be done now; an event that was not held yet is first of all to be recorded as held."""
        held = sheet.state is EventState.HELD
        acts = [] if held else [Action(tr("Ghi nhận đã tổ chức"), "", self._hold, primary=True, icon="check")]
        acts += [
            Action(tr("Sửa"), "F2", self._edit),
            Action(tr("In danh sách tham gia"), "Ctrl+P", self._print, writes=False, icon="print"),
        ]
        if sheet.state in (EventState.PLANNED, EventState.OVERDUE):
            acts.append(Action(tr("Hủy sự kiện"), "", self._cancel, in_menu=True))
        acts.append(history_action(self.shell, Area.EVENTS, self._event_id))
        return [*acts, Action(tr("Xóa sự kiện"), "", self._remove, in_menu=True)]

    def _add(self) -> None:
        if self.sheet is not None:
            ParticipantsDialog(self.shell, self.sheet, self).open()

    def _record(self, row: ParticipantRow) -> None:
        result_dialog(self.shell, row, self).open()

    def _record_current(self) -> None:
        row = self.participants.current_row()
        if row is not None:
            self._record(row)

    def _nobody_chosen(self) -> str:
        return tr("Hãy chọn một tổ chức trong danh sách trước.") if self.participants.current_row() is None else ""

    def _take_off(self) -> None:
        lines = {index.row() for index in self.participants.selectedIndexes()}
        chosen = tuple(self.participants.rows[line].id for line in sorted(lines))
        if chosen:
            self.shell.do(remove_participants, RemoveParticipants(self._event_id, chosen), owner=self)

    def _hold(self) -> None:
        if self.sheet is not None:
            hold_dialog(self.shell, self.sheet, self).open()

    def _edit(self) -> None:
        if self.sheet is not None:
            edit_dialog(self.shell, self.sheet, self).open()

    def _cancel(self) -> None:
        if self.sheet is not None:
            cancel_dialog(self.shell, self.sheet, self).open()

    def _cost(self) -> None:
        if self.sheet is not None:
            cost_dialog(self.shell, self.sheet, self).open()

    def _remove(self) -> None:
        self.shell.do(remove_event, RemoveEvent(self._event_id), owner=self, then=lambda done: self.shell.open(Area.EVENTS))

    def _print(self) -> None:
        def ready(answer: tuple[EventSheet, dict[str, Any]]) -> None:
            self.shell.print_paper(participation_list(*answer, self.shell.today), self)

        self.shell.ask(_to_print, self._event_id, then=ready, owner=self, slot="paper")

    def _on_gone(self, error: Exception) -> None:
        """The event was removed meanwhile."""
        self.sheet = None
        self.gone.show(str(error))
