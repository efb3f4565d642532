"""What a person can do here: change what the office says of itself."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.kernel.changes import ALL_AREAS, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import tidy, tidy_lines
from lmhtx_desktop.store.settings import DEFAULTS, Setting
from lmhtx_desktop.store.work import Work

_SIGNATORIES = ("leader", "leader_title", "deputy", "deputy_title", "accountant", "cashier", "preparer")


@dataclass(frozen=True)
class ChangeSettings:
    """The office's own words, as they are printed on papers."""

    alliance_name: str
    parent_name: str
    address: str
    place_name: str
    document_suffix: str
    budget_unit_code: str
    leader: str
    leader_title: str
    accountant: str
    cashier: str
    preparer: str
    receivers: tuple[str, ...]
    deputy: str = ""
    deputy_title: str = "PHÓ CHỦ TỊCH"
    receipt_form: str = DEFAULTS["receipt_form"]


def change_settings(work: Work, order: ChangeSettings) -> Done:
    """Change the office's settings; what was not changed is not touched.

    Raises:
        RuleBroken: no name or place, or a document suffix that no document number could carry.
    """
    for field, sentence in (
        ("alliance_name", tr("Hãy ghi tên cơ quan; tên này in trên mọi văn bản.")),
        ("place_name", tr("Hãy ghi địa danh, ví dụ: An Giang.")),
    ):
        if not tidy(getattr(order, field)):
            raise RuleBroken(field, sentence)
    suffix = tidy(order.document_suffix)
    if not suffix or any(sign in suffix for sign in " /\\:"):
        raise RuleBroken("document_suffix", tr("Ký hiệu viết liền, không có dấu cách và dấu gạch chéo, ví dụ: LMHTX."))
    receivers = [tidy(each) for each in order.receivers if tidy(each)]
    wanted: dict[str, Any] = {
        key: tidy(getattr(order, key))
        for key in ("alliance_name", "parent_name", "address", "place_name", "document_suffix", "budget_unit_code")
    }
    wanted["signatories"] = {key: tidy(getattr(order, key)) for key in _SIGNATORIES}
    wanted["receivers"] = receivers
    wanted["receipt_form"] = tidy_lines(order.receipt_form).strip()
    changed = _write(work, wanted)
    if not changed:
        raise RuleBroken("", tr("Chưa có gì thay đổi."))
    return work.note("change_settings", tr("Sửa thông tin cơ quan"), ALL_AREAS)


def _write(work: Work, wanted: dict[str, Any]) -> list[str]:
    stored = {setting.key: setting for setting in work.session.scalars(select(Setting))}
    changed = []
    for key, value in wanted.items():
        now = json.loads(stored[key].value) if key in stored else DEFAULTS[key]
        if isinstance(now, dict):
            now = DEFAULTS[key] | now
        if now == value:
            continue
        changed.append(key)
        text = json.dumps(value, ensure_ascii=False)
        if key in stored:
            stored[key].value = text
        else:
            work.session.add(Setting(key=key, value=text))
    return changed
