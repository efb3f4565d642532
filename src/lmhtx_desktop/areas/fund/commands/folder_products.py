"""What ties a folder to the loan product it asks for: on offer when the application came, and every proposal inside its terms."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.folders import contract_of
from lmhtx_desktop.areas.fund.book.products import Product, products
from lmhtx_desktop.areas.fund.records import LoanApplication, LoanStep
from lmhtx_desktop.areas.fund.rules.products import outside_offer
from lmhtx_desktop.areas.fund.words.folder import step_name
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong
from lmhtx_desktop.store.work import Work

#: What of an application its product speaks of; where none of it changes, an edit is not measured again.
_MEASURED = ("product_id", "received_on", "requested_amount", "requested_months", "purpose")
_FIELDS = {"amount": "requested_amount", "months": "requested_months"}


def check_application(work: Work, columns: Mapping[str, Any], known: LoanApplication | None) -> None:
    """Check an application against the product it names, by the terms in force on the day it was received.

    `known`: the folder as it is, where it is mended.

    Raises:
        RuleBroken: ``product_id``: not offered that day, of another fund, a step lies outside it, or the contract is signed;
            else the field that lies outside.
    """
    if known is not None and all(columns[name] == getattr(known, name) for name in _MEASURED):
        return
    if known is not None and columns["product_id"] != known.product_id and contract_of(work.session.connection(), known.id) is not None:
        raise RuleBroken("product_id", tr("Hồ sơ đã ký hợp đồng; sản phẩm vay theo hợp đồng nên không đổi ở đơn được."))
    if columns["product_id"] is None:
        return
    product = _product(work, columns["product_id"], columns["fund_id"])
    terms = product.terms_on(columns["received_on"])
    if terms is None:
        raise RuleBroken("product_id", tr("Sản phẩm “{name}” không cho vay vào ngày nhận đơn {day}.").format(
            name=product.name, day=format_date(columns["received_on"])))  # fmt: skip
    for field, sentence in outside_offer(terms, amount=columns["requested_amount"], months=columns["requested_months"]):
        raise RuleBroken(_FIELDS[field], sentence)
    if terms.purpose and not columns["purpose"]:
        raise RuleBroken("purpose", tr("Hãy ghi mục đích vay; sản phẩm này cho vay để: {purpose}.").format(purpose=terms.purpose))
    if known is not None and columns["product_id"] != known.product_id:
        _check_steps(work, product, known)


def check_proposal(
    work: Work, folder: LoanApplication, on: datetime.date, amount: Dong | None, months: int | None, rate: Decimal | None
) -> None:
    """Check what a step proposes or decides against the folder's product, by the terms in force on the day of the step.

    A step that names no figures, and a folder without a product, are not asked.

    Raises:
        RuleBroken: ``done_on``: the product is not offered that day; else ``amount``, ``months`` or ``annual_rate_percent``.
    """
    if folder.product_id is None or (amount, months, rate) == (None, None, None):
        return
    for field, sentence in _outside(_product(work, folder.product_id, folder.fund_id), on, amount, months, rate):
        raise RuleBroken(field, sentence)


def check_product_of_contract(work: Work, contract: Mapping[str, Any], *, other_product: bool) -> None:
    """Refuse a contract by another product than its folder asks for, unless that was said to be meant (`other_product`).

    A folder that names no product leaves the choice to the contract.

    Raises:
        RuleBroken: ``product_id``.
    """
    if contract["application_id"] is None or other_product:
        return
    folder = work.get(LoanApplication, contract["application_id"], "application_id")
    if folder.product_id is None or folder.product_id == contract["product_id"]:
        return
    product = _product(work, folder.product_id, folder.fund_id)
    raise RuleBroken("product_id", tr("Hồ sơ đề nghị vay theo sản phẩm “{name}”; nếu quỹ cho vay theo sản phẩm khác, hãy đánh dấu ở ô bên dưới.").format(
        name=product.name))  # fmt: skip


def _check_steps(work: Work, product: Product, folder: LoanApplication) -> None:
    """Refuse a change of product that a step recorded already does not keep to."""
    query = (
        select(LoanStep).where(LoanStep.application_id == folder.id, LoanStep.amount.is_not(None)).order_by(LoanStep.done_on, LoanStep.id)
    )
    for step in work.session.scalars(query):
        for _, sentence in _outside(product, step.done_on, step.amount, step.months, step.annual_rate_percent):
            raise RuleBroken("product_id", tr("{step} ngày {day}: {sentence}").format(
                step=step_name(step.kind), day=format_date(step.done_on), sentence=sentence))  # fmt: skip


def _outside(product: Product, on: datetime.date, amount: Dong | None, months: int | None, rate: Decimal | None) -> list[tuple[str, str]]:
    terms = product.terms_on(on)
    if terms is None:
        sentence = tr("Sản phẩm “{name}” không cho vay vào ngày {day}; hãy đổi sản phẩm vay ở đơn.")
        return [("done_on", sentence.format(name=product.name, day=format_date(on)))]
    return outside_offer(terms, amount=amount, months=months, rate=rate, offered=product.rate_on(on))


def _product(work: Work, id: int, fund: int) -> Product:
    found = next((each for each in products(work.session.connection(), fund) if each.id == id), None)
    if found is None:
        raise RuleBroken("product_id", tr("Hãy chọn sản phẩm vay của quỹ cho vay."))
    return found
