"""One loan from the application to the release of the collateral: every sum proven by the second calculator, every paper made and looked at."""

import datetime
import shutil
import subprocess
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from lmhtx_desktop.areas.fund.book.loans import LoanFile, loan_file
from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.commands import AmendLoan, CloseLoan, amend_loan, close_loan
from lmhtx_desktop.areas.fund.commands.folder_lines import (
    RecordCollateral,
    RecordInspection,
    ReleaseCollateral,
    record_collateral,
    record_inspection,
    release_collateral,
)
from lmhtx_desktop.areas.fund.commands.folders import OpenFolder, ReceivePapers, RecordStep, open_folder, receive_papers, record_step
from lmhtx_desktop.areas.fund.documents.fillings import Signature, fillings_of, notice_fillings, papers_of
from lmhtx_desktop.areas.fund.documents.kinds import LoanDocument
from lmhtx_desktop.areas.fund.papers.amendment import amendment_paper
from lmhtx_desktop.areas.fund.papers.loan import annex_paper, statement_paper
from lmhtx_desktop.areas.fund.papers.receipt import receipt_paper
from lmhtx_desktop.areas.fund.queries.amending import redrawn
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.folders import folder_file
from lmhtx_desktop.areas.fund.queries.office import office as letterhead
from lmhtx_desktop.areas.fund.rules.amend import postponed
from lmhtx_desktop.areas.fund.rules.facts import Early
from lmhtx_desktop.desk.paper import write_pdf
from lmhtx_desktop.kernel.documents import Filling, fill
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.paper import Paper
from tests.areas.fund.conftest import Office, office_in
from tests.areas.fund.test_million import second_opinion

DAY = datetime.date
SIGNED = Signature("GIÁM ĐỐC", "Trần Văn Bình")
LENT_ON, MISSED, EXTENDED, EARLY, SETTLED = DAY(2026, 1, 10), DAY(2026, 5, 10), DAY(2026, 6, 1), DAY(2026, 8, 20), DAY(2026, 10, 1)


class Life:
    """The loan as the story goes on."""

    def __init__(self, office: Office) -> None:
        self.office, self.data = office, office.data
        self.folder = self._apply()
        self.loan = office.grant(
            application_id=self.folder, months=8, principal_grace_months=2, contract_number="01/2026/HĐTD", signed_on=DAY(2026, 1, 9),
            planned_on=LENT_ON, round_to=1000, late_interest_percent=Decimal(10),
        )  # fmt: skip

    def _apply(self) -> int:
        done = self.data.carry_out(open_folder, OpenFolder(
            fund_id=self.office.fund, received_on=DAY(2026, 1, 2), requested_amount=150_000_000, requested_months=12,
            organisation_id=self.office.htx, purpose="Mua máy sấy lúa", project_total=300_000_000, own_capital=100_000_000,
        ))  # fmt: skip
        assert done.id is not None
        steps: list[dict[str, Any]] = [
            {"kind": "APPRAISED", "done_on": DAY(2026, 1, 5), "number": "12/TTr-QHT", "people": "Nguyễn Thị Bích – cán bộ tín dụng",
             "opinion": "Phương án khả thi, giảm số tiền còn 120 triệu đồng", "amount": 120_000_000, "months": 8,
             "annual_rate_percent": Decimal(6)},
            {"kind": "COUNCIL", "done_on": DAY(2026, 1, 7), "number": "03/BB-HĐ", "people": "Phạm Thị Lan – ủy viên", "opinion": "Thống nhất"},
            {"kind": "DECIDED", "done_on": DAY(2026, 1, 8), "number": "05/QĐ-QHT", "amount": 120_000_000, "months": 8,
             "annual_rate_percent": Decimal(6)},
        ]  # fmt: skip
        for step in steps:
            self.data.carry_out(record_step, RecordStep(application=done.id, **step))
        self.data.carry_out(record_collateral, RecordCollateral(
            application=done.id, kind="LAND", name="Thửa đất 12, tờ bản đồ 5", pledged_on=DAY(2026, 1, 9), value=200_000_000, deducted=80_000_000))  # fmt: skip
        return done.id

    def bring_papers(self) -> None:
        known = self.data.ask(folder_file, self.folder).papers
        for step in dict.fromkeys(paper.step for paper in known):
            names = tuple(paper.name for paper in known if paper.step == step)
            self.data.carry_out(receive_papers, ReceivePapers(self.folder, step, names, DAY(2026, 1, 9)))

    @property
    def file(self) -> LoanFile:
        found = self.data.ask(lambda reading: loan_file(reading.connection, self.loan))
        assert found is not None
        return found

    def proven(self, day: datetime.date) -> Any:
        """Where the loan stands, as the program and the second calculator both say."""
        file = self.file
        position = file.on(day)
        expected = second_opinion(file.terms, file.facts.until(day), day)
        assert {name: getattr(position, name) for name in expected} == expected
        return position


