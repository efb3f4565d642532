"""Entering, mending, re-stating and removing one organisation."""

import dataclasses
import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select

from lmhtx_desktop.areas.organisations.commands.statuses import refuse_reviving
from lmhtx_desktop.areas.organisations.records import Commune, NotDouble, Organisation, OrganisationLink, OrganisationStatus
from lmhtx_desktop.areas.organisations.rules import (
    OrganisationFacts,
    check_status,
    name_sort_key,
    search_text,
    tidied_facts,
    twin_key,
)
from lmhtx_desktop.areas.organisations.rules.dossier import check_link
from lmhtx_desktop.areas.organisations.words import Kind, Relation, Status, status_name
from lmhtx_desktop.kernel.changes import ALL_AREAS, Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy_lines
from lmhtx_desktop.store.tables import Record
from lmhtx_desktop.store.work import Work

#: Rows that go along when an organisation is removed.
_GOES_ALONG = (OrganisationStatus.__tablename__, NotDouble.__tablename__)


@dataclass(frozen=True, kw_only=True)
class RegisterOrganisation(OrganisationFacts):
    """A new organisation and its status; `status_since` None means since a day not recorded."""

    status: str | None = Status.ACTIVE
    status_since: datetime.date | None = None


@dataclass(frozen=True, kw_only=True)
class EditOrganisation(OrganisationFacts):
    """All undated facts of organisation `id`, as they shall be."""

    id: int


@dataclass(frozen=True)
class ChangeStatus:
    """From `since` on the organisation has this status; None: since a day not recorded."""

    organisation: int
    status: str
    since: datetime.date | None
    note: str = ""


@dataclass(frozen=True)
class RemoveOrganisation:
    """Take organisation `id` out of the register, as entered by mistake."""

    id: int


def register_organisation(work: Work, order: RegisterOrganisation) -> Done:
    """Enter an organisation.

    Raises:
        RuleBroken: a fact that cannot be kept; the tax code or the name in this commune is there already.
    """
    facts = checked_facts(work, order)
    organisation = work.add(Organisation(**{**facts, **searched_columns(work, facts)}))
    if order.status is not None:
        check_status(facts["kind"], order.status, order.status_since, work.today)
        work.add(OrganisationStatus(organisation_id=organisation.id, status=str(order.status), since=order.status_since))
    done = work.note("register_organisation", tr("Thêm {name}").format(name=facts["name"]), {Area.ORGANISATIONS})
    return dataclasses.replace(done, id=organisation.id)


def edit_organisation(work: Work, order: EditOrganisation) -> Done:
    """Mend the undated facts of an organisation.

    Raises:
        RuleBroken: as for `register_organisation`; or a status or a tie of it does not exist for the new kind.
    """
    organisation = work.get(Organisation, order.id)
    facts = checked_facts(work, order, but=order.id)
    if facts["kind"] != organisation.kind:
        _refuse_foreign_statuses(work, order.id, facts["kind"])
        refuse_foreign_ties(work, order.id, facts["kind"])
    for name, value in {**facts, **searched_columns(work, facts)}.items():
        setattr(organisation, name, value)
    done = work.note("edit_organisation", tr("Sửa thông tin {name}").format(name=facts["name"]), ALL_AREAS)
    return dataclasses.replace(done, id=order.id)


def change_status(work: Work, order: ChangeStatus) -> Done:
    """Record that from a day on an organisation has another status; two on one day: the later entry counts.

    Raises:
        RuleBroken: not in the official list of its kind, the day has not come, or a group that became a cooperative would be at work
            again.
    """
    organisation = work.get(Organisation, order.organisation)
    check_status(organisation.kind, order.status, order.since, work.today)
    same_day = OrganisationStatus.since.is_(None) if order.since is None else OrganisationStatus.since == order.since
    present = work.session.scalar(select(OrganisationStatus).where(OrganisationStatus.organisation_id == organisation.id, same_day))
    if present is None:
        work.add(
            OrganisationStatus(organisation_id=organisation.id, status=order.status, since=order.since, note=tidy_lines(order.note) or None)
        )
    else:
        present.status, present.note = order.status, tidy_lines(order.note) or None
    refuse_reviving(work, organisation)
    done = work.note(
        "change_status", tr("{name}: {status}").format(name=organisation.name, status=status_name(order.status)), {Area.ORGANISATIONS}
    )
    return dataclasses.replace(done, id=organisation.id)


