"""Events on paper: the list of those who took part, with their results. Pure functions."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from lmhtx_desktop.areas.events.queries.events import EventSheet
from lmhtx_desktop.areas.events.words import KIND_NAMES
from lmhtx_desktop.kernel.dates import format_date, format_official_date
from lmhtx_desktop.kernel.funding import add_recorded
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import Grid, GridCell, GridColumn, GridRow, Heading, OfficialHead, Paper, Paragraph, Signature, Signatures

Settings = Mapping[str, Any]


def participation_list(sheet: EventSheet, settings: Settings, today: date) -> Paper:
    """Make the list of organisations at an event: people, products, results, contracts and their value, with sums."""
    columns = [
        GridColumn(4, "center"), GridColumn(26), GridColumn(8, "right"), GridColumn(18), GridColumn(22), GridColumn(8, "right"),
        GridColumn(14, "right"),
    ]  # fmt: skip
    titles = (
        tr("TT"), tr("Tổ chức tham gia"), tr("Số người"), tr("Sản phẩm"), tr("Kết quả"), tr("Số hợp đồng"), tr("Giá trị hợp đồng (đồng)"),
    )  # fmt: skip
    rows = [
        GridRow(
            (
                str(place),
                one.name,
                format_number(one.people),
                one.product or "",
                one.result or "",
                format_number(one.contracts),
                format_dong(one.value),
            )
        )
        for place, one in enumerate(sheet.participants, start=1)
    ]
    rows.append(_sums(sheet))
    return Paper(
        title=tr("Danh sách tham gia {name}").format(name=sheet.name),
        blocks=(
            _head(settings, today),
            Heading(tr("DANH SÁCH TỔ CHỨC THAM GIA"), sheet.name),
            Paragraph(_about(sheet), align="center", italic=True),
            Grid(columns, [[GridCell(title) for title in titles]], rows),
            *([Paragraph(tr("Kết quả chung: {summary}").format(summary=sheet.summary))] if sheet.summary else []),
            _signatures(settings),
        ),
        landscape=True,
    )


def _sums(sheet: EventSheet) -> GridRow:
    def total(amounts: Iterable[int | None]) -> str:
        return format_number(add_recorded(amounts))

    people = total(one.people for one in sheet.participants)
    contracts = total(one.contracts for one in sheet.participants)
    value = total(one.value for one in sheet.participants)
    return GridRow(("", tr("Tổng cộng: {count} tổ chức").format(count=len(sheet.participants)), people, "", "", contracts, value), "bold")


def _about(sheet: EventSheet) -> str:
    same_day = sheet.starts_on == sheet.ends_on
    days = format_date(sheet.starts_on) if same_day else f"{format_date(sheet.starts_on)} – {format_date(sheet.ends_on)}"
    parts = [tr(KIND_NAMES[sheet.kind]), tr("thời gian: {days}").format(days=days)]
    if sheet.place:
        parts.append(tr("địa điểm: {place}").format(place=sheet.place))
    if sheet.organiser:
        parts.append(tr("đơn vị tổ chức: {organiser}").format(organiser=sheet.organiser))
    return "; ".join(parts) + "."


def _head(settings: Settings, today: date) -> OfficialHead:
    place, dated = str(settings.get("place_name") or ""), format_official_date(today)
    return OfficialHead(
        parent=str(settings.get("parent_name") or ""),
        office=str(settings.get("alliance_name") or "").upper(),
        place_and_date=f"{place}, {dated}" if place else dated[0].upper() + dated[1:],
    )


def _signatures(settings: Settings) -> Signatures:
    people = settings.get("signatories") or {}
    return Signatures((
        Signature(tr("NGƯỜI LẬP BIỂU"), name=str(people.get("preparer") or "")),
        Signature(str(people.get("leader_title") or "CHỦ TỊCH"), hint=tr("(Ký, họ tên, đóng dấu)"), name=str(people.get("leader") or "")),
    ))  # fmt: skip
