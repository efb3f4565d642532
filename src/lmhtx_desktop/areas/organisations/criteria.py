"""The criteria tables shipped with the program: ``resources/rates/rating.toml``; the office keeps its own in the file."""

import functools
import re
import tomllib
from decimal import Decimal

from lmhtx_desktop.areas.organisations.rules.rating import CRITERION, GROUP, PART, Bands, CriteriaTable, Criterion
from lmhtx_desktop.kernel.resources import resource

_ROMAN = re.compile(r"[IVX]+")


@functools.cache
def shipped_tables() -> tuple[CriteriaTable, ...]:
    """Return the tables as shipped, oldest first; their lines are numbered by place."""
    with resource("rates", "rating.toml").open("rb") as file:
        tables = tomllib.load(file)["tables"]
    return tuple(
        CriteriaTable(
            None, table["code"], table["name"], table["source"], table["from_year"],
            Bands(*(Decimal(table[key]) for key in ("good_from", "fair_from", "average_from"))),
            tuple(_line(place, *line) for place, line in enumerate(table["criteria"])),
        )
        for table in sorted(tables, key=lambda table: table["from_year"])
    )  # fmt: skip


def _line(place: int, number: str, text: str, points: str, facts: str) -> Criterion:
    level = GROUP if _ROMAN.fullmatch(number) else CRITERION if number.isdigit() else PART
    return Criterion(place, level, number, text, Decimal(points) if points else None, tuple(facts.split()))
