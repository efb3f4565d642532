"""Đánh giá, xếp loại: scoring a cooperative, deciding without points, leaving unrated, removing.

The band of a year is `OrganisationFigures.rating`, which reports are made from; whatever decides it writes it there in the
same step.
"""

import dataclasses
import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.queries.rating_list import proposed_reasons, rated_day
from lmhtx_desktop.areas.organisations.queries.rating_sums import fixed_bands
from lmhtx_desktop.areas.organisations.queries.rating_tables import kept_tables
from lmhtx_desktop.areas.organisations.records import (
    Organisation,
    OrganisationFigures,
    OrganisationRating,
    RatingScore,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.rules.rating import (
    CriteriaTable,
    check_scores,
    format_points,
    numbered,
    rating_of,
    sum_scores,
    table_in_force,
)
from lmhtx_desktop.areas.organisations.words import Kind, NotRated, Rating, Sector, not_rated_name, rating_name
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.text import tidy
from lmhtx_desktop.store.work import Work

_TOUCHED = frozenset({Area.ORGANISATIONS})
_BATCH = 500
_LONGEST_DECISION, _LONGEST_NOTE, _LONGEST_LINE_NOTE = 60, 500, 300


@dataclass(frozen=True)
class Score:
    """The points of one line (row of the criteria table): the cooperative's own, the office's; None = not given."""

    criterion: int
    own: Decimal | None = None
    office: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ScoreOrganisation:
    """The sheet of an organisation for a year as it shall be; lines not named have no points."""

    organisation: int
    year: int
    scores: tuple[Score, ...]
    rated_on: datetime.date | None = None
    decision: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class DecideRating:
    """A band without points: decided elsewhere, or reported. `rating`: code of `Rating`."""

    organisation: int
    year: int
    rating: str
    rated_on: datetime.date | None = None
    decision: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class LeaveUnrated:
    """These organisations are not rated for `year`; `reason`: code of `NotRated`, None: as its dated facts propose for each."""

    organisations: tuple[int, ...]
    year: int
    reason: str | None
    note: str = ""
    decision: str = ""


@dataclass(frozen=True)
class RemoveRatings:
    """Take away what is kept of the rating of these organisations for `year`: points, band, reason."""

    organisations: tuple[int, ...] = field(default=())
    year: int = 0


def score_organisation(work: Work, order: ScoreOrganisation) -> Done:
    """Keep the points of a sheet; once the office has scored every line, its band becomes the year's rating.

    Raises:
        RuleBroken: no cooperative, or one rated under the State Bank's rules; no complete table; points that cannot be given.
    """
    organisation = _rated_organisation(work, order.organisation, order.year)
    if organisation.sector == Sector.TD:
        raise RuleBroken("organisation", tr(
            "{name} là tổ chức tín dụng, xếp loại theo quy định của Ngân hàng Nhà nước; chỉ ghi kết quả hoặc “Không xếp loại”."
        ).format(name=organisation.name))  # fmt: skip
    rated_on, decision, note = _circumstances(work, order.rated_on, order.decision, order.note)
    kept = _kept_rating(work, order.organisation, order.year)
    scored_before = {} if kept is None else _kept_scores(work, kept.id)
    table = _table_for(work, order.year, kept if scored_before else None)
    own, office = ({each.criterion: getattr(each, side) for each in order.scores} for side in ("own", "office"))
    check_scores(table, own, "own")
    check_scores(table, office, "office")
    _check_line_notes(table, order.scores)
    if all(each.own is None and each.office is None for each in order.scores):
        raise RuleBroken("", tr("Chưa có điểm nào để ghi."))
    had_band = rating_of(table, {id: each.office for id, each in scored_before.items()}) is not None
    if kept is None:
        kept = work.add(OrganisationRating(organisation_id=organisation.id, year=order.year))
    kept.table_id, kept.not_rated = table.id, None
    kept.rated_on, kept.decision, kept.note = rated_on, decision, note
    _write_scores(work, kept.id, scored_before, order.scores)
    band = rating_of(table, office)
    if band is not None or had_band:
        write_band(work, organisation.id, order.year, band)
    sentence = _scored_sentence(table, organisation.name, order.year, own, office, band)
    return dataclasses.replace(work.note("score_organisation", sentence, _TOUCHED), id=organisation.id)


def decide_rating(work: Work, order: DecideRating) -> Done:
    """Record a band without points.

    Raises:
        RuleBroken: no such band; the office's points of a sheet say what the band is.
    """
    organisation = _rated_organisation(work, order.organisation, order.year)
    if order.rating not in set(Rating):
        raise RuleBroken("rating", tr("Hãy chọn một mức xếp loại trong danh sách."))
    rated_on, decision, note = _circumstances(work, order.rated_on, order.decision, order.note)
    kept = _kept_rating(work, order.organisation, order.year)
    if kept is not None:
        scored = band_of_sheet(work, kept)
        if scored is not None and scored != order.rating:
            raise RuleBroken("rating", _against_sheet(organisation.name, order.year, scored))
    else:
        kept = work.add(OrganisationRating(organisation_id=organisation.id, year=order.year))
    kept.not_rated, kept.rated_on, kept.decision, kept.note = None, rated_on, decision, note
    write_band(work, organisation.id, order.year, Rating(order.rating))
    sentence = tr("{name}: xếp loại {rating} năm {year}").format(name=organisation.name, rating=rating_name(order.rating), year=order.year)
    return dataclasses.replace(work.note("decide_rating", sentence, _TOUCHED), id=organisation.id)


def leave_unrated(work: Work, order: LeaveUnrated) -> Done:
    """Record why organisations are not rated for a year.

    Raises:
        RuleBroken: one is rated already; no reason, or none proposed by the facts of one of them.
    """
    if not order.organisations:
        raise RuleBroken("organisations", tr("Hãy chọn ít nhất một hợp tác xã."))
    if order.reason is not None and order.reason not in set(NotRated):
        raise RuleBroken("reason", tr("Hãy chọn lý do trong danh sách."))
    _, decision, note = _circumstances(work, None, order.decision, order.note)
    if order.reason == NotRated.OTHER and note is None:
        raise RuleBroken("note", tr("Hãy ghi rõ lý do."))
    ids = sorted(set(order.organisations))
    organisations = [_rated_organisation(work, id, order.year) for id in ids]
    bands = reported_bands(work, ids, order.year)
    for organisation in organisations:
        if organisation.id in bands:
            raise RuleBroken("organisations", tr("{name} đã xếp loại {rating} năm {year}; hãy xóa kết quả ấy trước.").format(
                name=organisation.name, rating=rating_name(bands[organisation.id]), year=order.year))  # fmt: skip
    reasons = _reasons(work, organisations, order)
    for organisation in organisations:
        kept = _kept_rating(work, organisation.id, order.year)
        if kept is None:
            kept = work.add(OrganisationRating(organisation_id=organisation.id, year=order.year))
        kept.not_rated, kept.decision, kept.note, kept.rated_on = reasons[organisation.id], decision, note, None
    sentence = tr("Không xếp loại {count} HTX năm {year}").format(count=format_number(len(ids)), year=order.year)
    if len(ids) == 1:
        sentence = tr("{name}: không xếp loại năm {year} ({reason})").format(
            name=organisations[0].name, year=order.year, reason=not_rated_name(reasons[ids[0]]).lower()
        )
    return dataclasses.replace(work.note("leave_unrated", sentence, _TOUCHED), id=ids[0] if len(ids) == 1 else None)


def remove_ratings(work: Work, order: RemoveRatings) -> Done:
    """Take ratings of a year away: sheet, band and reason.

    Raises:
        RuleBroken: none of them has anything to take away.
    """
    ids = sorted(set(order.organisations))
    organisations = [work.get(Organisation, id, "organisations") for id in ids]
    bands, removed = reported_bands(work, ids, order.year), []
    for organisation in organisations:
        kept = _kept_rating(work, organisation.id, order.year)
        if kept is not None:
            for line in _kept_scores(work, kept.id).values():
                work.session.delete(line)
            work.session.flush()
            work.session.delete(kept)
        if organisation.id in bands:
            write_band(work, organisation.id, order.year, None)
        if kept is not None or organisation.id in bands:
            removed.append(organisation)
    if not removed:
        raise RuleBroken("organisations", tr("Chưa có kết quả đánh giá nào của năm {year} để xóa.").format(year=order.year))
    sentence = tr("Xóa kết quả đánh giá năm {year} của {count} HTX").format(year=order.year, count=format_number(len(removed)))
    if len(removed) == 1:
        sentence = tr("Xóa kết quả đánh giá năm {year} của {name}").format(year=order.year, name=removed[0].name)
    return dataclasses.replace(work.note("remove_ratings", sentence, _TOUCHED), id=removed[0].id if len(removed) == 1 else None)


def band_of_sheet(work: Work, kept: OrganisationRating) -> Rating | None:
    """Return the band the office's points of a kept rating come to; None where they do not cover every line."""
    table = next((each for each in kept_tables(work.session.connection()) if each.id == kept.table_id), None)
    if table is None:
        return None
    return rating_of(table, {id: line.office for id, line in _kept_scores(work, kept.id).items()})


def refuse_against_sheets(work: Work, year: int, bands: Mapping[int, str | None]) -> None:
    """Refuse reported bands, by organisation, other than what a sheet or a reason not to rate says; for whoever else writes them.

    Raises:
        RuleBroken: field ``ID.rating``.
    """
    ids = sorted(bands)
    for start in range(0, len(ids), _BATCH):
        rating = OrganisationRating
        query = select(rating).where(rating.year == year, rating.organisation_id.in_(ids[start : start + _BATCH]))
        for kept in work.session.scalars(query).all():
            band, name = bands[kept.organisation_id], work.get(Organisation, kept.organisation_id).name
            scored = band_of_sheet(work, kept)
            if scored is not None and scored != band:
                raise RuleBroken(f"{kept.organisation_id}.rating", _against_sheet(name, year, scored))
            if kept.not_rated is not None and band is not None:
                told = tr("{name}: năm {year} đã ghi “Không xếp loại” ({reason}); hãy sửa ở trang Đánh giá, xếp loại.")
                raise RuleBroken(
                    f"{kept.organisation_id}.rating", told.format(name=name, year=year, reason=not_rated_name(kept.not_rated).lower())
                )


def settle_bands(work: Work, organisation: int) -> None:
    """Let every year of an organisation report what its sheet or its reason says, after its rows were moved about."""
    work.session.flush()
    years = list(work.session.scalars(select(OrganisationRating.year).where(OrganisationRating.organisation_id == organisation)))
    for (_, year), band in fixed_bands(work.session.connection(), years, organisation).items():
        if reported_bands(work, [organisation], year).get(organisation) != band:
            write_band(work, organisation, year, None if band is None else Rating(band))


def _against_sheet(name: str, year: int, band: str) -> str:
    told = tr("{name} có phiếu chấm năm {year} đạt loại {rating}; muốn đổi xếp loại, hãy sửa điểm trong phiếu.")
    return told.format(name=name, year=year, rating=rating_name(band))


def _rated_organisation(work: Work, id: int, year: int) -> Organisation:
    organisation = work.get(Organisation, id, "organisation")
    if organisation.kind != Kind.HTX:
        raise RuleBroken("organisation", tr("{name} không phải là hợp tác xã nên không đánh giá, xếp loại.").format(name=organisation.name))
    if not EARLIEST_YEAR <= year <= work.today.year:
        raise RuleBroken("year", tr("Năm đánh giá phải từ {first} đến {last}.").format(first=EARLIEST_YEAR, last=work.today.year))
    return organisation


def _circumstances(
    work: Work, rated_on: datetime.date | None, decision: str, note: str
) -> tuple[datetime.date | None, str | None, str | None]:
    if rated_on is not None and rated_on > work.today:
        raise RuleBroken("rated_on", tr("Ngày {day} chưa tới.").format(day=format_date(rated_on)))
    for name, text, longest in (("decision", decision, _LONGEST_DECISION), ("note", note, _LONGEST_NOTE)):
        if len(tidy(text)) > longest:
            raise RuleBroken(name, tr("Nội dung dài quá {longest} ký tự.").format(longest=longest))
    return rated_on, tidy(decision) or None, tidy(note) or None


def _table_for(work: Work, year: int, kept: OrganisationRating | None) -> CriteriaTable:
    """Return the table a sheet is scored by: its own once it has points, else the one in force; it must be complete."""
    tables = kept_tables(work.session.connection())
    own = next((each for each in tables if kept is not None and each.id == kept.table_id), None)
    table = own or table_in_force(tables, year)
    if table is None:
        raise RuleBroken("", tr("Chưa có bảng tiêu chí nào đủ 100 điểm cho năm {year}; hãy lập ở “Bảng tiêu chí”.").format(year=year))
    if not table.is_complete:
        raise RuleBroken("", tr("Bảng tiêu chí mới có {known}/100 điểm; hãy nhập đủ điểm tối đa ở “Bảng tiêu chí” rồi chấm.").format(
            known=format_points(table.known)))  # fmt: skip
    return table


def _check_line_notes(table: CriteriaTable, scores: Sequence[Score]) -> None:
    for each in scores:
        if len(tidy(each.note)) > _LONGEST_LINE_NOTE:
            told = tr("Tiêu chí {number}: ghi chú dài quá {longest} ký tự.")
            raise RuleBroken("note", told.format(number=numbered(table, each.criterion), longest=_LONGEST_LINE_NOTE))


def _kept_rating(work: Work, organisation: int, year: int) -> OrganisationRating | None:
    query = select(OrganisationRating).where(OrganisationRating.organisation_id == organisation, OrganisationRating.year == year)
    return work.session.scalar(query)


def _kept_scores(work: Work, rating: int) -> dict[int, RatingScore]:
    return {line.criterion_id: line for line in work.session.scalars(select(RatingScore).where(RatingScore.rating_id == rating))}


def _write_scores(work: Work, rating: int, before: Mapping[int, RatingScore], scores: Sequence[Score]) -> None:
    wanted = {each.criterion: each for each in scores if each.own is not None or each.office is not None or tidy(each.note)}
    for criterion, line in before.items():
        if criterion not in wanted:
            work.session.delete(line)
    for criterion, each in wanted.items():
        note = tidy(each.note) or None
        kept = before.get(criterion)
        if kept is None:
            work.session.add(RatingScore(rating_id=rating, criterion_id=criterion, own=each.own, office=each.office, note=note))
        else:
            kept.own, kept.office, kept.note = each.own, each.office, note


def write_band(work: Work, organisation: int, year: int, band: Rating | None) -> None:
    """Put the band where reports read it; a year left without any figure is cleared."""
    reported = work.session.scalar(
        select(OrganisationFigures).where(OrganisationFigures.organisation_id == organisation, OrganisationFigures.year == year)
    )
    if reported is None:
        if band is not None:
            work.add(OrganisationFigures(organisation_id=organisation, year=year, rating=str(band)))
        return
    reported.rating = None if band is None else str(band)
    if all(getattr(reported, key) is None for key in FIGURES):
        work.session.delete(reported)


def reported_bands(work: Work, ids: Sequence[int], year: int) -> dict[int, str]:
    """Return the bands reported for `year`, by id; organisations without one are left out."""
    found: dict[int, str] = {}
    reported = OrganisationFigures.__table__.c
    for start in range(0, len(ids), _BATCH):
        query = select(reported.organisation_id, reported.rating).where(
            reported.year == year, reported.rating.is_not(None), reported.organisation_id.in_(ids[start : start + _BATCH])
        )
        found |= {row.organisation_id: row.rating for row in work.session.execute(query)}
    return found


def _reasons(work: Work, organisations: Sequence[Organisation], order: LeaveUnrated) -> dict[int, str]:
    if order.reason is not None:
        return {each.id: str(order.reason) for each in organisations}
    until = rated_day(order.year, work.today)
    proposed = proposed_reasons(work.session.connection(), [each.id for each in organisations], order.year, until)
    for each in organisations:
        if each.id not in proposed:
            raise RuleBroken("reason", tr("{name}: dữ liệu không cho thấy lý do nào để không xếp loại; hãy chọn một lý do.").format(
                name=each.name))  # fmt: skip
    return {id: str(reason) for id, reason in proposed.items()}


def _scored_sentence(
    table: CriteriaTable, name: str, year: int, own: Mapping[int, Decimal | None], office: Mapping[int, Decimal | None], band: Rating | None
) -> str:
    given = sum_scores(table, office)
    if band is not None:
        told = tr("{name}: chấm {points} điểm, xếp loại {rating} năm {year}")
        return told.format(name=name, points=format_points(given.total), rating=rating_name(band), year=year)
    if given.total is not None:
        told = tr("{name}: chấm được {points} điểm năm {year}, còn {left} tiêu chí")
        return told.format(name=name, points=format_points(given.total), year=year, left=given.left)
    told = tr("{name}: tự chấm {points} điểm năm {year}")
    return told.format(name=name, points=format_points(sum_scores(table, own).total), year=year)
