"""What a folder and its loan say in the fields of their papers; values are texts, as Word shows them."""

import datetime
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from lmhtx_desktop.areas.fund.book.loans import Contract, LoanFile
from lmhtx_desktop.areas.fund.documents.wording import holiday_in_words, payment_order, repayment_in_words
from lmhtx_desktop.areas.fund.queries.folders import FolderFile, InspectionLine, StepLine
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms
from lmhtx_desktop.areas.fund.words.folder import COLLATERAL_NAMES, STEP_NAMES, CollateralKind, Step
from lmhtx_desktop.areas.fund.words.loan import DAY_COUNT_NAMES
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.documents import Value
from lmhtx_desktop.kernel.money import Dong, dong_in_words, format_dong
from lmhtx_desktop.kernel.numbers import format_number


def request_values(facts: Mapping[str, Any]) -> dict[str, Value]:
    """Return what the application asks for."""
    own, total = facts["own_capital"], facts["project_total"]
    return {
        "ngay_nhan_don": format_date(facts["received_on"]), "so_tien_de_nghi": format_dong(facts["requested_amount"]),
        "so_tien_de_nghi_chu": dong_in_words(facts["requested_amount"]), "thoi_han_de_nghi": _number(facts["requested_months"]),
        "tong_von": _dong(total), "von_tu_co": _dong(own),
        "ty_le_tu_co": format_number(Fraction(own * 100, total), 2) if own is not None and total else None,
    }  # fmt: skip


def step_terms(line: StepLine | None) -> dict[str, Value]:
    """Return what a step proposes or decides."""
    if line is None:
        return dict.fromkeys(("so_tien", "so_tien_chu", "thoi_han", "lai_suat"))
    return {
        "so_tien": _dong(line.amount), "so_tien_chu": None if line.amount is None else dong_in_words(line.amount), "thoi_han": _number(line.months),
        "lai_suat": None if line.annual_rate_percent is None else percent_text(line.annual_rate_percent),
    }  # fmt: skip


def terms_values(contract: Contract) -> dict[str, Value]:
    """Return amount, months and rate of the contract."""
    return {
        "so_tien": format_dong(contract.approved_amount), "so_tien_chu": dong_in_words(contract.approved_amount),
        "thoi_han": str(contract.months), "lai_suat": percent_text(contract.annual_rate_percent),
    }  # fmt: skip


def agreed_values(contract: Contract, terms: LoanTerms) -> dict[str, Value]:
    """Return what the contract agrees on: repayment, order of payment, days, rates when overdue."""
    return {
        "cach_tra_no": repayment_in_words(terms), "cach_tinh_lai": DAY_COUNT_NAMES[terms.day_count].lower(),
        "lai_suat_qua_han": percent_text(terms.annual_rate_percent * terms.overdue_rate_factor), "lai_cham_tra": percent_text(terms.late_interest_percent),
        "co_lai_cham_tra": bool(terms.late_interest_percent), "lai_suat_thay_doi": contract.rate_by_decision,
        "thu_tu_trong_han": payment_order(terms.order_on_time), "thu_tu_qua_han": payment_order(terms.order_overdue),
        "ngay_nghi": holiday_in_words(terms),
    }  # fmt: skip


def step_values(steps: Mapping[str, StepLine]) -> dict[str, Value]:
    """Return day, number and people of every step taken."""
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


def secured_values(file: FolderFile) -> dict[str, Value]:
    """Return the collateral of a folder, piece by piece and summed up."""
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


def listed_papers(file: FolderFile) -> list[dict[str, str]]:
    """Return the papers of a folder, step by step, with the day each was received."""
    due = {point.step for point in file.path if point.missing}
    return [
        {
            "stt": str(place), "buoc": STEP_NAMES[Step(each.step)], "ten": each.name,
            "ngay": format_date(each.received_on) if each.received_on else "thiếu" if each.step in due else "",
        }
        for place, each in enumerate(file.papers, 1)
    ]  # fmt: skip


def loan_values(file: LoanFile) -> dict[str, Value]:
    """Return number, day and sum of the contract."""
    contract = file.contract
    return {
        "so_hop_dong": contract.contract_number, "ngay_ky": format_date(contract.signed_on), "ngay_ky_chu": format_official_date(contract.signed_on),
    }  # fmt: skip


def schedule_values(rows: Sequence[Any]) -> dict[str, Value]:
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


def due_values(file: LoanFile, day: datetime.date) -> dict[str, Value] | None:
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


def overdue_values(file: LoanFile, day: datetime.date) -> dict[str, Value] | None:
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


def inspected_values(line: InspectionLine, loan: LoanFile) -> dict[str, Value]:
    """Return what one inspection of the use of capital found."""
    lent = sum(fact.amount for fact in loan.facts.lent if fact.on <= line.inspected_on)
    return {
        "ngay_kiem_tra": format_date(line.inspected_on), "ngay_kiem_tra_chu": format_official_date(line.inspected_on),
        "nguoi_kiem_tra": _names(line.people), "da_giai_ngan": format_dong(lent), "da_su_dung": _dong(line.used_amount),
        "dung_muc_dich": line.for_purpose, "ket_qua": line.findings, "kien_nghi": line.conclusion,
    }  # fmt: skip


def settled_values(file: LoanFile, day: datetime.date) -> dict[str, Value]:
    """Return what was lent and repaid by a day, as the settlement says it."""
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


def percent_text(rate: Any) -> str:
    """Return a rate as papers write it: ``6,5``."""
    return format_number(rate, 6)
