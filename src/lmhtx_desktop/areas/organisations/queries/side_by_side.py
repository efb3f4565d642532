"""Two organisations that are one, value beside value, with what is offered first; and what other areas hold of each."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select

from lmhtx_desktop.areas.organisations.records import (
    Certificate,
    Commune,
    MembershipApplication,
    Officer,
    Organisation,
    OrganisationFigures,
    OrganisationLink,
    OrganisationMembership,
    OrganisationRating,
    OrganisationStatus,
    PolicyReached,
    Product,
    RatingScore,
    Registration,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.areas.organisations.rules.uniting import FACT_GROUPS, better, cannot_both_hold, offered_figures
from lmhtx_desktop.areas.organisations.words import (
    FIELD_113_NAMES,
    SINGLE_POSTS,
    Field113,
    certificate_name,
    kind_name,
    member_kind_name,
    not_rated_name,
    policy_name,
    post_name,
    rating_name,
    relation_name,
    sector_name,
    status_name,
)
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.audit import AuditChange
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.follow import held
from lmhtx_desktop.store.tables import Record

#: A line of which both sides are taken.
BOTH = 0
#: The parts of the file of which a person takes one side or both.
DOSSIERS: dict[str, tuple[type[Record], str]] = {
    "officers": (Officer, mark("Người giữ chức vụ")),
    "registrations": (Registration, mark("Các lần đăng ký")),
    "products": (Product, mark("Sản phẩm")),
    "certificates": (Certificate, mark("Chứng nhận")),
    "policies": (PolicyReached, mark("Chính sách đã hưởng")),
}
_TOLD_IN_FULL = 3
Row = Mapping[str, Any]
Pair = tuple[int, int]


@dataclass(frozen=True)
class Line:
    """One value of each of two organisations, as shown; "" is not recorded.

    Attributes:
        key: by which it is chosen. section: heading it stands under. offered: the organisation whose value is taken unless a person
            chooses otherwise, or `BOTH`. same: whether there is nothing to choose. both: whether both can be taken.
    """

    key: str
    section: str
    title: str
    values: tuple[str, str]
    offered: int
    same: bool = False
    both: bool = False


@dataclass(frozen=True)
class Elsewhere:
    """What another area holds of each of two organisations; all of it goes to the one that is kept."""

    words: str
    counts: tuple[int, int]


@dataclass(frozen=True)
class SideBySide:
    """Two organisations, the older number first.

    Attributes:
        lines: value beside value, in the order of the organisation's page. elsewhere: what moves along. hindrance: why they cannot be
            one, as a sentence, or "".
    """

    ids: Pair
    names: tuple[str, str]
    lines: list[Line]
    elsewhere: list[Elsewhere]
    hindrance: str

    @property
    def offered(self) -> dict[str, int]:
        """What is taken unless a person chooses otherwise, by key of the line."""
        return {line.key: line.offered for line in self.lines}


def side_by_side(reading: Reading, one: int, other: int) -> SideBySide | None:
    """Lay two organisations side by side; None if one of them is not there (any more)."""
    ids: Pair = (min(one, other), max(one, other))
    table = Organisation.__table__
    rows = {row["id"]: dict(row) for row in reading.connection.execute(select(table).where(table.c.id.in_(ids))).mappings()}
    if len(rows) < 2:
        return None
    pair = (rows[ids[0]], rows[ids[1]])
    newer = ids[0] if _last_touched(reading, ids[0]) > _last_touched(reading, ids[1]) else ids[1]
    lines = [
        *_facts(reading, pair, newer), *_statuses(reading, ids), *_memberships(reading, ids), *_waiting(reading, ids),
        *_figures(reading, ids, newer), *_ratings(reading, ids, newer), *_dossiers(reading, ids), *_posts(reading, ids, newer),
    ]  # fmt: skip
    return SideBySide(ids, (pair[0]["name"], pair[1]["name"]), lines, _elsewhere(reading, ids), _hindrance(reading, ids))


def _last_touched(reading: Reading, id: int) -> int:
    """Return the number of the last act on the facts of an organisation."""
    query = select(func.max(AuditChange.entry_id)).where(
        AuditChange.table_name == Organisation.__tablename__, AuditChange.row_id <= id, AuditChange.row_to >= id
    )
    return int(reading.connection.scalar(query) or 0)


def _facts(reading: Reading, pair: tuple[Row, Row], newer: int) -> list[Line]:
    wanted = {row["commune_id"] for row in pair} - {None}
    communes = {
        row.id: row.name for row in reading.connection.execute(select(Commune.id, Commune.name).where(Commune.id.in_(wanted)))
    }  # fmt: skip
    found = []
    for group, (title, columns) in FACT_GROUPS.items():
        first, second = ([row[name] for name in columns] for row in pair)
        offered = pair[0]["id"] if better(group, pair[0], pair[1], newer == pair[0]["id"]) else pair[1]["id"]
        values = (_fact(group, pair[0], communes), _fact(group, pair[1], communes))
        if any(values):
            found.append(Line(f"fact:{group}", tr("Thông tin chung"), tr(title), values, offered, first == second))
    return found


def _fact(group: str, row: Row, communes: Mapping[int, str]) -> str:
    if group == "kind":
        return kind_name(row["kind"])
    if group == "commune":
        return communes.get(row["commune_id"], "")
    if group == "sector":
        return sector_name(row["sector"]) if row["sector"] is not None else ""
    if group == "field_113":
        return tr(FIELD_113_NAMES[Field113(row["field_113"])]) if row["field_113"] is not None else ""
    if group == "charter_capital":
        return format_dong(row["charter_capital"], sign=True) if row["charter_capital"] is not None else ""
    return ", ".join(_plain(row[name]) for name in FACT_GROUPS[group][1] if row[name] is not None)


def _statuses(reading: Reading, ids: Pair) -> list[Line]:
    status = OrganisationStatus.__table__.c
    told = _by_organisation(
        reading, select(status.organisation_id, status.status, status.since).where(status.organisation_id.in_(ids)), ids
    )
    for rows in told:
        rows.sort(key=lambda row: row["since"] or datetime.date.min)
    latest = [rows[-1] if rows else None for rows in told]
    if latest == [None, None]:
        return []
    begins = [row["since"] or datetime.date.min if row is not None else None for row in latest]
    first = begins[1] is None or (begins[0] is not None and begins[0] > begins[1])
    values = (_status(latest[0]), _status(latest[1]))
    same = [(row["status"], row["since"]) for row in told[0]] == [(row["status"], row["since"]) for row in told[1]]
    return [Line("statuses", tr("Hoạt động và thành viên"), tr("Trạng thái hiện nay"), values, ids[0] if first else ids[1], same)]


def _status(row: Row | None) -> str:
    if row is None:
        return ""
    name = status_name(row["status"])
    return tr("{status}, từ {day}").format(status=name, day=format_date(row["since"])) if row["since"] is not None else name


def _memberships(reading: Reading, ids: Pair) -> list[Line]:
    table = OrganisationMembership.__table__
    told = _by_organisation(reading, select(table).where(table.c.organisation_id.in_(ids)).order_by(table.c.id), ids)
    if told == ([], []):
        return []
    weights = [
        max(((row["ended_on"] is None, sum(value is not None for value in row.values())) for row in rows), default=(False, 0))
        for rows in told
    ]  # fmt: skip
    values = ("; ".join(map(_membership, told[0])), "; ".join(map(_membership, told[1])))
    offered = ids[0] if weights[0] >= weights[1] else ids[1]
    same = [] in told
    return [Line("memberships", tr("Hoạt động và thành viên"), tr("Thành viên Liên minh"), values, offered, same)]


def _membership(row: Row) -> str:
    parts = [member_kind_name(row["member_kind"])]
    if row["admitted_on"] is not None:
        parts.append(tr("kết nạp {day}").format(day=format_date(row["admitted_on"])))
    if row["decision"] is not None:
        parts.append(tr("QĐ {number}").format(number=row["decision"]))
    if row["ended_on"] is not None:
        parts.append(tr("thôi từ {day}").format(day=format_date(row["ended_on"])))
    return ", ".join(parts)


def _waiting(reading: Reading, ids: Pair) -> list[Line]:
    """Applications that wait: of two the earlier is offered; beside a membership it will be settled by that."""
    table = MembershipApplication.__table__
    query = select(table).where(table.c.organisation_id.in_(ids), table.c.outcome.is_(None)).order_by(table.c.applied_on, table.c.id)
    told = _by_organisation(reading, query, ids)
    if told == ([], []):
        return []
    values = ("; ".join(format_date(row["applied_on"]) for row in told[0]), "; ".join(format_date(row["applied_on"]) for row in told[1]))
    days = [rows[0]["applied_on"] if rows else datetime.date.max for rows in told]
    title = tr("Đơn gia nhập chờ xét (khép lại nếu đã là thành viên)")
    return [Line("application", tr("Hoạt động và thành viên"), title, values, ids[0] if days[0] <= days[1] else ids[1], [] in told)]


def _figures(reading: Reading, ids: Pair, newer: int) -> list[Line]:
    table = OrganisationFigures.__table__
    told = _by_organisation(reading, select(table).where(table.c.organisation_id.in_(ids)), ids)
    by_year = [{row["year"]: row for row in rows} for rows in told]
    found = []
    for year in sorted(by_year[0].keys() & by_year[1].keys(), reverse=True):
        pair = (by_year[0][year], by_year[1][year])
        first = offered_figures(pair[0], pair[1], newer == ids[0])
        for key in FIGURES:
            if pair[0][key] is None and pair[1][key] is None:
                continue
            offered = ids[0] if first[key] else ids[1]
            values = (_figure(key, pair[0][key]), _figure(key, pair[1][key]))
            section = tr("Số liệu năm {year}").format(year=year)
            found.append(Line(f"figure:{year}:{key}", section, figure_name(key), values, offered, pair[0][key] == pair[1][key]))
    return found


def _figure(key: str, value: Any) -> str:
    if value is None:
        return ""
    sort = FIGURES[key][1]
    if sort == "rating":
        return rating_name(value)
    if sort == "flag":
        return tr("Có") if value else tr("Không")
    return format_dong(value, sign=True) if sort == "money" else format_number(value)


def _ratings(reading: Reading, ids: Pair, newer: int) -> list[Line]:
    table, score = OrganisationRating.__table__, RatingScore.__table__.c
    told = _by_organisation(reading, select(table).where(table.c.organisation_id.in_(ids)), ids)
    by_year = [{row["year"]: row for row in rows} for rows in told]
    years = sorted(by_year[0].keys() & by_year[1].keys(), reverse=True)
    ratings = [by_year[side][year]["id"] for side in (0, 1) for year in years]
    points: dict[int, Any] = {}
    for rating, own, office in reading.connection.execute(
        select(score.rating_id, score.own, score.office).where(score.rating_id.in_(ratings))
    ):
        given = office if office is not None else own
        if given is not None:
            points[rating] = points.get(rating, 0) + given
    found = []
    for year in years:
        pair = (by_year[0][year], by_year[1][year])
        weights = [(row["rated_on"] is not None, row["id"] in points, ids[side] == newer) for side, row in enumerate(pair)]
        values = (_rating(pair[0], points), _rating(pair[1], points))
        offered = ids[0] if weights[0] > weights[1] else ids[1]
        found.append(Line(f"rating:{year}", tr("Đánh giá, xếp loại"), tr("Năm {year}").format(year=year), values, offered))
    return found


def _rating(row: Row, points: Mapping[int, Any]) -> str:
    if row["not_rated"] is not None:
        return tr("Không xếp loại: {why}").format(why=not_rated_name(row["not_rated"]))
    told = tr("{points} điểm").format(points=format_number(points[row["id"]], 2)) if row["id"] in points else tr("Chưa chấm")
    return f"{told}, {format_date(row['rated_on'])}" if row["rated_on"] is not None else told


def _dossiers(reading: Reading, ids: Pair) -> list[Line]:
    found = []
    for key, (record, title) in DOSSIERS.items():
        table = record.__table__
        told = _by_organisation(reading, select(table).where(table.c.organisation_id.in_(ids)).order_by(table.c.id), ids)
        if told != ([], []):
            values = (_listed(key, told[0]), _listed(key, told[1]))
            found.append(Line(f"dossier:{key}", tr("Hồ sơ"), tr(title), values, BOTH, [] in told, both=True))
    return found


def _posts(reading: Reading, ids: Pair, newer: int) -> list[Line]:
    """A post that one person holds at a time, held at one time by somebody else at either side."""
    table = Officer.__table__
    query = select(table).where(table.c.organisation_id.in_(ids), table.c.post.in_(sorted(SINGLE_POSTS))).order_by(table.c.post, table.c.id)
    ours, theirs = _by_organisation(reading, query, ids)
    found = []
    for post in dict.fromkeys(row["post"] for row in ours):
        pair = [(one, other) for one in ours for other in theirs if one["post"] == other["post"] == post and cannot_both_hold(one, other)]
        if pair:
            values = (_named("officers", pair[0][0]), _named("officers", pair[0][1]))
            found.append(Line(f"post:{post}", tr("Hồ sơ"), post_name(post), values, newer))
    return found


def _listed(key: str, rows: Sequence[Row]) -> str:
    named = [_named(key, row) for row in rows[:_TOLD_IN_FULL]]
    more = len(rows) - len(named)
    return "; ".join([*named, tr("và {count} mục khác").format(count=more)] if more else named)


def _named(key: str, row: Row) -> str:
    if key == "officers":
        return f"{row['full_name']} ({post_name(row['post'])})"
    if key == "registrations":
        return tr("Đăng ký lần đầu") if row["turn"] == 0 else tr("Thay đổi lần {turn}").format(turn=row["turn"])
    if key == "products":
        return str(row["name"])
    if key == "certificates":
        return " ".join(part for part in (certificate_name(row["kind"]), row["number"]) if part)
    return f"{row['content'] or policy_name(row['policy'])} ({format_date(row['reached_on'])})"


#: Tables of the register itself, whose rows join by the rules of this area; the rest follows.
OWN_TABLES = frozenset({
    "organisation_status", "organisation_membership", "organisation_figures", "organisation_officer", "organisation_registration",
    "organisation_product", "organisation_certificate", "organisation_policy", "organisation_link", "organisation_application",
    "organisation_rating", "organisation_sheet", "organisation_not_double", "organisation_merged",
})  # fmt: skip


def _elsewhere(reading: Reading, ids: Pair) -> list[Elsewhere]:
    counts: dict[str, list[int]] = {}
    for side in (0, 1):
        for each in held(reading.connection, Organisation, ids[side], but=OWN_TABLES):
            counts.setdefault(each.words or tr("Mục khác"), [0, 0])[side] += each.count
    return [Elsewhere(words, (first, second)) for words, (first, second) in counts.items()]


def _hindrance(reading: Reading, ids: Pair) -> str:
    """Two that are tied to each other are two by what the register itself says."""
    link = OrganisationLink.__table__.c
    query = select(link.relation).where(
        or_(*((link.from_id == one) & (link.to_id == other) for one, other in (ids, ids[::-1])))
    )  # fmt: skip
    relation = reading.connection.scalar(query.limit(1))
    if relation is None:
        return ""
    return tr("Sổ ghi hai tổ chức này có quan hệ “{relation}” nên là hai tổ chức; nếu ghi nhầm, hãy xóa quan hệ ấy trước.").format(
        relation=relation_name(relation, from_first=True).lower()
    )


def _by_organisation(reading: Reading, query: Any, ids: Pair) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the rows of each of two organisations."""
    rows = [dict(row) for row in reading.connection.execute(query).mappings()]
    first, second = ([row for row in rows if row["organisation_id"] == id] for id in ids)
    return first, second


def _plain(value: Any) -> str:
    return format_date(value) if isinstance(value, datetime.date) else str(value)
