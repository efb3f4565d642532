"""Keeping the tables of criteria: a table sheets rest on keeps its lines, its points change only for a reason."""

import dataclasses
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select

from lmhtx_desktop.areas.organisations.commands.rating import reported_bands, write_band
from lmhtx_desktop.areas.organisations.queries.rating_sums import office_totals
from lmhtx_desktop.areas.organisations.queries.rating_tables import kept_tables
from lmhtx_desktop.areas.organisations.records import OrganisationRating, RatingCriterion, RatingScore, RatingTable
from lmhtx_desktop.areas.organisations.rules.rating import Bands, CriteriaTable, Criterion, format_points, numbered, table_faults
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.work import Work

_TOUCHED = frozenset({Area.ORGANISATIONS})
_LONGEST_REASON = 300


@dataclass(frozen=True)
class TableLine:
    """One line of a criteria table as it shall be: level 0 group, 1 criterion, 2 part; `points` None: not known."""

    level: int
    number: str
    text: str
    points: Decimal | None = None
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SaveRatingTable:
    """A criteria table as it shall be; `id` None: a new one. `reason`: why the points of a table in use are changed."""

    id: int | None = None
    name: str
    source: str
    from_year: int
    good_from: Decimal
    fair_from: Decimal
    average_from: Decimal
    lines: tuple[TableLine, ...]
    code: str = ""
    reason: str = ""


@dataclass(frozen=True)
class RemoveRatingTable:
    """Take table `id` away; no sheet may rest on it."""

    id: int


def save_rating_table(work: Work, order: SaveRatingTable) -> Done:
    """Keep a criteria table. One that sheets rest on keeps its lines; its points and bands change only with a reason.

    Raises:
        RuleBroken: the table has faults; the year has a table; points above which a sheet has scored; no reason.
    """
    table = _as_table(order)
    for fault in table_faults(table):
        where = tr("Dòng {line}: ").format(line=table.criteria[fault.place].number or fault.place + 1) if fault.place is not None else ""
        raise RuleBroken(fault.field if fault.place is None else "lines", where + fault.sentence)
    kept = {each.from_year: each for each in kept_tables(work.session.connection())}
    other = kept.get(order.from_year)
    if other is not None and other.id != order.id:
        raise RuleBroken("from_year", tr("Đã có bảng tiêu chí áp dụng từ năm {year}.").format(year=order.from_year))
    before = next((each for each in kept.values() if each.id == order.id), None)
    record = work.get(RatingTable, order.id) if order.id is not None else None
    sheets = _sheets_of(work, order.id) if order.id is not None else 0
    rerated = 0
    if record is None or before is None:
        record = work.add(RatingTable(
            code=order.code or f"BTC-{order.from_year}", name=table.name, source=table.source, from_year=table.from_year,
            good_from=order.good_from, fair_from=order.fair_from, average_from=order.average_from,
        ))  # fmt: skip
        _add_lines(work, record.id, table)
    else:
        if sheets:
            _refuse_on_used(before, table, tidy(order.reason), sheets)
        record.name, record.source, record.from_year = table.name, table.source, table.from_year
        record.good_from, record.fair_from, record.average_from = order.good_from, order.fair_from, order.average_from
        _write_lines(work, before, table)
        if sheets:
            rerated = _rate_again(work, record.id)
    sentence = tr("Lập bảng tiêu chí áp dụng từ năm {year}") if before is None else tr("Sửa bảng tiêu chí áp dụng từ năm {year}")
    told = sentence.format(year=order.from_year)
    if before is not None and tidy(order.reason):
        told += tr(" ({reason})").format(reason=tidy(order.reason))
    if rerated:
        told += tr("; xếp loại lại {count} HTX").format(count=format_number(rerated))
    return dataclasses.replace(work.note("save_rating_table", told, _TOUCHED), id=record.id)


def remove_rating_table(work: Work, order: RemoveRatingTable) -> Done:
    """Take a criteria table away.

    Raises:
        RuleBroken: sheets rest on it.
    """
    record = work.get(RatingTable, order.id)
    sheets = _sheets_of(work, order.id)
    if sheets:
        raise RuleBroken("", tr("Bảng này đã dùng để chấm {count} phiếu nên không xóa được.").format(count=format_number(sheets)))
    _delete_lines(work, order.id)
    work.session.delete(record)
    return work.note("remove_rating_table", tr("Xóa bảng tiêu chí áp dụng từ năm {year}").format(year=record.from_year), _TOUCHED)


def _as_table(order: SaveRatingTable) -> CriteriaTable:
    lines = tuple(
        Criterion(place, line.level, tidy(line.number), tidy(line.text), line.points, line.facts) for place, line in enumerate(order.lines)
    )
    bands = Bands(order.good_from, order.fair_from, order.average_from)
    return CriteriaTable(order.id, order.code, tidy(order.name), tidy(order.source), order.from_year, bands, lines)


