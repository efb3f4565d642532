"""The official list of provinces and communes."""

import datetime

import pytest

from lmhtx_desktop.areas.organisations.units import communes_of, place_name, provinces


def in_force(day: datetime.date) -> list[tuple[str, str]]:
    return [(unit.code, unit.name) for unit in provinces() if unit.valid_from <= day and (unit.valid_to is None or day <= unit.valid_to)]


def test_there_are_34_provinces_and_3321_communes() -> None:
    now = in_force(datetime.date(2026, 8, 1))
    assert len(now) == 34
    assert sum(name.startswith("Thành phố ") for _, name in now) == 7
    communes = [unit for code, _ in now for unit in communes_of(code)]
    assert len(communes) == len({unit.code for unit in communes}) == 3321
    assert all(len(unit.code) == 5 and unit.name.split()[0] in ("Xã", "Phường", "Đặc") for unit in communes)


@pytest.mark.parametrize(
    ("day", "name"), [(datetime.date(2026, 4, 29), "Tỉnh Đồng Nai"), (datetime.date(2026, 4, 30), "Thành phố Đồng Nai")]
)
def test_dong_nai_became_a_city_on_30_april_2026(day: datetime.date, name: str) -> None:
    assert [found for code, found in in_force(day) if code == "75"] == [name]


@pytest.mark.parametrize(("code", "count"), [("91", 102), ("01", 126), ("25", 148), ("46", 40), ("75", 95), ("79", 168)])
def test_each_province_has_its_communes(code: str, count: int) -> None:
    assert len(communes_of(code)) == count


def test_letters_are_dated_from_the_bare_name_of_the_place() -> None:
    assert [place_name(name) for name in ("Tỉnh An Giang", "Thành phố Hà Nội", "Thành phố Hồ Chí Minh")] == [
        "An Giang",
        "Hà Nội",
        "Thành phố Hồ Chí Minh",
    ]
