"""The ledger of the fund on paper: every voucher with the balances after it, sums of the span."""

import datetime
from collections.abc import Sequence

from lmhtx_desktop.areas.fund.queries.ledger import Amounts, Ledger
from lmhtx_desktop.areas.fund.queries.office import Office
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.paper import (
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    OfficialHead,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)


def ledger_paper(found: Ledger, fund_name: str, office: Office, day: datetime.date) -> Paper:
    """Make the ledger of a span of days, line by line."""
    place = f"{office.place}, {format_official_date(day)}" if office.place else format_official_date(day)
    rows = [_row("", "", tr("Số dư đầu kỳ"), None, found.opening, "bold")]
    rows += [_row(format_date(entry.on), entry.number, entry.text, entry.moved, entry.sums) for entry in found.entries]
    rows.append(_row("", "", tr("Cộng phát sinh, số dư cuối kỳ"), found.moved, found.closing, "bold"))
    return Paper(tr("Sổ quỹ {first} – {last}").format(first=format_date(found.first), last=format_date(found.last)), (
        OfficialHead(office.name, fund_name, "", place),
        Heading(tr("SỔ QUỸ"), tr("(Từ ngày {first} đến hết ngày {last})").format(first=format_date(found.first), last=format_date(found.last))),
        Paragraph(tr("Đơn vị tính: đồng"), align="right", italic=True, size=11),
        Grid(_COLUMNS, [[GridCell(name) for name in _names()]], rows, 8),
        Signatures((
            Signature(tr("NGƯỜI LẬP SỔ"), name=office.preparer), Signature(tr("KẾ TOÁN TRƯỞNG"), name=office.accountant),
            Signature(tr("GIÁM ĐỐC QUỸ"), tr("(Ký, họ tên, đóng dấu)")),
        )),
    ), landscape=True)  # fmt: skip


_COLUMNS = [
    GridColumn(1.3, "center"), GridColumn(1.4), GridColumn(4), *(GridColumn(1.5, "right") for _ in range(9)), GridColumn(1.7, "right"),
    GridColumn(1.6, "right"), GridColumn(1.7, "right"),
]  # fmt: skip


def _names() -> Sequence[str]:
    return (
        tr("Ngày"), tr("Số chứng từ"), tr("Nội dung"), tr("Thu"), tr("Chi"), tr("Cho vay"), tr("Thu gốc"), tr("Thu lãi"), tr("Xuất toán"), tr("Thu nợ đã xuất toán"),
        tr("Giữ hộ (+, −)"), tr("Dự phòng (+, −)"), tr("Dư nợ gốc"), tr("Số dư dự phòng"), tr("Vốn nguồn"),
    )  # fmt: skip


def _row(on: str, number: str, text: str, moved: Amounts | None, sums: Amounts, style: str = "plain") -> GridRow:
    names = ("cash_in", "cash_out", "lent", "principal", "interest", "written_off", "recovered", "advance", "provision")
    amounts = [format_dong(getattr(moved, name)) if moved is not None and getattr(moved, name) else "" for name in names]
    balances = [format_dong(sums.outstanding), format_dong(sums.provision), format_dong(sums.capital)]
    return GridRow((on, number, text, *amounts, *balances), "bold" if style == "bold" else "plain")
