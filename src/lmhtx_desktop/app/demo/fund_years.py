"""The years of the demo's fund: contracts with their folders, paid loans closed, debts classified, notices sent, books closed."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_files
from lmhtx_desktop.areas.fund.commands import (
    CloseLoan,
    ClosePeriod,
    Collected,
    DecideGroup,
    IssueNotices,
    MakeRun,
    PostCollection,
    close_loan,
    close_period,
    decide_group,
    issue_notices,
    make_run,
    post_collection,
)
from lmhtx_desktop.areas.fund.commands.folder_lines import (
    RecordCollateral,
    RecordInspection,
    RecordPerson,
    record_collateral,
    record_inspection,
    record_person,
)
from lmhtx_desktop.areas.fund.commands.folders import (
    OpenFolderOfLoan,
    ReceivePapers,
    RecordStep,
    open_folder_of_loan,
    receive_papers,
    record_step,
)
from lmhtx_desktop.areas.fund.queries.folders import folder_file
from lmhtx_desktop.areas.fund.rules.folders import BEFORE_MONEY
from lmhtx_desktop.areas.fund.words.folder import CollateralKind, PersonRole, Step
from lmhtx_desktop.kernel.money import MILLION

_DAY = datetime.timedelta(days=1)
#: The newest contracts of organisations that are out have their folder in the program.
_FOLDERS = 3
_MONTHS_CLASSIFIED = 3
#: The officer goes to see how the money is used so long after it left.
_VISIT = 45 * _DAY
#: Classified and closed a few days after the end of the period.
_AFTER = 8 * _DAY


def build(office: Office, fund: int) -> None:
    """Tell what became of the loans up to the demo's day."""
    files = list(office.file.ask(lambda reading: loan_files(reading.connection)).values())
    out = [file for file in files if file.facts.lent and file.on(DEMO_DAY).outstanding_principal]
    newest = sorted((file for file in out if file.contract.organisation_id is not None), key=lambda file: file.contract.signed_on)
    for file in newest[-_FOLDERS:]:
        _keep_folder(office, file)
    with office.at_work() as carry_out:
        for file in files:
            last = max(file.facts.days, default=DEMO_DAY) + 3 * _DAY
            if file.facts.paid and last < DEMO_DAY and file.on(last).is_settled:
                carry_out(close_loan, CloseLoan(file.contract.id, last, "Đã thu hết nợ, giải chấp tài sản"), last)
        for end in _period_ends(office):
            carry_out(make_run, MakeRun(fund, end), end + _AFTER)
            if end.month in (6, 12):
                carry_out(close_period, ClosePeriod(fund, end, "Đã gửi báo cáo"), end + 2 * _AFTER)
        _watch(carry_out, fund, [file for file in out if file.on(DEMO_DAY - 30 * _DAY).overdue_days], out)


def _period_ends(office: Office) -> list[datetime.date]:
    """The days debts are classified for: the half-years of the last twelve months, and the last months."""
    year, first = DEMO_DAY.year, DEMO_DAY.replace(day=1)
    found = {datetime.date(year - 1, 12, 31), datetime.date(year, 6, 30)}
    for _ in range(_MONTHS_CLASSIFIED):
        found.add(first - _DAY)
        first = (first - _DAY).replace(day=1)
    return sorted(end for end in found if end > office.opened)


def _watch(carry_out: Any, fund: int, late: Sequence[LoanFile], out: Sequence[LoanFile]) -> None:
    """One debtor is judged worse than the days say, the others are told, two bring a part on the day of collection."""
    visited, told = DEMO_DAY - 17 * _DAY, DEMO_DAY - 4 * _DAY
    for file in late[:1]:
        group = file.group(file.on(visited))
        if group is not None and group.group < 5:
            reason = "Dự án ngừng hoạt động, không còn nguồn thu"
            carry_out(decide_group, DecideGroup(file.contract.id, visited, group.group + 1, "03/QĐ-HĐXLRR", reason), visited)
    coming = [file for file in out if file not in late and file.on(told).next_due is not None]
    bring = [file for file in late if file.on(told).demanded > 5 * MILLION] or coming
    lines = [Collected(file.contract.id, 5 * MILLION, told) for file in bring[:2]]
    if lines:
        declared = sum(line.amount for line in lines)
        carry_out(post_collection, PostCollection(fund, told, len(lines), declared, tuple(lines), "Thu tại xã"), told)
    if late:
        carry_out(issue_notices, IssueNotices(tuple(file.contract.id for file in late), "OVERDUE", told), told)
    if coming:
        carry_out(issue_notices, IssueNotices(tuple(file.contract.id for file in coming[:8]), "DUE", told), told)


def _keep_folder(office: Office, file: LoanFile) -> None:
    """Fill the folder of a contract from its application to the inspection."""
    contract, do = file.contract, office.look_back
    received = contract.signed_on - 24 * _DAY
    folder = do(open_folder_of_loan, OpenFolderOfLoan(contract.id, received), max(received, office.opened)).id
    assert folder is not None
    terms: dict[str, Any] = {
        "amount": contract.approved_amount, "months": contract.months, "annual_rate_percent": Decimal(contract.annual_rate_percent),
    }  # fmt: skip
    for step, before, number, people, opinion in (
        (Step.APPRAISED, 15, None, "Phạm Thị Ngọc, cán bộ thẩm định", "Phương án khả thi, tài sản bảo đảm đủ giá trị."),
        (Step.COUNCIL, 8, "04/BB-HĐTD", "Trần Văn Khánh, Chủ tịch hội đồng\nNguyễn Thị Mận, Giám đốc Quỹ", "Nhất trí cho vay."),
        (Step.DECIDED, 4, "09/QĐ-QHT", "Nguyễn Thị Mận, Giám đốc Quỹ", None),
    ):
        day = contract.signed_on - before * _DAY
        told = RecordStep(application=folder, kind=step, done_on=day, number=number, people=people, opinion=opinion, **terms)
        do(record_step, told, max(day, office.opened))
    day = contract.signed_on - 2 * _DAY
    asset = RecordCollateral(
        application=folder, kind=CollateralKind.LAND, name="Quyền sử dụng đất trồng lúa và nhà kho", pledged_on=day,
        value=contract.approved_amount * 3 // 2, deducted=contract.approved_amount // 2,
    )  # fmt: skip
    do(record_collateral, asset, day)
    do(record_person, RecordPerson(application=folder, role=PersonRole.OWNER, full_name="Lê Thị Hoa", relation="Chủ tài sản"), day)
    wanted = office.file.ask(folder_file, folder).papers
    for step in BEFORE_MONEY:
        names = tuple(paper.name for paper in wanted if paper.step == step)
        if names:
            do(receive_papers, ReceivePapers(folder, step, names, day), day)
    visit = min(file.facts.days) + _VISIT
    if visit <= DEMO_DAY:
        findings = "Đã mua máy đúng phương án, đang sử dụng tại đơn vị."
        seen = RecordInspection(
            application=folder, inspected_on=visit, for_purpose=True, findings=findings, used_amount=contract.approved_amount,
            people="Phạm Thị Ngọc, cán bộ Quỹ",
        )  # fmt: skip
        do(record_inspection, seen, visit)
