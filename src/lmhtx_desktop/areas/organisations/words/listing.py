"""What becomes of rows of a list that wait for a person."""

from enum import StrEnum

from lmhtx_desktop.kernel.language import mark, tr


class ParkedEnd(StrEnum):
    """What became of a row of a list that had to wait for a person."""

    UPDATED = "updated"
    CREATED = "created"
    LEFT = "left"


PARKED_END_NAMES = {
    ParkedEnd.UPDATED: mark("Đã cập nhật vào tổ chức"),
    ParkedEnd.CREATED: mark("Đã thêm mới"),
    ParkedEnd.LEFT: mark("Đã bỏ"),
}


def parked_end_name(code: str | None) -> str:
    """Return what became of a parked row; one that still waits is said so."""
    return tr("Đang chờ") if code is None else tr(PARKED_END_NAMES[ParkedEnd(code)])
