"""How a person matched the columns of a sheet, told by its headings: the same sheet comes again every year, and in another order."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from lmhtx_desktop.areas.organisations.reading.fields import COUNTS, FIGURES, FLAGS, MONEY, NAMED_FIELDS
from lmhtx_desktop.kernel.lists.headings import heading_key

#: Heading of the column our own workbook of returned rows adds; no part of the list it came from.
REASON = "Lý do"
REASON_KEY = heading_key(REASON)
_YEAR = re.compile(r"20\d\d")
_FIELDS = NAMED_FIELDS | MONEY | COUNTS | FLAGS | frozenset(FIGURES)
_UNITS = frozenset({1, 1_000, 1_000_000, 1_000_000_000})


@dataclass(frozen=True)
class Layout:
    """What a person corrected, by key of the heading: the field (None: not to be read), the unit of money in đồng."""

    fields: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
    units: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def __bool__(self) -> bool:
        return bool(self.fields or self.units)

    def chosen(self, keys: Sequence[str]) -> tuple[dict[int, str | None], dict[int, int]]:
        """Return the fields and units by column of a sheet whose headings have these `keys`."""
        places = {key: place for place, key in enumerate(keys) if key}
        return (
            {places[key]: name for key, name in self.fields.items() if key in places},
            {places[key]: unit for key, unit in self.units.items() if key in places},
        )


#: Nothing corrected.
NO_LAYOUT = Layout()


def layout_of(keys: Sequence[str], chosen: Mapping[int, str | None], units: Mapping[int, int]) -> Layout:
    """Return what was corrected by column as a layout; columns without a heading cannot be known again."""
    return Layout(
        {keys[place]: name for place, name in sorted(chosen.items()) if place < len(keys) and keys[place]},
        {keys[place]: unit for place, unit in sorted(units.items()) if place < len(keys) and keys[place]},
    )


def layout_keys(paths: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return what each column's heading is known by: folded, any year alike; the second of two equal headings says so. "" has none."""
    met: Counter[str] = Counter()
    keys = []
    for path in paths:
        key = _YEAR.sub("yyyy", "/".join(heading_key(text) for text in path))
        if not key.strip("/") or heading_key(path[-1]) == REASON_KEY:
            keys.append("")
            continue
        met[key] += 1
        keys.append(key if met[key] == 1 else f"{key}#{met[key]}")
    return tuple(keys)


def fingerprint_of(keys: Sequence[str]) -> str:
    """Return what a sheet is known again by, whatever the order of its columns."""
    return hashlib.sha256("\n".join(sorted(filter(None, keys))).encode()).hexdigest()


def layout_text(layout: Layout) -> str:
    """Return a layout as it is kept."""
    return json.dumps({"fields": dict(layout.fields), "units": dict(layout.units)}, ensure_ascii=False, sort_keys=True)


def layout_from(text: str) -> Layout:
    """Return a kept layout; what this version does not know (a field of a newer one) is left out."""
    try:
        kept = json.loads(text)
        fields = {str(key): name for key, name in kept["fields"].items() if name is None or name in _FIELDS}
        units = {str(key): int(unit) for key, unit in kept["units"].items() if unit in _UNITS}
    except (ValueError, TypeError, KeyError, AttributeError):
        return Layout()
    return Layout(fields, units)
