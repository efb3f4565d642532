"""What the measurements are made on: organisation lists of any size from the demo's inventor, as workbooks."""

import random
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from lmhtx_desktop.app.demo.invented import Invented, invent
from lmhtx_desktop.areas.organisations.units import communes_of
from lmhtx_desktop.areas.organisations.words import RATING_NAMES, SECTOR_NAMES, STATUS_NAMES, Rating, Sector, Status

#: Organisations of the country at the end of 2025 (HTX); the size every list must bear.
COUNTRY = 35_041
PROVINCE = "91"
HEADINGS = (
    "STT", "Tên tổ chức", "Loại hình", "Mã số thuế", "Ngày thành lập", "Địa chỉ", "Xã/phường", "Khu vực (huyện cũ)", "Điện thoại", "Người đại diện",
    "Lĩnh vực", "Tình trạng", "Vốn điều lệ (triệu đồng)", "Thành viên Liên minh", "Ngày kết nạp", "Số quyết định", "Số thành viên", "Thành viên mới",
    "Thành viên nữ", "Lao động", "Lao động mới", "Lao động là thành viên", "Doanh thu (triệu đồng)", "Doanh thu với thành viên (triệu đồng)",
    "Lãi (triệu đồng)", "Thu nhập bình quân (triệu đồng)", "Cán bộ quản lý", "CBQL sơ, trung cấp", "CBQL cao đẳng, đại học", "Xếp loại",
    "Công nghệ cao", "Liên kết chuỗi", "Sản phẩm OCOP",
)  # fmt: skip
_KINDS = {"HTX": "HTX", "LHHTX": "Liên hiệp HTX", "THT": "Tổ hợp tác", "OTHER": "Khác"}
_COUNTED = ("members", "members_new", "members_female", "workers", "workers_new", "workers_members")
_MONEY = ("revenue", "revenue_members", "profit", "income_avg")


def organisations(count: int, years: range, seed: int = 7) -> list[Invented]:
    """Invent `count` organisations; names are made unique by a number, so any count is possible."""
    chance = random.Random(seed)
    codes = [unit.code for unit in communes_of(PROVINCE)]
    found = []
    for start in range(0, count, 2_000):
        for place, one in enumerate(
            invent(chance, min(2_000, count - start), years, codes, ["Khu vực A", "Khu vực B", "Khu vực C"]), start
        ):
            one.facts["name"] += f" số {place + 1}"
            one.facts["tax_code"] = None if one.facts["tax_code"] is None else _own_code(place)
            found.append(one)
    return found


def _own_code(place: int) -> str:
    """Return the `place`-th tax code with a right check digit."""
    weights = (31, 29, 23, 19, 17, 13, 7, 5, 3)
    number = 20_000_000 + place * 7
    while True:
        digits = f"1{number:08d}"
        check = 10 - sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11
        if 0 <= check <= 9:
            return f"{digits}{check}"
        number += 1


def write_list(path: Path, found: list[Invented], year: int) -> None:
    """Write the list of one year as offices keep it."""
    names = {unit.code: unit.name for unit in communes_of(PROVINCE)}
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(HEADINGS)
    for place, one in enumerate(found, start=1):
        sheet.append(_line(place, one, year, names))
    book.save(path)


def _line(place: int, one: Invented, year: int, names: dict[str, str]) -> list[Any]:
    facts, figures = one.facts, one.figures.get(year, {})
    capital = facts["charter_capital"]
    millions = [None if figures.get(key) is None else figures[key] / 1_000_000 for key in _MONEY]
    rating = figures.get("rating")
    return [
        place, facts["name"], _KINDS[facts["kind"]], facts["tax_code"], facts["founded_on"], facts["address"], names[facts["commune_code"]], facts["area"],
        facts["phone"], facts["representative"], SECTOR_NAMES[Sector(facts["sector"])], STATUS_NAMES[Status(one.status)],
        None if capital is None else capital / 1_000_000, "x" if one.member_since else None, one.member_since,
        f"{place}/QĐ-LMHTX" if one.member_since else None, *(figures.get(key) for key in _COUNTED), *millions,
        figures.get("managers"), figures.get("managers_mid"), figures.get("managers_high"), RATING_NAMES[Rating(rating)] if rating else None,
        "x" if figures.get("high_tech") else None, "x" if figures.get("value_chain") else None, figures.get("ocop"),
    ]  # fmt: skip
