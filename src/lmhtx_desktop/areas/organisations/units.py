"""The official list of provinces and communes: package vietnam-provinces, and the changes after it.

The package holds the list of QĐ 19/2025/QĐ-TTg (34 provinces, 3 321 communes from 01/07/2025); what changed
later stands in ``resources/rates/units.toml``, with its source.
"""

import datetime
import json
import tomllib
from dataclasses import dataclass, replace
from typing import Any

from lmhtx_desktop.kernel.resources import resource

#: The day the two-level government and these codes began (QĐ 19/2025/QĐ-TTg).
FIRST_DAY = datetime.date(2025, 7, 1)


@dataclass(frozen=True)
class Unit:
    """A province (`code` of 2 digits) or commune (5 digits) under one name; `valid_to` is its last day."""

    code: str
    name: str
    province_code: str
    valid_from: datetime.date = FIRST_DAY
    valid_to: datetime.date | None = None


def provinces() -> list[Unit]:
    """Return all provinces under every name they have had since 01/07/2025."""
    found = []
    for each in _package_list():
        code = f"{each['code']:02d}"
        name = each["name"] if each["division_type"] != "tỉnh" else f"Tỉnh {each['name']}"
        found.append(Unit(code, name, code))
    return _with_changes(found, "province")


def communes_of(province_code: str) -> list[Unit]:
    """Return the communes, wards and special zones of a province."""
    found = [
        Unit(f"{ward['code']:05d}", ward["name"], province_code)
        for each in _package_list()
        if f"{each['code']:02d}" == province_code
        for ward in each["wards"]
    ]
    return [unit for unit in _with_changes(found, "commune") if unit.province_code == province_code]


def place_name(province: str) -> str:
    """Return the place as letters are dated from: ``An Giang``, ``Hà Nội``, ``Thành phố Hồ Chí Minh``."""
    bare = province.removeprefix("Tỉnh ").removeprefix("Thành phố ")
    return province if bare == "Hồ Chí Minh" else bare


def _package_list() -> list[dict[str, Any]]:
    from vietnam_provinces import NESTED_DIVISIONS_JSON_PATH

    with open(NESTED_DIVISIONS_JSON_PATH, encoding="utf-8") as file:
        told: list[dict[str, Any]] = json.load(file)
    return told


def _with_changes(units: list[Unit], kind: str) -> list[Unit]:
    """Close the old name on the eve of each change and add the new one."""
    with resource("rates", "units.toml").open("rb") as file:
        changes = tomllib.load(file)["change"]
    for change in sorted((each for each in changes if each["unit"] == kind), key=lambda each: each["from"]):
        eve = change["from"] - datetime.timedelta(days=1)
        units = [replace(unit, valid_to=eve) if unit.code == change["code"] and unit.valid_to is None else unit for unit in units]
        if not change.get("ended"):
            units.append(Unit(change["code"], change["name"], change["province_code"], change["from"]))
    return units
