"""Notices in one batch: who is told of what, numbered and logged, as Word papers."""

import datetime
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.queries.notices import last_notices, notices
from lmhtx_desktop.areas.fund.queries.watching import watched
from lmhtx_desktop.areas.fund.ui.notices import NoticesDialog, NoticesPage
from lmhtx_desktop.areas.fund.ui.watch_page import WatchPage
from lmhtx_desktop.desk import documents as desk_documents
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from tests.areas.fund.conftest import Office

DAY = datetime.date
TODAY = DAY(2026, 11, 22)


@pytest.fixture
def two(office: Office) -> tuple[Office, int, int]:
    """One loan overdue since 10/7, one due on 10/12."""
    terms = {"months": 6, "plan": "bullet", "interest_every_months": 6, "organisation_id": None, "borrower_kind": "PERSON",
             "late_interest_percent": Decimal(0)}  # fmt: skip
    return (
        office, office.lend(contract_number="01", on=DAY(2026, 1, 10), borrower_name="Người vay 01", **terms),
        office.lend(contract_number="02", on=DAY(2026, 6, 10), borrower_name="Người vay 02", **terms),
    )  # fmt: skip


def issue(office: Office, loans: tuple[int, ...], kind: str, day: datetime.date = TODAY) -> None:
    office.data.carry_out(act.issue_notices, act.IssueNotices(loans, kind, day))


def test_each_is_told_what_it_owes_and_nothing_to_tell_is_no_notice(two: tuple[Office, int, int]) -> None:
    office, late, soon = two
    issue(office, (late, soon), "OVERDUE")
    [line] = office.data.ask(notices)
    owed = next(each for each in office.data.ask(watched, TODAY) if each.id == late)
    assert (line.loan_id, line.number, line.due_on, line.amount) == (late, "TB-0001/2026", DAY(2026, 7, 10), owed.demanded)
    issue(office, (late, soon), "DUE")
    newest = office.data.ask(notices)[0]
    assert (newest.loan_id, newest.number, newest.due_on) == (soon, "TB-0002/2026", DAY(2026, 12, 10))
    assert newest.amount == 120_000_000 + round(120_000_000 * 0.06 * 183 / 365)
    assert office.data.ask(last_notices) == {late: TODAY, soon: TODAY}
    assert next(each for each in office.data.ask(watched, TODAY) if each.id == late).told_on == TODAY


def test_numbers_run_on_in_each_fund(two: tuple[Office, int, int]) -> None:
    office, late, _ = two
    other = office.data.carry_out(act.open_fund, act.OpenFund("Quỹ thứ hai", "COOP", 20_000_000_000)).id
    second = office.lend(
        fund_id=other, contract_number="01/B", months=1, borrower_kind="PERSON", organisation_id=None, borrower_name="Lê Văn Tám"
    )
    issue(office, (late,), "OVERDUE")
    issue(office, (late, second, late), "OVERDUE")
    assert [(line.fund_id, line.number) for line in office.data.ask(notices)] == [
        (other, "TB-0001/2026"), (office.fund, "TB-0002/2026"), (office.fund, "TB-0001/2026"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "day", "field"), [("OVERDUE", DAY(2026, 7, 1), "loans"), ("LETTER", TODAY, "kind"), ("DUE", DAY(2026, 12, 1), "as_of")]
)
def test_what_cannot_be_told_is_refused_and_nothing_is_logged(
    two: tuple[Office, int, int], kind: str, day: datetime.date, field: str
) -> None:
    office, late, soon = two
    with pytest.raises(RuleBroken) as refused:
        issue(office, (late, soon), kind, day)
    assert refused.value.field == field
    assert office.data.ask(notices) == []


@pytest.fixture
def shell(office: Office, qapp: Any) -> Iterator[Shell]:
    shell = Shell(office.data)
    yield shell
    shell.close()


def settle(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: shell.is_idle)


def test_a_batch_is_made_from_the_watching_page_and_can_be_printed_again(
    qtbot: QtBot, shell: Shell, two: tuple[Office, int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, late, soon = two
    monkeypatch.setattr(desk_documents, "open_outside", lambda path: True)
    monkeypatch.setattr(desk_documents, "documents_folder", lambda shell: tmp_path / "van-ban")
    page = WatchPage(shell)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2 and page.model.row_at(0) is not None and shell.is_idle)
    page.open_notices([late])
    [dialog] = page.findChildren(NoticesDialog)
    assert dialog.editor("kind").value() == "OVERDUE"
    dialog.editor("signer").set_value("Nguyễn Văn Giám")
    dialog.save()
    qtbot.waitUntil(lambda: bool(list((tmp_path / "van-ban").glob("*.docx"))) and shell.is_idle)
    [made] = (tmp_path / "van-ban").glob("*.docx")
    text = "\n".join(each.text for each in Document(str(made)).paragraphs)
    assert "Người vay 01" in text
    page.open_notices([late, soon])
    assert page.findChildren(NoticesDialog)[-1].editor("kind").value() == "DUE"
    page.findChildren(NoticesDialog)[-1].reject()
    log = NoticesPage(shell)
    qtbot.addWidget(log)
    log.show()
    qtbot.waitUntil(lambda: log.model.rowCount() == 1 and log.model.row_at(0) is not None and shell.is_idle)
    assert log.model.row_at(0).number == "TB-0001/2026"
    log.print_again(log.model.ids)
    qtbot.waitUntil(lambda: len(list((tmp_path / "van-ban").glob("*.docx"))) == 2 and shell.is_idle)
    opened: list[object] = []
    shell.opened.connect(lambda area, id: opened.append(id))
    log._open(log.model.ids[0])
    assert opened == [late]
    log.set_search("khong co ai")
    qtbot.waitUntil(lambda: log.model.rowCount() == 0)
    settle(qtbot, shell)
