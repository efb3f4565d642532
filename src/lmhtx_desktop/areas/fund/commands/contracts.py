"""Contracts: granting, mending before money leaves, cancelling, closing."""

import dataclasses
import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.loans import Contract, LoanFile, terms_of
from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.commands.folder_links import number_in_folder, refuse_against_folder
from lmhtx_desktop.areas.fund.commands.folder_products import check_product_of_contract
from lmhtx_desktop.areas.fund.commands.products import follows_decisions
from lmhtx_desktop.areas.fund.commands.shared import (
    file_of,
    identity_number,
    not_closed,
    not_in_future,
    not_too_much,
    refuse_ended,
    required,
    text_or_none,
)
from lmhtx_desktop.areas.fund.commands.sources import source_of
from lmhtx_desktop.areas.fund.records import Fund, Loan, LoanHoliday, LoanRow
from lmhtx_desktop.areas.fund.rules.checks import BorrowerKind
from lmhtx_desktop.areas.fund.rules.products import write_order
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.terms import ORDER_ON_TIME, ORDER_OVERDUE, CustomRow, check_terms
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import refuse_odd_year
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.text import fold, sort_key
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True, kw_only=True)
class GrantLoan:
    """A signed contract: who, what for, how much, on which terms. Money in đồng, rates in percent per year.

    Give `organisation_id` for an HTX or LHHTX, or `borrower_name` for a person (``PERSON``). The terms are those of `rules.terms.LoanTerms`.
    `application_id`: the folder with the decision this contract carries out. `rows` only with plan ``custom``. Customers with the same `related_group` count as related persons (NĐ 45/2021 Đ.23).
    `source_id`: the source of capital it is drawn on; None only where the fund has none recorded. `product_id`: the product whose terms in
    force on the day of signing it keeps to; None: by agreement of its own. `other_product`: it is meant to be another than the folder asks for.
    """

    fund_id: int
    contract_number: str
    signed_on: datetime.date
    approved_amount: Dong
    months: int
    annual_rate_percent: Decimal
    organisation_id: int | None = None
    borrower_kind: str | None = None
    borrower_name: str | None = None
    borrower_id_number: str | None = None
    borrower_address: str | None = None
    borrower_phone: str | None = None
    sector: str | None = None
    related_group: str | None = None
    application_id: int | None = None
    purpose: str | None = None
    project_total: Dong | None = None
    own_capital: Dong | None = None
    collateral: str | None = None
    collateral_deducted: Dong | None = None
    planned_on: datetime.date | None = None
    plan: str = "equal_principal"
    day_count: str = "actual/365"
    pay_day: int | None = None
    principal_every_months: int = 1
    principal_grace_months: int = 0
    interest_every_months: int = 1
    round_to: Dong = 1000
    business_day: str = "none"
    overdue_rate_factor: Decimal = Decimal("1.5")
    late_interest_percent: Decimal = Decimal(0)
    rows: tuple[CustomRow, ...] = ()
    source_id: int | None = None
    product_id: int | None = None
    other_product: bool = False
    order_on_time: str = write_order(ORDER_ON_TIME)
    order_overdue: str = write_order(ORDER_OVERDUE)


@dataclass(frozen=True, kw_only=True)
class EditLoan(GrantLoan):
    """All facts of contract `id`, as they shall be; only before money left. Of a person, no `borrower_id_number` leaves the one recorded."""

    id: int


@dataclass(frozen=True)
class CancelLoan:
    """The contract is cancelled; no money ever left under it."""

    loan: int
    cancelled_on: datetime.date
    reason: str


@dataclass(frozen=True)
class CloseLoan:
    """The contract is closed (tất toán, thanh lý); everything was repaid."""

    loan: int
    closed_on: datetime.date
    note: str | None = None


def grant_loan(work: Work, order: GrantLoan) -> Done:
    """Enter a contract; its schedule follows from the terms.

    Raises:
        RuleBroken: the field of the order that cannot be.
    """
    order = dataclasses.replace(order, borrower_id_number=identity_number(order.borrower_id_number, "borrower_id_number"))
    columns = contract_columns(work, order, None)
    source_of(work, order.source_id, order.fund_id, "source_id")
    loan = work.add(Loan(**columns))
    _set_rows(work, loan.id, order)
    sentence = tr("Ghi hợp đồng vay {number} của {name}, {amount} đ")
    done = work.note("grant_loan", _said(sentence, loan), {Area.FUND})
    return dataclasses.replace(done, id=loan.id)


