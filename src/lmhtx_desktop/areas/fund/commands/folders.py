"""The loan folder: opening it, its steps in their order, the papers received."""

import dataclasses
import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select

from lmhtx_desktop.areas.fund.book.folders import contract_of, days_of_steps
from lmhtx_desktop.areas.fund.commands.folder_products import check_application, check_proposal
from lmhtx_desktop.areas.fund.commands.shared import identity_number, not_in_future, not_too_much, required, text_or_none
from lmhtx_desktop.areas.fund.records import Fund, Loan, LoanApplication, LoanPaper, LoanStep
from lmhtx_desktop.areas.fund.records.folders import LONGEST_PAPER
from lmhtx_desktop.areas.fund.rules.checks import BorrowerKind
from lmhtx_desktop.areas.fund.rules.folders import ENDINGS, IN_ORDER, PATH, check_step
from lmhtx_desktop.areas.fund.words.folder import Step, folder_number, step_name
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.text import fold, sort_key, tidy
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.work import Work

_MOST_MONTHS = 600


@dataclass(frozen=True, kw_only=True)
class OpenFolder:
    """An application for a loan was received. Money in đồng.

    Give `organisation_id` for an HTX or LHHTX; else `borrower_name`, and `member_of_id`: the HTX or THT the person belongs to.
    `product_id`: the product asked for, on offer on the day of receipt; None: none named.
    """

    fund_id: int
    received_on: datetime.date
    requested_amount: Dong
    requested_months: int | None = None
    organisation_id: int | None = None
    borrower_name: str | None = None
    member_of_id: int | None = None
    as_household: bool = False
    borrower_id_number: str | None = None
    borrower_address: str | None = None
    borrower_phone: str | None = None
    sector: str | None = None
    purpose: str | None = None
    project_total: Dong | None = None
    own_capital: Dong | None = None
    product_id: int | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class EditFolder(OpenFolder):
    """All facts of the application in folder `id`, as they shall be; of a person, no `borrower_id_number` leaves the one recorded."""

    id: int


@dataclass(frozen=True)
class OpenFolderOfLoan:
    """A folder for a contract that was entered without one."""

    loan: int
    received_on: datetime.date


@dataclass(frozen=True, kw_only=True)
class RecordStep:
    """A step of the folder, entered or mended. `kind`: a code of `rules.folders.Step`; `people` one on a line, name and post.

    `amount`, `months`, `annual_rate_percent`: what is proposed or decided; of a decision to lend all three are required.
    """

    application: int
    kind: str
    done_on: datetime.date
    number: str | None = None
    people: str | None = None
    opinion: str | None = None
    amount: Dong | None = None
    months: int | None = None
    annual_rate_percent: Decimal | None = None


@dataclass(frozen=True)
class RemoveStep:
    """Take a step entered by mistake out again; only the last one."""

    application: int
    kind: str


@dataclass(frozen=True)
class ReceivePapers:
    """These papers of a step were received on that day."""

    application: int
    step: str
    names: tuple[str, ...]
    received_on: datetime.date


@dataclass(frozen=True)
class RemovePaper:
    """A paper entered by mistake was not received."""

    paper: int


def open_folder(work: Work, order: OpenFolder) -> Done:
    """Begin a folder; it gets the next number of its fund and year.

    Raises:
        RuleBroken: the field of the order that cannot be.
    """
    columns = _checked(work, order)
    check_application(work, columns, None)
    year = order.received_on.year
    folder = work.add(LoanApplication(**columns, year=year, number=_next_number(work, order.fund_id, year)))
    return _noted(work, "open_folder", tr("Nhận hồ sơ vay {number} của {name}, {amount} đ"), folder)


def edit_folder(work: Work, order: EditFolder) -> Done:
    """Mend the application; its number stays, whatever its year.

    Raises:
        RuleBroken: as `open_folder`, or it would no longer go before its steps, or would fall short of what was decided.
    """
    folder = work.get(LoanApplication, order.id)
    columns = _checked(work, order)
    if columns["fund_id"] != folder.fund_id:
        raise RuleBroken("fund_id", tr("Hồ sơ đã có số của quỹ này nên không đổi quỹ được."))
    if contract_of(work.session.connection(), folder.id) is not None and columns["organisation_id"] != folder.organisation_id:
        raise RuleBroken("organisation_id", tr("Hồ sơ đã ký hợp đồng nên không đổi khách hàng được."))
    first = min(days_of_steps(work.session.connection(), folder.id).values(), default=order.received_on)
    if order.received_on > first:
        raise RuleBroken("received_on", tr("Ngày nhận đơn không thể sau các bước đã ghi."))
    decided = work.session.scalar(select(LoanStep.amount).where(LoanStep.application_id == folder.id, LoanStep.kind == Step.DECIDED))
    if decided is not None and decided > order.requested_amount:
        raise RuleBroken("requested_amount", tr("Đã quyết định cho vay {amount} đ, không thể ít hơn.").format(amount=format_dong(decided)))
    check_application(work, columns, folder)
    if columns["borrower_kind"] == BorrowerKind.PERSON and folder.organisation_id is None:
        columns["borrower_id_number"] = columns["borrower_id_number"] or folder.borrower_id_number
    for name, value in columns.items():
        setattr(folder, name, value)
    return _noted(work, "edit_folder", tr("Sửa hồ sơ vay {number} của {name}"), folder)


