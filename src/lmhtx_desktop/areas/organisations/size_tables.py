"""The thresholds of size as shipped, read once from ``resources/rates/size.toml``; what the office edits lies over them."""

import functools
import tomllib
from typing import Any

from lmhtx_desktop.areas.organisations.rules.sizing import FormScale, Threshold
from lmhtx_desktop.kernel.resources import resource


@functools.cache
def shipped_thresholds() -> tuple[Threshold, ...]:
    """Return the thresholds of NĐ 113/2024 Đ.5; cells not found are None."""
    told = _file()["decree_113"]
    return tuple(
        Threshold(told["valid_from"], each["field"], each["size"], each.get("members"), each.get("revenue"), each.get("capital"),
                  f"{told['name']} ({each['source']})", each["confidence"])
        for each in told["threshold"]
    )  # fmt: skip


@functools.cache
def form_scale() -> FormScale:
    """Return the bounds of the rating form (TT 01/2020/TT-BKHĐT)."""
    told = _file()["circular_01"]
    return FormScale(**{key: value for key, value in told.items() if isinstance(value, int)})


@functools.cache
def _file() -> dict[str, Any]:
    with resource("rates", "size.toml").open("rb") as file:
        return tomllib.load(file)