def edit_loan(work: Work, order: EditLoan) -> Done:
    """Mend a contract before money left; afterwards its terms change by dated amendments only.

    Raises:
        RuleBroken: as `grant_loan`, or money left already.
    """
    loan = work.get(Loan, order.id)
    file = file_of(work, order.id)
    refuse_ended(file)
    if file.facts.lent:
        raise RuleBroken("", tr("Hợp đồng đã giải ngân nên không sửa được điều kiện vay."))
    order = dataclasses.replace(order, borrower_id_number=identity_number(order.borrower_id_number, "borrower_id_number"))
    columns = contract_columns(work, order, order.id)
    source_of(work, order.source_id, order.fund_id, "source_id")
    for name, value in columns.items():
        setattr(loan, name, value)
    for row in work.session.scalars(select(LoanRow).where(LoanRow.loan_id == loan.id)):
        work.session.delete(row)
    work.session.flush()
    _set_rows(work, loan.id, order)
    done = work.note("edit_loan", _said(tr("Sửa hợp đồng vay {number} của {name}"), loan), {Area.FUND})
    return dataclasses.replace(done, id=loan.id)


def cancel_loan(work: Work, order: CancelLoan) -> Done:
    """Cancel a contract under which no money left.

    Raises:
        RuleBroken: money left, or the contract ended otherwise.
    """
    file = file_of(work, order.loan)
    refuse_ended(file)
    not_in_future(order.cancelled_on, work.today, "cancelled_on")
    if file.facts.lent:
        raise RuleBroken("", tr("Hợp đồng đã giải ngân; chỉ tất toán được khi đã thu hết nợ."))
    if order.cancelled_on < file.contract.signed_on:
        raise RuleBroken("cancelled_on", tr("Ngày hủy phải từ ngày ký hợp đồng trở đi."))
    loan = work.get(Loan, order.loan)
    loan.end_note = required(order.reason, "reason", tr("Hãy ghi lý do hủy hợp đồng."))
    loan.cancelled_on = order.cancelled_on
    done = work.note("cancel_loan", _said(tr("Hủy hợp đồng vay {number} của {name}"), loan), {Area.FUND})
    return dataclasses.replace(done, id=loan.id)


def close_loan(work: Work, order: CloseLoan) -> Done:
    """Close a contract on which everything was repaid.

    Raises:
        RuleBroken: something is still owed, money of the borrower is still held, or the contract ended already.
    """
    file = file_of(work, order.loan)
    refuse_ended(file)
    not_in_future(order.closed_on, work.today, "closed_on")
    not_closed(work, file.contract.fund_id, order.closed_on, "closed_on")
    _refuse_open(file, order.closed_on)
    loan = work.get(Loan, order.loan)
    loan.closed_on, loan.end_note = order.closed_on, text_or_none(order.note)
    done = work.note("close_loan", _said(tr("Tất toán hợp đồng vay {number} của {name}"), loan), {Area.FUND})
    return dataclasses.replace(done, id=loan.id)


def _refuse_open(file: LoanFile, day: datetime.date) -> None:
    position = file.on(day)
    if not position.lent:
        raise RuleBroken("closed_on", tr("Hợp đồng chưa giải ngân; nếu không vay nữa hãy hủy hợp đồng."))
    if not position.is_settled:
        raise RuleBroken("closed_on", tr("Đến ngày này khoản vay còn phải thu {amount} đ nên chưa tất toán được.").format(
            amount=format_dong(position.settlement)))  # fmt: skip
    if max(file.facts.days) > day:
        raise RuleBroken("closed_on", tr("Sau ngày này khoản vay còn phát sinh thu, chi."))


def _said(sentence: str, loan: Loan) -> str:
    return sentence.format(number=loan.contract_number, name=loan.borrower_name, amount=format_dong(loan.approved_amount))


def _set_rows(work: Work, loan_id: int, order: GrantLoan) -> None:
    for row in order.rows:
        work.add(LoanRow(loan_id=loan_id, due_on=row.due_on, principal=row.principal))


