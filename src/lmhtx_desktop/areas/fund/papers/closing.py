"""Papers of what is fixed once for all: the sheet of a classification run."""

import datetime
from collections.abc import Sequence
from fractions import Fraction

from lmhtx_desktop.areas.fund.queries.office import Office
from lmhtx_desktop.areas.fund.queries.runs import GroupSum, Run
from lmhtx_desktop.areas.fund.words.loan import group_text
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import (
    Block,
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

_FIRST_BAD = 3


def run_paper(run: Run, office: Office, day: datetime.date) -> Paper:
    """Make the sheet of a run: sums by group, then every loan as it was frozen; a voided one says so above everything else."""
    brief = run.brief
    place = f"{office.place}, {format_official_date(day)}" if office.place else format_official_date(day)
    blocks: list[Block] = [
        OfficialHead(office.name, brief.fund_name, "", place),
        Heading(
            tr("BẢNG PHÂN LOẠI NỢ VÀ TRÍCH LẬP DỰ PHÒNG RỦI RO"),
            tr("(Đến hết {day})").format(day=format_official_date(brief.as_of)),
        ),
    ]
    if brief.voided_on is not None:
        blocks.append(Paragraph(tr("KỲ PHÂN LOẠI ĐÃ HỦY ngày {day}. Lý do: {reason}").format(
            day=format_date(brief.voided_on), reason=brief.void_reason or "—"), align="center", bold=True))  # fmt: skip
    blocks += [
        _groups_grid(run.groups),
        Paragraph(_bad_debt(run.groups), align="left", italic=True),
        Paragraph(tr("Chi tiết từng khoản vay (đồng):"), align="left", bold=True),
        _loans_grid(run),
        Paragraph(tr("Căn cứ: {source}. Lập ngày {day}.").format(source=brief.source, day=format_date(brief.made_on)), align="left", size=11, italic=True),
        Signatures((
            Signature(tr("NGƯỜI LẬP BIỂU"), name=office.preparer), Signature(tr("KẾ TOÁN TRƯỞNG"), name=office.accountant),
            Signature(tr("GIÁM ĐỐC QUỸ"), tr("(Ký, họ tên, đóng dấu)")),
        )),
    ]  # fmt: skip
    return Paper(tr("Phân loại nợ {day}").format(day=format_date(brief.as_of)), tuple(blocks), landscape=True)


def _bad_debt(groups: Sequence[GroupSum]) -> str:
    """Say how much is bad debt, groups 3 to 5 (NĐ 45/2021 Đ.2.4)."""
    whole = sum(group.principal for group in groups)
    bad = sum(group.principal for group in groups if group.group >= _FIRST_BAD)
    share = format_number(Fraction(bad * 100, whole), 2) if whole else "0"
    return tr("Nợ xấu (nhóm 3, 4, 5): {amount} đ, bằng {share} % tổng dư nợ.").format(amount=format_dong(bad), share=share)


def _groups_grid(groups: Sequence[GroupSum]) -> Grid:
    names = (
        tr("Nhóm nợ"), tr("Số khoản vay"), tr("Dư nợ gốc (đồng)"), tr("Giá trị khấu trừ (đồng)"), tr("Tỷ lệ trích (%)"),
        tr("Dự phòng cụ thể (đồng)"),
    )  # fmt: skip
    rows = [
        GridRow((
            f"{group_text(group.group)} – {group.name}", format_number(group.loans), format_dong(group.principal), format_dong(group.collateral),
            format_number(group.provision_percent, 2), format_dong(group.provision),
        ))
        for group in groups
    ]  # fmt: skip
    rows.append(GridRow((
        tr("Tổng cộng"), format_number(sum(group.loans for group in groups)), format_dong(sum(group.principal for group in groups)),
        format_dong(sum(group.collateral for group in groups)), "", format_dong(sum(group.provision for group in groups)),
    ), "bold"))  # fmt: skip
    widths = (4, 1.3, 2, 2, 1.3, 2)
    return Grid(
        [GridColumn(width, "left" if place == 0 else "right") for place, width in enumerate(widths)],
        [[GridCell(name) for name in names]],
        rows,
    )


def _loans_grid(run: Run) -> Grid:
    names = (
        tr("STT"), tr("Khách hàng"), tr("Hợp đồng"), tr("Dư nợ gốc"), tr("Quá hạn (ngày)"), tr("Cơ cấu lại (lần)"), tr("Nhóm"), tr("Kỳ trước"),
        tr("Giá trị khấu trừ"), tr("Dự phòng"), tr("Lãi dự thu"), tr("Lãi ngoại bảng"),
    )  # fmt: skip
    rows = [
        GridRow((
            str(place), line.borrower_name, line.contract_number, format_dong(line.principal), str(line.overdue_days), str(line.restructured),
            str(line.group), str(line.group_before) if line.group_before else "", format_dong(line.collateral), format_dong(line.provision),
            format_dong(line.interest_on), format_dong(line.interest_off),
        ))
        for place, line in enumerate(run.lines, 1)
    ]  # fmt: skip
    sums = [
        format_dong(sum(getattr(line, name) for line in run.lines))
        for name in ("principal", "collateral", "provision", "interest_on", "interest_off")
    ]
    rows.append(GridRow(("", tr("Tổng cộng"), "", sums[0], "", "", "", "", *sums[1:]), "bold"))
    widths = (0.6, 3.4, 1.5, 1.7, 0.9, 0.8, 0.7, 0.7, 1.6, 1.6, 1.4, 1.4)
    aligns = ("center", "left", "left", "right", "right", "center", "center", "center", "right", "right", "right", "right")
    return Grid(
        [GridColumn(width, "left" if align == "left" else "center" if align == "center" else "right") for width, align in zip(widths, aligns, strict=True)],
        [[GridCell(name) for name in names]], rows, 10,
    )  # fmt: skip
