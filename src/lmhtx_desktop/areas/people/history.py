"""What the history calls the tables of the store itself: the office's own words and its templates."""

import json
from collections.abc import Mapping
from typing import Any

from lmhtx_desktop.areas.people.words import STORED_SETTINGS
from lmhtx_desktop.kernel.history import ColumnWords, TableWords
from lmhtx_desktop.kernel.language import mark, tr


def setting_in_words(value: str, row: Mapping[str, Any]) -> str:
    """Write a setting, which is kept as JSON, as the office writes it."""
    try:
        told = json.loads(value)
    except ValueError:
        return value
    if isinstance(told, list):
        return "; ".join(str(each) for each in told) or "—"
    if isinstance(told, dict):
        return "; ".join(f"{tr(STORED_SETTINGS[key]) if key in STORED_SETTINGS else key}: {each or '—'}" for key, each in told.items())
    return str(told) or "—"


TABLES = {
    "setting": TableWords(
        name=mark("Thông tin cơ quan"),
        title="{key}",
        values=("value",),
        columns={"key": ColumnWords(mark("Mục"), STORED_SETTINGS), "value": ColumnWords(mark("Giá trị"), say=setting_in_words)},
    ),
    "audit_entry": TableWords(name=mark("Nhật ký các việc đã làm"), columns={}),
    "document_template": TableWords(
        name=mark("Mẫu văn bản của cơ quan"),
        title=mark("Mẫu văn bản {code}"),
        derived=frozenset({"content"}),
        columns={"code": mark("Mã mẫu"), "file": mark("Tệp"), "replaced_on": mark("Ngày thay")},
    ),
}
