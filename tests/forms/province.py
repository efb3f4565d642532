"""A province small enough to be added up by hand; every form has its expected result for it.

Twelve organisations, told by what the forms count: who exists when, what was collected, who pays fees, who
sat in which class, who borrowed what.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from lmhtx_desktop.areas.fees.commands import (
    AssessYear,
    ChangeAssessment,
    RecordReceipt,
    RecordRemittance,
    SetTariff,
    assess_year,
    change_assessment,
    record_receipt,
    record_remittance,
    set_tariff,
)
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.fees.words import Relief
from lmhtx_desktop.areas.fund.commands import DisburseLoan, GrantLoan, OpenFund, disburse_loan, grant_loan, open_fund
from lmhtx_desktop.areas.fund.commands import RecordReceipt as LoanReceipt
from lmhtx_desktop.areas.fund.commands import record_receipt as record_loan_receipt
from lmhtx_desktop.areas.organisations.commands import (
    AdmitMember,
    ChangeStatus,
    LeaveUnrated,
    RecordFigures,
    RecordLink,
    RecordPolicy,
    RegisterOrganisation,
    SetUpOffice,
    admit_member,
    change_status,
    leave_unrated,
    record_figures,
    record_link,
    record_policy,
    register_organisation,
    set_up_office,
)
from lmhtx_desktop.areas.training.commands import (
    EnrolLearner,
    IssueCertificates,
    Mark,
    MarkAttendance,
    OpenClass,
    PlanSessions,
    RecordCost,
    enrol_learner,
    issue_certificates,
    mark_attendance,
    open_class,
    plan_sessions,
    record_cost,
)
from lmhtx_desktop.areas.training.queries.classes import class_sheet
from lmhtx_desktop.areas.training.rules.calendar import usual_sessions
from lmhtx_desktop.areas.training.words import ClassKind, Presence, Sex, Subject
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.store.datafile import DataFile

#: Short name → name, kind, industry, founded (day, bare year or not recorded), tax code.
ORGANISATIONS: dict[str, tuple[str, str, str | None, date | int | None, str | None]] = {
    "tan_phu": ("HTX Nông nghiệp Tân Phú", "HTX", "NN", date(2010, 5, 1), None),
    "moc_lan": ("HTX Mộc Lan", "HTX", "CN", date(2024, 3, 10), None),
    "hoa_binh": ("HTX Vận tải Hòa Bình", "HTX", "VT", 2018, None),
    "cho_lx": ("HTX Chợ Long Xuyên", "HTX", "CH", date(2025, 2, 15), None),
    "chau_phu": ("Quỹ tín dụng nhân dân Châu Phú", "HTX", "TD", 2015, None),
    "xay_dung": ("HTX Xây dựng Bình Minh", "HTX", "XD", 2005, None),
    "thoi_son": ("HTX Dịch vụ Thới Sơn", "HTX", "TM", 2012, None),
    "moi_truong": ("HTX Môi trường Xanh", "HTX", "MT", None, None),
    "long_hoa": ("Liên hiệp HTX Long Hòa", "LHHTX", "TM", 2019, None),
    "an_giang": ("Liên hiệp HTX Lúa gạo An Giang", "LHHTX", "NN", date(2025, 7, 20), None),
    "an_hai": ("Tổ hợp tác An Hải", "THT", "NN", 2020, "0314409058"),
    "phu_my": ("Tổ hợp tác Phú Mỹ", "THT", None, date(2025, 11, 1), None),
    "cong_ty": ("Công ty TNHH Hạt Ngọc", "OTHER", "TM", 2008, None),
}
#: Later statuses: who, which, since when.
STATUSES = (
    ("hoa_binh", "suspended", date(2025, 4, 1)),
    ("xay_dung", "not_at_address", date(2023, 6, 1)),
    ("thoi_son", "dissolved", date(2025, 9, 30)),
)
TRIEU = 1_000_000
#: Yearly figures as collected; what is not named was not collected.
FIGURES: tuple[tuple[str, int, dict[str, object]], ...] = (
    ("tan_phu", 2024, {"members": 100, "members_new": 10, "members_female": 40, "workers": 20, "workers_new": 2, "workers_members": 15,
                       "revenue": 5_000 * TRIEU, "revenue_members": 3_000 * TRIEU, "profit": 400 * TRIEU, "income_avg": 60 * TRIEU,
                       "managers": 6, "managers_mid": 3, "managers_high": 2, "rating": "good", "high_tech": False, "value_chain": True}),
    ("tan_phu", 2025, {"members": 110, "members_new": 12, "members_female": 44, "workers": 24, "workers_new": 5, "workers_members": 18,
                       "revenue": 5_500 * TRIEU + 500, "revenue_members": 3_200 * TRIEU, "profit": 450 * TRIEU, "income_avg": 66 * TRIEU,
                       "managers": 6, "managers_mid": 2, "managers_high": 3, "rating": "good", "high_tech": True, "value_chain": True}),
    ("moc_lan", 2024, {"members": 7, "workers": 10, "revenue": 1_000 * TRIEU, "profit": -20 * TRIEU, "income_avg": 48 * TRIEU,
                       "managers": 3, "managers_mid": 1, "managers_high": 1}),
    ("moc_lan", 2025, {"members": 9, "members_new": 2, "workers": 12, "revenue": 1_200 * TRIEU, "profit": 30 * TRIEU, "income_avg": 54 * TRIEU,
                       "managers": 3, "managers_mid": 1, "managers_high": 2, "rating": "fair", "high_tech": True}),
    ("chau_phu", 2025, {"members": 800, "members_female": 350, "workers": 12, "revenue": 9_000 * TRIEU, "profit": 1_000 * TRIEU,
                        "managers": 8, "managers_high": 8, "rating": "average"}),
    ("thoi_son", 2024, {"members": 15, "workers": 4, "revenue": 90 * TRIEU}),
    ("thoi_son", 2025, {"members": 15, "workers": 4, "revenue": 10 * TRIEU}),
    ("long_hoa", 2025, {"members": 4, "workers": 9, "revenue": 20_000 * TRIEU, "profit": 700 * TRIEU}),
    ("an_hai", 2024, {"members": 12, "revenue": 300 * TRIEU}),
    ("an_hai", 2025, {"members": 13, "members_new": 1, "revenue": 310 * TRIEU, "profit": 55 * TRIEU}),
)  # fmt: skip
#: Members of the Alliance, since when.
MEMBERS = {
    "tan_phu": date(2015, 1, 1), "chau_phu": date(2016, 1, 1), "moc_lan": date(2024, 6, 1), "long_hoa": date(2020, 1, 1),
    "an_hai": date(2021, 1, 1), "cong_ty": date(2022, 1, 1),
}  # fmt: skip


#: Support that reached whom, when: policy, people, money from the centre, the province, others (million đồng).
SUPPORT = (
    ("tan_phu", "training", date(2025, 3, 10), 3, 20, None, None),
    ("tan_phu", "market", date(2025, 5, 5), None, None, 30, 5),
    ("tan_phu", "farm_infrastructure", date(2025, 9, 1), None, 500, 300, None),
    ("moc_lan", "training", date(2025, 4, 1), 2, None, 10, None),
    ("moc_lan", "fostering", date(2025, 6, 20), 5, None, None, None),
    ("moc_lan", "founding", date(2024, 3, 15), None, None, 20, None),
    ("an_hai", "farm_disaster", date(2025, 10, 10), None, None, 40, None),
    ("cong_ty", "market", date(2025, 5, 5), None, None, 30, None),
)
#: Cooperatives that belong to a union, since when.
UNIONS = (("moc_lan", "an_giang", date(2025, 8, 1)),)


def found_province(data: DataFile) -> dict[str, int]:
    """Fill an empty file; return the organisations' ids by short name."""
    data.carry_out(set_up_office, SetUpOffice("91"))
    ids: dict[str, int] = {}
    for key, (name, kind, sector, founded, tax_code) in ORGANISATIONS.items():
        day, year = (founded, None) if isinstance(founded, date) else (None, founded)
        order = RegisterOrganisation(name=name, kind=kind, sector=sector, founded_on=day, founded_year=year, tax_code=tax_code)
        done = data.carry_out(register_organisation, order)
        assert done.id is not None
        ids[key] = done.id
    for key, status, since in STATUSES:
        data.carry_out(change_status, ChangeStatus(ids[key], status, since))
    for key, figures_year, figures in FIGURES:
        data.carry_out(record_figures, RecordFigures(organisation=ids[key], year=figures_year, **figures))  # type: ignore[arg-type]
    for key, since in MEMBERS.items():
        data.carry_out(admit_member, AdmitMember(ids[key], since))
    judge(data, ids)
    _support(data, ids)
    collect_fees(data, ids)
    teach(data, ids)
    lend(data, ids)
    return ids


