"""The file of one organisation: all that its page shows, every question answered by an index."""

import datetime
import itertools
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import not_ended, status_at
from lmhtx_desktop.areas.organisations.queries.briefs import Figures
from lmhtx_desktop.areas.organisations.queries.detail import OrganisationDetail, organisation_detail
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.queries.search import organisation_filter
from lmhtx_desktop.areas.organisations.queries.sizing import Sizes, size_of
from lmhtx_desktop.areas.organisations.records import (
    Certificate,
    Commune,
    Officer,
    Organisation,
    OrganisationLink,
    PolicyReached,
    Product,
    Registration,
)
from lmhtx_desktop.areas.organisations.rules import founded_in
from lmhtx_desktop.areas.organisations.rules.dossier import holds_on, same_person
from lmhtx_desktop.areas.organisations.rules.standing import InOffice, Standing, warnings_of
from lmhtx_desktop.areas.organisations.words import POST_NAMES, Kind, Relation
from lmhtx_desktop.store.datafile import Reading

#: So many are offered for type-ahead.
_OFFERED = 30
_POST_ORDER = {str(post): place for place, post in enumerate(POST_NAMES)}
_officer, _registration, _product = Officer.__table__.c, Registration.__table__.c, Product.__table__.c
_certificate, _policy, _link = Certificate.__table__.c, PolicyReached.__table__.c, OrganisationLink.__table__.c
_organisation = Organisation.__table__.c


@dataclass(frozen=True)
class OfficerLine:
    """One person in one post. `identity_tail`: last four digits of the personal number, or None; the rest is not handed out."""

    id: int
    post: str
    full_name: str
    birth_on: datetime.date | None
    birth_year: int | None
    sex: str | None
    training: str | None
    phone: str | None
    email: str | None
    since: datetime.date | None
    until: datetime.date | None
    note: str | None
    identity_tail: str | None
    represents: bool
    holds: bool


@dataclass(frozen=True)
class RegistrationLine:
    """A registration (turn 0) or the n-th change of it."""

    id: int
    turn: int
    number: str | None
    registered_on: datetime.date | None
    place: str | None
    content: str | None


@dataclass(frozen=True)
class ProductLine:
    """A product and its OCOP recognition."""

    id: int
    name: str
    capacity: str | None
    stars: int | None
    decision: str | None
    recognised_on: datetime.date | None
    expires_on: datetime.date | None
    note: str | None


@dataclass(frozen=True)
class CertificateLine:
    """A certificate of quality or origin."""

    id: int
    kind: str
    number: str | None
    scope: str | None
    issuer: str | None
    issued_on: datetime.date | None
    expires_on: datetime.date | None
    note: str | None


@dataclass(frozen=True)
class PolicyLine:
    """A support received; money in đồng by source, None where not recorded."""

    id: int
    policy: str
    reached_on: datetime.date
    content: str | None
    decision: str | None
    people: int | None
    from_central: int | None
    from_local: int | None
    from_other: int | None

    @property
    def total(self) -> int | None:
        """All money recorded, in đồng; None where none is."""
        told = [amount for amount in (self.from_central, self.from_local, self.from_other) if amount is not None]
        return sum(told) if told else None


@dataclass(frozen=True)
class LinkLine:
    """A tie with another organisation; `is_first`: this one is the first of the two (`Relation`). `holds`: today."""

    id: int
    relation: str
    is_first: bool
    other: int
    other_name: str
    other_kind: str
    since: datetime.date | None
    until: datetime.date | None
    note: str | None
    holds: bool


@dataclass(frozen=True)
class OrganisationFile:
    """All that the page of an organisation shows.

    Attributes:
        officers: by post, those in office first. registrations: newest first. policies: newest first. links: those that hold first.
        member_htx: cooperatives that are members of this union today by its ties; None where no tie is recorded.
        warnings: what asks for a look. sizes: by its newest figures.
    """

    detail: OrganisationDetail
    officers: list[OfficerLine]
    registrations: list[RegistrationLine]
    products: list[ProductLine]
    certificates: list[CertificateLine]
    policies: list[PolicyLine]
    links: list[LinkLine]
    member_htx: int | None
    warnings: list[str]
    sizes: Sizes | None = None

    @property
    def row(self) -> OrganisationRow:
        """Facts, status and membership of today."""
        return self.detail.row


def organisation_file(reading: Reading, id: int) -> OrganisationFile | None:
    """Return the file of organisation `id`, or of the one it was merged into; None if it is not there (any more)."""
    detail = organisation_detail(reading, id, history=False)
    if detail is None:
        return None
    id = detail.row.id
    officers = officers_of(reading, id, detail.row.representative)
    products = [
        ProductLine(*row) for row in _lines_of(reading, Product, ProductLine, id, (_product.stars.desc().nulls_last(), _product.name))
    ]
    certificates = [
        CertificateLine(*row) for row in _lines_of(reading, Certificate, CertificateLine, id, (_certificate.kind, _certificate.expires_on))
    ]
    links = links_of(reading, id)
    member_htx = _member_htx(links) if detail.row.kind == Kind.LHHTX else None
    return OrganisationFile(
        detail,
        officers,
        [RegistrationLine(*row) for row in _lines_of(reading, Registration, RegistrationLine, id, (_registration.turn.desc(),))],
        products,
        certificates,
        [PolicyLine(*row) for row in _lines_of(reading, PolicyReached, PolicyLine, id, (_policy.reached_on.desc(), _policy.id.desc()))],
        links,
        member_htx,
        warnings_of(_standing(detail, officers, products, certificates, member_htx), reading.today),
        size_of(reading, id),
    )


