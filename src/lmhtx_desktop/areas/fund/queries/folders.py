"""Loan folders as a list, and one folder with its whole path: what was done, what comes, what is missing."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, case, func, select

from lmhtx_desktop.areas.fund.book.folders import (
    contract_of,
    missing_before_money,
    papers_laid_down,
    papers_received,
    papers_required,
    product_of,
    stages,
)
from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_file
from lmhtx_desktop.areas.fund.book.products import Product, products
from lmhtx_desktop.areas.fund.records import (
    Fund,
    Loan,
    LoanApplication,
    LoanCollateral,
    LoanInspection,
    LoanPaper,
    LoanPerson,
    LoanProduct,
    LoanStep,
)
from lmhtx_desktop.areas.fund.rules.folders import ENDINGS, PATH, missing_papers
from lmhtx_desktop.areas.fund.words.folder import Step, folder_number, step_name
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_application, _step, _paper = LoanApplication.__table__.c, LoanStep.__table__.c, LoanPaper.__table__.c
_loan, _product = Loan.__table__.c, LoanProduct.__table__.c
#: The contract made from a folder; and the product that governs the folder, as `book.folders.product_of` says.
_under = and_(_loan.application_id == _application.id, _loan.cancelled_on.is_(None))
_governing = case((_loan.id.is_not(None), _loan.product_id), else_=_application.product_id)
_BATCH = 500
#: A use-of-capital inspection is expected within so many days after money left, where the office's own rule says nothing else.
INSPECTION_DAYS = 90


@dataclass(frozen=True)
class FolderAsk:
    """What list of folders is wanted. `stage`: a code of `rules.folders.Step`; `year`: of the folder's number; `product`: the one that governs."""

    search: str = ""
    stage: str | None = None
    fund: int | None = None
    year: int | None = None
    product: int | None = None
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class FolderRow:
    """One folder in a list; `decided` None: no decision to lend yet. `missing`: papers not received of the steps done.

    `product`: the one that governs it, see `book.folders.product_of`.
    """

    id: int
    number: str
    received_on: datetime.date
    borrower_name: str
    borrower_kind: str
    purpose: str | None
    requested: Dong
    decided: Dong | None
    stage: str
    since: datetime.date
    missing: int
    fund: str
    product: str | None


@dataclass(frozen=True)
class StepLine:
    """A step recorded in the folder."""

    kind: str
    done_on: datetime.date
    number: str | None
    people: str | None
    opinion: str | None
    amount: Dong | None
    months: int | None
    annual_rate_percent: Decimal | None


@dataclass(frozen=True)
class PersonLine:
    """Somebody beside the borrower; of the identity number only its tail."""

    id: int
    role: str
    full_name: str
    organisation_id: int | None
    identity_tail: str
    phone: str | None
    address: str | None
    relation: str | None


@dataclass(frozen=True)
class CollateralLine:
    """An asset that secures, or secured, the loan."""

    id: int
    kind: str
    name: str
    pledged_on: datetime.date
    value: Dong | None
    deducted: Dong | None
    owner: str | None
    papers: str | None
    registered_on: datetime.date | None
    registration_number: str | None
    released_on: datetime.date | None
    release_number: str | None


@dataclass(frozen=True)
class InspectionLine:
    """A use-of-capital inspection."""

    id: int
    inspected_on: datetime.date
    for_purpose: bool
    findings: str
    used_amount: Dong | None
    number: str | None
    people: str | None
    conclusion: str | None


@dataclass(frozen=True)
class PaperLine:
    """A paper of a step: received (`id`, `received_on`) or missing; `required` False: brought beyond the list."""

    step: str
    name: str
    id: int | None
    received_on: datetime.date | None
    required: bool


