"""Open loans of an older book come in from Excel: read as offices write them, rebuilt, compared, taken over whole and taken back whole."""

import dataclasses
import datetime
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from lmhtx_desktop.areas.fund.book.loans import loan_files
from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import DisburseLoan, RecordReceipt, disburse_loan, record_receipt
from lmhtx_desktop.areas.fund.commands.taking_over import TakeOverLoans, take_over_loans
from lmhtx_desktop.areas.fund.intake import Answer, LoanIntake, PreparedLoans, decide_again, prepare_takeover
from lmhtx_desktop.areas.fund.reading import read_loans
from lmhtx_desktop.areas.fund.rules.facts import Early, Facts, Lent, Opening, Paid
from lmhtx_desktop.areas.fund.rules.replay import stand
from lmhtx_desktop.areas.fund.rules.schedule import schedule
from lmhtx_desktop.areas.fund.rules.takeover import Told, months_between, take_over
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms, Plan
from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, register_organisation
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.conftest import Office
from tests.areas.fund.loans import balances, lives, standing, terms

TODAY = datetime.date(2026, 11, 22)
BOOK = datetime.date(2026, 6, 30)
HEAD = ["STT", "Tên khách hàng", "MST/CCCD", "Số hợp đồng", "Ngày ký", "Số tiền vay", "Thời hạn (tháng)", "Lãi suất (%/năm)",
        "Kỳ trả gốc", "Gốc đã trả", "Lãi đã trả", "Dư nợ"]  # fmt: skip
TERMS = LoanTerms(120_000_000, datetime.date(2026, 1, 10), 12, Decimal(6), Plan.EQUAL_PRINCIPAL, round_to=1000)
#: Interest of the five months to 10 June on 120, 110, 100, 90, 80 triệu.
PAID_INTEREST = sum(row.interest for row in schedule(TERMS)[:5])
ON_TIME = [
    1,
    "HTX NN Tân Phú",
    "1400000001",
    "01/2026/HĐTD",
    "10/01/2026",
    120_000_000,
    12,
    6,
    "1 tháng",
    50_000_000,
    PAID_INTEREST,
    70_000_000,
]


def workbook(path: Path, *rows: list[Any], head: list[Any] | None = None, title: str = "DƯ NỢ ĐẾN HẾT NGÀY 30/6/2026") -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for line in (["QUỸ HỖ TRỢ PHÁT TRIỂN HTX"], [title], [], head or HEAD, *rows):
        sheet.append(line)
    sheet.append(["", "Tổng cộng", "", "", "", sum(row[5] for row in rows if isinstance(row[5], int))])
    sheet.append(["", "Người lập biểu"])
    book.save(path)
    return path


def listed(**changes: Any) -> list[Any]:
    """The loan that is on time, with other cells by heading."""
    named = {heading.split(" (")[0]: place for place, heading in enumerate(HEAD)}
    row = list(ON_TIME)
    for heading, value in changes.items():
        row[named[heading.replace("_", " ")]] = value
    return row


@pytest.fixture
def prepare(office: Office, tmp_path: Path) -> Callable[..., PreparedLoans]:
    def prepared(
        *rows: list[Any], head: list[Any] | None = None, title: str = "DƯ NỢ ĐẾN HẾT NGÀY 30/6/2026", **more: Any
    ) -> PreparedLoans:
        path = workbook(tmp_path / "so cu.xlsx", *rows, head=head, title=title)
        return office.data.ask(prepare_takeover, LoanIntake(path, office.fund, **more))

    return prepared


def said(prepared: PreparedLoans, severity: str) -> list[tuple[int | None, str | None, str]]:
    return [(issue.row, issue.column, issue.message) for issue in prepared.issues if issue.severity == severity]


def test_a_loan_paid_on_time_comes_in_as_if_it_had_been_kept_here(office: Office, prepare: Callable[..., PreparedLoans]) -> None:
    prepared = prepare(ON_TIME)
    assert prepared.as_of == BOOK
    [line] = prepared.lines
    assert (line.answer, line.found.agrees, line.found.position.overdue_days, line.group) == (Answer.LISTED, True, 0, 1)
    office.data.carry_out(take_over_loans, prepared.order)
    [file] = office.data.ask(lambda reading: loan_files(reading.connection)).values()
    assert (file.contract.organisation_id, file.contract.contract_number, file.terms.round_to) == (office.htx, "01/2026/HĐTD", 1000)
    kept_here = [Paid(row.due_on, row.payment, None, row.no) for row in schedule(TERMS)[:5]]
    for day in (datetime.date(2026, 3, 1), BOOK, datetime.date(2026, 8, 1), TODAY):
        assert balances(file.on(day)) == balances(standing(TERMS, kept_here, day)), day
    assert [finding for check in CHECKS for finding in office.data.ask(check)] == []


