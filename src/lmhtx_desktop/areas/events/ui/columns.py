"""The columns of the lists and tables of events, and the colours of states."""

from typing import Any

from lmhtx_desktop.areas.events.words import KIND_NAMES, STATE_NAMES, EventState
from lmhtx_desktop.desk.table import Column, choice_column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.language import tr

STATE_TONES = {EventState.PLANNED: "accent", EventState.OVERDUE: "warn", EventState.HELD: "good", EventState.CANCELLED: "neutral"}


def names(words: dict[Any, str]) -> dict[Any, str]:
    """Return names of codes in the language of the screen."""
    return {code: tr(name) for code, name in words.items()}


def event_columns() -> list[Column[Any]]:
    """Return the columns of the list of events."""
    return [
        text_column("name", tr("Tên sự kiện"), lambda row: row.name, width=340),
        choice_column("kind", tr("Loại"), lambda row: row.kind, names(KIND_NAMES), width=170),
        date_column("starts_on", tr("Từ ngày"), lambda row: row.starts_on, width=100),
        date_column("ends_on", tr("Đến ngày"), lambda row: row.ends_on, width=100),
        number_column("participants", tr("Tổ chức"), lambda row: row.participants, width=80, sort=None),
        number_column("contracts", tr("Hợp đồng"), lambda row: row.contracts, width=88, sort=None),
        dong_column("value", tr("Giá trị hợp đồng (đồng)"), lambda row: row.value, width=170, sort=None),
        choice_column(
            "state", tr("Tình trạng"), lambda row: row.state, names(STATE_NAMES), width=120, sort=None,
            tone=lambda row: {EventState.OVERDUE: "warn", EventState.CANCELLED: "muted"}.get(row.state),
        ),
        text_column("place", tr("Địa điểm"), lambda row: row.place, width=180, visible=False),
        text_column("organiser", tr("Đơn vị tổ chức"), lambda row: row.organiser, width=180, visible=False),
        number_column("people", tr("Số người dự"), lambda row: row.people, width=96, sort=None, visible=False),
        dong_column("settled", tr("Quyết toán (đồng)"), lambda row: row.settled, sort=None, visible=False),
    ]  # fmt: skip


def participant_columns() -> list[Column[Any]]:
    """Return the columns of who took part in an event."""
    return [
        text_column("name", tr("Tổ chức tham gia"), lambda row: row.name, width=260),
        number_column("people", tr("Số người"), lambda row: row.people, width=80),
        text_column("product", tr("Sản phẩm"), lambda row: row.product, width=160),
        number_column("contracts", tr("Hợp đồng"), lambda row: row.contracts, width=84),
        dong_column("value", tr("Giá trị (đồng)"), lambda row: row.value, width=130),
        text_column("result", tr("Kết quả"), lambda row: row.result, width=260),
        text_column("register", tr("Sổ tổ chức"), lambda row: None if row.organisation_id else tr("Ngoài sổ"), width=84),
    ]


def joined_columns() -> list[Column[Any]]:
    """Return the columns of the events one organisation took part in."""
    return [
        date_column("ends_on", tr("Ngày"), lambda row: row.ends_on),
        text_column("name", tr("Sự kiện"), lambda row: row.name, width=280),
        choice_column("kind", tr("Loại"), lambda row: row.kind, names(KIND_NAMES), width=160),
        text_column("product", tr("Sản phẩm"), lambda row: row.product, width=140),
        number_column("contracts", tr("Hợp đồng"), lambda row: row.contracts, width=84),
        dong_column("value", tr("Giá trị (đồng)"), lambda row: row.value, width=130),
        choice_column("state", tr("Tình trạng"), lambda row: row.state, names(STATE_NAMES), width=110),
    ]
