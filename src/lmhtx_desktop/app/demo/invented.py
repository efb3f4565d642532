"""Invented organisations of the demo province: names, people and figures from one seed. Nobody real is meant."""

import datetime
import random
from dataclasses import dataclass, field
from typing import Any

from lmhtx_desktop.kernel.money import MILLION, Dong

_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Trương")
_MIDDLE_WOMEN, _MIDDLE_MEN = ("Thị", "Ngọc", "Kim", "Mỹ"), ("Văn", "Hữu", "Minh", "Quốc", "Thanh")
_WOMEN = ("Lan", "Hương", "Thủy", "Nga", "Oanh", "Xuân", "Yến", "Diễm", "Trúc", "Mai")
_MEN = ("Hải", "Sơn", "Lâm", "Tài", "Phúc", "Khoa", "Nhân", "Đạt", "Vinh", "Trọng")
_PLACES = ("Bình Minh", "Đồng Tiến", "Hồng Hà", "Thắng Lợi", "Quyết Tâm", "Tân Lập", "Phước Hưng", "Vạn Xuân", "Kim Long", "Trường Thịnh",
           "Ánh Dương", "Hoa Sen", "Đại Phát", "Thuận Thành", "Nam Phong", "Việt Hưng", "Cửu Long", "Sông Xanh", "Đồng Xanh", "Mùa Vàng")  # fmt: skip
#: Trade in the name, industry group, share among HTX.
_TRADES = (
    ("Nông nghiệp", "NN", 22), ("Dịch vụ nông nghiệp", "NN", 12), ("Thủy sản", "NN", 10), ("Rau an toàn", "NN", 6), ("Chăn nuôi", "NN", 7),
    ("Cây ăn trái", "NN", 9), ("Mây tre lá", "CN", 5), ("Cơ khí", "CN", 3), ("Xây dựng", "XD", 4), ("Vận tải", "VT", 8),
    ("Thương mại dịch vụ", "TM", 5), ("Quản lý chợ", "CH", 2), ("Vệ sinh môi trường", "MT", 4), ("Du lịch cộng đồng", "KH", 3),
)  # fmt: skip
_RATINGS = (("good", 45), ("fair", 33), ("average", 15), ("weak", 7))


@dataclass(frozen=True)
class Invented:
    """One invented organisation with its yearly figures (money in đồng)."""

    facts: dict[str, Any]
    status: str
    member_since: datetime.date | None
    figures: dict[int, dict[str, Any]] = field(default_factory=dict)


def person(chance: random.Random) -> tuple[str, bool]:
    """Return a name, and whether it is a woman's."""
    woman = chance.random() < 0.4
    middle, last = (_MIDDLE_WOMEN, _WOMEN) if woman else (_MIDDLE_MEN, _MEN)
    return f"{chance.choice(_SURNAMES)} {chance.choice(middle)} {chance.choice(last)}", woman


def invent(chance: random.Random, count: int, years: range, communes: list[str], areas: list[str]) -> list[Invented]:
    """Invent `count` organisations in `communes` (codes), with figures for `years`; every name is different."""
    found: dict[str, Invented] = {}
    while len(found) < count:
        one = _organisation(chance, years, chance.choice(communes), areas)
        found.setdefault(one.facts["name"].casefold(), one)
    return list(found.values())


def _organisation(chance: random.Random, years: range, commune: str, areas: list[str]) -> Invented:
    kind = chance.choices(("HTX", "THT", "LHHTX", "OTHER"), (68, 28, 2, 2))[0]
    trade, sector, _ = chance.choices(_TRADES, [weight for *_, weight in _TRADES])[0]
    name = f"{trade} {chance.choice(_PLACES)} {chance.randrange(1, 400)}"
    prefix = {"HTX": "Hợp tác xã", "THT": "Tổ hợp tác", "LHHTX": "Liên hiệp hợp tác xã", "OTHER": "Công ty TNHH"}[kind]
    if kind == "HTX" and chance.random() < 0.04:
        prefix, name, sector = "Quỹ tín dụng nhân dân", f"{chance.choice(_PLACES)} {chance.randrange(1, 400)}", "TD"
    year = chance.choices(range(1998, years[-1] + 1), range(1, years[-1] - 1996))[0]
    founded = datetime.date(year, chance.randrange(1, 13 if year < years[-1] else 10), chance.randrange(1, 28))
    representative, _ = person(chance)
    member = kind in ("LHHTX", "OTHER") or chance.random() < (0.72 if kind == "HTX" else 0.3)
    facts = {
        "name": f"{prefix} {name}", "kind": kind, "sector": sector, "commune_code": commune, "area": chance.choice(areas),
        "tax_code": _tax_code(chance) if kind != "THT" or chance.random() < 0.2 else None, "founded_on": founded,
        "address": f"Ấp {chance.choice(_PLACES)}", "phone": f"029{chance.randrange(6, 8)}{chance.randrange(10**6, 10**7)}",
        "representative": representative, "charter_capital": chance.randrange(20, 900) * 10 * MILLION if kind != "THT" else None,
    }  # fmt: skip
    status = chance.choices(("active", "suspended", "not_at_address", "dissolving"), (84, 6, 7, 3))[0]
    since = min(founded + datetime.timedelta(days=chance.randrange(60, 900)), datetime.date(years[-1], 9, 30)) if member else None
    figures = {year: _figures(chance, kind, year - years[0]) for year in years if founded.year <= year and chance.random() < 0.94}
    _tell_steadily(figures, kind)
    for reported, told in figures.items():
        if sector == "TD" or reported in (founded.year, years[-1]):
            told["rating"] = None
    return Invented(
        facts,
        status if kind != "THT" or status != "dissolving" else "active",
        max(since, founded) if since else None,
        figures,
    )


