"""Settling rows that were parked: taken into an organisation, added as a new one, or left."""

from collections.abc import Sequence
from dataclasses import dataclass

from lmhtx_desktop.areas.organisations.commands.importing import write_plan
from lmhtx_desktop.areas.organisations.merging import Decision, MergePlan, plan_merge
from lmhtx_desktop.areas.organisations.queries.snapshot import take_snapshot
from lmhtx_desktop.areas.organisations.reading import row_from
from lmhtx_desktop.areas.organisations.records import Organisation, ParkedRow
from lmhtx_desktop.areas.organisations.words import ParkedEnd
from lmhtx_desktop.kernel.changes import ALL_AREAS, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class SettleParked:
    """What becomes of parked rows.

    Attributes:
        ids: of the parked rows. end: code of `ParkedEnd`. organisation: whom a row tells about, for ``updated`` (one row only).
    """

    ids: Sequence[int]
    end: str
    organisation: int | None = None


def settle_parked(work: Work, order: SettleParked) -> Done:
    """Settle parked rows as a person decided; what they change is written as an import would have.

    Raises:
        RuleBroken: settled already; no organisation chosen (field ``organisation``); the row cannot be taken so (its sentence).
    """
    rows = [work.get(ParkedRow, id) for id in order.ids]
    if any(row.settled is not None for row in rows):
        raise RuleBroken("", tr("Dòng này đã được xử lý rồi; hãy làm mới danh sách."))
    if order.end == ParkedEnd.UPDATED and (order.organisation is None or len(rows) != 1):
        raise RuleBroken("organisation", tr("Hãy chọn tổ chức mà dòng này nói tới."))
    for row in rows:
        if order.end != ParkedEnd.LEFT:
            _take(work, row, Decision("update", order.organisation) if order.end == ParkedEnd.UPDATED else Decision("create"))
        row.settled = order.end
    return work.note("settle_parked", _sentence(work, order, rows), ALL_AREAS)


def _take(work: Work, parked: ParkedRow, decision: Decision) -> None:
    if decision.id is not None:
        work.get(Organisation, decision.id, "organisation")
    row = row_from(parked.content, parked.row)
    year = row.year or parked.year
    snapshot = take_snapshot(work.session.connection(), work.today, set() if year is None else {year})
    plan: MergePlan = plan_merge([row], snapshot, year=parked.year, today=work.today, decisions={row.row: decision})
    refused = [remark.message for remark in plan.remarks if remark.severity == "error"] + [review.why for review in plan.reviews]
    if refused:
        raise RuleBroken("organisation", tr("{name}: {why}").format(name=parked.name, why=refused[0]))
    write_plan(work, plan, parked.parked_on)


def _sentence(work: Work, order: SettleParked, rows: Sequence[ParkedRow]) -> str:
    if len(rows) != 1:
        sentence = tr("Bỏ {count} dòng chờ xem xét") if order.end == ParkedEnd.LEFT else tr("Thêm {count} tổ chức từ dòng chờ xem xét")
        return sentence.format(count=format_number(len(rows)))
    [row] = rows
    if order.end == ParkedEnd.UPDATED:
        assert order.organisation is not None
        holder = work.get(Organisation, order.organisation).name
        return tr("Cập nhật {name} theo dòng {row} của {file}").format(name=holder, row=row.row, file=row.file)
    sentence = tr("Bỏ dòng {row} của {file}: {name}") if order.end == ParkedEnd.LEFT else tr("Thêm {name} từ dòng {row} của {file}")
    return sentence.format(name=row.name, row=row.row, file=row.file)
