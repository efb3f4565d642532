"""Setting up an empty data file for one alliance: its province, the communes, the office's own name."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import Commune, Province
from lmhtx_desktop.areas.organisations.units import communes_of, place_name, provinces
from lmhtx_desktop.kernel.changes import ALL_AREAS, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import sort_key, tidy
from lmhtx_desktop.store.settings import Setting
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class SetUpOffice:
    """Which province (2 digits), and the alliance's name if it is not the usual one."""

    province_code: str
    name: str = ""


def set_up_office(work: Work, order: SetUpOffice) -> Done:
    """Write the list of provinces and the province's communes, and name the office.

    Raises:
        RuleBroken: no such province; or the file belongs to an office already.
    """
    if work.session.scalar(select(Province.id).limit(1)) is not None:
        raise RuleBroken("province_code", tr("Tệp dữ liệu này đã có tỉnh; hãy tạo tệp khác cho tỉnh khác."))
    listed = provinces()
    here = next((unit for unit in reversed(listed) if unit.code == order.province_code and unit.valid_from <= work.today), None)
    if here is None:
        raise RuleBroken("province_code", tr("Không có tỉnh, thành phố mang mã {code}.").format(code=order.province_code))
    work.insert_many(Province, [
        {"code": unit.code, "name": unit.name, "valid_from": unit.valid_from, "valid_to": unit.valid_to} for unit in listed
    ])  # fmt: skip
    work.insert_many(Commune, [
        {"code": unit.code, "name": unit.name, "sort_key": sort_key(unit.name), "province_code": unit.province_code,
         "valid_from": unit.valid_from, "valid_to": unit.valid_to}
        for unit in communes_of(order.province_code)
    ])  # fmt: skip
    name = tidy(order.name) or f"Liên minh Hợp tác xã {here.name[0].lower()}{here.name[1:]}"
    _write_settings(work, {
        "province_code": order.province_code, "alliance_name": name, "place_name": place_name(here.name),
        "parent_name": f"Ủy ban nhân dân {here.name}".upper(),
    })  # fmt: skip
    return work.note("set_up_office", tr("Lập dữ liệu cho {name}").format(name=name), ALL_AREAS, undoable=False)


def _write_settings(work: Work, values: dict[str, Any]) -> None:
    stored = {setting.key: setting for setting in work.session.scalars(select(Setting).where(Setting.key.in_(values)))}
    for key, value in values.items():
        text = json.dumps(value, ensure_ascii=False)
        if key in stored:
            stored[key].value = text
        else:
            work.session.add(Setting(key=key, value=text))
