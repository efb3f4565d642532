"""What stands on HTX-01, in order: facts to be confirmed and figures to be filled in; the same on paper and in the workbook.

The sheet goes to cooperatives and comes back: its words are Vietnamese on every screen, for rows are known by them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.rules.figures import FIGURE_GROUPS
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.money import MILLION
from lmhtx_desktop.kernel.numbers import format_number, round_half_up

#: Facts the cooperative confirms or mends: column of the register, what it is called.
FACTS = (
    ("address", mark("Địa chỉ")), ("phone", mark("Điện thoại")), ("email", mark("Thư điện tử")), ("representative", mark("Người đại diện")),
    ("representative_title", mark("Chức vụ")),
)  # fmt: skip
#: The rating is the office's to say.
_NOT_ASKED = frozenset({"rating"})
#: Groups of figures as they stand on the sheet.
GROUPS = tuple((title, tuple(key for key in keys if key not in _NOT_ASKED)) for title, keys in FIGURE_GROUPS)
#: All figures asked for, in order.
ASKED = tuple(key for _, keys in GROUPS for key in keys)


@dataclass(frozen=True)
class SheetAsk:
    """One sheet to be made.

    Attributes:
        organisation: number in the register. facts: name, tax code, commune and `FACTS`, as recorded. before: last year's figures by
            key (money in đồng); {} where there are none.
    """

    organisation: int
    year: int
    facts: Mapping[str, str | None]
    before: Mapping[str, Any]


def unit_of(key: str) -> str:
    """Return the unit a figure is asked in."""
    if key == "ocop":
        return "Sản phẩm"
    return {"people": "Người", "money": "Triệu đồng", "flag": "Có / Không"}[FIGURES[key][1]]


def label_of(key: str) -> str:
    """Return how a figure is asked for."""
    return FIGURES[key][0]


def shown(key: str, value: Any) -> str:
    """Write a figure in the unit of the sheet; not recorded is nothing."""
    if value is None:
        return ""
    sort = FIGURES[key][1]
    if sort == "flag":
        return "Có" if value else "Không"
    return format_number(Decimal(value) / MILLION, 6) if sort == "money" else format_number(value)


def in_millions(value: int) -> Decimal:
    """Return đồng as the sheet counts them."""
    return Decimal(value) / MILLION


def in_dong(millions: Decimal) -> int:
    """Return an amount of the sheet in đồng."""
    return round_half_up(millions * MILLION)