def open_folder_of_loan(work: Work, order: OpenFolderOfLoan) -> Done:
    """Make the folder of a contract that has none; what is known of the borrower comes from the contract.

    Raises:
        RuleBroken: it has one already, or the day is after the signing.
    """
    loan = work.get(Loan, order.loan)
    if loan.application_id is not None:
        raise RuleBroken("", tr("Hợp đồng này đã có hồ sơ vay."))
    not_in_future(order.received_on, work.today, "received_on")
    if order.received_on > loan.signed_on:
        raise RuleBroken("received_on", tr("Ngày nhận đơn không thể sau ngày ký hợp đồng."))
    year = order.received_on.year
    number = _next_number(work, loan.fund_id, year)
    folder = work.add(
        LoanApplication(
            fund_id=loan.fund_id, year=year, number=number, received_on=order.received_on, borrower_kind=loan.borrower_kind,
            borrower_name=loan.borrower_name, sort_key=loan.sort_key,
            search_text=_search_text(loan.borrower_name, number, year, loan.borrower_phone),
            requested_amount=loan.approved_amount, requested_months=loan.months, organisation_id=loan.organisation_id,
            borrower_id_number=loan.borrower_id_number, borrower_address=loan.borrower_address, borrower_phone=loan.borrower_phone,
            sector=loan.sector, purpose=loan.purpose, project_total=loan.project_total, own_capital=loan.own_capital,
        )
    )  # fmt: skip
    loan.application_id = folder.id
    return _noted(work, "open_folder_of_loan", tr("Lập hồ sơ vay {number} cho hợp đồng của {name}"), folder)


def record_step(work: Work, order: RecordStep) -> Done:
    """Enter a step, or mend the one of that kind.

    Raises:
        RuleBroken: ``kind`` or ``done_on`` out of order; what the step must say is missing; more decided than asked for; what lies
            outside the folder's product.
    """
    folder = work.get(LoanApplication, order.application)
    if order.kind not in (*IN_ORDER, *ENDINGS):
        raise RuleBroken("kind", tr("Hãy chọn bước của hồ sơ."))
    not_in_future(order.done_on, work.today, "done_on")
    known = {kind: day for kind, day in days_of_steps(work.session.connection(), folder.id).items() if kind != order.kind}
    contract = contract_of(work.session.connection(), folder.id)
    check_step(order.kind, order.done_on, folder.received_on, known, contract[1] if contract else None)
    columns = _step_columns(folder, order)
    check_proposal(work, folder, order.done_on, columns["amount"], columns["months"], columns["annual_rate_percent"])
    if contract is not None and order.kind == Step.DECIDED:
        lent = work.get(Loan, contract[0]).approved_amount
        if (columns["amount"] or 0) < lent:
            raise RuleBroken("amount", tr("Hợp đồng đã ký {amount} đ, quyết định không thể ít hơn.").format(amount=format_dong(lent)))
    step = work.session.scalar(select(LoanStep).where(LoanStep.application_id == folder.id, LoanStep.kind == order.kind))
    if step is None:
        work.add(LoanStep(application_id=folder.id, kind=order.kind, **columns))
    else:
        for name, value in columns.items():
            setattr(step, name, value)
    return _noted(work, "record_step", tr("Hồ sơ vay {number}: {step}"), folder, step=step_name(order.kind))


