"""What the list shows besides an organisation's own line, on a day: posts, OCOP stars, certificates in force."""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, or_, select

from lmhtx_desktop.areas.organisations.records import Certificate, Officer, Product
from lmhtx_desktop.store.datafile import Reading

_officer, _product, _certificate = Officer.__table__.c, Product.__table__.c, Certificate.__table__.c


@dataclass(frozen=True)
class Extras:
    """People by post (code), the most OCOP stars a product has, kinds of certificates in force (codes)."""

    posts: Mapping[str, str] = field(default_factory=dict)
    stars: int | None = None
    certificates: tuple[str, ...] = ()


NOTHING = Extras()


def extras_of(reading: Reading, ids: Sequence[int], day: datetime.date) -> dict[int, Extras]:
    """Return the extras of these organisations on `day`; one without any is left out."""
    posts: dict[int, dict[str, str]] = defaultdict(dict)
    query = (
        select(_officer.organisation_id, _officer.post, _officer.full_name)
        .where(
            _officer.organisation_id.in_(ids), or_(_officer.since.is_(None), _officer.since <= day),
            or_(_officer.until.is_(None), _officer.until > day),
        )
        .order_by(_officer.since.asc().nulls_first(), _officer.id)
    )  # fmt: skip
    for id, post, name in reading.connection.execute(query):
        posts[id][post] = name
    stars = select(_product.organisation_id, func.max(_product.stars)).where(
        _product.organisation_id.in_(ids), or_(_product.recognised_on.is_(None), _product.recognised_on <= day),
        or_(_product.expires_on.is_(None), _product.expires_on >= day),
    )  # fmt: skip
    best: dict[int, int | None] = {row[0]: row[1] for row in reading.connection.execute(stars.group_by(_product.organisation_id))}
    held: dict[int, list[str]] = defaultdict(list)
    valid = (
        select(_certificate.organisation_id, _certificate.kind)
        .where(
            _certificate.organisation_id.in_(ids), or_(_certificate.issued_on.is_(None), _certificate.issued_on <= day),
            or_(_certificate.expires_on.is_(None), _certificate.expires_on >= day),
        )
        .distinct()
        .order_by(_certificate.kind)
    )  # fmt: skip
    for id, kind in reading.connection.execute(valid):
        held[id].append(kind)
    return {id: Extras(posts.get(id, {}), best.get(id), tuple(held.get(id, ()))) for id in {*posts, *best, *held}}
