"""Filling the file of an organisation: registrations, products, certificates, support received; and taking lines out of it."""

import dataclasses
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import func, select

from lmhtx_desktop.areas.organisations.records import (
    Certificate,
    Officer,
    Organisation,
    OrganisationLink,
    PolicyReached,
    Product,
    Registration,
)
from lmhtx_desktop.areas.organisations.rules.dossier import (
    CertificateFacts,
    PolicyFacts,
    ProductFacts,
    RegistrationFacts,
    tidied_certificate,
    tidied_policy,
    tidied_product,
    tidied_registration,
)
from lmhtx_desktop.areas.organisations.words import certificate_name, policy_name, post_name
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.tables import Record
from lmhtx_desktop.store.work import Work

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, kw_only=True)
class RecordRegistration(RegistrationFacts):
    """A registration of `organisation`, or a change of it; with `id`, the line of that number as it shall be."""

    organisation: int
    id: int | None = None


@dataclass(frozen=True, kw_only=True)
class RecordProduct(ProductFacts):
    """A product of `organisation`; with `id`, the line of that number as it shall be."""

    organisation: int
    id: int | None = None


@dataclass(frozen=True, kw_only=True)
class RecordCertificate(CertificateFacts):
    """A certificate of `organisation`; with `id`, the line of that number as it shall be."""

    organisation: int
    id: int | None = None


@dataclass(frozen=True, kw_only=True)
class RecordPolicy(PolicyFacts):
    """A support that reached `organisation`; with `id`, the line of that number as it shall be."""

    organisation: int
    id: int | None = None


@dataclass(frozen=True)
class RemoveLine:
    """Take a line out of the file, as entered by mistake; `what` is a key of `LINES`."""

    what: str
    id: int


#: What `RemoveLine` can take out.
LINES: dict[str, type[Any]] = {
    "officer": Officer, "registration": Registration, "product": Product, "certificate": Certificate, "policy": PolicyReached,
    "link": OrganisationLink,
}  # fmt: skip


def record_registration(work: Work, order: RecordRegistration) -> Done:
    """Record a registration or a change of it; the newest one gives the organisation its certificate's number, day and place.

    Raises:
        RuleBroken: as `tidied_registration`; this turn is recorded already.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    kept = tidied_registration(order, work.today)
    others = select(Registration).where(Registration.organisation_id == organisation.id, Registration.id != (order.id or 0))
    if work.session.scalar(others.where(Registration.turn == kept["turn"])) is not None:
        raise RuleBroken("turn", tr("Lần đăng ký này đã ghi rồi."))
    _keep(work, Registration, order.id, organisation.id, kept)
    newest = work.session.scalar(select(func.max(Registration.turn)).where(Registration.organisation_id == organisation.id))
    if newest == kept["turn"]:
        organisation.certificate_number = kept["number"] or organisation.certificate_number
        organisation.certificate_on = kept["registered_on"] or organisation.certificate_on
        organisation.certificate_place = kept["place"] or organisation.certificate_place
    said = tr("đăng ký thay đổi lần thứ {turn}").format(turn=kept["turn"]) if kept["turn"] else tr("đăng ký lần đầu")
    return _note(work, "record_registration", organisation, said)


def record_product(work: Work, order: RecordProduct) -> Done:
    """Record a product, with its OCOP stars if it was recognised.

    Raises:
        RuleBroken: as `tidied_product`.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    kept = tidied_product(order, work.today)
    _keep(work, Product, order.id, organisation.id, kept)
    return _note(work, "record_product", organisation, tr("sản phẩm {product}").format(product=kept["name"]))


def record_certificate(work: Work, order: RecordCertificate) -> Done:
    """Record a certificate of quality or origin.

    Raises:
        RuleBroken: as `tidied_certificate`.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    kept = tidied_certificate(order, work.today)
    _keep(work, Certificate, order.id, organisation.id, kept)
    said = tr("chứng nhận {certificate}").format(certificate=certificate_name(kept["kind"]))
    return _note(work, "record_certificate", organisation, said)


def record_policy(work: Work, order: RecordPolicy) -> Done:
    """Record a support that reached the organisation.

    Raises:
        RuleBroken: as `tidied_policy`.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    kept = tidied_policy(order, work.today)
    _keep(work, PolicyReached, order.id, organisation.id, kept)
    return _note(work, "record_policy", organisation, tr("hỗ trợ {policy}").format(policy=policy_name(kept["policy"])))


def remove_line(work: Work, order: RemoveLine) -> Done:
    """Take a line out of the file.

    Raises:
        RuleBroken: it is not there (any more).
    """
    line: Any = work.get(LINES[order.what], order.id)
    owner = line.from_id if isinstance(line, OrganisationLink) else line.organisation_id
    organisation = work.get(Organisation, owner)
    said = tr("xóa {what}").format(what=_said_of(line))
    work.session.delete(line)
    return _note(work, "remove_line", organisation, said)


def _said_of(line: Any) -> str:
    """Name a line in a sentence."""
    if isinstance(line, Officer):
        return f"{post_name(line.post)} {line.full_name}"
    if isinstance(line, Product):
        return tr("sản phẩm {product}").format(product=line.name)
    if isinstance(line, Certificate):
        return tr("chứng nhận {certificate}").format(certificate=certificate_name(line.kind))
    if isinstance(line, PolicyReached):
        return tr("hỗ trợ {policy}").format(policy=policy_name(line.policy))
    return tr("một dòng đăng ký") if isinstance(line, Registration) else tr("một liên kết")


def _keep(work: Work, record: type[R], id: int | None, organisation: int, kept: dict[str, Any]) -> None:
    """Add a line, or write over the one of that number."""
    if id is None:
        work.add(record(organisation_id=organisation, **kept))
        return
    line = work.get(record, id)
    for name, value in kept.items():
        setattr(line, name, value)


def _note(work: Work, command: str, organisation: Organisation, said: str) -> Done:
    sentence = tr("{name}: {what}").format(name=organisation.name, what=said)
    return dataclasses.replace(work.note(command, sentence, {Area.ORGANISATIONS}), id=organisation.id)