def judge(data: DataFile, ids: dict[str, int]) -> None:
    """Of 2025 not rated: Hòa Bình, which stopped in April, and the market cooperative of February, as their facts propose."""
    data.carry_out(leave_unrated, LeaveUnrated(organisations=(ids["hoa_binh"], ids["cho_lx"]), year=2025, reason=None))


def _support(data: DataFile, ids: dict[str, int]) -> None:
    """Record which support reached whom, and who belongs to which union."""
    for key, policy, day, people, *amounts in SUPPORT:
        central, local, other = (None if amount is None else amount * TRIEU for amount in amounts)
        data.carry_out(
            record_policy,
            RecordPolicy(
                organisation=ids[key],
                policy=policy,
                reached_on=day,
                people=people,
                from_central=central,
                from_local=local,
                from_other=other,
            ),
        )
    for key, union, since in UNIONS:
        data.carry_out(record_link, RecordLink(first=ids[key], second=ids[union], relation="member", since=since))


def collect_fees(data: DataFile, ids: dict[str, int]) -> None:
    """Two years of fees: HTX 500 000, credit funds 2 000 000, unions 1 200 000, groups 100 000, companies 1 000 000 a year."""
    rates = (
        Rate("HTX", None, 500_000), Rate("HTX", "TD", 2_000_000), Rate("LHHTX", None, 1_200_000), Rate("THT", None, 100_000),
        Rate("OTHER", None, 1_000_000),
    )  # fmt: skip
    for year in (2024, 2025):
        data.carry_out(set_tariff, SetTariff(year, rates))
        data.carry_out(assess_year, AssessYear(year, date(year, 7, 1)))
    assessed = data.ask(_assessment, ids["an_hai"], 2025)
    data.carry_out(change_assessment, ChangeAssessment(assessed, Relief.EXEMPT, "Thiên tai", date(2025, 8, 1)))
    for key, day, amount in (
        ("tan_phu", date(2024, 9, 1), 500_000), ("chau_phu", date(2024, 9, 2), 2_000_000), ("tan_phu", date(2025, 8, 5), 500_000),
        ("moc_lan", date(2025, 8, 6), 700_000), ("long_hoa", date(2025, 10, 1), 2_400_000), ("chau_phu", date(2025, 12, 1), 2_000_000),
    ):  # fmt: skip
        data.carry_out(record_receipt, RecordReceipt(ids[key], day, amount, payer="Người nộp"))
    data.carry_out(record_remittance, RecordRemittance(2025, date(2025, 12, 20), 900_000))