def contract_columns(work: Work, order: GrantLoan, own_id: int | None) -> dict[str, Any]:
    """Return the columns of a contract, checked."""
    work.get(Fund, order.fund_id, "fund_id")
    if order.source_id is not None:
        source_of(work, order.source_id, order.fund_id, "source_id")
    number = required(order.contract_number, "contract_number", tr("Hãy ghi số hợp đồng."))
    twin = work.session.scalar(select(Loan.id).where(Loan.fund_id == order.fund_id, Loan.contract_number == number))
    if twin is not None and twin != own_id:
        raise RuleBroken("contract_number", tr("Đã có hợp đồng số {number}.").format(number=number))
    not_in_future(order.signed_on, work.today, "signed_on")
    for field in ("project_total", "own_capital", "collateral_deducted"):
        if (getattr(order, field) or 0) < 0:
            raise RuleBroken(field, tr("Số tiền không được âm."))
        not_too_much(getattr(order, field), field)
    if order.own_capital is not None and order.project_total is not None and order.own_capital > order.project_total:
        raise RuleBroken("own_capital", tr("Vốn chủ sở hữu tham gia không thể lớn hơn tổng vốn đầu tư của dự án."))
    columns = {name: value for name, value in dataclasses.asdict(order).items() if name not in ("id", "rows", "other_product")}
    columns |= _borrower(work, order)
    columns |= {
        name: text_or_none(columns[name])
        for name in ("borrower_id_number", "borrower_address", "borrower_phone", "related_group", "purpose", "collateral")
    }
    columns["contract_number"] = number
    columns["planned_on"] = order.planned_on or order.signed_on
    columns["sort_key"] = sort_key(columns["borrower_name"])
    columns["search_text"] = fold(f"{columns['borrower_name']} {number}")[:500]
    columns["borrower_id_number"] = columns["borrower_id_number"] or _number_kept(work, columns, own_id)
    refuse_against_folder(work, columns, own_id)
    check_product_of_contract(work, columns, other_product=order.other_product)
    columns["rate_by_decision"] = False
    columns["rate_by_decision"] = _check_terms(work, columns, order)
    return columns


def _number_kept(work: Work, columns: Mapping[str, Any], own_id: int | None) -> str | None:
    """Return the identity number recorded already, where none was typed: the contract's own, else that of the person's folder."""
    known = None if own_id is None else work.get(Loan, own_id)
    if columns["organisation_id"] is not None:
        return None
    if known is not None and known.organisation_id is None and known.borrower_id_number:
        return known.borrower_id_number
    return number_in_folder(work, columns)


def _check_terms(work: Work, columns: dict[str, Any], order: GrantLoan) -> bool:
    """Check the terms by law and by the product; return whether the rate follows the product's decisions."""
    refuse_odd_year(columns["planned_on"], "planned_on")
    if columns["planned_on"] < order.signed_on:
        raise RuleBroken("planned_on", tr("Ngày giải ngân dự kiến phải từ ngày ký hợp đồng trở đi."))
    holidays = frozenset(work.session.scalars(select(LoanHoliday.day)))
    try:
        terms = terms_of(Contract(**{"id": 0, "closed_on": None, "cancelled_on": None, "end_note": None, **columns}), order.rows, holidays)
    except ValueError as error:
        raise RuleBroken("plan", tr("Hãy chọn cách trả nợ, cách tính ngày và cách xử lý ngày nghỉ trong danh sách.")) from error
    try:
        check_terms(terms, limits_on(order.signed_on).caps)
        schedule(terms)
        return follows_decisions(work, order.product_id, order.fund_id, order.signed_on, terms)
    except RuleBroken as broken:
        names = {"principal": "approved_amount", "custom_rows": "rows", "holidays": "business_day"}
        raise RuleBroken(names.get(broken.field, broken.field), broken.sentence) from broken


def _borrower(work: Work, order: GrantLoan) -> dict[str, Any]:
    """Return who borrows: an organisation of the register that may, or a person (NĐ 45/2021 Đ.20)."""
    if order.organisation_id is None:
        if order.borrower_kind not in (None, BorrowerKind.PERSON):
            raise RuleBroken("organisation_id", tr("Hãy chọn HTX, liên hiệp HTX vay vốn trong danh sách tổ chức."))
        name = required(order.borrower_name, "borrower_name", tr("Hãy ghi họ tên người vay."))
        return {"borrower_kind": str(BorrowerKind.PERSON), "borrower_name": name}
    found = organisations_by_id(Reading(work.session.connection(), work.today), [order.organisation_id])
    if order.organisation_id not in found:
        raise RuleBroken("organisation_id", tr("Hãy chọn tổ chức vay vốn trong danh sách."))
    brief = found[order.organisation_id]
    if brief.kind == "THT":
        raise RuleBroken("organisation_id", tr("Tổ hợp tác không được vay, thành viên của tổ hợp tác thì được (NĐ 45/2021 Điều 20)."))
    if brief.kind not in (BorrowerKind.HTX, BorrowerKind.LHHTX):
        raise RuleBroken(
            "organisation_id", tr("Quỹ chỉ cho HTX, liên hiệp HTX và thành viên của HTX, tổ hợp tác vay (NĐ 45/2021 Điều 20).")
        )
    return {
        "borrower_kind": brief.kind, "borrower_name": brief.name, "sector": order.sector or brief.sector,
        "borrower_address": order.borrower_address or brief.address, "borrower_phone": order.borrower_phone or brief.phone,
    }  # fmt: skip
