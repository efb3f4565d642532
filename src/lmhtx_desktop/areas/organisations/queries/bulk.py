"""What changing one field of many organisations would do, row by row: seen before it is done, and done as seen."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import member_span, membership, organisation
from lmhtx_desktop.areas.organisations.queries.fields import register_fields
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationMembership
from lmhtx_desktop.areas.organisations.rules import FACTS, tidied, twin_key
from lmhtx_desktop.areas.organisations.words import Kind, MemberKind
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.finding import FindField
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

#: Fields that may be the same for many organisations.
CHANGED_TOGETHER = (
    "sector", "field_113", "vsic_code", "commune_id", "area", "old_province", "old_commune", "representative_title", "certificate_place",
    "member_kind",
)  # fmt: skip
_BATCH = 500


@dataclass(frozen=True)
class FieldChange:
    """One row of a change of many: values before and after (as kept), and why it cannot be done, or "".

    `row_id` is of the row that changes: the organisation, or its membership.
    """

    id: int
    name: str
    row_id: int
    before: Any
    after: Any
    problem: str = ""

    @property
    def is_change(self) -> bool:
        """Whether anything would change at all."""
        return not self.problem and self.before != self.after


def changeable_fields() -> list[FindField]:
    """Return the fields that can be changed for many, with their choices."""
    described = {each.key: each for each in register_fields()}
    return [described[key] for key in CHANGED_TOGETHER]


def preview_change(reading: Reading, ids: Sequence[int], field: str, value: Any) -> list[FieldChange]:
    """Return what giving `field` this value would do to each organisation, in the order of `ids`.

    Raises:
        RuleBroken: field ``value``: it cannot be kept at all.
    """
    return changes_of(reading.connection, reading.today, ids, field, value)


def changes_of(connection: Connection, today: datetime.date, ids: Sequence[int], field: str, value: Any) -> list[FieldChange]:
    """Return the changes, read on `connection`; see `preview_change`."""
    kept = checked_value(field, value, today)
    found: dict[int, FieldChange] = {}
    for start in range(0, len(ids), _BATCH):
        batch = list(ids[start : start + _BATCH])
        changes = _of_memberships(connection, today, batch, kept) if field == "member_kind" else _of_facts(connection, batch, field, kept)
        found |= {change.id: change for change in changes}
    if field == "commune_id" and kept is not None:
        found = _without_twins(connection, found, kept)
    return [found[id] for id in ids if id in found]


def checked_value(field: str, value: Any, today: datetime.date) -> Any:
    """Return a value as it is kept.

    Raises:
        RuleBroken: fields ``field``, ``value``.
    """
    if field not in CHANGED_TOGETHER:
        raise RuleBroken("field", tr("Hãy chọn mục cần sửa."))
    if field == "member_kind":
        if value not in set(MemberKind):
            raise RuleBroken("value", tr("Hãy chọn một mục trong danh sách."))
        return str(value)
    facts = {**dict.fromkeys(FACTS), "name": "-", "kind": str(Kind.HTX), field: value}
    try:
        return tidied(facts, today)[field]
    except RuleBroken as broken:
        raise RuleBroken("value", broken.sentence) from broken


def _of_facts(connection: Connection, ids: Sequence[int], field: str, value: Any) -> list[FieldChange]:
    query = select(organisation.id, organisation.name, organisation[field]).where(organisation.id.in_(ids))
    return [FieldChange(row[0], row[1], row[0], row[2], value) for row in connection.execute(query)]


def _of_memberships(connection: Connection, today: datetime.date, ids: Sequence[int], value: str) -> list[FieldChange]:
    query = (
        select(organisation.id, organisation.name, membership.id, membership.member_kind)
        .select_from(Organisation)
        .outerjoin(OrganisationMembership, (membership.organisation_id == organisation.id) & member_span(today))
        .where(organisation.id.in_(ids))
    )
    return [
        FieldChange(id, name, row_id or 0, before, value, "" if row_id is not None else tr("Hiện không phải là thành viên Liên minh."))
        for id, name, row_id, before in connection.execute(query)
    ]


def _without_twins(connection: Connection, found: dict[int, FieldChange], commune: int) -> dict[int, FieldChange]:
    """Two of the same kind and name cannot stand in one commune."""
    kinds: dict[int, str] = {}
    for start in range(0, len(found), _BATCH):
        batch = list(found)[start : start + _BATCH]
        kinds |= {
            row[0]: row[1] for row in connection.execute(select(organisation.id, organisation.kind).where(organisation.id.in_(batch)))
        }
    there = select(organisation.id, organisation.kind, organisation.name).where(organisation.commune_id == commune)
    names = Counter((kind, twin_key(name)) for id, kind, name in connection.execute(there) if id not in found)
    names.update((kinds[id], twin_key(change.name)) for id, change in found.items())
    problem = tr("Ở xã này đã có tổ chức cùng tên.")
    return {
        id: FieldChange(change.id, change.name, change.row_id, change.before, change.after, problem)
        if change.before != commune and names[kinds[id], twin_key(change.name)] > 1
        else change
        for id, change in found.items()
    }
