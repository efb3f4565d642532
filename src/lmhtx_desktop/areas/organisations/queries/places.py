"""Provinces and communes as they were called on a day; before 01/07/2025 the old communes, as the register remembers them."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select

from lmhtx_desktop.areas.organisations.records import Commune, Province
from lmhtx_desktop.areas.organisations.units import FIRST_DAY
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

_commune, _province = Commune.__table__.c, Province.__table__.c


@dataclass(frozen=True)
class CommuneOnDay:
    """A commune under the name it had on a day; `id` is the one organisations refer to (of its newest name)."""

    id: int
    code: str
    name: str


def communes_on(reading: Reading, day: datetime.date) -> list[CommuneOnDay]:
    """List the communes that existed on `day`, under their names of then, by name.

    Before 01/07/2025 there were none of these; the list is then that of the first day.
    """
    day = max(day, FIRST_DAY)
    newest = {
        row.code: row.id
        for row in reading.connection.execute(select(_commune.code, _commune.id).order_by(_commune.valid_from, _commune.id))
    }
    query = select(_commune.code, _commune.name).where(_valid(_commune.valid_from, _commune.valid_to, day)).order_by(_commune.sort_key)
    return [CommuneOnDay(newest[row.code], row.code, row.name) for row in reading.connection.execute(query)]


def commune_names_on(reading: Reading, day: datetime.date, codes: Collection[str]) -> dict[str, str]:
    """Return what communes (codes) were called on `day`; a code that did not exist yet is left out."""
    query = select(_commune.code, _commune.name).where(
        _commune.code.in_(sorted(set(codes))), _valid(_commune.valid_from, _commune.valid_to, day)
    )
    return {row.code: row.name for row in reading.connection.execute(query)}


def province_name_on(reading: Reading, code: str, day: datetime.date) -> str:
    """Return what a province (code of two digits) was called on `day`: ``Tỉnh Đồng Nai`` until 29/04/2026, then ``Thành phố Đồng Nai``."""
    day = max(day, FIRST_DAY)
    query = select(_province.name).where(_province.code == code, _valid(_province.valid_from, _province.valid_to, day))
    return str(reading.connection.scalar(query) or "")


def commune_before(old_commune: str | None, commune: str | None) -> str | None:
    """Return a commune as it is shown on a day before 01/07/2025: the old one, or what it is called now where nobody recorded it."""
    if old_commune is not None or commune is None:
        return old_commune
    return tr("nay là {commune}").format(commune=commune)


def _valid(since: ColumnElement[datetime.date], until: ColumnElement[datetime.date | None], day: datetime.date) -> ColumnElement[bool]:
    return (since <= day) & or_(until.is_(None), until >= day)