def officers_of(reading: Reading, organisation: int, representative: str | None) -> list[OfficerLine]:
    """Return who holds and held posts: those in office by post, then those who left, the latest first."""
    own = ("id", "post", "full_name", "birth_on", "birth_year", "sex", "training", "phone", "email", "since", "until", "note")
    query = select(*(_officer[name] for name in own), func.substr(_officer.identity_number, -4).label("identity_tail")).where(
        _officer.organisation_id == organisation
    )
    lines = []
    for row in reading.connection.execute(query):
        holds = holds_on(row.since, row.until, reading.today)
        told: dict[str, Any] = dict(row._mapping)
        lines.append(OfficerLine(**told, represents=holds and same_person(row.full_name, representative), holds=holds))
    now = sorted(
        (line for line in lines if line.holds), key=lambda line: (_POST_ORDER[line.post], line.since or datetime.date.min, line.id)
    )
    before = sorted((line for line in lines if not line.holds), key=lambda line: (line.until or datetime.date.min, line.id), reverse=True)
    return now + before


def links_of(reading: Reading, organisation: int) -> list[LinkLine]:
    """Return the ties of an organisation from both sides, those that hold today first, then by relation and name."""
    lines = []
    for is_first, here, there in ((True, _link.from_id, _link.to_id), (False, _link.to_id, _link.from_id)):
        query = (
            select(
                _link.id, _link.relation, there, _organisation.name, _organisation.kind, _link.since, _link.until, _link.note,
                _organisation.sort_key,
            )
            .select_from(OrganisationLink)
            .join(Organisation, _organisation.id == there)
            .where(here == organisation)
        )  # fmt: skip
        for id, relation, other, name, kind, since, until, note, key in reading.connection.execute(query):
            line = LinkLine(id, relation, is_first, other, name, kind, since, until, note, holds_on(since, until, reading.today))
            lines.append((not line.holds, relation, is_first, key, line))
    return [line for *_, line in sorted(lines, key=lambda each: each[:4])]


def find_others(reading: Reading, text: str, kinds: tuple[str, ...], but: int) -> list[tuple[int, str, str]]:
    """Return organisations of these kinds for type-ahead, as (id, name, what tells them apart), without `but`."""
    query = (
        select(_organisation.id, _organisation.name, _organisation.tax_code, Commune.name)
        .select_from(Organisation)
        .outerjoin(Commune, Commune.id == _organisation.commune_id)
        .where(organisation_filter(text), _organisation.kind.in_(kinds), _organisation.id != but)
        .order_by(_organisation.sort_key)
        .limit(_OFFERED)
    )
    return [(id, name, " · ".join(filter(None, (code, commune)))) for id, name, code, commune in reading.connection.execute(query)]


def expiring(reading: Reading, first: datetime.date, last: datetime.date) -> list[tuple[datetime.date, str, int, str, str]]:
    """List what runs out from `first` to `last`: (last day, ``certificate`` or ``product``, organisation, its name, kind or product)."""
    found = []
    for what, table, record, named in (
        ("certificate", _certificate, Certificate, _certificate.kind), ("product", _product, Product, _product.name),
    ):  # fmt: skip
        query: Select[Any] = (
            select(table.expires_on, _organisation.id, _organisation.name, named)
            .select_from(record)
            .join(Organisation, _organisation.id == table.organisation_id)
            .where(table.expires_on.between(first, last), not_ended(status_at(first)))
        )
        found += [(day, what, id, name, told) for day, id, name, told in reading.connection.execute(query)]
    return sorted(found)


def _lines_of(reading: Reading, record: Any, shape: type[Any], organisation: int, order: Any) -> Any:
    table = record.__table__.c
    query = select(*(table[name] for name in shape.__dataclass_fields__)).where(table.organisation_id == organisation).order_by(*order)
    return reading.connection.execute(query)


def _member_htx(links: list[LinkLine]) -> int | None:
    members = [link for link in links if link.relation == Relation.MEMBER and not link.is_first]
    return sum(link.holds and link.other_kind == Kind.HTX for link in members) if members else None


def _standing(
    detail: OrganisationDetail, officers: list[OfficerLine], products: list[ProductLine], certificates: list[CertificateLine],
    member_htx: int | None,
) -> Standing:  # fmt: skip
    newest: Figures | None = detail.figures[0] if detail.figures else None
    run = list(itertools.takewhile(lambda line: line.status == detail.row.status, detail.statuses))
    days = [line.expires_on for line in products] + [line.expires_on for line in certificates]
    return Standing(
        kind=detail.row.kind,
        status=detail.row.status,
        status_since=run[-1].since if run else None,
        figures_year=newest.year if newest else None,
        members_official=newest.members_official if newest else None,
        members=newest.members if newest else None,
        member_htx=member_htx,
        representative=detail.row.representative,
        officers=[InOffice(line.post, line.full_name, line.since, line.until) for line in officers],
        expiries=[day for day in days if day is not None],
        founded=founded_in(detail.row.founded_on, detail.row.founded_year),
        first_figures=min((each.year for each in detail.figures), default=None),
    )