def _sheets_of(work: Work, table: int) -> int:
    """Count the sheets with points by a table."""
    query = select(func.count(func.distinct(RatingScore.rating_id))).join(RatingCriterion, RatingCriterion.id == RatingScore.criterion_id)
    return int(work.session.scalar(query.where(RatingCriterion.table_id == table)) or 0)


def _refuse_on_used(before: CriteriaTable, after: CriteriaTable, reason: str, sheets: int) -> None:
    """Guard a table that sheets rest on."""
    told = {"count": format_number(sheets)}
    if after.from_year != before.from_year:
        raise RuleBroken("from_year", tr("Bảng đã dùng để chấm {count} phiếu; năm áp dụng không đổi được nữa.").format(**told))
    if [line.level for line in after.criteria] != [line.level for line in before.criteria]:
        raise RuleBroken("lines", tr(
            "Bảng đã dùng để chấm {count} phiếu nên không thêm, bớt dòng được; hãy lập bảng mới áp dụng từ năm sau."
        ).format(**told))  # fmt: skip
    same = [line.points for line in after.criteria] == [line.points for line in before.criteria] and after.bands == before.bands
    if same:
        return
    if not after.is_complete:
        raise RuleBroken("lines", tr("Bảng đã dùng để chấm {count} phiếu nên phải giữ đủ 100 điểm.").format(**told))
    if not reason:
        raise RuleBroken("reason", tr(
            "Bảng đã dùng để chấm {count} phiếu: hãy ghi lý do đổi điểm, hoặc lập bảng mới áp dụng từ năm sau."
        ).format(**told))  # fmt: skip
    if len(reason) > _LONGEST_REASON:
        raise RuleBroken("reason", tr("Nội dung dài quá {longest} ký tự.").format(longest=_LONGEST_REASON))


def _add_lines(work: Work, table_id: int, table: CriteriaTable) -> None:
    parents: dict[int, int] = {}
    for place, line in enumerate(table.criteria):
        record = work.add(RatingCriterion(
            table_id=table_id, parent_id=parents.get(line.level - 1), place=place, number=line.number, text=line.text, points=line.points,
            facts=" ".join(line.facts) or None,
        ))  # fmt: skip
        parents[line.level] = record.id


def _delete_lines(work: Work, table_id: int) -> None:
    """Delete the lines of a table, parts before what they belong to."""
    lines = work.session.scalars(select(RatingCriterion).where(RatingCriterion.table_id == table_id).order_by(RatingCriterion.place.desc()))
    for line in lines.all():
        work.session.delete(line)
        work.session.flush()


def _write_lines(work: Work, before: CriteriaTable, after: CriteriaTable) -> None:
    """Change the lines in place where their levels are as before, else lay them out anew; check points given by then."""
    assert before.id is not None
    if [line.level for line in before.criteria] != [line.level for line in after.criteria]:
        _delete_lines(work, before.id)
        _add_lines(work, before.id, after)
        return
    highest = _highest_points(work, before.id)
    for kept, wanted in zip(before.criteria, after.criteria, strict=True):
        most = highest.get(kept.id)
        if most is not None and wanted.points is not None and most > wanted.points:
            raise RuleBroken("lines", tr("Dòng {number}: đã có phiếu chấm {points} điểm, cao hơn điểm tối đa mới.").format(
                number=numbered(before, kept.id), points=format_points(most)))  # fmt: skip
        record = work.get(RatingCriterion, kept.id)
        record.number, record.text, record.points = wanted.number, wanted.text, wanted.points
        record.facts = " ".join(wanted.facts) or None


def _highest_points(work: Work, table_id: int) -> dict[int, Decimal]:
    query = (
        select(RatingScore.criterion_id, RatingScore.own, RatingScore.office)
        .join(RatingCriterion, RatingCriterion.id == RatingScore.criterion_id)
        .where(RatingCriterion.table_id == table_id)
    )
    found: dict[int, Decimal] = {}
    for criterion, own, office in work.session.execute(query):
        given = [points for points in (own, office, found.get(criterion)) if points is not None]
        if given:
            found[criterion] = max(given)
    return found


def _rate_again(work: Work, table_id: int) -> int:
    """Write the bands of all sheets by a table as they now come out; return how many changed."""
    work.session.flush()
    connection = work.session.connection()
    table = next(each for each in kept_tables(connection) if each.id == table_id)
    lines, changed = len(table.scored), 0
    rows = work.session.scalars(select(OrganisationRating).where(OrganisationRating.table_id == table_id)).all()
    sums = office_totals(connection)
    for row in rows:
        office, given = sums.get(row.id, (None, 0))
        if office is None or given != lines:
            continue
        band = table.bands.rating_of(office)
        if reported_bands(work, [row.organisation_id], row.year).get(row.organisation_id) != band:
            write_band(work, row.organisation_id, row.year, band)
            changed += 1
    return changed
