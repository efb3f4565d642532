"""Business rules of the register that `lmhtx check` verifies."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import aliased

from lmhtx_desktop.areas.organisations.queries.dossier_checks import CHECKS as FILE_CHECKS
from lmhtx_desktop.areas.organisations.rating_checks import RATING_CHECKS
from lmhtx_desktop.areas.organisations.records import (
    Commune,
    MembershipApplication,
    MembershipPaper,
    MembershipSuspension,
    Organisation,
    OrganisationFigures,
    OrganisationLink,
    OrganisationMembership,
    OrganisationStatus,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_doubts, name_sort_key, search_text
from lmhtx_desktop.areas.organisations.rules.membership import missing_paper_numbers
from lmhtx_desktop.areas.organisations.words import Relation, paper_kind_name
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.datafile import Reading

_organisation = Organisation.__table__.c
_figures = OrganisationFigures.__table__.c
_membership = OrganisationMembership.__table__.c
_status = OrganisationStatus.__table__.c


def orphan_facts(reading: Reading) -> list[Finding]:
    """Find statuses, memberships and figures of organisations that are not there."""
    found = []
    for record, words in (
        (OrganisationFigures, tr("số liệu năm")),
        (OrganisationMembership, tr("tư cách thành viên")),
        (OrganisationStatus, tr("trạng thái")),
    ):
        columns: Any = record.__table__.c
        query = select(columns.id).where(~select(_organisation.id).where(_organisation.id == columns.organisation_id).exists())
        found += [
            Finding("orphan_facts", tr("Dòng {id} của {what} không thuộc tổ chức nào.").format(id=id, what=words))
            for id in reading.connection.scalars(query)
        ]
    return found


def impossible_days(reading: Reading) -> list[Finding]:
    """Find days that cannot be: to come, or in the wrong order."""
    today, connection = reading.today, reading.connection
    found = []
    for name, day in connection.execute(select(_organisation.name, _organisation.founded_on).where(_organisation.founded_on > today)):
        found.append(Finding("impossible_days", tr("{name}: ngày thành lập {day} chưa tới.").format(name=name, day=format_date(day))))
    wrong = or_(_membership.ended_on < _membership.admitted_on, _membership.admitted_on > today, _membership.ended_on > today)
    query = select(_organisation.name).join(OrganisationMembership, _membership.organisation_id == _organisation.id).where(wrong)
    for name in connection.scalars(query):
        found.append(Finding("impossible_days", tr("{name}: ngày kết nạp hoặc ngày thôi thành viên không hợp lý.").format(name=name)))
    query = select(_organisation.name, _status.since).join(OrganisationStatus, _status.organisation_id == _organisation.id)
    for name, since in connection.execute(query.where(_status.since > today)):
        found.append(
            Finding("impossible_days", tr("{name}: trạng thái bắt đầu từ {day}, ngày chưa tới.").format(name=name, day=format_date(since)))
        )
    return found


def doubled_facts(reading: Reading) -> list[Finding]:
    """Find one tax code on several organisations, two statuses on one day, two memberships at once."""
    connection = reading.connection
    found = []
    codes = (
        select(_organisation.tax_code, func.count())
        .where(_organisation.tax_code.is_not(None), ~_became_another())
        .group_by(_organisation.tax_code)
    )
    for code, count in connection.execute(codes.having(func.count() > 1)):
        found.append(Finding("doubled_tax_code", tr("Mã số thuế {code} ghi cho {count} tổ chức.").format(code=code, count=count)))
    days = select(_organisation.name).join(OrganisationStatus, _status.organisation_id == _organisation.id)
    for name in connection.scalars(days.group_by(_organisation.id, _organisation.name, _status.since).having(func.count() > 1)):
        found.append(Finding("doubled_status", tr("{name}: hai trạng thái cùng một ngày.").format(name=name)))
    one, other = aliased(OrganisationMembership), aliased(OrganisationMembership)
    overlap = and_(
        one.organisation_id == other.organisation_id,
        one.id < other.id,
        or_(one.ended_on.is_(None), other.admitted_on.is_(None), other.admitted_on < one.ended_on),
        or_(other.ended_on.is_(None), one.admitted_on.is_(None), one.admitted_on < other.ended_on),
    )
    query = select(_organisation.name).join(one, one.organisation_id == _organisation.id).join(other, overlap)
    for name in connection.scalars(query):
        found.append(Finding("doubled_membership", tr("{name}: hai tư cách thành viên chồng lên nhau.").format(name=name)))
    return found


def _became_another() -> ColumnElement[bool]:
    """Say whether the organisation is a group that became a cooperative and handed its code on (NĐ 295/2026 Đ.14)."""
    link = OrganisationLink.__table__.c
    return select(link.id).where(link.from_id == _organisation.id, link.relation == Relation.BECAME).exists()


def memberships_that_fit(reading: Reading) -> list[Finding]:
    """Find rests outside their membership, and applications that wait although the organisation is a member."""
    rest, application = MembershipSuspension.__table__.c, MembershipApplication.__table__.c
    outside = or_(
        rest.since < _membership.admitted_on, rest.since >= _membership.ended_on, rest.until <= rest.since, rest.until > _membership.ended_on,
        and_(rest.until.is_(None), _membership.ended_on.is_not(None)),
    )  # fmt: skip
    query = (
        select(_organisation.name)
        .join(OrganisationMembership, _membership.organisation_id == _organisation.id)
        .join(MembershipSuspension, rest.membership_id == _membership.id)
        .where(outside)
    )
    found = [
        Finding("suspension_days", tr("{name}: lần tạm dừng sinh hoạt nằm ngoài thời gian là thành viên.").format(name=name))
        for name in reading.connection.scalars(query)
    ]
    member = select(_membership.id).where(
        _membership.organisation_id == _organisation.id, _membership.ended_on.is_(None), _membership.admitted_on <= application.applied_on
    )
    waiting = (
        select(_organisation.name)
        .join(MembershipApplication, application.organisation_id == _organisation.id)
        .where(application.outcome.is_(None), member.exists())
    )
    for name in reading.connection.scalars(waiting):
        found.append(Finding("waiting_member", tr("{name}: đã là thành viên mà đơn gia nhập còn chờ xét.").format(name=name)))
    return found


def gapless_papers(reading: Reading) -> list[Finding]:
    """Find numbers missing in the books of decisions, certificates and cards."""
    paper = MembershipPaper.__table__.c
    books: dict[tuple[str, int], list[int]] = {}
    for kind, year, number in reading.connection.execute(select(paper.kind, paper.year, paper.number)):
        books.setdefault((kind, year), []).append(number)
    return [
        Finding("paper_numbers", tr("{paper} năm {year}: thiếu số {numbers}.").format(
            paper=paper_kind_name(kind), year=year, numbers=", ".join(str(number) for number in missing)))
        for (kind, year), numbers in sorted(books.items()) if (missing := missing_paper_numbers(numbers))
    ]  # fmt: skip


def figures_that_fit(reading: Reading) -> list[Finding]:
    """Find years to come, and parts above their whole.

    Figures before the founding are no fault: the founding known may be a later registration; the organisation's page points at them.
    """
    query = select(_organisation.name, _figures.year, *(_figures[key] for key in FIGURES)).join(
        OrganisationFigures, _figures.organisation_id == _organisation.id
    )
    return [finding for row in reading.connection.execute(query).mappings() for finding in _figure_findings(row, reading.today.year)]


def _figure_findings(row: Any, this_year: int) -> Iterator[Finding]:
    where = tr("{name}, số liệu năm {year}").format(name=row["name"], year=row["year"])
    if row["year"] > this_year:
        yield Finding("figures_year", tr("{where}: năm chưa tới.").format(where=where))
    for _, sentence in figure_doubts(row):
        yield Finding("figures_fit", f"{where}: {sentence}")


def searched_texts(reading: Reading) -> list[Finding]:
    """Find organisations whose search and sort columns no longer follow from their facts."""
    query = select(Organisation.__table__, Commune.name.label("commune")).outerjoin(Commune, Commune.id == _organisation.commune_id)
    return [
        Finding("searched_texts", tr("{name}: cột tìm kiếm và sắp xếp không còn khớp; hãy mở Sửa và Ghi lại.").format(name=row["name"]))
        for row in reading.connection.execute(query).mappings()
        if row["sort_key"] != name_sort_key(row["name"]) or row["search_text"] != search_text(dict(row), row["commune"])
    ]


CHECKS = (
    orphan_facts,
    impossible_days,
    doubled_facts,
    memberships_that_fit,
    gapless_papers,
    figures_that_fit,
    searched_texts,
    *FILE_CHECKS,
    *RATING_CHECKS,
)
