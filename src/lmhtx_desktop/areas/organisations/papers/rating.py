"""HTX-02 Bảng đánh giá hợp tác xã (TT 01/2020/TT-BKHĐT, Phụ lục 2): for the cooperative to fill in, or filled."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from lmhtx_desktop.areas.organisations.queries.rating import RatingSheet, Scored
from lmhtx_desktop.areas.organisations.rules.rating import CRITERION, GROUP, CriteriaTable, format_points
from lmhtx_desktop.areas.organisations.rules.sizing import SIZE_NAMES, size_by_capital, size_by_members
from lmhtx_desktop.areas.organisations.size_tables import form_scale
from lmhtx_desktop.areas.organisations.words import not_rated_name, rating_name, sector_name
from lmhtx_desktop.kernel.dates import format_official_date
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.paper import (
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    LabelledLines,
    OfficialHead,
    PageBreak,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)

_EMPTY_BOX, _TICKED_BOX, _TIED = "☐", "☒", "\u00a0"
_DOTS = "……………………………………"
_SERVICES = (mark("Sản xuất"), mark("Tiêu dùng"), mark("Lao động"), mark("Hỗn hợp"))
_SIZES = tuple(reversed(SIZE_NAMES))

Settings = Mapping[str, Any]


def rating_papers(sheets: Sequence[RatingSheet], settings: Settings, *, blank: bool = False) -> Paper:
    """Make HTX-02 of these cooperatives, one after the other; those without a table are left out.

    Filled sheets have the office's points beside the cooperative's own; `blank` ones only the columns it fills in.
    """
    blocks: list[Block] = []
    for sheet in sheets:
        if sheet.table is not None:
            blocks += [PageBreak()] if blocks else []
            blocks += _blocks(sheet, sheet.table, settings, blank=blank)
    year = sheets[0].year if sheets else ""
    title = tr("Bảng đánh giá hợp tác xã năm {year}").format(year=year)
    if len(sheets) == 1:
        title = f"{title} – {sheets[0].name}"
    return Paper(title, tuple(blocks), footer="HTX-02")


def _blocks(sheet: RatingSheet, table: CriteriaTable, settings: Settings, *, blank: bool) -> list[Block]:
    day = tr("ngày …… tháng …… năm ………")
    if sheet.rated_on is not None and not blank:
        day = format_official_date(sheet.rated_on)
    place = settings["place_name"] or "…………"
    return [
        OfficialHead("", sheet.name.upper(), "", f"{place}, {day}"),
        Heading(tr("BẢNG ĐÁNH GIÁ HỢP TÁC XÃ NĂM {year}").format(year=sheet.year), tr("(Theo {source})").format(source=table.source)),
        LabelledLines(_head(sheet)),
        _grid(sheet, table, blank=blank),
        *([] if blank else _result(sheet)),
        _signatures(settings, blank=blank),
    ]


def _head(sheet: RatingSheet) -> list[tuple[str, str]]:
    told, scale = sheet.figures, form_scale()
    by_members = size_by_members(told.members if told is not None else None, scale)
    by_capital = size_by_capital(told.capital_total if told is not None else None, scale)
    sizes = [SIZE_NAMES[size] for size in _SIZES]
    address = ", ".join(part for part in (sheet.address, sheet.commune) if part)
    return [
        (tr("Tên hợp tác xã:"), sheet.name),
        (tr("Địa chỉ:"), address or _DOTS),
        (tr("Điện thoại:"), tr("{phone}      Email: {email}").format(phone=sheet.phone or _DOTS, email=sheet.email or _DOTS)),
        (tr("Số giấy chứng nhận đăng ký kinh doanh:"), sheet.certificate_number or sheet.tax_code or _DOTS),
        (tr("Phân loại theo ngành nghề:"), sector_name(sheet.sector) if sheet.sector is not None else _DOTS),
        (tr("Sản phẩm, dịch vụ cung ứng cho thành viên:"), _boxes(_SERVICES, None)),
        (tr("Phân loại theo quy mô thành viên:"), _boxes(sizes, by_members and SIZE_NAMES[by_members])),
        (tr("Phân loại theo quy mô tổng nguồn vốn:"), _boxes(sizes, by_capital and SIZE_NAMES[by_capital])),
    ]


def _boxes(options: Sequence[str], chosen: str | None) -> str:
    """Write boxes, the chosen one ticked; an option stays in one piece."""
    boxes = (_TICKED_BOX if option == chosen else _EMPTY_BOX for option in options)
    return "    ".join(f"{box}{_TIED}{tr(option).replace(' ', _TIED)}" for box, option in zip(boxes, options, strict=True))


def _grid(sheet: RatingSheet, table: CriteriaTable, *, blank: bool) -> Grid:
    titles = [tr("Số TT"), tr("Tiêu chí đánh giá"), tr("Thang điểm tối đa"), tr("Điểm hợp tác xã tự chấm")]
    columns = [GridColumn(6, "center"), GridColumn(46), GridColumn(10, "center"), GridColumn(11, "center")]
    if not blank:
        titles.append(tr("Điểm Liên minh chấm"))
        columns.append(GridColumn(11, "center"))
    titles.append(tr("Ghi chú"))
    columns.append(GridColumn(16))
    rows = [_row(sheet, table, place, blank=blank) for place in range(len(table.criteria))]
    sums = [] if blank else [format_points(sheet.own.total), format_points(sheet.office.total)]
    whole = format_points(table.known) if not table.unknown else ""
    rows.append(GridRow(("", tr("Tổng cộng"), whole, *([""] if blank else sums), ""), "bold"))
    return Grid(columns, [[GridCell(title) for title in titles]], rows)


def _row(sheet: RatingSheet, table: CriteriaTable, place: int, *, blank: bool) -> GridRow:
    line = table.criteria[place]
    most = table.most_of(place)
    number = line.number if line.level in (GROUP, CRITERION) else f"{line.number})"
    style = "bold" if line.level == GROUP else "plain"
    points, note = ["", ""], ""
    if not blank:
        points = [_points(sheet, table, place, side) for side in ("own", "office")]
        note = sheet.scores.get(line.id, Scored()).note
    shown = points[:1] if blank else points
    return GridRow((number, line.text, "" if most is None else format_points(most), *shown, note), style)  # type: ignore[arg-type]


def _points(sheet: RatingSheet, table: CriteriaTable, place: int, side: str) -> str:
    """Write the points of a line; of a line above others, what those given below it come to."""

    def value(at: int) -> Decimal | None:
        below = list(table.below(at))
        if not below:
            given: Decimal | None = getattr(sheet.scores.get(table.criteria[at].id, Scored()), side)
            return given
        known = [points for each in below if (points := value(each)) is not None]
        return sum(known, Decimal(0)) if known else None

    points = value(place)
    return "" if points is None else format_points(points)


def _result(sheet: RatingSheet) -> list[Block]:
    if sheet.not_rated is not None:
        told = tr("Không xếp loại: {reason}.").format(reason=not_rated_name(sheet.not_rated).lower())
    elif sheet.rating is not None:
        told = tr("Xếp loại năm {year}: {rating}.").format(year=sheet.year, rating=rating_name(sheet.rating).upper())
        if sheet.decision:
            told += tr(" Theo {decision}.").format(decision=sheet.decision)
    else:
        told = tr("Xếp loại: {dots}").format(dots=_DOTS)
    blocks: list[Block] = [Paragraph(told, "left", bold=True)]
    if sheet.note:
        blocks.append(Paragraph(tr("Nhận xét: {note}").format(note=sheet.note), "left"))
    return blocks


def _signatures(settings: Settings, *, blank: bool) -> Signatures:
    people = [
        Signature(tr("NGƯỜI LẬP BIỂU")),
        Signature(tr("ĐẠI DIỆN HỢP TÁC XÃ"), tr("(Ký, họ tên, đóng dấu)")),
    ]
    if not blank:
        signatories = settings["signatories"]
        title = signatories.get("leader_title") or tr("CHỦ TỊCH")
        people.append(
            Signature(tr("LIÊN MINH HỢP TÁC XÃ\n{title}").format(title=title), tr("(Ký, họ tên, đóng dấu)"), signatories.get("leader", ""))
        )
    return Signatures(people)
