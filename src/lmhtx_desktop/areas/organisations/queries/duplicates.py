"""Which organisations of the register may be one, as the page of duplicates shows them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.doubles import Pair, find_doubles
from lmhtx_desktop.areas.organisations.records import Commune, NotDouble, Organisation, OrganisationLink
from lmhtx_desktop.areas.organisations.rules.duplicates import Proposal, compared
from lmhtx_desktop.store.datafile import Reading

_organisation = Organisation.__table__.c


@dataclass(frozen=True)
class Side:
    """One of two organisations that may be one."""

    id: int
    name: str
    kind: str
    tax_code: str | None
    commune: str | None
    phone: str | None
    representative: str | None


@dataclass(frozen=True)
class DoubleRow:
    """Two organisations that may be one, and why."""

    proposal: Proposal
    first: Side
    second: Side


def possible_doubles(reading: Reading, step: Callable[[int, int], None] = lambda done, total: None) -> list[DoubleRow]:
    """Return all pairs that may be one organisation, the surest first; `step` hears how far it is and may raise to stop."""
    query = select(
        _organisation.id, _organisation.name, _organisation.kind, _organisation.tax_code, _organisation.commune_id, _organisation.area,
        _organisation.phone, _organisation.representative, _organisation.founded_on, _organisation.founded_year,
    )  # fmt: skip
    rows = {row.id: row for row in reading.connection.execute(query)}
    step(1, 100)
    register = [
        compared(
            row.id, row.name, row.kind, tax_code=row.tax_code, commune_id=row.commune_id, area=row.area, phone=row.phone,
            representative=row.representative, founded=row.founded_on or row.founded_year,
        )
        for row in rows.values()
    ]  # fmt: skip
    communes = {row.id: row.name for row in reading.connection.execute(select(Commune.id, Commune.name))}
    found = find_doubles(register, _settled(reading), step)
    return [
        DoubleRow(each, _side(rows[each.first], communes), _side(rows[each.second], communes)) for each in found
    ]  # fmt: skip


def still_possible(reading: Reading, rows: Sequence[DoubleRow]) -> list[DoubleRow]:
    """Return those of `rows` of which both are still there and nobody has judged them since."""
    settled = _settled(reading)
    wanted = {id for row in rows for id in (row.first.id, row.second.id)}
    there = {id for id in reading.connection.scalars(select(_organisation.id)) if id in wanted}
    return [row for row in rows if {row.first.id, row.second.id} <= there and (row.first.id, row.second.id) not in settled]


def _settled(reading: Reading) -> set[Pair]:
    """Pairs judged different, and pairs tied by a link of their own: a union and its member, a THT and the HTX it became."""
    judged = reading.connection.execute(select(NotDouble.first_id, NotDouble.second_id))
    linked = reading.connection.execute(select(OrganisationLink.from_id, OrganisationLink.to_id))
    return {(min(pair), max(pair)) for pair in [*judged, *linked]}


def _side(row: Any, communes: dict[int, str]) -> Side:
    return Side(row.id, row.name, row.kind, row.tax_code, communes.get(row.commune_id), row.phone, row.representative)
