"""The office's own settings, kept in the data file: name, province, signatories, cut-off days."""

import json
from typing import Any

from sqlalchemy import Connection, String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from lmhtx_desktop.store.tables import Record


class Setting(Record):
    """One setting: a key and a JSON value."""

    __tablename__ = "setting"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    key: Mapped[str] = mapped_column(String(60), unique=True)
    value: Mapped[str] = mapped_column(Text)


#: Every key there is, with its default. An unknown key is a bug, not a new setting.
DEFAULTS: dict[str, Any] = {
    "alliance_name": "",
    "parent_name": "ỦY BAN NHÂN DÂN TỈNH",
    "province_code": "",
    "place_name": "",
    "document_suffix": "LMHTX",
    "address": "",
    "budget_unit_code": "",
    "receipt_form": "Mẫu số 01-TT",
    "signatories": {
        "preparer": "", "accountant": "", "cashier": "", "leader": "", "leader_title": "CHỦ TỊCH", "deputy": "",
        "deputy_title": "PHÓ CHỦ TỊCH",
    },
    "receivers": ["Liên minh HTX Việt Nam", "UBND tỉnh", "Sở Tài chính"],
    "created_by": "",
    "figures_jump_percent": 50,
}  # fmt: skip


def read_settings(connection: Connection) -> dict[str, Any]:
    """Return all settings, defaults where the office has not chosen."""
    stored = connection.execute(select(Setting.key, Setting.value))
    chosen = {key: json.loads(value) for key, value in stored if key in DEFAULTS}
    return {**DEFAULTS, **chosen, "signatories": {**DEFAULTS["signatories"], **chosen.get("signatories", {})}}