@dataclass(frozen=True)
class PathPoint:
    """One step on the path. `state`: ``done``, ``now`` (the next to do), ``ahead``, ``skipped``, ``ended``."""

    step: str
    state: str
    on: datetime.date | None = None
    said: tuple[str, ...] = ()
    papers: tuple[PaperLine, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class FolderFile:
    """A folder in full; `loan` the contract made from it. `missing_before_money`: what a disbursement would stumble over.

    `product`: the one the application names. `papers_by`: the product whose papers it must hold, and the day whose terms say them;
    None where it is the usual ones.
    """

    id: int
    fund_id: int
    fund: str
    number: str
    facts: Mapping[str, Any]
    member_of: str | None
    stage: str
    steps: Mapping[str, StepLine]
    persons: Sequence[PersonLine]
    collateral: Sequence[CollateralLine]
    inspections: Sequence[InspectionLine]
    papers: Sequence[PaperLine]
    path: Sequence[PathPoint]
    loan: LoanFile | None
    missing_before_money: Sequence[str]
    product: Product | None
    papers_by: tuple[str, datetime.date] | None


def find_folders(reading: Reading, ask: FolderAsk) -> list[int]:
    """Return the ids of the wanted folders; newest first where no other order is asked."""
    known = stages(reading.connection)
    query = select(_application.id, _application.received_on, _application.sort_key, _application.requested_amount)
    words = [_application.search_text.contains(word, autoescape=True) for word in fold(ask.search).split()]
    query = query.where(*words)
    if ask.product is not None:
        query = query.outerjoin(Loan, _under).where(_governing == ask.product)
    for column, value in ((_application.fund_id, ask.fund), (_application.year, ask.year)):
        query = query if value is None else query.where(column == value)
    orders = {"borrower_name": _application.sort_key, "requested": _application.requested_amount, "received_on": _application.received_on}
    order = orders.get(ask.sort)
    if order is None:
        query = query.order_by(_application.year.desc(), _application.number.desc(), _application.id.desc())
    else:
        query = query.order_by(order.desc() if ask.descending else order.asc(), _application.id)
    ids = reading.connection.execute(query).scalars().all()
    return [id for id in ids if ask.stage is None or known[id] == ask.stage]


def folder_rows(reading: Reading, ids: Sequence[int]) -> list[FolderRow]:
    """Return the lines of these folders, in the order of `ids`; unknown ids are left out."""
    known = stages(reading.connection)
    fund = Fund.__table__.c
    found: dict[int, FolderRow] = {}
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        steps: dict[int, dict[str, Any]] = {}
        query = select(_step.application_id, _step.kind, _step.done_on, _step.amount).where(_step.application_id.in_(batch))
        for row in reading.connection.execute(query):
            steps.setdefault(row.application_id, {})[row.kind] = row
        columns = (
            select(LoanApplication.__table__, fund.name.label("fund_name"), _product.name.label("product_name"))
            .join(Fund, fund.id == _application.fund_id)
            .outerjoin(Loan, _under)
            .outerjoin(LoanProduct, _product.id == _governing)
        )
        for row in reading.connection.execute(columns.where(_application.id.in_(batch))).all():
            own = steps.get(row.id, {})
            stage = known[row.id]
            decided = own.get(Step.DECIDED)
            found[row.id] = FolderRow(
                row.id, folder_number(row.number, row.year), row.received_on, row.borrower_name, row.borrower_kind, row.purpose,
                row.requested_amount, decided.amount if decided else None, str(stage),
                max([row.received_on, *(each.done_on for each in own.values())]), len(_missing_now(reading, row.id, stage, own)),
                row.fund_name, row.product_name,
            )  # fmt: skip
    return [found[id] for id in ids if id in found]


def stage_counts(reading: Reading, fund: int | None = None) -> dict[str, int]:
    """Count the folders by how far they are."""
    counts: dict[str, int] = {}
    mine = None
    if fund is not None:
        mine = set(reading.connection.execute(select(_application.id).where(_application.fund_id == fund)).scalars())
    for id, stage in stages(reading.connection).items():
        if mine is None or id in mine:
            counts[str(stage)] = counts.get(str(stage), 0) + 1
    return counts


def folder_years(reading: Reading) -> list[int]:
    """Return the years in which folders were opened, newest first."""
    return list(reading.connection.execute(select(_application.year).distinct().order_by(_application.year.desc())).scalars())


def folder_of_loan(reading: Reading, loan_id: int) -> tuple[int, str] | None:
    """Return the id and number of a contract's folder; None where it has none."""
    loan = Loan.__table__.c
    query = select(_application.id, _application.number, _application.year).join(Loan, loan.application_id == _application.id)
    row = reading.connection.execute(query.where(loan.id == loan_id)).first()
    return None if row is None else (row.id, folder_number(row.number, row.year))


def folder_file(reading: Reading, application_id: int) -> FolderFile:
    """Return a folder in full.

    Raises:
        RuleBroken: it is not there any more.
    """
    connection = reading.connection
    row = connection.execute(select(LoanApplication.__table__).where(_application.id == application_id)).first()
    if row is None:
        raise RuleBroken("", tr("Hồ sơ vay này không còn trong dữ liệu; hãy làm mới danh sách."))
    facts = dict(row._mapping)
    steps = {each.kind: each for each in _steps(reading, application_id)}
    contract = contract_of(connection, application_id)
    loan = loan_file(connection, contract[0]) if contract is not None else None
    inspections = _lines(reading, LoanInspection, application_id, InspectionLine, "inspected_on")
    papers = _papers(reading, application_id)
    collateral = _lines(reading, LoanCollateral, application_id, CollateralLine, "pledged_on")
    path = _path(reading, facts, steps, loan, inspections, collateral, papers)
    known = {each.id: each for each in products(connection, row.fund_id)}
    governing = product_of(connection, application_id) if papers_laid_down(connection, application_id) else None
    home = facts["member_of_id"]
    brief = organisations_by_id(reading, [home]).get(home) if home is not None else None
    fund = Fund.__table__.c
    return FolderFile(
        id=application_id, fund_id=row.fund_id, fund=connection.execute(select(fund.name).where(fund.id == row.fund_id)).scalar_one(),
        number=folder_number(row.number, row.year), facts=facts, member_of=brief.name if brief else None,
        stage=str(stages(connection)[application_id]), steps=steps, persons=_persons(reading, application_id), collateral=collateral,
        inspections=inspections, papers=papers, path=path, loan=loan,
        missing_before_money=missing_before_money(connection, application_id), product=known.get(row.product_id),
        papers_by=None if governing is None else (known[governing[0]].name, governing[1]),
    )  # fmt: skip


def product_asked_for(reading: Reading, application_id: int) -> tuple[int, str] | None:
    """Return the id and name of the product a folder's application names; None where it names none."""
    query = select(_product.id, _product.name).join(LoanApplication, _application.product_id == _product.id)
    row = reading.connection.execute(query.where(_application.id == application_id)).first()
    return None if row is None else (row.id, row.name)


def identity_of_person(reading: Reading, person: int) -> str | None:
    """Return the identity number of somebody in a folder; ask only after `note_disclosure`."""
    of = LoanPerson.__table__.c
    return reading.connection.scalar(select(of.identity_number).where(of.id == person))


def identity_of_borrower(reading: Reading, application_id: int) -> str | None:
    """Return the identity number of the borrower of a folder; ask only after `note_disclosure`."""
    return reading.connection.scalar(select(_application.borrower_id_number).where(_application.id == application_id))


def _missing_now(reading: Reading, application_id: int, stage: Step, steps: Mapping[str, Any]) -> list[str]:
    """Return the papers missing of the steps that are done."""
    if stage in ENDINGS:
        return []
    connection = reading.connection
    done = {Step.APPLIED, *steps, *(PATH[: PATH.index(stage) + 1] if stage in PATH[4:] else ())}
    if Step.COUNCIL not in steps:
        done -= {Step.COUNCIL}
    required = papers_required(connection, application_id)
    return [paper.name for paper in missing_papers(required, papers_received(connection, application_id), [str(step) for step in done])]


def _steps(reading: Reading, application_id: int) -> list[StepLine]:
    columns = (_step.kind, _step.done_on, _step.number, _step.people, _step.opinion, _step.amount, _step.months, _step.annual_rate_percent)
    rows = reading.connection.execute(select(*columns).where(_step.application_id == application_id).order_by(_step.done_on, _step.id))
    return [StepLine(*row) for row in rows]


def _persons(reading: Reading, application_id: int) -> list[PersonLine]:
    of = LoanPerson.__table__.c
    query = select(
        of.id, of.role, of.full_name, of.organisation_id, func.coalesce(func.substr(of.identity_number, -4), ""), of.phone, of.address,
        of.relation,
    )  # fmt: skip
    return [PersonLine(*row) for row in reading.connection.execute(query.where(of.application_id == application_id).order_by(of.id))]


def _lines(reading: Reading, table: Any, application_id: int, line: type[Any], order: str) -> list[Any]:
    of = table.__table__.c
    names = list(line.__dataclass_fields__)
    query = select(*(of[name] for name in names)).where(of.application_id == application_id).order_by(of[order], of.id)
    return [line(*row) for row in reading.connection.execute(query)]


def _papers(reading: Reading, application_id: int) -> list[PaperLine]:
    """Return every paper of the folder: those required in the order of the path, then what was brought besides."""
    rows = reading.connection.execute(
        select(_paper.id, _paper.step, _paper.name, _paper.received_on).where(_paper.application_id == application_id).order_by(_paper.id)
    ).all()
    there = {(row.step, fold(row.name)): row for row in rows}
    lines = []
    for paper in papers_required(reading.connection, application_id):
        got = there.pop((paper.step, fold(paper.name)), None)
        lines.append(PaperLine(paper.step, paper.name, got.id if got else None, got.received_on if got else None, True))
    lines += [PaperLine(row.step, row.name, row.id, row.received_on, False) for row in there.values()]
    return sorted(lines, key=lambda line: PATH.index(Step(line.step)))


def _path(
    reading: Reading, facts: Mapping[str, Any], steps: Mapping[str, StepLine], loan: LoanFile | None, inspections: Sequence[InspectionLine],
    collateral: Sequence[CollateralLine], papers: Sequence[PaperLine],
) -> list[PathPoint]:  # fmt: skip
    """Return the path of the folder, from the application to its end."""
    days, said = _told(facts, steps)
    if loan is not None:
        _tell_loan(reading.today, loan, days, said)
    if inspections:
        days[Step.INSPECTED] = inspections[-1].inspected_on
        said[Step.INSPECTED] = tuple(_inspection_words(each) for each in inspections)
    ending = next((step for step in ENDINGS if step in steps), None)
    reached = max((PATH.index(step) for step in days), default=0)
    points: list[PathPoint] = []
    for place, step in enumerate(PATH):
        of_step = tuple(paper for paper in papers if paper.step == step)
        if step in days:
            state = "done"
        elif place < reached:
            state = "skipped"
        else:
            state = "ahead"
        if state == "ahead" and ending is not None:
            continue
        counted = state == "done" or (state == "skipped" and step is not Step.COUNCIL)
        missing = tuple(paper.name for paper in of_step if paper.id is None) if counted and ending is None else ()
        points.append(
            PathPoint(
                str(step),
                state,
                days.get(step),
                said.get(step, ()),
                of_step,
                missing + _lacking(step, state, loan, collateral, inspections, reading.today),
            )
        )
    if ending is not None:
        points.append(PathPoint(str(ending), "ended", steps[ending].done_on, _step_words(steps[ending])))
        return points
    for place, point in enumerate(points):
        if point.state == "ahead":
            points[place] = PathPoint(point.step, "now", point.on, point.said, point.papers, point.missing)
            break
    return points


def _told(facts: Mapping[str, Any], steps: Mapping[str, StepLine]) -> tuple[dict[Step, datetime.date], dict[Step, tuple[str, ...]]]:
    days = {Step.APPLIED: facts["received_on"]}
    asked = tr("Đề nghị vay {amount} đ").format(amount=format_dong(facts["requested_amount"]))
    if facts["requested_months"]:
        asked = tr("Đề nghị vay {amount} đ trong {months} tháng").format(
            amount=format_dong(facts["requested_amount"]), months=facts["requested_months"]
        )
    said: dict[Step, tuple[str, ...]] = {Step.APPLIED: tuple(filter(None, (asked, facts["purpose"])))}
    for kind, line in steps.items():
        if kind not in ENDINGS:
            days[Step(kind)] = line.done_on
            said[Step(kind)] = _step_words(line)
    return days, said


def _step_words(line: StepLine) -> tuple[str, ...]:
    terms = []
    if line.number:
        terms.append(tr("Số {number}").format(number=line.number))
    if line.amount is not None:
        terms.append(tr("{amount} đ").format(amount=format_dong(line.amount)))
    if line.months is not None:
        terms.append(tr("{months} tháng").format(months=line.months))
    if line.annual_rate_percent is not None:
        terms.append(tr("{rate} %/năm").format(rate=format_number(line.annual_rate_percent, 6)))
    people = "; ".join((line.people or "").splitlines())
    return tuple(filter(None, (" · ".join(terms), people, line.opinion)))


def _tell_loan(today: datetime.date, loan: LoanFile, days: dict[Step, datetime.date], said: dict[Step, tuple[str, ...]]) -> None:
    """Say what the contract and the money tell of the path."""
    contract, position = loan.contract, loan.on(today)
    days[Step.SIGNED] = contract.signed_on
    said[Step.SIGNED] = (tr("Hợp đồng {number}, {amount} đ").format(
        number=contract.contract_number, amount=format_dong(contract.approved_amount)),)  # fmt: skip
    if loan.facts.lent:
        days[Step.LENT] = min(fact.on for fact in loan.facts.lent)
        said[Step.LENT] = tuple(
            tr("{day}: {amount} đ").format(day=format_date(fact.on), amount=format_dong(fact.amount)) for fact in loan.facts.lent
        )
        said[Step.REPAID] = (tr("Còn nợ gốc {amount} đ").format(amount=format_dong(position.outstanding_principal)),)
        if position.is_settled and loan.facts.paid:
            days[Step.REPAID] = max(fact.on for fact in loan.facts.paid)
            said[Step.REPAID] = (tr("Đã trả hết nợ"),)
    if contract.closed_on is not None:
        days[Step.CLOSED] = contract.closed_on
        said[Step.CLOSED] = tuple(filter(None, (contract.end_note,)))


def _inspection_words(line: InspectionLine) -> str:
    sentence = tr("{day}: sử dụng đúng mục đích") if line.for_purpose else tr("{day}: sử dụng không đúng mục đích")
    return sentence.format(day=format_date(line.inspected_on))


def _lacking(
    step: Step, state: str, loan: LoanFile | None, collateral: Sequence[CollateralLine], inspections: Sequence[InspectionLine], today: datetime.date,
) -> tuple[str, ...]:  # fmt: skip
    """Return what a step lacks besides papers."""
    if step is Step.INSPECTED and not inspections and loan is not None and loan.facts.lent:
        first = min(fact.on for fact in loan.facts.lent)
        if (today - first).days > INSPECTION_DAYS and not loan.on(today).is_settled:
            return (tr("Đã giải ngân {days} ngày, chưa kiểm tra sử dụng vốn").format(days=(today - first).days),)
    if step is Step.CLOSED and state == "done":
        return tuple(tr("Chưa giải chấp: {name}").format(name=each.name) for each in collateral if each.released_on is None)
    if state == "skipped" and step in (Step.APPRAISED, Step.DECIDED):
        return (tr("Chưa ghi bước {step}").format(step=step_name(step).lower()),)
    return ()
