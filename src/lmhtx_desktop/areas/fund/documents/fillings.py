"""What the papers of a loan say: a folder or a loan on a day, put into the fields of `documents.kinds`; official papers, always in Vietnamese.

Each function returns `Filling`s for `desk.documents.print_documents`: ``folder_fillings`` for papers of a folder and its contract,
``note_filling`` for one disbursement, ``amendment_filling`` for one annex, ``notice_fillings`` for many loans on one day.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_files
from lmhtx_desktop.areas.fund.documents.kinds import KINDS, TITLES, LoanDocument
from lmhtx_desktop.areas.fund.documents.parties import borrower_of_folder, borrower_of_loan, people_values
from lmhtx_desktop.areas.fund.documents.values import (
    agreed_values,
    due_values,
    inspected_values,
    listed_papers,
    loan_values,
    overdue_values,
    percent_text,
    request_values,
    schedule_values,
    secured_values,
    settled_values,
    step_terms,
    step_values,
    terms_values,
)
from lmhtx_desktop.areas.fund.documents.wording import in_capitals, post_of
from lmhtx_desktop.areas.fund.queries.amending import Redrawn, amendment_of
from lmhtx_desktop.areas.fund.queries.detail import schedule_lines
from lmhtx_desktop.areas.fund.queries.folders import FolderFile, StepLine, folder_file
from lmhtx_desktop.areas.fund.records import Fund, LoanDisbursement
from lmhtx_desktop.areas.fund.rules.facts import RateChange, Replan
from lmhtx_desktop.areas.fund.rules.products import Signer
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.fund.words.folder import Step
from lmhtx_desktop.areas.fund.words.loan import AMENDMENT_NAMES, disbursement_number
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.documents import Filling, Value
from lmhtx_desktop.kernel.documents.signing import Signing, office_values
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import dong_in_words, format_dong
from lmhtx_desktop.kernel.text import in_two_lines
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.settings import read_settings
from lmhtx_desktop.store.templates import template_for

#: The usual post of who signs for a fund.
USUAL_TITLE = "GIÁM ĐỐC"
#: Papers of a folder, and from which step on each can be written.
OF_FOLDER = (
    LoanDocument.COVER, LoanDocument.REQUEST, LoanDocument.APPRAISAL, LoanDocument.COUNCIL, LoanDocument.DECISION, LoanDocument.CONTRACT,
    LoanDocument.SETTLEMENT,
)  # fmt: skip
NOTICES = (LoanDocument.DUE_NOTICE, LoanDocument.OVERDUE_NOTICE)
_STEP_OF = {LoanDocument.APPRAISAL: Step.APPRAISED, LoanDocument.COUNCIL: Step.COUNCIL, LoanDocument.DECISION: Step.DECIDED}


@dataclass(frozen=True)
class Signature:
    """Who signs for the fund: the post in capitals, and the name; "" is left to be written by hand. `beside`: who else must sign its contracts."""

    title: str = USUAL_TITLE
    signer: str = ""
    beside: tuple[Signer, ...] = ()


@dataclass(frozen=True)
class _Paper:
    """One document: whose, of which day and number, signed by whom."""

    kind: LoanDocument
    fund_id: int
    on: datetime.date | None
    number: str | None
    signature: Signature


def documents_of(file: FolderFile) -> list[LoanDocument]:
    """Return the papers a folder can print now: those of the steps done."""
    found = [LoanDocument.COVER, LoanDocument.REQUEST]
    found += [kind for kind, step in _STEP_OF.items() if step in file.steps]
    if file.loan is not None:
        found.append(LoanDocument.CONTRACT)
        if file.loan.facts.lent and file.loan.contract.closed_on is not None:
            found.append(LoanDocument.SETTLEMENT)
    return found


def folder_fillings(reading: Reading, application_id: int, kinds: Sequence[str], signature: Signature) -> list[Filling]:
    """Return these papers of a folder (`OF_FOLDER`); one whose step is not done is left to be filled by hand.

    Raises:
        RuleBroken: the folder is gone, or a contract is asked for that is not there.
    """
    file = folder_file(reading, application_id)
    return [_folder_filling(reading, file, LoanDocument(kind), signature) for kind in kinds]


def inspection_filling(reading: Reading, application_id: int, inspection: int, signature: Signature) -> Filling:
    """Return the minutes of one use-of-capital inspection.

    Raises:
        RuleBroken: it is gone.
    """
    file = folder_file(reading, application_id)
    line = next((each for each in file.inspections if each.id == inspection), None)
    if line is None or file.loan is None:
        raise RuleBroken("", tr("Mục này không còn trong dữ liệu; hãy làm mới danh sách."))
    values = loan_values(file.loan) | terms_values(file.loan.contract) | inspected_values(line, file.loan)
    paper = _Paper(LoanDocument.INSPECTION, file.fund_id, line.inspected_on, line.number, signature)
    return _filling(reading, paper, {**borrower_of_folder(reading, file), **values}, file.facts["borrower_name"])


def note_filling(reading: Reading, disbursement: int, signature: Signature) -> Filling:
    """Return the note of indebtedness (khế ước nhận nợ) of one disbursement, with the instalments to come from that day on.

    Raises:
        RuleBroken: the voucher is gone or void.
    """
    row = reading.connection.execute(select(LoanDisbursement.__table__).where(LoanDisbursement.__table__.c.id == disbursement)).first()
    if row is None or row.voided_on is not None:
        raise RuleBroken("", tr("Phiếu giải ngân này đã hủy hoặc không còn trong dữ liệu."))
    file = _loan(reading, row.loan_id)
    number = disbursement_number(row.number, row.year)
    position = _once_lent(reading, file, row.paid_on, row.id)
    in_force = replace(file.terms, annual_rate_percent=position.rate)
    values = loan_values(file) | terms_values(file.contract) | agreed_values(file.contract, in_force) | schedule_values(position.coming)
    values |= {
        "so_khe_uoc": number, "ngay_giai_ngan": format_date(row.paid_on), "so_tien_nhan": format_dong(row.amount),
        "so_tien_nhan_chu": dong_in_words(row.amount), "da_giai_ngan": format_dong(position.lent), "nguoi_nhan": row.receiver,
        "lai_suat": percent_text(position.rate),
    }  # fmt: skip
    paper = _Paper(LoanDocument.NOTE, file.contract.fund_id, row.paid_on, number, signature)
    return _filling(reading, paper, {**borrower_of_loan(reading, file.contract), **values}, file.contract.borrower_name)


def _once_lent(reading: Reading, file: LoanFile, day: datetime.date, voucher: int) -> Position:
    """Return where the loan stands once the money of a voucher has left: later ones of the same day do not count yet."""
    of = LoanDisbursement.__table__.c
    query = select(of.id).where(of.loan_id == file.contract.id, of.voided_on.is_(None)).order_by(of.id)
    vouchers = zip(file.facts.lent, reading.connection.execute(query).scalars(), strict=True)
    lent = tuple(fact for fact, id in vouchers if (fact.on, id) <= (day, voucher))
    return stand(file.terms, replace(file.facts, lent=lent), day)


def amendment_filling(reading: Reading, loan_id: int, amendment_id: int, signature: Signature) -> Filling:
    """Return the annex of a contract as a Word paper: what changed, before and after, and the schedule from then on.

    Raises:
        RuleBroken: it was voided, or the loan is gone.
    """
    amendment, drawn = amendment_of(reading, loan_id, amendment_id)
    file = _loan(reading, loan_id)
    values = loan_values(file) | terms_values(file.contract) | schedule_values(drawn.after)
    values |= {
        "so_phu_luc": amendment.number, "ngay_phu_luc_chu": format_official_date(amendment.signed_on),
        "loai_thay_doi": AMENDMENT_NAMES[amendment.kind], "hieu_luc_tu": format_date(amendment.effective_on), "ly_do": amendment.reason,
        "co_cau_lai": isinstance(amendment.change, Replan),
        "cac_thay_doi": [{"noi_dung": what, "truoc": old, "sau": new} for what, old, new in _changes(file.terms, amendment.change, drawn)],
    }  # fmt: skip
    paper = _Paper(LoanDocument.AMENDMENT, file.contract.fund_id, amendment.signed_on, amendment.number, signature)
    return _filling(reading, paper, {**borrower_of_loan(reading, file.contract), **values}, file.contract.borrower_name)


def _changes(terms: LoanTerms, change: RateChange | Replan, drawn: Redrawn) -> list[tuple[str, str, str]]:
    """Return what an annex changes: what, before, after; what was overdue is said, so that both schedules add up to the same debt."""
    eve = drawn.eve
    if isinstance(change, RateChange):
        new = change.annual_rate_percent
        lines = [
            ("Lãi suất trong hạn (%/năm)", percent_text(eve.rate), percent_text(new)),
            ("Lãi suất quá hạn (%/năm)", percent_text(eve.rate * terms.overdue_rate_factor), percent_text(new * terms.overdue_rate_factor)),
        ]
    else:
        last = [format_date(rows[-1].due_on) if rows else "—" for rows in (drawn.before, drawn.after)]
        lines = [("Số kỳ trả còn lại", str(len(drawn.before)), str(len(drawn.after))), ("Ngày trả nợ cuối cùng", last[0], last[1])]
    for what, name in (("Gốc", "principal"), ("Lãi", "interest")):
        sums = [format_dong(sum(getattr(row, name) for row in rows)) for rows in (drawn.before, drawn.after)]
        lines.append((f"{what} trả theo lịch (đồng)", sums[0], sums[1]))
    if isinstance(change, RateChange):
        return lines
    if eve.due_unpaid_principal:
        owed = format_dong(eve.due_unpaid_principal)
        lines.append(("Gốc quá hạn (đồng)", owed, "đưa vào lịch mới" if change.takes_overdue else "phải trả ngay"))
    if eve.due_unpaid_interest:
        later = "phải trả ngay" if change.interest_on is None else f"trả vào {format_date(change.interest_on)}"
        lines.append(("Lãi đến hạn chưa trả (đồng)", format_dong(eve.due_unpaid_interest), later))
    if eve.overdue_interest + eve.late_interest:
        lines.append(("Lãi quá hạn, lãi chậm trả (đồng)", format_dong(eve.overdue_interest + eve.late_interest), "phải trả ngay"))
    return lines


def notice_fillings(
    reading: Reading, kind: str, loan_ids: Sequence[int], day: datetime.date, signature: Signature, numbers: Mapping[int, str] | None = None
) -> list[Filling]:
    """Return one notice for each of these loans as it stands at the end of `day`, in their order; `numbers` by loan.

    `kind`: ``loan_due_notice`` (the next instalment) or ``loan_overdue_notice``; a loan that has nothing to be told of is left out.
    """
    files = loan_files(reading.connection, list(loan_ids))
    made = []
    for loan_id in loan_ids:
        file = files.get(loan_id)
        told = None if file is None else due_values(file, day) if kind == LoanDocument.DUE_NOTICE else overdue_values(file, day)
        if file is None or told is None:
            continue
        paper = _Paper(LoanDocument(kind), file.contract.fund_id, day, (numbers or {}).get(loan_id), signature)
        values = {**borrower_of_loan(reading, file.contract), **loan_values(file), **told}
        made.append(_filling(reading, paper, values, file.contract.borrower_name))
    return made


def _folder_filling(reading: Reading, file: FolderFile, kind: LoanDocument, signature: Signature) -> Filling:
    facts, steps, loan = file.facts, file.steps, file.loan
    if kind in (LoanDocument.CONTRACT, LoanDocument.SETTLEMENT) and loan is None:
        raise RuleBroken("", tr("Hồ sơ này chưa có hợp đồng vay."))
    if kind == LoanDocument.SETTLEMENT and loan is not None and loan.contract.closed_on is None:
        raise RuleBroken("", tr("Hợp đồng chưa tất toán nên chưa thanh lý được."))
    source: StepLine | None = steps.get(_STEP_OF.get(kind, Step.DECIDED)) or steps.get(Step.DECIDED)
    values = {
        **borrower_of_folder(reading, file),
        **request_values(facts),
        **step_values(steps),
        **secured_values(file),
        **people_values(reading, file.id),
    }
    values |= step_terms(source) if loan is None or kind in _STEP_OF else terms_values(loan.contract)
    values |= {"cac_giay_to": listed_papers(file)}
    number, on = _number_and_day(kind, file)
    if loan is not None:
        values |= (
            loan_values(loan)
            | agreed_values(loan.contract, loan.terms)
            | schedule_values(schedule_lines(loan, loan.on(loan.contract.signed_on)))
        )
        values |= settled_values(loan, on or reading.today)
    else:
        values |= {"so_hop_dong": None, "ngay_ky": None, "ngay_ky_chu": None}
    paper = _Paper(kind, file.fund_id, on, number, signature)
    return _filling(reading, paper, values, f"{file.number.replace('/', '-')} {facts['borrower_name']}")


def _number_and_day(kind: LoanDocument, file: FolderFile) -> tuple[str | None, datetime.date | None]:
    step = file.steps.get(_STEP_OF[kind]) if kind in _STEP_OF else None
    if step is not None:
        return step.number, step.done_on
    if kind == LoanDocument.CONTRACT and file.loan is not None:
        return file.loan.contract.contract_number, file.loan.contract.signed_on
    if kind == LoanDocument.SETTLEMENT and file.loan is not None:
        return None, file.loan.contract.closed_on
    return (None, file.facts["received_on"]) if kind == LoanDocument.REQUEST else (None, None)


def _filling(reading: Reading, paper: _Paper, values: Mapping[str, Value], whom: str) -> Filling:
    """Return the document, with exactly the fields of its kind and the head of its fund."""
    kind = KINDS[paper.kind]
    fund = reading.connection.execute(select(Fund.__table__).where(Fund.__table__.c.id == paper.fund_id)).one()
    settings = read_settings(reading.connection)
    of_fund = {
        **settings, "parent_name": settings["alliance_name"], "alliance_name": fund.name, "address": fund.address or settings["address"],
        "signatories": {**settings["signatories"], "leader": "", "leader_title": paper.signature.title},
    }  # fmt: skip
    everything: dict[str, Value] = {
        **office_values(of_fund, paper.on, paper.number, Signing.HEAD, paper.signature.signer), "ten_quy": fund.name,
        "co_quan_chu_quan": in_two_lines(settings["alliance_name"]), "ten_co_quan_hai_dong": in_two_lines(fund.name),
        "chuc_vu_ky": post_of(paper.signature.title) or None, "co_nguoi_cung_ky": bool(paper.signature.beside),
        "cac_nguoi_cung_ky": [{"chuc_vu": in_capitals(each.title), "ten": each.name} for each in paper.signature.beside], **values,
    }  # fmt: skip
    chosen = {field.name: everything[field.name] for field in kind.fields}
    number = f" {paper.number.replace('/', '-')}" if paper.number else ""
    name = f"{TITLES[paper.kind]}{number} - {whom}"
    return Filling(kind, template_for(reading.connection, kind.code), chosen, name)


def _loan(reading: Reading, loan_id: int) -> LoanFile:
    found = loan_files(reading.connection, [loan_id]).get(loan_id)
    if found is None:
        raise RuleBroken("", tr("Khoản vay này không còn trong dữ liệu; hãy làm mới danh sách."))
    return found


def papers_of(reading: Reading, application_id: int | None, loan_id: int | None) -> list[tuple[str, str]]:
    """List what can be printed now of a folder, or of a contract without one: keys for `fillings_of`, and names."""
    found: list[tuple[str, str]] = []
    file = None if application_id is None else folder_file(reading, application_id)
    loan = _loan(reading, loan_id) if loan_id is not None else file.loan if file is not None else None
    if file is not None:
        found += [(str(kind), tr(TITLES[kind])) for kind in documents_of(file)]
        for inspection in file.inspections:
            name = tr("{paper}, ngày {day}").format(paper=tr(TITLES[LoanDocument.INSPECTION]), day=format_date(inspection.inspected_on))
            found.append((f"{LoanDocument.INSPECTION}:{inspection.id}", name))
    if loan is None:
        return found
    of = LoanDisbursement.__table__.c
    vouchers = select(of.id, of.number, of.year).where(of.loan_id == loan.contract.id, of.voided_on.is_(None)).order_by(of.paid_on, of.id)
    for row in reading.connection.execute(vouchers):
        name = tr("{paper}, {number}").format(paper=tr(TITLES[LoanDocument.NOTE]), number=disbursement_number(row.number, row.year))
        found.append((f"{LoanDocument.NOTE}:{row.id}", name))
    for amendment in loan.amendments:
        name = tr("{paper}, {number}").format(paper=tr(TITLES[LoanDocument.AMENDMENT]), number=amendment.number)
        found.append((f"{LoanDocument.AMENDMENT}:{amendment.id}", name))
    if due_values(loan, reading.today) is not None:
        found.append((str(LoanDocument.DUE_NOTICE), tr(TITLES[LoanDocument.DUE_NOTICE])))
    if overdue_values(loan, reading.today) is not None:
        found.append((str(LoanDocument.OVERDUE_NOTICE), tr(TITLES[LoanDocument.OVERDUE_NOTICE])))
    return found


def fillings_of(
    reading: Reading, application_id: int | None, loan_id: int | None, keys: Sequence[str], signature: Signature
) -> list[Filling]:
    """Return the papers chosen among `papers_of`; notices tell of today.

    Raises:
        RuleBroken: one of them cannot be printed any more.
    """
    if loan_id is None and application_id is not None:
        loan = folder_file(reading, application_id).loan
        loan_id = loan.contract.id if loan is not None else None
    made: list[Filling] = []
    for key in keys:
        kind, _, id = key.partition(":")
        if kind == LoanDocument.NOTE:
            made.append(note_filling(reading, int(id), signature))
        elif kind == LoanDocument.AMENDMENT and loan_id is not None:
            made.append(amendment_filling(reading, loan_id, int(id), signature))
        elif kind == LoanDocument.INSPECTION and application_id is not None:
            made.append(inspection_filling(reading, application_id, int(id), signature))
        elif kind in NOTICES and loan_id is not None:
            made += notice_fillings(reading, kind, [loan_id], reading.today, signature)
        elif application_id is not None:
            made += folder_fillings(reading, application_id, [kind], signature)
    return made