def _assessment(reading: object, organisation: int, year: int) -> int:
    from sqlalchemy import select

    from lmhtx_desktop.areas.fees.records import FeeAssessment

    query = select(FeeAssessment.id).where(FeeAssessment.organisation_id == organisation, FeeAssessment.year == year)
    return int(reading.connection.execute(query).scalar_one())  # type: ignore[attr-defined]


def teach(data: DataFile, ids: dict[str, int]) -> None:
    """Three classes of 2025: accounting in March, a workshop in May, accounting again in October."""
    march = _open(data, "DT-01", ClassKind.REFRESHER, Subject.ACCOUNTING, date(2025, 3, 3), date(2025, 3, 5))
    may = _open(data, "DT-02", ClassKind.WORKSHOP, Subject.DIGITAL, date(2025, 5, 12), date(2025, 5, 12))
    october = _open(data, "DT-03", ClassKind.REFRESHER, Subject.ACCOUNTING, date(2025, 10, 6), date(2025, 10, 8))
    hoa = {
        "full_name": "Nguyễn Thị Hoa",
        "birth_year": 1990,
        "sex": Sex.FEMALE,
        "ethnicity": "05",
        "organisation": ids["tan_phu"],
        "is_manager": True,
    }
    binh = {"full_name": "Lê Văn Bình", "birth_year": 1975, "sex": Sex.MALE, "ethnicity": "01", "organisation": ids["moc_lan"]}
    lan = {"full_name": "Trần Thị Lan", "birth_year": 1985, "sex": Sex.FEMALE, "ethnicity": "01", "organisation": ids["an_hai"]}
    for training_class, people in ((march, (hoa, binh)), (may, (hoa, lan)), (october, (binh,))):
        for person in people:
            data.carry_out(enrol_learner, EnrolLearner(training_class=training_class, **person))  # type: ignore[arg-type]
    costs = (
        (march, (CostLine(Source.NSDP, None, 18_500_000), CostLine(Source.FEE, None, 1_500_000))),
        (may, (CostLine(Source.NSTW, None, 9_999_500),)),
    )
    for training_class, lines in costs:
        data.carry_out(record_cost, RecordCost(training_class, lines))
    _all_present(data, march, date(2025, 3, 3), date(2025, 3, 5))
    data.carry_out(issue_certificates, IssueCertificates(march, date(2025, 3, 6)))


