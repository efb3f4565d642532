"""Rows of lists that wait for a person: which, why, and what each of them would change."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, func, select

from lmhtx_desktop.areas.organisations.merging import Decision, MergePlan, plan_merge
from lmhtx_desktop.areas.organisations.queries.snapshot import take_snapshot
from lmhtx_desktop.areas.organisations.reading import ReadRow, row_from
from lmhtx_desktop.areas.organisations.records import ParkedRow
from lmhtx_desktop.kernel.text import fold, sort_key
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class ParkedAsk:
    """Which parked rows to list. state: ``open``, ``settled`` or "" for all. file: name of the list they came from."""

    search: str = ""
    state: str = "open"
    file: str | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class Parked:
    """A parked row. settled: code of `ParkedEnd`, None while it waits. told: the row as it was read."""

    id: int
    file: str
    row: int
    parked_on: datetime.date
    name: str
    reason: str
    year: int | None
    settled: str | None
    told: ReadRow


@dataclass(frozen=True)
class ParkedChoice:
    """What can be done with a parked row now: the organisations it may tell about, with name, code and commune."""

    row: Parked
    candidates: Sequence[tuple[int, str]] = field(default_factory=list)


def parked_ids(reading: Reading, ask: ParkedAsk) -> list[int]:
    """List the rows asked for: the newest import first, within it in the order of the sheet."""
    parked = ParkedRow.__table__.c
    wanted: list[ColumnElement[bool]] = []
    if ask.state:
        wanted.append(parked.settled.is_(None) if ask.state == "open" else parked.settled.is_not(None))
    if ask.file is not None:
        wanted.append(parked.file == ask.file)
    query = select(parked.id, parked.name, parked.file, parked.row, parked.reason, parked.parked_on).where(*wanted)
    rows = reading.connection.execute(query.order_by(parked.parked_on.desc(), parked.file, parked.row)).all()
    words = fold(ask.search).split()
    if words:
        rows = [row for row in rows if all(word in fold(f"{row.name} {row.file} {row.reason}") for word in words)]
    if ask.sort:
        rows = sorted(rows, key=lambda row: _comparable(getattr(row, ask.sort)), reverse=ask.descending)
    return [row.id for row in rows]


def parked_rows(reading: Reading, ids: Sequence[int]) -> list[Parked]:
    """Return these rows, in this order."""
    parked = ParkedRow.__table__.c
    columns = (
        parked.id,
        parked.file,
        parked.row,
        parked.parked_on,
        parked.name,
        parked.reason,
        parked.year,
        parked.settled,
        parked.content,
    )
    found = {row.id: row for row in reading.connection.execute(select(*columns).where(parked.id.in_(ids)))}
    return [Parked(*found[id][:-1], row_from(found[id].content, found[id].row)) for id in ids if id in found]


def parked_count(reading: Reading) -> int:
    """Return how many rows wait."""
    return int(reading.connection.scalar(select(func.count()).where(ParkedRow.settled.is_(None))) or 0)


def parked_files(reading: Reading) -> list[tuple[Any, str]]:
    """List the files rows came from, for a filter."""
    files = reading.connection.scalars(select(ParkedRow.file).distinct())
    return [(file, file) for file in sorted(files, key=sort_key)]


def parked_choice(reading: Reading, id: int) -> ParkedChoice | None:
    """Return a row and the organisations it may tell about, as the register is now; None: it is gone."""
    rows = parked_rows(reading, [id])
    if not rows:
        return None
    [row] = rows
    plan = _planned(reading, row, None)
    found = {candidate for review in plan.reviews for candidate in review.candidates}
    found |= {(match, name) for match, name in plan.matched.items()}
    return ParkedChoice(row, sorted(found, key=lambda each: sort_key(each[1])))


def parked_effect(reading: Reading, id: int, decision: Decision) -> MergePlan | None:
    """Return what settling a row so would do; None: it is gone."""
    rows = parked_rows(reading, [id])
    return _planned(reading, rows[0], decision) if rows else None


def _planned(reading: Reading, row: Parked, decision: Decision | None) -> MergePlan:
    year = row.told.year or row.year
    decisions: Mapping[int, Decision] = {} if decision is None else {row.row: decision}
    snapshot = take_snapshot(reading.connection, reading.today, set() if year is None else {year})
    return plan_merge([row.told], snapshot, year=row.year, today=reading.today, decisions=decisions)


def _comparable(value: Any) -> Any:
    return sort_key(value) if isinstance(value, str) else value