@pytest.fixture
def life(data: Any) -> Life:
    return Life(office_in(data))


def lived(life: Life) -> None:
    """Grace, four instalments, one missed, half a year more, an early repayment, the end."""
    life.bring_papers()
    life.office.disburse(life.loan, LENT_ON, receiver="Lê Văn Tám")
    life.data.carry_out(record_inspection, RecordInspection(
        application=life.folder, inspected_on=DAY(2026, 3, 1), for_purpose=True, findings="Đã mua và lắp máy sấy", used_amount=120_000_000,
        number="01/BB-KT", people="Nguyễn Thị Bích"))  # fmt: skip
    for month in (2, 3, 4):
        due = life.file.on(DAY(2026, month, 10)).demanded
        life.office.receive(life.loan, DAY(2026, month, 10), due)
    eve = life.file.on(EXTENDED - datetime.timedelta(days=1))
    rows = postponed(eve, life.file.terms, 3, takes_overdue=True)
    life.data.carry_out(amend_loan, AmendLoan(
        loan=life.loan, kind="extend", number="01/PLHĐ", signed_on=EXTENDED, effective_on=EXTENDED, rows=rows, interest_on=rows[0].due_on,
        reason="Lũ về sớm, lúa hư hại, có xác nhận của ủy ban nhân dân xã"))  # fmt: skip
    life.office.receive(life.loan, EARLY, 30_000_000, Early.FEWER)
    life.office.receive(life.loan, DAY(2026, 9, 10), life.file.on(DAY(2026, 9, 10)).demanded)
    life.office.receive(life.loan, SETTLED, life.file.on(SETTLED).settlement, Early.FEWER)
    life.data.carry_out(close_loan, CloseLoan(life.loan, SETTLED, "Thanh lý hợp đồng"))
    [asset] = life.data.ask(folder_file, life.folder).collateral
    life.data.carry_out(release_collateral, ReleaseCollateral(asset.id, DAY(2026, 10, 3), "02/GC-QHT"))


def test_money_leaves_only_when_the_folder_is_complete(life: Life) -> None:
    missing = [paper.name for paper in life.data.ask(folder_file, life.folder).papers]
    assert missing
    with pytest.raises(RuleBroken) as refused:
        life.office.disburse(life.loan, LENT_ON)
    assert refused.value.field == "waiver_reason"
    life.bring_papers()
    life.office.disburse(life.loan, LENT_ON)


def test_a_loan_is_lived_through_from_application_to_release(life: Life) -> None:
    lived(life)
    grace = life.proven(DAY(2026, 3, 10))
    assert (grace.outstanding_principal, grace.paid_principal, grace.overdue_days) == (120_000_000, 0, 0)
    assert [each.principal for each in grace.instalments] == [0, 0]
    on_time = life.proven(DAY(2026, 4, 10))
    assert (on_time.outstanding_principal, on_time.demanded) == (100_000_000, 0)
    late = life.proven(DAY(2026, 5, 31))
    assert (late.due_unpaid_principal, late.overdue_days) == (20_000_000, 21)
    assert late.overdue_interest == 103_562  # 20 000 000 × 9 % × 21 ÷ 365
    assert (group := life.file.group(late)) is not None
    assert group.group == 2
    extended = life.proven(EXTENDED)
    assert (extended.due_unpaid_principal, extended.due_unpaid_interest, extended.overdue_days, extended.restructured) == (0, 0, 0, 1)
    assert extended.overdue_interest == 108_493  # 22 nights
    assert [row.due_on for row in extended.coming] == [DAY(2026, 9, 10), DAY(2026, 10, 10), DAY(2026, 11, 10), DAY(2026, 12, 10)]
    assert sum(row.principal for row in extended.coming) == 100_000_000
    early = life.proven(EARLY)
    assert (early.splits[-1].overdue_interest, early.splits[-1].late_interest, early.splits[-1].early) == (108_493, 2_972, 29_888_535)
    assert early.outstanding_principal == 70_111_465
    end = life.proven(SETTLED)
    assert end.is_settled
    assert (end.outstanding_principal, end.advance, end.paid_principal) == (0, 0, 120_000_000)
    contract = life.file.contract
    assert contract.closed_on == SETTLED
    assert [finding for check in CHECKS for finding in life.data.ask(check)] == []
    path = {point.step: point.state for point in life.data.ask(folder_file, life.folder).path}
    assert set(path.values()) == {"done"}


