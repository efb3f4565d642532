"""What `lmhtx check` verifies of the files of organisations: one holder of a post, ties that can be, days in order."""

from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import aliased

from lmhtx_desktop.areas.organisations.queries.at_a_day import status_at
from lmhtx_desktop.areas.organisations.records import Certificate, Officer, Organisation, OrganisationLink, Product
from lmhtx_desktop.areas.organisations.rules.dossier import check_link
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES, SINGLE_POSTS, Relation, post_name
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.datafile import Reading

_organisation = Organisation.__table__.c


def one_holder_of_a_post(reading: Reading) -> list[Finding]:
    """Find posts of one holder that two hold at a time, and terms that end before they begin."""
    one, other = aliased(Officer), aliased(Officer)
    query = (
        select(_organisation.name, one.post)
        .join(one, one.organisation_id == _organisation.id)
        .join(other, and_(other.organisation_id == one.organisation_id, other.post == one.post, other.id > one.id))
        .where(one.post.in_(sorted(SINGLE_POSTS)), _overlap(one, other))
        .distinct()
    )
    found = [
        Finding("one_holder_of_a_post", tr("{name}: hai người cùng là {post} trong một thời gian.").format(name=name, post=post_name(post)))
        for name, post in reading.connection.execute(query)
    ]
    turned = select(_organisation.name, Officer.full_name).join(Officer, Officer.organisation_id == _organisation.id)
    for name, person in reading.connection.execute(turned.where(Officer.until < Officer.since)):
        found.append(Finding("officer_days", tr("{name}: {person} thôi giữ chức vụ trước ngày bắt đầu.").format(name=name, person=person)))
    return found


def ties_that_can_be(reading: Reading) -> list[Finding]:
    """Find ties these kinds cannot have, ties recorded twice at a time, and groups at work although they became cooperatives."""
    link = OrganisationLink.__table__.c
    first: Any = aliased(Organisation)
    second: Any = aliased(Organisation)
    query = (
        select(link.relation, first.name, first.kind, second.name.label("second"), second.kind.label("second_kind"),
               status_at(reading.today, first.id).label("status"))
        .select_from(OrganisationLink)
        .join(first, first.id == link.from_id)
        .join(second, second.id == link.to_id)
    )  # fmt: skip
    found = []
    for row in reading.connection.execute(query):
        try:
            check_link(row.relation, row.kind, row.second_kind)
        except RuleBroken as refused:
            found.append(Finding("ties_that_can_be", tr("{first} – {second}: {why}").format(
                first=row.name, second=row.second, why=refused.sentence)))  # fmt: skip
        if row.relation == Relation.BECAME and row.status not in ENDED_STATUSES:
            found.append(Finding("converted_group", tr("{first} đã chuyển thành {second} mà chưa chấm dứt hoạt động.").format(
                first=row.name, second=row.second)))  # fmt: skip
    one, other = aliased(OrganisationLink), aliased(OrganisationLink)
    same = and_(other.from_id == one.from_id, other.to_id == one.to_id, other.relation == one.relation, other.id > one.id)
    twice = select(_organisation.name).join(one, one.from_id == _organisation.id).join(other, same).where(_overlap(one, other)).distinct()
    for name in reading.connection.scalars(twice):
        found.append(Finding("doubled_tie", tr("{name}: một liên kết ghi hai lần trong cùng thời gian.").format(name=name)))
    return found


def days_of_papers_in_order(reading: Reading) -> list[Finding]:
    """Find certificates and OCOP recognitions that run out before they were given."""
    found = []
    for record, given in ((Certificate, Certificate.issued_on), (Product, Product.recognised_on)):
        query: Any = select(_organisation.name).join(record, record.organisation_id == _organisation.id)
        for name in reading.connection.scalars(query.where(record.expires_on < given)):
            found.append(Finding("paper_days", tr("{name}: chứng nhận hết hạn trước ngày cấp.").format(name=name)))
    return found


def _overlap(one: Any, other: Any) -> Any:
    """Say in SQL whether two spans have a day in common (`rules.dossier.overlap`)."""
    return and_(
        or_(one.until.is_(None), other.since.is_(None), other.since < one.until),
        or_(other.until.is_(None), one.since.is_(None), one.since < other.until),
    )


CHECKS = (one_holder_of_a_post, ties_that_can_be, days_of_papers_in_order)
