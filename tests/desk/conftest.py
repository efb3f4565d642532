"""A desk over a real data file, and a list of many records that needs none."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, ListAsk, choice_column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back


@pytest.fixture(autouse=True)
def _plain_look(qapp: QApplication) -> Iterator[None]:
    """Every test starts light, at 100 %."""
    yield
    theme.look().set_zoom(100)
    theme.look().set_dark(False)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def shell(qtbot: QtBot, data: DataFile, settings: QSettings, tmp_path: Path) -> Iterator[Shell]:
    """The desk over an open data file; all that was asked is answered before the file is closed."""
    made = Shell(data, take_back=take_back, settings=settings, drafts=tmp_path / "nhap-do")
    yield made
    made.close()


@dataclass(frozen=True)
class Coop:
    """A line of the list used in tests."""

    id: int
    name: str
    tax_code: str | None
    kind: str
    members: int | None
    owed: int
    joined: datetime.date | None


class CoopList:
    """`count` cooperatives, made by their number; it remembers what it was asked."""

    names = {"HTX": "Hợp tác xã", "THT": "Tổ hợp tác"}

    def __init__(self, count: int) -> None:
        self.alive = list(range(1, count + 1))
        self.asks: list[ListAsk] = []
        self.windows: list[int] = []

    @staticmethod
    def coop(number: int) -> Coop:
        kind = "THT" if number % 3 == 0 else "HTX"
        joined = datetime.date(2000 + number % 26, 1 + number % 12, 1 + number % 28)
        return Coop(
            number, f"{kind} Tân Phú {number}", f"{number:010d}" if number % 7 else None, kind, number % 9 or None, number * 1_000, joined
        )

    def ids(self, reading: object, ask: ListAsk) -> list[int]:
        self.asks.append(ask)
        found = self.alive
        if ask.search or ask.filters:
            found = [
                n for n in found if fold(ask.search) in fold(self.coop(n).name) and ask.filters.get("kind") in (None, self.coop(n).kind)
            ]
        return found[::-1] if ask.descending else list(found)

    def rows(self, reading: object, ids: list[int]) -> list[Coop]:
        self.windows.append(len(ids))
        return [self.coop(number) for number in ids if number in self.alive or number <= len(self.alive)]

    def columns(self) -> list[Column[Coop]]:
        return [
            text_column("name", "Tên tổ chức", lambda row: row.name, width=260),
            text_column("tax_code", "MST", lambda row: row.tax_code, width=110, sort=None),
            choice_column("kind", "Loại hình", lambda row: row.kind, self.names),
            number_column("members", "Thành viên", lambda row: row.members),
            dong_column("owed", "Còn nợ (đ)", lambda row: row.owed, tone=lambda row: "bad" if row.owed > 5_000 else None),
            date_column("joined", "Gia nhập", lambda row: row.joined),
        ]