def papers(life: Life) -> list[tuple[str, Paper]]:
    """Every paper the program lays out itself."""

    def made(question: Callable[..., Paper], day: datetime.date) -> Paper:
        return life.data.ask(lambda reading: question(loan_detail(reading, life.loan, day), letterhead(reading)))

    file = life.file
    found = [
        ("lich", made(lambda detail, head: annex_paper(detail, head, LENT_ON), LENT_ON)),
        ("sao-ke", made(statement_paper, SETTLED)),
        ("phu-luc", made(lambda detail, head: amendment_paper(detail, file.amendments[0], redrawn(file, file.amendments[0].change), head), EXTENDED)),
    ]  # fmt: skip
    receipts = life.data.ask(loan_detail, life.loan, SETTLED).receipts
    found += [
        (f"phieu-{place}", made(lambda detail, head, id=receipt.id: receipt_paper(detail, next(each for each in detail.receipts if each.id == id), head), SETTLED))
        for place, receipt in enumerate(receipts, 1)
    ]  # fmt: skip
    return found


def text_of(path: Path) -> tuple[str, int]:
    """What a PDF says, and its pages."""
    document = pdfium.PdfDocument(path)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", " "), len(document)
    finally:
        document.close()


def test_every_paper_of_the_life_is_a_page_that_says_its_sums(life: Life, qapp: object, tmp_path: Path) -> None:
    lived(life)
    detail = life.data.ask(loan_detail, life.loan, SETTLED)
    said: dict[str, str] = {}
    for name, paper in papers(life):
        write_pdf(paper, tmp_path / f"{name}.pdf")
        said[name], pages = text_of(tmp_path / f"{name}.pdf")
        assert pages <= (2 if name == "sao-ke" else 1), name
    assert "120.000.000" in said["lich"]
    assert "20.000.000" in said["lich"]
    assert "01/PLHĐ" in said["phu-luc"]
    assert "10/12/2026" in said["phu-luc"]
    for line in detail.statement:
        assert format_dong(line.balance) in said["sao-ke"]
    assert len(detail.receipts) == 6
    for place, receipt in enumerate(detail.receipts, 1):
        assert said[f"phieu-{place}"].count(receipt.number) == 2, "two copies on one sheet"
        assert format_dong(receipt.amount) in said[f"phieu-{place}"]


@pytest.fixture(scope="module")
def writer() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        pytest.skip("LibreOffice is not here to turn Word papers into PDF")
    return found


def test_every_word_paper_of_the_life_opens_and_says_its_facts(life: Life, writer: str, tmp_path: Path) -> None:
    lived(life)
    offered = [key for key, _ in life.data.ask(papers_of, life.folder, None)]
    kinds = {key.partition(":")[0] for key in offered}
    assert kinds == {str(kind) for kind in LoanDocument} - {LoanDocument.DUE_NOTICE, LoanDocument.OVERDUE_NOTICE}
    made: list[Filling] = life.data.ask(fillings_of, life.folder, None, offered, SIGNED)
    made += life.data.ask(notice_fillings, LoanDocument.DUE_NOTICE, [life.loan], DAY(2026, 2, 1), SIGNED)
    made += life.data.ask(notice_fillings, LoanDocument.OVERDUE_NOTICE, [life.loan], DAY(2026, 5, 31), SIGNED)
    assert len(made) == len(LoanDocument)
    for place, filling in enumerate(made):
        (tmp_path / f"{place}.docx").write_bytes(fill(filling.template, filling.kind, filling.values, filling.name))
    command = [
        writer,
        f"-env:UserInstallation={(tmp_path / 'ho-so').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path / "ra"),
    ]
    subprocess.run([*command, *map(str, sorted(tmp_path.glob("*.docx")))], check=True, capture_output=True, timeout=500)
    for place, filling in enumerate(made):
        text, pages = text_of(tmp_path / "ra" / f"{place}.pdf")
        assert 1 <= pages <= 4, filling.kind.code
        assert "TÂN PHÚ" in text.upper(), filling.kind.code
        assert "{" not in text, filling.kind.code
        assert "None" not in text, filling.kind.code
