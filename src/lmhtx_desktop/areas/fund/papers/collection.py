"""A collection day on paper: the list of receipts, and the receipts themselves one after another."""

from collections.abc import Sequence

from lmhtx_desktop.areas.fund.queries.collecting import CollectedLine, CollectionLine
from lmhtx_desktop.areas.fund.queries.office import Office
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import Dong, dong_in_words, format_dong
from lmhtx_desktop.kernel.paper import (
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    OfficialHead,
    PageBreak,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)


def collection_paper(collection: CollectionLine, lines: Sequence[CollectedLine], office: Office) -> Paper:
    """Make the list: every receipt with what it paid, sums, and the sum in words. Voided receipts say so and do not count."""
    counted = [line for line in lines if line.split is not None]
    rows = [
        GridRow((
            str(place), line.number, format_date(line.received_on), line.borrower_name, line.contract_number,
            *(_cell(amount) for amount in _amounts(line)),
        ), "plain" if line.split is not None else "italic")
        for place, line in enumerate(lines, 1)
    ]  # fmt: skip
    sums = [sum(_amounts(line)[place] or 0 for line in counted) for place in range(4)]
    rows.append(GridRow((tr("Cộng"), "", "", "", "", *map(format_dong, sums)), "bold"))
    names = (
        tr("TT"), tr("Số phiếu"), tr("Ngày thu"), tr("Khách hàng"), tr("Hợp đồng"), tr("Số tiền"), tr("Gốc"), tr("Lãi các loại"), tr("Giữ lại"),
    )  # fmt: skip
    day = format_official_date(collection.collected_on)
    return Paper(tr("Bảng kê thu nợ {number}").format(number=collection.number), (
        OfficialHead(office.name, collection.fund_name, tr("Số: {number}").format(number=collection.number),
                     f"{office.place}, {day}" if office.place else day),
        Heading(tr("BẢNG KÊ THU NỢ"), day[0].upper() + day[1:]),
        *([Paragraph(collection.note, align="center", italic=True)] if collection.note else []),
        Grid(
            [GridColumn(0.8, "center"), GridColumn(1.9), GridColumn(1.6, "center"), GridColumn(4), GridColumn(2.4), *[GridColumn(1.9, "right") for _ in range(4)]],
            [[GridCell(name) for name in names]], rows, 10,
        ),
        Paragraph(tr("Số tiền bằng chữ: {words}.").format(words=dong_in_words(sums[0])), align="left", italic=True),
        Paragraph(_declared(collection, len(counted), sums[0]), align="left"),
        Signatures((
            Signature(tr("NGƯỜI LẬP BIỂU"), name=office.preparer), Signature(tr("THỦ QUỸ"), name=office.cashier),
            Signature(tr("KẾ TOÁN TRƯỞNG"), name=office.accountant),
        )),
    ), landscape=True)  # fmt: skip


def _declared(collection: CollectionLine, count: int, total: Dong) -> str:
    """Say what was declared before the lines were entered, and what of it was voided since."""
    said = tr("Kê khai trước khi ghi: {count} phiếu, {amount} đ.").format(
        count=collection.declared_count, amount=format_dong(collection.declared_sum)
    )
    if (count, total) == (collection.declared_count, collection.declared_sum):
        return said
    gone = collection.declared_count - count
    return f"{said} " + tr("Đã hủy {count} phiếu, {amount} đ.").format(count=gone, amount=format_dong(collection.declared_sum - total))


def joined(papers: Sequence[Paper], title: str) -> Paper:
    """Put vouchers one after another, two leaves on a sheet as each of them."""
    blocks: list[Block] = []
    for paper in papers:
        blocks += [*([PageBreak()] if blocks else []), *paper.blocks]
    return Paper(title, tuple(blocks), size="A5", landscape=True, two_up=True)


def _amounts(line: CollectedLine) -> tuple[Dong | None, ...]:
    split = line.split
    if split is None:
        return (None, None, None, None)
    return (line.amount, split.principal, split.interest + split.overdue_interest + split.late_interest, split.advance)


def _cell(amount: Dong | None) -> str:
    return tr("đã hủy") if amount is None else format_dong(amount)
