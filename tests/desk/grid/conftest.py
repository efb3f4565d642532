"""A grid of five cooperatives with members, revenue (typed in triệu đồng), a rating and a yes or no."""

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk.grid import ChoiceKind, GridColumn, GridModel, GridPanel, GridRow, Mark, MoneyKind, NumberKind, flag_kind

MILLION = 10**6


def columns() -> list[GridColumn]:
    return [
        GridColumn("members", "Thành viên", NumberKind()),
        GridColumn("women", "Thành viên nữ", NumberKind()),
        GridColumn("revenue", "Doanh thu\n(triệu đồng)", MoneyKind(MILLION), width=140),
        GridColumn("rating", "Xếp loại", ChoiceKind([("good", "Tốt"), ("fair", "Khá"), ("average", "Trung bình"), ("weak", "Yếu")])),
        GridColumn("chain", "Chuỗi", flag_kind(), visible=False),
    ]


def check(row: GridRow, values: Mapping[str, Any]) -> dict[str, Mark]:
    members, women, revenue = values.get("members"), values.get("women"), values.get("revenue")
    found = {}
    if members is not None and women is not None and women > members:
        found["women"] = Mark("Nữ nhiều hơn tất cả.", is_error=True)
    if revenue is not None and 0 < revenue < MILLION:
        found["revenue"] = Mark("Có lẽ nhầm đơn vị.", proposed=revenue * MILLION)
    return found


def rows() -> list[GridRow]:
    return [
        GridRow(id, f"HTX Tân Phú {id}", "Xã Tân An", {"members": 10 * id} if id < 4 else {}, {"members": 9 * id, "revenue": id * 10**9})
        for id in range(1, 6)
    ]


@pytest.fixture
def grid(qapp: QApplication) -> GridModel:
    made = GridModel(columns(), check)
    made.beside_name = "Năm 2025"
    made.load(rows())
    return made


@pytest.fixture
def panel(qtbot: QtBot, grid: GridModel) -> GridPanel:
    made = GridPanel(grid, noun="đơn vị")
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    made.view.setFocus()
    return made
