"""The demo's register: an office, its organisations with figures of every year, admissions, changes of status."""

import datetime
from typing import Any

from lmhtx_desktop.app.demo.invented import Invented, invent
from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.organisations.api import organisations_by_id
from lmhtx_desktop.areas.organisations.commands import (
    ChangeStatus,
    EndMembership,
    ImportOrganisations,
    SetUpOffice,
    change_status,
    end_membership,
    import_organisations,
    set_up_office,
)
from lmhtx_desktop.areas.organisations.reading.shapes import ReadRow
from lmhtx_desktop.areas.organisations.units import communes_of, place_name, provinces
from lmhtx_desktop.areas.organisations.words import EndReason, Status
from lmhtx_desktop.areas.people.commands import ChangeSettings, change_settings

_AREAS = ("Khu vực Bắc", "Khu vực Đông", "Khu vực Nam", "Khu vực Tây", "Khu vực ven sông", "Khu vực biên giới", "Khu vực hải đảo")
#: Main business of a trade, by the words in the name; the longer words first.
_BUSINESS = (
    ("Dịch vụ nông nghiệp", "0161"), ("Rau an toàn", "0118"), ("Cây ăn trái", "0121"), ("Thủy sản", "0322"), ("Chăn nuôi", "0145"),
    ("Nông nghiệp", "0111"), ("Mây tre lá", "1629"), ("Cơ khí", "2592"), ("Xây dựng", "4102"), ("Vận tải", "4933"),
    ("Thương mại dịch vụ", "4632"), ("Vệ sinh môi trường", "3811"), ("Du lịch cộng đồng", "7912"), ("Quỹ tín dụng nhân dân", "6419"),
)  # fmt: skip
_RECEIVERS = ("Liên minh HTX Việt Nam", "UBND tỉnh", "Sở Tài chính")


def build(office: Office) -> None:
    """Set the office up and fill its register."""
    office.look_back(set_up_office, SetUpOffice(province_code=office.province), office.opened)
    here = next(unit.name for unit in reversed(provinces()) if unit.code == office.province)
    office.look_back(change_settings, ChangeSettings(
        alliance_name=f"Liên minh Hợp tác xã {here[0].lower()}{here[1:]} (dữ liệu mẫu)", parent_name=f"Ủy ban nhân dân {here}".upper(), address="Số 1, đường Dữ Liệu Mẫu",
        place_name=place_name(here), document_suffix="LMHTX", budget_unit_code="", leader="Nguyễn Văn Phúc", leader_title="CHỦ TỊCH",
        accountant="Lê Kim Oanh", cashier="Phạm Thị Hương", preparer="Trần Ngọc Mai", receivers=_RECEIVERS, deputy="Võ Thị Hạnh",
    ), office.opened)  # fmt: skip
    communes = [unit.code for unit in communes_of(office.province) if unit.valid_to is None]
    office.invented = invent(office.chance, office.size, office.years, communes, list(_AREAS))
    for year in office.years:
        rows = [_row(one, place, year) for place, one in enumerate(office.invented, start=2) if one.facts["founded_on"].year <= year]
        if rows:
            day = min(datetime.date(year, 12, 31), DEMO_DAY)
            order = ImportOrganisations(rows=rows, file=f"Danh sách năm {year}.xlsx", year=year, as_of=day)
            office.look_back(import_organisations, order, day)
    _learn_ids(office)
    _change_statuses(office)


def _row(one: Invented, place: int, year: int) -> ReadRow:
    """Return the line of an organisation in the list of `year`."""
    facts: dict[str, Any] = dict(one.facts)
    facts["vsic"] = next((code for words, code in _BUSINESS if words in facts["name"]), None)
    is_member = one.member_since is not None and one.member_since.year <= year
    if is_member:
        facts |= {"admitted_on": one.member_since, "decision": f"{place}/QĐ-LMHTX"}
    given = frozenset({*facts, "alliance_member", "admitted_on", "decision", "status", *(one.figures.get(year) or {})})
    return ReadRow(
        row=place, **facts, status=Status.ACTIVE, alliance_member=is_member, year=year, figures=one.figures.get(year, {}), given=given
    )


def _learn_ids(office: Office) -> None:
    """Find the organisations again by their names: a fresh file numbers them from one."""
    found = office.file.ask(organisations_by_id, range(1, office.size + 1))
    by_name = {brief.name: brief.id for brief in found.values()}
    office.invented = [one for one in office.invented if one.facts["name"] in by_name]
    office.ids = [by_name[one.facts["name"]] for one in office.invented]


def _change_statuses(office: Office) -> None:
    """Let some stop and a few end, on a day."""
    with office.at_work() as carry_out:
        for one, id in zip(office.invented, office.ids, strict=True):
            founded = one.facts["founded_on"]
            ends = founded.year < office.years[0] and office.chance.random() < 0.02
            if one.status == Status.ACTIVE and not ends:
                continue
            year = office.chance.choice([year for year in office.years if year > founded.year] or [DEMO_DAY.year])
            since = max(office.day_in(year), founded)
            code = one.status if not ends else Status.TERMINATED if one.facts["kind"] == "THT" else Status.DISSOLVED
            carry_out(change_status, ChangeStatus(organisation=id, status=code, since=since), since)
            if ends and one.member_since is not None and one.member_since <= since:
                carry_out(end_membership, EndMembership(organisation=id, ended_on=since, reason=EndReason.DISSOLVED, decision=""), since)
