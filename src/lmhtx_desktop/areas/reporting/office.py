"""What the head and foot of a report say of the office: bodies, number, place and day, signatures, receivers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from lmhtx_desktop.kernel.dates import format_official_date
from lmhtx_desktop.kernel.indicators import Issuer
from lmhtx_desktop.kernel.language import tr


@dataclass(frozen=True)
class OfficeWords:
    """The words around a form's table (NĐ 30/2020/NĐ-CP, Phụ lục I).

    Attributes:
        parent: cơ quan chủ quản. office: cơ quan ban hành. number: ``Số:      /BC-LMHTX``. place_and_date:
            with the day. preparer, leader: names of those who sign. leader_title: ``CHỦ TỊCH``.
    """

    parent: str
    office: str
    number: str
    place_and_date: str
    preparer: str
    leader: str
    leader_title: str


def office_words(settings: Mapping[str, Any], day: date, issuer: Issuer | None = None) -> OfficeWords:
    """Read them from the office's settings, for a report signed on `day`; one of an `issuer` has the office above it."""
    people = {"preparer": "", "leader": "", "leader_title": ""} | dict(settings.get("signatories") or {})
    place = str(settings.get("place_name") or "").strip()
    if issuer is not None:
        return OfficeWords(
            parent=str(settings.get("alliance_name") or "").upper(), office=issuer.name.upper(), number=tr("Số:        /BC-…………"),
            place_and_date=f"{place}, {format_official_date(day)}" if place else format_official_date(day).capitalize(),
            preparer=str(people["preparer"]), leader=issuer.leader, leader_title=issuer.leader_title,
        )  # fmt: skip
    return OfficeWords(
        parent=str(settings.get("parent_name") or "").upper(),
        office=str(settings.get("alliance_name") or tr("Liên minh Hợp tác xã")).upper(),
        number=tr("Số:        /BC-{suffix}").format(suffix=settings.get("document_suffix") or "LMHTX"),
        place_and_date=f"{place}, {format_official_date(day)}" if place else format_official_date(day).capitalize(),
        preparer=str(people["preparer"]),
        leader=str(people["leader"]),
        leader_title=str(people["leader_title"]).upper(),
    )
