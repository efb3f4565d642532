"""The two tables of the page "Ngày thu nợ": receipts entered and not yet written, lists written before."""

from dataclasses import dataclass
from datetime import date

from lmhtx_desktop.areas.fund.queries.collecting import CollectionLine
from lmhtx_desktop.desk.table import Column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong


@dataclass(frozen=True)
class EnteredLine:
    """A receipt entered and not yet written."""

    no: int
    loan: int
    contract_number: str
    borrower_name: str
    received_on: date
    amount: Dong
    same_again: bool


def entered_columns() -> list[Column[EnteredLine]]:
    """Of the receipts entered and not yet written."""
    return [
        number_column("no", tr("TT"), lambda line: line.no, width=50),
        text_column("borrower_name", tr("Khách hàng"), lambda line: line.borrower_name, width=340),
        text_column("contract_number", tr("Hợp đồng"), lambda line: line.contract_number, width=180),
        date_column("received_on", tr("Ngày thu"), lambda line: line.received_on),
        dong_column("amount", tr("Số tiền (đồng)"), lambda line: line.amount, width=150),
    ]


def written_columns() -> list[Column[CollectionLine]]:
    """Of the lists written before."""
    return [
        text_column("number", tr("Số bảng kê"), lambda line: line.number, width=130),
        date_column("collected_on", tr("Ngày thu nợ"), lambda line: line.collected_on, width=110),
        text_column("fund_name", tr("Quỹ"), lambda line: line.fund_name, width=300),
        number_column("count", tr("Số phiếu"), lambda line: line.count, width=90),
        dong_column("total", tr("Số tiền (đồng)"), lambda line: line.total, width=150),
        text_column("note", tr("Ghi chú"), lambda line: line.note, width=200),
    ]