def test_it_lives_on_by_its_own_vouchers(office: Office, prepare: Callable[..., PreparedLoans]) -> None:
    office.data.carry_out(take_over_loans, prepare(ON_TIME).order)
    [loan] = office.data.ask(lambda reading: loan_files(reading.connection))
    office.receive(loan, datetime.date(2026, 7, 10), 10_345_205)
    [file] = office.data.ask(lambda reading: loan_files(reading.connection)).values()
    position = file.on(datetime.date(2026, 7, 10))
    assert (position.outstanding_principal, position.due_unpaid_interest, position.overdue_days) == (60_000_000, 0, 0)


def test_what_was_not_paid_is_overdue_since_its_day_but_bears_overdue_interest_only_from_the_day_of_the_book(
    office: Office, prepare: Callable[..., PreparedLoans]
) -> None:
    behind = listed(Gốc_đã_trả=30_000_000, Dư_nợ=90_000_000, Lãi_đã_trả=sum(row.interest for row in schedule(TERMS)[:3]))
    [line] = prepare(behind).lines
    position = line.found.position
    assert (position.due_unpaid_principal, position.overdue_interest, position.oldest_unpaid_on) == (
        20_000_000,
        0,
        datetime.date(2026, 5, 10),
    )
    assert (position.overdue_days, line.group) == (51, 3)
    assert line.found.interest_gap == sum(row.interest for row in schedule(TERMS)[3:5])
    assert line.answer is Answer.LEAVE
    prepared = prepare(behind, answers={line.row: Answer.LISTED})
    office.data.carry_out(take_over_loans, prepared.order)
    [file] = office.data.ask(lambda reading: loan_files(reading.connection)).values()
    assert file.on(BOOK).overdue_interest == 0
    assert file.on(BOOK + datetime.timedelta(days=10)).overdue_interest == round(20_000_000 * 0.09 * 10 / 365) + 0


def test_principal_repaid_before_it_was_due_makes_the_rest_smaller(prepare: Callable[..., PreparedLoans]) -> None:
    [line] = prepare(listed(Gốc_đã_trả=78_000_000, Dư_nợ=42_000_000)).lines
    position = line.found.position
    assert (position.outstanding_principal, position.overdue_days) == (42_000_000, 0)
    assert {row.principal for row in position.coming} == {6_000_000}


def test_a_list_that_does_not_foot_is_left_out_until_a_person_says_so(office: Office, prepare: Callable[..., PreparedLoans]) -> None:
    wrong = listed(Dư_nợ=71_000_000)
    prepared = prepare(wrong)
    [line] = prepared.lines
    assert (line.found.principal_gap, line.taken) == (-1_000_000, False)
    with pytest.raises(RuleBroken, match="Chưa chọn khoản vay nào"):
        office.data.carry_out(take_over_loans, prepared.order)
    decided = office.data.ask(decide_again, prepared, {line.row: Answer.SETTLED})
    office.data.carry_out(take_over_loans, decided.order)
    [file] = office.data.ask(lambda reading: loan_files(reading.connection)).values()
    assert file.on(BOOK).outstanding_principal == 71_000_000
    [[note]] = office.data.ask(lambda reading: reading.connection.exec_driver_sql("SELECT note FROM loan_opening").all())
    assert note == "Dư nợ trong danh sách lệch 1.000.000 đ so với số giải ngân trừ gốc đã trả."


