"""What stands on the papers the program lays out itself adds up, line by line, as an auditor would add it."""

import datetime
from decimal import Decimal
from typing import Any

import pypdfium2 as pdfium
import pytest

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.book.loans import loan_file
from lmhtx_desktop.areas.fund.papers.closing import run_paper
from lmhtx_desktop.areas.fund.papers.collection import collection_paper
from lmhtx_desktop.areas.fund.papers.ledger import ledger_paper
from lmhtx_desktop.areas.fund.queries.collecting import collected, collections
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.ledger import ledger
from lmhtx_desktop.areas.fund.queries.office import office as letterhead
from lmhtx_desktop.areas.fund.queries.runs import run_detail
from lmhtx_desktop.areas.fund.rules.amend import postponed
from lmhtx_desktop.areas.fund.rules.facts import Early
from lmhtx_desktop.desk.paper import write_pdf
from lmhtx_desktop.kernel.paper import Grid, OfficialHead, Paper
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_papers import text_of

DAY = datetime.date
TODAY = DAY(2026, 11, 22)


def number(cell: str) -> int:
    """A printed amount; an empty cell is nothing."""
    return int(cell.replace(".", "")) if cell else 0


def grid_of(paper: Paper, place: int = 0) -> Grid:
    return [block for block in paper.blocks if isinstance(block, Grid)][place]


def extended(office: Office, **changes: Any) -> int:
    """A loan whose second instalment was missed and moved, and of which a part was repaid early."""
    loan = office.lend(late_interest_percent=Decimal(0), **changes)
    office.receive(loan, DAY(2026, 2, 10), 20_611_507)
    file = office.data.ask(lambda reading: loan_file(reading.connection, loan))
    assert file is not None
    on = DAY(2026, 4, 20)
    rows = postponed(file.on(on - datetime.timedelta(days=1)), file.terms, 3, takes_overdue=True)
    office.data.carry_out(act.amend_loan, act.AmendLoan(
        loan=loan, kind="extend", number="01/PL", signed_on=on, effective_on=on, rows=rows, interest_on=rows[0].due_on, reason="Mất mùa"))  # fmt: skip
    office.receive(loan, DAY(2026, 6, 1), 10_000_000, Early.FEWER)
    return loan


def test_each_row_of_a_schedule_leaves_what_the_next_one_takes_its_principal_off(office: Office) -> None:
    detail = office.data.ask(loan_detail, extended(office), TODAY)
    balance, moved = 120_000_000, 0
    for row in detail.schedule:
        balance -= row.principal
        assert row.balance == balance, row.due_on
        moved += row.state == "moved"
    assert (balance, moved) == (0, 2), "two instalments were missed and moved"


def test_every_line_of_the_ledger_adds_up_across(office: Office) -> None:
    bad = office.lend(contract_number="B")
    office.data.carry_out(act.write_off_loan, act.WriteOffLoan(bad, DAY(2026, 9, 1), "12/QĐ", "Mất khả năng trả nợ"))
    office.receive(bad, DAY(2026, 10, 1), 5_000_000)
    extended(office)
    found = office.data.ask(ledger, DAY(2026, 1, 1), TODAY, office.fund)
    grid = grid_of(ledger_paper(found, "Quỹ", office.data.ask(letterhead), TODAY))
    names = [cell.text for cell in grid.heading[0]]
    lines = [dict(zip(names, row.cells, strict=True)) for row in grid.rows]
    parts = ("Thu gốc", "Thu lãi", "Thu nợ đã xuất toán", "Giữ hộ (+, −)")
    for line in lines:
        assert number(line["Thu"]) == sum(number(line[part]) for part in parts), line["Nội dung"]
    assert number(lines[-1]["Thu nợ đã xuất toán"]) == 5_000_000
    for name in ("Thu", "Chi", "Cho vay", *parts, "Xuất toán"):
        assert number(lines[-1][name]) == sum(number(line[name]) for line in lines[1:-1]), name
    owed = sum(number(lines[-1][name]) * sign for name, sign in (("Cho vay", 1), ("Thu gốc", -1), ("Xuất toán", -1)))
    assert number(lines[-1]["Dư nợ gốc"]) == owed


def test_the_sheet_of_a_run_says_the_bad_debt_and_its_share(office: Office) -> None:
    office.lend(contract_number="A")
    office.lend(contract_number="B", on=DAY(2026, 10, 10), approved_amount=60_000_000)
    run = office.data.carry_out(act.make_run, act.MakeRun(office.fund, DAY(2026, 10, 31))).id
    assert run is not None
    said = text_of(run_paper(office.data.ask(run_detail, run), office.data.ask(letterhead), TODAY))
    assert "Nợ xấu (nhóm 3, 4, 5): 120.000.000 đ, bằng 66,67 % tổng dư nợ." in said


def test_a_list_of_receipts_says_what_was_declared_and_what_was_voided_since(office: Office) -> None:
    loans = [office.lend(contract_number=number) for number in ("A", "B")]
    lines = tuple(act.Collected(loan, 20_611_507, DAY(2026, 2, 10)) for loan in loans)
    made = office.data.carry_out(
        act.post_collection, act.PostCollection(office.fund, DAY(2026, 2, 10), 2, 41_223_014, lines, "Điểm thu xã Tân An")
    ).id
    assert made is not None

    def said() -> str:
        [day] = office.data.ask(collections)
        return text_of(collection_paper(day, office.data.ask(collected, made), office.data.ask(letterhead)))

    assert "Điểm thu xã Tân An" in said()
    assert said().endswith("Kê khai trước khi ghi: 2 phiếu, 41.223.014 đ.\nNGƯỜI LẬP BIỂU\nTHỦ QUỸ\nKẾ TOÁN TRƯỞNG")
    office.data.carry_out(act.void_receipt, act.VoidReceipt(office.data.ask(collected, made)[0].receipt, "Ghi nhầm"))
    assert "Kê khai trước khi ghi: 2 phiếu, 41.223.014 đ. Đã hủy 1 phiếu, 20.611.507 đ." in said()


@pytest.mark.parametrize("landscape", [False, True])
def test_the_name_of_the_office_is_broken_before_its_province(qapp: Any, tmp_path: Any, *, landscape: bool) -> None:
    head = OfficialHead(
        "Liên minh Hợp tác xã tỉnh An Giang", "Quỹ Hỗ trợ phát triển hợp tác xã tỉnh An Giang", "", "An Giang, ngày 01 tháng 11 năm 2026"
    )
    write_pdf(Paper("Đầu văn bản", (head,), landscape=landscape), tmp_path / "dau.pdf")
    document = pdfium.PdfDocument(tmp_path / "dau.pdf")
    lines = [line.strip() for line in document[0].get_textpage().get_text_range().splitlines()]
    document.close()
    if landscape:
        assert "LIÊN MINH HỢP TÁC XÃ TỈNH AN GIANG" in lines
    else:
        assert [line for line in lines if "TỈNH" in line] == ["TỈNH AN GIANG", "HỢP TÁC XÃ TỈNH AN GIANG"]
