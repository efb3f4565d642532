"""What the printed papers of a membership say of a member."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.queries.at_a_day import organisation
from lmhtx_desktop.areas.organisations.records import Commune, Organisation, OrganisationMembership
from lmhtx_desktop.store.datafile import Reading

_membership = OrganisationMembership.__table__.c
_BATCH = 500


@dataclass(frozen=True)
class Admitted:
    """What papers say of one member; None: not recorded."""

    membership_id: int
    organisation_id: int
    name: str
    kind: str
    tax_code: str | None
    address: str | None
    commune: str | None
    representative: str | None
    representative_title: str | None
    member_kind: str
    admitted_on: datetime.date | None
    decision: str | None
    decision_on: datetime.date | None
    certificate: str | None
    certificate_on: datetime.date | None
    card: str | None

    @property
    def place(self) -> str | None:
        """The address with its commune, once."""
        parts = [self.address] if self.address else []
        if self.commune and (self.address is None or self.commune.lower() not in self.address.lower()):
            parts.append(self.commune)
        return ", ".join(parts) or None


def admitted(reading: Reading, memberships: Sequence[int]) -> list[Admitted]:
    """Return what papers say of these memberships, in the order given; those that are not there (any more) are left out."""
    found: dict[int, Admitted] = {}
    for start in range(0, len(memberships), _BATCH):
        query = (
            select(
                _membership.id.label("membership_id"), _membership.organisation_id, organisation.name, organisation.kind, organisation.tax_code,
                organisation.address, Commune.name.label("commune"), organisation.representative, organisation.representative_title,
                _membership.member_kind, _membership.admitted_on, _membership.decision, _membership.decision_on, _membership.certificate,
                _membership.certificate_on, _membership.card,
            )
            .join(Organisation, organisation.id == _membership.organisation_id)
            .outerjoin(Commune, Commune.id == organisation.commune_id)
            .where(_membership.id.in_(memberships[start : start + _BATCH]))
        )  # fmt: skip
        found |= {row.membership_id: Admitted(**row._mapping) for row in reading.connection.execute(query)}
    return [found[id] for id in memberships if id in found]


def admitted_together(reading: Reading, members: Sequence[Admitted]) -> list[list[Admitted]]:
    """Group members by their admission decision, and complete each group with all the others admitted by it.

    A decision is told apart by its number and its day (that of the admission where none is recorded); who has none stands alone.
    """
    numbers = sorted({member.decision for member in members if member.decision is not None})
    ids: list[int] = []
    for start in range(0, len(numbers), _BATCH):
        ids += reading.connection.scalars(select(_membership.id).where(_membership.decision.in_(numbers[start : start + _BATCH])))
    chosen = {member.membership_id for member in members}
    groups: dict[tuple[str, datetime.date | None] | int, list[Admitted]] = {}
    for member in [*members, *(other for other in admitted(reading, ids) if other.membership_id not in chosen)]:
        key = member.membership_id if member.decision is None else (member.decision, member.decision_on or member.admitted_on)
        groups.setdefault(key, []).append(member)
    return [group for group in groups.values() if any(member.membership_id in chosen for member in group)]
