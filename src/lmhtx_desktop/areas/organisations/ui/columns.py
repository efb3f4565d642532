"""The columns of the register's list."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.rules.sizing import size_in_words
from lmhtx_desktop.areas.organisations.words import (
    ENDED_STATUSES,
    FIELD_113_NAMES,
    Field113,
    Kind,
    Post,
    Status,
    certificate_name,
    kind_short_name,
    member_kind_name,
    post_name,
    rating_name,
    sector_short_name,
    status_name,
)
from lmhtx_desktop.desk.table import Column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr


def register_columns(year: int) -> list[Column[Any]]:
    """Return the columns, those of yearly figures for `year`; most wait until a person chooses them."""
    return [
        text_column("name", tr("Tên tổ chức"), lambda row: row.name, width=260, tone=_tone_if_ended),
        Column("kind", tr("Loại hình"), 76, show=lambda row: kind_short_name(row.kind), sort="kind"),
        text_column("tax_code", tr("Mã số thuế"), lambda row: row.tax_code, width=100),
        text_column("commune", tr("Xã, phường"), lambda row: row.commune, width=130),
        text_column("area", tr("Khu vực (huyện cũ)"), lambda row: row.area, width=130, visible=False),
        Column("sector", tr("Ngành"), 96, show=lambda row: sector_short_name(row.sector), sort="sector"),
        Column("status", tr("Trạng thái"), 178, show=lambda row: status_name(row.status), sort="status", tone=status_tone),
        Column("member", tr("Liên minh từ"), 112, "center", show=_membership, value=_membership_value, sort="member"),
        *_figure_columns(year),
        Column("size", tr("Quy mô NĐ 113 ({year})").format(year=year), 170, show=_size, visible=False),
        *_more_columns(),
    ]


def _more_columns() -> list[Column[Any]]:
    return [
        text_column("representative", tr("Người đại diện"), lambda row: row.representative, width=150, visible=False),
        text_column("representative_title", tr("Chức vụ người đại diện"), lambda row: row.representative_title, width=150, visible=False),
        text_column("phone", tr("Điện thoại"), lambda row: row.phone, width=110, visible=False),
        text_column("email", tr("Email"), lambda row: row.email, visible=False),
        Column("founded", tr("Thành lập"), 104, "center", show=founded_text, value=_founded_value, sort="founded", visible=False),
        date_column("status_since", tr("Trạng thái từ ngày"), lambda row: row.status_since, sort=None, width=130, visible=False),
        date_column("admitted_on", tr("Ngày kết nạp"), lambda row: row.admitted_on, visible=False),
        text_column("decision", tr("Quyết định kết nạp"), lambda row: row.decision, width=130, sort=None, visible=False),
        text_column(
            "member_certificate", tr("Số giấy chứng nhận thành viên"), lambda row: row.member_certificate, sort=None, visible=False
        ),
        Column("member_kind", tr("Loại thành viên"), 150, show=_member_kind, visible=False),
        text_column("address", tr("Địa chỉ"), lambda row: row.address, width=220, visible=False),
        text_column("old_address", tr("Địa chỉ cũ"), lambda row: row.old_address, width=220, visible=False),
        text_column("old_commune", tr("Xã cũ"), lambda row: row.old_commune, width=130, visible=False),
        text_column("old_province", tr("Tỉnh cũ"), lambda row: row.old_province, width=120, visible=False),
        text_column("certificate_number", tr("Số GCN đăng ký"), lambda row: row.certificate_number, width=130, visible=False),
        date_column("certificate_on", tr("Ngày cấp đăng ký"), lambda row: row.certificate_on, width=126, visible=False),
        text_column("certificate_place", tr("Nơi cấp đăng ký"), lambda row: row.certificate_place, visible=False),
        dong_column("charter_capital", tr("Vốn điều lệ (đồng)"), lambda row: row.charter_capital, visible=False),
        text_column("vsic_code", tr("Mã ngành"), lambda row: row.vsic_code, width=90, visible=False),
        Column("field_113", tr("Lĩnh vực theo NĐ 113/2024"), 190, show=_field_113, sort="field_113", visible=False),
        *(
            text_column(f"post_{post}", post_name(post), _post(post), width=150, sort=None, visible=False)
            for post in (Post.CHAIRMAN, Post.DIRECTOR, Post.HEAD_SUPERVISOR, Post.ACCOUNTANT, Post.LEADER)
        ),
        number_column("stars", tr("Số sao OCOP cao nhất"), lambda row: row.extras.stars, sort=None, width=150, visible=False),
        text_column("certificates", tr("Chứng nhận còn hạn"), _certificates, width=180, sort=None, visible=False),
        text_column("note", tr("Ghi chú"), lambda row: row.note, width=200, visible=False),
    ]


def _figure_columns(year: int) -> list[Column[Any]]:
    found: list[Column[Any]] = []
    for figure, (name, sort) in FIGURES.items():
        key, title = figure if figure in _PLAIN_KEYS else f"figure_{figure}", f"{tr(name)} {year}"
        more: dict[str, Any] = {"sort": f"figure_{figure}", "visible": figure == "members", "width": 132}
        if figure == "members":
            found.append(number_column(key, tr("Thành viên {year}").format(year=year), _figure(figure), **more))
        elif sort == "money":
            title = tr("{name} {year} (đồng)").format(name=tr(name), year=year)
            found.append(dong_column(key, title, _figure(figure), **more))
        elif sort == "people":
            found.append(number_column(key, title, _figure(figure), **more))
        elif sort == "rating":
            found.append(Column(key, title, show=_rating, **more))
        else:
            found.append(Column(key, title, value=_figure(figure), **more))
    return found


#: Layouts people have kept know these columns by the bare names of their figures.
_PLAIN_KEYS = frozenset({"members", "workers", "revenue"})


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


def _membership_value(row: OrganisationRow) -> date | str | None:
    if not row.member:
        return None
    return row.admitted_on or tr("Không rõ")


def _member_kind(row: OrganisationRow) -> str:
    return "—" if row.member_kind is None else member_kind_name(row.member_kind)


def _field_113(row: OrganisationRow) -> str:
    return "—" if row.field_113 is None else tr(FIELD_113_NAMES[Field113(row.field_113)])


def _size(row: OrganisationRow) -> str:
    return "—" if row.sizes is None or row.kind != Kind.HTX else size_in_words(row.sizes.by_decree)


def _post(post: str) -> Callable[[OrganisationRow], Any]:
    return lambda row: row.extras.posts.get(post)


def _certificates(row: OrganisationRow) -> str | None:
    return ", ".join(certificate_name(code) for code in row.extras.certificates) or None


def _rating(row: OrganisationRow) -> str:
    return rating_name(row.figures.rating if row.figures is not None else None)


def _figure(key: str) -> Callable[[OrganisationRow], Any]:
    return lambda row: getattr(row.figures, key) if row.figures is not None else None


def _founded_value(row: OrganisationRow) -> date | int | None:
    return row.founded_on or row.founded_year


def names_of(codes: Sequence[str], name: Callable[[str], str]) -> list[tuple[str, str]]:
    """Return options (code, name) for editors and filters."""
    return [(str(code), name(code)) for code in codes]