def test_interest_the_older_book_rounded_otherwise_leaves_no_loan_overdue(prepare: Callable[..., PreparedLoans]) -> None:
    [line] = prepare(listed(Lãi_đã_trả=PAID_INTEREST // 1000 * 1000)).lines
    assert (line.found.interest_gap, line.found.position.due_unpaid_interest, line.found.position.overdue_days) == (0, 0, 0)


def test_interest_owed_in_the_list_counts_before_what_the_schedule_says(prepare: Callable[..., PreparedLoans]) -> None:
    head = [*HEAD[:10], "Lãi còn nợ", "Dư nợ"]
    [line] = prepare(listed(Lãi_đã_trả=200_000), head=head).lines
    assert (line.found.position.due_unpaid_interest, line.found.agrees) == (200_000, True)


def test_without_a_column_of_interest_all_of_it_counts_as_repaid_and_it_is_said(prepare: Callable[..., PreparedLoans]) -> None:
    prepared = prepare(listed(Lãi_đã_trả=""), head=[*HEAD[:10], "Ghi chú", "Dư nợ"])
    assert prepared.lines[0].found.position.due_unpaid_interest == 0
    assert (None, None, "Danh sách không có cột lãi; lãi đã đến hạn được coi là đã trả đủ.") in said(prepared, "warning")


@pytest.mark.parametrize(
    ("changes", "column", "sentence"),
    [
        ({"Lãi_suất": ""}, "H", "Dòng không có Lãi suất (%/năm) nên không nhận được."),
        ({"Số_hợp_đồng": ""}, "D", "Dòng không có Số hợp đồng nên không nhận được."),
        ({"Ngày_ký": "05/01/2027"}, "E", "Dòng không có Ngày ký nên không nhận được."),
        ({"Ngày_ký": "01/07/2026"}, None, "Ngày giải ngân sau ngày chốt sổ 30/06/2026."),
        ({"Dư_nợ": 0, "Gốc_đã_trả": 120_000_000}, "L", "Khoản vay đã trả hết gốc; chỉ nhập khoản còn dư nợ."),
        ({"Dư_nợ": 130_000_000}, "L", "Số này lớn hơn số tiền đã giải ngân 120.000.000 đ."),
        ({"Tên_khách_hàng": "HTX Không Có"}, "B", "Chưa có “HTX Không Có” trong danh sách tổ chức; hãy thêm tổ chức này rồi nhập lại."),
        ({"Tên_khách_hàng": "Tổ hợp tác Bình An"}, "B",
         "“Tổ hợp tác Bình An” không phải HTX, liên hiệp HTX nên quỹ không cho vay (NĐ 45/2021 Điều 20)."),
        ({"Kỳ_trả_gốc": "18 tháng"}, "I", "Kỳ trả gốc phải từ 1 tháng đến bằng thời hạn vay (12 tháng)."),
        ({"Lãi_suất": "-3"}, "H", "Dòng không có Lãi suất (%/năm) nên không nhận được."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_at_its_cell(
    prepare: Callable[..., PreparedLoans], changes: dict[str, Any], column: str | None, sentence: str
) -> None:
    if changes.get("Tên_khách_hàng"):
        changes |= {"MST/CCCD": ""}
    prepared = prepare(listed(**changes), listed(Số_hợp_đồng="02/2026"))
    assert (5, column, sentence) in said(prepared, "error")
    assert [line.row for line in prepared.lines] == [6]
    assert prepared.refused == 1


def test_a_contract_twice_in_the_list_or_known_already_is_refused(office: Office, prepare: Callable[..., PreparedLoans]) -> None:
    twice = prepare(ON_TIME, ON_TIME)
    assert [message for _, _, message in said(twice, "error")] == ["Số hợp đồng 01/2026/HĐTD có ở nhiều dòng của danh sách."] * 2
    office.data.carry_out(take_over_loans, prepare(ON_TIME).order)
    again = prepare(ON_TIME)
    assert [message for _, _, message in said(again, "error")] == ["Hợp đồng số 01/2026/HĐTD đã có trong sổ của quỹ."]


def test_a_person_comes_in_with_the_identity_number(office: Office, prepare: Callable[..., PreparedLoans]) -> None:
    prepared = prepare(listed(**{"Tên_khách_hàng": "Nguyễn Thị Hoa", "MST/CCCD": "089180001234"}))
    office.data.carry_out(take_over_loans, prepared.order)
    [file] = office.data.ask(lambda reading: loan_files(reading.connection)).values()
    assert (file.contract.borrower_kind, file.contract.borrower_id_number) == ("PERSON", "089180001234")


@pytest.mark.parametrize(
    ("listed_as", "kept", "told"),
    [
        ("385123456", "385123456", None),
        (385123456, "385123456", None),
        ("8012345678", None, "12 chữ số"),
        ("0314409058", None, "12 chữ số"),
    ],
)
def test_of_a_person_only_an_identity_number_is_kept(
    office: Office, prepare: Callable[..., PreparedLoans], listed_as: object, kept: str | None, told: str | None
) -> None:
    prepared = prepare(listed(**{"Tên_khách_hàng": "Nguyễn Thị Hoa", "MST/CCCD": listed_as}))
    assert [line.contract.borrower_id_number for line in prepared.lines] == [kept]
    assert any(told in message and "bổ sung" in message for _, _, message in said(prepared, "warning")) if told else True
    office.data.carry_out(take_over_loans, prepared.order)


def test_headings_in_two_lines_amounts_in_million_and_days_in_words_are_understood(office: Office, tmp_path: Path) -> None:
    office.data.carry_out(register_organisation, RegisterOrganisation(name="Hợp tác xã Vận tải Long Xuyên", kind="HTX"))
    book = Workbook()
    sheet = book.worksheets[0]
    lines = [
        ["BÁO CÁO DƯ NỢ TẠI NGÀY 30 THÁNG 6 NĂM 2026"], ["Đơn vị tính: triệu đồng"],
        ["TT", "Đơn vị vay vốn", "Hợp đồng", "", "Thời hạn vay", "Lãi suất", "Số tiền đã giải ngân", "Đã thu", "", "Dư nợ", "Nhóm nợ", "Hình thức trả nợ"],
        ["", "", "Số", "Ngày", "", "", "", "Gốc", "Lãi", "", "", ""],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        ["I", "Các hợp tác xã"],
        [1, "HTX VT Long Xuyên", "07/HĐ", "10.1.2025", "3 năm", "0,5%/tháng", "1.200,5", 200, "", "1.000,5", "III", "Trả gốc cuối kỳ"],
    ]  # fmt: skip
    for line in lines:
        sheet.append(line)
    for area in ("A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:I3", "J3:J4", "K3:K4", "L3:L4"):
        sheet.merge_cells(area)
    book.save(tmp_path / "bao cao.xlsx")
    read = read_loans(tmp_path / "bao cao.xlsx", today=TODAY)
    [row] = read.rows
    assert (row.contract_number, row.signed_on, row.months, row.rate, row.plan) == (
        "07/HĐ",
        datetime.date(2025, 1, 10),
        36,
        Decimal(6),
        "bullet",
    )
    assert (row.disbursed, row.principal_repaid, row.balance, row.debt_group) == (1_200_500_000, 200_000_000, 1_000_500_000, 3)
    prepared = office.data.ask(prepare_takeover, LoanIntake(tmp_path / "bao cao.xlsx", office.fund))
    assert prepared.as_of == BOOK
    [line] = prepared.lines
    assert any("Danh sách ghi nhóm 3" in message for _, _, message in said(prepared, "warning"))
    assert line.found.position.outstanding_principal == 1_000_500_000


def test_a_column_taken_for_another_can_be_corrected(prepare: Callable[..., PreparedLoans]) -> None:
    head = [*HEAD[:9], "Cột gốc", "Lãi đã trả", "Còn lại"]
    prepared = prepare(ON_TIME, head=head)
    assert said(prepared, "error")[0][:2] == (4, None)
    assert "“Dư nợ” hoặc “Gốc đã trả”" in said(prepared, "error")[0][2]
    corrected = prepare(ON_TIME, head=head, chosen={9: "principal_repaid", 11: "balance"})
    assert corrected.lines[0].found.agrees


def test_without_a_day_nothing_comes_in(prepare: Callable[..., PreparedLoans]) -> None:
    prepared = prepare(ON_TIME, title="DANH SÁCH DƯ NỢ")
    assert prepared.lines == ()
    assert said(prepared, "error") == [(None, None, "Chưa biết danh sách lập đến hết ngày nào; hãy ghi ngày chốt sổ.")]
    assert prepare(ON_TIME, title="DANH SÁCH DƯ NỢ", as_of=BOOK).lines[0].found.agrees


def test_a_book_of_a_day_to_come_does_not_come_in(prepare: Callable[..., PreparedLoans]) -> None:
    prepared = prepare(listed(), as_of=datetime.date(2026, 11, 23))
    assert prepared.lines == ()
    assert [sentence for _, _, sentence in said(prepared, "error")] == [
        "Ngày chốt sổ 23/11/2026 chưa tới; hãy ghi ngày mà danh sách đã được lập đến hết."
    ]


def test_a_list_without_borrowers_is_no_list_of_loans(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="Tên khách hàng"):
        office.data.ask(prepare_takeover, LoanIntake(workbook(tmp_path / "x.xlsx", head=["A", "B"]), office.fund))


def test_one_loan_that_cannot_be_lets_none_in(office: Office, prepare: Callable[..., PreparedLoans]) -> None:
    order = prepare(ON_TIME, listed(Số_hợp_đồng="02/2026")).order
    bad = dataclasses.replace(order.loans[1], lent=0)
    with pytest.raises(RuleBroken, match="Dòng 6: Số tiền đã giải ngân phải lớn hơn 0"):
        office.data.carry_out(take_over_loans, TakeOverLoans(order.file, order.as_of, [order.loans[0], bad]))
    assert office.data.ask(lambda reading: loan_files(reading.connection)) == {}


def test_the_import_is_taken_back_whole_unless_something_rests_on_it(office: Office, prepare: Callable[..., PreparedLoans]) -> None:
    done = office.data.carry_out(take_over_loans, prepare(ON_TIME, listed(Số_hợp_đồng="02/2026")).order)
    assert done.sentence == "Nhập 2 khoản vay từ sổ cũ (so cu.xlsx), dư nợ 140.000.000 đ"
    office.data.carry_out(take_back, done.entry)
    assert office.data.ask(lambda reading: loan_files(reading.connection)) == {}
    done = office.data.carry_out(take_over_loans, prepare(ON_TIME).order)
    [loan] = office.data.ask(lambda reading: loan_files(reading.connection))
    office.receive(loan, datetime.date(2026, 7, 10), 1_000_000)
    with pytest.raises(RuleBroken, match="Không hoàn tác được"):
        office.data.carry_out(take_back, done.entry)


@pytest.mark.parametrize("day", [datetime.date(2026, 6, 30), datetime.date(2026, 2, 1)])
def test_no_voucher_is_dated_before_the_day_the_book_was_taken_over(
    office: Office, prepare: Callable[..., PreparedLoans], day: datetime.date
) -> None:
    office.data.carry_out(take_over_loans, prepare(ON_TIME).order)
    [loan] = office.data.ask(lambda reading: loan_files(reading.connection))
    with pytest.raises(RuleBroken, match="sổ cũ đến hết ngày 30/06/2026"):
        office.data.carry_out(record_receipt, RecordReceipt(loan, day, 1_000_000))
    with pytest.raises(RuleBroken, match="sổ cũ đến hết ngày 30/06/2026"):
        office.data.carry_out(disburse_loan, DisburseLoan(loan, day, 1_000_000, no_bad_debt=True))


@given(life=lives(early=False), kept=st.integers(0, 48))
def test_any_loan_paid_as_agreed_comes_over_as_it_stood(life: tuple[LoanTerms, list[Paid], datetime.date], kept: int) -> None:
    """Whatever the terms: instalments paid on their days up to the book's, taken over, give the same position then and ever after."""
    of, _, later = life
    rows = schedule(of)[:kept]
    paid = [Paid(row.due_on, row.payment, None, row.no) for row in rows if row.payment]
    principal, interest = sum(row.principal for row in rows), sum(row.interest for row in rows)
    on = rows[-1].due_on if rows else of.disbursed_on
    opening = Opening(on, principal, interest)
    after = max(on, later)
    taken = stand(of, Facts([Lent(of.disbursed_on, of.principal)], opening=opening), after)
    assert balances(taken) == balances(standing(of, paid, after))
    assert taken.paid_principal == principal


@given(
    of=terms(), share=st.integers(0, 1000), interest=st.integers(0, 10**9), days=st.integers(0, 1500), early=st.sampled_from(list(Early))
)
def test_whatever_the_list_says_the_balance_is_the_list_s(of: LoanTerms, share: int, interest: int, days: int, early: Early) -> None:
    on = of.disbursed_on + datetime.timedelta(days=days)
    repaid = of.principal * share // 1001
    position = stand(of, Facts([Lent(of.disbursed_on, of.principal)], opening=Opening(on, repaid, interest, early)), on)
    assert position.outstanding_principal == of.principal - repaid
    assert sum(split.amount for split in position.splits) == repaid + interest
    assert position.overdue_interest == position.late_interest == 0
    assert sum(row.principal for row in position.coming) + position.due_unpaid_principal == of.principal - repaid


@pytest.mark.parametrize(
    ("end", "months"),
    [(datetime.date(2027, 1, 10), 12), (datetime.date(2027, 1, 2), 12), (datetime.date(2026, 1, 12), 1), (datetime.date(2028, 6, 29), 30)],
)
def test_a_last_day_tells_the_term(end: datetime.date, months: int) -> None:
    assert months_between(datetime.date(2026, 1, 10), end) == months


def test_the_rounding_that_fits_what_was_repaid_is_found() -> None:
    to_the_dong = dataclasses.replace(TERMS, principal=100_000_000, months=36, round_to=1)
    repaid = sum(row.principal for row in schedule(to_the_dong)[:5])
    found = take_over(dataclasses.replace(to_the_dong, round_to=1000), Told(100_000_000, principal_repaid=repaid), BOOK)
    assert (found.terms.round_to, found.position.due_unpaid_principal) == (1, 0)
