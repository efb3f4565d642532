"""Who takes part in a loan, as its papers name them: the borrower, and who signs or answers beside."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.queries.folders import FolderFile
from lmhtx_desktop.areas.fund.records import LoanApplication, LoanPerson, LoanProduct
from lmhtx_desktop.areas.fund.words.folder import ROLE_NAMES, PersonRole, folder_number
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.kernel.documents import Value
from lmhtx_desktop.store.datafile import Reading

#: Who puts their name under a contract beside the borrower and the fund.
_SIGN_BESIDE = (PersonRole.COSIGNER, PersonRole.GUARANTOR, PersonRole.OWNER)


def borrower_of_folder(reading: Reading, file: FolderFile) -> dict[str, Value]:
    """Return who borrows, as the folder says, and what it is for."""
    facts = file.facts
    product = facts["product_id"] if file.loan is None else file.loan.contract.product_id
    return {
        "san_pham": _product_name(reading, product),
        **_borrower(reading, facts["organisation_id"], facts["borrower_name"], facts["borrower_kind"], facts),
        "la_thanh_vien_cua": file.member_of, "ho_gia_dinh": bool(facts["as_household"]), "so_ho_so": file.number, "muc_dich": facts["purpose"],
    }  # fmt: skip


def borrower_of_loan(reading: Reading, contract: Contract) -> dict[str, Value]:
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
        **people_values(reading, contract.application_id),
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


def people_values(reading: Reading, application: int | None) -> dict[str, Value]:
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
