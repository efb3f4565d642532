"""Watching, runs and closings on screen."""

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.queries.closings import closings
from lmhtx_desktop.areas.fund.queries.runs import runs
from lmhtx_desktop.areas.fund.ui import closing_dialogs, exporting
from lmhtx_desktop.areas.fund.ui.closings_page import ClosingsPage
from lmhtx_desktop.areas.fund.ui.run_page import RunPage, line_columns
from lmhtx_desktop.areas.fund.ui.runs_page import RunsPage
from lmhtx_desktop.areas.fund.ui.watch_page import WatchPage
from lmhtx_desktop.desk.form import FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Grid, Paper, Paragraph
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office

DAY = datetime.date


@pytest.fixture
def papers() -> list[Paper]:
    return []


@pytest.fixture
def shell(office: Office, qapp: Any, papers: list[Paper]) -> Iterator[Shell]:
    shell = Shell(office.data, take_back=take_back, print_paper=lambda paper, owner: papers.append(paper))
    yield shell
    shell.close()


@pytest.fixture
def show(qtbot: QtBot, shell: Shell) -> Callable[[QWidget], Any]:
    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget, before_close_func=lambda each: each.done(0) if isinstance(each, QDialog) else None)
        widget.resize(1200, 740)
        widget.show()
        settle(qtbot, shell)
        return widget

    return shown


def settle(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: shell.is_idle)


@pytest.fixture
def three(office: Office) -> Office:
    """One loan long overdue, one a little, one that falls due soon."""
    for number, on in (("01", DAY(2026, 1, 10)), ("02", DAY(2026, 5, 15)), ("03", DAY(2026, 6, 10))):
        office.lend(contract_number=number, on=on, months=6, plan="bullet", interest_every_months=6, organisation_id=None, borrower_kind="PERSON",
                    borrower_name=f"Người vay {number}", annual_rate_percent=Decimal(6), late_interest_percent=Decimal(0))  # fmt: skip
    return office


def numbers(page: WatchPage) -> list[str]:
    return [page.model.row_at(place).contract_number for place in range(page.model.rowCount()) if page.model.row_at(place) is not None]


def test_the_page_shows_who_is_overdue_and_who_must_pay_soon(qtbot: QtBot, shell: Shell, three: Office, show: Any) -> None:
    page = show(WatchPage(shell))
    qtbot.waitUntil(lambda: numbers(page) == ["01", "02", "03"])
    page.set_filter("show", "overdue")
    qtbot.waitUntil(lambda: numbers(page) == ["01", "02"])
    page.set_filter("show", "coming")
    qtbot.waitUntil(lambda: numbers(page) == ["03"])
    page.set_filter("show", "bad")
    qtbot.waitUntil(lambda: numbers(page) == ["01"])
    page.set_filter("show", None)
    page.set_search("nguoi vay 02")
    qtbot.waitUntil(lambda: numbers(page) == ["02"])
    page.set_search("")
    page.set_day(DAY(2026, 7, 1))
    qtbot.waitUntil(lambda: numbers(page) == ["01", "02", "03"] and page.model.row_at(0).overdue_days == 0)
    assert page.narrowed_in_words() == "Đến hết ngày 01/07/2026"


def test_the_list_is_sorted_without_classifying_the_book_again(qtbot: QtBot, shell: Shell, three: Office, show: Any) -> None:
    page = show(WatchPage(shell))
    qtbot.waitUntil(lambda: len(numbers(page)) == 3)
    held = page._lines
    page._on_head_clicked(next(place for place, column in enumerate(page.view.columns) if column.key == "outstanding"))
    settle(qtbot, shell)
    assert page._lines is held
    three.receive(page.model.row_at(0).id, DAY(2026, 11, 20), 1_000_000)
    page.refresh()
    qtbot.waitUntil(lambda: page._lines is not held)