def _open(data: DataFile, code: str, kind: ClassKind, subject: Subject, first: date, last: date) -> int:
    done = data.carry_out(open_class, OpenClass(code=code, name=f"Lớp {code}", kind=kind, subject=subject, starts_on=first, ends_on=last))
    assert done.id is not None
    return done.id


def _all_present(data: DataFile, training_class: int, first: date, last: date) -> None:
    data.carry_out(plan_sessions, PlanSessions(training_class, tuple(usual_sessions(first, last))))
    sheet = data.ask(class_sheet, training_class)
    marks = tuple(Mark(learner.id, session.id, Presence.PRESENT) for learner in sheet.learners for session in sheet.sessions)
    data.carry_out(mark_attendance, MarkAttendance(training_class, marks))


def lend(data: DataFile, ids: dict[str, int]) -> None:
    """Three bullet loans: one paid back in 2025, one of two years, one that a member did not pay back on 10/7/2025."""
    fund = data.carry_out(open_fund, OpenFund("Quỹ Hỗ trợ phát triển HTX tỉnh An Giang", "COMPANY", 20_000 * TRIEU)).id
    assert fund is not None
    tan_phu = _lend(data, fund, "01", date(2024, 7, 1), 100 * TRIEU, 12, "6", organisation_id=ids["tan_phu"], sector="NN")
    _lend(data, fund, "02", date(2025, 3, 1), 200 * TRIEU, 24, "7.2", organisation_id=ids["long_hoa"], sector="TM")
    _lend(data, fund, "03", date(2025, 1, 10), 50 * TRIEU, 6, "5", borrower_kind="PERSON", borrower_name="Huỳnh Văn Tư", sector=None)
    data.carry_out(record_loan_receipt, LoanReceipt(tan_phu, date(2025, 7, 1), 106 * TRIEU))


def _lend(data: DataFile, fund: int, number: str, on: date, amount: int, months: int, rate: str, **borrower: Any) -> int:
    order = GrantLoan(
        fund_id=fund, contract_number=number, signed_on=on, approved_amount=amount, months=months, annual_rate_percent=Decimal(rate),
        project_total=2 * amount, own_capital=amount, plan="bullet", interest_every_months=months, **borrower,
    )  # fmt: skip
    done = data.carry_out(grant_loan, order)
    assert done.id is not None
    data.carry_out(disburse_loan, DisburseLoan(done.id, on, amount, no_bad_debt=True))
    return done.id
