"""What lies in a loan folder beside its steps: people, assets that secure the loan, inspections of how the money was used."""

import dataclasses
import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.folders import contract_of
from lmhtx_desktop.areas.fund.commands.folders import lines_or_none
from lmhtx_desktop.areas.fund.commands.shared import (
    file_of,
    identity_number,
    not_closed,
    not_in_future,
    not_too_much,
    required,
    text_or_none,
)
from lmhtx_desktop.areas.fund.records import Loan, LoanApplication, LoanCollateral, LoanDisbursement, LoanInspection, LoanPerson
from lmhtx_desktop.areas.fund.words.folder import CollateralKind, PersonRole, folder_number
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.tables import Record
from lmhtx_desktop.store.work import Work

_TABLES: dict[str, type[LoanPerson] | type[LoanCollateral] | type[LoanInspection]] = {
    "person": LoanPerson, "collateral": LoanCollateral, "inspection": LoanInspection,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class RecordPerson:
    """Somebody beside the borrower; `id` to mend one. A person by `full_name`, or an organisation of the register.

    `identity_number`: 12 digits (9 of an old CMND); None leaves what is recorded as it is.
    """

    application: int
    role: str
    full_name: str | None = None
    organisation_id: int | None = None
    identity_number: str | None = None
    phone: str | None = None
    address: str | None = None
    relation: str | None = None
    id: int | None = None


@dataclass(frozen=True, kw_only=True)
class RecordCollateral:
    """An asset that secures the loan; `id` to mend one. Money in đồng; `deducted` is taken off before provisions are made."""

    application: int
    kind: str
    name: str
    pledged_on: datetime.date
    value: Dong | None = None
    deducted: Dong | None = None
    owner: str | None = None
    papers: str | None = None
    registered_on: datetime.date | None = None
    registration_number: str | None = None
    id: int | None = None


@dataclass(frozen=True)
class ReleaseCollateral:
    """The asset no longer secures the loan (giải chấp)."""

    collateral: int
    released_on: datetime.date
    release_number: str | None = None


@dataclass(frozen=True, kw_only=True)
class RecordInspection:
    """The fund looked how the money was used; `id` to mend one. `used_amount` đồng were seen used for the purpose."""

    application: int
    inspected_on: datetime.date
    for_purpose: bool
    findings: str
    used_amount: Dong | None = None
    number: str | None = None
    people: str | None = None
    conclusion: str | None = None
    id: int | None = None


@dataclass(frozen=True)
class RemoveLine:
    """Take a line out of a folder; `what`: ``person``, ``collateral`` or ``inspection``."""

    what: str
    id: int


def record_person(work: Work, order: RecordPerson) -> Done:
    """Enter or mend somebody beside the borrower.

    Raises:
        RuleBroken: ``role``, ``full_name``, ``organisation_id`` or ``identity_number``.
    """
    folder = work.get(LoanApplication, order.application)
    if order.role not in list(PersonRole):
        raise RuleBroken("role", tr("Hãy chọn vai trò của người này trong hồ sơ."))
    columns: dict[str, Any] = {
        "role": order.role, "organisation_id": order.organisation_id, "phone": text_or_none(order.phone),
        "address": text_or_none(order.address), "relation": text_or_none(order.relation), **_identity(order),
    }  # fmt: skip
    if order.organisation_id is None:
        columns["full_name"] = required(order.full_name, "full_name", tr("Hãy ghi họ và tên."))
    else:
        found = organisations_by_id(Reading(work.session.connection(), work.today), [order.organisation_id])
        if order.organisation_id not in found:
            raise RuleBroken("organisation_id", tr("Hãy chọn tổ chức trong danh sách."))
        if order.organisation_id == folder.organisation_id:
            raise RuleBroken("organisation_id", tr("Đây chính là khách hàng vay."))
        columns |= {"full_name": found[order.organisation_id].name, "identity_number": None}
    columns["search_text"] = fold(f"{columns['full_name']} {columns['phone'] or ''}")[:500]
    _keep(work, LoanPerson, folder, order.id, columns)
    return _noted(work, "record_person", tr("Hồ sơ vay {number}: ghi {what}"), folder, columns["full_name"])


def record_collateral(work: Work, order: RecordCollateral) -> Done:
    """Enter or mend an asset.

    Raises:
        RuleBroken: ``kind``, ``name``, a day that cannot be, or a deducted value above the value.
    """
    folder = work.get(LoanApplication, order.application)
    if order.kind not in list(CollateralKind):
        raise RuleBroken("kind", tr("Hãy chọn loại tài sản."))
    name = required(order.name, "name", tr("Hãy mô tả tài sản."))
    not_in_future(order.pledged_on, work.today, "pledged_on")
    for field in ("value", "deducted"):
        if (getattr(order, field) or 0) < 0:
            raise RuleBroken(field, tr("Số tiền không được âm."))
        not_too_much(getattr(order, field), field)
    if order.deducted is not None and order.deducted > (order.value or 0):
        raise RuleBroken("deducted", tr("Giá trị khấu trừ không thể lớn hơn giá trị tài sản."))
    if order.registered_on is not None:
        not_in_future(order.registered_on, work.today, "registered_on")
    old = None if order.id is None else work.get(LoanCollateral, order.id)
    if old is not None and old.released_on is not None and old.released_on < order.pledged_on:
        raise RuleBroken(
            "pledged_on", tr("Tài sản đã giải chấp ngày {day}, ngày nhận bảo đảm phải trước đó.").format(day=format_date(old.released_on))
        )
    if old is None or (old.deducted, old.pledged_on) != (order.deducted, order.pledged_on):
        before = [] if old is None else [(old.pledged_on, old.deducted)]
        _refuse_in_closed_period(work, folder, [*before, (order.pledged_on, order.deducted)], "pledged_on")
    _keep(work, LoanCollateral, folder, order.id, {
        "kind": order.kind, "name": name, "pledged_on": order.pledged_on, "value": order.value, "deducted": order.deducted,
        "owner": text_or_none(order.owner), "papers": text_or_none(order.papers), "registered_on": order.registered_on,
        "registration_number": text_or_none(order.registration_number),
    })  # fmt: skip
    return _noted(work, "record_collateral", tr("Hồ sơ vay {number}: ghi tài sản bảo đảm {what}"), folder, name)


def _refuse_in_closed_period(
    work: Work, folder: LoanApplication, assets: Collection[tuple[datetime.date, Dong | None]], field: str
) -> None:
    """The value deducted before provisions stays as it is in a period whose books are closed; `assets`: days of pledge and values touched.

    An asset without such a value counts too where the contract tells one: from its pledge on the assets stand for the contract.
    """
    contract = contract_of(work.session.connection(), folder.id)
    if contract is not None:
        told = work.get(Loan, contract[0]).collateral_deducted
        days = [day for day, deducted in assets if deducted or told]
        if days:
            not_closed(work, folder.fund_id, min(days), field)


def release_collateral(work: Work, order: ReleaseCollateral) -> Done:
    """Give an asset back; all that was lent must have been repaid by then.

    Raises:
        RuleBroken: ``released_on``: something is still owed, the books of the day are closed, or the day cannot be.
    """
    asset = work.get(LoanCollateral, order.collateral)
    folder = work.get(LoanApplication, asset.application_id)
    not_in_future(order.released_on, work.today, "released_on")
    if order.released_on < asset.pledged_on:
        raise RuleBroken(
            "released_on", tr("Ngày giải chấp phải từ ngày nhận bảo đảm {day} trở đi.").format(day=format_date(asset.pledged_on))
        )
    _refuse_in_closed_period(work, folder, [(order.released_on, asset.deducted)], "released_on")
    owed = _owed_on(work, folder.id, order.released_on)
    if owed:
        raise RuleBroken(
            "released_on", tr("Đến ngày này khoản vay còn nợ {amount} đ nên chưa giải chấp được.").format(amount=format_dong(owed))
        )
    asset.released_on, asset.release_number = order.released_on, text_or_none(order.release_number)
    return _noted(work, "release_collateral", tr("Hồ sơ vay {number}: giải chấp {what}"), folder, asset.name)


def record_inspection(work: Work, order: RecordInspection) -> Done:
    """Enter or mend an inspection.

    Raises:
        RuleBroken: ``inspected_on`` before money left, ``findings`` missing, or ``used_amount`` more than was lent.
    """
    folder = work.get(LoanApplication, order.application)
    not_in_future(order.inspected_on, work.today, "inspected_on")
    contract = contract_of(work.session.connection(), folder.id)
    out = LoanDisbursement.__table__.c
    lent = (
        work.session.execute(select(out.paid_on, out.amount).where(out.loan_id == contract[0], out.voided_on.is_(None))).all()
        if contract is not None
        else []
    )
    if not lent:
        raise RuleBroken("inspected_on", tr("Khoản vay chưa giải ngân nên chưa kiểm tra sử dụng vốn được."))
    first = min(row.paid_on for row in lent)
    if order.inspected_on < first:
        raise RuleBroken("inspected_on", tr("Ngày kiểm tra phải từ ngày giải ngân {day} trở đi.").format(day=format_date(first)))
    most = sum(row.amount for row in lent if row.paid_on <= order.inspected_on)
    if order.used_amount is not None and not 0 <= order.used_amount <= most:
        raise RuleBroken(
            "used_amount", tr("Số vốn đã sử dụng không thể lớn hơn số đã giải ngân {amount} đ.").format(amount=format_dong(most))
        )
    findings = required(order.findings, "findings", tr("Hãy ghi kết quả kiểm tra."))
    _keep(work, LoanInspection, folder, order.id, {
        "inspected_on": order.inspected_on, "for_purpose": order.for_purpose, "findings": lines_or_none(order.findings) or findings,
        "used_amount": order.used_amount, "number": text_or_none(order.number), "people": lines_or_none(order.people),
        "conclusion": lines_or_none(order.conclusion),
    })  # fmt: skip
    return _noted(
        work, "record_inspection", tr("Hồ sơ vay {number}: kiểm tra sử dụng vốn ngày {what}"), folder, format_date(order.inspected_on)
    )


def remove_line(work: Work, order: RemoveLine) -> Done:
    """Take a line out of its folder.

    Raises:
        RuleBroken: it is gone already.
    """
    line = work.get(_TABLES[order.what], order.id)
    folder = work.get(LoanApplication, line.application_id)
    said = (
        line.full_name
        if isinstance(line, LoanPerson)
        else line.name
        if isinstance(line, LoanCollateral)
        else format_date(line.inspected_on)
    )
    if isinstance(line, LoanCollateral):
        _refuse_in_closed_period(work, folder, [(line.pledged_on, line.deducted)], "")
    work.session.delete(line)
    return _noted(work, "remove_folder_line", tr("Hồ sơ vay {number}: xóa {what}"), folder, said)


def _keep(work: Work, table: type[Record], folder: LoanApplication, id: int | None, columns: dict[str, Any]) -> None:
    if id is None:
        work.add(table(application_id=folder.id, **columns))
        return
    line: Any = work.get(table, id)
    for name, value in columns.items():
        setattr(line, name, value)


def _identity(order: RecordPerson) -> dict[str, str]:
    """Return the identity number as digits, nothing where it shall stay as it is."""
    digits = identity_number(order.identity_number, "identity_number")
    return {} if digits is None else {"identity_number": digits}


def _owed_on(work: Work, application_id: int, day: datetime.date) -> Dong:
    contract = contract_of(work.session.connection(), application_id)
    if contract is None:
        return 0
    position = file_of(work, contract[0]).on(day)
    return max(0, position.settlement) if position.lent and not position.is_settled else 0


def _noted(work: Work, command: str, sentence: str, folder: LoanApplication, what: str) -> Done:
    done = work.note(command, sentence.format(number=folder_number(folder.number, folder.year), what=what), {Area.FUND})
    return dataclasses.replace(done, id=folder.id)
