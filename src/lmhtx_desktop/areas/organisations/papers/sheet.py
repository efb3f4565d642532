"""HTX-01 on paper: one A4 page for each cooperative to fill in by hand, last year's figures in grey beside."""

from collections.abc import Mapping, Sequence
from typing import Any

from lmhtx_desktop.areas.organisations.sheets.form import ASKED, FACTS, SheetAsk, label_of, shown, unit_of
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.paper import (
    Align,
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    LabelledLines,
    PageBreak,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)

_DOTS = "……………………"


def sheet_papers(asks: Sequence[SheetAsk], settings: Mapping[str, Any]) -> Paper:
    """Make the sheets of these cooperatives, one a page."""
    blocks: list[Block] = []
    for ask in asks:
        blocks += [PageBreak()] if blocks else []
        blocks += _page(ask, settings)
    year = asks[0].year if asks else ""
    title = tr("Phiếu HTX-01 năm {year}").format(year=year)
    if len(asks) == 1:
        title = f"{title} – {asks[0].facts['name']}"
    return Paper(title, tuple(blocks), footer="HTX-01")


def _page(ask: SheetAsk, settings: Mapping[str, Any]) -> list[Block]:
    facts = ask.facts
    told = {key: facts.get(key) or _DOTS for key, _ in FACTS}
    identity = [
        (tr("Tên đơn vị:"), facts["name"] or ""),
        (tr("Mã số thuế:"), _pair(facts.get("tax_code") or _DOTS, tr("Xã, phường"), facts.get("commune") or _DOTS)),
        (tr("Địa chỉ:"), told["address"]),
        (tr("Điện thoại:"), _pair(told["phone"], tr("Thư điện tử"), told["email"])),
        (tr("Người đại diện:"), _pair(told["representative"], tr("Chức vụ"), told["representative_title"])),
    ]
    widths: tuple[tuple[str, float, Align, bool], ...] = (
        (tr("TT"), 0.6, "center", False), (tr("Chỉ tiêu"), 4.6, "left", False), (tr("Đơn vị tính"), 1.3, "center", False),
        (tr("Năm {year}").format(year=ask.year - 1), 1.6, "right", True), (tr("Năm {year}").format(year=ask.year), 1.9, "right", False),
    )  # fmt: skip
    rows = [
        GridRow((str(number), label_of(key), unit_of(key), shown(key, ask.before.get(key)) or "—", ""))
        for number, key in enumerate(ASKED, 1)
    ]
    return [
        Paragraph(settings["alliance_name"].upper(), align="left", bold=True, size=11),
        Heading(tr("PHIẾU THU THẬP THÔNG TIN NĂM {year}").format(year=ask.year), ""),
        LabelledLines(identity),
        Paragraph(
            tr("Tiền tính bằng triệu đồng. Không có số liệu thì để trống; số 0 chỉ ghi khi đúng là không có. Thông tin nào đã khác, xin gạch đi và ghi lại."),
            align="left", italic=True, size=9,
        ),
        Grid([GridColumn(width, align, pale) for _, width, align, pale in widths], [[GridCell(title) for title, *_ in widths]], rows, 9.5),
        Signatures((Signature(tr("NGƯỜI LẬP PHIẾU")), Signature(tr("ĐẠI DIỆN ĐƠN VỊ"), tr("(Ký, họ tên, đóng dấu)")))),
    ]  # fmt: skip


def _pair(first: str, label: str, second: str) -> str:
    return f"{first}      {label}: {second}"
