"""Charts: what they draw, say and hand out."""

import pyqtgraph
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.charts import Bar, Chart, colour_of

BARS = [Bar("Nhóm 1", 40, "40 tỷ", "group1"), Bar("Nhóm 2", 10, "10 tỷ", "group2"), Bar("Nhóm 3", None, "—", "group3")]


@pytest.fixture
def chart(qtbot: QtBot) -> Chart:
    chart = Chart(lying=True, value_title="Dư nợ", empty="Chưa có khoản vay")
    qtbot.addWidget(chart)
    chart.resize(420, 260)
    chart.show()
    return chart


def drawn(chart: Chart) -> list[object]:
    return [item for item in chart._plot.getPlotItem().items if isinstance(item, pyqtgraph.BarGraphItem)]


def written(chart: Chart) -> list[str]:
    return [item.toPlainText() for item in chart._plot.getPlotItem().items if isinstance(item, pyqtgraph.TextItem)]


def test_every_recorded_value_has_a_bar_and_every_value_its_number(chart: Chart) -> None:
    chart.show_bars("Nợ tốt là chính", BARS)
    assert len(drawn(chart)) == 2
    assert written(chart) == ["40 tỷ", "10 tỷ", "—"]
    assert chart.title.text() == chart.accessibleName() == "Nợ tốt là chính"
    assert "Nhóm 2: 10 tỷ" in chart.accessibleDescription()


def test_without_values_it_says_what_belongs_there(chart: Chart) -> None:
    chart.show_bars("Chưa có dư nợ", [])
    assert chart._none.isVisible()
    chart.show_bars("Có", BARS)
    assert not chart._none.isVisible()
    chart.show_bars("Lại không", [])
    assert not chart._plot.isVisible()


def test_a_paler_bar_behind_shows_its_own_number(qtbot: QtBot) -> None:
    chart = Chart(value_title="Đã thu", ghost_title="Phải thu")
    qtbot.addWidget(chart)
    chart.show_bars("90 %", [Bar("2026", 90, "90 triệu", ghost=100, ghost_said="100 triệu")])
    assert written(chart) == ["100 triệu", "90 triệu"]
    assert chart.as_table() == "90 %\n\tĐã thu\tPhải thu\n2026\t90 triệu\t100 triệu"


def test_it_is_copied_as_table_and_as_picture(chart: Chart) -> None:
    chart.show_bars("Nợ tốt là chính", BARS)
    chart.copy_table()
    assert QGuiApplication.clipboard().text().splitlines()[2] == "Nhóm 1\t40 tỷ"
    picture = chart.as_picture()
    assert picture.width() == 2 * chart.width()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert colour_of("group1").name() in colours
    assert theme.look().colour("surface").name() in colours


def test_colours_follow_the_look(chart: Chart) -> None:
    chart.show_bars("Nợ", BARS)
    light = colour_of("accent_fill")
    theme.look().set_dark(True)
    try:
        assert colour_of("accent_fill") != light
    finally:
        theme.look().set_dark(False)
