"""The start page on screen."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.home.ui.deadlines import days_left
from lmhtx_desktop.areas.home.ui.page import HomePage
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.indicators import Figure
from lmhtx_desktop.kernel.manifest import Deadline
from lmhtx_desktop.store.datafile import DataFile

NUMBERS = {
    "alliance_members_total": 268, "htx_total": 312, "fees_due_total": 400_000_000, "fees_outstanding_total": 40_000_000,
    "fund_outstanding": 48_000_000_000, "fund_outstanding_group1": 47_000_000_000, "fund_outstanding_group3": 1_000_000_000,
    "fund_bad_debt_share": 2, "training_classes": 42, "organisations_sector_NN": 200,
}  # fmt: skip


@pytest.fixture
def shell(data: DataFile) -> Iterator[Shell]:
    shell = Shell(data)
    yield shell
    shell.close()


def page_with(qtbot: QtBot, shell: Shell, numbers: dict[str, int], deadlines: list[Deadline]) -> HomePage:
    page = HomePage(
        shell,
        figures=lambda reading, keys, ask: {key: Figure(numbers[key]) for key in keys if key in numbers},
        deadlines=lambda reading, first, last: deadlines,
    )
    qtbot.addWidget(page)
    page.resize(1180, 660)
    page.show()
    qtbot.waitUntil(lambda: "số liệu đến" in page._cutoff.text())
    return page


def test_cards_show_the_numbers_and_a_missing_one_is_a_dash(qtbot: QtBot, shell: Shell) -> None:
    numbers = dict(NUMBERS)
    page = page_with(qtbot, shell, numbers, [])
    assert page._tiles["members"].number.text() == "268"
    assert page._tiles["fees"].number.text() == "360 triệu"
    assert page._tiles["fund"].note.text() == "nợ xấu 2 %"
    del numbers["training_classes"]
    page.refresh()
    qtbot.waitUntil(lambda: page._tiles["training"].number.text() == "—")


def test_with_no_number_at_all_the_page_says_what_belongs_there(qtbot: QtBot, shell: Shell) -> None:
    page = page_with(qtbot, shell, {}, [])
    assert {tile.number.text() for tile in page._tiles.values()} == {"—"}
    assert not page.fees.has_bars
    assert page.debts._none.isVisible()


def test_charts_carry_their_finding_and_their_numbers_as_a_table(qtbot: QtBot, shell: Shell) -> None:
    page = page_with(qtbot, shell, NUMBERS, [])
    assert page.debts.title.text() == "Nợ xấu (nhóm 3–5) chiếm 2,1 % dư nợ Quỹ"
    table = page.fees.as_table().splitlines()
    assert table[1].split("\t") == ["", "Đã thu", "Phải thu"]
    assert table[-1].split("\t") == ["2026", "360 triệu", "400 triệu"]


def test_a_card_and_a_deadline_lead_to_their_area(qtbot: QtBot, shell: Shell) -> None:
    due = Deadline(datetime.date(2026, 11, 25), "Khoản vay đến hạn", Area.FUND, 17)
    page = page_with(qtbot, shell, NUMBERS, [due])
    opened: list[tuple[Any, Any]] = []
    shell.opened.connect(lambda area, record: opened.append((area, record)))
    qtbot.mouseClick(page._tiles["training"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(page._tiles["fees"], Qt.Key.Key_Return)
    from PySide6.QtWidgets import QPushButton

    next(button for button in page.duties.findChildren(QPushButton) if button.accessibleName() == "Mở: Khoản vay đến hạn").click()
    assert opened == [(Area.TRAINING, None), (Area.FEES, None), (Area.FUND, 17)]
    assert page.duties.title.text() == "1 việc đến hạn trong 30 ngày tới"


@pytest.mark.parametrize(("on", "said"), [("2026-11-22", "hôm nay"), ("2026-11-23", "ngày mai"), ("2026-12-01", "còn 9 ngày")])
def test_a_deadline_says_how_far_it_is(on: str, said: str) -> None:
    assert days_left(datetime.date.fromisoformat(on), datetime.date(2026, 11, 22)) == said