def remove_step(work: Work, order: RemoveStep) -> Done:
    """Take the last step out.

    Raises:
        RuleBroken: a later step or a contract rests on it, or it is not there.
    """
    folder = work.get(LoanApplication, order.application)
    step = work.session.scalar(select(LoanStep).where(LoanStep.application_id == folder.id, LoanStep.kind == order.kind))
    if step is None:
        raise RuleBroken("", tr("Mục này không còn trong dữ liệu; hãy làm mới danh sách."))
    known = days_of_steps(work.session.connection(), folder.id)
    later = [kind for kind in ENDINGS if kind in known and kind != order.kind]
    if order.kind in IN_ORDER:
        later += [kind for kind in IN_ORDER[IN_ORDER.index(Step(order.kind)) + 1 :] if kind in known]
    if later:
        raise RuleBroken("", tr("Hãy xóa bước sau trước: {step}.").format(step=step_name(later[0])))
    if contract_of(work.session.connection(), folder.id) is not None:
        raise RuleBroken("", tr("Hồ sơ đã ký hợp đồng nên không xóa bước này được; sửa thì được."))
    work.session.delete(step)
    return _noted(work, "remove_step", tr("Hồ sơ vay {number}: xóa bước {step}"), folder, step=step_name(order.kind))


def receive_papers(work: Work, order: ReceivePapers) -> Done:
    """Note which papers came in; one that is there gets the new day.

    Raises:
        RuleBroken: ``names``: none; ``step``; ``received_on``.
    """
    folder = work.get(LoanApplication, order.application)
    if order.step not in PATH:
        raise RuleBroken("step", tr("Hãy chọn bước của hồ sơ."))
    not_in_future(order.received_on, work.today, "received_on")
    names = [name for name in map(text_or_none, order.names) if name is not None]
    if not names:
        raise RuleBroken("names", tr("Hãy chọn giấy tờ đã nhận."))
    if any(len(name) > LONGEST_PAPER for name in names):
        raise RuleBroken("names", tr("Tên giấy tờ dài quá {longest} ký tự; hãy viết gọn lại.").format(longest=LONGEST_PAPER))
    there = {
        fold(paper.name): paper
        for paper in work.session.scalars(select(LoanPaper).where(LoanPaper.application_id == folder.id, LoanPaper.step == order.step))
    }
    for name in names:
        known = there.get(fold(name))
        if known is None:
            there[fold(name)] = work.add(LoanPaper(application_id=folder.id, step=order.step, name=name, received_on=order.received_on))
        else:
            known.received_on = order.received_on
    return _noted(work, "receive_papers", tr("Hồ sơ vay {number}: nhận {papers}"), folder, papers="; ".join(names))


def remove_paper(work: Work, order: RemovePaper) -> Done:
    """Say that a paper is not there.

    Raises:
        RuleBroken: it is gone already.
    """
    paper = work.get(LoanPaper, order.paper)
    folder = work.get(LoanApplication, paper.application_id)
    work.session.delete(paper)
    return _noted(work, "remove_paper", tr("Hồ sơ vay {number}: chưa có {papers}"), folder, papers=paper.name)


def lines_or_none(text: str | None) -> str | None:
    """Return a text of several lines, each tidied; nothing in it is not recorded."""
    return "\n".join(line for line in map(tidy, (text or "").splitlines()) if line) or None


def _noted(work: Work, command: str, sentence: str, folder: LoanApplication, **words: str) -> Done:
    said = sentence.format(
        number=folder_number(folder.number, folder.year), name=folder.borrower_name, amount=format_dong(folder.requested_amount), **words
    )
    return dataclasses.replace(work.note(command, said, {Area.FUND}), id=folder.id)


def _next_number(work: Work, fund_id: int, year: int) -> int:
    of = LoanApplication
    return (work.session.scalar(select(func.max(of.number)).where(of.fund_id == fund_id, of.year == year)) or 0) + 1


def _search_text(name: str, number: int, year: int, phone: str | None) -> str:
    return fold(" ".join(filter(None, (name, folder_number(number, year), phone))))[:500]


def _step_columns(folder: LoanApplication, order: RecordStep) -> dict[str, Any]:
    """Return the columns of a step, checked for what its kind must say."""
    columns: dict[str, Any] = {
        "done_on": order.done_on, "number": text_or_none(order.number), "people": lines_or_none(order.people),
        "opinion": lines_or_none(order.opinion), "amount": order.amount, "months": order.months,
        "annual_rate_percent": order.annual_rate_percent,
    }  # fmt: skip
    if order.kind in ENDINGS:
        columns |= {"amount": None, "months": None, "annual_rate_percent": None}
        required(order.opinion, "opinion", tr("Hãy ghi lý do."))
    if order.kind == Step.DECIDED:
        required(order.number, "number", tr("Hãy ghi số quyết định."))
        for name, sentence in (
            ("amount", tr("Hãy ghi số tiền cho vay.")), ("months", tr("Hãy ghi thời hạn cho vay.")),
            ("annual_rate_percent", tr("Hãy ghi lãi suất cho vay.")),
        ):  # fmt: skip
            if columns[name] is None:
                raise RuleBroken(name, sentence)
    if columns["amount"] is not None and not 0 < columns["amount"] <= folder.requested_amount:
        raise RuleBroken("amount", tr("Số tiền phải lớn hơn 0 và không quá số đề nghị vay {amount} đ.").format(
            amount=format_dong(folder.requested_amount)))  # fmt: skip
    _check_months(columns["months"], "months")
    if columns["annual_rate_percent"] is not None and not 0 <= columns["annual_rate_percent"] <= 100:
        raise RuleBroken("annual_rate_percent", tr("Lãi suất phải từ 0 đến 100 %/năm."))
    return columns


