"""What the papers of a loan say: a folder or a loan on a day, put into the fields of `document_kinds`; official papers, always in Vietnamese.

Each function returns `Filling`s for `desk.documents.print_documents`: ``folder_fillings`` for papers of a folder and its contract,
``note_filling`` for one disbursement, ``amendment_filling`` for one annex, ``notice_fillings`` for many loans on one day.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.loans import Contract, LoanFile, loan_files
from lmhtx_desktop.areas.fund.documents.kinds import KINDS, TITLES, LoanDocument
from lmhtx_desktop.areas.fund.documents.wording import holiday_in_words, in_capitals, payment_order, post_of, repayment_in_words
from lmhtx_desktop.areas.fund.queries.amending import Redrawn, amendment_of
from lmhtx_desktop.areas.fund.queries.detail import schedule_lines
from lmhtx_desktop.areas.fund.queries.folders import FolderFile, InspectionLine, StepLine, folder_file
from lmhtx_desktop.areas.fund.records import Fund, LoanApplication, LoanDisbursement, LoanPerson, LoanProduct
from lmhtx_desktop.areas.fund.rules.facts import RateChange, Replan
from lmhtx_desktop.areas.fund.rules.products import Signer
from lmhtx_desktop.areas.fund.rules.replay import Position, stand
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.fund.words.folder import COLLATERAL_NAMES, ROLE_NAMES, STEP_NAMES, CollateralKind, PersonRole, Step, folder_number
from lmhtx_desktop.areas.fund.words.loan import AMENDMENT_NAMES, BORROWER_NAMES, DAY_COUNT_NAMES, disbursement_number
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.documents import Filling, Value
from lmhtx_desktop.kernel.documents.signing import Signing, office_values
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, dong_in_words, format_dong
from lmhtx_desktop.kernel.numbers import format_number
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
#: Who puts their name under a contract beside the borrower and the fund.
_SIGN_BESIDE = (PersonRole.COSIGNER, PersonRole.GUARANTOR, PersonRole.OWNER)
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
    values = _loan_values(file.loan) | _terms_values(file.loan.contract) | _inspected(line, file.loan)
    paper = _Paper(LoanDocument.INSPECTION, file.fund_id, line.inspected_on, line.number, signature)
    return _filling(reading, paper, {**_borrower_of_folder(reading, file), **values}, file.facts["borrower_name"])


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
    values = _loan_values(file) | _terms_values(file.contract) | _agreed(file.contract, in_force) | _schedule_values(position.coming)
    values |= {
        "so_khe_uoc": number, "ngay_giai_ngan": format_date(row.paid_on), "so_tien_nhan": format_dong(row.amount),
        "so_tien_nhan_chu": dong_in_words(row.amount), "da_giai_ngan": format_dong(position.lent), "nguoi_nhan": row.receiver,
        "lai_suat": _percent(position.rate),
    }  # fmt: skip
    paper = _Paper(LoanDocument.NOTE, file.contract.fund_id, row.paid_on, number, signature)
    return _filling(reading, paper, {**_borrower_of_loan(reading, file.contract), **values}, file.contract.borrower_name)


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
    values = _loan_values(file) | _terms_values(file.contract) | _schedule_values(drawn.after)
    values |= {
        "so_phu_luc": amendment.number, "ngay_phu_luc_chu": format_official_date(amendment.signed_on),
        "loai_thay_doi": AMENDMENT_NAMES[amendment.kind], "hieu_luc_tu": format_date(amendment.effective_on), "ly_do": amendment.reason,
        "co_cau_lai": isinstance(amendment.change, Replan),
        "cac_thay_doi": [{"noi_dung": what, "truoc": old, "sau": new} for what, old, new in _changes(file.terms, amendment.change, drawn)],
    }  # fmt: skip
    paper = _Paper(LoanDocument.AMENDMENT, file.contract.fund_id, amendment.signed_on, amendment.number, signature)
    return _filling(reading, paper, {**_borrower_of_loan(reading, file.contract), **values}, file.contract.borrower_name)


def _changes(terms: LoanTerms, change: RateChange | Replan, drawn: Redrawn) -> list[tuple[str, str, str]]:
    """Return what an annex changes: what, before, after; what was overdue is said, so that both schedules add up to the same debt."""
    eve = drawn.eve
    if isinstance(change, RateChange):
        new = change.annual_rate_percent
        lines = [
            ("Lãi suất trong hạn (%/năm)", _percent(eve.rate), _percent(new)),
            ("Lãi suất quá hạn (%/năm)", _percent(eve.rate * terms.overdue_rate_factor), _percent(new * terms.overdue_rate_factor)),
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
        told = None if file is None else _due(file, day) if kind == LoanDocument.DUE_NOTICE else _overdue(file, day)
        if file is None or told is None:
            continue
        paper = _Paper(LoanDocument(kind), file.contract.fund_id, day, (numbers or {}).get(loan_id), signature)
        values = {**_borrower_of_loan(reading, file.contract), **_loan_values(file), **told}
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
        **_borrower_of_folder(reading, file),
        **_request_values(facts),
        **_step_values(steps),
        **_secured(file),
        **_people(reading, file.id),
    }
    values |= _step_terms(source) if loan is None or kind in _STEP_OF else _terms_values(loan.contract)
    values |= {"cac_giay_to": _listed_papers(file)}
    number, on = _number_and_day(kind, file)
    if loan is not None:
        values |= (
            _loan_values(loan)
            | _agreed(loan.contract, loan.terms)
            | _schedule_values(schedule_lines(loan, loan.on(loan.contract.signed_on)))
        )
        values |= _settled(loan, on or reading.today)
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


def _borrower_of_folder(reading: Reading, file: FolderFile) -> dict[str, Value]:
    facts = file.facts
    product = facts["product_id"] if file.loan is None else file.loan.contract.product_id
    return {
        "san_pham": _product_name(reading, product),
        **_borrower(reading, facts["organisation_id"], facts["borrower_name"], facts["borrower_kind"], facts),
        "la_thanh_vien_cua": file.member_of, "ho_gia_dinh": bool(facts["as_household"]), "so_ho_so": file.number, "muc_dich": facts["purpose"],
    }  # fmt: skip


def _borrower_of_loan(reading: Reading, contract: Contract) -> dict[str, Value]:
    """Return who borrows as the contract says; membership and number of the folder where there is one."""
    home = household = number = None
    if contract.application_id is not None:
        of = LoanApplication.__table__.c
        row = reading.connection.execute(
            select(of.member_of_id, of.as_household, of.number, of.year).where(of.id == contract.application_id)
        ).one()
        brief = organisations_by_id(reading, [row.member_of_id]).get(row.member_of_id) if row.member_of_id is not None else None
        home, household, number = brief.name if brief else None, row.as_household, folder_number(row.number, row.year)
    facts = {name: getattr(contract, name) for name in ("borrower_id_number", "borrower_address", "borrower_phone")}
    return {
        "san_pham": _product_name(reading, contract.product_id),
        **_borrower(reading, contract.organisation_id, contract.borrower_name, contract.borrower_kind, facts),
        **_people(reading, contract.application_id),
        "la_thanh_vien_cua": home, "ho_gia_dinh": bool(household), "so_ho_so": number, "muc_dich": contract.purpose,
    }  # fmt: skip


def _product_name(reading: Reading, product: int | None) -> str:
    """Return what the loan product is called; "" where the loan goes by none."""
    of = LoanProduct.__table__.c
    return (reading.connection.scalar(select(of.name).where(of.id == product)) if product is not None else None) or ""


def _borrower(reading: Reading, organisation: int | None, name: str, kind: str, facts: Mapping[str, Any]) -> dict[str, Value]:
    brief = organisations_by_id(reading, [organisation]).get(organisation) if organisation is not None else None
    return {
        "ten_khach_hang": name, "ten_khach_hang_hoa": name.upper(), "la_to_chuc": organisation is not None,
        "loai_khach_hang": BORROWER_NAMES[kind], "ma_so_thue": brief.tax_code if brief else None,
        "nguoi_dai_dien": brief.representative if brief else (None if organisation is not None else name),
        "chuc_vu_dai_dien": brief.representative_title if brief else None,
        "so_dinh_danh": facts["borrower_id_number"], "dia_chi": facts["borrower_address"] or (brief.address if brief else None),
        "dien_thoai": facts["borrower_phone"] or (brief.phone if brief else None),
    }  # fmt: skip


def _request_values(facts: Mapping[str, Any]) -> dict[str, Value]:
    own, total = facts["own_capital"], facts["project_total"]
    return {
        "ngay_nhan_don": format_date(facts["received_on"]), "so_tien_de_nghi": format_dong(facts["requested_amount"]),
        "so_tien_de_nghi_chu": dong_in_words(facts["requested_amount"]), "thoi_han_de_nghi": _number(facts["requested_months"]),
        "tong_von": _dong(total), "von_tu_co": _dong(own),
        "ty_le_tu_co": format_number(Fraction(own * 100, total), 2) if own is not None and total else None,
    }  # fmt: skip


def _step_terms(line: StepLine | None) -> dict[str, Value]:
    """Return what a step proposes or decides."""
    if line is None:
        return dict.fromkeys(("so_tien", "so_tien_chu", "thoi_han", "lai_suat"))
    return {
        "so_tien": _dong(line.amount), "so_tien_chu": None if line.amount is None else dong_in_words(line.amount), "thoi_han": _number(line.months),
        "lai_suat": None if line.annual_rate_percent is None else _percent(line.annual_rate_percent),
    }  # fmt: skip


def _terms_values(contract: Contract) -> dict[str, Value]:
    return {
        "so_tien": format_dong(contract.approved_amount), "so_tien_chu": dong_in_words(contract.approved_amount),
        "thoi_han": str(contract.months), "lai_suat": _percent(contract.annual_rate_percent),
    }  # fmt: skip


def _agreed(contract: Contract, terms: LoanTerms) -> dict[str, Value]:
    return {
        "cach_tra_no": repayment_in_words(terms), "cach_tinh_lai": DAY_COUNT_NAMES[terms.day_count].lower(),
        "lai_suat_qua_han": _percent(terms.annual_rate_percent * terms.overdue_rate_factor), "lai_cham_tra": _percent(terms.late_interest_percent),
        "co_lai_cham_tra": bool(terms.late_interest_percent), "lai_suat_thay_doi": contract.rate_by_decision,
        "thu_tu_trong_han": payment_order(terms.order_on_time), "thu_tu_qua_han": payment_order(terms.order_overdue),
        "ngay_nghi": holiday_in_words(terms),
    }  # fmt: skip


def _step_values(steps: Mapping[str, StepLine]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for step, number, day, opinion, people in (
        (Step.APPRAISED, "so_to_trinh", "ngay_tham_dinh", "y_kien_tham_dinh", "can_bo_tham_dinh"),
        (Step.COUNCIL, "so_bien_ban", "ngay_hop", "ket_luan_hop", "thanh_phan_hop"),
        (Step.DECIDED, "so_quyet_dinh", "ngay_quyet_dinh", "dieu_kien", ""),
    ):
        line = steps.get(step)
        values |= {
            number: line.number if line else None, day: format_date(line.done_on) if line else None,
            f"{day}_chu": format_official_date(line.done_on) if line else None, opinion: (line.opinion or "") if line else "",
        }  # fmt: skip
        if people:
            values[people] = _names(line.people if line else None)
    return values


def _names(people: str | None) -> list[dict[str, str]]:
    return [{"ten": name} for name in (people or "").splitlines()]


def _secured(file: FolderFile) -> dict[str, Value]:
    assets = file.collateral
    return {
        "co_tai_san": bool(assets), "tong_gia_tri_tai_san": format_dong(sum(each.value or 0 for each in assets)),
        "cac_tai_san": [
            {
                "stt": str(place), "loai": COLLATERAL_NAMES[CollateralKind(each.kind)], "mo_ta": each.name, "chu": each.owner or file.facts["borrower_name"],
                "giay_to": each.papers or "", "gia_tri": format_dong(each.value), "giai_chap": format_date(each.released_on) if each.released_on else "",
            }
            for place, each in enumerate(assets, 1)
        ],
    }  # fmt: skip


def _people(reading: Reading, application: int | None) -> dict[str, Value]:
    """Return who stands beside the borrower; identity numbers in full, as a contract needs them (printing is noted)."""
    of = LoanPerson.__table__.c
    query = select(LoanPerson.__table__).where(of.application_id == application).order_by(of.id)
    found = [(PersonRole(row.role), row) for row in reading.connection.execute(query)] if application is not None else []
    lines = [
        (role, {
            "vai_tro": ROLE_NAMES[role], "ten": row.full_name, "quan_he": row.relation or "", "so_dinh_danh": row.identity_number or "",
            "dia_chi": row.address or "", "dien_thoai": row.phone or "",
        })
        for role, row in found
    ]  # fmt: skip
    beside = [line for role, line in lines if role in _SIGN_BESIDE]
    return {"co_nguoi": bool(lines), "cac_nguoi": [line for _, line in lines], "co_ben_ky": bool(beside), "cac_ben_ky": beside}


def _listed_papers(file: FolderFile) -> list[dict[str, str]]:
    due = {point.step for point in file.path if point.missing}
    return [
        {
            "stt": str(place), "buoc": STEP_NAMES[Step(each.step)], "ten": each.name,
            "ngay": format_date(each.received_on) if each.received_on else "thiếu" if each.step in due else "",
        }
        for place, each in enumerate(file.papers, 1)
    ]  # fmt: skip


def _loan_values(file: LoanFile) -> dict[str, Value]:
    contract = file.contract
    return {
        "so_hop_dong": contract.contract_number, "ngay_ky": format_date(contract.signed_on), "ngay_ky_chu": format_official_date(contract.signed_on),
    }  # fmt: skip


def _schedule_values(rows: Sequence[Any]) -> dict[str, Value]:
    """Return a schedule, one line per instalment, with its sums."""
    told = [row for row in rows if row.no is not None]
    return {
        "cac_ky": [
            {
                "ky": str(row.no), "ngay": format_date(row.due_on), "goc": format_dong(row.principal), "lai": format_dong(row.interest),
                "cong": format_dong(row.payment), "con_lai": format_dong(row.balance),
            }
            for row in told
        ],
        "tong_goc": format_dong(sum(row.principal for row in told)), "tong_lai": format_dong(sum(row.interest for row in told)),
        "tong_cong": format_dong(sum(row.payment for row in told)),
    }  # fmt: skip


def _due(file: LoanFile, day: datetime.date) -> dict[str, Value] | None:
    """Return what falls due next; None where nothing does."""
    position = file.on(day)
    row = position.next_due
    if row is None or position.written_off:
        return None
    payable = max(0, position.demanded + row.payment - position.advance)
    return {
        "tinh_den_ngay": format_date(day), "du_no": format_dong(position.outstanding_principal), "ngay_den_han": format_date(row.due_on),
        "goc_den_han": format_dong(row.principal), "lai_den_han": format_dong(row.interest), "con_no_ky_truoc": format_dong(position.demanded),
        "tien_dang_giu": format_dong(position.advance), "phai_tra": format_dong(payable), "phai_tra_chu": dong_in_words(payable),
    }  # fmt: skip


def _overdue(file: LoanFile, day: datetime.date) -> dict[str, Value] | None:
    """Return what is overdue; None where nothing is."""
    position = file.on(day)
    group = file.group(position)
    if not position.overdue_days or position.oldest_unpaid_on is None or position.written_off:
        return None
    return {
        "tinh_den_ngay": format_date(day), "du_no": format_dong(position.outstanding_principal),
        "qua_han_tu": format_date(position.oldest_unpaid_on), "so_ngay_qua_han": str(position.overdue_days),
        "goc_qua_han": format_dong(position.due_unpaid_principal), "lai_chua_tra": format_dong(position.due_unpaid_interest),
        "tien_lai_qua_han": format_dong(position.overdue_interest), "tien_lai_cham_tra": format_dong(position.late_interest),
        "phai_tra": format_dong(position.demanded), "phai_tra_chu": dong_in_words(position.demanded),
        "nhom_no": f"Nhóm {group.group} – {group.name}" if group else "",
    }  # fmt: skip


def _inspected(line: InspectionLine, loan: LoanFile) -> dict[str, Value]:
    lent = sum(fact.amount for fact in loan.facts.lent if fact.on <= line.inspected_on)
    return {
        "ngay_kiem_tra": format_date(line.inspected_on), "ngay_kiem_tra_chu": format_official_date(line.inspected_on),
        "nguoi_kiem_tra": _names(line.people), "da_giai_ngan": format_dong(lent), "da_su_dung": _dong(line.used_amount),
        "dung_muc_dich": line.for_purpose, "ket_qua": line.findings, "kien_nghi": line.conclusion,
    }  # fmt: skip


def _settled(file: LoanFile, day: datetime.date) -> dict[str, Value]:
    position = file.on(day)
    splits = position.splits
    paid = [fact.on for fact in file.facts.paid if fact.on <= day]
    return {
        "ngay_thanh_ly": format_date(day), "ngay_thanh_ly_chu": format_official_date(day), "tong_giai_ngan": format_dong(position.lent),
        "goc_da_tra": format_dong(position.paid_principal),
        "lai_da_tra": format_dong(sum(each.interest + each.overdue_interest + each.late_interest for each in splits)),
        "con_no": format_dong(max(0, position.settlement)), "ngay_tra_het": format_date(max(paid)) if paid else None,
    }  # fmt: skip


def _dong(amount: Dong | None) -> str | None:
    return None if amount is None else format_dong(amount)


def _number(number: int | None) -> str | None:
    return None if number is None else str(number)


def _percent(rate: Any) -> str:
    return format_number(rate, 6)


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
    if _due(loan, reading.today) is not None:
        found.append((str(LoanDocument.DUE_NOTICE), tr(TITLES[LoanDocument.DUE_NOTICE])))
    if _overdue(loan, reading.today) is not None:
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
