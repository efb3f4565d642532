"""Sheets HTX-01 of a year: to whom they go, who has sent them back, and what the register says beside them."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import organisation
from lmhtx_desktop.areas.organisations.queries.figures import expected, jump_percent
from lmhtx_desktop.areas.organisations.queries.search import organisation_filter
from lmhtx_desktop.areas.organisations.records import (
    CollectionSheet,
    Commune,
    MergedOrganisation,
    Organisation,
    OrganisationFigures,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES, founded_in
from lmhtx_desktop.areas.organisations.sheets.arrivals import Known
from lmhtx_desktop.areas.organisations.sheets.form import FACTS, SheetAsk
from lmhtx_desktop.areas.organisations.words import Kind
from lmhtx_desktop.store.datafile import Reading

_BATCH = 500
_sheet, _commune, _figures = CollectionSheet.__table__.c, Commune.__table__.c, OrganisationFigures.__table__.c
_FACTS = ("name", "tax_code", *(key for key, _ in FACTS))


@dataclass(frozen=True)
class SheetsAsk:
    """Which organisations: of a year, by the words searched; `state`: ``not_sent``, ``waiting``, ``arrived`` or all; by sort and order."""

    year: int
    search: str = ""
    kind: str | None = None
    commune_id: int | None = None
    area: str | None = None
    state: str | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class SheetLine:
    """One organisation and its sheet of the year."""

    id: int
    name: str
    kind: str
    commune: str | None
    phone: str | None
    sent_on: datetime.date | None
    arrived_on: datetime.date | None
    file: str | None


@dataclass(frozen=True)
class Progress:
    """How far a year is: organisations expected to report, sheets sent, sheets back."""

    expected: int
    sent: int
    arrived: int


def sheet_ids(reading: Reading, ask: SheetsAsk) -> list[int]:
    """List the organisations expected to report for the year, by name or as asked."""
    joined = and_(_sheet.organisation_id == organisation.id, _sheet.year == ask.year)
    query = select(organisation.id).select_from(Organisation).outerjoin(CollectionSheet, joined)
    query = query.outerjoin(Commune, _commune.id == organisation.commune_id)
    conditions = [expected(ask.year, reading.today), organisation.kind != Kind.OTHER]
    if ask.search:
        conditions.append(organisation_filter(ask.search))
    for column, wanted in ((organisation.kind, ask.kind), (organisation.area, ask.area), (organisation.commune_id, ask.commune_id)):
        if wanted is not None:
            conditions.append(column == wanted)
    if ask.state is not None:
        conditions.append(_STATES[ask.state])
    order = {
        "": organisation.sort_key, "name": organisation.sort_key, "sent_on": _sheet.sent_on, "arrived_on": _sheet.arrived_on,
        "commune": _commune.sort_key, "kind": organisation.kind,
    }[ask.sort]  # fmt: skip
    ordered = order.desc().nulls_last() if ask.descending else order.asc().nulls_last()
    return list(reading.connection.scalars(query.where(*conditions).order_by(ordered, organisation.sort_key, organisation.id)))


def sheet_rows(reading: Reading, ids: Sequence[int], year: int) -> list[SheetLine]:
    """Return the lines of these organisations, in their order."""
    found: dict[int, SheetLine] = {}
    for start in range(0, len(ids), _BATCH):
        query = (
            select(
                organisation.id,
                organisation.name,
                organisation.kind,
                _commune.name,
                organisation.phone,
                _sheet.sent_on,
                _sheet.arrived_on,
                _sheet.file,
            )
            .select_from(Organisation)
            .outerjoin(Commune, _commune.id == organisation.commune_id)
            .outerjoin(CollectionSheet, and_(_sheet.organisation_id == organisation.id, _sheet.year == year))
            .where(organisation.id.in_(ids[start : start + _BATCH]))
        )
        found |= {row[0]: SheetLine(*row) for row in reading.connection.execute(query)}
    return [found[id] for id in ids if id in found]


def sheets_progress(reading: Reading, year: int) -> Progress:
    """Count who is expected, to whom a sheet went, and who sent it back."""
    ids = set(sheet_ids(reading, SheetsAsk(year)))
    rows = reading.connection.execute(select(_sheet.organisation_id, _sheet.sent_on, _sheet.arrived_on).where(_sheet.year == year)).all()
    here = [row for row in rows if row.organisation_id in ids]
    return Progress(len(ids), sum(row.sent_on is not None for row in here), sum(row.arrived_on is not None for row in here))


def sheet_asks(reading: Reading, ids: Sequence[int], year: int) -> list[SheetAsk]:
    """Return what the sheets of these organisations shall say, in their order."""
    found: dict[int, SheetAsk] = {}
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        before = _figures_of(reading, batch, year - 1)
        query = (
            select(organisation.id, _commune.name.label("commune"), *(organisation[name] for name in _FACTS))
            .select_from(Organisation)
            .outerjoin(Commune, _commune.id == organisation.commune_id)
            .where(organisation.id.in_(batch))
        )
        for row in reading.connection.execute(query):
            facts = {name: getattr(row, name) for name in (*_FACTS, "commune")}
            found[row.id] = SheetAsk(row.id, year, facts, before.get(row.id, {}))
    return [found[id] for id in ids if id in found]


@dataclass(frozen=True)
class KnownRegister:
    """What sheets that came back are held against."""

    organisations: list[Known]
    merged: dict[int, int]
    jump_percent: int


def known_register(reading: Reading, year: int) -> KnownRegister:
    """Return every organisation with its figures of the year and the year before, and to whom sheets went."""
    now, before = _figures_of(reading, None, year), _figures_of(reading, None, year - 1)
    waiting = set(
        reading.connection.scalars(
            select(_sheet.organisation_id).where(_sheet.year == year, _sheet.sent_on.is_not(None), _sheet.arrived_on.is_(None))
        )
    )
    columns = (organisation.founded_on, organisation.founded_year, *(organisation[name] for name in _FACTS))
    query = select(organisation.id, *columns).order_by(organisation.sort_key, organisation.id)
    known = [
        Known(
            row.id, row.name, row.tax_code, {key: getattr(row, key) for key, _ in FACTS}, now.get(row.id, {}), before.get(row.id, {}),
            row.id in waiting, founded_in(row.founded_on, row.founded_year),
        )
        for row in reading.connection.execute(query)
    ]  # fmt: skip
    merged = MergedOrganisation.__table__.c
    became = {row[0]: row[1] for row in reading.connection.execute(select(merged.old_id, merged.organisation_id))}
    return KnownRegister(known, became, jump_percent(reading))


def _figures_of(reading: Reading, ids: Sequence[int] | None, year: int) -> dict[int, dict[str, Any]]:
    query = select(_figures.organisation_id, *(_figures[key] for key in FIGURES)).where(_figures.year == year)
    if ids is not None:
        query = query.where(_figures.organisation_id.in_(ids))
    return {row[0]: dict(zip(FIGURES, row[1:], strict=True)) for row in reading.connection.execute(query)}


_STATES = {
    "not_sent": and_(_sheet.sent_on.is_(None), _sheet.arrived_on.is_(None)),
    "waiting": and_(_sheet.sent_on.is_not(None), _sheet.arrived_on.is_(None)),
    "arrived": _sheet.arrived_on.is_not(None),
}
