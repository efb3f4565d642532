"""What the measurements are made on: organisation lists of any size from the demo's inventor, as workbooks."""

import datetime
import hashlib
import random
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from sqlalchemy import select

from lmhtx_desktop.app.demo.invented import Invented, invent, person
from lmhtx_desktop.areas.fund.commands import OpenFund, open_fund
from lmhtx_desktop.areas.fund.records import Loan, LoanDisbursement, LoanReceipt
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import ORDER_ON_TIME, ORDER_OVERDUE, LoanTerms
from lmhtx_desktop.areas.organisations.commands import SetUpOffice, set_up_office
from lmhtx_desktop.areas.organisations.records import (
    Commune,
    MergedOrganisation,
    Officer,
    Organisation,
    OrganisationFigures,
    OrganisationMembership,
    OrganisationStatus,
)
from lmhtx_desktop.areas.organisations.rules import FACTS, name_sort_key, search_text, twin_key
from lmhtx_desktop.areas.organisations.units import communes_of
from lmhtx_desktop.areas.organisations.words import RATING_NAMES, SECTOR_NAMES, STATUS_NAMES, Rating, Sector, Status
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.text import fold, sort_key
from lmhtx_desktop.store.datafile import create_file
from lmhtx_desktop.store.work import Work

ROOT = Path(__file__).resolve().parent.parent
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


def register_file(count: int, years: range, today: datetime.date) -> Path:
    """Return a data file of `count` organisations with figures, people and merged names; made once and kept beside the build.

    It is written straight, not by the commands: what is measured is finding and opening. The copy is made anew whenever
    the tables or this file change.
    """
    mark = hashlib.sha256(Path(__file__).read_bytes())
    for path in sorted((ROOT / "src/lmhtx_desktop/store/migrations/versions").glob("*.py")):
        mark.update(path.read_bytes())
    path = ROOT / "build" / "bench" / f"{count}x{len(years)}-{mark.hexdigest()[:10]}.lmhtx"
    if not path.exists():
        for old in path.parent.glob(f"{count}x{len(years)}-*"):
            old.unlink()
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".dang-lam")
        draft.unlink(missing_ok=True)
        file = create_file(draft, user="bench", today=lambda: today)
        file.carry_out(set_up_office, SetUpOffice(province_code=PROVINCE))
        file.carry_out(_fill, organisations(count, years))
        file.close()
        draft.rename(path)
    return path


def _fill(work: Work, found: list[Invented]) -> Done:
    chance = random.Random(11)
    communes = {row.code: row for row in work.session.execute(select(Commune.id, Commune.code, Commune.name)).all()}
    lines, statuses, memberships, figures, officers, merged = [], [], [], [], [], []
    for place, one in enumerate(found, 1):
        commune = communes[one.facts["commune_code"]]
        facts = {**dict.fromkeys(FACTS), **one.facts, "commune_id": commune.id}
        del facts["commune_code"]
        lines.append({**facts, "sort_key": name_sort_key(facts["name"]), "search_text": search_text(facts, commune.name)})
        statuses.append({"organisation_id": place, "status": one.status, "since": one.facts["founded_on"]})
        if one.member_since:
            memberships.append(
                {"organisation_id": place, "member_kind": "full", "admitted_on": one.member_since, "decision": f"{place}/QĐ"}
            )
        figures += [{"organisation_id": place, "year": year, **each} for year, each in one.figures.items()]
        for post in ("chairman", "director"):
            name, _ = person(chance)
            officers.append({"organisation_id": place, "post": post, "full_name": name, "search_text": fold(name), "birth_year": 1975})
        if place % 50 == 0:
            old = f"Tổ hợp tác cũ {place}"
            merged.append({"old_id": place + 10_000_000, "organisation_id": place, "name": old, "twin_key": twin_key(old), "kind": "THT",
                           "merged_on": datetime.date(2025, 7, 1)})  # fmt: skip
    for record, rows in (
        (Organisation, lines), (OrganisationStatus, statuses), (OrganisationMembership, memberships), (OrganisationFigures, figures),
        (Officer, officers), (MergedOrganisation, merged),
    ):  # fmt: skip
        work.insert_many(record, rows)
    return work.note("bench", "bench", {Area.ORGANISATIONS})


