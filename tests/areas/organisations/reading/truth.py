"""Invented organisations with their truth, written down in layouts an office might use."""

import datetime
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lmhtx_desktop.areas.organisations.reading import Commune, ListRead, ReadRow
from lmhtx_desktop.areas.organisations.words import SECTOR_NAMES, STATUS_NAMES, Sector, Status

COMMUNES = [Commune("30388", "Xã Tân An"), Commune("30403", "Xã Châu Phong"), Commune("30544", "Xã Tri Tôn")]
YEAR = 2025
_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)
_TRADES = ("Nông nghiệp", "Thủy sản", "Vận tải", "Mây tre đan", "Xây dựng", "Chăn nuôi")
_PLACES = ("Khánh Bình", "Ô Lâm", "Vĩnh Gia", "Đào Hữu Cảnh", "Ba Chúc", "Núi Voi")
_PEOPLE = ("Nguyễn Thị Đào", "Trần Văn Tám", "Lê Hữu Phước", "Phạm Thị Út", "Đặng Quốc Sửu")


def tax_code(number: int) -> str:
    """Return a code with its right check digit; a number that has none gives the next that has one."""
    while True:
        digits = f"16{number:07d}"
        check = 10 - sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11
        if 0 <= check <= 9:
            return f"{digits}{check}"
        number += 1


def organisations(count: int, seed: int = 1) -> list[ReadRow]:
    """Return invented organisations; every third cell that may be empty is."""
    chance = random.Random(seed)

    def maybe(value: Any) -> Any:
        return value if chance.random() < 0.75 else None

    made = []
    for place in range(count):
        members = chance.randrange(10, 900)
        commune = chance.choice(COMMUNES)
        member = chance.random() < 0.5
        made.append(ReadRow(
            row=0, name=f"Hợp tác xã {chance.choice(_TRADES)} {chance.choice(_PLACES)} {place + 1}", kind="HTX",
            tax_code=maybe(tax_code(1000 + place * 7 + seed)), founded_on=maybe(datetime.date(chance.randrange(1998, 2025), chance.randrange(1, 13), 13)),
            address=maybe(f"Ấp {chance.choice(_PLACES)}"), commune_code=commune.code, phone=maybe(f"0{chance.randrange(911111111, 989999999)}"),
            representative=maybe(chance.choice(_PEOPLE)), sector=maybe(chance.choice(["NN", "XD", "TM"])), status=maybe("active"),
            charter_capital=maybe(chance.randrange(100, 9000) * 1_000_000), alliance_member=member,
            admitted_on=datetime.date(2025, 3, 14) if member else None, decision=maybe(f"{place + 3}/QĐ-LMHTX") if member else None, year=YEAR,
            figures={
                "members": members, "members_female": maybe(members // 3), "workers": maybe(chance.randrange(3, 2000)),
                "revenue": maybe(chance.randrange(1, 90_000) * 1_000_000 + place % 2 * 250_000), "profit": maybe(chance.randrange(-900, 9000) * 1_000_000),
            },
        ))  # fmt: skip
    return made


@dataclass(frozen=True)
class Told:
    """A column: the truth it tells (fact or figure), its official heading, how a value is written."""

    key: str
    heading: str
    write: Callable[[Any], Any] = lambda value: value


def _commune(code: str | None) -> str | None:
    return next((each.name for each in COMMUNES if each.code == code), None)


def told_columns() -> list[Told]:
    """Return the columns in an officer's usual order, money in đồng."""
    return [
        Told("name", "Tên tổ chức"), Told("tax_code", "Mã số thuế"), Told("founded_on", "Ngày thành lập"), Told("address", "Địa chỉ"),
        Told("commune_code", "Xã/phường", _commune), Told("phone", "Điện thoại"), Told("representative", "Người đại diện"),
        Told("sector", "Lĩnh vực", lambda code: code and SECTOR_NAMES[Sector(code)]), Told("status", "Tình trạng", lambda code: code and STATUS_NAMES[Status(code)]),
        Told("charter_capital", "Vốn điều lệ (đồng)"), Told("alliance_member", "Thành viên Liên minh", lambda member: "x" if member else None),
        Told("admitted_on", "Ngày kết nạp"), Told("decision", "Số quyết định"), Told("members", "Số thành viên"),
        Told("members_female", "Thành viên nữ"), Told("workers", "Lao động"), Told("revenue", "Doanh thu (đồng)"), Told("profit", "Lãi (đồng)"),
    ]  # fmt: skip


MONEY = ("charter_capital", "revenue", "profit")
COUNTED = ("members", "members_female", "workers")


def value_of(row: ReadRow, key: str) -> Any:
    """Return a fact or figure of a row."""
    return row.figures.get(key) if key in ("members", "members_female", "workers", "revenue", "profit") else getattr(row, key)


def table(rows: Sequence[ReadRow], columns: Sequence[Told]) -> list[list[Any]]:
    """Write the organisations in these columns, the heading first."""
    return [[column.heading for column in columns], *([column.write(value_of(row, column.key)) for column in columns] for row in rows)]


def silent_changes(truth: Sequence[tuple[int, ReadRow]], answer: ListRead, keys: Sequence[str]) -> list[str]:
    """Return every cell that is neither as in truth nor pointed at. truth: rows of the sheet (1-based) with what they say."""
    read = {row.row: row for row in answer.rows}
    pointed = {(issue.row, issue.column) for issue in answer.issues}
    whole_rows = {row for row, column in pointed if column is None}
    letters = {column.field: column.letter for column in answer.columns if column.field}
    letters |= {"founded_on": letters.get("founded"), "commune_code": letters.get("commune")}  # type: ignore[dict-item]
    found = []
    for place, told in truth:
        row = read.get(place)
        if row is None:
            if not any(at == place for at, _ in pointed):
                found.append(f"row {place} is gone: {told.name}")
            continue
        for key in keys:
            here, truly = value_of(row, key), value_of(told, key)
            letter = letters.get(key)
            head_said = (
                any(column == letter and at is not None and at <= answer.header_row + 2 for at, column in pointed) and letter is not None
            )
            if here != truly and not (place in whole_rows or (place, letter) in pointed or head_said):
                found.append(f"row {place} {key}: {here!r} instead of {truly!r}")
    strangers = set(read) - {place for place, _ in truth}
    found += [f"row {place} is no organisation: {read[place].name}" for place in strangers if not any(at == place for at, _ in pointed)]
    return found
