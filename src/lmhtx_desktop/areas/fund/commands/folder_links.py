"""What ties a contract to its folder: it carries out the decision, no more and no earlier."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.folders import contract_of
from lmhtx_desktop.areas.fund.records import LoanApplication, LoanStep
from lmhtx_desktop.areas.fund.words.folder import Step
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.store.work import Work


def refuse_against_folder(work: Work, contract: Mapping[str, Any], own_id: int | None) -> None:
    """Refuse a contract that its folder does not bear; one without a folder, or whose folder was made afterwards, is not asked.

    Raises:
        RuleBroken: ``application_id``: not decided, or another contract carries it out; else the field that differs from the decision.
    """
    if contract["application_id"] is None:
        return
    folder = work.get(LoanApplication, contract["application_id"], "application_id")
    other = contract_of(work.session.connection(), folder.id)
    if other is not None and other[0] != own_id:
        raise RuleBroken("application_id", tr("Hồ sơ vay này đã có hợp đồng."))
    if folder.fund_id != contract["fund_id"]:
        raise RuleBroken("fund_id", tr("Hồ sơ vay thuộc quỹ khác."))
    if (folder.organisation_id, folder.borrower_kind) != (contract["organisation_id"], contract["borrower_kind"]):
        raise RuleBroken("organisation_id", tr("Hồ sơ vay là của {name}.").format(name=folder.borrower_name))
    decision = work.session.scalar(select(LoanStep).where(LoanStep.application_id == folder.id, LoanStep.kind == Step.DECIDED))
    if decision is None:
        if other is None:
            raise RuleBroken("application_id", tr("Hồ sơ chưa có quyết định cho vay nên chưa ký hợp đồng được."))
        return
    if contract["signed_on"] < decision.done_on:
        raise RuleBroken("signed_on", tr("Ngày ký phải từ ngày quyết định cho vay {day} trở đi.").format(day=format_date(decision.done_on)))
    if decision.amount is not None and contract["approved_amount"] > decision.amount:
        raise RuleBroken("approved_amount", tr("Quyết định cho vay {amount} đ; hợp đồng không thể nhiều hơn.").format(
            amount=format_dong(decision.amount)))  # fmt: skip


def number_in_folder(work: Work, contract: Mapping[str, Any]) -> str | None:
    """Return the identity number of the person who borrows as the folder has it, so that nobody need type it twice."""
    if contract["application_id"] is None or contract["organisation_id"] is not None:
        return None
    return work.get(LoanApplication, contract["application_id"], "application_id").borrower_id_number
