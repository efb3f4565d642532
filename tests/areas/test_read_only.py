"""A file open for reading only: every dialog that writes by a way of its own says why it does not, whatever is pressed."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from lmhtx_desktop.areas.events.commands import PlanEvent, plan_event
from lmhtx_desktop.areas.events.queries.events import event_sheet
from lmhtx_desktop.areas.events.ui.participants_dialog import ParticipantsDialog
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.areas.organisations.queries.rating_tables import known_tables
from lmhtx_desktop.areas.organisations.queries.sizing import thresholds
from lmhtx_desktop.areas.organisations.sheets.arrivals import Arrival, Change, State
from lmhtx_desktop.areas.organisations.ui.arrivals_dialog import ArrivalsDialog
from lmhtx_desktop.areas.organisations.ui.bulk_dialog import BulkDialog
from lmhtx_desktop.areas.organisations.ui.merge_dialog import MergeDialog
from lmhtx_desktop.areas.organisations.ui.rating_table_dialog import RatingTableDialog
from lmhtx_desktop.areas.organisations.ui.size_dialog import SizeDialog
from lmhtx_desktop.areas.training.commands import OpenClass, open_class
from lmhtx_desktop.areas.training.queries.classes import class_sheet
from lmhtx_desktop.areas.training.ui.paste_dialog import PasteDialog
from lmhtx_desktop.areas.training.ui.sessions_dialog import SessionsDialog
from lmhtx_desktop.areas.training.words import ClassKind, Subject
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.store.audit import AuditEntry
from lmhtx_desktop.store.datafile import DataFile, Reading, open_file

WHY = "Tệp được mở để xem."
MARCH = datetime.date(2026, 3, 2)


def _acts(reading: Reading) -> int:
    return int(reading.connection.scalar(select(func.count()).select_from(AuditEntry)) or 0)


@pytest.fixture
def locked(data: DataFile) -> Iterator[Shell]:
    """Two organisations, a class and an event, in a file that cannot be written."""
    for name in ("HTX Tân Phú", "HTX Tân Phúc"):
        data.carry_out(register_organisation, RegisterOrganisation(name=name, kind="HTX"))
    days = {"starts_on": MARCH, "ends_on": MARCH}
    data.carry_out(open_class, OpenClass(code="DT-01", name="Kế toán", kind=ClassKind.REFRESHER, subject=Subject.ACCOUNTING, **days))
    data.carry_out(plan_event, PlanEvent(name="Hội chợ", kind=EventKind.FAIR, **days))
    data.close()
    file = open_file(data.path, user="x", today=lambda: datetime.date(2026, 11, 22), read_only=True)
    shell = Shell(file)
    yield shell
    shell.close()
    file.close()


def _bulk(shell: Shell) -> QDialog:
    dialog = BulkDialog(shell, [1, 2])
    for editor, value in ((dialog.field, "sector"), (None, "NN")):
        (editor or dialog.value_edit).set_value(value)
        (editor or dialog.value_edit).edited.emit()
    return dialog


def _arrived(shell: Shell) -> QDialog:
    change = Change(True, "members", "Thành viên", None, 12)
    return ArrivalsDialog(shell, 2025, [Arrival(1, State.ARRIVED, 1, "HTX Tân Phú", "a.xlsx", changes=(change,))])


def _pasted(shell: Shell) -> QDialog:
    dialog = PasteDialog(shell, 1)
    dialog.read("Họ và tên\tNăm sinh\nNguyễn Thị Bảy\t1978")
    return dialog


def _participants(shell: Shell) -> QDialog:
    dialog = ParticipantsDialog(shell, shell.office.ask(event_sheet, 1))
    dialog.outsiders.set_value("Hội Nông dân")
    dialog.outsiders.edited.emit()
    return dialog


DIALOGS: dict[str, Callable[[Shell], QDialog]] = {
    "bulk": _bulk, "arrivals": _arrived, "paste": _pasted, "participants": _participants,
    "merge": lambda shell: MergeDialog(shell, 1, 2), "sessions": lambda shell: SessionsDialog(shell, shell.office.ask(class_sheet, 1)),
    "sizes": lambda shell: SizeDialog(shell, shell.office.ask(thresholds)),
    "criteria": lambda shell: RatingTableDialog(shell, shell.office.ask(known_tables)),
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_nothing_is_written_by_any_key_and_the_reason_stands_in_the_dialog(qtbot: QtBot, locked: Shell, name: str) -> None:
    dialog = DIALOGS[name](locked)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: locked.is_idle)
    QApplication.processEvents()
    before = locked.office.ask(_acts)
    control = Qt.KeyboardModifier.ControlModifier
    keys: list[tuple[Any, Any]] = [(Qt.Key.Key_S, control), (Qt.Key.Key_F12, None), (Qt.Key.Key_Return, control), (Qt.Key.Key_Return, None)]
    for key, modifier in keys:
        qtbot.keyClick(dialog, key, modifier or Qt.KeyboardModifier.NoModifier)
        qtbot.waitUntil(lambda: locked.is_idle)
        assert dialog.isVisible(), key
    primary = [button for button in dialog.findChildren(QPushButton) if button.property("role") == "primary" and button.isVisible()]
    assert [button.isEnabled() for button in primary] == [False]
    assert WHY in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert locked.office.ask(_acts) == before
    dialog.done(0)