def twins(count: int, seed: int = 23) -> tuple[list[Invented], set[tuple[int, int]]]:
    """Invent `count` organisations whose names no number tells apart, every hundredth a slip of the hand of the one before it.

    Returns:
        The organisations, and the places (1-based) of the pairs that are one.
    """
    chance = random.Random(seed)
    found, pairs = organisations(count, range(2024, 2025), seed), set()
    words = sorted({word for one in found[:2_000] for word in one.facts["name"].split()[-6:] if word.isalpha() and len(word) > 1})
    for place, one in enumerate(found, 1):
        if place % 100:
            one.facts["name"] = f"{one.facts['name'].split(' ')[0]} xã {' '.join(chance.choice(words) for _ in range(6))}"
            continue
        before = found[place - 2]
        at = chance.randrange(len("Hợp tác xã "), len(before.facts["name"]))
        one.facts.update(name=before.facts["name"][:at] + "n" + before.facts["name"][at:], tax_code=None)
        one.facts.update({key: before.facts[key] for key in ("kind", "commune_code")})
        pairs.add((place - 1, place))
    return found, pairs


def fill(file: Any, found: list[Invented]) -> None:
    """Write organisations straight into an office's empty data file."""
    file.carry_out(_fill, found)


def loan_file(count: int, today: datetime.date) -> Path:
    """Return a data file with a support fund's book: `count` loans signed in the ten years before `today`; made once, kept beside the build.

    A third pays monthly, a third quarterly, a third half-yearly; most pay on the day or some days late, one in twelve stops
    paying. What was repaid in full is closed. It is written straight, not by the commands: what is measured is reading it.
    """
    mark = hashlib.sha256(Path(__file__).read_bytes())
    for path in sorted((ROOT / "src/lmhtx_desktop/store/migrations/versions").glob("*.py")):
        mark.update(path.read_bytes())
    path = ROOT / "build" / "bench" / f"vay-{count}-{mark.hexdigest()[:10]}.lmhtx"
    if not path.exists():
        for old in path.parent.glob(f"vay-{count}-*"):
            old.unlink()
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".dang-lam")
        draft.unlink(missing_ok=True)
        file = create_file(draft, user="bench", today=lambda: today)
        file.carry_out(set_up_office, SetUpOffice(province_code=PROVINCE))
        file.carry_out(open_fund, OpenFund("Quỹ Hỗ trợ phát triển HTX", "COMPANY", 10**15))
        file.carry_out(_lend, count)
        file.close()
        draft.rename(path)
    return path


def _lend(work: Work, count: int) -> Done:
    chance = random.Random(29)
    loans, out, into = [], [], []
    numbers: Counter[int] = Counter()
    for id in range(1, count + 1):
        on = work.today - datetime.timedelta(days=chance.randrange(5, 3_650))
        every = chance.choice((1, 3, 6))
        months, amount = chance.choice((12, 24, 36, 60)), chance.randrange(5, 100) * 10_000_000
        terms = LoanTerms(
            amount, on, months, Decimal(chance.choice(("5.4", "6", "6.6", "7.2"))), principal_every_months=every, interest_every_months=every,
            round_to=1000,
        )  # fmt: skip
        name, _ = person(chance)
        stops = chance.randrange(months) if chance.random() < 1 / 12 else months
        closed = None
        for place, row in enumerate(schedule(terms)):
            day = row.due_on + datetime.timedelta(days=chance.choice((0, 0, 0, 0, 1, 3, 8)))
            if day > work.today or place >= stops:
                break
            numbers[day.year] += 1
            into.append(
                {"loan_id": id, "fund_id": 1, "year": day.year, "number": numbers[day.year], "received_on": day, "amount": row.payment}
            )
            if not row.balance:
                closed = day
        loans.append({
            **dict.fromkeys(column.name for column in Loan.__table__.columns if column.nullable), "fund_id": 1, "contract_number": f"{id}/HĐ",
            "signed_on": on, "borrower_kind": "PERSON", "borrower_name": name, "sort_key": sort_key(name), "search_text": fold(f"{name} {id}/HĐ"),
            "approved_amount": amount, "planned_on": on, "months": months, "annual_rate_percent": terms.annual_rate_percent,
            "plan": "equal_principal", "day_count": "actual/365", "principal_every_months": every, "principal_grace_months": 0,
            "interest_every_months": every, "round_to": 1000, "business_day": "none", "overdue_rate_factor": Decimal("1.5"),
            "late_interest_percent": Decimal(10), "sector": "NN", "closed_on": closed, "rate_by_decision": False,
            "order_on_time": ",".join(ORDER_ON_TIME), "order_overdue": ",".join(ORDER_OVERDUE),
        })  # fmt: skip
        out.append({"loan_id": id, "fund_id": 1, "year": on.year, "number": id, "paid_on": on, "amount": amount, "no_bad_debt": True})
    for record, rows in ((Loan, loans), (LoanDisbursement, out), (LoanReceipt, into)):
        work.insert_many(record, rows)
    return work.note("bench", "bench", {Area.FUND})
