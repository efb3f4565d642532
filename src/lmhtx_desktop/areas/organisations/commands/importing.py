"""Taking a whole organisation list into the register in one step."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.joining import settle_waiting
from lmhtx_desktop.areas.organisations.commands.parking import park_rows
from lmhtx_desktop.areas.organisations.merging import Decision, ListedOrganisation, MergePlan, Newcomer, plan_merge
from lmhtx_desktop.areas.organisations.preview import otherwise
from lmhtx_desktop.areas.organisations.queries.snapshot import newest_entry, take_snapshot
from lmhtx_desktop.areas.organisations.records import (
    Commune,
    Organisation,
    OrganisationFigures,
    OrganisationMembership,
    OrganisationStatus,
)
from lmhtx_desktop.areas.organisations.rules import FACTS, FIGURES, name_sort_key, search_text, usual_member_kind
from lmhtx_desktop.kernel.changes import ALL_AREAS, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.work import Work

_STEPS = 8
#: Of the rows that would do something else than was seen, so many are named.
_ROWS_NAMED = 3
_BATCH = 500


@dataclass(frozen=True)
class ImportOrganisations:
    """A list to be taken in.

    Attributes:
        rows: as the reader gave them. file: name of the workbook, for the history. year: of the figures where
            a row names none. as_of: the day the list speaks of (None: today); a changed status begins then.
        decisions: by row of the sheet, what a person decided. plan: as previewed; where the register has changed since so that a row
            would do something else, nothing is taken in. None: nobody looked at it before.
    """

    rows: Sequence[ListedOrganisation]
    file: str
    year: int | None = None
    as_of: datetime.date | None = None
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    plan: MergePlan | None = None


def preview_import(reading: Reading, order: ImportOrganisations) -> MergePlan:
    """Return what `import_organisations` would do; changes nothing."""
    return _planned(reading.connection, reading.today, order)


def import_organisations(work: Work, order: ImportOrganisations) -> Done:
    """Add and mend organisations as the list says, all in one step that can be taken back by its name.

    Rows that are refused are left out; those that await a decision are parked, to be settled one by one later.

    Raises:
        RuleBroken: field ``plan``; the register has changed since the preview, and rows would do something else than was seen.
    """
    connection = work.session.connection()
    plan = order.plan
    if plan is None or plan.basis != newest_entry(connection):
        plan = _planned(connection, work.today, order)
        if order.plan is not None:
            _refuse_unseen(order.plan, plan)
    parked = park_rows(work, order.file, plan.reviews, order.rows, order.year)
    write_plan(work, plan, order.as_of or work.today)
    sentence = tr("Nhập {count} dòng từ {file}").format(count=format_number(plan.created + plan.updated), file=order.file)
    if parked:
        sentence = tr("{act}; {count} dòng chờ xem xét").format(act=sentence, count=format_number(parked))
    return work.note("import_organisations", sentence, ALL_AREAS)


def _refuse_unseen(seen: MergePlan, now: MergePlan) -> None:
    rows = otherwise(seen, now)
    if not rows:
        return
    named = "; ".join(rows[:_ROWS_NAMED])
    if len(rows) > _ROWS_NAMED:
        named = tr("{named} và {count} dòng nữa").format(named=named, count=format_number(len(rows) - _ROWS_NAMED))
    raise RuleBroken(
        "plan", tr("Sổ đã được ghi khác từ lúc xem trước, nên chưa nhập gì: {named}. Hãy xem lại rồi nhập.").format(named=named)
    )


def write_plan(work: Work, plan: MergePlan, as_of: datetime.date) -> None:
    """Write what a plan decided; a changed status begins `as_of`."""
    work.step(1, _STEPS)
    communes = {row.id: row.name for row in work.session.execute(select(Commune.id, Commune.name))}
    _insert_newcomers(work, plan.newcomers, communes)
    _edit_known(work, plan, communes)
    _change_statuses(work, plan, as_of)
    _write_memberships(work, plan)
    _write_figures(work, plan)


def _planned(connection: Any, today: datetime.date, order: ImportOrganisations) -> MergePlan:
    years = {row.year or order.year for row in order.rows} - {None}
    snapshot = take_snapshot(connection, order.as_of or today, {year for year in years if year is not None})
    return plan_merge(order.rows, snapshot, year=order.year, today=today, decisions=order.decisions)


def _insert_newcomers(work: Work, newcomers: list[Newcomer], communes: Mapping[int, str]) -> None:
    work.step(2, _STEPS)
    ids = work.insert_many(Organisation, [{**each.facts, **_derived(each.facts, communes)} for each in newcomers])
    work.step(3, _STEPS)
    work.insert_many(OrganisationStatus, [
        {"organisation_id": id, "status": each.status, "since": None} for id, each in zip(ids, newcomers, strict=True) if each.status
    ])  # fmt: skip
    work.insert_many(OrganisationMembership, [
        {"organisation_id": id, "member_kind": usual_member_kind(each.facts["kind"]), **each.admission}
        for id, each in zip(ids, newcomers, strict=True) if each.admission is not None
    ])  # fmt: skip
    work.step(4, _STEPS)
    work.insert_many(OrganisationFigures, _figures_rows([
        (id, each.year, each.figures) for id, each in zip(ids, newcomers, strict=True) if each.figures and each.year is not None
    ]))  # fmt: skip
    work.step(5, _STEPS)


def _edit_known(work: Work, plan: MergePlan, communes: Mapping[int, str]) -> None:
    """Write changed facts, and with them the columns lists are searched and sorted by."""
    columns = Organisation.__table__.c
    edits = []
    for start in range(0, len(plan.edits), _BATCH):
        batch = plan.edits[start : start + _BATCH]
        query = select(columns.id, columns.sort_key, columns.search_text, *(columns[name] for name in FACTS))
        known = {row["id"]: row for row in work.session.execute(query.where(columns.id.in_([id for id, _, _ in batch]))).mappings()}
        for id, before, after in batch:
            fresh = _derived({**known[id], **after}, communes)
            derived = {name: text for name, text in fresh.items() if text != known[id][name]}
            edits.append((id, {**before, **{name: known[id][name] for name in derived}}, {**after, **derived}))
    work.update_many(Organisation, edits)
    work.step(6, _STEPS)


def _change_statuses(work: Work, plan: MergePlan, since: datetime.date) -> None:
    status = OrganisationStatus
    wanted = dict(plan.statuses)
    that_day: dict[int, Any] = {}
    known: set[int] = set()
    ids = sorted(wanted)
    for start in range(0, len(ids), _BATCH):
        rows = work.session.execute(
            select(status.id, status.organisation_id, status.status, status.since).where(
                status.organisation_id.in_(ids[start : start + _BATCH])
            )
        ).all()
        known |= {row.organisation_id for row in rows}
        that_day |= {row.organisation_id: row for row in rows if row.since == since}
    work.update_many(status, [(row.id, {"status": row.status}, {"status": wanted[id]}) for id, row in that_day.items()])
    work.insert_many(status, [
        {"organisation_id": id, "status": code, "since": since if id in known else None} for id, code in wanted.items() if id not in that_day
    ])  # fmt: skip


def _write_memberships(work: Work, plan: MergePlan) -> None:
    work.insert_many(OrganisationMembership, [
        {"organisation_id": each["organisation_id"], "member_kind": usual_member_kind(each["kind"]),
         "admitted_on": each["admitted_on"], "decision": each["decision"]}
        for each in plan.admissions
    ])  # fmt: skip
    work.update_many(OrganisationMembership, plan.membership_edits)
    settle_waiting(work, [each["organisation_id"] for each in plan.admissions])
    work.step(7, _STEPS)


def _write_figures(work: Work, plan: MergePlan) -> None:
    work.insert_many(OrganisationFigures, _figures_rows(plan.new_figures))
    work.update_many(OrganisationFigures, plan.figure_edits)
    work.step(8, _STEPS)


def _figures_rows(listed: Sequence[tuple[int, int, Mapping[str, Any]]]) -> list[dict[str, Any]]:
    """Return (organisation, year, figures) as rows of the table, with a column for each figure that any of them has."""
    nothing = {key: None for key in FIGURES if any(key in figures for _, _, figures in listed)}
    return [{"organisation_id": id, "year": year, **nothing, **figures} for id, year, figures in listed]


def _derived(facts: Mapping[str, Any], communes: Mapping[int, str]) -> dict[str, str]:
    return {"sort_key": name_sort_key(facts["name"]), "search_text": search_text(facts, communes.get(facts["commune_id"]))}