def test_a_run_is_made_looked_at_printed_exported_and_compared(
    qtbot: QtBot, shell: Shell, three: Office, show: Any, papers: list[Paper], tmp_path: Path
) -> None:
    page = show(RunsPage(shell))
    opened: list[tuple[object, object, object]] = []
    shell.opened.connect(lambda area, id: opened.append((area, id, shell.told)))
    page.open_make()
    qtbot.waitUntil(lambda: bool(page.findChildren(FormDialog)))
    dialog = page.findChildren(FormDialog)[0]
    assert dialog.editor("as_of").value() == DAY(2026, 10, 31)
    dialog.save()
    qtbot.waitUntil(lambda: bool(opened))
    [brief] = three.data.ask(runs)
    assert opened[-1][1:] == ("run", brief.id)
    run = show(RunPage(shell))
    run.take(brief.id)
    qtbot.waitUntil(lambda: hasattr(run, "lines"))
    assert [line.group for line in run.lines.rows] == [4, 1, 1]
    run._print()
    qtbot.waitUntil(lambda: bool(papers))
    grids = [block for block in papers[-1].blocks if isinstance(block, Grid)]
    assert [row.cells[1] for row in grids[1].rows][:1] == ["Người vay 01"]
    three.receive(run.lines.rows[0].loan_id, DAY(2026, 10, 20), 100_000)
    settle(qtbot, shell)
    run.compare()
    qtbot.waitUntil(lambda: hasattr(run, "differences"))
    assert [line.contract_number for line in run.differences.rows] == ["01"]
    exporting.export_table(run, "Phân loại", line_columns(), run.lines.rows, "Quỹ", tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: (tmp_path / "a.xlsx").exists() and shell.is_idle)
    assert any("Người vay 01" in str(cell.value) for line in load_workbook(tmp_path / "a.xlsx").worksheets[0].iter_rows() for cell in line)
    void = closing_dialogs.void_run_dialog(shell, brief, run)
    show(void)
    void.editor("reason").set_value("Thiếu chứng từ")
    void.save()
    qtbot.waitUntil(lambda: three.data.ask(runs)[0].voided_on is not None and shell.is_idle)
    QApplication.processEvents()
    settle(qtbot, shell)
    run._print()
    qtbot.waitUntil(lambda: len(papers) == 2)
    assert any("ĐÃ HỦY" in block.text for block in papers[-1].blocks if isinstance(block, Paragraph))


def test_a_second_run_shows_the_moves_since_the_first(qtbot: QtBot, shell: Shell, three: Office, show: Any) -> None:
    three.data.carry_out(act.make_run, act.MakeRun(three.fund, DAY(2026, 6, 30)))
    second = three.data.carry_out(act.make_run, act.MakeRun(three.fund, DAY(2026, 7, 31))).id
    run = show(RunPage(shell))
    run.take(second)
    qtbot.waitUntil(lambda: hasattr(run, "moves"))
    assert [(move.before, move.after, move.loans) for move in run.moves.rows] == [(1, 2, 1)]


def test_a_period_is_closed_and_opened_again_from_its_page(qtbot: QtBot, shell: Shell, three: Office, show: Any) -> None:
    page = show(ClosingsPage(shell))
    page.open_close()
    qtbot.waitUntil(lambda: bool(page.findChildren(FormDialog)))
    page.findChildren(FormDialog)[0].save()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and page.model.row_at(0) is not None)
    [line] = three.data.ask(closings)
    assert line.through == DAY(2026, 10, 31)
    page.open_reopen(line.id)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(FormDialog)))
    dialog = next(dialog for dialog in page.findChildren(FormDialog) if dialog.isVisible())
    dialog.save()
    settle(qtbot, shell)
    assert three.data.ask(closings)[0].in_force
    dialog.editor("reason").set_value("Bổ sung phiếu thu")
    dialog.save()
    qtbot.waitUntil(lambda: not three.data.ask(closings)[0].in_force and shell.is_idle)
    said: list[str] = []
    shell.message.connect(lambda sentence, offer: said.append(sentence))
    page.open_reopen(line.id)
    qtbot.waitUntil(lambda: any("đã mở khóa rồi" in text for text in said))