def remove_organisation(work: Work, order: RemoveOrganisation) -> Done:
    """Remove an organisation entered by mistake, with its statuses and what was judged of its likeness to others.

    Raises:
        RuleBroken: something refers to it (membership, figures, fees, loans, classes …).
    """
    organisation = work.get(Organisation, order.id)
    for table in Record.metadata.tables.values():
        for key in table.foreign_keys:
            if key.column.table.name != Organisation.__tablename__ or table.name in _GOES_ALONG:
                continue
            if work.session.scalar(select(func.count()).select_from(table).where(key.parent == order.id)):
                raise RuleBroken("", tr(
                    "{name} đã có dữ liệu kèm theo (thành viên, số liệu năm, hội phí, vay vốn, lớp học…) nên không xóa được; "
                    "nếu tổ chức đã chấm dứt, hãy đổi trạng thái."
                ).format(name=organisation.name))  # fmt: skip
    statuses = select(OrganisationStatus).where(OrganisationStatus.organisation_id == order.id)
    judged = select(NotDouble).where(or_(NotDouble.first_id == order.id, NotDouble.second_id == order.id))
    for row in [*work.session.scalars(statuses), *work.session.scalars(judged)]:
        work.session.delete(row)
    work.session.flush()
    work.session.delete(organisation)
    return work.note("remove_organisation", tr("Xóa {name}").format(name=organisation.name), {Area.ORGANISATIONS})


def checked_facts(work: Work, facts: OrganisationFacts, but: int | None = None, predecessor: int | None = None) -> dict[str, Any]:
    """Return the facts of organisation `but` (None: a new one) as the table keeps them.

    A THT that became an HTX (or becomes one: `predecessor`) and that HTX share one code (NĐ 295/2026 Đ.14).

    Raises:
        RuleBroken: a fact that cannot be kept; another has the tax code, or the name in this commune.
    """
    kept = tidied_facts(facts, work.today)
    others = select(Organisation.name, Organisation.id).where(Organisation.id != (but or 0))
    if kept["tax_code"] is not None:
        same_code = work.session.scalar(others.where(Organisation.tax_code == kept["tax_code"], Organisation.id.not_in(
            [predecessor or 0, *_other_selves(work, but)])).limit(1))  # fmt: skip
        if same_code is not None:
            raise RuleBroken("tax_code", tr("Mã số thuế này đã ghi cho {name}.").format(name=same_code))
    if kept["commune_id"] is not None:
        work.get(Commune, kept["commune_id"], "commune_id")
        neighbours = work.session.scalars(others.where(Organisation.commune_id == kept["commune_id"], Organisation.kind == kept["kind"]))
        twin = next((name for name in neighbours if twin_key(name) == twin_key(kept["name"])), None)
        if twin is not None:
            raise RuleBroken("name", tr("Ở xã này đã có {name}. Nếu là tổ chức khác, hãy ghi tên phân biệt.").format(name=twin))
    return kept


def _other_selves(work: Work, organisation: int | None) -> list[int]:
    """Return what the organisation was before it became an HTX, or became."""
    link = OrganisationLink
    query = select(link.from_id, link.to_id).where(
        link.relation == Relation.BECAME, or_(link.from_id == (organisation or 0), link.to_id == (organisation or 0))
    )
    return [id for pair in work.session.execute(query) for id in pair]


def searched_columns(work: Work, facts: Mapping[str, Any]) -> dict[str, str]:
    """Make the columns lists are searched and sorted by."""
    commune = None
    if facts["commune_id"] is not None:
        commune = work.get(Commune, facts["commune_id"], "commune_id").name
    return {"sort_key": name_sort_key(facts["name"]), "search_text": search_text(facts, commune)}


def refuse_foreign_ties(work: Work, organisation: int, kind: str, field: str = "kind") -> None:
    """Refuse `kind` for an organisation that has a tie this kind cannot have.

    Raises:
        RuleBroken: field `field`.
    """
    link = OrganisationLink
    for tie in work.session.scalars(select(link).where(or_(link.from_id == organisation, link.to_id == organisation))):
        other = work.get(Organisation, tie.to_id if tie.from_id == organisation else tie.from_id)
        kinds = (kind, other.kind) if tie.from_id == organisation else (other.kind, kind)
        try:
            check_link(tie.relation, *kinds)
        except RuleBroken as refused:
            told = tr("Hồ sơ có liên kết với {name}. {why}")
            raise RuleBroken(field, told.format(name=other.name, why=refused.sentence)) from refused


def _refuse_foreign_statuses(work: Work, organisation: int, kind: str) -> None:
    for status in work.session.scalars(select(OrganisationStatus).where(OrganisationStatus.organisation_id == organisation)):
        try:
            check_status(Kind(kind), status.status, status.since, work.today)
        except RuleBroken as refused:
            raise RuleBroken("kind", refused.sentence) from refused