def _check_months(months: int | None, field: str) -> None:
    if months is not None and not 1 <= months <= _MOST_MONTHS:
        raise RuleBroken(field, tr("Thời hạn phải từ 1 đến {most} tháng.").format(most=_MOST_MONTHS))


def _checked(work: Work, order: OpenFolder) -> dict[str, Any]:
    """Return the columns of an application, checked."""
    work.get(Fund, order.fund_id, "fund_id")
    not_in_future(order.received_on, work.today, "received_on")
    if order.requested_amount <= 0:
        raise RuleBroken("requested_amount", tr("Số tiền đề nghị vay phải lớn hơn 0."))
    _check_months(order.requested_months, "requested_months")
    for field in ("project_total", "own_capital"):
        if (getattr(order, field) or 0) < 0:
            raise RuleBroken(field, tr("Số tiền không được âm."))
    for field in ("requested_amount", "project_total", "own_capital"):
        not_too_much(getattr(order, field), field)
    if order.own_capital is not None and order.project_total is not None and order.own_capital > order.project_total:
        raise RuleBroken("own_capital", tr("Vốn chủ sở hữu tham gia không thể lớn hơn tổng vốn đầu tư của dự án."))
    columns = {name: value for name, value in dataclasses.asdict(order).items() if name != "id"}
    columns |= {name: text_or_none(columns[name]) for name in ("borrower_name", "borrower_address", "borrower_phone", "purpose", "note")}
    columns["borrower_id_number"] = identity_number(order.borrower_id_number, "borrower_id_number")
    columns |= _borrower(work, order)
    columns["sort_key"] = sort_key(columns["borrower_name"])
    year, number = order.received_on.year, 0
    if isinstance(order, EditFolder):
        kept = work.get(LoanApplication, order.id)
        year, number = kept.year, kept.number
    else:
        number = _next_number(work, order.fund_id, year)
    columns["search_text"] = _search_text(columns["borrower_name"], number, year, columns["borrower_phone"])
    return columns


def _borrower(work: Work, order: OpenFolder) -> dict[str, Any]:
    """Return who asks for the loan: an HTX or LHHTX of the register, or a member of an HTX or THT (NĐ 45/2021 Đ.20)."""
    reading = Reading(work.session.connection(), work.today)
    if order.organisation_id is None:
        name = required(order.borrower_name, "borrower_name", tr("Hãy ghi họ tên người vay."))
        home = organisations_by_id(reading, [order.member_of_id]).get(order.member_of_id) if order.member_of_id is not None else None
        if order.member_of_id is not None and (home is None or home.kind not in ("HTX", "LHHTX", "THT")):
            raise RuleBroken("member_of_id", tr("Hãy chọn HTX hoặc tổ hợp tác mà người vay là thành viên."))
        return {"borrower_kind": str(BorrowerKind.PERSON), "borrower_name": name}
    brief = organisations_by_id(reading, [order.organisation_id]).get(order.organisation_id)
    if brief is None:
        raise RuleBroken("organisation_id", tr("Hãy chọn tổ chức vay vốn trong danh sách."))
    if brief.kind == "THT":
        raise RuleBroken("organisation_id", tr("Tổ hợp tác không được vay, thành viên của tổ hợp tác thì được (NĐ 45/2021 Điều 20)."))
    if brief.kind not in (BorrowerKind.HTX, BorrowerKind.LHHTX):
        raise RuleBroken(
            "organisation_id", tr("Quỹ chỉ cho HTX, liên hiệp HTX và thành viên của HTX, tổ hợp tác vay (NĐ 45/2021 Điều 20).")
        )
    return {
        "borrower_kind": brief.kind, "borrower_name": brief.name, "member_of_id": None, "as_household": False, "borrower_id_number": None,
        "sector": order.sector or brief.sector, "borrower_address": order.borrower_address or brief.address,
        "borrower_phone": order.borrower_phone or brief.phone,
    }  # fmt: skip