def _tax_code(chance: random.Random) -> str:
    """Return ten digits whose last is the right check digit (TT 105/2020 Đ.5)."""
    weights = (31, 29, 23, 19, 17, 13, 7, 5, 3)
    while True:
        digits = f"1{chance.randrange(10**8):08d}"
        check = 10 - sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11
        if 0 <= check <= 9:
            return f"{digits}{check}"


def _figures(chance: random.Random, kind: str, grown: int) -> dict[str, Any]:
    members = chance.randrange(8, 40) if kind == "THT" else chance.randrange(12, 600)
    workers = max(3, members // chance.randrange(4, 12))
    revenue: Dong = chance.randrange(300, 9_000) * (100 + 6 * grown) * MILLION // 100
    managers = None if kind == "THT" else chance.randrange(3, 9)
    mid = None if managers is None else chance.randrange(0, managers)
    high = None if managers is None or mid is None else chance.randrange(0, managers - mid + 1)
    return {
        "members": members, "members_new": chance.randrange(0, members // 8 + 1), "members_female": chance.randrange(1, members),
        "workers": workers, "workers_new": chance.randrange(0, workers // 3 + 1), "workers_members": chance.randrange(0, workers + 1),
        "revenue": revenue, "revenue_members": revenue * chance.randrange(20, 80) // 100, "profit": revenue * chance.randrange(-2, 14) // 100,
        "income_avg": chance.randrange(36, 110) * MILLION, "managers": managers, "managers_mid": mid, "managers_high": high,
        "rating": chance.choices([code for code, _ in _RATINGS], [weight for _, weight in _RATINGS])[0] if kind == "HTX" else None,
        "high_tech": chance.random() < 0.12, "value_chain": chance.random() < 0.3, "ocop": chance.choices((0, 1, 2, 3), (80, 12, 6, 2))[0],
    }  # fmt: skip


def _tell_steadily(figures: dict[int, dict[str, Any]], kind: str) -> None:
    """Let the years of one organisation follow each other: what was drawn only makes its first year grow or shrink a little.

    No further chance is drawn, so that all else of the demo stays as it is for a seed.
    """
    if not figures:
        return
    base = dict(figures[min(figures)])
    for step, told in enumerate(figures[year] for year in sorted(figures)):
        heads, money = 100 + 3 * step + told["members"] % 9 - 4, 100 + 6 * step + told["revenue"] // MILLION % 21 - 10
        margin = told["profit"] * 100 // told["revenue"]
        told.update({key: max(1, base[key] * heads // 100) for key in ("members", "members_female", "workers")})
        told["workers_members"] = base["workers_members"] * heads // 100
        told["members_new"] = min(told["members_new"], told["members"] // 8)
        told["workers_new"] = min(told["workers_new"], told["workers"] // 3)
        told["revenue"] = base["revenue"] * money // 100 // MILLION * MILLION
        told["revenue_members"] = told["revenue"] * (base["revenue_members"] * 100 // base["revenue"]) // 100
        told["profit"] = told["revenue"] * margin // 100
        told["income_avg"] = base["income_avg"] * (100 + 4 * step) // 100
        told.update({key: base[key] for key in ("managers", "managers_mid", "managers_high")})
        if kind == "HTX":
            told.update(_more(told, base))


def _more(told: dict[str, Any], base: dict[str, Any]) -> dict[str, Any]:
    """Return what cooperatives tell beyond the reporting forms; every fifth tells nothing of it."""
    if base["members"] % 5 == 0:
        return {}
    capital = told["revenue"] * (30 + base["members"] % 120) // 100 // MILLION * MILLION
    return {
        "members_official": told["members"] * (80 + base["members"] % 20) // 100, "capital_total": capital,
        "equity": capital * (40 + base["workers"] % 50) // 100, "workers_female": told["workers"] * (30 + base["members"] % 40) // 100,
        "insured": told["workers"] * (base["members"] % 60) // 100,
    }  # fmt: skip
