"""The columns of the register's list."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES, Status, kind_short_name, sector_short_name, status_name
from lmhtx_desktop.desk.table import Column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr


def register_columns(year: int) -> list[Column[Any]]:
    """Return the columns, those of yearly figures for `year`."""
    return [
        text_column("name", tr("Tên tổ chức"), lambda row: row.name, width=260, tone=_tone_if_ended),
        Column("kind", tr("Loại hình"), 76, show=lambda row: kind_short_name(row.kind), sort="kind"),
        text_column("tax_code", tr("Mã số thuế"), lambda row: row.tax_code, width=100),
        text_column("commune", tr("Xã, phường"), lambda row: row.commune, width=130),
        text_column("area", tr("Khu vực (huyện cũ)"), lambda row: row.area, width=130, visible=False),
        Column("sector", tr("Ngành"), 96, show=lambda row: sector_short_name(row.sector), sort="sector"),
        Column("status", tr("Trạng thái"), 178, show=lambda row: status_name(row.status), sort="status", tone=status_tone),
        Column("member", tr("Liên minh từ"), 112, "center", show=_membership, sort="member"),
        number_column("members", tr("Thành viên {year}").format(year=year), _figure("members"), sort=None, width=132),
        number_column("workers", tr("Lao động {year}").format(year=year), _figure("workers"), sort=None, visible=False),
        dong_column("revenue", tr("Doanh thu {year} (đồng)").format(year=year), _figure("revenue"), sort=None, visible=False, width=150),
        text_column("representative", tr("Người đại diện"), lambda row: row.representative, width=150, visible=False),
        text_column("phone", tr("Điện thoại"), lambda row: row.phone, width=110, visible=False),
        Column("founded", tr("Thành lập"), 104, "center", show=founded_text, value=_founded_value, sort="founded", visible=False),
        date_column("admitted_on", tr("Ngày kết nạp"), lambda row: row.admitted_on, visible=False),
        text_column("decision", tr("Quyết định kết nạp"), lambda row: row.decision, width=130, sort=None, visible=False),
        text_column("address", tr("Địa chỉ"), lambda row: row.address, width=220, visible=False),
        text_column("email", tr("Email"), lambda row: row.email, visible=False),
        text_column("certificate_number", tr("Số GCN đăng ký"), lambda row: row.certificate_number, width=130, visible=False),
        dong_column("charter_capital", tr("Vốn điều lệ (đồng)"), lambda row: row.charter_capital, visible=False),
        text_column("vsic_code", tr("Mã ngành"), lambda row: row.vsic_code, width=90, visible=False),
    ]


def founded_text(row: OrganisationRow) -> str:
    """Write the founding day, or the bare year, or an em dash."""
    if row.founded_on is None and row.founded_year is not None:
        return str(row.founded_year)
    return format_date(row.founded_on)


def status_tone(row: OrganisationRow) -> Any:
    """Colour a status: ended is grey, neither active nor suspended asks for a look."""
    if row.status in ENDED_STATUSES:
        return "muted"
    return None if row.status in (None, Status.ACTIVE) else "warn"


def _tone_if_ended(row: OrganisationRow) -> Any:
    return "muted" if row.status in ENDED_STATUSES else None


def _membership(row: OrganisationRow) -> str:
    if not row.member:
        return "—"
    return format_date(row.admitted_on) if row.admitted_on is not None else tr("Không rõ")


def _figure(key: str) -> Callable[[OrganisationRow], Any]:
    return lambda row: getattr(row.figures, key) if row.figures is not None else None


def _founded_value(row: OrganisationRow) -> date | int | None:
    return row.founded_on or row.founded_year


def names_of(codes: Sequence[str], name: Callable[[str], str]) -> list[tuple[str, str]]:
    """Return options (code, name) for editors and filters."""
    return [(str(code), name(code)) for code in codes]
