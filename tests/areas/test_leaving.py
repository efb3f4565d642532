"""Leaving a dialog of its own making: at once where nothing was done in it, after a question where work would be lost."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.events.commands import PlanEvent, plan_event
from lmhtx_desktop.areas.events.queries.events import event_sheet
from lmhtx_desktop.areas.events.ui.participants_dialog import ParticipantsDialog
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.areas.organisations.sheets.arrivals import Arrival, Change, State
from lmhtx_desktop.areas.organisations.ui.arrivals_dialog import ArrivalsDialog
from lmhtx_desktop.areas.organisations.ui.merge_dialog import MergeDialog
from lmhtx_desktop.areas.training.commands import OpenClass, open_class
from lmhtx_desktop.areas.training.queries.classes import class_sheet
from lmhtx_desktop.areas.training.ui.paste_dialog import PasteDialog
from lmhtx_desktop.areas.training.ui.sessions_dialog import SessionsDialog
from lmhtx_desktop.areas.training.words import ClassKind, Subject
from lmhtx_desktop.desk.careful import CarefulDialog
from lmhtx_desktop.desk.messages import Box
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.store.datafile import DataFile

MARCH = datetime.date(2026, 3, 2)


@pytest.fixture
def shell(data: DataFile, qapp: Any) -> Iterator[Shell]:
    """Two organisations, a class and an event."""
    for name, phone in (("HTX Tân Phú", "0296 1"), ("HTX Tân Phúc", "0296 2")):
        data.carry_out(register_organisation, RegisterOrganisation(name=name, kind="HTX", phone=phone))
    days = {"starts_on": MARCH, "ends_on": MARCH}
    data.carry_out(open_class, OpenClass(code="DT-01", name="Kế toán", kind=ClassKind.REFRESHER, subject=Subject.ACCOUNTING, **days))
    data.carry_out(plan_event, PlanEvent(name="Hội chợ", kind=EventKind.FAIR, **days))
    made = Shell(data)
    yield made
    made.close()


def _arrived(shell: Shell) -> Any:
    change = Change(True, "members", "Thành viên", None, 12)
    return ArrivalsDialog(shell, 2025, [Arrival(1, State.ARRIVED, 1, "HTX Tân Phú", "a.xlsx", changes=(change,))])


def _pasted(shell: Shell) -> Any:
    dialog = PasteDialog(shell, 1)
    dialog.read("Họ và tên\tNăm sinh\nNguyễn Thị Bảy\t1978")
    return dialog


#: A dialog as it opens, and some work in it.
DIALOGS: dict[str, tuple[Callable[[Shell], Any], Callable[[Any], object]]] = {
    "merge": (lambda shell: MergeDialog(shell, 1, 2), lambda dialog: dialog.model.take_all(0)),
    "arrivals": (_arrived, lambda dialog: dialog._toggle_sheet()),
    "sessions": (
        lambda shell: SessionsDialog(shell, shell.office.ask(class_sheet, 1)),
        lambda dialog: dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked),
    ),
    "paste": (_pasted, lambda dialog: dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)),
    "participants": (
        lambda shell: ParticipantsDialog(shell, shell.office.ask(event_sheet, 1)), lambda dialog: dialog.take(dialog.found.item(0)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_escape_leaves_at_once_or_asks_where_work_would_be_lost(qtbot: QtBot, shell: Shell, name: str) -> None:
    opened, work = DIALOGS[name]
    for worked, answer in ((False, ""), (True, "Nhập tiếp"), (True, "Bỏ")):
        dialog: CarefulDialog = opened(shell)
        qtbot.addWidget(dialog, before_close_func=lambda shown: shown.done(0))
        dialog.open()
        qtbot.waitUntil(lambda dialog=dialog: shell.is_idle and dialog.isActiveWindow())
        assert not dialog.holds_work()
        if worked:
            work(dialog)
            assert dialog.holds_work()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        if worked:
            box = dialog.findChild(Box)
            qtbot.waitUntil(box.isVisible)
            next(button for button in box.findChildren(QPushButton) if button.text() == answer).click()
        assert dialog.isVisible() == (answer == "Nhập tiếp")
