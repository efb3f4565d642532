"""Events on screen: the list, one event's page, dialogs, adding several organisations at once."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.events.area import MANIFEST
from lmhtx_desktop.areas.events.queries.events import event_ids, event_rows
from lmhtx_desktop.areas.events.ui.dialogs import cancel_dialog, cost_dialog, edit_dialog, hold_dialog, plan_dialog, result_dialog
from lmhtx_desktop.areas.events.ui.event_page import EventPage
from lmhtx_desktop.areas.events.ui.organisation_panel import OrganisationPanel
from lmhtx_desktop.areas.events.ui.participants_dialog import ParticipantsDialog
from lmhtx_desktop.areas.events.words import EventKind, EventState
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.undo import take_back
from tests.areas.events.conftest import Calendar


@pytest.fixture
def papers() -> list[Paper]:
    return []


@pytest.fixture
def shell(events: Calendar, qapp: Any, papers: list[Paper]) -> Iterator[Shell]:
    shell = Shell(events.data, take_back=take_back, print_paper=lambda paper, owner: papers.append(paper))
    yield shell
    shell.close()


@pytest.fixture
def show(qtbot: QtBot, shell: Shell) -> Callable[..., Any]:
    """Show a widget and wait until it has read what it shows."""

    def shown(widget: QWidget) -> Any:
        qtbot.addWidget(widget, before_close_func=lambda shown: shown.done(0) if isinstance(shown, QDialog) else None)
        widget.resize(1180, 640)
        with qtbot.waitExposed(widget):
            widget.show()
        qtbot.waitUntil(lambda: shell.is_idle)
        return widget

    return shown


def save(qtbot: QtBot, shell: Shell, dialog: Any) -> None:
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and not dialog.isVisible())


def fill(dialog: Any, **values: Any) -> None:
    for key, value in values.items():
        dialog.editor(key).set_value(value)


@pytest.fixture
def fair(events: Calendar) -> int:
    event = events.event()
    events.add(event, events.organisation("HTX A"), events.organisation("HTX B"), people=2)
    return event


def test_the_manifest_opens_list_record_and_panel(fair: int, events: Calendar, shell: Shell, show: Any) -> None:
    assert MANIFEST.open_page
    assert MANIFEST.open_record
    assert MANIFEST.organisation_panel
    assert show(MANIFEST.open_page(shell)).model.ids == [fair]
    page = show(MANIFEST.open_record(shell, fair))
    assert page.title == "Hội chợ nông sản OCOP"
    organisation = events.sheet(fair).participants[0].organisation_id
    assert organisation is not None
    assert [row.event_id for row in show(MANIFEST.organisation_panel(shell, organisation)).table.rows] == [fair]


def test_an_event_is_planned_and_later_recorded_as_held(events: Calendar, shell: Shell, show: Any, qtbot: QtBot) -> None:
    dialog = show(plan_dialog(shell, lambda done: None, None))
    dialog.save()
    assert dialog.block("name").problem
    fill(
        dialog, name="Hội nghị kết nối", kind=EventKind.LINKING, starts_on=datetime.date(2026, 11, 10), ends_on=datetime.date(2026, 11, 11),
        place="Cần Thơ",
    )  # fmt: skip
    save(qtbot, shell, dialog)
    (row,) = events.data.ask(event_rows, events.data.ask(event_ids))
    assert (row.kind, row.state) == (EventKind.LINKING, EventState.OVERDUE)
    holding = show(hold_dialog(shell, events.sheet(row.id), None))
    fill(holding, ends_on=datetime.date(2026, 12, 1))
    holding.save()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert holding.block("ends_on").problem
    fill(holding, ends_on=datetime.date(2026, 11, 12), summary="Tốt")
    save(qtbot, shell, holding)
    assert (events.sheet(row.id).state, events.sheet(row.id).summary) == (EventState.HELD, "Tốt")


def test_editing_and_cancelling_from_dialogs(events: Calendar, shell: Shell, show: Any, qtbot: QtBot) -> None:
    coming = events.event(starts_on=datetime.date(2026, 12, 1), ends_on=datetime.date(2026, 12, 2), is_held=False)
    editing = show(edit_dialog(shell, events.sheet(coming), None))
    fill(editing, organiser="Sở Công Thương")
    save(qtbot, shell, editing)
    assert (events.sheet(coming).organiser, events.sheet(coming).place) == ("Sở Công Thương", "Long Xuyên")
    cancelling = show(cancel_dialog(shell, events.sheet(coming), None))
    fill(cancelling, reason="Bão")
    save(qtbot, shell, cancelling)
    assert events.sheet(coming).state is EventState.CANCELLED


def test_several_organisations_go_in_with_one_act(events: Calendar, shell: Shell, show: Any, qtbot: QtBot) -> None:
    event = events.event()
    ids = [events.organisation(name) for name in ("HTX Bình Minh", "HTX An Phú", "HTX Ánh Sáng")]
    dialog = show(ParticipantsDialog(shell, events.sheet(event)))
    assert not dialog.save_button.isEnabled()
    dialog.search.setText("an phu")
    qtbot.waitUntil(lambda: dialog.found.count() == 1)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    dialog.search.setText("")
    qtbot.waitUntil(lambda: shell.is_idle and dialog.found.count() == 2)
    dialog.found.setCurrentRow(0)
    dialog.take(dialog.found.item(0))
    dialog.outsiders.set_value("Công ty X\n\nCông ty Y")
    dialog.outsiders.edited.emit()
    dialog.people.set_value(2)
    assert dialog.save_button.text() == "Thêm 4 tổ chức"
    save(qtbot, shell, dialog)
    names = [(one.name, one.people) for one in events.sheet(event).participants]
    assert names == [("HTX An Phú", 2), ("HTX Ánh Sáng", 2), ("Công ty X", 2), ("Công ty Y", 2)]
    assert ids[1] in {one.organisation_id for one in events.sheet(event).participants}


def test_those_already_there_are_not_offered_again_and_the_chosen_can_go_back(
    fair: int, events: Calendar, shell: Shell, show: Any, qtbot: QtBot
) -> None:
    events.organisation("HTX C")
    dialog = show(ParticipantsDialog(shell, events.sheet(fair)))
    assert [dialog.found.item(row).text() for row in range(dialog.found.count())] == ["HTX C"]
    dialog.take(dialog.found.item(0))
    dialog.give_back(dialog.chosen.item(0))
    qtbot.waitUntil(lambda: shell.is_idle and dialog.found.count() == 1)
    assert dialog.chosen.count() == 0


def test_the_result_of_a_participant_is_recorded_from_the_page(fair: int, events: Calendar, shell: Shell, show: Any, qtbot: QtBot) -> None:
    page = show(EventPage(shell, fair))
    dialog = show(result_dialog(shell, page.participants.rows[0], page))
    fill(dialog, value=5, contracts=0)
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert dialog.block("contracts").problem
    fill(dialog, product="Gạo", contracts=2, value=1_500_000_000)
    save(qtbot, shell, dialog)
    qtbot.waitUntil(lambda: shell.is_idle and page.participants.rows[0].value == 1_500_000_000)
    assert page.sums.text() == "2 tổ chức · 4 người · 2 hợp đồng · 1.500.000.000 đồng"


def test_participants_are_taken_off_and_come_back_with_undo(fair: int, events: Calendar, shell: Shell, show: Any, qtbot: QtBot) -> None:
    page = show(EventPage(shell, fair))
    page.participants.selectRow(1)
    page._take_off()
    qtbot.waitUntil(lambda: shell.is_idle and len(page.participants.rows) == 1 and shell.can_undo)
    shell.undo()
    qtbot.waitUntil(lambda: shell.is_idle and len(page.participants.rows) == 2)
    assert [one.name for one in events.sheet(fair).participants] == ["HTX A", "HTX B"]


def test_money_and_paper_from_the_page(fair: int, events: Calendar, shell: Shell, papers: list[Paper], show: Any, qtbot: QtBot) -> None:
    page = show(EventPage(shell, fair))
    money = show(cost_dialog(shell, events.sheet(fair), page))
    fill(money, settled_nstw=48_000_000)
    save(qtbot, shell, money)
    qtbot.waitUntil(lambda: page.costs.rows == [CostLine(Source.NSTW, None, 48_000_000)])
    page._print()
    qtbot.waitUntil(lambda: len(papers) == 1)
    assert papers[0].title == "Danh sách tham gia Hội chợ nông sản OCOP"


def test_an_organisation_shows_the_events_it_joined(fair: int, events: Calendar, shell: Shell, show: Any, qtbot: QtBot) -> None:
    organisation = events.sheet(fair).participants[0].organisation_id
    assert organisation is not None
    panel = show(OrganisationPanel(shell, organisation))
    other = events.event(name="Hội chợ khác")
    events.add(other, organisation)
    shell.changed.emit(frozenset({Area.EVENTS}))
    qtbot.waitUntil(lambda: len(panel.table.rows) == 2)
    assert {row.event_id for row in panel.table.rows} == {fair, other}
