"""The choice of province and file on the first start."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app.new_file import NewFile, provinces_on

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture
def form(qtbot: QtBot) -> NewFile:
    form = NewFile(TODAY)
    qtbot.addWidget(form)
    form.begin()
    return form


def test_there_are_34_provinces_each_once() -> None:
    codes = [code for code, _ in provinces_on(TODAY)]
    assert len(codes) == len(set(codes)) == 34


def test_a_city_of_2026_bears_its_new_name_only_from_its_day() -> None:
    assert dict(provinces_on(TODAY))["75"] == "Thành phố Đồng Nai"
    assert "Đồng Nai" in dict(provinces_on(datetime.date(2026, 1, 1)))["75"]
    assert dict(provinces_on(datetime.date(2026, 1, 1)))["75"] != "Thành phố Đồng Nai"


@pytest.mark.parametrize(
    ("typed", "code", "name"),
    [("an gi", "91", "An Giang 2026"), ("ho chi", "79", None), ("hue", "46", None), ("ca mau", "96", "Cà Mau 2026")],
)
def test_a_few_letters_without_accents_find_the_province_and_name_the_file(form: NewFile, typed: str, code: str, name: str | None) -> None:
    QTest.keyClicks(form.search, typed)
    assert form.province == code
    if name is not None:
        assert form.name.text() == name
    assert form.path.suffix == ".lmhtx"


def test_a_name_typed_by_hand_survives_another_choice(form: NewFile) -> None:
    QTest.keyClicks(form.search, "an gi")
    form.name.selectAll()
    QTest.keyClicks(form.name, "Du lieu chinh")
    form.search.clear()
    QTest.keyClicks(form.search, "ca mau")
    assert form.province == "96"
    assert form.path.name == "Du lieu chinh.lmhtx"


def test_arrow_keys_walk_the_list_from_the_search(form: NewFile) -> None:
    QTest.keyClick(form.search, Qt.Key.Key_Down)
    first = form.province
    QTest.keyClick(form.search, Qt.Key.Key_Down)
    assert first
    assert form.province not in ("", first)


def test_nothing_is_created_without_province_or_over_a_file_that_exists(form: NewFile, tmp_path: Path) -> None:
    asked: list[tuple[Path, str]] = []
    form.wants_creation.connect(lambda path, code: asked.append((path, code)))
    form.name.setText("x")
    form.make.click()
    assert "chọn tỉnh" in form.problem.text()
    QTest.keyClicks(form.search, "an gi")
    form._folder = tmp_path
    form.path.touch()
    form.make.click()
    assert "Đã có tệp" in form.problem.text()
    form.name.setText("a/b")
    form.make.click()
    assert "không dùng các dấu" in form.problem.text()
    assert asked == []
    form.name.setText("2027")
    form.make.click()
    assert asked == [(tmp_path / "2027.lmhtx", "91")]
